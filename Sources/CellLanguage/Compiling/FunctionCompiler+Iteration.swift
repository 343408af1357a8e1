/// Code of `for … in`.
extension FunctionCompiler {
  func forStep(
    _ pattern: Pattern, _ sequence: Expr, _ filter: Expr?, _ body: [Statement], _ label: Statement.Label, _ place: Place
  ) throws -> Step {
    let type = concrete(sequence.type)
    if let step = try enumeratedStep(pattern, sequence, type, filter, body, label, place) { return step }
    let source = try expression(sequence)
    if let bounds = source.bounds, let first = bounds.lower, let last = bounds.upper {
      let loop = try loop(pattern, library.int, filter, body, label, place)
      return Step { frame in
        let start = try first(frame)
        return try loop.count(from: start, to: try last(frame), isClosed: bounds.isClosed, frame)
      }
    }
    if isIntegerRange(type) {
      let isClosed = type.isNominal("ClosedRange")
      let range = source.reference
      let loop = try loop(pattern, library.int, filter, body, label, place)
      return Step { frame in
        let range = cast(try range(frame), to: Record.self)
        let (start, end) = withExtendedLifetime(range) { (range.fields[0], range.fields[1]) }
        return try loop.count(from: start, to: end, isClosed: isClosed, frame)
      }
    }
    if let step = try dictionaryStep(pattern, source, type, filter, body, label, place) { return step }
    let element = concrete(compiler.relations.associatedType("Element", of: type) ?? .void)
    let loop = try loop(pattern, element, filter, body, label, place)
    if type.isNominal("Array"), type.nominal?.isStandard == true {
      let array = source.reference
      if let pieces = source.pieces { return walk(pieces, loop) }
      if loop.isReference {
        return Step { frame in
          try loop.walk(cast(try array(frame), to: ReferenceArray.self).elements[...], frame)
        }
      }
      return Step { frame in
        try loop.walk(cast(try array(frame), to: WordArray.self).elements[...], frame)
      }
    }
    if let part = source.part {
      return Step { frame in
        let (array, lower, upper) = try part.run(frame)
        return loop.isReference
          ? try loop.walk(AnyObject?.elements(of: array)[lower..<upper], frame)
          : try loop.walk(Int.elements(of: array)[lower..<upper], frame)
      }
    }
    if type.isNominal("String"), type.nominal?.isStandard == true {
      let text = source.string
      return Step { try loop.walk(charactersOf: try text($0), $0) }
    }
    if element == library.int, type.nominal?.isStandard == true,
      type.isNominal("StrideTo") || type.isNominal("StrideThrough")
    {
      let isClosed = type.isNominal("StrideThrough")
      let stride = source.reference
      return Step { frame in
        let stride = cast(try stride(frame), to: Record.self)
        let (start, end, step) = withExtendedLifetime(stride) { (stride.fields[0], stride.fields[1], stride.fields[2]) }
        return try loop.stride(from: start, to: end, by: step, isClosed: isClosed, frame)
      }
    }
    let walk = try compiler.walker(over: type, place)
    let value = source.value
    return Step { frame in
      var result = Outcome.next
      try walk(try value(frame)) { element in
        if loop.isReference {
          loop.cell(frame).reference.pointee = element.reference
        } else {
          loop.cell(frame).pointee = element.word
        }
        let outcome = try loop.pass(frame)
        // A pair that nobody kept is used for the next one.
        if loop.isReference { loop.cell(frame).reference.pointee = nil }
        if outcome == .next || outcome == loop.again { return true }
        if outcome != loop.leave { result = outcome }
        return false
      }
      if loop.isReference { loop.cell(frame).reference.pointee = nil }
      return result
    }
  }

  /// `for (index, element) in array.enumerated()`: neither the sequence nor the pair need be made.
  private func enumeratedStep(
    _ pattern: Pattern, _ sequence: Expr, _ type: CellType, _ filter: Expr?, _ body: [Statement],
    _ label: Statement.Label, _ place: Place
  ) throws -> Step? {
    guard case .tuple(let parts) = pattern, parts.count == 2, parts.allSatisfy(isIrrefutable),
      type.isNominal("EnumeratedSequence"), let array = type.arguments.first, array.isNominal("Array"),
      array.nominal?.isStandard == true, case .call(let callee, let receiver?, _) = sequence.kind,
      callee.function.name == "enumerated", callee.function.place.source < 0
    else { return nil }
    let offset = slot(isReference: false)
    let bind = try self.bind(parts[0], .local(offset), library.int)
    let count = Action { frame in
      frame[offset] += 1
      try bind(frame)
    }
    let loop = try loop(parts[1], array.arguments[0], filter, body, label, place, before: count)
    let source = try expression(receiver).reference
    return Step { frame in
      frame[offset] = -1
      let elements = try source(frame)
      return loop.isReference
        ? try loop.walk(AnyObject?.elements(of: elements)[...], frame)
        : try loop.walk(Int.elements(of: elements)[...], frame)
    }
  }

