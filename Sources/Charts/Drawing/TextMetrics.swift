/// How much room text takes.
///
/// The font is the reader's own, so widths are those of a wide sans-serif (DejaVu Sans): with most fonts text takes
/// a little less room than was kept for it.
enum TextMetrics {
  static let tickSize = 11.0
  static let labelSize = 12.0
  static let titleSize = 13.0

  /// The width of a text in picture units, for a font of that size.
  static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    text.reduce(0) { $0 + width($1) } * size * (isBold ? 1.1 : 1)
  }

  /// The text, or as much of it as fits with an ellipsis after it.
  static func fitted(_ text: String, into room: Double, size: Double, isBold: Bool = false) -> String {
    guard width(text, size: size, isBold: isBold) > room + 0.01 else { return text }
    var kept = ""
    var used = width("…", size: size, isBold: isBold)
    for character in text {
      used += width(String(character), size: size, isBold: isBold)
      guard used <= room else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text in lines that fit, broken at spaces.
  static func wrapped(_ text: String, into room: Double, size: Double, isBold: Bool = false) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      let longer = lines.last.map { "\($0) \(word)" }
      if let longer, width(longer, size: size, isBold: isBold) <= room {
        lines[lines.count - 1] = longer
      } else {
        lines.append(fitted(String(word), into: room, size: size, isBold: isBold))
      }
    }
    return lines
  }

  /// A character's width as a part of the font's size.
  private static func width(_ character: Character) -> Double {
    switch character {
    case "i", "j", "l", "'", "|", "I": 0.32
    case " ", ".", ",", ":", ";", "!", "·": 0.34
    case "f", "t", "r", "(", ")", "[", "]", "/", "-": 0.42
    case "s", "c", "z", "k", "v", "x", "y": 0.58
    case "m", "M", "W", "@", "%", "—", "…": 1.0
    case "w", "+", "=", "−", "×", "<", ">", "~": 0.84
    case "A"..."Z": 0.74
    case "a"..."z", "0"..."9": 0.64
    default: isWide(character) ? 1.3 : 0.74
    }
  }

  /// Ideographs, syllabaries and pictographs, which take a square each.
  private static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        true
      default: false
      }
    }
  }
}
