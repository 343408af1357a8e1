/// Code of properties and subscripts behind accessors.
extension FunctionCompiler {
  func computed(_ base: Expr?, _ variable: Variable, _ own: Substitutions, isSuper: Bool, _ place: Place) throws -> Code
  {
    guard let base else {
      guard let getter = variable.getter else { return try load(variable) }
      if case .intrinsic = getter.body { return try accessorCall(getter, nil, [], [:], place) }
      if case .native(let body) = getter.body {
        return try nativeCall(body, getter, nil, [], [:], concrete(variable.type), place)
      }
      return invoke(
        compiler.code(getter, [:], outer: getter.enclosing == nil ? [:] : substitutions), [], captureSources(getter),
        place)
    }
    let type = concrete(base.type)
    if let getter = variable.getter, let result = try inlineAccessor(getter, base, [], concrete(own), type, place) {
      return result
    }
    return try computedGet(
      Receiver(value: try expression(base), location: nil, type: type), type, variable, own, isSuper: isSuper, place)
  }

  /// An accessor that is an intrinsic or native code is compiled where it is used.
  private func inlineAccessor(
    _ getter: Function, _ base: Expr, _ arguments: [Expr], _ own: Substitutions, _ type: CellType, _ place: Place
  ) throws -> Code? {
    var getter = getter
    var own = own
    if getter.parent?.selfParameter != nil {
      if case .existential = type { return nil }
      if getter.isRequirement || getter.parent?.kind == .protocol {
        let target = getter.isStatic ? metatypeInstance(type) : type
        own[getter.parent!.selfParameter!] = target
        if getter.isRequirement {
          guard getter.kind == .getter, getter.name != "subscript" else { return nil }
          guard
            let variable = getter.parent!.ownMembers(getter.name).first(where: { ($0 as? Variable)?.getter === getter })
              as? Variable
          else { return nil }
          let (witness, found) = compiler.implementation(of: variable, for: target, own)
          guard witness !== variable, let other = witness.getter else {
            if witness === variable, case .intrinsic = getter.body {} else { return nil }
            return try intrinsicAccessor(getter, base, arguments, own, place)
          }
          getter = other
          own = found
        }
      }
    }
    return try intrinsicAccessor(getter, base, arguments, own, place)
  }

  private func intrinsicAccessor(
    _ getter: Function, _ base: Expr, _ arguments: [Expr], _ own: Substitutions, _ place: Place
  ) throws -> Code? {
    switch getter.body {
    case .intrinsic, .native:
      let callee = Expr.Callee(function: getter, substitutions: own)
      return try call(callee, base, arguments, compiler.concrete(getter.signed().result, own), place)
    default: return nil
    }
  }

  func metatypeInstance(_ type: CellType) -> CellType {
    if case .metatype(let instance) = type { return instance }
    return type
  }

  private func accessorCall(
    _ accessor: Function, _ receiver: Expr?, _ arguments: [Expr], _ own: Substitutions, _ place: Place
  ) throws -> Code {
    try call(
      Expr.Callee(function: accessor, substitutions: own), receiver, arguments,
      compiler.concrete(accessor.signed().result, own), place)
  }

  func computedGet(
    _ receiver: Receiver, _ type: CellType, _ variable: Variable, _ own: Substitutions, isSuper: Bool, _ place: Place
  ) throws -> Code {
    let own = concrete(own)
    if case .existential = type { return try existentialGet(receiver, variable, own, place) }
    let instance = metatypeInstance(type)
    if case .existential = instance, let metatype = receiver.value {
      return try existentialStaticGet(variable, metatype, own, place)
    }
    let (found, substitutions) =
      variable.parent?.selfParameter == nil
      ? (variable, own) : compiler.implementation(of: variable, for: instance, own)
    if found.isStatic {
      if let getter = found.getter, getter.takesType, !isSuper, mayBeOverridden(getter, of: type) {
        return dynamicCall(getter, substitutions, [try receiverArgument(receiver, for: getter)], place)
      }
      return try staticGet(found, instance, receiver.value, substitutions, place)
    }
    if found.isLazy { return try lazyGet(receiver, type, found, place) }
    guard let getter = found.getter, !found.isRequirement else {
      if found.isRequirement { return try synthesizedProperty(found, receiver, type, place) }
      return try fieldValue(receiver, found, place)
    }
    if case .code = getter.body {
      let argument = try receiverArgument(receiver, for: getter)
      if !isSuper, mayBeOverridden(getter, of: type) {
        return dynamicCall(getter, substitutions, [argument], place)
      }
      return try invoke(getter, substitutions, [argument], place)
    }
    return try accessorCall(getter, receiverExpr(receiver), [], substitutions, place)
  }

