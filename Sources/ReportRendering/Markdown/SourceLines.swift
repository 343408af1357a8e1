import NotebookDocument

/// A notebook's text cut into lines that keep their ends, so that joined they are the text again.
struct SourceLines {
  private let lines: [Substring]
  /// The byte order mark, if the file starts with one: it belongs to no line.
  let byteOrderMark: String

  init(_ source: String) {
    let scalars = source.unicodeScalars
    byteOrderMark = scalars.first == "\u{FEFF}" ? "\u{FEFF}" : ""
    var rest = Substring(scalars.dropFirst(byteOrderMark.isEmpty ? 0 : 1)).utf8
    var lines: [Substring] = []
    while !rest.isEmpty {
      var end = rest.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? rest.endIndex
      if end < rest.endIndex {
        let isPair = rest[end...].starts(with: "\r\n".utf8)
        end = rest.index(end, offsetBy: isPair ? 2 : 1)
      }
      lines.append(Substring(rest[..<end]))
      rest = rest[end...]
    }
    self.lines = lines
  }

  var count: Int { lines.count }

  /// The text of lines, counted from 1, line ends included.
  func text(_ range: Range<Int>) -> String {
    range.isEmpty ? "" : lines[range.lowerBound - 1..<min(range.upperBound - 1, lines.count)].joined()
  }

  /// The text of lines with pieces of it exchanged.
  func text(_ range: Range<Int>, replacing pieces: [(span: SourceSpan, text: String)]) -> String {
    var output = ""
    var place = SourcePosition(line: range.lowerBound, column: 1)
    let end = SourcePosition(line: range.upperBound, column: 1)
    for piece in pieces where piece.span.start >= place && piece.span.end <= end {
      output += text(from: place, to: piece.span.start) + piece.text
      place = piece.span.end
    }
    return output + text(from: place, to: end)
  }

  private func text(from start: SourcePosition, to end: SourcePosition) -> String {
    var output = ""
    for line in start.line...max(start.line, end.line) where line <= lines.count {
      let bytes = lines[line - 1].utf8
      let from = line == start.line ? start.column - 1 : 0
      let to = line == end.line ? end.column - 1 : bytes.count
      output += String(decoding: bytes.prefix(to).dropFirst(from), as: UTF8.self)
    }
    return output
  }
}

/// A piece of a notebook's file: all pieces together are the file.
enum SourcePiece {
  case frontMatter(Range<Int>)
  case prose(Range<Int>)
  case cell(Cell)

  /// The pieces of a notebook in their order, by their lines.
  static func pieces(of notebook: Notebook, lineCount: Int) -> [SourcePiece] {
    var pieces: [SourcePiece] = []
    var next = notebook.frontMatterLines + 1
    if next > 1 { pieces.append(.frontMatter(1..<next)) }
    for cell in notebook.cells {
      if next < cell.lines.lowerBound { pieces.append(.prose(next..<cell.lines.lowerBound)) }
      pieces.append(.cell(cell))
      next = cell.lines.upperBound + 1
    }
    if next <= lineCount { pieces.append(.prose(next..<lineCount + 1)) }
    return pieces
  }
}
