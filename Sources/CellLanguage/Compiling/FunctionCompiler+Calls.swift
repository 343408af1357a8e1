/// Code of calls.
extension FunctionCompiler {
  // MARK: Calling compiled code

  /// Where a captured variable's value is in the calling frame, for each slot the callee expects it in.
  struct CaptureSource {
    let from: Int
    let isReference: Bool
  }

  func captureSources(_ function: Function) -> [CaptureSource] {
    function.captures.map { variable in
      switch storage(of: variable) {
      case .local(let slot, let isReference): return CaptureSource(from: slot, isReference: isReference)
      case .boxed(let slot, _): return CaptureSource(from: slot, isReference: true)
      case .pointer(let slot, _): return CaptureSource(from: slot, isReference: false)
      case .global:
        compiler.noteFlaw("'\(variable.name)' is captured")
        return CaptureSource(from: 0, isReference: false)
      }
    }
  }

  /// The call of a function with the values of the codes.
  func invoke(_ callee: FunctionCode, _ arguments: [Code], _ captures: [CaptureSource], _ place: Place) -> Code {
    for (argument, parameter) in zip(arguments, callee.parameters)
    where argument.isReference != parameter.isReference {
      compiler.noteFlaw("an argument of '\(callee.name)' has another form of value")
    }
    if captures.isEmpty, arguments.count == 1, !arguments[0].isReference {
      return arguments[0].with(WordCall(callee: callee, machine: machine, place: place))
    }
    let enter = entering(callee, arguments, captures, place)
    let machine = self.machine
    if callee.returnsReference { return Code(reference: { try machine.result(callee, try enter($0), place) }) }
    return Code(word: { try machine.words(callee, try enter($0), place) })
  }

  /// Evaluates the arguments and opens the callee's frame with them.
  private func entering(_ callee: FunctionCode, _ arguments: [Code], _ captures: [CaptureSource], _ place: Place) -> (
    Frame
  ) throws -> Frame {
    let machine = self.machine
    let slots = callee.parameters.map(\.slot)
    if captures.isEmpty, arguments.isEmpty { return { _ in try machine.push(callee, place) } }
    if captures.isEmpty, arguments.count == 1, case .reference(let a) = arguments[0].form {
      let first = slots[0]
      return { frame in
        let x = try a(frame)
        let inner = try machine.push(callee, place)
        (inner + first).initialReference(x)
        return inner
      }
    }
    if captures.isEmpty, arguments.count == 2 {
      switch (arguments[0].form, arguments[1].form) {
      case (.word(let a), .word(let b)):
        let (first, second) = (slots[0], slots[1])
        return { frame in
          let x = try a(frame)
          let y = try b(frame)
          let inner = try machine.push(callee, place)
          inner[first] = x
          inner[second] = y
          return inner
        }
      case (.reference(let a), .word(let b)):
        let (first, second) = (slots[0], slots[1])
        return { frame in
          let x = try a(frame)
          let y = try b(frame)
          let inner = try machine.push(callee, place)
          (inner + first).initialReference(x)
          inner[second] = y
          return inner
        }
      case (.reference(let a), .reference(let b)):
        let (first, second) = (slots[0], slots[1])
        return { frame in
          let x = try a(frame)
          let y = try b(frame)
          let inner = try machine.push(callee, place)
          (inner + first).initialReference(x)
          (inner + second).initialReference(y)
          return inner
        }
      default: break
      }
    }
    let (evaluate, kept) = keeping(arguments)
    let moves = zip(kept, slots).map { (from: $0, to: $1) }
    let targets = callee.captures.map(\.slot)
    return { frame in
      try evaluate(frame)
      let inner = try machine.push(callee, place)
      for index in captures.indices {
        let source = captures[index]
        if source.isReference {
          (inner + targets[index]).initialReference((frame + source.from).reference.pointee)
        } else {
          inner[targets[index]] = frame[source.from]
        }
      }
      for index in moves.indices { (frame + moves[index].from).move(to: inner + moves[index].to) }
      return inner
    }
  }

  /// Evaluates arguments into slots of the caller, until the frame of the called function is there.
  private func keeping(_ arguments: [Code]) -> (Action, [Int]) {
    let slots = arguments.map { slot(isReference: $0.isReference) }
    return (sequence(zip(arguments, slots).map { storing($0, $1) }), slots)
  }

  // MARK: Arguments

