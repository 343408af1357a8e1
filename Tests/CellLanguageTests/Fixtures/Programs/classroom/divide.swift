enum MathError: Error { case divisionByZero, negative(Int) }
func divide(_ a: Int, _ b: Int) throws -> Int {
  guard b != 0 else { throw MathError.divisionByZero }
  guard a >= 0 else { throw MathError.negative(a) }
  return a / b
}
for (a, b) in [(10, 2), (1, 0), (-4, 2)] {
  do {
    print(try divide(a, b))
  } catch MathError.divisionByZero {
    print("cannot divide by zero")
  } catch MathError.negative(let n) {
    print("negative: \(n)")
  }
}
