protocol Store: AnyObject { var items: [String] { get set }; subscript(i: Int) -> String { get set } }
extension Store { var first: String { get { items[0] } set { items[0] = newValue } }
  func add(_ s: String) { items.append(s) } }
final class Mem: Store { var items = ["a", "b"]; subscript(i: Int) -> String { get { items[i] } set { items[i] = newValue } } }
let m: any Store = Mem()
m.first = "z"; m.add("c"); m[1] = "q"; m.items += ["w"]
print(m.items, m.first)
let mm = Mem(); mm.first = "k"; mm.items.swapAt(0, 1); print(mm.items)
struct Gen: IteratorProtocol { final class B { var n = 0 }; let b = B(); func next() -> Int? { b.n += 1; return b.n > 3 ? nil : b.n } }
struct GS: Sequence { func makeIterator() -> Gen { Gen() } }
print(Array(GS()), GS().map { $0 * 2 }, GS().reduce(0, +))
for x in GS() { print(x, terminator: " ") }
print()
protocol Shape { var w: Double { get set }; subscript(k: String) -> Double { get set }; mutating func scale(_ f: Double); static var unit: Self { get } }
extension Shape { subscript(k: String) -> Double { get { k == "w" ? w : 0 } set { if k == "w" { w = newValue } } }
  mutating func scale(_ f: Double) { w *= f } }
struct Sq: Shape { var w = 2.0; static var unit: Sq { Sq(w: 1) } }
final class Ci: Shape { var w: Double; init(w: Double) { self.w = w }; static var unit: Ci { Ci(w: 1) } }
var shapes: [any Shape] = [Sq(), Ci(w: 3)]
for i in shapes.indices { shapes[i]["w"] += 1; shapes[i].scale(2); shapes[i].w -= 0.5 }
print(shapes.map(\.w), shapes.map { $0["w"] })
func mk<T: Shape>(_: T.Type) -> T { var t = T.unit; t.scale(3); t["w"] = t["w"] + 1; return t }
print(mk(Sq.self).w, mk(Ci.self).w)
var opt: (any Shape)? = Sq()
opt?.scale(10); opt?.w += 1; opt?["w"] *= 2
print(opt!.w)
struct Wrap<T: Shape> { var inner: T; mutating func go() { inner.scale(2); inner["w"] += 0.25 } }
var ws = Wrap(inner: Sq()), wc = Wrap(inner: Ci(w: 1)); ws.go(); wc.go()
print(ws.inner.w, wc.inner.w)
func each(_ s: inout [some Shape]) { for i in s.indices { s[i].scale(Double(i + 1)) } }
var list = [Sq(), Sq(w: 5)]; each(&list); print(list)
var dict: [String: any Shape] = ["a": Sq(), "b": Ci(w: 2)]
dict["a"]?.scale(5); dict["b"]!.w = 9; dict["a", default: Sq()].w += 1
print(dict.sorted { $0.key < $1.key }.map { ($0.key, $0.value.w) })
class Base { var log: [String] = []; var v: Int = 0 { didSet { log.append("\(oldValue)->\(v)") } }; subscript(i: Int) -> Int { get { v + i } set { v = newValue - i } } }
class Sub: Base { override var v: Int { get { super.v } set { super.v = newValue * 2 } }; override subscript(i: Int) -> Int { get { super[i] * 10 } set { super[i] = newValue } } }
let sb: Base = Sub(); sb.v = 3; sb[1] = 5; sb.v += 1; sb[0] += 2
print(sb.v, sb.log, sb[2])
func bump(_ x: inout Int) { x += 1 }
bump(&sb.v); bump(&sb[3]); print(sb.v, sb.log.count)
let kp: ReferenceWritableKeyPath<Base, Int> = \.v
sb[keyPath: kp] += 4; print(sb.v)
let wk: WritableKeyPath<Sq, Double> = \.w
var sq = Sq(); sq[keyPath: wk] *= 4; print(sq)
