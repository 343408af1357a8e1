/// Definite initialization: each variable has its value before it is read, each constant gets it once, and an
/// initializer leaves no stored property without one.
struct Initialization {
  let checker: Checker

  /// What is known at a point: variables and properties of `self` that surely have a value; nil after control has left.
  private struct State {
    var set: Set<Variable> = []
    /// Surely or possibly set: a constant of these must not be set again.
    var maybe: Set<Variable> = []
    var isReachable = true
    var calledInitializer = false

    static func meet(_ a: State, _ b: State) -> State {
      if !a.isReachable { return b }
      if !b.isReachable { return a }
      return State(
        set: a.set.intersection(b.set), maybe: a.maybe.union(b.maybe), isReachable: true,
        calledInitializer: a.calledInitializer && b.calledInitializer)
    }
  }

  private var tracked: Set<Variable> = []
  private var properties: [Variable] = []
  private var function: Function!
  private var exits: [(Statement.Label, State)] = []
  private var reported: Set<Variable> = []
  /// Constants declared outside of the loop being walked, which it would set again and again.
  private var outsideLoop: Set<Variable> = []

  init(checker: Checker) { self.checker = checker }

  mutating func check(_ function: Function, _ statements: [Statement]) {
    self.function = function
    tracked = []
    exits = []
    reported = []
    outsideLoop = []
    properties = []
    var state = State()
    if function.kind == .initializer, let nominal = function.parent, nominal.host == nil, !nominal.isStandard,
      nominal.kind == .struct || nominal.kind == .class, !function.isConvenience
    {
      properties = nominal.storedProperties.filter {
        !$0.hasInitializer && !$0.isLazy && ($0.isLet || $0.type.wrapped == nil)
      }
    }
    walk(statements, &state)
    if state.isReachable {
      checkProperties(
        state, function.end ?? function.place, "return from initializer without initializing all stored properties")
      checkDelegation(state)
    }
  }

  /// The base class is initialized, too: by itself only where it has an initializer without arguments.
  private func checkDelegation(_ state: State) {
    guard function.kind == .initializer, !state.calledInitializer, let nominal = function.parent,
      nominal.kind == .class,
      !function.isConvenience, let base = nominal.superclass, base.nominal?.host == nil
    else { return }
    let isImplicit = checker.members("init", of: base, isStatic: true).contains {
      ($0.declaration as? Function)?.signed().parameters.allSatisfy(\.hasDefault) == true
    }
    guard !isImplicit else { return }
    checker.mistakes.append(
      Mistake(
        place: function.end ?? function.place,
        message: "'super.init' isn't called on all paths before returning from initializer"))
  }

  private mutating func checkProperties(_ state: State, _ place: Place, _ message: String) {
    guard function.kind == .initializer, !state.calledInitializer || function.parent?.kind == .class,
      !properties.isEmpty
    else { return }
    if state.calledInitializer, function.parent?.kind == .struct { return }
    if let missing = properties.first(where: { !state.set.contains($0) }), reported.insert(missing).inserted {
      checker.mistakes.append(Mistake(place: place, message: message, hint: "'\(missing.name)' has no value yet"))
    }
  }

  private mutating func walk(_ statements: [Statement], _ state: inout State) {
    for statement in statements where state.isReachable { walk(statement, &state) }
  }

  private mutating func walk(_ statement: Statement, _ state: inout State) {
    switch statement.kind {
    case .declare(let variable): tracked.insert(variable)
    case .expression(let expr):
      walk(expr, &state)
      if expr.type.resolved == checker.library.never { state.isReachable = false }
    case .yield(let expr): walk(expr, &state)
    case .bind(_, let value): walk(value, &state)
    case .localFunction(let function): uses(of: function, &state)
    case .block(let inner): walk(inner, &state)
    case .defer(let inner):
      var later = state
      walk(inner, &later)
    case .if(let conditions, let then, let otherwise):
      walk(conditions, &state)
      var first = state
      walk(then, &first)
      var second = state
      if let otherwise { walk(otherwise, &second) }
      state = .meet(first, second)
      if !first.isReachable, !second.isReachable { state.isReachable = false }
    case .guard(let conditions, let fallback):
      walk(conditions, &state)
      var other = state
      walk(fallback, &other)
    case .while(let conditions, let body, let label):
      walk(conditions, &state)
      var inner = state
      walkLoop(body, &inner)
      let isEndless =
        conditions.count == 1
        && { if case .boolean(let c) = conditions[0], case .boolean(true) = c.kind { true } else { false } }()
      var after = state
      after.maybe.formUnion(inner.maybe)
      after.isReachable = !isEndless
      state = leave(label, after)
    case .repeatWhile(let body, let condition, let label):
      walkLoop(body, &state)
      if state.isReachable { walk(condition, &state) }
      state = leave(label, state)
    case .forIn(_, let sequence, _, let filter, let body, let label):
      walk(sequence, &state)
      var inner = state
      if let filter { walk(filter, &inner) }
      walkLoop(body, &inner)
      state.maybe.formUnion(inner.maybe)
      state = leave(label, state)
    case .switch(let subject, let cases, let label):
      walk(subject, &state)
      var result = state
      result.isReachable = false
      var falling: State?
      for item in cases {
        var inner = state
        if let from = falling { inner = from }
        falling = nil
        for (_, filter) in item.patterns { if let filter { walk(filter, &inner) } }
        for statement in item.body where inner.isReachable {
          if case .fallThrough = statement.kind {
            falling = inner
            inner.isReachable = false
          } else {
            walk(statement, &inner)
          }
        }
        result = result.isReachable || inner.isReachable ? .meet(result, inner) : result
      }
      state = leave(label, result)
    case .do(let body, let clauses, let label):
      let before = state
      walk(body, &state)
      for clause in clauses {
        var inner = before
        inner.maybe.formUnion(state.maybe)
        walk(clause.body, &inner)
        let reachable = state.isReachable || inner.isReachable
        state = .meet(state, inner)
        state.isReachable = reachable
      }
      state = leave(label, state)
    case .break(let label):
      exits.append((label, state))
      state.isReachable = false
    case .continue, .fallThrough: state.isReachable = false
    case .return(let value):
      if let value { walk(value, &state) }
      let isNil = value.map { if case .none = $0.kind { true } else { false } } ?? false
      if !isNil {
        checkProperties(state, statement.place, "return from initializer without initializing all stored properties")
      }
      state.isReachable = false
    case .throw(let value):
      walk(value, &state)
      state.isReachable = false
    }
  }

