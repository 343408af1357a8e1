import NotebookDocument

/// The numbers of a report's figures, tables and footnotes.
struct Numbering {
  /// A figure or table on the page.
  struct Item: Hashable {
    let number: Int
    let anchor: String
  }

  /// An output of a cell.
  struct OutputPlace: Hashable {
    let cell: Int
    let output: Int
  }

  private(set) var outputs: [OutputPlace: Item] = [:]
  /// Tables and pictures in prose, by their line.
  private(set) var prose: [Int: Item] = [:]
  private(set) var references: [Reference: Item] = [:]
  /// Footnotes in the order in which prose refers to them.
  private(set) var footnotes: [String] = []
  private(set) var footnoteNumbers: [String: Int] = [:]

  private var counts: [Reference.Kind: Int] = [:]
  private var anchors = AnchorNames()

  init(_ executed: ExecutedNotebook, displays: DisplayCatalog) {
    for block in executed.notebook.blocks {
      if case .cell(let cell) = block.content {
        number(cell, result: executed.result(of: cell), displays: displays)
      } else {
        number(block)
      }
    }
    let defined = executed.notebook.footnotes
    for block in executed.notebook.blocks { collectFootnotes(block, defined: defined) }
  }

  private mutating func number(_ cell: Cell, result: CellResult, displays: DisplayCatalog) {
    guard cell.options.output else { return }
    var captions = Captions(cell)
    for (index, output) in result.outputs.enumerated() {
      guard case .display(let display) = output, let kind = display.kind.referenceKind else { continue }
      let reference = Reference(kind: kind, name: cell.referenceName(kind))
      let isFirst = references[reference] == nil
      let hasCaption = captions.given(kind) != nil || displays[cell.index, index]?.caption.isEmpty == false
      guard hasCaption || cell.label.hasPrefix(kind.rawValue + "-") else { continue }
      let item = next(kind, name: reference.name)
      outputs[OutputPlace(cell: cell.index, output: index)] = item
      if isFirst { references[reference] = item }
    }
  }

  private mutating func number(_ block: Block) {
    let line = block.lines.lowerBound
    switch block.content {
    case .table(let table):
      guard let caption = table.caption else { return }
      number(.table, label: caption.label, line: line)
    case .paragraph(let inlines):
      guard let picture = FigureParagraph(inlines) else { return }
      number(.figure, label: picture.label, line: line)
    case .quote(let blocks): for block in blocks { number(block) }
    case .list(let list): for block in list.items.joined() { number(block) }
    default: break
    }
  }

  private mutating func number(_ kind: Reference.Kind, label: String?, line: Int) {
    let item = next(kind, name: label ?? "line-\(line)")
    prose[line] = item
    guard let label, references[Reference(kind: kind, name: label)] == nil else { return }
    references[Reference(kind: kind, name: label)] = item
  }

  private mutating func next(_ kind: Reference.Kind, name: String) -> Item {
    counts[kind, default: 0] += 1
    return Item(number: counts[kind, default: 0], anchor: anchors.next("\(kind.rawValue)-\(name)"))
  }
}

extension Numbering {
  private mutating func collectFootnotes(_ block: Block, defined: [String: [Inline]]) {
    switch block.content {
    case .heading(level: _, let inlines), .paragraph(let inlines): collectFootnotes(inlines, defined: defined)
    case .quote(let blocks): for block in blocks { collectFootnotes(block, defined: defined) }
    case .list(let list): for block in list.items.joined() { collectFootnotes(block, defined: defined) }
    case .table(let table):
      for cell in table.header + table.rows.joined() { collectFootnotes(cell, defined: defined) }
      collectFootnotes(table.caption?.text ?? [], defined: defined)
    case .code, .html, .mathematics, .thematicBreak, .cell, .source: break
    }
  }

  private mutating func collectFootnotes(_ inlines: [Inline], defined: [String: [Inline]]) {
    for inline in inlines {
      switch inline {
      case .footnote(let name):
        guard let text = defined[name], footnoteNumbers[name] == nil else { continue }
        footnotes.append(name)
        footnoteNumbers[name] = footnotes.count
        collectFootnotes(text, defined: defined)
      case .emphasis(let content), .strong(let content), .link(destination: _, title: _, let content):
        collectFootnotes(content, defined: defined)
      default: break
      }
    }
  }
}

extension Cell {
  /// The name by which prose refers to its figure or table: `@fig-loss` finds the cell `loss` and the cell `fig-loss`.
  func referenceName(_ kind: Reference.Kind) -> String {
    let prefix = kind.rawValue + "-"
    return label.hasPrefix(prefix) ? String(label.dropFirst(prefix.count)) : label
  }
}

extension Display.Kind {
  var referenceKind: Reference.Kind? {
    switch self {
    case .figure: .figure
    case .table: .table
    case .value, .trainingLog: nil
    }
  }
}
