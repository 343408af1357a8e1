let people = [("Ann", 34), ("Bob", 17), ("Cid", 68), ("Dee", 18)]
for (name, age) in people where age >= 18 && !name.hasPrefix("C") { print(name) }
func ticket(_ age: Int, student: Bool) -> Double {
  switch (age, student) {
  case (..<6, _): return 0
  case (_, true) where age < 30, (6..<18, _): return 2.5
  case (65..., _): return 3
  default: return 5
  }
}
print(ticket(3, student: false), ticket(12, student: false), ticket(25, student: true), ticket(31, student: true))
print(ticket(70, student: false))
let points = [(1, 2), (3, 3), (0, 5)]
for case let (x, y) in points where x != y { print(x, y) }
switch points[1] {
case let (x, y) where x + y > 10: print("far")
case let (x, y) where x == y: print("same")
default: print("else")
}