  /// Arguments with the steps that `inout` ones need before and after the call.
  struct Arguments {
    var codes: [Code] = []
    var before: [Action] = []
    var after: [Action] = []
  }

  /// Arguments from left to right, the receiver of a mutating call among them.
  ///
  /// What an `inout` argument is made of is evaluated in its turn; its access begins when all arguments are evaluated.
  func arguments(_ exprs: [Expr], receiver: Code? = nil, target: Location? = nil) throws -> Arguments {
    var items: [(code: Code?, location: Location?)] = []
    if let receiver { items.append((receiver, nil)) }
    if let target { items.append((nil, pinned(target))) }
    for expr in exprs {
      if case .inout(let target) = expr.kind {
        items.append((nil, pinned(try place(target))))
      } else {
        items.append((try expression(expr), nil))
      }
    }
    if let ordered = defaultsLast(items.map(\.code), exprs) { return ordered }
    let begin = items.flatMap { $0.location?.begin ?? [] }
    let lastBefore = items.lastIndex { $0.location?.before.isEmpty == false } ?? 0
    var result = Arguments()
    for (index, item) in items.enumerated() {
      if let location = item.location {
        result.before += location.before
        result.after.insert(contentsOf: location.after, at: 0)
        let address = location.address
        result.codes.append(Code(word: { Int(bitPattern: try address($0)) }))
      } else if let code = item.code, index < lastBefore || !begin.isEmpty, code.constant == nil {
        let slot = slot(isReference: code.isReference)
        result.before.append(storing(code, slot))
        result.codes.append(taking(slot, isReference: code.isReference))
      } else {
        result.codes.append(item.code.unsafelyUnwrapped)
      }
    }
    result.before += begin
    return result
  }

  /// Arguments of which default values stand before others: those are evaluated when all that are written out were.
  private func defaultsLast(_ codes: [Code?], _ exprs: [Expr]) -> Arguments? {
    let first = codes.count - exprs.count
    func isDefault(_ index: Int) -> Bool {
      if index >= first, case .specialized = exprs[index - first].kind { return codes[index]?.constant == nil }
      return false
    }
    guard let firstDefault = codes.indices.first(where: isDefault), !codes.contains(where: { $0 == nil }),
      codes.indices.contains(where: { $0 > firstDefault && !isDefault($0) && codes[$0]?.constant == nil })
    else { return nil }
    var result = Arguments(codes: codes.compactMap { $0 })
    for index in codes.indices.filter({ !isDefault($0) }) + codes.indices.filter(isDefault) {
      let code = result.codes[index]
      guard code.constant == nil else { continue }
      let slot = slot(isReference: code.isReference)
      result.before.append(storing(code, slot))
      result.codes[index] = taking(slot, isReference: code.isReference)
    }
    return result
  }

  /// The call with what its `inout` arguments need around it; setters run even where the call throws.
  func around(_ code: Code, _ arguments: Arguments) -> Code {
    if arguments.before.isEmpty, arguments.after.isEmpty { return code }
    let before = sequence(arguments.before)
    let after = sequence(arguments.after)
    func finish<Result>(_ frame: Frame, _ run: (Frame) throws -> Result) throws -> Result {
      try before(frame)
      let result: Result
      do { result = try run(frame) } catch {
        if error is ThrownError { try after(frame) }
        throw error
      }
      try after(frame)
      return result
    }
    switch code.form {
    case .word(let run): return Code(word: { try finish($0, run) })
    case .reference(let run): return Code(reference: { try finish($0, run) })
    }
  }

  // MARK: Calls of declarations

