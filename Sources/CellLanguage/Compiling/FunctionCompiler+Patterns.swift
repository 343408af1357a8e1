/// Code of patterns: tests that bind what they match.
extension FunctionCompiler {
  /// `let pattern = value`.
  func bind(_ pattern: Pattern, _ value: Expr) throws -> Step {
    if case .tuple(let parts) = pattern, case .tuple(let values) = value.kind, parts.count == values.count {
      return try bind(parts, values)
    }
    let code = try expression(value)
    if case .bind(let variable) = pattern {
      let declare = self.declare(variable)
      if let global = variable.owner == nil ? compiler.global(variable) : nil { global.initialize = nil }
      guard let declare else { return effect(try storing(code, in: variable)) }
      // The value may use an outer variable in the same slot: a loop declares anew each time.
      let slot = slot(isReference: code.isReference)
      let keep = storing(code, slot)
      let move = try self.store(variable, loading(slot, isReference: code.isReference))
      return Step { frame in
        try keep(frame)
        try declare(frame)
        try move(frame)
        if code.isReference { (frame + slot).reference.pointee = nil }
        return .next
      }
    }
    // A pattern reads the parts that it names one by one: the value is computed once and kept meanwhile.
    let slot = slot(isReference: code.isReference)
    let keep = storing(code, slot)
    let run = try bind(pattern, loading(slot, isReference: code.isReference), concrete(value.type))
    return Step { frame in
      try keep(frame)
      try run(frame)
      if code.isReference { (frame + slot).reference.pointee = nil }
      return .next
    }
  }

  /// `let (a, b) = (x, y)`: all values are computed before the first name is bound.
  private func bind(_ parts: [Pattern], _ values: [Expr]) throws -> Step {
    var steps: [Action] = []
    let codes = try values.map { try kept(try expression($0), &steps) }
    for (part, (code, value)) in zip(parts, zip(codes, values)) {
      steps.append(try bind(part, code, concrete(value.type)))
    }
    let run = sequence(steps)
    return Step { frame in
      try run(frame)
      return .next
    }
  }

  /// Binds the names of a pattern that always matches.
  func bind(_ pattern: Pattern, _ value: Code, _ type: CellType) throws -> Action {
    switch pattern {
    case .bind(let variable):
      let declare = self.declare(variable)
      let store = try self.store(variable, value)
      guard let declare else { return store }
      return Action {
        try declare($0)
        try store($0)
      }
    case .wildcard:
      let run = value.value
      return Action { _ = try run($0) }
    default:
      let test = try match(pattern, value, type, nil)
      return Action { _ = try test($0) }
    }
  }

  func match(_ pattern: Pattern, _ value: Expr) throws -> Test {
    let code = try expression(value)
    let slot = slot(isReference: code.isReference)
    let keep = storing(code, slot)
    let test = try match(pattern, loading(slot, isReference: code.isReference), concrete(value.type), nil)
    return Test {
      try keep($0)
      return try test($0)
    }
  }

  /// The test whether a value matches, and its `where`. The value's code may run more than once: it reads a slot.
  func match(_ pattern: Pattern, _ value: Code, _ type: CellType, _ filter: Expr?) throws -> Test {
    let test = try match(pattern, value, type)
    guard let filter else { return test }
    let condition = try self.condition(filter)
    return Test { try test($0) && condition($0) }
  }

  private func match(_ pattern: Pattern, _ value: Code, _ type: CellType) throws -> Test {
    switch pattern {
    case .wildcard: return Test { _ in true }
    case .bind:
      let run = try bind(pattern, value, type)
      return Test {
        try run($0)
        return true
      }
    case .boolean(let wanted):
      let run = value.word
      let word = wanted ? 1 : 0
      return Test { try run($0) == word }
    case .tuple(let parts):
      guard case .tuple(let elements) = type else { return Test { _ in true } }
      let base = value.reference
      let tests = try zip(parts, elements).enumerated().map { index, part in
        try match(part.0, field(base, index, isReference(part.1.type)), concrete(part.1.type))
      }
      return all(tests)
    case .none:
      let run = value.reference
      return Test { try run($0) == nil }
    case .some(let inner, _):
      let run = value.reference
      let slot = slot(isReference: true)
      let test = try match(inner, unwrapped({ ($0 + slot).reference.pointee }, type), type.wrapped!)
      return Test { frame in
        guard let some = try run(frame) else { return false }
        (frame + slot).reference.pointee = some
        return try test(frame)
      }
    case .enumCase(let item, let parts, let owner): return try matchCase(item, parts, value, concrete(owner))
    case .isType(let target, let inner, _):
      let target = concrete(target)
      let cast = caster(from: type, to: target)
      let run = value.value
      guard let inner else { return Test { try cast(try run($0)) != nil } }
      let isReference = compiler.isReference(target)
      let slot = slot(isReference: isReference)
      let test = try match(inner, loading(slot, isReference: isReference), target)
      return Test { frame in
        guard let result = try cast(try run(frame)) else { return false }
        if isReference { (frame + slot).reference.pointee = result.reference } else { frame[slot] = result.word }
        return try test(frame)
      }
    case .test(let variable, let expr):
      adopted[variable] = (value, nil)
      return try condition(expr)
    }
  }

  func all(_ tests: [Test]) -> Test {
    if tests.count == 1 { return tests[0] }
    if tests.count == 2 {
      let (a, b) = (tests[0], tests[1])
      return Test { try a($0) && b($0) }
    }
    if tests.isEmpty { return Test { _ in true } }
    let middle = tests.count / 2
    return all([all(Array(tests[..<middle])), all(Array(tests[middle...]))])
  }

  func any(_ tests: [Test]) -> Test {
    if tests.count == 1 { return tests[0] }
    let middle = tests.count / 2
    let (a, b) = (any(Array(tests[..<middle])), any(Array(tests[middle...])))
    return Test { try a($0) || b($0) }
  }

  private func matchCase(_ item: EnumCase, _ parts: [Pattern], _ value: Code, _ type: CellType) throws -> Test {
    if let native = item.native { return try matchNative(native, item, parts, value, type) }
    guard compiler.isReference(type) else {
      let run = value.word
      let index = item.index
      return Test { try run($0) == index }
    }
    let run = value.reference
    let index = item.index
    let own = compiler.relations.substitutions(of: type)
    var tests: [Test] = []
    for (position, (part, parameter)) in zip(parts, item.signed().payload).enumerated() {
      if case .wildcard = part { continue }
      let partType = compiler.concrete(parameter.type, own)
      tests.append(try match(part, field(run, position + 1, compiler.isReference(partType)), partType))
    }
    let inner = tests.isEmpty ? nil : all(tests)
    return Test { frame in
      let record = cast(try run(frame), to: Record.self)
      guard record.fields[0] == index else { return false }
      return try inner?(frame) ?? true
    }
  }
}
