struct V { var x: Int }
func max(_ a: V, _ b: V) -> V { a.x > b.x ? a : b }
func print(_ v: V) { print("V", v.x) }
func abs(_ v: V) -> V { V(x: abs(v.x)) }
func zip(_ v: V) -> Int { zip([1, 2], [3, 4]).map { $0 + $1 }.reduce(v.x, +) }
print(max(V(x: 1), V(x: 2))); print(max(3, 4)); print(abs(-4), abs(V(x: -3)).x, zip(V(x: 1)))
func || (a: V, b: V) -> V { a.x != 0 || b.x == 3 ? a : b }
func ?? (a: V, b: V) -> V { a.x != 0 ? a : b }
