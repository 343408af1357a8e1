/// Code of what can be written to: addresses of slots, and the steps before and after a write.
extension FunctionCompiler {
  /// Something to write to. `before` evaluates what the place is made of, such as indices. When all else that the write
  /// needs is evaluated too, `begin` runs; then the slot at `address` may be read and changed; then `after` runs. What has
  /// no memory of its own is brought into a slot by its getter and handed to its setter.
  struct Location {
    var before: [Action] = []
    var begin: [Action] = []
    var target: Target
    var after: [Action] = []
    let isReference: Bool
    /// For a slot inside of an object that other code could let go: gives the address, and the object to a slot.
    var pin: ((Frame, Int) throws -> Address)?

    init(
      before: [Action] = [], begin: [Action] = [], target: Target, after: [Action] = [], isReference: Bool,
      pin: ((Frame, Int) throws -> Address)? = nil
    ) {
      self.before = before
      self.begin = begin
      self.target = target
      self.after = after
      self.isReference = isReference
      self.pin = pin
    }

    init(address: @escaping AddressCode, isReference: Bool) {
      self.init(target: .computed(address), isReference: isReference)
    }

    var address: AddressCode { target.address }
    /// Whether nothing runs before and after the write.
    var isPlain: Bool { before.isEmpty && begin.isEmpty && after.isEmpty }
  }

  /// A place that stays where it is while code of the cell runs: its object is held meanwhile.
  func pinned(_ location: Location) -> Location {
    guard let pin = location.pin else { return location }
    let object = slot(isReference: true)
    let address = slot(isReference: false)
    var result = location
    result.pin = nil
    result.begin.append(Action { frame in frame[address] = Int(bitPattern: try pin(frame, object)) })
    result.target = .pointer(address)
    result.after.insert(Action { ($0 + object).reference.pointee = nil }, at: 0)
    return result
  }

  /// The place of a field of the record in another place.
  private func field(_ index: Int, of base: Location, _ isReference: Bool, isOwn: Bool) -> Location {
    let record = base.address
    return Location(
      before: base.before, begin: base.begin, target: base.target.changingField(index), after: base.after,
      isReference: isReference,
      pin: isOwn
        ? nil
        : { frame, pin in
          let owner = uniqueRecord(try record(frame))
          (frame + pin).reference.pointee = owner
          return owner.fields + index
        })
  }

  /// Whether a place belongs to this call alone: a variable of the frame that no closure shares, and what is inside of it.
  private func isOwn(_ expr: Expr) -> Bool {
    switch expr.kind {
    case .variable(let variable):
      if variable.superOf != nil || adopted[variable] != nil || variable.ownership != .strong { return false }
      if case .local = storage(of: variable) { return true }
      return false
    case .property(let base, _): return !concrete(base.type).isClass && isOwn(base)
    case .tupleElement(let base, _): return isOwn(base)
    default: return false
    }
  }

  /// The place of a target whose new value is an expression: when that changes nothing, indexes need not be kept.
  func place(_ expr: Expr, besides operand: Expr) throws -> Location {
    let outer = isOperandPlain
    isOperandPlain = isPlain(operand)
    defer { isOperandPlain = outer }
    return try place(expr)
  }

  func place(_ expr: Expr) throws -> Location {
    let isReference = isReference(expr.type)
    switch expr.kind {
    case .variable(let variable): return Location(target: try target(of: variable), isReference: isReference)
    case .property(let base, let variable): return try fieldPlace(base, variable, isReference)
    case .staticProperty(let type, let variable):
      let global = compiler.staticGlobal(variable, in: owner(of: variable, concrete(type)))
      return Location(target: target(of: global), isReference: isReference)
    case .tupleElement(let base, let index):
      return field(index, of: try place(base), isReference, isOwn: isOwn(base))
    case .element(let base?, let element, let arguments, let substitutions, let isSuper):
      if let location = try arrayElement(base, element, arguments, isReference) { return location }
      if let location = try dictionaryElement(base, element, arguments, isReference) { return location }
      return try accessorPlace(
        base, arguments, isReference, element.setter?.isMutating == true || element.getter.isMutating
      ) { receiver, arguments in
        let type = self.concrete(base.type)
        return (
          try self.elementGet(receiver, type, element, arguments, substitutions, isSuper: isSuper, expr.place),
          { try self.elementSet(receiver, type, element, arguments, $0, substitutions, isSuper: isSuper, expr.place) }
        )
      }
    case .computed(let base, let variable, let substitutions, let isSuper):
      guard let base else { return try freePlace(variable, expr.place, isReference) }
      return try accessorPlace(base, [], isReference, true) { receiver, _ in
        (
          try self.computedGet(
            receiver, self.concrete(base.type), variable, substitutions, isSuper: isSuper, expr.place),
          {
            try self.computedSet(
              receiver, self.concrete(base.type), variable, $0, substitutions, isSuper: isSuper, expr.place)
          }
        )
      }
    case .unwrap(let base): return try wrappedPlace(base, isReference, expr.place, inChain: false)
    case .bindChain(let base): return try wrappedPlace(base, isReference, expr.place, inChain: true)
    case .inout(let target): return try place(target)
    default:
      // A value without a place, such as a class instance that a method of a protocol may mutate: a slot of its own.
      let value = try expression(expr)
      let slot = slot(isReference: isReference)
      return Location(before: [storing(value, slot)], target: .slot(slot), isReference: isReference)
    }
  }

