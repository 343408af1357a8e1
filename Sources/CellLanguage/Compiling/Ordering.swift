/// The order of values by type, for enums that leave `<` to the compiler.
extension Compiler {
  typealias Order = (Value, Value) throws -> Bool

  /// Whether one value of the type precedes another.
  func order(of type: CellType, _ place: Place) throws -> Order {
    if let format = IntegerFormat(type) { return { format.less($0.word, $1.word) } }
    if type.isNominal("Double") { return { double($0.word) < double($1.word) } }
    if type.isNominal("Float") { return { float($0.word) < float($1.word) } }
    if type.isNominal("String") || type.isNominal("Character") {
      return {
        CellLanguage.cast($0.reference, to: StringObject.self).value
          < CellLanguage.cast($1.reference, to: StringObject.self).value
      }
    }
    if isSubstring(type) { return { Self.substring($0) < Self.substring($1) } }
    if let (function, own) = userOperator("<", of: type) {
      let code = code(function, own)
      return { [machine] in try machine.invoke(code, [$0, $1], place).word != 0 }
    }
    guard let nominal = type.nominal, nominal.kind == .enum else {
      throw Trap(.notChecked, "'\(type)' has no '<(_:_:)'", place)
    }
    guard isReference(type) else { return { $0.word < $1.word } }
    return try enumOrder(nominal, type, place)
  }

  /// Cases in the order of their declaration; equal ones by their associated values.
  private func enumOrder(_ nominal: Nominal, _ type: CellType, _ place: Place) throws -> Order {
    let own = relations.substitutions(of: type)
    let parts = nominal.cases.map { item in
      item.signed().payload.enumerated().map { index, parameter in
        let part = concrete(parameter.type, own)
        // A type may contain itself: the order of a part is looked up when it is needed.
        let precedes: Order = { [unowned self] in
          try machine.checkStack(place)
          return try order(of: part, place)($0, $1)
        }
        return (index: index + 1, isReference: isReference(part), precedes: precedes)
      }
    }
    return { a, b in
      let (x, y) = (
        CellLanguage.cast(a.reference, to: Record.self).fields[0],
        CellLanguage.cast(b.reference, to: Record.self).fields[0]
      )
      if x != y { return x < y }
      for part in parts[x] {
        let (first, second) = (Self.field(a, part.index, part.isReference), Self.field(b, part.index, part.isReference))
        if try part.precedes(first, second) { return true }
        if try part.precedes(second, first) { return false }
      }
      return false
    }
  }
}
