import Digests
import Synchronization

/// A file that was read, and what was in it.
public struct DataFile: Hashable, Codable, Sendable {
  /// The file's name without folders.
  public let name: String
  /// Where it was read.
  public let path: String

  /// The size in bytes.
  public let byteCount: Int
  /// The digest of all its bytes.
  public let sha256: SHA256Digest
}

/// The files that were read while this log was installed, in order, each content once.
///
/// Provenance needs it: a report names the data that its figures rest on.
public final class FileLog: Sendable {
  private let recorded = Mutex<[DataFile]>([])

  /// A log without entries.
  public init() {}

  /// The files read so far, in the order in which they were first read.
  public var entries: [DataFile] { recorded.withLock { $0 } }

  func record(_ file: DataFile) {
    recorded.withLock { files in
      if !files.contains(file) { files.append(file) }
    }
  }
}
