import CZlib

/// A zip archive in memory, whose entries are stored or deflated: the form of NumPy's `.npz`.
///
/// Source: PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. Archives in parts, encrypted entries and the
/// 64-bit form are refused.
struct ZipArchive {
  private struct Entry {
    let name: String
    let flags: UInt16
    let method: UInt16
    let checksum: UInt32
    let compressedSize: Int
    let size: Int
    let headerOffset: Int
  }

  private let bytes: [UInt8]
  private let entries: [Entry]

  init(_ bytes: [UInt8]) throws(FormatFault) {
    self.bytes = bytes
    entries = try Self.directory(of: bytes)
  }

  var names: [String] { entries.map(\.name) }

  /// The bytes of an entry, inflated and checked.
  ///
  /// - Parameter largestSize: An entry that announces more bytes is refused before memory is taken for it.
  func contents(of name: String, largestSize: Int) throws(FormatFault) -> [UInt8] {
    guard let entry = entries.first(where: { $0.name == name }) else {
      throw .missingEntry(name: name, present: names)
    }
    guard entry.flags & Flag.encrypted == 0 else { throw .unsupportedArchive(feature: "encryption") }
    guard entry.size <= largestSize else {
      throw .tooLarge(part: "'\(name)'", size: entry.size, limit: largestSize)
    }
    let packed = try packedRange(of: entry)
    let contents: [UInt8]
    switch entry.method {
    case Method.stored:
      guard entry.size == entry.compressedSize else { throw .damagedCompression(entry: name) }
      contents = Array(bytes[packed])
    case Method.deflated:
      // No deflated byte stands for more than 1,032: a larger claim is a lie, and takes no memory.
      guard entry.size <= (entry.compressedSize + 1) * 1032 else { throw .damagedCompression(entry: name) }
      contents = try Inflation.inflate(bytes[packed], size: entry.size, entry: name)
    default:
      throw .unsupportedArchive(feature: "compression method \(entry.method)")
    }
    guard Inflation.checksum(of: contents) == entry.checksum else { throw .checksumMismatch(entry: name) }
    return contents
  }
}

extension ZipArchive {
  private enum Signature {
    static let entry: UInt32 = 0x0403_4b50
    static let directoryEntry: UInt32 = 0x0201_4b50
    static let directoryEnd: UInt32 = 0x0605_4b50
  }

  private enum Flag {
    static let encrypted: UInt16 = 1
  }

  private enum Method {
    static let stored: UInt16 = 0
    static let deflated: UInt16 = 8
  }

  /// The list of entries, which stands at the archive's end.
  private static func directory(of bytes: [UInt8]) throws(FormatFault) -> [Entry] {
    let part = "the archive's directory"
    var tail = try ByteReader(bytes, part: part, range: try directoryEnd(in: bytes)..<bytes.count)
    try tail.skip(4 + 2 + 2 + 2)
    let count = Int(try tail.littleEndian(UInt16.self))
    let size = Int(try tail.littleEndian(UInt32.self))
    let offset = Int(try tail.littleEndian(UInt32.self))
    guard count < 0xffff, offset < 0xffff_ffff else { throw .unsupportedArchive(feature: "the 64-bit form") }

    guard offset + size <= bytes.count else { throw .truncated(part: part, offset: bytes.count) }
    var reader = try ByteReader(bytes, part: part, range: offset..<offset + size)
    var entries: [Entry] = []
    for _ in 0..<count {
      guard try reader.littleEndian(UInt32.self) == Signature.directoryEntry else { throw .notAnArchive }
      try reader.skip(2 + 2)
      let flags = try reader.littleEndian(UInt16.self)
      let method = try reader.littleEndian(UInt16.self)
      try reader.skip(2 + 2)
      let checksum = try reader.littleEndian(UInt32.self)
      let compressedSize = try reader.littleEndian(UInt32.self)
      let size = try reader.littleEndian(UInt32.self)
      let nameLength = Int(try reader.littleEndian(UInt16.self))
      let extraLength = Int(try reader.littleEndian(UInt16.self))
      let commentLength = Int(try reader.littleEndian(UInt16.self))
      try reader.skip(2 + 2 + 4)
      let headerOffset = try reader.littleEndian(UInt32.self)
      let name = String(decoding: try reader.take(nameLength), as: UTF8.self)
      try reader.skip(extraLength + commentLength)
      guard compressedSize < .max, size < .max, headerOffset < .max else {
        throw .unsupportedArchive(feature: "the 64-bit form")
      }
      entries.append(
        Entry(
          name: name, flags: flags, method: method, checksum: checksum, compressedSize: Int(compressedSize),
          size: Int(size), headerOffset: Int(headerOffset)))
    }
    return entries
  }

  /// Where the record begins that closes the archive; a comment of up to 65,535 bytes may follow it.
  private static func directoryEnd(in bytes: [UInt8]) throws(FormatFault) -> Int {
    let recordSize = 22
    let first = max(0, bytes.count - recordSize - 0xffff)
    guard bytes.count >= recordSize else { throw .notAnArchive }
    for start in stride(from: bytes.count - recordSize, through: first, by: -1) where bytes[start] == 0x50 {
      var reader = try ByteReader(bytes, part: "the archive's end", range: start..<bytes.count)
      if try reader.littleEndian(UInt32.self) == Signature.directoryEnd { return start }
    }
    throw .notAnArchive
  }

  private func packedRange(of entry: Entry) throws(FormatFault) -> Range<Int> {
    let part = "'\(entry.name)'"
    guard entry.headerOffset <= bytes.count else { throw .truncated(part: part, offset: bytes.count) }
    var reader = try ByteReader(bytes, part: part, range: entry.headerOffset..<bytes.count)
    guard try reader.littleEndian(UInt32.self) == Signature.entry else { throw .notAnArchive }
    try reader.skip(22)
    let nameLength = Int(try reader.littleEndian(UInt16.self))
    let extraLength = Int(try reader.littleEndian(UInt16.self))
    try reader.skip(nameLength + extraLength)
    let start = reader.position
    try reader.skip(entry.compressedSize)
    return start..<reader.position
  }
}
