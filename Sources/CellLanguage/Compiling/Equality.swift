/// Equality and hashing of values by type, for collections and for types that leave both to the compiler.
extension Compiler {
  func equality(of type: CellType) -> (Value, Value) throws -> Bool {
    if let known = equalities[type] { return known }
    equalities[type] = { [unowned self] in
      try machine.checkStack(nil)
      return try equality(of: type)($0, $1)
    }
    let made = makeEquality(of: type)
    equalities[type] = made
    return made
  }

  private func makeEquality(of type: CellType) -> (Value, Value) throws -> Bool {
    if type.isNominal("Double") { return { double($0.word) == double($1.word) } }
    if type.isNominal("Float") { return { float($0.word) == float($1.word) } }
    if isText(type) {
      return {
        CellLanguage.cast($0.reference, to: StringObject.self).equals(
          CellLanguage.cast($1.reference, to: StringObject.self))
      }
    }
    if isSubstring(type) { return { Self.substring($0) == Self.substring($1) } }
    if let wrapped = type.wrapped {
      let inner = equality(of: wrapped)
      return { [unowned self] a, b in
        guard let x = a.reference, let y = b.reference else { return a.reference == nil && b.reference == nil }
        return try inner(unwrap(x, wrapped), unwrap(y, wrapped))
      }
    }
    if type.isNominal("Array") {
      let element = type.arguments[0]
      let inner = equality(of: element)
      if IntegerFormat(element) != nil || element.isNominal("Bool") {
        return { Int.elements(of: $0.reference) == Int.elements(of: $1.reference) }
      }
      return { [unowned self] a, b in
        let x = elements(of: a, element)
        let y = elements(of: b, element)
        return try x.count == y.count
          && zip(x, y).allSatisfy {
            try machine.heed(nil)
            return try inner($0, $1)
          }
      }
    }
    if type.isNominal("Dictionary") {
      let inner = equality(of: type.arguments[1])
      return { a, b in
        let x = CellLanguage.cast(a.reference, to: DictionaryObject.self)
        let y = CellLanguage.cast(b.reference, to: DictionaryObject.self)
        guard x.count == y.count else { return false }
        for entry in 0..<x.entryCount where x.holds(entry) {
          guard let other = try y.find(x.key(entry)), try inner(x.value(entry), y.value(other)) else { return false }
        }
        return true
      }
    }
    if let (function, own) = userOperator("==", of: type) {
      let code = code(function, own)
      return { [machine] in try machine.invoke(code, [$0, $1], function.place).word != 0 }
    }
    guard isReference(type) else { return { $0.word == $1.word } }
    switch type {
    case .tuple(let elements): return fieldEquality(elements.map(\.type))
    case .nominal(let nominal, _) where nominal.kind == .struct: return fieldEquality(fields(of: type).map(\.type))
    case .nominal(let nominal, _) where nominal.kind == .enum:
      let own = relations.substitutions(of: type)
      let cases = nominal.cases.map { item in
        fieldEquality(item.signed().payload.map { concrete($0.type, own) }, from: 1)
      }
      return { a, b in
        let index = CellLanguage.cast(a.reference, to: Record.self).fields[0]
        guard CellLanguage.cast(b.reference, to: Record.self).fields[0] == index else { return false }
        return try cases[index](a, b)
      }
    case .existential:
      return { [unowned self] a, b in
        let (x, y): (Existential, Existential) = (CellLanguage.cast(a.reference), CellLanguage.cast(b.reference))
        guard x.type.type == y.type.type else { return false }
        try machine.checkStack(nil)
        return try equality(of: x.type.type)(x.value, y.value)
      }
    case .metatype:
      return {
        CellLanguage.cast($0.reference, to: MetatypeObject.self).type
          === CellLanguage.cast($1.reference, to: MetatypeObject.self).type
      }
    default: return { $0.reference === $1.reference }
    }
  }

  private func fieldEquality(_ types: [CellType], from offset: Int = 0) -> (Value, Value) throws -> Bool {
    let parts = types.enumerated().map { (index: $0 + offset, equals: equality(of: $1), isReference: isReference($1)) }
    return { a, b in
      for part in parts
      where try !part.equals(Self.field(a, part.index, part.isReference), Self.field(b, part.index, part.isReference)) {
        return false
      }
      return true
    }
  }

  /// An operator of the type that cells or the library's text declare with a body.
  func userOperator(_ name: String, of type: CellType) -> (Function, Substitutions)? {
    for member in checker.members(name, of: type, isStatic: true) {
      guard let function = member.declaration as? Function, !function.isRequirement, function.parent?.kind != .protocol,
        function.signed().parameters.count == 2
      else { continue }
      if case .none = function.body { continue }
      let parameter = relations.simplified(relations.substitute(function.parameters[0].type, member.substitutions))
      if parameter == type { return (function, member.substitutions) }
      if let base = function.parent.flatMap({ relations.baseType(of: type, $0) }), parameter == base {
        return (function, member.substitutions)
      }
    }
    return nil
  }

  func hash(of type: CellType) -> (Value, inout Hasher) throws -> Void {
    if let known = hashes[type] { return known }
    hashes[type] = { [unowned self] in
      try machine.checkStack(nil)
      try hash(of: type)($0, &$1)
    }
    let made = makeHash(of: type)
    hashes[type] = made
    return made
  }

