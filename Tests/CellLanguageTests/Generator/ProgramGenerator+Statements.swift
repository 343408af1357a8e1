extension ProgramGenerator {
  /// A statement; with depth it may hold others.
  mutating func statement(depth: Int) {
    switch Int.random(in: 0..<(depth > 0 ? 22 : 8), using: &random) {
    case 0: declareVariable(pick(Kind.allCases), isMutable: chance(60))
    case 1, 2: assign()
    case 3, 4: mutate()
    case 5: line("print(\(expression(pick([.int, .double, .string, .bool, .ints, .choice] as [Kind]), depth: 2)))")
    case 6: tupleSwap()
    case 7: copyAndChange()
    case 8, 9: conditional(depth)
    case 10: countedLoop(depth)
    case 11: arrayLoop(depth)
    case 12: whileLoop(depth)
    case 13: switchOverInt(depth)
    case 14: switchOverChoice(depth)
    case 15: catching(depth)
    case 16: closure(depth)
    case 17: stack()
    case 18: shelf()
    case 19: gauge()
    case 20: passing()
    default: binding(depth)
    }
  }

  private mutating func statements(_ depth: Int) {
    for _ in 0..<Int.random(in: 1...2, using: &random) { statement(depth: depth) }
  }

  private mutating func assign() {
    let kind = pick([.int, .double, .string, .bool, .ints, .optional, .pair, .choice, .record] as [Kind])
    guard let target = variable(kind, mutable: true) else { return }
    let value = expression(kind, depth: 2)
    guard value != target.name else { return }
    line(kind == .int ? "\(target.name) = \(value) % 10007" : "\(target.name) = \(value)")
  }

  private mutating func mutate() {
    let kind = pick([.int, .double, .string, .ints, .strings, .table, .record, .object, .pair] as [Kind])
    guard let target = variable(kind, mutable: true)?.name else { return }
    switch kind {
    case .int: line("\(target) \(pick(["+=", "-="])) \(expression(.int, depth: 1)) % 100")
    case .double: line("\(target) \(pick(["+=", "-=", "*="])) \(pick(["0.5", "1.25", "-0.75"]))")
    case .string: line("\(target) += \(expression(.string, depth: 1)).prefix(5)")
    case .ints:
      switch Int.random(in: 0..<5, using: &random) {
      case 0: line("\(target).append(\(expression(.int, depth: 1)))")
      case 1: line("if !\(target).isEmpty { \(target)[\(literalIndex()) % \(target).count] += 1 }")
      case 2: line("\(target).sort { $0 > $1 }")
      case 3: line("if let last = \(target).popLast() { \(target).insert(last, at: 0) }")
      default: line("\(target).removeAll { $0 % 4 == 1 }")
      }
    case .strings: line("\(target).append(\(expression(.string, depth: 1)))")
    case .table:
      switch Int.random(in: 0..<3, using: &random) {
      case 0: line("\(target)[\(expression(.string, depth: 1)), default: 0] += 1")
      case 1: line("\(target)[\"k\"] = \(expression(.optional, depth: 1))")
      default: line("\(target).removeValue(forKey: \"a\")")
      }
    case .record:
      switch Int.random(in: 0..<3, using: &random) {
      case 0: line("\(target).change(\(expression(.int, depth: 1)))")
      case 1: line("\(target).a = \(expression(.int, depth: 1)) % 1000")
      default: line("\(target).c += \"+\"")
      }
    case .object: line("\(target).add(\(expression(.int, depth: 1)))")
    default: line("\(target).\(pick(["0 += 1", "1 += \"p\""]))")
    }
  }

  private mutating func literalIndex() -> Int { Int.random(in: 0...20, using: &random) }

  private mutating func tupleSwap() {
    guard let a = variable(.int, mutable: true)?.name, let b = variable(.int, mutable: true)?.name, a != b else {
      return
    }
    line("(\(a), \(b)) = (\(b), \(a))")
  }

  /// A copy is changed, and the original must not be; an object is shared, and must be.
  private mutating func copyAndChange() {
    let name = freshName("copy")
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      guard let source = variable(.ints) else { return }
      line("var \(name) = \(source.name)")
      line("\(name).append(\(literalIndex()))")
      line("print(\(name).count - \(source.name).count)")
    case 1:
      guard let source = variable(.record) else { return }
      line("var \(name) = \(source.name)")
      line("\(name).change(\(literalIndex()))")
      line("print(\(name) == \(source.name), \(name).doubled)")
    default:
      guard let source = variable(.object) else { return }
      line("let \(name) = \(source.name)")
      line("\(name).add(\(literalIndex()))")
      line("print(\(source.name) === \(name), \(source.name).score, \(name) is Sub\(number))")
    }
  }

  private mutating func conditional(_ depth: Int) {
    block("if \(expression(.bool, depth: 2))", chance(50) ? "" : " // end") { $0.statements(depth - 1) }
    if chance(50) {
      block("if \(expression(.bool, depth: 1)), \(expression(.bool, depth: 1))") { $0.statements(depth - 1) }
    }
  }

  private mutating func countedLoop(_ depth: Int) {
    let name = freshName("i")
    let label = chance(30) ? freshName("loop") : nil
    let range = pick(["0..<\(Int.random(in: 0...4, using: &random))", "1...\(Int.random(in: 1...4, using: &random))"])
    let condition = chance(25) ? " where \(name) % 2 == 0" : ""
    block("\(label.map { "\($0): " } ?? "")for \(name) in \(range)\(condition)") { generator in
      generator.variables.append(Variable(name: name, kind: .int, isMutable: false))
      generator.statements(depth - 1)
      if let label, generator.chance(60) {
        generator.line(
          "if \(generator.expression(.bool, depth: 1)) { \(generator.pick(["continue", "break"])) \(label) }")
      }
    }
  }

  private mutating func arrayLoop(_ depth: Int) {
    let name = freshName("item")
    let isEnumerated = chance(30)
    let sequence = expression(.ints, depth: 1)
    let head =
      isEnumerated
      ? "for (offset, \(name)) in \(sequence).prefix(5).enumerated()" : "for \(name) in \(sequence).prefix(5)"
    block(head) { generator in
      generator.variables.append(Variable(name: name, kind: .int, isMutable: false))
      if isEnumerated { generator.line("print(offset, \(name))") }
      generator.statements(depth - 1)
    }
  }

  private mutating func whileLoop(_ depth: Int) {
    let name = freshName("n")
    line("var \(name) = \(Int.random(in: 0...4, using: &random))")
    if chance(60) {
      block("while \(name) > 0") { generator in
        generator.line("\(name) -= 1")
        if generator.chance(30) { generator.line("if \(generator.expression(.bool, depth: 1)) { continue }") }
        generator.statements(depth - 1)
      }
    } else {
      block("repeat", " while \(name) > 0") { generator in
        generator.line("\(name) -= 1")
        generator.statements(depth - 1)
      }
    }
  }

  private mutating func switchOverInt(_ depth: Int) {
    let low = Int.random(in: -10...5, using: &random)
    let (subject, text, other) = (expression(.int, depth: 1), expression(.string, depth: 1), expression(.int, depth: 1))
    line("switch \(subject) {")
    line("case (\(low - 100))..<(\(low)): print(\"low\")")
    line("case \(low), \(low + 1): print(\(text))")
    line("case let n where n % 2 == 0: print(\"even\", n)")
    line("default: print(\(other))")
    line("}")
    if chance(40) {
      let (condition, value) = (expression(.bool, depth: 1), expression(.optional, depth: 1))
      line("switch (\(condition), \(value)) {")
      line("case (true, let n?): print(\"both\", n)")
      line("case (_, nil): print(\"none\")")
      line("case (false, _): print(\"some\")")
      line("}")
    }
  }

  private mutating func switchOverChoice(_ depth: Int) {
    line("switch \(expression(.choice, depth: 1)) {")
    line("case .plain: print(\"plain\")")
    line("case .number(0...\(Int.random(in: 1...60, using: &random))): print(\"in range\")")
    line("case .number(let n): print(\"number\", n)")
    line(
      "case .text(let text, count: let count) where count > \(Int.random(in: 0...9, using: &random)): print(text, count)"
    )
    line("case .text(_, let count): print(\"count\", count)")
    line("}")
  }

  private mutating func catching(_ depth: Int) {
    let argument = expression(.int, depth: 1)
    line("do {")
    line("  print(try checked\(number)(\(argument)))")
    if chance(50) { line("  print(try [2, 4, \(literalIndex())].map { try checked\(number)($0) })") }
    line("} catch Failure\(number).odd(let n) where n > \(Int.random(in: -5...50, using: &random)) {")
    line("  print(\"odd\", n)")
    line("} catch {")
    line("  print(\"caught\", error)")
    line("}")
  }

  private mutating func closure(_ depth: Int) {
    let name = freshName("f")
    guard let captured = variable(.int, mutable: true)?.name else { return }
    line("let \(name) = { (x: Int) -> Int in")
    line("  \(captured) = (\(captured) + x) % 10007")
    line("  return \(captured) % 100 * x % 1000")
    line("}")
    line("print(\(name)(\(literalIndex())), [1, 2].map(\(name)), \(captured))")
    line("print(generic\(number)(\(expression(.ints, depth: 1))) { $0 > \(literalIndex()) })")
  }

  private mutating func stack() {
    let name = freshName("stack")
    let kind = pick([.int, .string, .optional] as [Kind])
    line("var \(name) = Stack\(number)<\(kind.name(number))>()")
    for _ in 0..<Int.random(in: 1...3, using: &random) { line("\(name).push(\(expression(kind, depth: 1)))") }
    line("let \(name)copy = \(name)")
    line("\(name)[\(literalIndex())] = \(expression(kind, depth: 1))")
    if chance(50) { line("print(\(name).pop() as Any, \(name)copy.depth)") }
    line("print(\(name).items, \(name)copy.map { \"\\($0)\" }.items)")
  }

  private mutating func shelf() {
    let name = freshName("shelf")
    line("var \(name) = Shelf\(number)()")
    line("let \(name)copy = \(name)")
    line("\(name).rows[1].append(\(expression(.record, depth: 1)))")
    line("\(name).rows[\(pick(["0", "1"]))][0].change(\(expression(.int, depth: 1)))")
    line("\(name).named[\"k\", default: Record\(number)()].a += \(expression(.int, depth: 1)) % 100")
    line("\(name).named[\"\(pick(["k", "z"]))\"]?.c += \"?\"")
    line("print(\(name).total, \(name)copy.total, \(name).named[\"k\"]!, \(name).first)")
  }

  private mutating func gauge() {
    let name = freshName("gauge")
    block("do") { generator in
      generator.line("let \(name) = Gauge\(generator.number)()")
      let other = generator.chance(50) ? "Gauge\(generator.number)()" : name
      generator.line("\(name).neighbour = \(other)")
      for _ in 0..<2 {
        generator.line(
          "\(name).level \(generator.pick(["=", "+=", "-="])) \(generator.expression(.int, depth: 1)) % 50")
      }
      generator.line("\(name).neighbour?.level += 1")
      generator.line("print(\(name).level, \(name).drops, \(name).sum, \(name).neighbour == nil)")
    }
  }

  private mutating func passing() {
    guard let n = variable(.int, mutable: true)?.name, let record = variable(.record, mutable: true)?.name else {
      return
    }
    let name = freshName("passed")
    line("var \(name) = [\(record), \(record)]")
    line("print(bump\(number)(&\(n), &\(name)[\(pick(["0", "1"]))]), \(n), \(name), \(record))")
    line("print(bump\(number)(&\(record).a, &\(name)[0]), \(record).a)")
  }

  private mutating func binding(_ depth: Int) {
    let name = freshName("some")
    block("if let \(name) = \(expression(.optional, depth: 2))\(chance(30) ? ", \(name) > 2" : "")") { generator in
      generator.variables.append(Variable(name: name, kind: .int, isMutable: false))
      generator.line("print(\(name))")
      generator.statements(depth - 1)
    }
    line(
      "let shown: [any Shown\(number)] = [\(expression(.record, depth: 0)), \(expression(.object, depth: 0))]"
        .replacing("let shown", with: "let \(name)s"))
    line("for value in \(name)s { print(value.describe(), value.doubled) }")
  }
}
