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

    public init(name: String, path: String, digest: SHA256Digest, byteCount: Int) {
      self.name = name
      self.path = path
      self.digest = digest
      self.byteCount = byteCount
    }
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
  /// The files that it wrote, which have to be there for a later cell.
  public var written: [String]
  /// The values of the names that it declared or changed, as they were after it.
  public var effects: [String: SHA256Digest]
  /// Those of the effects that code belongs to, or whose values can't be told: what reads one may reach more.
  public var opaque: Set<String> = []
  /// The values of these names, and of those that share objects with them, as far as they are stored.
  public var groups: [StoredGroup] = []
  /// The stored computations that the run made or used.
  public var computations: [SHA256Digest]
  public var result: CellResult

  public init(
    stream: String, code: SHA256Digest, surroundings: SHA256Digest, inputs: [String: SHA256Digest],
    files: [FileRead], written: [String] = [], effects: [String: SHA256Digest], computations: [SHA256Digest],
    result: CellResult
  ) {
    self.stream = stream
    self.code = code
    self.surroundings = surroundings
    self.inputs = inputs
    self.files = files
    self.written = written
    self.effects = effects
    self.computations = computations
    self.result = result
  }
}

extension CellTrace {
  /// The digest of all that a run starts from: two runs with the same do the same.
  static func identity(
    stream: String, code: SHA256Digest, surroundings: SHA256Digest, inputs: [String: SHA256Digest]
  ) -> SHA256Digest {
    SHA256.digest(of: "\(stream)\n\(code.hex)\n\(surroundings.hex)\n\(inputs.canonicalText)")
  }

  /// The digest of what the functions and types that a cell declares are made of.
  static func identity(ofCode code: SHA256Digest, inputs: [String: SHA256Digest]) -> SHA256Digest {
    SHA256.digest(of: "code \(code.hex)\n\(inputs.canonicalText)")
  }

  /// The stored values that the trace refers to.
  var values: [SHA256Digest] { groups.flatMap { ($0.content.map { [$0] } ?? []) + $0.pieces } }

  /// The digest of all that the run read, files too.
  var identity: SHA256Digest {
    let start = Self.identity(stream: stream, code: code, surroundings: surroundings, inputs: inputs)
    let files = files.map { "\($0.path) \($0.digest.hex)" }.joined(separator: "\n")
    return SHA256.digest(of: "\(start.hex)\n\(files)")
  }
}

extension [String: SHA256Digest] {
  /// The names in order, each with its digest.
  var canonicalText: String {
    sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.hex)" }.joined(separator: " ")
  }
}
