import Foundation
struct Student { let name: String; var grades: [Int]; var average: Double { grades.isEmpty ? 0 : Double(grades.reduce(0, +)) / Double(grades.count) } }
enum ParseError: Error, CustomStringConvertible {
  case malformed(line: Int, text: String)
  case badGrade(String)
  var description: String {
    switch self {
    case .malformed(let line, let text): return "line \(line): cannot read '\(text)'"
    case let .badGrade(text): return "not a grade: \(text)"
    }
  }
}
func parse(_ text: String) throws -> [Student] {
  var result: [Student] = []
  for (number, line) in text.split(separator: "\n").enumerated() {
    let parts = line.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { throw ParseError.malformed(line: number + 1, text: String(line)) }
    let grades = try parts[1].split(separator: ",").map { field -> Int in
      let text = field.trimmingCharacters(in: .whitespaces)
      guard let value = Int(text), (1...6).contains(value) else { throw ParseError.badGrade(text) }
      return value
    }
    result.append(Student(name: String(parts[0]), grades: grades))
  }
  return result
}
let good = "Ann: 1, 2, 1\nBob: 3,4\nCleo: 2, 2, 3, 1"
let students = try parse(good)
for s in students.sorted(by: { $0.average < $1.average }) {
  print("\(s.name.padding(toLength: 6, withPad: " ", startingAt: 0)) \(String(format: "%.2f", s.average))")
}
for bad in ["Ann 1", "Ann: 7", "Ann: x"] {
  do { _ = try parse(bad) } catch let error as ParseError { print(error) } catch { print("other", error) }
}
let best = students.min { $0.average < $1.average }
print(best?.name ?? "nobody", students.map(\.average).max()!)
let byGrade = students.flatMap { s in s.grades.map { ($0, s.name) } }.reduce(into: [Int: [String]]()) { $0[$1.0, default: []].append($1.1) }
for (grade, names) in byGrade.sorted(by: { $0.key < $1.key }) { print(grade, names.sorted()) }
let histogram = Dictionary(students.flatMap(\.grades).map { ($0, 1) }, uniquingKeysWith: +)
for key in histogram.keys.sorted() { print(key, String(repeating: "*", count: histogram[key]!)) }
