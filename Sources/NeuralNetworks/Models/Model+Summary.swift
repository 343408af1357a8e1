extension Model {
  /// Prints a table of the layers with the shapes of their results and the numbers of their parameters, as Keras does,
  /// and returns it.
  @discardableResult
  public func summary() -> String {
    let table = summaryTable()
    Runtime.current.output(table)
    return table
  }

  private func summaryTable() -> String {
    let isBranching = graph?.steps.contains { $0.inputs.count > 1 } ?? false || !(self is Sequential)
    var rows = [["Layer (type)", "Output Shape", "Param #"] + (isBranching ? ["Connected to"] : [])]
    for entry in summaryEntries() {
      rows.append(
        ["\(entry.layer.name) (\(entry.layer.typeName))", entry.shape, entry.layer.parameterCount.grouped]
          + (isBranching ? [entry.sources] : []))
    }
    let total = parameters.reduce(0) { $0 + $1.count }
    let trainable = trainableParameters.reduce(0) { $0 + $1.count }
    return "Model: \"\(name)\"\n" + BoxTable(rows: rows, isRightAligned: [false, false, true, false]).text
      + " Total params: \(total.grouped) (\(total.sizeInBytes))\n"
      + " Trainable params: \(trainable.grouped) (\(trainable.sizeInBytes))\n"
      + " Non-trainable params: \((total - trainable).grouped) (\((total - trainable).sizeInBytes))\n"
  }

  private func summaryEntries() -> [(layer: Layer, shape: String, sources: String)] {
    guard let graph else { return layers.map { ($0, "?", "") } }
    var producers: [Int: String] = [:]
    for step in graph.steps { for place in step.outputs { producers[place] = step.layer.name } }
    let seen = Dictionary(grouping: graph.steps.indices) { ObjectIdentifier(graph.steps[$0].layer) }
    return graph.steps.indices.filter { seen[ObjectIdentifier(graph.steps[$0].layer)]!.first == $0 }.map { index in
      let step = graph.steps[index]
      return (
        step.layer, step.outputShapes.map(\.symbolic).joined(separator: ", "),
        step.inputs.map { producers[$0] ?? "input" }.joined(separator: ", ")
      )
    }
  }
}

/// A table drawn with lines.
private struct BoxTable {
  /// The first row is the head.
  let rows: [[String]]
  let isRightAligned: [Bool]

  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max()! + 2 }
    func line(_ left: String, _ fill: String, _ cross: String, _ right: String) -> String {
      left + widths.map { String(repeating: fill, count: $0) }.joined(separator: cross) + right + "\n"
    }
    func row(_ cells: [String], _ bar: String) -> String {
      let padded = cells.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - 2 - cells[column].count)
        return isRightAligned[column] ? " \(space)\(cells[column]) " : " \(cells[column])\(space) "
      }
      return bar + padded.joined(separator: bar) + bar + "\n"
    }
    return line("┏", "━", "┳", "┓") + row(rows[0], "┃") + line("┡", "━", "╇", "┩")
      + rows.dropFirst().map { row($0, "│") }.joined(separator: line("├", "─", "┼", "┤"))
      + line("└", "─", "┴", "┘")
  }
}

extension Int {
  /// With commas between groups of three digits.
  fileprivate var grouped: String {
    var digits = String(abs(self))
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (self < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }

  /// The size of this many fp32 scalars.
  fileprivate var sizeInBytes: String {
    var size = Double(self * 4)
    var units = ["B", "KB", "MB", "GB"][...]
    while size >= 1024, units.count > 1 {
      size /= 1024
      units.removeFirst()
    }
    let digits = String(Int((size * 100).rounded()))
    let padded = String(repeating: "0", count: Swift.max(0, 3 - digits.count)) + digits
    return "\(padded.dropLast(2)).\(padded.suffix(2)) \(units.first!)"
  }
}
