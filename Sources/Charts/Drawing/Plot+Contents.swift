/// What a layout has to know of a plot's marks before it draws them.
extension Plot {
  struct Highlight {
    var x: Double
    var y: Double
    var color: Int
    var label: String
  }

  /// The values that are set off by a ring.
  var highlights: [Highlight] {
    marks.compactMap { mark in
      guard case .line(let line) = mark, let highlight = line.highlight,
        line.x.indices.contains(highlight.index), line.y.indices.contains(highlight.index),
        let x = line.x[highlight.index], let y = line.y[highlight.index]
      else { return nil }
      return Highlight(x: x, y: y, color: line.color, label: highlight.label)
    }
  }

  /// What stands above the plot at a place of the horizontal axis: the name of a vertical rule, and the best value
  /// where there is only one.
  var topLabels: [(x: Double, text: String)] {
    let highlights = highlights
    let best = highlights.count == 1 ? highlights.map { ($0.x, $0.label) } : []
    let rules = marks.compactMap { mark -> (Double, String)? in
      guard case .rule(let rule) = mark, case .vertical(let x) = rule.place, !rule.label.isEmpty else { return nil }
      return (x, rule.label)
    }
    return best + rules
  }

  var hasValues: Bool {
    marks.contains { mark in
      switch mark {
      case .line(let line): zip(line.x, line.y).contains { isShown($0, x) && isShown($1, y) }
      case .points(let points): zip(points.x, points.y).contains { isShown($0, x) && isShown($1, y) }
      case .intervals(let intervals): intervals.values.contains { $0 != nil }
      case .bars(let bars): bars.values.contains { $0 != nil }
      case .band(let band): band.x.contains { $0 != nil }
      case .rule: false
      }
    }
  }

  /// How many values have no place on the axes.
  var missingCount: Int {
    marks.reduce(0) { count, mark in
      switch mark {
      case .line(let line): count + zip(line.x, line.y).count { !isShown($0, x) || !isShown($1, y) }
      case .points(let points): count + zip(points.x, points.y).count { !isShown($0, x) || !isShown($1, y) }
      case .intervals(let intervals): count + intervals.values.count { $0 == nil }
      case .bars(let bars): count + bars.values.count { $0 == nil }
      case .band, .rule: count
      }
    }
  }

  private func isShown(_ value: Double?, _ axis: Axis) -> Bool {
    guard let value, drawable(value) != nil else { return false }
    return axis.scale != .logarithmic || value > 0
  }
}

extension Axis {
  /// The names of the places on a named axis.
  var names: [String]? {
    guard case .named(let names) = scale else { return nil }
    return names
  }
}

extension Mark {
  /// Whether the mark's values lie along the horizontal axis.
  var isHorizontal: Bool {
    switch self {
    case .intervals: true
    case .bars(let bars): bars.isHorizontal
    case .line, .points, .band, .rule: false
    }
  }

  /// Whether markers need room at the ends of the horizontal axis.
  var hasInset: Bool {
    switch self {
    case .line(let line): !line.isStep
    case .points: true
    case .intervals, .bars, .band, .rule: false
    }
  }

  /// The values as they stand beside the rows of bars and intervals, with equally many digits.
  var valueTexts: [String] {
    switch self {
    case .intervals(let intervals): Self.texts(intervals.values)
    case .bars(let bars) where bars.isHorizontal: Self.texts(bars.values)
    case .bars, .line, .points, .band, .rule: []
    }
  }

  private static func texts(_ values: [Double?]) -> [String] {
    let known = values.compactMap(\.self)
    let largest = known.map(\.magnitude).max() ?? 0
    let isWhole = known.allSatisfy { $0 == $0.rounded() }
    let decimals = isWhole ? 0 : largest < 1 ? 3 : largest < 100 ? 2 : largest < 1_000 ? 1 : 0
    let isTiny = largest > 0 && largest < 0.01
    return values.map { value in
      value.map { isTiny ? NumberText.brief($0) : NumberText.fixed($0, decimals: decimals) } ?? "–"
    }
  }
}

/// All values that the axes of a plot have to show.
struct Extent {
  var x: [Double] = []
  var y: [Double] = []

  init(_ plot: Plot) {
    for mark in plot.marks {
      switch mark {
      case .line(let line): add(line.x, line.y)
      case .points(let points): add(points.x, points.y)
      case .intervals(let intervals): add(intervals.values + intervals.lower + intervals.upper, [])
      case .bars(let bars):
        bars.isHorizontal ? add(bars.values + [0], []) : add(bars.edges, bars.values + [0])
      case .band(let band): add(band.x, band.lower + band.upper)
      case .rule(let rule):
        switch rule.place {
        case .horizontal(let value): add([], [value])
        case .vertical(let value): add([value], [])
        case .diagonal: break
        }
      }
    }
  }

  private mutating func add(_ x: [Double?], _ y: [Double?]) {
    self.x += x.compactMap(\.self)
    self.y += y.compactMap(\.self)
  }
}
