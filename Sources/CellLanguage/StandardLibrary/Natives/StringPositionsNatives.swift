/// Where the characters of strings are. Offsets count UTF-8 code units.
extension StandardLibraryNatives {
  static func walkingStrings() -> [String: Intrinsic] {
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

extension String {
  func slice(_ lower: Int, _ upper: Int) -> String {
    var copy = self
    return copy.withUTF8 { String(decoding: UnsafeBufferPointer(rebasing: $0[lower..<upper]), as: UTF8.self) }
  }

  /// The index at an offset in UTF-8 code units, which native strings find at once.
  func index(utf8 offset: Int) -> Index { utf8.index(startIndex, offsetBy: Swift.min(offset, utf8.count)) }

  func utf8Offset(_ index: Index) -> Int { utf8.distance(from: startIndex, to: index) }
}