  func call(_ callee: Expr.Callee, _ receiver: Expr?, _ exprs: [Expr], _ result: CellType, _ place: Place) throws
    -> Code
  {
    let own = concrete(callee.substitutions)
    var function = callee.function
    var substitutions = own
    let receiverType = receiver.map { concrete($0.type) }
    if function.kind == .initializer, let receiver { return try construct(callee, of: receiver, exprs, place) }
    if function.isStatic, let receiver, case .metatype(.existential)? = receiverType {
      return try metatypeCall(function, own, receiver, exprs, result, place)
    }
    if function.isOperator, function.place.source < 0, function.parent?.isStandard == true, let first = exprs.first,
      let code = try numericOperator(function.name, concrete(first.type), exprs, place)
    {
      return code
    }
    if let proto = function.parent, let parameter = proto.selfParameter {
      if case .existential? = receiverType, let receiver {
        return try existentialCall(callee, receiver, exprs, result, place)
      }
      if let type = own[parameter] { (function, substitutions) = compiler.implementation(of: function, for: type, own) }
    }
    switch function.body {
    case .intrinsic(let name, let intrinsic):
      guard let intrinsic else {
        if function.isRequirement { return try synthesized(function, receiver, exprs, substitutions, result, place) }
        throw Mistake(place: place, message: "'\(callee.function.name)' isn't supported in cells yet (\(name))")
      }
      return try intrinsic(
        IntrinsicCall(
          compiler: self, function: function, substitutions: substitutions, receiver: receiver, arguments: exprs,
          result: result, place: place))
    case .native(let body): return try nativeCall(body, function, receiver, exprs, substitutions, result, place)
    default: break
    }
    if function.isRequirement { return try synthesized(function, receiver, exprs, substitutions, result, place) }
    var value: Code?
    var target: Location?
    if function.takesType {
      value = try receiver.map { try expression($0) } ?? metatype(concrete(function.parent!.declaredType))
    } else if let receiver, !function.isStatic, function.kind != .initializer {
      if function.isMutating, !receiverType!.isClass {
        target = try self.place(receiver)
      } else {
        value = try expression(receiver)
      }
    }
    let arguments = try self.arguments(exprs, receiver: value, target: target)
    let captures = function.enclosing == nil ? [] : captureSources(function)
    let outer = function.enclosing == nil ? [:] : self.substitutions
    if value != nil, !callee.isSuper, let receiverType, mayBeOverridden(function, of: receiverType) {
      return around(dynamicCall(function, substitutions, arguments.codes, place), arguments)
    }
    return around(
      invoke(compiler.code(function, substitutions, outer: outer), arguments.codes, captures, place), arguments)
  }

  /// Whether the class, of which the receiver is an instance or the type, may have a member of its own instead.
  func mayBeOverridden(_ function: Function, of receiver: CellType) -> Bool {
    guard let nominal = metatypeInstance(receiver).nominal, nominal.kind == .class else { return false }
    return compiler.isOverridden(function.name, of: function.parent ?? nominal)
  }

  /// A call of a method that the class of the instance, or the type itself, may override.
  func dynamicCall(
    _ function: Function, _ substitutions: Substitutions, _ arguments: [Code], _ place: Place
  ) -> Code {
    let compiler = self.compiler
    let fallback = compiler.code(function, substitutions)
    let values = arguments.map(\.value)
    let key = ObjectIdentifier(function)
    let machine = self.machine
    let isStatic = function.isStatic
    func target(_ receiver: Value) -> FunctionCode {
      let type =
        isStatic
        ? cast(receiver.reference, to: MetatypeObject.self).type
        : cast(receiver.reference, to: Record.self).header.type
      guard let dynamic = type else { return fallback }
      if let known = dynamic.methods[key] { return known }
      var found = fallback
      if let (override, own) = compiler.override(of: function, in: dynamic.type) {
        var merged = substitutions
        merged.merge(own) { _, new in new }
        for (a, b) in zip(override.generics.parameters, function.generics.parameters) { merged[a] = substitutions[b] }
        found = compiler.code(override, merged)
      }
      if function.generics.parameters.isEmpty { dynamic.methods[key] = found }
      return found
    }
    func run(_ frame: Frame) throws -> Value {
      let evaluated = try values.map { try $0(frame) }
      return try machine.invoke(target(evaluated[0]), evaluated, place)
    }
    return fallback.returnsReference ? Code(reference: { try run($0).reference }) : Code(word: { try run($0).word })
  }

