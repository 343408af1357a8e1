/// The colours of charts on light and on dark paper.
///
/// The hues are those of Okabe and Ito, "Color Universal Design" (2008), which readers with any of the common forms of
/// colour blindness can tell apart; they are darkened for white paper and lightened for dark paper until each has a
/// contrast of at least 4.5 to 1 against it (WCAG 2.2, level AA for text), so that labels may bear their series' colour.
enum Palette {
  struct Theme {
    var paper: String
    var text: String
    var muted: String
    var axis: String
    var grid: String
    var series: [String]
  }

  static let light = Theme(
    paper: "#ffffff", text: "#1b1f24", muted: "#57606a", axis: "#8c959f", grid: "#e3e7eb",
    series: ["#0068a8", "#b84a00", "#00785a", "#a3457e", "#7a5c00", "#1f6f8b", "#444c56"])
  static let dark = Theme(
    paper: "#14181d", text: "#e6edf3", muted: "#9da7b3", axis: "#6e7681", grid: "#2b323a",
    series: ["#56b4e9", "#f2883e", "#2cc295", "#e08fc0", "#e0b83c", "#8bd0dd", "#b4bcc6"])

  static let seriesCount = light.series.count

  /// The place in the palette for any colour number.
  static func index(_ color: Int) -> Int {
    let remainder = color % seriesCount
    return remainder < 0 ? remainder + seriesCount : remainder
  }

  static func color(_ role: Ink.Role, in theme: Theme = light) -> String {
    switch role {
    case .text: theme.text
    case .muted: theme.muted
    case .grid: theme.grid
    case .axis: theme.axis
    case .paper: theme.paper
    case .series(let color): theme.series[index(color)]
    }
  }

  /// The end of a role's class names and of its custom property: `text`, `1` …
  static func name(_ role: Ink.Role) -> String {
    switch role {
    case .text: "text"
    case .muted: "muted"
    case .grid: "grid"
    case .axis: "axis"
    case .paper: "paper"
    case .series(let color): "\(index(color) + 1)"
    }
  }

  static let roles: [Ink.Role] = [.text, .muted, .grid, .axis, .paper] + (0..<seriesCount).map { .series($0) }
}
