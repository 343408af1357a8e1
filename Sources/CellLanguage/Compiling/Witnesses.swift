/// Finding what implements a member for a concrete type: witnesses of protocol requirements, overrides of methods.
extension Compiler {
  /// The function that runs where a call names `function` on a value of `type`.
  func implementation(of function: Function, for type: CellType, _ substitutions: Substitutions) -> (
    Function, Substitutions
  ) {
    guard let proto = function.parent, let parameter = proto.selfParameter,
      function.isRequirement || isDefault(function)
    else { return (function, substitutions) }
    var substitutions = substitutions
    substitutions[parameter] = type
    guard function.isRequirement else { return (function, substitutions) }
    let found = checker.members(
      function.name, of: type, isStatic: function.isStatic || function.kind == .initializer || function.isOperator)
    let environment = relations.environment
    relations.environment = []
    defer { relations.environment = environment }
    for member in found {
      let element = member.declaration as? Subscript
      let accessor = function.kind == .setter ? element?.setter : element?.getter
      if let witness = member.declaration as? Function ?? accessor, witness !== function, !witness.isRequirement,
        witness.kind == function.kind || function.kind == .function,
        let own = checker.fulfilment(of: function, by: witness, member.substitutions, substitutions)
      {
        return (witness, own)
      }
    }
    return (function, substitutions)
  }

  private func isDefault(_ function: Function) -> Bool { function.parent?.kind == .protocol }

  /// The getter, field or setter that runs where an access names a protocol's property.
  func implementation(of variable: Variable, for type: CellType, _ substitutions: Substitutions) -> (
    Variable, Substitutions
  ) {
    guard let proto = variable.parent, let parameter = proto.selfParameter else { return (variable, substitutions) }
    var substitutions = substitutions
    substitutions[parameter] = type
    // What the library writes for a requirement stands in where the type has no member of its own.
    guard variable.isRequired else { return (variable, substitutions) }
    for member in checker.members(variable.name, of: type, isStatic: variable.isStatic) {
      if let witness = member.declaration as? Variable, witness !== variable, !witness.isRequirement {
        return (witness, member.substitutions)
      }
    }
    return (variable, substitutions)
  }

  func implementation(of element: Subscript, for type: CellType, _ substitutions: Substitutions) -> (
    Subscript, Substitutions
  ) {
    guard let proto = element.parent, let parameter = proto.selfParameter else { return (element, substitutions) }
    var substitutions = substitutions
    substitutions[parameter] = type
    guard element.getter.isRequirement else { return (element, substitutions) }
    for member in checker.members("subscript", of: type, isStatic: element.isStatic) {
      if let witness = member.declaration as? Subscript, witness !== element, !witness.getter.isRequirement,
        witness.getter.signed().generics.parameters.count == element.getter.signed().generics.parameters.count,
        checker.fulfilment(of: element.getter, by: witness.getter, member.substitutions, [parameter: type]) != nil
      {
        return (witness, member.substitutions)
      }
    }
    return (element, substitutions)
  }

  /// The override of a method that an instance of the class runs.
  func override(of function: Function, in type: CellType) -> (Function, Substitutions)? {
    guard let nominal = type.nominal, let declaring = function.parent else { return nil }
    for owner in nominal.lineage {
      if owner === declaring { break }
      for member in owner.ownMembers(function.name) {
        let candidate: Function? =
          switch (member, function.kind) {
          case (let method as Function, _): method.kind == function.kind ? method : nil
          case (let variable as Variable, .getter): variable.getter
          case (let variable as Variable, .setter): variable.setter
          case (let element as Subscript, .getter): element.getter
          case (let element as Subscript, .setter): element.setter
          default: nil
          }
        if let candidate, candidate.isOverride, checker.overrides(candidate, function),
          let base = relations.baseType(of: type, owner)
        {
          return (candidate, relations.substitutions(of: base))
        }
      }
    }
    return nil
  }

  /// Whether a subclass that is known overrides the member.
  func isOverridden(_ name: String, of nominal: Nominal) -> Bool {
    nominal.subclasses.contains { subclass in
      subclass.ownMembers(name).contains {
        ($0 as? Function ?? ($0 as? Subscript)?.getter)?.isOverride == true || ($0 as? Variable)?.isOverride == true
      }
        || isOverridden(name, of: subclass)
    }
  }
}
