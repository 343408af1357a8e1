func t(_ m: @autoclosure () -> String = "no") -> String { m() }
print(t(), t("a"))
func u(_ m: () -> String = { "no" }) -> String { m() }
print(u())
struct Log { static var count = 0; var level = 2
  func note(_ l: Int = 1, _ m: @autoclosure () -> String = "default \(Log.count)") { if l < level { print(m()); Log.count += 1 } } 
  init(level: Int = 2, tag: @autoclosure () -> String = String(describing: 3)) { self.level = level; print(tag()) } }
let l = Log(); l.note(); l.note(5); l.note(0, "x"); l.note()
func g<T>(_ x: T, _ y: @autoclosure () -> T? = nil, or z: @autoclosure () throws -> [T] = []) rethrows -> String { "\(x) \(y() as Any) \(try z())" }
print(try g(1), try g("a", "b"), try g(2.5, or: [1]))
class A { func f(_ x: @autoclosure () -> Int = 3) -> Int { x() } }
class B: A { override func f(_ x: @autoclosure () -> Int = 4) -> Int { super.f() * 10 + x() } }
let a: A = B(); print(a.f(), B().f(), a.f(1))
func outer() -> Int { func inner(_ k: @autoclosure () -> Int = 7) -> Int { k() }; return inner() + inner(1) }
print(outer())
assert(true); precondition(1 < 2)
func expect(_ a: @autoclosure () -> Bool, line: Int = #line, _ m: @autoclosure () -> String = "line") -> String { a() ? "fine" : "\(m()) \(line)" }
print(expect(false)); print(expect(false, "row"))
