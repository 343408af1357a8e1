/// Arrays: words in a Swift array of `Int`, all else in one of references.
extension StandardLibraryNatives {
  static func arrays() -> [String: Intrinsic] {
    [
      "Array.init": { call in
        holdsReferences(call) ? Code(reference: { _ in ReferenceArray([]) }) : Code(reference: { _ in WordArray([]) })
      },
      "Array.literal": { call in try call.code(0) },
      "Array.same": { call in try call.code(0) },
      "Array.repeating": { call in
        let count = try call.word(1)
        let element = try call.code(0)
        func checked(_ frame: Frame) throws -> Int {
          let count = try count(frame)
          if count < 0 { throw call.trap("Can't construct Array with count < 0") }
          try call.room.admit(count)
          return count
        }
        switch element.form {
        case .word(let run):
          return Code(reference: { WordArray(try repeated(try run($0), try checked($0), call)) })
        case .reference(let run):
          return Code(reference: { ReferenceArray(try repeated(try run($0), try checked($0), call)) })
        }
      },
      "Array.count": { call in try count(call) },
      "Array.isEmpty": { call in .compared(Equal(), try count(call), .constant(0)) },
      "Array.first": { call in try end(call, isLast: false) },
      "Array.last": { call in try end(call, isLast: true) },
      "Array.subscript": element,
      "Array.subscript.set": { call in
        let index = try call.word(0)
        let value = try call.code(1)
        switch value.form {
        case .word(let run):
          return try call.mutate({ (try index($0), try run($0)) }) { slot, item, _ in
            let array = try call.words(slot)
            guard item.0 >= 0, item.0 < array.elements.count else { throw call.trap("Index out of range") }
            array.elements[item.0] = item.1
          }
        case .reference(let run):
          return try call.mutate({ (try index($0), try run($0)) }) { slot, item, _ in
            let array = try call.references(slot)
            guard item.0 >= 0, item.0 < array.elements.count else { throw call.trap("Index out of range") }
            array.elements[item.0] = item.1
          }
        }
      },
      "Array.slice": { call in
        let bounds = try bounds(call)
        return try slice(call) { frame, count in
          let (lower, upper) = try bounds(frame, count)
          guard lower <= upper else { throw call.trap("Range requires lowerBound <= upperBound") }
          guard lower >= 0, upper <= count else { throw call.trap("Array index is out of range") }
          return (lower, upper)
        }
      },
      "Array.prefix": { call in
        try part(call, "Can't take a prefix of negative length from a collection") { (0, min($0, $1)) }
      },
      "Array.suffix": { call in
        try part(call, "Can't take a suffix of negative length from a collection") { ($1 - min($0, $1), $1) }
      },
      "Array.dropFirst": { call in
        try part(call, "Can't drop a negative number of elements from a collection") { (min($0, $1), $1) }
      },
      "Array.dropLast": { call in
        try part(call, "Can't drop a negative number of elements from a collection") { (0, $1 - min($0, $1)) }
      },
      "Array.append": { call in
        guard let receiver = call.receiver else { throw call.trap("'append' has no receiver") }
        let location = try call.compiler.place(receiver, besides: call.arguments[0])
        return call.compiler.changing(location, with: try call.code(0)) {
          location.target.with(AppendUse(value: $0, room: call.room))
        }
      },
      "Array.appendArray": { call in
        let other = try call.reference(0)
        if elementIsReference(call) {
          return try call.mutate({ cast(try other($0), to: ReferenceArray.self).elements }) { slot, value, _ in
            let array = try call.references(slot)
            try array.admit(adding: value.count, call.room)
            array.elements.append(contentsOf: value)
          }
        }
        return try call.mutate({ cast(try other($0), to: WordArray.self).elements }) { slot, value, _ in
          let array = try call.words(slot)
          try array.admit(adding: value.count, call.room)
          array.elements.append(contentsOf: value)
        }
      },
      "Array.appending": { call in
        elementIsReference(call) ? try appending(call, AnyObject?.self) : try appending(call, Int.self)
      },
      "Array.insert": { call in
        let index = try call.word(1)
        switch try call.code(0).form {
        case .word(let run):
          return try call.mutate({ (try run($0), try index($0)) }) { slot, item, _ in
            let array = try call.words(slot)
            guard item.1 >= 0, item.1 <= array.elements.count else { throw call.trap("Array index is out of range") }
            try array.admit(adding: 1, call.room)
            array.elements.insert(item.0, at: item.1)
          }
        case .reference(let run):
          return try call.mutate({ (try run($0), try index($0)) }) { slot, item, _ in
            let array = try call.references(slot)
            guard item.1 >= 0, item.1 <= array.elements.count else { throw call.trap("Array index is out of range") }
            try array.admit(adding: 1, call.room)
            array.elements.insert(item.0, at: item.1)
          }
        }
      },
      "Array.remove": { call in
        let index = try call.word(0)
        if elementIsReference(call) {
          return try call.mutateWithResult(true) { slot, frame in
            let array = try call.references(slot)
            let index = try index(frame)
            guard index >= 0, index < array.elements.count else { throw call.trap("Index out of range") }
            return Value(array.elements.remove(at: index))
          }
        }
        return try call.mutateWithResult(false) { slot, frame in
          let array = try call.words(slot)
          let index = try index(frame)
          guard index >= 0, index < array.elements.count else { throw call.trap("Index out of range") }
          return Value(word: array.elements.remove(at: index))
        }
      },
      "Array.removeLast": { call in
        if elementIsReference(call) {
          return try call.mutateWithResult(true) { slot, _ in
            let array = try call.references(slot)
            guard !array.elements.isEmpty else { throw call.trap("Can't remove last element from an empty collection") }
            return Value(array.elements.removeLast())
          }
        }
        return try call.mutateWithResult(false) { slot, _ in
          let array = try call.words(slot)
          guard let last = array.elements.popLast() else {
            throw call.trap("Can't remove last element from an empty collection")
          }
          return Value(word: last)
        }
      },
      "Array.popLast": { call in
        let wrap = call.compiler.compiler.wrapper(call.receiverType.arguments[0])
        if elementIsReference(call) {
          return try call.mutateWithResult(true) { slot, _ in
            Value(try call.references(slot).elements.popLast().flatMap { wrap(Value($0)) })
          }
        }
        // What was taken out is kept in a slot, where it need not become an object.
        let kept = call.compiler.slot(isReference: false)
        let isThere = try call.mutateWithResult(false) { slot, frame in
          guard let last = try call.words(slot).elements.popLast() else { return Value(word: 0) }
          frame[kept] = last
          return Value(word: 1)
        }.word
        return .found(by: Lookup { try isThere($0) != 0 ? $0 + kept : nil }) { wrap(Value(word: $0.pointee)) }
      },
      "Array.removeAll": { call in
        let keeps = try call.word(0)
        if elementIsReference(call) {
          return try call.mutate({ try keeps($0) != 0 }) { slot, keeps, _ in
            try call.references(slot).elements.removeAll(keepingCapacity: keeps)
          }
        }
        return try call.mutate({ try keeps($0) != 0 }) { slot, keeps, _ in
          try call.words(slot).elements.removeAll(keepingCapacity: keeps)
        }
      },
      "Array.reserveCapacity": { call in
        let count = try call.word(0)
        // A promise about speed: what can't be had at once is left to the appending.
        if elementIsReference(call) {
          return try call.mutate({ min(max(0, try count($0)), 1 << 24) }) { slot, count, _ in
            try call.references(slot).elements.reserveCapacity(count)
          }
        }
        return try call.mutate({ min(max(0, try count($0)), 1 << 24) }) { slot, count, _ in
          try call.words(slot).elements.reserveCapacity(count)
        }
      },
      "Array.replaceSubrange": { call in
        let (lower, upper, other) = (try call.word(0), try call.word(1), try call.reference(2))
        func bounds(_ frame: Frame, _ count: Int) throws -> Range<Int> {
          let (from, to) = (try lower(frame), try upper(frame))
          guard from >= 0, from <= to, to <= count else { throw call.trap("Array index is out of range") }
          return from..<to
        }
        if elementIsReference(call) {
          return try call.mutate({ cast(try other($0), to: ReferenceArray.self).elements }) { slot, value, frame in
            let array = try call.references(slot)
            let bounds = try bounds(frame, array.elements.count)
            try array.admit(adding: value.count - bounds.count, call.room)
            array.elements.replaceSubrange(bounds, with: value)
          }
        }
        return try call.mutate({ cast(try other($0), to: WordArray.self).elements }) { slot, value, frame in
          let array = try call.words(slot)
          let bounds = try bounds(frame, array.elements.count)
          try array.admit(adding: value.count - bounds.count, call.room)
          array.elements.replaceSubrange(bounds, with: value)
        }
      },
      "Array.swapAt": { call in
        let (i, j) = (try call.word(0), try call.word(1))
        let isReference = elementIsReference(call)
        return try call.mutate({ (try i($0), try j($0)) }) { slot, pair, _ in
          let count = isReference ? try call.references(slot).elements.count : try call.words(slot).elements.count
          guard pair.0 >= 0, pair.1 >= 0, pair.0 < count, pair.1 < count else { throw call.trap("Index out of range") }
          if isReference {
            try call.references(slot).elements.swapAt(pair.0, pair.1)
          } else {
            try call.words(slot).elements.swapAt(pair.0, pair.1)
          }
        }
      },
      "Array.description": { call in
        let describe = call.compiler.compiler.description(of: call.receiverType, isDebug: false)
        let value = try call.receiverCode().value
        return call.text { try describe(try value($0)) }
      },
    ]
  }

