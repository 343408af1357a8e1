/// Turns LaTeX's notation, as far as notebooks use it, into MathML.
struct MathematicsConverter {
  /// The mathematics as an element, and the commands in it that are not known: they stay visible as source.
  struct Result {
    let html: HTML
    let unknown: [String]
  }

  private let source: String

  init(_ source: String) {
    self.source = source
  }

  func html(display: Bool) -> Result {
    var parser = MathematicsParser(source)
    let row = parser.parse()
    let mode: HTML = display ? " display=\"block\"" : .empty
    let math: HTML = """
      <math\(mode)><semantics><mrow>\(MathematicsNode.row(row))</mrow>\
      <annotation encoding="application/x-tex">\(source)</annotation></semantics></math>
      """
    let isWide = parser.signCount > Self.signsOfPhone
    return Result(
      html: isWide
        ? "<span class=\"wide-math\" tabindex=\"0\" role=\"group\" aria-label=\"Formula\">\(math)</span>" : math,
      unknown: parser.unknown)
  }

  /// How many signs of a formula fit on a phone; browsers do not break formulas into lines.
  private static let signsOfPhone = 24
}
