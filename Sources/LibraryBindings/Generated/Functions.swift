// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Charts
import Datasets
import NetworkCharts
import NeuralNetworks

extension NativeLibrary {
  mutating func addFunctions() {
    function(#"func barChart(_ names: [String], _ values: [Double], title: String = "", x: String = "", caption: String = "") throws -> Chart"#) { call in
      return try Charts.barChart(call.argument(0, as: [String].self), call.argument(1, as: [Double].self), title: call.argument(2, as: String.self), x: call.argument(3, as: String.self), caption: call.argument(4, as: String.self))
    }
    function(#"func compare(_ models: [Model], _ x: Tensor, _ y: Tensor, validationData: (Tensor, Tensor), seeds: Int = 5, epochs: Int = 1, batchSize: Int = 32, metric: String = "val_accuracy", atBestEpoch: Bool = false, confidence: Double = 0.95) throws -> Comparison"#) { call in
      return try NeuralNetworks.compare(call.argument(0, as: [Model].self), call.argument(1, as: Tensor.self), call.argument(2, as: Tensor.self), validationData: (try converted(call.argument(3, as: [Any].self)[0], to: (Tensor).self), try converted(call.argument(3, as: [Any].self)[1], to: (Tensor).self)), seeds: call.argument(4, as: Int.self), epochs: call.argument(5, as: Int.self), batchSize: call.argument(6, as: Int.self), metric: call.argument(7, as: String.self), atBestEpoch: call.argument(8, as: Bool.self), confidence: call.argument(9, as: Double.self))
    }
    function(#"func compare(_ models: [Model], _ x: [Tensor], _ y: [Tensor], validationData: ([Tensor], [Tensor]), seeds: Int = 5, epochs: Int = 1, batchSize: Int = 32, metric: String = "val_accuracy", atBestEpoch: Bool = false, confidence: Double = 0.95) throws -> Comparison"#) { call in
      return try NeuralNetworks.compare(call.argument(0, as: [Model].self), call.argument(1, as: [Tensor].self), call.argument(2, as: [Tensor].self), validationData: (try converted(call.argument(3, as: [Any].self)[0], to: ([Tensor]).self), try converted(call.argument(3, as: [Any].self)[1], to: ([Tensor]).self)), seeds: call.argument(4, as: Int.self), epochs: call.argument(5, as: Int.self), batchSize: call.argument(6, as: Int.self), metric: call.argument(7, as: String.self), atBestEpoch: call.argument(8, as: Bool.self), confidence: call.argument(9, as: Double.self))
    }
    function(#"func compareTable(_ comparison: Comparison, caption: String = "", showsTime: Bool = false) -> Table"#) { call in
      return try NetworkCharts.compareTable(call.argument(0, as: Comparison.self), caption: call.argument(1, as: String.self), showsTime: call.argument(2, as: Bool.self))
    }
    function(#"func compareTable(_ trainings: [(String, Model, History)], caption: String = "", showsTime: Bool = false) -> Table"#) { call in
      return try NetworkCharts.compareTable(try call.argument(0, as: [[Any]].self).map { value0 in (try converted(value0[0], to: (String).self), try converted(value0[1], to: (Model).self), try converted(value0[2], to: (History).self)) }, caption: call.argument(1, as: String.self), showsTime: call.argument(2, as: Bool.self))
    }
    function(#"func confusionChart(_ counts: [[Int]], labels: [String], title: String = "", caption: String = "") throws -> Chart"#) { call in
      return try Charts.confusionChart(call.argument(0, as: [[Int]].self), labels: call.argument(1, as: [String].self), title: call.argument(2, as: String.self), caption: call.argument(3, as: String.self))
    }
    function(#"func confusionChart(_ targets: Tensor, _ predictions: Tensor, labels: [String] = ["negative", "positive"], title: String = "", caption: String = "") throws -> Chart"#) { call in
      return try NetworkCharts.confusionChart(call.argument(0, as: Tensor.self), call.argument(1, as: Tensor.self), labels: call.argument(2, as: [String].self), title: call.argument(3, as: String.self), caption: call.argument(4, as: String.self))
    }
    function("func confusionMatrix(_ targets: Tensor, _ predictions: Tensor) throws -> [[Int]]") { call in
      return try NeuralNetworks.confusionMatrix(call.argument(0, as: Tensor.self), call.argument(1, as: Tensor.self))
    }
    function(#"func dotPlot(_ names: [String], _ values: [Double], lower: [Double] = [], upper: [Double] = [], reference: Double? = nil, title: String = "", x: String = "", caption: String = "") throws -> Chart"#) { call in
      return try Charts.dotPlot(call.argument(0, as: [String].self), call.argument(1, as: [Double].self), lower: call.argument(2, as: [Double].self), upper: call.argument(3, as: [Double].self), reference: call.argument(4, as: (Double?).self), title: call.argument(5, as: String.self), x: call.argument(6, as: String.self), caption: call.argument(7, as: String.self))
    }
    function(#"func figure(_ charts: [Chart], title: String = "", caption: String = "") -> Chart"#) { call in
      return try Charts.figure(call.argument(0, as: [Chart].self), title: call.argument(1, as: String.self), caption: call.argument(2, as: String.self))
    }
    function(#"func forecastChart(actual: Series, forecasts: [Series], lower: [Double] = [], upper: [Double] = [], from: Double? = nil, title: String = "", x: String = "", y: String = "", caption: String = "") throws -> Chart"#) { call in
      return try Charts.forecastChart(actual: call.argument(0, as: Series.self), forecasts: call.argument(1, as: [Series].self), lower: call.argument(2, as: [Double].self), upper: call.argument(3, as: [Double].self), from: call.argument(4, as: (Double?).self), title: call.argument(5, as: String.self), x: call.argument(6, as: String.self), y: call.argument(7, as: String.self), caption: call.argument(8, as: String.self))
    }
    function("func formatted(_ value: Double, decimals: Int = 3) -> String") { call in
      return try Charts.formatted(call.argument(0, as: Double.self), decimals: call.argument(1, as: Int.self))
    }
    function("func formatted(_ value: Int) -> String") { call in
      return try Charts.formatted(call.argument(0, as: Int.self))
    }
    function(#"func heatmap(_ values: [[Double]], rows: [String] = [], columns: [String] = [], title: String = "", x: String = "", y: String = "", caption: String = "") throws -> Chart"#) { call in
      return try Charts.heatmap(call.argument(0, as: [[Double]].self), rows: call.argument(1, as: [String].self), columns: call.argument(2, as: [String].self), title: call.argument(3, as: String.self), x: call.argument(4, as: String.self), y: call.argument(5, as: String.self), caption: call.argument(6, as: String.self))
    }
    function(#"func histogram(_ values: [Double], bins: Int? = nil, title: String = "", x: String = "", y: String = "count", caption: String = "") throws -> Chart"#) { call in
      return try Charts.histogram(call.argument(0, as: [Double].self), bins: call.argument(1, as: (Int?).self), title: call.argument(2, as: String.self), x: call.argument(3, as: String.self), y: call.argument(4, as: String.self), caption: call.argument(5, as: String.self))
    }
    function(#"func histogram(_ values: [Int], bins: Int? = nil, title: String = "", x: String = "", y: String = "count", caption: String = "") throws -> Chart"#) { call in
      return try Charts.histogram(call.argument(0, as: [Int].self), bins: call.argument(1, as: (Int?).self), title: call.argument(2, as: String.self), x: call.argument(3, as: String.self), y: call.argument(4, as: String.self), caption: call.argument(5, as: String.self))
    }
    function(#"func lineChart(_ series: [Series], title: String = "", x: String = "", y: String = "", logarithmic: Bool = false, reference: Double? = nil, best: Extreme = .none, caption: String = "") -> Chart"#) { call in
      return try Charts.lineChart(call.argument(0, as: [Series].self), title: call.argument(1, as: String.self), x: call.argument(2, as: String.self), y: call.argument(3, as: String.self), logarithmic: call.argument(4, as: Bool.self), reference: call.argument(5, as: (Double?).self), best: call.argument(6, as: Extreme.self), caption: call.argument(7, as: String.self))
    }
    function(#"func lineChart(_ values: [Double], title: String = "", x: String = "", y: String = "", logarithmic: Bool = false, reference: Double? = nil, best: Extreme = .none, caption: String = "") -> Chart"#) { call in
      return try Charts.lineChart(call.argument(0, as: [Double].self), title: call.argument(1, as: String.self), x: call.argument(2, as: String.self), y: call.argument(3, as: String.self), logarithmic: call.argument(4, as: Bool.self), reference: call.argument(5, as: (Double?).self), best: call.argument(6, as: Extreme.self), caption: call.argument(7, as: String.self))
    }
    function("func multiHot(_ sequences: TokenSequences, tokens width: Int) throws -> Tensor") { call in
      return try Datasets.multiHot(call.argument(0, as: TokenSequences.self), tokens: call.argument(1, as: Int.self))
    }
    function("func naiveForecast(_ history: [Double], horizon: Int = 1) throws -> [Double]") { call in
      return try Datasets.naiveForecast(call.argument(0, as: [Double].self), horizon: call.argument(1, as: Int.self))
    }
    function("func nextTokenWindows(_ tokens: [Int], length: Int, stride: Int? = nil, targets: NextTokenTargets = .everyStep) throws -> (x: Tensor, y: Tensor)") { call in
      let result = try Datasets.nextTokenWindows(call.argument(0, as: [Int].self), length: call.argument(1, as: Int.self), stride: call.argument(2, as: (Int?).self), targets: call.argument(3, as: NextTokenTargets.self))
      return { (result0: (Tensor, Tensor)) -> [Any] in [result0.0, result0.1] }(result)
    }
    function("func oneHot(_ labels: [Int], classes: Int? = nil) throws -> Tensor") { call in
      return try Datasets.oneHot(call.argument(0, as: [Int].self), classes: call.argument(1, as: (Int?).self))
    }
    function("func padSequences(_ sequences: TokenSequences, maxlen: Int? = nil, padding: PaddingSide = .pre, truncating: PaddingSide = .pre, value: Int = 0) throws -> Tensor") { call in
      return try Datasets.padSequences(call.argument(0, as: TokenSequences.self), maxlen: call.argument(1, as: (Int?).self), padding: call.argument(2, as: PaddingSide.self), truncating: call.argument(3, as: PaddingSide.self), value: call.argument(4, as: Int.self))
    }
    function("func padSequences(_ sequences: [[Int]], maxlen: Int? = nil, padding: PaddingSide = .pre, truncating: PaddingSide = .pre, value: Int = 0) throws -> Tensor") { call in
      return try Datasets.padSequences(call.argument(0, as: [[Int]].self), maxlen: call.argument(1, as: (Int?).self), padding: call.argument(2, as: PaddingSide.self), truncating: call.argument(3, as: PaddingSide.self), value: call.argument(4, as: Int.self))
    }
    function("func percent(_ part: Double, decimals: Int = 1) -> String") { call in
      return try Charts.percent(call.argument(0, as: Double.self), decimals: call.argument(1, as: Int.self))
    }
    function(#"func plot(_ comparison: Comparison, title: String = "", caption: String = "") -> Chart"#) { call in
      return try NetworkCharts.plot(call.argument(0, as: Comparison.self), title: call.argument(1, as: String.self), caption: call.argument(2, as: String.self))
    }
    function(#"func plot(_ histories: [(String, History)], measure: String = "val_accuracy", title: String = "", caption: String = "") -> Chart"#) { call in
      return try NetworkCharts.plot(try call.argument(0, as: [[Any]].self).map { value0 in (try converted(value0[0], to: (String).self), try converted(value0[1], to: (History).self)) }, measure: call.argument(1, as: String.self), title: call.argument(2, as: String.self), caption: call.argument(3, as: String.self))
    }
    function(#"func plot(_ history: History, title: String = "", caption: String = "") -> Chart"#) { call in
      return try NetworkCharts.plot(call.argument(0, as: History.self), title: call.argument(1, as: String.self), caption: call.argument(2, as: String.self))
    }
    function(#"func plotDifferences(_ comparison: Comparison, title: String = "", caption: String = "") -> Chart"#) { call in
      return try NetworkCharts.plotDifferences(call.argument(0, as: Comparison.self), title: call.argument(1, as: String.self), caption: call.argument(2, as: String.self))
    }
    function("func readCSV(_ path: String, separator: FieldSeparator = .comma) throws -> Records") { call in
      return try Datasets.readCSV(call.argument(0, as: String.self), separator: call.argument(1, as: FieldSeparator.self))
    }
    function("func readCSV(_ path: String, separator: FieldSeparator = .comma, _ body: (Record) throws -> Void) throws") { call in
      nonisolated(unsafe) let function2 = try call.function(2)
      try Datasets.readCSV(call.argument(0, as: String.self), separator: call.argument(1, as: FieldSeparator.self), { (argument00: Record) throws -> Void in _ = try function2([argument00]) })
      return ()
    }
    function("func readJSONLines(_ path: String) throws -> Records") { call in
      return try Datasets.readJSONLines(call.argument(0, as: String.self))
    }
    function("func readJSONLines(_ path: String, _ body: (Record) throws -> Void) throws") { call in
      nonisolated(unsafe) let function1 = try call.function(1)
      try Datasets.readJSONLines(call.argument(0, as: String.self), { (argument00: Record) throws -> Void in _ = try function1([argument00]) })
      return ()
    }
    function(#"func rocChart(_ curves: [Series], title: String = "", caption: String = "") -> Chart"#) { call in
      return try Charts.rocChart(call.argument(0, as: [Series].self), title: call.argument(1, as: String.self), caption: call.argument(2, as: String.self))
    }
    function(#"func rocChart(_ models: [(String, Tensor)], targets: Tensor, title: String = "", caption: String = "") throws -> Chart"#) { call in
      return try NetworkCharts.rocChart(try call.argument(0, as: [[Any]].self).map { value0 in (try converted(value0[0], to: (String).self), try converted(value0[1], to: (Tensor).self)) }, targets: call.argument(1, as: Tensor.self), title: call.argument(2, as: String.self), caption: call.argument(3, as: String.self))
    }
    function(#"func scatterPlot(x: [Double], y: [Double], title: String = "", xLabel: String = "", yLabel: String = "", caption: String = "") throws -> Chart"#) { call in
      return try Charts.scatterPlot(x: call.argument(0, as: [Double].self), y: call.argument(1, as: [Double].self), title: call.argument(2, as: String.self), xLabel: call.argument(3, as: String.self), yLabel: call.argument(4, as: String.self), caption: call.argument(5, as: String.self))
    }
    function("func seasonalNaiveForecast(_ history: [Double], horizon: Int = 1, period: Int) throws -> [Double]") { call in
      return try Datasets.seasonalNaiveForecast(call.argument(0, as: [Double].self), horizon: call.argument(1, as: Int.self), period: call.argument(2, as: Int.self))
    }
    function("func seriesWindows(_ columns: [[Double]], target: Int, length: Int, horizon: Int = 1, stride: Int = 1, targets: Range<Int>? = nil) throws -> (x: Tensor, y: Tensor)") { call in
      let result = try Datasets.seriesWindows(call.argument(0, as: [[Double]].self), target: call.argument(1, as: Int.self), length: call.argument(2, as: Int.self), horizon: call.argument(3, as: Int.self), stride: call.argument(4, as: Int.self), targets: call.argument(5, as: (Range<Int>?).self))
      return { (result0: (Tensor, Tensor)) -> [Any] in [result0.0, result0.1] }(result)
    }
    function("func seriesWindows(_ values: [Double], length: Int, horizon: Int = 1, stride: Int = 1, targets: Range<Int>? = nil) throws -> (x: Tensor, y: Tensor)") { call in
      let result = try Datasets.seriesWindows(call.argument(0, as: [Double].self), length: call.argument(1, as: Int.self), horizon: call.argument(2, as: Int.self), stride: call.argument(3, as: Int.self), targets: call.argument(4, as: (Range<Int>?).self))
      return { (result0: (Tensor, Tensor)) -> [Any] in [result0.0, result0.1] }(result)
    }
    function("func setRandomSeed(_ seed: Int)") { call in
      try NeuralNetworks.setRandomSeed(call.argument(0, as: Int.self))
      return ()
    }
    function("func statefulWindows(_ tokens: [Int], length: Int, batchSize: Int) throws -> (x: Tensor, y: Tensor)") { call in
      let result = try Datasets.statefulWindows(call.argument(0, as: [Int].self), length: call.argument(1, as: Int.self), batchSize: call.argument(2, as: Int.self))
      return { (result0: (Tensor, Tensor)) -> [Any] in [result0.0, result0.1] }(result)
    }
    function("func stratifiedSplit(_ labels: [Int], fractions: [Double], seed: Int = 0) throws -> [[Int]]") { call in
      return try Datasets.stratifiedSplit(call.argument(0, as: [Int].self), fractions: call.argument(1, as: [Double].self), seed: call.argument(2, as: Int.self))
    }
    function("func walkForward(_ values: [Double], from first: Int, horizon: Int = 1, step: Int = 1, forecast: ([Double]) throws -> [Double]) throws -> ForecastEvaluation") { call in
      nonisolated(unsafe) let function4 = try call.function(4)
      return try Datasets.walkForward(call.argument(0, as: [Double].self), from: call.argument(1, as: Int.self), horizon: call.argument(2, as: Int.self), step: call.argument(3, as: Int.self), forecast: { (argument00: [Double]) throws -> [Double] in return try converted(try function4([argument00]), to: ([Double]).self) })
    }
    function(#"func weightedWords(_ words: [String], weights: [Double], title: String = "", caption: String = "") throws -> Chart"#) { call in
      return try Charts.weightedWords(call.argument(0, as: [String].self), weights: call.argument(1, as: [Double].self), title: call.argument(2, as: String.self), caption: call.argument(3, as: String.self))
    }
  }
}
