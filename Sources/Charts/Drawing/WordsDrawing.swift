/// Running text whose words are shaded by their weight.
struct WordsDrawing {
  let words: WeightedWords
  let origin: Place
  let width: Double

  /// More words than this are counted, not drawn.
  static let limit = 600

  private let lineHeight = 22.0
  private let padding = 3.0

  /// Draws the text and returns where it ends.
  func add(to drawing: inout Drawing) -> Double {
    let largest = words.weights.compactMap { $0?.magnitude }.max() ?? 0
    var x = origin.x
    var y = origin.y
    for (word, weight) in zip(words.words, words.weights).prefix(Self.limit) {
      let text = TextMetrics.fitted(word, into: width - 2 * padding, size: TextMetrics.titleSize)
      let room = TextMetrics.width(text, size: TextMetrics.titleSize) + 2 * padding
      if x > origin.x, x + room > origin.x + width { (x, y) = (origin.x, y + lineHeight) }
      let fraction = (weight ?? 0).magnitude / max(largest, .leastNormalMagnitude)
      drawing.add(
        .box(Box(x: x, y: y, width: room, height: lineHeight - 3), radius: 3),
        Ink(.series(0), opacity: Shade.opacity(fraction)))
      let place = Place(x: x + room / 2, y: y + 14)
      drawing.add(
        Label(text: text, place: place, anchor: .middle, size: TextMetrics.titleSize),
        note: "\(word): \(weight.map(NumberText.brief) ?? "–")")
      x += room + 2
    }
    let left = words.words.count - Self.limit
    if left > 0 {
      y += lineHeight
      drawing.add(Label(text: "… and \(left) more words", place: Place(x: origin.x, y: y + 14)), .muted)
    }
    if words.words.isEmpty {
      drawing.add(
        Label(text: "No words", place: Place(x: origin.x, y: y + 14), size: TextMetrics.labelSize), .muted)
    }
    return y + lineHeight
  }
}
