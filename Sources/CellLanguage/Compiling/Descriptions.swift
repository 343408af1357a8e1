/// How values are printed: what `print`, string interpolation and `debugPrint` write, by type.
extension Compiler {
  func describe(_ value: Existential, isDebug: Bool) throws -> String {
    try description(of: value.type.type, isDebug: isDebug)(value.value)
  }

  /// The code that writes values of a type. `isDebug` is the form inside of collections: strings in quotation marks.
  func description(of type: CellType, isDebug: Bool) -> (Value) throws -> String {
    let key = DescriptionKey(type: type, isDebug: isDebug)
    if let known = descriptions[key] { return known }
    // A type may contain itself: its own code is looked up when it runs.
    descriptions[key] = { [unowned self] in
      try machine.checkStack(nil)
      return try description(of: type, isDebug: isDebug)($0)
    }
    let made = makeDescription(of: type, isDebug: isDebug)
    descriptions[key] = made
    return made
  }

  private func makeDescription(of type: CellType, isDebug: Bool) -> (Value) throws -> String {
    switch type {
    case .tuple(let elements):
      let parts = elements.map {
        (
          label: $0.label.map { "\($0): " } ?? "", describe: description(of: $0.type, isDebug: true),
          isReference: isReference($0.type)
        )
      }
      return { value in
        let texts = try parts.enumerated().map { index, part in
          part.label + (try part.describe(Self.field(value, index, part.isReference)))
        }
        return "(\(texts.joined(separator: ", ")))"
      }
    case .existential:
      return { [unowned self] value in
        try machine.checkStack(nil)
        return try describe(CellLanguage.cast(value.reference), isDebug: isDebug)
      }
    case .function: return { _ in "(Function)" }
    case .metatype:
      return { [unowned self] value in
        typeName(CellLanguage.cast(value.reference, to: MetatypeObject.self).type.type, isDebug: isDebug)
      }
    case .nominal(let nominal, let arguments):
      return nominal.isStandard
        ? standard(nominal, arguments, type, isDebug) ?? declared(nominal, type, isDebug)
        : declared(nominal, type, isDebug)
    default: return { _ in "()" }
    }
  }

  static func field(_ value: Value, _ index: Int, _ isReference: Bool) -> Value {
    let record = CellLanguage.cast(value.reference, to: Record.self)
    guard isReference else { return withExtendedLifetime(record) { Value(word: record.fields[index]) } }
    let object = withExtendedLifetime(record) { (record.fields + index).reference.pointee }
    return Value(object is WeakBox ? CellLanguage.cast(object, to: WeakBox.self).value : object)
  }

  private func standard(_ nominal: Nominal, _ arguments: [CellType], _ type: CellType, _ isDebug: Bool) -> (
    (Value) throws -> String
  )? {
    if let format = IntegerFormat(name: nominal.name) { return { format.describe($0.word) } }
    switch nominal.name {
    case "Double": return { "\(double($0.word))" }
    case "Float": return { "\(float($0.word))" }
    case "Bool": return { $0.word != 0 ? "true" : "false" }
    case "String":
      if isDebug { return { CellLanguage.cast($0.reference, to: StringObject.self).value.debugDescription } }
      return { CellLanguage.cast($0.reference, to: StringObject.self).value }
    case "Character":
      if isDebug { return { Character(CellLanguage.cast($0.reference, to: StringObject.self).value).debugDescription } }
      return { CellLanguage.cast($0.reference, to: StringObject.self).value }
    case "Optional":
      let wrapped = arguments[0]
      let inner = description(of: wrapped, isDebug: true)
      return { [unowned self] value in
        guard let some = value.reference else { return "nil" }
        return "Optional(\(try inner(unwrap(some, wrapped))))"
      }
    case "Array":
      let element = arguments[0]
      let inner = description(of: element, isDebug: true)
      return { [unowned self] value in
        let parts = try elements(of: value, element).map { element in
          try machine.heed(nil)
          return try inner(element)
        }
        return "[\(parts.joined(separator: ", "))]"
      }
    case "Dictionary":
      let key = description(of: arguments[0], isDebug: true)
      let item = description(of: arguments[1], isDebug: true)
      return { [machine] value in
        let dictionary = CellLanguage.cast(value.reference, to: DictionaryObject.self)
        if dictionary.count == 0 { return "[:]" }
        var parts: [String] = []
        for entry in 0..<dictionary.entryCount where dictionary.holds(entry) {
          try machine.heed(nil)
          parts.append("\(try key(dictionary.key(entry))): \(try item(dictionary.value(entry)))")
        }
        return "[\(parts.joined(separator: ", "))]"
      }
    default: return nil
    }
  }

