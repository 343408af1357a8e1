/// Whether the cases of a `switch` cover all values, by the usual matrix of patterns: a row per case, a column per part.
struct Exhaustiveness {
  let relations: TypeRelations
  let library: DeclarationLibrary

  /// A pattern as far as coverage goes.
  private indirect enum Shape {
    case anything
    case constructor(String, [Shape])
    /// Matches some values, nobody knows which.
    case opaque
  }

  /// Values that no case matches, as patterns; nil where all are covered, empty where they can't be listed.
  ///
  /// - Parameter known: What values of the type are known to be, where the patterns test for it.
  func missing(_ cases: [SwitchCase], _ type: CellType, knownToBe known: CellType? = nil) -> [String]? {
    let rows = cases.flatMap { item in
      item.patterns.filter { $0.1 == nil }.map { pattern, _ -> [Shape] in
        if let known, case .isType(known, let inner?, _) = pattern { return [shape(inner)] }
        return [shape(pattern)]
      }
    }
    let examples = uncovered(rows, [known ?? type], limit: 4)
    if examples.isEmpty { return nil }
    let listed = examples.map { $0[0] }
    return listed.contains("_") ? [] : listed
  }

  private func shape(_ pattern: Pattern) -> Shape {
    switch pattern {
    case .wildcard, .bind: .anything
    case .boolean(let value): .constructor(value ? "true" : "false", [])
    case .tuple(let parts): .constructor("tuple", parts.map(shape))
    case .some(let inner, _): .constructor("some", [shape(inner)])
    case .none: .constructor("none", [])
    case .enumCase(let item, let parts, _): .constructor(item.name, parts.map(shape))
    case .isType(let type, let inner, let from):
      relations.normalize(type) == relations.normalize(from) ? inner.map(shape) ?? .anything : .opaque
    case .test: .opaque
    }
  }

  /// The constructors of a type with the types of their parts; nil where they can't be listed.
  private func constructors(_ type: CellType) -> [(name: String, shown: String, parts: [CellType])]? {
    let type = relations.normalize(type)
    if type == library.bool { return [("true", "true", []), ("false", "false", [])] }
    if let wrapped = type.wrapped { return [("some", "some", [wrapped]), ("none", "none", [])] }
    if case .tuple(let elements) = type { return [("tuple", "", elements.map(\.type))] }
    guard let nominal = type.nominal, nominal.kind == .enum else { return nil }
    let substitutions = relations.substitutions(of: type)
    return nominal.cases.map { item in
      (item.name, "." + item.name, item.signed().payload.map { relations.substitute($0.type, substitutions) })
    }
  }

  private func uncovered(_ rows: [[Shape]], _ types: [CellType], limit: Int) -> [[String]] {
    guard let first = types.first else { return rows.isEmpty ? [[]] : [] }
    let rest = Array(types.dropFirst())
    // Where no case looks into the part, it need not be taken apart: a recursive type never ends.
    let isExamined = rows.contains { row in
      if case .constructor = row[0] { return true }
      return false
    }
    guard isExamined, let constructors = constructors(first) else {
      let open = rows.compactMap { row -> [Shape]? in
        if case .anything = row[0] { return Array(row.dropFirst()) }
        return nil
      }
      return uncovered(open, rest, limit: limit).map { ["_"] + $0 }
    }
    var result: [[String]] = []
    for (name, shown, parts) in constructors where result.count < limit {
      let specialized = rows.compactMap { row -> [Shape]? in
        switch row[0] {
        case .anything: return parts.map { _ in Shape.anything } + row.dropFirst()
        case .constructor(name, let inner):
          return (inner.count == parts.count ? inner : parts.map { _ in .anything }) + row.dropFirst()
        case .constructor, .opaque: return nil
        }
      }
      for example in uncovered(specialized, parts + rest, limit: limit) {
        let inner = example.prefix(parts.count).joined(separator: ", ")
        let text: String
        switch name {
        case "tuple": text = "(\(inner))"
        case "some": text = inner == "_" ? ".some" : inner.hasPrefix(".") ? "\(inner)?" : ".some(\(inner))"
        case "none": text = ".none"
        default:
          text = parts.isEmpty || example.prefix(parts.count).allSatisfy { $0 == "_" } ? shown : "\(shown)(\(inner))"
        }
        result.append([text] + example.dropFirst(parts.count))
      }
    }
    return result
  }
}
