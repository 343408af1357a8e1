/// Short functions of the library's text are written out where they are called, so that `last`, `zip` or `reversed()` cost
/// no call, and what they look at is looked at where it lies.
extension FunctionCompiler {
  /// The call of a function that captures nothing, with the values of the codes.
  func invoke(_ function: Function, _ own: Substitutions, _ arguments: [Code], _ place: Place) throws -> Code {
    try writtenOut(function, own, arguments, place)
      ?? invoke(compiler.code(function, own), arguments, [], place)
  }

  private func writtenOut(_ function: Function, _ own: Substitutions, _ arguments: [Code], _ place: Place) throws
    -> Code?
  {
    guard function.place.source < 0, function.enclosing == nil, !function.takesType, function.kind != .initializer,
      let body = try shortBody(of: function)
    else { return nil }
    return try inside(function, compiler.relevant(own, to: function)) { inner in
      let first = code.references.count
      let isRecord = Self.isRecord(body, of: function.parametersWithSelf)
      let prepare = inner.take(arguments, in: body, isRecord: isRecord)
      let value = try inner.expression(body)
      let held = references(since: first, withVariables: true)
      if prepare.isEmpty, held.isEmpty, value.isPlain || isRecord { return value }
      return calling(value, sequence(prepare), clearing(held), compiler.displayName(function), place)
    }
  }

  /// The expression that a function gives, where that is short and calls no function value.
  private func shortBody(of function: Function) throws -> Expr? {
    guard case .code = function.body, depth < Self.depthLimit else { return nil }
    try checkOnce(function)
    guard function.checkedBody?.count == 1, let statement = function.checkedBody?.first else { return nil }
    var left = Self.sizeLimit
    switch statement.kind {
    case .return(let value?) where value.isShort(&left): return value
    case .expression(let value) where concrete(function.result).isVoid && value.isShort(&left): return value
    default: return nil
    }
  }

  /// Expressions in expressions that are written out, and functions in functions.
  private static let sizeLimit = 24
  private static let depthLimit = 4

  /// Whether a body makes a record of the parameters as they are, in their order.
  private static func isRecord(_ body: Expr, of parameters: [Variable]) -> Bool {
    guard case .construct(let callee, _, let parts) = body.kind, case .memberwise = callee.function.body else {
      return false
    }
    return parts.count == parameters.count
      && zip(parts, parameters).allSatisfy {
        if case .variable(let variable) = $0.kind { variable === $1 } else { false }
      }
  }

  /// Gives the parameters their values. Code stands for itself where it may as well run when the body comes to it; other
  /// code is run before.
  private func take(_ arguments: [Code], in body: Expr, isRecord: Bool) -> [Action] {
    // A protocol's function may run code of the cell, which may change the cell's variables.
    let mayRunCode = function.parent == nil || function.parent?.kind == .protocol
    var steps: [Action] = []
    var isLast = true
    var isBeforeCode = false
    for (variable, argument) in zip(function.parametersWithSelf, arguments).reversed() {
      let standsForItself =
        if argument.constant != nil || isRecord {
          true
        } else if argument.isPlain {
          !isBeforeCode && !(mayRunCode && argument.isGlobal)
        } else {
          isLast && body.uses(of: variable) == 1
        }
      if argument.constant == nil { isLast = false }
      if !argument.isPlain { isBeforeCode = true }
      if standsForItself, !variable.isInout {
        adopted[variable] = (argument, nil)
      } else {
        steps.append(storing(argument, hold(variable)))
      }
    }
    return steps.reversed()
  }

  /// The value after what prepares it; what that held goes then, and a failure says where the call stands.
  private func calling(
    _ value: Code, _ prepare: Action, _ clear: @escaping (Frame) -> Void, _ name: String,
    _ place: Place
  ) -> Code {
    let machine = self.machine
    @inline(__always)
    func around<Result>(_ frame: Frame, _ run: (Frame) throws -> Result) throws -> Result {
      try prepare(frame)
      let result: Result
      do { result = try run(frame) } catch { throw machine.trace(error, name, place) }
      clear(frame)
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

extension Expr {
  /// How often it reads a variable: once is said only where that is always and the only time.
  fileprivate func uses(of variable: Variable) -> Int {
    switch kind {
    case .variable(let other): variable === other ? 1 : 0
    case .and, .or, .coalesce, .ternary, .chain, .mapOptional, .mapArray:
      2 * children.reduce(0) { $0 + $1.uses(of: variable) }
    default: children.reduce(0) { $0 + $1.uses(of: variable) }
    }
  }

  /// Whether it has no more parts than are left, and neither functions as values nor statements.
  fileprivate func isShort(_ left: inout Int) -> Bool {
    left -= 1
    switch kind {
    case .closure, .capturing, .functionValue, .apply, .ifExpression, .delegateInitializer: return false
    default: return left >= 0 && children.allSatisfy { $0.isShort(&left) }
    }
  }
}
