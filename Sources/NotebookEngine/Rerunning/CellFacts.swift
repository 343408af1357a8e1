import Digests

/// What is known of a cell or an inline expression before it runs.
public struct CellFacts: Codable, Hashable, Sendable {
  public var label: String
  /// The name of its random stream.
  public var stream: String
  /// The digest of its code, comments and layout left out.
  public var code: SHA256Digest
  /// The names that it declares.
  public var declares: Set<String>
  /// The names of other cells that it reads.
  public var reads: Set<String>
  /// The names of other cells that it assigns to or mutates.
  public var writes: Set<String>
  /// Whether it reads the clock or draws random numbers without a seed.
  public var isVolatile: Bool

  public init(
    label: String, stream: String, code: SHA256Digest, declares: Set<String> = [], reads: Set<String> = [],
    writes: Set<String> = [], isVolatile: Bool = false
  ) {
    self.label = label
    self.stream = stream
    self.code = code
    self.declares = declares
    // What is changed in part is read too.
    self.reads = reads.union(writes)
    self.writes = writes
    self.isVolatile = isVolatile
  }
}
