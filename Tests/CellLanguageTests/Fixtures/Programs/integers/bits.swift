func bits(_ x: UInt8) -> String { let s = String(x, radix: 2); return String(repeating: "0", count: 8 - s.count) + s }
for x: UInt8 in [0, 1, 0b1010_1010, 200, .max] { print(bits(x), x.nonzeroBitCount, x.leadingZeroBitCount, x.trailingZeroBitCount, bits(~x), bits(x << 1), bits(x >> 3), bits(x &<< 9)) }
func popcount(_ n: Int) -> Int { var n = n, c = 0; while n != 0 { n &= n - 1; c += 1 }; return c }
print((0..<16).map(popcount), 255.nonzeroBitCount, Int.bitWidth, UInt16.max, Int8.min, Int64.max)
var hash: UInt32 = 2_166_136_261
for byte in "hello, wörld".utf8 { hash ^= UInt32(byte); hash = hash &* 16_777_619 }
print(hash, String(hash, radix: 16), String(hash, radix: 36, uppercase: true))
var state: UInt64 = 0x9E37_79B9_7F4A_7C15
func next() -> UInt64 { state ^= state << 13; state ^= state >> 7; state ^= state << 17; return state }
print((0..<4).map { _ in next() % 1000 })
print(Int8(truncatingIfNeeded: 300), UInt8(clamping: -5), Int16(exactly: 70000) as Any, UInt8(exactly: 255)!, Int32(bitPattern: 4_000_000_000))
let (partial, overflow) = Int8(100).addingReportingOverflow(100)
print(partial, overflow, Int8(100) &+ 100, (5).isMultiple(of: 2), (-7) / 2, (-7) % 2, (-7).quotientAndRemainder(dividingBy: 2))
print((0xFF).byteSwapped == 0, UInt16(0x1234).byteSwapped, 1.0.bitPattern, Float(1.5).bitPattern, Double(bitPattern: 4_611_686_018_427_387_904), (-3).signum(), (-3).magnitude)
struct Flags: OptionSet { let rawValue: Int; static let a = Flags(rawValue: 1), b = Flags(rawValue: 2), c = Flags(rawValue: 4) }
var f: Flags = [.a, .c]
print(f.rawValue, f.contains(.b), f.union(.b).rawValue, f.isSuperset(of: [.a]), f.symmetricDifference([.a, .b]).rawValue)
f.insert(.b); f.remove(.a); print(f.rawValue, f.isEmpty, f == [.b, .c])
let gray = (0..<8).map { $0 ^ ($0 >> 1) }
print(gray.map { String($0, radix: 2) })
print(stride(from: 1, to: 100, by: 7).reduce(0) { $0 ^ $1 }, [1, 2, 3].reduce(1) { $0 << $1 }, UInt.max, Int.min, UInt8.max &+ 1)
