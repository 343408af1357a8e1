/// A line through places, and what can be left out of it unseen.
struct Path {
  private(set) var places: [Place]

  init(_ places: [Place]) {
    self.places = places
  }

  /// A path that holds each value until the next one.
  var stairs: Path {
    Path(
      zip(places, places.dropFirst()).reduce(into: Array(places.prefix(1))) { path, pair in
        if pair.0.x != pair.1.x, pair.0.y != pair.1.y { path.append(Place(x: pair.1.x, y: pair.0.y)) }
        path.append(pair.1)
      })
  }

  /// The path without places that lie less than the tolerance off a straight line between others (Douglas and Peucker,
  /// 1973).
  func simplified(tolerance: Double) -> Path {
    let places = thinned
    guard places.count > 2 else { return Path(places) }
    var isKept = [Bool](repeating: false, count: places.count)
    isKept[0] = true
    isKept[places.count - 1] = true
    var open = [0...places.count - 1]
    while let stretch = open.popLast() {
      let (first, last) = (stretch.lowerBound, stretch.upperBound)
      let inner = first + 1..<max(last, first + 1)
      let distances = inner.map { places[$0].distance(fromLineOf: places[first], places[last]) }
      guard let farthest = distances.indices.max(by: { distances[$0] < distances[$1] }),
        distances[farthest] > tolerance
      else { continue }
      isKept[inner.lowerBound + farthest] = true
      open += [first...inner.lowerBound + farthest, inner.lowerBound + farthest...last]
    }
    return Path(zip(places, isKept).filter(\.1).map(\.0))
  }

  /// Of the many places in one column of pixels the first, lowest, highest and last.
  private var thinned: [Place] {
    guard places.count > 1_500 else { return places }
    var result: [Place] = []
    for column in places.chunked(by: { $0.x.rounded() == $1.x.rounded() }) {
      guard let first = column.first, let last = column.last,
        let low = column.min(by: { $0.y < $1.y }), let high = column.max(by: { $0.y < $1.y })
      else { continue }
      for place in [first, low, high, last] where place != result.last { result.append(place) }
    }
    return result
  }
}

extension Place {
  /// How far it lies from the stretch between two others, both of which it follows.
  fileprivate func distance(fromLineOf start: Place, _ end: Place) -> Double {
    let (width, height) = (end.x - start.x, end.y - start.y)
    let length = (width * width + height * height).squareRoot()
    let (x, y) = (x - start.x, y - start.y)
    return length == 0 ? (x * x + y * y).squareRoot() : (x * height - y * width).magnitude / length
  }
}

extension Array {
  /// Runs of neighbours that belong together.
  fileprivate func chunked(by belong: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = 0
    for index in indices where index + 1 == count || !belong(self[index], self[index + 1]) {
      chunks.append(self[start...index])
      start = index + 1
    }
    return chunks
  }
}
