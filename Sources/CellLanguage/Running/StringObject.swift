/// A string or character, with its hash once that was asked for.
final class StringObject {
  private(set) var value: String
  private var knownHash = unknown
  private static let unknown = -1

  init(_ value: String) { self.value = value }

  /// - Parameter hash: Its hash, where that is known.
  init(_ value: String, hash: Int) {
    self.value = value
    knownHash = hash
  }

  /// A hash that agrees with equality; never negative.
  var hash: Int {
    if knownHash == Self.unknown { knownHash = StringHash.hash(value) }
    return knownHash
  }

  /// Whether it is equal to another; where both hashes are known those tell most apart.
  @inline(__always)
  func equals(_ other: StringObject) -> Bool {
    if knownHash != other.knownHash, knownHash != Self.unknown, other.knownHash != Self.unknown { return false }
    return value == other.value
  }

  /// Changes a string that nobody else holds.
  @inline(__always)
  func change(_ body: (inout String) throws -> Void) rethrows {
    knownHash = Self.unknown
    try body(&value)
  }

  /// What a slot holds that refers to the string.
  @inline(__always)
  static func bits(_ object: AnyObject) -> Int { Int(bitPattern: Unmanaged.passUnretained(object).toOpaque()) }

  /// The string that a slot holds, uncounted.
  @inline(__always)
  static func withBits<Result>(_ bits: Int, _ body: (StringObject) throws -> Result) rethrows -> Result {
    try Unmanaged<StringObject>.fromOpaque(UnsafeRawPointer(bitPattern: bits).unsafelyUnwrapped)
      ._withUnsafeGuaranteedRef(body)
  }
}

extension StringObject {
  /// The strings of an array one after the other.
  static func joined(_ strings: [AnyObject?], _ separator: String, _ room: Room) throws -> String {
    var size = separator.utf8.count * max(0, strings.count - 1)
    for string in strings { size += cast(string, to: StringObject.self).value.utf8.count }
    try room.admit(size, ofBytes: 1)
    return try String(unsafeUninitializedCapacity: size) { buffer in
      var position = 0
      func add(_ text: String) {
        position += UnsafeMutableBufferPointer(rebasing: buffer[position...]).update(fromContentsOf: text.utf8)
      }
      for index in strings.indices {
        try room.heed()
        if index > 0 { add(separator) }
        add(cast(strings[index], to: StringObject.self).value)
      }
      return position
    }
  }

  /// The characters of ASCII: shared, as a string is copied before it is changed where it is not alone.
  nonisolated(unsafe) static let asciiCharacters = (0..<128).map { code in
    let object = StringObject(String(Unicode.Scalar(UInt8(code))))
    _ = object.hash
    return object
  }

  static func of(_ character: Character) -> StringObject {
    if let value = character.asciiValue, character != "\r\n" { return asciiCharacters[Int(value)] }
    return StringObject(String(character))
  }

  /// Hands out the characters until the visitor says false.
  @inline(__always)
  static func visitCharacters(of text: String, _ visit: (StringObject) throws -> Bool) rethrows {
    let characters = uncountedCharacters
    if text.isPlainASCII {
      for unit in text.utf8 where try !characters[Int(unit)]._withUnsafeGuaranteedRef(visit) { return }
    } else {
      for character in text where try !visit(StringObject.of(character)) { return }
    }
  }

  /// The same from the last to the first.
  @inline(__always)
  static func visitReversed(_ text: String, _ visit: (StringObject) throws -> Bool) rethrows {
    let characters = uncountedCharacters
    if text.isPlainASCII {
      for unit in text.utf8.reversed() where try !characters[Int(unit)]._withUnsafeGuaranteedRef(visit) { return }
    } else {
      for character in text.reversed() where try !visit(StringObject.of(character)) { return }
    }
  }

  /// All characters of a text.
  static func characters(of text: String, _ room: Room) throws -> [AnyObject?] {
    try room.admit(text.utf8.count)
    if text.isPlainASCII {
      let characters = uncountedCharacters
      var result: [AnyObject?] = []
      result.reserveCapacity(text.utf8.count)
      for unit in text.utf8 {
        try room.heed()
        result.append(characters[Int(unit)].takeUnretainedValue())
      }
      return result
    }
    return try text.map {
      try room.heed()
      return StringObject.of($0)
    }
  }

