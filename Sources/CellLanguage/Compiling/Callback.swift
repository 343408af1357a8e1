/// What native code calls for each element: a function value, or the body of a closure that is written out in the call,
/// which then is code of the function around it and costs no call.
struct Callback {
  /// The function value in a frame, where it is one.
  let function: (Frame) throws -> FunctionObject?
  private let body: Code?
  /// Where the body finds its parameters, or the function value's frame has them.
  private let slots: [Int]
  private let isReference: (Bool, Bool)
  private let machine: Machine
  private let place: Place

  /// What calls it with up to two values, given as slots hold them: who calls keeps them alive. Loops copy it to a constant
  /// of theirs first: one that they captured would be counted at each call.
  typealias Caller<Result> = (_ frame: Frame, _ function: FunctionObject?, _ a: Int, _ b: Int) throws -> Result

  /// - Parameter parameters: The types of the values that it is called with.
  init(_ call: IntrinsicCall, argument: Int, _ parameters: [CellType]) throws {
    (machine, place) = (call.machine, call.place)
    let flags = parameters.map { call.compiler.compiler.isReference($0) }
    isReference = (flags.first ?? false, flags.last ?? false)
    if let (body, slots) = try call.compiler.inlined(call.arguments[argument]) {
      (self.body, self.slots) = (body, slots)
      function = { _ in nil }
    } else {
      let value = try call.reference(argument)
      body = nil
      slots = parameters.indices.map { FunctionCode.firstParameter + $0 }
      function = { cast(try value($0), to: FunctionObject.self) }
    }
  }

  var words: Caller<Int> { caller(body?.word) }

  var references: Caller<AnyObject?> { caller(body?.reference) }

  /// Whether it is true.
  var test: Caller<Bool> {
    if let body { return caller(of: body.condition.run) }
    let words = words
    return { frame, function, a, b in try words(frame, function, a, b) != 0 }
  }

  private func caller<Result: Slotted>(_ run: ((Frame) throws -> Result)?) -> Caller<Result> {
    if let run { return caller(of: run) }
    let (machine, place, store) = (machine, place, store)
    return { _, function, a, b in
      try Unmanaged.passUnretained(function.unsafelyUnwrapped)._withUnsafeGuaranteedRef { function in
        let frame = try machine.push(function, place)
        store(frame, a, b)
        return try function.callee._withUnsafeGuaranteedRef { try Result.run(machine, $0, frame, place) }
      }
    }
  }

  private func caller<Result>(of body: @escaping (Frame) throws -> Result) -> Caller<Result> {
    let (machine, place, store) = (machine, place, store)
    return { frame, _, a, b in
      try machine.spend(place)
      store(frame, a, b)
      return try body(frame)
    }
  }

  /// Puts the values where they are expected: a body takes them uncounted, the frame of a call holds them.
  private var store: (Frame, Int, Int) -> Void {
    guard let first = slots.first, let second = slots.last else { return { _, _, _ in } }
    let hasSecond = slots.count > 1
    if body != nil || !isReference.0 && !isReference.1 {
      if !hasSecond { return { frame, a, _ in frame[first] = a } }
      return { frame, a, b in
        frame[first] = a
        frame[second] = b
      }
    }
    let (isFirst, isSecond) = (isReference.0, hasSecond && isReference.1)
    return { frame, a, b in
      frame[first] = a
      if isFirst { (frame + first).retain() }
      if hasSecond { frame[second] = b }
      if isSecond { (frame + second).retain() }
    }
  }
}

extension Address {
  /// Counts the reference that was put into the slot as bits.
  fileprivate func retain() {
    reference.pointee.map { _ = Unmanaged.passRetained($0) }
  }
}

extension FunctionCompiler {
  /// The body of a function that is written out as an argument, as code of this one, and the slots of its parameters.
  /// Nil for other values, and for bodies that do more than give a value.
  fileprivate func inlined(_ argument: Expr) throws -> (body: Code, slots: [Int])? {
    // There, what is written to in a closure is written to in another way.
    if function.kind == .initializer || function.kind == .deinitializer { return nil }
    switch argument.kind {
    case .convertFunction(let inner): return try inlined(inner)
    case .closure(let closure):
      closure.checkedOnce()
      guard let statements = closure.checkedBody, Self.giveValue(statements[...]),
        closure.parameters.allSatisfy({ !$0.isInout })
      else { return nil }
      let slots = closure.parameters.map { lend($0.variable) }
      return (try clearingAfter { try value(of: statements[...]) }, slots)
    case .functionValue(let callee, _) where callee.function.isOperator:
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
