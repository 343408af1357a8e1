/// Something drawn on the axes of a plot.
///
/// Values are optional: `nil` stands for a value that is missing or is not a number, and leaves a gap.
package enum Mark: Codable, Hashable, Sendable {
  case line(LineMark)
  case points(PointMark)
  case intervals(IntervalMark)
  case bars(BarMark)
  case band(BandMark)
  case rule(RuleMark)
}

/// Values joined by a line.
package struct LineMark: Codable, Hashable, Sendable {
  package var name: String
  /// Which of the palette's colours the line takes, counted from 0.
  package var color: Int
  package var x: [Double?]
  package var y: [Double?]
  /// Drawn as stairs, each value held until the next one, as for a ROC curve of counted rates.
  package var isStep = false
  /// The value that is set off by a ring, as the best epoch.
  package var highlight: Highlight?

  package struct Highlight: Codable, Hashable, Sendable {
    package var index: Int
    package var label: String

    package init(index: Int, label: String) {
      self.index = index
      self.label = label
    }
  }

  package init(
    _ name: String, color: Int, x: [Double?], y: [Double?], isStep: Bool = false, highlight: Highlight? = nil
  ) {
    self.name = name
    self.color = color
    self.x = x
    self.y = y
    self.isStep = isStep
    self.highlight = highlight
  }
}

/// Values that stand each for itself.
package struct PointMark: Codable, Hashable, Sendable {
  package var name: String
  package var color: Int
  package var x: [Double?]
  package var y: [Double?]

  package init(_ name: String, color: Int, x: [Double?], y: [Double?]) {
    self.name = name
    self.color = color
    self.x = x
    self.y = y
  }
}

/// Dots with intervals that lie along the horizontal axis, one for each place of the vertical one.
package struct IntervalMark: Codable, Hashable, Sendable {
  package var color: Int
  package var values: [Double?]
  /// Lower and upper ends; empty where there are none.
  package var lower: [Double?]
  package var upper: [Double?]

  package init(color: Int, values: [Double?], lower: [Double?], upper: [Double?]) {
    self.color = color
    self.values = values
    self.lower = lower
    self.upper = upper
  }
}

/// Bars from zero.
package struct BarMark: Codable, Hashable, Sendable {
  package var color: Int
  /// `true`: bars lie along the horizontal axis, one for each place of the vertical one; `edges` is empty.
  /// `false`: bars stand between `edges`, of which there is one more than there are bars.
  package var isHorizontal: Bool
  package var edges: [Double]
  package var values: [Double?]

  package init(color: Int, isHorizontal: Bool, edges: [Double] = [], values: [Double?]) {
    self.color = color
    self.isHorizontal = isHorizontal
    self.edges = edges
    self.values = values
  }
}

/// The area between two lines, as an interval around a forecast.
package struct BandMark: Codable, Hashable, Sendable {
  package var color: Int
  package var x: [Double?]
  package var lower: [Double?]
  package var upper: [Double?]

  package init(color: Int, x: [Double?], lower: [Double?], upper: [Double?]) {
    self.color = color
    self.x = x
    self.lower = lower
    self.upper = upper
  }
}

/// A line for comparison across the whole plot.
package struct RuleMark: Codable, Hashable, Sendable {
  package enum Place: Codable, Hashable, Sendable {
    case horizontal(Double)
    case vertical(Double)
    /// Where both axes have the same value.
    case diagonal
  }

  package var place: Place
  package var label: String

  package init(_ place: Place, label: String = "") {
    self.place = place
    self.label = label
  }
}
