import Foundation
struct Temperature: Comparable, Hashable { var celsius: Double
  static func < (a: Temperature, b: Temperature) -> Bool { a.celsius < b.celsius }
  var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set { celsius = (newValue - 32) * 5 / 9 } }
  init(celsius: Double) { self.celsius = celsius }
  init?(_ text: String) { guard text.hasSuffix("C") || text.hasSuffix("F"), let v = Double(text.dropLast()) else { return nil }; self.init(celsius: 0); if text.hasSuffix("C") { celsius = v } else { fahrenheit = v } } }
let readings = ["21.5C", "50F", "x", "-3C", "212F"].compactMap(Temperature.init)
print(readings.map(\.celsius), readings.max()!.fahrenheit, readings.sorted().first!.celsius, Set(readings).count)
var t = readings[0]; t.fahrenheit += 9; print(t.celsius, t > readings[1], [t, readings[1]].min()! == readings[1])
enum Shape { case circle(radius: Double), rectangle(width: Double, height: Double), polygon([(x: Double, y: Double)])
  var area: Double { switch self { case .circle(let r): return .pi * r * r; case let .rectangle(w, h): return w * h
    case .polygon(let p): var sum = 0.0; for i in p.indices { let q = p[(i + 1) % p.count]; sum += p[i].x * q.y - q.x * p[i].y }; return abs(sum) / 2 } }
  var name: String { switch self { case .circle: "circle"; case .rectangle(let w, let h) where w == h: "square"; case .rectangle: "rectangle"; case .polygon(let p): "\(p.count)-gon" } } }
for s in [Shape.circle(radius: 1), .rectangle(width: 2, height: 2), .rectangle(width: 2, height: 3), .polygon([(0, 0), (4, 0), (4, 3)])] { print(s.name, String(format: "%.3f", s.area)) }
struct Stack<Element> { private(set) var items = [Element](); var top: Element? { items.last }; var count: Int { items.count }
  mutating func push(_ e: Element...) { items += e }; @discardableResult mutating func pop() throws -> Element { guard let e = items.popLast() else { throw StackError.empty }; return e }
  enum StackError: Error { case empty } }
func evaluate(_ rpn: String) throws -> Double { var stack = Stack<Double>(); let ops: [Character: (Double, Double) -> Double] = ["+": (+), "-": (-), "*": (*), "/": (/)]
  for token in rpn.split(separator: " ") { if let n = Double(token) { stack.push(n) } else if let op = ops[token.first!] { let b = try stack.pop(), a = try stack.pop(); stack.push(op(a, b)) } }
  return try stack.pop() }
print(try evaluate("3 4 + 2 *"), try evaluate("5 1 2 + 4 * + 3 -")); do { _ = try evaluate("1 +") } catch { print("error:", error) }
extension Sequence where Element: Numeric { var sum: Element { reduce(0, +) }; var product: Element { reduce(1, *) } }
extension Collection { var second: Element? { dropFirst().first }; func everyNth(_ n: Int) -> [Element] { enumerated().filter { $0.offset % n == 0 }.map(\.element) } }
extension Dictionary where Value: Comparable { func topKeys(_ n: Int) -> [Key] { sorted { $0.value > $1.value }.prefix(n).map(\.key) } }
extension String { var isNumeric: Bool { !isEmpty && allSatisfy(\.isNumber) }; func count(of c: Character) -> Int { filter { $0 == c }.count }; subscript(r: Range<Int>) -> Substring { let a = index(startIndex, offsetBy: r.lowerBound), b = index(startIndex, offsetBy: r.upperBound); return self[a..<b] } }
print([1, 2, 3].sum, [1.5, 2].product, "abc".second!, (1...10).everyNth(3), ["a": 3, "b": 9, "c": 5].topKeys(2), "123".isNumeric, "banana".count(of: "a"), "hello"[1..<3])
protocol Visitor { associatedtype Result; func visit(_ n: Int) -> Result; func combine(_ a: Result, _ op: String, _ b: Result) -> Result }
indirect enum Expression { case value(Int), binary(Expression, String, Expression); func accept<V: Visitor>(_ v: V) -> V.Result { switch self { case .value(let n): v.visit(n); case let .binary(l, op, r): v.combine(l.accept(v), op, r.accept(v)) } } }
struct Printer: Visitor { func visit(_ n: Int) -> String { "\(n)" }; func combine(_ a: String, _ op: String, _ b: String) -> String { "(\(a) \(op) \(b))" } }
struct Calculator: Visitor { func visit(_ n: Int) -> Int { n }; func combine(_ a: Int, _ op: String, _ b: Int) -> Int { switch op { case "+": a + b; case "*": a * b; default: a - b } } }
let tree = Expression.binary(.value(2), "*", .binary(.value(3), "+", .value(4))); print(tree.accept(Printer()), tree.accept(Calculator()))
class Matrix2 { var m: [[Int]]; init(_ m: [[Int]]) { self.m = m }; subscript(i: Int) -> [Int] { get { m[i] } set { m[i] = newValue } }; subscript(i: Int, j: Int) -> Int { get { m[i][j] } set { m[i][j] = newValue } } }
let mm = Matrix2([[1, 2], [3, 4]]); mm[0][1] = 9; mm[1, 0] *= 5; mm.m[1].append(7); print(mm.m, mm[1].count)
func process(_ items: [Any?]) -> [String] { items.map { item in guard let item else { return "nil" }; if let n = item as? Int { return "int \(n)" } else if let d = item as? Double { return "double \(d)" } else if let a = item as? [Int] { return "ints \(a.sum)" }; return "\(type(of: item))" } }
print(process([1, nil, 2.5, [1, 2], "s", true]))
let pipeline: [(String) -> String] = [{ $0.trimmingCharacters(in: .whitespaces) }, { $0.lowercased() }, { $0.replacingOccurrences(of: "!", with: "") }]; print(pipeline.reduce("  Hello World! ") { $1($0) })
let nested: [String: [String: [Int]]] = ["a": ["x": [1, 2]], "b": [:]]; print(nested["a"]?["x"]?.first ?? 0, nested["b"]?["x"]?.first ?? -1, nested["c"]?.count as Any)
var config = ["debug": "true", "level": "3"]; if let level = config["level"].flatMap(Int.init), level > 2, let debug = config["debug"], debug == "true" { print("verbose", level) }
let points = [(x: 1, y: 2), (x: 3, y: 4)]; let (sx, sy) = points.reduce((0, 0)) { ($0.0 + $1.x, $0.1 + $1.y) }; print(sx, sy, points.map { $0.x * $0.y }, points.contains { $0 == (3, 4) })
let sorted = ["b": 2, "a": 2, "c": 1].sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }; print(sorted.map { "\($0.key)\($0.value)" }, sorted.first!)
