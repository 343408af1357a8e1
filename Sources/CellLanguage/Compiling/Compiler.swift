/// Specialises and compiles functions, and lays out types. One serves a whole session.
final class Compiler {
  let checker: Checker
  let library: DeclarationLibrary
  let relations: TypeRelations
  let machine: Machine
  /// What is asked before large values that no place of a cell makes alone, such as those from the host.
  let room: Room
  private var codes: [FunctionKey: FunctionCode] = [:]
  private var types: [CellType: RuntimeType] = [:]
  private var layouts: [CellType: RecordLayout] = [:]
  private var caseLayouts: [CaseKey: RecordLayout] = [:]
  private var emptyCases: [CaseKey: Record] = [:]
  var globals: [GlobalKey: GlobalSlot] = [:]
  /// The code of closures that aren't generic, by the source that they stand in and their place there.
  var closures: [Int: [Int: FunctionCode]] = [:]
  var equalities: [CellType: (Value, Value) throws -> Bool] = [:]
  var hashes: [CellType: (Value, inout Hasher) throws -> Void] = [:]
  var keyOrders: [CellType: DictionaryObject.Keys] = [:]
  /// By their code units: equal strings may be of different scalars, which a program can tell apart.
  private var literals: [[UInt8]: StringObject] = [:]
  /// Layouts of the boxes that closures share variables in.
  let wordBox = RecordLayout(references: [false])
  let referenceBox = RecordLayout(references: [true])
  var descriptions: [DescriptionKey: (Value) throws -> String] = [:]

  /// The selectors of the functions and variables that calls look up by the type of a value.
  private var selectors: [ObjectIdentifier: (Selector, AnyObject)] = [:]

  func selector(of member: AnyObject) -> Selector {
    if let (known, _) = selectors[ObjectIdentifier(member)] { return known }
    let selector = Selector(number: selectors.count)
    selectors[ObjectIdentifier(member)] = (selector, member)
    return selector
  }

  private struct FunctionKey: Hashable {
    let function: Function
    let substitutions: Substitutions
    let isAccessor: Bool
  }

  private struct CaseKey: Hashable {
    let type: CellType
    let index: Int
  }

  struct DescriptionKey: Hashable {
    let type: CellType
    let isDebug: Bool
  }

  /// A global, or a static property of one specialisation of a type.
  struct GlobalKey: Hashable {
    let variable: Variable
    let type: CellType?
  }

  init(checker: Checker, machine: Machine) {
    self.checker = checker
    self.library = checker.library
    self.relations = checker.relations
    self.machine = machine
    room = Room(machine, .library)
  }

  // MARK: Types

  private static let wordTypes: Set<String> = [
    "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Double", "Float", "Bool",
    "Never", "StringIndex",
  ]

  /// Whether values of the type are references.
  func isReference(_ type: CellType) -> Bool {
    switch type.resolved {
    case .nominal(let nominal, _):
      if nominal.isStandard, Self.wordTypes.contains(nominal.name) { return false }
      return !(nominal.ready().isEnumWithoutPayload && !nominal.isOptional)
    case .tuple(let elements): return !elements.isEmpty
    case .function, .existential, .metatype: return true
    case .error, .variable: return false
    case .parameter, .member:
      noteFlaw("the type '\(type)' is not known where it is used")
      return true
    }
  }

  func runtimeType(_ type: CellType) -> RuntimeType {
    if let known = types[type] { return known }
    let result = RuntimeType(type, isReference: isReference(type))
    types[type] = result
    return result
  }

  /// The stored properties of a struct or class, those of base classes first, with their types.
  func fields(of type: CellType) -> [(variable: Variable, type: CellType)] {
    guard let nominal = type.nominal else { return [] }
    var result: [(Variable, CellType)] = []
    for owner in nominal.lineage.reversed() {
      guard let base = relations.baseType(of: type, owner) else { continue }
      let substitutions = relations.substitutions(of: base)
      result += owner.storedProperties.map { ($0, concrete($0.type, substitutions)) }
    }
    return result
  }

