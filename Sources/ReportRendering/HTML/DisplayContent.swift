import Charts
import Foundation
import NotebookDocument

/// The richest form of a display that a report can show.
enum DisplayContent: Hashable {
  case chart(Chart)
  case table(Table)
  case svg(String)
  case text(String)
  /// The form of this type could not be read; its text is shown.
  case unreadable(MIMEType, text: String)

  init(_ display: Display) {
    let forms = display.representations
    if let json = forms[.chart] {
      self = Self.decoded(json).map(Self.chart) ?? .unreadable(.chart, text: display.plainText)
    } else if let json = forms[.table] {
      self = Self.decoded(json).map(Self.table) ?? .unreadable(.table, text: display.plainText)
    } else if let svg = forms[.svg] {
      self = .svg(svg)
    } else {
      self = .text(display.plainText)
    }
  }

  private static func decoded<Value: Decodable>(_ json: String) -> Value? {
    try? JSONDecoder().decode(Value.self, from: Data(json.utf8))
  }

  /// The caption that it brings itself.
  var caption: String {
    switch self {
    case .chart(let chart): chart.caption
    case .table(let table): table.caption
    case .svg, .text, .unreadable: ""
    }
  }
}

/// The displays of a run, each read once.
struct DisplayCatalog {
  private var contents: [Numbering.OutputPlace: DisplayContent] = [:]

  init(_ executed: ExecutedNotebook) {
    for cell in executed.notebook.cells where cell.options.output {
      for (index, output) in executed.result(of: cell).outputs.enumerated() {
        guard case .display(let display) = output else { continue }
        contents[Numbering.OutputPlace(cell: cell.index, output: index)] = DisplayContent(display)
      }
    }
  }

  subscript(cell: Int, output: Int) -> DisplayContent? {
    contents[Numbering.OutputPlace(cell: cell, output: output)]
  }
}
