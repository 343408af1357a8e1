/// Grids: matrices, cases, aligned equations.
extension MathematicsParser {
  private static let environments: [String: (open: String, close: String, alignment: MathematicsTable)] = [
    "matrix": ("", "", .centered), "smallmatrix": ("", "", .centered), "pmatrix": ("(", ")", .centered),
    "bmatrix": ("[", "]", .centered), "Bmatrix": ("{", "}", .centered), "vmatrix": ("|", "|", .centered),
    "Vmatrix": ("‖", "‖", .centered), "array": ("", "", .centered), "cases": ("{", "", .left),
    "aligned": ("", "", .alternating), "align": ("", "", .alternating), "align*": ("", "", .alternating),
    "split": ("", "", .alternating), "gathered": ("", "", .centered), "equation": ("", "", .centered),
    "equation*": ("", "", .centered),
  ]

  mutating func environment() -> MathematicsNode {
    let name = text()
    guard let form = Self.environments[name] else { return unknown("\\begin{\(name)}") }
    if name == "array" { _ = text() }
    var rows: [[MathematicsNode]] = [[]]
    while !tokens.isEmpty {
      let cell = row { $0 == .command("\\") || $0 == .command("end") }
      rows[rows.count - 1].append(.row(cell))
      guard let token = tokens.popFirst() else { break }
      if token == .command("end") {
        _ = text()
        break
      }
      if token == .command("\\") { rows.append([]) }
      if token == .close { rows[rows.count - 1].append(unknown("}")) }
    }
    if rows.count > 1, rows.last?.allSatisfy({ $0 == .row([]) }) == true { rows.removeLast() }
    let fences = (form.open, form.close)
    let table = MathematicsNode.table(rows, alignment: form.alignment)
    guard !fences.0.isEmpty || !fences.1.isEmpty else { return table }
    let opening = fences.0.isEmpty ? [] : [MathematicsNode.sign(fences.0, isStretchy: true)]
    let closing = fences.1.isEmpty ? [] : [MathematicsNode.sign(fences.1, isStretchy: true)]
    return .row(opening + [table] + closing)
  }
}
