/// The names of lines, set beside their right ends and pushed apart where they would cover each other.
struct DirectLabels {
  struct Entry {
    var text: String
    var color: Int
    /// The end of the line.
    var end: Place
    /// The vertical middle of the label, once they are pushed apart.
    var middle: Double
  }

  static let spacing = 15.0

  var entries: [Entry]

  /// Labels at the ends of a plot's lines, pushed apart within the plot's height.
  init(_ plot: Plot, x: AxisScale, y: AxisScale, within box: Box) {
    entries = plot.marks.compactMap { mark in
      guard case .line(let line) = mark, !line.name.isEmpty else { return nil }
      let places = zip(line.x, line.y).compactMap { Self.place($0, $1, x, y) }
      guard let end = places.last else { return nil }
      return Entry(text: line.name, color: line.color, end: end, middle: end.y)
    }
    entries.sort { $0.end.y < $1.end.y }
    for index in entries.indices.dropFirst() {
      entries[index].middle = max(entries[index].middle, entries[index - 1].middle + Self.spacing)
    }
    var limit = box.bottom
    for index in entries.indices.reversed() {
      entries[index].middle = min(entries[index].middle, limit)
      limit = entries[index].middle - Self.spacing
    }
  }

  private static func place(_ x: Double?, _ y: Double?, _ xScale: AxisScale, _ yScale: AxisScale) -> Place? {
    guard let x = xScale.place(x), let y = yScale.place(y) else { return nil }
    return Place(x: x, y: y)
  }

  /// The room that the names of a plot's lines take on the right.
  static func width(_ plot: Plot) -> Double {
    plot.marks.map { mark in
      guard case .line(let line) = mark, !line.name.isEmpty else { return 0 }
      return TextMetrics.width(line.name, size: TextMetrics.labelSize) + 14
    }.max() ?? 0
  }

  /// Whether labels at the ends serve better than a legend: they are short, the lines end at the right, and no label is
  /// pushed far from its line.
  static func suit(_ plot: Plot, width: Double) -> Bool {
    let hasNamedPoints = plot.marks.contains { mark in
      guard case .points(let points) = mark else { return false }
      return !points.name.isEmpty
    }
    guard !hasNamedPoints, Self.width(plot) <= width * 0.3 else { return false }
    let drawing = PlotDrawing(plot, at: Place(x: 0, y: 0), width: width, labelsLines: true)
    return drawing.directLabels.entries.allSatisfy { entry in
      (entry.middle - entry.end.y).magnitude <= 2 * spacing
        && entry.end.x >= drawing.box.right - 0.2 * drawing.box.width
        && entry.middle >= drawing.box.y
    }
  }

  func add(to drawing: inout Drawing, left: Double) {
    for entry in entries {
      if (entry.middle - entry.end.y).magnitude > 4 || left - entry.end.x > 20 {
        drawing.add(
          .line(from: Place(x: entry.end.x + 5, y: entry.end.y), to: Place(x: left - 3, y: entry.middle)), Ink(.axis))
      }
      let baseline = entry.middle + TextMetrics.labelSize * 0.32
      drawing.add(
        Label(text: entry.text, place: Place(x: left, y: baseline), size: TextMetrics.labelSize), .series(entry.color))
    }
  }
}