  func fieldIndex(_ variable: Variable, in type: CellType) -> Int {
    guard let index = fields(of: type).firstIndex(where: { $0.variable === variable }) else {
      noteFlaw("'\(type)' has no field '\(variable.name)'")
      return 0
    }
    return index
  }

  func layout(of type: CellType) -> RecordLayout {
    if let known = layouts[type] { return known }
    let layout: RecordLayout
    if case .tuple(let elements) = type {
      layout = RecordLayout(
        references: elements.map { isReference($0.type) }, isShallow: elements.allSatisfy { isShallow($0.type) })
    } else {
      let fields = fields(of: type)
      layout = RecordLayout(
        references: fields.map { isReference($0.type) || $0.variable.isLazy },
        isShallow: !type.isClass && fields.allSatisfy { $0.variable.ownership == .strong && isShallow($0.type) })
      if type.isClass {
        layout.type = runtimeType(type)
        layouts[type] = layout
        layout.deinitializer = deinitializer(of: type)
      }
    }
    layouts[type] = layout
    return layout
  }

  /// Whether values of the type are made of words and strings alone, in arrays, structs and tuples of a fixed depth.
  private func isShallow(_ type: CellType) -> Bool {
    guard isReference(type) else { return true }
    if let wrapped = type.wrapped { return isShallow(wrapped) }
    switch type {
    case .tuple(let elements): return elements.allSatisfy { isShallow($0.type) }
    case .nominal(let nominal, let arguments):
      if nominal.isStandard, nominal.name == "String" || nominal.name == "Character" { return true }
      if nominal.isStandard, nominal.name == "Array" { return !isReference(arguments[0]) }
      return nominal.kind == .struct && nominal.host == nil && layout(of: type).isShallow
    default: return false
    }
  }

  /// The record layout of an enum case: the case's number, then its associated values.
  func layout(of item: EnumCase, in type: CellType) -> RecordLayout {
    let key = CaseKey(type: type, index: item.index)
    if let known = caseLayouts[key] { return known }
    let substitutions = relations.substitutions(of: type)
    let layout = RecordLayout(
      references: [false] + item.signed().payload.map { isReference(concrete($0.type, substitutions)) })
    caseLayouts[key] = layout
    return layout
  }

  /// The one record of a case without associated values, in an enum that has others.
  func emptyCase(_ item: EnumCase, in type: CellType) -> Record {
    let key = CaseKey(type: type, index: item.index)
    if let known = emptyCases[key] { return known }
    let record = Record.make(layout(of: item, in: type))
    record.fields[0] = item.index
    emptyCases[key] = record
    return record
  }

  /// The object of a string literal; it lasts as long as the compiler.
  func literal(_ text: String) -> StringObject {
    let bytes = Array(text.utf8)
    if let known = literals[bytes] { return known }
    let object = StringObject(text)
    literals[bytes] = object
    return object
  }

  func concrete(_ type: CellType, _ substitutions: Substitutions) -> CellType {
    let type = checker.hasOpaqueTypes ? type.map { Self.underlying($0) } : type
    let known = relations.simplified(relations.substitute(type, substitutions))
    guard known.hasVariables else { return known }
    return known.map { part in
      guard case .variable(let variable) = part else { return nil }
      return self.relations.defaultType(of: variable.literal) ?? .void
    }
  }

  private static func underlying(_ type: CellType) -> CellType? {
    guard case .parameter(let parameter) = type, let hidden = parameter.underlying else { return nil }
    return hidden.map(underlying)
  }

  // MARK: Functions

