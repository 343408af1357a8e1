/// What a reader is told: all wording of `NotebookError` and `NotebookWarning` stands here.
extension NotebookError {
  /// One sentence that says what is wrong.
  public var message: String {
    switch problem {
    case .notUTF8(let byte):
      "the file is not UTF-8 text: the byte 0x\(String(byte, radix: 16, uppercase: true)) cannot stand here"
    case .controlCharacter(let scalar):
      "the control character U+\(scalar.codePoint) cannot stand in a notebook"
    case .unclosedFence(let language):
      language.isEmpty
        ? "the fence that opens here is never closed" : "the fence ‘\(language)’ that opens here is never closed"
    case .unclosedFrontMatter: "the front matter that opens here is never closed"
    case .brokenYAML(let problem): "the YAML cannot be read: \(problem)"
    case .nestedYAML: "the YAML is nested too deeply"
    case .unknownKey(let key, let place, nearest: _): "unknown \(place.noun) ‘\(key)’"
    case .wrongType(let key, let expected, let found): "‘\(key)’ takes \(expected), not \(found)"
    case .badName(let name, let place): "‘\(name)’ cannot be a \(place.noun)"
    case .repeatedParameter(let name): "the parameter ‘\(name)’ stands here a second time"
    case .repeatedLabel(let label, let firstLine): "the label ‘\(label)’ is taken by the cell in line \(firstLine)"
    case .labelTakenByNumber(let label):
      "the label ‘\(label)’ is the name of another cell, which has no label of its own"
    case .misplacedOption: "an option line has to stand at the top of its cell"
    case .emptyExpression: "‘{swift}’ needs an expression after it"
    }
  }

  /// What to do about it, where that is known.
  public var hint: String? {
    switch problem {
    case .notUTF8: "save the file as UTF-8"
    case .controlCharacter: "in a Swift string, write it as an escape such as \\u{1B}"
    case .unclosedFence: "close it with a line that has as many ` or ~ as the opening line, and nothing else"
    case .unclosedFrontMatter: "end it with a line ‘---’"
    case .unknownKey(_, of: _, let nearest?): "did you mean ‘\(nearest)’?"
    case .unknownKey(_, let place, nearest: nil): "known are \(place.knownKeys.joined(separator: ", "))"
    case .badName(_, of: .label): "use letters, digits, ‘-’ and ‘_’, with a letter first"
    case .badName(_, of: _): "a parameter is a Swift name: letters, digits and ‘_’, with a letter first"
    case .repeatedLabel, .labelTakenByNumber: "give each cell a label of its own"
    case .misplacedOption: "move the ‘//|’ line above the cell's code"
    case .emptyExpression: "write it as `{swift} name`"
    case .brokenYAML, .nestedYAML, .wrongType, .repeatedParameter: nil
    }
  }
}

/// As compilers print it: `notebook.md:12:5: error: …`, the source line with a caret, and the hint.
extension NotebookError: CustomStringConvertible {
  public var description: String {
    var lines = ["\(path):\(position): error: \(message)"]
    if !sourceLine.isEmpty {
      let before = String(decoding: sourceLine.utf8.prefix(position.column - 1), as: UTF8.self)
      lines.append("  " + sourceLine)
      lines.append("  " + before.map { $0 == "\t" ? "\t" : " " }.joined() + "^")
    }
    if let hint { lines.append("  hint: " + hint) }
    return lines.joined(separator: "\n")
  }
}

extension NotebookWarning {
  public var message: String {
    switch problem {
    case .nestedTooDeeply: "what is nested deeper than \(MarkdownNode.depthLimit) levels is shown as its source"
    case .unknownFootnote(let name): "there is no footnote ‘\(name)’"
    case .unusedFootnote(let name): "nothing refers to the footnote ‘\(name)’"
    case .fenceIsText(let info): "a fence ‘\(info)’ is text; one that runs is marked ‘swift’ and nothing else"
    }
  }
}

extension NotebookError.Place {
  fileprivate var noun: String {
    switch self {
    case .frontMatter: "key of the front matter"
    case .cellOptions: "cell option"
    case .label: "label"
    case .parameter: "parameter"
    }
  }

  /// The keys that can stand there.
  var knownKeys: [String] {
    switch self {
    case .frontMatter: FrontMatterReader.Key.allCases.map(\.rawValue)
    case .cellOptions: CellOptionsReader.Key.allCases.map(\.rawValue)
    case .label, .parameter: []
    }
  }
}

extension Unicode.Scalar {
  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
