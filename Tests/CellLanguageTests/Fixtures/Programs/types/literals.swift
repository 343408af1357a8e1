struct Vector: ExpressibleByArrayLiteral, Equatable {
  var values: [Double]
  init(arrayLiteral elements: Double...) { values = elements }
}
struct Name: ExpressibleByStringLiteral, CustomStringConvertible {
  let text: String
  init(stringLiteral value: String) { text = value }
  var description: String { "@" + text }
}
struct Headers: ExpressibleByDictionaryLiteral {
  var pairs: [(String, Int)]
  init(dictionaryLiteral elements: (String, Int)...) { pairs = elements }
}
struct Meters: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  var v: Double
  init(floatLiteral value: Double) { v = value }
  init(integerLiteral value: Int) { v = Double(value) }
}
let v: Vector = [1, 2.5]
let n: Name = "ann"
let h: Headers = ["b": 1, "a": 2]
let m: [Meters] = [1, 2.5]
print(v.values, n, h.pairs, m.map(\.v), v == [1, 2.5])
func greet(_ n: Name) -> String { "hi \(n)" }
print(greet("bob"))
