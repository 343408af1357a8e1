/// Parts of strings: substrings, and the pieces of strings that are split.
extension StandardLibraryNatives {
  static func cuttingStrings() -> [String: Intrinsic] {
    [
      "String.split": { call in
        let separator = try call.string(0)
        let (limit, omits, room) = (try call.word(1), try call.word(2), call.room)
        return try call.pieces { text, frame in
          try text.pieces(
            separatedBy: Character(try separator(frame)), maxSplits: try limit(frame),
            omitsEmpty: try omits(frame) != 0, room)
        }
      },
      "String.splitWhere": { call in
        let (limit, omits) = (try call.word(0), try call.word(1))
        let isSeparator = try Callback<Test>(call, argument: 2, [call.library.character])
        let room = call.room
        return try call.pieces { text, frame in
          let (limit, omits) = (try limit(frame), try omits(frame) != 0)
          guard limit >= 0 else { throw call.trap("Must take zero or more splits") }
          return try isSeparator.open(frame) { isSeparator in
            try text.pieces(maxSplits: limit, omitsEmpty: omits, room) { try isSeparator(StringObject.bits($0)) }
          }
        }
      },
      "String.ofSubstring": { call in try content(of: call.arguments[0], call) },
      "Substring.string": { call in
        guard let receiver = call.receiver else { throw call.trap("a substring is missing") }
        return try content(of: receiver, call)
      },
      "Substring.==": { call in
        let equals = call.compiler.compiler.equality(of: call.type(0))
        let (a, b) = (try call.value(0), try call.value(1))
        return call.truth { try equals(try a($0), try b($0)) }
      },
      "Substring.<": { call in
        let precedes = try call.compiler.compiler.order(of: call.type(0), call.place)
        let (a, b) = (try call.value(0), try call.value(1))
        return call.truth { try precedes(try a($0), try b($0)) }
      },
      "String.parts": { call in
        let (text, separator) = (try call.receiverReference(), try call.string(0))
        let (texts, room) = (call.machine.texts, call.room)
        return Code(reference: { frame in
          let whole = cast(try text(frame), to: StringObject.self)
          var parts: [AnyObject?] = []
          var start = 0
          for found in try whole.value.occurrences(of: try separator(frame), room) {
            try room.heed()
            try parts.append(texts.string(from: whole, start..<found.lowerBound), in: room)
            start = found.upperBound
          }
          parts.append(texts.string(from: whole, start..<whole.value.utf8.count))
          return ReferenceArray(parts)
        })
      },
    ]
  }

  /// The characters of a substring: its base from one offset to the other.
  private static func content(of substring: Expr, _ call: IntrinsicCall) throws -> Code {
    let texts = call.machine.texts
    if let target = try call.compiler.reading(substring) {
      return target.with(ContentReading(texts: texts))
    }
    let run = try call.compiler.expression(substring).reference
    return Code(reference: { frame in
      let record = cast(try run(frame), to: Record.self)
      return withExtendedLifetime(record) { texts.content(record.fields) }
    })
  }
}

private struct ContentReading: TargetUse {
  let texts: TextTable
  func make<T: Addressed>(_ substring: T) -> Code {
    let texts = texts
    return Code(reference: { texts.content(try substring.address($0).object.recordFields) })
  }
}

extension TextTable {
  /// The string of a substring with the fields: a string, and two offsets.
  fileprivate func content(_ fields: Address) -> StringObject {
    StringObject.withBits(fields.pointee) { string(from: $0, fields[1]..<fields[2]) }
  }
}

extension IntrinsicCall {
  /// The pieces of the string or substring that is the receiver, by their bounds in it.
  fileprivate func pieces(_ find: @escaping (String, Frame) throws -> [Range<Int>]) throws -> Code {
    let layout = compiler.compiler.layout(of: result.arguments[0])
    let text = try receiverReference()
    let isWhole = compiler.compiler.isText(receiverType)
    let pieces = Pieces(run: { frame in
      let object = try text(frame)
      if isWhole { return SplitText(object, try find(cast(object, to: StringObject.self).value, frame), layout) }
      let part = Compiler.substring(Value(object))
      let start = part.range.lowerBound
      let ranges = try find(String(part.text), frame).map { ($0.lowerBound + start)..<($0.upperBound + start) }
      return SplitText(part.withBase { $0 }, ranges, layout)
    })
    var code = Code(reference: { [room] in try pieces.run($0).substrings(room) })
    code.pieces = pieces
    return code
  }
}

extension String {
  // What takes long for a long text asks on its way whether it is to stop.

  /// Where the pieces between separators are, in UTF-8 code units.
  fileprivate func pieces(
    separatedBy separator: Character, maxSplits: Int, omitsEmpty: Bool, _ room: Room
  ) throws -> [Range<Int>] {
    var copy = self
    if let byte = separator.asciiValue, separator != "\r\n" {
      // Where all is ASCII each code unit is a character, but for a line's end of two.
      let found: [Range<Int>]? = try copy.withUTF8 { units in
        guard units.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else { return nil }
        return try Self.pieces(units.count, maxSplits, omitsEmpty, { units[$0] == byte }, room)
      }
      if let found { return found }
    }
    let parts = try split(maxSplits: maxSplits, omittingEmptySubsequences: omitsEmpty) {
      try room.heed()
      return $0 == separator
    }
    return parts.map { utf8Offset($0.startIndex)..<utf8Offset($0.endIndex) }
  }

  private static func pieces(
    _ end: Int, _ maxSplits: Int, _ omitsEmpty: Bool, _ isSeparator: (Int) -> Bool, _ room: Room
  ) throws -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var position = 0
    while position < end, result.count < maxSplits {
      if isSeparator(position) {
        try room.heed()
        if !(omitsEmpty && start == position) { try result.append(start..<position, in: room) }
        start = position + 1
      }
      position += 1
    }
    if !(omitsEmpty && start == end) { try result.append(start..<end, in: room) }
    return result
  }

  /// The same between the characters that a closure says are separators.
  fileprivate func pieces(
    maxSplits: Int, omitsEmpty: Bool, _ room: Room, where isSeparator: (StringObject) throws -> Bool
  ) throws -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var position = 0
    if maxSplits > 0 {
      try StringObject.visitCharacters(of: self) { character in
        let end = position + character.value.utf8.count
        if try isSeparator(character) {
          if !(omitsEmpty && start == position) { try result.append(start..<position, in: room) }
          start = end
        }
        position = end
        return result.count < maxSplits
      }
    }
    if !(omitsEmpty && start == utf8.count) { try result.append(start..<utf8.count, in: room) }
    return result
  }
}
