func mean(_ xs: Double...) -> Double { xs.isEmpty ? 0 : xs.reduce(0, +) / Double(xs.count) }
print(mean(), mean(4), mean(1, 2, 6))
func tag(_ name: String, _ attributes: (String, String)...) -> String {
  "<\(name)" + attributes.map { " \($0.0)=\"\($0.1)\"" }.joined() + ">"
}
print(tag("br"), tag("a", ("href", "x"), ("id", "y")))