  private func makeHash(of type: CellType) -> (Value, inout Hasher) throws -> Void {
    if type.isNominal("Double") { return { $1.combine(double($0.word)) } }
    if type.isNominal("Float") { return { $1.combine(float($0.word)) } }
    if isText(type) { return { $1.combine(CellLanguage.cast($0.reference, to: StringObject.self).hash) } }
    if isSubstring(type) { return { $1.combine(Self.substring($0).hash) } }
    if let wrapped = type.wrapped {
      let inner = hash(of: wrapped)
      return { [unowned self] value, hasher in
        hasher.combine(value.reference != nil)
        if let some = value.reference { try inner(unwrap(some, wrapped), &hasher) }
      }
    }
    if type.isNominal("Array") {
      let element = type.arguments[0]
      let inner = hash(of: element)
      return { [unowned self] value, hasher in
        let all = elements(of: value, element)
        hasher.combine(all.count)
        for item in all { try inner(item, &hasher) }
      }
    }
    if let code = userHash(of: type) {
      return { [machine] value, hasher in
        let box = HasherObject(hasher)
        let slot = GlobalSlot(isReference: true)
        slot.address.reference.pointee = box
        _ = try machine.invoke(code, [value, Value(word: Int(bitPattern: slot.address))], code.place)
        hasher = CellLanguage.cast(slot.address.reference.pointee, to: HasherObject.self).hasher
      }
    }
    guard isReference(type) else { return { $1.combine($0.word) } }
    switch type {
    case .tuple(let elements): return fieldHash(elements.map(\.type))
    case .nominal(let nominal, _) where nominal.kind == .struct: return fieldHash(fields(of: type).map(\.type))
    case .nominal(let nominal, _) where nominal.kind == .enum:
      let own = relations.substitutions(of: type)
      let cases = nominal.cases.map { item in fieldHash(item.signed().payload.map { concrete($0.type, own) }, from: 1) }
      return { value, hasher in
        let index = CellLanguage.cast(value.reference, to: Record.self).fields[0]
        hasher.combine(index)
        try cases[index](value, &hasher)
      }
    case .existential:
      return { [unowned self] value, hasher in
        let box: Existential = CellLanguage.cast(value.reference)
        try hash(of: box.type.type)(box.value, &hasher)
      }
    default: return { $1.combine($0.reference.map { ObjectIdentifier($0) }) }
    }
  }

  private func fieldHash(_ types: [CellType], from offset: Int = 0) -> (Value, inout Hasher) throws -> Void {
    let parts = types.enumerated().map { (index: $0 + offset, hash: hash(of: $1), isReference: isReference($1)) }
    return { value, hasher in
      for part in parts { try part.hash(Self.field(value, part.index, part.isReference), &hasher) }
    }
  }

  private func userHash(of type: CellType) -> FunctionCode? {
    for member in checker.members("hash", of: type, isStatic: false) {
      guard let function = member.declaration as? Function, !function.isRequirement, function.parent?.kind != .protocol,
        function.signed().parameters.first?.label == "into"
      else { continue }
      return code(function, member.substitutions)
    }
    return nil
  }

  /// How a dictionary tells keys of the type apart.
  func keys(of type: CellType) -> DictionaryObject.Keys {
    if let known = keyOrders[type] { return known }
    let form: DictionaryObject.Keys.Form
    if isText(type) {
      form = .strings
    } else if isSubstring(type) {
      form = .substrings
    } else if IntegerFormat(type) != nil || type.isNominal("Bool")
      || (!isReference(type) && userOperator("==", of: type) == nil && type.nominal?.kind == .enum)
    {
      form = .words
    } else {
      form = .others
    }
    let hash = self.hash(of: type)
    let made = DictionaryObject.Keys(
      form: form, isReference: isReference(type), runsCode: runsCode(type),
      hash: { value in
        var hasher = Hasher()
        try hash(value, &hasher)
        return hasher.finalize()
      }, equals: equality(of: type))
    keyOrders[type] = made
    return made
  }
}

extension Compiler {
  /// Whether values of the type are string objects.
  func isText(_ type: CellType) -> Bool { type.isNominal("String") || type.isNominal("Character") }

  func isSubstring(_ type: CellType) -> Bool { type.isNominal("Substring") && type.nominal?.isStandard == true }

  /// The substring that a value refers to: it lasts as long as the value.
  static func substring(_ value: Value) -> SubstringFields { SubstringFields(bits: value.reference.bits) }

  /// Whether telling values of the type apart may run code of the cell.
  private func runsCode(_ type: CellType) -> Bool {
    var seen: Set<CellType> = []
    func runs(_ type: CellType) -> Bool {
      if !seen.insert(type).inserted || isText(type) || isSubstring(type) { return false }
      if let wrapped = type.wrapped { return runs(wrapped) }
      if type.isNominal("Array") || type.isNominal("Dictionary") { return type.arguments.contains(where: runs) }
      if IntegerFormat(type) != nil || type.isNominal("Double") || type.isNominal("Float") { return false }
      if userOperator("==", of: type) != nil || userHash(of: type) != nil { return true }
      switch type {
      case .tuple(let elements): return elements.contains { runs($0.type) }
      case .nominal(let nominal, _) where nominal.kind == .struct: return fields(of: type).contains { runs($0.type) }
      case .nominal(let nominal, _) where nominal.kind == .enum:
        let own = relations.substitutions(of: type)
        return nominal.cases.contains { $0.signed().payload.contains { runs(concrete($0.type, own)) } }
      default: return true
      }
    }
    return runs(type)
  }
}

/// The `Hasher` of cells.
final class HasherObject {
  var hasher: Hasher
  init(_ hasher: Hasher) { self.hasher = hasher }
}
