precedencegroup PowerPrecedence {
  higherThan: MultiplicationPrecedence
  associativity: right
}
infix operator ** : PowerPrecedence
func ** (base: Int, exponent: Int) -> Int { (0..<exponent).reduce(1) { product, _ in product * base } }
print(2 ** 3 ** 2, 2 * 3 ** 2, 10 - 2 ** 3)
func place(_ line: Int = #line, _ function: String = #function) -> String { "\(function) in line \(line)" }
func caller() -> String { place(#line, #function) }
print(caller(), #line)
