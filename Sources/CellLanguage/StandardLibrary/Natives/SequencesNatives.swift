/// What sequences do with closures, and with the equality of their elements.
extension StandardLibraryNatives {
  static func sequences() -> [String: Intrinsic] {
    [
      "Sequence.map": { call in
        try sequenceHasReferences(call) ? try mapping(call, AnyObject?.self) : try mapping(call, Int.self)
      },
      "Sequence.compactMap": { call in
        try sequenceHasReferences(call) ? try compacting(call, AnyObject?.self) : try compacting(call, Int.self)
      },
      "Sequence.filter": { call in
        try sequenceHasReferences(call) ? try filtering(call, AnyObject?.self) : try filtering(call, Int.self)
      },
      "Sequence.reduce": { call in
        try sequenceHasReferences(call) ? try reducing(call, AnyObject?.self) : try reducing(call, Int.self)
      },
      "Sequence.reduceInto": { call in
        try sequenceHasReferences(call) ? try updating(call, AnyObject?.self) : try updating(call, Int.self)
      },
      "Sequence.forEach": { call in
        try sequenceHasReferences(call) ? try visiting(call, AnyObject?.self) : try visiting(call, Int.self)
      },
      "Sequence.allSatisfy": { call in
        try sequenceHasReferences(call)
          ? try testing(call, AnyObject?.self, stopsAt: false) : try testing(call, Int.self, stopsAt: false)
      },
      "Sequence.containsWhere": { call in
        try sequenceHasReferences(call)
          ? try testing(call, AnyObject?.self, stopsAt: true) : try testing(call, Int.self, stopsAt: true)
      },
      "Sequence.contains": { call in
        let position =
          try sequenceHasReferences(call) ? try finding(call, AnyObject?.self) : try finding(call, Int.self)
        return call.truth { try position($0) != nil }
      },
      "Array.firstIndex": { call in
        let position =
          try sequenceHasReferences(call) ? try finding(call, AnyObject?.self) : try finding(call, Int.self)
        return Code(reference: { try position($0).map { WordBox.of($0) } })
      },
      "Sequence.firstWhere": { call in
        try sequenceHasReferences(call) ? try searching(call, AnyObject?.self) : try searching(call, Int.self)
      },
      "Array.ofSequence": { call in
        call.compiler.compiler.isReference(call.result.arguments[0])
          ? try collecting(call, AnyObject?.self) : try collecting(call, Int.self)
      },
      "String.ofSequence": { call in
        let elements = try Elements<AnyObject?>(call, argument: 0)
        return call.text { try elements.joined(try elements.source($0)) }
      },
      "Array.joined": { call in
        let (array, separator, room) = (try call.receiverReference(), try call.string(0), call.room)
        return call.text { frame in
          let strings = cast(try array(frame), to: ReferenceArray.self).elements
          let separator = try separator(frame)
          return try StringObject.joined(strings, separator, room)
        }
      },
    ]
  }

  static func sequenceElement(_ call: IntrinsicCall) -> CellType {
    let type = call.receiverType
    if type.isNominal("Array"), type.nominal?.isStandard == true { return type.arguments[0] }
    return call.compiler.concrete(
      call.compiler.compiler.relations.associatedType("Element", of: type) ?? call.type(named: "Element"))
  }

  static func sequenceHasReferences(_ call: IntrinsicCall) throws -> Bool {
    call.compiler.compiler.isReference(sequenceElement(call))
  }

  // MARK: Closures

