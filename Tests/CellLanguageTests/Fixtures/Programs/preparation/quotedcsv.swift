let text = """
  name,age,city,score
  "Doe, Jane",34,Berlin,91.5
  Max,28,"São Paulo",77.25
  "O""Hara",45,,60
  Zoë,19,Wien,88.125
  """
func parse(_ line: Substring) -> [String] {
  var fields: [String] = []
  var current = ""
  var quoted = false
  var characters = Array(line)[...]
  while let c = characters.popFirst() {
    switch (c, quoted) {
    case ("\"", true):
      if characters.first == "\"" { current.append("\""); characters.removeFirst() } else { quoted = false }
    case ("\"", false): quoted = true
    case (",", false):
      fields.append(current)
      current = ""
    default: current.append(c)
    }
  }
  fields.append(current)
  return fields
}
struct Row { let name: String; let age: Int; let city: String?; let score: Double }
let lines = text.split(separator: "\n")
let header = parse(lines[0])
print(header)
let rows = lines.dropFirst().compactMap { line -> Row? in
  let f = parse(line)
  guard f.count == header.count, let age = Int(f[1]), let score = Double(f[3]) else { return nil }
  return Row(name: f[0], age: age, city: f[2].isEmpty ? nil : f[2], score: score)
}
for row in rows { print(row.name.padding(9), row.age, row.city ?? "-", row.score, separator: "|") }
extension String {
  func padding(_ n: Int) -> String { count >= n ? String(prefix(n)) : self + String(repeating: " ", count: n - count) }
}
print(rows.map(\.age).reduce(0, +), rows.map { $0.score }.max()!, rows.filter { $0.city == nil }.map(\.name))
let byDecade = Dictionary(grouping: rows) { $0.age / 10 * 10 }
for (decade, members) in byDecade.sorted(by: { $0.key < $1.key }) {
  print("\(decade)s:", members.map(\.name).joined(separator: "; "))
}
print(rows[0])
