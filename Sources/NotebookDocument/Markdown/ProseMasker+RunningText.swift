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
    // `{swift}` by itself is how prose speaks of expressions.
    guard let next = code.first, next.isBlank || next == UInt8(ascii: "\n"),
      expressions.count < ProseMask.mostExpressions
    else { return }
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
