import Yams

/// Reads the YAML block between `---` lines at the top of a notebook.
struct FrontMatterReader {
  enum Key: String, CaseIterable {
    case title, subtitle, author, date, abstract, lang, seed, parameters, requires, tolerance
    case printCode = "print-code"
  }

  let text: SourceText

  /// - Returns: The front matter, and how many lines it takes, its `---` lines included; 0 where there is none.
  func read() throws(NotebookError) -> (FrontMatter, lineCount: Int) {
    guard text.lines.first.map(isOpening) == true else { return (FrontMatter(), 0) }
    guard let end = text.lines.dropFirst().firstIndex(where: isClosing) else {
      throw text.error(.unclosedFrontMatter, line: 1, column: 1)
    }
    let yaml = (1..<end).map { text.line($0 + 1) }
    let document = try YAMLDocument(yaml, firstLine: 2, of: .frontMatter, in: text)
    return (try read(document), end + 1)
  }

  private func read(_ document: YAMLDocument) throws(NotebookError) -> FrontMatter {
    var frontMatter = FrontMatter()
    for (name, node, position) in document.entries {
      guard let key = Key(rawValue: name) else { throw document.unknownKey(name, at: position) }
      if case .null = YAMLValue(node) { continue }
      switch key {
      case .title: frontMatter.title = try document.string(node, for: name)
      case .subtitle: frontMatter.subtitle = try document.string(node, for: name)
      case .author: frontMatter.authors = try document.strings(node, for: name)
      case .date: frontMatter.date = try document.string(node, for: name)
      case .abstract: frontMatter.abstract = try document.string(node, for: name)
      case .lang: frontMatter.language = try language(node, in: document)
      case .seed: frontMatter.seed = try document.integer(node, for: name)
      case .parameters: frontMatter.parameters = try parameters(node, in: document)
      case .printCode: frontMatter.printsCode = try document.boolean(node, for: name)
      case .tolerance: frontMatter.tolerance = try tolerance(node, in: document)
      case .requires: frontMatter.requires = try document.strings(node, for: name)
      }
    }
    return frontMatter
  }

  private func language(_ node: Node, in document: YAMLDocument) throws(NotebookError) -> String {
    let language = try document.string(node, for: Key.lang.rawValue)
    guard language.isLabel, !language.contains("_") else {
      throw document.wrongType(node, Key.lang.rawValue, "a language such as en or de-CH")
    }
    return language
  }

  private func tolerance(_ node: Node, in document: YAMLDocument) throws(NotebookError) -> Double {
    let share: Double? =
      switch YAMLValue(node) {
      case .number(let value): value
      case .integer(let value): Double(value)
      default: nil
      }
    guard let share, share >= 0, share < 1 else {
      throw document.wrongType(node, Key.tolerance.rawValue, "a share such as 0.01")
    }
    return share
  }

  private func parameters(_ node: Node, in document: YAMLDocument) throws(NotebookError) -> [Parameter] {
    guard case .mapping(let mapping) = YAMLValue(node) else {
      throw document.wrongType(node, Key.parameters.rawValue, "lines such as ‘epochs: 5’")
    }
    var parameters: [Parameter] = []
    for (key, value) in mapping {
      let position = document.locator.position(of: key.mark)
      let name = key.scalar?.string ?? ""
      guard name.isSwiftName else { throw text.error(.badName(name, of: .parameter), at: position) }
      guard let parameterValue = value.parameterValue else {
        throw document.wrongType(value, name, "a number, a text, true or false, or a list of these")
      }
      parameters.append(Parameter(name: name, value: parameterValue, position: position))
    }
    return parameters
  }

  private func isOpening(_ line: Substring.UTF8View) -> Bool {
    Substring(line).trimmingSuffix(while: \.isBlank) == "---"
  }

  private func isClosing(_ line: Substring.UTF8View) -> Bool {
    isOpening(line) || Substring(line).trimmingSuffix(while: \.isBlank) == "..."
  }
}

extension Node {
  /// The value of a parameter: a scalar or a list of scalars.
  fileprivate var parameterValue: ParameterValue? {
    switch YAMLValue(self) {
    case .boolean(let value): return .boolean(value)
    case .integer(let value): return .integer(value)
    case .number(let value): return .number(value)
    case .string(let value): return .string(value)
    case .list(let nodes):
      let values = nodes.compactMap { $0.scalar == nil ? nil : $0.parameterValue }
      return values.count == nodes.count ? .list(values) : nil
    case .null, .mapping: return nil
    }
  }
}
