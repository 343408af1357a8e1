/// Properties of Unicode scalars, which the interpreter's own Swift knows.
extension StandardLibraryNatives {
  static func unicode() -> [String: Intrinsic] {
    [
      "UnicodeScalar.isEmoji": { call in
        let scalar = try scalar(call)
        return Code(word: { word(try scalar($0).properties.isEmoji) })
      },
      "UnicodeScalar.isEmojiPresentation": { call in
        let scalar = try scalar(call)
        return Code(word: { word(try scalar($0).properties.isEmojiPresentation) })
      },
      "UnicodeScalar.name": { call in
        let scalar = try scalar(call)
        return Code(reference: { try scalar($0).properties.name.map { StringObject($0) } })
      },
      "UnicodeScalar.numericValue": { call in
        let scalar = try scalar(call)
        return Code(reference: { try scalar($0).properties.numericValue.map { WordBox.of(word($0)) } })
      },
    ]
  }

  /// The scalar inside of `UnicodeScalarProperties`, a record of a record of the scalar's number.
  private static func scalar(_ call: IntrinsicCall) throws -> (Frame) throws -> Unicode.Scalar {
    let properties = try call.receiverReference()
    return { frame in
      let properties = cast(try properties(frame), to: Record.self)
      let value = withExtendedLifetime(properties) {
        cast(properties.fields.reference.pointee, to: Record.self).fields[0]
      }
      return Unicode.Scalar(UInt32(truncatingIfNeeded: value)) ?? "\u{FFFD}"
    }
  }
}
