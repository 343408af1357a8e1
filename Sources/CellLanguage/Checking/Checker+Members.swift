import SwiftSyntax

/// Finding members of types.
extension Checker {
  /// A member with what the generic parameters around its declaration stand for.
  struct FoundMember {
    let declaration: Declaration
    let substitutions: Substitutions
  }

  /// Members of a type with the name: its own and its bases' first, then those of its protocols.
  func members(_ name: String, of type: CellType, isStatic: Bool) -> [FoundMember] {
    let found = knownMembers(name, of: relations.normalize(type), isStatic: isStatic)
    for member in found { noteUse(ofMember: member.declaration) }
    return found
  }

  private func knownMembers(_ name: String, of type: CellType, isStatic: Bool) -> [FoundMember] {
    guard relations.environment.isEmpty, case .nominal(let nominal, _) = type, !type.hasVariables,
      !nominal.lineage.contains(where: \.hasPrivateMembers)
    else { return findMembers(name, of: type, isStatic: isStatic) }
    let query = MemberQuery(name: name, type: type, isStatic: isStatic)
    if let known = memberCache[query] { return known }
    let result = findMembers(name, of: type, isStatic: isStatic)
    memberCache[query] = result
    return result
  }

  /// Forgets what was found out about members and conformances, because there are new ones.
  func forgetAnswers() {
    memberCache.removeAll(keepingCapacity: true)
    relations.conformancesChanged()
  }

  private func findMembers(_ name: String, of type: CellType, isStatic: Bool) -> [FoundMember] {
    var result: [FoundMember] = []
    func add(_ owner: Nominal, _ substitutions: Substitutions) {
      for member in owner.ownMembers(name) {
        let isMemberOfType = member.isStatic || member is Nominal || member is TypeAlias || member.name == "init"
        guard isMemberOfType == isStatic else { continue }
        if member.isPrivate, !isInside(owner, of: member) { continue }
        if isHiddenRequirement(member, result) || isOverridden(member, result) { continue }
        guard member.extensionRequirements.allSatisfy({ relations.holds($0, substitutions) }) else { continue }
        result.append(FoundMember(declaration: member, substitutions: substitutions))
      }
    }
    if case .nominal(let nominal, _) = type {
      for owner in nominal.lineage {
        guard let base = relations.baseType(of: type, owner) else { continue }
        if name == "init", owner !== nominal, !inheritsInitializers(of: owner, result) { break }
        add(owner, relations.substitutions(of: base))
      }
    }
    if let bound = relations.superclassConstraint(on: type) { result += members(name, of: bound, isStatic: isStatic) }
    for proto in relations.protocols(of: type) {
      guard let parameter = proto.selfParameter else { continue }
      add(proto, [parameter: type])
    }
    return result
  }

  /// A class inherits its base's initializers when it has only conveniences of its own, or overrides all but the base's.
  ///
  /// - Parameter own: Those of the classes down from the base.
  private func inheritsInitializers(of base: Nominal, _ own: [FoundMember]) -> Bool {
    let own = own.compactMap { $0.declaration as? Function }
    if own.allSatisfy(\.isConvenience) { return true }
    return base.ownMembers("init").lazy.compactMap { $0 as? Function }.filter { !$0.isConvenience }.allSatisfy {
      designated in
      own.contains { $0.isOverride && overrides($0, designated) }
    }
  }

  /// Private members are seen in the source that declares them.
  private func isInside(_ owner: Nominal, of member: Declaration) -> Bool {
    var next: Scope? = scope
    while let current = next {
      if case .type(let nominal) = current.kind, nominal === owner { return true }
      next = current.parent
    }
    return member.place.source == sourceIndex && owner.parent == nil && scope.nominal == nil
      ? member.place.source < 0 : false
  }

  /// Whether a requirement of a protocol has its implementation among the members found already.
  private func isHiddenRequirement(_ member: Declaration, _ found: [FoundMember]) -> Bool {
    found.contains { other in
      switch (member, other.declaration) {
      case (let requirement as Function, let function as Function):
        guard requirement.isRequirement || other.declaration.parent?.kind != .protocol else { return false }
        return requirement.signed().parameters.map(\.label) == function.signed().parameters.map(\.label)
          && requirement.isRequirement && other.declaration.parent !== member.parent
      case (let requirement as Variable, let variable as Variable):
        return requirement.isRequired || !variable.isRequired
      case (let requirement as Subscript, let element as Subscript):
        return requirement.getter.isRequirement && other.declaration.parent !== member.parent
          && requirement.getter.signed().parameters.map(\.label) == element.getter.signed().parameters.map(\.label)
          && requirement.getter.parameters.count == element.getter.parameters.count
      default: return false
      }
    }
  }

