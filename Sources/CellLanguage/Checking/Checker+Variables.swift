import SwiftSyntax

/// `let` and `var` in bodies and at the top level.
extension Checker {
  func variableDeclaration(_ node: VariableDeclSyntax) throws -> [Statement] {
    let isLet = node.bindingSpecifier.tokenKind == .keyword(.let)
    for modifier in node.modifiers
    where !["private", "fileprivate", "public", "internal", "final", "weak", "unowned"].contains(modifier.name.text) {
      throw unsupported("'\(modifier.name.text)' variables here", modifier)
    }
    for attribute in node.attributes { throw unsupported("'\(attribute.trimmedDescription)' attributes", attribute) }
    var result: [Statement] = []
    var annotation: TypeSyntax?
    var types: [TypeSyntax?] = []
    for binding in node.bindings.reversed() {
      if let own = binding.typeAnnotation?.type {
        annotation = own
      } else if binding.initializer != nil {
        annotation = nil
      }
      types.insert(annotation, at: 0)
    }
    for (binding, typeSyntax) in zip(node.bindings, types) {
      do {
        result.append(try self.binding(binding, typeSyntax, isLet: isLet))
      } catch {
        // The names exist all the same, so that their uses are not reported too.
        _ = try? declarePattern(binding.pattern, .error, isLet: isLet)
        throw error
      }
      if attempts == 0 { solver.commit() }
    }
    note(ownershipOf: node, in: result)
    return result
  }

  /// `weak` and `unowned` variables do not keep what they name alive.
  private func note(ownershipOf node: VariableDeclSyntax, in statements: [Statement]) {
    for modifier in node.modifiers where modifier.name.text == "weak" || modifier.name.text == "unowned" {
      for statement in statements {
        switch statement.kind {
        case .bind(.bind(let variable), _), .declare(let variable):
          variable.ownership = modifier.name.text == "weak" ? .weak : .unowned
        default: break
        }
      }
    }
  }

  private func binding(_ node: PatternBindingSyntax, _ typeSyntax: TypeSyntax?, isLet: Bool) throws -> Statement {
    let place = self.place(node)
    allowsOpenGenerics = node.initializer != nil
    defer { allowsOpenGenerics = false }
    let demanded = try typeSyntax.flatMap { try opaqueDemands($0) }
    let (declared, isImplicitlyUnwrapped) =
      try typeSyntax.flatMap { demanded == nil ? try variableType($0) : nil } ?? (nil, false)
    allowsOpenGenerics = false
    if let accessors = node.accessorBlock, node.initializer == nil {
      guard let identifier = node.pattern.as(IdentifierPatternSyntax.self) else {
        throw unsupported("computed patterns", node)
      }
      return try computedVariable(identifier, declared, accessors, node)
    }
    guard let initializer = node.initializer else {
      guard let declared else { throw Mistake(place: place, message: "type annotation missing in pattern") }
      guard let identifier = node.pattern.as(IdentifierPatternSyntax.self) else {
        throw unsupported("patterns without a value", node)
      }
      let variable = declareVariable(identifier.identifier.text.unquoted, declared, isLet: isLet, identifier)
      variable.isImplicitlyUnwrapped = isImplicitlyUnwrapped
      if !isLet, declared.wrapped != nil {
        variable.hasInitializer = true
        return Statement(.bind(.bind(variable), Expr(.none, declared, place)), place)
      }
      return Statement(.declare(variable), place)
    }
    let value: Expr
    if let declared {
      value = try check(initializer.value, as: declared, for: .initialization)
    } else {
      initializerLiteral = initializer.value.id
      value = try infer(initializer.value)
      solver.settle(value.type)
      if value.type.hasVariables {
        if case .array(let elements) = value.kind, elements.isEmpty {
          throw Mistake(place: value.place, message: "empty collection literal requires an explicit type")
        }
        if case .dictionary(let elements) = value.kind, elements.isEmpty {
          throw Mistake(place: value.place, message: "empty collection literal requires an explicit type")
        }
        if case .closure = value.kind {
          throw Mistake(
            place: value.place, message: "cannot infer type of closure parameter without more context",
            hint: "write the types of its parameters")
        }
        throw Mistake(
          place: value.place, message: "generic parameter could not be inferred", hint: "write the type behind the name"
        )
      }
      if relations.normalize(value.type).isVoid, !relations.normalize(value.type).isError {
        warn("constant inferred to have type '()', which may be unexpected", at: place)
      }
    }
    if attempts == 0 {
      solver.commit()
      if let declared, declared.hasVariables {
        throw Mistake(
          place: value.place, message: "generic parameter could not be inferred", hint: "write all of the type")
      }
    }
    if let accessors = node.accessorBlock {
      guard let identifier = node.pattern.as(IdentifierPatternSyntax.self) else {
        throw unsupported("observed patterns", node)
      }
      return try observedVariable(identifier, relations.simplified(declared ?? value.type), value, accessors)
    }
    var type = relations.simplified(declared ?? value.type)
    if let demanded { type = try opaque(type, demanded, at: value.place) }
    let pattern = try declarePattern(node.pattern, type, isLet: isLet)
    if case .bind(let variable) = pattern {
      variable.isImplicitlyUnwrapped = isImplicitlyUnwrapped
      variable.isOfSelf = declared == nil && isOfSelf(value)
    }
    return Statement(.bind(pattern, value), place)
  }