  /// `for (key, value) in dictionary`: the pair itself need not be made.
  private func dictionaryStep(
    _ pattern: Pattern, _ source: Code, _ type: CellType, _ filter: Expr?, _ body: [Statement],
    _ label: Statement.Label, _ place: Place
  ) throws -> Step? {
    guard case .tuple(let parts) = pattern, parts.count == 2, parts.allSatisfy(isIrrefutable),
      type.isNominal("Dictionary"), type.nominal?.isStandard == true
    else { return nil }
    let isReference = compiler.isReference(type.arguments[0])
    let key = slot(isReference: isReference)
    let bind = try self.bind(parts[0], taking(key, isReference: isReference), type.arguments[0])
    let loop = try loop(parts[1], type.arguments[1], filter, body, label, place, before: bind)
    let dictionary = source.reference
    return Step { frame in
      try loop.walk(cast(try dictionary(frame), to: DictionaryObject.self), keysIn: frame + key, frame)
    }
  }

  private func walk(_ pieces: Pieces, _ loop: Loop) -> Step {
    Step { frame in
      var result = Outcome.next
      try pieces.run(frame).visit { piece in
        loop.cell(frame).reference.pointee = piece
        let outcome = try loop.pass(frame)
        loop.cell(frame).reference.pointee = nil
        if outcome == .next || outcome == loop.again { return true }
        result = loop.end(outcome)
        return false
      }
      return result
    }
  }

  private func isIntegerRange(_ type: CellType) -> Bool {
    (type.isNominal("Range") || type.isNominal("ClosedRange")) && type.nominal?.isStandard == true
      && type.arguments.first == library.int
  }

  /// A loop's element goes straight into its variable where that is a plain slot, else into one from which the pattern
  /// takes it.
  private func loop(
    _ pattern: Pattern, _ element: CellType, _ filter: Expr?, _ body: [Statement], _ label: Statement.Label,
    _ place: Place, before prelude: Action? = nil
  ) throws -> Loop {
    let first = prelude.map { action in
      Test { frame in
        try action(frame)
        return true
      }
    }
    let isReference = compiler.isReference(element)
    if case .bind(let variable) = pattern, isPlain(variable) {
      let known = code.references.count
      let target = try target(of: variable)
      // A reference goes at the end of its pass, as what the pass's own variables hold.
      if isReference ? target.slot != nil : target.isPlain {
        let pass = try scope(since: known) {
          try passage([first, try filter.map { try condition($0) }].compactMap { $0 }, body)
        }
        return Loop(self, target, isReference: isReference, pass, label, place)
      }
    }
    let slot = slot(isReference: isReference)
    let pass = try scope {
      var value = loading(slot, isReference: isReference)
      if case .bind = pattern { value = taking(slot, isReference: isReference) }
      var prepare = [first].compactMap { $0 }
      if isIrrefutable(pattern) {
        if case .wildcard = pattern {
        } else {
          let bind = try self.bind(pattern, value, element)
          prepare.append(
            Test { frame in
              try bind(frame)
              return true
            })
        }
        if let filter { prepare.append(try condition(filter)) }
      } else {
        prepare.append(try match(pattern, value, element, filter))
      }
      return try passage(prepare, body)
    }
    return Loop(self, .slot(slot), isReference: isReference, pass, label, place)
  }

  private func passage(_ tests: [Test], _ body: [Statement]) throws -> Step {
    let run = try block(body)
    if tests.isEmpty { return run }
    let test = all(tests)
    return Step { try test($0) ? try run($0) : .next }
  }

  private func isIrrefutable(_ pattern: Pattern) -> Bool {
    switch pattern {
    case .bind, .wildcard: true
    case .tuple(let parts): parts.allSatisfy(isIrrefutable)
    default: false
    }
  }
}

