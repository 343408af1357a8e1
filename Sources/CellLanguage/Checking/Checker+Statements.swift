@_spi(ExperimentalLanguageFeatures) import SwiftSyntax

/// Statements.
extension Checker {
  /// The statements of a block, in a scope of their own.
  func block(_ items: CodeBlockItemListSyntax) throws -> [Statement] {
    try inBlock { try statements(items) }
  }

  /// Statements in the current scope. A mistake in one is reported and the next goes on.
  func statements(_ items: CodeBlockItemListSyntax) throws -> [Statement] {
    try declareLocals(items)
    var result: [Statement] = []
    for item in items {
      do {
        result += try statement(item.item)
        if attempts == 0 { solver.commit() }
      } catch {
        try report(mistake(error))
        body.hasMistake = true
        solver.commit()
      }
    }
    return result
  }

  /// Local functions and types are seen in the whole block.
  private func declareLocals(_ items: CodeBlockItemListSyntax) throws {
    for item in items {
      guard case .decl(let declaration) = item.item else { continue }
      switch declaration.as(DeclSyntaxEnum.self) {
      case .functionDecl(let node):
        let function = try makeFunction(node, Surroundings(scope: scope, parent: nil))
        function.enclosing = body.function
        scope.declare(function)
      case .structDecl, .classDecl, .enumDecl, .protocolDecl:
        if let nominal = declareNominal(declaration, in: scope) {
          scope.declare(nominal)
          if sourceIndex >= 0 { pendingBodies.append { nominal.ready() } }
        }
      case .typeAliasDecl(let node): scope.declare(try makeAlias(node, in: scope))
      default: continue
      }
    }
  }

  func statement(_ item: CodeBlockItemSyntax.Item) throws -> [Statement] {
    switch item {
    case .decl(let declaration): return try declarationStatement(declaration)
    case .stmt(let statement): return [try self.statement(statement, label: nil)]
    case .expr(let expr): return [try expressionStatement(expr)]
    }
  }

  private func expressionStatement(_ syntax: ExprSyntax) throws -> Statement {
    let place = self.place(syntax)
    if let node = syntax.as(IfExprSyntax.self) { return try ifStatement(node) }
    if let node = syntax.as(SwitchExprSyntax.self) { return try switchStatement(node, label: nil) }
    let value = try infer(syntax)
    if case .functionValue = value.kind, !isDeliveringValue {
      throw Mistake(place: place, message: "function is unused", hint: "call it: '\(syntax.trimmedDescription)(…)'")
    }
    if attempts == 0 { solver.commit() }
    warnIfUnused(value, syntax)
    return Statement(.expression(value), place)
  }

  private func warnIfUnused(_ value: Expr, _ syntax: ExprSyntax) {
    guard !isDeliveringValue else { return }
    let type = relations.normalize(value.type)
    if type.isVoid || type == library.never || type.isError { return }
    if let wrapped = type.wrapped, relations.normalize(wrapped).isVoid { return }
    var inner = value
    while true {
      switch inner.kind {
      case .try(let next), .tryForced(let next), .chain(let next), .wrap(let next), .tryOptional(let next):
        inner = next
        continue
      case .call(let callee, _, _):
        if callee.function.isDiscardable { return }
        if callee.function.isOperator {
          warn("result of operator '\(callee.function.name)' is unused", at: place(syntax))
        } else {
          warn("result of call to '\(callee.function.fullName)' is unused", at: place(syntax))
        }
      case .construct(let callee, let made, _):
        if callee.function.isDiscardable { return }
        warn("result of '\(made)' initializer is unused", at: place(syntax))
      case .variable(let variable):
        warn("variable is unused", at: place(syntax))
        _ = variable
      case .apply: break
      default: warn("expression of type '\(relations.simplified(type))' is unused", at: place(syntax))
      }
      return
    }
  }

