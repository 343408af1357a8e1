import SwiftSyntax

/// Closures.
extension Checker {
  /// - Parameter result: What a closure that is called at once is expected to give.
  func closure(_ node: ClosureExprSyntax, expected: CellType?, result: CellType? = nil) throws -> Expr {
    let wanted = expected.flatMap { expectedFunction($0) }
    if let wanted, node.statements.count > 1 { settleParameters(of: wanted, for: node, result) }
    return try closure(node, wanted, result)
  }

  /// Literals that parameters come from become what the statements of the closure need: their default types, or else
  /// what they may be besides. In `xs.reduce(0) { sum, x in … }` that is the type of the sum.
  private func settleParameters(of wanted: FunctionType, for node: ClosureExprSyntax, _ result: CellType?) {
    let open = wanted.parameters.flatMap { solver.openLiterals(in: $0.type) }
    if open.isEmpty { return }
    func settle(_ others: [TypeVariable]) {
      others.forEach(solver.settleOtherwise)
      open.forEach { solver.settle(.variable($0)) }
    }
    let before = solver.mark()
    let fitting = ([[]] + open.map { [$0] } + [open]).first { others in
      defer { solver.rollback(to: before) }
      let body = attempt {
        settle(others)
        return try closure(node, wanted, result)
      }
      if case .success = body { return true }
      return false
    }
    settle(fitting ?? [])
  }

  private func closure(_ node: ClosureExprSyntax, _ wanted: FunctionType?, _ result: CellType?) throws -> Expr {
    let place = self.place(node)
    let function = Function(name: "closure", place: place)
    function.kind = .closure
    function.enclosing = body.function
    let inner = Scope(.function(function), parent: scope)
    function.scope = inner
    if node.signature?.effectSpecifiers?.asyncSpecifier != nil { throw unsupported("'async' closures", node) }
    let captures = try captureList(node.signature?.capture, function, inner)
    var prologue: [Statement] = []
    try declareParameters(of: function, node, wanted, inner, &prologue)
    let context = BodyContext(function: function, outer: body)
    let throwing = node.signature?.effectSpecifiers?.throwsClause
    let declaresThrows = throwing != nil
    context.thrownType = try throwing.flatMap { try thrownType($0) }
    context.handlesErrors = declaresThrows || wanted?.isThrowing == true
    context.infersThrowing = !declaresThrows && (wanted == nil || wanted?.isThrowing == true)
    if let declared = node.signature?.returnClause?.type {
      let own = try type(declared)
      context.result = own
      // `{ line -> Row in … }` where an optional is wanted.
      if let wanted, let wrapped = relations.normalize(wanted.result).wrapped, relations.normalize(own).wrapped == nil,
        solver.unify(own, wrapped)
      {
        context.delivered = library.optional(own)
      }
    } else {
      context.result = wanted?.result ?? result ?? solver.variable()
    }
    let outer = (body, scope)
    (body, scope) = (context, inner)
    defer { (body, scope) = outer }
    let statements = try closureBody(node, context)
    function.checkedBody = prologue + statements
    function.result = context.delivered ?? context.result!
    function.isThrowing = declaresThrows || context.throwsOut
    var type = function.functionType
    if let wanted, wanted.isThrowing { type.isThrowing = true }
    let value = Expr(.closure(function), .function(type), place)
    guard !captures.isEmpty else { return value }
    return Expr(.capturing(captures, value), .function(type), place)
  }

  private func expectedFunction(_ type: CellType) -> FunctionType? {
    var type = relations.normalize(type)
    while let wrapped = type.wrapped { type = relations.normalize(wrapped) }
    return type.functionType
  }

