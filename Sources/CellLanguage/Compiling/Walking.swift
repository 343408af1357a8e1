/// How the elements of a sequence are handed out, by its type.
extension Compiler {
  /// Walks a sequence of a type: hands each element to a visitor until that says false.
  typealias Walker = (Value, (Value) throws -> Bool) throws -> Void

  /// The standard library's sequences are walked as they lie in memory, others by their iterator.
  func walker(over type: CellType, _ place: Place) throws -> Walker {
    let arguments = type.arguments
    switch type.nominal?.isStandard == true ? type.nominal?.name : nil {
    case "Array": return arrayWalker(holdsReferences: isReference(arguments[0]))
    case "Dictionary": return dictionaryWalker(arguments)
    case "Set": return keyWalker()
    case "DictionaryKeys": return fieldWalker(1, arrayWalker(holdsReferences: isReference(arguments[0])))
    case "DictionaryValues": return fieldWalker(0, arrayWalker(holdsReferences: isReference(arguments[1])))
    case "EnumeratedSequence":
      guard let element = relations.associatedType("Element", of: arguments[0]) else { break }
      return numberingWalker(try walker(over: arguments[0], place), arguments[0], relations.simplified(element))
    case "Range" where arguments[0] == library.int, "ClosedRange" where arguments[0] == library.int:
      return rangeWalker(isClosed: type.isNominal("ClosedRange"))
    case "StrideTo" where arguments[0] == library.int: return strideWalker(isClosed: false)
    case "StrideThrough" where arguments[0] == library.int: return strideWalker(isClosed: true)
    case "ArraySlice": return sliceWalker(holdsReferences: isReference(arguments[0]))
    case "String": return characterWalker()
    case "Substring":
      return { value, visit in
        try StringObject.visitCharacters(of: String(Self.substring(value).text)) { try visit(Value($0)) }
      }
    case "StringUTF8View", "StringUTF16View": return fieldWalker(0, arrayWalker(holdsReferences: false))
    case "Zip2Sequence":
      guard let second = elements(of: arguments[1]),
        let types = arguments.map({ relations.associatedType("Element", of: $0) }) as? [CellType]
      else { break }
      return pairWalker(
        try walker(over: arguments[0], place), arguments[0], second, types.map { relations.simplified($0) })
    case "ReversedCollection" where isText(arguments[0]):
      return fieldWalker(0) { value, visit in
        try StringObject.visitReversed(CellLanguage.cast(value.reference, to: StringObject.self).value) {
          try visit(Value($0))
        }
      }
    case "ReversedCollection":
      guard let base = elements(of: arguments[0]) else { break }
      return fieldWalker(0) { value, visit in
        let elements = try base(value)
        for index in (0..<elements.count).reversed() where try !visit(elements[index]) { return }
      }
    default: break
    }
    return try iteratorWalker(over: type, place)
  }

  private func arrayWalker(holdsReferences: Bool) -> Walker {
    if holdsReferences {
      return { value, visit in
        for element in CellLanguage.cast(value.reference, to: ReferenceArray.self).elements
        where try !visit(Value(element)) { return }
      }
    }
    return { value, visit in
      for element in CellLanguage.cast(value.reference, to: WordArray.self).elements
      where try !visit(Value(word: element)) { return }
    }
  }

  /// Walks what a field of a struct holds.
  private func fieldWalker(_ index: Int, isReference: Bool = true, _ walk: @escaping Walker) -> Walker {
    { value, visit in
      try walk(
        Value(CellLanguage.cast(value.reference, to: Record.self).fields + index, isReference: isReference), visit)
    }
  }

  private func dictionaryWalker(_ types: [CellType]) -> Walker {
    let layout = layout(of: .tuple([.init(label: "key", type: types[0]), .init(label: "value", type: types[1])]))
    return { value, visit in
      let dictionary = CellLanguage.cast(value.reference, to: DictionaryObject.self)
      var pair = Pair(layout)
      for entry in 0..<dictionary.entryCount where dictionary.holds(entry) {
        if try !visit(pair.of(dictionary.key(entry), dictionary.value(entry))) { return }
      }
    }
  }

  /// Walks the keys of the dictionary that a set is made of.
  private func keyWalker() -> Walker {
    { value, visit in
      let set = CellLanguage.cast(value.reference, to: Record.self)
      let dictionary = CellLanguage.cast(set.fields.reference.pointee, to: DictionaryObject.self)
      for entry in 0..<dictionary.entryCount where dictionary.holds(entry) {
        if try !visit(dictionary.key(entry)) { return }
      }
    }
  }

  private func numberingWalker(_ walk: @escaping Walker, _ base: CellType, _ element: CellType) -> Walker {
    let layout = layout(
      of: .tuple([.init(label: "offset", type: library.int), .init(label: "element", type: element)]))
    if let elements = elements(of: base) {
      return fieldWalker(0) { value, visit in
        let elements = try elements(value)
        var pair = Pair(layout)
        for index in 0..<elements.count where try !visit(pair.of(Value(word: index), elements[index])) { return }
      }
    }
    return fieldWalker(0, isReference: isReference(base)) { value, visit in
      var pair = Pair(layout)
      var offset = 0
      try walk(value) { element in
        defer { offset += 1 }
        return try visit(pair.of(Value(word: offset), element))
      }
    }
  }

  private func rangeWalker(isClosed: Bool) -> Walker {
    { value, visit in
      let fields = CellLanguage.cast(value.reference, to: Record.self).fields
      let (lower, upper) = (fields[0], fields[1])
      for number in lower..<upper where try !visit(Value(word: number)) { return }
      if isClosed { _ = try visit(Value(word: upper)) }
    }
  }

