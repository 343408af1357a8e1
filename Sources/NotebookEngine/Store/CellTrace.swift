import Digests
import NotebookDocument

/// What one run of a cell read, and what it left: the run can stand for another one that would read the same.
public struct CellTrace: Codable, Hashable, Sendable {
  /// A file that the cell read.
  public struct FileRead: Codable, Hashable, Sendable {
    public var name: String
    public var path: String
    public var digest: SHA256Digest
    public var byteCount: Int
  }

  /// The name of the random stream that the cell drew from: its label, or one made of its code.
  public var stream: String
  /// The digest of the code that ran, comments and layout left out.
  public var code: SHA256Digest
  /// The digest of what surrounds every cell: seed, version of the program, processor's kernels.
  public var surroundings: SHA256Digest
  /// The values of the names that it read, as they were before it.
  public var inputs: [String: SHA256Digest]
  public var files: [FileRead]
  /// The values of the names that it declared or changed, as they were after it.
  public var effects: [String: SHA256Digest]
  /// The stored computations that the run made or used.
  public var computations: [SHA256Digest]
  public var result: CellResult
}

/// All that is stored of a notebook's runs, beside the computations themselves.
public struct NotebookRecord: Codable, Hashable, Sendable {
  static let currentFormat = 1

  var format = NotebookRecord.currentFormat
  /// The newest first.
  public var traces: [CellTrace] = []
  /// The values of inline expressions, by their code and the values that they read.
  public var inlineValues: [SHA256Digest: String] = [:]

  public init() {}
}
