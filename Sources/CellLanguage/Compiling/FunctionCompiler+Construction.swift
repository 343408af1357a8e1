/// Code of initializers and of values made by them.
extension FunctionCompiler {
  // MARK: Making values

  func construct(_ callee: Expr.Callee, _ type: CellType, _ exprs: [Expr], _ place: Place) throws -> Code {
    var function = callee.function
    var own = concrete(callee.substitutions)
    if let parameter = function.parent?.selfParameter {
      (function, own) = compiler.implementation(
        of: function, for: type,
        {
          var s = own
          s[parameter] = type
          return s
        }())
    }
    switch function.body {
    case .intrinsic(let name, let intrinsic):
      guard let intrinsic else {
        throw Mistake(place: place, message: "'\(type)(…)' isn't supported in cells yet (\(name))")
      }
      let result = function.isFailable ? library.optional(type) : type
      return try intrinsic(
        IntrinsicCall(
          compiler: self, function: function, substitutions: own, receiver: nil, arguments: exprs, result: result,
          room: Room(machine, place)))
    case .native(let body):
      return try nativeCall(body, function, nil, exprs, own, function.isFailable ? library.optional(type) : type, place)
    default: break
    }
    let arguments = try self.arguments(exprs)
    if function.isRequirement { return try synthesizedInitializer(function, arguments, type, place) }
    if case .memberwise(let properties) = function.body, type.nominal?.kind == .struct,
      properties.elementsEqual(compiler.fields(of: type).map(\.variable), by: ===),
      properties.allSatisfy({ $0.ownership == .strong && !$0.isLazy }), arguments.codes.count == properties.count
    {
      return around(record(compiler.layout(of: type), arguments.codes), arguments)
    }
    let code = compiler.code(function, own)
    guard type.isClass, function.parent?.kind == .class else {
      return around(invoke(code, arguments.codes, [], place), arguments)
    }
    return around(try instance(type, function, code, arguments.codes, place), arguments)
  }

  func invokeInitializer(
    _ function: Function, _ own: Substitutions, _ type: CellType, _ arguments: [Code], _ place: Place
  ) throws -> Code {
    let exprs = zip(arguments, function.signed().parameters).map { code, parameter in
      slotExpr(
        code, compiler.concrete(parameter.isVariadic ? library.array(of: parameter.type) : parameter.type, own), place)
    }
    return try construct(Expr.Callee(function: function, substitutions: own), type, exprs, place)
  }

  /// A new instance of a class, then its initializer.
  private func instance(
    _ type: CellType, _ function: Function, _ code: FunctionCode, _ arguments: [Code], _ place: Place
  ) throws -> Code {
    var layout = compiler.layout(of: type)
    if layout.deinitializer != nil, function.isFailable || function.isThrowing { layout = .uninitialized(layout) }
    let slot = slot(isReference: true)
    var setup = [Action { [layout] frame in (frame + slot).reference.pointee = Record.make(layout) }]
    // Fields of subclasses that inherit the initializer take their initial values here.
    for owner in type.nominal?.lineage ?? [] {
      if owner === function.parent { break }
      // An own initializer, which the inherited convenience comes to, sees to them itself.
      if owner.ownMembers("init").contains(where: { ($0 as? Function)?.isConvenience == false }) { continue }
      setup += try initialValues(of: owner, in: type, Code(reference: { ($0 + slot).reference.pointee }))
    }
    let prepare = sequence(setup)
    let run = invoke(code, [Code(reference: { ($0 + slot).reference.pointee })] + arguments, [], place).word
    let isFailable = function.isFailable
    return Code(reference: { frame in
      // An initializer that makes another instance of the class here must not find its own.
      let outer = (frame + slot).reference.pointee
      try prepare(frame)
      let made = (frame + slot).reference.pointee
      let success = try run(frame)
      (frame + slot).reference.pointee = outer
      return isFailable && success == 0 ? nil : made
    })
  }

