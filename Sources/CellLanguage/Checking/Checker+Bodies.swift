import SwiftSyntax

/// Function bodies and whole sources.
extension Checker {
  /// Declares `self` for the body of a member.
  func declareSelf(of function: Function, in nominal: Nominal) {
    let variable = Variable(name: "self", place: function.place)
    let type = selfType(of: function, in: nominal)
    variable.type = function.isStatic ? .metatype(type) : type
    variable.isParameter = true
    variable.isLet = nominal.kind == .class || !function.isMutating
    variable.isInout = !variable.isLet
    variable.hasInitializer = true
    variable.owner = function
    function.selfVariable = variable
  }

  /// `Self` inside an extension whose `where` clause fixes generic parameters.
  private func selfType(of function: Function, in nominal: Nominal) -> CellType {
    var fixed = Substitutions()
    for case .same(.parameter(let parameter), let type) in function.extensionRequirements
    where nominal.generics.parameters.contains(parameter) {
      fixed[parameter] = type
    }
    return relations.substitute(nominal.declaredType, fixed)
  }

  func checkFunctionBody(_ function: Function, _ code: CodeBlockItemListSyntax) {
    function.signed()
    guard let inner = function.scope else { return }
    let outerYield = locals
    reportingIsolated(in: inner) {
      let context = BodyContext(function: function)
      context.handlesErrors = function.isThrowing
      context.thrownType = function.thrownType
      context.result = function.kind == .initializer ? .void : function.result
      body = context
      for parameter in function.parameters where parameter.name != "_" { inner.declare(parameter.variable) }
      if let nominal = function.parent, function.selfVariable == nil { declareSelf(of: function, in: nominal) }
      function.checkedBody = try functionStatements(function, code)
      if sourceIndex >= 0 { checkDefaults(of: function) }
    }
    if function.place.source >= 0, let statements = function.checkedBody { pendingBodyChecks.append(statements) }
    if let demanded = function.opaqueResult {
      settleOpaqueResult(of: function, demanded)
    }
    locals = outerYield
    if function.enclosing == nil || function.enclosing?.isTopLevelOfSource == true { propagateCaptures() }
  }

  /// Default values are used where a call leaves them out; what is wrong with them shows here already.
  private func checkDefaults(of function: Function) {
    for parameter in function.parameters where parameter.defaultSyntax != nil {
      _ = try? defaultValue(of: parameter, in: function)
    }
  }

  /// The type behind `some P` is the one that the body returns.
  private func settleOpaqueResult(of function: Function, _ demanded: [Requirement]) {
    function.opaqueResult = nil
    solver.settle(function.result)
    let type = relations.simplified(function.result)
    if case .variable = type {
      function.result = .error
      return
    }
    function.result = type
    for case .conforms(_, let proto) in demanded where !relations.conforms(type, to: proto) {
      mistakes.append(
        Mistake(
          place: function.place,
          message: "return type of '\(function.fullName)' requires that '\(type)' conform to '\(proto.name)'"))
    }
    hide(type, behind: demanded, as: function)
  }

  /// Callers see of a result `some P` what the protocol says. Where it depends on generic parameters, they see the type.
  private func hide(_ type: CellType, behind demanded: [Requirement], as function: Function) {
    let isGeneric =
      !function.generics.parameters.isEmpty || function.parent.map { !$0.generics.parameters.isEmpty } == true
    guard !isGeneric, function.kind == .function, function.parent?.kind != .protocol, !type.isError else { return }
    if case .parameter(let parameter)? = try? opaque(type, demanded, at: function.place) {
      function.opaqueType = parameter
    }
  }

  private func functionStatements(_ function: Function, _ code: CodeBlockItemListSyntax) throws -> [Statement] {
    if code.count == 1, let only = code.first, function.kind != .initializer, let result = body.result, !result.isVoid {
      var expression = self.expression(of: only)
      if let control = expression, isControl(control),
        case .failure(let mistake) = attempt({ try check(control, as: result, for: .returning) })
      {
        if hasValue(control) { throw mistake }
        // Its branches are statements.
        expression = nil
      }
      if let expression, !isAssignment(expression) {
        let value = try infer(expression, expected: result)
        if relations.normalize(value.type) == library.never {
          solver.commit()
          return [Statement(.expression(value), value.place)]
        }
        let returned = try coerce(value, to: result, for: .returning)
        solver.commit()
        return [Statement(.return(returned), value.place)]
      }
    }
    let statements = try block(code)
    if let result = body.result, !relations.normalize(result).isVoid, !body.hasMistake {
      pendingFlowChecks.append(
        (
          statements, relations.normalize(result), function.end ?? place(code),
          function.kind == .getter ? "getter" : "function"
        ))
    }
    pendingInitializationChecks.append((function, statements))
    return statements
  }

