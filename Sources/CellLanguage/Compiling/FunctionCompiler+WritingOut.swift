/// Short functions are written out where they are called: they cost no call then, and what they look at is looked at where
/// it lies.
extension FunctionCompiler {
  /// The call of a function that captures nothing, with the values of the codes.
  ///
  /// - Parameter arePlain: Whether evaluating the arguments changes nothing and runs no function.
  func invoke(
    _ function: Function, _ own: Substitutions, _ arguments: [Code], arePlain: Bool = false, _ place: Place
  ) throws -> Code {
    try writtenOut(function, own, arguments, arePlain, place)
      ?? invoke(compiler.code(function, own), arguments, [], place)
  }

  private func writtenOut(
    _ function: Function, _ own: Substitutions, _ arguments: [Code], _ arePlain: Bool, _ place: Place
  ) throws -> Code? {
    guard function.enclosing == nil, !function.takesType, function.kind != .initializer, depth < Self.depthLimit,
      !isInside(function), let body = try shortBody(of: function)
    else { return nil }
    return try inside(function, compiler.relevant(own, to: function)) { inner in
      guard let fill = inner.take(arguments, arePlain, in: body) else { return nil }
      let first = code.references.count
      let value = try inner.code(of: body)
      let held = references(since: first, withVariables: true)
      if fill == nil, held.isEmpty, value.isPlain || inner.handsOn(body, toCalls: false) { return value }
      return calling(value, fill, held, function, place)
    }
  }

  /// The statements of a function that is short and calls no function value.
  private func shortBody(of function: Function) throws -> [Statement]? {
    guard case .code = function.body else { return nil }
    try checkOnce(function)
    guard let statements = function.checkedBody, !statements.isEmpty else { return nil }
    var left = Self.sizeLimit
    guard statements.allSatisfy({ $0.isShort(&left) }),
      Self.giveValue(statements[...]) || function.result.isVoid && !statements.contains(where: \.returns),
      function.place.source < 0 || statements.allSatisfy(\.onlyReads)
    else { return nil }
    return statements
  }

  /// Expressions and statements of a function that is written out, and functions in functions.
  private static let sizeLimit = 30
  private static let depthLimit = 4

  private func code(of body: [Statement]) throws -> Code {
    if Self.giveValue(body[...]) { return try value(of: body[...]) }
    let run = try block(body)
    return Code(effect: Action { _ = try run($0) })
  }

  // MARK: Parameters

  /// Gives the parameters their values without counting a reference. Code stands for itself where it may as well run when
  /// the body comes to it; other words, and references to what lies in memory, are put into slots.
  ///
  /// - Returns: What fills the slots, if there are any; nil where a parameter would have to hold a reference.
  private func take(_ arguments: [Code], _ arePlain: Bool, in body: [Statement]) -> Stores?? {
    let parameters = function.parametersWithSelf
    let handsOn = handsOn(body, toCalls: true)
    // What is changed through one parameter, or by code of the cell, may be what another one is read from.
    let hasInout = parameters.contains(where: \.isInout)
    let onlyReads = body.allSatisfy(\.onlyReads)
    var stored: [(variable: Variable, code: Code)] = []
    var isLast = true
    var isBeforeCode = false
    for (variable, argument) in zip(parameters, arguments).reversed() {
      defer {
        if argument.constant == nil { isLast = false }
        if !argument.isPlain, !arePlain { isBeforeCode = true }
      }
      let standsForItself =
        argument.constant != nil || handsOn
        || argument.isPlain && !hasInout && !isBeforeCode && (onlyReads || !argument.isGlobal)
      if !variable.isInout, standsForItself {
        adopted[variable] = (argument, nil)
      } else if !argument.isReference {
        stored.append((variable, argument))
      } else if let target = argument.target, onlyReads, !isBeforeCode {
        stored.append((variable, target.bits))
      } else if isLast, function.place.source < 0, body.uses(of: variable) == 1 {
        adopted[variable] = (argument, nil)
      } else {
        return nil
      }
    }
    if stored.isEmpty { return .some(nil) }
    // Words alone are stored as fast by a call.
    guard arguments.contains(where: \.isReference) else { return nil }
    let slots = stored.reversed().map { lend($0.variable, isInout: $0.variable.isInout) }
    return Stores(stored.reversed().map(\.code), from: slots[0])
  }

