let point = (x: 1, y: 2.5)
print(point, point.x, point.1, (1, "a", true), ((1, 2), 3), ())
var pair = (1, 2)
pair.0 += 10
pair = (pair.1, pair.0)
print(pair)
let (a, _, c) = (1, 2, 3)
print(a, c)
print((1, 2) == (1, 2), (1, "b") < (1, "c"), (2, 0) > (1, 9), (1, 2, 3) != (1, 2, 4))
func minMax(_ values: [Int]) -> (min: Int, max: Int)? {
  guard let first = values.first else { return nil }
  return values.reduce((min: first, max: first)) { (min: Swift.min($0.min, $1), max: Swift.max($0.max, $1)) }
}
if let (low, high) = minMax([3, 1, 4]) { print(low, high) }
print(minMax([5])!, minMax([]) as Any)
var records: [(name: String, score: Int)] = [("a", 2)]
records.append((name: "b", score: 1))
records[0].score *= 10
print(records, records.map { $0.name })
records.sort { $0.score < $1.score }
print(records.first!.name)
let unlabeled: (Int, Double) = point
print(unlabeled)
let functions: (Int) -> (Int, Int) = { ($0 / 3, $0 % 3) }
print(functions(10))
