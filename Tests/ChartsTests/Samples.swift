import Charts

/// One chart of each kind, as a study of recurrent networks has them.
enum Samples {
  static func all() throws -> [(name: String, chart: Chart)] {
    [
      ("learning-curves", learningCurves),
      ("four-models", fourModels),
      ("gradient-norms", gradientNorms),
      ("forecast", try forecast()),
      ("intervals", try intervals()),
      ("bars", try bars()),
      ("histogram", try lengths()),
      ("confusion-matrix", try confusion()),
      ("heatmap", try attention()),
      ("roc", roc),
      ("words", try words()),
      ("best-at-once", lineChart([1, 1, 0.75, 1], x: "epoch", y: "accuracy", best: .highest)),
      ("gaps", gaps),
      ("empty", lineChart([Series](), title: "Nothing to see")),
    ]
  }

  static let learningCurves = figure([
    lineChart(
      [
        Series("training", [0.612, 0.401, 0.268, 0.172, 0.101]),
        Series("validation", [0.482, 0.398, 0.421, 0.523, 0.611]),
      ], x: "epoch", y: "loss", best: .lowest),
    lineChart(
      [
        Series("training", [0.652, 0.823, 0.893, 0.938, 0.967]),
        Series("validation", [0.774, 0.826, 0.819, 0.805, 0.778]),
      ], x: "epoch", y: "accuracy", best: .highest),
  ])

  static let fourModels = lineChart(
    [
      Series("basic", [0.774, 0.826, 0.819, 0.805, 0.778]),
      Series("stacked", [0.79, 0.846, 0.84, 0.83, 0.812]),
      Series("bidirectional", [0.75, 0.834, 0.83, 0.82, 0.805]),
      Series("hybrid", [0.861, 0.884, 0.88, 0.875, 0.870]),
    ], title: "Validation accuracy of the four models", x: "epoch", y: "accuracy on the test set")

  static let gradientNorms = lineChart(
    [
      Series("before training", (1...100).map { 0.9 * power(0.89, 100 - $0) }),
      Series("after training", (1...100).map { 1.4 * power(0.93, 100 - $0) }),
    ], title: "How far gradients reach back", x: "time step", y: "norm of the loss's gradient", logarithmic: true)

  static func forecast() throws -> Chart {
    let values = (0..<120).map { (year: Int) -> Double in
      80 + 70 * wave(Double(year) / 11) + Double(year * 37 % 19)
    }
    return try forecastChart(
      actual: Series("sunspots", values, start: 1900),
      forecasts: [Series("network", values.suffix(20).map { $0 * 0.9 + 9 }, start: 2000)],
      lower: values.suffix(20).map { $0 * 0.9 - 16 }, upper: values.suffix(20).map { $0 * 0.9 + 34 }, from: 2000,
      x: "year", y: "sunspot number")
  }

  static func intervals() throws -> Chart {
    try dotPlot(
      ["basic", "stacked", "bidirectional", "hybrid"], [0.812, 0.818, 0.806, 0.879],
      lower: [0.795, 0.79, 0.78, 0.874], upper: [0.829, 0.846, 0.832, 0.884], title: "Accuracy over five seeds",
      x: "accuracy, mean and 95 % interval")
  }

  static func bars() throws -> Chart {
    try barChart(
      [
        "embedding", "recurrent weights", "a layer whose name is far too long to be set in full beside its bar",
        "dense",
      ],
      [1_280_000, 12_352, 32_832, -4_000], x: "parameters")
  }

  static func lengths() throws -> Chart {
    try histogram(
      (0..<2_000).map { (number: Int) -> Int in 60 + number * number % 611 + number % 7 * 40 }, x: "words in a review",
      y: "reviews")
  }

  static func confusion() throws -> Chart {
    try confusionChart([[10_931, 1_569], [1_331, 11_169]], labels: ["negative", "positive"])
  }

  static func attention() throws -> Chart {
    let weights = (0..<8).map { (row: Int) -> [Double] in
      (0..<24).map { (column: Int) -> Double in
        let distance = Double(row * 3 - column)
        return 1 / (1 + distance * distance)
      }
    }
    return try heatmap(weights, title: "Attention", x: "word read", y: "word written")
  }

  static let roc: Chart = {
    let rates = (0...60).map { Double($0) / 60 }
    return rocChart(
      [
        curve("basic", rates, rates.map { 1 - (1 - $0) * (1 - $0) * (1 - $0) }),
        curve("hybrid", rates, rates.map { 1 - power(1 - $0, 8) }),
      ], title: "ROC")
  }()

  static func words() throws -> Chart {
    let text =
      "the plot is thin and the first hour drags but the ending is not bad at all : a warm , funny , moving film"
    let words = text.split(separator: " ").map(String.init)
    return try weightedWords(words, weights: words.indices.map { Double(($0 * 7) % 11) / 100 })
  }

  static let gaps = lineChart(
    [Series("diverging", [1, 4, .nan, 20, .infinity, 3, .nan, 5])], title: "Values that are no numbers <&>", x: "step",
    y: "loss")

  private static func curve(_ name: String, _ x: [Double], _ y: [Double]) -> Series {
    var series = Series(name, y)
    series.x = x
    return series
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }

  /// A wave of period 1 between -1 and 1, made of parabolas: the same digits on every machine.
  private static func wave(_ turns: Double) -> Double {
    let phase = turns - turns.rounded(.down)
    let half = phase < 0.5 ? phase * 2 : phase * 2 - 1
    return (phase < 0.5 ? 1 : -1) * 4 * half * (1 - half)
  }
}
