import Foundation
// CSV parsing with quotes, errors with cases, statistics
enum CSVError: Error, CustomStringConvertible {
  case unterminatedQuote(line: Int)
  case wrongFieldCount(line: Int, expected: Int, found: Int)
  var description: String {
    switch self {
    case .unterminatedQuote(let line): return "line \(line): quote never ends"
    case let .wrongFieldCount(line, expected, found): return "line \(line): \(found) fields, expected \(expected)"
    }
  }
}
struct CSV {
  let header: [String]
  private(set) var rows: [[String: String]] = []
  init(_ text: String) throws {
    let lines = text.split(separator: "\n").map(String.init)
    header = try CSV.fields(of: lines[0], line: 1)
    for (n, line) in lines.dropFirst().enumerated() {
      let f = try CSV.fields(of: line, line: n + 2)
      guard f.count == header.count else { throw CSVError.wrongFieldCount(line: n + 2, expected: header.count, found: f.count) }
      rows.append(Dictionary(uniqueKeysWithValues: zip(header, f)))
    }
  }
  static func fields(of line: String, line n: Int) throws -> [String] {
    var result: [String] = [], current = "", quoted = false
    for c in line {
      switch (c, quoted) {
      case ("\"", _): quoted.toggle()
      case (",", false): result.append(current); current = ""
      default: current.append(c)
      }
    }
    if quoted { throw CSVError.unterminatedQuote(line: n) }
    result.append(current)
    return result
  }
  subscript(column name: String) -> [String] { rows.compactMap { $0[name] } }
}
let text = """
city,"temp, C",note
Oslo,-3.5,cold
Rome,21.25,"nice, warm"
Cairo,33,hot
"""
do {
  let csv = try CSV(text)
  print(csv.header)
  let temps = csv[column: "temp, C"].compactMap(Double.init)
  print(temps, temps.min()!, temps.max() ?? .nan)
  let mean = temps.reduce(0, +) / Double(temps.count)
  let sd = (temps.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(temps.count - 1)).squareRoot()
  print(String(format: "mean %.3f sd %.3f", mean, sd))
  for row in csv.rows { print(row["city"]!, "->", row["note", default: "?"]) }
} catch { print("failed:", error) }
for bad in ["a,b\n1", "a,b\n\"1,2"] {
  do { _ = try CSV(bad); print("ok") }
  catch let error as CSVError { print(error) }
  catch { print("other") }
}
let r = Result { try CSV("x\n1\n2") }
switch r {
case .success(let c): print(c.rows.count, c[column: "x"])
case .failure(let e): print(e)
}
