/// A picture of data: one or more panels with a title, a caption and a text alternative.
///
/// A chart is a value. Making one draws nothing; ``svg(width:)`` draws it at the width that it will have on the page,
/// so that a phone gets a picture laid out for a phone and not a small copy of a wide one.
///
/// ```swift
/// let chart = lineChart([1.2, 0.7, 0.5], title: "Loss", x: "epoch", y: "loss")
/// ```
public struct Chart: Codable, Hashable, Sendable {
  /// What stands above the picture; empty where the text around it says enough.
  public var title: String
  /// What a report prints below the picture.
  public var caption: String
  /// What the picture shows, in words, for readers who do not see it.
  public var textAlternative: String

  package var panels: [Panel]

  package init(title: String = "", caption: String = "", textAlternative: String, panels: [Panel]) {
    self.title = title
    self.caption = caption
    self.textAlternative = textAlternative
    self.panels = panels
  }
}

extension Chart: CustomStringConvertible {
  /// The title and the text alternative, as a terminal shows a chart.
  public var description: String {
    title.isEmpty ? textAlternative : "\(title): \(textAlternative)"
  }
}

/// Several charts as one figure: side by side where the page is wide, one below the other where it is narrow.
///
/// Lines that bear the same name share one entry of the legend.
///
/// - Parameters:
///   - charts: The charts, in reading order.
///   - title: What stands above the figure.
///   - caption: What a report prints below the figure.
public func figure(_ charts: [Chart], title: String = "", caption: String = "") -> Chart {
  Chart(
    title: title, caption: caption, textAlternative: charts.map(\.description).joined(separator: " "),
    panels: charts.flatMap(\.titledPanels))
}

extension Chart {
  /// The panels, the chart's own title handed down to a panel that has none.
  fileprivate var titledPanels: [Panel] {
    panels.map { panel in
      var panel = panel
      if panel.title.isEmpty { panel.title = title }
      return panel
    }
  }
}
