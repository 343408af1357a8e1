struct Complex { var re = 0.0, im = 0.0 }
extension Complex {
  static func + (a: Complex, b: Complex) -> Complex { Complex(re: a.re + b.re, im: a.im + b.im) }
  static func * (a: Complex, b: Complex) -> Complex {
    Complex(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re)
  }
  var squaredMagnitude: Double { re * re + im * im }
}
func mandelbrot(_ c: Complex) -> Int {
  var z = Complex()
  for i in 0..<30 {
    if z.squaredMagnitude > 4 { return i }
    z = z * z + c
  }
  return 30
}
for y in stride(from: -1.0, through: 1, by: 0.5) {
  print(stride(from: -2.0, through: 0.5, by: 0.125).map { mandelbrot(Complex(re: $0, im: y)) == 30 ? "*" : "." }.joined())
}
