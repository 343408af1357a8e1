let numbers = [1, 2, 3]
let doubled = numbers.map { $0 * 2 }
let halves = numbers.map { Double($0) / 2 }
let pairs = numbers.map { ($0, "n\($0)") }
let nested = numbers.map { n in numbers.map { $0 * n } }
print(doubled, halves, pairs, nested)
let total = numbers.reduce(0.0) { $0 + Double($1) }
let text = numbers.reduce("") { "\($0)\($1)" }
let flags = numbers.map { $0 > 1 }
print(total, text, flags, type(of: total))
let f: (Double) -> Double = { $0 * $0 }
let g = { (x: Int, y: Int) in x * 10 + y }
let h: () -> [Int] = { [] }
let multi = { (n: Int) -> String in
  if n > 2 { return "big" }
  return "small"
}
print(f(3), g(1, 2), h(), numbers.map(multi))
let sorted = ["bb", "a", "ccc"].sorted { $0.count > $1.count }
let keyed = Dictionary(uniqueKeysWithValues: sorted.map { ($0, $0.count) })
print(sorted, keyed["ccc"]!, numbers.filter { ![2].contains($0) })
let optional = numbers.first.map { $0 + 0.5.rounded().hashValue * 0 }
let maximum = numbers.max(by: { $0 % 3 < $1 % 3 }) ?? 0
print(optional!, maximum, numbers.first { $0 > 5 } ?? -1)
