import Digests
import Foundation

/// A file that carries its format, its length and its own digest, so that a reader trusts it whole or not at all.
struct SealedFile {
  /// Why a file isn't used.
  enum Fault: Error, Hashable {
    case unreadable
    case otherFormat
    case damaged
    case tooLarge(Int)
  }

  let url: URL
  /// The name and number of the content's format.
  let format: String
  /// The size in bytes beyond which the file isn't read.
  let limit: Int

  func write(_ bytes: [UInt8]) throws(AtomicFile.Failure) {
    let header = "unroll \(format)\n\(SHA256.digest(of: bytes).hex) \(bytes.count)\n"
    try AtomicFile.write(Array(header.utf8) + bytes, to: url)
  }

  /// The content; `nil` where there is no file.
  func read() throws(Fault) -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    let size = (try? FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int) ?? 0
    guard size <= limit else { throw .tooLarge(size) }
    guard let bytes = FileManager.default.contents(atPath: url.path).map(Array.init) else { throw .unreadable }
    let lines = bytes.prefix(256).split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3 else { throw .damaged }
    guard String(decoding: lines[0], as: UTF8.self) == "unroll \(format)" else { throw .otherFormat }
    let facts = String(decoding: lines[1], as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
    let content = Array(bytes[lines[2].startIndex...])
    guard facts.count == 2, let digest = SHA256Digest(hex: String(facts[0])), facts[1] == "\(content.count)",
      SHA256.digest(of: content) == digest
    else { throw .damaged }
    return content
  }
}
