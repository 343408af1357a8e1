let n = Int("4")
print((n ?? 0) + 1)
print(n + 1) // refused
