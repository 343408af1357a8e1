/// How good forecasts were that each knew only what came before it.
public struct ForecastEvaluation: Hashable, Codable, Sendable {
  /// The position in the series of the first value of each forecast.
  public let origins: [Int]
  /// The forecasts, in the order of time.
  public let forecasts: [[Double]]
  /// What really came, for each forecast.
  public let actuals: [[Double]]
  /// The mean absolute error that the naive one-step forecast makes on the values before the first origin.
  public let naiveError: Double

  private var errors: [Double] { zip(forecasts.joined(), actuals.joined()).map { $0 - $1 } }

  /// The mean absolute error over all forecast values, in the unit of the series.
  public var mae: Double { errors.reduce(0) { $0 + abs($1) } / Double(errors.count) }

  /// The root of the mean squared error over all forecast values, in the unit of the series.
  public var rmse: Double { (errors.reduce(0) { $0 + $1 * $1 } / Double(errors.count)).squareRoot() }

  /// The mean absolute error as a multiple of `naiveError`: below 1, the forecasts beat a one-step guess that nothing
  /// changes. Not a number where the series did not change before the first origin.
  ///
  /// Source: Hyndman and Koehler, "Another look at measures of forecast accuracy", International Journal of Forecasting
  /// 22 (2006).
  public var mase: Double { mae / naiveError }

  /// The mean absolute error of the first, second, … value of each forecast.
  public var maeByStep: [Double] {
    (forecasts.first?.indices ?? 0..<0).map { step in
      zip(forecasts, actuals).reduce(0) { $0 + abs($1.0[step] - $1.1[step]) } / Double(forecasts.count)
    }
  }
}

/// Forecasts a series again and again from later and later, each time from the values before alone.
///
///     let naive = try walkForward(series.values, from: 250) { history in try naiveForecast(history) }
///     let model = try walkForward(series.values, from: 250) { history in try forecast(history) }
///     print(naive.rmse, model.rmse)
///
/// - Parameters:
///   - first: The position of the first value that is forecast.
///   - horizon: How many values each forecast has.
///   - step: How far one forecast begins after the one before.
///   - forecast: Gives the `horizon` values that follow a history. It never sees what it forecasts.
/// - Throws: `DataError.invalidArgument` when nothing is left to forecast, a value is no finite number, or a forecast has
///   another number of values than `horizon`; and whatever `forecast` throws.
public func walkForward(
  _ values: [Double], from first: Int, horizon: Int = 1, step: Int = 1, forecast: ([Double]) throws -> [Double]
) throws -> ForecastEvaluation {
  for (argument, value) in [("horizon", horizon), ("step", step)] where value < 1 {
    throw DataError.invalidArgument(function: "walkForward", argument: argument, fault: .notPositive(value))
  }
  guard first >= 2, first <= values.count - horizon else {
    throw DataError.invalidArgument(
      function: "walkForward", argument: "from",
      fault: .outOfRange(value: "\(first)", range: "in 2...\(values.count - horizon)"))
  }
  if let wrong = values.firstIndex(where: { !$0.isFinite }) {
    throw DataError.invalidArgument(function: "walkForward", argument: "values", fault: .notFinite(row: wrong))
  }
  let origins = Array(stride(from: first, through: values.count - horizon, by: step))
  let forecasts = try origins.map { origin in
    let forecast = try forecast(Array(values[..<origin]))
    guard forecast.count == horizon else {
      throw DataError.invalidArgument(
        function: "walkForward", argument: "forecast",
        fault: .countMismatch(found: forecast.count, expected: horizon, of: "values"))
    }
    return forecast
  }
  let changes = zip(values[1..<first], values).map { abs($0 - $1) }
  return ForecastEvaluation(
    origins: origins, forecasts: forecasts, actuals: origins.map { Array(values[$0..<$0 + horizon]) },
    naiveError: changes.reduce(0, +) / Double(changes.count))
}
