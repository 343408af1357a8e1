/// Finds what CommonMark does not know in a notebook's prose, and masks it for cmark.
struct ProseMasker {
  /// The text with `\n` line ends. Masking changes no length.
  var bytes: [UInt8]
  /// Expressions in the order of the text: their code, the offset of its first byte, and the whole code span.
  var expressions: [(code: String, offset: Int, span: Range<Int>)] = []
  /// The `@` and the name of each reference, in the order of the text.
  var references: [Range<Int>] = []
  /// The offset of each line's first byte, and the text's length at the end.
  let lineStarts: [Int]
  let findsExpressions: Bool

  init(lines: [Substring.UTF8View], findsExpressions: Bool = true) {
    self.findsExpressions = findsExpressions
    var bytes: [UInt8] = []
    var lineStarts = [0]
    bytes.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
    for line in lines {
      bytes += line
      bytes.append(UInt8(ascii: "\n"))
      lineStarts.append(bytes.count)
    }
    self.bytes = bytes
    self.lineStarts = lineStarts
  }

  /// The bytes of lines, counted from 1, with the line ends between them.
  func range(of lines: ClosedRange<Int>) -> Range<Int> {
    lineStarts[lines.lowerBound - 1]..<lineStarts[min(lines.upperBound, lineStarts.count - 1)] - 1
  }

  func span(of range: Range<Int>) -> SourceSpan {
    SourceSpan(start: position(of: range.lowerBound), end: position(of: range.upperBound))
  }

  /// The place in the file of an offset.
  func position(of offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - lineStarts[low] + 1)
  }
}

extension ProseMasker {
  func isDisplayDelimiter(_ offset: Int) -> Bool {
    offset + 1 < bytes.count && bytes[offset] == UInt8(ascii: "$") && bytes[offset + 1] == UInt8(ascii: "$")
  }

  /// The offset behind the `$$` that closes displayed mathematics, which cannot be empty.
  func displayEnd(in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset + 1 < range.upperBound {
      if bytes[offset] == UInt8(ascii: "\\") {
        offset += 2
      } else if isDisplayDelimiter(offset) {
        let isEmpty = bytes[range.lowerBound..<offset].allSatisfy { $0.isBlank || $0 == UInt8(ascii: "\n") }
        return isEmpty ? nil : offset + 2
      } else {
        offset += 1
      }
    }
    return nil
  }

  mutating func maskMathematics(_ range: Range<Int>, delimiter: Int) {
    var isLineStart = false
    for offset in range.dropFirst(delimiter).dropLast(delimiter) {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") { isLineStart = true }
      let isQuoteMark = isLineStart && byte == UInt8(ascii: ">")
      if !isQuoteMark {
        bytes[offset] = ProseMask.masked(byte)
        if !byte.isBlank, byte != UInt8(ascii: "\n") { isLineStart = false }
      }
    }
    for offset in range.prefix(delimiter) { bytes[offset] = ProseMask.mathematics }
    for offset in range.suffix(delimiter) { bytes[offset] = ProseMask.mathematics }
  }

  /// The offset of the `]` of `[^name]`.
  func footnoteEnd(_ start: Int, in range: Range<Int>) -> Int? {
    guard start + 2 < range.upperBound, bytes[start + 1] == UInt8(ascii: "^") else { return nil }
    let end = bytes[start + 2..<range.upperBound].firstIndex { !$0.isLabelByte }
    guard let end, end > start + 2, bytes[end] == UInt8(ascii: "]") else { return nil }
    return end
  }
}
