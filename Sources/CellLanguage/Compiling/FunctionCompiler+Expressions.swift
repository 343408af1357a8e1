/// Code of expressions.
extension FunctionCompiler {
  func expression(_ expr: Expr) throws -> Code {
    let place = expr.place
    switch expr.kind {
    case .integer(let value): return try integer(value, concrete(expr.type), place)
    case .wideInteger(let value): return try wideInteger(value, concrete(expr.type), place)
    case .float(let value): return try floating(value, concrete(expr.type), place)
    case .boolean(let value): return .constant(value ? 1 : 0)
    case .string(let text): return try string(text, concrete(expr.type), place)
    case .interpolation(let segments): return try interpolation(segments, expr.place)
    case .none: return Code(reference: { _ in nil })
    case .array(let elements): return try arrayLiteral(elements, concrete(expr.type), place)
    case .dictionary(let pairs): return try dictionaryLiteral(pairs, concrete(expr.type), place)
    case .tuple(let parts): return try tuple(parts, concrete(expr.type))
    case .variable(let variable): return try load(variable, place)
    case .typeValue(let type): return metatype(concrete(type))
    case .dynamicType(let value): return try dynamicType(of: value)
    case .functionValue(let callee, let receiver):
      return try functionValue(callee, receiver, concrete(expr.type), place)
    case .closure(let function): return try closure(function)
    case .capturing(let captures, let closure): return try capturing(captures, closure)
    case .tupleElement(let base, let index):
      if let reading = try reading(base) { return read(reading.field(index), isReference(expr.type)) }
      return field(try expression(base).reference, index, isReference(expr.type))
    case .property(let base, let variable): return try property(base, variable, place)
    case .computed(let base, let variable, let substitutions, let isSuper):
      return try computed(base, variable, substitutions, isSuper: isSuper, place)
    case .staticProperty(let type, let variable): return try staticProperty(variable, in: concrete(type))
    case .element(let base, let element, let arguments, let substitutions, let isSuper):
      return try self.element(base, element, arguments, substitutions, isSuper: isSuper, place)
    case .call(let callee, let receiver, let arguments):
      return try call(callee, receiver, arguments, concrete(expr.type), place)
    case .opening(let callee, let receiver, let arguments, let parameter, let index):
      return try openedCall(
        callee, receiver, arguments, opening: parameter, at: index, concrete(expr.type), place)
    case .construct(let callee, let type, let arguments): return try construct(callee, concrete(type), arguments, place)
    case .delegateInitializer(let callee, let receiver, let arguments):
      return try delegate(callee, receiver, arguments, place)
    case .apply(let function, let arguments): return try apply(function, arguments, concrete(expr.type), place)
    case .enumCase(let item, let arguments): return try enumCase(item, arguments, concrete(expr.type), place)
    case .wrap(let inner): return wrap(try expression(inner), concrete(inner.type))
    case .erase(let inner): return erase(try expression(inner), concrete(inner.type))
    case .upcast(let inner): return try expression(inner)
    case .convertFunction(let inner): return try expression(inner)
    case .sameType(let first, let second):
      let (a, b) = (try expression(first).reference, try expression(second).reference)
      return Code(word: { frame in
        let (x, y): (MetatypeObject, MetatypeObject) = (cast(try a(frame)), cast(try b(frame)))
        return x.type.type == y.type.type ? 1 : 0
      })
    case .mapOptional(let value, let variable, let body): return try mapOptional(value, variable, body)
    case .mapArray(let value, let variable, let body): return try mapArray(value, variable, body)
    case .test(let value, let type): return try castTest(value, concrete(type))
    case .castOptional(let value, let type): return try castOptional(value, concrete(type))
    case .castForced(let value, let type): return try castForced(value, concrete(type), place)
    case .unwrap(let inner):
      let type = concrete(inner.type)
      let optional = try expression(inner)
      if let lookup = optional.lookup {
        return found(lookup, isReference(expr.type)) {
          Trap(.trap, "Unexpectedly found nil while unwrapping an Optional value", place)
        }
      }
      let value = optional.reference
      return unwrapped(
        { frame in
          guard let some = try value(frame) else {
            throw Trap(.trap, "Unexpectedly found nil while unwrapping an Optional value", place)
          }
          return some
        }, type)
    case .chain(let inner): return try chain(inner)
    case .bindChain(let inner):
      let value = try expression(inner).reference
      return unwrapped(
        { frame in
          guard let some = try value(frame) else { throw ChainEnd.instance }
          return some
        }, concrete(inner.type))
    case .isNil(let inner):
      if let reading = try reading(inner) { return reading.isZero }
      let optional = try expression(inner)
      if let lookup = optional.lookup { return Code(test: Test { try lookup($0) == nil }) }
      let value = optional.reference
      return Code(test: Test { try value($0) == nil })
    case .coalesce(let left, let right, let keepsOptional): return try coalesce(left, right, keepsOptional)
    case .and, .or, .not: return Code(test: try condition(expr))
    case .ternary(let condition, let a, let b): return try ternary(condition, a, b)
    case .ifExpression(let statement): return try ifExpression(statement, concrete(expr.type))
    case .try(let inner): return try expression(inner)
    case .specialized(let inner, let own):
      let outer = substitutions
      substitutions = concrete(own)
      defer { substitutions = outer }
      return try expression(inner)
    case .tryOptional(let inner): return try tryOptional(inner)
    case .tryForced(let inner): return try tryForced(inner, place)
    case .assign(let target, let value): return try assign(target, value, place)
    case .discard(let inner):
      let value = try expression(inner).value
      return Code(word: {
        _ = try value($0)
        return 0
      })
    case .inout(let target):
      // An address as a word, for calls; what it needs before and after is the call's business.
      let place = try self.place(target)
      let address = place.address
      return Code(word: { Int(bitPattern: try address($0)) })
    }
  }

