import Digests
import Foundation

/// The digests of files as they are now; a file whose size and time of change are the same isn't read again.
final class FileDigests {
  private struct Version: Equatable {
    var size: Int?
    var modified: Date?
  }

  private var known: [String: (version: Version, digest: SHA256Digest)] = [:]

  /// `nil` for a file that can't be read.
  subscript(path: String) -> SHA256Digest? {
    guard let facts = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
    let version = Version(size: facts[.size] as? Int, modified: facts[.modificationDate] as? Date)
    if let known = known[path], known.version == version { return known.digest }
    guard let digest = SHA256Digest(ofFile: path) else { return nil }
    known[path] = (version, digest)
    return digest
  }
}
