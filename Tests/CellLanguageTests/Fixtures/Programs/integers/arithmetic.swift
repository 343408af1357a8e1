print(7 / 2, -7 / 2, 7 % 2, -7 % 2, 7 % -2, (-7).quotientAndRemainder(dividingBy: 2), 2 + 3 * 4)
print(Int.max, Int.min, Int8.max, UInt16.max, Int32.min, UInt64.max, Int.max &+ 1, Int.min &- 1, Int.max &* 2)
print(UInt8(250) &+ 10, Int8(-128) &- 1, UInt8(16) &* 17, 5 &>> 1, 1 &<< 65, Int8(1) << 7, UInt8(255) << 4, -1 >> 1)
print(Int.max.addingReportingOverflow(1), UInt8(3).subtractingReportingOverflow(5), Int8(100).multipliedReportingOverflow(by: 2))
print(5 & 3, 5 | 3, 5 ^ 3, ~5, ~UInt8(5), 1 << 10, 1024 >> 3, -16 >> 2, 1 << -1, 1 << 64, 1 << 63)
print(12.isMultiple(of: 4), (-9).signum(), abs(-4), 0.signum(), 10.nonzeroBitCount, UInt8(1).leadingZeroBitCount, 8.trailingZeroBitCount, UInt16(0x1234).byteSwapped)
print(min(3, 1, 2), max(3, 1, 2), 5.clamped(0, 3), 17.distance(to: 20), 4.advanced(by: 3))
extension Int { func clamped(_ a: Int, _ b: Int) -> Int { Swift.min(Swift.max(self, a), b) } }
print(Int("12")! + Int(Int8(3)) + Int(UInt64(4)), Int64(5) * 2, Int32(7) / 2, UInt(9) % 4)
print(Double(7) / 2, Int(7.9), Int(-7.9), Int(exactly: 7.0)!, Int(7.5.rounded()), Int(UInt8.max) + 1)
print((1...10).reduce(1, *), (1...5).reduce(0) { $0 * 10 + $1 }, [3, 1, 2].sorted().first!)
let a: Int8 = -1
print(UInt8(bitPattern: a), UInt8(truncatingIfNeeded: -1), Int8(truncatingIfNeeded: 200), UInt32(truncatingIfNeeded: -1), Int16(a))
print(a.magnitude, Int8.min.magnitude, UInt8(200) > 100, Int8(5) < 6, 3.hashValue == 3.hashValue, 0b1010.description)
