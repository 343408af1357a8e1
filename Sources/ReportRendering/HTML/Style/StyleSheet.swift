import Charts

/// The styles of a report: one sheet, made of one piece for each aspect.
struct StyleSheet {
  /// Whether a printed report has the cells' code.
  let printsCode: Bool

  var html: HTML {
    let pieces = [
      Self.colors, Self.page, Self.prose, Self.cells, Self.tables, Self.provenance, ChartStyle.rules, Self.print,
      printsCode ? "" : "@media print{.input{display:none}}\n",
    ]
    return HTML(trusted: pieces.joined())
  }
}
