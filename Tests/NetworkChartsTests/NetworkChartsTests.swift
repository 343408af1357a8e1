import Charts
import NeuralNetworks
import Testing

@testable import NetworkCharts

@Suite("Pictures of trainings")
struct NetworkChartsTests {
  /// A training of three epochs on eight rows.
  private static func training() throws -> (model: Model, history: History, x: Tensor, y: Tensor) {
    let x = try Tensor([[0, 1], [1, 0], [1, 1], [0, 0], [0, 1], [1, 0], [1, 1], [0, 0]])
    let y = try Tensor([1.0, 0, 1, 0, 1, 0, 1, 0], shape: [8, 1])
    let model = try Sequential([Input(shape: [2]), Dense(1, activation: .sigmoid)])
    try model.compile(loss: .binaryCrossentropy, metrics: [.accuracy])
    let runtime = Runtime(seed: 1, observer: ProgressLog { _ in })
    let history = try Runtime.$current.withValue(runtime) {
      try model.fit(x, y, epochs: 3, batchSize: 4, validationData: (x, y))
    }
    return (model, history, x, y)
  }

  @Test("show loss before accuracy, training against validation, the best epoch set off")
  func learningCurves() throws {
    let history = try Self.training().history
    let chart = plot(history, title: "Learning")
    #expect(chart.panels.count == 2)
    let svg = chart.svg()
    #expect(svg.contains(">loss<") && svg.contains(">accuracy<"))
    #expect(svg.contains(">training<") && svg.contains(">validation<"))
    #expect(svg.contains(", epoch \(history.bestEpoch(of: "val_loss"))<"))
    #expect(chart.textAlternative.contains("Line chart of loss by epoch."))
  }

  @Test("show a training without validation, and one that never was")
  func withoutValidation() throws {
    #expect(plot(History()).panels.isEmpty)
    #expect(plot([("none", History())]).svg().contains("No data"))
  }

  @Test("show several trainings in one picture")
  func severalTrainings() throws {
    let history = try Self.training().history
    let svg = plot([("basic", history), ("hybrid", history)], measure: "val_loss").svg()
    #expect(svg.contains("validation loss") && svg.contains(">basic<") && svg.contains(">hybrid<"))
  }

  @Test("compare models in a table, the best one set off")
  func comparison() throws {
    let (model, history, _, _) = try Self.training()
    let table = compareTable([("one", model, history), ("untrained", model, History())], caption: "Models")
    #expect(table.bestRow == 0)
    #expect(table.texts(row: 0).prefix(2) == ["one", "3"])
    #expect(table.texts(row: 1) == ["untrained", "3", "0", "–", "–", "–", "–"])
  }

  @Test("count what was taken for what")
  func confusion() throws {
    let targets = Tensor([0, 0, 1, 1, 1])
    let predictions = try Tensor([0.1, 0.7, 0.6, 0.9, 0.2], shape: [5, 1])
    let svg = try confusionChart(targets, predictions).svg()
    #expect(svg.contains("negative, negative: 0.5") && svg.contains("positive, positive: 0.667"))
    #expect(throws: (any Error).self) { try confusionChart(targets, Tensor([0.1], shape: [1, 1])) }
    #expect(throws: ChartError.self) { try confusionChart(targets, predictions, labels: ["only one"]) }
  }

  @Test("draw ROC curves with the area that ranks by score have")
  func roc() throws {
    let targets = Tensor([0, 0, 1, 1])
    let chart = try rocChart(
      [("good", Tensor([0.1, 0.4, 0.35, 0.8])), ("flat", Tensor([0.5, 0.5, 0.5, 0.5]))], targets: targets)
    #expect(chart.textAlternative.contains("“good” has an area of 0.75"))
    #expect(chart.textAlternative.contains("“flat” has an area of 0.5 "))
  }

  @Test("show repeated trials as means with intervals, and differences against zero")
  func trials() throws {
    let x = try Tensor([[0, 1], [1, 0], [1, 1], [0, 0]])
    let y = try Tensor([1.0, 0, 1, 0], shape: [4, 1])
    let models = try ["small", "large"].map { name in
      let units = name == "small" ? 1 : 4
      let model = try Sequential([Input(shape: [2]), Dense(units), Dense(1, activation: .sigmoid)], name: name)
      try model.compile(loss: .binaryCrossentropy, metrics: [.accuracy])
      return model
    }
    let comparison = try Runtime.$current.withValue(Runtime(seed: 1, observer: ProgressLog { _ in })) {
      try compare(models, x, y, validationData: (x, y), seeds: 3, epochs: 2, metric: "val_loss")
    }
    let table = compareTable(comparison)
    #expect(table.columns.map(\.name).prefix(4) == ["model", "parameters", "trials", "mean"])
    let best = comparison.results[0].mean < comparison.results[1].mean ? 0 : 1
    #expect(table.bestRow == best)
    let svg = plot(comparison).svg()
    #expect(svg.contains("validation loss, mean and 95\u{A0}% interval") && svg.contains(">small<"))
    let differences = plotDifferences(comparison).svg()
    #expect(differences.contains("from small") && !differences.contains(">small<"))
  }
}
