/// The style sheet that lets one picture follow the light and dark theme of the page that holds it.
///
/// A picture states its light colours as attributes and names a class beside each; these rules replace the attributes
/// by custom properties (`--chart-text`, `--chart-1` …), which a page gives other values where it is dark.
public enum ChartStyle {
  /// Rules for the classes of the pictures; they belong into the page once, whatever number of pictures it has.
  public static var rules: String {
    Palette.roles.map { role in
      let name = Palette.name(role)
      let value = "var(--chart-\(name),\(Palette.color(role)))"
      return ".chart-fill-\(name){fill:\(value)}.chart-stroke-\(name){stroke:\(value)}"
    }.joined(separator: "\n")
  }

  /// Values of the custom properties for light paper, as declarations.
  public static var lightProperties: String { properties(Palette.light) }

  /// Values of the custom properties for dark paper, as declarations.
  public static var darkProperties: String { properties(Palette.dark) }

  private static func properties(_ theme: Palette.Theme) -> String {
    Palette.roles.map { "--chart-\(Palette.name($0)):\(Palette.color($0, in: theme))" }.joined(separator: ";")
  }
}
