import Foundation
// Student: gradebook with protocols, grouping and formatted table
protocol Gradable { var name: String { get }; var scores: [Double] { get } }
extension Gradable {
  var mean: Double { scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count) }
  var letter: Character {
    switch mean {
    case 90...: return "A"
    case 80..<90: return "B"
    case 70..<80: return "C"
    default: return "F"
    }
  }
}
struct Student: Gradable, Hashable, CustomStringConvertible {
  let name: String
  var scores: [Double]
  var description: String { "\(name): \(letter)" }
}
var students = [
  Student(name: "Ada", scores: [95, 91.5, 99]),
  Student(name: "Bob", scores: [70, 75.25, 81]),
  Student(name: "Cy", scores: []),
  Student(name: "Dee", scores: [88, 84]),
]
for s in students.sorted(by: { $0.mean > $1.mean }) { print(s, String(format: "%6.2f", s.mean)) }
let groups = Dictionary(grouping: students, by: \.letter)
for (letter, group) in groups.sorted(by: { $0.key < $1.key }) {
  print(letter, group.map(\.name).joined(separator: ", "))
}
students[2].scores.append(100)
students[0].scores[1] += 3
print(students.map { $0.mean })
if let i = students.firstIndex(where: { $0.name == "Dee" }) { students.remove(at: i) }
print(students.count, students.contains { $0.name == "Dee" })
let table: [[String]] = students.map { [$0.name, "\($0.scores.count)", String($0.letter)] }
for row in table { print(row.map { $0.padding(toLength: 6, withPad: " ", startingAt: 0) }.joined(separator: "|")) }
print(Set(students).count)
