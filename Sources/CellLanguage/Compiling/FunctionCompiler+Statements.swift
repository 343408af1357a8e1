/// Code of statements.
extension FunctionCompiler {
  /// A block: its statements in order, then what it deferred.
  func block(_ statements: [Statement]) throws -> Step {
    if statements.contains(where: { if case .defer = $0.kind { true } else { false } }) {
      return try deferringBlock(statements[...])
    }
    let steps = try statements.map { try step($0) }
    return join(steps)
  }

  /// Code whose variables give up what they hold when it ends, and with `withVariables: false` its temporaries alone.
  ///
  /// - Parameter first: How many reference slots there were before its first own; those that are there now by default.
  func scope(withVariables: Bool = true, since first: Int? = nil, _ make: () throws -> Step) rethrows -> Step {
    let first = first ?? code.references.count
    let run = try make()
    let slots = references(since: first, withVariables: withVariables)
    if slots.isEmpty { return run }
    if slots.count == 1 {
      let slot = slots[0]
      return Step { frame in
        let outcome = try run(frame)
        (frame + slot).reference.pointee = nil
        return outcome
      }
    }
    let clear = clearing(slots)
    return Step { frame in
      let outcome = try run(frame)
      clear(frame)
      return outcome
    }
  }

  /// A block inside of a function: what its variables hold goes when it ends.
  func innerBlock(_ statements: [Statement]) throws -> Step { try scope { try block(statements) } }

  private func deferringBlock(_ statements: ArraySlice<Statement>) throws -> Step {
    var steps: [Step] = []
    for (index, statement) in zip(statements.indices, statements) {
      guard case .defer(let body) = statement.kind else {
        steps.append(try step(statement))
        continue
      }
      let deferred = try innerBlock(body)
      // What is declared after the `defer` goes before it runs.
      let (rest, clear) = try scoped { try deferringBlock(statements[(index + 1)...]) }
      steps.append(
        Step { frame in
          let outcome: Outcome
          do { outcome = try rest(frame) } catch {
            if error is Trap { throw error }
            clear(frame)
            _ = try deferred(frame)
            throw error
          }
          clear(frame)
          _ = try deferred(frame)
          return outcome
        })
      return join(steps)
    }
    return join(steps)
  }

  func join(_ steps: [Step]) -> Step {
    switch steps.count {
    case 0: return Step { _ in .next }
    case 1: return steps[0]
    case 2:
      let (a, b) = (steps[0], steps[1])
      return Step { frame in
        let outcome = try a(frame)
        return outcome == .next ? try b(frame) : outcome
      }
    case 3:
      let (a, b, c) = (steps[0], steps[1], steps[2])
      return Step { frame in
        var outcome = try a(frame)
        if outcome != .next { return outcome }
        outcome = try b(frame)
        return outcome == .next ? try c(frame) : outcome
      }
    default:
      let middle = steps.count / 2
      let first = join(Array(steps[..<middle]))
      let second = join(Array(steps[middle...]))
      return Step { frame in
        let outcome = try first(frame)
        return outcome == .next ? try second(frame) : outcome
      }
    }
  }

  func step(_ statement: Statement) throws -> Step {
    switch statement.kind {
    case .expression, .yield, .bind, .return, .throw: try scope(withVariables: false) { try plainStep(statement) }
    default: try plainStep(statement)
    }
  }

