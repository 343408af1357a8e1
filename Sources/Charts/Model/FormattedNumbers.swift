/// A part of one in percent, as it stands in a sentence: 0.8264 becomes `82.6 %`, with a space that no line breaks at.
///
/// - Parameters:
///   - part: The part; one that is no finite number becomes a dash.
///   - decimals: How many digits there are after the point.
public func percent(_ part: Double, decimals: Int = 1) -> String {
  part.isFinite ? "\(NumberText.fixed(part * 100, decimals: decimals))\u{A0}%" : "–"
}

/// A number as it stands in a sentence, the thousands set apart: 25,000 or 0.826.
///
/// - Parameters:
///   - value: The number; one that is no number becomes a dash.
///   - decimals: How many digits there are after the point.
public func formatted(_ value: Double, decimals: Int = 3) -> String {
  NumberText.fixed(value, decimals: decimals)
}

/// A whole number as it stands in a sentence, the thousands set apart: 25,000.
public func formatted(_ value: Int) -> String {
  NumberText.whole(value)
}
