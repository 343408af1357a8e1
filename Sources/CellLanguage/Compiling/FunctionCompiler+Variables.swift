/// Code that reads and writes variables and the fields of what they hold.
extension FunctionCompiler {
  func load(_ variable: Variable, _ place: Place? = nil) throws -> Code {
    if let meant = variable.superOf { return try load(meant) }
    if let (code, _) = adopted[variable] { return code }
    let target = try target(of: variable, at: place)
    if variable.ownership != .strong {
      let address = target.address
      return living({ try address($0).reference.pointee }, variable, place)
    }
    return read(target, isReference(of: variable))
  }

  func load(_ global: GlobalSlot) -> Code { read(target(of: global), global.isReference) }

  /// The instance that a `weak` or `unowned` variable names, from the box in its slot.
  func living(_ box: @escaping ReferenceCode, _ variable: Variable, _ place: Place?) -> Code {
    let place = place ?? variable.place
    let isWeak = variable.ownership == .weak
    return Code(reference: { frame in
      guard let box = try box(frame) else { return nil }
      let instance = cast(box, to: WeakBox.self).value
      if instance == nil, !isWeak {
        throw Trap(.trap, "Attempted to read an unowned reference but the object was already deallocated", place)
      }
      return instance
    })
  }

  /// The value as a variable's slot keeps it: boxed where it shall not keep the instance alive.
  func held(_ value: Code, by variable: Variable) -> Code {
    guard variable.ownership != .strong else { return value }
    let run = value.reference
    return Code(reference: { WeakBox(try run($0)) })
  }

  /// Where a variable's slot is.
  ///
  /// - Parameter place: Where its name stands.
  func target(of variable: Variable, at place: Place? = nil) throws -> Target {
    if let meant = variable.superOf { return try target(of: meant) }
    if let (code, address) = adopted[variable] {
      if let address { return .computed(address) }
      let slot = slot(isReference: code.isReference)
      let store = storing(code, slot)
      return .computed({ frame in
        try store(frame)
        return frame + slot
      })
    }
    switch storage(of: variable) {
    case .local(let slot, _): return .slot(slot)
    case .boxed(let slot, _): return Target.slot(slot).field(0)
    case .pointer(let slot, _): return .pointer(slot)
    case .global(let global):
      return mayLackValue(variable, global) ? guarded(variable, global, place) : target(of: global)
    }
  }

  /// Whether a variable of the top level may still be without its value where this code runs: in a function that was
  /// called before the top level came to the declaration. Functions are compiled when they are first called.
  func mayLackValue(_ variable: Variable, _ global: GlobalSlot) -> Bool {
    guard global.isReference, variable.globalSource != nil, variable.type.wrapped == nil, global.address.pointee == 0
    else { return false }
    var outermost = function
    while let enclosing = outermost.enclosing, !enclosing.isTopLevelOfSource { outermost = enclosing }
    return !outermost.isTopLevelOfSource && outermost.kind != .closure
  }

  private func guarded(_ variable: Variable, _ global: GlobalSlot, _ place: Place?) -> Target {
    let address = global.address
    return .computed({ _ in
      if address.pointee == 0 { throw Trap(.trap, "'\(variable.name)' is used before it has its value", place) }
      return address
    })
  }

  func address(of variable: Variable) throws -> AddressCode { try target(of: variable).address }

  func target(of global: GlobalSlot) -> Target {
    let address = global.address
    if global.initialize == nil { return .memory(address) }
    return .computed({ _ in
      if let initialize = global.initialize { try initialize() }
      return address
    })
  }

  private func isReference(of variable: Variable) -> Bool {
    switch storage(of: variable) {
    case .local(_, let isReference), .boxed(_, let isReference), .pointer(_, let isReference): isReference
    case .global(let global): global.isReference
    }
  }

  /// Code that puts a value into a variable's slot.
  func store(_ variable: Variable, _ value: Code) throws -> Action {
    let code = try storing(value, in: variable)
    let run = code.word
    return Action { _ = try run($0) }
  }

