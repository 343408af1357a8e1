import NeuralNetworks
import Testing

@testable import Datasets

@Suite("The task of forecasting a series, from the figures to a fair comparison")
struct SeriesForecastTests {
  @Test("a network that walks forward beats the naive and the seasonal-naive forecast of the sunspots")
  func sunspots() throws {
    try Runtime.$current.withValue(Runtime(seed: 1, observer: Silence())) {
      let values = Sunspots.yearly().values
      let (trainEnd, testStart, window) = (220, 260, 22)
      // The scale is measured on the years of training alone.
      let scaler = try SeriesScaler(standardizing: Array(values[..<trainEnd]))
      let scaled = scaler.scale(values)
      let train = try seriesWindows(scaled, length: window, targets: 0..<trainEnd)
      let validation = try seriesWindows(scaled, length: window, targets: trainEnd..<testStart)
      #expect(train.x.shape == [trainEnd - window, window, 1])
      let model = try Sequential([Input(shape: [window, 1]), GRU(units: 16), Dense(1)])
      try model.compile(optimizer: .adam(learningRate: 0.01), loss: .meanSquaredError, metrics: [.meanAbsoluteError])
      let history = try model.fit(
        train.x, train.y, epochs: 60, batchSize: 32, validationData: validation,
        callbacks: [.earlyStopping(patience: 15, restoreBestWeights: true)])
      #expect(history.best("val_loss") < history["val_loss"][0])

      func forecast(_ past: [Double], horizon: Int) throws -> [Double] {
        var known = scaler.scale(past)
        for _ in 0..<horizon {
          let x = try Tensor(Array(known.suffix(window)), shape: [1, window, 1])
          known.append(try model.predict(x).item())
        }
        return scaler.unscale(Array(known.suffix(horizon)))
      }
      let network = try walkForward(values, from: testStart) { try forecast($0, horizon: 1) }
      let naive = try walkForward(values, from: testStart) { try naiveForecast($0) }
      let seasonal = try walkForward(values, from: testStart) { try seasonalNaiveForecast($0, period: 11) }
      #expect(network.forecasts.count == values.count - testStart)
      #expect(network.rmse < naive.rmse, "network \(network.rmse), naive \(naive.rmse)")
      #expect(network.rmse < seasonal.rmse, "network \(network.rmse), seasonal \(seasonal.rmse)")

      // Several years at once, each from what was forecast before it.
      let far = try walkForward(values, from: testStart, horizon: 4, step: 4) { try forecast($0, horizon: 4) }
      let farNaive = try walkForward(values, from: testStart, horizon: 4, step: 4) { try naiveForecast($0, horizon: 4) }
      #expect(far.maeByStep.count == 4)
      #expect(far.mae < farNaive.mae, "network \(far.mae), naive \(farNaive.mae)")
    }
  }

  @Test("several steps ahead by one network of several outputs")
  func direct() throws {
    try Runtime.$current.withValue(Runtime(seed: 1, observer: Silence())) {
      let wave = (0..<240).map { [0.0, 1, 2, 3, 2, 1][$0 % 6] }
      let scaler = try SeriesScaler(normalizing: Array(wave[..<180]))
      let windows = try seriesWindows(scaler.scale(wave), length: 8, horizon: 3, targets: 0..<180)
      let model = try Sequential([Input(shape: [8, 1]), SimpleRNN(units: 12), Dense(3)])
      try model.compile(optimizer: .adam(learningRate: 0.02), loss: .huber)
      try model.fit(windows.x, windows.y, epochs: 40)
      let evaluation = try walkForward(wave, from: 180, horizon: 3, step: 3) { past in
        let x = try Tensor(Array(scaler.scale(past).suffix(8)), shape: [1, 8, 1])
        return scaler.unscale(try model.predict(x).scalars)
      }
      let seasonal = try walkForward(wave, from: 180, horizon: 3, step: 3) {
        try seasonalNaiveForecast($0, horizon: 3, period: 6)
      }
      #expect(evaluation.mae < 0.3, "\(evaluation.mae)")
      #expect(seasonal.mae == 0, "a series that only repeats is known by its season")
    }
  }
}