  /// The expression that a statement is, `if` and `switch` included.
  func expression(of item: CodeBlockItemSyntax) -> ExprSyntax? {
    switch item.item {
    case .expr(let expr): expr
    case .stmt(let statement): statement.as(ExpressionStmtSyntax.self)?.expression
    case .decl: nil
    }
  }

  func isControl(_ syntax: ExprSyntax) -> Bool { syntax.is(IfExprSyntax.self) || syntax.is(SwitchExprSyntax.self) }

  /// Whether each branch of an `if` or `switch` is a single expression, so that it has a value as a whole.
  func hasValue(_ syntax: ExprSyntax) -> Bool {
    func isValue(_ items: CodeBlockItemListSyntax) -> Bool {
      guard items.count == 1, let only = items.first else { return false }
      if case .stmt(let statement) = only.item, statement.is(ThrowStmtSyntax.self) { return true }
      return expression(of: only).map { !isAssignment($0) && (!isControl($0) || hasValue($0)) } ?? false
    }
    if let node = syntax.as(IfExprSyntax.self) {
      return isValue(node.body.statements)
        && (node.elseBody.map {
          switch $0 {
          case .ifExpr(let next): hasValue(ExprSyntax(next))
          case .codeBlock(let block): isValue(block.statements)
          }
        } ?? false)
    }
    return syntax.as(SwitchExprSyntax.self)?.cases.allSatisfy {
      $0.as(SwitchCaseSyntax.self).map { isValue($0.statements) } ?? false
    } ?? false
  }

  private func isAssignment(_ syntax: ExprSyntax) -> Bool {
    syntax.as(InfixOperatorExprSyntax.self)?.operator.is(AssignmentExprSyntax.self) == true
  }

  /// A local function needs what the local functions that it calls capture.
  func noteLocalCall(of callee: Function) {
    guard callee.enclosing != nil, callee.kind == .function || callee.kind == .getter || callee.kind == .setter,
      callee.parent == nil
    else { return }
    localCalls.append((body.function, callee))
  }

  private func propagateCaptures() {
    var changed = true
    while changed {
      changed = false
      for (caller, callee) in localCalls {
        for variable in callee.captures {
          guard let owner = variable.owner, owner !== caller else { continue }
          var chain: [Function] = []
          var next: Function? = caller
          while let function = next, function !== owner {
            chain.append(function)
            next = function.enclosing
          }
          guard next === owner else { continue }
          for function in chain where !function.captures.contains(variable) {
            function.captures.append(variable)
            changed = true
          }
        }
      }
    }
    localCalls.removeAll()
  }

  // MARK: Sources

  /// Checks one source; its declarations are seen by those after it.
  func checkSource(_ index: Int, parent: Scope) -> CheckedSource {
    let source = sources[index]
    let inner = Scope(.source(index), parent: parent)
    let top = Function(name: source.source.id, place: Place(source: index, offset: 0))
    top.isTopLevelOfSource = true
    top.kind = .closure
    sourceIndex = index
    usage.append(SourceUsage(operatorsOf: source))
    let context = BodyContext(function: top)
    context.handlesErrors = true
    let outer = (scope, body)
    (scope, body) = (inner, context)
    relations.environment = []
    defer { (scope, body) = outer }
    declareTypesAndFunctions(source.tree, inner)
    var statements: [Statement] = []
    for item in source.tree {
      do {
        statements += try topLevel(item.item)
      } catch {
        try? report(mistake(error))
        context.hasMistake = true
      }
      solver.commit()
    }
    while !pendingBodies.isEmpty {
      let bodies = pendingBodies
      pendingBodies = []
      for check in bodies { check() }
    }
    propagateCaptures()
    checkConformances(declaredIn: inner)
    top.checkedBody = statements
    var value: Expr?
    if case .expression(let last)? = statements.last?.kind,
      source.tree.last.map({
        if case .expr = $0.item {
          true
        } else if case .stmt(let s) = $0.item {
          s.is(ExpressionStmtSyntax.self)
        } else {
          false
        }
      }) == true
    {
      let type = relations.normalize(last.type)
      let isForItsEffect = source.source.kind == .cell && isDiscardable(last)
      if !type.isVoid, type != library.never, !isAssigning(last), !isForItsEffect { value = last }
    }
    if source.source.kind == .expression {
      if value == nil, !context.hasMistake {
        mistakes.append(
          Mistake(place: Place(source: index, offset: 0), message: "expected an expression that has a value"))
      }
    }
    operatorsInContext = [:]
    checkIntegerLiterals()
    checkLiteralPowers()
    runFlowChecks(top, statements)
    return CheckedSource(scope: inner, function: top, statements: statements, value: value)
  }

