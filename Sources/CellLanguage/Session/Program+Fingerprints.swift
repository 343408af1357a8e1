extension CellSession {
  /// The values of all global variables of sources that ran, each as a text that tells it fully.
  ///
  /// Two values with the same text are the same. A value that holds something with an identity of its own, an object or
  /// a function, or a type that describes itself, has none: `nil`.
  ///
  /// - Parameter describe: The full text of a host's value; `nil` where it can't be told.
  public func fingerprints(_ describe: (Any) -> String?) -> [String: String?] {
    program?.fingerprints(describe) ?? [:]
  }
}

extension Program {
  func fingerprints(_ describe: (Any) -> String?) -> [String: String?] {
    var newest: [String: (source: Int, slot: GlobalSlot, type: CellType)] = [:]
    for (key, slot) in compiler.globals {
      guard key.type == nil, key.variable.parent == nil, let source = key.variable.globalSource, hasRun.contains(source)
      else { continue }
      let name = key.variable.name
      if let known = newest[name], known.source > source { continue }
      newest[name] = (source, slot, compiler.concrete(key.variable.type, [:]))
    }
    return newest.mapValues { global in
      let value =
        global.slot.isReference
        ? Value(global.slot.address.reference.pointee) : Value(word: global.slot.address.pointee)
      return fingerprint(value, global.type, describe)
    }
  }

  private func fingerprint(_ value: Value, _ type: CellType, _ describe: (Any) -> String?) -> String? {
    // A variable whose cell failed before it got its value holds the null reference.
    if compiler.isReference(type), value.reference == nil, !isOptional(type) { return nil }
    if isPlain(type) {
      return (try? compiler.description(of: type, isDebug: true)(value)).map { "\(type) \($0)" }
    }
    guard case .nominal(let nominal, _) = type.resolved, nominal.host != nil, nominal.kind != .class,
      let host = try? compiler.toHost(value, type)
    else { return nil }
    return describe(host).map { "\(type) \($0)" }
  }

  private func isOptional(_ type: CellType) -> Bool {
    if case .nominal(let nominal, _) = type.resolved { nominal.isOptional } else { false }
  }

  /// Whether the text that `debugPrint` writes for a value of the type tells the whole value.
  private func isPlain(_ type: CellType) -> Bool {
    switch type.resolved {
    case .tuple(let elements): return elements.allSatisfy { isPlain($0.type) }
    case .nominal(let nominal, let arguments):
      return nominal.isStandard && Self.plainTypes.contains(nominal.name) && arguments.allSatisfy { isPlain($0) }
    default: return false
    }
  }

  private static let plainTypes: Set<String> = [
    "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Double", "Float", "Bool",
    "String", "Character", "Optional", "Array", "Dictionary",
  ]
}
