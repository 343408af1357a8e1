/// A grid of shaded cells with the names of its rows and columns.
struct MatrixDrawing {
  let matrix: Matrix
  let origin: Place
  let width: Double

  private let left: Double
  private let cellWidth: Double
  private let cellHeight: Double
  private let range: ClosedRange<Double>

  init(_ matrix: Matrix, at origin: Place, width: Double) {
    self.matrix = matrix
    self.origin = origin
    self.width = width
    let names = ([matrix.rowTitle] + matrix.rows).map { TextMetrics.width($0, size: TextMetrics.labelSize) }
    left = origin.x + min(names.max() ?? 0, width * 0.35) + 10
    let columns = Double(max(matrix.columns.count, 1))
    cellWidth = min((origin.x + width - left) / columns, matrix.texts.isEmpty ? 40 : 130)
    cellHeight = matrix.texts.isEmpty ? min(cellWidth, 24) : min(cellWidth, 56)
    let values = matrix.values.flatMap { $0.compactMap(\.self) }
    range = min(values.min() ?? 0, 0)...max(values.max() ?? 1, 0)
  }

  /// Draws the grid and returns where it ends.
  func add(to drawing: inout Drawing) -> Double {
    let top = origin.y + (matrix.columnTitle.isEmpty ? 0 : 16) + 20
    addNames(to: &drawing, top: top)
    for (row, values) in matrix.values.enumerated() {
      for (column, value) in values.enumerated() {
        let cell = Box(
          x: left + Double(column) * cellWidth, y: top + Double(row) * cellHeight, width: cellWidth - 1,
          height: cellHeight - 1)
        add(value, row: row, column: column, in: cell, to: &drawing)
      }
    }
    let bottom = top + Double(matrix.values.count) * cellHeight
    return matrix.texts.isEmpty ? addKey(to: &drawing, top: bottom + 8) : bottom + 4
  }

  private func addNames(to drawing: inout Drawing, top: Double) {
    let gridWidth = cellWidth * Double(matrix.columns.count)
    if !matrix.columnTitle.isEmpty {
      let place = Place(x: left, y: origin.y + 12)
      drawing.add(Label(text: matrix.columnTitle, place: place, size: TextMetrics.labelSize), .muted)
    }
    if !matrix.rowTitle.isEmpty {
      let text = TextMetrics.fitted(matrix.rowTitle, into: left - origin.x - 10, size: TextMetrics.labelSize)
      let place = Place(x: left - 10, y: top - 7)
      drawing.add(Label(text: text, place: place, anchor: .end, size: TextMetrics.labelSize), .muted)
    }
    var previousEnd = left
    for (column, name) in matrix.columns.enumerated() {
      let room = max(cellWidth - 4, min(gridWidth, 60))
      let text = TextMetrics.fitted(name, into: room, size: TextMetrics.tickSize)
      let middle = left + (Double(column) + 0.5) * cellWidth
      let label = Label(text: text, place: Place(x: middle, y: top - 7), anchor: .middle)
      guard label.box.x >= previousEnd - 0.5, label.box.right <= origin.x + width + 1 else { continue }
      drawing.add(label, note: text == name ? nil : name)
      previousEnd = label.box.right + 5
    }
    var previousBottom = -Double.infinity
    for (row, name) in matrix.rows.enumerated() {
      let text = TextMetrics.fitted(name, into: left - origin.x - 10, size: TextMetrics.tickSize)
      let middle = top + (Double(row) + 0.5) * cellHeight
      let label = Label(text: text, place: Place(x: left - 10, y: middle + TextMetrics.tickSize * 0.35), anchor: .end)
      guard label.box.y > previousBottom else { continue }
      drawing.add(label, note: text == name ? nil : name)
      previousBottom = label.box.bottom
    }
  }

  private func add(_ value: Double?, row: Int, column: Int, in cell: Box, to drawing: inout Drawing) {
    let names = [
      row < matrix.rows.count ? matrix.rows[row] : "", column < matrix.columns.count ? matrix.columns[column] : "",
    ]
    let note = "\(names.filter { !$0.isEmpty }.joined(separator: ", ")): \(value.map(NumberText.brief) ?? "–")"
    drawing.add(.box(cell, radius: 1), Ink(.series(0), opacity: value.map(opacity) ?? 0.02), note: note)
    guard row < matrix.texts.count, column < matrix.texts[row].count else { return }
    let lines = matrix.texts[row][column].split(separator: "\n").map(String.init)
    let first = cell.y + cell.height / 2 - Double(lines.count - 1) * 8 + TextMetrics.labelSize * 0.35
    for (index, line) in lines.enumerated() {
      let place = Place(x: cell.x + cell.width / 2, y: first + Double(index) * 16)
      let size = index == 0 ? TextMetrics.labelSize : TextMetrics.tickSize
      let text = TextMetrics.fitted(line, into: cell.width - 4, size: size)
      drawing.add(Label(text: text, place: place, anchor: .middle, size: size, isBold: index == 0))
    }
  }

  private func opacity(_ value: Double) -> Double {
    Shade.opacity((value - range.lowerBound) / max(range.upperBound - range.lowerBound, .leastNormalMagnitude))
  }

  /// Which shade stands for which value.
  private func addKey(to drawing: inout Drawing, top: Double) -> Double {
    let low = NumberText.brief(range.lowerBound)
    var x = left + TextMetrics.width(low, size: TextMetrics.tickSize) + 6
    drawing.add(Label(text: low, place: Place(x: left, y: top + 10)), .muted)
    for step in 0...5 {
      drawing.add(
        .box(Box(x: x, y: top, width: 16, height: 12), radius: 0),
        Ink(.series(0), opacity: Shade.opacity(Double(step) / 5)))
      x += 16
    }
    drawing.add(Label(text: NumberText.brief(range.upperBound), place: Place(x: x + 6, y: top + 10)), .muted)
    return top + 18
  }
}

/// How strongly a cell or a word is shaded: never so strongly that the text on it loses its contrast.
enum Shade {
  static let strongest = 0.5

  static func opacity(_ fraction: Double) -> Double {
    guard fraction.isFinite else { return 0.03 }
    return 0.03 + (strongest - 0.03) * min(max(fraction, 0), 1)
  }
}
