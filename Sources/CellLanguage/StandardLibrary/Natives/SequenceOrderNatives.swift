/// What sequences do with the order of their elements: their own, or one that a closure gives.
extension StandardLibraryNatives {
  static func sequenceOrder() -> [String: Intrinsic] {
    [
      "Sequence.sortedBy": { call in
        try sequenceHasReferences(call) ? try sorting(call, AnyObject?.self) : try sorting(call, Int.self)
      },
      "Array.sortBy": { call in
        try sequenceHasReferences(call) ? try sortingInPlace(call, AnyObject?.self) : try sortingInPlace(call, Int.self)
      },
      "Sequence.sorted": { call in
        try sequenceHasReferences(call) ? try ordering(call, AnyObject?.self) : try ordering(call, Int.self)
      },
      "Sequence.min": { call in
        try sequenceHasReferences(call)
          ? try selecting(call, AnyObject?.self, isGreatest: false) : try selecting(call, Int.self, isGreatest: false)
      },
      "Sequence.max": { call in
        try sequenceHasReferences(call)
          ? try selecting(call, AnyObject?.self, isGreatest: true) : try selecting(call, Int.self, isGreatest: true)
      },
      "Sequence.minBy": { call in
        try sequenceHasReferences(call)
          ? try choosing(call, AnyObject?.self, isGreatest: false) : try choosing(call, Int.self, isGreatest: false)
      },
      "Sequence.maxBy": { call in
        try sequenceHasReferences(call)
          ? try choosing(call, AnyObject?.self, isGreatest: true) : try choosing(call, Int.self, isGreatest: true)
      },
    ]
  }

  // Swift's own sort does the work, so that closures are called with the same elements in the same order as there.

  private static func sorting<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let elements = try Elements<Element>(call)
    let callback = try Callback<Test>(call, argument: 0, [sequenceElement(call), sequenceElement(call)])
    return Code(reference: { frame in
      let all = try elements.all(try elements.source(frame))
      return try callback.open(frame) { precedes in try sorted(all, call.room) { try precedes($0, $1) } }
    })
  }

  /// The same of an array in its variable.
  private static func sortingInPlace<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let callback = try Callback<Test>(call, argument: 0, [sequenceElement(call), sequenceElement(call)])
    return try call.mutateWithResult(false) { slot, frame in
      let all = Element.elements(of: slot.reference.pointee)
      slot.reference.pointee = try callback.open(frame) { precedes in
        try sorted(all, call.room) { try precedes($0, $1) }
      }
      return Value(word: Value.nothing)
    }
  }

  /// Moves the elements' bits, so that references need not be counted at each move.
  private static func sorted<Element: Slotted>(
    _ elements: [Element], _ room: Room, by precedes: (Int, Int) throws -> Bool
  ) throws -> AnyObject {
    try room.admit(elements.count, ofBytes: 2 * MemoryLayout<Int>.stride)
    return try withExtendedLifetime(elements) {
      Element.array(try elements.map { $0.bits }.sorted(by: precedes).map { Element(bits: $0) })
    }
  }

  /// Sorts by the elements' own order.
  private static func ordering<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let elements = try Elements<Element>(call)
    guard let sort = librarySorter(sequenceElement(call), call) else {
      let callback = try Callback<Test>(
        call, order(of: sequenceElement(call), call), [sequenceElement(call), sequenceElement(call)])
      return Code(reference: { frame in
        let all = try elements.all(try elements.source(frame))
        return try callback.open(frame) { precedes in try sorted(all, call.room) { try precedes($0, $1) } }
      })
    }
    return Code(reference: { try sort(Element.array(try elements.all(try elements.source($0)))) })
  }

  /// How elements are sorted whose order is the library's; nil for others.
  private static func librarySorter(_ element: CellType, _ call: IntrinsicCall) -> ((AnyObject) throws -> AnyObject)? {
    let room = call.room
    if let format = IntegerFormat(element) {
      return {
        WordArray(
          try Int.elements(of: $0).sorted {
            try room.heed()
            return format.less($0, $1)
          })
      }
    }
    switch element.nominal?.isStandard == true ? element.nominal?.name : nil {
    case "Double":
      return {
        WordArray(
          doubles: try cast($0, to: WordArray.self).doubles.sorted {
            try room.heed()
            return $0 < $1
          })
      }
    case "String", "Character":
      return {
        try sorted(AnyObject?.elements(of: $0), room) {
          try room.heed()
          return TextLess().holds($0, $1)
        }
      }
    default: return nil
    }
  }

  /// The `<` of a type, as a value.
  private static func order(of element: CellType, _ call: IntrinsicCall) throws -> Expr {
    guard let less = call.library.proto("Comparable")?.ownMembers("<").first as? Function,
      let parameter = less.parent?.selfParameter
    else { throw call.trap("'\(element)' has no order") }
    let callee = Expr.Callee(function: less, substitutions: [parameter: element])
    let type = FunctionType(
      parameters: [element, element].map { .init(type: $0) }, result: call.library.bool, isThrowing: false)
    return Expr(.functionValue(callee, receiver: nil), .function(type), call.place)
  }

  /// The first of the smallest elements, or of the greatest.
  private static func selecting<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type, isGreatest: Bool) throws
    -> Code
  {
    let elements = try Elements<Element>(call)
    let compiler = call.compiler.compiler
    let precedes = try compiler.order(of: sequenceElement(call), call.place)
    let wrap = compiler.wrapper(sequenceElement(call))
    return Code(reference: { frame in
      try first(elements, try elements.source(frame)) { element, known in
        try isGreatest ? precedes(known.value, element.value) : precedes(element.value, known.value)
      }.flatMap { wrap($0.value) }
    })
  }

  /// The same by the order that a closure gives.
  private static func choosing<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type, isGreatest: Bool) throws
    -> Code
  {
    let elements = try Elements<Element>(call)
    let callback = try Callback<Test>(call, argument: 0, [sequenceElement(call), sequenceElement(call)])
    let wrap = call.compiler.compiler.wrapper(sequenceElement(call))
    return Code(reference: { frame in
      let source = try elements.source(frame)
      return try callback.open(frame) { precedes in
        try first(elements, source) { element, known in
          try withExtendedLifetime((known, element)) {
            try isGreatest ? precedes(known.bits, element.bits) : precedes(element.bits, known.bits)
          }
        }
      }.flatMap { wrap($0.value) }
    })
  }

  /// The first element that none comes before.
  @inline(__always)
  private static func first<Element: Slotted>(
    _ elements: Elements<Element>, _ source: Elements<Element>.Source,
    comesBefore: (Element, Element) throws -> Bool
  ) throws -> Element? {
    var result: Element?
    try elements.visit(source) { element in
      if let known = result, try !comesBefore(element, known) { return true }
      result = element
      return true
    }
    return result
  }
}
