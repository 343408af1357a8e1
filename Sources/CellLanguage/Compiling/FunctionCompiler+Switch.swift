/// Code that can be one of several branches: of a statement or of a value.
protocol Branch {
  static func choice(_ test: Test, _ first: Self, _ second: Self) -> Self
  static func preceded(by action: Action, _ branch: Self) -> Self
  /// The branch that a table has for a number.
  static func jump(_ number: @escaping WordCode, _ table: [Int], _ branches: [Self]) -> Self
}

extension FunctionCompiler {
  func switchStep(_ subject: Expr, _ cases: [SwitchCase], _ label: Statement.Label) throws -> Step {
    if cases.isEmpty { return effect(try expression(subject)) }
    let leave = Outcome.leave(self.label(label))
    let run = try branches(subject, cases) {
      try innerBlock($0)
    } link: {
      linked($0, cases)
    }
    return Step { frame in
      let outcome = try run(frame)
      return outcome == leave ? .next : outcome
    }
  }

  /// The bodies of cases, with those that fall through going on to the next.
  private func linked(_ bodies: [Step], _ cases: [SwitchCase]) -> [Step] {
    var bodies = bodies
    for index in cases.indices.dropLast().reversed() where cases[index].body.contains(where: \.fallsThrough) {
      let (body, next) = (bodies[index], bodies[index + 1])
      bodies[index] = Step { frame in
        let outcome = try body(frame)
        return outcome == .fall ? try next(frame) : outcome
      }
    }
    return bodies
  }

  /// The code of a `switch` from that of its cases' bodies.
  func branches<Body: Branch>(
    _ subject: Expr, _ cases: [SwitchCase], _ compile: ([Statement]) throws -> Body,
    link: ([Body]) -> [Body] = { $0 }
  ) throws -> Body {
    let type = concrete(subject.type)
    let code = try expression(subject)
    if let (number, table) = jumpTable(cases, type, code) {
      return .jump(number, table, link(try cases.map { try compile($0.body) }))
    }
    // A constant is looked at where it lies.
    let isKept = if case .variable(let variable) = subject.kind { !variable.isLet || code.slot == nil } else { true }
    let slot = isKept ? slot(isReference: code.isReference) : code.slot ?? 0
    let value = isKept ? loading(slot, isReference: code.isReference) : code
    // The body sees what the pattern took; the subject itself is no longer needed.
    let held = code.isReference ? [slot] : []
    var tests: [Test] = []
    var bodies: [Body] = []
    for item in cases {
      let first = self.code.references.count
      let patterns = try item.patterns.map { try match($0.0, value, type, $0.1) }
      let taken = references(since: first, withVariables: true)
      if !item.isDefault { tests.append(releasing(any(patterns), where: held, whereNot: taken)) }
      let body = try compile(item.body)
      bodies.append(item.isDefault && code.isReference ? .preceded(by: Action(clearing(held)), body) : body)
    }
    bodies = link(bodies)
    // A default that stands before other cases is tried last; without one, the last case that is left matches.
    let tried = cases.indices.filter { !cases[$0].isDefault }
    var result = cases.firstIndex(where: \.isDefault).map { bodies[$0] } ?? bodies[bodies.count - 1]
    for (index, test) in zip(tried, tests).reversed() { result = .choice(test, bodies[index], result) }
    return isKept ? .preceded(by: storing(code, slot), result) : result
  }

  /// A test that empties slots according to its result.
  private func releasing(_ test: Test, where matched: [Int], whereNot other: [Int]) -> Test {
    if matched.isEmpty, other.isEmpty { return test }
    let (drop, clear) = (clearing(matched), clearing(other))
    return Test { frame in
      let holds = try test(frame)
      holds ? drop(frame) : clear(frame)
      return holds
    }
  }