  /// Whether a body does nothing but make a record of the parameters as they are, or hand them on to a call, in their
  /// order.
  private func handsOn(_ body: [Statement], toCalls: Bool) -> Bool {
    guard body.count == 1, case .return(let value?) = body[0].kind else { return false }
    switch value.kind {
    case .construct(let callee, let type, _):
      guard case .memberwise = callee.function.body, !type.isClass else { return false }
    case .call(let callee, _, _): if !toCalls || callee.function.takesAddressOfSelf { return false }
    default: return false
    }
    let (parts, parameters) = (value.children, function.parametersWithSelf)
    return parts.count == parameters.count
      && zip(parts, parameters).allSatisfy {
        if case .variable(let variable) = $0.kind { variable === $1 } else { false }
      }
  }

  // MARK: The call

  /// The value after what fills the parameters; what the body held goes then, and a failure says where the call stands.
  private func calling(_ value: Code, _ fill: Stores?, _ held: [Int], _ function: Function, _ place: Place) -> Code {
    let machine = self.machine
    // What fails in the library's text fails where the cell calls it.
    let name = function.place.source < 0 ? nil : compiler.displayName(function)
    let isFilled = fill != nil
    let fill = fill ?? Stores([])
    let isHeld = !held.isEmpty
    let clear = clearing(held)
    @inline(__always)
    func around<Result>(_ frame: Frame, _ run: (Frame) throws -> Result) throws -> Result {
      if isFilled { try fill.run(frame, frame) }
      let result: Result
      do { result = try run(frame) } catch {
        let error = name.map { machine.trace(error, $0, place) } ?? machine.moved(error, to: place)
        clear(frame)
        throw error
      }
      if isHeld { clear(frame) }
      return result
    }
    if let test = value.test { return Code(test: Test { try around($0, test.run) }) }
    if let part = value.part {
      return Code(part: ArrayPart(run: { try around($0, part.run) }, layout: part.layout))
    }
    if let text = value.text { return Code(text: Text { try around($0, text.run) }) }
    if let step = value.step { return Code(effect: Step { try around($0, step.run) }) }
    switch value.form {
    case .word(let run): return Code(word: { try around($0, run) })
    case .reference(let run): return Code(reference: { try around($0, run) })
    }
  }
}

extension Code {
  /// Whether it reads a variable outside of functions.
  fileprivate var isGlobal: Bool {
    if case .memory = source { return true }
    if case .memory? = target { return true }
    return false
  }
}

extension Function {
  /// `self`, where there is one, and the parameters.
  fileprivate var parametersWithSelf: [Variable] {
    (isStatic ? [] : [selfVariable].compactMap { $0 }) + parameters.map(\.variable)
  }
}

extension Target {
  /// What the slot holds, as a word.
  fileprivate var bits: Code {
    if case .part(let part) = self { return Code(word: part.word) }
    let address = self.address
    return Code(word: { try address($0).pointee })
  }
}

// MARK: Bodies

extension Statement {
  /// Whether it has no more parts than are left, and neither loops nor functions.
  fileprivate func isShort(_ left: inout Int) -> Bool {
    left -= 1
    switch kind {
    case .expression, .bind, .return, .if, .guard, .switch:
      return left >= 0 && expressions.allSatisfy { $0.isShort(&left) } && children.allSatisfy { $0.isShort(&left) }
    default: return false
    }
  }

  fileprivate var returns: Bool {
    if case .return = kind { true } else { children.contains(where: \.returns) }
  }