  private static func count(_ call: IntrinsicCall) throws -> Code {
    if let receiver = call.receiver, let array = try call.compiler.reading(receiver) {
      return array.with(CountReading(isReference: elementIsReference(call)))
    }
    let array = try call.receiverReference()
    if elementIsReference(call) {
      return Code(word: { cast(try array($0), to: ReferenceArray.self).elements.count })
    }
    return Code(word: { cast(try array($0), to: WordArray.self).elements.count })
  }

  /// The first element or the last.
  private static func end(_ call: IntrinsicCall, isLast: Bool) throws -> Code {
    let isReference = elementIsReference(call)
    let wrap = call.compiler.compiler.wrapper(call.receiverType.arguments[0])
    if let receiver = call.receiver, let array = try call.compiler.reading(receiver) {
      return .found(by: array.with(EndReading(isReference: isReference, isLast: isLast))) {
        wrap(Value($0, isReference: isReference))
      }
    }
    let array = try call.receiverReference()
    if isReference {
      return Code(reference: { frame in
        let elements = AnyObject?.elements(of: try array(frame))
        return (isLast ? elements.last : elements.first).flatMap { wrap(Value($0)) }
      })
    }
    return Code(reference: { frame in
      let elements = Int.elements(of: try array(frame))
      return (isLast ? elements.last : elements.first).flatMap { wrap(Value(word: $0)) }
    })
  }

