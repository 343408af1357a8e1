var n = Int.max - 1
n += 1
print(n)
n += 1 // fails: overflow
print(n)
