protocol P { init(n: Int) }
class C: P { init(n: Int) {} } // refused
print(C(n: 1))
