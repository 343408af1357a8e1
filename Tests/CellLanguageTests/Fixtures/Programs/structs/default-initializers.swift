protocol Q { init() }
struct A: Q { var p: P?; var q: P? = nil; var r: Int! }
struct P: Q { var a = 1, b = "x" }
struct O { var only: Int? }
print(A().p as Any, A(p: P(a: 2)).p!.b, P(), P(b: "z"), O(), O(only: 3), [P].init(repeating: P(), count: 1).count, [nil, 4].map(O.init(only:)), P.init().a)
func mk<T: Q>() -> T { T() }
let a: A = mk(); print(a.r as Any, (mk() as P).b)
struct W<T> { var v: [T] = []; var d: [String: T] = [:] }
print(W<Int>().v, W(v: [1]), W<String>(d: ["a": "b"]).d)
let f: () -> P = P.init; print(f().a)
let g: (Int, String) -> P = P.init; print(g(4, "k"))
extension P { init(text: String) { self.init(); b = text } }
print(P(text: "t"), P(a: 1, b: "q"))
enum Cell: Character { case dead = ".", alive = "#"; static prefix func ! (c: Cell) -> Cell { c == .dead ? .alive : .dead } }
print(!Cell.dead == .alive, !Cell.alive, !(1 == 2), !true, ![1].isEmpty)
var c = Cell.dead; c = !c; print(c, !c)
class K: Q { var n = 1; required init() { n = 5 } }; print(mk() as K === mk() as K, (mk() as K).n)
