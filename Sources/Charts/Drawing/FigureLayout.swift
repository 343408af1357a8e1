/// Lays out a chart's title, legend and panels from top to bottom.
struct FigureLayout {
  let chart: Chart
  let width: Double

  private let gap = 28.0

  /// Panels stand side by side where each has room for its own labels.
  private var columnCount: Int {
    chart.panels.count > 1 && width >= 560 ? 2 : 1
  }

  private var panelWidth: Double {
    (width - gap * Double(columnCount - 1)) / Double(columnCount)
  }

  private var plots: [Plot] {
    chart.panels.compactMap { panel in
      guard case .plot(let plot) = panel.content else { return nil }
      return plot
    }
  }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    var top = addTitle(to: &drawing)
    let labelsLines = plots.allSatisfy { DirectLabels.suit($0, width: panelWidth) }
    if !labelsLines { top = Legend(plots: plots).add(to: &drawing, top: top, width: width) }

    for first in stride(from: 0, to: chart.panels.count, by: columnCount) {
      var bottom = top
      for (column, panel) in chart.panels[first...].prefix(columnCount).enumerated() {
        let origin = Place(x: Double(column) * (panelWidth + gap), y: top)
        bottom = max(bottom, add(panel, to: &drawing, at: origin, labelsLines: labelsLines))
      }
      top = bottom + gap / 2
    }
    drawing.height = (chart.panels.isEmpty ? top : top - gap / 2).rounded(.up)
    return drawing
  }

  private func addTitle(to drawing: inout Drawing) -> Double {
    var baseline = 0.0
    for line in TextMetrics.wrapped(chart.title, into: width, size: TextMetrics.titleSize, isBold: true).prefix(4) {
      baseline += TextMetrics.titleSize * 1.3
      drawing.add(
        Label(text: line, place: Place(x: 0, y: baseline - 3), size: TextMetrics.titleSize, isBold: true))
    }
    return baseline == 0 ? 0 : baseline + 8
  }

  /// Draws one panel and returns where it ends.
  private func add(_ panel: Panel, to drawing: inout Drawing, at origin: Place, labelsLines: Bool) -> Double {
    var top = origin.y
    if !panel.title.isEmpty {
      top += TextMetrics.labelSize * 1.4
      let text = TextMetrics.fitted(panel.title, into: panelWidth, size: TextMetrics.labelSize, isBold: true)
      drawing.add(
        Label(text: text, place: Place(x: origin.x, y: top - 4), size: TextMetrics.labelSize, isBold: true),
        note: text == panel.title ? nil : panel.title)
      top += 4
    }
    let place = Place(x: origin.x, y: top)
    switch panel.content {
    case .plot(let plot):
      return PlotDrawing(plot, at: place, width: panelWidth, labelsLines: labelsLines).add(to: &drawing)
    case .matrix(let matrix):
      return MatrixDrawing(matrix, at: place, width: panelWidth).add(to: &drawing)
    case .words(let words):
      return WordsDrawing(words: words, origin: place, width: panelWidth).add(to: &drawing)
    }
  }
}
