import Digests

/// What checking found of a notebook without mistakes, so that it needs no parsing while its text stays the same.
public struct NotebookAnalysis: Codable, Hashable, Sendable {
  /// The digest of all that checking depends on: the text, the parameters, the program.
  public var key: SHA256Digest
  /// For each cell and inline expression, in order.
  public var facts: [CellFacts]
  /// The warnings, as they were shown.
  public var warnings: [String]

  public init(key: SHA256Digest, facts: [CellFacts], warnings: [String]) {
    self.key = key
    self.facts = facts
    self.warnings = warnings
  }
}
