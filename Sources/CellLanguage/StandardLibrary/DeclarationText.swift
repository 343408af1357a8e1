/// A library's Swift text cut into declarations by a look at its lines, so that each is parsed only when its name is
/// asked for.
///
/// The text follows a rule of layout: a top-level declaration begins in column 1, a member after two spaces, and
/// everything that belongs to them is indented further or closes a brace.
struct DeclarationText {
  /// `struct Array<Element>: RandomAccessCollection` or `extension Array where Element: Equatable`, with its members.
  struct TypeUnit {
    var head: String
    var isExtension: Bool
    /// The name of the type declared or extended.
    var name: String
    var members: [String: [String]] = [:]
    /// The members' names in the order in which they stand, which is that of stored properties and cases.
    var order: [String] = []
  }

  var types: [TypeUnit] = []
  /// Global functions, variables and operators by name.
  var globals: [String: [String]] = [:]

  init(_ text: String) {
    var current: TypeUnit?
    var chunk: [Substring] = []
    var topLevel: [Substring] = []
    func finishMember() {
      if !chunk.isEmpty {
        let text = chunk.joined(separator: "\n")
        let name = Self.name(of: text)
        if current?.members[name] == nil { current?.order.append(name) }
        current?.members[name, default: []].append(text)
        chunk = []
      }
    }
    func finishGlobal() {
      if !topLevel.isEmpty {
        let text = topLevel.joined(separator: "\n")
        globals[Self.name(of: text), default: []].append(text)
        topLevel = []
      }
    }
    for line in text.split(separator: "\n") {
      let indent = line.prefix(while: { $0 == " " }).count
      let content = line.dropFirst(indent)
      if content.hasPrefix("//") { continue }
      if indent == 0 {
        if content.hasPrefix("}") || content.hasPrefix(")") {
          if topLevel.isEmpty {
            finishMember()
            if let unit = current { types.append(unit) }
            current = nil
          } else {
            topLevel.append(line)
          }
          continue
        }
        finishGlobal()
        if let unit = Self.typeUnit(content) {
          if content.hasSuffix("{}") { types.append(unit) } else { current = unit }
        } else {
          topLevel = [line]
        }
      } else if current != nil {
        if indent == 2, !content.hasPrefix("}"), !content.hasPrefix(")") { finishMember() }
        chunk.append(line)
      } else {
        topLevel.append(line)
      }
    }
    finishGlobal()
  }

  private static func typeUnit(_ line: Substring) -> TypeUnit? {
    guard line.hasSuffix("{") || line.hasSuffix("{}") else { return nil }
    let head = line.prefix(while: { $0 != "{" })
    let words = head.split(separator: " ")
    guard let keyword = words.firstIndex(where: { ["struct", "class", "enum", "protocol", "extension"].contains($0) }),
      !words.prefix(upTo: keyword).contains("func"), words.count > keyword + 1
    else { return nil }
    let name = words[keyword + 1].prefix(while: { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." })
    return TypeUnit(head: String(head), isExtension: words[keyword] == "extension", name: String(name))
  }

  /// The name that a declaration declares: of a function, property, initializer, subscript, case or operator.
  static func name(of text: String) -> String {
    let operatorCharacters = "+-*/%<>=!&|^~.?"
    var words = text.split(whereSeparator: { $0 == " " || $0 == "\n" })[...]
    while let word = words.popFirst() {
      switch word {
      case "func", "var", "let", "case", "typealias", "associatedtype", "struct", "class", "enum", "protocol":
        guard let next = words.first else { return "" }
        if word == "class", next == "func" || next == "var" { continue }
        if let first = next.first, operatorCharacters.contains(first) {
          return String(next.prefix(while: { operatorCharacters.contains($0) }))
        }
        return String(next.prefix(while: { $0.isLetter || $0.isNumber || $0 == "_" }))
      case _ where word.hasPrefix("init") && !word.dropFirst(4).hasPrefix("i"): return "init"
      case _ where word.hasPrefix("subscript"): return "subscript"
      default: continue
      }
    }
    return ""
  }
}
