/// Reads LaTeX's notation into nodes.
struct MathematicsParser {
  private var tokens: ArraySlice<MathematicsToken>
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
  private mutating func row(until isEnd: (MathematicsToken) -> Bool) -> [MathematicsNode] {
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
  private mutating func scripts(of base: MathematicsNode) -> MathematicsNode {
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
  private mutating func argument() -> MathematicsNode {
    while tokens.first == .space { tokens.removeFirst() }
    guard let next = tokens.first, next != .close, next != .align else { return .row([]) }
    if case .character(let digit) = next, digit.isNumber {
      tokens.removeFirst()
      return .number(String(digit))
    }
    return atom() ?? .row([])
  }

  private mutating func atom() -> MathematicsNode? {
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

  private mutating func group() -> MathematicsNode {
    var nodes = row { _ in false }
    while tokens.first == .align {
      tokens.removeFirst()
      nodes.append(unknown("&"))
      nodes += row { _ in false }
    }
    if tokens.first == .close { tokens.removeFirst() }
    return .row(nodes)
  }

  private mutating func character(_ character: Character) -> MathematicsNode {
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

  private mutating func unknown(_ source: String) -> MathematicsNode {
    if !unknown.contains(source) { unknown.append(source) }
    return .unknown(source)
  }
}

/// Commands.
extension MathematicsParser {
  private mutating func command(_ name: String) -> MathematicsNode? {
    if let node = MathematicsSymbols.node(for: name) { return node }
    if let (mark, isOver) = MathematicsSymbols.accents[name] { return .accent(argument(), mark, isOver: isOver) }
    if let variant = MathematicsSymbols.variants[name] { return styled(variant) }
    if MathematicsSymbols.sizes.contains(name) { return nil }
    switch name {
    case "frac", "dfrac", "tfrac", "cfrac":
      let above = argument()
      return .fraction(above, argument(), hasLine: true)
    case "binom":
      let above = argument()
      let stack = MathematicsNode.fraction(above, argument(), hasLine: false)
      return .row([.sign("(", isStretchy: true), stack, .sign(")", isStretchy: true)])
    case "sqrt": return root()
    case "text", "textrm", "textbf", "textit", "mbox", "texttt": return .text(text())
    case "operatorname":
      if tokens.first == .character("*") {
        tokens.removeFirst()
        return .function(text(), hasLimits: true)
      }
      return .function(text(), hasLimits: false)
    case "left": return fenced()
    case "begin": return environment()
    case "not": return negated()
    case "stackrel", "overset":
      let above = argument()
      return .stack(argument(), below: nil, above: above)
    case "underset":
      let below = argument()
      return .stack(argument(), below: below, above: nil)
    default: return unknown("\\" + name)
    }
  }

  /// Several upright letters are one name.
  private mutating func styled(_ variant: MathematicsNode.Variant) -> MathematicsNode {
    let content = argument()
    guard variant == .upright, case .row(let nodes) = content else { return .styled(variant, content) }
    let letters = nodes.compactMap { node -> String? in
      switch node {
      case .identifier(let name), .upright(let name), .number(let name): name
      default: nil
      }
    }
    return letters.count == nodes.count && !letters.isEmpty ? .upright(letters.joined()) : .styled(variant, content)
  }

  private mutating func root() -> MathematicsNode {
    guard tokens.first == .character("[") else { return .root(argument(), index: nil) }
    tokens.removeFirst()
    let index = row { $0 == .character("]") }
    if tokens.first == .character("]") { tokens.removeFirst() }
    return .root(argument(), index: .row(index))
  }

  /// `\left( … \right)`; a point stands for no fence.
  private mutating func fenced() -> MathematicsNode {
    let opening = fence()
    var nodes = row { $0 == .command("right") }
    guard tokens.first == .command("right") else { return .row([opening].compactMap(\.self) + nodes) }
    tokens.removeFirst()
    nodes = [opening].compactMap(\.self) + nodes
    return .row(nodes + [fence()].compactMap(\.self))
  }

  private mutating func fence() -> MathematicsNode? {
    while tokens.first == .space { tokens.removeFirst() }
    switch tokens.popFirst() {
    case .character("."): return nil
    case .character(let character): return .sign(String(character), isStretchy: true)
    case .command(let name):
      guard let fence = MathematicsSymbols.fences[name] else { return unknown("\\" + name) }
      return .sign(fence, isStretchy: true)
    case let other?: return unknown(other.source)
    case nil: return nil
    }
  }

  private mutating func negated() -> MathematicsNode {
    let negations = ["=": "≠", "∈": "∉", "⊂": "⊄", "≡": "≢", "∼": "≁", "≤": "≰", "≥": "≱", "<": "≮", ">": "≯"]
    guard case .sign(let sign, let isStretchy) = argument() else { return unknown("\\not") }
    return .sign(negations[sign] ?? sign + "\u{338}", isStretchy: isStretchy)
  }

  /// The text of a group, spaces and all.
  private mutating func text() -> String {
    while tokens.first == .space { tokens.removeFirst() }
    guard tokens.first == .open else { return tokens.popFirst()?.source ?? "" }
    tokens.removeFirst()
    return sourceOfGroup()
  }

  /// The source up to the `}` that closes the group, which is taken too.
  private mutating func sourceOfGroup() -> String {
    var source = ""
    var open = 0
    while let token = tokens.popFirst() {
      if token == .close, open == 0 { break }
      if token == .open { open += 1 }
      if token == .close { open -= 1 }
      source += token.source
    }
    return source
  }
}

/// Grids: matrices, cases, aligned equations.
extension MathematicsParser {
  private static let environments: [String: (open: String, close: String, alignment: MathematicsTable)] = [
    "matrix": ("", "", .centered), "smallmatrix": ("", "", .centered), "pmatrix": ("(", ")", .centered),
    "bmatrix": ("[", "]", .centered), "Bmatrix": ("{", "}", .centered), "vmatrix": ("|", "|", .centered),
    "Vmatrix": ("‖", "‖", .centered), "array": ("", "", .centered), "cases": ("{", "", .left),
    "aligned": ("", "", .alternating), "align": ("", "", .alternating), "align*": ("", "", .alternating),
    "split": ("", "", .alternating), "gathered": ("", "", .centered), "equation": ("", "", .centered),
    "equation*": ("", "", .centered),
  ]

  private mutating func environment() -> MathematicsNode {
    let name = text()
    guard let form = Self.environments[name] else { return unknown("\\begin{\(name)}") }
    if name == "array" { _ = text() }
    var rows: [[MathematicsNode]] = [[]]
    while !tokens.isEmpty {
      let cell = row { $0 == .command("\\") || $0 == .command("end") }
      rows[rows.count - 1].append(.row(cell))
      guard let token = tokens.popFirst() else { break }
      if token == .command("end") {
        _ = text()
        break
      }
      if token == .command("\\") { rows.append([]) }
      if token == .close { rows[rows.count - 1].append(unknown("}")) }
    }
    if rows.count > 1, rows.last?.allSatisfy({ $0 == .row([]) }) == true { rows.removeLast() }
    let fences = (form.open, form.close)
    let table = MathematicsNode.table(rows, alignment: form.alignment)
    guard !fences.0.isEmpty || !fences.1.isEmpty else { return table }
    let opening = fences.0.isEmpty ? [] : [MathematicsNode.sign(fences.0, isStretchy: true)]
    let closing = fences.1.isEmpty ? [] : [MathematicsNode.sign(fences.1, isStretchy: true)]
    return .row(opening + [table] + closing)
  }
}

extension MathematicsToken {
  fileprivate var isSign: Bool {
    switch self {
    case .command, .character: true
    case .open, .close, .superscript, .subscript, .align, .space: false
    }
  }

  /// The token as it was written.
  var source: String {
    switch self {
    case .command(let name): "\\" + name
    case .character(let character): String(character)
    case .open: "{"
    case .close: "}"
    case .superscript: "^"
    case .subscript: "_"
    case .align: "&"
    case .space: " "
    }
  }
}
