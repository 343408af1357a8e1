/// Members that the compiler writes by itself: equality, order of numbers, hashing, raw values, all cases.
extension FunctionCompiler {
  /// A requirement of a protocol that the type itself leaves to the compiler.
  func synthesized(
    _ function: Function, _ receiver: Expr?, _ exprs: [Expr], _ own: Substitutions, _ result: CellType, _ place: Place
  ) throws -> Code {
    let type = function.parent?.selfParameter.flatMap { own[$0] } ?? receiver.map { concrete($0.type) } ?? result
    switch function.name {
    case "==" where compiler.isText(type): return try comparedTexts(TextEqual(), exprs)
    case "==" where !isReference(type) && compiler.userOperator("==", of: type) == nil:
      return .compared(Equal(), try expression(exprs[0]), try expression(exprs[1]))
    case "==":
      let equals = compiler.equality(of: type)
      let (a, b) = (try expression(exprs[0]).value, try expression(exprs[1]).value)
      return Code(word: { try equals(try a($0), try b($0)) ? 1 : 0 })
    case "<", ">", "<=", ">=":
      if compiler.isText(type) { return try comparedTexts(function.name, exprs) }
      if function.name != "<" { return try reversedOrder(function, own, exprs, place) }
      let precedes = try compiler.order(of: type, place)
      let (a, b) = (try expression(exprs[0]).value, try expression(exprs[1]).value)
      return Code(word: { try precedes(try a($0), try b($0)) ? 1 : 0 })
    case "hash":
      guard let receiver, exprs.count == 1 else { break }
      let hash = compiler.hash(of: type)
      let value = try expression(receiver).value
      guard case .inout(let target) = exprs[0].kind else { break }
      let location = try self.place(target)
      let address = location.address
      return Code(word: { frame in
        let item = try value(frame)
        let slot = try address(frame).reference
        let box = HasherObject(cast(slot.pointee, to: HasherObject.self).hasher)
        try hash(item, &box.hasher)
        slot.pointee = box
        return 0
      })
    default:
      // A protocol of the cell's own may require an operator that numbers have anyway.
      if function.isOperator, let code = try numericOperator(function.name, type, exprs, place) { return code }
    }
    throw Trap(.notChecked, "'\(type)' has no '\(function.fullName)'", place)
  }

  private func comparedTexts(_ name: String, _ exprs: [Expr]) throws -> Code {
    switch name {
    case "<": try comparedTexts(TextLess(), exprs)
    case ">": try comparedTexts(TextLess(), exprs.reversed())
    case "<=": try comparedTexts(TextAtMost(), exprs)
    default: try comparedTexts(TextAtMost(), exprs.reversed())
    }
  }

  /// A comparison of strings or characters, which are not counted where they lie in memory.
  private func comparedTexts<Relation: WordRelation>(_ relation: Relation, _ exprs: [Expr]) throws -> Code {
    if let a = try bits(exprs[0]), let b = try bits(exprs[1]) { return .compared(relation, a, b) }
    let a = try expression(exprs[0]).reference
    if let b = try bits(exprs[1])?.word {
      return Code(
        test: Test { frame in
          let x = try a(frame).unsafelyUnwrapped
          return try withExtendedLifetime(x) { relation.holds(StringObject.bits(x), try b(frame)) }
        })
    }
    let b = try expression(exprs[1]).reference
    return Code(
      test: Test { frame in
        let x = try a(frame).unsafelyUnwrapped
        let y = try b(frame).unsafelyUnwrapped
        return withExtendedLifetime((x, y)) { relation.holds(StringObject.bits(x), StringObject.bits(y)) }
      })
  }

  private func reversedOrder(_ function: Function, _ own: Substitutions, _ exprs: [Expr], _ place: Place) throws -> Code
  {
    guard let less = function.parent?.ownMembers("<").first as? Function else { throw unfinished("no order") }
    let swaps = function.name == ">" || function.name == "<="
    let code = try call(
      Expr.Callee(function: less, substitutions: own), nil, swaps ? [exprs[1], exprs[0]] : exprs, library.bool, place
    ).word
    return function.name == ">" ? Code(word: code) : Code(word: { try code($0) ^ 1 })
  }

  // MARK: Properties

  func synthesizedProperty(_ variable: Variable, _ receiver: Receiver, _ type: CellType, _ place: Place) throws -> Code
  {
    let argument = try receiverValue(receiver)
    switch variable.name {
    case "rawValue":
      guard let nominal = type.nominal, nominal.kind == .enum, let raw = nominal.rawType else { break }
      let values = nominal.cases.map { rawValue($0, raw) }
      let index = argument.word
      return compiler.isReference(raw)
        ? Code(reference: { values[try index($0)].reference }) : Code(word: { values[try index($0)].word })
    case "hashValue":
      let hash = compiler.hash(of: type)
      let value = argument.value
      return Code(word: { frame in
        var hasher = Hasher()
        try hash(try value(frame), &hasher)
        return hasher.finalize()
      })
    case "description", "debugDescription":
      let describe = compiler.description(of: type, isDebug: variable.name != "description")
      let value = argument.value
      return Code(reference: { StringObject(try describe(try value($0))) })
    default: break
    }
    throw Trap(.notChecked, "'\(type)' has no '\(variable.name)'", place)
  }

  private func receiverValue(_ receiver: Receiver) throws -> Code {
    if let value = receiver.value { return value }
    guard let location = receiver.location else { preconditionFailure("a receiver without value or place") }
    let address = location.address
    return location.isReference
      ? Code(reference: { try address($0).reference.pointee }) : Code(word: { try address($0).pointee })
  }

  private func rawValue(_ item: EnumCase, _ raw: CellType) -> Value {
    switch item.rawValue {
    case .integer(let value): raw.isNominal("Double") ? Value(word: word(Double(value))) : Value(word: value)
    case .float(let value): Value(word: word(value))
    case .string(let text): Value(StringObject(text))
    case nil: Value(word: item.index)
    }
  }

  func synthesizedStatic(_ variable: Variable, _ type: CellType, _ place: Place) throws -> Code {
    guard variable.name == "allCases", let nominal = type.nominal else {
      throw Trap(.notChecked, "'\(type)' has no '\(variable.name)'", place)
    }
    if compiler.isReference(type) {
      var cases: [AnyObject?] = []
      for item in nominal.cases { cases.append(compiler.emptyCase(item, in: type)) }
      return Code(reference: { _ in ReferenceArray(cases) })
    }
    let numbers = nominal.cases.map(\.index)
    return Code(reference: { _ in WordArray(numbers) })
  }

  /// `init(rawValue:)` of an enum.
  func synthesizedInitializer(_ function: Function, _ arguments: Arguments, _ type: CellType, _ place: Place) throws
    -> Code
  {
    guard let nominal = type.nominal, nominal.kind == .enum, let raw = nominal.rawType, arguments.codes.count == 1
    else {
      throw Trap(.notChecked, "'\(type)' has no '\(function.fullName)'", place)
    }
    let equals = compiler.equality(of: raw)
    let values = nominal.cases.map { rawValue($0, raw) }
    let value = arguments.codes[0].value
    return around(
      Code(reference: { frame in
        let wanted = try value(frame)
        for (item, value) in zip(nominal.cases, values) where try equals(value, wanted) {
          return WordBox.of(item.index)
        }
        return nil
      }), arguments)
  }
}
