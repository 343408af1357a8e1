protocol Animal {
  var name: String { get }; var sound: String { get }; func speak(times: Int) -> String;
  static var kingdom: String { get }
}
extension Animal {
  var sound: String { "..." };
  func speak(times: Int = 1) -> String { Array(repeating: sound, count: times).joined(separator: " ") };
  static var kingdom: String { "animalia" };
  func intro() -> String { "\(name) (\(Self.self), \(Self.kingdom)): \(speak(times: 2))" }
}
protocol Pet: Animal { var owner: String? { get set } }
extension Pet { func intro() -> String { "pet \(name) of \(owner ?? "nobody")" } }
struct Cat: Pet { let name: String; var owner: String?; var sound: String { "meow" } }
struct Fish: Animal { let name = "fish"; static let kingdom = "sea" }
class Dog: Pet {
  let name: String; var owner: String?; init(_ name: String) { self.name = name };
  func speak(times: Int) -> String { String(repeating: "wuff", count: times) }
}
final class Puppy: Dog { override func speak(times: Int) -> String { super.speak(times: times).uppercased() } }
let animals: [any Animal] = [Cat(name: "Tom", owner: "Eve"), Fish(), Dog("Rex"), Puppy("Bit")]
for a in animals { print(a.intro(), "|", a.speak(times: 1), "|", type(of: a).kingdom) }
for p in animals.compactMap({ $0 as? any Pet }) { print(p.intro()) }
func introduce<P: Pet>(_ p: P) -> String { p.intro() + "/" + p.speak() }
func introduce<A: Animal>(_ a: A) -> String { "animal " + a.intro() }
print(introduce(Cat(name: "Kit", owner: nil)), introduce(Fish()), introduce(Puppy("P")))
var c = Cat(name: "X"); c.owner = "Q"; var pet: any Pet = c; pet.owner = "Z";
print(c.owner!, pet.owner!, (pet as! Cat).owner!)
protocol Shape {
  associatedtype Unit: CustomStringConvertible = Int; var unit: Unit { get }; func area() -> Double; init(side: Double)
}
extension Shape {
  func bigger(than other: some Shape) -> Bool { area() > other.area() };
  static func unitShape() -> Self { Self(side: 1) }
}
struct Square: Shape {
  var side: Double; init(side: Double) { self.side = side }; var unit: Int { 1 }; func area() -> Double { side * side }
}
struct Circle: Shape {
  var r: Double; init(side: Double) { r = side }; var unit: String { "pi" }; func area() -> Double { 3 * r * r }
}
func total(_ shapes: [any Shape]) -> Double { shapes.reduce(0) { $0 + $1.area() } }
print(
  total([Square(side: 2), Circle(side: 1)]), Square(side: 2).bigger(than: Circle(side: 1)), Circle.unitShape().area(),
  Square.unitShape())
func make<S: Shape>(_: S.Type, _ side: Double) -> S { S(side: side) }
print(
  make(Circle.self, 2).area(), make(Square.self, 3).unit,
  ([Square.self, Circle.self] as [any Shape.Type]).map { $0.init(side: 2).area() })
protocol Visitor { associatedtype Result; func visit(number: Int) -> Result; func visit(sum: (Expr, Expr)) -> Result }
indirect enum Expr {
  case number(Int), sum(Expr, Expr);
  func accept<V: Visitor>(_ v: V) -> V.Result {
    switch self {
    case .number(let n): v.visit(number: n);
    case .sum(let a, let b): v.visit(sum: (a, b))
    }
  }
}
struct Evaluate: Visitor {
  func visit(number: Int) -> Int { number };
  func visit(sum: (Expr, Expr)) -> Int { sum.0.accept(self) + sum.1.accept(self) }
}
struct Show: Visitor {
  var depth = 0; func visit(number: Int) -> String { "\(number)" };
  func visit(sum: (Expr, Expr)) -> String {
    let inner = Show(depth: depth + 1);
    return (depth > 0 ? "(" : "") + sum.0.accept(inner) + "+" + sum.1.accept(inner) + (depth > 0 ? ")" : "")
  }
}
let e = Expr.sum(.sum(.number(1), .number(2)), .number(3)); print(e.accept(Show()), "=", e.accept(Evaluate()))
protocol Default { init() }
extension Int: Default {}; extension String: Default {}; extension Array: Default {}
func fresh<T: Default>() -> T { T() }
let i: Int = fresh(), t: String = fresh(), l: [Bool] = fresh(); print(i, t.isEmpty, l)
protocol Equivalent { func same(as other: any Equivalent) -> Bool }
extension Equivalent where Self: Equatable {
  func same(as other: any Equivalent) -> Bool { guard let o = other as? Self else { return false }; return self == o }
}
extension Int: Equivalent {}; extension String: Equivalent {}
print(3.same(as: 3), 3.same(as: "3"), "a".same(as: "a"))
typealias Named = Animal & CustomStringConvertible
struct Bird: Named { let name: String; var description: String { "bird:" + name } }
func show(_ n: any Named) { print(n, n.intro()) }
show(Bird(name: "B")); let some: some Animal = Bird(name: "C"); print(some.name, some.sound)
