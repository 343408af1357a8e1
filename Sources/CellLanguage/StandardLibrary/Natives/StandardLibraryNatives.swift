/// The machine's side of the standard library: code for the declarations that its text marks `@native("name")`.
enum StandardLibraryNatives {
  static func all() -> [String: Intrinsic] {
    var result: [String: Intrinsic] = [:]
    let parts = [
      basics(), output(), arrays(), sequences(), sequenceOrder(), dictionaries(), numbers(), integers(),
      floatingPoint(), mathematics(), strings(), characters(), unicode(), surroundings(),
    ]
    for part in parts { result.merge(part) { _, new in new } }
    return result
  }
}