  /// A call on `any P`: the implementation is that of the value's own type.
  private func existentialCall(
    _ callee: Expr.Callee, _ receiver: Expr, _ exprs: [Expr], _ result: CellType, _ place: Place
  ) throws -> Code {
    let function = callee.function
    let own = concrete(callee.substitutions)
    let mutates = function.isMutating
    let arguments = try self.arguments(
      exprs, receiver: mutates ? nil : try expression(receiver), target: mutates ? try self.place(receiver) : nil)
    let values = arguments.codes.map(\.value)
    let compiler = self.compiler
    let machine = self.machine
    let key = ObjectIdentifier(function)
    let declaredResult = function.result
    func run(_ frame: Frame) throws -> Value {
      var evaluated = try values.map { try $0(frame) }
      let target = mutates ? Address(bitPattern: evaluated[0].word) : nil
      let existential = cast(target?.reference.pointee ?? evaluated[0].reference, to: Existential.self)
      let type = existential.type
      let code: FunctionCode
      if let known = type.methods[key] {
        code = known
      } else {
        let (witness, substitutions) = compiler.implementation(of: function, for: type.type, own)
        code = compiler.dynamicCode(witness, substitutions, type.type)
        if function.generics.parameters.isEmpty { type.methods[key] = code }
      }
      if let target, !type.type.isClass {
        let slot = GlobalSlot(isReference: type.isReference)
        machine.store(existential.value, in: slot.address, type.isReference)
        evaluated[0] = Value(word: Int(bitPattern: slot.address))
        let value = try machine.invoke(code, evaluated, place)
        let changed = type.isReference ? Value(slot.address.reference.pointee) : Value(word: slot.address.pointee)
        target.reference.pointee = Existential(type, changed)
        return value
      }
      evaluated[0] = existential.value
      let value = try machine.invoke(code, evaluated, place)
      return compiler.erased(value, declaredResult, in: type, result)
    }
    return around(
      compiler.isReference(result) ? Code(reference: { try run($0).reference }) : Code(word: { try run($0).word }),
      arguments)
  }

  /// A call of a protocol's static member on a type that is known only at run time.
  private func metatypeCall(
    _ function: Function, _ substitutions: Substitutions, _ receiver: Expr, _ exprs: [Expr], _ result: CellType,
    _ place: Place
  ) throws -> Code {
    let arguments = try self.arguments(exprs, receiver: try expression(receiver))
    let values = arguments.codes.map(\.value)
    let (compiler, machine) = (self.compiler, self.machine)
    let givesSelf = function.parent?.selfParameter.map { function.result == .parameter($0) } ?? false
    func run(_ frame: Frame) throws -> Value {
      let evaluated = try values.map { try $0(frame) }
      let type = cast(evaluated[0].reference, to: MetatypeObject.self).type
      let (witness, own) = compiler.implementation(of: function, for: type.type, substitutions)
      let code = compiler.dynamicCode(witness, own, type.type)
      let value = try machine.invoke(code, witness.takesType ? evaluated : Array(evaluated.dropFirst()), place)
      return givesSelf ? Value(Existential(type, value)) : value
    }
    return around(
      compiler.isReference(result) ? Code(reference: { try run($0).reference }) : Code(word: { try run($0).word }),
      arguments)
  }

  // MARK: Function values

