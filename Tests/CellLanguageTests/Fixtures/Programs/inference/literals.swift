let a = 3, b = 3.0, c = 3 / 2, d = 3 / 2.0
print(a, b, c, d, type(of: c), type(of: d))
let e: Double = 3 / 2
let f = [1, 2.5]
let g: [Double] = [1, 2]
let h: Set<Double> = [1]
let i: [String: Double] = ["x": 1]
print(e, f, g, h, i)
func half(_ x: Double) -> Double { x / 2 }
print(half(3), half(1 + 2), half(-1), [1, 2, 3].map(half))
let j: Float = 0.1 + 0.2
let k = Float(0.1) + 0.2
let l: UInt8 = 1 << 7
let m: Character = "m"
let n: [Character] = ["a", "b"]
print(j, k, l, m, n, type(of: k), 2 * 3.5, -2 * 1.5, (1 + 2) * 0.5)
let o = true ? 1 : 2.5
let p = [[], [1.5]]
let q = (1, 2.0, "s")
print(o, p, q, type(of: o), type(of: p), type(of: q))
let r: Double? = 3
let s: [Int?] = [1, nil]
let t: (Double, Int) = (1, 2)
print(r as Any, s, t, 7.0 / 2, 1e3, 0x10 + 1, 10 % 4 + 1)
