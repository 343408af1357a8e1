let x = 1
func f() -> Int { x }
func g(x: Int) -> Int {
  let x = x + 1
  do { let x = x * 10; print(x) }
  return x
}
print(f(), g(x: 5))
struct S { var x = 2; func get(_ x: Int) -> Int { x + self.x }; let plain: Int { x } } // refused
print(S().get(10), S().plain)
func outer(_ n: Int) -> Int {
  func inner(_ n: Int) -> Int { n > 0 ? inner(n - 1) + n : 0 }
  return inner(n) + n
}
print(outer(3))
let max = 5
print(max, Swift.max(1, 2))
if let x = Optional("s") { print(x) }
for x in [x, x + 1] { print(x, terminator: " ") }
print(x)
let closure = { (x: Int) -> Int in { $0 + x }(1) }
print(closure(10))
enum E { case x; static let y = "static"; func m() -> String { E.y } }
print(E.x, E.x.m())
guard case let y? = Optional(x) else { fatalError() }
print(y)
