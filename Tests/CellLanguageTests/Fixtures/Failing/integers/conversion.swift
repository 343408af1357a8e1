let big = [300]
print(Int8(100))
print(UInt8(big[0])) // fails: not enough bits
