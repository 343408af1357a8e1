/// What a cell printed, as a page can show it: without the codes that steer a terminal, and not without end.
struct PrintedText {
  private let lines: [Substring]
  /// How much was left out at the end.
  let omittedBytes: Int

  /// - Parameters:
  ///   - text: What was printed.
  ///   - byteLimit: How much of it is kept, in whole lines where there are any.
  init(_ text: String, byteLimit: Int) {
    var kept = text[...]
    if text.utf8.count > byteLimit {
      let end = text.utf8.index(text.startIndex, offsetBy: byteLimit)
      let head = text.utf8[..<end]
      let lineEnd = head.lastIndex(of: UInt8(ascii: "\n")) ?? String.Index(end, within: text.unicodeScalars) ?? end
      kept = Substring(text.unicodeScalars[..<Self.scalarAligned(lineEnd, in: text)])
      omittedBytes = text.utf8.count - kept.utf8.count
    } else {
      omittedBytes = 0
    }
    let shown = TerminalText(kept).visible
    lines = Substring(shown.trimmingFinalNewlines).split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func scalarAligned(_ index: String.Index, in text: String) -> String.Index {
    var index = index
    while index > text.startIndex, String.Index(index, within: text.unicodeScalars) == nil {
      index = text.utf8.index(before: index)
    }
    return index
  }

  /// How long a rest has to be at least: a shorter one is shown.
  static let worthFolding = 4

  /// The text up to a number of lines, and what comes after it.
  func split(after count: Int) -> (shown: String, folded: (text: String, lineCount: Int)?) {
    guard lines.count > count + Self.worthFolding else { return (lines.joined(separator: "\n"), nil) }
    let rest = lines[count...]
    return (lines[..<count].joined(separator: "\n"), (rest.joined(separator: "\n"), rest.count))
  }
}

/// Text for a terminal, as it looks once it stands there.
struct TerminalText {
  private let text: Substring

  init(_ text: Substring) {
    self.text = text
  }

  /// Without colour codes; of a line that a carriage return wrote over, what came last.
  var visible: String {
    guard text.utf8.contains(where: { $0 == 0x1B || $0 == UInt8(ascii: "\r") || $0 == 0x08 }) else {
      return String(text)
    }
    var output: [UInt8] = []
    var lineStart = 0
    var bytes = text.utf8.makeIterator()
    var next = bytes.next()
    while let byte = next {
      next = bytes.next()
      switch byte {
      case 0x1B: TerminalText.skipEscape(&next, &bytes)
      case UInt8(ascii: "\r"): if next != UInt8(ascii: "\n") { output.removeSubrange(lineStart...) }
      case 0x08: if output.count > lineStart { output.removeLast() }
      default:
        output.append(byte)
        if byte == UInt8(ascii: "\n") { lineStart = output.count }
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Skips what follows an escape: `[31m`, or a single character.
  private static func skipEscape(_ next: inout UInt8?, _ bytes: inout Substring.UTF8View.Iterator) {
    guard next == UInt8(ascii: "[") else {
      next = bytes.next()
      return
    }
    next = bytes.next()
    while let byte = next, (0x20...0x3F).contains(byte) { next = bytes.next() }
    next = bytes.next()
  }
}
