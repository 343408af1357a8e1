let header = ["epoch", "loss", "acc"]
let rows: [(Int, Double, Double)] = [(1, 0.6931, 0.5), (2, 0.4512, 0.8125), (10, 0.1, 0.96875)]
func pad(_ s: String, _ w: Int, left: Bool = false) -> String {
  let fill = String(repeating: " ", count: max(0, w - s.count))
  return left ? s + fill : fill + s
}
func fixed(_ x: Double, _ places: Int) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let n = Int((abs(x) * scale).rounded())
  let digits = String(n)
  let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
  return (x < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
}
print(header.map { pad($0, 8) }.joined(separator: " | "))
print(Array(repeating: String(repeating: "-", count: 8), count: 3).joined(separator: "-+-"))
for (e, l, a) in rows { print([pad("\(e)", 8), pad(fixed(l, 3), 8), pad(fixed(a, 2), 8)].joined(separator: " | ")) }
print(fixed(-0.05, 1), fixed(3, 2), fixed(0.999, 2), pad("x", 3, left: true) + "|")
for row in 1...4 { print(String(repeating: " ", count: 4 - row) + Array(repeating: "*", count: row).joined(separator: " ")) }
let bars = ["a": 3, "bb": 7]
for (k, v) in bars.sorted(by: { $0.value > $1.value }) { print(pad(k, 3, left: true), String(repeating: "█", count: v), v) }