  /// `[x, y = f()]`: values taken when the closure is made.
  private func captureList(_ clause: ClosureCaptureClauseSyntax?, _ function: Function, _ inner: Scope) throws -> [(
    Variable, Expr
  )] {
    var result: [(Variable, Expr)] = []
    for item in clause?.items ?? [] {
      let isWeak = item.specifier?.specifier.text == "weak"
      let name = item.name.text.unquoted
      let value: Expr
      if let initializer = item.initializer {
        value = try infer(initializer.value)
      } else {
        value = try infer(ExprSyntax(DeclReferenceExprSyntax(baseName: item.name.trimmed)), at: item.name)
      }
      solver.settle(value.type)
      let variable = Variable(name: name, place: place(item))
      variable.type = isWeak && value.type.wrapped == nil ? library.optional(value.type) : value.type
      variable.ownership = isWeak ? .weak : item.specifier?.specifier.text == "unowned" ? .unowned : .strong
      variable.isLet = true
      variable.hasInitializer = true
      variable.owner = body.function
      let stored = isWeak ? try coerce(value, to: variable.type) : value
      inner.declare(variable)
      if name == "self" {
        variable.isParameter = true
        function.selfVariable = variable
        variable.isCaptured = true
        function.captures.append(variable)
      }
      result.append((variable, stored))
    }
    return result
  }

  private func declareParameters(
    of function: Function, _ node: ClosureExprSyntax, _ wanted: FunctionType?, _ inner: Scope,
    _ prologue: inout [Statement]
  ) throws {
    let place = self.place(node)
    func add(_ name: String, _ type: CellType, isInout: Bool = false) -> Variable {
      let parameter = Parameter(label: nil, name: name, type: type, place: place)
      parameter.isInout = isInout
      parameter.variable.type = type
      parameter.variable.owner = function
      parameter.variable.hasInitializer = true
      parameter.variable.isInout = isInout
      parameter.variable.isLet = !isInout
      function.parameters.append(parameter)
      return parameter.variable
    }
    var names: [(name: String, type: CellType?, isInout: Bool)] = []
    switch node.signature?.parameterClause {
    case nil:
      let used = Self.shorthandCount(in: Syntax(node.statements))
      guard let wanted else {
        // Without a type to come from, each parameter is inferred from its use.
        for index in 0..<used { inner.declare(add("$\(index)", solver.variable())) }
        return
      }
      if wanted.parameters.count == 1, used > 1,
        case .tuple(let elements) = relations.normalize(wanted.parameters[0].type), elements.count >= used
      {
        let whole = add("$tuple", wanted.parameters[0].type)
        prologue += destructure(whole, elements.indices.map { "$\($0)" }, elements, function, inner)
        return
      }
      if used > wanted.parameters.count || used > 0 && used < wanted.parameters.count {
        throw Mistake(
          place: place,
          message:
            "contextual closure type '\(relations.simplified(.function(wanted)))' expects \(wanted.parameters.count) argument\(wanted.parameters.count == 1 ? "" : "s"), but \(used) \(used == 1 ? "was" : "were") used in closure body"
        )
      }
      if used == 0, !wanted.parameters.isEmpty {
        if !(wanted.parameters.count == 1 && wanted.parameters[0].type.isVoid) {
          throw Mistake(
            place: place,
            message:
              "contextual type for closure argument list expects \(wanted.parameters.count) argument\(wanted.parameters.count == 1 ? "" : "s"), which cannot be implicitly ignored",
            hint: "insert '\(wanted.parameters.map { _ in "_" }.joined(separator: ", ")) in'")
        }
      }
      for (index, parameter) in wanted.parameters.enumerated() {
        inner.declare(add("$\(index)", parameter.type, isInout: parameter.isInout))
      }
      return
    case .simpleInput(let list): names = list.map { ($0.name.text.unquoted, nil, false) }
    case .parameterClause(let clause):
      names = try clause.parameters.map { parameter in
        let declared = try parameter.type.map { try parameterType($0) }
        return ((parameter.secondName ?? parameter.firstName).text.unquoted, declared?.0, declared?.isInout ?? false)
      }
    }
    if let wanted {
      if wanted.parameters.count == 1, names.count > 1,
        case .tuple(let elements) = relations.normalize(wanted.parameters[0].type), elements.count == names.count
      {
        let whole = add("$tuple", wanted.parameters[0].type)
        prologue += destructure(whole, names.map(\.name), elements, function, inner)
        return
      }
      guard wanted.parameters.count == names.count else {
        throw Mistake(
          place: place,
          message:
            "contextual closure type '\(relations.simplified(.function(wanted)))' expects \(wanted.parameters.count) argument\(wanted.parameters.count == 1 ? "" : "s"), but \(names.count) were used in closure body"
        )
      }
    }
    for (index, (name, declared, isInout)) in names.enumerated() {
      let given = wanted?.parameters[index]
      if let declared, let given, !solver.unify(declared, given.type) {
        throw Mistake(
          place: place,
          message:
            "cannot convert value of type '\(relations.simplified(given.type))' to closure parameter type '\(declared)'"
        )
      }
      let variable = add(name, declared ?? given?.type ?? solver.variable(), isInout: isInout || given?.isInout == true)
      if name != "_" { inner.declare(variable) }
    }
  }

