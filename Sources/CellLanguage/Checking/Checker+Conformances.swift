/// Whether types fulfil what the protocols that they conform to require.
extension Checker {
  func checkConformances(declaredIn scope: Scope) {
    for case let nominal as Nominal in scope.names.values.flatMap({ $0 }) { checkConformances(of: nominal) }
  }

  private func checkConformances(of nominal: Nominal) {
    guard nominal.kind != .protocol else { return }
    checkOverrides(of: nominal)
    let type = nominal.declaredType
    checkSynthesis(of: nominal)
    for conformance in nominal.conformances {
      for proto in relations.ancestry(conformance.proto) where !isSynthesized(proto, for: nominal) {
        within(nominal.scope ?? scope) {
          relations.environment += conformance.requirements
          checkWitnesses(of: proto, for: type, nominal)
        }
      }
    }
    for case let nested as Nominal in nominal.allMembers { checkConformances(of: nested) }
  }

  private func isSynthesized(_ proto: Nominal, for nominal: Nominal) -> Bool {
    guard proto.isStandard else { return false }
    return ["Equatable", "Hashable", "Sendable", "AnyObject", "Error", "CaseIterable", "RawRepresentable", "Copyable"]
      .contains(proto.name)
  }

  /// Equality and hashing come by themselves where all that a value consists of has them.
  private func checkSynthesis(of nominal: Nominal) {
    for (name, member) in [("Equatable", "=="), ("Hashable", "hash")] {
      guard let proto = library.proto(name),
        let conformance = nominal.conformances.first(where: { relations.inherits($0.proto, proto) }),
        !relations.superclassConforms(nominal, to: proto)
      else { continue }
      let isWritten = members(member, of: nominal.declaredType, isStatic: member == "==").contains {
        ($0.declaration as? Function)?.isRequirement == false && $0.declaration.place.source >= 0
      }
      if isWritten { continue }
      let parts = nominal.storedProperties.map(\.type) + nominal.cases.flatMap { $0.signed().payload.map(\.type) }
      let missing = within(nominal.scope ?? scope) {
        relations.environment += conformance.requirements
        return parts.first { !relations.conforms($0, to: proto) }
      }
      guard nominal.kind == .class || missing != nil else { continue }
      mistakes.append(
        Mistake(
          place: nominal.place, message: "type '\(nominal.qualifiedName)' does not conform to protocol '\(name)'",
          hint: missing.map { "'\($0)' does not either" } ?? "a class has to say what makes two of it equal"))
      return
    }
  }

  private func checkWitnesses(of proto: Nominal, for type: CellType, _ nominal: Nominal) {
    for requirement in proto.allMembers {
      let isMissing: Bool
      var signature = requirement.name
      switch requirement {
      case let function as Function where function.isRequirement:
        if case .intrinsic = function.body { continue }
        signature = function.kind == .initializer ? "init" : function.signed().fullName
        let candidates = members(function.name, of: type, isStatic: function.isStatic || function.kind == .initializer)
        isMissing = !candidates.contains { member in
          guard let witness = member.declaration as? Function, witness !== function,
            !witness.isRequirement || witness.parent !== proto
          else { return false }
          return fulfils(witness, function, member.substitutions, [proto.selfParameter!: type])
        }
      case let variable as Variable where variable.isRequirement:
        let candidates = members(variable.name, of: type, isStatic: variable.isStatic)
        isMissing =
          !candidates.contains { $0.declaration is Variable && $0.declaration !== variable }
          && !(variable.isStatic && nominal.cases.contains { $0.name == variable.name })
      case let element as Subscript where element.getter.isRequirement:
        isMissing = !members("subscript", of: type, isStatic: false).contains { $0.declaration !== element }
      default: continue
      }
      if isMissing,
        !proto.isStandard || proto.name == "Comparable" || proto.name == "CustomStringConvertible"
          || proto.name == "IteratorProtocol"
      {
        mistakes.append(
          Mistake(
            place: nominal.place,
            message: "type '\(nominal.qualifiedName)' does not conform to protocol '\(proto.name)'",
            hint: "it has no '\(signature)'"))
        return
      }
    }
  }

  /// Whether a member has the signature that a requirement asks for.
  func fulfils(_ witness: Function, _ requirement: Function, _ own: Substitutions, _ substitutions: Substitutions)
    -> Bool
  {
    witness.signed()
    requirement.signed()
    guard witness.parameters.count == requirement.parameters.count,
      witness.parameters.map(\.label) == requirement.parameters.map(\.label),
      witness.isStatic == requirement.isStatic, !witness.isThrowing || requirement.isThrowing
    else { return false }
    if !witness.generics.parameters.isEmpty || !requirement.generics.parameters.isEmpty { return true }
    func same(_ a: CellType, _ b: CellType) -> Bool {
      let actual = relations.simplified(relations.substitute(a, own))
      let wanted = relations.simplified(relations.substitute(b, substitutions))
      if wanted.isError || actual.isError { return true }
      if wanted.contains({ if case .member = $0 { true } else { false } }) { return true }
      return actual == wanted
    }
    return zip(witness.parameters, requirement.parameters).allSatisfy { same($0.type, $1.type) }
      && (same(witness.result, requirement.result)
        || relations.isSubclass(
          relations.substitute(witness.result, own), of: relations.substitute(requirement.result, substitutions)))
  }

  private func checkOverrides(of nominal: Nominal) {
    guard nominal.kind == .class, let base = nominal.superclass?.nominal else { return }
    for member in nominal.allMembers {
      guard let function = member as? Function, function.kind == .function, !function.isStatic else { continue }
      let inherited = base.lineage.lazy.flatMap { $0.ownMembers(function.name) }.compactMap { $0 as? Function }.first {
        self.overrides(function, $0)
      }
      if let inherited {
        function.overridden = inherited
        if !function.isOverride {
          mistakes.append(
            Mistake(place: function.place, message: "overriding declaration requires an 'override' keyword"))
        }
      } else if function.isOverride {
        mistakes.append(
          Mistake(place: function.place, message: "method does not override any method from its superclass"))
      }
    }
  }
}
