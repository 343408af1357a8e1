/// A notebook that cannot be read: what is wrong and where.
public struct NotebookError: Error, Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    case notUTF8(byte: UInt8)
    case controlCharacter(Unicode.Scalar)
    case unclosedFence(language: String)
    case unclosedFrontMatter
    case brokenYAML(String)
    case nestedYAML
    case unknownKey(String, of: Place, nearest: String?)
    case wrongType(key: String, expected: String, found: String)
    case badName(String, of: Place)
    case repeatedParameter(String)
    case repeatedLabel(String, firstLine: Int)
    case labelTakenByNumber(String)
    case misplacedOption
    case emptyExpression
  }

  /// What a wrong key or name belongs to.
  public enum Place: Hashable, Sendable { case frontMatter, cellOptions, label, parameter }

  public let path: String
  public let position: SourcePosition
  public let problem: Problem
  /// The line of the file that `position` points into.
  public let sourceLine: String

  init(_ problem: Problem, path: String, position: SourcePosition, sourceLine: String) {
    self.problem = problem
    self.path = path
    self.position = position
    self.sourceLine = sourceLine
  }
}

/// Something that was understood otherwise than the author may have meant.
public struct NotebookWarning: Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    case nestedTooDeeply
    case unknownFootnote(String)
    case unusedFootnote(String)
    /// A fence such as `{swift}`, which other programs would run.
    case fenceIsText(String)
  }

  public let position: SourcePosition
  public let problem: Problem

  init(_ problem: Problem, position: SourcePosition) {
    self.problem = problem
    self.position = position
  }
}
