struct Fraction: Comparable, Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral { let n: Int, d: Int
  init(_ n: Int, _ d: Int = 1) { precondition(d != 0); let g = Self.gcd(abs(n), abs(d)); let s = d < 0 ? -1 : 1; self.n = s * n / g; self.d = s * d / g }
  init(integerLiteral v: Int) { self.init(v) }
  private static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? max(a, 1) : gcd(b, a % b) }
  static func + (a: Self, b: Self) -> Self { .init(a.n * b.d + b.n * a.d, a.d * b.d) }; static func - (a: Self, b: Self) -> Self { a + -b }
  static func * (a: Self, b: Self) -> Self { .init(a.n * b.n, a.d * b.d) }; static func / (a: Self, b: Self) -> Self { .init(a.n * b.d, a.d * b.n) }
  static prefix func - (a: Self) -> Self { .init(-a.n, a.d) }; static func < (a: Self, b: Self) -> Bool { a.n * b.d < b.n * a.d }
  static func += (a: inout Self, b: Self) { a = a + b }
  var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }; var double: Double { Double(n) / Double(d) } }
let half = Fraction(1, 2); print(half + 1, half * 2 - 3, 1 / half, -half, half < 1, [half, 0, Fraction(1, 3)].sorted(), Set([half, Fraction(2, 4)]).count, max(half, 2), half.double)
var acc: Fraction = 0; for i in 1...4 { acc += Fraction(1, i) }; print(acc, 1 + 2 * half, (1...3).map { Fraction($0, 6) }.reduce(0, +))
struct Grid<T> { let w: Int, h: Int; private var cells: [T]; init(w: Int, h: Int, _ f: (Int, Int) -> T) { (self.w, self.h) = (w, h); cells = (0..<h).flatMap { y in (0..<w).map { x in f(x, y) } } }
  subscript(x: Int, y: Int) -> T { get { cells[y * w + x] } set { cells[y * w + x] = newValue } }
  subscript(p: (Int, Int)) -> T? { p.0 >= 0 && p.0 < w && p.1 >= 0 && p.1 < h ? self[p.0, p.1] : nil }
  func neighbours(_ x: Int, _ y: Int) -> [T] { [(-1, 0), (1, 0), (0, -1), (0, 1)].compactMap { self[(x + $0.0, y + $0.1)] } }
  var rows: [[T]] { (0..<h).map { y in Array(cells[y * w..<(y + 1) * w]) } } }
var life = Grid(w: 5, h: 5) { x, y in (x, y) == (2, 1) || (x, y) == (2, 2) || (x, y) == (2, 3) }
func step(_ g: Grid<Bool>) -> Grid<Bool> { Grid(w: g.w, h: g.h) { x, y in var n = 0; for dx in -1...1 { for dy in -1...1 where (dx, dy) != (0, 0) { if g[(x + dx, y + dy)] == true { n += 1 } } }; return n == 3 || (n == 2 && g[x, y]) } }
life = step(life); print(life.rows.map { $0.map { $0 ? "#" : "." }.joined() }.joined(separator: "\n")); life[0, 0].toggle(); print(life.neighbours(0, 0), life[(9, 9)] as Any)
enum Op: Character, CaseIterable { case add = "+", sub = "-", mul = "*", div = "/"; var prec: Int { switch self { case .add, .sub: 1; case .mul, .div: 2 } }
  var apply: (Double, Double) -> Double { switch self { case .add: (+); case .sub: (-); case .mul: (*); case .div: (/) } } }
func rpn(_ s: String) -> [String] { var out: [String] = [], st: [Character] = []; var num = ""; func flush() { if !num.isEmpty { out.append(num); num = "" } }
  for c in s where c != " " { if c.isNumber || c == "." { num.append(c); continue }; flush(); if c == "(" { st.append(c) } else if c == ")" { while let t = st.popLast(), t != "(" { out.append(String(t)) } } else if let o = Op(rawValue: c) { while let t = st.last.flatMap(Op.init(rawValue:)), t.prec >= o.prec { out.append(String(st.removeLast())) }; st.append(c) } }
  flush(); return out + st.reversed().map(String.init) }
func evalRPN(_ ts: [String]) -> Double? { var st: [Double] = []; for t in ts { if let d = Double(t) { st.append(d) } else if let o = t.first.flatMap(Op.init), st.count >= 2 { let b = st.removeLast(), a = st.removeLast(); st.append(o.apply(a, b)) } else { return nil } }; return st.count == 1 ? st[0] : nil }
for e in ["1 + 2 * 3", "(1+2)*3 - 4/2", "2*(3.5-1", "+"] { print(rpn(e).joined(separator: " "), "=>", evalRPN(rpn(e)).map { "\($0)" } ?? "nil") }
extension Collection where Element: BinaryInteger { var sum: Element { reduce(0, +) }; var average: Double { isEmpty ? 0 : Double(sum) / Double(count) } }
extension BinaryInteger { var isPrime: Bool { self > 1 && !stride(from: 2, through: Self(Double(self).squareRoot()), by: 1).contains { self % $0 == 0 } }; func pow(_ e: Int) -> Self { (0..<e).reduce(1) { a, _ in a * self } } }
print([1, 2, 4].average, (1...20).filter(\.isPrime), UInt8(3).pow(4), [UInt16(5), 6].sum, (2 as Int32).isPrime)
func measure<T>(_ label: String, _ body: () throws -> T) rethrows -> T { let r = try body(); print(label, "done"); return r }
let v = measure("sum") { (1...100).reduce(0, +) }; print(v)
struct Matrix { var m: [[Double]]; init(_ m: [[Double]]) { self.m = m }; static func identity(_ n: Int) -> Matrix { Matrix((0..<n).map { i in (0..<n).map { $0 == i ? 1 : 0 } }) }
  static func * (a: Matrix, b: Matrix) -> Matrix { let bt = b.transposed.m; return Matrix(a.m.map { r in bt.map { c in zip(r, c).reduce(0) { $0 + $1.0 * $1.1 } } }) }
  var transposed: Matrix { Matrix(m[0].indices.map { j in m.map { $0[j] } }) }
  func pow(_ n: Int) -> Matrix { n == 0 ? .identity(m.count) : n.isMultiple(of: 2) ? (self * self).pow(n / 2) : self * pow(n - 1) }
  var determinant: Double { var a = m, det = 1.0; for i in a.indices { guard let p = (i..<a.count).max(by: { abs(a[$0][i]) < abs(a[$1][i]) }), a[p][i] != 0 else { return 0 }; if p != i { a.swapAt(p, i); det = -det }; det *= a[i][i]; for r in a.indices.dropFirst(i + 1) { let f = a[r][i] / a[i][i]; for c in i..<a.count { a[r][c] -= f * a[i][c] } } }; return det } }
print(Matrix([[1, 1], [1, 0]]).pow(10).m, Matrix([[2, 1], [4, 3]]).determinant, Matrix([[1, 2, 3], [4, 5, 6]]).transposed.m)
