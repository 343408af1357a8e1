import Foundation

/// Writes a drawing as SVG: no script, no reference to anything outside, all text escaped.
struct SVGWriter {
  private var output = ""

  /// - Parameters:
  ///   - drawing: What is drawn.
  ///   - title: The picture's name for assistive technology.
  ///   - description: What it shows, in words.
  ///   - style: A style sheet of the picture's own, for one that stands in a file by itself.
  static func svg(_ drawing: Drawing, title: String, description: String, style: String? = nil) -> String {
    var writer = SVGWriter()
    let size = "\(number(drawing.width)) \(number(drawing.height))"
    let name = title.isEmpty ? description : "\(title). \(description)"
    writer.output += """
      <svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" width="\(number(drawing.width))" \
      role="img" aria-label="\(escaped(name))" font-family="system-ui,'Segoe UI','Helvetica Neue',Arial,sans-serif" \
      fill="none">

      """
    if let style { writer.output += "<style>\(style)</style>\n" }
    if !title.isEmpty { writer.output += "<title>\(escaped(title))</title>\n" }
    writer.output += "<desc>\(escaped(description))</desc>\n"
    for shape in drawing.shapes { writer.write(shape) }
    writer.output += "</svg>\n"
    return writer.output
  }

  private mutating func write(_ shape: Shape) {
    let ink = shape.ink
    switch shape.form {
    case .line(let from, let to):
      element("path", "d=\"\(path([from, to]))\" \(paint(stroke: ink))", note: shape.note)
    case .path(let places):
      element("path", "d=\"\(path(places))\" \(paint(stroke: ink)) stroke-linejoin=\"round\"", note: shape.note)
    case .area(let places):
      element("path", "d=\"\(path(places))Z\" \(paint(fill: ink))", note: shape.note)
    case .box(let box, let radius):
      let corner = radius > 0 ? " rx=\"\(number(radius))\"" : ""
      let size = "width=\"\(number(box.width))\" height=\"\(number(box.height))\""
      element(
        "rect", "x=\"\(number(box.x))\" y=\"\(number(box.y))\" \(size)\(corner) \(paint(fill: ink))", note: shape.note)
    case .marker(let marker, let place, let size):
      let colors = ink.isRing ? paint(fill: Ink(.paper), stroke: Ink(ink.role, width: 2)) : paint(fill: ink)
      element(marker.element, "\(marker.geometry(at: place, size: size)) \(colors)", note: shape.note)
    case .label(let label):
      write(label, ink)
      if let note = shape.note { output += "<title>\(escaped(note))</title>" }
      output += "</text>\n"
    }
  }

  private mutating func write(_ label: Label, _ ink: Ink) {
    let anchor = label.anchor == .start ? "" : " text-anchor=\"\(label.anchor.rawValue)\""
    let weight = label.isBold ? " font-weight=\"600\"" : ""
    output += """
      <text x="\(number(label.place.x))" y="\(number(label.place.y))" \
      font-size="\(number(label.size))"\(anchor)\(weight) \(paint(fill: ink))>\(escaped(label.text))
      """
  }

  private mutating func element(_ name: String, _ attributes: String, note: String?) {
    guard let note else {
      output += "<\(name) \(attributes)/>\n"
      return
    }
    output += "<\(name) \(attributes)><title>\(escaped(note))</title></\(name)>\n"
  }

  /// The colours of an element: classes for a page's theme, and attributes for where no style sheet is read.
  private func paint(fill: Ink? = nil, stroke: Ink? = nil) -> String {
    var classes: [String] = []
    var attributes = ""
    if let fill {
      classes.append("chart-fill-\(Palette.name(fill.role))")
      attributes += " fill=\"\(Palette.color(fill.role))\""
      if fill.opacity < 1 { attributes += " fill-opacity=\"\(number(fill.opacity, decimals: 3))\"" }
    }
    if let stroke {
      classes.append("chart-stroke-\(Palette.name(stroke.role))")
      attributes += " stroke=\"\(Palette.color(stroke.role))\""
      if stroke.width != 1 { attributes += " stroke-width=\"\(number(stroke.width))\"" }
      if let dash = stroke.dash.pattern { attributes += " stroke-dasharray=\"\(dash)\"" }
    }
    return "class=\"\(classes.joined(separator: " "))\"\(attributes)"
  }

  private func path(_ places: [Place]) -> String {
    places.enumerated().map { ($0 == 0 ? "M" : "L") + "\(number($1.x)) \(number($1.y))" }.joined()
  }
}

extension Ink.Dash {
  fileprivate var pattern: String? {
    switch self {
    case .solid: nil
    case .dashed: "6 4"
    case .dotted: "1.5 3"
    case .dashDotted: "7 3 1.5 3"
    }
  }
}

extension Marker {
  fileprivate var element: String {
    switch self {
    case .circle: "circle"
    case .square: "rect"
    case .triangle, .diamond: "path"
    }
  }

  /// The attributes that place the marker; all markers of a size cover about the same area.
  fileprivate func geometry(at place: Place, size: Double) -> String {
    switch self {
    case .circle:
      return "cx=\"\(number(place.x))\" cy=\"\(number(place.y))\" r=\"\(number(size))\""
    case .square:
      let half = size * 0.9
      let side = number(half * 2)
      return "x=\"\(number(place.x - half))\" y=\"\(number(place.y - half))\" width=\"\(side)\" height=\"\(side)\""
    case .triangle:
      let half = size * 1.2
      return """
        d="M\(number(place.x - half)) \(number(place.y + size))L\(number(place.x + half)) \(number(place.y + size))\
        L\(number(place.x)) \(number(place.y - half))Z"
        """
    case .diamond:
      let half = size * 1.3
      return """
        d="M\(number(place.x - half)) \(number(place.y))L\(number(place.x)) \(number(place.y - half))\
        L\(number(place.x + half)) \(number(place.y))L\(number(place.x)) \(number(place.y + half))Z"
        """
    }
  }
}

/// A length in picture units, in as few digits as show.
private func number(_ value: Double, decimals: Int = 1) -> String {
  let text = String(format: "%.\(decimals)f", value)
  let kept = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
  let short = String(kept.reversed())
  return text.contains(".") ? (short.isEmpty || short == "-" || short == "-0" ? "0" : short) : text
}

/// Text as XML may hold it: the five special characters as references, characters that XML forbids replaced.
func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\n", "\t", "\r": result += " "
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