  /// Types that say themselves how they are written, then structs, enums and classes by their parts.
  private func declared(_ nominal: Nominal, _ type: CellType, _ isDebug: Bool) -> (Value) throws -> String {
    if nominal.kind == .class, nominal.host == nil, !nominal.subclasses.isEmpty {
      // An instance of a subclass may say it otherwise.
      let own = ownDescription(nominal, type, isDebug)
      return { [unowned self] value in
        let actual = dynamicType(of: value, type).type
        return try actual == type ? own(value) : description(of: actual, isDebug: isDebug)(value)
      }
    }
    return ownDescription(nominal, type, isDebug)
  }

  private func ownDescription(_ nominal: Nominal, _ type: CellType, _ isDebug: Bool) -> (Value) throws -> String {
    let preference =
      isDebug
      ? ["CustomDebugStringConvertible", "CustomStringConvertible"]
      : ["CustomStringConvertible", "CustomDebugStringConvertible"]
    for name in preference {
      guard let proto = library.proto(name), relations.conforms(type, to: proto),
        let requirement = proto.ownMembers(name == "CustomStringConvertible" ? "description" : "debugDescription").first
          as? Variable
      else { continue }
      let (witness, own) = implementation(of: requirement, for: type, [:])
      if witness === requirement { continue }
      let code = accessor(of: witness, in: type, own)
      return { [machine] value in
        CellLanguage.cast(try machine.invoke(code, [value], witness.place).reference, to: StringObject.self).value
      }
    }
    if nominal.host != nil { return hostDescription(nominal, type, isDebug) }
    switch nominal.kind {
    case .struct:
      let name = typeName(type, isDebug: isDebug)
      let fields = fields(of: type).enumerated().map { index, field in
        (
          label: field.variable.name, index: index, describe: description(of: field.type, isDebug: true),
          isReference: isReference(field.type)
        )
      }
      return { value in
        let parts = try fields.map { "\($0.label): \(try $0.describe(Self.field(value, $0.index, $0.isReference)))" }
        return "\(name)(\(parts.joined(separator: ", ")))"
      }
    case .enum: return enumDescription(nominal, type, isDebug)
    case .class, .protocol, .actor:
      return { [unowned self] value in typeName(dynamicType(of: value, type).type, isDebug: true) }
    }
  }

  private func enumDescription(_ nominal: Nominal, _ type: CellType, _ isDebug: Bool) -> (Value) throws -> String {
    let prefix = isDebug ? typeName(type, isDebug: true) + "." : ""
    guard isReference(type) else {
      let names = nominal.cases.map { prefix + $0.name }
      return { names[$0.word] }
    }
    let own = relations.substitutions(of: type)
    let cases = nominal.cases.map { item in
      (
        name: prefix + item.name,
        isTuple: item.payload.count == 1 && item.payload[0].label == nil
          && { if case .tuple(let elements) = concrete($0, own) { !elements.isEmpty } else { false } }(
            item.payload[0].type),
        parts: item.signed().payload.enumerated().map { index, parameter in
          let type = concrete(parameter.type, own)
          return (
            label: parameter.label.map { "\($0): " } ?? "", index: index + 1,
            describe: description(of: type, isDebug: true), isReference: isReference(type)
          )
        }
      )
    }
    return { value in
      let item = cases[CellLanguage.cast(value.reference, to: Record.self).fields[0]]
      if item.parts.isEmpty { return item.name }
      // A case of one tuple is written as one of several values.
      if item.isTuple { return item.name + (try item.parts[0].describe(Self.field(value, 1, true))) }
      let parts = try item.parts.map { $0.label + (try $0.describe(Self.field(value, $0.index, $0.isReference))) }
      return "\(item.name)(\(parts.joined(separator: ", ")))"
    }
  }

  /// A type's name; in debugging form with its module, as Swift prints it for a program of the module `main`.
  func typeName(_ type: CellType, isDebug: Bool) -> String {
    switch type {
    case .nominal(let nominal, let arguments):
      let module = !isDebug ? "" : nominal.isStandard || nominal.host != nil ? "Swift." : "main."
      func list(_ arguments: ArraySlice<CellType>) -> String {
        arguments.isEmpty ? "" : "<\(arguments.map { typeName($0, isDebug: isDebug) }.joined(separator: ", "))>"
      }
      let own = list(arguments.dropFirst(nominal.inheritedParameters))
      guard isDebug else { return nominal.name + own }
      if nominal.inheritedParameters > 0, let parent = nominal.parent {
        let outer = CellType.nominal(parent, Array(arguments.prefix(nominal.inheritedParameters)))
        return "\(typeName(outer, isDebug: true)).\(nominal.name)\(own)"
      }
      return module + nominal.qualifiedName + own
    case .tuple(let elements):
      return
        "(\(elements.map { ($0.label.map { "\($0): " } ?? "") + typeName($0.type, isDebug: isDebug) }.joined(separator: ", ")))"
    case .existential(let protocols, _):
      return protocols.isEmpty ? "Any" : protocols.map(\.name).joined(separator: " & ")
    default: return "\(type)"
    }
  }
}