  private func declarationStatement(_ declaration: DeclSyntax) throws -> [Statement] {
    switch declaration.as(DeclSyntaxEnum.self) {
    case .variableDecl(let node): return try variableDeclaration(node)
    case .functionDecl(let node):
      let start = place(node.name)
      if let function = scope.names[node.name.text.unquoted]?.first(where: { $0.place == start }) as? Function {
        function.signed()
        // One of the top level may name variables that are declared after it: it waits until all are known.
        if case .source = scope.kind {} else { function.checkedOnce() }
        return [Statement(.localFunction(function), start)]
      }
      return []
    case .structDecl, .classDecl, .enumDecl, .protocolDecl, .typeAliasDecl: return []
    case .extensionDecl, .operatorDecl, .precedenceGroupDecl, .importDecl:
      if case .source? = Optional(scope.kind) { return [] }
      throw Mistake(place: place(declaration), message: "declaration is only valid at file scope")
    case .missingDecl, .unexpectedCodeDecl: throw Mistake.silent(place(declaration))
    case .accessorDecl, .actorDecl, .associatedTypeDecl, .deinitializerDecl, .editorPlaceholderDecl, .enumCaseDecl,
      .ifConfigDecl, .initializerDecl, .macroDecl, .macroExpansionDecl, .poundSourceLocation, .subscriptDecl,
      .usingDecl:
      throw unsupportedDeclaration(declaration)
    }
  }

  func statement(_ syntax: StmtSyntax, label: String?) throws -> Statement {
    let place = self.place(syntax)
    switch syntax.as(StmtSyntaxEnum.self) {
    case .labeledStmt(let node):
      let name = node.label.text.unquoted
      if let expression = node.statement.as(ExpressionStmtSyntax.self) {
        if let node = expression.expression.as(SwitchExprSyntax.self) { return try switchStatement(node, label: name) }
        if let node = expression.expression.as(IfExprSyntax.self) { return try ifStatement(node, label: name) }
      }
      return try statement(node.statement, label: name)
    case .expressionStmt(let node): return try expressionStatement(node.expression)
    case .forStmt(let node): return try forStatement(node, label: label)
    case .whileStmt(let node):
      return try inBlock {
        let conditions = try self.conditions(node.conditions)
        let label = Statement.Label(name: label, isLoop: true)
        return Statement(.while(conditions, try labelled(label) { try block(node.body.statements) }, label), place)
      }
    case .repeatStmt(let node):
      let label = Statement.Label(name: label, isLoop: true)
      let statements = try labelled(label) { try block(node.body.statements) }
      return Statement(
        .repeatWhile(statements, try check(node.condition, as: library.bool, for: .condition), label), place)
    case .guardStmt(let node):
      // The else block does not see what the conditions bind.
      let known = mistakes.count
      let fallback = try block(node.body.statements)
      // A statement that is wrong may be the one that leaves.
      if mistakes.count == known { pendingGuardChecks.append((fallback, self.place(node.body.rightBrace))) }
      let conditions = try self.conditions(node.conditions)
      return Statement(.guard(conditions, fallback), place)
    case .returnStmt(let node): return try returnStatement(node)
    case .throwStmt(let node):
      let value = try thrownValue(node.expression)
      let covered = body.isCoveredByTry
      body.isCoveredByTry = true
      defer { body.isCoveredByTry = covered }
      try noteThrowingCall(place)
      return Statement(.throw(value), place)
    case .breakStmt(let node):
      guard let target = body.labels.last(where: { node.label == nil || $0.name == node.label?.text }) else {
        throw Mistake(
          place: place,
          message: node.label.map { "cannot find label '\($0.text)' in scope" }
            ?? "'break' is only allowed inside a loop, if, do, or switch")
      }
      return Statement(.break(target), place)
    case .continueStmt(let node):
      guard let target = body.labels.last(where: { $0.isLoop && (node.label == nil || $0.name == node.label?.text) })
      else {
        throw Mistake(
          place: place,
          message: node.label.map { "cannot find label '\($0.text)' in scope" }
            ?? "'continue' is only allowed inside a loop")
      }
      return Statement(.continue(target), place)
    case .fallThroughStmt: return Statement(.fallThrough, place)
    case .deferStmt(let node): return Statement(.defer(try deferred(node.body.statements)), place)
    case .doStmt(let node): return try doStatement(node, label: label)
    case .discardStmt(let node): throw unsupported("'discard' statements", node)
    case .yieldStmt(let node): throw unsupported("'yield' statements", node)
    case .thenStmt(let node): throw unsupported("'then' statements", node)
    case .missingStmt: throw Mistake.silent(place)
    }
  }

  /// The body of a `defer`, which nothing leaves but its end.
  private func deferred(_ statements: CodeBlockItemListSyntax) throws -> [Statement] {
    let outer = (body.labels, body.isDeferred, body.handlesErrors, body.infersThrowing, body.catchDepth)
    (body.labels, body.isDeferred, body.handlesErrors, body.infersThrowing, body.catchDepth) = (
      [], true, false, false, 0
    )
    defer { (body.labels, body.isDeferred, body.handlesErrors, body.infersThrowing, body.catchDepth) = outer }
    return try block(statements)
  }