  private func plainStep(_ statement: Statement) throws -> Step {
    let place = statement.place
    switch statement.kind {
    case .expression(let expr): return try effect(expr)
    case .yield(let expr):
      guard let target = yieldSlot else { return try effect(expr) }
      let store = storing(try expression(expr), target.slot)
      return Step {
        try store($0)
        return .next
      }
    case .bind(let pattern, let value): return try bind(pattern, value)
    case .declare(let variable):
      guard let declare = declare(variable) else {
        _ = variable.parent == nil && variable.owner == nil ? nil : storage(of: variable)
        return Step { _ in .next }
      }
      return Step {
        try declare($0)
        return .next
      }
    case .localFunction: return Step { _ in .next }
    case .block(let statements): return try innerBlock(statements)
    case .if(let conditions, let then, let otherwise): return try scope { try ifStep(conditions, then, otherwise) }
    case .guard(let conditions, let fallback):
      let test = try self.conditions(conditions)
      let leave = try innerBlock(fallback)
      return Step { try test($0) ? .next : try leave($0) }
    case .while(let conditions, let body, let label): return try whileStep(conditions, body, label, place)
    case .repeatWhile(let body, let condition, let label): return try repeatStep(body, condition, label, place)
    case .forIn(let pattern, let sequence, _, let filter, let body, let label):
      return try scope { try forStep(pattern, sequence, filter, body, label, place) }
    case .switch(let subject, let cases, let label): return try scope { try switchStep(subject, cases, label) }
    case .break(let label):
      let outcome = Outcome.leave(self.label(label))
      return Step { _ in outcome }
    case .continue(let label):
      let outcome = Outcome.again(self.label(label))
      return Step { _ in outcome }
    case .fallThrough: return Step { _ in .fall }
    case .return(let value): return try returnStep(value)
    case .throw(let value):
      let run = try expression(value).reference
      return Step { throw ThrownError(cast(try run($0)), place) }
    case .do(let body, let clauses, let label): return try scope { try doStep(body, clauses, label) }
    case .defer(let body): return try innerBlock(body)
    }
  }

  private func effect(_ expr: Expr) throws -> Step {
    if case .ifExpression(let statement) = expr.kind { return try step(statement) }
    return effect(try expression(expr))
  }

  /// The code as a statement.
  func effect(_ code: Code) -> Step {
    if let step = code.step { return step }
    switch code.form {
    case .word(let run):
      return Step {
        _ = try run($0)
        return .next
      }
    case .reference(let run):
      return Step {
        _ = try run($0)
        return .next
      }
    }
  }

  private func returnStep(_ value: Expr?) throws -> Step {
    guard let value else {
      if function.kind == .initializer { return Step { _ in .finish } }
      return Step { frame in
        frame[0] = 0
        return .finish
      }
    }
    if function.kind == .initializer {
      if function.parent?.kind == .class {
        return Step { frame in
          frame[0] = 0
          return .finish
        }
      }
      let failureSlot = self.failureSlot
      return Step { frame in
        frame[failureSlot] = 1
        return .finish
      }
    }
    let code = try expression(value)
    switch code.form {
    case .word(let run):
      return Step { frame in
        frame[0] = try run(frame)
        return .finish
      }
    case .reference(let run):
      return Step { frame in
        frame.reference.pointee = try run(frame)
        return .finish
      }
    }
  }

  // MARK: Conditions

  func conditions(_ list: [Condition]) throws -> Test {
    let tests = try list.map { condition -> Test in
      switch condition {
      case .boolean(let expr): return try self.condition(expr)
      case .pattern(let pattern, let value): return try match(pattern, value)
      case .optionalBinding(let pattern, let value): return try optionalBinding(pattern, value)
      }
    }
    return all(tests)
  }

  private func optionalBinding(_ pattern: Pattern, _ value: Expr) throws -> Test {
    let optional = try expression(value)
    let (type, wrapped) = (concrete(value.type), concrete(value.type).wrapped!)
    if case .bind(let variable) = pattern, isPlain(variable), declare(variable) == nil,
      optional.lookup != nil || isReference(wrapped) && wrapped.wrapped == nil
    {
      return try target(of: variable).with(OptionalStore(optional: optional, isReference: isReference(wrapped)))
    }
    if let lookup = optional.lookup { return try optionalBinding(pattern, lookup, wrapped) }
    let run = optional.reference
    let slot = slot(isReference: true)
    let bind = try self.bind(pattern, unwrapped({ ($0 + slot).reference.pointee }, type), wrapped)
    return Test { frame in
      (frame + slot).reference.pointee = try run(frame)
      if frame[slot] == 0 { return false }
      try bind(frame)
      (frame + slot).reference.pointee = nil
      return true
    }
  }

  private func optionalBinding(_ pattern: Pattern, _ lookup: Lookup, _ type: CellType) throws -> Test {
    let isReference = compiler.isReference(type)
    let slot = slot(isReference: isReference)
    let bind = try self.bind(pattern, loading(slot, isReference: isReference), type)
    return Test { frame in
      guard let value = try lookup(frame) else { return false }
      if isReference {
        (frame + slot).reference.pointee = value.reference.pointee
      } else {
        frame[slot] = value.pointee
      }
      try bind(frame)
      if isReference { (frame + slot).reference.pointee = nil }
      return true
    }
  }