  private func isOverridden(_ member: Declaration, _ found: [FoundMember]) -> Bool {
    func callable(_ declaration: Declaration) -> Function? {
      declaration as? Function ?? (declaration as? Subscript)?.getter
    }
    guard member.parent?.kind == .class, let base = callable(member) else { return false }
    return found.contains { other in
      guard let function = callable(other.declaration), function.kind == base.kind, function.isOverride else {
        return false
      }
      return overrides(function, base)
    }
  }

  /// Whether the signatures are the same, so that one overrides the other.
  func overrides(_ function: Function, _ base: Function) -> Bool {
    function.signed().parameters.map(\.label) == base.signed().parameters.map(\.label)
      && zip(function.parameters, base.parameters).allSatisfy {
        $0.type == $1.type || $0.type.hasParameters || $1.type.hasParameters
      }
      && function.isStatic == base.isStatic
  }

  /// The error for a member that isn't there.
  func unknownMember(_ name: String, of type: CellType, isStatic: Bool, at place: Place) -> Mistake {
    let type = relations.simplified(type)
    var names: [String] = []
    if case .nominal(let nominal, _) = type { names += nominal.lineage.flatMap(\.memberNames) }
    for proto in relations.protocols(of: type) { names += proto.memberNames }
    if case .tuple(let elements) = type { names += elements.compactMap(\.label) }
    if let wrapped = type.wrapped, !members(name, of: wrapped, isStatic: isStatic).isEmpty {
      return Mistake(
        place: place,
        message:
          "value of optional type '\(type)' must be unwrapped to refer to member '\(name)' of wrapped base type '\(wrapped)'",
        hint: "chain it with '?', or unwrap it with '!'")
    }
    if !members(name, of: type, isStatic: !isStatic).isEmpty {
      return Mistake(
        place: place,
        message: isStatic
          ? "instance member '\(name)' cannot be used on type '\(type)'"
          : "static member '\(name)' cannot be used on instance of type '\(type)'")
    }
    return Mistake(
      place: place,
      message: isStatic ? "type '\(type)' has no member '\(name)'" : "value of type '\(type)' has no member '\(name)'",
      hint: nearestName(to: name, among: names).map { "did you mean '\($0)'?" })
  }

  /// `base.name`, where it is not called.
  func memberReference(_ base: Expr, _ name: String, _ node: some SyntaxProtocol, expected: CellType?) throws -> Expr {
    let place = place(node)
    // What a tuple's literals are is left to what becomes of them.
    if case .tuple = relations.normalize(base.type) {} else { solver.settle(base.type) }
    if case .metatype(let instance) = relations.normalize(base.type) {
      return try staticMember(of: instance, base, name, place, expected: expected)
    }
    let type = relations.normalize(base.type)
    if case .tuple(let elements) = type {
      if let index = Int(name), elements.indices.contains(index) {
        return Expr(.tupleElement(base, index), elements[index].type, place)
      }
      if let index = elements.firstIndex(where: { $0.label == name }) {
        return Expr(.tupleElement(base, index), elements[index].type, place)
      }
    }
    if name == "self" {
      guard case .tuple(let parts) = base.kind, case .tuple(var elements) = type, !parts.isEmpty else { return base }
      // `(Int, String).self` names the type of a pair.
      for (index, part) in parts.enumerated() {
        guard case .typeValue(let type) = part.kind else { return base }
        elements[index].type = type
      }
      return Expr(.typeValue(.tuple(elements)), .metatype(.tuple(elements)), place)
    }
    if type.isError { throw Mistake.silent(place) }
    let found = members(name, of: type, isStatic: false)
    if let property = found.first(where: { $0.declaration is Variable }) {
      return try propertyReference(base, property, place)
    }
    let functions = found.compactMap { member -> (Function, Substitutions)? in
      (member.declaration as? Function).map { ($0, member.substitutions) }
    }
    if functions.isEmpty, let unwrapped = implicitlyUnwrapped(base) {
      return try memberReference(unwrapped, name, node, expected: expected)
    }
    if functions.isEmpty, type.nominal?.hasDynamicMembers == true {
      return try dynamicMember(base, type, name, expected: expected, place)
    }
    guard !functions.isEmpty else { throw unknownMember(name, of: type, isStatic: false, at: place) }
    return try functionReference(functions, receiver: base, expected: expected, place)
  }

