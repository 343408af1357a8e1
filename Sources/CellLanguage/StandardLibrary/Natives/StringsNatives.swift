extension StandardLibraryNatives {
  /// What `String` is made of. Offsets count UTF-8 code units.
  static func strings() -> [String: Intrinsic] {
    [makingStrings(), readingStrings(), changingStrings(), walkingStrings(), cuttingStrings(), searchingStrings()]
      .reduce(into: [:]) { $0.merge($1) { $1 } }
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
          try call.room.admit(count, ofBytes: text.utf8.count)
          var result = ""
          result.reserveCapacity(text.utf8.count * count)
          // A long one is made in pieces, between which the cell can be stopped.
          let portion = max(1, (1 << 20) / max(1, text.utf8.count))
          for start in stride(from: 0, to: count, by: portion) {
            try call.room.heed()
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
        let (left, right, room) = (try call.string(0), try call.string(1), call.room)
        return call.text { frame in
          var text = try left(frame)
          try text.append(try right(frame), in: room)
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
        let (text, room) = (try call.receiverString(), call.room)
        return Code(reference: { ReferenceArray(try StringObject.characters(of: try text($0), room)) })
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

  private static func append(_ text: Code, to target: Expr, _ call: IntrinsicCall) throws -> Code {
    let location = try call.compiler.place(target)
    let (address, room) = (location.address, call.room)
    return call.compiler.changing(location, with: text) { text in
      if let number = text.text?.number {
        let (hasBefore, hasAfter) = (!number.before.isEmpty, !number.after.isEmpty)
        return Code(
          effect: Step { frame in
            let digits = Decimal.text(try number.run(frame))
            try changeString(try address(frame)) { text in
              if hasBefore { text += number.before }
              try text.append(digits, in: room)
              if hasAfter { text += number.after }
            }
            return .next
          })
      }
      let text = text.string
      return Code(
        effect: Step { frame in
          let addition = try text(frame)
          try changeString(try address(frame)) { try $0.append(addition, in: room) }
          return .next
        })
    }
  }

  private static func number(_ operation: @escaping (String) -> Int) -> Intrinsic {
    { call in
      let text = try call.receiverText()
      return Code(word: { try text.look($0) { operation($0) } })
    }
  }

  private static func changed(_ operation: @escaping (String) -> String) -> Intrinsic {
    { call in
      let (text, room) = (try call.receiverString(), call.room)
      return call.text { frame in
        let text = try text(frame)
        try room.admit(text.utf8.count, ofBytes: 2)
        return operation(text)
      }
    }
  }

  private static func words(_ operation: @escaping (String) -> [Int]) -> Intrinsic {
    { call in
      let (text, room) = (try call.receiverString(), call.room)
      return Code(reference: { frame in
        let text = try text(frame)
        try room.admit(text.utf8.count)
        return WordArray(operation(text))
      })
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
}

/// A string that is looked at: one that lies in memory, or one that is made for it.
enum ReceiverText {
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
  func receiverText() throws -> ReceiverText {
    if let receiver, arguments.allSatisfy(compiler.isPlain), let object = try compiler.bits(receiver)?.word {
      return .lying(object)
    }
    return .made(try receiverString())
  }
}
