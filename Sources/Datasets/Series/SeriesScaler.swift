/// A linear change of scale that was measured on one part of a series and is applied to all of it.
///
/// Measure it on the part that a model is trained with: a scale that was measured on the whole series tells the model
/// about the future.
///
///     let scaler = try SeriesScaler(standardizing: past.values)
///     let scaled = scaler.scale(series.values)
///     let forecast = scaler.unscale(prediction)
public struct SeriesScaler: Hashable, Codable, Sendable {
  /// What is subtracted before the division.
  public let offset: Double
  /// What is divided by.
  public let factor: Double

  /// The scale on which `values` have mean 0 and standard deviation 1; that of a population, divided by their number.
  ///
  /// - Throws: `DataError.invalidArgument` for no values, values that are all equal, or one that is no finite number.
  public init(standardizing values: [Double]) throws {
    try Self.check(values)
    let mean = values.reduce(0, +) / Double(values.count)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    try self.init(offset: mean, factor: variance.squareRoot())
  }

  /// The scale on which `values` reach from 0 to 1.
  ///
  /// - Throws: `DataError.invalidArgument` for no values, values that are all equal, or one that is no finite number.
  public init(normalizing values: [Double]) throws {
    try Self.check(values)
    let least = values.min() ?? 0
    try self.init(offset: least, factor: (values.max() ?? 0) - least)
  }

  private init(offset: Double, factor: Double) throws {
    guard factor > 0, factor.isFinite else {
      throw DataError.invalidArgument(
        function: "SeriesScaler", argument: "values", fault: .other("are all the same, so they have no scale"))
    }
    self.offset = offset
    self.factor = factor
  }

  /// The values on the new scale.
  public func scale(_ values: [Double]) -> [Double] { values.map { ($0 - offset) / factor } }

  /// The values on the scale of the series, of values on the new one.
  public func unscale(_ values: [Double]) -> [Double] { values.map { $0 * factor + offset } }

  private static func check(_ values: [Double]) throws {
    guard !values.isEmpty else {
      throw DataError.invalidArgument(function: "SeriesScaler", argument: "values", fault: .empty)
    }
    if let wrong = values.firstIndex(where: { !$0.isFinite }) {
      throw DataError.invalidArgument(function: "SeriesScaler", argument: "values", fault: .notFinite(row: wrong))
    }
  }
}