  func apply(_ function: Expr, _ exprs: [Expr], _ result: CellType, _ place: Place) throws -> Code {
    let callee = try expression(function).reference
    let arguments = try self.arguments(exprs)
    let (evaluate, kept) = keeping(arguments.codes)
    let machine = self.machine
    func open(_ function: FunctionObject, _ frame: Frame) throws -> Frame {
      try evaluate(frame)
      let inner = try machine.push(function, place)
      let parameters = function.code.running.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.parameters.slots }
      for index in kept.indices { (frame + kept[index]).move(to: inner + parameters[index]) }
      return inner
    }
    if compiler.isReference(result) {
      return around(
        Code(reference: { frame in
          let function = cast(try callee(frame), to: FunctionObject.self)
          return try machine.result(function.code, open(function, frame), place)
        }), arguments)
    }
    return around(
      Code(word: { frame in
        let function = cast(try callee(frame), to: FunctionObject.self)
        return try machine.words(function.code, open(function, frame), place)
      }), arguments)
  }

  func functionValue(_ callee: Expr.Callee, _ receiver: Expr?, _ type: CellType, _ place: Place) throws -> Code {
    guard let signature = type.functionType else { throw unfinished("'\(callee.function.name)' has no function type") }
    if receiver == nil, callee.function.kind == .function, callee.function.parent == nil,
      case .code = callee.function.body
    {
      let code = compiler.code(
        callee.function, concrete(callee.substitutions), outer: callee.function.enclosing == nil ? [:] : substitutions)
      if callee.function.enclosing == nil {
        let object = FunctionObject(code)
        return Code(reference: { _ in object })
      }
      return functionObject(code, captureSources(callee.function))
    }
    // A function around the call: its parameters are the call's arguments.
    let around = Function(name: callee.function.name, place: place)
    around.kind = .closure
    around.enclosing = function
    around.result = signature.result
    var receiverExpr = receiver
    var setup: Action?
    if let receiver, !isTypeName(receiver) {
      let captured = Variable(name: "receiver", place: place)
      captured.type = concrete(receiver.type)
      captured.isLet = true
      captured.hasInitializer = true
      captured.isCaptured = true
      captured.owner = function
      around.captures = [captured]
      setup = try store(captured, try expression(receiver))
      receiverExpr = Expr(.variable(captured), captured.type, place)
    }
    var arguments: [Expr] = []
    for (index, parameter) in signature.parameters.enumerated() {
      let item = Parameter(label: nil, name: "p\(index)", type: parameter.type, place: place)
      item.variable.type = parameter.type
      item.variable.owner = around
      item.isInout = parameter.isInout
      item.variable.isInout = parameter.isInout
      around.parameters.append(item)
      let value = Expr(.variable(item.variable), parameter.type, place)
      arguments.append(parameter.isInout ? Expr(.inout(value), parameter.type, place) : value)
    }
    let kind: Expr.Kind =
      callee.function.kind == .initializer
      ? .construct(callee, callee.function.isFailable ? signature.result.wrapped! : signature.result, arguments)
      : .call(callee, receiver: receiverExpr, arguments)
    around.checkedBody = [Statement(.return(Expr(kind, signature.result, place)), place)]
    let object = try closure(around).reference
    let clear = clearing(around.captures.compactMap(slotOfReference))
    guard let setup else { return Code(reference: object) }
    return Code(reference: { frame in
      try setup(frame)
      defer { clear(frame) }
      return try object(frame)
    })
  }

  private func isTypeName(_ expr: Expr) -> Bool {
    if case .typeValue = expr.kind { true } else { false }
  }

  func closure(_ function: Function) throws -> Code {
    let code = FunctionCode(name: "closure", place: function.place)
    let compiler = FunctionCompiler(self.compiler, function, substitutions, code)
    compiler.declareParameters()
    code.prepare = { try compiler.compileBody() }
    if substitutions.isEmpty, function.kind == .closure, function.place.source >= 0 {
      code.origin = function
      self.compiler.closures[function.place.source, default: [:]][function.place.offset] = code
    }
    return functionObject(code, captureSources(function))
  }

  private func functionObject(_ code: FunctionCode, _ sources: [CaptureSource]) -> Code {
    if sources.isEmpty {
      let object = FunctionObject(code)
      return Code(reference: { _ in object })
    }
    return Code(reference: { frame in
      FunctionObject(
        code,
        captures: sources.map {
          $0.isReference ? Value((frame + $0.from).reference.pointee) : Value(word: frame[$0.from])
        })
    })
  }

  func capturing(_ captures: [(Variable, Expr)], _ closure: Expr) throws -> Code {
    var steps: [Action] = []
    for (variable, value) in captures {
      let code = try expression(value)
      if let declare = declare(variable) { steps.append(declare) }
      steps.append(try store(variable, code))
    }
    let setup = sequence(steps)
    let run = try expression(closure).reference
    // The closure alone keeps what it captured.
    let clear = clearing(captures.compactMap { slotOfReference($0.0) })
    return Code(reference: { frame in
      try setup(frame)
      defer { clear(frame) }
      return try run(frame)
    })
  }
}

/// A call with one word.
private struct WordCall: OperandUse {
  let callee: FunctionCode
  let machine: Machine
  let place: Place

  func make<Argument: Operand>(_ argument: Argument) -> Code {
    let (callee, machine, place) = (callee, machine, place)
    let parameter = callee.parameters[0].slot
    @inline(__always)
    func open(_ frame: Frame) throws -> Frame {
      let word = try argument.word(frame)
      let inner = try machine.push(callee, place)
      inner[parameter] = word
      return inner
    }
    if callee.returnsReference { return Code(reference: { try machine.result(callee, open($0), place) }) }
    return Code(word: { try machine.words(callee, open($0), place) })
  }
}

extension Address {
  /// Hands what the slot holds to one that holds nothing yet.
  @inline(__always)
  func move(to target: Address) {
    target.pointee = pointee
    pointee = 0
  }

  /// Puts a reference into a slot that holds nothing yet.
  @inline(__always)
  func initialReference(_ object: AnyObject?) {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: AnyObject?.self).initialize(to: object)
  }
}
