struct Polynomial {
  var coefficients: [Double]
  func callAsFunction(_ x: Double) -> Double { coefficients.reversed().reduce(0) { $0 * x + $1 } }
  var derivative: Polynomial { Polynomial(coefficients: coefficients.enumerated().dropFirst().map { Double($0.offset) * $0.element }) }
}
let p = Polynomial(coefficients: [1, 0, 2])
print(p(0), p(3), p.derivative(3), p.derivative.derivative.coefficients)
@dynamicMemberLookup struct Bag {
  var values: [String: Int]
  subscript(dynamicMember name: String) -> Int { values[name] ?? 0 }
}
print(Bag(values: ["x": 5]).x, Bag(values: [:]).y)
