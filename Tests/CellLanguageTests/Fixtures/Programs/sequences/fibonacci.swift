// Iterators, sequences, custom collections.
struct Fibonacci: Sequence, IteratorProtocol { var (a, b) = (0, 1); mutating func next() -> Int? { defer { (a, b) = (b, a + b) }; return a } }
print(Array(Fibonacci().prefix(10)), Fibonacci().first { $0 > 100 }!, Fibonacci().lazy.filter { $0 % 2 == 0 }.prefix(4).reduce(0, +), Fibonacci().dropFirst(3).prefix(2).map { $0 })
for (i, f) in Fibonacci().enumerated() { if i > 3 { break }; print(i, f, terminator: " ") }; print()
struct Grid<T>: Collection { let w: Int, h: Int; var cells: [T]; struct Index: Comparable { var x = 0, y = 0; static func < (a: Self, b: Self) -> Bool { (a.y, a.x) < (b.y, b.x) } }
  init(w: Int, h: Int, _ f: (Int, Int) -> T) { self.w = w; self.h = h; cells = (0..<h).flatMap { y in (0..<w).map { x in f(x, y) } } }
  var startIndex: Index { Index() }; var endIndex: Index { Index(x: 0, y: h) }
  func index(after i: Index) -> Index { i.x + 1 < w ? Index(x: i.x + 1, y: i.y) : Index(x: 0, y: i.y + 1) }
  subscript(i: Index) -> T { get { cells[i.y * w + i.x] } set { cells[i.y * w + i.x] = newValue } }
  subscript(x: Int, y: Int) -> T { self[Index(x: x, y: y)] } }
var g = Grid(w: 3, h: 2) { x, y in x * 10 + y }; print(g.count, g.map { $0 }, g[2, 1], g.first!, g.firstIndex(of: 11).map { ($0.x, $0.y) }!, g.max()!, g.dropFirst(2).first!, g.contains(21))
if let i = g.firstIndex(where: { $0 == 20 }) { g[i] = 99 }; print(g.reduce(0, +), g.isEmpty, g.prefix(2).map { $0 }, g.sorted(by: >), g.indices.map { $0.x + $0.y })
struct Ring: RandomAccessCollection, MutableCollection { var a: [Int]; var startIndex: Int { 0 }; var endIndex: Int { a.count }; subscript(i: Int) -> Int { get { a[i % a.count] } set { a[i % a.count] = newValue } } }
var r = Ring(a: [3, 1, 2]); r.sort(); print(Array(r), r[7], r.last!, r.reversed().map { $0 }, r.count, r.suffix(2).map { $0 }, r.randomElement() != nil); r.swapAt(0, 2); r.reverse(); print(r.a, r.firstIndex(of: 2)!, r.index(0, offsetBy: 2), r.distance(from: 0, to: 3))
struct Countdown: Sequence { let n: Int; func makeIterator() -> some IteratorProtocol<Int> { var k = n; return AnyIterator { k > 0 ? { defer { k -= 1 }; return k }() : nil } } }
print(Array(Countdown(n: 4)), Countdown(n: 3).reversed(), zip(Countdown(n: 3), "abc").map { "\($0)\($1)" }, Countdown(n: 5).min()!, Countdown(n: 3).sorted(), Set(Countdown(n: 3)).count, Countdown(n: 4).allSatisfy { $0 > 0 }, Countdown(n: 0).map { $0 }.isEmpty)
final class Tree<T: Comparable>: Sequence { var root: N?; final class N { var v: T; var l: N?, r: N?; init(_ v: T) { self.v = v } }
  func insert(_ v: T) { func go(_ n: inout N?) { if let m = n { if v < m.v { go(&m.l) } else { go(&m.r) } } else { n = N(v) } }; go(&root) }
  func makeIterator() -> AnyIterator<T> { var st: [N] = []; var c = root; return AnyIterator { while let n = c { st.append(n); c = n.l }; guard let n = st.popLast() else { return nil }; c = n.r; return n.v } }
  var depth: Int { func d(_ n: N?) -> Int { n.map { 1 + Swift.max(d($0.l), d($0.r)) } ?? 0 }; return d(root) } }
let t = Tree<String>(); "the quick brown fox jumps over the lazy dog".split(separator: " ").forEach { t.insert(String($0)) }; print(Array(t), t.depth, t.first { $0 > "m" }!, t.joined(separator: "/"))
struct Pairs<B: Collection>: Sequence { let base: B; func makeIterator() -> AnyIterator<(B.Element, B.Element)> { var i = base.startIndex; return AnyIterator { [base] in guard i != base.endIndex, case let j = base.index(after: i), j != base.endIndex else { return nil }; defer { i = j }; return (base[i], base[j]) } } }
extension Collection { var pairs: Pairs<Self> { Pairs(base: self) } }
print([1, 2, 4, 8].pairs.map { $1 - $0 }, "swift".pairs.map { "\($0)\($1)" }, (1..<4).pairs.map(+), [5].pairs.map { $0.0 })
let evens = sequence(first: 0) { $0 + 2 }; print(evens.prefix(3).map { $0 }, evens.lazy.map { $0 * $0 }.first { $0 > 50 }!, stride(from: 0, to: 1, by: 0.3).map { String($0) }, unfold(10) { $0 == 0 ? nil : ($0, $0 / 2) })
func unfold<S, T>(_ s: S, _ f: (S) -> (T, S)?) -> [T] { var (out, s): ([T], S) = ([], s); while let (t, n) = f(s) { out.append(t); s = n }; return out }
var it = [1, 2, 3].makeIterator(); while let x = it.next() { print(x, terminator: it.next().map { ",\($0) " } ?? ".\n") }
print(AnySequence([1, 2]).map { $0 }, CollectionOfOne(3).first!, EmptyCollection<Int>().isEmpty, repeatElement(1, count: 2).map { $0 }, Array([1, 2, 3, 4].indices.reversed()), (0..<3).flatMap { [$0, $0] }, [[1], [2, 3]].joined().count, [[1], [2]].joined(separator: [0]).map { $0 })
