/// Code that looks keys up in dictionaries. Where dictionary and key lie in memory already, neither is counted.
extension FunctionCompiler {
  /// The value as a slot holds it, a reference uncounted until other code runs. Nil for a reference that has to be made.
  func bits(_ expr: Expr) throws -> Code? {
    if !isReference(expr.type) { return try expression(expr) }
    if case .string(let text) = expr.kind, compiler.isText(concrete(expr.type)) {
      return .constant(Int(bitPattern: Unmanaged.passUnretained(compiler.literal(text)).toOpaque()))
    }
    return try reading(expr).map { read($0, false) }
  }

  /// The same of a value that is made: a slot keeps it.
  private func madeBits(_ expr: Expr) throws -> Code {
    let slot = slot(isReference: true)
    let store = storing(try expression(expr), slot)
    return Code(word: { frame in
      try store(frame)
      return frame[slot]
    })
  }

  /// The same of a value that code of the cell may have to make: that is kept in a slot.
  private func keptBits(_ expr: Expr, _ steps: inout [Action]) throws -> Code {
    guard isReference(expr.type) else { return try kept(try expression(expr), &steps) }
    let slot = slot(isReference: true)
    steps.append(storing(try expression(expr), slot))
    return .local(slot)
  }

  /// The look-up of a key, where it needs to run no code of the cell but the key's.
  func lookup(_ dictionary: Expr, _ key: Expr) throws -> Lookup? {
    try reading(dictionary).flatMap { try lookup($0, key) }
  }

  /// The same in the dictionary that a slot refers to.
  func lookup(_ dictionary: Target, _ key: Expr) throws -> Lookup? {
    guard !compiler.keys(of: concrete(key.type)).runsCode else { return nil }
    return dictionary.with(LookupUse(key: try bits(key) ?? madeBits(key)))
  }

  /// The value that a look-up finds; `none` says what happens where it finds nothing.
  func found(_ lookup: Lookup, _ isReference: Bool, orThrow none: @escaping () -> any Error) -> Code {
    if isReference {
      return Code(reference: { frame in
        guard let value = try lookup(frame) else { throw none() }
        return value.reference.pointee
      })
    }
    return Code(word: { frame in
      guard let value = try lookup(frame) else { throw none() }
      return value.pointee
    })
  }

  /// A value of a dictionary that is there or is put there first: `dictionary[key, default: value]`.
  func dictionaryElement(_ base: Expr, _ element: Subscript, _ arguments: [Expr], _ isReference: Bool) throws
    -> Location?
  {
    guard case .intrinsic("Dictionary.subscriptDefault", _) = element.getter.body,
      concrete(base.type).isNominal("Dictionary")
    else { return nil }
    let location = try place(base)
    var before = location.before
    let staysPut = isOperandPlain && isPlain(arguments[0]) && Self.written(arguments[1]).map(isPlain) == true
    let key = try staysPut ? bits(arguments[0]) ?? keptBits(arguments[0], &before) : keptBits(arguments[0], &before)
    let use = ElementMaking(
      key: key, fallback: try evaluatedDefault(arguments[1]),
      runsCode: compiler.keys(of: concrete(arguments[0].type)).runsCode, room: Room(machine, arguments[0].place))
    let target = location.target.with(use)
    let (dictionary, slot) = (location.address, target.address)
    return Location(
      before: before, begin: location.begin, target: target, after: location.after, isReference: isReference,
      pin: { frame, pin in
        let address = try slot(frame)
        (frame + pin).reference.pointee = try dictionary(frame).reference.pointee
        return address
      })
  }

  /// A value of a dictionary that has to be there: `dictionary[key]!` and `dictionary[key]?`.
  func dictionaryValue(_ optional: Expr, _ isReference: Bool, _ place: Place, inChain: Bool) throws -> Location? {
    guard case .element(let base?, let element, let arguments, _, _) = optional.kind,
      case .intrinsic("Dictionary.subscript", _) = element.getter.body, concrete(base.type).isNominal("Dictionary"),
      !compiler.keys(of: concrete(arguments[0].type)).runsCode
    else { return nil }
    let location = try self.place(base)
    var before = location.before
    let (dictionary, key) = (location.address, try keptBits(arguments[0], &before).word)
    let room = Room(machine, place)
    func value(_ frame: Frame) throws -> Address {
      let slot = try dictionary(frame)
      try makeUniqueDictionary(slot, room)
      if let value = try slot.withDictionary({ try $0.valueSlot(key(frame)) }) { return value }
      if inChain { throw ChainEnd.instance }
      throw Trap(.trap, "Unexpectedly found nil while unwrapping an Optional value", place)
    }
    // A chain that ends at nil ends before anything else is evaluated.
    return Location(
      before: inChain ? before + location.begin + [Action { _ = try value($0) }] : before,
      begin: inChain ? [] : location.begin, target: .computed(value), after: location.after, isReference: isReference,
      pin: { frame, pin in
        let address = try value(frame)
        (frame + pin).reference.pointee = try dictionary(frame).reference.pointee
        return address
      })
  }

  /// The default of `dictionary[key, default: value]`: written out it is evaluated only when it is needed.
  func evaluatedDefault(_ expr: Expr) throws -> (Frame) throws -> Value {
    if let written = Self.written(expr) { return try expression(written).value }
    let value = try expression(expr).value
    guard concrete(expr.type).functionType != nil else { return value }
    let (machine, place) = (machine, expr.place)
    return { try machine.invoke(cast(try value($0).reference, to: FunctionObject.self), [], place) }
  }

