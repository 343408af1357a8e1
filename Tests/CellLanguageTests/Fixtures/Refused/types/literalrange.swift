let small: UInt8 = 300 // refused
print(small)