  func storing(_ value: Code, _ slot: Int) -> Action {
    switch value.form {
    case .word(let run): return Action { $0[slot] = try run($0) }
    case .reference(let run): return Action { frame in (frame + slot).reference.pointee = try run(frame) }
    }
  }

  func loading(_ slot: Int, isReference: Bool) -> Code {
    read(.slot(slot), isReference)
  }

  private func fieldPlace(_ base: Expr, _ variable: Variable, _ isReference: Bool) throws -> Location {
    let type = concrete(base.type)
    if hasAccessors(base, variable) {
      return try accessorPlace(base, [], isReference, true) { receiver, _ in
        (
          try self.propertyGet(receiver, base, variable), { try self.propertySet(receiver, base, variable, $0) }
        )
      }
    }
    let index = compiler.fieldIndex(variable, in: type)
    if type.isClass {
      if case .variable(let owner) = base.kind, owner.superOf == nil, adopted[owner] == nil, owner.ownership == .strong,
        case .local(let slot, _) = storage(of: owner)
      {
        return Location(target: Target.slot(slot).field(index), isReference: isReference)
      }
      // The instance stays in a slot, so that it lives as long as its field is in use.
      let slot = slot(isReference: true)
      return Location(
        before: [storing(try expression(base), slot)],
        target: Target.slot(slot).field(index), after: [Action { ($0 + slot).reference.pointee = nil }],
        isReference: isReference)
    }
    return field(index, of: try place(base), isReference, isOwn: isOwn(base))
  }

  /// The receiver of an accessor: its value or its place.
  struct Receiver {
    let value: Code?
    let location: Location?
    let type: CellType

    func field(_ index: Int, _ isReference: Bool) throws -> Code {
      if let location {
        let address = location.address
        if isReference {
          return Code(reference: {
            (cast(try address($0).reference.pointee, to: Record.self).fields + index).reference.pointee
          })
        }
        return Code(word: { cast(try address($0).reference.pointee, to: Record.self).fields[index] })
      }
      let base = value!.reference
      if isReference {
        return Code(reference: { frame in
          let record = cast(try base(frame), to: Record.self)
          return withExtendedLifetime(record) { (record.fields + index).reference.pointee }
        })
      }
      return Code(word: { frame in
        let record = cast(try base(frame), to: Record.self)
        return withExtendedLifetime(record) { record.fields[index] }
      })
    }
  }

  /// A place behind a getter and a setter: receiver and arguments are evaluated once.
  private func accessorPlace(
    _ base: Expr, _ arguments: [Expr], _ isReference: Bool, _ mutates: Bool,
    _ accessors: (Receiver, [Code]) throws -> (Code, (Code) throws -> Action)
  ) throws -> Location {
    let (receiver, location) = try self.receiver(base, mutates: mutates)
    var before = location.before
    let values = try arguments.map { try kept(try expression($0), &before) }
    let (get, set) = try accessors(receiver, values)
    let slot = slot(isReference: isReference)
    // The setter becomes the value's only owner.
    let finish = try set(taking(slot, isReference: isReference))
    return Location(
      before: before, begin: location.begin + [storing(get, slot)], target: .slot(slot),
      after: [finish] + location.after, isReference: isReference)
  }

