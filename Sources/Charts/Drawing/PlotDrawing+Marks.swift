extension PlotDrawing {
  func add(_ mark: Mark, to drawing: inout Drawing) {
    switch mark {
    case .line(let line): add(line, to: &drawing)
    case .points(let points): add(points, to: &drawing)
    case .intervals(let intervals): add(intervals, to: &drawing)
    case .bars(let bars): bars.isHorizontal ? addRows(bars, to: &drawing) : addColumns(bars, to: &drawing)
    case .band(let band): add(band, to: &drawing)
    case .rule(let rule): add(rule, to: &drawing)
    }
  }

  private func place(_ xValue: Double?, _ yValue: Double?) -> Place? {
    guard let x = x.place(xValue), let y = y.place(yValue) else { return nil }
    return Place(x: x, y: y)
  }

  private func add(_ line: LineMark, to drawing: inout Drawing) {
    let places = zip(line.x, line.y).map { place($0, $1) }
    let bearsMarkers = places.count <= LineStyle.markerLimit && !line.isStep
    let dash = bearsMarkers ? .solid : LineStyle.dash(color: line.color)
    let ink = Ink(.series(line.color), width: 2, dash: dash)
    for run in places.split(whereSeparator: { $0 == nil }) {
      let run = run.compactMap(\.self)
      if run.count == 1, !bearsMarkers {
        drawing.add(.marker(Marker(color: line.color), at: run[0], size: 3), Ink(.series(line.color)))
      } else if run.count > 1 {
        let path = line.isStep ? Path(run).stairs.simplified(tolerance: 0.6) : Path(run).simplified(tolerance: 0.1)
        drawing.add(.path(path.places), ink, note: line.name.isEmpty ? nil : line.name)
      }
    }
    guard bearsMarkers else { return }
    for (index, place) in places.enumerated() {
      guard let place else { continue }
      drawing.add(
        .marker(Marker(color: line.color), at: place, size: 3), Ink(.series(line.color)),
        note: note(line.name, line.x[index], line.y[index]))
    }
  }

  private func add(_ points: PointMark, to drawing: inout Drawing) {
    for (xValue, yValue) in zip(points.x, points.y) {
      guard let place = place(xValue, yValue) else { continue }
      drawing.add(
        .marker(Marker(color: points.color), at: place, size: 3), Ink(.series(points.color), opacity: 0.75),
        note: note(points.name, xValue, yValue))
    }
  }

  /// What the pointer shows over one value: `validation, epoch 3: 0.842`.
  private func note(_ name: String, _ xValue: Double?, _ yValue: Double?) -> String {
    let words = [plot.x.label, xValue.map(NumberText.brief) ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    let head = [name, words].filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(head): \(yValue.map(NumberText.brief) ?? "–")"
  }

  private func add(_ intervals: IntervalMark, to drawing: inout Drawing) {
    let texts = Mark.intervals(intervals).valueTexts
    for (row, value) in intervals.values.enumerated() {
      guard let center = place(value, Double(row)) else { continue }
      if row < intervals.lower.count, row < intervals.upper.count, let low = x.place(intervals.lower[row]),
        let high = x.place(intervals.upper[row])
      {
        let ink = Ink(.series(intervals.color), width: 2)
        drawing.add(.line(from: Place(x: low, y: center.y), to: Place(x: high, y: center.y)), ink)
        for end in [low, high] {
          drawing.add(.line(from: Place(x: end, y: center.y - 4), to: Place(x: end, y: center.y + 4)), ink)
        }
      }
      drawing.add(.marker(.circle, at: center, size: 4.5), Ink(.series(intervals.color)), note: texts[row])
      addValue(texts[row], row: center.y, to: &drawing)
    }
  }

  private func addRows(_ bars: BarMark, to drawing: inout Drawing) {
    guard let zero = x.place(0) else { return }
    let texts = Mark.bars(bars).valueTexts
    for (row, value) in bars.values.enumerated() {
      guard let end = place(value, Double(row)) else { continue }
      let thickness = Self.rowHeight * 0.58
      let box = Box(
        x: min(zero, end.x), y: end.y - thickness / 2, width: max((end.x - zero).magnitude, 0.5), height: thickness)
      drawing.add(.box(box, radius: 1.5), Ink(.series(bars.color)), note: texts[row])
      addValue(texts[row], row: end.y, to: &drawing)
    }
  }

  private func addValue(_ text: String, row: Double, to drawing: inout Drawing) {
    let place = Place(x: origin.x + width, y: row + TextMetrics.tickSize * 0.35)
    drawing.add(Label(text: text, place: place, anchor: .end))
  }

  private func addColumns(_ bars: BarMark, to drawing: inout Drawing) {
    guard let zero = y.place(0) else { return }
    for (index, value) in bars.values.enumerated() where index + 1 < bars.edges.count {
      let (low, high) = (bars.edges[index], bars.edges[index + 1])
      guard let left = x.place(low), let right = x.place(high), let top = y.place(value) else { continue }
      let gap = right - left > 4 ? 1.0 : 0
      let box = Box(x: left + gap / 2, y: top, width: max(right - left - gap, 0.5), height: max(zero - top, 0))
      let range = "\(NumberText.brief(low)) to \(NumberText.brief(high))"
      drawing.add(.box(box, radius: 0), Ink(.series(bars.color)), note: "\(range): \(NumberText.brief(value ?? 0))")
    }
  }

  private func add(_ band: BandMark, to drawing: inout Drawing) {
    let sides = zip(band.x, zip(band.lower, band.upper)).compactMap { at, ends -> (low: Place, high: Place)? in
      guard let low = place(at, ends.0), let high = place(at, ends.1) else { return nil }
      return (low, high)
    }
    guard sides.count > 1 else { return }
    drawing.add(.area(sides.map(\.high) + sides.map(\.low).reversed()), Ink(.series(band.color), opacity: 0.18))
  }

  private func add(_ rule: RuleMark, to drawing: inout Drawing) {
    let ink = Ink(.axis, width: 1.2, dash: .dashed)
    let note = rule.label.isEmpty ? nil : rule.label
    switch rule.place {
    case .horizontal(let value):
      guard let place = y.place(value) else { return }
      drawing.add(.line(from: Place(x: box.x, y: place), to: Place(x: box.right, y: place)), ink, note: note)
    case .vertical(let value):
      guard let place = x.place(value) else { return }
      drawing.add(.line(from: Place(x: place, y: box.y), to: Place(x: place, y: box.bottom)), ink, note: note)
    case .diagonal:
      let low = max(x.domain.lowerBound, y.domain.lowerBound)
      let high = min(x.domain.upperBound, y.domain.upperBound)
      guard low < high, let from = place(low, low), let to = place(high, high) else { return }
      drawing.add(.line(from: from, to: to), ink, note: note)
    }
  }
}
