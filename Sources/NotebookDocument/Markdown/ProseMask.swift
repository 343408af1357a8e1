/// Single bytes that stand for what CommonMark does not know while cmark reads the text.
///
/// Mathematics, footnotes, references, tables and inline expressions are found before cmark reads the text, each in a form
/// of the same length, so that every line and column stays as it is and cmark's syntax does not act inside of it. The bytes are
/// control characters, which no notebook may hold itself. `unmasked` gives the author's text back.
enum ProseMask {
  /// A `$` that opens or closes mathematics.
  static let mathematics: UInt8 = 0x01
  /// The `[` of `[^name]:` at the start of a line.
  static let footnoteDefinition: UInt8 = 0x02
  /// The `[` of `[^name]`.
  static let footnote: UInt8 = 0x03
  /// The `]` of both.
  static let footnoteEnd: UInt8 = 0x1F
  /// The `@` of `@fig-name` and `@tbl-name`.
  static let reference: UInt8 = 0x04
  /// A `|` that separates the cells of a table.
  static let bar: UInt8 = 0x05
  /// The `{` of `{swift}` in a code span; its number follows in six digits instead of `swift}`.
  static let expression: UInt8 = 0x06

  /// The digits of an expression's number, as long as `swift}`.
  static let expressionDigits = 6
  /// How many expressions can be numbered so; any further one stays code.
  static let mostExpressions = 1_000_000
  static let expressionTag = Array("{swift}".utf8)

  /// Punctuation that means something to cmark, and what stands for it inside mathematics.
  private static let punctuation: [(UInt8, mask: UInt8)] = zip(
    #"\`*_[]<>&|~-=+#.)'"$"#.utf8, [0x07, 0x08, 0x0B] + Array(0x0E...0x1E)
  ).map { ($0, mask: $1) }

  private static let masks: [UInt8] = table(punctuation.map { ($0.0, $0.mask) })
  private static let originals: [UInt8] = table(
    punctuation.map { ($0.mask, $0.0) } + [
      (mathematics, UInt8(ascii: "$")), (footnoteDefinition, UInt8(ascii: "[")), (footnote, UInt8(ascii: "[")),
      (footnoteEnd, UInt8(ascii: "]")),
      (reference, UInt8(ascii: "@")), (bar, UInt8(ascii: "|")), (expression, UInt8(ascii: "{")),
    ])

  static func masked(_ byte: UInt8) -> UInt8 { masks[Int(byte)] }

  /// The text as the author wrote it.
  static func unmasked(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: { originals[Int($0)] != $0 }) else { return String(text) }
    return String(decoding: text.utf8.map { originals[Int($0)] }, as: UTF8.self)
  }

  /// A map of bytes that leaves alone what it does not name.
  private static func table(_ pairs: [(UInt8, UInt8)]) -> [UInt8] {
    var table = Array(UInt8.min...UInt8.max)
    for (from, to) in pairs { table[Int(from)] = to }
    return table
  }
}
