/// Code of optionals, existentials and casts.
extension FunctionCompiler {
  // MARK: Optionals

  /// The code of a value as an optional of its type.
  func wrap(_ code: Code, _ type: CellType) -> Code {
    switch code.form {
    case .word(let run): return Code(reference: { WordBox.of(try run($0)) })
    case .reference(let run):
      if type.wrapped != nil { return Code(reference: { ReferenceBox(try run($0)) }) }
      return Code(reference: run)
    }
  }

  /// The value inside a reference that is known not to be nil, for an optional of `type`.
  func unwrapped(_ some: @escaping ReferenceCode, _ type: CellType) -> Code {
    guard let wrapped = type.wrapped else {
      compiler.noteFlaw("'\(type)' is not optional")
      return Code(reference: some)
    }
    if !compiler.isReference(wrapped) { return Code(word: { cast(try some($0), to: WordBox.self).value }) }
    if wrapped.wrapped != nil { return Code(reference: { cast(try some($0), to: ReferenceBox.self).value }) }
    return Code(reference: some)
  }

  func chain(_ inner: Expr) throws -> Code {
    let run = try expression(inner).reference
    return Code(reference: { frame in
      do { return try run(frame) } catch is ChainEnd { return nil }
    })
  }

  func coalesce(_ left: Expr, _ right: Expr, _ keepsOptional: Bool) throws -> Code {
    let optional = try expression(left)
    let first = optional.reference
    let second = try expression(right)
    if !keepsOptional, let lookup = optional.lookup { return coalesce(lookup, second) }
    if keepsOptional {
      let other = second.reference
      return Code(reference: { try first($0) ?? (try other($0)) })
    }
    let type = concrete(left.type)
    let isNested = type.wrapped?.wrapped != nil
    switch second.form {
    case .word(let other):
      return Code(word: { frame in
        if let some = try first(frame) { return cast(some, to: WordBox.self).value }
        return try other(frame)
      })
    case .reference(let other):
      return Code(reference: { frame in
        guard let some = try first(frame) else { return try other(frame) }
        return isNested ? cast(some, to: ReferenceBox.self).value : some
      })
    }
  }

  private func coalesce(_ lookup: Lookup, _ second: Code) -> Code {
    switch second.form {
    case .word(let other):
      Code(word: { frame in
        if let value = try lookup(frame) { return value.pointee }
        return try other(frame)
      })
    case .reference(let other):
      Code(reference: { frame in
        if let value = try lookup(frame) { return value.reference.pointee }
        return try other(frame)
      })
    }
  }

  func mapOptional(_ value: Expr, _ variable: Variable, _ body: Expr) throws -> Code {
    let source = try expression(value).reference
    let type = concrete(value.type)
    let slot = slot(isReference: true)
    let store = try self.store(variable, unwrapped({ ($0 + slot).reference.pointee }, type))
    let result = wrap(try expression(body), concrete(body.type)).reference
    return Code(reference: { frame in
      guard let some = try source(frame) else { return nil }
      (frame + slot).reference.pointee = some
      try store(frame)
      return try result(frame)
    })
  }

  func mapArray(_ value: Expr, _ variable: Variable, _ body: Expr) throws -> Code {
    let source = try expression(value).reference
    let isWords = !isReference(variable.type)
    let address = try self.address(of: variable)
    let result = try expression(body)
    let toWords = !result.isReference
    let run = result.value
    return Code(reference: { frame in
      let array = try source(frame)
      var words: [Int] = []
      var references: [AnyObject?] = []
      func add(_ value: Value) { if toWords { words.append(value.word) } else { references.append(value.reference) } }
      if isWords {
        for word in cast(array, to: WordArray.self).elements {
          try address(frame).pointee = word
          add(try run(frame))
        }
      } else {
        for object in cast(array, to: ReferenceArray.self).elements {
          try address(frame).reference.pointee = object
          add(try run(frame))
        }
      }
      return toWords ? WordArray(words) : ReferenceArray(references)
    })
  }

  // MARK: Existentials