  /// The receiver as an expression: a variable over the slot that holds it.
  func receiverExpr(_ receiver: Receiver) throws -> Expr {
    let variable = Variable(name: "receiver", place: function.place)
    variable.type = receiver.type
    variable.owner = function
    if let location = receiver.location {
      let address = location.address
      adopted[variable] = (
        location.isReference
          ? Code(reference: { try address($0).reference.pointee }) : Code(word: { try address($0).pointee }), address
      )
    } else if let value = receiver.value {
      adopted[variable] = (value, nil)
    }
    return Expr(.variable(variable), receiver.type, function.place)
  }

  func computedSet(
    _ receiver: Receiver, _ type: CellType, _ variable: Variable, _ value: Code, _ own: Substitutions, isSuper: Bool,
    _ place: Place
  ) throws -> Action {
    let own = concrete(own)
    let instance = metatypeInstance(type)
    if case .existential = type { return try existentialSet(receiver, variable, value, own, place) }
    let (found, substitutions) =
      variable.parent?.selfParameter == nil
      ? (variable, own) : compiler.implementation(of: variable, for: instance, own)
    if found.isStatic {
      if let setter = found.setter {
        let metatype = setter.takesType ? [try receiverArgument(receiver, for: setter)] : []
        let isDynamic = setter.takesType && !isSuper && mayBeOverridden(setter, of: type)
        let run =
          isDynamic
          ? dynamicCall(setter, substitutions, metatype + [value], place).word
          : invoke(compiler.code(setter, substitutions), metatype + [value], [], place).word
        return Action { _ = try run($0) }
      }
      let global = compiler.staticGlobal(found, in: owner(of: found, instance))
      let address = global.address
      return assign(value, to: Location(address: { _ in address }, isReference: global.isReference))
    }
    guard let setter = found.setter else {
      if found.willSet != nil || found.didSet != nil { return try observedSet(receiver, found, value) }
      return fieldSet(receiver, found, found.isLazy ? wrap(value, concrete(found.type)) : value)
    }
    let argument = try receiverArgument(receiver, for: setter)
    switch setter.body {
    case .native(let body): return try nativeSet(body, setter, receiver, [value], place)
    default: break
    }
    if !isSuper, mayBeOverridden(setter, of: type) {
      let run = dynamicCall(setter, substitutions, [argument, value], place).word
      return Action { _ = try run($0) }
    }
    let run = invoke(compiler.code(setter, substitutions), [argument, value], [], place).word
    return Action { _ = try run($0) }
  }

  /// A protocol's static property, of a type that is known only at run time.
  private func existentialStaticGet(_ variable: Variable, _ metatype: Code, _ own: Substitutions, _ place: Place)
    throws -> Code
  {
    let (compiler, machine) = (self.compiler, self.machine)
    let selector = compiler.selector(of: variable)
    let type = metatype.reference
    let givesSelf = variable.parent?.selfParameter.map { variable.type == .parameter($0) } ?? false
    func erased(_ value: Value, _ type: RuntimeType) -> Value { givesSelf ? Value(Existential(type, value)) : value }
    func run(_ frame: Frame) throws -> Value {
      let type = cast(try type(frame), to: MetatypeObject.self).type
      if let known = type[selector] {
        return erased(try machine.invoke(known.takeUnretainedValue(), [], place), type)
      }
      let code = try compiler.thunk(variable.name, place) { inner in
        let (witness, substitutions) = compiler.implementation(of: variable, for: type.type, own)
        return try inner.staticGet(witness, type.type, nil, substitutions, place)
      }
      type.implement(selector, by: code)
      return erased(try machine.invoke(code, [], place), type)
    }
    return givesSelf || isReference(variable.type)
      ? Code(reference: { try run($0).reference }) : Code(word: { try run($0).word })
  }