  /// The elements, and those of a sequence after them.
  private static func appending<Element: Slotted>(_ call: IntrinsicCall, _: Element.Type) throws -> Code {
    let (first, second) = (try Elements<Element>(call), try Elements<Element>(call, argument: 0))
    return Code(reference: { frame in
      let elements = try first.all(try first.source(frame))
      let others = try second.all(try second.source(frame))
      try call.room.admit(elements.count + others.count)
      var result: [Element] = []
      result.reserveCapacity(elements.count + others.count)
      result += elements
      result += others
      return Element.array(result)
    })
  }

  /// Many are made in portions, between which the cell can be stopped.
  private static func repeated<Element>(_ element: Element, _ count: Int, _ call: IntrinsicCall) throws -> [Element] {
    let portion = 1 << 20
    if count <= portion { return [Element](repeating: element, count: count) }
    var result: [Element] = []
    result.reserveCapacity(count)
    for start in stride(from: 0, to: count, by: portion) {
      try call.room.heed()
      result.append(contentsOf: repeatElement(element, count: min(portion, count - start)))
    }
    return result
  }

  /// The slice of an array between the bounds that its number of elements is given for.
  private static func slice(_ call: IntrinsicCall, _ bounds: @escaping (Frame, Int) throws -> (Int, Int)) throws -> Code
  {
    let array = try call.receiverReference()
    let isReference = elementIsReference(call)
    let layout = call.compiler.compiler.layout(of: call.result)
    return Code(
      part: ArrayPart(
        run: { frame in
          let base = try array(frame)
          let count = isReference ? AnyObject?.elements(of: base).count : Int.elements(of: base).count
          let (lower, upper) = try bounds(frame, count)
          return (base, lower, upper)
        }, layout: layout))
  }

  /// The bounds that a range says in an array of so many elements.
  private static func bounds(_ call: IntrinsicCall) throws -> (Frame, Int) throws -> (Int, Int) {
    let code = try call.code(0)
    func after(_ upper: Int) throws -> Int {
      guard upper < Int.max else { throw call.trap("Array index is out of range") }
      return upper + 1
    }
    if let bounds = code.bounds {
      let isClosed = bounds.isClosed
      if let pair = bounds.pair {
        return { frame, _ in
          let (lower, upper) = try pair(frame)
          return (lower, isClosed ? try after(upper) : upper)
        }
      }
      if let lower = bounds.lower { return { (try lower($0), $1) } }
      if let upper = bounds.upper { return { frame, _ in (0, isClosed ? try after(upper(frame)) : try upper(frame)) } }
    }
    let range = code.reference
    let name = call.type(0).nominal?.name
    return { frame, count in
      let range = cast(try range(frame), to: Record.self)
      return try withExtendedLifetime(range) {
        let fields = range.fields
        return switch name {
        case "Range": (fields[0], fields[1])
        case "ClosedRange": (fields[0], try after(fields[1]))
        case "PartialRangeFrom": (fields[0], count)
        case "PartialRangeUpTo": (0, fields[0])
        default: (0, try after(fields[0]))
        }
      }
    }
  }