  private func strideWalker(isClosed: Bool) -> Walker {
    { value, visit in
      let fields = CellLanguage.cast(value.reference, to: Record.self).fields
      var current = fields[0]
      let (end, step) = (fields[1], fields[2])
      while step > 0 ? current < end : current > end {
        if try !visit(Value(word: current)) { return }
        let (next, isBeyond) = current.addingReportingOverflow(step)
        if isBeyond { return }
        current = next
      }
      if isClosed, current == end { _ = try visit(Value(word: current)) }
    }
  }

  private func sliceWalker(holdsReferences: Bool) -> Walker {
    { value, visit in
      let fields = CellLanguage.cast(value.reference, to: Record.self).fields
      let (lower, upper) = (fields[1], fields[2])
      let base = fields.reference.pointee
      for index in lower..<upper {
        let element =
          holdsReferences ? Value(AnyObject?.elements(of: base)[index]) : Value(word: Int.elements(of: base)[index])
        if try !visit(element) { return }
      }
    }
  }

  private func characterWalker() -> Walker {
    { value, visit in
      try StringObject.visitCharacters(of: CellLanguage.cast(value.reference, to: StringObject.self).value) {
        try visit(Value($0))
      }
    }
  }

  /// Walks two sequences side by side, the second by the numbers of its elements, and the first too where that can be.
  private func pairWalker(
    _ walk: @escaping Walker, _ base: CellType, _ second: @escaping (Value) throws -> NumberedElements,
    _ types: [CellType]
  ) -> Walker {
    let layout = layout(of: .tuple(types.map { .init(label: nil, type: $0) }))
    let isReference = isReference(base)
    func parts(_ value: Value) throws -> (first: Value, second: NumberedElements) {
      let zip = CellLanguage.cast(value.reference, to: Record.self)
      return try withExtendedLifetime(zip) {
        (Value(zip.fields, isReference: isReference), try second(Value((zip.fields + 1).reference.pointee)))
      }
    }
    if let first = elements(of: base) {
      return { value, visit in
        let (base, others) = try parts(value)
        let elements = try first(base)
        var pair = Pair(layout)
        for index in 0..<min(elements.count, others.count)
        where try !visit(pair.of(elements[index], others[index])) { return }
      }
    }
    return { value, visit in
      let (base, others) = try parts(value)
      var pair = Pair(layout)
      var index = 0
      try walk(base) { element in
        guard index < others.count else { return false }
        defer { index += 1 }
        return try visit(pair.of(element, others[index]))
      }
    }
  }

  /// How the elements of a collection that lies in memory are had by their numbers; nil for other types.
  private func elements(of type: CellType) -> ((Value) throws -> NumberedElements)? {
    guard type.nominal?.isStandard == true,
      let element = type.arguments.first ?? relations.associatedType("Element", of: type)
    else { return nil }
    let isReference = isReference(element)
    func fields(_ value: Value) -> Address { CellLanguage.cast(value.reference, to: Record.self).fields }
    switch type.nominal?.name {
    case "Array":
      return {
        isReference
          ? .references(AnyObject?.elements(of: $0.reference)[...]) : .words(Int.elements(of: $0.reference)[...])
      }
    case "ArraySlice":
      return { value in
        let fields = fields(value)
        let (array, range) = (fields.reference.pointee, fields[1]..<fields[2])
        return isReference ? .references(AnyObject?.elements(of: array)[range]) : .words(Int.elements(of: array)[range])
      }
    case "Range" where element == library.int: return { .numbers(fields($0)[0]..<fields($0)[1]) }
    case "String":
      return { [room] value in
        .references(
          try StringObject.characters(of: CellLanguage.cast(value.reference, to: StringObject.self).value, room)[...])
      }
    default: return nil
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
    let takesAddress = nextWitness.takesAddressOfSelf
    let unwrap = unwrapper(relations.simplified(element))
    return { [machine] value, visit in
      let slot = GlobalSlot(isReference: isReference)
      machine.store(try machine.invoke(makeCode, [value], place), in: slot.address, isReference)
      while true {
        let receiver =
          takesAddress
          ? Value(word: Int(bitPattern: slot.address)) : Value(slot.address, isReference: isReference)
        guard let some = try machine.invoke(nextCode, [receiver], place).reference else { return }
        if try !visit(unwrap(some)) { return }
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

/// The elements of a collection by their numbers, from 0 on.
private enum NumberedElements {
  case words(ArraySlice<Int>)
  case references(ArraySlice<AnyObject?>)
  case numbers(Range<Int>)

  var count: Int {
    switch self {
    case .words(let words): words.count
    case .references(let references): references.count
    case .numbers(let range): range.count
    }
  }

  @inline(__always)
  subscript(index: Int) -> Value {
    switch self {
    case .words(let words): Value(word: words[words.startIndex + index])
    case .references(let references): Value(references[references.startIndex + index])
    case .numbers(let range): Value(word: range.lowerBound + index)
    }
  }
}

/// A tuple of two that is made for each element, and made anew only where somebody kept the last.
private struct Pair {
  private let layout: RecordLayout
  private let isReference: (Bool, Bool)
  private var record: AnyObject?

  init(_ layout: RecordLayout) {
    self.layout = layout
    isReference = (layout.references.contains(0), layout.references.contains(1))
  }

  mutating func of(_ first: Value, _ second: Value) -> Value {
    if record == nil || !isKnownUniquelyReferenced(&record) { record = Record.make(layout) }
    let fields = cast(record, to: Record.self).fields
    fields.assign(first, isReference.0)
    (fields + 1).assign(second, isReference.1)
    return Value(record)
  }
}

extension Address {
  fileprivate func assign(_ value: Value, _ isReference: Bool) {
    if isReference { reference.pointee = value.reference } else { pointee = value.word }
  }
}