  /// A pattern of `let` or `var`: names, tuples of them, wildcards.
  func declarePattern(_ syntax: PatternSyntax, _ type: CellType, isLet: Bool) throws -> Pattern {
    switch syntax.as(PatternSyntaxEnum.self) {
    case .identifierPattern(let node):
      let variable = declareVariable(node.identifier.text.unquoted, type, isLet: isLet, node)
      variable.hasInitializer = true
      return .bind(variable)
    case .wildcardPattern: return .wildcard
    case .tuplePattern(let node):
      if node.elements.count == 1, let only = node.elements.first {
        return try declarePattern(only.pattern, type, isLet: isLet)
      }
      let wanted = relations.normalize(type)
      if wanted.isError {
        return .tuple(try node.elements.map { try declarePattern($0.pattern, .error, isLet: isLet) })
      }
      guard case .tuple(let elements) = wanted, elements.count == node.elements.count else {
        throw Mistake(place: place(node), message: "pattern cannot match values of type '\(wanted)'")
      }
      return .tuple(try zip(node.elements, elements).map { try declarePattern($0.pattern, $1.type, isLet: isLet) })
    case .expressionPattern, .isTypePattern, .missingPattern, .valueBindingPattern:
      throw Mistake(place: place(syntax), message: "expected pattern")
    }
  }

  func declareVariable(_ name: String, _ type: CellType, isLet: Bool, _ node: some SyntaxProtocol) -> Variable {
    let isGlobal = if case .source = scope.kind { true } else { false }
    if attempts == 0,
      let old = scope.names[name]?.first(where: { $0 is Variable && $0.place.source >= 0 || isGlobal && $0 is Nominal })
    {
      mistakes.append(
        Mistake(
          place: place(node), message: "invalid redeclaration of '\(name)'",
          hint: isGlobal && old is Variable ? "within one cell a name is declared once" : nil))
    }
    return makeVariable(name, type, isLet: isLet, node)
  }

  /// A variable that may take the place of another one: patterns bind names anew.
  func makeVariable(_ name: String, _ type: CellType, isLet: Bool, _ node: some SyntaxProtocol) -> Variable {
    let variable = Variable(name: name, place: place(node))
    variable.type = type
    variable.isLet = isLet
    if case .source(let index) = scope.kind {
      variable.globalSource = index
      usage[index].declares.insert(name)
    } else {
      variable.owner = body.function
      locals.append(variable)
    }
    scope.redeclare(variable)
    return variable
  }

  private func computedVariable(
    _ identifier: IdentifierPatternSyntax, _ declared: CellType?, _ accessors: AccessorBlockSyntax,
    _ node: PatternBindingSyntax
  ) throws -> Statement {
    guard let declared else {
      throw Mistake(place: place(node), message: "computed property must have an explicit type")
    }
    let variable = Variable(name: identifier.identifier.text.unquoted, place: place(identifier))
    variable.type = declared
    switch accessors.accessors {
    case .getter(let code): variable.getter = accessor(.getter, of: variable, code, parameter: nil)
    case .accessors(let list):
      for item in list {
        guard let code = item.body?.statements else { continue }
        switch item.accessorSpecifier.text {
        case "get": variable.getter = accessor(.getter, of: variable, code, parameter: nil)
        case "set":
          variable.setter = accessor(.setter, of: variable, code, parameter: item.parameters?.name.text ?? "newValue")
        case "willSet", "didSet":
          throw Mistake(
            place: place(item), message: "non-member observing properties require an initializer",
            hint: "give '\(variable.name)' a value with '='")
        default: throw unsupported("'\(item.accessorSpecifier.text)' accessors", item)
        }
      }
    }
    declareComputed(variable)
    return Statement(.block([]), variable.place)
  }
}
