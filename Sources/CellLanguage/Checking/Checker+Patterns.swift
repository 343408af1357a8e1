import SwiftSyntax

/// Patterns of `case`, `catch`, `if case` and `for case`.
extension Checker {
  /// - Parameter isLet: Whether names bind constants or variables; nil where names are expressions.
  func pattern(_ syntax: PatternSyntax, _ type: CellType, isLet: Bool?, allowsExpressions: Bool = true) throws
    -> Pattern
  {
    switch syntax.as(PatternSyntaxEnum.self) {
    case .wildcardPattern: return .wildcard
    case .identifierPattern(let node): return bindName(node, type, isLet: isLet ?? true)
    case .valueBindingPattern(let node):
      return try pattern(node.pattern, type, isLet: node.bindingSpecifier.tokenKind == .keyword(.let))
    case .tuplePattern(let node):
      if node.elements.count == 1, let only = node.elements.first, only.label == nil {
        return try pattern(only.pattern, type, isLet: isLet)
      }
      let wanted = relations.normalize(type)
      if wanted.isError { return .tuple(try node.elements.map { try pattern($0.pattern, .error, isLet: isLet) }) }
      guard case .tuple(let elements) = wanted, elements.count == node.elements.count else {
        throw Mistake(
          place: place(node), message: "tuple pattern cannot match values of type '\(relations.simplified(type))'")
      }
      return .tuple(try zip(node.elements, elements).map { try pattern($0.pattern, $1.type, isLet: isLet) })
    case .isTypePattern(let node): return .isType(try self.type(node.type), nil, from: type)
    case .expressionPattern(let node): return try expressionPattern(node.expression, type, isLet: isLet)
    case .missingPattern: throw Mistake.silent(place(syntax))
    }
  }

  private func bindName(_ node: IdentifierPatternSyntax, _ type: CellType, isLet: Bool) -> Pattern {
    let variable = makeVariable(node.identifier.text.unquoted, type, isLet: isLet, node)
    variable.hasInitializer = true
    return .bind(variable)
  }

  private func expressionPattern(_ syntax: ExprSyntax, _ type: CellType, isLet: Bool?) throws -> Pattern {
    let place = self.place(syntax)
    let subject = relations.normalize(type)
    switch syntax.as(ExprSyntaxEnum.self) {
    case .discardAssignmentExpr: return .wildcard
    case .patternExpr(let node): return try pattern(node.pattern, type, isLet: isLet)
    case .nilLiteralExpr:
      guard subject.wrapped != nil else {
        throw Mistake(place: place, message: "'nil' cannot match values of type '\(relations.simplified(type))'")
      }
      return .none
    case .booleanLiteralExpr(let node) where subject == library.bool:
      return .boolean(node.isTrue)
    case .optionalChainingExpr(let node):
      guard let wrapped = subject.wrapped else {
        throw Mistake(
          place: place, message: "optional pattern cannot match values of type '\(relations.simplified(type))'")
      }
      return .some(try expressionPattern(node.expression, wrapped, isLet: isLet), wrapped: wrapped)
    case .tupleExpr(let node):
      if node.elements.count == 1, let only = node.elements.first {
        return try expressionPattern(only.expression, type, isLet: isLet)
      }
      guard case .tuple(let elements) = subject, elements.count == node.elements.count else {
        throw Mistake(
          place: place, message: "tuple pattern cannot match values of type '\(relations.simplified(type))'")
      }
      return .tuple(
        try zip(node.elements, elements).map { try expressionPattern($0.expression, $1.type, isLet: isLet) })
    case .asExpr(let node):
      let target = try self.type(node.type)
      return .isType(target, try expressionPattern(node.expression, target, isLet: isLet), from: type)
    case .memberAccessExpr(let node):
      if let found = try casePattern(node, nil, subject, isLet) { return found }
    case .functionCallExpr(let node):
      if let member = node.calledExpression.as(MemberAccessExprSyntax.self),
        let found = try casePattern(member, node.arguments, subject, isLet)
      {
        return found
      }
    default: break
    }
    return try testPattern(syntax, subject, place)
  }

