protocol Named { var name: String { get } }
protocol Greeter: Named { func greet() -> String }
extension Greeter {
  func greet() -> String { "Hello, \(name)" }
  func twice() -> String { greet() + "; " + greet() }
}
struct Plain: Greeter { let name: String }
struct Rude: Greeter {
  let name: String
  func greet() -> String { "Go away, \(name)" }
  func twice() -> String { "never" }
}
let greeters: [any Greeter] = [Plain(name: "a"), Rude(name: "b")]
for g in greeters { print(g.greet(), "|", g.twice()) }
print(Rude(name: "c").twice())
func show(_ x: some Greeter) -> String { x.twice() }
print(show(Rude(name: "d")))
func names(_ xs: [Named]) -> [String] { xs.map { $0.name } }
print(names(greeters))
protocol Tagged { static var tag: String { get } }
extension Tagged { static var tag: String { "default \(Self.self)" } }
struct A: Tagged {}
struct B: Tagged { static let tag = "own" }
func tag<T: Tagged>(_: T.Type) -> String { T.tag }
print(tag(A.self), tag(B.self), A.tag)
protocol Both: Named, CustomStringConvertible {}
extension Both { var description: String { "<\(name)>" } }
struct C: Both { var name = "c" }
print(C(), [C(name: "d")])
func combined(_ x: Named & CustomStringConvertible) -> String { x.name + x.description }
print(combined(C()))
