extension StandardLibraryNatives {
  /// Conversions, bits and text of integers.
  static func integers() -> [String: Intrinsic] {
    conversionsOfIntegers().merging(bitsOfIntegers()) { $1 }.merging(sharedByNumbers()) { $1 }
  }

  /// What integers and floating-point numbers share.
  private static func sharedByNumbers() -> [String: Intrinsic] {
    [
      "Numeric.magnitude": { call in
        let value = try call.receiverWord()
        if let format = IntegerFormat(call.receiverType) {
          return Code(word: { frame in
            let value = try value(frame)
            return format.isSigned && value < 0 ? 0 &- value : value
          })
        }
        return try call.isDouble(call.receiverType)
          ? Code(word: { word(double(try value($0)).magnitude) }) : Code(word: { word(float(try value($0)).magnitude) })
      },
      // One step of a `stride`: counted from the start for floating-point numbers, so that errors do not add up.
      "strideStep": { call in
        let (start, steps) = (try call.word(0), try call.word(1))
        let (stride, current) = (try call.word(2), try call.word(3))
        if let format = IntegerFormat(call.type(0)) {
          return Code(word: { frame in
            let stride = try stride(frame)
            return format.apply(.add, try current(frame), stride) ?? (stride < 0 ? format.min : format.max)
          })
        }
        return try call.isDouble(call.type(0))
          ? Code(word: { word(double(try start($0)) + Double(try steps($0)) * double(try stride($0))) })
          : Code(word: { word(float(try start($0)) + Float(try steps($0)) * float(try stride($0))) })
      },
    ]
  }

  private static func conversionsOfIntegers() -> [String: Intrinsic] {
    [
      "BinaryInteger.zero": { _ in .constant(0) },
      "BinaryInteger.truncate": { call in
        let target = try call.integer(named: "Self")
        let source = try call.word(0)
        return Code(word: { target.wrap(try source($0)) })
      },
      "BinaryInteger.clamp": { call in
        let target = try call.integer(named: "Self")
        let format = try call.integer(call.type(0))
        let source = try call.word(0)
        return Code(word: { target.clamped(try source($0), of: format) })
      },
      "BinaryInteger.exactly": { call in
        let target = try call.integer(named: "Self")
        let format = try call.integer(call.type(0))
        let source = try call.word(0)
        return call.optional { frame in
          let value = try source(frame)
          return target.holds(value, of: format) ? value : nil
        }
      },
      "BinaryInteger.fromFloat": { call in
        let target = try call.integer(named: "Self")
        let source = try call.number(0)
        let names = (from: "\(call.type(0))", to: "\(call.type(named: "Self"))")
        return Code(word: { frame in
          let number = try source(frame)
          if let value = target.value(truncating: number) { return value }
          let prefix = "\(names.from) value cannot be converted to \(names.to) because "
          guard number.isFinite else { throw call.trap(prefix + "it is either infinite or NaN") }
          throw call.trap(
            prefix + "the result would be \(number < 0 ? "less than \(names.to).min" : "greater than \(names.to).max")")
        })
      },
      "BinaryInteger.exactlyFloat": { call in
        let target = try call.integer(named: "Self")
        let source = try call.number(0)
        return call.optional { frame in
          let number = try source(frame)
          return number == number.rounded(.towardZero) ? target.value(truncating: number) : nil
        }
      },
      "BinaryInteger.description": { call in
        let format = try call.integer(call.receiverType)
        let run = try call.receiverWord()
        return call.text { format.description(try run($0)) }
      },
      "FixedWidthInteger.parse": { call in
        let format = try call.integer(named: "Self")
        let text = try call.string(0)
        return call.optional { format.value(try text($0)) }
      },
      "FixedWidthInteger.parseRadix": { call in
        let format = try call.integer(named: "Self")
        let text = try call.string(0)
        let radix = try call.word(1)
        return call.optional { frame in
          let text = try text(frame)
          return format.value(text, radix: try checkedRadix(radix(frame), call))
        }
      },
      "String.radix": { call in
        let format = try call.integer(call.type(0))
        let value = try call.word(0)
        let radix = try call.word(1)
        let uppercase = try call.word(2)
        return call.text { frame in
          let value = try value(frame)
          return format.description(
            value, radix: try checkedRadix(radix(frame), call), uppercase: try uppercase(frame) != 0)
        }
      },
    ]
  }

  private static func checkedRadix(_ radix: Int, _ call: IntrinsicCall) throws -> Int {
    guard (2...36).contains(radix) else { throw call.trap("Radix not in range 2...36") }
    return radix
  }

  private static func bitsOfIntegers() -> [String: Intrinsic] {
    [
      "BinaryInteger.isSigned": { .constant(try $0.integer(named: "Self").isSigned ? 1 : 0) },
      "BinaryInteger.bitWidth": { .constant(try $0.integer(named: "Self").bits) },
      "FixedWidthInteger.bitWidth": { .constant(try $0.integer(named: "Self").bits) },
      "FixedWidthInteger.min": { .constant(try $0.integer(named: "Self").min) },
      "FixedWidthInteger.max": { .constant(try $0.integer(named: "Self").max) },
      "FixedWidthInteger.nonzeroBitCount": unary { $0.pattern($1).nonzeroBitCount },
      "FixedWidthInteger.leadingZeroBitCount": unary { $0.pattern($1).leadingZeroBitCount - (64 - $0.bits) },
      "BinaryInteger.trailingZeroBitCount": unary { min($0.bits, $0.pattern($1).trailingZeroBitCount) },
      "FixedWidthInteger.byteSwapped": unary { format, word in
        format.wrap(Int(truncatingIfNeeded: format.pattern(word).byteSwapped >> UInt64(64 - format.bits)))
      },
      "FixedWidthInteger.addOverflows": binary { word($0.addOverflows($1, $2)) },
      "FixedWidthInteger.subtractOverflows": binary { word($0.subtractOverflows($1, $2)) },
      "FixedWidthInteger.multiplyOverflows": binary { word($0.multiplyOverflows($1, $2)) },
      "FixedWidthInteger.multipliedHigh": binary { $0.wrap($0.multipliedHigh($1, $2)) },
    ]
  }

  private static func unary(_ operation: @escaping (IntegerFormat, Int) -> Int) -> Intrinsic {
    { call in
      let format = try call.integer(call.receiverType)
      let value = try call.receiverWord()
      return Code(word: { operation(format, try value($0)) })
    }
  }

  private static func binary(_ operation: @escaping (IntegerFormat, Int, Int) -> Int) -> Intrinsic {
    { call in
      let format = try call.integer(call.receiverType)
      let left = try call.receiverWord()
      let right = try call.word(0)
      return Code(word: { operation(format, try left($0), try right($0)) })
    }
  }
}