  /// Steps that put the initial values of a type's own stored properties into the record.
  private func initialValues(of owner: Nominal, in type: CellType, _ record: Code) throws -> [Action] {
    var steps: [Action] = []
    let base = record.reference
    for property in owner.storedProperties where property.hasInitializer && !property.isLazy {
      property.checkInitialValueOnce()
      guard let initial = property.initialValue, let function = property.initialFunction else {
        throw unfinished("'\(property.name)' has no value")
      }
      let own = compiler.relations.baseType(of: type, owner).map { compiler.relations.substitutions(of: $0) } ?? [:]
      let code = FunctionCode(name: property.name, place: property.place)
      function.result = initial.type
      let inner = FunctionCompiler(compiler, function, own, code)
      code.returnsReference = inner.isReference(initial.type)
      if code.returnsReference { code.references.append(0) }
      inner.install(.expression(try inner.expression(initial)))
      code.frameSize = inner.frameSize
      let index = compiler.fieldIndex(property, in: type)
      let value = held(invoke(code, [], [], property.place), by: property)
      steps.append(
        assign(
          value,
          to: Location(address: { cast(try base($0), to: Record.self).fields + index }, isReference: value.isReference))
      )
    }
    return steps
  }

  // MARK: Initializers

  func compileInitializer(_ statements: [Statement]) throws {
    guard let nominal = function.parent, let variable = function.selfVariable else {
      throw unfinished("an initializer without a type")
    }
    let type = concrete(nominal.declaredType)
    if nominal.kind == .class {
      let record = try load(variable)
      let setup = sequence(function.isConvenience ? [] : try initialValues(of: nominal, in: type, record))
      let body = try block(statements)
      let finish = try implicitSuperInitializer(nominal, type, statements, record)
      let isFailable = function.isFailable
      let instance = !function.isConvenience && mayHaveDeinitializer(nominal) ? record.reference : nil
      code.words = { frame in
        try setup(frame)
        frame[0] = 1
        let outcome = try body(frame)
        if outcome == .finish, isFailable, frame[0] == 0 { return 0 }
        try finish?(frame)
        if let made = try instance?(frame) {
          let made: Record = cast(made)
          if let layout = made.header.initialized { made.header = layout }
        }
        return 1
      }
      return
    }
    var setup: [Action] = []
    if let declare = declare(variable) { setup.append(declare) }
    if nominal.kind == .struct, isReference(type) {
      let layout = compiler.layout(of: type)
      let address = try self.address(of: variable)
      setup.append(Action { frame in try address(frame).reference.pointee = Record.make(layout) })
      setup += try initialValues(of: nominal, in: type, try load(variable))
    }
    let prepare = sequence(setup)
    let body = try block(statements)
    let result = try load(variable)
    if function.isFailable {
      let wrapped = wrap(result, type).reference
      let failureSlot = self.failureSlot
      code.result = { frame in
        frame[failureSlot] = 0
        try prepare(frame)
        do { _ = try body(frame) } catch is InitializerFailed { return nil }
        return frame[failureSlot] != 0 ? nil : try wrapped(frame)
      }
      return
    }
    switch result.form {
    case .word(let run):
      code.words = { frame in
        try prepare(frame)
        _ = try body(frame)
        return try run(frame)
      }
    case .reference(let run):
      code.result = { frame in
        try prepare(frame)
        _ = try body(frame)
        return try run(frame)
      }
    }
  }

  private func mayHaveDeinitializer(_ nominal: Nominal) -> Bool {
    func isEnded(_ nominal: Nominal) -> Bool {
      nominal.deinitializer != nil || nominal.subclasses.contains(where: isEnded)
    }
    return nominal.lineage.contains { $0.deinitializer != nil } || isEnded(nominal)
  }

