/// Statements that do nothing but choose a value, as the bodies of many functions: their code is that of an expression.
extension FunctionCompiler {
  /// Whether each way through the statements ends at a `return` with a value.
  static func giveValue(_ statements: ArraySlice<Statement>) -> Bool {
    guard let first = statements.first else { return false }
    let rest = statements.dropFirst()
    switch first.kind {
    case .return(let value?): return !value.type.isNominal("Never")
    case .expression, .bind: return giveValue(rest)
    case .if(_, let then, let otherwise): return giveValue(then[...]) && giveValue(otherwise.map { $0[...] } ?? rest)
    case .guard(_, let fallback): return giveValue(fallback[...]) && giveValue(rest)
    case .switch(_, let cases, _): return !cases.isEmpty && cases.allSatisfy { giveValue($0.body[...]) }
    default: return false
    }
  }

  /// The code of such statements.
  func value(of statements: ArraySlice<Statement>) throws -> Code {
    let (first, rest) = (statements[statements.startIndex], statements.dropFirst())
    switch first.kind {
    case .return(let value?): return try expression(value)
    case .if(let conditions, let then, let otherwise):
      return .choice(
        try self.conditions(conditions), try value(of: then[...]), try value(of: otherwise.map { $0[...] } ?? rest))
    case .guard(let conditions, let fallback):
      // What the conditions bind is declared before the rest uses it.
      let test = try self.conditions(conditions)
      let otherwise = try value(of: fallback[...])
      return .choice(test, try value(of: rest), otherwise)
    case .switch(let subject, let cases, _): return try branches(subject, cases) { try value(of: $0[...]) }
    default:
      let step = try self.step(first)
      return .preceded(by: Action { _ = try step($0) }, try value(of: rest))
    }
  }
}
