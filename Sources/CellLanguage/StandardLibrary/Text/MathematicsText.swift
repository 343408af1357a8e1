extension StandardLibraryText {
  /// The functions of C's mathematics that Foundation gives, for `Double` and `Float`.
  static let mathematics: String = {
    let unary = [
      "sqrt", "cbrt", "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "asin", "acos",
      "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "floor", "ceil", "round", "trunc", "rint",
      "nearbyint", "fabs", "erf", "erfc", "tgamma",
    ]
    let binary = ["pow", "atan2", "fmod", "remainder", "hypot", "fmin", "fmax", "fdim", "copysign"]
    let declarations =
      unary.map { "@native(\"Math.\($0)\") func \($0)<T: BinaryFloatingPoint>(_ x: T) -> T" }
      + binary.map { "@native(\"Math.\($0)\") func \($0)<T: BinaryFloatingPoint>(_ x: T, _ y: T) -> T" }
    return declarations.joined(separator: "\n") + "\n" + rest
  }()

  private static let rest = #"""
    func fma<T: BinaryFloatingPoint>(_ x: T, _ y: T, _ z: T) -> T { z.addingProduct(x, y) }
    func isnan<T: BinaryFloatingPoint>(_ x: T) -> Bool { x.isNaN }
    func isinf<T: BinaryFloatingPoint>(_ x: T) -> Bool { x.isInfinite }
    let M_PI: Double = 3.141592653589793
    let M_PI_2: Double = 1.5707963267948966
    let M_PI_4: Double = 0.7853981633974483
    let M_E: Double = 2.718281828459045
    let M_LN2: Double = 0.6931471805599453
    let M_LN10: Double = 2.302585092994046
    let M_SQRT2: Double = 1.4142135623730951
    """#
}
