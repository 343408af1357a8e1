/// A mistake found before anything runs, or a warning.
public struct CellDiagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable {
    case error, warning
  }

  public var severity: Severity
  /// One sentence without a full stop, in the compiler's wording where it has one.
  public var message: String
  /// Where the mistake stands in the notebook's file.
  public var position: CellPosition
  /// The id of the ``CellSource`` in which it stands.
  public var source: String
  /// The line of code, as it is written.
  public var sourceLine: String
  /// What to do, where that is known: the nearest known name, the missing cases.
  public var hint: String?

  public init(
    severity: Severity, message: String, position: CellPosition, source: String, sourceLine: String,
    hint: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.position = position
    self.source = source
    self.sourceLine = sourceLine
    self.hint = hint
  }

  /// The message as a terminal shows it: place and message, the source line, a caret, the hint.
  ///
  ///     study.md:14:9: error: cannot find 'modle' in scope
  ///       print(modle.name)
  ///             ^
  ///       did you mean 'model'?
  public var rendered: String {
    var text = "\(position.file):\(position.line):\(position.column): \(severity.rawValue): \(message)"
    if !sourceLine.isEmpty {
      let before = sourceLine.utf8.prefix(max(0, position.column - 1))
      let indent = String(decoding: before, as: UTF8.self).map { (character) -> Character in
        character == "\t" ? "\t" : " "
      }
      text += "\n  \(sourceLine)\n  \(String(indent))^"
    }
    if let hint { text += "\n  \(hint)" }
    return text
  }
}
