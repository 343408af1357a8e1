/// Reads a range of bytes from front to back and never past its end.
struct ByteReader {
  let bytes: [UInt8]
  /// What the bytes are, for messages.
  let part: String
  private(set) var position: Int
  let end: Int

  /// A reader of `bytes[range]`; of all bytes without a range.
  init(_ bytes: [UInt8], part: String, range: Range<Int>? = nil) throws(FormatFault) {
    let range = range ?? 0..<bytes.count
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else {
      throw .truncated(part: part, offset: bytes.count)
    }
    self.bytes = bytes
    self.part = part
    position = range.lowerBound
    end = range.upperBound
  }

  var remaining: Int { end - position }

  @inline(__always)
  mutating func byte() throws(FormatFault) -> UInt8 {
    guard position < end else { throw .truncated(part: part, offset: position) }
    defer { position += 1 }
    return bytes[position]
  }

  /// An integer whose lowest byte comes first.
  @inline(__always)
  mutating func littleEndian<Value: FixedWidthInteger>(_ type: Value.Type) throws(FormatFault) -> Value {
    let size = Value.bitWidth / 8
    guard remaining >= size else { throw .truncated(part: part, offset: position) }
    var bits: UInt64 = 0
    for byte in 0..<size {
      bits |= UInt64(bytes[position + byte]) << (8 * UInt64(byte))
    }
    position += size
    return Value(truncatingIfNeeded: bits)
  }

  /// The next `count` bytes.
  mutating func take(_ count: Int) throws(FormatFault) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else { throw .truncated(part: part, offset: position) }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func skip(_ count: Int) throws(FormatFault) {
    _ = try take(count)
  }

  /// The bytes up to the next line feed, which is taken too.
  mutating func line() throws(FormatFault) -> ArraySlice<UInt8> {
    guard let feed = bytes[position..<end].firstIndex(of: UInt8(ascii: "\n")) else {
      throw .truncated(part: part, offset: end)
    }
    defer { position = feed + 1 }
    return bytes[position..<feed]
  }
}
