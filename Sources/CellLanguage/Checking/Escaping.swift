/// What outlives a call: functions that may be called later keep no function that is only lent, no `inout` parameter, and
/// an instance only where `self` is written.
struct Escaping {
  let checker: Checker

  func check(_ statements: [Statement]) {
    for statement in statements {
      if case .bind(_, let value) = statement.kind, case .variable = value.kind { continue }
      for expr in statement.expressions { visit(expr) }
      check(statement.children)
    }
  }

  /// - Parameter escapes: Whether a function that is the expression's value may be called after the call around it.
  private func visit(_ expr: Expr, escapes: Bool = true) {
    switch expr.kind {
    case .variable(let variable) where escapes && variable.isLent:
      report(
        expr.place, "using non-escaping parameter '\(variable.name)' in a context expecting an '@escaping' closure")
    case .closure(let closure):
      if escapes, !closure.isAutoclosure { checkCaptures(of: closure, expr.place) }
      check(closure.checkedBody ?? [])
    case .capturing(let captures, let closure):
      for (_, value) in captures { visit(value, escapes: escapes) }
      visit(closure, escapes: escapes)
    case .convertFunction(let inner): visit(inner, escapes: escapes)
    case .call(let callee, let receiver, let arguments), .opening(let callee, let receiver, let arguments, _, _):
      if let receiver { visit(receiver) }
      visit(arguments, of: callee.function)
    case .construct(let callee, _, let arguments): visit(arguments, of: callee.function)
    case .delegateInitializer(let callee, _, let arguments): visit(arguments, of: callee.function)
    case .apply(let function, let arguments):
      for part in [function] + arguments { visit(part, escapes: false) }
    case .element(let base, _, let arguments, _, _):
      if let base { visit(base) }
      for argument in arguments { visit(argument, escapes: false) }
    case .ifExpression(let statement): check([statement])
    default: for child in expr.children { visit(child) }
    }
  }

  private func visit(_ arguments: [Expr], of function: Function) {
    for (argument, parameter) in zip(arguments, function.parameters) { visit(argument, escapes: parameter.isEscaping) }
  }

  private func checkCaptures(of closure: Function, _ place: Place) {
    for variable in closure.captures {
      if variable.isLent {
        report(place, "escaping closure captures non-escaping parameter '\(variable.name)'")
      } else if variable.isInout, variable.isParameter {
        report(
          place,
          variable.name == "self"
            ? "escaping closure captures mutating 'self' parameter"
            : "escaping closure captures 'inout' parameter '\(variable.name)'")
      }
    }
    guard let (name, use) = closure.implicitSelf, let instance = closure.captures.first(where: { $0.name == "self" }),
      instance.type.isClass
    else { return }
    report(
      use, "reference to '\(name)' in closure requires explicit use of 'self' to make capture semantics explicit",
      hint: "write 'self.\(name)', or capture it with '[self]'")
  }

  private func report(_ place: Place, _ message: String, hint: String? = nil) {
    guard place.source >= 0, !checker.mistakes.contains(where: { $0.place == place }) else { return }
    checker.mistakes.append(Mistake(place: place, message: message, hint: hint))
  }
}
