/// Values under a name: one line of a line chart.
public struct Series: Hashable, Sendable {
  /// What the line is called in the picture.
  public var name: String
  /// Where on the horizontal axis each value stands.
  public var x: [Double]
  /// The values.
  public var y: [Double]

  /// Values one after the other.
  ///
  /// - Parameters:
  ///   - name: What the line is called in the picture.
  ///   - values: The values; one that is not a finite number leaves a gap.
  ///   - start: The place of the first value on the horizontal axis; each further one stands one to the right.
  public init(_ name: String, _ values: [Double], start: Double = 1) {
    self.name = name
    self.x = values.indices.map { start + Double($0) }
    self.y = values
  }

  /// Values at given places.
  ///
  /// - Parameters:
  ///   - name: What the line is called in the picture.
  ///   - x: Where on the horizontal axis each value stands.
  ///   - y: The values; one that is not a finite number leaves a gap.
  /// - Throws: ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` unless `x` and `y` are equally long.
  public init(_ name: String, x: [Double], y: [Double]) throws {
    try requireEqualCounts(("x", x.count), ("y", y.count))
    self.name = name
    self.x = x
    self.y = y
  }
}

/// The value if it can be drawn: finite, and so far from the ends of what a `Double` holds that differences and
/// quotients of two stay within them; what is nearer to zero than that counts as zero.
package func drawable(_ value: Double) -> Double? {
  guard value.isFinite, value.magnitude <= 1e300 else { return nil }
  return value.magnitude < 1e-250 ? 0 : value
}
