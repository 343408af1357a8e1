/// A plot laid out in its place: where its axes lie, and how its parts are drawn around them.
struct PlotDrawing {
  let plot: Plot
  let origin: Place
  let width: Double
  /// Whether lines are named at their right ends and not in a legend.
  let labelsLines: Bool
  /// The area between the axes.
  let box: Box
  let x: AxisScale
  let y: AxisScale

  static let rowHeight = 28.0

  init(_ plot: Plot, at origin: Place, width: Double, labelsLines: Bool) {
    self.plot = plot
    self.origin = origin
    self.width = width
    self.labelsLines = labelsLines

    let extent = Extent(plot)
    let rows = plot.y.names
    let height = rows.map { Double(max($0.count, 1)) * Self.rowHeight } ?? min(max(width * 0.56, 160), 270)
    var y = AxisScale(plot.y, values: extent.y, count: height / 42, isTight: false)

    let top = origin.y + Self.headHeight(plot)
    let longest = y.ticks.labels.map { TextMetrics.width($0, size: TextMetrics.tickSize) }.max() ?? 0
    let left = origin.x + min(longest, width * (rows == nil ? 0.3 : 0.42)) + 8
    let names = labelsLines ? DirectLabels.width(plot) : 0
    let right = origin.x + width - max(names, Self.valueWidth(plot), 14)
    box = Box(x: left, y: top, width: max(right - left, 40), height: height)
    (y.start, y.end) = rows == nil ? (box.bottom, box.y) : (box.y, box.bottom)
    self.y = y
    x = Self.horizontalScale(plot, values: extent.x, box: box)
  }

  var directLabels: DirectLabels {
    DirectLabels(plot, x: x, y: y, within: box)
  }

  /// As many ticks as have room for their labels.
  private static func horizontalScale(_ plot: Plot, values: [Double], box: Box) -> AxisScale {
    let isTight = !plot.marks.contains(where: \.isHorizontal)
    let inset = plot.marks.contains(where: \.hasInset) ? 8.0 : 0
    var count = max(box.width / (plot.x.scale == .whole ? 40 : 60), 2)
    while true {
      var scale = AxisScale(plot.x, values: values, count: count, isTight: isTight)
      (scale.start, scale.end) = (box.x + inset, box.right - inset)
      let boxes = scale.placedTicks.map { tick in
        Label(text: tick.label, place: Place(x: tick.place, y: 0), anchor: .middle).box
      }
      let collide = zip(boxes, boxes.dropFirst()).contains { $0.right + 8 > $1.x }
      guard collide, count > 2 else { return scale }
      count = max(2, count * 0.8 - 0.2)
    }
  }

  /// The room for the vertical axis's label and for the labels of the best value and of vertical rules.
  private static func headHeight(_ plot: Plot) -> Double {
    (plot.y.label.isEmpty ? 4 : 18) + (plot.topLabels.isEmpty ? 0 : 19) + 4
  }

  /// The room for the values of bars and intervals, which stand in a column on the right.
  private static func valueWidth(_ plot: Plot) -> Double {
    let widths = plot.marks.flatMap(\.valueTexts).map { TextMetrics.width($0, size: TextMetrics.tickSize) }
    return widths.max().map { $0 + 12 } ?? 0
  }

  /// Draws the plot and returns where it ends.
  func add(to drawing: inout Drawing) -> Double {
    if !plot.y.label.isEmpty {
      let text = TextMetrics.fitted(plot.y.label, into: width, size: TextMetrics.tickSize)
      drawing.add(Label(text: text, place: Place(x: origin.x, y: origin.y + 12)), .muted)
    }
    guard plot.hasValues else { return addEmptyFrame(to: &drawing) }
    addGrid(to: &drawing)
    for mark in plot.marks { add(mark, to: &drawing) }
    addHighlights(to: &drawing)
    if labelsLines { directLabels.add(to: &drawing, left: box.right + 10) }
    return addFoot(to: &drawing)
  }

  private func addEmptyFrame(to drawing: inout Drawing) -> Double {
    let middle = Place(x: origin.x + width / 2, y: box.y + box.height / 2)
    drawing.add(
      .line(from: Place(x: origin.x, y: box.bottom), to: Place(x: origin.x + width, y: box.bottom)), Ink(.axis))
    drawing.add(
      Label(text: "No data", place: middle, anchor: .middle, size: TextMetrics.labelSize), .muted)
    return box.bottom + 8
  }
}
