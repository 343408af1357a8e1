import Foundation

/// Finding and replacing strings in others.
extension StandardLibraryNatives {
  static func searchingStrings() -> [String: Intrinsic] {
    [
      "String.replaced": { call in
        let (text, other, replacement) = (try call.receiverString(), try call.string(0), try call.string(1))
        let room = call.room
        return call.text { frame in
          let text = try text(frame)
          let other = try other(frame)
          return try text.replacing(try text.occurrences(of: other, room), with: try replacement(frame), room)
        }
      },
      "String.find": { call in
        let (text, other, start) = (try call.receiverString(), try call.string(0), try call.word(1))
        return Code(word: { frame in
          let text = try text(frame)
          let other = try other(frame)
          let start = try start(frame)
          if text.isPlainASCII, other.isPlainASCII { return text.byteOffset(of: other, from: start) ?? -1 }
          return text.utf8Offset(of: other, from: start) ?? -1
        })
      },
    ]
  }
}

extension String {
  // What takes long for a long text asks on its way whether it is to stop.

  /// Where another string that isn't empty stands in this one, in UTF-8 code units.
  func occurrences(of other: String, _ room: Room) throws -> [Range<Int>] {
    var result: [Range<Int>] = []
    guard !other.isEmpty else { return result }
    if isPlainASCII, other.isPlainASCII {
      var start = 0
      while let found = byteOffset(of: other, from: start) {
        try room.heed()
        start = found + other.utf8.count
        try result.append(found..<start, in: room)
      }
      return result
    }
    var rest = self[...]
    while let found = rest.firstRange(of: other) {
      try room.heed()
      try result.append(utf8Offset(found.lowerBound)..<utf8Offset(found.upperBound), in: room)
      rest = rest[found.upperBound...]
    }
    return result
  }

  /// The string with another one in the place of each of its parts.
  func replacing(_ parts: [Range<Int>], with replacement: String, _ room: Room) throws -> String {
    if parts.isEmpty { return self }
    try room.admit(utf8.count + parts.count * replacement.utf8.count, ofBytes: 1)
    var result = ""
    result.reserveCapacity(utf8.count + parts.count * replacement.utf8.count)
    var start = 0
    for part in parts {
      try room.heed()
      result += slice(start, part.lowerBound)
      result += replacement
      start = part.upperBound
    }
    return result + slice(start, utf8.count)
  }

  /// Where the bytes of another string begin in this one.
  func byteOffset(of other: String, from start: Int) -> Int? {
    utf8.withContiguousStorageIfAvailable { units in
      other.utf8.withContiguousStorageIfAvailable { wanted in
        guard let first = wanted.first else { return start }
        var position = start
        while position + wanted.count <= units.count {
          let last = units.count - wanted.count
          guard let next = units[position...last].firstIndex(of: first) else { return nil }
          if memcmp(units.baseAddress! + next, wanted.baseAddress!, wanted.count) == 0 { return next }
          position = next + 1
        }
        return nil
      } ?? nil
    } ?? nil
  }

  /// Where another string begins in this one, on the borders of characters.
  func utf8Offset(of other: String, from start: Int) -> Int? {
    if other.isEmpty { return start }
    guard start <= utf8.count else { return nil }
    let text = self[index(utf8: start)...]
    return text.firstRange(of: other).map { utf8Offset($0.lowerBound) }
  }
}
