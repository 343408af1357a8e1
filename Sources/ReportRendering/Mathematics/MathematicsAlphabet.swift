/// The mathematical alphabets of Unicode ("Mathematical Alphanumeric Symbols", U+1D400 to U+1D7FF).
extension MathematicsNode.Variant {
  /// A text in this alphabet; characters that it does not have stay as they are.
  func letters(_ text: String) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { letters.append(letter(scalar)) }
    return String(letters)
  }

  private func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let exception = exceptions[scalar] { return exception }
    let bases = bases
    switch scalar {
    case "A"..."Z": return bases.upper.flatMap { Unicode.Scalar($0 + scalar.value - 0x41) } ?? scalar
    case "a"..."z": return bases.lower.flatMap { Unicode.Scalar($0 + scalar.value - 0x61) } ?? scalar
    case "0"..."9": return bases.digit.flatMap { Unicode.Scalar($0 + scalar.value - 0x30) } ?? scalar
    case "α"..."ω": return bases.greek.flatMap { Unicode.Scalar($0 + scalar.value - 0x3B1) } ?? scalar
    default: return scalar
    }
  }

  private var bases: (upper: UInt32?, lower: UInt32?, digit: UInt32?, greek: UInt32?) {
    switch self {
    case .bold: (0x1D400, 0x1D41A, 0x1D7CE, 0x1D6C2)
    case .italic: (0x1D434, 0x1D44E, nil, 0x1D6FC)
    case .boldItalic: (0x1D468, 0x1D482, 0x1D7CE, 0x1D736)
    case .blackboard: (0x1D538, 0x1D552, 0x1D7D8, nil)
    case .script: (0x1D49C, 0x1D4B6, nil, nil)
    case .fraktur: (0x1D504, 0x1D51E, nil, nil)
    case .typewriter: (0x1D670, 0x1D68A, 0x1D7F6, nil)
    case .upright: (nil, nil, nil, nil)
    }
  }

  /// Letters that Unicode had before the alphabets and did not encode again.
  private var exceptions: [Unicode.Scalar: Unicode.Scalar] {
    switch self {
    case .italic: ["h": "ℎ"]
    case .blackboard: ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"]
    case .script:
      [
        "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ", "g": "ℊ", "o": "ℴ",
      ]
    case .fraktur: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"]
    case .bold, .boldItalic, .typewriter, .upright: [:]
    }
  }
}