  /// A class whose base can be initialized without arguments need not say so.
  private func implicitSuperInitializer(_ nominal: Nominal, _ type: CellType, _ statements: [Statement], _ record: Code)
    throws -> Action?
  {
    guard !function.isConvenience, let base = nominal.superclass.map({ concrete($0) }), let owner = base.nominal,
      owner.host == nil
    else { return nil }
    if Self.delegates(statements) { return nil }
    for member in compiler.checker.members("init", of: base, isStatic: true) {
      guard let initializer = member.declaration as? Function, initializer.signed().parameters.allSatisfy(\.hasDefault)
      else { continue }
      let defaults = try initializer.parameters.map {
        try expression(compiler.checker.defaultValue(of: $0, in: initializer))
      }
      let run = invoke(compiler.code(initializer, member.substitutions), [record] + defaults, [], function.place).word
      return Action { _ = try run($0) }
    }
    return nil
  }

  private static func delegates(_ statements: [Statement]) -> Bool {
    statements.contains { statement in
      switch statement.kind {
      case .expression(let expr): return delegates(expr)
      case .block(let inner), .defer(let inner): return delegates(inner)
      case .if(_, let a, let b): return delegates(a) || b.map(delegates) == true
      case .do(let body, _, _): return delegates(body)
      case .switch(_, let cases, _): return cases.contains { delegates($0.body) }
      default: return false
      }
    }
  }

  private static func delegates(_ expr: Expr) -> Bool {
    if case .delegateInitializer = expr.kind { return true }
    return expr.children.contains { delegates($0) }
  }

  func delegate(_ callee: Expr.Callee, _ receiver: Expr, _ exprs: [Expr], _ place: Place) throws -> Code {
    let type = concrete(receiver.type)
    let isFailing = function.isFailable
    guard type.isClass, type.nominal?.kind == .class else {
      let value = try construct(
        Expr.Callee(function: callee.function, substitutions: callee.substitutions), concrete(receiver.type), exprs,
        place)
      guard let variable = function.selfVariable else { throw unfinished("no self") }
      if callee.function.isFailable, isFailing {
        let run = value.reference
        let slot = slot(isReference: true)
        let store = try self.store(variable, unwrapped({ ($0 + slot).reference.pointee }, library.optional(type)))
        let failureSlot = self.failureSlot
        return Code(word: { frame in
          let made = try run(frame)
          guard made != nil else {
            frame[failureSlot] = 1
            throw InitializerFailed.instance
          }
          (frame + slot).reference.pointee = made
          try store(frame)
          return 0
        })
      }
      if callee.function.isFailable { throw unfinished("it delegates to an initializer that can fail") }
      let store = try self.store(variable, value)
      return Code(word: {
        try store($0)
        return 0
      })
    }
    let arguments = try self.arguments(exprs)
    let own = concrete(callee.substitutions)
    let record = try expression(receiver)
    if case .native = callee.function.body { throw unfinished("a base class of the library") }
    let values = [record] + arguments.codes
    if function.isConvenience, mayBeOverridden(callee.function, of: type) {
      // What a convenience delegates to, the class that inherits it may have overridden.
      return around(dynamicCall(callee.function, own, values, place), arguments)
    }
    return around(invoke(compiler.code(callee.function, own), values, [], place), arguments)
  }

  func compileMemberwise(_ properties: [Variable]) throws {
    guard let nominal = function.parent else { throw unfinished("no type") }
    let type = concrete(nominal.declaredType)
    let values = try function.signed().parameters.map { try load($0.variable) }
    if nominal.kind == .class {
      guard let variable = function.selfVariable else { throw unfinished("no self") }
      let setup = sequence(try initialValues(of: nominal, in: type, try load(variable)))
      code.words = { frame in
        try setup(frame)
        return 1
      }
      return
    }
    let layout = compiler.layout(of: type)
    let slot = slot(isReference: true)
    let remaining = nominal.storedProperties.filter { !properties.contains($0) }
    var steps = [Action { ($0 + slot).reference.pointee = Record.make(layout) }]
    if !remaining.isEmpty {
      steps += try initialValues(of: nominal, in: type, Code(reference: { ($0 + slot).reference.pointee }))
    }
    for (property, value) in zip(properties, values).map({ ($0, held($1, by: $0)) }) {
      let index = compiler.fieldIndex(property, in: type)
      steps.append(
        assign(
          value,
          to: Location(
            address: { cast(($0 + slot).reference.pointee, to: Record.self).fields + index },
            isReference: value.isReference)))
    }
    let setup = sequence(steps)
    code.result = { frame in
      try setup(frame)
      return (frame + slot).reference.pointee
    }
  }