  /// - Parameter metatype: The type that it is asked of, where that may be an heir of the one that is known.
  private func staticGet(
    _ variable: Variable, _ type: CellType, _ metatype: Code?, _ own: Substitutions, _ place: Place
  ) throws -> Code {
    if let getter = variable.getter, !variable.isRequirement {
      if case .code = getter.body {
        let arguments = getter.takesType ? [metatype ?? self.metatype(type)] : []
        return invoke(compiler.code(getter, own), arguments, [], place)
      }
      return try accessorCall(getter, Expr(.typeValue(type), .metatype(type), place), [], own, place)
    }
    if variable.isRequirement { return try synthesizedStatic(variable, type, place) }
    return load(compiler.staticGlobal(variable, in: owner(of: variable, type)))
  }

  /// A lazy property holds an optional until it is first asked for.
  private func lazyGet(_ receiver: Receiver, _ type: CellType, _ variable: Variable, _ place: Place) throws -> Code {
    let index = compiler.fieldIndex(variable, in: type)
    variable.checkInitialValueOnce()
    guard let initial = variable.initialValue, let function = variable.initialFunction else {
      throw unfinished("'\(variable.name)' has no value")
    }
    let own = compiler.relations.substitutions(of: type)
    let code = FunctionCode(name: variable.name, place: variable.place)
    function.result = initial.type
    let inner = FunctionCompiler(compiler, function, own, code)
    inner.declareParameters()
    inner.install(.expression(try inner.expression(initial)))
    code.frameSize = inner.frameSize
    let machine = self.machine
    let wrap = compiler.wrapper(concrete(variable.type))
    let address: AddressCode
    let argument = try receiverArgument(receiver, for: function)
    if let location = receiver.location {
      let slot = location.address
      address = { uniqueRecord(try slot($0)).fields + index }
    } else {
      let base = receiver.value!.reference
      address = { cast(try base($0), to: Record.self).fields + index }
    }
    let receiverValue = argument.value
    return unwrapped(
      { frame in
        if let known = try address(frame).reference.pointee { return known }
        let value = try machine.invoke(code, [try receiverValue(frame)], place)
        let some = wrap(value)
        try address(frame).reference.pointee = some
        return some
      }, compiler.library.optional(concrete(variable.type)))
  }

  private func existentialGet(_ receiver: Receiver, _ variable: Variable, _ own: Substitutions, _ place: Place) throws
    -> Code
  {
    let location = receiver.location
    let box = receiver.value ?? Code(reference: { try location.unsafelyUnwrapped.address($0).reference.pointee })
    let compiler = self.compiler
    let declared = variable.type
    let given = declared.hasParameters ? compiler.concrete(declared, own) : declared
    let selector = compiler.selector(of: variable)
    return existentialMember(selector, box, [], declared, given, place) { type in
      let (witness, substitutions) = compiler.implementation(of: variable, for: type.type, own)
      let code = compiler.accessor(of: witness, in: type.type, substitutions)
      type.implement(selector, by: code)
      return code
    }
  }

  private func existentialSet(
    _ receiver: Receiver, _ variable: Variable, _ value: Code, _ own: Substitutions, _ place: Place
  ) throws -> Action {
    guard let requirement = variable.setter else { throw Trap(.notChecked, "'\(variable.name)' can't be set", place) }
    let compiler = self.compiler
    let selector = compiler.selector(of: requirement)
    let set = requirement.takesAddressOfSelf ? existentialMutation : existentialMember
    let receiver = try receiverArgument(receiver, for: requirement)
    let run = set(selector, receiver, [value], .void, .void, place) { type in
      let (witness, substitutions) = compiler.implementation(of: variable, for: type.type, own)
      let setter = witness.setter ?? compiler.directAccessors(of: witness).setter
      let code = compiler.dynamicCode(setter, substitutions, type.type)
      type.implement(selector, by: code)
      return code
    }.word
    return Action { _ = try run($0) }
  }

