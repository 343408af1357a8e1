import Foundation
import NotebookDocument

/// The report as a notebook of Jupyter's, with code, outputs and pictures.
///
/// What stands around the cells is kept in their metadata, so that ``JupyterConverter`` gives the same file back.
public struct JupyterNotebook: Sendable {
  private let executed: ExecutedNotebook

  public init(_ executed: ExecutedNotebook) {
    self.executed = executed
  }

  /// The notebook as JSON that is valid by nbformat 4.5.
  public func json() throws -> String {
    let notebook = executed.notebook
    let lines = SourceLines(notebook.source)
    var cells: [JupyterCell] = []
    for piece in SourcePiece.pieces(of: notebook, lineCount: lines.count) {
      switch piece {
      case .frontMatter(let range):
        let (before, source, after) = Self.parts(of: lines.text(range))
        cells.append(
          JupyterCell(kind: .raw, id: "front-matter", source: source, place: JupyterPlace(before: before, after: after))
        )
      case .prose(let range): append(prose: range, of: lines, to: &cells)
      case .cell(let cell): cells.append(code(cell, lines: lines))
      }
    }
    if let place = cells.first?.place { cells[0].place?.before = lines.byteOrderMark + place.before }
    let document = JupyterDocument(
      cells: cells,
      metadata: JupyterDocument.Metadata(
        kernelspec: .init(displayName: "Swift", language: "swift", name: "swift"),
        languageInfo: .init(name: "swift", fileExtension: ".swift"), title: notebook.frontMatter.title))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  /// Prose becomes a cell; empty lines between two cells of code belong to the one above.
  private func append(prose range: Range<Int>, of lines: SourceLines, to cells: inout [JupyterCell]) {
    let text = lines.text(range)
    let (before, source, after) = Self.parts(of: text)
    if source.isEmpty, let last = cells.indices.last {
      cells[last].place?.after += text
      return
    }
    var place = JupyterPlace(before: before, after: after)
    let shown = Self.parts(of: lines.text(range, replacing: values)).source
    if shown != source { place = JupyterPlace(before: "", after: "", original: text, shown: shown) }
    let number = cells.count { $0.kind == .markdown } + 1
    cells.append(JupyterCell(kind: .markdown, id: "prose-\(number)", source: shown, place: place))
  }

  private var values: [(span: SourceSpan, text: String)] {
    executed.notebook.inlineExpressions.compactMap { expression in
      executed.inlineValues[expression.id].map { (span: expression.span, text: $0.markdownEscaped) }
    }
  }

  private func code(_ cell: Cell, lines: SourceLines) -> JupyterCell {
    let range = cell.lines.lowerBound..<cell.lines.upperBound + 1
    let opening = lines.text(range.lowerBound..<range.lowerBound + 1)
    let closing = lines.text(cell.lines.upperBound..<range.upperBound)
    let content = lines.text(range.lowerBound + 1..<cell.lines.upperBound)
    let source = String(content.utf8.droppingLastLineEnd) ?? content
    var place = JupyterPlace(
      before: opening, after: String(Substring(content.utf8.dropFirst(source.utf8.count))) + closing)
    if opening.first == " " {
      // An indented fence: Jupyter gets its code without the indentation.
      let shown = String(cell.code.trimmingFinalNewlines)
      place = JupyterPlace(before: "", after: "", original: lines.text(range), shown: shown)
    }
    var result = JupyterCell(kind: .code, id: Self.identifier(cell), source: place.shown ?? source, place: place)
    let run = executed.result(of: cell)
    result.run = (outputs: outputs(of: run), count: run.outcome == .notRun ? nil : cell.index)
    return result
  }

  private func outputs(of result: CellResult) -> [JupyterOutput] {
    var outputs = result.outputs.map { output -> JupyterOutput in
      switch output {
      case .text(let text): .stream(text)
      case .display(let display): JupyterOutput(display)
      }
    }
    if case .failed(let failure) = result.outcome { outputs.append(JupyterOutput(failure, in: executed.notebook)) }
    return outputs
  }

  /// nbformat allows 64 characters.
  private static func identifier(_ cell: Cell) -> String {
    let name = "code-\(cell.label)"
    return name.utf8.count <= 64 ? name : "long-label-\(cell.index)"
  }

  /// Empty lines, text without them and without its last line end, and what comes after.
  private static func parts(of text: String) -> (before: String, source: String, after: String) {
    let lines = SourceLines(text)
    let isEmpty = (1..<lines.count + 1).map { lines.text($0..<$0 + 1).allSatisfy(\.isWhitespace) }
    guard let first = isEmpty.firstIndex(of: false), let last = isEmpty.lastIndex(of: false) else {
      return (text, "", "")
    }
    let content = lines.text(first + 1..<last + 2)
    let source = String(content.utf8.droppingLastLineEnd) ?? content
    let rest = String(Substring(content.utf8.dropFirst(source.utf8.count))) + lines.text(last + 2..<lines.count + 1)
    return (lines.text(1..<first + 1), source, rest)
  }
}

extension String.UTF8View {
  /// Without one line end of any kind.
  fileprivate var droppingLastLineEnd: SubSequence {
    if suffix(2).elementsEqual("\r\n".utf8) { return dropLast(2) }
    return last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") ? dropLast(1) : self[...]
  }
}