  func storing(_ value: Code, in variable: Variable) throws -> Code {
    let value = held(value, by: variable)
    // A global that is assigned to needs no initial value first.
    if adopted[variable] == nil, variable.superOf == nil, case .global(let global) = storage(of: variable) {
      return .stored(value, .memory(global.address))
    }
    return .stored(value, try target(of: variable))
  }

  /// Code that gives a variable its place where it is declared: a box of its own each time, where closures share it.
  func declare(_ variable: Variable) -> Action? {
    guard variable.sharedWith == nil, case .boxed(let slot, let isReference) = storage(of: variable) else { return nil }
    let layout = isReference ? compiler.referenceBox : compiler.wordBox
    return Action { frame in (frame + slot).reference.pointee = Record.make(layout) }
  }

  // MARK: Reading in place

  /// Where the value of an expression lies already, so that it can be looked at without being counted. The address holds
  /// until other code runs. Nil for what has to be computed.
  func reading(_ expr: Expr) throws -> Target? {
    switch expr.kind {
    case .variable(let variable):
      if let known = adopted[variable], known.1 == nil { return known.0.target }
      return try isPlain(variable) ? target(of: variable) : nil
    case .property(let base, let variable):
      guard !variable.isLazy, variable.ownership == .strong, !isDynamic(base, variable) else { return nil }
      return try reading(base)?.field(compiler.fieldIndex(variable, in: concrete(base.type)))
    case .tupleElement(let base, let index): return try reading(base)?.field(index)
    case .element(let base?, let element, let arguments, _, _):
      guard case .intrinsic("Array.subscript", _) = element.getter.body, concrete(base.type).isNominal("Array"),
        isPlain(arguments[0]), let array = try reading(base)
      else { return nil }
      let index = try expression(arguments[0])
      let use = ElementReading(
        index: index, isReference: isReference(expr.type), isIndexFirst: false, place: arguments[0].place)
      return array.with(use)
    default: return nil
    }
  }

  /// Whether evaluating an expression changes nothing and runs no function.
  func isPlain(_ expr: Expr) -> Bool {
    switch expr.kind {
    case .integer, .boolean, .float: true
    case .string: expr.type.isNominal("String")
    case .array(let elements): elements.isEmpty && expr.type.isNominal("Array")
    case .variable(let variable): variable.getter == nil && adopted[variable]?.0.isPlain != false
    case .property(let base, let variable):
      !variable.isLazy && base.type.nominal?.subclasses.isEmpty != false && isPlain(base)
    case .tupleElement(let base, _): isPlain(base)
    case .element(let base?, let element, let arguments, _, _):
      if case .intrinsic("Array.subscript", _) = element.getter.body {
        isPlain(base) && arguments.allSatisfy(isPlain)
      } else {
        false
      }
    case .call(let callee, nil, let arguments):
      callee.function.isOperator && callee.function.place.source < 0 && arguments.allSatisfy(isPlain)
        && ["Int", "Double"].contains(arguments[0].type.nominal?.name)
    default: false
    }
  }

  func read(_ target: Target, _ isReference: Bool) -> Code {
    if isReference {
      var code = target.with(ReferenceReading())
      code.target = target
      return code
    }
    switch target {
    case .slot(let slot): return .local(slot)
    case .memory(let address): return .memory(address)
    case .part(let part): return Code(word: part.word)
    default: return target.with(WordReading())
    }
  }

  func field(_ base: @escaping ReferenceCode, _ index: Int, _ isReference: Bool) -> Code {
    if isReference {
      return Code(reference: { frame in
        let record: Record = cast(try base(frame))
        return withExtendedLifetime(record) { (record.fields + index).reference.pointee }
      })
    }
    return Code(word: { frame in
      let record: Record = cast(try base(frame))
      return withExtendedLifetime(record) { record.fields[index] }
    })
  }
}

