/// Whether types fulfil what the protocols that they conform to require.
extension Checker {
  func checkConformances(declaredIn scope: Scope) {
    for case let nominal as Nominal in scope.names.values.flatMap({ $0 }) { checkConformances(of: nominal) }
  }

  private func checkConformances(of nominal: Nominal) {
    guard nominal.kind != .protocol else { return }
    checkOverrides(of: nominal)
    checkRedeclarations(in: nominal)
    checkRequiredInitializers(of: nominal)
    let type = nominal.declaredType
    checkSynthesis(of: nominal)
    checkOrder(of: nominal)
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

  /// Whether what a protocol of numbers requires is there for the standard library's own alone.
  private func isNumeric(_ proto: Nominal) -> Bool {
    guard proto.isStandard, let additive = library.proto("AdditiveArithmetic") else { return false }
    return relations.inherits(proto, additive)
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

  /// An order comes by itself for enums alone, and only where their cases have no raw values.
  private func checkOrder(of nominal: Nominal) {
    guard let proto = library.proto("Comparable"), nominal.kind != .enum || nominal.rawType != nil,
      let conformance = nominal.conformances.first(where: { relations.inherits($0.proto, proto) })
    else { return }
    let isWritten = within(nominal.scope ?? scope) {
      relations.environment += conformance.requirements
      return members("<", of: nominal.declaredType, isStatic: true).contains {
        ($0.declaration as? Function)?.isRequirement == false
      }
    }
    guard !isWritten else { return }
    mistakes.append(
      Mistake(
        place: nominal.place, message: "type '\(nominal.qualifiedName)' does not conform to protocol 'Comparable'",
        hint: "it has no '<'"))
  }

  private func checkWitnesses(of proto: Nominal, for type: CellType, _ nominal: Nominal) {
    if isNumeric(proto) { for name in Set(proto.memberNames) { _ = proto.ownMembers(name) } }
    for requirement in proto.allMembers {
      let isMissing: Bool
      var signature = requirement.name
      switch requirement {
      case let function as Function where function.isRequirement:
        if case .intrinsic = function.body, !isNumeric(proto) { continue }
        signature = function.kind == .initializer ? "init" : function.signed().fullName
        let candidates = members(function.name, of: type, isStatic: function.isStatic || function.kind == .initializer)
        isMissing = !candidates.contains { member in
          guard let witness = member.declaration as? Function, witness !== function,
            !witness.isRequirement || witness.parent !== proto
          else { return false }
          guard fulfilment(of: function, by: witness, member.substitutions, [proto.selfParameter!: type]) != nil
          else { return false }
          if witness.kind == .initializer, nominal.kind == .class, !nominal.isFinal, !witness.isRequired,
            witness.parent?.kind == .class
          {
            mistakes.append(
              Mistake(
                place: witness.place,
                message:
                  "initializer requirement '\(function.fullName)' can only be satisfied by a 'required' initializer in non-final class '\(nominal.qualifiedName)'"
              ))
          } else if demandsSelf(function), nominal.mayHaveHeirs, witness.parent?.kind == .class, !witness.returnsSelf {
            mistakes.append(
              Mistake(
                place: witness.place,
                message:
                  "method '\(function.fullName)' in non-final class '\(nominal.qualifiedName)' must return 'Self' to conform to protocol '\(proto.name)'"
              ))
          }
          return true
        }
      case let variable as Variable where variable.isRequirement || variable.isRequired && isNumeric(proto):
        let candidates = members(variable.name, of: type, isStatic: variable.isStatic)
        isMissing =
          !candidates.contains { member in
            guard let witness = member.declaration as? Variable, witness !== variable else { return false }
            return fulfils(witness, variable, member.substitutions, [proto.selfParameter!: type])
          }
          && !(variable.isStatic && nominal.cases.contains { $0.name == variable.name })
      case let element as Subscript where element.getter.isRequirement:
        isMissing = !members("subscript", of: type, isStatic: false).contains { $0.declaration !== element }
      default: continue
      }
      if isMissing,
        !proto.isStandard || proto.name == "Comparable" || proto.name == "CustomStringConvertible"
          || proto.name == "IteratorProtocol" || isNumeric(proto)
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

  /// What the parameters of a member and of its type stand for where it fulfils a requirement: nil where its signature
  /// isn't the one that is asked for. A generic member may be more general than the requirement.
  func fulfilment(
    of requirement: Function, by witness: Function, _ own: Substitutions, _ substitutions: Substitutions
  ) -> Substitutions? {
    witness.signed()
    requirement.signed()
    guard witness.parameters.count == requirement.parameters.count,
      witness.parameters.map(\.label) == requirement.parameters.map(\.label),
      witness.isStatic == requirement.isStatic, !witness.isThrowing || requirement.isThrowing
    else { return nil }
    let actual = witness.parameters.map(\.type) + [witness.result]
    let wanted = (requirement.parameters.map(\.type) + [requirement.result]).map {
      relations.simplified(relations.substitute($0, substitutions))
    }
    var own = own
    for generic in witness.generics.parameters {
      let pairs = zip(actual, wanted).lazy
      own[generic] = pairs.compactMap { self.relations.match($0, $1, .parameter(generic)) }.first
    }
    func same(_ a: CellType, _ wanted: CellType) -> Bool {
      let actual = relations.simplified(relations.substitute(a, own))
      if wanted.isError || actual.isError { return true }
      if wanted.contains({ if case .member = $0 { true } else { false } }) { return true }
      return actual == wanted
    }
    guard zip(actual, wanted).dropLast().allSatisfy({ same($0, $1) }) else { return nil }
    if witness.returnsSelf, demandsSelf(requirement) {
      return witness.result.wrapped == nil || requirement.result.wrapped != nil ? own : nil
    }
    let result = wanted[wanted.count - 1]
    return same(witness.result, result) || relations.isSubclass(relations.substitute(witness.result, own), of: result)
      ? own : nil
  }

  /// Whether the result has to be `Self` or `Self?`.
  private func demandsSelf(_ requirement: Function) -> Bool {
    guard let parameter = requirement.parent?.selfParameter, requirement.kind == .function else { return false }
    return (requirement.result.wrapped ?? requirement.result) == .parameter(parameter)
  }

  /// Whether a property has the type that a requirement asks for, and can be set where it asks for that.
  private func fulfils(
    _ witness: Variable, _ requirement: Variable, _ own: Substitutions, _ substitutions: Substitutions
  )
    -> Bool
  {
    if requirement.setter != nil, witness.isLet || witness.isComputed && witness.setter == nil && !witness.isLazy {
      return false
    }
    let actual = relations.simplified(relations.substitute(witness.type, own))
    let wanted = relations.simplified(relations.substitute(requirement.type, substitutions))
    if actual.isError || wanted.isError || actual == wanted { return true }
    func isOpen(_ type: CellType) -> Bool {
      type.contains { part in
        switch part {
        case .member, .variable: true
        default: false
        }
      }
    }
    return isOpen(actual) || isOpen(wanted) || relations.isSubclass(actual, of: wanted)
  }

  private func isOverridden(_ member: Declaration, by function: Function) -> Bool {
    (member as? Function).map { overrides(function, $0) } ?? false
  }

  private func checkOverride(of variable: Variable, from base: Nominal) {
    let inherited = base.lineage.lazy.flatMap { $0.ownMembers(variable.name) }.first {
      $0 is Variable && $0.isStatic == variable.isStatic && !$0.isPrivate
    }
    if inherited != nil, !variable.isOverride {
      mistakes.append(Mistake(place: variable.place, message: "overriding declaration requires an 'override' keyword"))
    } else if inherited == nil, variable.isOverride {
      mistakes.append(
        Mistake(place: variable.place, message: "property does not override any property from its superclass"))
    } else if inherited?.isFinal == true {
      mistakes.append(Mistake(place: variable.place, message: "property overrides a 'final' property"))
    } else if let inherited = inherited as? Variable, !mayOverride(variable.type, inherited.type) {
      mistakes.append(
        Mistake(
          place: variable.place,
          message:
            "property '\(variable.name)' with type '\(variable.type)' cannot override a property with type '\(inherited.type)'"
        ))
    } else if variable.isOverride, variable.isStored {
      mistakes.append(
        Mistake(place: variable.place, message: "cannot override with a stored property '\(variable.name)'"))
    }
  }

  private func checkOverride(of element: Subscript, from base: Nominal) {
    let inherited = base.lineage.lazy.flatMap { $0.ownMembers("subscript") }.compactMap { $0 as? Subscript }.first {
      self.overrides(element.getter, $0.getter)
    }
    if inherited != nil, !element.getter.isOverride {
      mistakes.append(Mistake(place: element.place, message: "overriding declaration requires an 'override' keyword"))
    } else if inherited == nil, element.getter.isOverride {
      mistakes.append(
        Mistake(place: element.place, message: "subscript does not override any subscript from its superclass"))
    }
  }

  /// Whether a member of the type may stand for one of the other: it gives the same, or a special case of it.
  private func mayOverride(_ type: CellType, _ inherited: CellType) -> Bool {
    if type == inherited || type.hasParameters || inherited.hasParameters || type.isError || inherited.isError {
      return true
    }
    return converted(Expr(.tuple([]), type, .library), to: inherited) != nil
  }

  /// Members that are declared twice.
  private func checkRedeclarations(in nominal: Nominal) {
    for members in Dictionary(grouping: nominal.allMembers, by: \.name).values where members.count > 1 {
      for (index, member) in members.enumerated() where member.place.source >= 0 {
        let isTwice = members[..<index].contains { isSame($0, member) }
        if isTwice {
          let name = (member as? Function)?.fullName ?? member.name
          mistakes.append(Mistake(place: member.place, message: "invalid redeclaration of '\(name)'"))
        }
      }
    }
  }

  private func isSame(_ first: Declaration, _ second: Declaration) -> Bool {
    guard first.isStatic == second.isStatic, first.extensionRequirements == second.extensionRequirements else {
      return false
    }
    switch (first, second) {
    case (let a as Function, let b as Function):
      return a.signed().hasSignature(of: b.signed()) && a.isPrefix == b.isPrefix && a.isPostfix == b.isPostfix
    case (is Variable, is Variable): return true
    case (is Variable, let function as Function), (let function as Function, is Variable):
      return function.kind == .function && function.signed().parameters.isEmpty
    default: return false
    }
  }

  /// Initializers that a base class requires of every class that inherits from it.
  private func checkRequiredInitializers(of nominal: Nominal) {
    guard let base = nominal.superclass?.nominal else { return }
    let own = nominal.ownMembers("init").compactMap { $0 as? Function }
    guard own.contains(where: { !$0.isConvenience }), let last = own.last(where: { !$0.isConvenience }) else { return }
    let required = base.lineage.flatMap { $0.ownMembers("init") }.compactMap { $0 as? Function }.filter(\.isRequired)
    for initializer in required where !own.contains(where: { overrides($0, initializer) }) {
      mistakes.append(
        Mistake(
          place: lineAfter(last.end ?? nominal.place),
          message:
            "'required' initializer '\(initializer.fullName)' must be provided by subclass of '\(base.qualifiedName)'"))
      return
    }
  }

  /// Where Swift would have something added: the line after a place.
  private func lineAfter(_ place: Place) -> Place {
    guard sources.indices.contains(place.source) else { return place }
    let next = sources[place.source].lineStarts.first { $0 > place.offset }
    return next.map { Place(source: place.source, offset: $0) } ?? place
  }

  private func checkOverrides(of nominal: Nominal) {
    guard nominal.kind == .class, let base = nominal.superclass?.nominal else { return }
    for member in nominal.allMembers {
      if let variable = member as? Variable { checkOverride(of: variable, from: base) }
      if let initializer = member as? Function, initializer.kind == .initializer, initializer.isOverride,
        !base.lineage.contains(where: { $0.ownMembers("init").contains { isOverridden($0, by: initializer) } })
      {
        mistakes.append(
          Mistake(
            place: initializer.place,
            message: "initializer does not override a designated initializer from its superclass"))
      }
      if let element = member as? Subscript { checkOverride(of: element, from: base) }
      guard let function = member as? Function, function.kind == .function, !function.isOperator else { continue }
      let inherited = base.lineage.lazy.flatMap { $0.ownMembers(function.name) }.compactMap { $0 as? Function }.first {
        self.overrides(function, $0) && self.mayOverride(function.result, $0.result)
      }
      if let inherited {
        function.overridden = inherited
        if inherited.isFinal {
          mistakes.append(
            Mistake(
              place: function.place,
              message: function.isStatic
                ? "cannot override static method" : "instance method overrides a 'final' instance method"))
        }
        if !function.isOverride {
          mistakes.append(
            Mistake(place: function.place, message: "overriding declaration requires an 'override' keyword"))
        } else if inherited.returnsSelf, !function.returnsSelf {
          mistakes.append(
            Mistake(place: function.place, message: "cannot override a Self return type with a non-Self return type"))
        }
      } else if function.isOverride {
        mistakes.append(
          Mistake(place: function.place, message: "method does not override any method from its superclass"))
      }
    }
  }
}
