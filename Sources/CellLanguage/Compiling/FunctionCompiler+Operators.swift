/// Code of operators on numbers: one closure for the operation, with shorter ones where an operand is a variable or constant.
extension FunctionCompiler {
  /// The code of an operator of the standard library on numbers; nil where the operands are no numbers.
  func numericOperator(_ name: String, _ type: CellType, _ operands: [Expr], _ place: Place) throws -> Code? {
    guard let nominal = type.nominal, nominal.isStandard else { return nil }
    if operands.count == 1 {
      guard name == "-" || name == "~" || name == "+" else { return nil }
      return try unary(name, type, try expression(operands[0]), place)
    }
    guard operands.count == 2 else { return nil }
    if case .inout(let target) = operands[0].kind {
      guard name.hasSuffix("="), let format = Number(type) else { return nil }
      return try compound(String(name.dropLast()), format, target, operands[1], place)
    }
    if nominal.name == "Bool" {
      guard name == "==" || name == "!=" else { return nil }
      let (a, b) = (try expression(operands[0]).word, try expression(operands[1]).word)
      return name == "==" ? Code(word: { try a($0) == b($0) ? 1 : 0 }) : Code(word: { try a($0) != b($0) ? 1 : 0 })
    }
    guard let format = Number(type) else { return nil }
    if name == "<<" || name == ">>", concrete(operands[1].type) != type {
      guard case .integer(let left) = format, IntegerFormat(concrete(operands[1].type)) != nil else { return nil }
      return shift(name, left, try expression(operands[0]).word, try expression(operands[1]).word)
    }
    return binary(name, format, try expression(operands[0]), try expression(operands[1]), place)
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
        guard let result = format.apply(.subtract, 0, try run(frame)) else { throw Self.overflow("-", place) }
        return result
      })
    case .double: return Code(word: { word(-double(try run($0))) })
    case .float: return Code(word: { word(-float(try run($0))) })
    }
  }

  static func overflow(_ name: String, _ place: Place) -> Trap {
    switch name {
    case "/": Trap(.trap, "Division by zero", place)
    case "%": Trap(.trap, "Division by zero in remainder operation", place)
    default: Trap(.trap, "arithmetic overflow: the result of '\(name)' doesn't fit", place)
    }
  }

  func binary(_ name: String, _ number: Number, _ left: Code, _ right: Code, _ place: Place) -> Code? {
    switch number {
    case .integer(let format):
      return format.isWord ? integers(name, left, right, place) : narrow(name, format, left.word, right.word, place)
    case .double: return doubles(name, left, right)
    case .float: return floats(name, left.word, right.word)
    }
  }

  private func integers(_ name: String, _ left: Code, _ right: Code, _ place: Place) -> Code? {
    let (a, b) = (left.word, right.word)
    switch name {
    case "+":
      if let x = left.slot, let y = right.constant {
        return Code(word: { frame in
          let (sum, overflow) = frame[x].addingReportingOverflow(y)
          if overflow { throw Self.overflow("+", place) }
          return sum
        })
      }
      if let x = left.slot, let y = right.slot {
        return Code(word: { frame in
          let (sum, overflow) = frame[x].addingReportingOverflow(frame[y])
          if overflow { throw Self.overflow("+", place) }
          return sum
        })
      }
      return Code(word: { frame in
        let (sum, overflow) = try a(frame).addingReportingOverflow(try b(frame))
        if overflow { throw Self.overflow("+", place) }
        return sum
      })
    case "-":
      if let x = left.slot, let y = right.constant {
        return Code(word: { frame in
          let (result, overflow) = frame[x].subtractingReportingOverflow(y)
          if overflow { throw Self.overflow("-", place) }
          return result
        })
      }
      return Code(word: { frame in
        let (result, overflow) = try a(frame).subtractingReportingOverflow(try b(frame))
        if overflow { throw Self.overflow("-", place) }
        return result
      })
    case "*":
      return Code(word: { frame in
        let (result, overflow) = try a(frame).multipliedReportingOverflow(by: try b(frame))
        if overflow { throw Self.overflow("*", place) }
        return result
      })
    case "/":
      if let y = right.constant, y > 0 { return Code(word: { try a($0) / y }) }
      return Code(word: { frame in
        let x = try a(frame)
        let (result, overflow) = x.dividedReportingOverflow(by: try b(frame))
        if overflow { throw Self.overflow(x == Int.min && result == Int.min ? "overflow" : "/", place) }
        return result
      })
    case "%":
      if let y = right.constant, y > 0 {
        if let x = left.slot { return Code(word: { $0[x] % y }) }
        return Code(word: { try a($0) % y })
      }
      return Code(word: { frame in
        let (result, overflow) = try a(frame).remainderReportingOverflow(dividingBy: try b(frame))
        if overflow { throw Self.overflow("%", place) }
        return result
      })
    case "<":
      if let x = left.slot, let y = right.constant { return Code(word: { $0[x] < y ? 1 : 0 }) }
      if let x = left.slot, let y = right.slot { return Code(word: { $0[x] < $0[y] ? 1 : 0 }) }
      return Code(word: { try a($0) < b($0) ? 1 : 0 })
    case "<=":
      if let x = left.slot, let y = right.constant { return Code(word: { $0[x] <= y ? 1 : 0 }) }
      if let x = left.slot, let y = right.slot { return Code(word: { $0[x] <= $0[y] ? 1 : 0 }) }
      return Code(word: { try a($0) <= b($0) ? 1 : 0 })
    case ">": return Code(word: { try a($0) > b($0) ? 1 : 0 })
    case ">=": return Code(word: { try a($0) >= b($0) ? 1 : 0 })
    case "==":
      if let y = right.constant { return Code(word: { try a($0) == y ? 1 : 0 }) }
      return Code(word: { try a($0) == b($0) ? 1 : 0 })
    case "!=":
      if let y = right.constant { return Code(word: { try a($0) != y ? 1 : 0 }) }
      return Code(word: { try a($0) != b($0) ? 1 : 0 })
    case "&": return Code(word: { try a($0) & b($0) })
    case "|": return Code(word: { try a($0) | b($0) })
    case "^": return Code(word: { try a($0) ^ b($0) })
    case "&+": return Code(word: { try a($0) &+ b($0) })
    case "&-": return Code(word: { try a($0) &- b($0) })
    case "&*": return Code(word: { try a($0) &* b($0) })
    case "<<": return Code(word: { try a($0) << b($0) })
    case ">>": return Code(word: { try a($0) >> b($0) })
    case "&<<": return Code(word: { try a($0) &<< b($0) })
    case "&>>": return Code(word: { try a($0) &>> b($0) })
    default: return nil
    }
  }

  /// The sized integers.
  private func narrow(
    _ name: String, _ format: IntegerFormat, _ a: @escaping WordCode, _ b: @escaping WordCode, _ place: Place
  ) -> Code? {
    func exact(_ operation: IntegerFormat.Operation) -> Code {
      Code(word: { frame in
        guard let result = format.apply(operation, try a(frame), try b(frame)) else { throw Self.overflow(name, place) }
        return result
      })
    }
    switch name {
    case "+": return exact(.add)
    case "-": return exact(.subtract)
    case "*": return exact(.multiply)
    case "/": return exact(.divide)
    case "%": return exact(.remainder)
    case "<": return Code(word: { format.less(try a($0), try b($0)) ? 1 : 0 })
    case "<=":
      return Code(word: { frame in
        let x = try a(frame)
        return format.less(try b(frame), x) ? 0 : 1
      })
    case ">":
      return Code(word: { frame in
        let x = try a(frame)
        return format.less(try b(frame), x) ? 1 : 0
      })
    case ">=": return Code(word: { format.less(try a($0), try b($0)) ? 0 : 1 })
    case "==": return Code(word: { try a($0) == b($0) ? 1 : 0 })
    case "!=": return Code(word: { try a($0) != b($0) ? 1 : 0 })
    case "&": return Code(word: { try a($0) & b($0) })
    case "|": return Code(word: { try a($0) | b($0) })
    case "^": return Code(word: { try a($0) ^ b($0) })
    case "&+": return Code(word: { format.wrap(try a($0) &+ b($0)) })
    case "&-": return Code(word: { format.wrap(try a($0) &- b($0)) })
    case "&*": return Code(word: { format.wrap(try a($0) &* b($0)) })
    case "<<", ">>": return shift(name, format, a, b)
    case "&<<": return shift("<<", format, a, { try b($0) & (format.bits - 1) })
    case "&>>": return shift(">>", format, a, { try b($0) & (format.bits - 1) })
    default: return nil
    }
  }

  private func shift(_ name: String, _ format: IntegerFormat, _ a: @escaping WordCode, _ b: @escaping WordCode) -> Code
  {
    let isLeft = name == "<<"
    return Code(word: { frame in
      let value = try a(frame)
      let count = try b(frame)
      let amount = isLeft ? count : 0 &- count
      if amount >= format.bits { return 0 }
      if amount >= 0 { return format.wrap(value << amount) }
      if format.isSigned || format.bits < 64 { return value >> (0 &- amount) }
      return Int(bitPattern: UInt(bitPattern: value) >> UInt(0 &- amount))
    })
  }

  private func doubles(_ name: String, _ left: Code, _ right: Code) -> Code? {
    let (a, b) = (left.word, right.word)
    switch name {
    case "+": return Code(word: { word(double(try a($0)) + double(try b($0))) })
    case "-": return Code(word: { word(double(try a($0)) - double(try b($0))) })
    case "*":
      if let x = left.slot, let y = right.slot { return Code(word: { word(double($0[x]) * double($0[y])) }) }
      return Code(word: { word(double(try a($0)) * double(try b($0))) })
    case "/": return Code(word: { word(double(try a($0)) / double(try b($0))) })
    case "<": return Code(word: { double(try a($0)) < double(try b($0)) ? 1 : 0 })
    case "<=": return Code(word: { double(try a($0)) <= double(try b($0)) ? 1 : 0 })
    case ">": return Code(word: { double(try a($0)) > double(try b($0)) ? 1 : 0 })
    case ">=": return Code(word: { double(try a($0)) >= double(try b($0)) ? 1 : 0 })
    case "==": return Code(word: { double(try a($0)) == double(try b($0)) ? 1 : 0 })
    case "!=": return Code(word: { double(try a($0)) != double(try b($0)) ? 1 : 0 })
    default: return nil
    }
  }

  private func floats(_ name: String, _ a: @escaping WordCode, _ b: @escaping WordCode) -> Code? {
    switch name {
    case "+": return Code(word: { word(float(try a($0)) + float(try b($0))) })
    case "-": return Code(word: { word(float(try a($0)) - float(try b($0))) })
    case "*": return Code(word: { word(float(try a($0)) * float(try b($0))) })
    case "/": return Code(word: { word(float(try a($0)) / float(try b($0))) })
    case "<": return Code(word: { float(try a($0)) < float(try b($0)) ? 1 : 0 })
    case "<=": return Code(word: { float(try a($0)) <= float(try b($0)) ? 1 : 0 })
    case ">": return Code(word: { float(try a($0)) > float(try b($0)) ? 1 : 0 })
    case ">=": return Code(word: { float(try a($0)) >= float(try b($0)) ? 1 : 0 })
    case "==": return Code(word: { float(try a($0)) == float(try b($0)) ? 1 : 0 })
    case "!=": return Code(word: { float(try a($0)) != float(try b($0)) ? 1 : 0 })
    default: return nil
    }
  }

  /// `x += y`: the operand is evaluated, then the slot is read, changed and written.
  private func compound(_ name: String, _ number: Number, _ target: Expr, _ operand: Expr, _ place: Place) throws
    -> Code?
  {
    var value = try expression(operand)
    if case .variable(let variable) = target.kind, adopted[variable] == nil,
      case .local(let slot, _) = storage(of: variable)
    {
      if case .integer(let format) = number, format.isWord, name == "+" {
        if let constant = value.constant {
          return Code(word: { frame in
            let (sum, overflow) = frame[slot].addingReportingOverflow(constant)
            if overflow { throw Self.overflow("+", place) }
            frame[slot] = sum
            return 0
          })
        }
        let run = value.word
        return Code(word: { frame in
          let (sum, overflow) = frame[slot].addingReportingOverflow(try run(frame))
          if overflow { throw Self.overflow("+", place) }
          frame[slot] = sum
          return 0
        })
      }
      guard let result = binary(name, number, .local(slot), value, place)?.word else { return nil }
      return Code(word: { frame in
        frame[slot] = try result(frame)
        return 0
      })
    }
    let location = try self.place(target)
    let address = location.address
    // The operand is evaluated before the access begins.
    var begin: [(Frame) throws -> Void] = []
    if !location.begin.isEmpty {
      value = try kept(value, &begin)
      begin += location.begin
    }
    // The operand's value and the slot's meet in two slots of their own.
    let left = slot(isReference: false)
    let right = slot(isReference: false)
    guard let result = binary(name, number, .local(left), .local(right), place)?.word else { return nil }
    let run = value.word
    let change: (Frame) throws -> Void
    if case .integer(let format) = number, format.isWord, name == "+" {
      change = { frame in
        let amount = try run(frame)
        let slot = try address(frame)
        let (sum, overflow) = slot.pointee.addingReportingOverflow(amount)
        if overflow { throw Self.overflow("+", place) }
        slot.pointee = sum
      }
    } else if case .double = number, name == "+" {
      change = { frame in
        let amount = double(try run(frame))
        let slot = try address(frame)
        slot.pointee = word(double(slot.pointee) + amount)
      }
    } else if case .double = number, name == "-" {
      change = { frame in
        let amount = double(try run(frame))
        let slot = try address(frame)
        slot.pointee = word(double(slot.pointee) - amount)
      }
    } else {
      change = { frame in
        frame[right] = try run(frame)
        let slot = try address(frame)
        frame[left] = slot.pointee
        slot.pointee = try result(frame)
      }
    }
    let all = sequence(location.before + begin + [change] + location.after)
    return Code(word: {
      try all($0)
      return 0
    })
  }
}
