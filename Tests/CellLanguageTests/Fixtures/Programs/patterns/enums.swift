indirect enum Expression {
  case number(Double)
  case variable(String)
  case add(Expression, Expression)
  case multiply(Expression, Expression)
  case power(base: Expression, exponent: Int)
}
func show(_ e: Expression) -> String {
  switch e {
  case .number(let value): return "\(value)"
  case .variable(let name): return name
  case let .add(left, right): return "(\(show(left)) + \(show(right)))"
  case .multiply(.number(1), let other), .multiply(let other, .number(1)): return show(other)
  case .multiply(let left, let right): return "\(show(left)) * \(show(right))"
  case .power(base: let base, exponent: 2): return "\(show(base))²"
  case .power(let base, let exponent): return "\(show(base))^\(exponent)"
  }
}
let e = Expression.add(
  .multiply(.number(1), .variable("x")), .power(base: .add(.variable("y"), .number(2.5)), exponent: 2))
print(show(e))
print(show(.multiply(.power(base: .variable("z"), exponent: 3), .number(1))))
if case .add(.multiply(_, .variable(let name)), _) = e, name == "x" { print("name", name) }
guard case let .add(_, .power(_, exponent)) = e else { fatalError() }
print(exponent)
let events: [Expression] = [.number(1), .variable("a"), .number(2)]
for case .number(let value) in events where value > 1 { print(value) }
let count = events.filter { if case .number = $0 { true } else { false } }.count
print(count)
