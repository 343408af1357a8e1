protocol Describable { var name: String { get } }
extension Describable {
  func describe() -> String { "This is \(name)." }
  var initial: Character { name.first ?? "?" }
}
struct City: Describable { let name: String }
enum Planet: String, Describable { case mars, venus; var name: String { rawValue } }
let items: [any Describable] = [City(name: "Oslo"), Planet.venus, City(name: "")]
for i in items { print(i.describe(), i.initial) }
