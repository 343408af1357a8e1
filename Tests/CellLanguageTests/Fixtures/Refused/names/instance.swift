struct S { var n = 1 }
print(S.n) // refused