  /// The code of a value as `Any` or `any P`.
  func erase(_ code: Code, _ type: CellType) -> Code {
    if case .existential = type { return code }
    let tag = compiler.runtimeType(type)
    switch code.form {
    case .word(let run): return Code(reference: { Existential(tag, Value(word: try run($0))) })
    case .reference(let run):
      if type.isClass, type.nominal?.host == nil {
        // An instance of a subclass keeps its own type.
        return Code(reference: { frame in
          let object = try run(frame)
          return Existential(cast(object, to: Record.self).header.type ?? tag, Value(object))
        })
      }
      if type.isClass {
        let compiler = self.compiler
        return Code(reference: { frame in
          let object = try run(frame)
          return Existential(compiler.hostType(of: object.unsafelyUnwrapped) ?? tag, Value(object))
        })
      }
      return Code(reference: { Existential(tag, Value(try run($0))) })
    }
  }

  // MARK: Casts

  /// A cast at run time: the value as the target type, or nothing.
  func caster(from source: CellType, to target: CellType) -> (Value) throws -> Value? {
    let compiler = self.compiler
    return { try compiler.cast($0, from: source, to: target) }
  }

  func castTest(_ value: Expr, _ type: CellType) throws -> Code {
    let run = try expression(value).value
    let cast = caster(from: concrete(value.type), to: type)
    return Code(word: { try cast(try run($0)) != nil ? 1 : 0 })
  }

  func castOptional(_ value: Expr, _ type: CellType) throws -> Code {
    let run = try expression(value).value
    let cast = caster(from: concrete(value.type), to: type)
    let wrap = compiler.wrapper(type)
    return Code(reference: { frame in
      guard let result = try cast(try run(frame)) else { return nil }
      return wrap(result)
    })
  }

  func castForced(_ value: Expr, _ type: CellType, _ place: Place) throws -> Code {
    let run = try expression(value).value
    let source = concrete(value.type)
    let cast = caster(from: source, to: type)
    let compiler = self.compiler
    func result(_ frame: Frame) throws -> Value {
      let value = try run(frame)
      if let result = try cast(value) { return result }
      throw Trap(
        .trap, "Could not cast value of type '\(compiler.dynamicTypeName(of: value, source))' to '\(type)'", place)
    }
    return compiler.isReference(type)
      ? Code(reference: { try result($0).reference }) : Code(word: { try result($0).word })
  }

  // MARK: Errors as optionals

  func tryOptional(_ inner: Expr) throws -> Code {
    let run = try expression(inner).reference
    return Code(reference: { frame in
      do { return try run(frame) } catch is ThrownError { return nil }
    })
  }

  func tryForced(_ inner: Expr, _ place: Place) throws -> Code {
    let code = try expression(inner)
    let compiler = self.compiler
    func rethrow(_ error: any Error) -> any Error {
      guard let thrown = error as? ThrownError else { return error }
      let text = (try? compiler.describe(thrown.value, isDebug: true)) ?? "an error"
      return Trap(.trap, "'try!' expression unexpectedly raised an error: \(text)", place)
    }
    switch code.form {
    case .word(let run): return Code(word: { frame in do { return try run(frame) } catch { throw rethrow(error) } })
    case .reference(let run):
      return Code(reference: { frame in do { return try run(frame) } catch { throw rethrow(error) } })
    }
  }

  // MARK: Choices

  func ternary(_ condition: Expr, _ a: Expr, _ b: Expr) throws -> Code {
    let test = try self.condition(condition)
    return .choice(test, try expression(a), try expression(b))
  }

  func condition(_ expr: Expr) throws -> Test {
    switch expr.kind {
    case .and(let a, let b):
      let (first, second) = (try condition(a), try condition(b))
      return Test { try first($0) ? try second($0) : false }
    case .or(let a, let b):
      let (first, second) = (try condition(a), try condition(b))
      return Test { try first($0) ? true : try second($0) }
    case .not(let inner):
      let test = try condition(inner)
      return Test { try !test($0) }
    default: return try expression(expr).condition
    }
  }

  func ifExpression(_ statement: Statement, _ type: CellType) throws -> Code {
    let isReference = compiler.isReference(type)
    let slot = slot(isReference: isReference)
    let outer = yieldSlot
    yieldSlot = (slot, isReference)
    defer { yieldSlot = outer }
    let run = try step(statement)
    if isReference {
      return Code(reference: { frame in
        _ = try run(frame)
        return (frame + slot).reference.pointee
      })
    }
    return Code(word: { frame in
      _ = try run(frame)
      return frame[slot]
    })
  }
}