  /// Whether a call may be made for its effect alone: its result is no news to who made it.
  private func isDiscardable(_ expr: Expr) -> Bool {
    switch expr.kind {
    case .try(let inner), .tryForced(let inner), .tryOptional(let inner), .chain(let inner), .wrap(let inner):
      isDiscardable(inner)
    case .call(let callee, _, _), .construct(let callee, _, _): callee.function.isDiscardable
    default: false
    }
  }

  private func isAssigning(_ expr: Expr) -> Bool {
    if case .assign = expr.kind { return true }
    return false
  }

  private func topLevel(_ item: CodeBlockItemSyntax.Item) throws -> [Statement] {
    if case .stmt(let statement) = item, let node = statement.as(ReturnStmtSyntax.self) {
      throw Mistake(place: place(node), message: "return invalid outside of a func")
    }
    isDeliveringValue = true
    defer { isDeliveringValue = false }
    return try statement(item)
  }

  private func declareTypesAndFunctions(_ items: CodeBlockItemListSyntax, _ scope: Scope) {
    var nominals: [Nominal] = []
    var extensions: [ExtensionDeclSyntax] = []
    let source = sourceIndex
    func declare(_ declaration: Declaration) {
      declaration.globalSource = source
      usage[source].declares.insert(declaration.name)
      if declaration is Function { noteOverload(declaration.name, in: scope) }
      if !(declaration is Function), scope.names[declaration.name] != nil {
        mistakes.append(Mistake(place: declaration.place, message: "invalid redeclaration of '\(declaration.name)'"))
      }
      scope.declare(declaration)
    }
    for item in items {
      guard case .decl(let declaration) = item.item else { continue }
      do {
        switch declaration.as(DeclSyntaxEnum.self) {
        case .structDecl, .classDecl, .enumDecl, .protocolDecl:
          if let nominal = declareNominal(declaration, in: scope) {
            declare(nominal)
            nominals.append(nominal)
          }
        case .typeAliasDecl(let node): declare(try makeAlias(node, in: scope))
        case .functionDecl(let node): declare(try makeFunction(node, Surroundings(scope: scope, parent: nil)))
        case .extensionDecl(let node): extensions.append(node)
        case .importDecl(let node):
          let module = node.path.trimmedDescription
          guard ["Foundation", "Swift", "NeuralNetworks", "Datasets", "Charts", "NetworkCharts"].contains(module) else {
            throw Mistake(
              place: place(node), message: "no such module '\(module)'",
              hint:
                "cells see the standard library, Foundation's mathematics and the notebook's library without an import",
              explainsLine: true)
          }
        case .operatorDecl, .precedenceGroupDecl: break
        default: break
        }
      } catch { try? report(mistake(error)) }
    }
    for node in extensions { declareExtension(node, in: scope) }
    for nominal in nominals { nominal.ready() }
    for functions in scope.names.values {
      var seen: [Function] = []
      for case let function as Function in functions {
        function.signed()
        if seen.contains(where: function.hasSignature) {
          mistakes.append(Mistake(place: function.place, message: "invalid redeclaration of '\(function.fullName)'"))
        }
        seen.append(function)
      }
    }
  }

  func declareLibrary(_ declaration: DeclSyntax, in scope: Scope, native: NativeDeclaration?) {
    do {
      switch declaration.as(DeclSyntaxEnum.self) {
      case .functionDecl(let node):
        scope.declare(try makeFunction(node, Surroundings(scope: scope, parent: nil, native: native)))
      case .variableDecl(let node):
        for variable in try makeProperties(node, Surroundings(scope: scope, parent: nil, native: native)) {
          scope.declare(variable)
        }
      case .typeAliasDecl(let node): scope.declare(try makeAlias(node, in: scope))
      default: break
      }
    } catch { try? report(mistake(error)) }
  }
}

/// One source after checking: what the compiler needs.
struct CheckedSource {
  let scope: Scope
  let function: Function
  let statements: [Statement]
  /// The last expression, where the source delivers its value.
  let value: Expr?
}