  /// The slice whose bounds follow from a number, which must not be negative, and the number of elements.
  private static func part(_ call: IntrinsicCall, _ mistake: String, _ bounds: @escaping (Int, Int) -> (Int, Int))
    throws
    -> Code
  {
    let number = try call.word(0)
    return try slice(call) { frame, count in
      let number = try number(frame)
      guard number >= 0 else { throw call.trap(mistake) }
      return bounds(number, count)
    }
  }

  /// `array[index]`: where the array lies in memory it is not counted.
  private static func element(_ call: IntrinsicCall) throws -> Code {
    let index = try call.code(0)
    let place = call.arguments[0].place
    let isReference = elementIsReference(call)
    let isIndexPlain = call.compiler.isPlain(call.arguments[0])
    if let receiver = call.receiver, isIndexPlain || call.compiler.isPlain(receiver),
      let array = try call.compiler.reading(receiver)
    {
      let use = ElementReading(index: index, isReference: isReference, isIndexFirst: !isIndexPlain, place: place)
      return call.compiler.read(array.with(use), isReference)
    }
    let position = index.word
    let run = try call.receiverReference()
    if isReference {
      return Code(reference: { frame in
        let array = cast(try run(frame), to: ReferenceArray.self)
        let index = try position(frame)
        guard array.elements.indices.contains(index) else { throw Trap.outOfRange(place) }
        return array.elements[index]
      })
    }
    return Code(word: { frame in
      let array = cast(try run(frame), to: WordArray.self)
      let index = try position(frame)
      guard array.elements.indices.contains(index) else { throw Trap.outOfRange(place) }
      return array.elements[index]
    })
  }

  private static func elementIsReference(_ call: IntrinsicCall) -> Bool {
    call.compiler.compiler.isReference(call.receiverType.arguments.first ?? .void)
  }

  private static func holdsReferences(_ call: IntrinsicCall) -> Bool {
    call.compiler.compiler.isReference(call.result.arguments.first ?? .void)
  }
}

extension IntrinsicCall {
  /// The array in the slot, which becomes the only one.
  fileprivate func words(_ slot: Address) throws -> WordArray { try uniqueArray(of: WordArray.self, slot, room) }
  fileprivate func references(_ slot: Address) throws -> ReferenceArray {
    try uniqueArray(of: ReferenceArray.self, slot, room)
  }
}

private struct CountReading: TargetUse {
  let isReference: Bool
  func make<T: Addressed>(_ array: T) -> Code {
    isReference
      ? Code(word: { try array.address($0).count(of: ReferenceArray.self) })
      : Code(word: { try array.address($0).count(of: WordArray.self) })
  }
}

/// Where the first element or the last is; nil of an empty array.
private struct EndReading: TargetUse {
  let isReference: Bool
  let isLast: Bool

  func make<T: Addressed>(_ array: T) -> Lookup {
    let isLast = isLast
    return isReference
      ? Lookup { try array.address($0).end(of: ReferenceArray.self, isLast: isLast) }
      : Lookup { try array.address($0).end(of: WordArray.self, isLast: isLast) }
  }
}

extension Address {
  @inline(__always)
  fileprivate func end<Elements: ArrayObject>(of type: Elements.Type, isLast: Bool) -> Address? {
    Unmanaged<Elements>.fromOpaque(object)._withUnsafeGuaranteedRef { array in
      let count = array.elements.count
      return count == 0 ? nil : array.base + (isLast ? count - 1 : 0)
    }
  }

  /// The number of elements of the array whose reference is in the slot.
  @inline(__always)
  fileprivate func count<Elements: ArrayObject>(of type: Elements.Type) -> Int {
    Unmanaged<Elements>.fromOpaque(object)._withUnsafeGuaranteedRef { $0.elements.count }
  }
}

private struct AppendUse: TargetUse {
  let value: Code
  let room: Room

  func make<T: Addressed>(_ array: T) -> Code {
    let room = room
    return switch value.form {
    case .word(let run):
      Code(
        effect: Step { frame in
          let word = try run(frame)
          try CellLanguage.append(word, to: WordArray.self, try array.address(frame), room)
          return .next
        })
    case .reference(let run):
      Code(
        effect: Step { frame in
          let object = try run(frame)
          try CellLanguage.append(object, to: ReferenceArray.self, try array.address(frame), room)
          return .next
        })
    }
  }
}
