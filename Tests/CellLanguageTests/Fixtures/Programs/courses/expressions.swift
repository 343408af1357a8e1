protocol Shape { associatedtype Unit: Numeric & Comparable; var name: String { get }; func area() -> Unit; static var sides: Int { get } }
extension Shape { var name: String { String(describing: Self.self) }
  func isLarger<S: Shape>(than o: S) -> Bool where S.Unit == Unit { area() > o.area() }
  func describe() -> String { "\(name) with \(Self.sides) sides and area \(area())" } }
struct Square: Shape { let side: Int; func area() -> Int { side * side }; static let sides = 4 }
struct Rect: Shape { var w, h: Int; func area() -> Int { w * h }; static var sides: Int { 4 }; var name: String { "Rect \(w)x\(h)" } }
struct Circle: Shape { let r: Double; func area() -> Double { .pi * r * r }; static let sides = 0 }
print(Square(side: 3).describe(), Rect(w: 2, h: 5).describe(), Circle(r: 1).describe(), separator: "\n")
print(Square(side: 3).isLarger(than: Rect(w: 2, h: 5)))
let shapes: [any Shape] = [Square(side: 2), Circle(r: 2), Rect(w: 1, h: 1)]
for s in shapes { print(s.name, type(of: s), type(of: s).sides, s.area()) }
func total(_ xs: [some Shape]) -> String { xs.map { "\($0.area())" }.joined(separator: "+") }
print(total([Square(side: 1), Square(side: 2)]))
indirect enum Expr { case num(Double), v(String), add(Expr, Expr), mul(Expr, Expr), neg(Expr)
  static func + (a: Expr, b: Expr) -> Expr { .add(a, b) }
  static func * (a: Expr, b: Expr) -> Expr { .mul(a, b) }
  static prefix func - (a: Expr) -> Expr { .neg(a) }
  func eval(_ env: [String: Double] = [:]) throws -> Double {
    switch self { case .num(let d): return d
    case .v(let n): guard let x = env[n] else { throw EvalError.unbound(n) }; return x
    case let .add(a, b): return try a.eval(env) + b.eval(env)
    case let .mul(a, b): return try a.eval(env) * b.eval(env)
    case .neg(let e): return -(try e.eval(env)) } }
  func d(_ x: String) -> Expr { switch self { case .num: .num(0); case .v(let n): .num(n == x ? 1 : 0); case let .add(a, b): a.d(x) + b.d(x); case let .mul(a, b): a.d(x) * b + a * b.d(x); case let .neg(e): -e.d(x) } }
  var simplified: Expr { switch self {
    case .add(let a, let b): switch (a.simplified, b.simplified) { case (.num(0), let e), (let e, .num(0)): return e; case let (.num(x), .num(y)): return .num(x + y); case let (x, y): return x + y }
    case .mul(let a, let b): switch (a.simplified, b.simplified) { case (.num(0), _), (_, .num(0)): return .num(0); case (.num(1), let e), (let e, .num(1)): return e; case let (x, y): return x * y }
    case .neg(let e): if case .num(let n) = e.simplified { return .num(-n) }; return -e.simplified
    default: return self } } }
enum EvalError: Error { case unbound(String) }
extension Expr: CustomStringConvertible { var description: String { switch self { case .num(let d): d == d.rounded() ? String(Int(d)) : "\(d)"; case .v(let n): n; case let .add(a, b): "(\(a) + \(b))"; case let .mul(a, b): "\(a)*\(b)"; case .neg(let e): "-\(e)" } } }
extension Expr: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral { init(floatLiteral x: Double) { self = .num(x) }; init(integerLiteral x: Int) { self = .num(Double(x)) }; init(stringLiteral x: String) { self = .v(x) } }
let e: Expr = 3 * "x" * "x" + -("x" as Expr) + 2.5
print(e); print(e.d("x")); print(e.d("x").simplified); print(try e.eval(["x": 2]))
do { _ = try e.eval() } catch EvalError.unbound(let n) where n == "x" { print("unbound", n) } catch { print(error) }
print((try? e.eval()) as Any, Result { try e.eval() }, Result { try e.eval(["x": 1]) }.map { $0 + 1 })
switch Result(catching: { try e.eval(["y": 1]) }) { case .success(let v): print(v); case .failure(let err): print("failed:", err, type(of: err)) }
enum Token: Equatable { case number(Double), op(Character), lparen, rparen, ident(String) }
struct Lexer: Sequence, IteratorProtocol { private var rest: Substring
  init(_ s: String) { rest = s[...] }
  mutating func next() -> Token? {
    rest = rest.drop(while: \.isWhitespace)
    guard let c = rest.first else { return nil }
    switch c { case "0"..."9", ".": let n = rest.prefix { $0.isNumber || $0 == "." }; rest = rest[n.endIndex...]; return .number(Double(n)!)
    case "(": rest.removeFirst(); return .lparen
    case ")": rest.removeFirst(); return .rparen
    case _ where c.isLetter: let n = rest.prefix(while: { $0.isLetter }); rest.removeFirst(n.count); return .ident(String(n))
    default: defer { rest = rest.dropFirst() }; return .op(c) } } }
print(Array(Lexer("3.5 * (x+ 12) - y")))
struct Parser { var tokens: [Token]; var i = 0
  init(_ s: String) { tokens = Array(Lexer(s)) }
  var peek: Token? { i < tokens.count ? tokens[i] : nil }
  enum Failure: Error { case unexpected(Token?, at: Int) }
  mutating func expr() throws -> Expr { var l = try term(); while case .op(let o)? = peek, "+-".contains(o) { i += 1; let r = try term(); l = o == "+" ? l + r : l + -r }; return l }
  mutating func term() throws -> Expr { var l = try factor(); while peek == .op("*") { i += 1; l = l * (try factor()) }; return l }
  mutating func factor() throws -> Expr { guard let t = peek else { throw Failure.unexpected(nil, at: i) }; i += 1
    switch t { case .number(let d): return .num(d); case .ident(let s): return .v(s); case .op("-"): return -(try factor())
    case .lparen: let e = try expr(); guard peek == .rparen else { throw Failure.unexpected(peek, at: i) }; i += 1; return e
    case .op, .rparen: throw Failure.unexpected(t, at: i - 1) } } }
for src in ["2*(x+3)-4", "-x*x", "2*(x", "*3", ""] { var p = Parser(src); do { let e = try p.expr(); print(src, "=>", e, "=", try e.eval(["x": 5])) } catch let f as Parser.Failure { print(src, "failed", f) } catch { print("other", error) } }
