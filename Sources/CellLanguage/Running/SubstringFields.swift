/// What the record of a `Substring` holds: the string that it is cut from, and its bounds there in UTF-8 code units.
///
/// Substrings of ASCII, which most are, are compared by their bytes where they lie.
struct SubstringFields {
  private let fields: Address

  /// - Parameter bits: What a slot holds that refers to the record.
  @inline(__always)
  init(bits: Int) { fields = UnsafeMutableRawPointer(bitPattern: bits).unsafelyUnwrapped.recordFields }

  var range: Range<Int> { fields[1]..<fields[2] }

  @inline(__always)
  func withBase<Result>(_ body: (StringObject) throws -> Result) rethrows -> Result {
    try StringObject.withBits(fields.pointee, body)
  }

  var text: Substring {
    let units = withBase { $0.value.utf8 }
    let (lower, upper) = (
      units.index(units.startIndex, offsetBy: fields[1]), units.index(units.startIndex, offsetBy: fields[2])
    )
    return Substring(units[lower..<upper])
  }

  var hash: Int { withUnits { StringHash.asciiHash($0) }.flatMap { $0 } ?? StringHash.hash(String(text)) }

  static func == (a: SubstringFields, b: SubstringFields) -> Bool {
    a.compareASCII(b).map { $0 == 0 } ?? (a.text == b.text)
  }

  static func < (a: SubstringFields, b: SubstringFields) -> Bool {
    a.compareASCII(b).map { $0 < 0 } ?? (a.text < b.text)
  }

  private func withUnits<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result? {
    try withBase { try $0.value.utf8.withContiguousStorageIfAvailable { try body(.init(rebasing: $0[range])) } }
  }

  /// How the bytes compare, where both are ASCII.
  private func compareASCII(_ other: SubstringFields) -> Int? {
    withUnits { a in
      other.withUnits { b in
        var all: UInt8 = 0
        for index in 0..<min(a.count, b.count) {
          all |= a[index] | b[index]
          if a[index] != b[index], all < 0x80 {
            // What follows may join the character that tells them apart.
            let isWhole = { (units: UnsafeBufferPointer<UInt8>) in index + 1 == units.count || units[index + 1] < 0x80 }
            return isWhole(a) && isWhole(b) ? Int(a[index]) - Int(b[index]) : nil
          }
        }
        let rest = (a.count > b.count ? a : b)[min(a.count, b.count)...]
        return all < 0x80 && (rest.first ?? 0) < 0x80 ? a.count - b.count : nil
      } ?? nil
    } ?? nil
  }
}
