var byte: UInt8 = 200
byte &+= 100
print(byte, byte.bitWidth, type(of: byte), UInt8.min)
let words: [UInt16] = [1, 0xFFFF, 256]
print(words.map { UInt8(truncatingIfNeeded: $0) }, words.reduce(0) { $0 + UInt32($1) }, words.max()!)
var hash: UInt32 = 2_166_136_261
for b in "hash me".utf8 { hash = (hash ^ UInt32(b)) &* 16_777_619 }
print(hash, String(hash, radix: 16))
var state: UInt64 = 42
func next() -> UInt64 {
  state &+= 0x9E37_79B9_7F4A_7C15
  var z = state
  z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
  z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
  return z ^ (z >> 31)
}
print(next(), next(), next() % 100, Double(next() >> 11) / Double(1 << 53))
let x: Int32 = 70_000
print(Int16(truncatingIfNeeded: x), Int16(exactly: x) as Any, Int16(clamping: x), Int64(x) * Int64(x), UInt8(clamping: x))
print(Int8.max / 2, -Int8.max, Int8.min + 1, UInt.max == UInt(Int.max) * 2 + 1, Int16("123")!, Int8("200") as Any)
let mixed = Double(byte) * 0.5 + Double(x)
print(mixed, Float(x) / 3, Int(Float(16_777_217)), UInt8(mixed.truncatingRemainder(dividingBy: 256)))
print((1 as UInt8)...3, stride(from: UInt8(0), to: 10, by: 4).map { $0 }, (Int8(-2)...2).map { $0 * $0 })
print(Int.random(in: 3...3), UInt8.zero, Int32.bitWidth / 8, Int64.max.description.count)
