/// Builds running text from cmark's nodes, with what the masks stand for.
struct InlineBuilder {
  let expressions: [InlineExpression]

  func inlines(_ nodes: some Sequence<MarkdownNode>) -> [Inline] {
    var line = InlineAssembly()
    for node in nodes {
      switch node.kind {
      case .text: append(node.literal, to: &line)
      case .softBreak: line.append(.softBreak)
      case .lineBreak: line.append(.lineBreak)
      case .inlineCode: line.append(code(node.literal))
      case .inlineHTML: line.append(.html(ProseMask.unmasked(node.literal)))
      case .emphasis: line.append(.emphasis(inlines(node.children)))
      case .strong: line.append(.strong(inlines(node.children)))
      case .link(let destination, let title):
        line.append(
          .link(
            destination: ProseMask.unmasked(destination), title: ProseMask.unmasked(title), inlines(node.children)))
      case .image(let source, let title):
        line.append(
          .image(
            source: ProseMask.unmasked(source), title: ProseMask.unmasked(title), alternative: inlines(node.children)))
      default: line.append(text: ProseMask.unmasked(node.literal))
      }
    }
    return line.finish()
  }

  private func code(_ literal: String) -> Inline {
    let digits = literal.utf8.dropFirst().prefix(ProseMask.expressionDigits)
    guard literal.utf8.first == ProseMask.expression, let number = Int(String(decoding: digits, as: UTF8.self)),
      expressions.indices.contains(number)
    else { return .code(ProseMask.unmasked(literal)) }
    return .expression(expressions[number])
  }

  /// Appends text, taking apart the masks in it.
  private func append(_ text: String, to line: inout InlineAssembly) {
    var rest = Substring(text).utf8
    while let mark = rest.firstIndex(where: isMark) {
      line.append(text: ProseMask.unmasked(Substring(rest[..<mark])))
      let tail = rest[rest.index(after: mark)...]
      switch rest[mark] {
      case ProseMask.mathematics:
        let isDisplay = tail.first == ProseMask.mathematics
        line.toggleMathematics(display: isDisplay)
        rest = isDisplay ? tail.dropFirst() : tail
      case ProseMask.footnote:
        let name = tail.dropFirst().prefix(while: \.isLabelByte)
        line.append(.footnote(String(Substring(name))))
        rest = tail.dropFirst(name.count + 2)
      default:
        let length = Reference.length(ofNameIn: tail.prefix(while: \.isLabelByte)) ?? 0
        if let reference = Reference(String(Substring(tail.prefix(length)))) { line.append(.reference(reference)) }
        rest = tail.dropFirst(length)
      }
    }
    line.append(text: ProseMask.unmasked(Substring(rest)))
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte == ProseMask.mathematics || byte == ProseMask.footnote || byte == ProseMask.reference
  }
}

/// Running text while it is put together: neighbouring text is one, and mathematics is gathered up to its end.
private struct InlineAssembly {
  private var inlines: [Inline] = []
  private var text = ""
  private var mathematics: (source: String, display: Bool)?

  mutating func append(text: String) {
    if mathematics == nil { self.text += text } else { mathematics?.source += text }
  }

  mutating func append(_ inline: Inline) {
    guard mathematics == nil else {
      mathematics?.source += inline == .softBreak || inline == .lineBreak ? "\n" : inline.plainText
      return
    }
    flushText()
    inlines.append(inline)
  }

  mutating func toggleMathematics(display: Bool) {
    if let (source, display) = mathematics {
      mathematics = nil
      inlines.append(.mathematics(source.trimming(while: \.isWhitespace).description, display: display))
    } else {
      flushText()
      mathematics = ("", display)
    }
  }

  mutating func finish() -> [Inline] {
    if let (source, display) = mathematics {
      mathematics = nil
      text += (display ? "$$" : "$") + source
    }
    flushText()
    return inlines
  }

  private mutating func flushText() {
    if !text.isEmpty { inlines.append(.text(text)) }
    text = ""
  }
}
