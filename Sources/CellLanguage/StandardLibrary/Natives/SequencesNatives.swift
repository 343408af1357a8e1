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
        let position = try elementIsReference(call) ? try finding(call, AnyObject?.self) : try finding(call, Int.self)
        return call.truth { try position($0) != nil }
      },
      "Array.firstIndex": { call in
        let position = try elementIsReference(call) ? try finding(call, AnyObject?.self) : try finding(call, Int.self)
        return Code(reference: { try position($0).map { WordBox.of($0) } })
      },
      "Sequence.min": { call in
        try elementIsReference(call)
          ? try selecting(call, AnyObject?.self, isGreatest: false) : try selecting(call, Int.self, isGreatest: false)
      },
      "Sequence.max": { call in
        try elementIsReference(call)
          ? try selecting(call, AnyObject?.self, isGreatest: true) : try selecting(call, Int.self, isGreatest: true)
      },
      "Array.ofSequence": { call in
        call.compiler.compiler.isReference(call.result.arguments[0])
          ? try collecting(call, AnyObject?.self) : try collecting(call, Int.self)
      },
      "String.ofSequence": { call in
        let elements = try Elements<AnyObject?>(call, argument: 0)
        return call.text { frame in
          var text = ""
          try elements.visit(try elements.source(frame)) {
            text += cast($0, to: StringObject.self).value
            return true
          }
          return text
        }
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
    let (elements, transform) = (try Elements<Element>(call), try Callback<Made>(call, argument: 0))
    return Code(reference: { frame in
      let source = try elements.source(frame)
      let function = try transform.function(frame)
      var result: [Made] = []
      result.reserveCapacity(elements.knownCount(source))
      try elements.visit(source) {
        result.append(try transform.call(function, frame, $0))
        return true
      }
      return Made.array(result)
    })
  }

  private static func filtering<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let (elements, test) = (try Elements<Element>(call), try Callback<Int>(call, argument: 0))
    return Code(reference: { frame in
      let source = try elements.source(frame)
      let function = try test.function(frame)
      var result: [Element] = []
      try elements.visit(source) {
        if try test.call(function, frame, $0) != 0 { result.append($0) }
        return true
      }
      return Element.array(result)
    })
  }

  private static func reducing<Element: Slotted, Result: Slotted>(
    _ call: IntrinsicCall, _: Element.Type, _ initial: @escaping (Frame) throws -> Result
  ) throws -> (Frame) throws -> Result {
    let (elements, next) = (try Elements<Element>(call), try Callback<Result>(call, argument: 1))
    return { frame in
      let source = try elements.source(frame)
      var result = try initial(frame)
      let function = try next.function(frame)
      try elements.visit(source) {
        result = try next.call(function, frame, result, $0)
        return true
      }
      return result
    }
  }

  /// Whether an element gives the truth value; where none does, the other one.
  private static func testing<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type, stopsAt: Bool) throws -> Code {
    let (elements, test) = (try Elements<Element>(call), try Callback<Int>(call, argument: 0))
    return call.truth { frame in
      let source = try elements.source(frame)
      let function = try test.function(frame)
      var result = !stopsAt
      try elements.visit(source) {
        if (try test.call(function, frame, $0) != 0) == stopsAt { result = stopsAt }
        return result != stopsAt
      }
      return result
    }
  }

  // MARK: Order

  // Swift's own sort does the work, so that closures are called with the same elements in the same order as there.

  private static func sorting<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let (elements, precedes) = (try Elements<Element>(call), try Callback<Int>(call, argument: 0))
    return Code(reference: { frame in
      let all = try elements.all(try elements.source(frame))
      let function = try precedes.function(frame)
      return Element.array(try all.sorted { try precedes.call(function, frame, $0, $1) != 0 })
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

  /// The first of the smallest elements, or of the greatest.
  private static func selecting<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type, isGreatest: Bool) throws
    -> Code
  {
    let elements = try Elements<Element>(call)
    let compiler = call.compiler.compiler
    let precedes = try compiler.order(of: element(call), call.place)
    let wrap = compiler.wrapper(element(call))
    return Code(reference: { frame in
      var result: Element?
      try elements.visit(try elements.source(frame)) { element in
        if let known = result?.value {
          if try isGreatest ? precedes(known, element.value) : precedes(element.value, known) { result = element }
        } else {
          result = element
        }
        return true
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
    let equals = call.compiler.compiler.equality(of: element(call))
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

/// The elements of the sequence that a function is called on: an array's as they lie, others by its iterator.
private struct Elements<Element: Slotted> {
  let source: (Frame) throws -> Value
  private let isArray: Bool
  private let isSplit: Bool
  private let isText: Bool
  private let walk: Compiler.Walker
  private let machine: Machine
  private let place: Place

  init(_ call: IntrinsicCall) throws { try self.init(call, call.receiverType, try call.receiverCode()) }

  init(_ call: IntrinsicCall, argument: Int) throws {
    try self.init(call, call.type(argument), try call.code(argument))
  }

  private init(_ call: IntrinsicCall, _ type: CellType, _ sequence: Code) throws {
    isSplit = sequence.pieces != nil
    source = sequence.pieces.map { pieces in { Value(try pieces.run($0)) } } ?? sequence.value
    isArray = type.isNominal("Array") && type.nominal?.isStandard == true
    isText = type.isNominal("String") && type.nominal?.isStandard == true
    walk = isArray || isText ? { _, _ in } : try call.compiler.compiler.walker(over: type, call.place)
    (machine, place) = (call.machine, call.place)
  }

  @inline(__always)
  func visit(_ source: Value, _ visit: (Element) throws -> Bool) throws {
    if isSplit {
      try cast(source.reference, to: SplitText.self).visit { try visit(Element(Value($0))) }
    } else if isArray {
      for element in Element.elements(of: source.reference) where try !visit(element) { return }
    } else if isText {
      let text = cast(source.reference, to: StringObject.self).value
      try StringObject.visitCharacters(of: text) { try visit(Element(Value($0))) }
    } else {
      try walk(source) { try visit(Element($0)) }
    }
  }

  func all(_ source: Value) throws -> [Element] {
    if isSplit { return Element.elements(of: cast(source.reference, to: SplitText.self).substrings) }
    if isArray { return Element.elements(of: source.reference) }
    var result: [Element] = []
    try visit(source) {
      try machine.heed(place)
      result.append($0)
      return true
    }
    return result
  }

  /// How many elements there are, where that is known.
  func knownCount(_ source: Value) -> Int {
    isArray && !isSplit ? Element.elements(of: source.reference).count : 0
  }
}
