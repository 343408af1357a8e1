import NotebookDocument

/// A report's headings: its title, and sections whose levels leave out none.
struct Outline {
  struct Heading: Hashable {
    /// HTML's level: 2 for the sections below the title.
    let level: Int
    let text: [Inline]
    let anchor: String
    let line: Int
  }

  let title: [Inline]
  /// The line of the heading that became the title, where the front matter has none.
  let titleLine: Int?
  /// The sections by their line.
  private(set) var headings: [Int: Heading] = [:]

  /// Names that the page gives to parts of its own.
  private static let reserved: Set<String> = ["content", "provenance", "notebook-source", "run-record"]

  init(_ notebook: Notebook) {
    var sections = notebook.blocks.compactMap(\.heading)
    if let title = notebook.frontMatter.title {
      self.title = [Inline](markdown: title)
      titleLine = nil
    } else if let first = sections.first, first.level == 1 {
      title = first.text
      titleLine = first.line
      sections.removeFirst()
    } else {
      title = [.text(notebook.name)]
      titleLine = nil
    }
    let shift = 2 - (sections.map(\.level).min() ?? 2)
    var anchors = AnchorNames(taken: Outline.reserved)
    var above = 1
    for section in sections {
      above = min(section.level + shift, above + 1, 6)
      headings[section.line] = Heading(
        level: above, text: section.text, anchor: anchors.name(for: section.text.plainText), line: section.line)
    }
  }

  /// The sections in their order.
  var sections: [Heading] { headings.sorted { $0.key < $1.key }.map(\.value) }
}

extension Block {
  fileprivate var heading: (line: Int, level: Int, text: [Inline])? {
    guard case .heading(let level, let text) = content else { return nil }
    return (lines.lowerBound, level, text)
  }
}

extension Notebook {
  /// The file's name without folder and ending.
  var name: String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".md") && file.count > 3 ? String(file.dropLast(3)) : file
  }
}

/// Hands out names for places on the page, each once.
struct AnchorNames {
  private var taken: Set<String>

  init(taken: Set<String> = []) {
    self.taken = taken
  }

  /// As GitHub and Pandoc form them: lower case, words joined by dashes; a second equal one gets a number.
  mutating func name(for text: String) -> String {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_") }
    let stem = words.isEmpty ? "section" : words.joined(separator: "-")
    // Cells, figures, tables and footnotes have names with these starts.
    let isPrefixed = ["cell-", "fig-", "tbl-", "fn-", "ref-"].contains { stem.hasPrefix($0) }
    return next(isPrefixed ? "section-" + stem : stem)
  }

  /// The name itself; for a second equal one, with a number.
  mutating func next(_ base: String) -> String {
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }
}
