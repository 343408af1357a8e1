/// A quantity observed once a year, or in any other steps of equal length.
///
///     let spots = Sunspots.yearly()
///     let (past, future) = try spots.split(before: 1980)
public struct TimeSeries: Hashable, Codable, Sendable {
  /// What was observed, as figures and errors call it.
  public let name: String
  /// The time of the first value: its year, say. Each value is one step later than the one before.
  public let start: Int

  /// The observations in the order of time.
  public let values: [Double]

  /// - Parameters:
  ///   - name: What was observed.
  ///   - start: The time of the first value.
  ///   - values: The observations in the order of time, one step apart.
  public init(name: String, start: Int, values: [Double]) {
    self.name = name
    self.start = start
    self.values = values
  }

  /// The number of values.
  public var count: Int { values.count }

  /// The time of each value.
  public var times: [Int] { values.indices.map { start &+ $0 } }

  /// The values before `time`, and those from it on.
  ///
  /// - Throws: `DataError.invalidArgument` unless both parts have values.
  public func split(before time: Int) throws -> (past: TimeSeries, future: TimeSeries) {
    let position = time &- start
    guard position > 0, position < count else {
      throw DataError.invalidArgument(
        function: "split", argument: "before",
        fault: .outOfRange(value: "\(time)", range: "after \(start) and at most \(start &+ count &- 1)"))
    }
    return (
      TimeSeries(name: name, start: start, values: Array(values[..<position])),
      TimeSeries(name: name, start: time, values: Array(values[position...]))
    )
  }
}

extension TimeSeries: CustomStringConvertible {
  public var description: String { "\(name): \(count) values from \(start) to \(start &+ count &- 1)" }
}
