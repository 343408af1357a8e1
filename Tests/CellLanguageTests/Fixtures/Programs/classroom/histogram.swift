let values = [2, 5, 5, 7, 9, 2, 5]
var bins = [Int](repeating: 0, count: 10)
for v in values { bins[v] += 1 }
for (v, n) in bins.enumerated() where n > 0 { print(v, String(repeating: "■", count: n)) }
let mode = bins.indices.max { bins[$0] < bins[$1] }!
print("mode", mode, "range", values.max()! - values.min()!)
