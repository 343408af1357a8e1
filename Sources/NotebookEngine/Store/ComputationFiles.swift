import Digests
import Foundation

/// Results of long computations in files, each named by the digest of what it was computed from.
///
/// An entry carries its own digest and length. One that was cut short, changed or written by another version is as
/// good as none: it is reported and the computation is done again. Nothing in an entry is code.
public struct ComputationFiles: Sendable {
  /// Why an entry isn't used.
  public enum Fault: Hashable, Sendable {
    case unreadable
    case otherFormat
    case damaged
    case tooLarge(Int)
  }

  /// An entry that isn't used, for a message.
  public struct Unusable: Hashable, Sendable {
    public var path: String
    public var fault: Fault
  }

  static let format = "unroll computation 1"
  /// No model that trains on one machine has a state larger than this.
  static let largestEntry = 1 << 32

  let folder: URL
  private let report: @Sendable (Unusable) -> Void

  /// - Parameters:
  ///   - folder: Holds one file for each computation; made when the first is written.
  ///   - report: Is told of each entry that isn't used.
  public init(folder: URL, report: @escaping @Sendable (Unusable) -> Void = { _ in }) {
    self.folder = folder
    self.report = report
  }

  /// The stored result, or `nil` where there is none that can be trusted.
  public func load(_ key: SHA256Digest) -> [UInt8]? {
    let path = url(of: key).path
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do throws(FaultFound) {
      return try payload(of: path)
    } catch {
      report(Unusable(path: path, fault: error.fault))
      return nil
    }
  }

  /// Stores a result in the place of an earlier one.
  public func save(_ bytes: [UInt8], for key: SHA256Digest) throws(AtomicFile.Failure) {
    let header = "\(Self.format)\n\(SHA256.digest(of: bytes).hex) \(bytes.count)\n"
    try AtomicFile.write(Array(header.utf8) + bytes, to: url(of: key))
  }

  func url(of key: SHA256Digest) -> URL { folder.appending(path: key.hex) }

  private struct FaultFound: Error {
    var fault: Fault
  }

  private func payload(of path: String) throws(FaultFound) -> [UInt8] {
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    guard size <= Self.largestEntry else { throw FaultFound(fault: .tooLarge(size)) }
    guard let bytes = FileManager.default.contents(atPath: path).map(Array.init) else {
      throw FaultFound(fault: .unreadable)
    }
    let lines = bytes.prefix(256).split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3 else { throw FaultFound(fault: .damaged) }
    guard String(decoding: lines[0], as: UTF8.self) == Self.format else { throw FaultFound(fault: .otherFormat) }
    let facts = String(decoding: lines[1], as: UTF8.self).split(separator: " ")
    let payload = Array(bytes[lines[2].startIndex...])
    guard facts.count == 2, let digest = SHA256Digest(hex: String(facts[0])), Int(facts[1]) == payload.count,
      SHA256.digest(of: payload) == digest
    else { throw FaultFound(fault: .damaged) }
    return payload
  }
}
