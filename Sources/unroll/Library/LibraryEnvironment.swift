import CellLanguage
import Charts
import Datasets
import Foundation
import NetworkCharts
import NeuralNetworks
import NotebookDocument
import NotebookEngine

/// Surrounds each cell with the network library's runtime and the folders that data comes from.
final class LibraryEnvironment: CellEnvironment {
  let threads: Int
  private let notebookFolder: String
  private let dataFolder: String?
  private let console: Console
  private var filesRead = FileLog()

  init(notebook: Notebook, resources: ResourceOptions, console: Console) {
    threads = resources.threads ?? Runtime.coreCount
    notebookFolder = URL(fileURLWithPath: notebook.path).deletingLastPathComponent().path
    dataFolder = resources.dataDir
    self.console = console
  }

  func run(in scope: CellScope, _ body: () -> Void) {
    let runtime = Runtime(
      seed: scope.seed, stream: scope.stream, observer: TrainingReport(scope: scope, console: console),
      output: scope.print, threads: threads, isCancelled: scope.isCancelled)
    let locations = DataLocations(
      notebookDirectory: notebookFolder, dataDirectory: dataFolder, filesRead: filesRead)
    Runtime.$current.withValue(runtime) {
      DataLocations.$current.withValue(locations) { body() }
    }
  }

  func takeDataFiles() -> [Provenance.DataFile] {
    let entries = filesRead.entries
    filesRead = FileLog()
    return entries.map { file in
      Provenance.DataFile(name: file.name, digest: file.sha256.hex, byteCount: file.byteCount)
    }
  }

  func display(_ value: CellValue) -> Display {
    switch value.host {
    case let chart as Chart:
      Display(kind: .figure, plainText: chart.description, others: [.chart: Self.json(chart)])
    case let table as Table:
      Display(kind: .table, plainText: table.description, others: [.table: Self.json(table)])
    default:
      Display(kind: .value, plainText: value.debugDescription)
    }
  }

  /// The keys are sorted, so that equal values have equal texts.
  private static func json(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      preconditionFailure("charts and tables hold nothing that JSON can't: \(error)")
    }
  }
}
