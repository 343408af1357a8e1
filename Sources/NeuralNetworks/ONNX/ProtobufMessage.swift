import Foundation

/// Bytes of one message in the protocol-buffer encoding: fields of numbers, texts and further messages.
struct ProtobufMessage {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ field: Int, _ value: Int) {
    addKey(field, wireType: 0)
    addVarint(UInt64(bitPattern: Int64(value)))
  }

  mutating func add(_ field: Int, _ value: Float) {
    addKey(field, wireType: 5)
    withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ field: Int, _ text: String) { add(field, Array(text.utf8)) }

  mutating func add(_ field: Int, _ message: ProtobufMessage) { add(field, message.bytes) }

  mutating func add(_ field: Int, _ content: [UInt8]) {
    addKey(field, wireType: 2)
    addVarint(UInt64(content.count))
    bytes.append(contentsOf: content)
  }

  private mutating func addKey(_ field: Int, wireType: Int) { addVarint(UInt64(field << 3 | wireType)) }

  /// Seven bits to a byte, the lowest first; the highest bit tells that more follow.
  private mutating func addVarint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
