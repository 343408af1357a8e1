/// Between the cells' values and the host's: by the type that the declaration states.
extension Compiler {
  /// The value as the host knows it; `[Int]` and `[Double]` without conversion.
  func toHost(_ value: Value, _ type: CellType) throws -> Any {
    switch type {
    case .existential:
      let box: Existential = CellLanguage.cast(value.reference)
      return try toHost(box.value, box.type.type)
    case .tuple(let elements):
      if elements.isEmpty { return () }
      return try elements.enumerated().map { try toHost(Self.field(value, $0, isReference($1.type)), $1.type) } as [Any]
    case .function(let function): return hostFunction(CellLanguage.cast(value.reference), function)
    case .metatype(let instance): return instance.nominal?.host ?? Any.self
    case .nominal(let nominal, let arguments):
      if let host = nominal.host {
        _ = host
        if nominal.kind == .class { return value.reference as Any }
        return CellLanguage.cast(value.reference, to: HostBox.self).value
      }
      return try standardToHost(value, nominal, arguments, type)
    default: return ()
    }
  }

  private func standardToHost(_ value: Value, _ nominal: Nominal, _ arguments: [CellType], _ type: CellType) throws
    -> Any
  {
    let word = value.word
    switch nominal.name {
    case "Int": return word
    case "Double": return double(word)
    case "Bool": return word != 0
    case "Float": return float(word)
    case "Int8": return Int8(truncatingIfNeeded: word)
    case "Int16": return Int16(truncatingIfNeeded: word)
    case "Int32": return Int32(truncatingIfNeeded: word)
    case "Int64": return Int64(word)
    case "UInt": return UInt(bitPattern: word)
    case "UInt8": return UInt8(truncatingIfNeeded: word)
    case "UInt16": return UInt16(truncatingIfNeeded: word)
    case "UInt32": return UInt32(truncatingIfNeeded: word)
    case "UInt64": return UInt64(bitPattern: Int64(word))
    case "String": return CellLanguage.cast(value.reference, to: StringObject.self).value
    case "Character": return Character(CellLanguage.cast(value.reference, to: StringObject.self).value)
    case "Optional":
      guard let some = value.reference else { return Optional<Any>.none as Any }
      return Optional<Any>.some(try toHost(unwrap(some, arguments[0]), arguments[0])) as Any
    case "Array":
      switch arguments[0].nominal?.name {
      case "Int" where !isReference(arguments[0]):
        return CellLanguage.cast(value.reference, to: WordArray.self).elements
      case "Double" where !isReference(arguments[0]):
        return CellLanguage.cast(value.reference, to: WordArray.self).doubles
      case "Bool" where !isReference(arguments[0]):
        return CellLanguage.cast(value.reference, to: WordArray.self).elements.map { $0 != 0 }
      case "Float" where !isReference(arguments[0]):
        return CellLanguage.cast(value.reference, to: WordArray.self).elements.map { float($0) }
      case "String":
        return CellLanguage.cast(value.reference, to: ReferenceArray.self).elements.map {
          CellLanguage.cast($0, to: StringObject.self).value
        }
      case "Array" where arguments[0].arguments[0] == library.int:
        return CellLanguage.cast(value.reference, to: ReferenceArray.self).elements.map {
          CellLanguage.cast($0, to: WordArray.self).elements
        }
      case "Array" where arguments[0].arguments[0] == library.double:
        return CellLanguage.cast(value.reference, to: ReferenceArray.self).elements.map {
          CellLanguage.cast($0, to: WordArray.self).doubles
        }
      default: return try elements(of: value, arguments[0]).map { try toHost($0, arguments[0]) } as [Any]
      }
    case "Dictionary":
      let dictionary: DictionaryObject = CellLanguage.cast(value.reference)
      var result: [AnyHashable: Any] = [:]
      for entry in 0..<dictionary.entryCount where dictionary.holds(entry) {
        guard let key = try toHost(dictionary.key(entry), arguments[0]) as? AnyHashable else { continue }
        result[key] = try toHost(dictionary.value(entry), arguments[1])
      }
      return result
    case "Range" where arguments[0] == library.int:
      let fields = CellLanguage.cast(value.reference, to: Record.self).fields
      return fields[0]..<fields[1]
    case "ClosedRange" where arguments[0] == library.int:
      let fields = CellLanguage.cast(value.reference, to: Record.self).fields
      return fields[0]...fields[1]
    case "ClosedRange" where arguments[0] == library.double:
      let fields = CellLanguage.cast(value.reference, to: Record.self).fields
      return double(fields[0])...double(fields[1])
    default: return CellObject(type: "\(type)", value: value)
    }
  }

  private func hostFunction(_ function: FunctionObject, _ type: FunctionType) -> ([Any]) throws -> Any {
    { [unowned self] arguments in
      let values = try zip(arguments, type.parameters).map { try fromHost($0, $1.type) }
      return try toHost(try machine.invoke(function, values, function.code.place), type.result)
    }
  }

