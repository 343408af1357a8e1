/// The machine's side of the standard library: code for the declarations that its text marks `@native("name")`.
enum StandardLibraryNatives {
  static func all() -> [String: Intrinsic] {
    var result: [String: Intrinsic] = [:]
    for part in [basics(), output(), arrays(), dictionaries(), numbers()] { result.merge(part) { _, new in new } }
    return result
  }
}
