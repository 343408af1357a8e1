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
