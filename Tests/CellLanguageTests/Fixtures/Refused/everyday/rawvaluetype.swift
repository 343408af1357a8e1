enum E: String { case a = 1 } // refused
print(E.a)
