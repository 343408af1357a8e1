/// Commands.
extension MathematicsParser {
  mutating func command(_ name: String) -> MathematicsNode? {
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
  mutating func text() -> String {
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
