/// Makes values again from what a ``ValueWriter`` wrote.
///
/// Nothing in the bytes is trusted: what doesn't fit the cells of now is an error, and no name has changed then.
final class ValueReader {
  private let program: Program
  private let compiler: Compiler
  private let sources: SourceNames
  private let storage: any ValueStorage
  private var input: ByteReader
  private var asides = ByteReader([])
  private var objects: [AnyObject] = []
  /// What has yet to be filled, in the order in which it was reached.
  private var pending: [(ValueReader) throws -> Void] = []
  private var depth = 0

  init(_ bytes: [UInt8], _ program: Program, sources: SourceNames, storage: any ValueStorage) {
    self.program = program
    self.compiler = program.compiler
    self.sources = sources
    self.storage = storage
    input = ByteReader(bytes)
  }

  private func broken(_ problem: String) -> StoredValueError { StoredValueError(problem: problem) }

  /// Reads all names; then their places in memory get the values.
  ///
  /// - Parameter declaring: The sources that declare the names.
  func read(declaredIn declaring: [String: Int]) throws {
    asides = ByteReader(try input.block())
    var found: [(place: StoredRoot.Place, value: Value)] = []
    for _ in 0..<(try input.count(ofThingsOf: 2)) {
      let name = try input.text()
      guard let source = declaring[name] else { throw broken("no cell declares '\(name)'") }
      for _ in 0..<(try input.count(ofThingsOf: 2)) {
        let owner = try input.flag() ? readType() : nil
        let variable = try input.text()
        let expected = try readType()
        guard let place = program.place(variable, of: owner, name: name, declaredIn: source), place.type == expected
        else {
          throw broken("'\(name)' isn't what it was")
        }
        found.append((place, try value(expected)))
      }
    }
    var next = 0
    while next < pending.count {
      try pending[next](self)
      next += 1
    }
    guard input.isAtEnd, asides.isAtEnd else { throw broken("it goes on after its end") }
    for (place, value) in found {
      place.slot.initialize = nil
      if place.slot.isReference {
        place.slot.address.reference.pointee = value.reference
      } else {
        place.slot.address.pointee = value.word
      }
    }
  }

  private func readType() throws -> CellType { try TypeNames(compiler, sources).read(&input, in: program) }

  // MARK: Values

  private func value(_ type: CellType) throws -> Value {
    depth += 1
    defer { depth -= 1 }
    guard depth < ValueWriter.largestDepth else { throw broken("it is nested too deeply") }
    guard compiler.isReference(type) else {
      if type.isVoid { return Value(word: 0) }
      let word = try input.word()
      // A case's number is used as an index.
      if let nominal = type.nominal, nominal.kind == .enum, !nominal.cases.indices.contains(word) {
        throw broken("there is no such case")
      }
      return Value(word: word)
    }
    switch type {
    case .tuple(let elements): return Value(try record(compiler.layout(of: type), elements.map(\.type)))
    case .existential:
      let actual = try readType()
      return Value(Existential(compiler.runtimeType(actual), try value(actual)))
    case .metatype:
      return Value(
        MetatypeObject(compiler.runtimeType(try readType())))
    case .function: return Value(try function())
    case .nominal(let nominal, let arguments): return try value(nominal, arguments, type)
    default: throw broken("a type in it makes no sense")
    }
  }

  private func value(_ nominal: Nominal, _ arguments: [CellType], _ type: CellType) throws -> Value {
    if nominal.host != nil { return try host(isObject: nominal.kind == .class, type) }
    if nominal.isOptional {
      guard try input.flag() else { return Value(nil) }
      return Value(compiler.wrapper(arguments[0])(try value(arguments[0])))
    }
    if nominal.isStandard {
      switch nominal.name {
      case "String", "Character":
        let text = try input.text()
        guard nominal.name == "String" || text.count == 1 else { throw broken("a character is none") }
        return Value(StringObject(text))
      case "Array": return try array(arguments[0])
      case "Dictionary": return try dictionary(arguments[0], arguments[1])
      default: break
      }
    }
    switch nominal.kind {
    case .struct: return Value(try record(compiler.layout(of: type), fields(of: type)))
    case .enum: return try enumeration(nominal, type)
    case .class: return Value(try instance(of: type))
    case .protocol, .actor: throw broken("a type in it makes no sense")
    }
  }

  private func fields(of type: CellType) -> [CellType] {
    compiler.fields(of: type).map { $0.variable.isLazy ? compiler.library.optional($0.type) : $0.type }
  }

  private func record(_ layout: RecordLayout, _ types: [CellType]) throws -> Record {
    let record = Record.make(layout)
    try fill(record, types)
    return record
  }

