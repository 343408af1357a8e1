enum Token: Equatable, CustomStringConvertible {
  case number(Double), name(String), symbol(Character), end
  var description: String {
    switch self {
    case .number(let n): return "num(\(n))"
    case .name(let s): return "name(\(s))"
    case .symbol(let c): return "'\(c)'"
    case .end: return "end"
    }
  }
}
struct Lexer: Sequence, IteratorProtocol {
  private let source: String
  private var index: String.Index
  private var finished = false
  init(_ source: String) {
    self.source = source
    index = source.startIndex
  }
  private mutating func take(while test: (Character) -> Bool) -> Substring {
    let start = index
    while index < source.endIndex, test(source[index]) { index = source.index(after: index) }
    return source[start..<index]
  }
  mutating func next() -> Token? {
    _ = take { $0.isWhitespace }
    guard index < source.endIndex else {
      if finished { return nil }
      finished = true
      return .end
    }
    let c = source[index]
    if c.isNumber { return .number(Double(take { $0.isNumber || $0 == "." }) ?? .nan) }
    if c.isLetter || c == "_" { return .name(String(take { $0.isLetter || $0.isNumber || $0 == "_" })) }
    index = source.index(after: index)
    return .symbol(c)
  }
}
let all = Array(Lexer("let x_1 = 3.14*(y + 42) – größe"))
print(all)
print(all.filter { if case .name = $0 { true } else { false } }.count, all.contains(.symbol("*")), all.last == .end)
var counts: [String: Int] = [:]
for token in Lexer("a b a c b a") { if case .name(let n) = token { counts[n, default: 0] += 1 } }
print(counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key)=\($0.value)" })
