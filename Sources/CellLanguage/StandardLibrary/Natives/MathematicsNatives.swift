import Foundation

extension StandardLibraryNatives {
  /// C's mathematical functions, each with its own code for `Double` and for `Float`.
  static func mathematics() -> [String: Intrinsic] {
    let unary: [(String, (Double) -> Double, (Float) -> Float)] = [
      ("sqrt", { sqrt($0) }, { sqrt($0) }), ("cbrt", { cbrt($0) }, { cbrt($0) }), ("exp", { exp($0) }, { exp($0) }),
      ("exp2", { exp2($0) }, { exp2($0) }), ("expm1", { expm1($0) }, { expm1($0) }), ("log", { log($0) }, { log($0) }),
      ("log2", { log2($0) }, { log2($0) }), ("log10", { log10($0) }, { log10($0) }),
      ("log1p", { log1p($0) }, { log1p($0) }), ("sin", { sin($0) }, { sin($0) }), ("cos", { cos($0) }, { cos($0) }),
      ("tan", { tan($0) }, { tan($0) }), ("asin", { asin($0) }, { asin($0) }), ("acos", { acos($0) }, { acos($0) }),
      ("atan", { atan($0) }, { atan($0) }), ("sinh", { sinh($0) }, { sinh($0) }), ("cosh", { cosh($0) }, { cosh($0) }),
      ("tanh", { tanh($0) }, { tanh($0) }), ("asinh", { asinh($0) }, { asinh($0) }),
      ("acosh", { acosh($0) }, { acosh($0) }), ("atanh", { atanh($0) }, { atanh($0) }),
      ("floor", { floor($0) }, { floor($0) }), ("ceil", { ceil($0) }, { ceil($0) }),
      ("round", { round($0) }, { round($0) }), ("trunc", { trunc($0) }, { trunc($0) }),
      ("rint", { rint($0) }, { rint($0) }), ("nearbyint", { nearbyint($0) }, { nearbyint($0) }),
      ("fabs", { abs($0) }, { abs($0) }), ("erf", { erf($0) }, { erf($0) }), ("erfc", { erfc($0) }, { erfc($0) }),
      ("tgamma", { tgamma($0) }, { tgamma($0) }),
    ]
    let binary: [(String, (Double, Double) -> Double, (Float, Float) -> Float)] = [
      ("pow", { pow($0, $1) }, { pow($0, $1) }), ("atan2", { atan2($0, $1) }, { atan2($0, $1) }),
      ("fmod", { fmod($0, $1) }, { fmod($0, $1) }), ("remainder", { remainder($0, $1) }, { remainder($0, $1) }),
      ("hypot", { hypot($0, $1) }, { hypot($0, $1) }), ("fmin", { fmin($0, $1) }, { fmin($0, $1) }),
      ("fmax", { fmax($0, $1) }, { fmax($0, $1) }), ("fdim", { fdim($0, $1) }, { fdim($0, $1) }),
      ("copysign", { copysign($0, $1) }, { copysign($0, $1) }),
    ]
    var natives: [String: Intrinsic] = [:]
    for (name, ofDouble, ofFloat) in unary {
      natives["Math.\(name)"] = { call in
        let x = try call.word(0)
        return try call.isDouble(call.type(named: "T"))
          ? Code(word: { word(ofDouble(double(try x($0)))) }) : Code(word: { word(ofFloat(float(try x($0)))) })
      }
    }
    for (name, ofDouble, ofFloat) in binary {
      natives["Math.\(name)"] = { call in
        let (x, y) = (try call.word(0), try call.word(1))
        return try call.isDouble(call.type(named: "T"))
          ? Code(word: { word(ofDouble(double(try x($0)), double(try y($0)))) })
          : Code(word: { word(ofFloat(float(try x($0)), float(try y($0)))) })
      }
    }
    return natives
  }

  /// What comes from the machine and not from the cell: the clock, and chance.
  static func surroundings() -> [String: Intrinsic] {
    [
      "Date.now": { _ in Code(word: { _ in word(Date().timeIntervalSinceReferenceDate) }) },
      "SystemRandomNumberGenerator.next": { _ in
        Code(word: { _ in Int(truncatingIfNeeded: UInt64.random(in: .min ... .max)) })
      },
    ]
  }
}
