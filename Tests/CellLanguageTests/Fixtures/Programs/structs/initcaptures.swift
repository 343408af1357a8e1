// Closures in initializers of value types see and change the value that is being made.
struct Table {
  var rows: [Int: String]
  var log: [String] = []

  init(_ count: Int) {
    rows = [:]
    for i in 0..<count {
      precondition(rows[i] == nil, "twice")
      rows[i] = "row \(i)"
    }
    (0..<2).forEach { log.append("\($0): \(rows.count)") }
  }

  init(twice count: Int) {
    self.init(count)
    (count..<2 * count).forEach { rows[$0] = "later \($0)" }
    assert(rows.count == 2 * count)
  }
}
let table = Table(2)
print(table.rows.sorted { $0.key < $1.key }, table.log)
print(Table(twice: 3).rows.count)

extension Dictionary where Key == Int, Value == Int {
  init(squares count: Int) {
    self.init()
    for i in 0..<count {
      precondition(self[i] == nil, "twice")
      self[i] = i * i
    }
  }
}
print([Int: Int](squares: 4).sorted { $0.key < $1.key }.map { $0.value })
print(Dictionary(dictionaryLiteral: ("a", 1)))

enum Level {
  case low, high
  init(_ values: [Int]) {
    self = .low
    values.forEach { if $0 > 3 { self = .high } }
  }
}
print(Level([1, 2]), Level([1, 5]))
