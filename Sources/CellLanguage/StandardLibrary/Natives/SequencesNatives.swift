/// What sequences do with closures, and with the order and equality of their elements.
extension StandardLibraryNatives {
  static func sequences() -> [String: Intrinsic] {
    [
      "Sequence.map": { call in
        let isReference = call.compiler.compiler.isReference(call.result.arguments[0])
        return switch (try elementIsReference(call), isReference) {
        case (false, false): try mapping(call, Int.self, Int.self)
        case (false, true): try mapping(call, Int.self, AnyObject?.self)
        case (true, false): try mapping(call, AnyObject?.self, Int.self)
        case (true, true): try mapping(call, AnyObject?.self, AnyObject?.self)
        }
      },
      "Sequence.filter": { call in
        try elementIsReference(call) ? try filtering(call, AnyObject?.self) : try filtering(call, Int.self)
      },
      "Sequence.reduce": { call in
        switch (try elementIsReference(call), try call.code(0).form) {
        case (false, .word(let initial)): Code(word: try reducing(call, Int.self, initial))
        case (false, .reference(let initial)): Code(reference: try reducing(call, Int.self, initial))
        case (true, .word(let initial)): Code(word: try reducing(call, AnyObject?.self, initial))
        case (true, .reference(let initial)): Code(reference: try reducing(call, AnyObject?.self, initial))
        }
      },
      "Sequence.allSatisfy": { call in
        try elementIsReference(call)
          ? try testing(call, AnyObject?.self, stopsAt: false) : try testing(call, Int.self, stopsAt: false)
      },
      "Sequence.containsWhere": { call in
        try elementIsReference(call)
          ? try testing(call, AnyObject?.self, stopsAt: true) : try testing(call, Int.self, stopsAt: true)
      },
      "Sequence.sortedBy": { call in
        try elementIsReference(call) ? try sorting(call, AnyObject?.self) : try sorting(call, Int.self)
      },
      "Sequence.sorted": { call in
        try elementIsReference(call) ? try ordering(call, AnyObject?.self) : try ordering(call, Int.self)
      },
      "Sequence.contains": { call in
        try elementIsReference(call) ? try finding(call, AnyObject?.self) : try finding(call, Int.self)
      },
      "Array.joined": { call in
        let (array, separator) = (try call.receiverReference(), try call.string(0))
        return call.text { frame in
          let strings = cast(try array(frame), to: ReferenceArray.self).elements
          let separator = try separator(frame)
          return StringObject.joined(strings, separator)
        }
      },
    ]
  }

  private static func element(_ call: IntrinsicCall) -> CellType {
    let type = call.receiverType
    if type.isNominal("Array"), type.nominal?.isStandard == true { return type.arguments[0] }
    return call.compiler.concrete(
      call.compiler.compiler.relations.associatedType("Element", of: type) ?? call.type(named: "Element"))
  }

  private static func elementIsReference(_ call: IntrinsicCall) throws -> Bool {
    call.compiler.compiler.isReference(element(call))
  }

  // MARK: Closures

  private static func mapping<Element: Slotted, Made: Slotted>(
    _ call: IntrinsicCall, _: Element.Type, _: Made.Type
  ) throws -> Code {
    let (elements, transform) = (try Elements<Element>(call), try call.reference(0))
    let (machine, place) = (call.machine, call.place)
    return Code(reference: { frame in
      let source = try elements.source(frame)
      let function = cast(try transform(frame), to: FunctionObject.self)
      var result: [Made] = []
      try elements.visit(source) {
        result.append(try machine.call(function, $0, place))
        return true
      }
      return Made.array(result)
    })
  }

