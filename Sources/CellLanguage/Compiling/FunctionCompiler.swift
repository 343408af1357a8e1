/// Compiles the body of one function for one choice of its generic arguments.
final class FunctionCompiler {
  let compiler: Compiler
  let function: Function
  /// What the generic parameters around stand for.
  var substitutions: Substitutions
  let code: FunctionCode
  let machine: Machine
  let state: UnsafeMutablePointer<Machine.State>
  /// Where the function's variables live.
  private var storages: [Variable: Storage] = [:]
  private var size = FunctionCode.firstParameter
  /// Slots of variables: the others are temporaries, which last as long as a statement.
  private var variableSlots: Set<Int> = []
  private var labels: [ObjectIdentifier: Int] = [:]
  /// The compiler of the function that this one is written out in, and how many there are.
  private var outer: FunctionCompiler?
  var depth: Int { outer.map { $0.depth + 1 } ?? 0 }
  /// Says that a failable initializer returned nil.
  private(set) lazy var failureSlot = slot(isReference: false)
  /// Where `yield` of an `if` expression leaves its value.
  var yieldSlot: (slot: Int, isReference: Bool)?
  /// Whether the value that is about to be written is had without running a function.
  var isOperandPlain = false
  /// Variables that stand for code made already, where an intrinsic wants an expression.
  var adopted: [Variable: (Code, AddressCode?)] = [:]

  enum Storage {
    case local(Int, isReference: Bool)
    /// The slot holds a record of one field, shared with closures.
    case boxed(Int, isReference: Bool)
    /// The slot holds an address: an `inout` parameter.
    case pointer(Int, isReference: Bool)
    case global(GlobalSlot)
  }

  init(_ compiler: Compiler, _ function: Function, _ substitutions: Substitutions, _ code: FunctionCode) {
    self.compiler = compiler
    self.function = function
    self.substitutions = substitutions
    self.code = code
    self.machine = compiler.machine
    self.state = compiler.machine.state
  }

  // MARK: Types

  func concrete(_ type: CellType) -> CellType { compiler.concrete(type, substitutions) }

  func concrete(_ own: Substitutions) -> Substitutions { own.mapValues { concrete($0) } }

  func isReference(_ type: CellType) -> Bool { compiler.isReference(concrete(type)) }

  // MARK: Slots

  /// The slot of a variable that holds a reference: its value or its box.
  func slotOfReference(_ variable: Variable) -> Int? {
    switch storage(of: variable) {
    case .local(let slot, isReference: true), .boxed(let slot, _): slot
    default: nil
    }
  }

  /// What `make` compiles, with the code that empties the slots that it uses for references: those of temporaries, or
  /// of its variables too. The last declared goes first.
  func scoped<Result>(withVariables: Bool = true, _ make: () throws -> Result) rethrows -> (Result, (Frame) -> Void) {
    let first = code.references.count
    let result = try make()
    return (result, clearing(references(since: first, withVariables: withVariables)))
  }

  func references(since first: Int, withVariables: Bool) -> [Int] {
    code.references[first...].filter { withVariables || !variableSlots.contains($0) }
  }

  func clearing(_ slots: [Int]) -> (Frame) -> Void {
    let slots = Array(slots.reversed())
    switch slots.count {
    case 0: return { _ in }
    case 1:
      let slot = slots[0]
      return { ($0 + slot).reference.pointee = nil }
    default: return { frame in for slot in slots { (frame + slot).reference.pointee = nil } }
    }
  }

  func slot(isReference: Bool) -> Int {
    defer { size += 1 }
    if isReference { code.references.append(size) }
    return size
  }

  func storage(of variable: Variable) -> Storage {
    if let shared = variable.sharedWith { return storage(of: shared) }
    if let known = storages[variable] { return known }
    if variable.owner == nil, let slot = compiler.global(variable) { return .global(slot) }
    let isReference = isReference(variable.type) || variable.ownership != .strong
    variableSlots.insert(size)
    let result: Storage =
      variable.needsBox
      ? .boxed(slot(isReference: true), isReference: isReference)
      : .local(slot(isReference: isReference), isReference: isReference)
    storages[variable] = result
    return result
  }

