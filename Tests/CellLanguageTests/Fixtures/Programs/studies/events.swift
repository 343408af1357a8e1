protocol Observer: AnyObject { func notify(_ event: Event) }
enum Event: Equatable, CustomStringConvertible { case started(at: Int), progress(Double), finished(code: Int, message: String?)
  var description: String { switch self { case .started(let t): return "started@\(t)"; case .progress(let p) where p >= 1: return "done"; case .progress(let p): return "\(Int(p * 100))%"; case .finished(0, _): return "ok"; case .finished(let c, let m?): return "failed \(c): \(m)"; case .finished(let c, nil): return "failed \(c)" } } }
class Center { private var observers: [ObjectIdentifier: WeakBox] = [:]; struct WeakBox { weak var value: (any Observer)? }
  func add(_ o: any Observer) { observers[ObjectIdentifier(o)] = WeakBox(value: o) }
  func post(_ e: Event) { observers = observers.filter { $0.value.value != nil }; observers.values.forEach { $0.value?.notify(e) } }
  var count: Int { observers.count } }
final class Logger: Observer { var lines: [String] = []; let name: String; init(name: String) { self.name = name }; deinit { print("bye", name) }; func notify(_ e: Event) { lines.append("\(name): \(e)") } }
let center = Center(); let a = Logger(name: "a"); var b: Logger? = Logger(name: "b")
center.add(a); center.add(b!); center.post(.started(at: 3)); b = nil; center.post(.progress(0.25)); center.post(.progress(1)); center.post(.finished(code: 2, message: "disk")); center.post(.finished(code: 0, message: nil))
print(a.lines, center.count)
struct Machine { enum State: String { case idle, running, stopped }; enum Failure: Error { case illegal(from: State, to: State) }
  private(set) var state = State.idle { didSet { if oldValue != state { history.append((oldValue, state)) } } }; private(set) var history: [(State, State)] = []
  static let allowed: [State: Set<State>] = [.idle: [.running], .running: [.stopped, .idle]]
  mutating func go(_ next: State) throws { guard Self.allowed[state]?.contains(next) == true else { throw Failure.illegal(from: state, to: next) }; state = next } }
var m = Machine(); for s in [Machine.State.running, .idle, .stopped] { do { try m.go(s) } catch let Machine.Failure.illegal(from, to) { print("no:", from, "→", to) } catch {} }
print(m.state, m.history.map { "\($0.0.rawValue)>\($0.1)" })
class Counter { var n = 0; lazy var next: () -> Int = { [unowned self] in n += 1; return n }; deinit { print("gone") } }
do { let c = Counter(); print(c.next(), c.next(), c.n) }
func makeCounter(step: Int = 1) -> (increment: () -> Int, reset: () -> Void) { var n = 0; return ({ n += step; return n }, { n = 0 }) }
let c = makeCounter(step: 5); _ = c.increment(); print(c.increment()); c.reset(); print(c.increment())
var handlers: [String: [(Int) -> Void]] = [:]; var sum = 0; handlers["add", default: []].append { sum += $0 }; handlers["add"]?.append { sum += $0 * 10 }; handlers["add"]?.forEach { $0(2) }; handlers["none"]?.forEach { $0(1) }; print(sum)
class Animal { let name: String; init(_ n: String) { name = n }; func sound() -> String { "..." }; final func speak() -> String { "\(name) says \(sound())" }; class var kind: String { "animal" } }
class Dog: Animal { override func sound() -> String { "wau" }; override class var kind: String { "dog" } }; class Puppy: Dog { init() { super.init("Puppy") }; override func sound() -> String { super.sound() + "!" } }
let zoo: [Animal] = [Animal("X"), Dog("Rex"), Puppy()]; for z in zoo { print(z.speak(), type(of: z).kind, z is Dog, (z as? Puppy)?.name ?? "-") }
switch zoo[2] { case let p as Puppy: print("puppy", p.name); case is Dog: print("dog"); default: print("other") }
func describe(_ x: Any) -> String { switch x { case let n as Int where n < 0: "negative"; case 0 as Int: "zero"; case is Int, is Double: "number"; case let s as String: "text \(s.count)"; case let (a, b) as (Int, Int): "pair \(a + b)"; case let xs as [Any]: "list \(xs.count)"; case Optional<Any>.none: "nil"; default: "unknown" } }
print(([-1, 0, 3, 2.5, "ab", (1, 2), [1, "a"] as [Any], true] as [Any]).map(describe))
let t: (name: String, score: (Int, Int)) = ("x", (1, 2)); let (n, (_, second)) = t; print(n, second, t.score.0, t)
var x = 1, y = 2; (x, y) = (y, x); swap(&x, &y); print(x, y); let label = x > y ? "more" : x == y ? "same" : "less"; print(label)
let value = if y > 1 { "big" } else { "small" }; print(value); let grade = switch 87 { case 90...: "A"; case 80..<90: "B"; default: "C" }; print(grade)
repeat { x *= 2 } while x < 50; print(x); var k = 10; while true { k -= 3; if k % 2 == 0 { continue }; if k < 0 { break } }; print(k)
guard let last = [1, 2, 3].last, last > 2 else { fatalError("no") }; print(last); if case 1...5 = last, case let (q, r) = last.quotientAndRemainder(dividingBy: 2) { print(q, r) }
for case let (i, .some(v)) in [nil, 4, nil, 6].enumerated() { print(i, v, terminator: ";") }; print(); for case .finished(let code, _) in [Event.progress(0), .finished(code: 7, message: nil)] { print(code) }
func risky(_ n: Int) throws -> Int { defer { print("leave", n) }; if n > 1 { throw Machine.Failure.illegal(from: .idle, to: .stopped) }; return n }
print((try? risky(1)) ?? -1, (try? risky(2)) ?? -1, [0, 2].map { try? risky($0) })
