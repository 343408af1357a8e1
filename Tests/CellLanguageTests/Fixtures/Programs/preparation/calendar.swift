struct Day: Comparable, CustomStringConvertible {
  let year, month, day: Int
  static func isLeap(_ y: Int) -> Bool { y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) }
  static func length(_ m: Int, _ y: Int) -> Int { [31, isLeap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] }
  init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), 1...Day.length(parts[1], parts[0]) ~= parts[2] else { return nil }
    (year, month, day) = (parts[0], parts[1], parts[2])
  }
  var ordinal: Int { (1..<month).reduce(day) { $0 + Day.length($1, year) } }
  var weekday: String {
    let t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let y = month < 3 ? year - 1 : year
    return ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][(y + y / 4 - y / 100 + y / 400 + t[month - 1] + day) % 7]
  }
  static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
  var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }
}
let texts = ["2024-02-29", "2023-02-29", "1999-12-31", "2026-11-23", "x-y-z", "2000-1-1", "2024-13-01"]
let days = texts.compactMap(Day.init).sorted()
print(days)
for d in days { print(d, d.weekday, d.ordinal, Day.isLeap(d.year) ? "leap" : "common") }
print(texts.filter { Day($0) == nil }, days.max()!, days[0] < days[1], days.min()! == days.first!)
func duration(_ s: Int) -> String {
  let (h, r) = s.quotientAndRemainder(dividingBy: 3600)
  let (m, sec) = r.quotientAndRemainder(dividingBy: 60)
  let two = { (n: Int) in n < 10 ? "0\(n)" : "\(n)" }
  return h > 0 ? "\(h):\(two(m)):\(two(sec))" : "\(m):\(two(sec))"
}
print([5, 65, 3600, 86399].map(duration))
let table = [("alpha", 1.5, 3), ("be", 22.25, 14), ("gamma ray", 0.125, 159)]
let width = table.map { $0.0.count }.max() ?? 0
for (name, value, count) in table {
  let left = name + String(repeating: ".", count: width - name.count + 2)
  let number = "\(value)"
  print(left + String(repeating: " ", count: 8 - number.count) + number, String(count).count, terminator: " |\n")
}
indirect enum JSON: CustomStringConvertible {
  case null, bool(Bool), number(Double), string(String), array([JSON]), object([(String, JSON)])
  var description: String { text(0) }
  func text(_ depth: Int) -> String {
    let pad = String(repeating: "  ", count: depth + 1)
    switch self {
    case .null: return "null"
    case .bool(let b): return String(b)
    case .number(let n): return n == n.rounded() ? String(Int(n)) : String(n)
    case .string(let s): return "\"" + s.map { $0 == "\"" ? "\\\"" : String($0) }.joined() + "\""
    case .array(let items): return "[" + items.map { $0.text(depth) }.joined(separator: ", ") + "]"
    case .object(let pairs) where pairs.isEmpty: return "{}"
    case .object(let pairs):
      return "{\n" + pairs.map { "\(pad)\"\($0.0)\": \($0.1.text(depth + 1))" }.joined(separator: ",\n") + "\n\(pad.dropLast(2))}"
    }
  }
}
print(JSON.object([("a", .number(1)), ("b", .array([.null, .bool(true), .string("q\"q")])), ("c", .object([("d", .number(2.5))])), ("e", .object([]))]))
