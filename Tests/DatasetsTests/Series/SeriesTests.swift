import NeuralNetworks
import Testing

@testable import Datasets

@Suite("Time series")
struct SeriesTests {
  /// The figures of the published series at a few years: its first, its highest, and its last.
  @Test("of sunspots are the published figures")
  func sunspots() {
    let spots = Sunspots.yearly()
    #expect(spots.description == "yearly mean sunspot number: 309 values from 1700 to 2008")
    let byYear = Dictionary(uniqueKeysWithValues: zip(spots.times, spots.values))
    #expect(byYear[1700] == 5)
    #expect(byYear[1778] == 154.4)
    #expect(byYear[1810] == 0)
    #expect(byYear[1957] == 190.2)
    #expect(byYear[2008] == 2.9)
    #expect(spots.values.max() == 190.2)
    #expect(abs(spots.values.reduce(0, +) - 15_373.4) < 0.05)
  }

  @Test("are split at a time")
  func split() throws {
    let (past, future) = try Sunspots.yearly().split(before: 1980)
    #expect(past.count == 280)
    #expect(future.start == 1980)
    #expect(future.values.first == 154.6)
    for time in [1700, 2009, .min, .max] {
      #expect(throws: DataError.self) { try Sunspots.yearly().split(before: time) }
    }
  }

  @Test("are scaled by what was measured on the past alone")
  func scaling() throws {
    let standard = try SeriesScaler(standardizing: [1, 3])
    #expect(standard.scale([1, 2, 3, 5]) == [-1, 0, 1, 3])
    #expect(standard.unscale(standard.scale([7, -2])) == [7, -2])
    #expect(try SeriesScaler(normalizing: [2, 6]).scale([2, 4, 6, 8]) == [0, 0.5, 1, 1.5])
    for values in [[], [1, 1], [1, .nan], [1, .infinity]] {
      #expect(throws: DataError.self) { try SeriesScaler(standardizing: values) }
      #expect(throws: DataError.self) { try SeriesScaler(normalizing: values) }
    }
  }

  @Test("are cut into windows with what follows them")
  func windows() throws {
    let (x, y) = try seriesWindows([0, 1, 2, 3, 4, 5], length: 3, horizon: 2)
    #expect(x.shape == [2, 3, 1])
    #expect(x.scalars == [0, 1, 2, 1, 2, 3])
    #expect(y.shape == [2, 2])
    #expect(y.scalars == [3, 4, 4, 5])
  }

  @Test("have windows of the future whose inputs reach into the past, and none of the past that sees the future")
  func windowsOfParts() throws {
    let values = (0..<10).map(Double.init)
    let past = try seriesWindows(values, length: 3, targets: 0..<6)
    #expect(past.y.scalars == [3, 4, 5])
    let future = try seriesWindows(values, length: 3, targets: 6..<10)
    #expect(future.y.scalars == [6, 7, 8, 9])
    #expect(future.x.scalars.prefix(3) == [3, 4, 5])
  }

  @Test("of several columns run side by side")
  func columns() throws {
    let (x, y) = try seriesWindows([[0, 1, 2], [5, 6, 7]], target: 1, length: 2)
    #expect(x.shape == [1, 2, 2])
    #expect(x.scalars == [0, 5, 1, 6])
    #expect(y.scalars == [7])
  }

  @Test("that are too short, or hold no numbers, are refused")
  func refusedWindows() {
    #expect(throws: DataError.self) { try seriesWindows([1, 2, 3], length: 3) }
    #expect(throws: DataError.self) { try seriesWindows([1, 2, 3], length: .max) }
    #expect(throws: DataError.self) { try seriesWindows([1, 2, 3], length: 1, horizon: .max) }
    #expect(throws: DataError.self) { try seriesWindows([1, 2, 3], length: 1, stride: 0) }
    #expect(throws: DataError.self) { try seriesWindows([1, 2, .nan], length: 1) }
    #expect(throws: DataError.self) { try seriesWindows([[1, 2], [1]], target: 0, length: 1) }
    #expect(throws: DataError.self) { try seriesWindows([[1, 2]], target: 1, length: 1) }
    #expect(throws: DataError.self) { try seriesWindows([1, 2, 3], length: 2, targets: 0..<2) }
  }

  @Test("are forecast naively by their last value, or their last season")
  func naive() throws {
    #expect(try naiveForecast([1, 2, 3], horizon: 2) == [3, 3])
    #expect(try seasonalNaiveForecast([1, 2, 3, 4], horizon: 5, period: 3) == [2, 3, 4, 2, 3])
    #expect(throws: DataError.self) { try naiveForecast([]) }
    #expect(throws: DataError.self) { try seasonalNaiveForecast([1], period: 2) }
    #expect(throws: DataError.self) { try naiveForecast([1], horizon: .max) }
  }

  @Test("are forecast again and again from what came before")
  func walking() throws {
    var histories: [Int] = []
    let evaluation = try walkForward([1, 3, 2, 5, 4, 8], from: 3, horizon: 2, step: 1) { history in
      histories.append(history.count)
      return try naiveForecast(history, horizon: 2)
    }
    #expect(histories == [3, 4])
    #expect(evaluation.forecasts == [[2, 2], [5, 5]])
    #expect(evaluation.actuals == [[5, 4], [4, 8]])
    #expect(evaluation.mae == 2.25)
    #expect(evaluation.rmse == 5.75.squareRoot())
    #expect(evaluation.naiveError == 1.5)
    #expect(evaluation.mase == 1.5)
    #expect(evaluation.maeByStep == [2, 2.5])
  }

  @Test("refuse forecasts of the wrong length, and origins without history")
  func refusedWalk() {
    #expect(throws: DataError.self) { try walkForward([1, 2, 3, 4], from: 2) { _ in [] } }
    #expect(throws: DataError.self) { try walkForward([1, 2, 3, 4], from: 1) { _ in [0] } }
    #expect(throws: DataError.self) { try walkForward([1, 2, 3, 4], from: 4) { _ in [0] } }
    #expect(throws: DataError.self) { try walkForward([1, 2, 3, 4], from: 2, horizon: .max) { _ in [0] } }
    #expect(throws: DataError.self) { try walkForward([1, 2, 3, 4], from: 2, step: 0) { _ in [0] } }
  }
}
