extension PlotDrawing {
  func addGrid(to drawing: inout Drawing) {
    if let names = plot.y.names {
      for tick in x.placedTicks {
        drawing.add(.line(from: Place(x: tick.place, y: box.y), to: Place(x: tick.place, y: box.bottom)), Ink(.grid))
      }
      addNames(names, to: &drawing)
    } else {
      for tick in y.placedTicks {
        drawing.add(.line(from: Place(x: box.x, y: tick.place), to: Place(x: box.right, y: tick.place)), Ink(.grid))
        let place = Place(x: box.x - 6, y: tick.place + TextMetrics.tickSize * 0.35)
        drawing.add(Label(text: tick.label, place: place, anchor: .end), .muted)
      }
    }
    drawing.add(.line(from: Place(x: box.x, y: box.bottom), to: Place(x: box.right, y: box.bottom)), Ink(.axis))
    addHorizontalTicks(to: &drawing)
  }

  /// Names of rows, cut where they would take too much of the width.
  private func addNames(_ names: [String], to drawing: inout Drawing) {
    for (row, name) in names.enumerated() {
      guard let middle = y.place(Double(row)) else { continue }
      let text = TextMetrics.fitted(name, into: box.x - origin.x - 8, size: TextMetrics.tickSize)
      let place = Place(x: box.x - 8, y: middle + TextMetrics.tickSize * 0.35)
      drawing.add(Label(text: text, place: place, anchor: .end), note: text == name ? nil : name)
    }
  }

  private func addHorizontalTicks(to drawing: inout Drawing) {
    var previousEnd = -Double.infinity
    for tick in x.placedTicks {
      let foot = Place(x: tick.place, y: box.bottom + 4)
      drawing.add(.line(from: Place(x: tick.place, y: box.bottom), to: foot), Ink(.axis))
      var label = Label(text: tick.label, place: Place(x: tick.place, y: box.bottom + 16), anchor: .middle)
      let overhang = label.box.right - (origin.x + width)
      if overhang > 0 { label.place.x -= overhang }
      guard label.box.x > previousEnd + 4 else { continue }
      drawing.add(label, .muted)
      previousEnd = label.box.right
    }
  }

  /// The horizontal axis's label, and a note on values that have no place; returns where they end.
  func addFoot(to drawing: inout Drawing) -> Double {
    var baseline = box.bottom + 16
    if !plot.x.label.isEmpty {
      baseline += 16
      let text = TextMetrics.fitted(plot.x.label, into: width, size: TextMetrics.tickSize)
      let half = TextMetrics.width(text, size: TextMetrics.tickSize) / 2
      let middle = min(max(box.x + box.width / 2, origin.x + half), origin.x + width - half)
      drawing.add(Label(text: text, place: Place(x: middle, y: baseline), anchor: .middle), .muted)
    }
    let missing = plot.missingCount
    if missing > 0 {
      let note =
        missing == 1
        ? "1 value that cannot be drawn is left out" : "\(missing) values that cannot be drawn are left out"
      for line in TextMetrics.wrapped(note, into: width, size: TextMetrics.tickSize) {
        baseline += 16
        drawing.add(Label(text: line, place: Place(x: origin.x, y: baseline)), .muted)
      }
    }
    return baseline + 6
  }

  /// The rings around the best values, and the labels above the plot.
  func addHighlights(to drawing: inout Drawing) {
    for highlight in plot.highlights {
      guard let xPlace = x.place(highlight.x), let yPlace = y.place(highlight.y) else { continue }
      drawing.add(
        .marker(.circle, at: Place(x: xPlace, y: yPlace), size: 5.5), Ink(.series(highlight.color), isRing: true),
        note: highlight.label)
    }
    let baseline = box.y - 9
    var previousEnd = origin.x - 4
    for label in plot.topLabels.sorted(by: { $0.x < $1.x }) {
      guard let place = x.place(label.x) else { continue }
      drawing.add(
        .line(from: Place(x: place, y: box.y - 2), to: Place(x: place, y: box.bottom)), Ink(.axis, dash: .dotted))
      let half = TextMetrics.width(label.text, size: TextMetrics.tickSize) / 2
      let middle = min(max(place, previousEnd + 4 + half), origin.x + width - half)
      guard middle - half > previousEnd else { continue }
      drawing.add(Label(text: label.text, place: Place(x: middle, y: baseline), anchor: .middle), .text)
      previousEnd = middle + half
    }
  }
}
