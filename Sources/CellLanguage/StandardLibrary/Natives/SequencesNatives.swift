/// What sequences do with closures, and with the order and equality of their elements.
extension StandardLibraryNatives {
  static func sequences() -> [String: Intrinsic] {
    [
      "Sequence.map": { call in
        try elementIsReference(call) ? try mapping(call, AnyObject?.self) : try mapping(call, Int.self)
      },
      "Sequence.compactMap": { call in
        try elementIsReference(call) ? try compacting(call, AnyObject?.self) : try compacting(call, Int.self)
      },
      "Sequence.filter": { call in
        try elementIsReference(call) ? try filtering(call, AnyObject?.self) : try filtering(call, Int.self)
      },
      "Sequence.reduce": { call in
        try elementIsReference(call) ? try reducing(call, AnyObject?.self) : try reducing(call, Int.self)
      },
      "Sequence.reduceInto": { call in
        try elementIsReference(call) ? try updating(call, AnyObject?.self) : try updating(call, Int.self)
      },
      "Sequence.forEach": { call in
        try elementIsReference(call) ? try visiting(call, AnyObject?.self) : try visiting(call, Int.self)
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
      "Array.sortBy": { call in
        try elementIsReference(call) ? try sortingInPlace(call, AnyObject?.self) : try sortingInPlace(call, Int.self)
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
      "Sequence.minBy": { call in
        try elementIsReference(call)
          ? try choosing(call, AnyObject?.self, isGreatest: false) : try choosing(call, Int.self, isGreatest: false)
      },
      "Sequence.maxBy": { call in
        try elementIsReference(call)
          ? try choosing(call, AnyObject?.self, isGreatest: true) : try choosing(call, Int.self, isGreatest: true)
      },
      "Sequence.firstWhere": { call in
        try elementIsReference(call) ? try searching(call, AnyObject?.self) : try searching(call, Int.self)
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
          return try StringObject.joined(strings, separator) { try call.machine.heed(call.place) }
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

  private static func mapping<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    call.compiler.compiler.isReference(call.result.arguments[0])
      ? try mapping(call, Element.self, by: ReferenceBody.self) : try mapping(call, Element.self, by: WordBody.self)
  }

  private static func mapping<Element: Slotted, Body: CallbackBody>(
    _ call: IntrinsicCall, _: Element.Type, by body: Body.Type
  ) throws -> Code where Body.Result: Slotted {
    let elements = try Elements<Element>(call)
    let callback = try Callback<Body>(call, argument: 0, [element(call)])
    return Code(reference: { frame in
      let source = try elements.source(frame)
      var result: [Body.Result] = []
      result.reserveCapacity(elements.knownCount(source))
      try callback.open(frame) { transform in
        try elements.visit(source) { element in
          result.append(try withExtendedLifetime(element) { try transform(element.bits) })
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
    let callback = try Callback<ReferenceBody>(call, argument: 0, [element(call)])
    let unwrap = call.compiler.compiler.unwrapper(call.result.arguments[0])
    return Code(reference: { frame in
      let source = try elements.source(frame)
      var result: [Kept] = []
      try callback.open(frame) { transform in
        try elements.visit(source) { element in
          if let some = try withExtendedLifetime(element, { try transform(element.bits) }) {
            result.append(Kept(unwrap(some)))
          }
          return true
        }
      }
      return Kept.array(result)
    })
  }

  private static func filtering<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let elements = try Elements<Element>(call)
    let callback = try Callback<Test>(call, argument: 0, [element(call)])
    return Code(reference: { frame in
      let source = try elements.source(frame)
      var result: [Element] = []
      try callback.open(frame) { isIncluded in
        try elements.visit(source) { element in
          if try withExtendedLifetime(element, { try isIncluded(element.bits) }) { result.append(element) }
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
    let callback = try Callback<Body>(call, argument: 1, [call.result, element(call)])
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
    let callback = try Callback<WordBody>(call, argument: 1, [call.library.int, element(call)])
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
    let callback = try Callback<WordBody>(call, argument: 0, [element(call)])
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
    let callback = try Callback<Test>(call, argument: 0, [element(call)])
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

  // MARK: Order

  // Swift's own sort does the work, so that closures are called with the same elements in the same order as there.

  private static func sorting<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let elements = try Elements<Element>(call)
    let callback = try Callback<Test>(call, argument: 0, [element(call), element(call)])
    return Code(reference: { frame in
      let all = try elements.all(try elements.source(frame))
      return try callback.open(frame) { precedes in try sorted(all) { try precedes($0, $1) } }
    })
  }

  /// The same of an array in its variable.
  private static func sortingInPlace<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let callback = try Callback<Test>(call, argument: 0, [element(call), element(call)])
    return try call.mutateWithResult(false) { slot, frame in
      let all = Element.elements(of: slot.reference.pointee)
      slot.reference.pointee = try callback.open(frame) { precedes in try sorted(all) { try precedes($0, $1) } }
      return Value(word: Value.nothing)
    }
  }

  /// Moves the elements' bits, so that references need not be counted at each move.
  private static func sorted<Element: Slotted>(_ elements: [Element], by precedes: (Int, Int) throws -> Bool) rethrows
    -> AnyObject
  {
    try withExtendedLifetime(elements) {
      Element.array(try elements.map { $0.bits }.sorted(by: precedes).map { Element(bits: $0) })
    }
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
        try sorted(AnyObject?.elements(of: $0)) {
          try machine.heed(place)
          return TextLess().holds($0, $1)
        }
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

  /// The same by the order that a closure gives.
  private static func choosing<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type, isGreatest: Bool) throws
    -> Code
  {
    let elements = try Elements<Element>(call)
    let callback = try Callback<Test>(call, argument: 0, [element(call), element(call)])
    let wrap = call.compiler.compiler.wrapper(element(call))
    return Code(reference: { frame in
      let source = try elements.source(frame)
      var result: Element?
      try callback.open(frame) { precedes in
        try elements.visit(source) { element in
          guard let known = result else {
            result = element
            return true
          }
          let isNext = try withExtendedLifetime((known, element)) {
            try isGreatest ? precedes(known.bits, element.bits) : precedes(element.bits, known.bits)
          }
          if isNext { result = element }
          return true
        }
      }
      return result.flatMap { wrap($0.value) }
    })
  }

  /// The first element that a closure holds true of.
  private static func searching<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let elements = try Elements<Element>(call)
    let callback = try Callback<Test>(call, argument: 0, [element(call)])
    let wrap = call.compiler.compiler.wrapper(element(call))
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

/// The elements of the sequence that a function is called on: those of arrays and slices as they lie, others by a walk.
private final class Elements<Element: Slotted> {
  let source: (Frame) throws -> Value
  private let isArray: Bool
  private let isSlice: Bool
  private let isRange: Bool
  private let isSplit: Bool
  private let isText: Bool
  private let walk: Compiler.Walker
  private let machine: Machine
  private let place: Place

  convenience init(_ call: IntrinsicCall) throws {
    try self.init(call, call.receiverType, try call.receiverCode())
  }

  convenience init(_ call: IntrinsicCall, argument: Int) throws {
    try self.init(call, call.type(argument), try call.code(argument))
  }

  private init(_ call: IntrinsicCall, _ type: CellType, _ sequence: Code) throws {
    isSplit = sequence.pieces != nil
    source = sequence.pieces.map { pieces in { Value(try pieces.run($0)) } } ?? sequence.value
    isArray = type.isNominal("Array") && type.nominal?.isStandard == true
    isSlice = type.isNominal("ArraySlice") && type.nominal?.isStandard == true
    isRange =
      type.isNominal("Range") && type.nominal?.isStandard == true && type.arguments.first == call.library.int
    isText = type.isNominal("String") && type.nominal?.isStandard == true
    walk =
      isArray || isSlice || isRange || isText ? { _, _ in } : try call.compiler.compiler.walker(over: type, call.place)
    (machine, place) = (call.machine, call.place)
  }

  @inline(__always)
  func visit(_ source: Value, _ visit: (Element) throws -> Bool) throws {
    if isSplit {
      try cast(source.reference, to: SplitText.self).visit { try visit(Element(Value($0))) }
    } else if isArray {
      for element in Element.elements(of: source.reference) where try !visit(element) { return }
    } else if isSlice {
      for element in slice(source) where try !visit(element) { return }
    } else if isRange {
      let range = cast(source.reference, to: Record.self)
      let (lower, upper) = withExtendedLifetime(range) { (range.fields[0], range.fields[1]) }
      for number in lower..<upper where try !visit(Element(Value(word: number))) { return }
    } else if isText {
      let text = cast(source.reference, to: StringObject.self).value
      try StringObject.visitCharacters(of: text) { try visit(Element(Value($0))) }
    } else {
      try walk(source) { try visit(Element($0)) }
    }
  }

  func all(_ source: Value) throws -> [Element] {
    if isSplit {
      return try Element.elements(of: cast(source.reference, to: SplitText.self).substrings { try machine.heed(place) })
    }
    if isArray { return Element.elements(of: source.reference) }
    if isSlice { return Array(slice(source)) }
    var result: [Element] = []
    if isText { result.reserveCapacity(min(1 << 10, cast(source.reference, to: StringObject.self).value.utf8.count)) }
    try visit(source) {
      try machine.heed(place)
      result.append($0)
      return true
    }
    return result
  }

  /// How many elements there are, where that is known.
  func knownCount(_ source: Value) -> Int {
    if isSlice { return slice(source).count }
    return isArray && !isSplit ? Element.elements(of: source.reference).count : 0
  }

  private func slice(_ source: Value) -> ArraySlice<Element> {
    let record = cast(source.reference, to: Record.self)
    return withExtendedLifetime(record) {
      let fields = record.fields
      return Element.elements(of: fields.reference.pointee)[fields[1]..<fields[2]]
    }
  }
}
