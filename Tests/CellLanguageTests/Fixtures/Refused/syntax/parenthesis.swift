let n = (1 + 2 // refused
print(n)