  /// The text from its last character to the first.
  static func reversed(_ text: String) -> String {
    guard text.isPlainASCII else { return String(text.reversed()) }
    return String(unsafeUninitializedCapacity: text.utf8.count) {
      $0.update(fromContentsOf: text.utf8.reversed())
    }
  }

  /// The characters of ASCII in memory that stays where it is.
  private nonisolated(unsafe) static let uncountedCharacters = {
    let list = UnsafeMutablePointer<Unmanaged<StringObject>>.allocate(capacity: asciiCharacters.count)
    list.initialize(from: asciiCharacters.map { .passUnretained($0) }, count: asciiCharacters.count)
    return UnsafePointer(list)
  }()

  /// The character at an offset in UTF-8 code units.
  static func character(of text: String, at offset: Int) -> StringObject {
    let position = text.utf8.index(text.startIndex, offsetBy: offset)
    return text.isUnitCharacter(at: offset) ? asciiCharacters[Int(text.utf8[position])] : of(text[position])
  }
}

/// Changes the string in the slot, which becomes the only one.
@inline(__always)
func changeString(_ slot: Address, _ body: (inout String) throws -> Void) rethrows {
  if !isKnownUniquelyReferenced(&slot.reference.pointee) { copyString(slot) }
  try StringObject.withBits(slot.pointee) { try $0.change(body) }
}

@inline(never)
private func copyString(_ slot: Address) {
  slot.reference.pointee = StringObject(cast(slot.reference.pointee, to: StringObject.self).value)
}

/// A fast hash of strings that agrees with their equality; never negative.
enum StringHash {
  static func hash(_ string: String) -> Int {
    let hash = string.utf8.withContiguousStorageIfAvailable(asciiHash) ?? nil
    return hash ?? otherHash(string)
  }

  /// The hash of a string of ASCII; nil for others, as different bytes may be equal strings there.
  static func asciiHash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let start = UnsafeRawPointer(bytes.baseAddress)
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    var seen: UInt64 = 0
    var offset = 0
    func add(_ word: UInt64) {
      seen |= word
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    let count = bytes.count
    while offset + 8 <= count {
      add(start.unsafelyUnwrapped.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    // What is left over is read together with bytes before it.
    if count >= 8 {
      if offset < count { add(start.unsafelyUnwrapped.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)) }
    } else if count >= 4 {
      let low = start.unsafelyUnwrapped.loadUnaligned(as: UInt32.self)
      let high = start.unsafelyUnwrapped.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      add(UInt64(low) | UInt64(high) << 32)
    } else if count > 0 {
      add(UInt64(bytes[0]) | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1]) << 16)
    }
    return seen & 0x8080_8080_8080_8080 == 0 ? Int(truncatingIfNeeded: hash & UInt64(Int.max)) : nil
  }

  private static func otherHash(_ string: String) -> Int {
    // Three characters beyond ASCII are equal to one of it.
    let scalars = string.unicodeScalars.map { asciiEquals[$0] ?? $0 }
    if scalars.allSatisfy(\.isASCII), let hash = scalars.map({ UInt8($0.value) }).withUnsafeBufferPointer(asciiHash) {
      return hash
    }
    return string.hashValue & Int.max
  }

  /// The kelvin sign, the Greek question mark and the Greek varia, which are canonically a K, a semicolon and a grave accent.
  private static let asciiEquals: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{212A}": "K", "\u{37E}": ";", "\u{1FEF}": "`",
  ]
}

extension String {
  /// Whether the code unit at an offset is a character. Nothing of ASCII joins what stands before it, but for a line's end.
  @inline(__always)
  func isUnitCharacter(at offset: Int) -> Bool {
    utf8.withContiguousStorageIfAvailable { units in
      guard offset < units.count, units[offset] < 0x80, units[offset] != 0x0D else { return false }
      return offset + 1 == units.count || units[offset + 1] < 0x80
    } ?? false
  }

  /// Whether each code unit is a character: all is ASCII, without the line's end of two characters that counts as one.
  var isPlainASCII: Bool {
    utf8.withContiguousStorageIfAvailable { units in
      var all: UInt8 = 0
      var hasReturn = false
      for unit in units {
        all |= unit
        hasReturn = hasReturn || unit == 0x0D
      }
      return all < 0x80 && !hasReturn
    } ?? false
  }
}
