/// A notebook's text as lines: without byte order mark, each line without its end, whichever of the three it was.
///
/// Columns are counted in the bytes of these lines, which are those of the file.
struct SourceText {
  let path: String
  let lines: [Substring.UTF8View]

  /// - Throws: `controlCharacter` for a control character other than tab and line ends.
  init(_ source: String, path: String) throws(NotebookError) {
    self.path = path
    let text =
      source.unicodeScalars.first == "\u{FEFF}" ? source.unicodeScalars.dropFirst() : source.unicodeScalars[...]
    lines = SourceText.split(Substring(text).utf8)
    for (index, line) in lines.enumerated() {
      guard let place = line.firstIndex(where: SourceText.isForbidden) else { continue }
      let column = line.distance(from: line.startIndex, to: place) + 1
      throw error(.controlCharacter(Unicode.Scalar(line[place])), line: index + 1, column: column)
    }
  }

  /// The line with a number, counted from 1; empty beyond the end.
  func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? String(Substring(lines[number - 1])) : ""
  }

  func error(_ problem: NotebookError.Problem, at position: SourcePosition) -> NotebookError {
    NotebookError(problem, path: path, position: position, sourceLine: line(position.line))
  }

  func error(_ problem: NotebookError.Problem, line: Int, column: Int) -> NotebookError {
    error(problem, at: SourcePosition(line: line, column: column))
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != UInt8(ascii: "\t")) || byte == 0x7F
  }

  private static func split(_ text: Substring.UTF8View) -> [Substring.UTF8View] {
    var lines: [Substring.UTF8View] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let byte = text[index]
      let next = text.index(after: index)
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else {
        index = next
        continue
      }
      lines.append(text[start..<index])
      let isPair = byte == UInt8(ascii: "\r") && next < text.endIndex && text[next] == UInt8(ascii: "\n")
      index = isPair ? text.index(after: next) : next
      start = index
    }
    if start < text.endIndex { lines.append(text[start...]) }
    return lines
  }
}
