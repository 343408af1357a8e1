// data preparation: CSV to statistics
struct Reading: Equatable, CustomStringConvertible {
  var station: String
  var day: Int
  var value: Double?
  var description: String { "\(station)@\(day)=\(value.map { String($0) } ?? "-")" }
}
enum ParseError: Error, Equatable { case columns(Int, line: Int), number(String), empty }
func parse(_ text: String) throws -> [Reading] {
  var out: [Reading] = []
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  guard let header = lines.first, !header.isEmpty else { throw ParseError.empty }
  let names = header.split(separator: ",").map(String.init)
  for (n, line) in lines.dropFirst().enumerated() where !line.allSatisfy(\.isWhitespace) {
    let parts = line.split(separator: ",", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
    guard parts.count == names.count else { throw ParseError.columns(parts.count, line: n + 2) }
    guard let day = Int(parts[1]) else { throw ParseError.number(String(parts[1])) }
    out.append(Reading(station: String(parts[0]), day: day, value: Double(parts[2])))
  }
  return out
}
let text = """
station,day,value
north, 1, 3.5
south, 1,
north, 2, 4.25
east, 1, -1e3
south, 2, 7

"""
do {
  let all = try parse(text)
  print(all)
  let grouped = Dictionary(grouping: all, by: \.station)
  for (k, v) in grouped.sorted(by: { $0.key < $1.key }) {
    let known = v.compactMap(\.value)
    let mean = known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    print(k, v.count, mean as Any, known.max() ?? .nan)
  }
  var counts: [String: Int] = [:]
  for r in all { counts[r.station, default: 0] += 1 }
  print(counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key):\($0.value)" }.joined(separator: " "))
  let firsts = Dictionary(all.map { ($0.station, $0.day) }, uniquingKeysWith: { a, _ in a })
  print(firsts.keys.sorted(), firsts.values.sorted())
  print(firsts.mapValues { $0 * 10 }.filter { $0.value > 5 }.count)
} catch { print("failed", error) }
for bad in ["", "a,b,c\nx,y,z", "a,b,c\n1,2"] {
  do { _ = try parse(bad); print("fine") }
  catch ParseError.columns(let n, line: let l) where n < 3 { print("columns", n, l) }
  catch let e as ParseError { print("parse", e, e == .empty) }
  catch { print(error) }
}
