/// Reads LaTeX's notation into nodes.
struct MathematicsParser {
  var tokens: ArraySlice<MathematicsToken>
  private var depth = 0
  /// What is not known, each once, in the order in which it was met.
  private(set) var unknown: [String] = []
  /// How many signs the formula has, about.
  let signCount: Int

  /// How deeply groups and arguments can nest; what is deeper stays source.
  private static let depthLimit = 64

  init(_ source: String) {
    let tokens = MathematicsToken.tokens(of: source)
    self.tokens = tokens[...]
    signCount = tokens.count(where: \.isSign)
  }

  mutating func parse() -> [MathematicsNode] {
    var nodes: [MathematicsNode] = []
    while !tokens.isEmpty {
      nodes += row { _ in false }
      // A `}` or `&` that nothing opened.
      if let stray = tokens.popFirst() { nodes.append(unknown(stray.source)) }
    }
    return nodes
  }

  /// Nodes up to a token that ends them, which stays.
  mutating func row(until isEnd: (MathematicsToken) -> Bool) -> [MathematicsNode] {
    var nodes: [MathematicsNode] = []
    while let next = tokens.first, next != .close, next != .align, !isEnd(next) {
      if next == .space {
        tokens.removeFirst()
        continue
      }
      if next == .superscript || next == .subscript || next == .character("'") {
        let base = nodes.last.map(\.hasScripts) == false ? nodes.removeLast() : .row([])
        nodes.append(scripts(of: base))
      } else if let atom = atom() {
        nodes.append(atom)
      }
    }
    return nodes
  }

  /// The indices of a node: `_`, `^` and primes, in any order.
  mutating func scripts(of base: MathematicsNode) -> MathematicsNode {
    var below: MathematicsNode?
    var above: [MathematicsNode] = []
    while let next = tokens.first {
      switch next {
      case .space where tokens.dropFirst().first.map { $0 == .superscript || $0 == .subscript } == true:
        tokens.removeFirst()
      case .character("'"):
        tokens.removeFirst()
        above.append(.sign("′", isStretchy: nil))
      case .superscript where above.allSatisfy({ $0 == .sign("′", isStretchy: nil) }):
        tokens.removeFirst()
        above.append(argument())
      case .subscript where below == nil:
        tokens.removeFirst()
        below = argument()
      default: return .scripts(base, below: below, above: above.isEmpty ? nil : .row(above))
      }
    }
    return .scripts(base, below: below, above: above.isEmpty ? nil : .row(above))
  }

  /// A group in braces, or one token.
  mutating func argument() -> MathematicsNode {
    while tokens.first == .space { tokens.removeFirst() }
    guard let next = tokens.first, next != .close, next != .align else { return .row([]) }
    if case .character(let digit) = next, digit.isNumber {
      tokens.removeFirst()
      return .number(String(digit))
    }
    return atom() ?? .row([])
  }

  mutating func atom() -> MathematicsNode? {
    guard let token = tokens.popFirst() else { return nil }
    guard depth < Self.depthLimit else { return unknown(token.source) }
    depth += 1
    defer { depth -= 1 }
    switch token {
    case .open: return group()
    case .command(let name): return command(name)
    case .character(let character): return self.character(character)
    case .close, .superscript, .subscript, .align, .space: return unknown(token.source)
    }
  }

  mutating func group() -> MathematicsNode {
    var nodes = row { _ in false }
    while tokens.first == .align {
      tokens.removeFirst()
      nodes.append(unknown("&"))
      nodes += row { _ in false }
    }
    if tokens.first == .close { tokens.removeFirst() }
    return .row(nodes)
  }

  mutating func character(_ character: Character) -> MathematicsNode {
    if character.isASCII, character.isNumber {
      var digits = String(character)
      while case .character(let next)? = tokens.first, next.isNumber || next == "." || next == "," {
        // A point or comma belongs to the number when a digit follows it.
        if !next.isNumber {
          guard case .character(let after)? = tokens.dropFirst().first, after.isNumber else { break }
        }
        digits.append(next)
        tokens.removeFirst()
      }
      return .number(digits)
    }
    if character.isLetter { return .identifier(String(character)) }
    switch character {
    case "-": return .sign("−", isStretchy: nil)
    case "*": return .sign("∗", isStretchy: nil)
    case "~": return .space(0.333)
    case "(", ")", "[", "]", "|", "/": return .sign(String(character), isStretchy: false)
    default: return .sign(String(character), isStretchy: nil)
    }
  }

  mutating func unknown(_ source: String) -> MathematicsNode {
    if !unknown.contains(source) { unknown.append(source) }
    return .unknown(source)
  }
}
