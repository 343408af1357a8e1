import Digests

/// What is known of a cell before it runs.
public struct CellFacts: Hashable, Sendable {
  public var label: String
  /// The name of its random stream.
  public var stream: String
  /// The digest of its code, comments and layout left out.
  public var code: SHA256Digest
  /// The names that it reads and doesn't declare itself.
  public var reads: Set<String>
  /// The names that it may declare or change.
  public var writes: Set<String>
  public var isVolatile: Bool

  public init(
    label: String, stream: String, code: SHA256Digest, reads: Set<String>, writes: Set<String>, isVolatile: Bool = false
  ) {
    self.label = label
    self.stream = stream
    self.code = code
    self.reads = reads
    self.writes = writes
    self.isVolatile = isVolatile
  }
}
