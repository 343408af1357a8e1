import Foundation

extension StandardLibraryNatives {
  /// What `String` is made of. Offsets count UTF-8 code units.
  static func strings() -> [String: Intrinsic] {
    makingStrings().merging(readingStrings()) { $1 }.merging(changingStrings()) { $1 }.merging(walkingStrings()) { $1 }
  }

  private static func makingStrings() -> [String: Intrinsic] {
    [
      "String.init": { call in call.text { _ in "" } },
      "String.same": { Code(reference: try $0.reference(0)) },
      "String.fromCharacter": { Code(reference: try $0.reference(0)) },
      "String.repeating": { call in
        let (text, count) = (try call.string(0), try call.word(1))
        return call.text { frame in
          let text = try text(frame)
          let count = try count(frame)
          guard count >= 0 else { throw call.trap("Negative count not allowed") }
          try call.machine.reserve(count: count, ofBytes: max(1, text.utf8.count), call.place)
          var result = ""
          result.reserveCapacity(text.utf8.count * count)
          // A long one is made in pieces, between which the cell can be stopped.
          let portion = max(1, (1 << 20) / max(1, text.utf8.count))
          for start in stride(from: 0, to: count, by: portion) {
            try call.machine.heed(call.place)
            result += String(repeating: text, count: min(portion, count - start))
          }
          return result
        }
      },
      "String.decoding": { call in
        let bytes = try call.reference(0)
        return call.text { frame in
          String(
            decoding: cast(try bytes(frame), to: WordArray.self).elements.map { UInt8(truncatingIfNeeded: $0) },
            as: UTF8.self)
        }
      },
      "String.+": { call in
        let (left, right) = (try call.string(0), try call.string(1))
        return call.text { frame in
          var text = try left(frame)
          text += try right(frame)
          return text
        }
      },
      "String.format": { call in
        let (format, arguments) = (try call.string(0), try call.reference(1))
        return call.text { frame in
          let format = try format(frame)
          let values = cast(try arguments(frame), to: ReferenceArray.self).elements.map {
            cast($0, to: Existential.self)
          }
          do throws(FormatString.Mistake) {
            return try FormatString(format).text(values.map(FormatString.Argument.init))
          } catch {
            throw call.trap(error.message)
          }
        }
      },
    ]
  }