  /// `base.name` of a type that answers for names it does not declare.
  private func dynamicMember(_ base: Expr, _ type: CellType, _ name: String, expected: CellType?, _ place: Place) throws
    -> Expr
  {
    let found = members("subscript", of: type, isStatic: false)
    let candidates = found.compactMap { member in
      (member.declaration as? Subscript).map {
        Candidate(function: $0.getter, substitutions: member.substitutions, receiver: base)
      }
    }
    let key = Expr(.string(name), library.string, place)
    guard !candidates.isEmpty,
      case .call(let callee, _, let values) = try resolve(
        candidates, [Argument("dynamicMember", key)], expected, place, name: "subscript"
      ).kind,
      let element = found.lazy.compactMap({ $0.declaration as? Subscript }).first(where: {
        $0.getter === callee.function
      })
    else { throw unknownMember(name, of: type, isStatic: false, at: place) }
    let result = relations.simplified(relations.substitute(element.getter.result, callee.substitutions))
    return Expr(.element(base, element, values, callee.substitutions, isSuper: false), result, place)
  }

  /// The value inside of a variable declared as `T!`.
  func implicitlyUnwrapped(_ expr: Expr) -> Expr? {
    let variable: Variable
    switch expr.kind {
    case .variable(let found), .property(_, let found), .computed(_, let found, _, _), .staticProperty(_, let found):
      variable = found
    default: return nil
    }
    guard variable.isImplicitlyUnwrapped, let wrapped = relations.normalize(expr.type).wrapped else { return nil }
    return Expr(.unwrap(expr), wrapped, expr.place)
  }

  func propertyReference(_ base: Expr, _ member: FoundMember, _ place: Place) throws -> Expr {
    guard let variable = member.declaration as? Variable else { throw Mistake.silent(place) }
    let declared = variable.type
    if declared.isError { throw Mistake.silent(place) }
    try checkExistentialResult(declared, of: variable, on: base.type, place)
    let type =
      variable.getter.flatMap { $0.returnsSelf ? ownResult(of: $0, on: base.type) : nil }
      ?? relations.simplified(relations.substitute(declared, member.substitutions))
    if variable.isComputed || variable.isRequirement || variable.isLazy {
      if let getter = variable.getter, getter.isThrowing { try noteThrowingCall(place) }
      if variable.isLazy, !relations.isInstance(base.type) { try requireMutable(base, .mutatingMember(variable.name)) }
      return Expr(.computed(base, variable, member.substitutions, isSuper: isSuper(base)), type, place)
    }
    return Expr(.property(base, variable), type, place)
  }

  func isSuper(_ expr: Expr) -> Bool {
    if case .upcast(let inner) = expr.kind, case .variable(let variable) = inner.kind {
      return variable.name == "super"
    }
    return false
  }

  /// `Type.name` and `.name`.
  func staticMember(of instance: CellType, _ base: Expr?, _ name: String, _ place: Place, expected: CellType?) throws
    -> Expr
  {
    if name == "self" { return base ?? Expr(.typeValue(instance), .metatype(instance), place) }
    let found = members(name, of: instance, isStatic: true)
    for member in found {
      switch member.declaration {
      case let item as EnumCase:
        item.signed()
        let type = relations.substitute(item.parent!.declaredType, openedSubstitutions(member.substitutions, instance))
        if item.payload.isEmpty { return Expr(.enumCase(item, []), type, place) }
        return try caseFunction(item, type, member.substitutions, place)
      case let variable as Variable:
        if variable.type.isError { throw Mistake.silent(place) }
        let type = relations.simplified(relations.substitute(variable.type, member.substitutions))
        if variable.isComputed || variable.isRequirement {
          if let getter = variable.getter, getter.isThrowing { try noteThrowingCall(place) }
          return Expr(
            .computed(
              base ?? Expr(.typeValue(instance), .metatype(instance), place), variable, member.substitutions,
              isSuper: base.map(isSuper) ?? false), type, place)
        }
        noteUse(of: variable.parent ?? variable)
        return Expr(.staticProperty(instance, variable), type, place)
      case let nominal as Nominal:
        let type = relations.substitute(nominal.ready().declaredType, member.substitutions)
        return Expr(.typeValue(type), .metatype(type), place)
      case let alias as TypeAlias:
        let type = relations.substitute(alias.type, member.substitutions)
        return Expr(.typeValue(type), .metatype(type), place)
      default: continue
      }
    }
    var functions = found.compactMap { member -> (Function, Substitutions)? in
      (member.declaration as? Function).map { ($0, member.substitutions) }
    }
    if functions.isEmpty, base != nil {
      // A method without its receiver: `String.uppercased`.
      functions = members(name, of: instance, isStatic: false).compactMap { member in
        (member.declaration as? Function).map { ($0, member.substitutions) }
      }
      if let (function, substitutions) = functions.first {
        return try unappliedMethod(function, substitutions, instance, place)
      }
    }
    if functions.isEmpty, let associated = associatedType(name, of: instance) {
      return Expr(.typeValue(associated), .metatype(associated), place)
    }
    guard !functions.isEmpty else { throw unknownMember(name, of: instance, isStatic: true, at: place) }
    let receiver = base ?? Expr(.typeValue(instance), .metatype(instance), place)
    return try functionReference(functions, receiver: receiver, expected: expected, place)
  }