  /// The receiver of an accessor, evaluated by the steps of the location.
  private func receiver(_ base: Expr, mutates: Bool) throws -> (Receiver, Location) {
    let type = concrete(base.type)
    let isReference = compiler.isReference(type)
    if type.isClass || !mutates || compiler.checker.isMetatype(type) {
      let slot = slot(isReference: isReference)
      let location = Location(
        before: [storing(try expression(base), slot)], target: .slot(slot),
        after: isReference ? [Action { ($0 + slot).reference.pointee = nil }] : [], isReference: isReference)
      return (Receiver(value: loading(slot, isReference: isReference), location: nil, type: type), location)
    }
    let location = pinned(try place(base))
    return (Receiver(value: nil, location: location, type: type), location)
  }

  /// The code's value, computed among the steps and kept until it is used.
  func kept(_ code: Code, _ steps: inout [Action]) throws -> Code {
    if code.constant != nil { return code }
    let slot = slot(isReference: code.isReference)
    steps.append(storing(code, slot))
    return loading(slot, isReference: code.isReference)
  }

  /// Code that moves a value out of a slot.
  func taking(_ slot: Int, isReference: Bool) -> Code {
    guard isReference else { return .local(slot) }
    return Code(reference: { ($0 + slot).takeReference() })
  }

  private func freePlace(_ variable: Variable, _ place: Place, _ isReference: Bool) throws -> Location {
    guard let getter = variable.getter, let setter = variable.setter else {
      throw Trap(.notChecked, "'\(variable.name)' can't be set", place)
    }
    let slot = slot(isReference: isReference)
    let get = invoke(compiler.code(getter, substitutions, outer: substitutions), [], captureSources(getter), place)
    let set = invoke(
      compiler.code(setter, substitutions, outer: substitutions), [loading(slot, isReference: isReference)],
      captureSources(setter), place
    ).word
    return Location(
      begin: [storing(get, slot)], target: .slot(slot), after: [Action { _ = try set($0) }], isReference: isReference)
  }

  private func wrappedPlace(_ base: Expr, _ isReference: Bool, _ place: Place, inChain: Bool) throws -> Location {
    if let location = try dictionaryValue(base, isReference, place, inChain: inChain) { return location }
    let type = concrete(base.type)
    let location = pinned(try self.place(base))
    let address = location.address
    func some(_ frame: Frame) throws -> Address {
      let slot = try address(frame)
      if slot.reference.pointee == nil {
        if inChain { throw ChainEnd.instance }
        throw Trap(.trap, "Unexpectedly found nil while unwrapping an Optional value", place)
      }
      return slot
    }
    // A chain that ends at nil ends before anything else is evaluated.
    let before = inChain ? location.before + location.begin + [Action { _ = try some($0) }] : location.before
    let begin = inChain ? [] : location.begin
    if isReference, type.wrapped?.wrapped == nil {
      return Location(
        before: before, begin: begin, target: .computed(some), after: location.after, isReference: true,
        pin: location.pin)
    }
    let slot = slot(isReference: isReference)
    let wrapped = type.wrapped ?? type
    let wrap = compiler.wrapper(wrapped)
    let compiler = self.compiler
    return Location(
      before: before,
      begin: begin + [
        Action { frame in
          let object = try some(frame).reference.pointee.unsafelyUnwrapped
          let value = compiler.unwrap(object, wrapped)
          if isReference { (frame + slot).reference.pointee = value.reference } else { frame[slot] = value.word }
        }
      ],
      target: .slot(slot),
      after: [
        Action { frame in
          let value = isReference ? Value((frame + slot).reference.pointee) : Value(word: frame[slot])
          try address(frame).reference.pointee = wrap(value)
        }
      ] + location.after, isReference: isReference)
  }

  /// An element of an array that has memory: no getter and setter, no copy.
  private func arrayElement(_ base: Expr, _ element: Subscript, _ arguments: [Expr], _ isReference: Bool) throws
    -> Location?
  {
    guard case .intrinsic("Array.subscript", _) = element.getter.body, concrete(base.type).isNominal("Array") else {
      return nil
    }
    let location = try place(base)
    var index = try expression(arguments[0])
    var before = location.before
    if index.constant == nil, index.slot == nil, !(isOperandPlain && isPlain(arguments[0])) {
      let slot = slot(isReference: false)
      before.append(storing(index, slot))
      index = .local(slot)
    }
    let room = Room(machine, arguments[0].place)
    let use = ElementWriting(index: index, isReference: isReference, room: room)
    let (array, position) = (location.address, index.word)
    return Location(
      before: before, begin: location.begin, target: location.target.with(use), after: location.after,
      isReference: isReference,
      pin: { frame, pin in
        let slot = try array(frame)
        let element =
          isReference
          ? try uniqueElement(of: ReferenceArray.self, slot, position(frame), room)
          : try uniqueElement(of: WordArray.self, slot, position(frame), room)
        (frame + pin).reference.pointee = slot.reference.pointee
        return element
      })
  }

