/// Code of calls into the host's native code.
extension FunctionCompiler {
  func nativeCall(
    _ body: @escaping NativeLibrary.Body, _ function: Function, _ receiver: Expr?, _ exprs: [Expr],
    _ own: Substitutions, _ result: CellType, _ place: Place
  ) throws -> Code {
    let arguments = try exprs.map { (run: try expression($0).value, type: concrete($0.type)) }
    let compiler = self.compiler
    let machine = self.machine
    let receiverType = receiver.map { concrete($0.type) }
    let isInstance = receiver != nil && !compiler.checker.isMetatype(receiver!.type)
    let mutates = isInstance && function.takesAddressOfSelf
    let location = mutates ? pinned(try self.place(receiver!)) : nil
    let receiverRun = isInstance && !mutates ? try expression(receiver!).value : nil
    func run(_ frame: Frame) throws -> Value {
      var target: Any?
      if let receiverRun { target = try compiler.toHost(try receiverRun(frame), receiverType!) }
      if let location {
        for step in location.before + location.begin { try step(frame) }
        target = try compiler.toHost(Value(try location.address(frame).reference.pointee), receiverType!)
      }
      let values = try arguments.map { try compiler.toHost(try $0.run(frame), $0.type) }
      guard let host = machine.host else { throw Trap(.notChecked, "no cell is running", place) }
      let box = NativeCall.ReceiverBox()
      machine.flush()
      let made = try self.surfacing(place) {
        try body(NativeCall(arguments: values, target: target, box: box, host: host))
      }
      if let location, let changed = box.changed {
        try location.address(frame).reference.pointee = try compiler.fromHost(changed, receiverType!).reference
        for step in location.after { try step(frame) }
      }
      return try self.surfacing(place) { try compiler.fromHost(made, result) }
    }
    return compiler.isReference(result) ? Code(reference: { try run($0).reference }) : Code(word: { try run($0).word })
  }

  /// Runs native code; an error of the host's becomes one that the cell can catch, at the place of the call.
  func surfacing<Result>(_ place: Place, _ work: () throws -> Result) throws -> Result {
    do { return try work() } catch let trap as Trap { throw trap } catch let thrown as ThrownError {
      throw thrown
    } catch {
      if machine.host?.isCancelled == true { throw Trap(.cancelled, "the cell was stopped", place) }
      throw ThrownError(compiler.hostError(error), place)
    }
  }

  func nativeSet(
    _ body: @escaping NativeLibrary.Body, _ setter: Function, _ receiver: Receiver, _ values: [Code], _ place: Place
  ) throws -> Action {
    let base = try receiverExpr(receiver)
    let exprs = zip(values, setter.signed().parameters).map { slotExpr($0, concrete($1.type), place) }
    let run = try nativeCall(body, setter, base, exprs, [:], .void, place).word
    return Action { _ = try run($0) }
  }

  // MARK: Native enums

  func nativeCase(_ native: NativeType.EnumCase, _ item: EnumCase, _ exprs: [Expr], _ type: CellType, _ place: Place)
    throws -> Code
  {
    let arguments = try exprs.map { (run: try expression($0).value, type: concrete($0.type)) }
    let compiler = self.compiler
    let machine = self.machine
    return Code(reference: { frame in
      let values = try arguments.map { try compiler.toHost(try $0.run(frame), $0.type) }
      guard let host = machine.host else { throw Trap(.notChecked, "no cell is running", place) }
      let made = try self.surfacing(place) {
        try native.make(NativeCall(arguments: values, target: nil, box: nil, host: host))
      }
      return try compiler.fromHost(made, type).reference
    })
  }

  func matchNative(_ native: NativeType.EnumCase, _ item: EnumCase, _ parts: [Pattern], _ value: Code, _ type: CellType)
    throws -> Test
  {
    let run = value.reference
    let compiler = self.compiler
    let payload = item.signed().payload
    let slots = payload.map { slot(isReference: isReference($0.type)) }
    let types = payload.map { concrete($0.type) }
    var tests: [Test] = []
    for (part, (slot, type)) in zip(parts, zip(slots, types)) {
      tests.append(try match(part, loading(slot, isReference: compiler.isReference(type)), type, nil))
    }
    let inner = tests
    return Test { frame in
      guard let values = native.match(cast(try run(frame), to: HostBox.self).value) else { return false }
      for (value, (slot, type)) in zip(values, zip(slots, types)) {
        let converted = try compiler.fromHost(value, type)
        if compiler.isReference(type) {
          (frame + slot).reference.pointee = converted.reference
        } else {
          frame[slot] = converted.word
        }
      }
      for test in inner where try !test(frame) { return false }
      return true
    }
  }
}

extension Compiler {
  func hostDescription(_ nominal: Nominal, _ type: CellType, _ isDebug: Bool) -> (Value) throws -> String {
    { [unowned self] value in
      let host = try toHost(value, type)
      return isDebug ? String(reflecting: host) : String(describing: host)
    }
  }

  /// An error that native code threw, as an `any Error` of the cells.
  func hostError(_ error: any Error) -> Existential {
    if let type = cellType(of: error), let value = try? fromHost(error, type) {
      return Existential(runtimeType(type), value)
    }
    guard let nominal = library.nominal("NativeError") else {
      preconditionFailure("the standard library declares no NativeError")
    }
    return Existential(runtimeType(.nominal(nominal.ready(), [])), Value(HostBox(error)))
  }
}
