let n = 3
print(n)
n = 4 // refused
