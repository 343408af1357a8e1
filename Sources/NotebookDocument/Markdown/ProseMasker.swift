/// Finds what CommonMark does not know in a notebook's prose, and masks it for cmark.
struct ProseMasker {
  /// The text with `\n` line ends. Masking changes no length.
  private(set) var bytes: [UInt8]
  /// Expressions in the order of the text: their code, the offset of its first byte, and the whole code span.
  private(set) var expressions: [(code: String, offset: Int, span: Range<Int>)] = []
  /// The `@` and the name of each reference, in the order of the text.
  private(set) var references: [Range<Int>] = []
  /// The offset of each line's first byte, and the text's length at the end.
  let lineStarts: [Int]
  private let findsExpressions: Bool

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
  private func range(of lines: ClosedRange<Int>) -> Range<Int> {
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

/// What stands at the start of lines: footnotes' definitions and displayed mathematics.
extension ProseMasker {
  /// - Parameter isVerbatim: For each line, whether it is code or raw HTML.
  mutating func maskLineStarts(isVerbatim: [Bool]) {
    var offset = 0
    for line in 1..<lineStarts.count where !isVerbatim[line - 1] {
      let range = range(of: line...line)
      guard range.lowerBound >= offset, let start = range.first(where: { !isPrefix(bytes[$0]) }) else { continue }
      if bytes[start] == UInt8(ascii: "["), let end = footnoteEnd(start, in: range), end + 1 < range.upperBound,
        bytes[end + 1] == UInt8(ascii: ":")
      {
        bytes[start] = ProseMask.footnoteDefinition
        bytes[end] = ProseMask.footnoteEnd
      } else if isDisplayDelimiter(start) {
        let run = start + 2..<self.range(of: line...lastLine(ofProseAt: line, isVerbatim: isVerbatim)).upperBound
        guard let close = displayEnd(in: run) else { continue }
        maskMathematics(start..<close, delimiter: 2)
        offset = close
      }
    }
  }

  /// The last line before the next empty or verbatim one.
  private func lastLine(ofProseAt line: Int, isVerbatim: [Bool]) -> Int {
    var last = line
    while last + 1 < lineStarts.count, !isVerbatim[last],
      bytes[range(of: last + 1...last + 1)].contains(where: { !isPrefix($0) })
    {
      last += 1
    }
    return last
  }

  /// Blanks and the marks of quotes.
  private func isPrefix(_ byte: UInt8) -> Bool { byte.isBlank || byte == UInt8(ascii: ">") }
}

/// What stands inside of paragraphs and headings.
extension ProseMasker {
  mutating func maskRunningText(in lines: ClosedRange<Int>) {
    let table = tableLines(in: lines)
    var scan = ProseScan(range: range(of: lines), bars: table.map { range(of: $0) })
    while scan.offset < scan.range.upperBound {
      switch bytes[scan.offset] {
      case UInt8(ascii: "\\"): scan.offset += 2
      case UInt8(ascii: "`"): skipCode(&scan)
      case UInt8(ascii: "$"): skipMathematics(&scan)
      case UInt8(ascii: "<"): skipTag(&scan)
      case UInt8(ascii: "["):
        if let end = footnoteEnd(scan.offset, in: scan.range) {
          bytes[scan.offset] = ProseMask.footnote
          bytes[end] = ProseMask.footnoteEnd
        }
        scan.offset += 1
      case UInt8(ascii: "@"):
        skipReference(&scan)
      case UInt8(ascii: "|"):
        if scan.bars?.contains(scan.offset) == true { bytes[scan.offset] = ProseMask.bar }
        scan.offset += 1
      default: scan.offset += 1
      }
    }
  }

  /// The lines of a table in a paragraph: from the one above the line of dashes to the last.
  private mutating func tableLines(in lines: ClosedRange<Int>) -> ClosedRange<Int>? {
    for line in lines.dropFirst() {
      let range = range(of: line...line)
      guard isDelimiterRow(bytes[range]) else { continue }
      for index in range where bytes[index] == UInt8(ascii: "-") { bytes[index] = ProseMask.masked(bytes[index]) }
      return line - 1...lines.upperBound
    }
    return nil
  }

  private func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    let content = line.drop { $0.isBlank || $0 == UInt8(ascii: ">") }
    return content.contains(UInt8(ascii: "|")) && content.contains(UInt8(ascii: "-"))
      && content.allSatisfy { "|:- \t".utf8.contains($0) }
  }

  /// Skips a code span, and marks the one that holds an expression.
  private mutating func skipCode(_ scan: inout ProseScan) {
    let start = scan.offset
    let width = runLength(at: start, in: scan.range)
    guard let end = codeEnd(after: start + width, width: width, scan: &scan) else {
      scan.offset += width
      return
    }
    scan.offset = end + width
    let content = start + width..<end
    guard findsExpressions, bytes[content].starts(with: ProseMask.expressionTag) else { return }
    let code = bytes[content].dropFirst(ProseMask.expressionTag.count)
    let leading = code.prefix { $0.isBlank || $0 == UInt8(ascii: "\n") }.count
    expressions.append(
      (
        code: String(decoding: code, as: UTF8.self).trimming(while: \.isWhitespace).description,
        offset: code.startIndex + leading, span: start..<scan.offset
      ))
    let digits = String(expressions.count - 1)
    let number = String(repeating: "0", count: max(0, ProseMask.expressionDigits - digits.count)) + digits
    bytes.replaceSubrange(
      content.lowerBound..<content.lowerBound + ProseMask.expressionTag.count,
      with: [ProseMask.expression] + Array(number.utf8.suffix(ProseMask.expressionDigits)))
  }

  private func codeEnd(after start: Int, width: Int, scan: inout ProseScan) -> Int? {
    guard !scan.unclosedCode.contains(width) else { return nil }
    var offset = start
    while offset < scan.range.upperBound {
      guard bytes[offset] == UInt8(ascii: "`") else {
        offset += 1
        continue
      }
      let found = runLength(at: offset, in: scan.range)
      if found == width { return offset }
      offset += found
    }
    scan.unclosedCode.insert(width)
    return nil
  }

  private func runLength(at offset: Int, in range: Range<Int>) -> Int {
    bytes[offset..<range.upperBound].prefix { $0 == bytes[offset] }.count
  }

  /// Masks `$…$` and `$$…$$`. As in Pandoc, the first `$` has no blank after it, the last none before it and no digit after
  /// it, so that "from $5 to $10" is text.
  private mutating func skipMathematics(_ scan: inout ProseScan) {
    let start = scan.offset
    let isDisplay = isDisplayDelimiter(start)
    let delimiter = isDisplay ? 2 : 1
    let content = start + delimiter..<max(start + delimiter, scan.range.upperBound)
    let close = isDisplay ? displayEnd(in: content) : inlineEnd(in: content, scan: &scan)
    guard let close else {
      scan.offset += delimiter
      return
    }
    maskMathematics(start..<close, delimiter: delimiter)
    scan.offset = close
  }

  private func inlineEnd(in range: Range<Int>, scan: inout ProseScan) -> Int? {
    guard let first = range.first, !bytes[first].isBlank, bytes[first] != UInt8(ascii: "\n"), !scan.noDollarAhead else {
      return nil
    }
    var offset = first
    while offset < range.upperBound {
      if bytes[offset] == UInt8(ascii: "\\") {
        offset += 2
        continue
      }
      if bytes[offset] == UInt8(ascii: "$"), offset > first, !bytes[offset - 1].isBlank,
        bytes[offset - 1] != UInt8(ascii: "\n"), offset + 1 >= range.upperBound || !bytes[offset + 1].isASCIIDigit
      {
        return offset + 1
      }
      offset += 1
    }
    scan.noDollarAhead = true
    return nil
  }

  /// Skips a raw tag or an address in angle brackets.
  private func skipTag(_ scan: inout ProseScan) {
    let next = scan.offset + 1
    guard next < scan.range.upperBound, !scan.noAngleAhead,
      bytes[next].isASCIILetter || "/!?".utf8.contains(bytes[next])
    else {
      scan.offset = next
      return
    }
    if let end = bytes[next..<scan.range.upperBound].firstIndex(of: UInt8(ascii: ">")) {
      scan.offset = end + 1
    } else {
      scan.noAngleAhead = true
      scan.offset = next
    }
  }

  private mutating func skipReference(_ scan: inout ProseScan) {
    let start = scan.offset
    scan.offset += 1
    guard start == scan.range.lowerBound || !bytes[start - 1].isLabelByte else { return }
    let name = bytes[scan.offset..<scan.range.upperBound].prefix(while: \.isLabelByte)
    guard let length = Reference.length(ofNameIn: name) else { return }
    bytes[start] = ProseMask.reference
    scan.offset += length
    references.append(start..<scan.offset)
  }
}

/// How far the scan of a paragraph has come, and what it need not look for again.
private struct ProseScan {
  let range: Range<Int>
  /// Where a `|` separates cells.
  let bars: Range<Int>?
  var offset: Int
  /// Lengths of backtick runs that are not closed in the rest of the paragraph.
  var unclosedCode: Set<Int> = []
  var noDollarAhead = false
  var noAngleAhead = false

  init(range: Range<Int>, bars: Range<Int>?) {
    self.range = range
    self.bars = bars
    offset = range.lowerBound
  }
}

extension ProseMasker {
  private func isDisplayDelimiter(_ offset: Int) -> Bool {
    offset + 1 < bytes.count && bytes[offset] == UInt8(ascii: "$") && bytes[offset + 1] == UInt8(ascii: "$")
  }

  /// The offset behind the `$$` that closes displayed mathematics, which cannot be empty.
  private func displayEnd(in range: Range<Int>) -> Int? {
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

  private mutating func maskMathematics(_ range: Range<Int>, delimiter: Int) {
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
  private func footnoteEnd(_ start: Int, in range: Range<Int>) -> Int? {
    guard start + 2 < range.upperBound, bytes[start + 1] == UInt8(ascii: "^") else { return nil }
    let end = bytes[start + 2..<range.upperBound].firstIndex { !$0.isLabelByte }
    guard let end, end > start + 2, bytes[end] == UInt8(ascii: "]") else { return nil }
    return end
  }
}
