/// Code of calls.
extension FunctionCompiler {
  // MARK: Calling compiled code

  /// The captured variables' values in the calling frame, in the order of the slots that the callee expects them in.
  func captureSources(_ function: Function) -> [Code] {
    function.captures.map { variable in
      switch storage(of: variable) {
      // `self` of an initializer of a value type, which closures that don't outlive it change in place.
      case .local(let slot, _) where variable.isInout: return Code(word: { Int(bitPattern: $0 + slot) })
      case .local(let slot, let isReference): return loading(slot, isReference: isReference)
      case .boxed(let slot, _): return loading(slot, isReference: true)
      case .pointer(let slot, _): return .local(slot)
      case .global:
        compiler.noteFlaw("'\(variable.name)' is captured")
        return .constant(0)
      }
    }
  }

  /// The call of a function with the values of the codes.
  func invoke(_ callee: FunctionCode, _ arguments: [Code], _ captures: [Code], _ place: Place) -> Code {
    for (argument, parameter) in zip(arguments, callee.parameters)
    where argument.isReference != parameter.isReference {
      compiler.noteFlaw("an argument of '\(callee.name)' has another form of value")
    }
    if captures.isEmpty, arguments.count == 1, !arguments[0].isReference {
      return arguments[0].withSum(WordCall(callee: callee, machine: machine, place: place))
    }
    let machine = self.machine
    let fill = Stores(arguments + captures, from: FunctionCode.firstParameter)
    if callee.returnsReference {
      return Code(reference: { frame in
        try machine.result(callee, try machine.open(callee, place) { try fill.run(frame, $0) }, place)
      })
    }
    return Code(word: { frame in
      try machine.words(callee, try machine.open(callee, place) { try fill.run(frame, $0) }, place)
    })
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
        result.codes.append(location.target.pointer)
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
      let code = try numericOperator(
        function.name, isPrefix: function.isPrefix, concrete(first.type), exprs, place)
    {
      return code
    }
    if let proto = function.parent, let parameter = proto.selfParameter {
      if let receiver, let receiverType, isOpened(receiverType, for: proto) {
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
          result: result, room: Room(machine, place)))
    case .native(let body): return try nativeCall(body, function, receiver, exprs, substitutions, result, place)
    default: break
    }
    if function.isRequirement { return try synthesized(function, receiver, exprs, substitutions, result, place) }
    var value: Code?
    var target: Location?
    if function.takesType {
      value = try receiver.map { try expression($0) } ?? metatype(concrete(function.parent!.declaredType))
    } else if let receiver, !function.isStatic, function.kind != .initializer {
      if function.takesAddressOfSelf {
        target = try self.place(receiver)
      } else {
        value = try expression(receiver)
      }
    }
    let arguments = try self.arguments(exprs, receiver: value, target: target)
    if value != nil, !callee.isSuper, let receiverType, mayBeOverridden(function, of: receiverType) {
      return around(dynamicCall(function, substitutions, arguments.codes, place), arguments)
    }
    if function.enclosing == nil {
      let arePlain = receiver.map(isPlain) != false && exprs.allSatisfy(isPlain)
      return around(try invoke(function, substitutions, arguments.codes, arePlain: arePlain, place), arguments)
    }
    let code = compiler.code(function, substitutions, outer: self.substitutions)
    return around(invoke(code, arguments.codes, captureSources(function), place), arguments)
  }

  /// Whether a protocol's member is that of the value inside of an existential. `value[keyPath: path]`, which every type
  /// has, is the existential's own.
  func isOpened(_ type: CellType, for proto: Nominal) -> Bool {
    guard case .existential(let protocols, _) = type else { return false }
    return protocols.contains { compiler.relations.inherits($0, proto) }
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
    let selector = compiler.selector(of: function)
    let machine = self.machine
    let isStatic = function.isStatic
    func find(_ type: RuntimeType) -> FunctionCode {
      var found = fallback
      if let (override, own) = compiler.override(of: function, in: type.type) {
        var merged = substitutions
        merged.merge(own) { _, new in new }
        for (a, b) in zip(override.generics.parameters, function.generics.parameters) { merged[a] = substitutions[b] }
        found = compiler.code(override, merged)
      }
      if function.generics.parameters.isEmpty { type.implement(selector, by: found) }
      return found
    }
    let receiver = arguments[0].reference
    let fill = Stores(Array(arguments.dropFirst()), from: FunctionCode.firstParameter + 1)
    return dispatched(fallback.returnsReference, place) { frame in
      let object = try receiver(frame)
      let callee = withType(of: object, isMetatype: isStatic) { type in
        type.map { $0[selector] ?? .passUnretained(find($0)) } ?? .passUnretained(fallback)
      }
      let inner = try callee._withUnsafeGuaranteedRef { code in
        try machine.open(code, place) { inner in
          (inner + FunctionCode.firstParameter).initialReference(object)
          try fill.run(frame, inner)
        }
      }
      return (callee, inner)
    }
  }

  /// Code, uncounted, and a frame for it with its parameters.
  typealias Opened = (callee: Unmanaged<FunctionCode>, frame: Frame)

  /// A call whose receiver decides what runs: `open` finds it and fills its frame.
  fileprivate func dispatched(
    _ returnsReference: Bool, _ place: Place, _ open: @escaping (Frame) throws -> Opened
  ) -> Code {
    let machine = self.machine
    if returnsReference {
      return Code(reference: { frame in
        let (callee, inner) = try open(frame)
        return try callee._withUnsafeGuaranteedRef { try machine.result($0, inner, place) }
      })
    }
    return Code(word: { frame in
      let (callee, inner) = try open(frame)
      return try callee._withUnsafeGuaranteedRef { try machine.words($0, inner, place) }
    })
  }

  /// A member of a value of `any P`, with what its own type has for it.
  ///
  /// - Parameter find: The code of a type's own member; nil where it depends on more than the type.
  func existentialMember(
    _ selector: Selector, _ receiver: Code, _ arguments: [Code], _ declared: CellType, _ result: CellType,
    _ place: Place, _ find: @escaping (RuntimeType) throws -> FunctionCode
  ) -> Code {
    let (compiler, machine) = (self.compiler, self.machine)
    let box = receiver.reference
    let fill = Stores(arguments, from: FunctionCode.firstParameter + 1)
    @inline(__always)
    func open(_ existential: Existential, _ frame: Frame) throws -> Opened {
      let callee = try existential.withType { try $0[selector] ?? .passUnretained(find($0)) }
      let inner = try callee._withUnsafeGuaranteedRef { code in
        try machine.open(code, place) { inner in
          existential.put(in: inner + FunctionCode.firstParameter)
          try fill.run(frame, inner)
        }
      }
      return (callee, inner)
    }
    guard compiler.isErased(declared, as: result) else {
      return dispatched(compiler.isReference(result), place) { try open(cast(try box($0)), $0) }
    }
    return Code(reference: { frame in
      let existential = cast(try box(frame), to: Existential.self)
      let (callee, inner) = try open(existential, frame)
      let value = try machine.run(callee.takeUnretainedValue(), inner, place)
      return compiler.erased(value, declared, in: existential.type, result).reference
    })
  }

  /// The same of a member that changes the value: that is taken out of the existential at the receiver's address, changed,
  /// and put into a new one.
  func existentialMutation(
    _ selector: Selector, _ receiver: Code, _ arguments: [Code], _ declared: CellType, _ result: CellType,
    _ place: Place, _ find: @escaping (RuntimeType) throws -> FunctionCode
  ) -> Code {
    let (compiler, machine) = (self.compiler, self.machine)
    let receiver = receiver.word
    let fill = Stores(arguments, from: FunctionCode.firstParameter + 1)
    func run(_ frame: Frame) throws -> Value {
      let variable = Address(bitPattern: try receiver(frame)).unsafelyUnwrapped
      let existential = cast(variable.reference.pointee, to: Existential.self)
      let type = existential.type
      let code = try type[selector]?.takeUnretainedValue() ?? find(type)
      let slot = GlobalSlot(isReference: type.isReference)
      existential.put(in: slot.address)
      let inner = try machine.open(code, place) { inner in
        if code.takesAddressOfSelf {
          inner[FunctionCode.firstParameter] = Int(bitPattern: slot.address)
        } else {
          existential.put(in: inner + FunctionCode.firstParameter)
        }
        try fill.run(frame, inner)
      }
      let value = try machine.run(code, inner, place)
      if code.takesAddressOfSelf {
        variable.reference.pointee = Existential(type, Value(slot.address, isReference: type.isReference))
      }
      return compiler.erased(value, declared, in: type, result)
    }
    return compiler.isReference(result)
      ? Code(reference: { try run($0).reference }) : Code(word: { try run($0).word })
  }

  /// A call on `any P`: the implementation is that of the value's own type.
  private func existentialCall(
    _ callee: Expr.Callee, _ receiver: Expr, _ exprs: [Expr], _ result: CellType, _ place: Place
  ) throws -> Code {
    let function = callee.function
    let mutates = function.takesAddressOfSelf
    let arguments = try self.arguments(
      exprs, receiver: mutates ? nil : try expression(receiver), target: mutates ? try self.place(receiver) : nil)
    return around(existentialCall(function, arguments.codes, concrete(callee.substitutions), result, place), arguments)
  }

  /// - Parameter arguments: The receiver, or its address for a function that changes it, and what follows.
  func existentialCall(
    _ function: Function, _ arguments: [Code], _ own: Substitutions, _ result: CellType, _ place: Place
  ) -> Code {
    let compiler = self.compiler
    let selector = compiler.selector(of: function)
    let call = function.takesAddressOfSelf ? existentialMutation : existentialMember
    return call(selector, arguments[0], Array(arguments.dropFirst()), function.result, result, place) { type in
      let (witness, substitutions) = compiler.implementation(of: function, for: type.type, own)
      let code = compiler.dynamicCode(witness, substitutions, type.type)
      if function.generics.parameters.isEmpty { type.implement(selector, by: code) }
      return code
    }
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
    let arguments = try self.arguments(exprs)
    let fill = Stores(arguments.codes, from: FunctionCode.firstParameter)
    // A function value that lies in memory is not counted: its frame is opened before anything else runs, and its code
    // stays.
    guard let callee = try bits(function) else {
      let callee = try expression(function).reference
      return around(
        dispatched(compiler.isReference(result), place) { [machine] frame in
          try machine.open(cast(try callee(frame), to: FunctionObject.self), place) { try fill.run(frame, $0) }
        }, arguments)
    }
    return around(
      callee.with(Application(self, fill, returnsReference: compiler.isReference(result), place)), arguments)
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

  private func functionObject(_ code: FunctionCode, _ sources: [Code]) -> Code {
    if sources.isEmpty {
      let object = FunctionObject(code)
      return Code(reference: { _ in object })
    }
    let values = sources.map(\.value)
    return Code(reference: { frame in FunctionObject(code, captures: try values.map { try $0(frame) }) })
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
    @inline(__always)
    func open(_ frame: Frame) throws -> Frame {
      let word = try argument.word(frame)
      let inner = try machine.push(callee, place)
      inner[FunctionCode.firstParameter] = word
      return inner
    }
    if callee.returnsReference { return Code(reference: { try machine.result(callee, open($0), place) }) }
    return Code(word: { try machine.words(callee, open($0), place) })
  }
}

