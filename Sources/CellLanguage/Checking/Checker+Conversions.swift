/// Implicit conversions: optional promotion, erasure to existentials, upcasts.
extension Checker {
  /// Where a value is needed, for the message when it does not fit.
  enum Purpose {
    case initialization, assignment, returning
    case argument(String?)
    case condition, element, branch, pattern, other

    func message(_ actual: CellType, _ expected: CellType) -> String {
      switch self {
      case .initialization: "cannot convert value of type '\(actual)' to specified type '\(expected)'"
      case .assignment: "cannot assign value of type '\(actual)' to type '\(expected)'"
      case .returning: "cannot convert return expression of type '\(actual)' to return type '\(expected)'"
      case .argument: "cannot convert value of type '\(actual)' to expected argument type '\(expected)'"
      case .condition: "cannot convert value of type '\(actual)' to expected condition type '\(expected)'"
      case .element: "cannot convert value of type '\(actual)' to expected element type '\(expected)'"
      case .branch, .other: "cannot convert value of type '\(actual)' to expected type '\(expected)'"
      case .pattern: "expression pattern of type '\(expected)' cannot match values of type '\(actual)'"
      }
    }
  }

  func coerce(_ expr: Expr, to type: CellType, for purpose: Purpose = .other) throws -> Expr {
    if let converted = converted(expr, to: type) {
      if case .returning = purpose, body.function.returnsSelf, !isOfSelf(expr) {
        throw Mistake(
          place: expr.place,
          message:
            "cannot convert return expression of type '\(relations.simplified(expr.type))' to return type 'Self'",
          hint: "make it with 'Self.init(…)', or give 'self'")
      }
      return converted
    }
    if expr.type.isError || type.isError { throw Mistake.silent(expr.place) }
    let actual = relations.simplified(expr.type)
    let expected = relations.simplified(type)
    if let wrapped = actual.wrapped, converted(Expr(.none, wrapped, expr.place), to: expected) != nil {
      throw Mistake(
        place: expr.place,
        message: "value of optional type '\(actual)' must be unwrapped to a value of type '\(wrapped)'",
        hint: "give a default with '??', test it with 'if let', or unwrap it with '!'")
    }
    throw Mistake(
      place: expr.place, message: purpose.message(actual, expected),
      hint: memberHint(expr, expected) ?? conversionHint(actual, expected))
  }

  /// `"relu"` where `.relu` is wanted.
  private func memberHint(_ expr: Expr, _ expected: CellType) -> String? {
    guard case .string(let text) = expr.kind else { return nil }
    let member = ForeignSpelling.member(text)
    let found = members(member, of: expected.wrapped ?? expected, isStatic: true)
    guard let first = found.first?.declaration else { return nil }
    return "write '.\(member)\(first is Function ? "()" : "")'"
  }

  private func conversionHint(_ actual: CellType, _ expected: CellType) -> String? {
    let numbers = ["Int", "Double", "Float"]
    if numbers.contains(where: actual.isNominal), numbers.contains(where: expected.isNominal) {
      return "convert it: \(expected)(…)"
    }
    if numbers.contains(where: actual.isNominal), expected.isNominal("String") {
      return "write it into a string: \"\\(…)\""
    }
    if actual.isNominal("Int"), expected.isNominal("StringIndex") {
      return "a string has no numbered characters: use text.index(text.startIndex, offsetBy: …), or Array(text)[…]"
    }
    return nil
  }

  /// The expression converted to the type, or nil where Swift has no implicit conversion.
  func converted(_ expr: Expr, to type: CellType) -> Expr? {
    if let converted = directlyConverted(expr, to: type) { return converted }
    return implicitlyUnwrapped(expr).flatMap { directlyConverted($0, to: type) }
  }

