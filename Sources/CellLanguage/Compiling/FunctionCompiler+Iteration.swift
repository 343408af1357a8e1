/// Code of `for … in`.
extension FunctionCompiler {
  func forStep(
    _ pattern: Pattern, _ sequence: Expr, _ filter: Expr?, _ body: [Statement], _ label: Statement.Label, _ place: Place
  ) throws -> Step {
    let leave = Outcome.leave(self.label(label))
    let again = Outcome.again(self.label(label))
    let type = concrete(sequence.type)
    if let (lower, upper, isClosed) = bounds(of: sequence, type) {
      return try countingLoop(pattern, lower, upper, isClosed: isClosed, filter, body, leave, again, place)
    }
    let element = concrete(compiler.relations.associatedType("Element", of: type) ?? .void)
    let isReference = compiler.isReference(element)
    let slot = slot(isReference: isReference)
    // A pattern that is one name takes the element over.
    var value = loading(slot, isReference: isReference)
    if case .bind = pattern { value = taking(slot, isReference: isReference) }
    let pass = try scope { try passage(pattern, value, element, filter, body, place) }
    let walk = try compiler.walker(over: type, place)
    let source = try expression(sequence).value
    return { frame in
      var result = Outcome.next
      try walk(try source(frame)) { value in
        if isReference { (frame + slot).reference.pointee = value.reference } else { frame[slot] = value.word }
        let outcome = try pass(frame)
        if outcome == .next || outcome == again { return true }
        if outcome != leave { result = outcome }
        return false
      }
      if isReference { (frame + slot).reference.pointee = nil }
      return result
    }
  }

  /// One pass: bind, test, run.
  private func passage(
    _ pattern: Pattern, _ value: Code, _ type: CellType, _ filter: Expr?, _ body: [Statement], _ place: Place
  ) throws -> Step {
    let machine = self.machine
    let matches: ((Frame) throws -> Bool)?
    let binds: ((Frame) throws -> Void)?
    if isIrrefutable(pattern) {
      binds = try bind(pattern, value, type)
      matches = try filter.map { try condition($0) }
    } else {
      binds = nil
      matches = try match(pattern, value, type, filter)
    }
    let run = try block(body)
    return { frame in
      try machine.spend(place)
      try binds?(frame)
      if let matches, try !matches(frame) { return .next }
      return try run(frame)
    }
  }

  private func isIrrefutable(_ pattern: Pattern) -> Bool {
    switch pattern {
    case .bind, .wildcard: true
    case .tuple(let parts): parts.allSatisfy(isIrrefutable)
    default: false
    }
  }

  /// The bounds of `a..<b` and `a...b` over `Int`, where the range itself need not be made.
  private func bounds(of sequence: Expr, _ type: CellType) -> (Expr, Expr, isClosed: Bool)? {
    guard case .call(let callee, _, let arguments) = sequence.kind, arguments.count == 2,
      type.isNominal("Range") || type.isNominal("ClosedRange"),
      type.arguments[0] == library.int, callee.function.parent?.isStandard == true
    else { return nil }
    switch callee.function.name {
    case "..<": return (arguments[0], arguments[1], false)
    case "...": return (arguments[0], arguments[1], true)
    default: return nil
    }
  }

  private func countingLoop(
    _ pattern: Pattern, _ lower: Expr, _ upper: Expr, isClosed: Bool, _ filter: Expr?, _ body: [Statement],
    _ leave: Outcome, _ again: Outcome, _ place: Place
  ) throws -> Step {
    let first = try expression(lower).word
    let last = try expression(upper).word
    let filter = try filter.map { try condition($0) }
    var setup: ((Frame) throws -> Void)?
    var slot: Int
    if case .bind(let variable) = pattern, case .local(let own, _) = storage(of: variable) {
      slot = own
    } else {
      slot = self.slot(isReference: false)
      if case .wildcard = pattern {} else { setup = try bind(pattern, .local(slot), library.int) }
    }
    let run = try innerBlock(body)
    let machine = self.machine
    return { frame in
      let start = try first(frame)
      var end = try last(frame)
      if end < start { throw Trap(.trap, "Range requires lowerBound <= upperBound", place) }
      if isClosed {
        if end == Int.max { throw Trap(.trap, "a loop up to Int.max can't be counted", place) }
        end += 1
      }
      var index = start
      while index < end {
        try machine.spend(place)
        frame[slot] = index
        index &+= 1
        try setup?(frame)
        if let filter, try !filter(frame) { continue }
        let outcome = try run(frame)
        if outcome != .next, outcome != again { return outcome == leave ? .next : outcome }
      }
      return .next
    }
  }
}

