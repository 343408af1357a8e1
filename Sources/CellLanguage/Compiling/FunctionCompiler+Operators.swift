/// Code of operators on numbers.
extension FunctionCompiler {
  /// The code of an operator of the standard library on numbers; nil where the operands are no numbers.
  func numericOperator(_ name: String, isPrefix: Bool = false, _ type: CellType, _ operands: [Expr], _ place: Place)
    throws
    -> Code?
  {
    guard let nominal = type.nominal, nominal.isStandard else { return nil }
    if operands.count == 1 {
      if name == "..." || name == "..<" {
        return range(name, type, [try expression(operands[0])], isPrefix: isPrefix, place)
      }
      guard name == "-" || name == "~" || name == "+" else { return nil }
      return try unary(name, type, try expression(operands[0]), place)
    }
    guard operands.count == 2 else { return nil }
    if case .inout(let target) = operands[0].kind {
      guard name.hasSuffix("="), let number = Number(type) else { return nil }
      return try compound(String(name.dropLast()), number, target, operands[1], place)
    }
    if nominal.name == "Bool" {
      guard name == "==" || name == "!=" else { return nil }
      let (a, b) = (try expression(operands[0]), try expression(operands[1]))
      return name == "==" ? .compared(Equal(), a, b) : .compared(Unequal(), a, b)
    }
    guard let number = Number(type) else { return nil }
    if name == "<<" || name == ">>", concrete(operands[1].type) != type {
      guard case .integer(let left) = number, IntegerFormat(concrete(operands[1].type)) != nil else { return nil }
      return .binary(Self.shift(name, left), try expression(operands[0]), try expression(operands[1]))
    }
    let (left, right) = (try expression(operands[0]), try expression(operands[1]))
    if let relation = relation(name, number, left, right) { return relation }
    if let range = range(name, type, [left, right], isPrefix: false, place) { return range }
    var result = operation(name, number, place, BinaryUse(left: left, right: right))
    if let sum = sum(name, number, left, right, place) { result?.source = .sum(sum) }
    return result
  }

  /// `variable + constant` and `variable - constant`.
  private func sum(_ name: String, _ number: Number, _ left: Code, _ right: Code, _ place: Place) -> SumOperand? {
    guard case .integer(let format) = number, format.isWord, name == "+" || name == "-", let slot = left.slot,
      let constant = right.constant, constant != .min
    else { return nil }
    return SumOperand(slot: slot, constant: name == "+" ? constant : -constant, name: name, place: place)
  }

  enum Number {
    case integer(IntegerFormat)
    case double, float

    init?(_ type: CellType) {
      if let format = IntegerFormat(type) {
        self = .integer(format)
      } else if type.isNominal("Double") {
        self = .double
      } else if type.isNominal("Float") {
        self = .float
      } else {
        return nil
      }
    }
  }

  private func unary(_ name: String, _ type: CellType, _ operand: Code, _ place: Place) throws -> Code? {
    let run = operand.word
    guard let number = Number(type) else { return nil }
    if name == "+" { return operand }
    switch number {
    case .integer(let format):
      if name == "~" { return Code(word: { format.wrap(~(try run($0))) }) }
      return Code(word: { frame in
        guard let result = format.apply(.subtract, 0, try run(frame)) else { throw Trap.overflow("-", place) }
        return result
      })
    case .double: return Code(word: { word(-double(try run($0))) })
    case .float: return Code(word: { word(-float(try run($0))) })
    }
  }

  // MARK: Operations

  /// `x += y`: the operand is evaluated, then the slot is read, changed and written.
  private func compound(_ name: String, _ number: Number, _ target: Expr, _ operand: Expr, _ place: Place) throws
    -> Code?
  {
    let value = try expression(operand)
    let location = try self.place(target, besides: operand)
    guard operation(name, number, place, CompoundUse(target: location.target, right: value)) != nil else { return nil }
    return changing(location, with: value) {
      operation(name, number, place, CompoundUse(target: location.target, right: $0)) ?? $0
    }
  }

  /// Code for an operation by its name; nil where there is none of the name.
  private func operation<Use: OperationUse>(_ name: String, _ number: Number, _ place: Place, _ use: Use) -> Code? {
    switch number {
    case .integer(let format): format.isWord ? integers(name, format, place, use) : narrow(name, format, place, use)
    case .double: doubles(name, use)
    case .float: floats(name, use)
    }
  }

  private func integers<Use: OperationUse>(_ name: String, _ format: IntegerFormat, _ place: Place, _ use: Use) -> Code?
  {
    switch name {
    case "+": use.make(Add(place: place))
    case "-": use.make(Subtract(place: place))
    case "*": use.make(Multiply(place: place))
    case "/": use.make(Divide(place: place))
    case "%": use.make(Remainder(place: place))
    case "&": use.make(And())
    case "|": use.make(Or())
    case "^": use.make(ExclusiveOr())
    case "&+": use.make(WrappingAdd())
    case "&*": use.make(WrappingMultiply())
    default: narrow(name, format, place, use)
    }
  }

