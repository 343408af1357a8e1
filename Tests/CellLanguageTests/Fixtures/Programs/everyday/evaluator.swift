import Foundation
// indirect enums, an expression evaluator with errors
indirect enum Expr {
  case number(Double)
  case variable(String)
  case unary(op: Character, Expr)
  case binary(Expr, op: Character, Expr)
  case call(name: String, args: [Expr])
}
enum EvalError: Error, CustomStringConvertible {
  case unknown(String), arity(String, expected: Int, got: Int), division
  var description: String {
    switch self {
    case .unknown(let n): return "unknown \(n)"
    case let .arity(n, e, g): return "\(n) wants \(e), got \(g)"
    case .division: return "division by zero"
    }
  }
}
struct Parser {
  var tokens: [Token]; var i = 0
  enum Token: Equatable { case num(Double), id(String), op(Character), end }
  init(_ s: String) {
    tokens = []
    var k = s.startIndex
    while k < s.endIndex {
      let c = s[k]
      switch c {
      case " ", "\t": k = s.index(after: k)
      case "0"..."9", ".":
        let start = k
        while k < s.endIndex, s[k].isNumber || s[k] == "." { k = s.index(after: k) }
        tokens.append(.num(Double(s[start..<k])!))
      case _ where c.isLetter:
        let end = s[k...].firstIndex { !$0.isLetter } ?? s.endIndex
        tokens.append(.id(String(s[k..<end]))); k = end
      default: tokens.append(.op(c)); s.formIndex(after: &k)
      }
    }
    tokens.append(.end)
  }
  var peek: Token { tokens[i] }
  mutating func next() -> Token { defer { i += 1 }; return tokens[i] }
  mutating func expr(_ min: Int = 0) throws -> Expr {
    var lhs = try atom()
    let prec: [Character: (Int, Bool)] = ["+": (1, false), "-": (1, false), "*": (2, false), "/": (2, false), "^": (3, true)]
    while case .op(let o) = peek, let (p, right) = prec[o], p >= min {
      _ = next()
      let rhs = try expr(right ? p : p + 1)
      lhs = .binary(lhs, op: o, rhs)
    }
    return lhs
  }
  mutating func atom() throws -> Expr {
    switch next() {
    case .num(let d): return .number(d)
    case .op("-"): return .unary(op: "-", try expr(3))
    case .op("("): let e = try expr(); _ = next(); return e
    case .id(let n):
      guard peek == .op("(") else { return .variable(n) }
      _ = next()
      var args: [Expr] = []
      while peek != .op(")") { args.append(try expr()); if peek == .op(",") { _ = next() } }
      _ = next()
      return .call(name: n, args: args)
    case let t: throw EvalError.unknown("\(t)")
    }
  }
}
let functions: [String: (Int, ([Double]) throws -> Double)] = [
  "max": (2, { Swift.max($0[0], $0[1]) }), "sqrt": (1, { $0[0].squareRoot() }),
  "inv": (1, { a in guard a[0] != 0 else { throw EvalError.division }; return 1 / a[0] }),
]
func eval(_ e: Expr, _ env: [String: Double] = [:]) throws -> Double {
  switch e {
  case .number(let d): d
  case .variable(let n): try env[n] ?? { throw EvalError.unknown(n) }()
  case .unary(op: "-", let x): try -eval(x, env)
  case .unary(let o, _): throw EvalError.unknown(String(o))
  case let .binary(l, op, r):
    switch (op, try eval(l, env), try eval(r, env)) {
    case ("+", let a, let b): a + b
    case ("-", let a, let b): a - b
    case ("*", let a, let b): a * b
    case ("/", _, 0): throw EvalError.division
    case ("/", let a, let b): a / b
    case ("^", let a, let b): (0..<Int(b)).reduce(1.0) { acc, _ in acc * a }
    case (let o, _, _): throw EvalError.unknown("op \(o)")
    }
  case .call(let n, let args):
    try {
      guard let (arity, f) = functions[n] else { throw EvalError.unknown(n) }
      guard arity == args.count else { throw EvalError.arity(n, expected: arity, got: args.count) }
      return try f(args.map { try eval($0, env) })
    }()
  }
}
for s in ["1 + 2 * 3", "2 ^ 3 ^ 2", "-(4 - x) * 2", "max(1, sqrt(16)) / 3", "1/0", "inv(0)", "max(1)", "y", "-2 ^ 2", "1.5.2"] where s != "1.5.2" {
  var p = Parser(s)
  do {
    let e = try p.expr()
    print(s, "=", try eval(e, ["x": 1.5]))
  } catch { print(s, "!", error) }
}
print(Expr.binary(.number(1), op: "+", .call(name: "f", args: [.variable("x")])))
print(Result { try eval(.variable("q")) })
print((try? eval(.number(2))) as Any, Result<Double, EvalError>.success(3).map { $0 * 2 })
