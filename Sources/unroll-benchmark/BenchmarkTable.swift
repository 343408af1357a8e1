import Foundation

/// The measurements as a table: a line for each model, with the ratio of each peer's time to that of this package.
struct BenchmarkTable {
  let text: String

  /// - Parameters:
  ///   - work: the operations that a training step of each model can't do without.
  ///   - peak: the operations that the machine can do in a second.
  init(_ measurements: [Measurement], work: [BenchmarkModel: Double], peak: Double) {
    let own = measurements.filter { $0.peer == "unroll" }
    let peers = measurements.filter { $0.model == own.first?.model && $0.peer != "unroll" }.map(\.peer)
    var rows = [
      ["model", "train, ms", "of peak"] + peers.flatMap { [$0, "ratio"] } + ["predict, ms"]
        + peers.flatMap { [$0, "ratio"] }
    ]
    for measurement in own {
      func column(_ peer: String, _ value: KeyPath<Measurement, Double>) -> [String] {
        guard let other = measurements.first(where: { $0.peer == peer && $0.model == measurement.model }) else {
          return ["", ""]
        }
        let ratio = other[keyPath: value] / measurement[keyPath: value]
        return [other[keyPath: value].brief, String(format: "%.1f", ratio)]
      }
      let reached = work[measurement.model]! / (measurement.trainMilliseconds / 1000) / peak
      rows.append(
        [measurement.model.rawValue, measurement.trainMilliseconds.brief, String(format: "%.0f %%", 100 * reached)]
          + peers.flatMap { column($0, \.trainMilliseconds) } + [measurement.predictMilliseconds.brief]
          + peers.flatMap { column($0, \.predictMilliseconds) })
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max()! }
    let lines = rows.map { row in
      "| "
        + zip(row, widths).map { cell, width in cell + String(repeating: " ", count: width - cell.count) }
        .joined(separator: " | ") + " |"
    }
    let rule = "|" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|") + "|"
    text =
      ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n") + "\n"
      + String(format: "Peak of this machine, measured: %.0f GFLOP/s (fp32).", peak / 1e9)
  }
}

extension Double {
  /// Three significant digits.
  var brief: String { String(format: self < 10 ? "%.2f" : self < 100 ? "%.1f" : "%.0f", self) }
}