  // MARK: Subscripts

  func element(
    _ base: Expr?, _ element: Subscript, _ arguments: [Expr], _ own: Substitutions, isSuper: Bool, _ place: Place
  ) throws -> Code {
    guard let base else { throw Trap(.notChecked, "a subscript without a base", place) }
    let type = concrete(base.type)
    var found = element
    var substitutions = concrete(own)
    if element.parent?.selfParameter != nil {
      (found, substitutions) = compiler.implementation(of: element, for: metatypeInstance(type), substitutions)
    }
    return try call(
      Expr.Callee(function: found.getter, substitutions: substitutions, isSuper: isSuper), base, arguments,
      compiler.concrete(found.getter.signed().result, substitutions), place)
  }

  func elementGet(
    _ receiver: Receiver, _ type: CellType, _ element: Subscript, _ arguments: [Code], _ own: Substitutions,
    isSuper: Bool, _ place: Place
  ) throws -> Code {
    try elementAccess(receiver, type, element, { $0.getter }, arguments, own, isSuper, place)
  }

  func elementSet(
    _ receiver: Receiver, _ type: CellType, _ element: Subscript, _ arguments: [Code], _ value: Code,
    _ own: Substitutions, isSuper: Bool, _ place: Place
  ) throws -> Action {
    let code = try elementAccess(receiver, type, element, { $0.setter }, arguments + [value], own, isSuper, place)
    let run = code.value
    return Action { _ = try run($0) }
  }

  private func elementAccess(
    _ receiver: Receiver, _ type: CellType, _ element: Subscript, _ accessor: (Subscript) -> Function?,
    _ arguments: [Code], _ own: Substitutions, _ isSuper: Bool, _ place: Place
  ) throws -> Code {
    var found = element
    var substitutions = concrete(own)
    if let proto = element.parent, proto.selfParameter != nil {
      if isOpened(type, for: proto), let requirement = accessor(element)?.signed() {
        let receiver = try receiverArgument(receiver, for: requirement)
        return existentialCall(
          requirement, [receiver] + arguments, substitutions, compiler.concrete(requirement.result, substitutions),
          place)
      }
      (found, substitutions) = compiler.implementation(of: element, for: metatypeInstance(type), substitutions)
    }
    guard let function = accessor(found) else { throw Trap(.notChecked, "the subscript can't be set", place) }
    function.signed()
    switch function.body {
    case .native(let body):
      if function.kind == .setter {
        let run = try nativeSet(body, function, receiver, arguments, place)
        return Code(word: {
          try run($0)
          return 0
        })
      }
      fallthrough
    case .intrinsic:
      let base = try receiverExpr(receiver)
      let exprs = zip(arguments, function.parameters).map { code, parameter in
        slotExpr(
          code, compiler.concrete(parameter.variable.type, substitutions), place)
      }
      return try call(
        Expr.Callee(function: function, substitutions: substitutions), base, exprs,
        compiler.concrete(function.result, substitutions), place)
    default:
      let hasReceiver = !function.isStatic || function.takesType
      let arguments = (hasReceiver ? [try receiverArgument(receiver, for: function)] : []) + arguments
      if hasReceiver, !isSuper, mayBeOverridden(function, of: type) {
        return dynamicCall(function, substitutions, arguments, place)
      }
      return try invoke(function, substitutions, arguments, place)
    }
  }

  /// Code as an expression, for intrinsics, which take expressions.
  func slotExpr(_ code: Code, _ type: CellType, _ place: Place) -> Expr {
    let variable = Variable(name: "argument", place: place)
    variable.type = type
    variable.owner = function
    adopted[variable] = (code, nil)
    return Expr(.variable(variable), type, place)
  }
}