  func labelled<Result>(_ label: Statement.Label, _ work: () throws -> Result) rethrows -> Result {
    body.labels.append(label)
    defer { body.labels.removeLast() }
    return try work()
  }

  /// What a body returns, as what its caller gets.
  func returned(_ syntax: ExprSyntax, as result: CellType) throws -> Expr {
    let value = try check(syntax, as: result, for: .returning)
    return try body.delivered.map { try coerce(value, to: $0) } ?? value
  }

  private func returnStatement(_ node: ReturnStmtSyntax) throws -> Statement {
    let place = self.place(node)
    guard let result = body.result else {
      throw Mistake(place: place, message: "return invalid outside of a func")
    }
    if body.isDeferred {
      throw Mistake(place: place, message: "'return' cannot transfer control out of a defer statement")
    }
    let wanted = relations.normalize(result)
    guard let expression = node.expression else {
      if case .variable(let variable) = wanted, variable.literal == .none { _ = solver.unify(result, .void) }
      if body.function.kind == .initializer || relations.normalize(result).isVoid {
        return Statement(.return(nil), place)
      }
      if wanted.isError { throw Mistake.silent(place) }
      throw Mistake(place: place, message: "non-void function should return a value")
    }
    body.returnsValue = true
    if body.function.kind == .initializer {
      guard body.function.isFailable, expression.is(NilLiteralExprSyntax.self) else {
        throw Mistake(
          place: self.place(expression), message: "'nil' is the only return value permitted in an initializer")
      }
      return Statement(.return(Expr(.none, library.optional(.void), place)), place)
    }
    if wanted.isVoid {
      let value = try infer(expression)
      if relations.normalize(value.type).isVoid { return Statement(.return(value), place) }
      throw Mistake(place: self.place(expression), message: "unexpected non-void return value in void function")
    }
    let value = try returned(expression, as: result)
    // What a closure gives first says what it gives: `{ if x < 1 { return 0 }; return x }` gives whole numbers.
    if case .variable = wanted { solver.settle(result) }
    return Statement(.return(value), place)
  }

  // MARK: Conditions

  func conditions(_ list: ConditionElementListSyntax) throws -> [Condition] {
    try list.map { element in
      switch element.condition {
      case .expression(let expr): return .boolean(try condition(expr))
      case .matchingPattern(let node):
        let value = try infer(node.initializer.value)
        solver.settle(value.type)
        return .pattern(try pattern(node.pattern, relations.normalize(value.type), isLet: nil), value)
      case .optionalBinding(let node): return try optionalBinding(node)
      case .availability(let node): throw unsupported("'#available' conditions", node)
      }
    }
  }

  private func condition(_ syntax: ExprSyntax) throws -> Expr {
    let value = try infer(syntax, expected: library.bool)
    if let infix = syntax.as(InfixOperatorExprSyntax.self), infix.operator.is(AssignmentExprSyntax.self) {
      throw Mistake(place: place(infix.operator), message: "use of '=' in a boolean context, did you mean '=='?")
    }
    solver.settle(value.type)
    if let wrapped = relations.normalize(value.type).wrapped, wrapped != library.bool {
      throw Mistake(
        place: value.place,
        message:
          "optional type '\(relations.simplified(value.type))' cannot be used as a boolean; test for '!= nil' instead")
    }
    if relations.normalize(value.type) != library.bool, !value.type.isError, converted(value, to: library.bool) == nil {
      throw Mistake(
        place: value.place,
        message: "cannot convert value of type '\(relations.simplified(value.type))' to expected condition type 'Bool'")
    }
    return try coerce(value, to: library.bool, for: .condition)
  }

  private func optionalBinding(_ node: OptionalBindingConditionSyntax) throws -> Condition {
    let isLet = node.bindingSpecifier.tokenKind == .keyword(.let)
    let declared = try node.typeAnnotation.map { try self.type($0.type) }
    let value: Expr
    if let initializer = node.initializer {
      value = try infer(initializer.value, expected: declared.map { library.optional($0) })
    } else {
      guard let identifier = node.pattern.as(IdentifierPatternSyntax.self) else {
        throw Mistake(place: place(node.pattern), message: "unwrap condition requires a valid identifier")
      }
      value = try infer(ExprSyntax(DeclReferenceExprSyntax(baseName: identifier.identifier.trimmed)), at: node.pattern)
    }
    solver.settle(value.type)
    let type = relations.normalize(value.type)
    guard let wrapped = type.wrapped else {
      if type.isError { throw Mistake.silent(value.place) }
      throw Mistake(
        place: value.place,
        message: "initializer for conditional binding must have Optional type, not '\(relations.simplified(type))'")
    }
    let target = declared ?? wrapped
    let converted = declared == nil ? value : try coerce(value, to: library.optional(target))
    return .optionalBinding(try pattern(node.pattern, target, isLet: isLet), converted)
  }

