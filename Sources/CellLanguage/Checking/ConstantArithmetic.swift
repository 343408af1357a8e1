/// Arithmetic on literals that can't end well: an overflow, a division by zero.
struct ConstantArithmetic {
  let checker: Checker

  func check(_ statements: [Statement]) {
    for statement in statements {
      for expr in statement.expressions { _ = value(of: expr) }
      check(statement.children)
    }
  }

  /// The value of an integer's literal, or of arithmetic on literals; nil where it isn't known, or a mistake was found.
  @discardableResult
  private func value(of expr: Expr) -> Int? {
    switch expr.kind {
    case .integer(let value): return IntegerFormat(expr.type) == nil ? nil : value
    case .closure(let function):
      check(function.checkedBody ?? [])
      return nil
    case .ifExpression(let statement):
      check([statement])
      return nil
    case .call(let callee, nil, let operands) where callee.function.isOperator && operands.count == 2:
      let values = operands.map { value(of: $0) }
      guard callee.function.place.source < 0, let right = values[1] else { return nil }
      return result(callee.function.name, values[0], right, expr, operands[1].type)
    default:
      for child in expr.children { value(of: child) }
      return nil
    }
  }

  private func result(_ name: String, _ left: Int?, _ right: Int, _ expr: Expr, _ type: CellType) -> Int? {
    if ["/", "%", "/=", "%="].contains(name), right == 0 {
      report(expr.place, "division by zero")
      return nil
    }
    guard let left, let format = IntegerFormat(expr.type), format.bits < 64 || format.isSigned else { return nil }
    let (value, overflow): (Int, Bool)
    switch name {
    case "+": (value, overflow) = left.addingReportingOverflow(right)
    case "-": (value, overflow) = left.subtractingReportingOverflow(right)
    case "*": (value, overflow) = left.multipliedReportingOverflow(by: right)
    case "/": (value, overflow) = left.dividedReportingOverflow(by: right)
    case "%": (value, overflow) = left.remainderReportingOverflow(dividingBy: right)
    default: return nil
    }
    guard !overflow, format.holds(value) else {
      report(
        expr.place, "arithmetic operation '\(left) \(name) \(right)' (on type '\(expr.type)') results in an overflow")
      return nil
    }
    return value
  }

  private func report(_ place: Place, _ message: String) {
    guard place.source >= 0 else { return }
    checker.mistakes.append(Mistake(place: place, message: message))
  }
}
