/// One or more ROC curves: which part of the positive cases is found when a given part of the negative ones is taken
/// for positive. The dashed diagonal is what guessing reaches.
///
/// - Parameters:
///   - curves: For each model a series with the false positive rate as `x` and the true positive rate as `y`.
///   - title: What stands above the picture.
///   - caption: What a report prints below the picture.
public func rocChart(_ curves: [Series], title: String = "", caption: String = "") -> Chart {
  let lines = curves.enumerated().map { number, curve in
    LineMark(curve.name, color: number, x: curve.x.map(drawable), y: curve.y.map(drawable), isStep: true)
  }
  let plot = Plot(
    x: Axis("false positive rate", includes: [0, 1]), y: Axis("true positive rate", includes: [0, 1]),
    marks: [.rule(RuleMark(.diagonal, label: "guessing"))] + lines.map(Mark.line))
  let areas = curves.map {
    "\($0.name.isEmpty ? "The curve" : "“\($0.name)”") has an area of \(NumberText.brief(area(under: $0))) below it."
  }
  let text = (["ROC chart."] + areas).joined(separator: " ")
  return Chart(title: title, caption: caption, textAlternative: text, panels: [Panel(.plot(plot))])
}

/// The area below a curve by the trapezoidal rule.
private func area(under curve: Series) -> Double {
  zip(zip(curve.x, curve.y), zip(curve.x, curve.y).dropFirst()).reduce(0) { sum, pair in
    sum + (pair.1.0 - pair.0.0) * (pair.1.1 + pair.0.1) / 2
  }
}