  /// The `T.Element` of an expression such as `T.Element.zero`.
  private func associatedType(_ name: String, of type: CellType) -> CellType? {
    guard relations.protocols(of: type).contains(where: { $0.associatedTypes.contains(name) }) else { return nil }
    let found = relations.normalize(.member(type, name))
    return found.isError ? nil : found
  }

  private func openedSubstitutions(_ substitutions: Substitutions, _ instance: CellType) -> Substitutions {
    substitutions
  }

  /// `Type.case` of a case with associated values, as a function that makes it.
  private func caseFunction(_ item: EnumCase, _ type: CellType, _ substitutions: Substitutions, _ place: Place) throws
    -> Expr
  {
    let function = Function(name: item.name, place: place)
    function.kind = .closure
    function.enclosing = body.function
    function.result = type
    let parameters = item.payload.map { payload in
      let parameter = Parameter(
        label: nil, name: payload.name, type: relations.substitute(payload.type, substitutions), place: place)
      parameter.variable.type = parameter.type
      parameter.variable.owner = function
      return parameter
    }
    function.parameters = parameters
    let arguments = parameters.map { Expr(.variable($0.variable), $0.type, place) }
    function.checkedBody = [Statement(.return(Expr(.enumCase(item, arguments), type, place)), place)]
    return Expr(.closure(function), .function(function.functionType), place)
  }

  /// `Type.method`: a function from the receiver to the method.
  private func unappliedMethod(_ method: Function, _ substitutions: Substitutions, _ instance: CellType, _ place: Place)
    throws -> Expr
  {
    method.signed()
    guard !method.isMutating else {
      throw Mistake(place: place, message: "cannot reference 'mutating' method as function value")
    }
    let outer = Function(name: method.name, place: place)
    outer.kind = .closure
    outer.enclosing = body.function
    let receiver = Parameter(label: nil, name: "self", type: instance, place: place)
    receiver.variable.type = instance
    receiver.variable.owner = outer
    outer.parameters = [receiver]
    let inner = Expr(
      .functionValue(
        .init(function: method, substitutions: substitutions),
        receiver: Expr(.variable(receiver.variable), instance, place)),
      .function(substituted(method.functionType, substitutions)), place)
    outer.result = inner.type
    outer.checkedBody = [Statement(.return(inner), place)]
    return Expr(.closure(outer), .function(outer.functionType), place)
  }

  func substituted(_ type: FunctionType, _ substitutions: Substitutions) -> FunctionType {
    relations.simplified(relations.substitute(.function(type), substitutions)).functionType ?? type
  }

