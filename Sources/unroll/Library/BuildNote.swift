import Foundation

/// The build id of a program in the ELF format: a digest of the whole program that the linker put into a note.
///
/// Reading it takes no time, where a digest of a program of a hundred megabytes does.
struct BuildNote {
  /// In hexadecimal digits.
  let text: String

  /// - Returns: `nil` for a file of another format, or one without the note.
  init?(ofFile path: String) {
    guard let file = try? FileHandle(forReadingFrom: URL(fileURLWithPath: path)),
      let header = try? file.read(upToCount: 64),
      header.count == 64, header.starts(with: [0x7F] + Array("ELF".utf8) + [2, 1])
    else { return nil }
    defer { try? file.close() }
    let (table, size, count) = (header.number(at: 32, 8), header.number(at: 54, 2), header.number(at: 56, 2))
    guard size >= 56, count < 1000, let entries = try? file.read(from: table, count: size * count) else { return nil }
    for entry in 0..<count where entries.number(at: entry * size, 4) == Self.noteSegment {
      let place = entries.number(at: entry * size + 8, 8)
      let length = entries.number(at: entry * size + 32, 8)
      guard length < 1 << 16, let notes = try? file.read(from: place, count: length) else { continue }
      if let id = Self.buildID(in: notes) {
        text = id.map { String(format: "%02x", $0) }.joined()
        return
      }
    }
    return nil
  }

  private static let noteSegment = 4
  private static let buildIDType = 3

  /// The description of the note of that type; each note has the lengths of name and description, its type, and both,
  /// filled up to four bytes.
  private static func buildID(in notes: Data) -> Data? {
    var place = 0
    while place + 12 <= notes.count {
      let (name, description) = (notes.number(at: place, 4), notes.number(at: place + 4, 4))
      let start = place + 12 + (name + 3) / 4 * 4
      guard start + description <= notes.count else { return nil }
      if notes.number(at: place + 8, 4) == buildIDType, description > 0 {
        return notes.dropFirst(start).prefix(description)
      }
      place = start + (description + 3) / 4 * 4
    }
    return nil
  }
}

extension FileHandle {
  fileprivate func read(from offset: Int, count: Int) throws -> Data? {
    guard offset >= 0 else { return nil }
    try seek(toOffset: UInt64(offset))
    let data = try read(upToCount: count)
    return data?.count == count ? data : nil
  }
}

extension Data {
  /// A number of some bytes, little-endian; 0 outside of the data.
  fileprivate func number(at offset: Int, _ size: Int) -> Int {
    guard offset >= 0, offset + size <= count else { return 0 }
    return dropFirst(offset).prefix(size).reversed().reduce(0) { ($0 << 8 | Int($1)) & .max }
  }
}
