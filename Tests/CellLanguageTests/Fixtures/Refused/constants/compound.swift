let n = 3
n += 1 // refused
print(n)