  private static func readingStrings() -> [String: Intrinsic] {
    [
      "String.count": number { $0.isPlainASCII ? $0.utf8.count : $0.count },
      "String.isEmpty": number { word($0.isEmpty) },
      "String.utf8Count": number { $0.utf8.count },
      "String.uppercased": changed { $0.uppercased() },
      "String.lowercased": changed { $0.lowercased() },
      "String.debugDescription": changed { $0.debugDescription },
      "String.hasPrefix": compared { word($0.hasPrefix($1)) },
      "String.hasSuffix": compared { word($0.hasSuffix($1)) },
      "String.equals": compared { word($0 == $1) },
      "String.precedes": compared { word($0 < $1) },
      "String.utf8": words { $0.utf8.map { Int($0) } },
      "String.utf16": words { $0.utf16.map { Int($0) } },
      "String.scalars": words { $0.unicodeScalars.map { Int($0.value) } },
      "String.characters": { call in
        let text = try call.receiverString()
        return Code(reference: { frame in
          var result: [AnyObject?] = []
          try StringObject.visitCharacters(of: try text(frame)) {
            try call.machine.heed(call.place)
            result.append($0)
            return true
          }
          return ReferenceArray(result)
        })
      },
      "String.split": { call in
        let separator = try call.string(0)
        let (limit, omits) = (try call.word(1), try call.word(2))
        return try call.pieces { text, frame in
          try text.pieces(
            separatedBy: Character(try separator(frame)), maxSplits: try limit(frame), omitsEmpty: try omits(frame) != 0
          ) { try call.machine.heed(call.place) }
        }
      },
      "String.splitWhere": { call in
        let (limit, omits) = (try call.word(0), try call.word(1))
        let isSeparator = try Callback<Test>(call, argument: 2, [call.library.character])
        return try call.pieces { text, frame in
          let (limit, omits) = (try limit(frame), try omits(frame) != 0)
          guard limit >= 0 else { throw call.trap("Must take zero or more splits") }
          return try isSeparator.open(frame) { isSeparator in
            try text.pieces(maxSplits: limit, omitsEmpty: omits) { try isSeparator(StringObject.bits($0)) }
          }
        }
      },
      "String.filter": { call in
        let text = try call.receiverString()
        let callback = try Callback<Test>(call, argument: 0, [call.library.character])
        return call.text { frame in
          let text = try text(frame)
          var result = ""
          try callback.open(frame) { isIncluded in
            try StringObject.visitCharacters(of: text) { character in
              if try isIncluded(StringObject.bits(character)) { result += character.value }
              return true
            }
          }
          return result
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
      "StringIndex.<": { .compared(Less(), try $0.code(0), try $0.code(1)) },
      "StringIndex.same": { Code(word: try $0.word(0)) },
      "StringIndex.offset": { Code(word: try $0.receiverWord()) },
      "String.first": { call in
        let text = try call.receiverString()
        return Code(reference: { try text($0).first.map { StringObject.of($0) } })
      },
      "String.last": { call in
        let text = try call.receiverString()
        return Code(reference: { try text($0).last.map { StringObject.of($0) } })
      },
      "String.parts": { call in
        let (text, separator) = (try call.receiverReference(), try call.string(0))
        let texts = call.machine.texts
        return Code(reference: { frame in
          let whole = cast(try text(frame), to: StringObject.self)
          var parts: [AnyObject?] = []
          var start = 0
          for found in try whole.value.occurrences(of: try separator(frame), { try call.machine.heed(call.place) }) {
            try call.machine.heed(call.place)
            parts.append(texts.string(from: whole, start..<found.lowerBound))
            start = found.upperBound
          }
          parts.append(texts.string(from: whole, start..<whole.value.utf8.count))
          return ReferenceArray(parts)
        })
      },
      "String.replaced": { call in
        let (text, other, replacement) = (try call.receiverString(), try call.string(0), try call.string(1))
        return call.text { frame in
          let text = try text(frame)
          let other = try other(frame)
          let heed = { try call.machine.heed(call.place) }
          return try text.replacing(try text.occurrences(of: other, heed), with: try replacement(frame), heed)
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

  private static func changingStrings() -> [String: Intrinsic] {
    [
      "String.append": { call in
        guard let receiver = call.receiver else { throw call.trap("'append' has no receiver") }
        return try append(try call.code(0), to: receiver, call)
      },
      "String.+=": { call in
        guard case .inout(let target) = call.arguments[0].kind else { throw call.trap("'+=' has no target") }
        return try append(try call.code(1), to: target, call)
      },
      "String.reserveCapacity": { call in
        let count = try call.word(0)
        return try call.mutate({ try count($0) }) { slot, count, _ in
          changeString(slot) { $0.reserveCapacity(min(max(count, 0), 1 << 30)) }
        }
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

  private static func append(_ text: Code, to target: Expr, _ call: IntrinsicCall) throws -> Code {
    let location = try call.compiler.place(target)
    let address = location.address
    return call.compiler.changing(location, with: text) { text in
      if let number = text.text?.number {
        let (hasBefore, hasAfter) = (!number.before.isEmpty, !number.after.isEmpty)
        return Code(
          effect: Step { frame in
            let digits = Decimal.text(try number.run(frame))
            changeString(try address(frame)) { text in
              if hasBefore { text += number.before }
              text += digits
              if hasAfter { text += number.after }
            }
            return .next
          })
      }
      let text = text.string
      return Code(
        effect: Step { frame in
          let addition = try text(frame)
          changeString(try address(frame)) { $0 += addition }
          return .next
        })
    }
  }

  private static func walkingStrings() -> [String: Intrinsic] {
    [
      "String.after": moved { text, offset in
        if text.isUnitCharacter(at: offset) { return offset + 1 }
        return offset < text.utf8.count ? text.utf8Offset(text.index(after: text.index(utf8: offset))) : nil
      },
      "String.before": moved { text, offset in
        if offset > 0, text.isUnitCharacter(at: offset - 1), offset == 1 || text.isUnitCharacter(at: offset - 2) {
          return offset - 1
        }
        return offset > 0 ? text.utf8Offset(text.index(before: text.index(utf8: offset))) : nil
      },
      "String.utf16Distance": moved { text, offset in
        text.utf16.distance(from: text.startIndex, to: text.index(utf8: offset))
      },
      "String.advanced": { call in
        let (text, start, distance) = (try call.receiverString(), try call.word(0), try call.word(1))
        return Code(word: { frame in
          let text = try text(frame)
          let from = text.index(utf8: try start(frame))
          let distance = try distance(frame)
          let limit = distance < 0 ? text.startIndex : text.endIndex
          guard let index = text.index(from, offsetBy: distance, limitedBy: limit) else {
            throw call.trap("String index is out of bounds")
          }
          return text.utf8Offset(index)
        })
      },
      "String.distance": { call in
        let (text, lower, upper) = (try call.receiverString(), try call.word(0), try call.word(1))
        return Code(word: { frame in
          let text = try text(frame)
          let from = text.index(utf8: try lower(frame))
          return text.distance(from: from, to: text.index(utf8: try upper(frame)))
        })
      },
      "String.character": { call in
        let offset = try call.word(0)
        let text = try call.receiverText()
        return Code(reference: { frame in
          try text.look(frame) { text in
            let offset = try offset(frame)
            guard offset >= 0, offset < text.utf8.count else { throw call.trap("String index is out of bounds") }
            return StringObject.character(of: text, at: offset)
          }
        })
      },
      "String.slice": { call in
        let (text, lower, upper) = (try call.receiverString(), try call.word(0), try call.word(1))
        return call.text { frame in
          let text = try text(frame)
          let (lower, upper) = (try lower(frame), try upper(frame))
          guard lower >= 0, lower <= upper, upper <= text.utf8.count else {
            throw call.trap("String index range is out of bounds")
          }
          return text.slice(lower, upper)
        }
      },
    ]
  }

  private static func number(_ operation: @escaping (String) -> Int) -> Intrinsic {
    { call in
      let text = try call.receiverText()
      return Code(word: { try text.look($0) { operation($0) } })
    }
  }

  private static func changed(_ operation: @escaping (String) -> String) -> Intrinsic {
    { call in
      let text = try call.receiverString()
      return call.text { operation(try text($0)) }
    }
  }

  private static func words(_ operation: @escaping (String) -> [Int]) -> Intrinsic {
    { call in
      let text = try call.receiverString()
      return Code(reference: { WordArray(operation(try text($0))) })
    }
  }

  private static func compared(_ operation: @escaping (String, String) -> Int) -> Intrinsic {
    { call in
      let (text, other) = (try call.receiverString(), try call.string(0))
      return Code(word: { frame in
        let text = try text(frame)
        return operation(text, try other(frame))
      })
    }
  }

  /// A step from an offset to another; a step out of the string traps.
  private static func moved(_ operation: @escaping (String, Int) -> Int?) -> Intrinsic {
    { call in
      let offset = try call.word(0)
      let text = try call.receiverText()
      return Code(word: { frame in
        try text.look(frame) { text in
          let offset = try offset(frame)
          guard offset >= 0, offset <= text.utf8.count, let result = operation(text, offset) else {
            throw call.trap("String index is out of bounds")
          }
          return result
        }
      })
    }
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

/// A string that is looked at: one that lies in memory, or one that is made for it.
private enum ReceiverText {
  case lying(WordCode)
  case made(Text)

  @inline(__always)
  func look<Result>(_ frame: Frame, _ body: (String) throws -> Result) throws -> Result {
    switch self {
    case .lying(let object): try StringObject.withBits(try object(frame)) { try body($0.value) }
    case .made(let text): try body(try text(frame))
    }
  }
}

extension IntrinsicCall {
  /// The receiver's string, which is not counted where it lies in memory and no argument changes it.
  fileprivate func receiverText() throws -> ReceiverText {
    if let receiver, arguments.allSatisfy(compiler.isPlain), let object = try compiler.bits(receiver)?.word {
      return .lying(object)
    }
    return .made(try receiverString())
  }

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
    var code = Code(reference: { [machine, place] frame in
      try pieces.run(frame).substrings { try machine.heed(place) }
    })
    code.pieces = pieces
    return code
  }
}

extension String {
  fileprivate func slice(_ lower: Int, _ upper: Int) -> String {
    var copy = self
    return copy.withUTF8 { String(decoding: UnsafeBufferPointer(rebasing: $0[lower..<upper]), as: UTF8.self) }
  }

  // What takes long for a long text calls `heed` on its way, which may stop it.

  /// Where the pieces between separators are, in UTF-8 code units.
  fileprivate func pieces(
    separatedBy separator: Character, maxSplits: Int, omitsEmpty: Bool, _ heed: () throws -> Void
  ) rethrows -> [Range<Int>] {
    var copy = self
    if let byte = separator.asciiValue, separator != "\r\n" {
      // Where all is ASCII each code unit is a character, but for a line's end of two.
      let found: [Range<Int>]? = try copy.withUTF8 { units in
        guard units.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else { return nil }
        return try Self.pieces(units.count, maxSplits, omitsEmpty, { units[$0] == byte }, heed)
      }
      if let found { return found }
    }
    let parts = try split(maxSplits: maxSplits, omittingEmptySubsequences: omitsEmpty) {
      try heed()
      return $0 == separator
    }
    return parts.map { utf8Offset($0.startIndex)..<utf8Offset($0.endIndex) }
  }

  private static func pieces(
    _ end: Int, _ maxSplits: Int, _ omitsEmpty: Bool, _ isSeparator: (Int) -> Bool, _ heed: () throws -> Void
  ) rethrows -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var position = 0
    while position < end, result.count < maxSplits {
      if isSeparator(position) {
        try heed()
        if !(omitsEmpty && start == position) { result.append(start..<position) }
        start = position + 1
      }
      position += 1
    }
    if !(omitsEmpty && start == end) { result.append(start..<end) }
    return result
  }

  /// The same between the characters that a closure says are separators.
  fileprivate func pieces(maxSplits: Int, omitsEmpty: Bool, where isSeparator: (StringObject) throws -> Bool) rethrows
    -> [Range<Int>]
  {
    var result: [Range<Int>] = []
    var start = 0
    var position = 0
    if maxSplits > 0 {
      try StringObject.visitCharacters(of: self) { character in
        let end = position + character.value.utf8.count
        if try isSeparator(character) {
          if !(omitsEmpty && start == position) { result.append(start..<position) }
          start = end
        }
        position = end
        return result.count < maxSplits
      }
    }
    if !(omitsEmpty && start == utf8.count) { result.append(start..<utf8.count) }
    return result
  }

  /// The index at an offset in UTF-8 code units, which native strings find at once.
  fileprivate func index(utf8 offset: Int) -> Index { utf8.index(startIndex, offsetBy: Swift.min(offset, utf8.count)) }

  fileprivate func utf8Offset(_ index: Index) -> Int { utf8.distance(from: startIndex, to: index) }

  /// Where another string that isn't empty stands in this one, in UTF-8 code units.
  fileprivate func occurrences(of other: String, _ heed: () throws -> Void) rethrows -> [Range<Int>] {
    var result: [Range<Int>] = []
    guard !other.isEmpty else { return result }
    if isPlainASCII, other.isPlainASCII {
      var start = 0
      while let found = byteOffset(of: other, from: start) {
        try heed()
        start = found + other.utf8.count
        result.append(found..<start)
      }
      return result
    }
    var rest = self[...]
    while let found = rest.firstRange(of: other) {
      try heed()
      result.append(utf8Offset(found.lowerBound)..<utf8Offset(found.upperBound))
      rest = rest[found.upperBound...]
    }
    return result
  }

  /// The string with another one in the place of each of its parts.
  fileprivate func replacing(_ parts: [Range<Int>], with replacement: String, _ heed: () throws -> Void) rethrows
    -> String
  {
    if parts.isEmpty { return self }
    var result = ""
    result.reserveCapacity(utf8.count + parts.count * replacement.utf8.count)
    var start = 0
    for part in parts {
      try heed()
      result += slice(start, part.lowerBound)
      result += replacement
      start = part.upperBound
    }
    return result + slice(start, utf8.count)
  }

  /// Where the bytes of another string begin in this one.
  fileprivate func byteOffset(of other: String, from start: Int) -> Int? {
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
  fileprivate func utf8Offset(of other: String, from start: Int) -> Int? {
    if other.isEmpty { return start }
    guard start <= utf8.count else { return nil }
    let text = self[index(utf8: start)...]
    return text.firstRange(of: other).map { utf8Offset($0.lowerBound) }
  }
}
