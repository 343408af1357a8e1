/// The classes of characters and words that the notebook format speaks of.
extension Character {
  /// A space or a tab.
  var isBlank: Bool { self == " " || self == "\t" }
}

extension StringProtocol {
  /// Whether it is a plain Swift name: ASCII letters, digits and `_`, no digit first.
  var isSwiftName: Bool {
    guard let first = utf8.first, first.isASCIILetter || first == UInt8(ascii: "_") else { return false }
    return utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") }
  }

  /// Whether it can name a cell: ASCII letters, digits, `-` and `_`, a letter first.
  var isLabel: Bool {
    utf8.first?.isASCIILetter == true && utf8.allSatisfy(\.isLabelByte)
  }

  func trimmingSuffix(while predicate: (Character) -> Bool) -> SubSequence {
    self[..<(lastIndex { !predicate($0) }.map(index(after:)) ?? startIndex)]
  }

  func trimming(while predicate: (Character) -> Bool) -> SubSequence {
    let suffixless = trimmingSuffix(while: predicate)
    return suffixless[(suffixless.firstIndex { !predicate($0) } ?? suffixless.endIndex)...]
  }
}

extension UInt8 {
  var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
  }

  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// A byte of a label or of the name of a footnote or figure.
  var isLabelByte: Bool {
    isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }
}
