/// A number that is written as its bits, so that it comes back exactly, infinite or no number included.
struct ExactNumber: Codable, Equatable {
  var value: Double

  init(_ value: Double) { self.value = value }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let bits = UInt64(try container.decode(String.self), radix: 16) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "a number's bits are hexadecimal digits")
    }
    value = Double(bitPattern: bits)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(String(value.bitPattern, radix: 16))
  }
}
