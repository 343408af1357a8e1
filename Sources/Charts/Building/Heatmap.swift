/// A confusion matrix: how many cases of each actual class were predicted as each class.
///
/// Each cell states the count and its part of the actual class's cases, which also sets the shade.
///
/// - Parameters:
///   - counts: One row for each actual class, one column for each predicted class.
///   - labels: The names of the classes, in the order of rows and columns.
///   - title: What stands above the picture.
///   - caption: What a report prints below the picture.
/// - Throws: ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` or
///   ``ChartError/raggedRow(row:count:expected:)`` unless there is one row and one column for each label.
public func confusionChart(
  _ counts: [[Int]], labels: [String], title: String = "", caption: String = ""
) throws -> Chart {
  try requireEqualCounts(("labels", labels.count), ("counts", counts.count))
  try requireRows(of: labels.count, in: counts.map(\.count))
  let parts = counts.map { row -> [Double?] in
    let total = row.reduce(0) { $0 + Double($1) }
    return row.map { total > 0 ? drawable(Double($0) / total) : nil }
  }
  let texts = zip(counts, parts).map { row, parts in
    zip(row, parts).map { count, part in
      NumberText.whole(count) + (part.map { "\n\(NumberText.fixed($0 * 100, decimals: 1)) %" } ?? "")
    }
  }
  let matrix = Matrix(
    rowTitle: "actual", columnTitle: "predicted", rows: labels, columns: labels, values: parts, texts: texts)
  let spoken = labels.indices.flatMap { actual in
    labels.indices.map { predicted in
      "\(labels[actual]) taken for \(labels[predicted]): \(counts[actual][predicted])"
    }
  }
  let text = "Confusion matrix. \(spoken.prefix(36).joined(separator: "; "))."
  return Chart(title: title, caption: caption, textAlternative: text, panels: [Panel(.matrix(matrix))])
}

/// A heat map: a grid whose cells are the darker the larger their values.
///
/// - Parameters:
///   - values: The values, row by row from the top.
///   - rows: The names of the rows; none, or one for each row.
///   - columns: The names of the columns; none, or one for each column.
///   - title: What stands above the picture.
///   - x: What the columns stand for.
///   - y: What the rows stand for.
///   - caption: What a report prints below the picture.
/// - Throws: ``ChartError/raggedRow(row:count:expected:)`` where rows have different lengths, and
///   ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` where names are given but not for all.
public func heatmap(
  _ values: [[Double]], rows: [String] = [], columns: [String] = [], title: String = "", x: String = "",
  y: String = "", caption: String = ""
) throws -> Chart {
  let columnCount = values.first?.count ?? 0
  try requireRows(of: columnCount, in: values.map(\.count))
  if !rows.isEmpty { try requireEqualCounts(("values", values.count), ("rows", rows.count)) }
  if !columns.isEmpty { try requireEqualCounts(("each row", columnCount), ("columns", columns.count)) }
  let matrix = Matrix(
    rowTitle: y, columnTitle: x, rows: rows.isEmpty ? values.indices.map { "\($0 + 1)" } : rows,
    columns: columns.isEmpty ? (0..<columnCount).map { "\($0 + 1)" } : columns,
    values: values.map { $0.map(drawable) })
  let range = Words.range(of: matrix.values.flatMap(\.self), named: "The value")
  let text = "Heat map of \(values.count) rows and \(columnCount) columns. \(range)"
  return Chart(title: title, caption: caption, textAlternative: text, panels: [Panel(.matrix(matrix))])
}

private func requireRows(of count: Int, in counts: [Int]) throws {
  for (row, actual) in counts.enumerated() where actual != count {
    throw ChartError.raggedRow(row: row, count: actual, expected: count)
  }
}