  /// A function around an intrinsic or native code, for callers that need compiled code: function values, witnesses.
  func compileForwarding() throws {
    var receiver: Expr?
    if let variable = function.selfVariable, !function.isStatic, function.kind != .initializer {
      receiver = Expr(.variable(variable), variable.type, function.place)
    } else if function.isStatic, let parent = function.parent, !function.isOperator {
      receiver = Expr(.typeValue(parent.declaredType), .metatype(parent.declaredType), function.place)
    }
    let arguments = function.parameters.map { parameter -> Expr in
      let value = Expr(.variable(parameter.variable), parameter.variable.type, function.place)
      return parameter.isInout ? Expr(.inout(value), parameter.variable.type, function.place) : value
    }
    let callee = Expr.Callee(function: function, substitutions: substitutions)
    let result =
      function.kind == .initializer
      ? try construct(callee, concrete(function.parent!.declaredType), arguments, function.place)
      : try call(callee, receiver, arguments, concrete(function.result), function.place)
    install(.expression(result))
  }

  // MARK: Enums

  func enumCase(_ item: EnumCase, _ exprs: [Expr], _ type: CellType, _ place: Place) throws -> Code {
    if let native = item.native { return try nativeCase(native, item, exprs, type, place) }
    if type.wrapped != nil {
      return item.name == "none"
        ? Code(reference: { _ in nil }) : wrap(try expression(exprs[0]), concrete(exprs[0].type))
    }
    guard compiler.isReference(type) else { return .constant(item.index) }
    if item.payload.isEmpty {
      let record = compiler.emptyCase(item, in: type)
      return Code(reference: { _ in record })
    }
    return record(compiler.layout(of: item, in: type), try exprs.map { try expression($0) }, first: item.index)
  }
}

/// Leaves a failable initializer whose delegate failed.
final class InitializerFailed: Error {
  static let instance = InitializerFailed()
}

extension Compiler {
  /// Code of a function without parameters that computes one expression.
  func thunk(_ name: String, _ place: Place, _ make: (FunctionCompiler) throws -> Code) throws -> FunctionCode {
    let code = FunctionCode(name: name, place: place)
    let function = Function(name: name, place: place)
    let compiler = FunctionCompiler(self, function, [:], code)
    let value = try make(compiler)
    try checkFlaw(place)
    code.returnsReference = value.isReference
    compiler.install(.expression(value))
    code.frameSize = compiler.frameSize
    return code
  }
}

extension FunctionCompiler {
  /// Code that reads a stored property, for callers that look properties up by the value's type.
  func compileFieldAccessor(_ variable: Variable, _ type: CellType) {
    let receiver = Variable(name: "self", place: variable.place)
    receiver.type = type
    receiver.owner = function
    code.returnsReference = isReference(
      variable.type.hasParameters
        ? compiler.concrete(variable.type, compiler.relations.substitutions(of: type)) : variable.type)
    adoptParameter(receiver)
    code.prepare = { [self] in
      let parts = Receiver(value: try load(receiver), location: nil, type: type)
      let value =
        variable.isLazy || variable.isRequirement
        ? try computedGet(parts, type, variable, [:], isSuper: false, variable.place)
        : try fieldValue(parts, variable)
      install(.expression(value))
      code.frameSize = frameSize
    }
    code.frameSize = frameSize
  }
}