  // MARK: Literals

  private func integer(_ value: Int, _ type: CellType, _ place: Place) throws -> Code {
    guard case .nominal(let nominal, _) = type, nominal.isStandard else {
      return try literal("ExpressibleByIntegerLiteral", .constant(value), type, place)
    }
    switch nominal.name {
    case "Double": return .constant(word(Double(value)))
    case "Float": return .constant(word(Float(value)))
    default:
      if let format = IntegerFormat(name: nominal.name) {
        guard format.holds(value) else {
          throw Mistake(place: place, message: "integer literal '\(value)' overflows when stored into '\(type)'")
        }
        return .constant(value)
      }
      return try literal("ExpressibleByIntegerLiteral", .constant(value), type, place)
    }
  }

  private func wideInteger(_ value: UInt64, _ type: CellType, _ place: Place) throws -> Code {
    if type.isNominal("UInt64") || type.isNominal("UInt") { return .constant(Int(truncatingIfNeeded: value)) }
    if type.isNominal("Double") { return .constant(word(Double(value))) }
    throw Mistake(place: place, message: "integer literal '\(value)' overflows when stored into '\(type)'")
  }

  private func floating(_ value: Double, _ type: CellType, _ place: Place) throws -> Code {
    if type.isNominal("Double") { return .constant(word(value)) }
    if type.isNominal("Float") { return .constant(word(Float(value))) }
    return try literal("ExpressibleByFloatLiteral", .constant(word(value)), type, place)
  }

  /// A literal of a type that cells make expressible by it.
  private func literal(_ proto: String, _ value: Code, _ type: CellType, _ place: Place) throws -> Code {
    guard let requirement = library.proto(proto)?.ownMembers("init").first as? Function,
      let parameter = requirement.parent?.selfParameter
    else {
      throw Trap(.notChecked, "no literal of '\(type)'", place)
    }
    let (witness, own) = compiler.implementation(of: requirement, for: type, [parameter: type])
    return invoke(compiler.code(witness, own), [value], [], place)
  }

  var library: DeclarationLibrary { compiler.library }

