extension MathematicsNode {
  /// The node as MathML.
  var html: HTML {
    switch self {
    case .identifier(let name): "<mi>\(name)</mi>"
    case .upright(let name): "<mi mathvariant=\"normal\">\(name)</mi>"
    case .number(let digits): "<mn>\(digits)</mn>"
    case .sign(let sign, let isStretchy):
      switch isStretchy {
      case nil: "<mo>\(sign)</mo>"
      case true?: "<mo stretchy=\"true\">\(sign)</mo>"
      case false?: "<mo stretchy=\"false\">\(sign)</mo>"
      }
    case .bigSign(let sign): "<mo largeop=\"true\" movablelimits=\"true\">\(sign)</mo>"
    case .function(let name, hasLimits: _): "<mi>\(name)</mi>"
    case .text(let text): "<mtext>\(text.replacing(" ", with: "\u{A0}"))</mtext>"
    case .space(let width): "<mspace width=\"\(HTML(trusted: "\(width)"))em\"></mspace>"
    case .row(let nodes): nodes.count == 1 ? nodes[0].html : "<mrow>\(Self.row(nodes))</mrow>"
    case .fraction(let above, let below, let hasLine):
      "<mfrac\(hasLine ? HTML.empty : " linethickness=\"0\"")>\(above.html)\(below.html)</mfrac>"
    case .root(let content, index: nil): "<msqrt>\(content.html)</msqrt>"
    case .root(let content, let index?): "<mroot>\(content.html)\(index.html)</mroot>"
    case .scripts(let base, let below, let above):
      scripts(base, below: below, above: above, areLimits: base.hasLimits)
    case .stack(let base, let below, let above): scripts(base, below: below, above: above, areLimits: true)
    case .accent(let base, let mark, isOver: true):
      "<mover accent=\"true\">\(base.html)<mo>\(mark)</mo></mover>"
    case .accent(let base, let mark, isOver: false):
      "<munder accentunder=\"true\">\(base.html)<mo>\(mark)</mo></munder>"
    case .styled(let variant, let content): content.styled(variant).html
    case .table(let rows, let alignment): table(rows, alignment: alignment)
    case .unknown(let source): "<mtext class=\"unknown-math\">\(source)</mtext>"
    }
  }

  /// Nodes beside each other. MathML sets names of functions like letters; as in TeX, a thin space keeps them from the
  /// letters and numbers at their sides.
  static func row(_ nodes: [MathematicsNode]) -> HTML {
    let thinSpace = MathematicsNode.space(0.167).html
    var html = HTML.empty
    for (index, node) in nodes.enumerated() {
      let touches = index > 0 && nodes[index - 1].touches(node)
      html += touches ? thinSpace + node.html : node.html
    }
    return html
  }

  private func touches(_ next: MathematicsNode) -> Bool {
    isFunction && (next.isOrdinary || next.isFunction) || next.isFunction && (isOrdinary || isClosingFence)
  }

  private var isFunction: Bool {
    switch self {
    case .function: true
    case .scripts(let base, _, _), .stack(let base, _, _): base.isFunction
    default: false
    }
  }

  private var isClosingFence: Bool {
    if case .sign(let sign, isStretchy: false?) = self { ")]}⟩⌋⌉".contains(sign) } else { false }
  }

  /// Whether it is one of TeX's ordinary atoms: neither sign nor space nor fence.
  private var isOrdinary: Bool {
    switch self {
    case .identifier, .upright, .number, .text, .fraction, .root, .accent, .styled, .table: true
    case .scripts(let base, _, _), .stack(let base, _, _): base.isOrdinary
    case .row(let nodes): nodes.first?.isOrdinary == true && nodes.last?.isOrdinary == true
    case .sign, .bigSign, .function, .space, .unknown: false
    }
  }

  private func scripts(
    _ base: MathematicsNode, below: MathematicsNode?, above: MathematicsNode?, areLimits: Bool
  ) -> HTML {
    switch (below, above) {
    case (let below?, let above?):
      return areLimits
        ? "<munderover>\(base.html)\(below.html)\(above.html)</munderover>"
        : "<msubsup>\(base.html)\(below.html)\(above.html)</msubsup>"
    case (let below?, nil):
      return areLimits ? "<munder>\(base.html)\(below.html)</munder>" : "<msub>\(base.html)\(below.html)</msub>"
    case (nil, let above?):
      return areLimits ? "<mover>\(base.html)\(above.html)</mover>" : "<msup>\(base.html)\(above.html)</msup>"
    case (nil, nil): return base.html
    }
  }

  private var hasLimits: Bool {
    switch self {
    case .bigSign(let sign): !"∫∬∮".contains(sign)
    case .function(_, let hasLimits): hasLimits
    case .accent(_, "⏟", isOver: false), .accent(_, "⏞", isOver: true): true
    default: false
    }
  }

  private func table(_ rows: [[MathematicsNode]], alignment: MathematicsTable) -> HTML {
    let rows = rows.map { row -> HTML in
      let cells = row.enumerated().map { index, cell -> HTML in
        switch alignment {
        case .centered: "<mtd>\(cell.html)</mtd>"
        case .left: "<mtd class=\"left\">\(cell.html)</mtd>"
        case .alternating:
          index.isMultiple(of: 2) ? "<mtd class=\"right\">\(cell.html)</mtd>" : "<mtd class=\"left\">\(cell.html)</mtd>"
        }
      }
      return "<mtr>\(cells.joined())</mtr>"
    }
    let displayStyle: HTML = alignment == .alternating ? " displaystyle=\"true\"" : .empty
    return "<mtable\(displayStyle)>\(rows.joined())</mtable>"
  }

  /// The node in another alphabet: browsers know these as letters of their own, not as styles.
  private func styled(_ variant: Variant) -> MathematicsNode {
    switch self {
    case .identifier(let name), .upright(let name):
      variant == .upright ? .upright(name) : .identifier(variant.letters(name))
    case .number(let digits): .number(variant.letters(digits))
    case .row(let nodes): .row(nodes.map { $0.styled(variant) })
    case .scripts(let base, let below, let above):
      .scripts(
        base.styled(variant), below: below?.styled(variant), above: above?.styled(variant))
    case .accent(let base, let mark, let isOver): .accent(base.styled(variant), mark, isOver: isOver)
    default: self
    }
  }
}