  /// A name made up from a pattern keeps the pattern's place.
  func infer(_ syntax: ExprSyntax, at node: some SyntaxProtocol) throws -> Expr {
    shorthandPlace = place(node)
    defer { shorthandPlace = nil }
    do {
      let expr = try infer(syntax)
      return Expr(expr.kind, expr.type, place(node))
    } catch var mistake as Mistake {
      mistake.place = place(node)
      throw mistake
    }
  }

  // MARK: if

  func ifStatement(_ node: IfExprSyntax, label: String? = nil) throws -> Statement {
    let place = self.place(node)
    let target = label.map { Statement.Label(name: $0, isLoop: false) }
    if let target { body.labels.append(target) }
    defer { if target != nil { body.labels.removeLast() } }
    // What the conditions bind is seen in the first branch alone.
    let (conditions, then) = try inBlock {
      let conditions = try self.conditions(node.conditions)
      if attempts == 0, body.yieldType == nil { solver.commit() }
      return (conditions, try branch(node.body.statements))
    }
    let otherwise: [Statement]?
    switch node.elseBody {
    case nil: otherwise = nil
    case .codeBlock(let block): otherwise = try branch(block.statements)
    case .ifExpr(let nested): otherwise = [try ifStatement(nested)]
    }
    let statement = Statement(.if(conditions, then, otherwise), place)
    guard let target else { return statement }
    return Statement(.do([statement], [], target), place)
  }

  /// A branch of an `if` or `switch`; in an expression it delivers its single expression.
  func branch(_ items: CodeBlockItemListSyntax) throws -> [Statement] {
    guard let wanted = body.yieldType else { return try block(items) }
    if items.count == 1, let only = items.first {
      var expression: ExprSyntax?
      if case .expr(let expr) = only.item { expression = expr }
      if case .stmt(let statement) = only.item, let inner = statement.as(ExpressionStmtSyntax.self) {
        expression = inner.expression
      }
      if let expression {
        if let nested = expression.as(IfExprSyntax.self) { return [try ifStatement(nested)] }
        if let nested = expression.as(SwitchExprSyntax.self) { return [try switchStatement(nested, label: nil)] }
        let outer = body.yieldType
        body.yieldType = nil
        defer { body.yieldType = outer }
        let value = try infer(expression, expected: wanted)
        if relations.normalize(value.type) == library.never { return [Statement(.expression(value), value.place)] }
        return [Statement(.yield(try coerce(value, to: wanted, for: .branch)), value.place)]
      }
    }
    let outer = body.yieldType
    body.yieldType = nil
    defer { body.yieldType = outer }
    let statements = try block(items)
    guard let last = statements.last, endsAbruptly(last) else {
      throw Mistake(
        place: items.first.map { place($0) } ?? place(items),
        message: "branch of an expression must be a single expression")
    }
    return statements
  }

