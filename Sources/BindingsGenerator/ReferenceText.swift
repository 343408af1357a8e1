/// The bound declarations with their documentation, as `LibraryReference` reads them.
///
/// Each entry begins with a line `@ module kind path`, where the kind is `type`, `member` or `function`; it is followed by the declaration on one line and the documentation.
struct ReferenceText {
  private var entries: [(module: String, text: String)] = []

  mutating func add(_ type: PublicType) {
    add(type.module, "type", path: type.name, declaration: type.head, documentation: type.documentation)
  }

  mutating func add(_ enumCase: PublicCase, of type: PublicType) {
    add(
      type.module, "member", path: "\(type.name).\(enumCase.name)", declaration: enumCase.text,
      documentation: enumCase.documentation)
  }

  mutating func add(_ member: PublicMember) {
    let path = member.owner.map { "\($0).\(member.name)" } ?? member.name
    add(
      member.module, member.owner == nil ? "function" : "member", path: path, declaration: member.text,
      documentation: member.documentation)
  }

  private mutating func add(
    _ module: String, _ kind: String, path: String, declaration: String, documentation: String
  ) {
    let lines = ["@ \(module) \(kind) \(path)", declaration] + (documentation.isEmpty ? [] : [documentation])
    entries.append((module, lines.joined(separator: "\n") + "\n"))
  }

  /// All entries, those of one module together.
  func text(modules: [String]) -> String {
    modules.map { module in entries.filter { $0.module == module }.map(\.text).joined() }.joined()
  }
}
