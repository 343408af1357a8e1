indirect enum JSON: CustomStringConvertible {
  case null, bool(Bool), number(Double), string(String), array([JSON]), object([(String, JSON)])
  var description: String {
    switch self {
    case .null: "null"
    case .bool(let b): "\(b)"
    case .number(let n): n == n.rounded() ? "\(Int(n))" : "\(n)"
    case .string(let s): "\"\(s)\""
    case .array(let xs): "[" + xs.map(\.description).joined(separator: ",") + "]"
    case .object(let ps): "{" + ps.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    }
  }
}
enum ParseError: Error { case unexpected(Character, Int), end }
struct Parser {
  let text: [Character]
  var i = 0
  init(_ s: String) { text = Array(s) }
  mutating func space() { while i < text.count, text[i].isWhitespace { i += 1 } }
  mutating func expect(_ c: Character) throws {
    space()
    guard i < text.count else { throw ParseError.end }
    guard text[i] == c else { throw ParseError.unexpected(text[i], i) }
    i += 1
  }
  mutating func word(_ w: String, _ v: JSON) throws -> JSON { for c in w { try expect(c) }; return v }
  mutating func string() throws -> String {
    try expect("\"")
    var s = ""
    while i < text.count, text[i] != "\"" { s.append(text[i]); i += 1 }
    try expect("\"")
    return s
  }
  mutating func value() throws -> JSON {
    space()
    guard i < text.count else { throw ParseError.end }
    switch text[i] {
    case "n": return try word("null", .null)
    case "t": return try word("true", .bool(true))
    case "f": return try word("false", .bool(false))
    case "\"": return .string(try string())
    case "[":
      i += 1
      var xs: [JSON] = []
      space()
      while i < text.count, text[i] != "]" {
        xs.append(try value())
        space()
        if i < text.count, text[i] == "," { i += 1 }
        space()
      }
      try expect("]")
      return .array(xs)
    case "{":
      i += 1
      var ps: [(String, JSON)] = []
      space()
      while i < text.count, text[i] != "}" {
        let k = try string()
        try expect(":")
        ps.append((k, try value()))
        space()
        if i < text.count, text[i] == "," { i += 1; space() }
      }
      try expect("}")
      return .object(ps)
    case let c where c == "-" || c.isNumber:
      var s = ""
      while i < text.count, "+-.eE".contains(text[i]) || text[i].isNumber { s.append(text[i]); i += 1 }
      return .number(Double(s)!)
    case let c: throw ParseError.unexpected(c, i)
    }
  }
}
for source in ["[1, 2.5, -3e2]", "{\"a\": [true, null], \"b\": {\"c\": \"é\"}}", "  \"s\" ", "[1", "{?}"] {
  var p = Parser(source)
  do { print(try p.value()) } catch { print("error:", error) }
}
