// Closures that are written out where they are called, and values that are changed where they lie.

struct Stop: Error { let at: Int }
final class Noisy {
  let name: String
  init(_ name: String) { self.name = name }
  deinit { print("gone", name) }
}

func firstLarge(_ numbers: [Int], _ limit: Int) throws -> Int {
  var seen = 0
  numbers.forEach {
    if $0 % 2 == 0 { return }
    defer { seen += 1 }
    var twice = $0
    twice *= 2
    let add = { seen += twice }
    if twice > 10 { add() }
  }
  try numbers.forEach { number in
    for step in 0..<number {
      if step == 3 { break }
      if number + step > limit { throw Stop(at: number) }
    }
  }
  return seen
}
do {
  print(try firstLarge([1, 2, 3, 4, 7, 9], 100))
  print(try firstLarge([1, 2, 3, 40, 7], 30))
} catch let stop as Stop { print("stopped at", stop.at) } catch { print("?") }

var grid: [String] = []
(0..<3).forEach { row in
  ["a", "b"].forEach { column in
    if row == 1, column == "b" { return }
    grid.append("\(column)\(row)")
  }
}
print(grid)
var makers: [() -> Int] = []
[1, 2, 3].forEach { number in
  var own = number
  makers.append {
    own += 10
    return own
  }
}
print(makers.map { $0() }, makers.map { $0() })

let counts = "b a c a b a".split(separator: " ").reduce(into: [Substring: Int]()) { counts, word in
  if word == "c" { return }
  counts[word, default: 0] += 1
}
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
print([3, 1, 2].reduce(into: (low: Int.max, all: [Int]())) { $0.low = min($0.low, $1); $0.all.append($1) })
print([[1], [2, 3]].reduce(into: 0) { sum, row in row.forEach { sum += $0 } })

var lists: [String: [Int]] = ["x": [1]]
lists["x"]?.append(2)
lists["y"]?.append(3)
lists["x"]!.append(lists["x"]!.count)
lists["x"]![0] += 5
let kept = lists
lists["x"]!.removeFirst()
print(lists, kept)
struct Entry { var name: String; var marks: [Int] }
var entries: [Int: Entry] = [1: Entry(name: "one", marks: [])]
entries[1]?.marks.append(4)
entries[2]?.marks.append(5)
entries[1]!.name += "!"
print(entries[1]!, entries[2] == nil)
var maybe: [String: Int?] = ["a": 1, "b": nil]
maybe["a"]! = 7
print(maybe["a"]! ?? 0, maybe["b"]! == nil)
var table: [Int: Int] = [1: 1]
for (key, value) in table.merging([2: 2, 3: 3], uniquingKeysWith: +).sorted(by: { $0.key < $1.key }) { table[key] = value * 2 }
var total = 0
for (key, value) in table where key != 2 {
  table[key + 10] = value
  if value > 100 { break }
  total += key * value
}
print(total, table.count)

struct Box { var items: [Int] }
var boxes = [Box(items: [3, 1, 2]), Box(items: [9, 8])]
boxes[0].items.sort { $0 > $1 }
boxes[1].items.sort(by: <)
boxes.sort { $0.items.count < $1.items.count }
print(boxes.map(\.items))
var calls = 0
var numbers = [5, 2, 8, 1]
numbers.sort { a, b in
  calls += 1
  return a < b
}
print(numbers, calls > 0)

print("a1bc22d".split { $0.isNumber }, "--a-b--".split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "-" })
let line = "é, ñandú;z"[...]
let fields: [Substring] = line.split { $0 == "," || $0 == ";" }
print(fields.map { $0.count }, line.split(separator: ",").map { String($0) })
for character in line.dropFirst(3) { print(character, terminator: "|") }
print(line.dropFirst(3).split(separator: "d")[1].startIndex > line.startIndex)
let parts = "cafe\u{301} cafe cafés cafe\u{301}".split(separator: " ")
print(parts[0] == parts[1], parts[0] == parts[3], parts.sorted(), Set(parts).count, parts[1] < parts[0])
print("abc".filter { $0 != "b" }, [1, 2, 3].filter { $0 > 1 }, ["1", "x", "3"].compactMap { Int($0) })
print(String("añb".reversed()), "x\r\ny".index(after: "x\r\ny".startIndex) < "x\r\ny".endIndex)

func find(_ holders: [String: Noisy], _ name: String) -> String {
  if let found = holders[name] { return found.name }
  guard let other = holders.values.first else { return "none" }
  return other.name
}
do {
  var holders = ["a": Noisy("a")]
  print(find(holders, "a"), find(holders, "b"), find([:], "c"))
  var last: Noisy? = Noisy("last")
  while let current = last {
    print("has", current.name)
    last = holders["a"]
    holders["a"] = nil
  }
  print("end")
}
func number(_ n: Int) -> String {
  switch n {
  case 0: return "zero"
  case 1, 2: return "few"
  default: return n < 0 ? "none" : number(n - 3) + "+"
  }
}
print((-1...7).map(number))
for (index, value) in [10, 20, 30].enumerated() where index != 1 { print(index, value) }
