extension Table: CustomStringConvertible {
  /// The table in plain text: columns aligned, a rule below the header, a mark beside the best row.
  public var description: String {
    let rows = [columns.map(\.name)] + (0..<rowCount).map { texts(row: $0) }
    let widths = columns.indices.map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    var lines = rows.map { row in
      columns.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].displayWidth)
        return columns[column].isNumeric ? padding + row[column] : row[column] + padding
      }.joined(separator: "  ")
    }
    if let bestRow { lines[bestRow + 1] += "  ← best" }
    lines.insert(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "), at: 1)
    if !caption.isEmpty { lines.insert(caption, at: 0) }
    return lines.map { $0.trimmingEnd() }.joined(separator: "\n")
  }

  /// The table as a pipe table of Markdown, the best row in bold.
  public var markdown: String {
    guard !columns.isEmpty else { return "" }
    let header = columns.map { Self.escaped($0.name) }
    let rule = columns.map { $0.isNumeric ? "---:" : "---" }
    let rows = (0..<rowCount).map { row in
      texts(row: row).map { text in
        let text = Self.escaped(text)
        return row == bestRow && !text.isEmpty ? "**\(text)**" : text
      }
    }
    return ([header, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  /// Text in which Markdown finds no marks of its own.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character.isNewline {
        result.append(" ")
      } else {
        if "\\`*_{}[]<>#|~&!".contains(character) { result.append("\\") }
        result.append(character)
      }
    }
  }
}

extension String {
  /// How many columns of a terminal the text takes, ideographs and pictographs counted twice.
  fileprivate var displayWidth: Int {
    reduce(0) { width, character in
      let value = character.unicodeScalars.first?.value ?? 0
      let isWide = (0x1100...0x115F).contains(value) || (0x2E80...0xD7A3).contains(value) || value >= 0x1F300
      return width + (isWide ? 2 : 1)
    }
  }

  fileprivate func trimmingEnd() -> String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
