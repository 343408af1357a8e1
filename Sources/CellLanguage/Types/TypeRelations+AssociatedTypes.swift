/// Finding what an associated type is for a concrete type.
extension TypeRelations {
  /// `Element` of `[Int]`: a generic parameter or alias of that name, or inferred from what witnesses the requirements.
  func associatedType(_ name: String, of type: CellType) -> CellType? {
    if case .existential(let protocols, let arguments) = type {
      for proto in protocols.flatMap(ancestry) {
        if let index = proto.primaryAssociatedTypes.firstIndex(of: name), arguments.indices.contains(index) {
          return arguments[index]
        }
      }
      return bound(of: name, in: protocols)
    }
    guard case .nominal(let nominal, _) = type else { return nil }
    for owner in nominal.lineage {
      guard let base = baseType(of: type, owner) else { continue }
      let substitutions = substitutions(of: base)
      for member in owner.ownMembers(name) {
        if let alias = member as? TypeAlias { return substitute(alias.type, substitutions) }
        if let nested = member as? Nominal { return substitute(nested.ready().declaredType, substitutions) }
      }
      if let parameter = owner.generics.parameters.first(where: { $0.name == name }) { return substitutions[parameter] }
    }
    if name == "RawValue", let raw = nominal.rawType { return raw }
    if name == "Indices", let proto = library.proto("RandomAccessCollection"), conforms(type, to: proto),
      associatedType("Index", of: type).map(normalize) == library.int
    {
      // What `RandomAccessCollection` gives where an index is a number.
      return .nominal(library.nominal("Range")!, [library.int])
    }
    for proto in protocols(of: type) where proto.associatedTypes.contains(name) {
      if let inferred = inferAssociatedType(name, of: type, nominal, from: proto) { return inferred }
    }
    for proto in protocols(of: type) {
      if let fallback = proto.associatedDefaults[name] { return substitute(fallback(), [proto.selfParameter!: type]) }
    }
    for proto in protocols(of: type) {
      for case let alias as TypeAlias in proto.ownMembers(name) where !proto.associatedTypes.contains(name) {
        return substitute(alias.type, [proto.selfParameter!: type])
      }
    }
    if name == "SubSequence", library.array != nil, let element = associatedType("Element", of: type) {
      return .nominal(library.nominal("ArraySlice")!, [element])
    }
    return nil
  }

  /// What is known of an associated type of an existential: what its protocols demand of it.
  private func bound(of name: String, in protocols: [Nominal]) -> CellType? {
    let naming = protocols.flatMap(ancestry).filter { $0.associatedTypes.contains(name) }
    if naming.isEmpty { return nil }
    var bounds: [Nominal] = []
    for proto in naming {
      for case .conforms(.member(.parameter(let parameter), name), let demanded) in proto.ready().generics.requirements
      where parameter === proto.selfParameter && !bounds.contains(demanded) {
        bounds.append(demanded)
      }
    }
    return .existential(bounds, [])
  }

  /// Matches the requirements that mention the associated type with the members that fulfil them.
  private func inferAssociatedType(
    _ name: String, of type: CellType, _ nominal: Nominal, from proto: Nominal
  ) -> CellType? {
    let wanted = CellType.member(.parameter(proto.selfParameter!), name)
    if name == "Element" {
      // Of a sequence: what its iterator yields.
      if let next = nominal.ownMembers("next").first as? Function { return next.signed().result.wrapped }
      if let make = nominal.ownMembers("makeIterator").first as? Function {
        let iterator = substitute(make.inferred().result, substitutions(of: type))
        return associatedType("Element", of: iterator)
      }
      for case let element as Subscript in nominal.ownMembers("subscript")
      where element.getter.signed().parameters.count == 1 {
        if element.getter.parameters[0].type != .nominal(library.nominal("Range")!, [library.int]) {
          return substitute(element.getter.result, substitutions(of: type))
        }
      }
    }
    for requirement in proto.allMembers where isRequirement(requirement) {
      for witness in nominal.ownMembers(requirement.name) {
        var pairs: [(CellType, CellType)] = []
        if let required = requirement as? Function, let function = witness as? Function {
          required.signed()
          function.inferred()
          guard required.parameters.map(\.label) == function.parameters.map(\.label) else { continue }
          pairs =
            zip(required.parameters.map(\.type), function.parameters.map(\.type)) + [(required.result, function.result)]
        } else if let required = requirement as? Variable, let variable = witness as? Variable {
          pairs = [(required.type, variable.type)]
        } else if let required = requirement as? Subscript, let element = witness as? Subscript {
          required.getter.signed()
          element.getter.signed()
          pairs =
            zip(required.getter.parameters.map(\.type), element.getter.parameters.map(\.type))
            + [(required.getter.result, element.getter.result)]
        }
        guard pairs.dropLast().allSatisfy({ mayFulfil($0, $1) }) else { continue }
        for (pattern, actual) in pairs {
          if let found = match(pattern, actual, wanted) { return substitute(found, substitutions(of: type)) }
        }
      }
    }
    return nil
  }

  private func isRequirement(_ member: Declaration) -> Bool {
    switch member {
    case let function as Function: function.isRequirement
    case let variable as Variable: variable.isRequirement
    case let element as Subscript: element.getter.isRequirement
    default: false
    }
  }

  /// Whether a parameter of a requirement may be of the witness's type: both name the same generic type, or one is open.
  private func mayFulfil(_ pattern: CellType, _ actual: CellType) -> Bool {
    guard let wanted = pattern.nominal else { return true }
    return actual.nominal.map { $0 === wanted } ?? actual.hasParameters
  }

  /// The part of `actual` that stands where `pattern` has the wanted type.
  func match(_ pattern: CellType, _ actual: CellType, _ wanted: CellType) -> CellType? {
    if pattern == wanted { return actual }
    switch (pattern.resolved, actual.resolved) {
    case (.nominal(let a, let p), .nominal(let b, let q)) where a === b:
      return zip(p, q).lazy.compactMap { self.match($0, $1, wanted) }.first
    case (.tuple(let p), .tuple(let q)):
      return zip(p, q).lazy.compactMap { self.match($0.type, $1.type, wanted) }.first
    case (.function(let f), .function(let g)):
      let parts = zip(f.parameters.map(\.type) + [f.result], g.parameters.map(\.type) + [g.result])
      return parts.lazy.compactMap { self.match($0, $1, wanted) }.first
    default: return nil
    }
  }
}
