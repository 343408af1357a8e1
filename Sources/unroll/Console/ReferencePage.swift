import LibraryBindings

/// Documentation as a terminal shows it.
enum ReferencePage {
  private static let width = 100

  /// The types and functions of each module, each with its first sentence.
  static func overview(of entries: [LibraryReference.Entry]) -> String {
    var text = ""
    var module = ""
    let names = entries.filter { $0.kind != .member }
    let column = (names.map(\.path.count).max() ?? 0) + 2
    var last = ""
    for entry in names where entry.path != last {
      if entry.module != module { text += "\(module.isEmpty ? "" : "\n")\(entry.module)\n" }
      (module, last) = (entry.module, entry.path)
      text += "  \(entry.path)\(String(repeating: " ", count: column - entry.path.count))\(entry.summary)\n"
    }
    return text
  }

  /// One declaration; a type with all its members.
  static func page(of entry: LibraryReference.Entry) -> String {
    var text = heading(of: entry) + described(entry.documentation, indent: "")
    guard entry.kind == .type else { return text }
    for member in LibraryReference.members(of: entry) {
      text +=
        "\n" + wrapped(member.declaration, indent: "  ") + "\n" + described(member.documentation, indent: "      ")
    }
    return text
  }

  private static func heading(of entry: LibraryReference.Entry) -> String {
    let place = entry.kind == .member ? "\(entry.module), \(entry.path.dropLast(entry.name.count + 1))" : entry.module
    return wrapped(entry.declaration, indent: "") + "   (\(place))\n"
  }

  private static func described(_ documentation: String, indent: String) -> String {
    documentation.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : indent + $0 + "\n" }.joined()
  }

  /// A declaration over several lines where one is too short, broken between parameters.
  private static func wrapped(_ declaration: String, indent: String) -> String {
    var lines = [indent]
    for (index, part) in declaration.split(separator: ", ").enumerated() {
      let separator = index == 0 ? "" : ","
      if index > 0, lines[lines.count - 1].count + part.count + 2 > width {
        lines[lines.count - 1] += separator
        lines.append(indent + "    " + part)
      } else {
        lines[lines.count - 1] += index == 0 ? String(part) : ", " + part
      }
    }
    return lines.joined(separator: "\n")
  }
}
