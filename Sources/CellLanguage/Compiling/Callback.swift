/// What native code calls for each element: a function value, or the body of a closure that is written out in the call,
/// which then is code of the function around it and costs no call.
final class Callback<Body: CallbackBody> {
  private let body: Body
  private let isInlined: Bool
  /// The function value in a frame, where it is one.
  private let function: ReferenceCode
  /// Where the body finds its parameters, or the function value's frame has them.
  private let slots: (Int, Int)
  private let count: Int
  /// Which parameters a function value's frame has to hold; a body takes them uncounted.
  private let isHeld: (Bool, Bool)
  private let machine: Machine
  private let place: Place

  /// - Parameter parameters: The types of the values that it is called with.
  convenience init(_ call: IntrinsicCall, argument: Int, _ parameters: [CellType]) throws {
    try self.init(call, call.arguments[argument], parameters)
  }

  init(_ call: IntrinsicCall, _ argument: Expr, _ parameters: [CellType]) throws {
    (machine, place) = (call.machine, call.place)
    let first = FunctionCode.firstParameter
    if let (body, slots) = try call.compiler.inlined(argument) {
      (self.body, isInlined, function) = (Body(body), true, { _ in nil })
      self.slots = (slots.first ?? first, slots.last ?? first)
      count = slots.count
      isHeld = (false, false)
    } else {
      (body, isInlined, function) = (Body(.constant(0)), false, try call.compiler.expression(argument).reference)
      slots = (first, first + 1)
      count = parameters.count
      let flags = parameters.map { call.compiler.compiler.isReference($0) }
      isHeld = (flags.first ?? false, flags.last ?? false)
    }
  }

  /// Hands what calls it in a frame to `work`.
  @inline(__always)
  func open<Result>(_ frame: Frame, _ work: (Caller) throws -> Result) throws -> Result {
    let function = try function(frame)
    return try withExtendedLifetime(function) {
      try work(
        Caller(
          callback: .passUnretained(self), frame: frame,
          function: function.map { .passUnretained(cast($0, to: FunctionObject.self)) }))
    }
  }

  /// A callback in a frame. Nothing in it is counted, so that passing it on costs nothing.
  struct Caller {
    fileprivate let callback: Unmanaged<Callback>
    fileprivate let frame: Frame
    fileprivate let function: Unmanaged<FunctionObject>?

    /// Calls it with up to two values, given as slots hold them: who calls keeps them alive.
    @inline(__always)
    func callAsFunction(_ a: Int = 0, _ b: Int = 0) throws -> Body.Result {
      try callback._withUnsafeGuaranteedRef { callback in
        if callback.isInlined {
          try callback.machine.spend(callback.place)
          callback.store(a, b, in: frame)
          return try callback.body(frame)
        }
        return try function.unsafelyUnwrapped._withUnsafeGuaranteedRef { try callback.call($0, a, b) }
      }
    }
  }

  @inline(__always)
  private func store(_ a: Int, _ b: Int, in frame: Frame) {
    if count > 0 { frame[slots.0] = a }
    if count > 1 { frame[slots.1] = b }
  }

  private func call(_ function: FunctionObject, _ a: Int, _ b: Int) throws -> Body.Result {
    let frame = try machine.push(function, place)
    store(a, b, in: frame)
    if isHeld.0 { (frame + slots.0).retain() }
    if isHeld.1, count > 1 { (frame + slots.1).retain() }
    return try function.callee._withUnsafeGuaranteedRef { try Body.run(machine, $0, frame, place) }
  }
}

/// The code that a callback runs, by what it gives.
protocol CallbackBody {
  associatedtype Result
  init(_ code: Code)
  func callAsFunction(_ frame: Frame) throws -> Result
  /// Runs a function in its frame.
  static func run(_ machine: Machine, _ code: FunctionCode, _ frame: Frame, _ place: Place) throws -> Result
}

// Closures of one type each: those of a generic type are called through conversions.

struct WordBody: CallbackBody {
  private let run: WordCode
  init(_ code: Code) { run = code.word }
  @inline(__always) func callAsFunction(_ frame: Frame) throws -> Int { try run(frame) }

  @inline(__always)
  static func run(_ machine: Machine, _ code: FunctionCode, _ frame: Frame, _ place: Place) throws -> Int {
    try machine.words(code, frame, place)
  }
}

struct ReferenceBody: CallbackBody {
  private let run: ReferenceCode
  init(_ code: Code) { run = code.reference }
  @inline(__always) func callAsFunction(_ frame: Frame) throws -> AnyObject? { try run(frame) }

  @inline(__always)
  static func run(_ machine: Machine, _ code: FunctionCode, _ frame: Frame, _ place: Place) throws -> AnyObject? {
    try machine.result(code, frame, place)
  }
}

extension Test: CallbackBody {
  init(_ code: Code) { self = code.condition }

  @inline(__always)
  static func run(_ machine: Machine, _ code: FunctionCode, _ frame: Frame, _ place: Place) throws -> Bool {
    try machine.words(code, frame, place) != 0
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
  /// Nil for other values, and for bodies that give a value in the middle of other statements.
  fileprivate func inlined(_ argument: Expr) throws -> (body: Code, slots: [Int])? {
    // There, what is written to in a closure is written to in another way.
    if function.kind == .initializer || function.kind == .deinitializer { return nil }
    switch argument.kind {
    case .convertFunction(let inner): return try inlined(inner)
    case .closure(let closure):
      closure.checkedOnce()
      guard let statements = closure.checkedBody else { return nil }
      let givesValue = Self.giveValue(statements[...])
      guard givesValue || concrete(closure.result).isVoid else { return nil }
      let slots = closure.parameters.map { lend($0.variable, isInout: $0.isInout) }
      return (
        try clearingAfter {
          if givesValue { return try value(of: statements[...]) }
          let run = try block(statements)
          return Code(effect: Action { _ = try run($0) })
        }, slots
      )
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
