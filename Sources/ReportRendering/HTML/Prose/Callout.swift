import NotebookDocument

/// A quote that is set off as a note, as GitHub writes it: its first line is `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`,
/// `[!WARNING]` or `[!CAUTION]`.
struct Callout {
  enum Kind: String, CaseIterable {
    case note, tip, important, warning, caution

    var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  let kind: Kind
  let content: [Block]

  init?(quote blocks: [Block]) {
    guard let first = blocks.first, case .paragraph(var text) = first.content, case .text(let mark)? = text.first,
      let kind = Kind.allCases.first(where: { mark == "[!\($0.rawValue.uppercased())]" }),
      text.count == 1 || text[1] == .softBreak || text[1] == .lineBreak
    else { return nil }
    self.kind = kind
    text.removeFirst(min(2, text.count))
    content = (text.isEmpty ? [] : [Block(.paragraph(text), lines: first.lines)]) + blocks.dropFirst()
  }
}
