var byte: UInt8 = 255
print(byte)
byte += 1 // fails: overflow
print(byte)