  /// Whether the variable's slot holds its value as it is.
  func isPlain(_ variable: Variable) -> Bool {
    if variable.superOf != nil || adopted[variable] != nil || variable.ownership != .strong { return false }
    if case .global(let global) = storage(of: variable) {
      return global.initialize == nil && !mayLackValue(variable, global)
    }
    return true
  }

  func label(_ label: Statement.Label) -> Int {
    if let known = labels[ObjectIdentifier(label)] { return known }
    labels[ObjectIdentifier(label)] = labels.count
    return labels.count - 1
  }

  // MARK: Parameters

  private func declareParameter(
    _ variable: Variable, isInout: Bool,
    _ list: ReferenceWritableKeyPath<FunctionCode, [(slot: Int, isReference: Bool)]>
  ) {
    let isReference = isReference(variable.type)
    let index = size
    size += 1
    if isInout {
      storages[variable] = .pointer(index, isReference: isReference)
      code[keyPath: list].append((index, false))
      return
    }
    if isReference { code.references.append(index) }
    storages[variable] = .local(index, isReference: isReference)
    code[keyPath: list].append((index, isReference))
  }

  /// The slot of a parameter whose value, or whose address, is held elsewhere as long as the code that uses it runs.
  func lend(_ variable: Variable, isInout: Bool = false) -> Int {
    defer { size += 1 }
    let isReference = isReference(variable.type)
    storages[variable] = isInout ? .pointer(size, isReference: isReference) : .local(size, isReference: isReference)
    return size
  }

  /// Compiles the body of another function as a part of this one's.
  func inside<Result>(_ function: Function, _ own: Substitutions, _ make: (FunctionCompiler) throws -> Result) rethrows
    -> Result
  {
    let inner = FunctionCompiler(compiler, function, own, code)
    (inner.size, inner.outer) = (size, self)
    defer { size = inner.size }
    return try make(inner)
  }

  /// Whether this is the function's own code, or a part of it.
  func isInside(_ function: Function) -> Bool { self.function === function || outer?.isInside(function) == true }

  /// A first parameter for code that has no declaration.
  func adoptParameter(_ variable: Variable) { declareParameter(variable, isInout: false, \.parameters) }

  /// Fixes the slots that callers fill: `self`, the parameters, the captured variables.
  func declareParameters() {
    code.returnsReference = returnsReference
    if code.returnsReference { code.references.append(0) }
    if let nominal = function.parent, function.kind != .closure, !function.isStatic || function.takesType {
      if function.selfVariable == nil { compiler.checker.declareSelf(of: function, in: nominal) }
      if let variable = function.selfVariable, !(function.kind == .initializer && nominal.kind != .class) {
        declareParameter(variable, isInout: variable.isInout, \.parameters)
        code.takesAddressOfSelf = variable.isInout
      }
    }
    for parameter in function.parameters {
      declareParameter(parameter.variable, isInout: parameter.isInout, \.parameters)
    }
    if function.enclosing != nil { function.checkedOnce() }
    for variable in function.captures {
      if variable.needsBox {
        let index = size
        size += 1
        code.references.append(index)
        storages[variable] = .boxed(index, isReference: isReference(variable.type) || variable.ownership != .strong)
        code.captures.append((index, true))
      } else {
        declareParameter(variable, isInout: variable.isInout, \.captures)
      }
    }
    code.frameSize = size
  }

  private var returnsReference: Bool {
    if function.kind == .initializer, function.parent?.kind == .class, function.parent?.host == nil { return false }
    return isReference(function.result)
  }

  // MARK: Body

  func compileBody() throws {
    switch function.body {
    case .code, .none:
      try checkOnce(function)
      guard let statements = function.checkedBody else { throw unfinished("it has errors") }
      if function.kind == .initializer { try compileInitializer(statements) } else { try install(body(statements)) }
    case .memberwise(let properties): try compileMemberwise(properties)
    case .intrinsic, .native: try compileForwarding()
    }
    try compiler.checkFlaw(function.place)
    code.frameSize = size
  }

  /// Checks the body when it is first needed.
  func checkOnce(_ function: Function) throws {
    let known = compiler.checker.mistakes.count
    function.checkedOnce()
    // A mistake in the library's text would leave out the statement that has it.
    if function.place.source < 0, compiler.checker.mistakes.count > known { throw unfinished("it has errors") }
  }