  private func string(_ text: String, _ type: CellType, _ place: Place) throws -> Code {
    // A variable that is changed makes the string its own first.
    let object = compiler.literal(text)
    var value = Code(reference: { _ in object })
    value.text = Text { _ in text }
    if type.isNominal("String") || type.isNominal("Character") { return value }
    if compiler.isSubstring(type) {
      let whole = try SplitText(object, [0..<text.utf8.count], compiler.layout(of: type)).substrings(compiler.room)
      return Code(reference: { _ in whole.elements[0] })
    }
    let conforms = { [self] (name: String) in
      library.proto(name).map { compiler.relations.conforms(type, to: $0) } == true
    }
    let proto = ["ExpressibleByStringLiteral", "ExpressibleByExtendedGraphemeClusterLiteral"].first(where: conforms)
    return try literal(proto ?? "ExpressibleByUnicodeScalarLiteral", value, type, place)
  }

  private func interpolation(_ segments: [Expr.Segment], _ place: Place) throws -> Code {
    let room = Room(machine, place)
    var parts: [TextPart] = []
    var literals: [String] = []
    var numbers: [(index: Int, run: WordCode)] = []
    for segment in segments {
      switch segment {
      case .text(let text):
        literals.append(text)
        parts.append(TextPart { _, result in result += text })
      case .value(let expr):
        let type = concrete(expr.type)
        let value = try expression(expr)
        if type.isNominal("String") || type.isNominal("Character") {
          let text = value.string
          parts.append(TextPart { frame, result in try result.append(try text(frame), in: room) })
        } else if type.isNominal("Int") {
          let run = value.word
          if numbers.count < 2 { numbers.append((parts.count, run)) }
          parts.append(TextPart { frame, result in result += Decimal.text(try run(frame)) })
        } else {
          let describe = compiler.description(of: type, isDebug: false)
          let run = value.value
          parts.append(TextPart { frame, result in result += try describe(try run(frame)) })
        }
      }
    }
    if numbers.count == 1, literals.count == parts.count - 1 {
      let (index, run) = numbers[0]
      return Code(text: Text(before: literals[..<index].joined(), run, after: literals[index...].joined()))
    }
    let all = parts
    return Code(
      text: Text { frame in
        var result = ""
        for part in all { try part.append(frame, &result) }
        return result
      })
  }

  func arrayLiteral(_ elements: [Expr], _ type: CellType, _ place: Place) throws -> Code {
    guard type.isNominal("Array") else { return try arrayLiteral(elements, of: type, place) }
    let codes = try elements.map { try expression($0) }
    let array: Code
    let isReferences = isReference(type.arguments[0])
    if isReferences {
      let runs = codes.map(\.reference)
      array = Code(reference: { frame in
        var values: [AnyObject?] = []
        values.reserveCapacity(runs.count)
        for run in runs { values.append(try run(frame)) }
        return ReferenceArray(values)
      })
    } else if codes.allSatisfy({ $0.constant != nil }) {
      let values = codes.map { $0.constant! }
      array = Code(reference: { _ in WordArray(values) })
    } else {
      let runs = codes.map(\.word)
      array = Code(reference: { frame in
        var values: [Int] = []
        values.reserveCapacity(runs.count)
        for run in runs { values.append(try run(frame)) }
        return WordArray(values)
      })
    }
    return array
  }

  /// An array literal of another type: the array goes to the initializer.
  private func arrayLiteral(_ elements: [Expr], of type: CellType, _ place: Place) throws -> Code {
    guard let requirement = library.proto("ExpressibleByArrayLiteral")?.ownMembers("init").first as? Function,
      let parameter = requirement.parent?.selfParameter
    else {
      throw Trap(.notChecked, "no array literal of '\(type)'", place)
    }
    let (witness, own) = compiler.implementation(of: requirement, for: type, [parameter: type])
    let element = compiler.concrete(witness.signed().parameters[0].type, own)
    let array = try arrayLiteral(elements, library.array(of: element), place)
    return try invokeInitializer(witness, own, type, [array], place)
  }

  /// A dictionary literal of a type that cells make expressible by it: an array of its pairs goes to the initializer.
  private func dictionaryLiteral(_ pairs: [(Expr, Expr)], of type: CellType, _ place: Place) throws -> Code {
    guard let requirement = library.proto("ExpressibleByDictionaryLiteral")?.ownMembers("init").first as? Function,
      let parameter = requirement.parent?.selfParameter
    else {
      throw Trap(.notChecked, "no dictionary literal of '\(type)'", place)
    }
    let (witness, own) = compiler.implementation(of: requirement, for: type, [parameter: type])
    let element = compiler.concrete(witness.signed().parameters[0].type, own)
    let tuples = pairs.map { Expr(.tuple([$0.0, $0.1]), element, place) }
    let array = try arrayLiteral(tuples, library.array(of: element), place)
    return try invokeInitializer(witness, own, type, [array], place)
  }

