/// Sentences for text alternatives.
package enum Words {
  /// Each line's course: where it begins, its extremes, where it ends.
  package static func lines(_ lines: [LineMark], x: String, y: String) -> String {
    let axes = y.isEmpty ? "" : " of \(y)"
    let head = "Line chart\(axes)\(x.isEmpty ? "" : " by \(x)")."
    guard !lines.isEmpty else { return "\(head) It has no data." }
    return ([head] + lines.map { course($0, x: x) }).joined(separator: " ")
  }

  private static func course(_ line: LineMark, x: String) -> String {
    let known = zip(line.x, line.y).compactMap { pair in
      pair.0.flatMap { place in pair.1.map { (place: place, value: $0) } }
    }
    let subject = line.name.isEmpty ? "The line" : "“\(line.name)”"
    guard let first = known.first, let last = known.last,
      let low = known.min(by: { $0.value < $1.value }), let high = known.max(by: { $0.value < $1.value })
    else { return "\(subject) has no data." }
    let place = { (value: Double) in "\(x.isEmpty ? "" : "\(x) ")\(NumberText.brief(value))" }
    guard known.count > 1 else { return "\(subject) has one value, \(NumberText.brief(first.value))." }
    return """
      \(subject) goes from \(NumberText.brief(first.value)) at \(place(first.place)) to \
      \(NumberText.brief(last.value)) at \(place(last.place)); lowest \(NumberText.brief(low.value)) at \
      \(place(low.place)), highest \(NumberText.brief(high.value)) at \(place(high.place)).
      """
  }

  /// Each row's value, where there are few enough to be listened to.
  static func rows(_ names: [String], _ values: [Double?]) -> String {
    let spoken = zip(names, values).prefix(20).map { "\($0): \($1.map(NumberText.brief) ?? "no value")" }
    let more = names.count > 20 ? "; and \(names.count - 20) more" : ""
    return names.isEmpty ? "It has no data." : spoken.joined(separator: "; ") + more + "."
  }

  static func range(of values: [Double?], named name: String) -> String {
    let known = values.compactMap(\.self)
    guard let low = known.min(), let high = known.max() else { return "\(name) has no data." }
    return "\(name) lies between \(NumberText.brief(low)) and \(NumberText.brief(high))."
  }

  static func name(_ label: String, else fallback: String) -> String {
    label.isEmpty ? fallback : label
  }
}