  private func destructure(
    _ whole: Variable, _ names: [String], _ elements: [CellType.TupleElement], _ function: Function, _ inner: Scope
  ) -> [Statement] {
    var patterns: [Pattern] = []
    for (name, element) in zip(names, elements) {
      guard name != "_" else {
        patterns.append(.wildcard)
        continue
      }
      let variable = Variable(name: name, place: whole.place)
      variable.type = element.type
      variable.isLet = true
      variable.hasInitializer = true
      variable.owner = function
      inner.declare(variable)
      patterns.append(.bind(variable))
    }
    while patterns.count < elements.count { patterns.append(.wildcard) }
    return [Statement(.bind(.tuple(patterns), Expr(.variable(whole), whole.type, whole.place)), whole.place)]
  }

  /// How many of `$0`, `$1`, … the closure itself uses, not counting closures inside of it.
  private static func shorthandCount(in node: Syntax) -> Int {
    var count = 0
    for child in node.children(viewMode: .sourceAccurate) {
      if let token = child.as(TokenSyntax.self) {
        if case .dollarIdentifier(let text) = token.tokenKind, let index = Int(text.dropFirst()) {
          count = max(count, index + 1)
        }
      } else if !child.is(ClosureExprSyntax.self) {
        count = max(count, shorthandCount(in: child))
      }
    }
    return count
  }

  func shorthand(_ name: String, _ place: Place) throws -> Expr {
    if case .declarations(let found)? = lookup(name), let variable = found.last as? Variable {
      return try variableReference(variable, place)
    }
    throw Mistake(place: place, message: "anonymous closure argument not contained in a closure")
  }

  private func closureBody(_ node: ClosureExprSyntax, _ context: BodyContext) throws -> [Statement] {
    guard let result = context.result else { return [] }
    if node.statements.count == 1, let only = node.statements.first, case .expr(let expr) = only.item {
      let place = self.place(expr)
      let wanted = relations.normalize(result)
      if wanted.isVoid {
        let value = try infer(expr)
        solver.settle(value.type)
        return [Statement(.expression(value), place)]
      }
      if isControl(expr), case .variable = wanted {
        // As a statement where its branches are no single expressions.
        if case .failure = attempt({ try check(expr, as: result, for: .returning) }) {
          return try statementBody(node, context, result)
        }
      }
      return [Statement(.return(try returned(expr, as: result)), place)]
    }
    if node.statements.count == 1, let only = node.statements.first, case .stmt(let statement) = only.item,
      let expression = statement.as(ExpressionStmtSyntax.self), !relations.normalize(result).isVoid
    {
      let tried = attempt { try returned(expression.expression, as: result) }
      if case .success(let value) = tried { return [Statement(.return(value), place(expression))] }
    }
    return try statementBody(node, context, result)
  }

  private func statementBody(_ node: ClosureExprSyntax, _ context: BodyContext, _ result: CellType) throws
    -> [Statement]
  {
    let statements = try block(node.statements)
    // What only throws or never ends has whatever result is expected of it.
    let goesOn = statements.last.map { !endsAbruptly($0) } ?? true
    if case .variable(let variable) = relations.normalize(result), variable.literal == .none, !context.returnsValue,
      goesOn
    {
      _ = solver.unify(result, .void)
    }
    if !relations.normalize(result).isVoid, !relations.normalize(result).isError, !context.hasMistake {
      pendingFlowChecks.append((statements, relations.normalize(result), place(node.rightBrace), "closure"))
    }
    return statements
  }
}