  /// Whether a branch of an expression needs no value: it throws or never ends.
  func endsAbruptly(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .throw: true
    case .expression(let expr): relations.normalize(expr.type) == library.never
    default: false
    }
  }

  func controlExpression(_ syntax: ExprSyntax, expected: CellType?) throws -> Expr {
    let place = self.place(syntax)
    let outer = body.yieldType
    var type = expected ?? solver.variable()
    if case .variable = relations.normalize(type) { type = solver.variable() }
    body.yieldType = type
    defer { body.yieldType = outer }
    let statement: Statement
    if let node = syntax.as(IfExprSyntax.self) {
      var last: IfExprSyntax? = node
      while let current = last, case .ifExpr(let next)? = current.elseBody { last = next }
      if last?.elseBody == nil {
        throw Mistake(place: place, message: "'if' must have an unconditional 'else' to be used as expression")
      }
      statement = try ifStatement(node)
    } else {
      statement = try switchStatement(syntax.cast(SwitchExprSyntax.self), label: nil)
    }
    return Expr(.ifExpression(statement), type, place)
  }

  // MARK: Loops

  private func forStatement(_ node: ForStmtSyntax, label: String?) throws -> Statement {
    if let keyword = node.awaitKeyword { throw unsupported("'for await' loops", keyword) }
    let place = self.place(node)
    let annotation = try node.typeAnnotation.map { try self.type($0.type) }
    let sequence = try self.sequence(node.sequence, of: annotation)
    solver.settle(sequence.type)
    if attempts == 0 { solver.commit() }
    let type = relations.normalize(sequence.type)
    if type.isError {
      inBlock {
        _ = try? declareErrors(node.pattern)
        _ = try? labelled(Statement.Label(name: label, isLoop: true)) { try block(node.body.statements) }
      }
      throw Mistake.silent(place)
    }
    let iteration = try self.iteration(over: sequence, type, self.place(node.sequence))
    let element: CellType
    switch iteration {
    case .builtin(let type): element = type
    case .protocolCalls(_, _, _, let type): element = type
    }
    return try inBlock {
      if let annotation, annotation != element {
        throw Mistake(
          place: node.typeAnnotation.map { self.place($0) } ?? place,
          message: "cannot convert sequence element type '\(element)' to expected type '\(annotation)'")
      }
      let pattern = try self.pattern(
        node.pattern, element, isLet: node.caseKeyword == nil ? true : nil, allowsExpressions: node.caseKeyword != nil)
      let filter = try node.whereClause.map { try check($0.condition, as: library.bool, for: .condition) }
      let target = Statement.Label(name: label, isLoop: true)
      let statements = try labelled(target) { try block(node.body.statements) }
      return Statement(.forIn(pattern, sequence, iteration, filter: filter, statements, target), place)
    }
  }

  /// What a loop walks; its literals become what the loop's variable is annotated to be.
  private func sequence(_ syntax: ExprSyntax, of element: CellType?) throws -> Expr {
    guard let element else { return try infer(syntax) }
    if syntax.is(ArrayExprSyntax.self) { return try check(syntax, as: library.array(of: element)) }
    let sequence = try infer(syntax)
    if !solver.openLiterals(in: sequence.type).isEmpty { _ = solver.unify(.member(sequence.type, "Element"), element) }
    return sequence
  }

  /// Names of a pattern whose value could not be checked: they exist, and what uses them is not reported again.
  private func declareErrors(_ pattern: PatternSyntax) throws {
    _ = try self.pattern(pattern, .error, isLet: true)
  }

  private func iteration(over sequence: Expr, _ type: CellType, _ place: Place) throws -> Iteration {
    guard let proto = library.proto("Sequence"), relations.conforms(type, to: proto) else {
      if type.wrapped != nil {
        throw Mistake(
          place: place,
          message:
            "for-in loop requires '\(relations.simplified(type))' to conform to 'Sequence'; did you mean to unwrap optional?"
        )
      }
      throw Mistake(
        place: place, message: "for-in loop requires '\(relations.simplified(type))' to conform to 'Sequence'")
    }
    let element = relations.normalize(.member(type, "Element"))
    if let nominal = type.nominal, nominal.isStandard || nominal.host != nil { return .builtin(element: element) }
    if case .existential = type {
      throw Mistake(place: place, message: "for-in loops over '\(type)' aren't supported in cells")
    }
    return .builtin(element: element)
  }

  // MARK: do

  private func doStatement(_ node: DoStmtSyntax, label: String?) throws -> Statement {
    let place = self.place(node)
    let target = Statement.Label(name: label, isLoop: false)
    let declared = try node.throwsClause.flatMap { try thrownType($0) }
    let catchesAll = node.catchClauses.contains { clause in
      clause.catchItems.isEmpty
        || clause.catchItems.contains { item in
          item.whereClause == nil && (item.pattern.map { isBareBinding($0) } ?? true)
        }
    }
    let outer = (body.catchDepth, body.isCoveredByTry, body.thrownType)
    let before = body.thrownTypes.count
    // Whether the clauses catch every case of a typed error is known when they are checked.
    if !node.catchClauses.isEmpty { body.catchDepth += 1 }
    if !node.catchClauses.isEmpty { body.thrownType = declared }
    body.isCoveredByTry = false
    body.labels.append(target)
    let leave = { [self] in
      (body.catchDepth, body.isCoveredByTry, body.thrownType) = outer
      body.labels.removeLast()
    }
    let statements: [Statement]
    do { statements = try block(node.body.statements) } catch {
      leave()
      throw error
    }
    leave()
    let thrown = Array(body.thrownTypes[before...])
    guard let first = node.catchClauses.first else { return Statement(.do(statements, [], target), place) }
    body.thrownTypes.removeLast(thrown.count)
    if thrown.isEmpty {
      warn("'catch' block is unreachable because no errors are thrown in 'do' block", at: self.place(first))
    }
    let caught = declared ?? thrown.first.flatMap { type in thrown.allSatisfy { $0 == type } ? type : nil }
    let clauses = try node.catchClauses.map { try catchClause($0, of: caught ?? library.anyError) }
    if !catchesAll, !thrown.isEmpty, !coversAll(clauses, of: caught) {
      let covered = body.isCoveredByTry
      body.isCoveredByTry = true
      defer { body.isCoveredByTry = covered }
      let messages = mistakes.count
      try noteThrowingCall(place, thrown: caught)
      if mistakes.count > messages {
        let at = firstThrowingPlace(in: statements) ?? place
        mistakes[mistakes.count - 1] = Mistake(
          place: at, message: "errors thrown from here are not handled because the enclosing catch is not exhaustive")
      }
    }
    return Statement(.do(statements, clauses, target), place)
  }

  /// Where the first error of a `do` block comes from: a `try` or a `throw`.
  private func firstThrowingPlace(in statements: [Statement]) -> Place? {
    func find(_ expr: Expr) -> Place? {
      if case .try = expr.kind { return expr.place }
      return expr.children.lazy.compactMap(find).first
    }
    for statement in statements {
      switch statement.kind {
      case .throw: return statement.place
      case .expression(let expr), .bind(_, let expr), .return(let expr?): if let place = find(expr) { return place }
      default: continue
      }
    }
    return nil
  }

  /// Whether clauses without a general one catch every error of a type all the same.
  private func coversAll(_ clauses: [CatchClause], of type: CellType?) -> Bool {
    guard let type, type.nominal != nil else { return false }
    let cases = clauses.map { SwitchCase(patterns: $0.patterns, isDefault: false, body: []) }
    return Exhaustiveness(relations: relations, library: library).missing(cases, library.anyError, knownToBe: type)
      == nil
  }

  /// The error of a `throw`: of the type that the function or the `do` says it throws, where it says one.
  private func thrownValue(_ syntax: ExprSyntax) throws -> Expr {
    guard let declared = body.thrownType else { return try check(syntax, as: library.anyError) }
    return try coerce(try check(syntax, as: declared), to: library.anyError)
  }

  private func isBareBinding(_ pattern: PatternSyntax) -> Bool {
    if pattern.is(IdentifierPatternSyntax.self) || pattern.is(WildcardPatternSyntax.self) { return true }
    if let binding = pattern.as(ValueBindingPatternSyntax.self) { return isBareBinding(binding.pattern) }
    if let expression = pattern.as(ExpressionPatternSyntax.self)?.expression.as(PatternExprSyntax.self) {
      return isBareBinding(expression.pattern)
    }
    return pattern.as(ExpressionPatternSyntax.self)?.expression.is(DiscardAssignmentExprSyntax.self) == true
  }

  /// - Parameter type: What the `do` block throws: `any Error`, or the one type of a typed `throws`.
  private func catchClause(_ node: CatchClauseSyntax, of type: CellType) throws -> CatchClause {
    try inBlock {
      var patterns: [(Pattern, Expr?)] = []
      var variable: Variable?
      let isTyped = type != library.anyError
      /// What arrives is always an `any Error`, from which a typed error is taken out.
      func typed(_ pattern: Pattern) -> Pattern {
        isTyped ? .isType(type, pattern, from: library.anyError) : pattern
      }
      func implicitError() -> Variable {
        let error = Variable(name: "error", place: place(node))
        error.type = type
        error.isLet = true
        error.hasInitializer = true
        error.owner = body.function
        scope.declare(error)
        return error
      }
      if node.catchItems.isEmpty {
        let error = implicitError()
        if isTyped { patterns.append((typed(.bind(error)), nil)) } else { variable = error }
      }
      patterns += try alternatives(node.catchItems, filter: \.whereClause) { item in
        typed(try item.pattern.map { try pattern($0, type, isLet: nil) } ?? .bind(implicitError()))
      }
      return CatchClause(patterns: patterns, variable: variable, body: try block(node.body.statements))
    }
  }
}