  /// A host's value as the cells' type.
  func fromHost(_ value: Any, _ type: CellType) throws -> Value {
    switch type {
    case .existential(let protocols, _):
      guard let actual = cellType(of: value) else { throw unfit(value, type) }
      _ = protocols
      return Value(Existential(runtimeType(actual), try fromHost(value, actual)))
    case .tuple(let elements):
      if elements.isEmpty { return Value(word: 0) }
      guard let parts = value as? [Any], parts.count == elements.count else { throw unfit(value, type) }
      let record = Record.make(layout(of: type))
      for (index, (part, element)) in zip(parts, elements).enumerated() {
        machine.store(try fromHost(part, element.type), in: record.fields + index, isReference(element.type))
      }
      return Value(record)
    case .nominal(let nominal, let arguments):
      if nominal.host != nil { return Value(nominal.kind == .class ? value as AnyObject : HostBox(value)) }
      return try standardFromHost(value, nominal, arguments, type)
    default: throw unfit(value, type)
    }
  }

  private func unfit(_ value: Any, _ type: CellType) -> NativeCallError {
    .wrongType(expected: "\(type)", actual: "\(Swift.type(of: value))")
  }

  private func standardFromHost(_ value: Any, _ nominal: Nominal, _ arguments: [CellType], _ type: CellType) throws
    -> Value
  {
    switch nominal.name {
    case "Int": if let value = value as? Int { return Value(word: value) }
    case "Double": if let value = value as? Double { return Value(word: word(value)) }
    case "Float": if let value = value as? Float { return Value(word: word(value)) }
    case "Bool": if let value = value as? Bool { return Value(word: value ? 1 : 0) }
    case "String": if let value = value as? String { return Value(StringObject(value)) }
    case "Character": if let value = value as? Character { return Value(StringObject(String(value))) }
    case "Optional":
      guard let some = flattened(value) else { return Value(nil) }
      return Value(wrapper(arguments[0])(try fromHost(some, arguments[0])))
    case "Array":
      if arguments[0] == library.int, let value = value as? [Int] { return Value(WordArray(value)) }
      if arguments[0] == library.double, let value = value as? [Double] { return Value(WordArray(doubles: value)) }
      if let value = value as? [Any] {
        return makeArray(try value.map { try fromHost($0, arguments[0]) }, arguments[0])
      }
    case "Dictionary":
      guard let value = value as? [AnyHashable: Any] else { break }
      let result = DictionaryObject(keys(of: arguments[0]), hasReferences: isReference(arguments[1]))
      // In the order of their descriptions: the host's dictionaries have none that lasts.
      for (key, item) in value.sorted(by: { "\($0.key)" < "\($1.key)" }) {
        try result.set(try fromHost(key.base, arguments[0]), try fromHost(item, arguments[1]), room)
      }
      return Value(result)
    case "Range", "ClosedRange":
      let bounds: (Int, Int)?
      if let range = value as? Range<Int> {
        bounds = (range.lowerBound, range.upperBound)
      } else if let range = value as? ClosedRange<Int> {
        bounds = (range.lowerBound, range.upperBound)
      } else if let range = value as? ClosedRange<Double> {
        bounds = (word(range.lowerBound), word(range.upperBound))
      } else {
        bounds = nil
      }
      guard let bounds else { break }
      let record = Record.make(layout(of: type))
      record.fields[0] = bounds.0
      record.fields[1] = bounds.1
      return Value(record)
    default:
      if let integer = value as? any FixedWidthInteger, IntegerFormat(name: nominal.name) != nil {
        return Value(word: Int(truncatingIfNeeded: integer))
      }
      if let object = value as? CellObject { return object.value }
    }
    throw unfit(value, type)
  }

  /// The value inside of the host's optionals; nil for none.
  private func flattened(_ value: Any) -> Any? {
    guard let optional = value as? any HostOptional else { return value }
    return optional.content.flatMap { flattened($0) }
  }

  /// The cell type of a host's value whose declaration says only a protocol.
  func cellType(of value: Any) -> CellType? {
    switch value {
    case is Int: return library.int
    case is Double: return library.double
    case is Bool: return library.bool
    case is String: return library.string
    default: break
    }
    if let object = value as AnyObject?, Swift.type(of: value) is AnyClass { return hostType(of: object)?.type }
    return library.nominal(host: Swift.type(of: value)).map { .nominal($0.ready(), []) }
  }
}

/// A value of a type that cells declare, on its way through native code.
struct CellObject {
  let type: String
  let value: Value
}

/// Looks into an optional whose type is not known.
private protocol HostOptional {
  var content: Any? { get }
}

extension Optional: HostOptional {
  fileprivate var content: Any? { map { $0 as Any } }
}
