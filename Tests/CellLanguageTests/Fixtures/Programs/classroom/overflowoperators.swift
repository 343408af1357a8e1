print(Int.max &+ 1 == Int.min, UInt8.max &+ 1, UInt8.min &- 1, Int8.max &* 2)
let (sum, overflow) = UInt8(200).addingReportingOverflow(100)
print(sum, overflow)
var h: UInt32 = 5381
for c in "hash".utf8 { h = h &* 33 &+ UInt32(c) }
print(h)
