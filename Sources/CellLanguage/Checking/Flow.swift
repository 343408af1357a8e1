/// Where control goes: whether the end of a body can be reached.
enum Flow {
  /// Whether control never reaches what follows the statements.
  static func alwaysLeaves(_ statements: [Statement], never: CellType) -> Bool {
    statements.contains { leaves($0, never) }
  }

  private static func leaves(_ statement: Statement, _ never: CellType) -> Bool {
    switch statement.kind {
    case .return, .throw, .break, .continue, .fallThrough: return true
    case .expression(let expr): return isNever(expr, never)
    case .yield, .declare, .localFunction, .defer: return false
    case .bind(_, let value): return isNever(value, never)
    case .block(let inner): return alwaysLeaves(inner, never: never)
    case .if(_, let then, let otherwise):
      guard let otherwise else { return false }
      return alwaysLeaves(then, never: never) && alwaysLeaves(otherwise, never: never)
    case .guard: return false
    case .while(let conditions, let body, let label):
      guard conditions.count == 1, case .boolean(let condition) = conditions[0], case .boolean(true) = condition.kind
      else { return false }
      return !breaks(body, to: label)
    case .repeatWhile(let body, let condition, let label):
      if case .boolean(true) = condition.kind { return !breaks(body, to: label) }
      return alwaysLeaves(body, never: never) && !breaks(body, to: label)
        && !body.contains { if case .continue = $0.kind { true } else { false } }
    case .forIn: return false
    case .switch(_, let cases, let label):
      return !cases.isEmpty && cases.allSatisfy { alwaysLeaves($0.body, never: never) && !breaks($0.body, to: label) }
    case .do(let body, let clauses, let label):
      return alwaysLeaves(body, never: never)
        && clauses.allSatisfy { alwaysLeaves($0.body, never: never) && !breaks($0.body, to: label) }
        && !breaks(body, to: label)
    }
  }

  private static func isNever(_ expr: Expr, _ never: CellType) -> Bool {
    if expr.type.resolved == never { return true }
    switch expr.kind {
    case .try(let inner), .tryForced(let inner): return isNever(inner, never)
    case .ifExpression(let statement): return leaves(statement, never)
    default: return false
    }
  }

  /// Whether a `break` in the statements ends the labelled statement.
  static func breaks(_ statements: [Statement], to label: Statement.Label) -> Bool {
    statements.contains { statement in
      switch statement.kind {
      case .break(let target): target === label
      case .block(let inner), .defer(let inner): breaks(inner, to: label)
      case .if(_, let then, let otherwise): breaks(then, to: label) || otherwise.map { breaks($0, to: label) } == true
      case .guard(_, let fallback): breaks(fallback, to: label)
      case .while(_, let body, _), .repeatWhile(let body, _, _), .forIn(_, _, _, _, let body, _):
        breaks(body, to: label)
      case .switch(_, let cases, _): cases.contains { breaks($0.body, to: label) }
      case .do(let body, let clauses, _): breaks(body, to: label) || clauses.contains { breaks($0.body, to: label) }
      case .expression(let expr):
        if case .ifExpression(let inner) = expr.kind { breaks([inner], to: label) } else { false }
      case .yield, .bind, .declare, .localFunction, .continue, .fallThrough, .return, .throw: false
      }
    }
  }
}

extension Checker {
  /// Missing returns and guards that fall through, once all bodies of a source are known.
  func runFlowChecks(_ top: Function, _ statements: [Statement]) {
    for (statements, result, end, what) in pendingFlowChecks {
      let type = relations.normalize(result)
      if type.isVoid || type.isError { continue }
      if case .variable = type { continue }
      if !Flow.alwaysLeaves(statements, never: library.never) {
        // Where the last statement is what could be returned, that is where `return` is missing.
        var end = end
        if case .expression(let value)? = statements.last?.kind, relations.normalize(value.type) == type {
          end = statements[statements.count - 1].place
        }
        mistakes.append(
          Mistake(
            place: end,
            message: type == library.never
              ? "function with uninhabited return type 'Never' is missing call to another never-returning function on all paths"
              : "missing return in \(what) expected to return '\(relations.simplified(type))'"))
      }
    }
    pendingFlowChecks = []
    for (statements, end) in pendingGuardChecks where !Flow.alwaysLeaves(statements, never: library.never) {
      mistakes.append(
        Mistake(
          place: end,
          message: "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope"))
    }
    pendingGuardChecks = []
    var initialization = Initialization(checker: self)
    initialization.check(top, statements)
    for (function, statements) in pendingInitializationChecks { initialization.check(function, statements) }
    pendingInitializationChecks = []
    for statements in [statements] + pendingBodyChecks {
      Escaping(checker: self).check(statements)
      ConstantArithmetic(checker: self).check(statements)
    }
    pendingBodyChecks = []
    for variable in locals where variable.place.source >= 0 && !variable.isCaptured {
      if !variable.isRead, variable.name != "_", !variable.isParameter, variable.owner != nil {
        if variable.isMutated {
          warnings.append(
            Mistake(place: variable.place, message: "variable '\(variable.name)' was written to, but never read"))
        } else {
          warnings.append(
            Mistake(
              place: variable.place,
              message:
                "initialization of immutable value '\(variable.name)' was never used; consider replacing with assignment to '_' or removing it"
            ))
        }
      } else if !variable.isLet, !variable.isMutated, variable.owner != nil {
        warnings.append(
          Mistake(
            place: variable.place,
            message: "variable '\(variable.name)' was never mutated; consider changing to 'let' constant"))
      }
    }
    locals = []
  }
}