/// What every `for` does in each pass.
private final class Loop {
  private let slot: Int
  private let memory: Address?
  let isReference: Bool
  private let body: Step
  let leave: Outcome
  let again: Outcome
  private let machine: Machine
  private let place: Place

  init(
    _ compiler: FunctionCompiler, _ target: Target, isReference: Bool, _ body: Step, _ label: Statement.Label,
    _ place: Place
  ) {
    switch target {
    case .slot(let slot): (self.slot, memory) = (slot, nil)
    case .memory(let address): (slot, memory) = (0, address)
    default: preconditionFailure("a loop's element goes into a plain slot")
    }
    self.isReference = isReference
    self.body = body
    leave = .leave(compiler.label(label))
    again = .again(compiler.label(label))
    machine = compiler.machine
    self.place = place
  }

  /// Where an element goes.
  @inline(__always)
  func cell(_ frame: Frame) -> Address { memory ?? frame + slot }

  @inline(__always)
  func pass(_ frame: Frame) throws -> Outcome {
    try machine.spend(place)
    return try body(frame)
  }

  /// How the loop ends where a pass ended it.
  @inline(__always)
  func end(_ outcome: Outcome) -> Outcome { outcome == leave ? .next : outcome }

  func count(from start: Int, to last: Int, isClosed: Bool, _ frame: Frame) throws -> Outcome {
    if last < start { throw Trap(.trap, "Range requires lowerBound <= upperBound", place) }
    if isClosed, last == Int.max { throw Trap(.trap, "a loop up to Int.max can't be counted", place) }
    let end = isClosed ? last + 1 : last
    let cell = cell(frame)
    var index = start
    while index < end {
      cell.pointee = index
      index &+= 1
      let outcome = try pass(frame)
      if outcome != .next, outcome != again { return self.end(outcome) }
    }
    return .next
  }

  func stride(from start: Int, to end: Int, by step: Int, isClosed: Bool, _ frame: Frame) throws -> Outcome {
    let cell = cell(frame)
    var index = start
    while (step > 0 ? index < end : index > end) || isClosed && index == end {
      cell.pointee = index
      let outcome = try pass(frame)
      if outcome != .next, outcome != again { return self.end(outcome) }
      let (next, isBeyond) = index.addingReportingOverflow(step)
      if isBeyond { break }
      index = next
    }
    return .next
  }

  func walk(charactersOf text: String, _ frame: Frame) throws -> Outcome {
    let cell = cell(frame).reference
    defer { cell.pointee = nil }
    var result = Outcome.next
    try StringObject.visitCharacters(of: text) { character in
      cell.pointee = character
      let outcome = try pass(frame)
      if outcome == .next || outcome == again { return true }
      result = end(outcome)
      return false
    }
    return result
  }

  func walk(_ words: ArraySlice<Int>, _ frame: Frame) throws -> Outcome {
    let cell = cell(frame)
    for word in words {
      cell.pointee = word
      let outcome = try pass(frame)
      if outcome != .next, outcome != again { return end(outcome) }
    }
    return .next
  }

  func walk(_ dictionary: DictionaryObject, keysIn key: Address, _ frame: Frame) throws -> Outcome {
    let cell = cell(frame)
    for entry in 0..<dictionary.entryCount where dictionary.holds(entry) {
      if dictionary.order.isReference {
        key.reference.pointee = dictionary.keySlot(of: entry).reference.pointee
      } else {
        key.pointee = dictionary.keySlot(of: entry).pointee
      }
      if isReference {
        cell.reference.pointee = dictionary.slot(of: entry).reference.pointee
      } else {
        cell.pointee = dictionary.slot(of: entry).pointee
      }
      let outcome = try pass(frame)
      if isReference { cell.reference.pointee = nil }
      if outcome != .next, outcome != again { return end(outcome) }
    }
    return .next
  }

  func walk(_ objects: ArraySlice<AnyObject?>, _ frame: Frame) throws -> Outcome {
    let cell = cell(frame).reference
    defer { cell.pointee = nil }
    return try objects.withUnsafeBufferPointer { objects in
      for index in objects.indices {
        cell.pointee = objects[index]
        let outcome = try pass(frame)
        if outcome != .next, outcome != again { return end(outcome) }
      }
      return .next
    }
  }
}
