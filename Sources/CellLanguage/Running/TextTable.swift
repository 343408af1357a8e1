/// Short strings that were cut out of others lately: the same word of a text becomes the same object, whose hash is known.
final class TextTable {
  private var recent = [StringObject?](repeating: nil, count: 1 << TextTable.bits)
  private static let bits = 12
  /// Longer strings have memory of their own besides the object.
  private static let longest = 15

  /// A part of a string, in its UTF-8 code units.
  func string(from whole: StringObject, _ range: Range<Int>) -> StringObject {
    let made = whole.value.utf8.withContiguousStorageIfAvailable { units in
      let units = UnsafeBufferPointer(rebasing: units[range])
      guard units.count <= Self.longest, let hash = StringHash.asciiHash(units) else {
        return StringObject(String(decoding: units, as: UTF8.self))
      }
      let index = hash & (recent.count - 1)
      if let known = recent[index], known.hash == hash, known.value.utf8.elementsEqual(units) { return known }
      let made = StringObject(String(decoding: units, as: UTF8.self), hash: hash)
      recent[index] = made
      return made
    }
    return made ?? StringObject(String(decoding: Array(whole.value.utf8)[range], as: UTF8.self))
  }
}
