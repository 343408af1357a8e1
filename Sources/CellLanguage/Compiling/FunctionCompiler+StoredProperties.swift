/// Code of stored properties that are more than a field: observed, overridden in a subclass, `weak` or `unowned`.
extension FunctionCompiler {
  /// Whether a write goes through more than the field.
  func hasAccessors(_ base: Expr, _ variable: Variable) -> Bool {
    variable.ownership != .strong || isDynamic(base, variable) || isObserved(base, variable)
  }

  /// Whether the instance's own class, which may override the property, decides what an access does.
  func isDynamic(_ base: Expr, _ variable: Variable) -> Bool {
    guard let nominal = concrete(base.type).nominal, nominal.kind == .class, nominal.host == nil else { return false }
    return compiler.isOverridden(variable.name, of: variable.parent ?? nominal) && !compiler.checker.isSuper(base)
      && !isDirect(base, variable)
  }

  private func isObserved(_ base: Expr, _ variable: Variable) -> Bool {
    (variable.willSet != nil || variable.didSet != nil) && !isDirect(base, variable)
  }

  /// Initializers and `deinit` reach the fields of their own type on `self` directly, and observers what they observe.
  private func isDirect(_ base: Expr, _ variable: Variable) -> Bool {
    guard compiler.checker.isSelf(base) else { return false }
    switch function.kind {
    case .initializer, .deinitializer: return function.parent === variable.parent
    default: return function === variable.willSet || function === variable.didSet
    }
  }

  func ownerSubstitutions(of variable: Variable, _ type: CellType) -> Substitutions {
    compiler.relations.substitutions(of: owner(of: variable, type))
  }

  func propertyGet(_ receiver: Receiver, _ base: Expr, _ variable: Variable) throws -> Code {
    guard isDynamic(base, variable) else { return try fieldValue(receiver, variable) }
    let getter = compiler.directAccessors(of: variable).getter
    return dynamicCall(
      getter, ownerSubstitutions(of: variable, receiver.type), [try receiverArgument(receiver, for: getter)], base.place
    )
  }

  func propertySet(_ receiver: Receiver, _ base: Expr, _ variable: Variable, _ value: Code) throws -> Action {
    if isDynamic(base, variable) {
      let setter = compiler.directAccessors(of: variable).setter
      let run = dynamicCall(
        setter, ownerSubstitutions(of: variable, receiver.type), [try receiverArgument(receiver, for: setter), value],
        base.place
      ).word
      return Action { _ = try run($0) }
    }
    if isObserved(base, variable) { return try observedSet(receiver, variable, value) }
    return fieldSet(receiver, variable, value)
  }

  /// The value of a field, whatever its ownership.
  func fieldValue(_ receiver: Receiver, _ variable: Variable, _ place: Place? = nil) throws -> Code {
    let code = try receiver.field(
      compiler.fieldIndex(variable, in: receiver.type), isReference(variable, in: receiver.type))
    return variable.ownership == .strong ? code : living(code.reference, variable, place)
  }

  /// Puts a value into a field.
  func fieldSet(_ receiver: Receiver, _ variable: Variable, _ value: Code) -> Action {
    let index = compiler.fieldIndex(variable, in: receiver.type)
    let value = held(value, by: variable)
    let address: AddressCode
    if let location = receiver.location {
      let record = location.address
      address = { uniqueRecord(try record($0)).fields + index }
    } else {
      let base = receiver.value!.reference
      address = { cast(try base($0), to: Record.self).fields + index }
    }
    return assign(value, to: Location(address: address, isReference: value.isReference))
  }

  /// Sets the field between its observers.
  func observedSet(_ receiver: Receiver, _ variable: Variable, _ value: Code) throws -> Action {
    let new = slot(isReference: value.isReference)
    let old = slot(isReference: value.isReference)
    let own = ownerSubstitutions(of: variable, receiver.type)
    func call(_ observer: Function, _ argument: Int) throws -> Action {
      let run = invoke(
        compiler.code(observer, own),
        [try receiverArgument(receiver, for: observer), loading(argument, isReference: value.isReference)], [],
        variable.place
      ).word
      return Action { _ = try run($0) }
    }
    var steps = [storing(value, new), storing(try fieldValue(receiver, variable), old)]
    if let observer = variable.willSet { steps.append(try call(observer, new)) }
    steps.append(fieldSet(receiver, variable, taking(new, isReference: value.isReference)))
    if let observer = variable.didSet { steps.append(try call(observer, old)) }
    if value.isReference { steps.append(Action { ($0 + old).reference.pointee = nil }) }
    return sequence(steps)
  }
}

extension Compiler {
  /// Functions that read and write a stored property itself, whatever overrides it.
  func directAccessors(of variable: Variable) -> (getter: Function, setter: Function) {
    if let known = directAccessors[variable] { return known }
    let place = variable.place
    let getter = directAccessor(.getter, of: variable) { function, property in
      function.result = variable.type
      return Statement(.return(property), place)
    }
    let setter = directAccessor(.setter, of: variable) { function, property in
      let value = Parameter(label: nil, name: "newValue", type: variable.type, place: place)
      value.variable.type = variable.type
      value.variable.hasInitializer = true
      value.variable.owner = function
      function.parameters = [value]
      let new = Expr(.variable(value.variable), variable.type, place)
      return Statement(.expression(Expr(.assign(property, new), .void, place)), place)
    }
    directAccessors[variable] = (getter, setter)
    return (getter, setter)
  }

  private func directAccessor(_ kind: Function.Kind, of variable: Variable, _ body: (Function, Expr) -> Statement)
    -> Function
  {
    let function = Function(name: variable.name, place: variable.place)
    function.kind = kind
    guard let parent = variable.parent else { return function }
    function.parent = parent
    function.isMutating = kind == .setter
    checker.declareSelf(of: function, in: parent)
    guard let instance = function.selfVariable else { return function }
    // A class's instance is not asked for an override.
    let base =
      parent.kind == .class
      ? checker.superExpression(of: instance, parent.declaredType, variable.place)
      : Expr(.variable(instance), instance.type, variable.place)
    function.checkedBody = [body(function, Expr(.property(base, variable), variable.type, variable.place))]
    return function
  }
}
