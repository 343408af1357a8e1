/// A message as a terminal can show it: a source line that is too long is cut around its caret, and characters that
/// would control the terminal are replaced.
enum MessageLayout {
  /// How much of a source line is shown.
  static let width = 160

  static func fitted(_ message: String) -> String {
    var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { String($0.map(harmless)) }
    for index in lines.indices.dropLast() where lines[index].count > width {
      let caret = lines[index + 1]
      guard caret.last == "^", caret.dropLast().allSatisfy(\.isWhitespace) else { continue }
      let start = max(0, min(caret.count - 1 - width / 2, lines[index].count - width))
      let end = start + width < lines[index].count ? "…" : ""
      lines[index] = (start > 0 ? "…" : "") + lines[index].dropFirst(start).prefix(width) + end
      lines[index + 1] = (start > 0 ? " " : "") + caret.dropFirst(start)
    }
    return lines.joined(separator: "\n")
  }

  /// A control character as the sign that Unicode has for it.
  private static func harmless(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, scalar.properties.generalCategory == .control, character != "\t"
    else { return character }
    return Unicode.Scalar(scalar.value == 0x7F ? 0x2421 : 0x2400 + min(scalar.value, 0x26)).map(Character.init) ?? "?"
  }
}
