// A tokenizer, parser and evaluator for arithmetic with variables and functions.
enum Token: Equatable, CustomStringConvertible {
  case number(Double), name(String), op(Character), open, close, comma, end
  var description: String {
    switch self {
    case .number(let value): return "num(\(value))"
    case let .name(text): return "name(\(text))"
    case .op(let c): return "op(\(c))"
    case .open: return "("
    case .close: return ")"
    case .comma: return ","
    case .end: return "<end>"
    }
  }
}
enum ParseError: Error, CustomStringConvertible {
  case unexpected(Character, at: Int)
  case expected(String, got: Token)
  case unknown(name: String)
  case arity(String, expected: Int, got: Int)
  var description: String {
    switch self {
    case .unexpected(let c, at: let index): "unexpected '\(c)' at \(index)"
    case .expected(let what, let got): "expected \(what), got \(got)"
    case .unknown(name: let n): "unknown \(n)"
    case let .arity(name, expected, got): "\(name) takes \(expected) argument\(expected == 1 ? "" : "s"), got \(got)"
    }
  }
}
struct Lexer: Sequence, IteratorProtocol {
  private let characters: [Character]
  private var index = 0
  private var finished = false
  init(_ text: String) { characters = Array(text) }
  mutating func next() -> Token? { try? scan() }
  mutating func scan() throws -> Token? {
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    guard index < characters.count else {
      defer { finished = true }
      return finished ? nil : .end
    }
    let c = characters[index]
    switch c {
    case "0"..."9", ".":
      let start = index
      while index < characters.count, characters[index].isNumber || characters[index] == "." { index += 1 }
      return .number(Double(String(characters[start..<index])) ?? .nan)
    case _ where c.isLetter || c == "_":
      var name = ""
      repeat {
        name.append(characters[index]); index += 1
      } while index < characters.count && (characters[index].isLetter || characters[index] == "_")
      return .name(name)
    case "+", "-", "*", "/", "^": index += 1; return .op(c)
    case "(": index += 1; return .open
    case ")": index += 1; return .close
    case ",": index += 1; return .comma
    default: throw ParseError.unexpected(c, at: index)
    }
  }
}
indirect enum Node {
  case number(Double)
  case variable(String)
  case unary(Character, Node)
  case binary(Node, Character, Node)
  case call(String, [Node])
}
struct Parser {
  private var tokens: [Token] = []
  private var position = 0
  private var current: Token { tokens[position] }
  init(_ text: String) throws {
    var lexer = Lexer(text)
    while let token = try lexer.scan() { tokens.append(token) }
  }
  private mutating func advance() -> Token {
    defer { if position < tokens.count - 1 { position += 1 } }; return current
  }
  private mutating func expect(_ token: Token) throws {
    guard current == token else { throw ParseError.expected("\(token)", got: current) }
    _ = advance()
  }
  static let precedence: [Character: (Int, rightAssociative: Bool)] = [
    "+": (1, false), "-": (1, false), "*": (2, false), "/": (2, false), "^": (4, true),
  ]
  mutating func parse() throws -> Node {
    let node = try expression(0)
    try expect(.end)
    return node
  }
  private mutating func expression(_ minimum: Int) throws -> Node {
    var left = try primary()
    while case .op(let op) = current, let (level, right) = Parser.precedence[op], level >= minimum {
      _ = advance()
      left = .binary(left, op, try expression(right ? level : level + 1))
    }
    return left
  }
  private mutating func primary() throws -> Node {
    switch advance() {
    case .number(let n): return .number(n)
    case .name(let name) where current == .open:
      _ = advance()
      var arguments: [Node] = []
      if current != .close {
        repeat { arguments.append(try expression(0)) } while try take(.comma)
      }
      try expect(.close)
      return .call(name, arguments)
    case .name(let name): return .variable(name)
    case .op("-"): return .unary("-", try expression(3))
    case .open:
      let inner = try expression(0)
      try expect(.close)
      return inner
    case let other: throw ParseError.expected("a value", got: other)
    }
  }
  private mutating func take(_ token: Token) throws -> Bool {
    guard current == token else { return false }
    _ = advance()
    return true
  }
}
extension Node: CustomStringConvertible {
  var description: String {
    switch self {
    case .number(let n) where n == n.rounded(): String(Int(n))
    case .number(let n): String(n)
    case .variable(let v): v
    case .unary(let op, let inner): "(\(op)\(inner))"
    case .binary(let l, let op, let r): "(\(l) \(op) \(r))"
    case .call(let f, let args): "\(f)(\(args.map(\.description).joined(separator: ", ")))"
    }
  }
  func value(_ environment: [String: Double] = [:]) throws -> Double {
    switch self {
    case .number(let n): return n
    case .variable(let name):
      guard let known = environment[name] else { throw ParseError.unknown(name: name) }
      return known
    case .unary(_, let inner): return -(try inner.value(environment))
    case .binary(let l, let op, let r):
      let (a, b) = (try l.value(environment), try r.value(environment))
      switch op {
      case "+": return a + b
      case "-": return a - b
      case "*": return a * b
      case "/": return a / b
      default: return (0..<Int(b)).reduce(1) { product, _ in product * a }
      }
    case .call("max", let args): return try args.map { try $0.value(environment) }.max() ?? -.infinity
    case .call("half", let args):
      guard args.count == 1 else { throw ParseError.arity("half", expected: 1, got: args.count) }
      return try args[0].value(environment) / 2
    case .call(let name, _): throw ParseError.unknown(name: name)
    }
  }
}
print(Array(Lexer("3 + foo*(2, 4.5)")))
for text in [
  "1 + 2 * 3", "2 ^ 3 ^ 2", "-(4 - 1) * half(8)", "max(1, x, 3*y) / 2", "(1 + ", "4 $ 4", "half(1, 2)", "sin(3)", "z",
  "8 / 0 - 1", "-2 ^ 2",
] {
  do {
    var parser = try Parser(text)
    let tree = try parser.parse()
    print(text, "=>", tree, "=", try tree.value(["x": 7, "y": 2.5]))
  } catch let error as ParseError {
    print(text, "=> error:", error)
  } catch {
    print("other", error)
  }
}