  private static func filtering<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let (elements, test) = (try Elements<Element>(call), try call.reference(0))
    let (machine, place) = (call.machine, call.place)
    return Code(reference: { frame in
      let source = try elements.source(frame)
      let function = cast(try test(frame), to: FunctionObject.self)
      var result: [Element] = []
      try elements.visit(source) {
        let isIncluded: Int = try machine.call(function, $0, place)
        if isIncluded != 0 { result.append($0) }
        return true
      }
      return Element.array(result)
    })
  }

  private static func reducing<Element: Slotted, Result: Slotted>(
    _ call: IntrinsicCall, _: Element.Type, _ initial: @escaping (Frame) throws -> Result
  ) throws -> (Frame) throws -> Result {
    let (elements, next) = (try Elements<Element>(call), try call.reference(1))
    let (machine, place) = (call.machine, call.place)
    return { frame in
      let source = try elements.source(frame)
      var result = try initial(frame)
      let function = cast(try next(frame), to: FunctionObject.self)
      try elements.visit(source) {
        result = try machine.call(function, result, $0, place)
        return true
      }
      return result
    }
  }

  /// Whether an element gives the truth value; where none does, the other one.
  private static func testing<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type, stopsAt: Bool) throws -> Code {
    let (elements, test) = (try Elements<Element>(call), try call.reference(0))
    let (machine, place) = (call.machine, call.place)
    return call.truth { frame in
      let source = try elements.source(frame)
      let function = cast(try test(frame), to: FunctionObject.self)
      var result = !stopsAt
      try elements.visit(source) {
        let holds: Int = try machine.call(function, $0, place)
        if (holds != 0) == stopsAt { result = stopsAt }
        return result != stopsAt
      }
      return result
    }
  }

  // MARK: Order

  // Swift's own sort does the work, so that closures are called with the same elements in the same order as there.

  private static func sorting<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let (elements, precedes) = (try Elements<Element>(call), try call.reference(0))
    let (machine, place) = (call.machine, call.place)
    return Code(reference: { frame in
      let all = try elements.all(try elements.source(frame))
      let function = cast(try precedes(frame), to: FunctionObject.self)
      return Element.array(
        try all.sorted {
          let isBefore: Int = try machine.call(function, $0, $1, place)
          return isBefore != 0
        })
    })
  }

  /// Sorts by the elements' own order.
  private static func ordering<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let elements = try Elements<Element>(call)
    let sort = try sorter(element(call), call)
    return Code(reference: { try sort(Element.array(try elements.all(try elements.source($0)))) })
  }

  private static func sorter(_ element: CellType, _ call: IntrinsicCall) throws -> (AnyObject) throws -> AnyObject {
    let (compiler, machine, place) = (call.compiler.compiler, call.machine, call.place)
    if let format = IntegerFormat(element) {
      return {
        WordArray(
          try Int.elements(of: $0).sorted {
            try machine.heed(place)
            return format.less($0, $1)
          })
      }
    }
    switch element.nominal?.isStandard == true ? element.nominal?.name : nil {
    case "Double":
      return {
        WordArray(
          doubles: try cast($0, to: WordArray.self).doubles.sorted {
            try machine.heed(place)
            return $0 < $1
          })
      }
    case "String", "Character":
      return {
        ReferenceArray(
          try AnyObject?.elements(of: $0).sorted {
            try machine.heed(place)
            return cast($0, to: StringObject.self).value < cast($1, to: StringObject.self).value
          })
      }
    default: break
    }
    guard let less = call.library.proto("Comparable")?.ownMembers("<").first as? Function else {
      throw call.trap("'\(element)' has no order")
    }
    let (witness, own) = compiler.implementation(of: less, for: element, [:])
    let function = FunctionObject(compiler.code(witness, own))
    if compiler.isReference(element) {
      return {
        ReferenceArray(
          try AnyObject?.elements(of: $0).sorted {
            let isBefore: Int = try machine.call(function, $0, $1, place)
            return isBefore != 0
          })
      }
    }
    return {
      WordArray(
        try Int.elements(of: $0).sorted {
          let isBefore: Int = try machine.call(function, $0, $1, place)
          return isBefore != 0
        })
    }
  }

  // MARK: Equality

  private static func finding<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let elements = try Elements<Element>(call)
    let wanted = try call.value(0)
    let equals = call.compiler.compiler.equality(of: element(call))
    return call.truth { frame in
      let source = try elements.source(frame)
      let wanted = try wanted(frame)
      var isFound = false
      try elements.visit(source) {
        isFound = try equals($0.value, wanted)
        return !isFound
      }
      return isFound
    }
  }
}

/// The elements of the sequence that a function is called on: an array's as they lie, others by its iterator.
private struct Elements<Element: Slotted> {
  let source: (Frame) throws -> Value
  private let isArray: Bool
  private let isSplit: Bool
  private let walk: Compiler.Walker

  init(_ call: IntrinsicCall) throws {
    let type = call.receiverType
    let receiver = try call.receiverCode()
    isSplit = receiver.pieces != nil
    source = receiver.pieces.map { pieces in { Value(try pieces.run($0)) } } ?? receiver.value
    isArray = type.isNominal("Array") && type.nominal?.isStandard == true
    walk = isArray ? { _, _ in } : try call.compiler.compiler.walker(over: type, call.place)
  }

  @inline(__always)
  func visit(_ source: Value, _ visit: (Element) throws -> Bool) throws {
    if isSplit {
      try cast(source.reference, to: SplitText.self).visit { try visit(Element(Value($0))) }
    } else if isArray {
      for element in Element.elements(of: source.reference) where try !visit(element) { return }
    } else {
      try walk(source) { try visit(Element($0)) }
    }
  }

  func all(_ source: Value) throws -> [Element] {
    if isSplit { return Element.elements(of: cast(source.reference, to: SplitText.self).substrings) }
    if isArray { return Element.elements(of: source.reference) }
    var result: [Element] = []
    try walk(source) {
      result.append(Element($0))
      return true
    }
    return result
  }
}
