/// Numbers: what operators and conversions need.
extension StandardLibraryNatives {
  static func numbers() -> [String: Intrinsic] {
    var result: [String: Intrinsic] = [
      "AdditiveArithmetic.zero": { _ in .constant(0) },
      "BinaryInteger.zero": { _ in .constant(0) },
      "FloatingPoint.zero": { _ in .constant(0) },
      "max": { call in try extreme(call, Maximum(), DoubleMaximum()) { precedes, x, y in try !precedes(y, x) } },
      "min": { call in try extreme(call, Minimum(), DoubleMinimum()) { precedes, x, y in try precedes(y, x) } },
      "BinaryInteger.convert": { call in
        let run = try call.word(0)
        guard let from = IntegerFormat(call.type(0)), let to = IntegerFormat(call.result) else {
          throw call.trap("no such conversion")
        }
        if to.isWord, from.isSigned || from.bits < 64 { return try call.code(0) }
        return Code(word: { frame in
          let value = try run(frame)
          let isLarge = !from.isSigned && from.bits == 64 && value < 0
          let fits = isLarge ? !to.isSigned && to.bits == 64 : to.holds(value)
          guard fits else { throw call.trap("Not enough bits to represent the passed value") }
          return value
        })
      },
      "BinaryInteger.fromFloat": { call in
        let read = try reader(call, 0)
        guard let to = IntegerFormat(call.result) else { throw call.trap("no such conversion") }
        return Code(word: { frame in
          let value = try read(frame)
          if value.isNaN || value.isInfinite {
            throw call.trap("Double value cannot be converted to \(call.result) because it is either infinite or NaN")
          }
          let whole = value.rounded(.towardZero)
          if to.bits == 64, !to.isSigned {
            guard let exact = UInt(exactly: whole) else {
              throw call.trap(
                "Double value cannot be converted to \(call.result) because the result would be out of range")
            }
            return Int(bitPattern: exact)
          }
          guard let exact = Int(exactly: whole), to.holds(exact) else {
            throw call.trap(
              "Double value cannot be converted to \(call.result) because the result would be \(value < 0 ? "less than" : "greater than") \(call.result).\(value < 0 ? "min" : "max")"
            )
          }
          return exact
        })
      },
      "FloatingPoint.fromInteger": { call in
        let run = try call.word(0)
        let isUnsigned = IntegerFormat(call.type(0)).map { !$0.isSigned && $0.bits == 64 } ?? false
        if call.result.isNominal("Float") {
          return Code(word: { isUnsigned ? word(Float(UInt(bitPattern: try run($0)))) : word(Float(try run($0))) })
        }
        if isUnsigned { return Code(word: { word(Double(UInt(bitPattern: try run($0)))) }) }
        return Code(word: { word(Double(try run($0))) })
      },
      "FloatingPoint.convert": { call in
        // A literal without a type of its own is an integer here.
        if let format = IntegerFormat(call.type(0)) {
          let source = try call.word(0)
          return call.result.isNominal("Float")
            ? Code(word: { word(format.isSigned ? Float(try source($0)) : Float(format.pattern(try source($0)))) })
            : Code(word: { word(format.isSigned ? Double(try source($0)) : Double(format.pattern(try source($0)))) })
        }
        let read = try reader(call, 0)
        if call.result.isNominal("Float") { return Code(word: { word(Float(try read($0))) }) }
        return Code(word: { word(try read($0)) })
      },
      "Numeric.magnitude": { call in
        let run = try call.receiverWord()
        let type = call.receiverType
        if type.isNominal("Double") { return Code(word: { word(abs(double(try run($0)))) }) }
        if type.isNominal("Float") { return Code(word: { word(abs(float(try run($0)))) }) }
        return Code(word: { Int(bitPattern: try run($0).magnitude) })
      },
    ]
    // Operators are compiled where they are used; these serve callers that pass them as functions.
    for (name, symbol) in [
      ("AdditiveArithmetic.+", "+"), ("AdditiveArithmetic.-", "-"), ("Numeric.*", "*"), ("SignedNumeric.-", "-"),
      ("BinaryInteger./", "/"),
      ("BinaryInteger.%", "%"), ("BinaryInteger.&", "&"), ("BinaryInteger.|", "|"), ("BinaryInteger.^", "^"),
      ("BinaryInteger.~", "~"),
      ("BinaryInteger.<<", "<<"), ("BinaryInteger.>>", ">>"), ("FixedWidthInteger.&+", "&+"),
      ("FixedWidthInteger.&-", "&-"),
      ("FixedWidthInteger.&*", "&*"), ("FixedWidthInteger.&<<", "&<<"), ("FixedWidthInteger.&>>", "&>>"),
      ("FloatingPoint./", "/"),
    ] {
      result[name] = { call in
        guard let code = try call.compiler.numericOperator(symbol, call.type(0), call.arguments, call.place) else {
          throw Mistake(place: call.place, message: "'\(symbol)' is not declared for '\(call.type(0))'")
        }
        return code
      }
    }
    return result
  }

  /// A floating-point argument as a `Double`.
  static func reader(_ call: IntrinsicCall, _ index: Int) throws -> (Frame) throws -> Double {
    let run = try call.word(index)
    return call.type(index).isNominal("Float") ? { Double(float(try run($0))) } : { double(try run($0)) }
  }

  /// The smallest or greatest of the arguments: the second of two where `isSecond` says so of their order.
  private static func extreme<Integers: WordOperation, Doubles: WordOperation>(
    _ call: IntrinsicCall, _ integers: Integers, _ doubles: Doubles,
    isSecond: @escaping (Compiler.Order, Value, Value) throws -> Bool
  ) throws -> Code {
    let codes = try call.arguments.indices.map { try call.code($0) }
    let others = codes.dropFirst()
    if IntegerFormat(call.result)?.isWord == true { return others.reduce(codes[0]) { .binary(integers, $0, $1) } }
    if call.result.isNominal("Double") { return others.reduce(codes[0]) { .binary(doubles, $0, $1) } }
    let precedes = try call.compiler.compiler.order(of: call.result, call.place)
    let values = codes.map(\.value)
    func run(_ frame: Frame) throws -> Value {
      let values = try values.map { try $0(frame) }
      return try values.dropFirst().reduce(values[0]) { try isSecond(precedes, $0, $1) ? $1 : $0 }
    }
    return codes[0].isReference
      ? Code(reference: { try run($0).reference }) : Code(word: { try run($0).word })
  }
}
