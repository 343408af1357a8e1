/// One array in NumPy's `.npy` form: a header and the values.
///
/// Source: NumPy Enhancement Proposal 1, "A Simple File Format for NumPy Arrays", versions 1.0 to 3.0.
struct NumPyArray {
  /// The entry's name, for messages.
  let name: String
  let header: NumPyHeader
  private let bytes: [UInt8]

  init(_ bytes: [UInt8], name: String) throws(FormatFault) {
    self.bytes = bytes
    self.name = name
    header = try NumPyHeader(bytes, entry: name)
  }

  /// The values of a one-dimensional array of whole numbers.
  func integers() throws(FormatFault) -> [Int] {
    guard header.shape.count == 1 else { throw unsupported(wanted: "a row of whole numbers") }
    let count = header.shape[0]
    switch header.type {
    case "<i8": return try values(count, of: Int64.self)
    case "<i4": return try values(count, of: Int32.self)
    case "<i2": return try values(count, of: Int16.self)
    case "|i1": return try values(count, of: Int8.self)
    case "<u4": return try values(count, of: UInt32.self)
    case "<u2": return try values(count, of: UInt16.self)
    case "|u1", "|b1": return try values(count, of: UInt8.self)
    default: throw unsupported(wanted: "a row of whole numbers, lowest byte first")
    }
  }

  /// The rows of a one-dimensional array of Python lists of whole numbers.
  func rows() throws(FormatFault) -> TokenSequences {
    guard header.shape.count == 1, header.type == "|O" else { throw unsupported(wanted: "a row of lists") }
    let reader = try ByteReader(bytes, part: "'\(name)'", range: header.end..<bytes.count)
    let rows = try PickledRows.read(reader)
    guard rows.count == header.shape[0] else {
      throw .rowCountMismatch(declared: header.shape[0], found: rows.count)
    }
    return rows
  }

  private func values<Value: FixedWidthInteger>(_ count: Int, of type: Value.Type) throws(FormatFault) -> [Int] {
    let part = "'\(name)'"
    var reader = try ByteReader(bytes, part: part, range: header.end..<bytes.count)
    let (size, isTooLarge) = count.multipliedReportingOverflow(by: Value.bitWidth / 8)
    guard !isTooLarge, size <= reader.remaining else { throw .truncated(part: part, offset: bytes.count) }
    guard size == reader.remaining else { throw .overlong(part: part, excess: reader.remaining - size) }
    var values: [Int] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(Int(try reader.littleEndian(Value.self))) }
    return values
  }

  private func unsupported(wanted: String) -> FormatFault {
    .unsupportedArray(entry: name, type: header.type, shape: header.shape, wanted: wanted)
  }
}
