let o: Character = "+"
let p = ["+": 1, "-": 1][o]
print(p as Any, type(of: p))
let q = ["+": 1][o]!
print(q)
let k = 3
print([1: 2, 3: 4][k]!, [3: "x"][Double(k)]!, [1, 2, 3][k - 1])
let c: Character = "b"
print(["b": 2.5][c] ?? 0, ["b", "c"].contains(c), ["b": [1]][c, default: []])
