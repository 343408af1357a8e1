import Foundation
import Testing

@testable import Charts

@Suite("Data that cannot be drawn", .timeLimit(.minutes(10)))
struct BadDataTests {
  private static let lists: [[Double]] = [
    [], [.nan], [.infinity, -.infinity], [0], [0, 0, 0], [5], [1e300, -1e300], [.greatestFiniteMagnitude, 0],
    [-.greatestFiniteMagnitude, .greatestFiniteMagnitude], [.leastNonzeroMagnitude, 0],
    [.leastNonzeroMagnitude * 3, .leastNonzeroMagnitude * 9],
    [1, .nan, 2], [1e15, 1e15 + 1], [-1, -1e-12, 1],
  ]

  @Test("is left out, and the picture still stands", arguments: lists, [240, 680])
  func drawsSomething(values: [Double], width: Int) throws {
    let names = values.indices.map { "row \($0)" }
    let charts = [
      lineChart(values, best: .lowest),
      lineChart(values, logarithmic: true, reference: values.first, best: .highest),
      lineChart([try Series("a", x: values, y: values), Series("b", values)]),
      try scatterPlot(x: values, y: values),
      try barChart(names, values),
      try dotPlot(names, values, lower: values, upper: values, reference: values.last),
      try histogram(values),
      try histogram(values, bins: 1_000),
      try heatmap([values]),
      try weightedWords(names, weights: values),
      rocChart([try Series("", x: values, y: values)]),
      try forecastChart(
        actual: Series("a", values), forecasts: [Series("b", values)], lower: values, upper: values, from: values.first),
    ]
    for chart in charts {
      let svg = chart.svg(width: width)
      #expect(XMLCheck(svg).isWellFormed)
      #expect(!svg.contains("nan") && !svg.contains("inf\""))
      #expect(chart.drawing(width: width).height < 2_000)
      _ = try JSONEncoder().encode(chart)
    }
  }

  @Test("is counted below the picture")
  func countsMissing() {
    let labels = lineChart([1, .nan, 3, .infinity]).drawing(width: 680).labels.map(\.text)
    #expect(labels.contains("2 values that cannot be drawn are left out"))
    #expect(lineChart([Double.nan]).drawing(width: 680).labels.map(\.text) == ["No data"])
  }

  @Test("of different lengths is an error that states both")
  func lengths() {
    #expect(throws: ChartError.lengthsDiffer(first: "x", firstCount: 1, second: "y", secondCount: 2)) {
      try Series("", x: [1], y: [1, 2])
    }
    #expect(throws: ChartError.self) { try barChart(["a"], []) }
    #expect(throws: ChartError.self) { try dotPlot(["a"], [1], lower: [1]) }
    #expect(throws: ChartError.self) { try dotPlot(["a"], [1], lower: [1, 2], upper: [1, 2]) }
    #expect(throws: ChartError.raggedRow(row: 1, count: 1, expected: 2)) { try heatmap([[1, 2], [3]]) }
    #expect(throws: ChartError.self) { try confusionChart([[1, 2]], labels: ["a"]) }
    #expect(throws: ChartError.self) { try weightedWords(["a"], weights: []) }
    #expect(throws: ChartError.self) { try histogram([1.0], bins: 0) }
    #expect(throws: ChartError.self) {
      try forecastChart(actual: Series("", [1]), forecasts: [], lower: [1], upper: [2])
    }
    #expect(
      "\(ChartError.lengthsDiffer(first: "names", firstCount: 1, second: "values", secondCount: 2))"
        == "names has 1 value, values has 2; they belong together one to one")
  }
}
