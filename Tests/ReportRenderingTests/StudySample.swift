import Charts
import Foundation
import NotebookDocument

/// A study as a run would leave it, for tests that look at whole reports.
enum StudySample {
  static func executed() throws -> ExecutedNotebook {
    let notebook = try Notebook(parsing: fixture("study.md"), path: "notebooks/study.md")
    return ExecutedNotebook(
      notebook: notebook, results: try [data, basic(), long, compare()],
      inlineValues: ["inline-1": "hybrid", "inline-2": "88.4 %", "inline-3": "5"], provenance: provenance)
  }

  /// The same study, whose second cell failed.
  static func failed() throws -> ExecutedNotebook {
    var study = try executed()
    let failure = CellFailure(
      message: "the layer ‘simple_rnn’ takes [batch, time, features], not [64, 500]",
      position: SourcePosition(line: 76, column: 19),
      callStack: [.init(function: "fit(_:_:epochs:batchSize:)", position: SourcePosition(line: 76, column: 19))],
      hint: "put an Embedding in front of it")
    study.results = [data, CellResult(outcome: .failed(failure), outputs: [.text("so far\n")])]
    study.inlineValues = [:]
    return study
  }

  static let provenance = Provenance(
    versions: [.init("Unroll", "0.1.0"), .init("Swift", "6.3.1")],
    machine: [.init("System", "Debian GNU/Linux 12"), .init("Processor", "x86-64, 2 cores"), .init("Memory", "24 GB")],
    seed: 7,
    parameters: [
      Parameter(name: "epochs", value: .integer(5)), Parameter(name: "batchSize", value: .integer(64)),
      Parameter(name: "dataset", value: .string("built-in")),
    ],
    dataFiles: [
      .init(
        name: "imdb.npz", digest: String(repeating: "69664113be75683a8fe16e3ed0ab59fd", count: 2), byteCount: 17_464_789
      )
    ],
    startedAt: Date(timeIntervalSince1970: 1_795_424_700), duration: .seconds(312))

  private static let data = CellResult(
    outcome: .succeeded, executionCount: 1,
    outputs: [.text("training: 2000 reviews of 118 words\ntest:     2000 reviews\n")], duration: .milliseconds(420))

  private static func basic() throws -> CellResult {
    let log = (1...5).map {
      "Epoch \($0)/5  32/32  accuracy: 0.\(6210 + $0 * 480)  loss: 0.\(6650 - $0 * 820)  val_accuracy: 0.\(7010 + $0 * 210)  val_loss: 0.\(5900 - $0 * 310)"
    }.joined(separator: "\n")
    let chart = figure(
      [
        lineChart(
          [Series("training", [0.61, 0.49, 0.40, 0.33, 0.27]), Series("validation", [0.57, 0.52, 0.49, 0.50, 0.53])],
          title: "Loss", x: "epoch", y: "loss"),
        lineChart(
          [Series("training", [0.67, 0.77, 0.83, 0.87, 0.91]), Series("validation", [0.72, 0.76, 0.79, 0.78, 0.77])],
          title: "Accuracy", x: "epoch", y: "accuracy"),
      ], title: "Basic network")
    return CellResult(
      outcome: .succeeded, executionCount: 2,
      outputs: [
        .display(Display(kind: .trainingLog, plainText: log)),
        .display(Display(kind: .figure, plainText: chart.description, others: [.chart: try json(chart)])),
      ], duration: .seconds(61.2))
  }

  private static let long = CellResult(
    outcome: .succeeded, executionCount: 3,
    outputs: [.text((1...60).map { "line \($0) of a long output\n" }.joined())], duration: .milliseconds(3))

  private static func compare() throws -> CellResult {
    let table = try Table(
      [
        .text("Model", ["basic", "stacked", "bidirectional", "hybrid"]),
        .integers("Parameters", [1_292_417, 1_300_673, 1_304_833, 1_333_441]),
        .percentages("Accuracy", [0.826, 0.846, 0.834, 0.884]), .integers("Best epoch", [3, 2, 3, 2]),
        .numbers("Gap", [0.121, 0.094, 0.133, 0.061]),
      ], best: 3)
    return CellResult(
      outcome: .succeeded, executionCount: 4,
      outputs: [.display(Display(kind: .table, plainText: table.description, others: [.table: try json(table)]))],
      duration: .seconds(248))
  }

  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
