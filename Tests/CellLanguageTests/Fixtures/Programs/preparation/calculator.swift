enum Token: Equatable { case number(Double), op(Character), open, close }
struct SyntaxError: Error { let message: String }
func tokenize(_ s: String) throws -> [Token] {
  var tokens: [Token] = [], i = s.startIndex
  while i < s.endIndex {
    let c = s[i]
    switch c {
    case " ": break
    case "+", "-", "*", "/": tokens.append(.op(c))
    case "(": tokens.append(.open)
    case ")": tokens.append(.close)
    case "0"..."9":
      let digits = s[i...].prefix { $0.isNumber || $0 == "." }
      tokens.append(.number(Double(digits)!))
      i = digits.endIndex
      continue
    default: throw SyntaxError(message: "unexpected '\(c)'")
    }
    i = s.index(after: i)
  }
  return tokens
}
func evaluate(_ s: String) throws -> Double {
  var tokens = try tokenize(s)[...]
  func primary() throws -> Double {
    switch tokens.popFirst() {
    case .number(let n): return n
    case .op("-"): return try -primary()
    case .open:
      let v = try expression(0)
      guard tokens.popFirst() == .close else { throw SyntaxError(message: "expected )") }
      return v
    case let t?: throw SyntaxError(message: "unexpected \(t)")
    case nil: throw SyntaxError(message: "unexpected end")
    }
  }
  let levels: [Character: Int] = ["+": 1, "-": 1, "*": 2, "/": 2]
  func expression(_ minimum: Int) throws -> Double {
    var left = try primary()
    while case .op(let o)? = tokens.first, let level = levels[o], level > minimum {
      tokens.removeFirst()
      let right = try expression(level)
      switch o {
      case "+": left += right
      case "-": left -= right
      case "*": left *= right
      default: left /= right
      }
    }
    return left
  }
  let v = try expression(0)
  if let t = tokens.first { throw SyntaxError(message: "left over \(t)") }
  return v
}
for s in ["1 + 2 * 3", "(1 + 2) * 3 - 4 / 8", "-(2 - 5)", "8 - 3 - 2", "2 *", "1 $ 2", "(1", "1 2"] {
  do { print(s, "=", try evaluate(s)) } catch let e as SyntaxError { print(s, "!", e.message) }
}
