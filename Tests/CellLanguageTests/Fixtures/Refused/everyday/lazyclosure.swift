class C { var n = 1; lazy var f: () -> Int = { n } } // refused
print(C().f())
