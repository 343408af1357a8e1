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
    guard !have.isThrowing || want.isThrowing else { return nil }
    let mark = solver.mark()
    if let splat = splatted(expr, have, want, target) { return splat }
    solver.rollback(to: mark)
    guard have.parameters.count == want.parameters.count else { return nil }
    let isSame = zip(have.parameters, want.parameters).allSatisfy { a, b in
      a.isInout == b.isInout && a.isVariadic == b.isVariadic && solver.unify(a.type, b.type)
    }
    if isSame, solver.unify(have.result, want.result) { return Expr(.convertFunction(expr), target, expr.place) }
    solver.rollback(to: mark)
    return adapted(expr, have, want, target)
  }

  /// A function that takes more or gives less where another is wanted: `(Any) -> String` for `(Int) -> String?`.
  private func adapted(_ expr: Expr, _ have: FunctionType, _ want: FunctionType, _ target: CellType) -> Expr? {
    solver.score += 1
    return wrapper(around: expr, have, want, target) { values in
      var arguments: [Expr] = []
      for (value, (a, b)) in zip(values, zip(have.parameters, want.parameters)) {
        guard !a.isInout, !b.isInout, a.isVariadic == b.isVariadic, let argument = converted(value, to: a.type) else {
          return nil
        }
        arguments.append(argument)
      }
      return arguments
    }
  }

  /// A function of several parameters where one of a tuple is wanted, as in `zip(a, b).map(max)`.
  private func splatted(_ expr: Expr, _ have: FunctionType, _ want: FunctionType, _ target: CellType) -> Expr? {
    guard have.parameters.count > 1, want.parameters.count == 1,
      case .tuple(let elements) = relations.normalize(want.parameters[0].type), elements.count == have.parameters.count
    else { return nil }
    return wrapper(around: expr, have, want, target) { values in
      zip(have.parameters, elements).enumerated().compactMap { index, types in
        guard solver.unify(types.0.type, types.1.type) else { return nil }
        return Expr(.tupleElement(values[0], index), types.1.type, expr.place)
      }
    }
  }

  /// A closure of the checker's own that calls another function, which is evaluated once.
  /// - Parameter arguments: What the function is called with, made of the closure's parameters.
  private func wrapper(
    around expr: Expr, _ have: FunctionType, _ want: FunctionType, _ target: CellType,
    arguments: ([Expr]) -> [Expr]?
  ) -> Expr? {
    let wrapped = temporary("function", expr.type, expr.place)
    let function = Function(name: "closure", place: expr.place)
    function.kind = .closure
    function.enclosing = body.function
    function.parameters = want.parameters.enumerated().map { index, parameter in
      let own = Parameter(label: nil, name: "$\(index)", type: parameter.type, place: expr.place)
      own.variable.type = own.type
      own.variable.owner = function
      return own
    }
    let outer = body
    body = BodyContext(function: function, outer: outer)
    defer { body = outer }
    let values = function.parameters.map { Expr(.variable($0.variable), $0.type, expr.place) }
    guard let arguments = arguments(values), arguments.count == have.parameters.count else { return nil }
    noteCapture(of: wrapped)
    let call = Expr(.apply(Expr(.variable(wrapped), expr.type, expr.place), arguments), have.result, expr.place)
    guard let result = converted(call, to: want.result) else { return nil }
    function.result = result.type
    function.checkedBody = [Statement(.return(result), expr.place)]
    function.isThrowing = have.isThrowing
    return Expr(.capturing([(wrapped, expr)], Expr(.closure(function), target, expr.place)), target, expr.place)
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
