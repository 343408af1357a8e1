/// Reads the top-level fences whose language is exactly `swift`.
struct CellReader {
  /// What a `swift` fence is.
  enum Fence {
    case cell(Cell)
    /// One with `eval: false`: its code is shown, if at all, and never runs.
    case text(String, CellOptions)
  }

  let text: SourceText

  /// - Returns: The fences by the line of their opening, and the cells in their order.
  /// - Throws: `unclosedFence`, errors of option lines, `repeatedLabel`.
  func read(_ document: MarkdownNode) throws(NotebookError) -> (fences: [Int: Fence], cells: [Cell]) {
    var fences: [Int: Fence] = [:]
    var cells: [Cell] = []
    for node in document.children {
      guard case .code(let info) = node.kind, let fence = FenceLine(opening: text.line(node.lines.lowerBound)) else {
        continue
      }
      try refuseUnclosed(fence, info: info, node: node)
      guard info == "swift" else { continue }
      let result = try read(node, fence: fence, index: cells.count + 1)
      fences[node.lines.lowerBound] = result
      if case .cell(let cell) = result { cells.append(cell) }
    }
    try refuseRepeatedLabels(cells)
    return (fences, cells)
  }

  private func read(_ node: MarkdownNode, fence: FenceLine, index: Int) throws(NotebookError) -> Fence {
    let firstLine = node.lines.lowerBound + 1
    let lines = node.literal.split(separator: "\n", omittingEmptySubsequences: false)
    let reader = CellOptionsReader(text: text)
    let (options, optionCount) = try reader.read(lines, firstLine: firstLine, indent: fence.indent)
    let code = lines.dropFirst(optionCount).joined(separator: "\n")
    guard options.eval else { return .text(code, options) }
    return .cell(
      Cell(
        label: options.label ?? "cell-\(index)", index: index, code: code,
        codeStart: SourcePosition(line: firstLine + optionCount, column: fence.indent + 1), lines: node.lines,
        options: options))
  }

  /// A fence that the end of the file closes; or one that swallowed the opening of another, as its closing line is missing.
  private func refuseUnclosed(_ fence: FenceLine, info: String, node: MarkdownNode) throws(NotebookError) {
    let isClosed = node.lines.count > 1 && fence.isClosed(by: text.line(node.lines.upperBound))
    let swallowsFence =
      info == "swift"
      && node.literal.split(separator: "\n").contains { line in
        FenceLine(opening: String(line)).map { $0.mark == fence.mark && $0.hasInfo } == true
      }
    guard isClosed, !swallowsFence else { throw text.error(.unclosedFence(language: info), at: node.position) }
  }

  private func refuseRepeatedLabels(_ cells: [Cell]) throws(NotebookError) {
    var lines: [String: Cell] = [:]
    for cell in cells {
      if let first = lines[cell.label] {
        let labelled = cell.options.label == nil ? first : cell
        let problem: NotebookError.Problem =
          cell.options.label == nil || first.options.label == nil
          ? .labelTakenByNumber(cell.label) : .repeatedLabel(cell.label, firstLine: first.lines.lowerBound)
        throw text.error(problem, line: labelled.lines.lowerBound, column: 1)
      }
      lines[cell.label] = cell
    }
  }
}

/// A line that opens a fence.
private struct FenceLine {
  let indent: Int
  let mark: Character
  let width: Int
  let hasInfo: Bool

  init?(opening line: String) {
    indent = line.prefix { $0 == " " }.count
    let rest = line.dropFirst(indent)
    guard indent < 4, let mark = rest.first, mark == "`" || mark == "~" else { return nil }
    self.mark = mark
    width = rest.prefix { $0 == mark }.count
    guard width >= 3 else { return nil }
    let info = rest.dropFirst(width)
    guard mark == "~" || !info.contains("`") else { return nil }
    hasInfo = !info.allSatisfy(\.isBlank)
  }

  func isClosed(by line: String) -> Bool {
    guard let closing = FenceLine(opening: line) else { return false }
    return closing.mark == mark && closing.width >= width && !closing.hasInfo
  }
}