  /// A function's name as a value; with overloads, the one that fits what is expected.
  func functionReference(
    _ functions: [(Function, Substitutions)], receiver: Expr?, expected: CellType?, _ place: Place
  ) throws -> Expr {
    var first: Expr?
    var best: (score: Int, choose: () throws -> Expr)?
    for (function, substitutions) in functions {
      function.inferred()
      noteLocalCall(of: function)
      var substitutions = substitutions
      for parameter in function.generics.parameters { substitutions[parameter] = solver.variable() }
      if function.isOperator, let parameter = function.parent?.selfParameter, substitutions[parameter] == nil {
        substitutions[parameter] = solver.variable()
      }
      for parameter in function.parent?.generics.parameters ?? [] where substitutions[parameter] == nil {
        substitutions[parameter] = solver.variable()
      }
      var type = function.functionType
      if function.isRethrowing { type.isThrowing = false }
      type = substituted(type, substitutions)
      let value = Expr(
        .functionValue(
          .init(function: function, substitutions: substitutions), receiver: function.isOperator ? nil : receiver),
        .function(type), place)
      if functions.count == 1 || expected == nil {
        if first == nil { first = value }
        if functions.count == 1 { break }
        continue
      }
      let fit = { [self] () throws -> Expr in
        guard let expected, let wanted = relations.normalize(expected.wrapped ?? expected).functionType else {
          return value
        }
        guard let converted = converted(value, to: .function(wanted)),
          demandsHold(function, substitutions)
        else { throw Mistake(place: place, message: "") }
        return converted
      }
      let mark = solver.mark()
      let before = solver.score + solver.unusualLiterals
      guard case .success(let fitting) = attempt(fit) else { continue }
      let score = solver.score + solver.unusualLiterals - before
      if score == 0 { return fitting }
      if score < best?.score ?? Int.max { best = (score, fit) }
      solver.rollback(to: mark)
    }
    if let best { return try best.choose() }
    guard let first else {
      let name = functions[0].0.name
      throw Mistake(
        place: place,
        message: "no '\(name)' has the type '\(expected.map { "\(relations.simplified($0))" } ?? "expected")'")
    }
    if case .functionValue(let callee, _) = first.kind {
      let function = callee.function
      if function.parent?.selfParameter != nil || !function.generics.requirements.isEmpty {
        if let expected { _ = converted(first, to: expected) }
        guard demandsHold(function, callee.substitutions) else {
          throw Mistake(place: place, message: "'\(function.name)' does not fit the type expected here")
        }
      }
    }
    return first
  }

  /// Unifies two types of which one may be an associated type of a literal: the literal takes its default type then.
  private func unifySettled(_ left: CellType, _ right: CellType) -> Bool {
    for type in [left, right] {
      if case .member(let base, _) = relations.normalize(type) { solver.settle(base) }
    }
    return solver.unify(relations.simplified(left), relations.simplified(right))
  }

  /// Lets `where` clauses such as `S.Element == (Key, Value)` tell types that are open so far.
  func applySameTypes(of function: Function, _ substitutions: Substitutions) {
    for case .same(let a, let b) in function.generics.requirements + function.extensionRequirements {
      let mark = solver.mark()
      let left = relations.simplified(relations.substitute(a, substitutions))
      let right = relations.simplified(relations.substitute(b, substitutions))
      func isOpen(_ type: CellType) -> Bool { if case .member = type { true } else { false } }
      if isOpen(left) || isOpen(right) || !solver.unify(left, right) { solver.rollback(to: mark) }
    }
  }

  /// What a declaration demands of its generic parameters, and an initializer of a cell's type of those of that.
  func demands(of function: Function) -> [Requirement] {
    let own = function.generics.requirements + function.extensionRequirements
    guard function.kind == .initializer, let nominal = function.parent, nominal.kind != .protocol,
      nominal.place.source >= 0
    else { return own }
    return own + nominal.generics.requirements
  }

  /// Whether what a declaration demands of its generic parameters holds for these arguments.
  func demandsHold(_ function: Function, _ substitutions: Substitutions) -> Bool {
    if let proto = function.parent, let parameter = proto.selfParameter, let type = substitutions[parameter] {
      if case .existential = relations.normalize(type) {
      } else if !solver.require(type, conformsTo: proto) {
        return false
      }
    }
    for requirement in demands(of: function) {
      switch requirement {
      case .conforms(let type, let proto):
        if !solver.require(relations.substitute(type, substitutions), conformsTo: proto) { return false }
      case .same(let a, let b):
        let left = relations.substitute(a, substitutions)
        let right = relations.substitute(b, substitutions)
        if !unifySettled(left, right) { return false }
      case .inherits(let type, let base):
        let actual = relations.normalize(relations.substitute(type, substitutions))
        if case .variable = actual { continue }
        let wanted = relations.substitute(base, substitutions)
        if !relations.isSubclass(actual, of: wanted) { return false }
      }
    }
    return true
  }
}
