import Yams

/// Reads the `//|` lines at the top of a cell.
struct CellOptionsReader {
  enum Key: String, CaseIterable {
    case label, echo, eval, output
    case codeFold = "code-fold"
    case figureCaption = "fig-cap"
    case tableCaption = "tbl-cap"
    case error, timeout
  }

  static let marker = "//|"

  let text: SourceText

  /// - Parameters:
  ///   - code: The lines between the fences.
  ///   - firstLine: The file's line that holds the first of them.
  ///   - indent: How many bytes of the file's lines stand before the code, for a fence that is indented.
  /// - Returns: The options, and how many lines they take.
  func read(_ code: [Substring], firstLine: Int, indent: Int) throws(NotebookError) -> (CellOptions, lineCount: Int) {
    var yaml: [String] = []
    var indents: [Int] = []
    for line in code {
      let blanks = line.prefix(while: \.isBlank)
      guard line.dropFirst(blanks.count).hasPrefix(CellOptionsReader.marker) else { break }
      let rest = line.dropFirst(blanks.count + CellOptionsReader.marker.count)
      let content = rest.first == " " ? rest.dropFirst() : rest
      yaml.append(String(content))
      indents.append(indent + line.utf8.count - content.utf8.count)
    }
    try refuseMisplaced(code.dropFirst(yaml.count), firstLine: firstLine, indent: indent)
    guard !yaml.isEmpty else { return (CellOptions(), 0) }
    let document = try YAMLDocument(yaml, firstLine: firstLine, indents: indents, of: .cellOptions, in: text)
    return (try read(document), yaml.count)
  }

  private func read(_ document: YAMLDocument) throws(NotebookError) -> CellOptions {
    var options = CellOptions()
    for (name, node, position) in document.entries {
      guard let key = Key(rawValue: name) else { throw document.unknownKey(name, at: position) }
      switch key {
      case .label:
        let label = try document.string(node, for: name)
        guard label.isLabel else {
          throw text.error(.badName(label, of: .label), at: document.locator.position(of: node.mark))
        }
        options.label = label
      case .echo: options.echo = try document.boolean(node, for: name)
      case .eval: options.eval = try document.boolean(node, for: name)
      case .output: options.output = try document.boolean(node, for: name)
      case .codeFold: options.codeFold = try codeFold(node, in: document)
      case .figureCaption: options.figureCaption = try document.string(node, for: name)
      case .tableCaption: options.tableCaption = try document.string(node, for: name)
      case .error: options.error = try document.boolean(node, for: name)
      case .timeout: options.timeout = try timeout(node, in: document)
      }
    }
    return options
  }

  private func codeFold(_ node: Node, in document: YAMLDocument) throws(NotebookError) -> CellOptions.CodeFold {
    switch YAMLValue(node) {
    case .boolean(true): return .folded
    case .boolean(false): return .never
    case .string("show"): return .open
    default: throw document.wrongType(node, Key.codeFold.rawValue, "true, false or show")
    }
  }

  /// A positive number of seconds, up to a year.
  private func timeout(_ node: Node, in document: YAMLDocument) throws(NotebookError) -> Duration {
    let seconds: Double? =
      switch YAMLValue(node) {
      case .integer(let value): Double(value)
      case .number(let value): value
      default: nil
      }
    guard let seconds, seconds > 0, seconds <= 366 * 86_400 else {
      throw document.wrongType(node, Key.timeout.rawValue, "a positive number of seconds")
    }
    return .seconds(seconds)
  }

  /// An option line below the first line of code would be read as a comment: that is refused.
  private func refuseMisplaced(_ code: ArraySlice<Substring>, firstLine: Int, indent: Int) throws(NotebookError) {
    for (offset, line) in zip(code.indices, code) {
      let blanks = line.prefix(while: \.isBlank)
      guard line.dropFirst(blanks.count).hasPrefix(CellOptionsReader.marker) else { continue }
      throw text.error(.misplacedOption, line: firstLine + offset, column: indent + blanks.utf8.count + 1)
    }
  }
}