  /// `.name(patterns)` and `Type.name(patterns)`.
  private func casePattern(
    _ member: MemberAccessExprSyntax, _ arguments: LabeledExprListSyntax?, _ subject: CellType, _ isLet: Bool?
  ) throws -> Pattern? {
    let name = member.declName.baseName.text.unquoted
    let place = self.place(member)
    var owner = subject
    if let base = member.base {
      guard case .success(let value) = attempt({ try infer(base) }), case .typeValue(let named) = value.kind else {
        return nil
      }
      owner = relations.normalize(named)
      if let nominal = owner.nominal, owner.hasVariables, let same = subject.nominal, same === nominal {
        owner = subject
      }
    }
    if owner.isError { throw Mistake.silent(place) }
    // `.none` and the cases of what an optional wraps.
    if let wrapped = owner.wrapped {
      func cast(_ pattern: Pattern) -> Pattern {
        if case .existential = subject { .isType(owner, pattern, from: subject) } else { pattern }
      }
      if name == "none" { return cast(.none) }
      if name == "some" {
        let inner = try arguments?.first.map { try expressionPattern($0.expression, wrapped, isLet: isLet) }
        return cast(.some(inner ?? .wildcard, wrapped: wrapped))
      }
      if member.base == nil, let inner = try casePattern(member, arguments, relations.normalize(wrapped), isLet) {
        return .some(inner, wrapped: wrapped)
      }
      return nil
    }
    guard let nominal = owner.nominal else { return nil }
    guard let item = nominal.ownMembers(name).first(where: { $0 is EnumCase }) as? EnumCase else {
      if nominal.kind == .enum, members(name, of: owner, isStatic: true).isEmpty {
        throw Mistake(
          place: place, message: "type '\(relations.simplified(owner))' has no member '\(name)'",
          hint: nearestName(to: name, among: nominal.cases.map(\.name)).map { "did you mean '\($0)'?" })
      }
      return nil
    }
    item.signed()
    let substitutions = relations.substitutions(of: owner)
    var patterns: [Pattern] = []
    if let arguments {
      let payload = item.payload.map { relations.substitute($0.type, substitutions) }
      if arguments.count == 1, payload.count > 1, let only = arguments.first {
        // One name for the whole payload, as a tuple.
        let tuple = CellType.tuple(zip(item.payload, payload).map { .init(label: $0.label, type: $1) })
        let inner = try expressionPattern(only.expression, tuple, isLet: isLet)
        if case .tuple(let parts) = inner {
          patterns = parts
        } else if case .wildcard = inner {
          patterns = payload.map { _ in .wildcard }
        } else {
          throw unsupported("payload tuples bound to one name", only)
        }
      } else {
        guard arguments.count == payload.count else {
          throw Mistake(
            place: place,
            message:
              "tuple pattern has the wrong length for tuple type of '\(name)' (expected \(payload.count), have \(arguments.count))"
          )
        }
        for (argument, (parameter, type)) in zip(arguments, zip(item.payload, payload)) {
          if let label = argument.label?.text, label != parameter.label {
            throw Mistake(
              place: self.place(argument),
              message: "tuple pattern element label '\(label)' must be '\(parameter.label ?? "_")'")
          }
          patterns.append(try expressionPattern(argument.expression, type, isLet: isLet))
        }
      }
    } else {
      patterns = item.payload.map { _ in .wildcard }
    }
    let result = Pattern.enumCase(item, patterns, owner)
    if case .existential = subject { return .isType(owner, result, from: subject) }
    if let wrapped = subject.wrapped, owner.wrapped == nil { return .some(result, wrapped: wrapped) }
    guard subject.nominal === nominal else {
      throw Mistake(
        place: place,
        message: "pattern of type '\(relations.simplified(owner))' cannot match '\(relations.simplified(subject))'")
    }
    return result
  }