  // MARK: Assignment

  func assign(_ target: Expr, _ value: Expr, _ place: Place) throws -> Code {
    switch target.kind {
    case .variable(let variable): return try storing(try expression(value), in: variable)
    case .tuple(let targets): return Code(effect: try tupleAssignment(targets, value, place))
    case .discard:
      let run = try expression(value).value
      return Code(effect: Action { _ = try run($0) })
    case .computed, .element, .property:
      if let set = try dictionaryAssignment(target, value) { return set }
      if let direct = try setterAssignment(target, try expression(value)) { return Code(effect: direct) }
    default: break
    }
    let location = try self.place(target, besides: value)
    return assigning(try expression(value), to: location)
  }

  func assign(_ value: Code, to location: Location) -> Action {
    let run = assigning(value, to: location).word
    return Action { _ = try run($0) }
  }

  private func assigning(_ value: Code, to location: Location) -> Code {
    changing(location, with: value) { .stored($0, location.target) }
  }

  /// A change of a place by a value, which is computed before the access begins.
  func changing(_ location: Location, with value: Code, _ change: (Code) -> Code) -> Code {
    if location.isPlain { return change(value) }
    var steps = location.before
    var value = value
    if !location.begin.isEmpty {
      let slot = slot(isReference: value.isReference)
      steps.append(storing(value, slot))
      value = taking(slot, isReference: value.isReference)
    }
    let run = change(value).word
    return Code(effect: sequence(steps + location.begin + [Action { _ = try run($0) }] + location.after))
  }

  /// Steps that run one after the other.
  func sequence(_ steps: [Action]) -> Action {
    switch steps.count {
    case 0: return Action { _ in }
    case 1: return steps[0]
    case 2:
      let (a, b) = (steps[0], steps[1])
      return Action {
        try a($0)
        try b($0)
      }
    default:
      let middle = steps.count / 2
      return sequence([sequence(Array(steps[..<middle])), sequence(Array(steps[middle...]))])
    }
  }

  /// Assignment through a setter, without calling the getter first.
  private func setterAssignment(_ target: Expr, _ value: Code) throws -> Action? {
    let valueSlot = slot(isReference: value.isReference)
    let handOver = taking(valueSlot, isReference: value.isReference)
    switch target.kind {
    case .property(let base, let variable):
      guard hasAccessors(base, variable) else { return nil }
      let (receiver, location) = try self.receiver(base, mutates: true)
      let set = try propertySet(receiver, base, variable, handOver)
      return sequence(location.before + [storing(value, valueSlot)] + location.begin + [set] + location.after)
    case .computed(let base?, let variable, let own, let isSuper):
      let isMeta = compiler.checker.isMetatype(base.type)
      let (receiver, location) = try self.receiver(base, mutates: !isMeta && (variable.setter?.isMutating ?? true))
      let set = try computedSet(receiver, concrete(base.type), variable, handOver, own, isSuper: isSuper, target.place)
      return sequence(location.before + [storing(value, valueSlot)] + location.begin + [set] + location.after)
    case .computed(nil, let variable, _, _):
      guard let setter = variable.setter else { return nil }
      let set = invoke(
        compiler.code(setter, substitutions, outer: substitutions), [value], captureSources(setter), target.place
      ).word
      return Action { _ = try set($0) }
    case .element(let base?, let element, let arguments, let own, let isSuper):
      if case .intrinsic("Array.subscript", _) = element.getter.body, concrete(base.type).isNominal("Array") {
        return nil
      }
      let isMeta = compiler.checker.isMetatype(base.type)
      let (receiver, location) = try self.receiver(base, mutates: !isMeta && element.setter?.isMutating == true)
      var before = location.before
      let values = try arguments.map { try kept(try expression($0), &before) }
      let set = try elementSet(
        receiver, concrete(base.type), element, values, handOver, own, isSuper: isSuper, target.place)
      return sequence(before + [storing(value, valueSlot)] + location.begin + [set] + location.after)
    default: return nil
    }
  }