  /// The argument as it was written, where it became a function that captures nothing.
  private static func written(_ argument: Expr) -> Expr? {
    guard case .closure(let function) = argument.kind, function.name == "autoclosure", function.captures.isEmpty,
      case .return(let value?) = function.checkedBody?.first?.kind
    else { return nil }
    return value
  }

  /// `dictionary[key] = value` where the value is not nil.
  func dictionaryAssignment(_ target: Expr, _ value: Expr) throws -> Code? {
    guard case .element(let base?, let element, let arguments, _, _) = target.kind, case .wrap(let value) = value.kind,
      case .intrinsic("Dictionary.subscript", _) = element.getter.body, concrete(base.type).isNominal("Dictionary")
    else { return nil }
    let location = try place(base)
    var before = location.before
    let key =
      try isPlain(arguments[0]) && isPlain(value)
      ? bits(arguments[0]) ?? keptBits(arguments[0], &before) : keptBits(arguments[0], &before)
    let (dictionary, position) = (location.address, key.word)
    let room = Room(machine, arguments[0].place)
    return changing(
      Location(
        before: before, begin: location.begin, target: location.target, after: location.after, isReference: true),
      with: try expression(value)
    ) { value in
      let run = value.value
      return Code(
        effect: Step { frame in
          let value = try run(frame)
          // Telling keys apart may run code of the cell: the dictionary is held meanwhile.
          try uniqueDictionary(try dictionary(frame), room).set(try position(frame), value, room)
          return .next
        })
    }
  }
}

/// Where a value is that may be missing, as that of a dictionary for a key; nil where it is. The address holds until other
/// code runs.
struct Lookup {
  let run: (Frame) throws -> Address?
  @inline(__always) func callAsFunction(_ frame: Frame) throws -> Address? { try run(frame) }
}

extension Code {
  /// The optional that a look-up gives, made by `wrap` where it is needed as an object.
  static func found(by lookup: Lookup, wrap: @escaping (Address) -> AnyObject?) -> Code {
    var code = Code(reference: { try lookup($0).flatMap(wrap) })
    code.lookup = lookup
    return code
  }
}

private struct LookupUse: TargetUse {
  let key: Code
  func make<T: Addressed>(_ dictionary: T) -> Lookup { key.with(KeyUse(dictionary: dictionary)) }
}

private struct KeyUse<T: Addressed>: OperandUse {
  let dictionary: T
  func make<Key: Operand>(_ key: Key) -> Lookup {
    let dictionary = dictionary
    return Lookup { frame in
      let key = try key.word(frame)
      return try dictionary.address(frame).withDictionary { try $0.valueSlot(key) }
    }
  }
}

/// The address of a value that is put into the dictionary where it is not there.
private struct ElementMaking: TargetUse {
  let key: Code
  let fallback: (Frame) throws -> Value
  let runsCode: Bool
  let room: Room
  func make<T: Addressed>(_ dictionary: T) -> Target { key.with(ElementMakingKey(use: self, dictionary: dictionary)) }
}

private struct ElementMakingKey<T: Addressed>: OperandUse {
  let use: ElementMaking
  let dictionary: T

  func make<Key: Operand>(_ key: Key) -> Target {
    let (use, dictionary) = (use, dictionary)
    return .computed({ frame in
      let slot = try dictionary.address(frame)
      try makeUniqueDictionary(slot, use.room)
      if !use.runsCode {
        if let value = try slot.withDictionary({ try $0.valueSlot(key.word(frame)) }) { return value }
        return try use.made(key, dictionary, frame)
      }
      if let value = try use.found(key.word(frame), slot, dictionary, frame) { return value }
      return try use.made(key, dictionary, frame)
    })
  }
}

extension ElementMaking {
  /// The address of a value that is there. The dictionary is held while code of the cell tells keys apart.
  fileprivate func found<T: Addressed>(_ key: Int, _ slot: Address, _ dictionary: T, _ frame: Frame) throws -> Address?
  {
    let object = try uniqueDictionary(slot, room)
    let value = try object.valueSlot(key)
    try check(object, is: dictionary, frame)
    return value
  }

  /// Puts the default into the dictionary. Its code runs first, as it may change what it likes.
  @inline(never)
  fileprivate func made<Key: Operand, T: Addressed>(_ key: Key, _ dictionary: T, _ frame: Frame) throws -> Address {
    let value = try fallback(frame)
    let object = try uniqueDictionary(try dictionary.address(frame), room)
    let result = object.slot(of: try object.entry(of: key.word(frame), inserting: value, room))
    try check(object, is: dictionary, frame)
    return result
  }

  /// Throws where telling keys apart has replaced the dictionary.
  fileprivate func check<T: Addressed>(_ object: DictionaryObject, is dictionary: T, _ frame: Frame) throws {
    guard try dictionary.address(frame).reference.pointee === object else {
      throw Trap(.trap, "Overlapping accesses to a dictionary: it was changed while a key was looked up", room.place)
    }
  }
}

extension Address {
  /// The dictionary in the slot, uncounted.
  @inline(__always)
  fileprivate func withDictionary<Result>(_ body: (DictionaryObject) throws -> Result) rethrows -> Result {
    try Unmanaged<DictionaryObject>.fromOpaque(object)._withUnsafeGuaranteedRef(body)
  }
}
