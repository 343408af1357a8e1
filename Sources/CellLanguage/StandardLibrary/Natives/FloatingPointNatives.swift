extension StandardLibraryNatives {
  /// Constants, rounding and text of `Double` and `Float`.
  static func floatingPoint() -> [String: Intrinsic] {
    [
      "FloatingPoint.zero": { _ in .constant(0) },
      "FloatingPoint.nan": constant(.nan, .nan),
      "FloatingPoint.infinity": constant(.infinity, .infinity),
      "FloatingPoint.pi": constant(.pi, .pi),
      "FloatingPoint.ulpOfOne": constant(.ulpOfOne, .ulpOfOne),
      "FloatingPoint.greatestFiniteMagnitude": constant(.greatestFiniteMagnitude, .greatestFiniteMagnitude),
      "FloatingPoint.leastNormalMagnitude": constant(.leastNormalMagnitude, .leastNormalMagnitude),
      "FloatingPoint.leastNonzeroMagnitude": constant(.leastNonzeroMagnitude, .leastNonzeroMagnitude),
      "FloatingPoint.significandBitCount": { call in
        .constant(try call.isDouble(call.type(named: "Self")) ? Double.significandBitCount : Float.significandBitCount)
      },
      "FloatingPoint.squareRoot": unary({ $0.squareRoot() }, { $0.squareRoot() }),
      "FloatingPoint.rounded": unary({ $0.rounded() }, { $0.rounded() }),
      "FloatingPoint.roundedUp": unary({ $0.rounded(.up) }, { $0.rounded(.up) }),
      "FloatingPoint.roundedDown": unary({ $0.rounded(.down) }, { $0.rounded(.down) }),
      "FloatingPoint.roundedTowardZero": unary({ $0.rounded(.towardZero) }, { $0.rounded(.towardZero) }),
      "FloatingPoint.roundedToEven": unary({ $0.rounded(.toNearestOrEven) }, { $0.rounded(.toNearestOrEven) }),
      "FloatingPoint.nextUp": unary({ $0.nextUp }, { $0.nextUp }),
      "FloatingPoint.ulp": unary({ $0.ulp }, { $0.ulp }),
      "FloatingPoint.significand": unary({ $0.significand }, { $0.significand }),
      "FloatingPoint.truncatingRemainder": binary(
        { $0.truncatingRemainder(dividingBy: $1) }, { $0.truncatingRemainder(dividingBy: $1) }),
      "FloatingPoint.remainder": binary({ $0.remainder(dividingBy: $1) }, { $0.remainder(dividingBy: $1) }),
      "FloatingPoint.addingProduct": { call in
        let addend = try call.receiverWord()
        let (left, right) = (try call.word(0), try call.word(1))
        return try call.isDouble(call.receiverType)
          ? Code(word: { word(double(try addend($0)).addingProduct(double(try left($0)), double(try right($0)))) })
          : Code(word: { word(float(try addend($0)).addingProduct(float(try left($0)), float(try right($0)))) })
      },
      "FloatingPoint.exponent": query({ Int($0.exponent) }, { Int($0.exponent) }),
      "FloatingPoint.isSignMinus": query({ word($0.sign == .minus) }, { word($0.sign == .minus) }),
      "FloatingPoint.description": { call in
        let run = try call.receiverWord()
        return try call.isDouble(call.receiverType)
          ? call.text { double(try run($0)).description } : call.text { float(try run($0)).description }
      },
      "FloatingPoint.parse": { call in
        let text = try call.string(0)
        return try call.isDouble(call.type(named: "Self"))
          ? call.optional { Double(try text($0)).map { word($0) } }
          : call.optional { Float(try text($0)).map { word($0) } }
      },
      "FloatingPoint.exactly": { call in
        let format = try call.integer(call.type(0))
        let source = try call.word(0)
        let isDouble = try call.isDouble(call.type(named: "Self"))
        return call.optional { frame in
          let value = try source(frame)
          if format.isSigned {
            return isDouble ? Double(exactly: value).map { word($0) } : Float(exactly: value).map { word($0) }
          }
          let pattern = format.pattern(value)
          return isDouble ? Double(exactly: pattern).map { word($0) } : Float(exactly: pattern).map { word($0) }
        }
      },
      "Double.bits": { Code(word: try $0.receiverWord()) },
      "Double.fromBits": { Code(word: try $0.word(0)) },
      "Float.bits": { Code(word: try $0.receiverWord()) },
      "Float.fromBits": { Code(word: try $0.word(0)) },
    ]
  }

  private static func constant(_ ofDouble: Double, _ ofFloat: Float) -> Intrinsic {
    { call in .constant(try call.isDouble(call.type(named: "Self")) ? word(ofDouble) : word(ofFloat)) }
  }

  private static func unary(
    _ ofDouble: @escaping (Double) -> Double, _ ofFloat: @escaping (Float) -> Float
  ) -> Intrinsic {
    query({ word(ofDouble($0)) }, { word(ofFloat($0)) })
  }

  private static func query(_ ofDouble: @escaping (Double) -> Int, _ ofFloat: @escaping (Float) -> Int) -> Intrinsic {
    { call in
      let run = try call.receiverWord()
      return try call.isDouble(call.receiverType)
        ? Code(word: { ofDouble(double(try run($0))) }) : Code(word: { ofFloat(float(try run($0))) })
    }
  }

  private static func binary(
    _ ofDouble: @escaping (Double, Double) -> Double, _ ofFloat: @escaping (Float, Float) -> Float
  ) -> Intrinsic {
    { call in
      let (left, right) = (try call.receiverWord(), try call.word(0))
      return try call.isDouble(call.receiverType)
        ? Code(word: { word(ofDouble(double(try left($0)), double(try right($0)))) })
        : Code(word: { word(ofFloat(float(try left($0)), float(try right($0)))) })
    }
  }
}
