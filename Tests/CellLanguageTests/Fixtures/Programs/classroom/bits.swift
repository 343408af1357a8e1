let flags: UInt8 = 0b1010_0101
print(flags & 0x0F, flags | 0x0F, flags ^ 0xFF, ~flags, flags >> 2, flags << 2)
print((0..<8).map { flags >> $0 & 1 }.reversed().map(String.init).joined())
print(flags.nonzeroBitCount, String(flags, radix: 2), String(flags, radix: 16), UInt8("a5", radix: 16)!)
