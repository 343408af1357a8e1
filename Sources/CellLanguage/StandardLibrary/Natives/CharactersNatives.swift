extension StandardLibraryNatives {
  /// What a `Character` is. Its value is the string of that one character.
  static func characters() -> [String: Intrinsic] {
    [
      "Character.same": { Code(reference: try $0.reference(0)) },
      "Character.description": { Code(reference: try $0.receiverReference()) },
      "Character.fromString": { call in
        let text = try call.reference(0)
        return Code(reference: { frame in
          let object = try text(frame)
          switch cast(object, to: StringObject.self).value.prefix(2).count {
          case 0: throw call.trap("Can't form a Character from an empty String")
          case 1: return object
          default:
            throw call.trap("Can't form a Character from a String containing more than one extended grapheme cluster")
          }
        })
      },
      "Character.fromScalar": { call in
        let value = try call.word(0)
        return call.text { String(Unicode.Scalar(UInt32(truncatingIfNeeded: try value($0))) ?? "\u{FFFD}") }
      },
      "Character.isLetter": property { word($0.isLetter) },
      "Character.isNumber": property { word($0.isNumber) },
      "Character.isWhitespace": property { word($0.isWhitespace) },
      "Character.isNewline": property { word($0.isNewline) },
      "Character.isPunctuation": property { word($0.isPunctuation) },
      "Character.isSymbol": property { word($0.isSymbol) },
      "Character.isMathSymbol": property { word($0.isMathSymbol) },
      "Character.isCurrencySymbol": property { word($0.isCurrencySymbol) },
      "Character.isUppercase": property { word($0.isUppercase) },
      "Character.isLowercase": property { word($0.isLowercase) },
      "Character.isCased": property { word($0.isCased) },
      "Character.isASCII": property { word($0.isASCII) },
      "Character.wholeNumber": property { $0.wholeNumberValue ?? -1 },
      "Character.hexDigit": property { $0.hexDigitValue ?? -1 },
    ]
  }

  private static func property(_ operation: @escaping (Character) -> Int) -> Intrinsic {
    // Those of ASCII are looked up.
    let known = (0..<128).map { operation(Character(Unicode.Scalar(UInt8($0)))) }
    return { call in
      let text = try call.receiverReference()
      return Code(word: { frame in
        let text = cast(try text(frame), to: StringObject.self).value
        if text.utf8.count == 1, let unit = text.utf8.first { return known[Int(unit)] }
        guard let character = text.first else { preconditionFailure("an empty character") }
        return operation(character)
      })
    }
  }
}
