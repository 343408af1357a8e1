import Charts

extension StyleSheet {
  /// Colours as custom properties. Text has a contrast of at least 4.5 to 1 on the ground that it stands on (WCAG 2.2, AA).
  static let colors = """
    :root{color-scheme:light dark;\(light);\(ChartStyle.lightProperties)}
    @media screen and (prefers-color-scheme:dark){:root{\(dark);\(ChartStyle.darkProperties)}}
    @media print{:root{color-scheme:light}}

    """

  private static let light = declarations([
    "paper": "#ffffff", "ground": "#ffffff", "shade": "#1b1f2426", "surface": "#f6f7f9", "text": "#1b1f24",
    "muted": "#57606a", "line": "#dfe3e8",
    "strong-line": "#8c959f", "accent": "#0a5a8c", "accent-ground": "#eef5fa", "good": "#1a7f4b",
    "failed": "#b3261e", "failed-ground": "#fdf1f0", "failed-line": "#e9b4b0",
    "warn": "#855400", "warn-ground": "#fdf6e7", "warn-line": "#e6cf9c",
    "keyword": "#8f2c73", "type": "#0b6079", "string": "#9a4200", "number": "#7a4f00", "comment": "#5c6771",
    "attribute": "#6a3fb0", "label": "#3c5678",
  ])

  private static let dark = declarations([
    "paper": "#14181d", "ground": "#14181d", "shade": "#00000080", "surface": "#1b2027", "text": "#e6edf3",
    "muted": "#9da7b3", "line": "#2d343d",
    "strong-line": "#6e7681", "accent": "#7cc0ee", "accent-ground": "#1a2733", "good": "#4cc38a",
    "failed": "#ff9b93", "failed-ground": "#2d1b1c", "failed-line": "#6b3431",
    "warn": "#e6bd6a", "warn-ground": "#29231a", "warn-line": "#5e4c26",
    "keyword": "#e79bcb", "type": "#6fc7e0", "string": "#eeb27c", "number": "#dcc27c", "comment": "#939fab",
    "attribute": "#bfa8f0", "label": "#a3c3e6",
  ])

  private static func declarations(_ colors: KeyValuePairs<String, String>) -> String {
    colors.map { "--\($0.key):\($0.value)" }.joined(separator: ";")
  }
}
