/// Finds a pipe table in the nodes of a paragraph: cmark knows no tables.
struct PipeTableBuilder {
  let inlineBuilder: InlineBuilder

  /// - Returns: The paragraph's nodes that stand above the table, and the table; `nil` where there is none.
  func table(in paragraph: [MarkdownNode]) -> (before: [MarkdownNode], table: PipeTable)? {
    let rows = paragraph.split(omittingEmptySubsequences: false) { $0.kind == .softBreak || $0.kind == .lineBreak }
    guard rows.count >= 2 else { return nil }
    for index in rows.indices.dropFirst() {
      guard let alignments = alignments(of: rows[index]) else { continue }
      let header = cells(of: rows[index - 1])
      guard header.count == alignments.count else { return nil }
      let body = rows[(index + 1)...].map { row -> [[Inline]] in
        let cells = cells(of: row).prefix(header.count)
        return Array(cells) + Array(repeating: [], count: header.count - cells.count)
      }
      let before = rows[..<(index - 1)].joined(separator: [paragraph.lineBreak])
      return (Array(before), PipeTable(alignments: alignments, header: header, rows: body))
    }
    return nil
  }

  /// The alignments that a row such as `|:--|--:|` gives, if it is one.
  private func alignments(of row: ArraySlice<MarkdownNode>) -> [PipeTable.Alignment]? {
    guard row.allSatisfy({ $0.kind == .text }), row.contains(where: { $0.literal.utf8.contains(ProseMask.bar) }) else {
      return nil
    }
    var alignments: [PipeTable.Alignment] = []
    for cell in pieces(of: row) {
      let text = ProseMask.unmasked(cell.map(\.literal).joined()).trimming(while: \.isBlank)
      let dashes = text.drop { $0 == ":" }.trimmingSuffix { $0 == ":" }
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == "-" }), text.count - dashes.count <= 2 else { return nil }
      switch (text.hasPrefix(":"), text.hasSuffix(":")) {
      case (true, true): alignments.append(.center)
      case (true, false): alignments.append(.left)
      case (false, true): alignments.append(.right)
      case (false, false): alignments.append(.none)
      }
    }
    return alignments
  }

  private func cells(of row: ArraySlice<MarkdownNode>) -> [[Inline]] {
    pieces(of: row).map { inlineBuilder.inlines($0).trimmed }
  }

  /// A row's nodes between the bars; a bar at either end separates nothing.
  private func pieces(of row: ArraySlice<MarkdownNode>) -> [[MarkdownNode]] {
    var pieces: [[MarkdownNode]] = [[]]
    for node in row {
      guard node.kind == .text else {
        pieces[pieces.count - 1].append(node)
        continue
      }
      for (index, part) in node.literal.utf8.split(separator: ProseMask.bar, omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { pieces.append([]) }
        guard !part.isEmpty else { continue }
        var text = node
        text.literal = String(Substring(part))
        pieces[pieces.count - 1].append(text)
      }
    }
    if pieces.count > 1, pieces[0].isBlank { pieces.removeFirst() }
    if pieces.count > 1, pieces[pieces.count - 1].isBlank { pieces.removeLast() }
    return pieces
  }
}

extension [MarkdownNode] {
  fileprivate var isBlank: Bool {
    allSatisfy { $0.kind == .text && $0.literal.allSatisfy(\.isBlank) }
  }

  /// The node that joins rows to a paragraph again.
  fileprivate var lineBreak: MarkdownNode {
    MarkdownNode(kind: .softBreak, literal: "", lines: self[0].lines, column: self[0].column, children: [])
  }
}

extension [Inline] {
  /// Without blanks at its ends.
  var trimmed: [Inline] {
    var inlines = self
    if case .text(let text)? = inlines.first { inlines[0] = .text(String(text.drop(while: \.isBlank))) }
    if case .text(let text)? = inlines.last {
      inlines[inlines.count - 1] = .text(String(text.trimmingSuffix(while: \.isBlank)))
    }
    return inlines.filter { $0 != .text("") }
  }
}
