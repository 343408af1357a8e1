extension Chart {
  /// The picture as an `svg` element for a page that has the rules of ``ChartStyle``.
  ///
  /// - Parameter width: The width it is laid out for, in CSS pixels, from 240 to 2,000. A page that is read on phones too
  ///   shows one picture of 680 and one of 340, and hides the one that does not suit.
  /// - Returns: The element, with title, text alternative and no reference to anything outside.
  public func svg(width: Int = 680) -> String {
    SVGWriter.svg(drawing(width: width), title: title, description: textAlternative)
  }

  /// The picture as a file of its own, on paper that is light or dark by the reader's setting.
  ///
  /// - Parameter width: The width it is laid out for, in CSS pixels, from 240 to 2,000.
  public func standaloneSVG(width: Int = 680) -> String {
    let margin = 12.0
    var drawing = drawing(width: width - 2 * Int(margin))
    drawing.translate(by: Place(x: margin, y: margin))
    drawing.width += 2 * margin
    drawing.height += 2 * margin
    let paper = Box(x: 0, y: 0, width: drawing.width, height: drawing.height)
    drawing.shapes.insert(Shape(form: .box(paper, radius: 0), ink: Ink(.paper)), at: 0)
    let style = "\(ChartStyle.rules)\n@media (prefers-color-scheme:dark){.chart{\(ChartStyle.darkProperties)}}"
    return SVGWriter.svg(drawing, title: title, description: textAlternative, style: style)
  }

  func drawing(width: Int) -> Drawing {
    FigureLayout(chart: self, width: Double(min(max(width, 240), 2_000))).drawing
  }
}