  private static func mapping<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    call.compiler.compiler.isReference(call.result.arguments[0])
      ? try mapping(call, Element.self, by: ReferenceBody.self) : try mapping(call, Element.self, by: WordBody.self)
  }

  private static func mapping<Element: Slotted, Body: CallbackBody>(
    _ call: IntrinsicCall, _: Element.Type, by body: Body.Type
  ) throws -> Code where Body.Result: Slotted {
    let elements = try Elements<Element>(call)
    let callback = try Callback<Body>(call, argument: 0, [sequenceElement(call)])
    return Code(reference: { frame in
      let source = try elements.source(frame)
      var result: [Body.Result] = []
      result.reserveCapacity(elements.knownCount(source))
      try callback.open(frame) { transform in
        try elements.visit(source) { element in
          try result.append(try withExtendedLifetime(element) { try transform(element.bits) }, in: elements.room)
          return true
        }
      }
      return Body.Result.array(result)
    })
  }

  private static func compacting<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    call.compiler.compiler.isReference(call.result.arguments[0])
      ? try compacting(call, Element.self, to: AnyObject?.self) : try compacting(call, Element.self, to: Int.self)
  }

  private static func compacting<Element: Slotted, Kept: Slotted>(
    _ call: IntrinsicCall, _: Element.Type, to kept: Kept.Type
  ) throws -> Code {
    let elements = try Elements<Element>(call)
    let callback = try Callback<ReferenceBody>(call, argument: 0, [sequenceElement(call)])
    let unwrap = call.compiler.compiler.unwrapper(call.result.arguments[0])
    return Code(reference: { frame in
      let source = try elements.source(frame)
      var result: [Kept] = []
      try callback.open(frame) { transform in
        try elements.visit(source) { element in
          if let some = try withExtendedLifetime(element, { try transform(element.bits) }) {
            try result.append(Kept(unwrap(some)), in: elements.room)
          }
          return true
        }
      }
      return Kept.array(result)
    })
  }

  private static func filtering<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let elements = try Elements<Element>(call)
    let callback = try Callback<Test>(call, argument: 0, [sequenceElement(call)])
    return Code(reference: { frame in
      let source = try elements.source(frame)
      var result: [Element] = []
      try callback.open(frame) { isIncluded in
        try elements.visit(source) { element in
          if try withExtendedLifetime(element, { try isIncluded(element.bits) }) {
            try result.append(element, in: elements.room)
          }
          return true
        }
      }
      return Element.array(result)
    })
  }

  private static func reducing<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    switch try call.code(0).form {
    case .word(let initial):
      let run = try reducing(call, Element.self, from: initial, by: WordBody.self)
      return Code(word: { try run($0) })
    case .reference(let initial):
      let run = try reducing(call, Element.self, from: initial, by: ReferenceBody.self)
      return Code(reference: { try run($0) })
    }
  }

  private static func reducing<Element: Slotted, Body: CallbackBody>(
    _ call: IntrinsicCall, _: Element.Type, from initial: @escaping (Frame) throws -> Body.Result, by: Body.Type
  ) throws -> (Frame) throws -> Body.Result where Body.Result: Slotted {
    let elements = try Elements<Element>(call)
    let callback = try Callback<Body>(call, argument: 1, [call.result, sequenceElement(call)])
    return { frame in
      let source = try elements.source(frame)
      var result = try initial(frame)
      try callback.open(frame) { next in
        try elements.visit(source) { element in
          let known = result
          result = try withExtendedLifetime(known) {
            try withExtendedLifetime(element) { try next(known.bits, element.bits) }
          }
          return true
        }
      }
      return result
    }
  }

  private static func updating<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let elements = try Elements<Element>(call)
    let initial = try call.value(0)
    // The closure has the address of the result.
    let callback = try Callback<WordBody>(call, argument: 1, [call.library.int, sequenceElement(call)])
    let isReference = call.compiler.compiler.isReference(call.result)
    func run(_ frame: Frame) throws -> Value {
      let source = try elements.source(frame)
      let result = GlobalSlot(isReference: isReference)
      call.machine.store(try initial(frame), in: result.address, isReference)
      return try withExtendedLifetime(result) {
        let address = result.address
        try callback.open(frame) { update in
          try elements.visit(source) { element in
            _ = try withExtendedLifetime(element) { try update(Int(bitPattern: address), element.bits) }
            return true
          }
        }
        return isReference ? Value(address.takeReference()) : Value(word: address.pointee)
      }
    }
    return isReference ? Code(reference: { try run($0).reference }) : Code(word: { try run($0).word })
  }

  private static func visiting<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let elements = try Elements<Element>(call)
    let callback = try Callback<WordBody>(call, argument: 0, [sequenceElement(call)])
    return Code(
      effect: Action { frame in
        let source = try elements.source(frame)
        try callback.open(frame) { body in
          try elements.visit(source) { element in
            _ = try withExtendedLifetime(element) { try body(element.bits) }
            return true
          }
        }
      })
  }

  /// Whether an element gives the truth value; where none does, the other one.
  private static func testing<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type, stopsAt: Bool) throws -> Code {
    let elements = try Elements<Element>(call)
    let callback = try Callback<Test>(call, argument: 0, [sequenceElement(call)])
    return call.truth { frame in
      let source = try elements.source(frame)
      var result = !stopsAt
      try callback.open(frame) { test in
        try elements.visit(source) { element in
          if try withExtendedLifetime(element, { try test(element.bits) }) == stopsAt { result = stopsAt }
          return result != stopsAt
        }
      }
      return result
    }
  }

  /// The first element that a closure holds true of.
  private static func searching<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let elements = try Elements<Element>(call)
    let callback = try Callback<Test>(call, argument: 0, [sequenceElement(call)])
    let wrap = call.compiler.compiler.wrapper(sequenceElement(call))
    return Code(reference: { frame in
      let source = try elements.source(frame)
      var result: Element?
      try callback.open(frame) { test in
        try elements.visit(source) { element in
          guard try withExtendedLifetime(element, { try test(element.bits) }) else { return true }
          result = element
          return false
        }
      }
      return result.flatMap { wrap($0.value) }
    })
  }

  // MARK: Elements

  private static func collecting<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let elements = try Elements<Element>(call, argument: 0)
    return Code(reference: { Element.array(try elements.all(try elements.source($0))) })
  }

  /// The number of the first element that is equal to an argument.
  private static func finding<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> (Frame) throws -> Int?
  {
    let elements = try Elements<Element>(call)
    let wanted = try call.value(0)
    let equals = call.compiler.compiler.equality(of: sequenceElement(call))
    return { frame in
      let source = try elements.source(frame)
      let wanted = try wanted(frame)
      var position = 0
      var isFound = false
      try elements.visit(source) {
        isFound = try equals($0.value, wanted)
        position += 1
        return !isFound
      }
      return isFound ? position - 1 : nil
    }
  }
}
