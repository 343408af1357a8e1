/// The names of the lines and points of some plots, each beside a sample of its mark.
struct Legend {
  struct Entry: Hashable {
    var name: String
    var color: Int
    var hasLine: Bool
  }

  let entries: [Entry]

  init(plots: [Plot]) {
    var seen: Set<Entry> = []
    entries = plots.flatMap(\.marks).compactMap(Self.entry).filter { seen.insert($0).inserted }
  }

  private static func entry(_ mark: Mark) -> Entry? {
    switch mark {
    case .line(let line) where !line.name.isEmpty: Entry(name: line.name, color: line.color, hasLine: true)
    case .points(let points) where !points.name.isEmpty:
      Entry(name: points.name, color: points.color, hasLine: false)
    default: nil
    }
  }

  /// Draws the entries in rows and returns where the last one ends.
  func add(to drawing: inout Drawing, top: Double, width: Double) -> Double {
    guard !entries.isEmpty else { return top }
    let sample = 22.0
    var x = 0.0
    var baseline = top + 14
    for entry in entries {
      let text = TextMetrics.fitted(entry.name, into: width - sample - 6, size: TextMetrics.labelSize)
      let room = sample + 6 + TextMetrics.width(text, size: TextMetrics.labelSize)
      if x > 0, x + room > width { (x, baseline) = (0, baseline + 18) }
      let middle = baseline - TextMetrics.labelSize * 0.32
      if entry.hasLine {
        drawing.add(
          .line(from: Place(x: x, y: middle), to: Place(x: x + sample, y: middle)),
          Ink(.series(entry.color), width: 2, dash: LineStyle.dash(color: entry.color)))
      }
      drawing.add(
        .marker(Marker(color: entry.color), at: Place(x: x + sample / 2, y: middle), size: 3.5),
        Ink(.series(entry.color)))
      drawing.add(
        Label(text: text, place: Place(x: x + sample + 6, y: baseline), size: TextMetrics.labelSize),
        note: text == entry.name ? nil : entry.name)
      x += room + 18
    }
    return baseline + 12
  }
}

/// How lines are told apart where colour is not seen.
enum LineStyle {
  /// Lines of up to so many values bear a marker at each.
  static let markerLimit = 32

  static func dash(color: Int) -> Ink.Dash {
    let dashes: [Ink.Dash] = [.solid, .solid, .dashed, .dashDotted]
    return dashes[Palette.index(color) % dashes.count]
  }
}
