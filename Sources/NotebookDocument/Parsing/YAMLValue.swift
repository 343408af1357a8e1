import Yams

/// A YAML value as a notebook understands it, by the core schema of YAML 1.2: `yes` and `12:30` are text.
enum YAMLValue {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case list([Node])
  case mapping(Node.Mapping)

  init(_ node: Node) {
    switch node {
    case .scalar(let scalar): self.init(scalar)
    case .sequence(let sequence): self = .list(Array(sequence))
    case .mapping(let mapping): self = .mapping(mapping)
    case .alias: self = .null
    }
  }

  private init(_ scalar: Node.Scalar) {
    let text = scalar.string
    guard scalar.style == .plain || scalar.style == .any else {
      self = .string(text)
      return
    }
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .boolean(true)
    case "false", "False", "FALSE": self = .boolean(false)
    default:
      let digits = text.replacing("_", with: "")
      if let value = Int(digits) {
        self = .integer(value)
      } else if text.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        !text.hasPrefix("0x"), let value = Double(digits)
      {
        self = .number(value)
      } else {
        self = .string(text)
      }
    }
  }

  /// What it is, for messages.
  var description: String {
    switch self {
    case .null: "nothing"
    case .boolean(let value): "\(value)"
    case .integer(let value): "the number \(value)"
    case .number(let value): "the number \(value)"
    case .string(let text): "the text ‘\(text)’"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// Typed reading of one entry; a value of another type is an error at its place.
extension YAMLDocument {
  func boolean(_ node: Node, for key: String) throws(NotebookError) -> Bool {
    guard case .boolean(let value) = YAMLValue(node) else { throw wrongType(node, key, "true or false") }
    return value
  }

  func integer(_ node: Node, for key: String) throws(NotebookError) -> Int {
    guard case .integer(let value) = YAMLValue(node) else { throw wrongType(node, key, "a whole number") }
    return value
  }

  /// A scalar as the author wrote it.
  func string(_ node: Node, for key: String) throws(NotebookError) -> String {
    guard let scalar = node.scalar else { throw wrongType(node, key, "a text") }
    return scalar.string
  }

  /// A text, or a list of texts.
  func strings(_ node: Node, for key: String) throws(NotebookError) -> [String] {
    guard case .list(let nodes) = YAMLValue(node) else { return [try string(node, for: key)] }
    var strings: [String] = []
    for node in nodes { strings.append(try string(node, for: key)) }
    return strings
  }

  func wrongType(_ node: Node, _ key: String, _ expected: String) -> NotebookError {
    text.error(
      .wrongType(key: key, expected: expected, found: YAMLValue(node).description), at: locator.position(of: node.mark))
  }

  /// The error for a key that is not among the known ones.
  func unknownKey(_ key: String, at position: SourcePosition) -> NotebookError {
    text.error(.unknownKey(key, of: place, nearest: nearestName(to: key, among: place.knownKeys)), at: position)
  }
}
