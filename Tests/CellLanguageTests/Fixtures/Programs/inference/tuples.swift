let p = [(x: 1.0, y: 2.0)]
print(p.reduce((0, 0)) { ($0.0 + $1.x, $0.1 + $1.y) })
let (a, b) = p.reduce((0, 0)) { ($0.0 + $1.x, $0.1 + $1.y) }
print(a, b)
let t: (Double, Double) = p.reduce((0, 0)) { ($0.0 + $1.x, $0.1 + $1.x * $1.y) }
let u = p.reduce((0, 0, 0)) { ($0.0 + $1.x, $0.1 + $1.y, $0.2 + 1) }
print(t, u)
let v = p.reduce((0, [])) { ($0.0 + $1.x, $0.1 + [$1.y]) }
print(v)
