import Foundation
// Enums, indirect, recursion: expression evaluator and a tokenizer
indirect enum Expr: CustomStringConvertible {
  case number(Double), variable(String)
  case binary(Op, Expr, Expr)
  case negate(Expr)
  enum Op: Character, CaseIterable { case plus = "+", minus = "-", times = "*", divide = "/"
    var precedence: Int { switch self { case .plus, .minus: 1; case .times, .divide: 2 } }
    func apply(_ a: Double, _ b: Double) -> Double { switch self { case .plus: a + b; case .minus: a - b; case .times: a * b; case .divide: a / b } }
  }
  func eval(_ env: [String: Double] = [:]) throws -> Double {
    switch self {
    case .number(let x): return x
    case .variable(let n): guard let v = env[n] else { throw EvalError.unknown(n) }; return v
    case .binary(let op, let l, let r): return op.apply(try l.eval(env), try r.eval(env))
    case .negate(let e): return try -e.eval(env)
    }
  }
  var description: String {
    switch self {
    case .number(let x): return x == x.rounded() ? String(Int(x)) : "\(x)"
    case .variable(let n): return n
    case let .binary(op, l, r): return "(\(l) \(op.rawValue) \(r))"
    case .negate(let e): return "-\(e)"
    }
  }
}
enum EvalError: Error, Equatable { case unknown(String), unexpected(Character?), trailing }
struct Parser {
  private var chars: [Character]; private var pos = 0
  init(_ s: String) { chars = s.filter { !$0.isWhitespace } }
  private var peek: Character? { pos < chars.count ? chars[pos] : nil }
  mutating func parse() throws -> Expr { let e = try expr(0); guard pos == chars.count else { throw EvalError.trailing }; return e }
  private mutating func expr(_ minimum: Int) throws -> Expr {
    var left = try atom()
    while let c = peek, let op = Expr.Op(rawValue: c), op.precedence > minimum {
      pos += 1
      left = .binary(op, left, try expr(op.precedence))
    }
    return left
  }
  private mutating func atom() throws -> Expr {
    guard let c = peek else { throw EvalError.unexpected(nil) }
    pos += 1
    switch c {
    case "-": return .negate(try atom())
    case "(":
      let e = try expr(0)
      guard peek == ")" else { throw EvalError.unexpected(peek) }
      pos += 1
      return e
    case "0"..."9":
      var digits = String(c)
      while let d = peek, d.isNumber || d == "." { digits.append(d); pos += 1 }
      return .number(Double(digits)!)
    case _ where c.isLetter: return .variable(String(c))
    default: throw EvalError.unexpected(c)
    }
  }
}
for source in ["1 + 2 * 3", "(1+2)*3 - 4/8", "-x * (y - 2)", "2 * (3", "1 $ 2", "z + 1", "7 8"] {
  do {
    var p = Parser(source)
    let e = try p.parse()
    print(source, "=>", e, "=", try e.eval(["x": 3, "y": 10]))
  } catch EvalError.unexpected(let c?) { print(source, "unexpected", c) }
  catch EvalError.unexpected(nil) { print(source, "ends early") }
  catch { print(source, "error", error, error as? EvalError == .trailing) }
}
print(Expr.Op.allCases.map(\.rawValue), Expr.Op.allCases.count, Expr.Op(rawValue: "%") as Any)