  fileprivate var onlyReads: Bool {
    (expressions + patterns.flatMap(\.tests)).allSatisfy(\.onlyReads) && children.allSatisfy(\.onlyReads)
  }

  private var patterns: [Pattern] {
    switch kind {
    case .bind(let pattern, _): [pattern]
    case .if(let conditions, _, _), .guard(let conditions, _): conditions.compactMap(\.pattern)
    case .switch(_, let cases, _): cases.flatMap { $0.patterns.map(\.0) }
    default: []
    }
  }
}

extension Condition {
  fileprivate var pattern: Pattern? {
    switch self {
    case .boolean: nil
    case .pattern(let pattern, _), .optionalBinding(let pattern, _): pattern
    }
  }
}

extension Pattern {
  /// The expressions that it compares with.
  fileprivate var tests: [Expr] {
    switch self {
    case .test(_, let expr): [expr]
    case .tuple(let parts), .enumCase(_, let parts, _): parts.flatMap(\.tests)
    case .some(let inner, _): inner.tests
    case .isType(_, let inner, _): inner?.tests ?? []
    case .wildcard, .boolean, .bind, .none: []
    }
  }
}

extension [Statement] {
  /// How often a body of one expression reads a variable: once is said only where that is always and the only time.
  fileprivate func uses(of variable: Variable) -> Int {
    guard count == 1 else { return 2 }
    return switch self[0].kind {
    case .return(let value?), .expression(let value): value.uses(of: variable)
    default: 2
    }
  }
}

extension Expr {
  fileprivate func isShort(_ left: inout Int) -> Bool {
    left -= 1
    switch kind {
    case .closure, .capturing, .functionValue, .apply, .ifExpression, .delegateInitializer: return false
    default: return left >= 0 && children.allSatisfy { $0.isShort(&left) }
    }
  }

  fileprivate func uses(of variable: Variable) -> Int {
    switch kind {
    case .variable(let other): variable === other ? 1 : 0
    case .and, .or, .coalesce, .ternary, .chain, .mapOptional, .mapArray:
      2 * children.reduce(0) { $0 + $1.uses(of: variable) }
    default: children.reduce(0) { $0 + $1.uses(of: variable) }
    }
  }

  private var isPrimitive: Bool {
    guard let nominal = type.nominal, nominal.isStandard else { return false }
    return IntegerFormat(type) != nil || ["Double", "Float", "Bool", "String", "Character"].contains(nominal.name)
  }

  /// Whether it changes nothing and runs no code of a cell.
  fileprivate var onlyReads: Bool {
    let isReading =
      switch kind {
      case .call(let callee, _, let arguments):
        callee.function.isReading
          || callee.function.isOperator && callee.function.place.source < 0 && arguments.allSatisfy(\.isPrimitive)
      case .element(_, let element, _, _, _): element.getter.isReading
      case .computed(_, let variable, _, _): variable.getter?.isReading == true
      case .property(let base, let variable):
        !variable.isLazy && (!base.type.isClass || base.type.nominal?.subclasses.isEmpty == true)
      case .construct(let callee, let type, _):
        if case .memberwise = callee.function.body { !type.isClass } else { false }
      case .staticProperty, .opening, .dynamicType, .interpolation, .assign, .inout: false
      default: true
      }
    return isReading && children.allSatisfy(\.onlyReads)
  }
}

extension Function {
  /// Whether it is a native that changes nothing and runs no code of a cell.
  fileprivate var isReading: Bool {
    guard case .intrinsic(let name, _) = body, let parent, parent.isStandard, !isMutating else { return false }
    switch parent.name {
    case "Array":
      return ["Array.count", "Array.isEmpty", "Array.first", "Array.last", "Array.subscript"].contains(name)
    case "String", "Character", "Int", "Double":
      return parameters.allSatisfy { $0.type.functionType == nil && !$0.type.hasParameters }
    default: return false
    }
  }
}
