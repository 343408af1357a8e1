/// A place in a notebook's file: line and column, both counted from 1, the column in UTF-8 bytes as compilers count it.
public struct SourcePosition: Codable, Hashable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension SourcePosition: CustomStringConvertible {
  /// As compilers print it: `12:5`.
  public var description: String { "\(line):\(column)" }
}

/// A piece of a notebook's file.
public struct SourceSpan: Codable, Hashable, Sendable {
  public var start: SourcePosition
  /// The place behind its last character.
  public var end: SourcePosition

  public init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }
}