  private func fill(_ record: Record, _ types: [CellType], from offset: Int = 0) throws {
    guard record.header.count == offset + types.count else { throw broken("a value has other fields now") }
    for (index, type) in types.enumerated() {
      let value = try value(type)
      if compiler.isReference(type) {
        (record.fields + offset + index).reference.pointee = value.reference
      } else {
        record.fields[offset + index] = value.word
      }
    }
  }

  private func enumeration(_ nominal: Nominal, _ type: CellType) throws -> Value {
    let number = try input.count()
    guard nominal.cases.indices.contains(number) else { throw broken("there is no such case") }
    let item = nominal.cases[number]
    let own = compiler.relations.substitutions(of: type)
    let payload = item.signed().payload.map { compiler.concrete($0.type, own) }
    if payload.isEmpty { return Value(compiler.emptyCase(item, in: type)) }
    let record = Record.make(compiler.layout(of: item, in: type))
    record.fields[0] = number
    try fill(record, payload, from: 1)
    return Value(record)
  }

  private func array(_ element: CellType) throws -> Value {
    guard compiler.isReference(element) else { return Value(WordArray(try [Int](words: block()))) }
    return Value(
      ReferenceArray(try (0..<input.count(ofThingsOf: 1)).map { _ in try value(element).reference }))
  }

  private func dictionary(_ key: CellType, _ item: CellType) throws -> Value {
    // Code of the cells may tell keys apart, and must not see objects that aren't filled yet.
    guard !compiler.reachesObjects(key) else { throw broken("its keys are objects") }
    let dictionary = DictionaryObject(compiler.keys(of: key), hasReferences: compiler.isReference(item))
    for _ in 0..<(try input.count(ofThingsOf: 1)) {
      let name = try value(key)
      try dictionary.set(name, try value(item), compiler.room)
    }
    return Value(dictionary)
  }

  private func block() throws -> [UInt8] {
    try input.flag() ? storage.piece(input.text()) : input.block()
  }

  // MARK: Objects

  /// The object with the number that follows; `make` makes it the first time.
  private func object(_ make: () throws -> AnyObject) throws -> AnyObject {
    let number = try input.count()
    if number < objects.count, number >= 0 { return objects[number] }
    guard number == objects.count else { throw broken("an object in it is missing") }
    let object = try make()
    objects.append(object)
    return object
  }

  private func instance(of type: CellType) throws -> AnyObject {
    let made = try object {
      let actual = try readType()
      guard let nominal = actual.nominal, nominal.kind == .class, nominal.host == nil else {
        throw broken("an object in it is none")
      }
      let record = Record.make(compiler.layout(of: actual))
      let types = fields(of: actual)
      pending.append { try $0.fill(record, types) }
      return record
    }
    guard let actual = (made as? Record)?.header.type?.type, let expected = type.nominal,
      actual.nominal?.lineage.contains(where: { $0 === expected }) == true
    else { throw broken("an object in it is of another class") }
    return made
  }

  private func host(isObject: Bool, _ type: CellType) throws -> Value {
    guard isObject else {
      let value = try storage.value(of: form())
      guard compiler.library.nominal(host: Swift.type(of: value)) === type.nominal else {
        throw broken("a value of the library is of another type")
      }
      return Value(HostBox(value))
    }
    let part = try input.byte() == 0 ? nil : try input.count()
    var made = try object { try storage.value(of: form()) as AnyObject }
    if let part {
      let parts = storage.parts(of: made) ?? []
      guard parts.indices.contains(part) else { throw broken("a part of an object is missing") }
      made = parts[part]
    }
    guard let actual = compiler.hostType(of: made)?.type.nominal, let expected = type.nominal,
      actual.lineage.contains(where: { $0 === expected })
    else { throw broken("an object of the library is of another class") }
    return Value(made)
  }

  private func form() throws -> HostForm {
    HostForm(kind: try input.text(), bytes: try block(), aside: try asides.block())
  }

  // MARK: Functions

  private func function() throws -> FunctionObject {
    let name = FunctionNames.Name(source: try input.text(), tokens: try input.count())
    let code = try FunctionNames(compiler, sources).code(name, in: program)
    let variables = code.origin?.captures ?? []
    guard try input.count() == variables.count else {
      throw broken("a function in it captures something else")
    }
    return FunctionObject(code, captures: try variables.map { try captured($0) })
  }

  private func captured(_ variable: Variable) throws -> Value {
    let type = compiler.concrete(variable.type, [:])
    guard variable.needsBox else { return try value(type) }
    let layout = compiler.isReference(type) ? compiler.referenceBox : compiler.wordBox
    let box = try object {
      let record = Record.make(layout)
      pending.append { try $0.fill(record, [type]) }
      return record
    }
    guard (box as? Record)?.header === layout else { throw broken("a shared variable is of another type") }
    return Value(box)
  }
}