  private func ifStep(_ conditions: [Condition], _ then: [Statement], _ otherwise: [Statement]?) throws -> Step {
    let test = try self.conditions(conditions)
    let first = try block(then)
    guard let otherwise else { return Step { try test($0) ? try first($0) : .next } }
    let second = try innerBlock(otherwise)
    return Step { try test($0) ? try first($0) : try second($0) }
  }

  // MARK: Loops

  private func whileStep(_ conditions: [Condition], _ body: [Statement], _ label: Statement.Label, _ place: Place)
    throws -> Step
  {
    let leave = Outcome.leave(self.label(label))
    let again = Outcome.again(self.label(label))
    let machine = self.machine
    let pass = try scope {
      let test = try self.conditions(conditions)
      let run = try block(body)
      return Step { frame in
        guard try test(frame) else { return leave }
        try machine.spend(place)
        return try run(frame)
      }
    }
    return Step { frame in
      while true {
        let outcome = try pass(frame)
        if outcome == .next || outcome == again { continue }
        return outcome == leave ? .next : outcome
      }
    }
  }

  private func repeatStep(_ body: [Statement], _ condition: Expr, _ label: Statement.Label, _ place: Place) throws
    -> Step
  {
    let run = try innerBlock(body)
    let (test, clear) = try scoped { try self.condition(condition) }
    let leave = Outcome.leave(self.label(label))
    let again = Outcome.again(self.label(label))
    let machine = self.machine
    return Step { frame in
      while true {
        try machine.spend(place)
        let outcome = try run(frame)
        if outcome != .next, outcome != again { return outcome == leave ? .next : outcome }
        let goesOn = try test(frame)
        clear(frame)
        if !goesOn { return .next }
      }
    }
  }

  // MARK: Errors

  private func doStep(_ body: [Statement], _ clauses: [CatchClause], _ label: Statement.Label) throws -> Step {
    let (run, clear) = try scoped { try block(body) }
    let leave = Outcome.leave(self.label(label))
    if clauses.isEmpty {
      return Step { frame in
        let outcome = try run(frame)
        clear(frame)
        return outcome == leave ? .next : outcome
      }
    }
    let slot = slot(isReference: true)
    let error = Code(reference: { ($0 + slot).reference.pointee })
    let anyError = library.anyError
    let handlers = try clauses.map { clause -> (Test, Step) in
      var tests: [Test] = []
      if let variable = clause.variable {
        let declare = self.declare(variable)
        let store = try self.store(variable, error)
        tests.append(
          Test { frame in
            try declare?(frame)
            try store(frame)
            return true
          })
      }
      for (pattern, filter) in clause.patterns { tests.append(try match(pattern, error, anyError, filter)) }
      let all = tests
      return (Test { frame in try all.isEmpty || all.contains { try $0(frame) } }, try innerBlock(clause.body))
    }
    let machine = self.machine
    return Step { frame in
      let top = machine.state.pointee.top
      let depth = machine.state.pointee.depth
      let outcome: Outcome
      do { outcome = try run(frame) } catch let thrown as ThrownError {
        machine.state.pointee.top = top
        machine.state.pointee.depth = depth
        clear(frame)
        (frame + slot).reference.pointee = thrown.value
        for (test, handle) in handlers where try test(frame) {
          (frame + slot).reference.pointee = nil
          let outcome = try handle(frame)
          return outcome == leave ? .next : outcome
        }
        throw thrown
      }
      clear(frame)
      return outcome == leave ? .next : outcome
    }
  }
}

/// Puts the value of an optional into a variable's slot, where it has one that lies there as it is.
private struct OptionalStore: TargetUse {
  let optional: Code
  let isReference: Bool

  func make<T: Addressed>(_ variable: T) -> Test {
    guard let lookup = optional.lookup else {
      let run = optional.reference
      return Test { frame in
        let object = try run(frame)
        let slot = try variable.address(frame)
        slot.reference.pointee = object
        return slot.pointee != 0
      }
    }
    if isReference {
      return Test { frame in
        guard let value = try lookup(frame) else { return false }
        try variable.address(frame).reference.pointee = value.reference.pointee
        return true
      }
    }
    return Test { frame in
      guard let value = try lookup(frame) else { return false }
      try variable.address(frame).pointee = value.pointee
      return true
    }
  }
}
