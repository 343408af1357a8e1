import Yams

/// A YAML mapping inside a notebook, whose every key and value knows its place in the file.
struct YAMLDocument {
  let text: SourceText
  let place: NotebookError.Place
  let locator: YAMLLocator
  let entries: [(key: String, node: Node, position: SourcePosition)]

  /// - Parameters:
  ///   - yaml: The lines of the mapping.
  ///   - firstLine: The line of the file on which the first of them stands.
  ///   - indents: For each line, how many bytes of the file's line stand before it.
  init(
    _ yaml: [String], firstLine: Int, indents: [Int] = [], of place: NotebookError.Place, in text: SourceText
  ) throws(NotebookError) {
    self.text = text
    self.place = place
    locator = YAMLLocator(lines: yaml, firstLine: firstLine, indents: indents)
    if let line = yaml.firstIndex(where: YAMLDocument.nestsTooDeeply) {
      throw text.error(.nestedYAML, line: firstLine + line, column: 1)
    }
    let root: Node?
    do {
      root = try compose(yaml: yaml.joined(separator: "\n"))
    } catch let error as YamlError {
      let (problem, mark) = error.fact
      throw text.error(.brokenYAML(problem), at: locator.position(of: mark))
    } catch {
      throw text.error(.brokenYAML("\(error)"), line: firstLine, column: 1)
    }
    guard let root, root.scalar?.string.isEmpty != true else {
      entries = []
      return
    }
    guard let mapping = root.mapping else {
      throw text.error(.brokenYAML("expected lines such as ‘key: value’"), at: locator.position(of: root.mark))
    }
    var entries: [(String, Node, SourcePosition)] = []
    for (key, node) in mapping {
      let position = locator.position(of: key.mark)
      guard let name = key.scalar?.string else {
        throw text.error(.brokenYAML("a key has to be a word"), at: position)
      }
      entries.append((name, node, position))
    }
    self.entries = entries
  }

  /// Whether a line could make the parser recurse deeply: long runs of brackets or of nested dashes.
  private static func nestsTooDeeply(_ line: String) -> Bool {
    let limit = 64
    return line.utf8.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") } > limit
      || line.utf8.prefix { " -?:\t".utf8.contains($0) }.count { $0 != UInt8(ascii: " ") } > limit
  }
}

/// Finds the place in the file of a place in a YAML text.
struct YAMLLocator {
  /// The YAML text's lines.
  let lines: [String]
  /// The line of the file that holds the first of them.
  let firstLine: Int
  /// How many bytes of each line of the file stand before the YAML: the widths of `//| `. Empty for none.
  let indents: [Int]

  /// The parser counts columns in Unicode scalars, a notebook in bytes.
  func position(of mark: Mark?) -> SourcePosition {
    guard let mark, lines.indices.contains(mark.line - 1) else {
      return SourcePosition(line: firstLine + max(0, lines.count - 1), column: 1)
    }
    let before = lines[mark.line - 1].unicodeScalars.prefix(mark.column - 1)
    let indent = indents.isEmpty ? 0 : indents[mark.line - 1]
    return SourcePosition(line: firstLine + mark.line - 1, column: indent + Substring(before).utf8.count + 1)
  }
}

extension YamlError {
  /// What is wrong, and where.
  fileprivate var fact: (problem: String, mark: Mark?) {
    switch self {
    case .scanner(_, let problem, let mark, yaml: _), .parser(_, let problem, let mark, yaml: _),
      .composer(_, let problem, let mark, yaml: _):
      (problem, mark)
    case .reader(let problem, offset: _, value: _, yaml: _): (problem, nil)
    case .duplicatedKeysInMapping(let keys, let context):
      ("the key ‘\(keys.map { "\($0)" }.joined(separator: "’, ‘"))’ stands there twice", context.mark)
    default: ("\(self)", nil)
    }
  }
}
