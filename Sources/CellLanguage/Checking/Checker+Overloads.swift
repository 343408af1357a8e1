import SwiftSyntax

/// Choosing among the declarations that a call may mean.
extension Checker {
  /// For each parameter the numbers of its arguments; nil where labels or count do not fit.
  func matches(_ parameters: [Parameter], _ arguments: [Argument]) -> [[Int]]? {
    var result = [[Int]](repeating: [], count: parameters.count)
    var next = 0
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if next > 0, parameters[next - 1].isVariadic, !result[next - 1].isEmpty, argument.label == nil,
        !argument.isTrailing
      {
        result[next - 1].append(index)
        index += 1
        continue
      }
      guard next < parameters.count else { return nil }
      let parameter = parameters[next]
      let fits =
        argument.isTrailing && argument.label == nil
        ? takesFunction(parameter) && !leavesItForLater(parameters, next, arguments[(index + 1)...])
        : parameter.label == argument.label
      if fits {
        result[next].append(index)
        index += 1
        next += 1
      } else if parameter.hasDefault || parameter.isVariadic {
        next += 1
      } else {
        return nil
      }
    }
    for (parameter, taken) in zip(parameters, result)
    where taken.isEmpty && !parameter.hasDefault && !parameter.isVariadic {
      return nil
    }
    return result
  }

  /// Whether a trailing closure without a label is for a parameter behind this one, which may do without: for one that
  /// needs it, before the one of the next closure's label.
  private func leavesItForLater(_ parameters: [Parameter], _ index: Int, _ following: ArraySlice<Argument>) -> Bool {
    guard parameters[index].hasDefault || parameters[index].isVariadic else { return false }
    let later = parameters[(index + 1)...].prefix { $0.label == nil || $0.label != following.first?.label }
    return later.contains { !$0.hasDefault && !$0.isVariadic && takesFunction($0) }
  }

  private func takesFunction(_ parameter: Parameter) -> Bool {
    var type = parameter.type.resolved
    while let wrapped = type.wrapped { type = wrapped.resolved }
    switch type {
    case .function, .parameter, .variable: return true
    case .existential(let protocols, _): return protocols.isEmpty
    default: return false
    }
  }

  func resolve(
    _ candidates: [Candidate], _ arguments: [Argument], _ expected: CellType?, _ place: Place, name: String
  ) throws -> Expr {
    let depth = body.chainDepth
    body.chainDepth = 0
    defer { body.chainDepth = depth }
    if candidates.count == 1 {
      guard let matching = matches(candidates[0].parameters, arguments) else {
        throw labelMistake(candidates[0], arguments, place, name)
      }
      return try attemptCall(candidates[0], matching, arguments, expected, place)
    }
    let fitting = candidates.compactMap { candidate in matches(candidate.parameters, arguments).map { (candidate, $0) }
    }
    if fitting.isEmpty {
      let closest = candidates.min { labelDistance($0, arguments) < labelDistance($1, arguments) }!
      if candidates.count > 3, closest.parameters.count != arguments.count {
        let forms = candidates.prefix(4).map { candidate in
          "(\(candidate.parameters.map { ($0.label.map { "\($0): " } ?? "") + "\($0.type)" }.joined(separator: ", ")))"
        }
        throw Mistake(
          place: place, message: "no exact matches in call to '\(name)'",
          hint: "it takes \(forms.joined(separator: " or "))")
      }
      throw labelMistake(closest, arguments, place, name)
    }
    if fitting.count == 1 { return try attemptCall(fitting[0].0, fitting[0].1, arguments, expected, place) }
    let prepared: [Argument]
    do { prepared = try prepare(arguments) } catch let mistake as Mistake where !mistake.isSilent {
      // `Array(repeating: nil, count: 4)` means something only where a parameter says what.
      guard arguments.contains(where: { isCall($0.syntax) }),
        case .success(let call) = attempt({ try choose(among: fitting, arguments, expected, place) })
      else { throw mistake }
      return call
    }
    do {
      return try choose(among: fitting, prepared, expected, place)
    } catch let mistake as Mistake where !mistake.isSilent {
      // What the arguments are by themselves fits nothing; the parameters may tell them to be something else.
      guard zip(prepared, arguments).contains(where: { $0.known != nil && $1.known == nil && isCall($1.syntax) }),
        case .success(let call) = attempt({ try choose(among: fitting, arguments, expected, place) })
      else { throw mistake }
      return call
    }
  }

  private func isCall(_ syntax: ExprSyntax) -> Bool {
    syntax.is(FunctionCallExprSyntax.self) || syntax.is(SubscriptCallExprSyntax.self)
      || syntax.is(InfixOperatorExprSyntax.self)
  }

  /// The candidate that takes the arguments with the fewest conversions.
  private func choose(
    among fitting: [(Candidate, [[Int]])], _ prepared: [Argument], _ expected: CellType?, _ place: Place
  ) throws -> Expr {
    var best: (index: Int, score: Int)?
    var failure: Mistake?
    let countsLiterals = fitting.contains { !isStandard($0.0.function) }
    for (index, (candidate, matching)) in fitting.enumerated() {
      let mark = solver.mark()
      let before = solver.score
      let literals = solver.unusualLiterals
      switch attempt({ try attemptCall(candidate, matching, prepared, expected, place) }) {
      case .success(let expr):
        var score = (solver.score - before) * 8
        if countsLiterals { score += (solver.unusualLiterals - literals) * 64 }
        if let expected, case .variable = relations.normalize(expected) {
        } else if let expected, converted(expr, to: expected) == nil {
          score += 1000
        }
        if candidate.function?.generics.parameters.isEmpty == false { score += 1 }
        if candidate.function?.parent?.kind == .protocol { score += 1 }
        score += matching.filter(\.isEmpty).count
        if candidate.parameters.contains(where: \.isVariadic) { score += 2 }
        if score == 0 { return expr }
        if best == nil || score < best!.score || score == best!.score && refines(candidate, fitting[best!.index].0) {
          best = (index, score)
        }
        if index == fitting.count - 1, best?.index == index { return expr }
        solver.rollback(to: mark)
      case .failure(let mistake):
        if mistake.isSilent { throw mistake }
        if failure.map({ mistake.explains(betterThan: $0) }) ?? true { failure = mistake }
      }
    }
    if let best {
      let (candidate, matching) = fitting[best.index]
      return try attemptCall(candidate, matching, prepared, expected, place)
    }
    throw failure!
  }

  /// Whether a function is of the standard library, whose overloads for numbers do not depend on what their literals are.
  func isStandard(_ function: Function?) -> Bool {
    guard let function, function.place.source < 0 else { return false }
    if case .native = function.body { return false }
    return true
  }

  /// Whether a declaration is the closer one where both fit alike: of a protocol that inherits from the other's.
  private func refines(_ candidate: Candidate, _ other: Candidate) -> Bool {
    guard let own = candidate.function?.parent, let outer = other.function?.parent else { return false }
    if own === outer {
      return candidate.function!.extensionRequirements.count > other.function!.extensionRequirements.count
    }
    return own.kind == .protocol && outer.kind == .protocol && relations.inherits(own, outer)
  }

  /// Checks the arguments that do not depend on the parameter, once for all candidates.
  private func prepare(_ arguments: [Argument]) throws -> [Argument] {
    try arguments.map { argument in
      var argument = argument
      if argument.known == nil, !dependsOnContext(argument.syntax) {
        let value = try infer(argument.syntax)
        // Which of several functions a name means is for the parameter to say.
        if case .functionValue = value.kind { return argument }
        argument.known = value
      }
      return argument
    }
  }

  /// Whether an expression's type comes from what is expected of it.
  func dependsOnContext(_ syntax: ExprSyntax) -> Bool {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .closureExpr, .nilLiteralExpr, .arrayExpr, .dictionaryExpr, .inOutExpr, .keyPathExpr, .ifExpr, .switchExpr,
      .ternaryExpr:
      true
    case .memberAccessExpr, .forceUnwrapExpr: isImplicitChain(syntax)
    case .functionCallExpr: isImplicitChain(syntax)
    case .tupleExpr(let node): node.elements.contains { dependsOnContext($0.expression) }
    case .tryExpr(let node): dependsOnContext(node.expression)
    case .infixOperatorExpr(let node): dependsOnContext(node)
    case .prefixOperatorExpr(let node): dependsOnContext(node.expression)
    case .binaryOperatorExpr: true
    case .declReferenceExpr(let node): isOperator(node) || isFunctionName(node.baseName.text)
    default: false
    }
  }

  /// The operands of a chain of operators are asked for again at each of its links.
  private func dependsOnContext(_ node: InfixOperatorExprSyntax) -> Bool {
    if let known = operatorsInContext[node.id] { return known }
    let result = dependsOnContext(node.leftOperand) || dependsOnContext(node.rightOperand)
    operatorsInContext[node.id] = result
    return result
  }

  /// `+` as a value. `...` alone is all of a collection.
  func isOperator(_ node: DeclReferenceExprSyntax) -> Bool {
    if case .binaryOperator = node.baseName.tokenKind { return node.baseName.text != "..." }
    return false
  }

  private func isFunctionName(_ name: String) -> Bool {
    if case .declarations(let found)? = lookup(name) { return found.allSatisfy { $0 is Function } && found.count > 1 }
    return false
  }

  /// Checks the call of one candidate.
  func attemptCall(
    _ candidate: Candidate, _ matching: [[Int]], _ arguments: [Argument], _ expected: CellType?, _ place: Place
  ) throws -> Expr {
    func call(_ hint: CellType?, isWhole: Bool = false) throws -> Expr {
      try attemptCall(candidate, matching, arguments, hint: hint, isWhole: isWhole, place)
    }
    guard let wanted = expected.map(relations.normalize), let inner = wanted.wrapped.map(relations.normalize),
      isParameter(resultOf: candidate)
    else { return try call(expected) }
    // An optional is wanted of a result that can be anything: it may become one, or be one itself.
    let hints = inner.wrapped == nil ? [inner, wanted] : [wanted, inner]
    for hint in hints {
      let mark = solver.mark()
      guard case .success(let result) = attempt({ try call(hint, isWhole: true) }) else { continue }
      if attempts > 0 { return result }
      solver.rollback(to: mark)
      return try call(hint, isWhole: true)
    }
    return try call(expected)
  }

  /// Whether a function's result is of the type that one of its generic parameters stands for.
  private func isParameter(resultOf candidate: Candidate) -> Bool {
    guard let function = candidate.function, !function.isOperator,
      case .parameter(let parameter) = function.signed().result
    else { return false }
    return function.generics.parameters.contains { $0 === parameter }
  }

  /// Checks the call of one candidate, of whose result a type is known that it may have.
  private func attemptCall(
    _ candidate: Candidate, _ matching: [[Int]], _ arguments: [Argument], hint: CellType?, isWhole: Bool,
    _ place: Place
  ) throws -> Expr {
    var substitutions = candidate.substitutions
    let parameters = candidate.parameters
    if let function = candidate.function {
      for parameter in function.generics.parameters { substitutions[parameter] = solver.variable() }
      // An operator of a protocol or generic type works on types that its operands tell.
      if let proto = function.parent?.selfParameter, substitutions[proto] == nil {
        substitutions[proto] = solver.variable()
      }
      for parameter in function.parent?.generics.parameters ?? [] where substitutions[parameter] == nil {
        substitutions[parameter] = solver.variable()
      }
    } else if let item = candidate.enumCase {
      for parameter in item.parent?.generics.parameters ?? [] where substitutions[parameter] == nil {
        substitutions[parameter] = solver.variable()
      }
    }
    try checkExistentialUse(of: candidate, place)
    let result = resultType(of: candidate, substitutions)
    hintResult(result, hint, isWhole: isWhole)
    var arguments = arguments
    var values = [Expr?](repeating: nil, count: parameters.count)
    var callThrows = candidate.function?.isThrowing == true && candidate.function?.isRethrowing == false
    // Functions and what depends on context come after the arguments that tell types.
    let turns = matching.map { $0.first.map { turn(of: arguments[$0]) } ?? 0 }
    let order = parameters.indices.sorted { (turns[$0], $0) < (turns[$1], $1) }
    var knowsSameTypes = false
    for index in order where !matching[index].isEmpty {
      let parameter = parameters[index]
      if turns[index] > 0, !knowsSameTypes, let function = candidate.function {
        // What the demands say of types helps the functions that are still to come.
        knowsSameTypes = true
        applySameTypes(of: function, substitutions)
      }
      let type = try settled(relations.substitute(parameter.type, substitutions), &arguments[matching[index][0]])
      if parameter.isVariadic {
        let elements = try matching[index].map {
          try check(arguments[$0].syntax, as: type, for: .argument(parameter.name), known: arguments[$0].known)
        }
        values[index] = Expr(.array(elements), library.array(of: type), place)
        continue
      }
      let argument = arguments[matching[index][0]]
      let value: Expr
      if parameter.isInout {
        value = try inoutArgument(argument, type, isOperand: candidate.function?.isOperator == true)
      } else if let autoclosure = parameter.autoclosure {
        value = try closure(of: argument, type, mayThrow: autoclosure.isThrowing)
      } else {
        if let hint = elementHint(for: parameter, of: candidate.function, argument, substitutions) {
          _ = solver.unify(type, library.array(of: hint))
        }
        value = try check(argument.syntax, as: type, for: .argument(parameter.name), known: argument.known)
      }
      if candidate.function?.isRethrowing == true, throwsWhenCalled(value) { callThrows = true }
      values[index] = value
    }
    var opened: (GenericParameter, Int)?
    if let function = candidate.function {
      opened = openedParameter(of: function, substitutions)
      var demanded = substitutions
      if let opened { demanded[opened.0] = .error }
      guard demandsHold(function, demanded) else { throw demandMistake(function, substitutions, place) }
    }
    for index in parameters.indices where values[index] == nil {
      values[index] = try omittedArgument(parameters[index], of: candidate, substitutions, place)
    }
    if callThrows {
      let thrown = candidate.function?.thrownType.map { relations.simplified(relations.substitute($0, substitutions)) }
      try noteThrowingCall(place, thrown: thrown?.hasVariables == true ? nil : thrown)
    }
    if let function = candidate.function {
      try checkExclusiveAccess(of: function, values.map { $0! }, candidate.receiver)
    }
    let call = try finish(candidate, values.map { $0! }, substitutions, result, place)
    guard let opened, case .call(let callee, let receiver, let values) = call.kind else { return call }
    return Expr(.opening(callee, receiver: receiver, values, opened.0, at: opened.1), call.type, place)
  }

  /// What the elements of an array's literal are, where a `where` clause says it: in `Set<Size>([.small])`.
  private func elementHint(
    for parameter: Parameter, of function: Function?, _ argument: Argument, _ substitutions: Substitutions
  ) -> CellType? {
    guard argument.syntax.is(ArrayExprSyntax.self), argument.known == nil, let function,
      case .parameter = parameter.type
    else { return nil }
    let wanted = CellType.member(parameter.type, "Element")
    for case .same(let left, let right) in function.generics.requirements + function.extensionRequirements {
      guard left == wanted || right == wanted else { continue }
      let element = relations.normalize(relations.substitute(left == wanted ? right : left, substitutions))
      if !element.hasVariables, !element.isError { return element }
    }
    return nil
  }

  /// A member of an existential can't be called where it takes or gives, inside of another type, what only the value
  /// itself knows.
  private func checkExistentialUse(of candidate: Candidate, _ place: Place) throws {
    guard let function = candidate.function, let receiver = candidate.receiver,
      let proto = function.parent, let own = proto.selfParameter,
      case .existential(let protocols, let arguments) = relations.normalize(receiver.type),
      protocols.contains(where: { relations.inherits($0, proto) })
    else { return }
    if function.parameters.contains(where: { isHidden($0.type, of: own, protocols, arguments) }) {
      throw existentialMistake(function, receiver.type, place)
    }
    try checkExistentialResult(function.result, of: function, on: receiver.type, place)
  }

  /// What a member of an existential gives may be what only the value knows, an optional or an array of that; the caller
  /// takes it as `Any`.
  func checkExistentialResult(_ result: CellType, of member: Declaration, on receiver: CellType, _ place: Place) throws
  {
    guard let own = member.parent?.selfParameter,
      case .existential(let protocols, let arguments) = relations.normalize(receiver)
    else { return }
    if !isErasable(result), isHidden(result, of: own, protocols, arguments) {
      throw existentialMistake(member, receiver, place)
    }
  }

  private func existentialMistake(_ member: Declaration, _ receiver: CellType, _ place: Place) -> Mistake {
    Mistake(
      place: place,
      message:
        "member '\(member.name)' cannot be used on value of type '\(relations.simplified(receiver))'; consider using a generic constraint instead"
    )
  }

  private func isErasable(_ type: CellType) -> Bool {
    switch type {
    case .parameter, .member: true
    case .nominal(let nominal, let arguments) where nominal.isOptional || type.isNominal("Array"):
      isErasable(arguments[0])
    default: false
    }
  }

  private func isHidden(_ type: CellType, of own: GenericParameter, _ protocols: [Nominal], _ arguments: [CellType])
    -> Bool
  {
    let known = type.map { part -> CellType? in
      guard case .member(.parameter(own), let name) = part else { return nil }
      let isNamed = protocols.flatMap(relations.ancestry).contains {
        $0.primaryAssociatedTypes.firstIndex(of: name).map(arguments.indices.contains) ?? false
      }
      return isNamed ? .void : nil
    }
    return known.contains { $0 == .parameter(own) }
  }

  /// The generic parameter for which an existential stands that does not conform itself: the call opens it. Where Swift
  /// can't, because the parameter is named more than once, there is none.
  private func openedParameter(of function: Function, _ substitutions: Substitutions) -> (GenericParameter, Int)? {
    guard function.kind == .function, function.enclosing == nil else { return nil }
    for parameter in function.generics.parameters {
      guard let actual = substitutions[parameter].map(relations.normalize),
        case .existential(let protocols, _) = actual, !protocols.isEmpty
      else { continue }
      let demanded = function.generics.requirements.compactMap { requirement -> Nominal? in
        if case .conforms(.parameter(parameter), let proto) = requirement { proto } else { nil }
      }
      guard demanded.contains(where: { !relations.conforms(actual, to: $0) }),
        demanded.allSatisfy({ wanted in protocols.contains { relations.inherits($0, wanted) } })
      else { continue }
      let isNamed = { (type: CellType) in type.contains { $0 == .parameter(parameter) } }
      let places = function.parameters.indices.filter { isNamed(function.parameters[$0].type) }
      guard places.count == 1, let index = places.first, function.parameters[index].type == .parameter(parameter),
        !function.parameters[index].isInout, !function.parameters[index].isVariadic,
        function.result == .parameter(parameter) || !isNamed(function.result)
      else { continue }
      return (parameter, index)
    }
    return nil
  }

  /// The type with its associated types known: literals that they belong to take their default types.
  private func settled(_ type: CellType, _ argument: inout Argument) throws -> CellType {
    guard type.contains({ if case .member = $0 { true } else { false } }) else { return type }
    var isSettled = false
    if argument.known == nil, !dependsOnContext(argument.syntax) { argument.known = try infer(argument.syntax) }
    _ = type.contains { part in
      if case .member(let base, _) = part, case .variable(let variable) = relations.normalize(base),
        variable.literal != .none
      {
        // `stride(from: 1, to: 2, by: 0.5)`: a fraction makes all of them fractions.
        if let known = argument.known, case .variable(let other) = relations.normalize(known.type),
          other.literal == .float
        {
          _ = solver.unify(base, known.type)
        }
        solver.settle(base)
        isSettled = true
      }
      return false
    }
    return isSettled ? relations.simplified(type) : type
  }

  /// When an argument has its turn: what tells types, then names of functions, then what needs to be told all.
  private func turn(of argument: Argument) -> Int {
    if argument.known != nil { return 0 }
    switch argument.syntax.as(ExprSyntaxEnum.self) {
    case .declReferenceExpr(let node): return isOperator(node) || isFunctionName(node.baseName.text) ? 1 : 0
    case .binaryOperatorExpr: return 1
    case .closureExpr, .nilLiteralExpr, .keyPathExpr: return 2
    // `String.init` is one of many: what stands before it tells which.
    case .memberAccessExpr(let node) where node.declName.baseName.tokenKind == .keyword(.`init`): return 2
    default: return isImplicitChain(argument.syntax) ? 2 : 0
    }
  }

  private func resultType(of candidate: Candidate, _ substitutions: Substitutions) -> CellType {
    if let item = candidate.enumCase { return relations.substitute(item.parent!.declaredType, substitutions) }
    guard let function = candidate.function else { return .error }
    if function.kind == .initializer {
      let made =
        candidate.constructs ?? candidate.receiver?.type
        ?? relations.substitute(function.parent!.declaredType, substitutions)
      return function.isFailable ? library.optional(made) : made
    }
    function.inferred()
    if let opaque = function.opaqueType { return .parameter(opaque) }
    if function.returnsSelf, let receiver = candidate.receiver { return ownResult(of: function, on: receiver.type) }
    return relations.simplified(relations.substitute(function.result, substitutions))
  }

  /// The type of a result `Self` or `Self?`, of a member of a class.
  func ownResult(of function: Function, on receiver: CellType) -> CellType {
    var own = relations.normalize(receiver)
    if case .metatype(let instance) = own { own = relations.normalize(instance) }
    return function.signed().result.wrapped == nil ? own : library.optional(own)
  }

  /// Lets the type that is expected tell generic parameters, where the result's form fits: the whole of it, or what an
  /// optional wraps.
  private func hintResult(_ result: CellType, _ expected: CellType?, isWhole: Bool) {
    guard let expected else { return }
    var wanted = relations.normalize(expected)
    var given = relations.normalize(result)
    guard given.hasVariables else { return }
    if !isWhole, let inner = wanted.wrapped {
      wanted = relations.normalize(inner)
      if let own = given.wrapped { given = relations.normalize(own) }
    }
    // What converts to an existential need not be one itself.
    if case .existential = wanted { return }
    if case .variable = wanted { return }
    let mark = solver.mark()
    if let have = given.functionType, let want = wanted.functionType, have.parameters.count == want.parameters.count {
      // Whether it throws is for the conversion to say.
      for (a, b) in zip(have.parameters, want.parameters) { _ = solver.unify(a.type, b.type) }
      _ = solver.unify(have.result, want.result)
    } else if !solver.unify(given, wanted) {
      solver.rollback(to: mark)
    }
  }

  private func omittedArgument(
    _ parameter: Parameter, of candidate: Candidate, _ substitutions: Substitutions, _ place: Place
  ) throws -> Expr {
    if parameter.isVariadic {
      return Expr(.array([]), library.array(of: relations.substitute(parameter.type, substitutions)), place)
    }
    if let literal = parameter.defaultSyntax?.as(MacroExpansionExprSyntax.self) {
      // `line: Int = #line` is the line of the call.
      return try check(ExprSyntax(literal), as: parameter.type, known: macro(literal, at: place))
    }
    if let function = candidate.function {
      let value = try defaultValue(of: parameter, in: function)
      return Expr(
        .specialized(value, substitutions), relations.simplified(relations.substitute(value.type, substitutions)), place
      )
    }
    if let known = parameter.defaultValue { return known }
    guard let syntax = parameter.defaultSyntax else { throw Mistake.silent(place) }
    var value: Expr?
    reportingIsolated(in: library.scope) { value = try standingArgument(syntax, for: parameter) }
    guard let value else { throw Mistake.silent(place) }
    parameter.defaultValue = value
    return value
  }

  /// What stands in for an argument that a call leaves out.
  func standingArgument(_ syntax: ExprSyntax, for parameter: Parameter) throws -> Expr {
    guard let autoclosure = parameter.autoclosure else { return try check(syntax, as: parameter.type) }
    let argument = Argument(label: nil, syntax: syntax, place: place(syntax))
    return try closure(of: argument, parameter.type, mayThrow: autoclosure.isThrowing)
  }

  private func closure(of argument: Argument, _ type: CellType, mayThrow: Bool) throws -> Expr {
    let function = Function(name: "autoclosure", place: argument.place)
    function.kind = .closure
    function.isAutoclosure = true
    function.enclosing = body.function
    function.result = type
    let inner = Scope(.function(function), parent: scope)
    function.scope = inner
    let context = BodyContext(function: function, outer: body, result: type)
    context.handlesErrors = true
    let outer = (body, scope)
    (body, scope) = (context, inner)
    defer { (body, scope) = outer }
    body.isCoveredByTry = outer.0.isCoveredByTry
    let value = try check(argument.syntax, as: type, for: .argument(nil))
    function.checkedBody = [Statement(.return(value), argument.place)]
    function.isThrowing = context.throwsOut
    if function.isThrowing, !mayThrow {
      throw Mistake(
        place: argument.place, message: "call can throw, but it is executed in a non-throwing autoclosure")
    }
    return Expr(
      .closure(function), .function(FunctionType(parameters: [], result: type, isThrowing: mayThrow)), argument.place)
  }

  /// Whether calling a function value may throw: what `rethrows` asks of its arguments.
  func throwsWhenCalled(_ value: Expr) -> Bool {
    switch value.kind {
    case .closure(let function): return function.isThrowing
    case .capturing(_, let closure): return throwsWhenCalled(closure)
    case .convertFunction(let inner): return throwsWhenCalled(inner)
    case .wrap(let inner): return throwsWhenCalled(inner)
    case .functionValue(let callee, _): return callee.function.isThrowing && !callee.function.isRethrowing
    case .none: return false
    default: return relations.normalize(value.type).functionType?.isThrowing ?? false
    }
  }

  private func finish(
    _ candidate: Candidate, _ values: [Expr], _ substitutions: Substitutions, _ result: CellType, _ place: Place
  ) throws -> Expr {
    let type = relations.simplified(result)
    if let item = candidate.enumCase { return Expr(.enumCase(item, values), type, place) }
    guard let function = candidate.function else { throw Mistake.silent(place) }
    if case .intrinsic(_, nil) = function.body, !function.isRequirement, sourceIndex >= 0 {
      throw Mistake(place: place, message: "'\(function.name)' isn't supported in cells")
    }
    noteLocalCall(of: function)
    let callee = Expr.Callee(function: function, substitutions: substitutions, isSuper: candidate.isSuper)
    if function.kind == .initializer, candidate.receiver == nil {
      return Expr(.construct(callee, candidate.constructs ?? type, values), type, place)
    }
    if function.takesAddressOfSelf, let receiver = candidate.receiver, function.kind == .function {
      try requireMutable(receiver, .mutatingMember(function.name))
    }
    if let variable = usedGlobal(candidate.receiver), function.isMutating { noteUse(of: variable, writes: true) }
    return Expr(.call(callee, receiver: candidate.receiver, values), type, place)
  }

  private func usedGlobal(_ receiver: Expr?) -> Variable? {
    if case .variable(let variable)? = receiver?.kind { return variable }
    return nil
  }

  // MARK: Messages

  private func demandMistake(_ function: Function, _ substitutions: Substitutions, _ place: Place) -> Mistake {
    var requirements = demands(of: function)
    if let proto = function.parent, let parameter = proto.selfParameter {
      requirements.append(.conforms(.parameter(parameter), proto))
    }
    for requirement in requirements {
      if case .conforms(let subject, let proto) = requirement {
        let type = relations.simplified(relations.substitute(subject, substitutions))
        if !type.hasVariables, !relations.conforms(type, to: proto) {
          let what =
            function.kind == .initializer
            ? "initializer" : function.parent == nil ? "global function" : "instance method"
          return Mistake(
            place: place, message: "\(what) '\(function.fullName)' requires that '\(type)' conform to '\(proto.name)'")
        }
      }
      if case .same(let a, let b) = requirement {
        let left = relations.simplified(relations.substitute(a, substitutions))
        let right = relations.simplified(relations.substitute(b, substitutions))
        if left != right {
          return Mistake(
            place: place, message: "'\(function.fullName)' requires the types '\(left)' and '\(right)' be equivalent")
        }
      }
    }
    return Mistake(place: place, message: "the arguments do not fit what '\(function.fullName)' requires")
  }

  private func labelDistance(_ candidate: Candidate, _ arguments: [Argument]) -> Int {
    let labels = arguments.map(\.label)
    let wanted = candidate.parameters.map(\.label)
    return abs(labels.count - wanted.count) + zip(labels, wanted).filter { $0 != $1 }.count * 2
  }

  private func labelMistake(_ candidate: Candidate, _ arguments: [Argument], _ place: Place, _ name: String) -> Mistake
  {
    let parameters = candidate.parameters
    func list(_ labels: [String?]) -> String { labels.map { ($0 ?? "_") + ":" }.joined() }
    let known = parameters.compactMap(\.label)
    for argument in arguments where argument.label != nil && !known.contains(argument.label!) {
      let required = parameters.filter { !$0.hasDefault && !$0.isVariadic }
      if arguments.count == required.count, arguments.count == parameters.count {
        return Mistake(
          place: place,
          message:
            "incorrect argument label\(arguments.count == 1 ? "" : "s") in call (have '\(list(arguments.map(\.label)))', expected '\(list(parameters.map(\.label)))')",
          hint: nearestName(to: argument.label!, among: known).map { "did you mean '\($0):'?" })
      }
      if parameters.contains(where: { $0.label == nil }), arguments.count <= parameters.count, known.isEmpty {
        return Mistake(place: argument.place, message: "extraneous argument label '\(argument.label!):' in call")
      }
      return Mistake(
        place: argument.place,
        message: "incorrect argument label in call to '\(name)': there is no '\(argument.label!):'",
        hint: nearestName(to: argument.label!, among: known).map { "did you mean '\($0):'?" }
          ?? (known.isEmpty ? nil : "its labels are \(known.map { "'\($0):'" }.joined(separator: ", "))"))
    }
    var used: Set<String> = []
    for argument in arguments {
      if let label = argument.label, !used.insert(label).inserted {
        return Mistake(place: argument.place, message: "extra argument '\(label)' in call")
      }
    }
    let written = Set(arguments.compactMap(\.label))
    for (index, parameter) in parameters.enumerated() where !parameter.hasDefault && !parameter.isVariadic {
      if let label = parameter.label {
        if !written.contains(label) {
          if index < arguments.count, arguments[index].label == nil, !arguments[index].isTrailing,
            arguments.count == parameters.count
          {
            return Mistake(
              place: place,
              message: arguments.count == 1 || known.count == 1
                ? "missing argument label\(parameters.count == 1 ? "" : "s") '\(list(parameters.map(\.label)))' in call"
                : "missing argument labels '\(list(parameters.map(\.label)))' in call")
          }
          return Mistake(place: place, message: "missing argument for parameter '\(label)' in call")
        }
      } else if arguments.filter({ $0.label == nil }).count
        < parameters.prefix(index + 1).filter({ $0.label == nil }).count
      {
        return Mistake(place: place, message: "missing argument for parameter #\(index + 1) in call")
      }
    }
    if arguments.count > parameters.count {
      let extra = arguments[parameters.count]
      return Mistake(
        place: extra.place,
        message: parameters.isEmpty
          ? "argument passed to call that takes no arguments"
          : "extra argument\(extra.label.map { " '\($0)'" } ?? "") in call")
    }
    if let unlabelled = arguments.first(where: { $0.label == nil && !$0.isTrailing }),
      arguments.count <= parameters.count, !parameters.contains(where: { $0.label == nil })
    {
      return Mistake(
        place: unlabelled.place, message: "missing argument label in call to '\(name)'",
        hint: "its labels are \(parameters.map { "'\($0.label ?? "_"):'" }.joined(separator: ", "))")
    }
    let misplaced = misplacedArgument(parameters, arguments)
    return Mistake(
      place: misplaced?.place ?? place,
      message: misplaced?.message ?? "arguments of '\(name)' are in the wrong order",
      hint: "the order is '\(list(parameters.map(\.label)))'")
  }

  /// The first argument that stands behind one that it has to precede.
  private func misplacedArgument(_ parameters: [Parameter], _ arguments: [Argument]) -> (message: String, place: Place)?
  {
    func name(_ index: Int) -> String {
      arguments[index].label.map { "argument '\($0)'" } ?? "unnamed argument #\(index + 1)"
    }
    let turns = arguments.map { argument in parameters.firstIndex { $0.label == argument.label } ?? 0 }
    for later in arguments.indices.dropFirst() {
      guard let earlier = turns[..<later].firstIndex(where: { $0 > turns[later] }) else { continue }
      return ("\(name(later)) must precede \(name(earlier))", arguments[later].place)
    }
    return nil
  }
}
