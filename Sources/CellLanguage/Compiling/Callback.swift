/// What native code calls for each element: a function value, or the body of a closure that is written out in the call,
/// which then is code of the function around it and costs no call.
struct Callback<Result: Slotted> {
  private let value: ReferenceCode
  private let body: ((Frame) throws -> Result)?
  /// Where the body finds its parameters. The slots hold them uncounted: who calls keeps them alive.
  private let slots: [Int]
  private let machine: Machine
  private let place: Place

  init(_ call: IntrinsicCall, argument: Int) throws {
    (machine, place) = (call.machine, call.place)
    let inlined = try call.compiler.inlined(call.arguments[argument])
    body = inlined.map { Result.code($0.body) }
    slots = inlined?.slots ?? []
    value = try inlined == nil ? call.reference(argument) : { _ in nil }
  }

  /// The function value, where it is one.
  @inline(__always)
  func function(_ frame: Frame) throws -> FunctionObject? {
    body == nil ? cast(try value(frame), to: FunctionObject.self) : nil
  }

  @inline(__always)
  func call<A: Slotted>(_ function: FunctionObject?, _ frame: Frame, _ a: A) throws -> Result {
    guard let body else { return try machine.call(function.unsafelyUnwrapped, a, place) }
    try machine.spend(place)
    frame[slots[0]] = a.bits
    return try withExtendedLifetime(a) { try body(frame) }
  }

  @inline(__always)
  func call<A: Slotted, B: Slotted>(_ function: FunctionObject?, _ frame: Frame, _ a: A, _ b: B) throws -> Result {
    guard let body else { return try machine.call(function.unsafelyUnwrapped, a, b, place) }
    try machine.spend(place)
    frame[slots[0]] = a.bits
    frame[slots[1]] = b.bits
    return try withExtendedLifetime((a, b)) { try body(frame) }
  }
}

extension FunctionCompiler {
  /// The body of a function that is written out as an argument, as code of this one, and the slots of its parameters.
  /// Nil for other values, and for bodies that do more than give a value.
  fileprivate func inlined(_ argument: Expr) throws -> (body: Code, slots: [Int])? {
    // There, what is written to in a closure is written to in another way.
    if function.kind == .initializer || function.kind == .deinitializer { return nil }
    switch argument.kind {
    case .closure(let closure):
      closure.checkedOnce()
      guard let statements = closure.checkedBody, Self.giveValue(statements[...]),
        closure.parameters.allSatisfy({ !$0.isInout })
      else { return nil }
      let slots = closure.parameters.map { lend($0.variable) }
      return (try clearingAfter { try value(of: statements[...]) }, slots)
    case .functionValue(let callee, nil) where callee.function.isOperator:
      guard let signature = concrete(argument.type).functionType, signature.parameters.allSatisfy({ !$0.isInout })
      else { return nil }
      let parameters = signature.parameters.map { parameter in
        let variable = Variable(name: "operand", place: argument.place)
        variable.type = parameter.type
        variable.isLet = true
        variable.hasInitializer = true
        variable.owner = function
        return variable
      }
      let slots = parameters.map { lend($0) }
      let operands = parameters.map { Expr(.variable($0), $0.type, argument.place) }
      let body = Expr(.call(callee, receiver: nil, operands), signature.result, argument.place)
      return (try clearingAfter { try expression(body) }, slots)
    default: return nil
    }
  }

  /// Code that gives up what its temporaries and variables hold each time that it has run.
  private func clearingAfter(_ make: () throws -> Code) throws -> Code {
    let first = code.references.count
    let made = try make()
    let slots = references(since: first, withVariables: true)
    if slots.isEmpty { return made }
    let clear = clearing(slots)
    switch made.form {
    case .word(let run):
      return Code(word: { frame in
        let word = try run(frame)
        clear(frame)
        return word
      })
    case .reference(let run):
      return Code(reference: { frame in
        let object = try run(frame)
        clear(frame)
        return object
      })
    }
  }
}
