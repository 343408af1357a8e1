// Functions given where other function types are wanted: they take more, give less, or take the parts of a tuple.
func show(_ value: Any) -> String { "<\(value)>" }
class Animal { var legs: Int { 4 } }
class Bird: Animal { override var legs: Int { 2 } }
func legs(_ animal: Animal) -> Int { animal.legs }
func length(_ text: String?) -> Int { text?.count ?? -1 }
struct Scale { let factor: Int; func times(_ value: Any) -> String { "\(factor)*\(value)" } }
let scale = Scale(factor: 3)
print([1, 2].map(show), ["a", "b"].map(length), [Bird(), Bird()].map(legs), [1, 2].map(scale.times))
let tripled: (Int) -> String? = Scale(factor: 9).times
print(tripled(1) ?? "", tripled(2) ?? "")
func local(_ k: Int) -> [String] {
  let inner: (Any) -> String = { "\(k)\($0)" }
  func named(_ value: Any) -> String { "\(k):\(value)" }
  return [1, 2].map(inner) + [3].map(named)
}
print(local(3))
func sums(_ k: Int) -> [Int] {
  let sum: (Int, Int) -> Int = { $0 + $1 + k }
  func product(_ a: Int, _ b: Int) -> Int { a * b * k }
  return zip([1, 2], [3, 4]).map(sum) + zip([1, 2], [3, 4]).map(product) + zip([5], [6]).map(max)
}
print(sums(2))
func lent(_ f: (Any) -> String) -> [String] { [1, 2].map(f) }
print(lent { "(\($0))" })
func counter() -> (Int) -> String {
  var n = 0
  let count: (Any) -> String = { n += 1; return "\($0) #\(n)" }
  return count
}
let next = counter()
print(next(5), next(6))
let k = 2
var n = 1
print([1].map { [k] x in x + k }, [3].map { [n] in $0 * n }, (0..<2).filter { [k] v in v < k })
var made = 0
func maker() -> (Any) -> String { made += 1; return { "\($0)!" } }
print([1, 2, 3].map(maker()), made)
class Tally { var seen: [String] = []; func add(_ value: Any) { seen.append("\(value)") } }
let tally = Tally()
[1, 2].forEach(tally.add)
["x"].forEach(tally.add)
print(tally.seen)
enum Odd: Error { case value(Int) }
func even(_ value: Any) throws -> Int { guard let n = value as? Int, n % 2 == 0 else { throw Odd.value(7) }; return n / 2 }
print(try [2, 4].map(even), (try? [1].map(even)) as Any)
