/// Writes the values of names as one graph: an object that is reached twice is written once.
///
/// Arrays, strings and structs are written where they stand; instances of classes, and variables that closures share,
/// get numbers in the order in which they are reached, and what they hold follows after the values of the names.
/// Going on with a list of objects instead of calling itself, the writer needs no deep stack for long chains.
final class ValueWriter {
  /// Arrays of more bytes are kept apart, once for each content.
  static let largeSize = 1 << 16
  /// How deeply values that are no objects may be nested in each other.
  static let largestDepth = 500

  let compiler: Compiler
  private let sources: SourceNames
  private let storage: any ValueStorage
  /// Objects of the host that are made with another one, and which of its parts they are.
  private let owners: [ObjectIdentifier: (whole: AnyObject, part: Int)]

  private var output = ByteWriter()
  private var asides = ByteWriter()
  private var numbers: [ObjectIdentifier: Int] = [:]
  private var pending: [() -> Void] = []
  private var depth = 0
  /// The objects of the host that were reached.
  private(set) var hostObjects: [AnyObject] = []
  private var held = HeldValue(identity: nil, objects: [], carriesCode: false, hidesObjects: false)
  private var isComplete = true

  init(
    _ compiler: Compiler, sources: SourceNames, storage: any ValueStorage,
    owners: [ObjectIdentifier: (whole: AnyObject, part: Int)] = [:]
  ) {
    self.compiler = compiler
    self.sources = sources
    self.storage = storage
    self.owners = owners
  }

  /// What was written of values that can't be told fully.
  var incompleteResult: HeldValue { held }

  /// What was written.
  var result: HeldValue {
    var result = held
    result.identity = isComplete ? output.bytes : nil
    result.asides = asides.bytes
    return result
  }

  /// Writes names with all that they reach.
  func write(_ roots: [StoredRoot]) {
    output.count(roots.count)
    for root in roots { write(root) }
    var next = 0
    while next < pending.count {
      pending[next]()
      next += 1
    }
  }

  private func write(_ root: StoredRoot) {
    output.text(root.name)
    output.count(root.places.count)
    for place in root.places {
      output.flag(place.owner != nil)
      if let owner = place.owner { write(type: owner) }
      output.text(place.variable)
      write(type: place.type)
      let slot = place.slot
      write(
        slot.isReference ? Value(slot.address.reference.pointee) : Value(word: slot.address.pointee), place.type)
    }
  }

  /// A part that can't be told.
  private func giveUp() { isComplete = false }

  // MARK: Types

  private func write(type: CellType) {
    let names = TypeNames(compiler, sources)
    if type.contains({ $0.nominal.map { !$0.isStandard && $0.host == nil } ?? ($0.functionType != nil) }) {
      held.carriesCode = true
    }
    if !names.write(type, to: &output) { giveUp() }
  }

  // MARK: Values

  private func write(_ value: Value, _ type: CellType) {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.largestDepth else { return giveUp() }
    guard compiler.isReference(type) else {
      if !type.isVoid { output.word(value.word) }
      return
    }
    if value.reference == nil, type.wrapped == nil { return giveUp() }
    switch type {
    case .tuple(let elements): write(fields: elements.map(\.type), of: value)
    case .existential:
      guard let box = value.reference as? Existential else { return giveUp() }
      write(type: box.type.type)
      write(box.value, box.type.type)
    case .metatype:
      guard let metatype = value.reference as? MetatypeObject else { return giveUp() }
      write(type: metatype.type.type)
    case .function:
      guard let function = value.reference as? FunctionObject else { return giveUp() }
      write(function)
    case .nominal(let nominal, let arguments): write(value, nominal, arguments, type)
    default: giveUp()
    }
  }

  private func write(_ value: Value, _ nominal: Nominal, _ arguments: [CellType], _ type: CellType) {
    if nominal.host != nil { return writeHost(value, isObject: nominal.kind == .class) }
    if nominal.isOptional { return writeOptional(value, arguments[0]) }
    if nominal.isStandard {
      switch nominal.name {
      case "String", "Character":
        guard let text = value.reference as? StringObject else { return giveUp() }
        return output.text(text.value)
      case "Array": return writeArray(value, arguments[0])
      case "Dictionary": return writeDictionary(value, arguments[0], arguments[1])
      default: break
      }
    }
    switch nominal.kind {
    case .struct: write(fields: fields(of: type), of: value)
    case .enum:
      guard let record = value.reference as? Record, nominal.cases.indices.contains(record.fields[0]) else {
        return giveUp()
      }
      let item = nominal.cases[record.fields[0]]
      let own = compiler.relations.substitutions(of: type)
      output.count(record.fields[0])
      write(fields: item.signed().payload.map { compiler.concrete($0.type, own) }, of: value, from: 1)
    case .class: writeInstance(value)
    case .protocol, .actor: giveUp()
    }
  }