  private mutating func walkLoop(_ body: [Statement], _ state: inout State) {
    let outer = outsideLoop
    outsideLoop = tracked
    walk(body, &state)
    outsideLoop = outer
  }

  private mutating func leave(_ label: Statement.Label, _ state: State) -> State {
    var result = state
    for (target, exit) in exits where target === label {
      let reachable = result.isReachable || exit.isReachable
      result = .meet(result, exit)
      result.isReachable = reachable
    }
    exits.removeAll { $0.0 === label }
    return result
  }

  private mutating func walk(_ conditions: [Condition], _ state: inout State) {
    for condition in conditions {
      switch condition {
      case .boolean(let expr), .pattern(_, let expr), .optionalBinding(_, let expr): walk(expr, &state)
      }
    }
  }

  private mutating func read(_ variable: Variable, _ place: Place, _ state: State) {
    guard tracked.contains(variable), !state.set.contains(variable), reported.insert(variable).inserted else { return }
    checker.mistakes.append(
      Mistake(
        place: place,
        message: "\(variable.isLet ? "constant" : "variable") '\(variable.name)' used before being initialized"))
  }

  private mutating func uses(of function: Function, _ state: inout State) {
    for variable in function.captures { read(variable, function.place, state) }
  }

  private mutating func write(_ target: Expr, _ state: inout State) {
    switch target.kind {
    case .variable(let variable):
      if variable.isLet, tracked.contains(variable), state.maybe.contains(variable) || outsideLoop.contains(variable),
        reported.insert(variable).inserted
      {
        checker.mistakes.append(
          Mistake(place: target.place, message: "immutable value '\(variable.name)' may only be initialized once"))
      }
      if variable.name == "self" { state.set.formUnion(properties) }
      // Others had their values when they were declared; keeping them out keeps what is known at a point small.
      guard tracked.contains(variable) else { return }
      state.set.insert(variable)
      state.maybe.insert(variable)
    case .property(let base, let property):
      if checker.isSelf(base), function.kind == .initializer {
        if property.isLet, state.maybe.contains(property), reported.insert(property).inserted {
          checker.mistakes.append(
            Mistake(
              place: target.place, message: "immutable value 'self.\(property.name)' may only be initialized once"))
        }
        state.set.insert(property)
        state.maybe.insert(property)
      } else {
        walk(base, &state)
      }
    case .tuple(let parts): for part in parts { write(part, &state) }
    case .discard: break
    default: walk(target, &state)
    }
  }

  private mutating func walk(_ expr: Expr, _ state: inout State) {
    switch expr.kind {
    case .variable(let variable):
      read(variable, expr.place, state)
      if variable.name == "self", function.kind == .initializer, function.parent?.kind == .struct, !properties.isEmpty {
        checkProperties(state, expr.place, "'self' used before all stored properties are initialized")
      }
    case .property(let base, let property):
      if checker.isSelf(base), function.kind == .initializer {
        if properties.contains(property), !state.set.contains(property), reported.insert(property).inserted {
          checker.mistakes.append(
            Mistake(place: expr.place, message: "'self.\(property.name)' used before being initialized"))
        }
      } else {
        walk(base, &state)
      }
    case .assign(let target, let value):
      walk(value, &state)
      write(target, &state)
    case .inout(let target):
      walk(target, &state)
      write(target, &state)
    case .closure(let function): uses(of: function, &state)
    case .delegateInitializer(_, _, let arguments):
      for argument in arguments { walk(argument, &state) }
      if function.parent?.kind == .class, !function.isConvenience, let superclass = function.parent?.superclass,
        superclass.nominal != nil
      {
        checkProperties(state, expr.place, "property not initialized at super.init call")
      }
      state.calledInitializer = true
    case .and(let a, let b), .or(let a, let b):
      walk(a, &state)
      var other = state
      walk(b, &other)
    case .coalesce(let a, let b, _):
      walk(a, &state)
      var other = state
      walk(b, &other)
    case .ternary(let condition, let a, let b):
      walk(condition, &state)
      var first = state
      var second = state
      walk(a, &first)
      walk(b, &second)
      state = .meet(first, second)
    case .ifExpression(let statement): walk(statement, &state)
    default:
      for child in expr.children { walk(child, &state) }
    }
  }
}
