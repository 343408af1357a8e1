print(0xFF, 0b1010, 0o17, 1_000_000, 0x1p4, 1e3, 1.5e-3, 0xFp-1, 1_0.5)
print(-5.magnitude, (-5).magnitude, 5.0 == 5, 0.1 + 0.2)
let d: Double = 3
let f: Float = 1 / 3
let u: UInt8 = 0xFF
let c: Character = "x"
let s: Set = [3, 3]
let o: Int? = 4
let e: [Int] = []
let m: [String: [Int]] = [:]
print(d, f, u, c, s, o as Any, e, m)
print(type(of: 1), type(of: 1.0), type(of: "a"), type(of: [1: "a"]), type(of: (1, 2.0)), type(of: nil as Int?))
print([1, 2.5, 3], [1, 2] as [Double], [nil, 1], ["a": 1.0, "b": 2].count, [[1], []].count)
print(true, "tab\tquote\"uni\u{E9}\\ \u{1F600}", "null\0".count)
let big = 9_223_372_036_854_775_807
print(big, Int.min, UInt.max)
