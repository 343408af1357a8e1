import Digests
import Foundation

/// A text file read piece by piece: bytes come one at a time, and the digest of all is recorded at the end.
struct ByteStream: ~Copyable {
  private static let pieceSize = 1 << 16

  /// The path as it was given, for messages.
  let path: String
  private let resolved: String
  private let locations: DataLocations
  private let file: FileHandle
  private var piece: [UInt8] = []
  private var next = 0
  private var hash = SHA256()
  private var byteCount = 0
  private var isAtEnd = false

  private init(path: String, resolved: String, locations: DataLocations, file: FileHandle) {
    self.path = path
    self.resolved = resolved
    self.locations = locations
    self.file = file
  }

  /// The bytes of the file that a notebook names.
  ///
  /// - Throws: `DataError` when the path leaves the permitted folders or can't be read.
  static func open(_ path: String, locations: DataLocations) throws -> ByteStream {
    let resolved = try locations.resolve(path)
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: resolved))
      return ByteStream(path: path, resolved: resolved, locations: locations, file: file)
    } catch {
      throw DataError.unreadable(path: path, reason: error.localizedDescription)
    }
  }

  deinit {
    try? file.close()
  }

  /// The next byte; nil at the end of the file.
  @inline(__always)
  mutating func byte() throws -> UInt8? {
    if next == piece.count {
      try readPiece()
      if isAtEnd { return nil }
    }
    defer { next += 1 }
    return piece[next]
  }

  private mutating func readPiece() throws {
    guard !isAtEnd else { return }
    do {
      piece = [UInt8](try file.read(upToCount: Self.pieceSize) ?? Data())
    } catch {
      throw DataError.unreadable(path: path, reason: error.localizedDescription)
    }
    next = 0
    hash.update(piece)
    byteCount += piece.count
    if piece.isEmpty {
      isAtEnd = true
      let digest = exchange(&hash, with: SHA256()).finalize()
      locations.filesRead.record(
        DataFile(
          name: URL(filePath: resolved).lastPathComponent, path: resolved, byteCount: byteCount, sha256: digest))
    }
  }
}
