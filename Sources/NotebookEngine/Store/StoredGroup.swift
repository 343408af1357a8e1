import Digests

/// The values of names that share objects, or of one that shares none, as they were after a cell ran.
public struct StoredGroup: Codable, Hashable, Sendable {
  /// In alphabetical order.
  public var names: [String]
  /// What the values are made again from; `nil` where they can't be, and the cells have to run again for them.
  public var content: SHA256Digest?
  /// The large pieces that the content names.
  public var pieces: [SHA256Digest]

  public init(names: [String], content: SHA256Digest?, pieces: [SHA256Digest] = []) {
    self.names = names
    self.content = content
    self.pieces = pieces
  }
}
