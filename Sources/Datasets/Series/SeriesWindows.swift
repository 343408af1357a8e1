import NeuralNetworks

/// Windows of a series for learning to forecast it: inputs `[count, length, 1]` and what follows, `[count, horizon]`.
///
///     let split = past.count
///     let train = try seriesWindows(scaled, length: 24, horizon: 1, targets: 0..<split)
///     let test = try seriesWindows(scaled, length: 24, horizon: 1, targets: split..<scaled.count)
///
/// - Parameters:
///   - length: The number of values that the network sees.
///   - horizon: The number of values after them that it forecasts.
///   - stride: How far one window begins after the one before.
///   - targets: Only windows all of whose targets lie in this range are given; their inputs may lie before it. Default
///     is the whole series.
/// - Throws: `DataError.invalidArgument` when no window fits, or a value is no finite number.
public func seriesWindows(
  _ values: [Double], length: Int, horizon: Int = 1, stride: Int = 1, targets: Range<Int>? = nil
) throws -> (x: Tensor, y: Tensor) {
  try seriesWindows([values], target: 0, length: length, horizon: horizon, stride: stride, targets: targets)
}

/// Windows of several series that run side by side: inputs `[count, length, columns]` and what follows in one of them,
/// `[count, horizon]`.
///
/// - Parameters:
///   - columns: The series, of the same length.
///   - target: Which of them is forecast.
public func seriesWindows(
  _ columns: [[Double]], target: Int, length: Int, horizon: Int = 1, stride: Int = 1, targets: Range<Int>? = nil
) throws -> (x: Tensor, y: Tensor) {
  for (argument, value) in [("length", length), ("horizon", horizon), ("stride", stride)] where value < 1 {
    throw DataError.invalidArgument(function: "seriesWindows", argument: argument, fault: .notPositive(value))
  }
  guard columns.indices.contains(target) else {
    throw DataError.invalidArgument(
      function: "seriesWindows", argument: "target",
      fault: .outOfRange(value: "\(target)", range: "in 0..<\(columns.count)"))
  }
  let count = columns[target].count
  for column in columns {
    guard column.count == count else {
      throw DataError.invalidArgument(
        function: "seriesWindows", argument: "columns",
        fault: .countMismatch(found: column.count, expected: count, of: "values"))
    }
    if let wrong = column.firstIndex(where: { !$0.isFinite }) {
      throw DataError.invalidArgument(function: "seriesWindows", argument: "values", fault: .notFinite(row: wrong))
    }
  }
  guard length <= count, horizon <= count else {
    throw DataError.invalidArgument(
      function: "seriesWindows", argument: length > count ? "length" : "horizon",
      fault: .outOfRange(value: "\(max(length, horizon))", range: "at most \(count), the number of values"))
  }
  let range = (targets ?? 0..<count).clamped(to: 0..<count)
  let first = max(range.lowerBound - length, 0)
  let starts = Array(Swift.stride(from: first, through: range.upperBound - length - horizon, by: stride))
  guard !starts.isEmpty else {
    throw DataError.invalidArgument(
      function: "seriesWindows", argument: "values",
      fault: .other("has no window of \(length) values and \(horizon) targets in \(range); there are \(count) values"))
  }
  try checkSize([starts.count, length, columns.count], function: "seriesWindows", argument: "length")
  let x = Tensor(uninitialized: [starts.count, length, columns.count]) { scalars in
    var next = 0
    for start in starts {
      for position in start..<start + length {
        for column in columns {
          scalars.initializeElement(at: next, to: Float(column[position]))
          next += 1
        }
      }
    }
  }
  let y = Tensor(uninitialized: [starts.count, horizon]) { scalars in
    var next = 0
    for start in starts {
      for value in columns[target][start + length..<start + length + horizon] {
        scalars.initializeElement(at: next, to: Float(value))
        next += 1
      }
    }
  }
  return (x, y)
}