  /// The types of a struct's or class's fields, those that are weak or lazy as what their slots hold.
  private func fields(of type: CellType) -> [CellType] {
    compiler.fields(of: type).map { field in
      if field.variable.ownership != .strong { giveUp() }
      return field.variable.isLazy ? compiler.library.optional(field.type) : field.type
    }
  }

  private func write(fields types: [CellType], of value: Value, from offset: Int = 0) {
    guard let record = value.reference as? Record, record.header.count == offset + types.count else { return giveUp() }
    for (index, type) in types.enumerated() {
      write(Compiler.field(value, offset + index, compiler.isReference(type)), type)
    }
  }

  private func writeOptional(_ value: Value, _ wrapped: CellType) {
    guard let some = value.reference else { return output.flag(false) }
    output.flag(true)
    write(compiler.unwrap(some, wrapped), wrapped)
  }

  private func writeArray(_ value: Value, _ element: CellType) {
    if let words = value.reference as? WordArray {
      return words.elements.withUnsafeBytes { writeBlock($0) }
    }
    guard let references = value.reference as? ReferenceArray else { return giveUp() }
    output.count(references.elements.count)
    for item in references.elements { write(Value(item), element) }
  }

  private func writeDictionary(_ value: Value, _ key: CellType, _ item: CellType) {
    // Keys that are objects are told apart by what they hold, which a reader would not have yet.
    guard let dictionary = value.reference as? DictionaryObject, !compiler.reachesObjects(key) else { return giveUp() }
    output.count(dictionary.count)
    for entry in 0..<dictionary.entryCount where dictionary.holds(entry) {
      write(dictionary.key(entry), key)
      write(dictionary.value(entry), item)
    }
  }

  /// Bytes where they stand, or the name under which they are kept.
  private func writeBlock(_ bytes: UnsafeRawBufferPointer) {
    output.flag(bytes.count > Self.largeSize)
    guard bytes.count > Self.largeSize else { return output.block(bytes) }
    do { output.text(try storage.keep(bytes)) } catch { giveUp() }
  }

  // MARK: Objects

  /// The number of an object; `body` writes what it holds, later, the first time that it is reached.
  private func writeNumber(of object: AnyObject, body: @escaping () -> Void) -> Bool {
    held.objects.insert(ObjectIdentifier(object))
    if let known = numbers[ObjectIdentifier(object)] {
      output.count(known)
      return false
    }
    let number = numbers.count
    numbers[ObjectIdentifier(object)] = number
    output.count(number)
    pending.append(body)
    return true
  }

  private func writeInstance(_ value: Value) {
    guard let record = value.reference as? Record, let type = record.header.type?.type else { return giveUp() }
    let isNew = writeNumber(of: record) { [unowned self] in write(fields: fields(of: type), of: value) }
    if isNew { write(type: type) }
  }

  private func writeHost(_ value: Value, isObject: Bool) {
    guard isObject, let object = value.reference else {
      guard let box = value.reference as? HostBox else { return giveUp() }
      return write(storage.form(of: box.value))
    }
    hostObjects.append(object)
    if let owner = owners[ObjectIdentifier(object)] {
      held.objects.insert(ObjectIdentifier(object))
      output.byte(1)
      output.count(owner.part)
      return writeWhole(owner.whole)
    }
    output.byte(0)
    writeWhole(object)
  }

  /// An object of the host that is made by itself.
  private func writeWhole(_ object: AnyObject) {
    guard writeNumber(of: object, body: {}) else { return }
    let parts = storage.parts(of: object)
    if let parts { held.objects.formUnion(parts.map { ObjectIdentifier($0) }) } else { held.hidesObjects = true }
    write(storage.form(of: object))
  }

  private func write(_ form: HostForm?) {
    guard let form else {
      held.carriesCode = true
      return giveUp()
    }
    output.text(form.kind)
    form.bytes.withUnsafeBytes { writeBlock($0) }
    asides.block(form.aside)
  }

  // MARK: Functions

  private func write(_ object: FunctionObject) {
    held.carriesCode = true
    guard let name = FunctionNames(compiler, sources).name(of: object.code) else {
      held.hidesObjects = held.hidesObjects || !object.captures.isEmpty
      return giveUp()
    }
    output.text(name.source)
    output.count(name.tokens)
    let captures = object.code.origin?.captures ?? []
    guard captures.count == object.captures.count else { return giveUp() }
    output.count(captures.count)
    for (variable, value) in zip(captures, object.captures) { write(value, of: variable) }
  }

  private func write(_ value: Value, of variable: Variable) {
    let type = compiler.concrete(variable.type, [:])
    guard variable.ownership == .strong, !variable.isInout else { return giveUp() }
    guard variable.needsBox else { return write(value, type) }
    guard let box = value.reference as? Record, box.header.count == 1 else { return giveUp() }
    _ = writeNumber(of: box) { [unowned self] in write(fields: [type], of: value) }
  }
}
