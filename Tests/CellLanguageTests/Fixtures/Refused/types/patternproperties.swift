struct F { var (a, b) = (0, 1); var c = 2 }
print(F(b: 5)) // refused
