// Tokenizer + recursive descent
enum Token: Equatable { case number(Double), op(Character), name(String), open, close, comma }
struct LexError: Error, CustomStringConvertible { let at: Int; let found: Character; var description: String { "unexpected '\(found)' at \(at)" } }
struct Lexer: Sequence, IteratorProtocol {
  private let chars: [Character]; private var i = 0
  private(set) var failure: LexError?
  init(_ s: String) { chars = Array(s) }
  mutating func next() -> Token? {
    while i < chars.count, chars[i].isWhitespace { i += 1 }
    guard i < chars.count else { return nil }
    let c = chars[i]
    switch c {
    case "(": i += 1; return .open
    case ")": i += 1; return .close
    case ",": i += 1; return .comma
    case "+", "-", "*", "/", "^": i += 1; return .op(c)
    case _ where c.isNumber || c == ".":
      let start = i
      while i < chars.count, chars[i].isNumber || chars[i] == "." { i += 1 }
      return .number(Double(String(chars[start..<i]))!)
    case let c where c.isLetter:
      var s = ""
      while i < chars.count, chars[i].isLetter || chars[i].isNumber { s.append(chars[i]); i += 1 }
      return .name(s)
    default: failure = LexError(at: i, found: c); return nil
    }
  }
}
indirect enum Node {
  case value(Double), variable(String), unary(Character, Node), binary(Character, Node, Node), call(String, [Node])
  func evaluate(_ env: [String: Double]) throws -> Double {
    switch self {
    case .value(let v): return v
    case .variable(let n):
      guard let v = env[n] else { throw EvalError.unknown(n) }
      return v
    case .unary("-", let n): return try -n.evaluate(env)
    case .unary(_, let n): return try n.evaluate(env)
    case let .binary(op, l, r):
      let a = try l.evaluate(env), b = try r.evaluate(env)
      switch op {
      case "+": return a + b
      case "-": return a - b
      case "*": return a * b
      case "/": if b == 0 { throw EvalError.division }; return a / b
      case "^": var r = 1.0; for _ in 0..<Int(b) { r *= a }; return r
      default: fatalError()
      }
    case .call("max", let args): return try args.map { try $0.evaluate(env) }.max() ?? .nan
    case .call("sum", let args): return try args.reduce(0) { try $0 + $1.evaluate(env) }
    case .call(let n, _): throw EvalError.unknown(n)
    }
  }
}
enum EvalError: Error, Equatable { case unknown(String), division, syntax(String) }
struct Parser {
  var tokens: ArraySlice<Token>
  init(_ s: String) { tokens = Array(Lexer(s))[...] }
  static let precedence: [Character: (Int, right: Bool)] = ["+": (1, false), "-": (1, false), "*": (2, false), "/": (2, false), "^": (3, true)]
  mutating func parse() throws(EvalError) -> Node {
    let n = try expression(0)
    guard tokens.isEmpty else { throw .syntax("rest \(tokens.count)") }
    return n
  }
  mutating func expression(_ least: Int) throws(EvalError) -> Node {
    var left = try primary()
    while case .op(let o)? = tokens.first, let (p, right) = Self.precedence[o], p >= least {
      tokens.removeFirst()
      left = .binary(o, left, try expression(right ? p : p + 1))
    }
    return left
  }
  mutating func primary() throws(EvalError) -> Node {
    guard let t = tokens.popFirst() else { throw .syntax("end") }
    switch t {
    case .number(let v): return .value(v)
    case .name(let n):
      guard tokens.first == .open else { return .variable(n) }
      tokens.removeFirst()
      var args: [Node] = []
      while tokens.first != .close { args.append(try expression(0)); if tokens.first == .comma { tokens.removeFirst() } }
      tokens.removeFirst()
      return .call(n, args)
    case .op(let o): return .unary(o, try expression(3))
    case .open:
      let n = try expression(0)
      guard tokens.popFirst() == .close else { throw .syntax("missing )") }
      return n
    default: throw .syntax("\(t)")
    }
  }
}
for s in ["1 + 2 * 3", "2 ^ 3 ^ 2", "-(4 - 6) * x", "max(1, x, sum(1,2,3)) / 4", "1 / 0", "(1", "y", "1 2", ")"] {
  do { var p = Parser(s); let n = try p.parse(); print(s, "=", try n.evaluate(["x": 2.5])) }
  catch EvalError.unknown(let n) { print(s, "unknown", n) }
  catch let e as EvalError where e == .division { print(s, "division!") }
  catch { print(s, "failed:", error) }
}
var lx = Lexer("1 $"); while let t = lx.next() { print(t) }; print(lx.failure.map(String.init(describing:)) ?? "fine")
