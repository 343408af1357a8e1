/// Writes numbers, texts and blocks one after the other.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func byte(_ value: UInt8) { bytes.append(value) }

  mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  /// A number that is never negative, in as many groups of seven bits as it needs.
  mutating func count(_ value: Int) {
    var rest = UInt(bitPattern: value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func word(_ value: Int) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func text(_ value: String) {
    var value = value
    value.withUTF8 { utf8 in
      count(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func block(_ value: some Collection<UInt8>) {
    count(value.count)
    bytes.append(contentsOf: value)
  }
}

/// Reads what a ``ByteWriter`` wrote; nothing in the bytes is trusted.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  private mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - position else { throw StoredValueError(problem: "it ends too early") }
    position += count
    return bytes[position - count..<position]
  }

  mutating func byte() throws -> UInt8 { try take(1).first.unsafelyUnwrapped }

  mutating func flag() throws -> Bool { try byte() != 0 }

  mutating func count() throws -> Int {
    var result: UInt = 0
    for shift in stride(from: 0, to: 63, by: 7) {
      let next = try byte()
      result |= UInt(next & 0x7F) << UInt(shift)
      if next < 0x80 { return Int(bitPattern: result) }
    }
    throw StoredValueError(problem: "a number has no end")
  }

  /// The count of things that take at least a number of bytes each, so that no count asks for more memory than the
  /// bytes could fill.
  mutating func count(ofThingsOf size: Int) throws -> Int {
    let count = try count()
    guard count >= 0, count <= (bytes.count - position) / size else {
      throw StoredValueError(problem: "it counts more than it holds")
    }
    return count
  }

  mutating func word() throws -> Int {
    Int(littleEndian: try take(8).withUnsafeBytes { $0.loadUnaligned(as: Int.self) })
  }

  mutating func text() throws -> String {
    guard let text = String(validating: try take(count()), as: UTF8.self) else {
      throw StoredValueError(problem: "a text is no UTF-8")
    }
    return text
  }

  mutating func block() throws -> [UInt8] { Array(try take(count())) }
}

extension [Int] {
  /// The words' bytes.
  init(words bytes: [UInt8]) throws {
    guard bytes.count % 8 == 0 else { throw StoredValueError(problem: "an array ends inside a number") }
    self = [Int](unsafeUninitializedCapacity: bytes.count / 8) { target, count in
      UnsafeMutableRawBufferPointer(target).copyBytes(from: bytes)
      count = bytes.count / 8
    }
  }
}