  /// A number for each value of the subject and the case for each number, where patterns are plain cases of an enum or
  /// integers that lie close together.
  private func jumpTable(_ cases: [SwitchCase], _ type: CellType, _ subject: Code) -> (WordCode, [Int])? {
    guard !subject.isReference else { return nil }
    var indices: [Int: Int] = [:]
    for (index, item) in cases.enumerated() where !item.isDefault {
      for (pattern, filter) in item.patterns {
        guard filter == nil, let number = pattern.number else { return nil }
        if indices[number] == nil { indices[number] = index }
      }
    }
    let fallback = cases.firstIndex(where: \.isDefault)
    let run = subject.word
    if let nominal = type.nominal, nominal.kind == .enum, nominal.host == nil {
      let table = nominal.cases.indices.map { indices[$0] ?? fallback }
      return table.contains(nil) ? nil : (run, table.compactMap { $0 })
    }
    guard IntegerFormat(type)?.isWord == true, let fallback, let low = indices.keys.min(),
      let high = indices.keys.max(),
      high &- low >= 0, high &- low < 256
    else { return nil }
    let count = high - low + 1
    let table = (low...high).map { indices[$0] ?? fallback } + [fallback]
    let number: WordCode = { frame in
      let number = try run(frame) &- low
      return UInt(bitPattern: number) < UInt(count) ? number : count
    }
    return (number, table)
  }
}

extension Pattern {
  /// The number of the plain case or the integer that it is, where it is one.
  fileprivate var number: Int? {
    switch self {
    case .enumCase(let item, _, _): return item.index
    case .test(_, let test):
      guard case .call(let callee, nil, let arguments) = test.kind, callee.function.name == "~=",
        callee.function.place.source < 0,
        case .integer(let value)? = arguments.first?.kind
      else { return nil }
      return value
    default: return nil
    }
  }
}

extension Statement {
  /// Whether a `fallthrough` that belongs to the statements around stands in this one.
  fileprivate var fallsThrough: Bool {
    switch kind {
    case .fallThrough: true
    case .switch: false
    default: children.contains(where: \.fallsThrough)
    }
  }
}

extension Step: Branch {
  static func choice(_ test: Test, _ first: Step, _ second: Step) -> Step {
    Step { try test($0) ? try first($0) : try second($0) }
  }

  static func preceded(by action: Action, _ branch: Step) -> Step {
    Step { frame in
      try action(frame)
      return try branch(frame)
    }
  }

  static func jump(_ number: @escaping WordCode, _ table: [Int], _ branches: [Step]) -> Step {
    let steps = table.map { branches[$0] }
    return Step { try steps[try number($0)]($0) }
  }
}

extension Code: Branch {
  static func choice(_ test: Test, _ first: Code, _ second: Code) -> Code {
    if first.isReference {
      let (a, b) = (first.reference, second.reference)
      return Code(reference: { try test($0) ? try a($0) : try b($0) })
    }
    let b = second.word
    if let slot = first.slot { return Code(word: { try test($0) ? $0[slot] : try b($0) }) }
    if let a = first.constant { return Code(word: { try test($0) ? a : try b($0) }) }
    let a = first.word
    return Code(word: { try test($0) ? try a($0) : try b($0) })
  }

  static func preceded(by action: Action, _ branch: Code) -> Code {
    switch branch.form {
    case .word(let run):
      Code(word: { frame in
        try action(frame)
        return try run(frame)
      })
    case .reference(let run):
      Code(reference: { frame in
        try action(frame)
        return try run(frame)
      })
    }
  }

  static func jump(_ number: @escaping WordCode, _ table: [Int], _ branches: [Code]) -> Code {
    if branches[0].isReference {
      let runs = table.map { ReferenceBranch(run: branches[$0].reference) }
      return Code(reference: { try runs[try number($0)].run($0) })
    }
    if branches.allSatisfy({ $0.constant != nil }) {
      let values = table.map { branches[$0].constant ?? 0 }
      return Code(word: { values[try number($0)] })
    }
    // Branches in an array are counted when they run: few are kept outside of it.
    if branches.count <= 3 {
      let (first, second, third) = (
        branches[0].word, branches[branches.count / 2].word, branches[branches.count - 1].word
      )
      return Code(word: { frame in
        switch table[try number(frame)] {
        case 0: try first(frame)
        case 1 where branches.count == 3: try second(frame)
        default: try third(frame)
        }
      })
    }
    let runs = table.map { WordBranch(run: branches[$0].word) }
    return Code(word: { try runs[try number($0)].run($0) })
  }

  // Inside of a struct a closure in an array is called without conversions.

  private struct WordBranch {
    let run: WordCode
  }

  private struct ReferenceBranch {
    let run: ReferenceCode
  }
}