extension Target {
  /// A field of the record whose reference is in the slot, for reading.
  func field(_ index: Int) -> Target {
    if case .part(let part) = self { return part.field(index) }
    return with(FieldReading(index: index))
  }

  /// Whether the slot is empty: `nil` where a reference is expected.
  var isZero: Code { .compared(Equal(), with(WordReading()), .constant(0)) }
}

private struct WordReading: TargetUse {
  func make<T: Addressed>(_ target: T) -> Code { Code(word: { try target.address($0).pointee }) }
}

private struct ReferenceReading: TargetUse {
  func make<T: Addressed>(_ target: T) -> Code {
    Code(reference: { try target.address($0).reference.pointee })
  }
}

private struct FieldReading: TargetUse {
  let index: Int
  func make<T: Addressed>(_ target: T) -> Target {
    let index = index
    return .part(
      Target.Part(
        address: { try target.address($0).object.recordFields + index },
        word: { try target.address($0).object.recordFields[index] }))
  }
}

// MARK: Elements of arrays

/// The address of an element, for reading.
struct ElementReading: TargetUse {
  let index: Code
  let isReference: Bool
  /// Whether the index runs code after which an address found before would not hold.
  let isIndexFirst: Bool
  let place: Place

  func make<T: Addressed>(_ array: T) -> Target {
    let element = ElementOperand(array: array, isReference: isReference, place: place)
    return isIndexFirst ? element.make(afterIndex: index.word) : index.withSum(element)
  }
}

private struct ElementOperand<T: Addressed>: OperandUse {
  let array: T
  let isReference: Bool
  let place: Place

  func make<Index: Operand>(_ index: Index) -> Target {
    let (array, place) = (array, place)
    if isReference {
      @inline(__always)
      func element(_ frame: Frame) throws -> Address {
        try array.address(frame).element(of: ReferenceArray.self, index.word(frame), place)
      }
      return .part(
        Target.Part(
          address: { try element($0) }, word: { try element($0).pointee },
          field: { field in
            .part(
              Target.Part(
                address: { try element($0).object.recordFields + field },
                word: { try element($0).object.recordFields[field] }))
          }))
    }
    @inline(__always)
    func element(_ frame: Frame) throws -> Address {
      try array.address(frame).element(of: WordArray.self, index.word(frame), place)
    }
    return .part(Target.Part(address: { try element($0) }, word: { try element($0).pointee }))
  }

  func make(afterIndex index: @escaping WordCode) -> Target {
    let (array, place) = (array, place)
    if isReference {
      return .computed({ frame in
        let index = try index(frame)
        return try array.address(frame).element(of: ReferenceArray.self, index, place)
      })
    }
    return .computed({ frame in
      let index = try index(frame)
      return try array.address(frame).element(of: WordArray.self, index, place)
    })
  }
}

extension Address {
  /// The address of an element of the array whose reference is in the slot.
  @inline(__always)
  func element<Elements: ArrayObject>(of type: Elements.Type, _ index: Int, _ place: Place) throws -> Address {
    try Unmanaged<Elements>.fromOpaque(object)._withUnsafeGuaranteedRef { array in
      guard UInt(bitPattern: index) < UInt(bitPattern: array.elements.count) else { throw Trap.outOfRange(place) }
      return array.base + index
    }
  }
}

extension Trap {
  @inline(never)
  static func outOfRange(_ place: Place) -> Trap { Trap(.trap, "Index out of range", place) }
}

extension Address {
  /// The object whose reference is in the slot, uncounted.
  @inline(__always) var object: UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(bitPattern: pointee).unsafelyUnwrapped
  }
}

extension UnsafeMutableRawPointer {
  /// The fields of the record that begins here.
  @inline(__always) var recordFields: Address {
    Unmanaged<Record>.fromOpaque(self)._withUnsafeGuaranteedRef { $0.fields }
  }
}
