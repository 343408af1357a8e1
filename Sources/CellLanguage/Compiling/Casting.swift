/// Casts by the types that values have at run time.
extension Compiler {
  func cast(_ value: Value, from source: CellType, to target: CellType) throws -> Value? {
    if source == target { return value }
    // Optionals are looked into on the way from, and made on the way to.
    if let wrapped = source.wrapped {
      guard let some = value.reference else {
        if target.wrapped != nil { return Value(nil) }
        return nil
      }
      return try cast(unwrap(some, wrapped), from: wrapped, to: target)
    }
    if case .existential = source {
      let box = CellLanguage.cast(value.reference, to: Existential.self)
      if case .existential(let protocols, _) = target {
        return protocols.allSatisfy({ relations.conforms(box.type.type, to: $0) }) ? value : nil
      }
      return try cast(box.value, from: box.type.type, to: target)
    }
    if let wrapped = target.wrapped {
      return try cast(value, from: source, to: wrapped).map { Value(wrapper(wrapped)($0)) }
    }
    if case .existential(let protocols, _) = target {
      let actual = dynamicType(of: value, source)
      guard protocols.allSatisfy({ relations.conforms(actual.type, to: $0) }) else { return nil }
      return Value(Existential(actual, value))
    }
    if source.isClass, target.isClass {
      return relations.isSubclass(dynamicType(of: value, source).type, of: target) ? value : nil
    }
    switch (source, target) {
    case (.nominal(let a, let from), .nominal(let b, let to)) where a === b && a.isStandard:
      switch a.name {
      case "Array": return try castArray(value, from[0], to[0])
      case "Dictionary": return try castDictionary(value, from, to)
      default: return nil
      }
    default: return nil
    }
  }

  private func castArray(_ value: Value, _ from: CellType, _ to: CellType) throws -> Value? {
    var result: [Value] = []
    for element in elements(of: value, from) {
      guard let element = try cast(element, from: from, to: to) else { return nil }
      result.append(element)
    }
    return makeArray(result, to)
  }

  private func castDictionary(_ value: Value, _ from: [CellType], _ to: [CellType]) throws -> Value? {
    let source: DictionaryObject = CellLanguage.cast(value.reference)
    let result = DictionaryObject(keys(of: to[0]), hasReferences: isReference(to[1]))
    for entry in 0..<source.entryCount where source.holds(entry) {
      guard let key = try cast(source.key(entry), from: from[0], to: to[0]),
        let item = try cast(source.value(entry), from: from[1], to: to[1])
      else { return nil }
      try result.set(key, item, room)
    }
    return Value(result)
  }

  func unwrap(_ some: AnyObject, _ wrapped: CellType) -> Value {
    if !isReference(wrapped) { return Value(word: CellLanguage.cast(some, to: WordBox.self).value) }
    if wrapped.wrapped != nil { return Value(CellLanguage.cast(some, to: ReferenceBox.self).value) }
    return Value(some)
  }

  /// Takes values out of optionals of a type.
  func unwrapper(_ wrapped: CellType) -> (AnyObject) -> Value {
    if !isReference(wrapped) { return { Value(word: CellLanguage.cast($0, to: WordBox.self).value) } }
    if wrapped.wrapped != nil { return { Value(CellLanguage.cast($0, to: ReferenceBox.self).value) } }
    return { Value($0) }
  }

  /// Makes optionals of a type.
  func wrapper(_ wrapped: CellType) -> (Value) -> AnyObject? {
    if !isReference(wrapped) { return { WordBox.of($0.word) } }
    if wrapped.wrapped != nil { return { ReferenceBox($0.reference) } }
    return { $0.reference }
  }

  func dynamicType(of value: Value, _ type: CellType) -> RuntimeType {
    if case .existential = type { return CellLanguage.cast(value.reference, to: Existential.self).type }
    guard type.isClass else { return runtimeType(type) }
    if type.nominal?.host != nil { return hostType(of: value.reference.unsafelyUnwrapped) ?? runtimeType(type) }
    return CellLanguage.cast(value.reference, to: Record.self).header.type ?? runtimeType(type)
  }

  func dynamicTypeName(of value: Value, _ type: CellType) -> String { "\(dynamicType(of: value, type).type)" }

  /// The cell type of a host's object, by its class or the nearest base class that is bound.
  func hostType(of object: AnyObject) -> RuntimeType? {
    var next: AnyClass? = Swift.type(of: object)
    while let current = next {
      if let nominal = library.nominal(host: current) { return runtimeType(.nominal(nominal.ready(), [])) }
      next = _getSuperclass(current)
    }
    return nil
  }

  /// The elements of an array as values.
  func elements(of array: Value, _ element: CellType) -> [Value] {
    isReference(element)
      ? CellLanguage.cast(array.reference, to: ReferenceArray.self).elements.map { Value($0) }
      : CellLanguage.cast(array.reference, to: WordArray.self).elements.map { Value(word: $0) }
  }

  func makeArray(_ elements: [Value], _ element: CellType) -> Value {
    isReference(element) ? Value(ReferenceArray(elements.map(\.reference))) : Value(WordArray(elements.map(\.word)))
  }
}