  /// A value to compare with by `~=`.
  private func testPattern(_ syntax: ExprSyntax, _ subject: CellType, _ place: Place) throws -> Pattern {
    let variable = temporary("subject", subject, place)
    let value = Expr(.variable(variable), subject, place)
    var argument = Argument(label: nil, syntax: syntax, place: place)
    if isImplicitChain(syntax) {
      argument.known = try check(syntax, as: subject)
    } else if syntax.is(ArrayExprSyntax.self), !cellOperators("~=").isEmpty {
      // A cell's own operator may ask for another array than the value.
      argument.known = try? attempt { try check(syntax, as: subject) }.get()
    } else if syntax.is(ArrayExprSyntax.self) {
      argument.known = try check(syntax, as: subject)
    } else if !syntax.is(ClosureExprSyntax.self), !syntax.is(KeyPathExprSyntax.self) {
      argument.known = try infer(syntax)
    }
    let type = argument.known?.type ?? solver.variable()
    if let wrapped = subject.wrapped, relations.normalize(type).wrapped == nil {
      // A plain value against an optional.
      let inner = try testPattern(syntax, wrapped, place)
      return .some(inner, wrapped: wrapped)
    }
    let subjectArgument = Argument(label: nil, syntax: syntax, known: value, place: place)
    do {
      let test = try operatorCall("~=", [argument, subjectArgument], library.bool, place)
      return .test(variable, test)
    } catch let mistake as Mistake {
      if mistake.isSilent { throw mistake }
      throw Mistake(
        place: place,
        message:
          "expression pattern of type '\(relations.simplified(type))' cannot match values of type '\(relations.simplified(subject))'"
      )
    }
  }

  // MARK: switch

  func switchStatement(_ node: SwitchExprSyntax, label: String?) throws -> Statement {
    let place = self.place(node)
    let outerYield = body.yieldType
    body.yieldType = nil
    let subject = try infer(node.subject)
    solver.settle(subject.type)
    body.yieldType = outerYield
    let type = relations.normalize(subject.type)
    if type.isError { throw Mistake.silent(place) }
    let target = Statement.Label(name: label, isLoop: false)
    var cases: [SwitchCase] = []
    for element in node.cases {
      guard case .switchCase(let item) = element else { throw unsupported("'#if' blocks", element) }
      if let attribute = item.attribute, attribute.attributeName.trimmedDescription != "unknown" {
        throw unsupported("attributes of cases", attribute)
      }
      try inBlock {
        var patterns: [(Pattern, Expr?)] = []
        var isDefault = false
        switch item.label {
        case .default: isDefault = true
        case .case(let label):
          patterns = try alternatives(label.caseItems, filter: \.whereClause) {
            try pattern($0.pattern, type, isLet: nil)
          }
        }
        if item.statements.isEmpty {
          throw Mistake(
            place: self.place(item),
            message:
              "'\(isDefault ? "default" : "case")' label in a 'switch' must have at least one executable statement")
        }
        let statements = try labelled(target) { try branch(item.statements) }
        cases.append(SwitchCase(patterns: patterns, isDefault: isDefault, body: statements))
      }
      if attempts == 0, body.yieldType == nil { solver.commit() }
    }
    if !cases.contains(where: \.isDefault),
      let missing = Exhaustiveness(relations: relations, library: library).missing(cases, type)
    {
      try report(
        Mistake(
          place: place, message: "switch must be exhaustive",
          hint: missing.isEmpty
            ? "add a 'default' case"
            : "add missing case\(missing.count > 1 ? "s" : ""): \(missing.map { "'\($0)'" }.joined(separator: ", "))"))
    }
    return Statement(.switch(subject, cases, target), place)
  }

  /// The alternatives of a `case` or a `catch`, each with its `where`. Those behind the first bind the same names: they share
  /// its variables.
  func alternatives<Item: SyntaxProtocol>(
    _ items: some Sequence<Item>, filter: KeyPath<Item, WhereClauseSyntax?>, pattern: (Item) throws -> Pattern
  ) throws -> [(Pattern, Expr?)] {
    func read(_ item: Item) throws -> (Pattern, Expr?) {
      (try pattern(item), try item[keyPath: filter].map { try check($0.condition, as: library.bool, for: .condition) })
    }
    var result: [(Pattern, Expr?)] = []
    for item in items {
      guard !result.isEmpty else {
        result.append(try read(item))
        continue
      }
      let first = scope.names
      try inBlock {
        result.append(try read(item))
        for name in Set(first.keys).symmetricDifference(scope.names.keys) {
          throw Mistake(place: place(item), message: "'\(name)' must be bound in every pattern")
        }
        for (name, declarations) in scope.names {
          (declarations.last as? Variable)?.sharedWith = first[name]?.last as? Variable
        }
      }
    }
    return result
  }
}
