struct Buffer {
  private final class Storage { var values: [Int]; init(_ v: [Int]) { values = v }; deinit { Buffer.freed += 1 } }
  nonisolated(unsafe) static var freed = 0, copies = 0; private var storage = Storage([])
  var values: [Int] { storage.values }
  mutating func append(_ x: Int) {
    if !isKnownUniquelyReferenced(&storage) { Buffer.copies += 1; storage = Storage(storage.values) };
    storage.values.append(x)
  }
}
var a = Buffer(); a.append(1); var b = a; b.append(2); a.append(3); b.append(4);
print(a.values, b.values, Buffer.copies, Buffer.freed)
class Base { let id: Int; init(_ id: Int) { self.id = id; print("init", id) }; deinit { print("deinit base", id) } }
class Derived: Base {
  let extra: Base; override init(_ id: Int) { extra = Base(id * 10); super.init(id) };
  deinit { print("deinit derived", id) }
}
do { let d = Derived(1); let _ = Base(2); _ = Base(3); print("scope", d.id); withExtendedLifetime(d) {} }
func order() {
  defer { print("d1") }; defer { print("d2"); defer { print("inner") }; print("d2b") };
  for i in 0..<3 { defer { print("loop", i) }; if i == 1 { continue }; print("body", i) }; print("end")
}; order()
var slot: Base? = Base(4); slot = Base(5); slot = nil; var list = [Base(6), Base(7)]; list.removeFirst();
print("removed"); list[0] = Base(8); list = []; print("emptied")
weak var w: Base?; do { let s = Base(9); w = s; print(w?.id ?? -1) }; print(w == nil)
struct Point {
  var x = 0, y = 0; mutating func move(dx: Int = 0, dy: Int = 0) { x += dx; y += dy };
  static func += (p: inout Point, d: (Int, Int)) { p.x += d.0; p.y += d.1 }
}
struct Line {
  var from = Point(), to = Point();
  var middle: Point {
    get { Point(x: (from.x + to.x) / 2, y: (from.y + to.y) / 2) }
    set { let dx = newValue.x - middle.x; from.x += dx; to.x += dx }
  }
}
var l = Line(); l.to.move(dx: 10, dy: 4); l.to += (0, 2); l.middle.x = 7; l.middle.move(dx: 1);
print(l.from, l.to, l.middle)
func twice(_ p: inout Point) { p.move(dx: 1); p.move(dy: 1) }; twice(&l.from); twice(&l.middle); print(l)
var points = [Point(), Point(x: 1, y: 1)]; twice(&points[1]); for i in points.indices { points[i].x *= 10 };
var copy = points; copy[0].x = 99; print(points, copy.first!)
var dict = ["a": Point()]; dict["a"]?.move(dx: 3); dict["b", default: Point(x: 100)].move(dy: 1); dict["zz"]?.x = 1;
if var p = dict["a"] { p.x = -1; print(p.x) }; print(dict["a"]!, dict["b"]!, dict.count)
func swapped<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }; var x = 1, y = 2; swapped(&x, &y);
swap(&points[0].x, &y); print(x, y, points[0].x)
var tuple = (n: 1, inner: (s: "a", p: Point())); tuple.inner.p.x += 5; tuple.inner.s += "b"; let t2 = tuple;
tuple.n = 2; print(tuple, t2.n)
struct Observed {
  var value = 0 {
    willSet { print("will", newValue) }
    didSet { if value < 0 { value = 0 }; print("did", oldValue, value) }
  }; var items: [Int] = [] { didSet { print("items", oldValue.count, items.count) } }
}
var o = Observed(); o.value = 5; o.value = -3; o.items.append(1); o.items[0] = 9; o.items += [2, 3];
func bump(_ n: inout Int) { n += 1; n += 1 }; bump(&o.value)
class Temperature {
  var celsius: Double { didSet { if celsius != oldValue { changes += 1 } } }; private(set) var changes = 0;
  var fahrenheit: Double {
    get { celsius * 9 / 5 + 32 }
    set(f) { celsius = (f - 32) * 5 / 9 }
  }; init(c: Double) { celsius = c; celsius += 1 };
  lazy var history: [Double] = {
    print("lazy"); return [celsius]
  }()
}
let t = Temperature(c: 20); t.fahrenheit = 212; t.celsius = 100; print(t.celsius, t.changes); t.history.append(1);
print(t.history)
enum Tree {
  indirect case node(Tree, Int, Tree); case leaf;
  mutating func insert(_ v: Int) {
    switch self {
    case .leaf: self = .node(.leaf, v, .leaf);
    case .node(var l, let x, var r): if v < x { l.insert(v) } else if v > x { r.insert(v) }; self = .node(l, x, r)
    }
  }; var sorted: [Int] { if case let .node(l, x, r) = self { l.sorted + [x] + r.sorted } else { [] } };
  var depth: Int {
    switch self {
    case .leaf: 0;
    case .node(let l, _, let r): 1 + max(l.depth, r.depth)
    }
  }
}
var tree = Tree.leaf; for v in [5, 2, 8, 1, 9, 3, 5] { tree.insert(v) }; let frozen = tree; tree.insert(100);
print(tree.sorted, frozen.sorted, tree.depth)
extension Array { mutating func mutateEach(_ f: (inout Element) -> Void) { for i in indices { f(&self[i]) } } };
var nums = [1, 2, 3]; nums.mutateEach { $0 *= $0 }; print(nums)
