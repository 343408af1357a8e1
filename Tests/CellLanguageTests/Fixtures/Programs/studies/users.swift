// Optionals, guard, switch patterns, tuples, labelled loops, defer, do-catch
struct User { var name: String; var email: String?; var address: Address? }
struct Address { var street: String; var zip: Int? }
let users = [User(name: "A", email: "a@x.org", address: Address(street: "S", zip: 123)), User(name: "B", email: nil, address: nil), User(name: "C", email: "c@", address: Address(street: "T", zip: nil))]
for u in users {
  let domain = u.email?.split(separator: "@").last.map(String.init) ?? "none"
  if let zip = u.address?.zip, zip > 100 { print(u.name, "zip", zip, domain) }
  else if u.address == nil { print(u.name, "no address", domain) } else { print(u.name, u.address!.zip as Any, domain) }
}
func classify(_ p: (Int, Int)) -> String {
  switch p {
  case (0, 0): "origin"
  case (_, 0): "x axis"
  case (0, let y) where y < 0: "below \(y)"
  case (0, _): "y axis"
  case (-2...2, -2...2): "near"
  case let (x, y) where x == y: "diagonal \(x)"
  default: "far"
  }
}
for p in [(0, 0), (3, 0), (0, -4), (0, 2), (1, -1), (7, 7), (9, 1)] { print(classify(p)) }
func process(_ s: String?) -> Int { guard let s, !s.isEmpty, let n = Int(s) else { return -1 }; return n }
print(process(nil), process(""), process("12"), process("q"))
func order() { defer { print("d1") }; defer { print("d2") }; for i in 0..<3 { defer { print("loop", i) }; if i == 1 { continue }; print("body", i) }; print("end") }
order()
let nested: Int?? = .some(nil); print(nested == nil, nested as Any, nested.map { $0 ?? 5 } as Any)
let a: Any = 3.5
switch a { case is Int: print("int"); case let d as Double where d > 3: print("double", d); default: print("?") }
let mixed: [Any] = [1, "two", 3.0, [4], ("five", 5), Optional<Int>.none as Any, true]
for m in mixed { switch m { case let i as Int: print("Int", i); case let s as String: print("String", s); case let d as Double: print("Double", d); case let l as [Int]: print("list", l); case let (s, i) as (String, Int): print("pair", s, i); default: print("other", m) } }
var (x, y) = (1, 2); (x, y) = (y, x + y); print(x, y)
let person = (name: "Z", age: 3); print(person.name, person.1, person)
let grade = 85; let letter = if grade > 90 { "A" } else if grade > 80 { "B" } else { "C" }; print(letter)
var n = 27, steps = 0; while n != 1 { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps += 1 }; print(steps)
repeat { n += 1 } while n < 5; print(n)
enum Level: Int, Comparable, CaseIterable { case low = 1, mid, high = 10; static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue } }
print(Level.allCases.max()!, Level(rawValue: 2)!, Level.low < .high, Level.mid.rawValue, "\(Level.high)")
if case .high? = Level(rawValue: 10) { print("high") }
let results: [Result<Int, Error>] = [.success(1), .failure(Oops.bad(code: 7)), .success(3)]
enum Oops: Error { case bad(code: Int) }
for case .success(let v) in results { print("ok", v) }
print(results.map { (try? $0.get()) ?? 0 })
for case let .failure(e as Oops) in results { print(e) }
