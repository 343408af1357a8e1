struct S { var doubled: Int { 4 } }
var s = S()
s.doubled = 3 // refused
print(s)
