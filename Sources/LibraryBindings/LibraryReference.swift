/// What the libraries' public declarations say of themselves.
public struct LibraryReference: Sendable {
  /// A declaration and its documentation.
  public struct Entry: Sendable, Hashable {
    public enum Kind: String, Sendable { case type, member, function }

    public let kind: Kind
    /// The module that declares it: `NeuralNetworks`.
    public let module: String
    /// Its name with those of the types around it: `Conv1D.init`.
    public let path: String
    /// The declaration on one line.
    public let declaration: String
    /// The documentation, in Markdown; may be empty.
    public let documentation: String

    /// The name alone: `init`.
    public var name: Substring { path.split(separator: ".").last ?? path[...] }

    /// The first sentence of the documentation.
    public var summary: String {
      let paragraph = documentation.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
      let text = paragraph.joined(separator: " ")
      return text.firstRange(of: /[.:](?= |$)/).map { text[..<$0.lowerBound] + "." } ?? text
    }
  }

  /// All entries: module by module the types by name, each followed by its members, then the functions.
  public static let entries: [Entry] = parse(text)

  /// The entries that a name stands for, whether capitals agree or not: those of that path, else those of that last name.
  public static func entries(named name: String) -> [Entry] {
    let wanted = name.drop { $0 == "." }.lowercased()
    let exact = entries.filter { $0.path.lowercased() == wanted }
    return exact.isEmpty ? entries.filter { $0.name.lowercased() == wanted } : exact
  }

  /// The members of a type, without those of types inside of it.
  public static func members(of type: Entry) -> [Entry] {
    entries.filter { $0.kind == .member && $0.path.dropLast($0.name.count + 1) == type.path }
  }

  private static func parse(_ text: String) -> [Entry] {
    var entries: [Entry] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let head = lines.popFirst(), head.hasPrefix("@ ") {
      let words = head.split(separator: " ").map(String.init)
      let declaration = lines.popFirst() ?? ""
      let documentation = lines.prefix { !$0.hasPrefix("@ ") }
      lines = lines.dropFirst(documentation.count)
      entries.append(
        Entry(
          kind: Entry.Kind(rawValue: words[2])!, module: words[1], path: words[3], declaration: String(declaration),
          documentation: documentation.joined(separator: "\n")))
    }
    return entries
  }
}