/// The call of the function value that an operand refers to.
private struct Application: OperandUse {
  let compiler: FunctionCompiler
  let fill: Stores
  let returnsReference: Bool
  let place: Place

  init(_ compiler: FunctionCompiler, _ fill: Stores, returnsReference: Bool, _ place: Place) {
    self.compiler = compiler
    self.fill = fill
    self.returnsReference = returnsReference
    self.place = place
  }

  func make<Function: Operand>(_ function: Function) -> Code {
    let (machine, fill, place) = (compiler.machine, fill, place)
    return compiler.dispatched(returnsReference, place) { frame in
      let object = UnsafeRawPointer(bitPattern: try function.word(frame)).unsafelyUnwrapped
      return try Unmanaged<FunctionObject>.fromOpaque(object)._withUnsafeGuaranteedRef { function in
        try machine.open(function, place) { try fill.run(frame, $0) }
      }
    }
  }
}

/// The type that decides what a call on an instance or a type reaches, uncounted; nil for an instance of no class of
/// the cell.
@inline(__always)
private func withType<Result>(of object: AnyObject?, isMetatype: Bool, _ body: (RuntimeType?) -> Result) -> Result {
  let type = isMetatype ? cast(object, to: MetatypeObject.self).type : cast(object, to: Record.self).header.type
  guard let type else { return body(nil) }
  return Unmanaged.passUnretained(type)._withUnsafeGuaranteedRef { body($0) }
}

extension Address {
  /// Puts a reference into a slot that holds nothing yet.
  @inline(__always)
  func initialReference(_ object: AnyObject?) {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: AnyObject?.self).initialize(to: object)
  }
}