  /// The compiled code of a function for its generic arguments; compiled when it is first called.
  func code(_ function: Function, _ substitutions: Substitutions, outer: Substitutions = [:]) -> FunctionCode {
    let relevant = relevant(substitutions, to: function).merging(outer) { own, _ in own }
    let key = FunctionKey(function: function, substitutions: relevant, isAccessor: false)
    if let known = codes[key] { return known }
    let code = FunctionCode(name: displayName(function), place: function.place)
    codes[key] = code
    if relevant.isEmpty, function.kind == .function { code.origin = function }
    let compiler = FunctionCompiler(self, function, relevant, code)
    compiler.declareParameters()
    let isEndless = relevant.values.contains { $0.depth > Self.typeDepthLimit }
    code.prepare = {
      if isEndless { throw Trap(.limit, "'\(code.name)' calls itself with ever deeper types", function.place) }
      try compiler.compileBody()
    }
    return code
  }

  /// What the generic parameters of a function and its type stand for.
  func relevant(_ substitutions: Substitutions, to function: Function) -> Substitutions {
    var relevant = Substitutions()
    for parameter in function.signed().generics.parameters { relevant[parameter] = substitutions[parameter] }
    if let nominal = function.parent {
      if let parameter = nominal.selfParameter { relevant[parameter] = substitutions[parameter] }
      for parameter in nominal.generics.parameters { relevant[parameter] = substitutions[parameter] }
    }
    return relevant
  }

  /// Types inside types that a generic argument may have: code is made for each choice of arguments.
  private static let typeDepthLimit = 100

  /// The code that reads or writes a property: its accessor, or one made for a stored property.
  func accessor(of variable: Variable, in type: CellType, _ substitutions: Substitutions) -> FunctionCode {
    if let getter = variable.getter, !variable.isLazy { return code(getter, substitutions) }
    let stand = Function(name: variable.name, place: variable.place)
    let key = FunctionKey(function: accessorStands[variable] ?? stand, substitutions: substitutions, isAccessor: true)
    if let known = codes[key] { return known }
    accessorStands[variable] = key.function
    let code = FunctionCode(name: variable.name, place: variable.place)
    codes[key] = code
    let compiler = FunctionCompiler(self, key.function, substitutions, code)
    compiler.compileFieldAccessor(variable, type)
    return code
  }

  private var accessorStands: [Variable: Function] = [:]
  /// What reads and writes a stored property that a subclass overrides.
  var directAccessors: [Variable: (getter: Function, setter: Function)] = [:]
  /// What the compiler could not make sense of while it compiled a function: a mistake of its own, which ends the cell.
  private var flaw: String?

  func noteFlaw(_ text: String) { flaw = flaw ?? text }

  func checkFlaw(_ place: Place) throws {
    guard let text = flaw else { return }
    flaw = nil
    throw Trap(.notChecked, "this can't be run in a cell: \(text)", place)
  }

  func displayName(_ function: Function) -> String {
    switch function.kind {
    case .closure: return function.isTopLevelOfSource ? function.name : "closure"
    case .getter, .setter: return (function.parent.map { $0.name + "." } ?? "") + function.name
    default: return (function.parent.map { $0.name + "." } ?? "") + function.fullName
    }
  }

  private func deinitializer(of type: CellType) -> Deinitializer? {
    guard let nominal = type.nominal else { return nil }
    let owners = nominal.lineage.filter { $0.deinitializer != nil }
    guard !owners.isEmpty else { return nil }
    let run = { [weak self] (record: Record) in
      guard let self else { return }
      for owner in owners {
        guard let function = owner.deinitializer, let base = relations.baseType(of: type, owner),
          machine.canDeinitialize
        else { continue }
        let code = code(function, relations.substitutions(of: base))
        do { _ = try machine.invoke(code, [Value(record)], function.place) } catch { machine.fail(error) }
      }
    }
    let place = owners[0].deinitializer?.place
    return Deinitializer(run: run) { [weak self] in
      self?.machine.fail(
        Trap(.trap, "an instance of '\(nominal.name)' outlived its 'deinit', which let a reference to it escape", place)
      )
    }
  }
}