  private func directlyConverted(_ expr: Expr, to type: CellType) -> Expr? {
    let source = relations.normalize(expr.type)
    let target = relations.normalize(type)
    if source.isError || target.isError { return expr }
    if source == target { return expr }
    let mark = solver.mark()
    if let wrapped = target.wrapped {
      if let inner = source.wrapped {
        if solver.unify(source, target) { return expr }
        solver.rollback(to: mark)
        let variable = temporary("wrapped", inner, expr.place)
        if let body = converted(Expr(.variable(variable), inner, expr.place), to: wrapped) {
          solver.score += 1
          return Expr(.mapOptional(expr, variable, body), target, expr.place)
        }
        solver.rollback(to: mark)
        return nil
      }
      if case .variable(let variable) = source, variable.literal == .none {
        return solver.unify(source, target) ? expr : nil
      }
      if let inner = converted(expr, to: wrapped) {
        solver.score += 1
        return Expr(.wrap(inner), target, expr.place)
      }
      solver.rollback(to: mark)
      return nil
    }
    if case .existential(let protocols, let arguments) = target {
      if case .variable(let variable) = source {
        if variable.literal == .none { return solver.unify(source, target) ? expr : nil }
        solver.settle(source)
        return converted(expr, to: target)
      }
      if case .existential(let have, let haveArguments) = source {
        let fits = protocols.allSatisfy { wanted in
          wanted.name == "Sendable" || have.contains { relations.inherits($0, wanted) }
        }
        if fits, arguments.isEmpty || arguments == haveArguments {
          solver.score += 1
          return Expr(.upcast(expr), target, expr.place)
        }
        return nil
      }
      guard protocols.allSatisfy({ relations.conforms(source, to: $0) }) else { return nil }
      if let proto = protocols.first {
        for (name, argument) in zip(proto.primaryAssociatedTypes, arguments) {
          guard solver.unify(.member(source, name), argument) else { return nil }
        }
      }
      solver.settle(source)
      solver.score += protocols.isEmpty ? 4 : 2
      return Expr(.erase(expr), target, expr.place)
    }
    if target.isNominal("AnyHashable"), let hashable = library.proto("Hashable"),
      relations.conforms(source, to: hashable), !source.isNominal("AnyHashable")
    {
      // Where anything that can be hashed is taken, each value is wrapped.
      solver.settle(source)
      solver.score += 2
      return try? construct(target, [Argument(nil, expr)], nil, expr.place)
    }
    if solver.unify(source, target) { return expr }
    solver.rollback(to: mark)
    if source != target, let ancestor = target.nominal, ancestor.kind == .class,
      let base = relations.superclassConstraint(on: source) ?? Optional(source),
      let found = relations.baseType(of: base, ancestor), solver.unify(found, target)
    {
      solver.score += 1
      return Expr(.upcast(expr), target, expr.place)
    }
    solver.rollback(to: mark)
    if case .metatype(let have) = source, case .metatype(let want) = target, isMetatype(of: have, convertibleTo: want) {
      return Expr(.upcast(expr), target, expr.place)
    }
    if case .function(let have) = source, case .function(let want) = target {
      return convertedFunction(expr, have, want, target)
    }
    if source.isNominal("Array"), target.isNominal("Array") {
      let variable = temporary("element", source.arguments[0], expr.place)
      if let body = converted(Expr(.variable(variable), source.arguments[0], expr.place), to: target.arguments[0]) {
        solver.score += 1
        return Expr(.mapArray(expr, variable, body), target, expr.place)
      }
    }
    if case .tuple(let parts) = expr.kind, case .tuple(let elements) = target, parts.count == elements.count {
      var result: [Expr] = []
      for (part, element) in zip(parts, elements) {
        guard let converted = converted(part, to: element.type) else {
          solver.rollback(to: mark)
          return nil
        }
        result.append(converted)
      }
      return Expr(.tuple(result), target, expr.place)
    }
    solver.rollback(to: mark)
    return nil
  }

  /// `Square.self` where `any Shape.Type` or a base class's type is wanted.
  private func isMetatype(of type: CellType, convertibleTo other: CellType) -> Bool {
    if case .existential(let protocols, _) = relations.normalize(other) {
      return protocols.allSatisfy { relations.conforms(type, to: $0) }
    }
    return relations.isSubclass(type, of: other)
  }

  private func convertedFunction(_ expr: Expr, _ have: FunctionType, _ want: FunctionType, _ target: CellType) -> Expr?
  {
    if let splat = splatted(expr, have, want, target) { return splat }
    guard have.parameters.count == want.parameters.count, !have.isThrowing || want.isThrowing else { return nil }
    let mark = solver.mark()
    for (a, b) in zip(have.parameters, want.parameters) {
      guard a.isInout == b.isInout, a.isVariadic == b.isVariadic, solver.unify(a.type, b.type) else {
        solver.rollback(to: mark)
        return nil
      }
    }
    guard solver.unify(have.result, want.result) else {
      solver.rollback(to: mark)
      return nil
    }
    return Expr(.convertFunction(expr), target, expr.place)
  }

  /// A function of several parameters where one of a tuple is wanted, as in `zip(a, b).map(max)`.
  private func splatted(_ expr: Expr, _ have: FunctionType, _ want: FunctionType, _ target: CellType) -> Expr? {
    guard have.parameters.count > 1, want.parameters.count == 1, let name = repeatableFunction(expr),
      case .tuple(let elements) = relations.normalize(want.parameters[0].type), elements.count == have.parameters.count
    else { return nil }
    for (parameter, element) in zip(have.parameters, elements) where !solver.unify(parameter.type, element.type) {
      return nil
    }
    guard solver.unify(have.result, want.result) else { return nil }
    let function = Function(name: name, place: expr.place)
    function.kind = .closure
    function.enclosing = body.function
    let whole = Parameter(label: nil, name: "tuple", type: want.parameters[0].type, place: expr.place)
    whole.variable.type = whole.type
    whole.variable.owner = function
    function.parameters = [whole]
    function.result = want.result
    let tuple = Expr(.variable(whole.variable), whole.type, expr.place)
    let arguments = elements.enumerated().map { Expr(.tupleElement(tuple, $0), $1.type, expr.place) }
    function.checkedBody = [Statement(.return(Expr(.apply(expr, arguments), want.result, expr.place)), expr.place)]
    function.isThrowing = have.isThrowing
    return Expr(.closure(function), target, expr.place)
  }

  /// The name of a function value that may be looked at again at each call without anything happening.
  private func repeatableFunction(_ expr: Expr) -> String? {
    switch expr.kind {
    case .functionValue(let callee, nil): return callee.function.name
    case .functionValue(let callee, let receiver?):
      if case .typeValue = receiver.kind { return callee.function.name }
      return nil
    case .variable(let variable): return variable.name
    case .closure(let function) where !function.captures.contains { $0.owner === body.function && !$0.isLet }:
      return function.name
    default: return nil
    }
  }

  /// A variable of the compiler's own, living in the frame of the function being checked.
  func temporary(_ name: String, _ type: CellType, _ place: Place) -> Variable {
    let variable = Variable(name: name, place: place)
    variable.type = type
    variable.isLet = true
    variable.hasInitializer = true
    variable.owner = body.function
    return variable
  }
}