  func unfinished(_ reason: String) -> Trap {
    let detail = compiler.checker.mistakes.last(where: { $0.place.source < 0 }).map { ": \($0.message)" } ?? ""
    return Trap(.notChecked, "'\(code.name)' can't run: \(reason)\(detail)")
  }

  enum Body {
    case expression(Code)
    case steps(Step)
  }

  /// A body that does nothing but choose what to return is an expression; any other leaves its value in the first slot.
  func body(_ statements: [Statement]) throws -> Body {
    if Self.giveValue(statements[...]) { return .expression(try value(of: statements[...])) }
    // Boxes for parameters that closures capture and that can change do not occur: parameters are constants.
    return .steps(try block(statements))
  }

  func install(_ body: Body) {
    switch body {
    case .expression(let value):
      switch (value.form, code.returnsReference) {
      case (.word(let run), false): code.words = run
      case (.reference(let run), true): code.result = run
      // A body of type `Never` has no value of the function's form, and none of another form may be taken for it.
      case (.word(let run), true):
        code.result = { frame in
          _ = try run(frame)
          throw Trap.misformed
        }
      case (.reference(let run), false):
        code.words = { frame in
          _ = try run(frame)
          throw Trap.misformed
        }
      }
    case .steps(let run):
      if code.returnsReference {
        code.result = { frame in
          _ = try run(frame)
          return frame.takeReference()
        }
      } else {
        code.words = { frame in
          _ = try run(frame)
          return frame[0]
        }
      }
    }
  }
}

extension Variable {
  /// Whether it lives in a record of its own, for closures to share.
  var needsBox: Bool { isCaptured && !isInout && !isParameter && (ownership != .strong || !isLet || !hasInitializer) }
}

/// A global variable: memory that stays where it is, with an identity.
final class GlobalSlot {
  let address: Address
  let isReference: Bool
  /// Computes the initial value on first use, of a static property.
  var initialize: (() throws -> Void)?

  init(isReference: Bool) {
    address = .allocate(capacity: 1)
    address.initialize(to: 0)
    self.isReference = isReference
  }

  deinit {
    if isReference { address.reference.pointee = nil }
    address.deallocate()
  }
}

extension Compiler {
  /// The global's memory; nil for what is no global.
  func global(_ variable: Variable) -> GlobalSlot? {
    guard variable.owner == nil, variable.parent == nil || variable.isStatic else { return nil }
    let key = GlobalKey(variable: variable, type: nil)
    if let known = globals[key] { return known }
    let slot = GlobalSlot(isReference: isReference(concrete(variable.type, [:])))
    globals[key] = slot
    if variable.parent == nil, variable.globalSource == nil, variable.hasInitializer {
      attachInitialValue(of: variable, to: slot, [:])
    }
    return slot
  }

  /// A static property's memory, one for each specialisation of its type.
  func staticGlobal(_ variable: Variable, in type: CellType) -> GlobalSlot {
    let key = GlobalKey(variable: variable, type: type)
    if let known = globals[key] { return known }
    let substitutions = relations.substitutions(of: type)
    let slot = GlobalSlot(isReference: isReference(concrete(variable.type, substitutions)))
    globals[key] = slot
    attachInitialValue(of: variable, to: slot, substitutions)
    return slot
  }

  private func attachInitialValue(of variable: Variable, to slot: GlobalSlot, _ substitutions: Substitutions) {
    slot.initialize = { [unowned self, unowned slot] in
      slot.initialize = nil
      let value = try initialValue(of: variable, substitutions)
      machine.store(value, in: slot.address, slot.isReference)
    }
  }

  /// Computes the initial value of a static property or library constant.
  private func initialValue(of variable: Variable, _ substitutions: Substitutions) throws -> Value {
    variable.checkInitialValueOnce()
    guard let expr = variable.initialValue, let function = variable.initialFunction else {
      if variable.type.wrapped != nil { return Value(nil) }
      throw Trap(.notChecked, "'\(variable.name)' has no value")
    }
    function.result = expr.type
    let code = FunctionCode(name: variable.name, place: variable.place)
    let compiler = FunctionCompiler(self, function, substitutions, code)
    code.returnsReference = compiler.isReference(expr.type)
    compiler.install(.expression(try compiler.expression(expr)))
    code.frameSize = compiler.frameSize
    return try machine.invoke(code, [], variable.place)
  }
}

extension FunctionCompiler {
  var frameSize: Int { slot(isReference: false) + 1 }
}
