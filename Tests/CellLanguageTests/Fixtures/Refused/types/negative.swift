let n: UInt = -1 // refused
print(n)
