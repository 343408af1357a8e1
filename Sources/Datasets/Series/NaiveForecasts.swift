/// The forecast that nothing changes: the last value again and again.
///
/// - Throws: `DataError.invalidArgument` for an empty history, or a horizon below 1.
public func naiveForecast(_ history: [Double], horizon: Int = 1) throws -> [Double] {
  try seasonalNaiveForecast(history, horizon: horizon, period: 1)
}

/// The forecast that all comes as it came one period ago.
///
/// - Parameter period: The number of steps of a season; about 11 for yearly sunspots.
/// - Throws: `DataError.invalidArgument` for a history that is shorter than a period, or a horizon below 1.
public func seasonalNaiveForecast(_ history: [Double], horizon: Int = 1, period: Int) throws -> [Double] {
  for (argument, value) in [("horizon", horizon), ("period", period)]
  where !(1...longestHorizon).contains(value) {
    throw DataError.invalidArgument(
      function: "seasonalNaiveForecast", argument: argument,
      fault: .outOfRange(value: "\(value)", range: "in 1...\(longestHorizon)"))
  }
  guard history.count >= period else {
    throw DataError.invalidArgument(
      function: "seasonalNaiveForecast", argument: "history",
      fault: .other("has \(history.count) values, fewer than a period of \(period)"))
  }
  let season = history.suffix(period)
  return (0..<horizon).map { season[season.startIndex + $0 % period] }
}

private let longestHorizon = 1_000_000