  private func tupleAssignment(_ targets: [Expr], _ value: Expr, _ place: Place) throws -> Action {
    var steps: [Action] = []
    var parts: [Code] = []
    if let exchange = try exchange(targets, value) { return exchange }
    if case .tuple(let values) = value.kind {
      for part in values {
        let code = try expression(part)
        let slot = slot(isReference: code.isReference)
        steps.append(storing(code, slot))
        parts.append(loading(slot, isReference: code.isReference))
      }
    } else {
      let slot = slot(isReference: true)
      steps.append(storing(try expression(value), slot))
      for (index, target) in targets.enumerated() {
        parts.append(field({ ($0 + slot).reference.pointee }, index, isReference(target.type)))
      }
    }
    for (target, part) in zip(targets, parts) {
      switch target.kind {
      case .discard: continue
      case .variable(let variable): steps.append(try store(variable, part))
      default:
        if let direct = try setterAssignment(target, part) {
          steps.append(direct)
        } else {
          steps.append(assign(part, to: try self.place(target)))
        }
      }
    }
    return sequence(steps)
  }

  /// `(a, b) = (x, y)` of words in variables.
  private func exchange(_ targets: [Expr], _ value: Expr) throws -> Action? {
    guard case .tuple(let values) = value.kind, targets.count == 2, values.count == 2,
      case .variable(let first) = targets[0].kind, case .variable(let second) = targets[1].kind, isPlain(first),
      isPlain(second), !values.contains(where: { isReference($0.type) })
    else { return nil }
    let (a, b) = (try target(of: first), try target(of: second))
    guard a.isPlain, b.isPlain else { return nil }
    let (x, y) = (try expression(values[0]).word, try expression(values[1]).word)
    if let first = a.slot, let second = b.slot {
      return Action { frame in
        (frame[first], frame[second]) = (try x(frame), try y(frame))
      }
    }
    let (store, keep) = (a.address, b.address)
    return Action { frame in
      let (first, second) = (try x(frame), try y(frame))
      try store(frame).pointee = first
      try keep(frame).pointee = second
    }
  }

  /// The receiver as the first argument of a method: its address for one that mutates a value type.
  func receiverArgument(_ receiver: Receiver, for function: Function) throws -> Code {
    let wantsAddress = function.takesAddressOfSelf
    if let location = receiver.location {
      if wantsAddress { return location.target.pointer }
      let address = location.address
      return location.isReference
        ? Code(reference: { try address($0).reference.pointee }) : Code(word: { try address($0).pointee })
    }
    guard let value = receiver.value else { preconditionFailure("a receiver without value or place") }
    if !wantsAddress { return value }
    let slot = slot(isReference: value.isReference)
    let store = storing(value, slot)
    return Code(word: { frame in
      try store(frame)
      return Int(bitPattern: frame + slot)
    })
  }
}

extension Target {
  /// A field of the record whose reference is in the slot, for writing: the record becomes the only one.
  func changingField(_ index: Int) -> Target {
    if case .part(let part) = self { return part.changingField(index) }
    return with(FieldWriting(index: index))
  }
}

private struct FieldWriting: TargetUse {
  let index: Int
  func make<T: Addressed>(_ target: T) -> Target {
    let index = index
    return .computed({ frame in uniqueFields(try target.address(frame)) + index })
  }
}

/// The address of an element, for writing: no getter and setter, no copy.
private struct ElementWriting: TargetUse {
  let index: Code
  let isReference: Bool
  let room: Room
  func make<T: Addressed>(_ array: T) -> Target {
    index.withSum(ElementSlot(array: array, isReference: isReference, room: room))
  }
}

private struct ElementSlot<T: Addressed>: OperandUse {
  let array: T
  let isReference: Bool
  let room: Room

  func make<Index: Operand>(_ index: Index) -> Target {
    let (array, room) = (array, room)
    if isReference {
      @inline(__always)
      func element(_ frame: Frame) throws -> Address {
        try uniqueElement(of: ReferenceArray.self, array.address(frame), index.word(frame), room)
      }
      return .part(
        Target.Part(
          address: { try element($0) }, word: { try element($0).pointee },
          changingField: { field in .computed({ uniqueFields(try element($0)) + field }) }))
    }
    return .computed({ frame in
      try uniqueElement(of: WordArray.self, array.address(frame), index.word(frame), room)
    })
  }
}
