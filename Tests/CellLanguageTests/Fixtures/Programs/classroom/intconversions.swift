let i = 42
print(Double(i) / 5, Int(8.99), Int("12")! * 2, String(i) + "!", Int(Double("3.7")!))
print(UInt8(200) / 3, Int8(-5) % 3, Int64(i) << 3, Float(i) / 4, Int("abc") ?? -1)
print(Int(Character("7").wholeNumberValue!), Int(true ? 1 : 0))
