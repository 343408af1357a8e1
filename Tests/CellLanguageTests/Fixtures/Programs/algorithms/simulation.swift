struct Random { var seed: UInt32; mutating func next(_ n: Int) -> Int { seed = seed &* 1_664_525 &+ 1_013_904_223; return Int(seed >> 16) % n } }
var random = Random(seed: 1)
var rolls = [Int](repeating: 0, count: 6)
for _ in 0..<600 { rolls[random.next(6)] += 1 }
print(rolls, rolls.reduce(0, +))
var inside = 0
for _ in 0..<2000 {
  let x = Double(random.next(10_000)) / 10_000, y = Double(random.next(10_000)) / 10_000
  if x * x + y * y < 1 { inside += 1 }
}
print(4 * Double(inside) / 2000)
var cells = [Bool](repeating: false, count: 31)
cells[15] = true
for _ in 0..<6 {
  print(String(cells.map { $0 ? "#" : " " } as [Character]).trimmed)
  cells = cells.indices.map { i in
    let l = i > 0 && cells[i - 1], r = i + 1 < cells.count && cells[i + 1]
    return l != (cells[i] || r)
  }
}
extension String { var trimmed: String { var s = self[...]; while s.last == " " { s.removeLast() }; while s.first == " " { s.removeFirst() }; return String(s) } }
var position = 0, visits: [Int: Int] = [:]
for _ in 0..<100 { position += random.next(2) == 0 ? 1 : -1; visits[position, default: 0] += 1 }
print(position, visits.max { ($0.value, -$0.key) < ($1.value, -$1.key) }!)
func newton(_ f: (Double) -> Double, _ df: (Double) -> Double, from x: Double) -> (root: Double, steps: Int) {
  var x = x, steps = 0
  while abs(f(x)) > 1e-12 && steps < 50 { x -= f(x) / df(x); steps += 1 }
  return (x, steps)
}
print(newton({ $0 * $0 - 2 }, { 2 * $0 }, from: 1))
let integral = stride(from: 0.0, to: 1, by: 0.001).reduce(0) { $0 + ($1 * $1 + ($1 + 0.001) * ($1 + 0.001)) / 2 * 0.001 }
print(integral)
