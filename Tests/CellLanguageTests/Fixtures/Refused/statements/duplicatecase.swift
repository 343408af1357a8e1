enum E { case a, b, a } // refused
print(E.a)
