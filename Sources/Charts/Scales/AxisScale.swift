import Foundation

/// Maps the values of one axis to places between two ends of a plot, in picture units.
struct AxisScale {
  let ticks: Ticks
  let domain: ClosedRange<Double>
  let isLogarithmic: Bool
  /// Where the lower and the upper end of the domain lie; for a vertical axis the lower end is further down.
  var start: Double
  var end: Double

  /// Where a value lies, or `nil` for one that has no place on this axis.
  func place(_ value: Double?) -> Double? {
    guard let value, drawable(value) != nil, !isLogarithmic || value > 0 else { return nil }
    let fraction =
      isLogarithmic
      ? log10(value / domain.lowerBound) / log10(domain.upperBound / domain.lowerBound)
      : (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    return start + min(max(fraction, 0), 1) * (end - start)
  }
}

extension AxisScale {
  /// A scale for the values on an axis, its domain widened to round numbers where that costs little room.
  ///
  /// - Parameters:
  ///   - axis: What the axis wants to show.
  ///   - values: The values on it.
  ///   - count: About how many ticks are wanted.
  ///   - isTight: Whether the domain ends at the outermost values (a horizontal axis) and not at a tick (a vertical one).
  init(_ axis: Axis, values: [Double], count: Double, isTight: Bool) {
    var values = (values + axis.includes).filter { drawable($0) != nil }
    if axis.scale == .logarithmic {
      values.removeAll { $0 <= 0 }
      if values.isEmpty { values = [1, 10] }
    }
    let range = (values.min() ?? 0)...(values.max() ?? 1)
    start = 0
    end = 1
    switch axis.scale {
    case .linear:
      isLogarithmic = false
      ticks = .linear(range, count: count, enclosing: !isTight)
    case .whole:
      isLogarithmic = false
      ticks = .whole(range, count: count)
    case .logarithmic:
      isLogarithmic = true
      let wide = range.upperBound / range.lowerBound > 1.01 ? range : (range.lowerBound / 2)...(range.upperBound * 2)
      ticks = .logarithmic(wide, count: count)
      domain = wide
      return
    case .named(let names):
      isLogarithmic = false
      ticks = Ticks(values: names.indices.map(Double.init), labels: names)
      domain = -0.5...(max(Double(names.count), 1) - 0.5)
      return
    }
    let outer = Ticks.widened(range)
    let inside = isTight ? [] : [ticks.values.first, ticks.values.last].compactMap(\.self)
    domain = min(outer.lowerBound, inside.min() ?? .infinity)...max(outer.upperBound, inside.max() ?? -.infinity)
  }

  /// The ticks that lie within the domain, with their places.
  var placedTicks: [(place: Double, label: String)] {
    let slack = (domain.upperBound - domain.lowerBound) * 1e-9
    return zip(ticks.values, ticks.labels).compactMap { value, label in
      guard domain.lowerBound - slack <= value, value <= domain.upperBound + slack else { return nil }
      return place(value).map { ($0, label) }
    }
  }
}