  /// The sized integers.
  private func narrow<Use: OperationUse>(_ name: String, _ format: IntegerFormat, _ place: Place, _ use: Use) -> Code? {
    func exact(_ operation: IntegerFormat.Operation) -> Code {
      use.make(
        OtherOperation {
          guard let result = format.apply(operation, $0, $1) else {
            throw Trap.overflow((name == "/" || name == "%") && $1 != 0 ? "overflow" : name, place)
          }
          return result
        })
    }
    func other(_ run: @escaping (Int, Int) -> Int) -> Code { use.make(OtherOperation(run: run)) }
    switch name {
    case "+": return exact(.add)
    case "-": return exact(.subtract)
    case "*": return exact(.multiply)
    case "/": return exact(.divide)
    case "%": return exact(.remainder)
    case "&": return other { $0 & $1 }
    case "|": return other { $0 | $1 }
    case "^": return other { $0 ^ $1 }
    case "&+": return other { format.wrap($0 &+ $1) }
    case "&-": return other { format.wrap($0 &- $1) }
    case "&*": return other { format.wrap($0 &* $1) }
    case "<<", ">>": return use.make(Self.shift(name, format))
    case "&<<", "&>>":
      let shift = Self.shift(name == "&<<" ? "<<" : ">>", format)
      return use.make(OtherOperation { try shift.run($0, $1 & (format.bits - 1)) })
    default: return nil
    }
  }

  private static func shift(_ name: String, _ format: IntegerFormat) -> OtherOperation {
    let isLeft = name == "<<"
    return OtherOperation { value, count in
      let amount = isLeft ? count : 0 &- count
      if amount >= format.bits { return 0 }
      if amount >= 0 { return format.wrap(value << amount) }
      if format.isSigned || format.bits < 64 { return value >> (0 &- amount) }
      return Int(bitPattern: UInt(bitPattern: value) >> UInt(0 &- amount))
    }
  }

  private func doubles<Use: OperationUse>(_ name: String, _ use: Use) -> Code? {
    switch name {
    case "+": use.make(DoubleAdd())
    case "-": use.make(DoubleSubtract())
    case "*": use.make(DoubleMultiply())
    case "/": use.make(DoubleDivide())
    default: nil
    }
  }

  private func floats<Use: OperationUse>(_ name: String, _ use: Use) -> Code? {
    switch name {
    case "+": use.make(OtherOperation { word(float($0) + float($1)) })
    case "-": use.make(OtherOperation { word(float($0) - float($1)) })
    case "*": use.make(OtherOperation { word(float($0) * float($1)) })
    case "/": use.make(OtherOperation { word(float($0) / float($1)) })
    default: nil
    }
  }

  // MARK: Comparisons

  private func relation(_ name: String, _ number: Number, _ left: Code, _ right: Code) -> Code? {
    switch number {
    case .integer(let format):
      let isUnsigned = !format.isSigned && format.bits == 64
      switch name {
      case "==": return .compared(Equal(), left, right)
      case "!=": return .compared(Unequal(), left, right)
      case "<", "<=", ">", ">=":
        if isUnsigned { return .compared(unsigned(name), left, right) }
      default: return nil
      }
      switch name {
      case "<": return .compared(Less(), left, right)
      case "<=": return .compared(AtMost(), left, right)
      case ">": return .compared(Greater(), left, right)
      default: return .compared(AtLeast(), left, right)
      }
    case .double:
      switch name {
      case "<": return .compared(DoubleLess(), left, right)
      case "<=": return .compared(DoubleAtMost(), left, right)
      case ">": return .compared(DoubleGreater(), left, right)
      case ">=": return .compared(OtherRelation { double($0) >= double($1) }, left, right)
      case "==": return .compared(OtherRelation { double($0) == double($1) }, left, right)
      case "!=": return .compared(OtherRelation { double($0) != double($1) }, left, right)
      default: return nil
      }
    case .float:
      switch name {
      case "<": return .compared(OtherRelation { float($0) < float($1) }, left, right)
      case "<=": return .compared(OtherRelation { float($0) <= float($1) }, left, right)
      case ">": return .compared(OtherRelation { float($0) > float($1) }, left, right)
      case ">=": return .compared(OtherRelation { float($0) >= float($1) }, left, right)
      case "==": return .compared(OtherRelation { float($0) == float($1) }, left, right)
      case "!=": return .compared(OtherRelation { float($0) != float($1) }, left, right)
      default: return nil
      }
    }
  }

  private func unsigned(_ name: String) -> OtherRelation {
    func of(_ word: Int) -> UInt { UInt(bitPattern: word) }
    return switch name {
    case "<": OtherRelation { of($0) < of($1) }
    case "<=": OtherRelation { of($0) <= of($1) }
    case ">": OtherRelation { of($0) > of($1) }
    default: OtherRelation { of($0) >= of($1) }
    }
  }
}

/// What an operation is wanted for.
private protocol OperationUse {
  func make<Operation: WordOperation>(_ operation: Operation) -> Code
}

private struct BinaryUse: OperationUse {
  let left: Code
  let right: Code
  func make<Operation: WordOperation>(_ operation: Operation) -> Code { .binary(operation, left, right) }
}

private struct CompoundUse: OperationUse {
  let target: Target
  let right: Code
  func make<Operation: WordOperation>(_ operation: Operation) -> Code { .compound(operation, target, right) }
}
