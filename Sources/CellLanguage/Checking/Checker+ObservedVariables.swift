import SwiftSyntax

/// `var x = 1 { didSet { … } }` outside of types.
extension Checker {
  /// Declares a variable that holds the value, under a name that no code can write, and one of the written name that is
  /// computed from it, with the observers around each assignment.
  func observedVariable(
    _ identifier: IdentifierPatternSyntax, _ type: CellType, _ value: Expr, _ accessors: AccessorBlockSyntax
  ) throws -> Statement {
    guard case .accessors(let list) = accessors.accessors else {
      throw Mistake(place: place(accessors), message: "variable with getter/setter cannot have an initial value")
    }
    let name = identifier.identifier.text.unquoted
    let stored = declareVariable("value of \(name)", type, isLet: false, identifier)
    (stored.hasInitializer, stored.isRead, stored.isMutated) = (true, true, true)
    let variable = Variable(name: name, place: stored.place)
    variable.type = type
    var observers: [String: Function] = [:]
    for item in list {
      let kind = item.accessorSpecifier.text
      guard kind == "willSet" || kind == "didSet", let code = item.body?.statements else {
        throw Mistake(place: place(item), message: "variable with getter/setter cannot have an initial value")
      }
      let implicit = kind == "willSet" ? "newValue" : "oldValue"
      let observer = accessor(.setter, of: variable, code, parameter: item.parameters?.name.text ?? implicit)
      // An assignment inside of an observer is not observed.
      observer.scope?.declare(stored, as: name)
      observers[kind] = observer
    }
    variable.getter = accessor(.getter, of: variable, parameter: nil) { [unowned self] _ in
      [Statement(.return(try variableReference(stored, stored.place)), stored.place)]
    }
    variable.setter = accessor(.setter, of: variable, parameter: "newValue") { [unowned self] setter in
      try observedAssignment(to: stored, in: setter, willSet: observers["willSet"], didSet: observers["didSet"])
    }
    declareComputed(variable)
    return Statement(.bind(.bind(stored), value), stored.place)
  }

  private func observedAssignment(to stored: Variable, in setter: Function, willSet: Function?, didSet: Function?)
    throws
    -> [Statement]
  {
    let place = stored.place
    let new = Expr(.variable(setter.parameters[0].variable), stored.type, place)
    let old = temporary("oldValue", stored.type, place)
    let target = try variableReference(stored, place)
    func effect(_ kind: Expr.Kind) -> Statement { Statement(.expression(Expr(kind, .void, place)), place) }
    func observe(_ observer: Function?, _ value: Expr) -> [Statement] {
      guard let observer else { return [] }
      if observer.enclosing?.isTopLevelOfSource == false { observer.checkedOnce() }
      noteLocalCall(of: observer)
      return [effect(.call(Expr.Callee(function: observer, substitutions: [:]), receiver: nil, [value]))]
    }
    return [Statement(.bind(.bind(old), target), place)] + observe(willSet, new) + [effect(.assign(target, new))]
      + observe(didSet, Expr(.variable(old), old.type, place))
  }

  /// Makes a computed variable known in the current scope.
  func declareComputed(_ variable: Variable) {
    scope.redeclare(variable)
    guard case .source(let index) = scope.kind else {
      // What the accessors of a local variable capture is known before it is used.
      for accessor in [variable.getter, variable.setter] { accessor?.checkedOnce() }
      return
    }
    variable.globalSource = index
    usage[index].declares.insert(variable.name)
  }

  /// A getter, setter or observer of a variable outside of types.
  func accessor(_ kind: Function.Kind, of variable: Variable, _ code: CodeBlockItemListSyntax, parameter: String?)
    -> Function
  {
    let function = unfinishedAccessor(kind, of: variable, parameter: parameter)
    attachBody(function, [], code, Surroundings(scope: scope, parent: nil))
    return function
  }

  private func accessor(
    _ kind: Function.Kind, of variable: Variable, parameter: String?, _ make: @escaping (Function) throws -> [Statement]
  ) -> Function {
    let function = unfinishedAccessor(kind, of: variable, parameter: parameter)
    let inner = function.scope ?? scope
    function.checkBody = { [unowned self, unowned function] in
      reportingIsolated(in: inner) {
        body = BodyContext(function: function)
        function.checkedBody = try make(function)
      }
    }
    pendingBodies.append { function.checkedOnce() }
    return function
  }

  private func unfinishedAccessor(_ kind: Function.Kind, of variable: Variable, parameter: String?) -> Function {
    let function = Function(name: variable.name, place: variable.place)
    function.kind = kind
    function.enclosing = body.function
    function.scope = Scope(.function(function), parent: scope)
    guard let parameter else {
      function.result = variable.type
      return function
    }
    let value = Parameter(label: nil, name: parameter, type: variable.type, place: variable.place)
    value.variable.type = variable.type
    value.variable.owner = function
    function.parameters = [value]
    return function
  }
}