  func dictionaryLiteral(_ pairs: [(Expr, Expr)], _ type: CellType, _ place: Place) throws -> Code {
    guard type.isNominal("Dictionary") else {
      return try dictionaryLiteral(pairs, of: type, place)
    }
    let keys = compiler.keys(of: type.arguments[0])
    let hasReferences = compiler.isReference(type.arguments[1])
    let entries = try pairs.map { (try expression($0.0).value, try expression($0.1).value) }
    let room = Room(machine, place)
    return Code(reference: { frame in
      let result = DictionaryObject(keys, hasReferences: hasReferences)
      for (key, value) in entries {
        let key = try key(frame)
        if try result.find(key) != nil { throw Trap(.trap, "Dictionary literal contains duplicate keys", place) }
        try result.set(key, try value(frame), room)
      }
      return result
    })
  }

  private func tuple(_ parts: [Expr], _ type: CellType) throws -> Code {
    if parts.isEmpty { return .constant(0) }
    let layout = compiler.layout(of: type)
    let codes = try parts.map { try expression($0) }
    return record(layout, codes)
  }

  /// A record with the values of the codes as its fields.
  func record(_ layout: RecordLayout, _ codes: [Code], first: Int? = nil) -> Code {
    let fill = Stores(codes, from: first == nil ? 0 : 1)
    return Code(reference: { frame in
      let record = Record.make(layout)
      let fields = record.fields
      if let first { fields[0] = first }
      try fill.run(frame, fields)
      return record
    })
  }

  private func property(_ base: Expr, _ variable: Variable, _ place: Place) throws -> Code {
    let type = concrete(base.type)
    if isDynamic(base, variable) {
      let getter = compiler.directAccessors(of: variable).getter
      return dynamicCall(getter, ownerSubstitutions(of: variable, type), [try expression(base)], place)
    }
    let index = compiler.fieldIndex(variable, in: type)
    if variable.ownership != .strong {
      return living(field(try expression(base).reference, index, true).reference, variable, place)
    }
    if let reading = try reading(base) { return read(reading.field(index), isReference(variable, in: type)) }
    return field(try expression(base).reference, index, isReference(variable, in: type))
  }

  func isReference(_ variable: Variable, in type: CellType) -> Bool {
    compiler.layout(of: type).references.contains(compiler.fieldIndex(variable, in: type))
  }

  private func staticProperty(_ variable: Variable, in type: CellType) throws -> Code {
    load(compiler.staticGlobal(variable, in: owner(of: variable, type)))
  }

  /// The type that declares a static property, with its generic arguments.
  func owner(of variable: Variable, _ type: CellType) -> CellType {
    variable.parent.flatMap { compiler.relations.baseType(of: type, $0) } ?? type
  }

  // MARK: Types as values

  func metatype(_ type: CellType) -> Code {
    let object = MetatypeObject(compiler.runtimeType(type))
    return Code(reference: { _ in object })
  }

  private func dynamicType(of value: Expr) throws -> Code {
    let type = concrete(value.type)
    let evaluate = try expression(value).value
    let isOpen = if case .existential = type { true } else { type.isClass }
    if isOpen {
      return Code(reference: { [compiler] in MetatypeObject(compiler.dynamicType(of: try evaluate($0), type)) })
    }
    let object = MetatypeObject(compiler.runtimeType(type))
    return Code(reference: {
      _ = try evaluate($0)
      return object
    })
  }
}

/// Leaves an optional chain: a link was nil.
final class ChainEnd: Error {
  static let instance = ChainEnd()
}

/// A piece of an interpolated string.
private struct TextPart {
  let append: (Frame, inout String) throws -> Void
  init(_ append: @escaping (Frame, inout String) throws -> Void) { self.append = append }
}