extension Compiler {
  /// Walks a sequence of a type: hands each element to a visitor until that says false.
  typealias Walker = (Value, (Value) throws -> Bool) throws -> Void

  func walker(over type: CellType, _ place: Place) throws -> Walker {
    switch type.nominal?.isStandard == true ? type.nominal?.name : nil {
    case "Array":
      if isReference(type.arguments[0]) {
        return { value, visit in
          for element in CellLanguage.cast(value.reference, to: ReferenceArray.self).elements
          where try !visit(Value(element)) { return }
        }
      }
      return { value, visit in
        for element in CellLanguage.cast(value.reference, to: WordArray.self).elements
        where try !visit(Value(word: element)) { return }
      }
    case "Dictionary":
      let layout = layout(
        of: .tuple([.init(label: "key", type: type.arguments[0]), .init(label: "value", type: type.arguments[1])]))
      let flags = type.arguments.map { isReference($0) }
      return { [machine] value, visit in
        let dictionary = CellLanguage.cast(value.reference, to: DictionaryObject.self)
        for entry in 0..<dictionary.entryCount where dictionary.holds(entry) {
          let pair = Record.make(layout)
          machine.store(dictionary.keys[entry], in: pair.fields, flags[0])
          machine.store(dictionary.values[entry], in: pair.fields + 1, flags[1])
          if try !visit(Value(pair)) { return }
        }
      }
    case "String":
      return { value, visit in
        for character in CellLanguage.cast(value.reference, to: StringObject.self).value
        where try !visit(Value(StringObject(String(character)))) { return }
      }
    default: return try iteratorWalker(over: type, place)
    }
  }

  /// Walks by `makeIterator()` and `next()`.
  private func iteratorWalker(over type: CellType, _ place: Place) throws -> Walker {
    guard let make = library.proto("Sequence")?.ownMembers("makeIterator").first as? Function,
      let next = library.proto("IteratorProtocol")?.ownMembers("next").first as? Function,
      let iterator = relations.associatedType("Iterator", of: type),
      let element = relations.associatedType("Element", of: type)
    else { throw Trap(.notChecked, "'\(type)' can't be walked", place) }
    let (makeWitness, makeOwn) = implementation(of: make, for: type, [:])
    let makeCode = dynamicCode(makeWitness, makeOwn, type)
    let iteratorType = relations.simplified(iterator)
    let (nextWitness, nextOwn) = implementation(of: next, for: iteratorType, [:])
    let nextCode = dynamicCode(nextWitness, nextOwn, iteratorType)
    let isReference = isReference(iteratorType)
    let isClass = iteratorType.isClass
    let wrapped = relations.simplified(element)
    return { [machine, self] value, visit in
      let slot = GlobalSlot(isReference: isReference)
      machine.store(try machine.invoke(makeCode, [value], place), in: slot.address, isReference)
      while true {
        let receiver = isClass ? Value(slot.address.reference.pointee) : Value(word: Int(bitPattern: slot.address))
        guard let some = try machine.invoke(nextCode, [receiver], place).reference else { return }
        if try !visit(unwrap(some, wrapped)) { return }
      }
    }
  }

  /// Compiled code of a method for a receiver of a type, whatever implements it.
  func dynamicCode(_ function: Function, _ substitutions: Substitutions, _ type: CellType) -> FunctionCode {
    if let (override, own) = override(of: function, in: type) {
      return code(override, substitutions.merging(own) { _, new in new })
    }
    return code(function, substitutions)
  }
}
