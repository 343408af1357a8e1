@_spi(ExperimentalLanguageFeatures) import SwiftSyntax

/// The type of each kind of expression.
extension Checker {
  /// Checks an expression where a value of a type is needed.
  func check(_ syntax: ExprSyntax, as type: CellType, for purpose: Purpose = .other, known: Expr? = nil) throws -> Expr
  {
    if let known { return try coerce(known, to: type, for: purpose) }
    if syntax.is(NilLiteralExprSyntax.self) {
      let wanted = relations.normalize(type)
      if wanted.isError { throw Mistake.silent(place(syntax)) }
      guard let value = try nilLiteral(wanted, place(syntax)) else {
        if case .variable = wanted { throw Mistake(place: place(syntax), message: "'nil' requires a contextual type") }
        switch purpose {
        case .initialization:
          throw Mistake(
            place: place(syntax), message: "'nil' cannot initialize specified type '\(relations.simplified(wanted))'")
        case .assignment:
          throw Mistake(
            place: place(syntax), message: "'nil' cannot be assigned to type '\(relations.simplified(wanted))'")
        case .returning:
          throw Mistake(
            place: place(syntax), message: "'nil' is incompatible with return type '\(relations.simplified(wanted))'")
        default:
          throw Mistake(
            place: place(syntax),
            message: "'nil' is not compatible with expected argument type '\(relations.simplified(wanted))'")
        }
      }
      return value
    }
    if let literal = syntax.as(BooleanLiteralExprSyntax.self), let value = try booleanLiteral(literal, type) {
      return value
    }
    return try coerce(try infer(syntax, expected: type), to: type, for: purpose)
  }

  /// Checks an expression; `expected` guides it but is not enforced.
  func infer(_ syntax: ExprSyntax, expected: CellType? = nil) throws -> Expr {
    let place = self.place(syntax)
    switch syntax.as(ExprSyntaxEnum.self) {
    // Literals.
    case .integerLiteralExpr(let node): return try integer(node, negative: false)
    case .floatLiteralExpr(let node): return try float(node, negative: false)
    case .booleanLiteralExpr(let node):
      return Expr(.boolean(node.isTrue), library.bool, place)
    case .stringLiteralExpr(let node): return try string(node, expected: expected)
    case .simpleStringLiteralExpr: throw unsupported("string literals here", syntax)
    case .nilLiteralExpr:
      if let expected, let value = try nilLiteral(relations.normalize(expected), place) { return value }
      throw Mistake(place: place, message: "'nil' requires a contextual type")
    case .arrayExpr(let node): return try array(node, expected: expected)
    case .dictionaryExpr(let node): return try dictionary(node, expected: expected)
    case .regexLiteralExpr(let node): throw unsupported("regular expression literals", node)
    // Names and members.
    case .declReferenceExpr(let node): return try reference(node, expected: expected)
    case .memberAccessExpr(let node): return try member(node, expected: expected)
    case .superExpr: return try superReference(place)
    case .genericSpecializationExpr(let node):
      let type = try type(
        TypeSyntax(
          IdentifierTypeSyntax(
            name: .identifier(node.expression.trimmedDescription), genericArgumentClause: node.genericArgumentClause)),
        from: node)
      return Expr(.typeValue(type), .metatype(type), place)
    case .typeExpr(let node):
      let type = try type(node.type)
      return Expr(.typeValue(type), .metatype(type), place)
    case .keyPathExpr(let node): return try keyPath(node, expected: expected)
    // Calls.
    case .functionCallExpr(let node): return try call(node, expected: expected)
    case .subscriptCallExpr(let node): return try subscriptCall(node, expected: expected)
    case .closureExpr(let node): return try closure(node, expected: expected)
    // Operators.
    case .infixOperatorExpr(let node): return try infix(node, expected: expected)
    case .prefixOperatorExpr(let node): return try prefix(node, expected: expected)
    case .postfixOperatorExpr(let node): return try postfix(node, expected: expected)
    case .ternaryExpr(let node): return try ternary(node, expected: expected)
    case .asExpr(let node): return try cast(node)
    case .isExpr(let node):
      let value = try infer(node.expression)
      solver.settle(value.type)
      return Expr(.test(value, try type(node.type)), library.bool, place)
    // Optionals.
    case .optionalChainingExpr(let node):
      if let named = plainTypeNamed(by: node.expression) {
        let type = library.optional(named)
        return Expr(.typeValue(type), .metatype(type), place)
      }
      guard body.chainDepth > 0 else {
        return try chained { try self.infer(syntax, expected: expected) }
      }
      let value = try infer(node.expression)
      solver.settle(value.type)
      guard let wrapped = relations.normalize(value.type).wrapped else {
        if value.type.isError { throw Mistake.silent(place) }
        throw Mistake(
          place: self.place(node),
          message: "cannot use optional chaining on non-optional value of type '\(relations.simplified(value.type))'")
      }
      return Expr(.bindChain(value), wrapped, place)
    case .forceUnwrapExpr(let node):
      let value = try infer(node.expression, expected: expected.map { library.optional($0) })
      solver.settle(value.type)
      guard let wrapped = relations.normalize(value.type).wrapped else {
        if value.type.isError { throw Mistake.silent(place) }
        throw Mistake(
          place: self.place(node),
          message: "cannot force unwrap value of non-optional type '\(relations.simplified(value.type))'")
      }
      return Expr(.unwrap(value), wrapped, place)
    // Grouping and control.
    case .tupleExpr(let node): return try tuple(node, expected: expected)
    case .tryExpr(let node): return try tryExpression(node, expected: expected)
    case .ifExpr, .switchExpr: return try controlExpression(syntax, expected: expected)
    case .inOutExpr(let node):
      throw Mistake(place: self.place(node), message: "'&' may only be used to pass an argument to inout parameter")
    case .discardAssignmentExpr(let node):
      throw Mistake(
        place: self.place(node), message: "'_' can only appear in a pattern or on the left side of an assignment")
    case .patternExpr(let node): throw Mistake(place: self.place(node), message: "pattern is only valid in a 'case'")
    case .assignmentExpr, .binaryOperatorExpr:
      if syntax.is(BinaryOperatorExprSyntax.self) {
        return try operatorReference(syntax.trimmedDescription, expected: expected, place)
      }
      throw Mistake(place: place, message: "'=' is not a value")
    case .macroExpansionExpr(let node): return try macro(node, at: place)
    case .consumeExpr(let node): throw unsupported("'consume' expressions", node)
    case .copyExpr(let node): throw unsupported("'copy' expressions", node)
    case .borrowExpr(let node): throw unsupported("'borrow' expressions", node)
    case .unsafeExpr(let node): throw unsupported("'unsafe' expressions", node)
    case .awaitExpr(let node): throw unsupported("'await' expressions", node)
    case .doExpr(let node): throw unsupported("'do' expressions", node)
    case .packElementExpr(let node): throw unsupported("parameter packs", node)
    case .packExpansionExpr(let node): throw unsupported("parameter packs", node)
    case .postfixIfConfigExpr(let node): throw unsupported("'#if' blocks", node)
    case .editorPlaceholderExpr(let node): throw unsupported("editor placeholders", node)
    case ._canImportExpr, ._canImportVersionInfo: throw unsupported("'canImport' conditions", syntax)
    case .arrowExpr, .sequenceExpr, .unresolvedAsExpr, .unresolvedIsExpr, .unresolvedTernaryExpr:
      // What folding leaves unfolded was reported when it failed.
      throw Mistake.silent(place)
    case .missingExpr: throw Mistake.silent(place)
    }
  }

  /// `nil` as a type that is an optional or can be written so.
  private func nilLiteral(_ type: CellType, _ place: Place) throws -> Expr? {
    if type.wrapped != nil { return Expr(.none, type, place) }
    return try made(type, by: "ExpressibleByNilLiteral", "nilLiteral", Expr(.tuple([]), .void, place))
  }

  /// `true` as a type of a cell that can be written so.
  private func booleanLiteral(_ node: BooleanLiteralExprSyntax, _ type: CellType) throws -> Expr? {
    var wanted = relations.normalize(type)
    while let wrapped = wanted.wrapped { wanted = relations.normalize(wrapped) }
    guard wanted != library.bool else { return nil }
    let value = Expr(.boolean(node.isTrue), library.bool, place(node))
    return try made(wanted, by: "ExpressibleByBooleanLiteral", "booleanLiteral", value).flatMap {
      converted($0, to: type)
    }
  }

  /// The type's value for a literal; nil where it has none.
  private func made(_ type: CellType, by proto: String, _ label: String, _ literal: Expr) throws -> Expr? {
    guard type.nominal != nil, let proto = library.proto(proto), relations.conforms(type, to: proto) else { return nil }
    return try construct(type, [Argument(label, literal)], nil, literal.place)
  }

  /// A type written in an expression, with places of the expression.
  private func type(_ syntax: TypeSyntax, from node: GenericSpecializationExprSyntax) throws -> CellType {
    let name = node.expression.trimmedDescription
    if let reference = node.expression.as(DeclReferenceExprSyntax.self),
      let declaration = findType(reference.baseName.text.unquoted, at: place(reference))
    {
      return try instantiate(declaration, arguments: node.genericArgumentClause, at: node)
    }
    throw Mistake(place: place(node), message: "cannot find type '\(name)' in scope")
  }

  // MARK: Names

  func reference(_ node: DeclReferenceExprSyntax, expected: CellType?) throws -> Expr {
    let place = self.place(node)
    let name = node.baseName.text.unquoted
    switch node.baseName.tokenKind {
    case .keyword(.self): return try selfReference(place)
    case .keyword(.Self): return try ownType(place)
    case .dollarIdentifier: return try shorthand(name, place)
    case .binaryOperator, .prefixOperator, .postfixOperator:
      return try operatorReference(name, expected: expected, place)
    default: break
    }
    guard let meaning = lookup(name) else {
      throw unknownName(name, at: place)
    }
    switch meaning {
    case .declarations(let declarations):
      if let variable = declarations.last as? Variable { return try variableReference(variable, place) }
      if let type = declarations.last, type is Nominal || type is TypeAlias || type is GenericName {
        noteUse(of: type, at: place)
        let instance = try openType(type, node)
        return Expr(.typeValue(instance), .metatype(instance), place)
      }
      var functions = declarations.compactMap { $0 as? Function }
      if let names = node.argumentNames {
        let labels = names.arguments.map { $0.name.text.nonWildcard }
        functions = functions.filter { $0.signed().parameters.map(\.label) == labels }
      }
      for function in functions { noteUse(of: function, at: place) }
      guard !functions.isEmpty else {
        throw Mistake(place: place, message: "cannot find '\(node.trimmedDescription)' in scope")
      }
      return try functionReference(functions.map { ($0, [:]) }, receiver: nil, expected: expected, place)
    case .members(_, let nominal):
      let receiver = try? selfReference(place)
      noteImplicitSelf(name, place)
      if let receiver, !isMetatype(receiver.type) {
        let found = members(name, of: receiver.type, isStatic: false)
        if let property = found.first(where: { $0.declaration is Variable }) {
          return try propertyReference(receiver, property, place)
        }
        let functions = found.compactMap { member in
          (member.declaration as? Function).map { ($0, member.substitutions) }
        }
        if !functions.isEmpty { return try functionReference(functions, receiver: receiver, expected: expected, place) }
      }
      let type = nominal.declaredType
      if members(name, of: type, isStatic: true).isEmpty {
        throw Mistake(place: place, message: "instance member '\(name)' cannot be used on type '\(type)'")
      }
      if !isInstance(receiver, of: nominal)
        || members(name, of: type, isStatic: true).contains(where: {
          $0.declaration is Nominal || $0.declaration is TypeAlias
        })
      {
        return try staticMember(of: type, typeValue(type, in: receiver, place), name, place, expected: expected)
      }
      throw Mistake(place: place, message: "static member '\(name)' cannot be used on instance of type '\(type)'")
    }
  }

  func variableReference(_ variable: Variable, _ place: Place) throws -> Expr {
    let type = variable.type
    if type.isError { throw Mistake.silent(place) }
    if variable.getter != nil, variable.parent == nil {
      variable.isRead = true
      noteUse(of: variable, at: place)
      for accessor in [variable.getter, variable.setter] { accessor.map(noteLocalCall) }
      return Expr(.computed(nil, variable, [:], isSuper: false), type, place)
    }
    variable.isRead = true
    noteUse(of: variable, at: place)
    noteCapture(of: variable)
    return Expr(.variable(variable), type, place)
  }

  /// Records that the function being checked uses a local variable of a function around it.
  func noteCapture(of variable: Variable) {
    guard let owner = variable.owner, owner !== body.function, !owner.isTopLevelOfSource || variable.globalSource == nil
    else { return }
    var next: Function? = body.function
    var chain: [Function] = []
    while let function = next, function !== owner {
      chain.append(function)
      next = function.enclosing
    }
    guard next === owner else { return }
    variable.isCaptured = true
    for function in chain where !function.captures.contains(variable) { function.captures.append(variable) }
  }

  func selfReference(_ place: Place) throws -> Expr {
    if let unwrapped = unwrappedSelf() {
      noteCapture(of: unwrapped)
      return Expr(.variable(unwrapped), unwrapped.type, place)
    }
    var next: Function? = body.function
    while let function = next {
      if let variable = function.selfVariable {
        noteCapture(of: variable)
        if function.isStatic, !function.takesType, case .metatype(let instance) = variable.type {
          return Expr(.typeValue(instance), variable.type, place)
        }
        return Expr(.variable(variable), variable.type, place)
      }
      next = function.enclosing
    }
    throw Mistake(
      place: place, message: "cannot find 'self' in scope; did you mean to use it in a type or extension context?")
  }

  /// What `guard let self` made of a `self` that a closure captured weakly.
  private func unwrappedSelf() -> Variable? {
    var next: Scope? = scope
    while let current = next {
      if let variable = current.names["self"]?.last as? Variable { return variable }
      switch current.kind {
      case .function(let function) where function.selfVariable != nil: return nil
      case .type, .source, .library: return nil
      default: next = current.parent
      }
    }
    return nil
  }

  /// A type that a name without a base is a member of: `self` in a static member of a class.
  func typeValue(_ type: CellType, in receiver: Expr?, _ place: Place) -> Expr {
    if let receiver, case .metatype(let own) = receiver.type, relations.isSubclass(own, of: type) { return receiver }
    return Expr(.typeValue(type), .metatype(type), place)
  }

  /// The type `Self` as a value: of a class that may have heirs, the one that the instance is of.
  func ownType(_ place: Place) throws -> Expr {
    guard let nominal = scope.nominal else {
      throw Mistake(place: place, message: "cannot find 'Self' in scope")
    }
    guard nominal.mayHaveHeirs else {
      let type = nominal.ready().declaredType
      return Expr(.typeValue(type), .metatype(type), place)
    }
    guard let receiver = try? selfReference(place), receiver.type.wrapped == nil else {
      throw Mistake(
        place: place, message: "'Self' of a class that is not final cannot be named here",
        hint: "name the class '\(nominal.name)'")
    }
    return isMetatype(receiver.type) ? receiver : Expr(.dynamicType(receiver), .metatype(receiver.type), place)
  }

  /// Whether the expression is of the type `Self` of the class around, not just of that class.
  func isOfSelf(_ expr: Expr) -> Bool {
    switch expr.kind {
    case .variable(let variable): variable.isOfSelf || variable.name == "self" || variable.superOf != nil
    case .dynamicType(let inner), .upcast(let inner), .wrap(let inner), .unwrap(let inner), .try(let inner),
      .tryForced(let inner), .tryOptional(let inner), .chain(let inner), .bindChain(let inner):
      isOfSelf(inner)
    case .call(let callee, let receiver, let arguments):
      callee.function.kind == .initializer || callee.function.returnsSelf
        ? receiver.map(isOfSelf) ?? false : arguments.contains(where: isOfSelf)
    case .computed(let base, let variable, _, _): variable.getter?.returnsSelf == true && base.map(isOfSelf) ?? false
    case .ternary(_, let first, let second): isOfSelf(first) && isOfSelf(second)
    case .coalesce(let first, let second, _): isOfSelf(first) && isOfSelf(second)
    case .none, .ifExpression: true
    default: false
    }
  }

  /// Records that closures around name a member of the instance without `self`, up to the one that captures it by name.
  func noteImplicitSelf(_ name: String, _ place: Place) {
    var next: Function? = body.function
    while let function = next, function.kind == .closure, function.selfVariable == nil {
      if function.implicitSelf == nil { function.implicitSelf = (name, place) }
      next = function.enclosing
    }
  }

  func superReference(_ place: Place) throws -> Expr {
    let receiver = try selfReference(place)
    if case .metatype(let instance) = receiver.type, let base = instance.nominal?.ready().superclass {
      // In a class method: the members of the base class, of the type that the method was called on.
      let type = CellType.metatype(relations.substitute(base, relations.substitutions(of: instance)))
      guard case .variable(let variable) = receiver.kind else { return Expr(.typeValue(type), type, place) }
      return superExpression(of: variable, type, place)
    }
    guard let nominal = receiver.type.nominal, let base = nominal.ready().superclass else {
      throw Mistake(place: place, message: "'super' cannot be used in a type that has no base class")
    }
    let type = relations.substitute(base, relations.substitutions(of: receiver.type))
    guard case .variable(let variable) = receiver.kind else { throw Mistake.silent(place) }
    return superExpression(of: variable, type, place)
  }

  /// The instance as its base class: its members are not looked up in its own class.
  func superExpression(of variable: Variable?, _ type: CellType, _ place: Place) -> Expr {
    let marker = Variable(name: "super", place: place)
    marker.type = variable?.type ?? type
    marker.superOf = variable
    return Expr(.upcast(Expr(.variable(marker), marker.type, place)), type, place)
  }

  // MARK: Members

  func member(_ node: MemberAccessExprSyntax, expected: CellType?) throws -> Expr {
    let name = node.declName.baseName.text.unquoted
    guard let baseSyntax = node.base else {
      guard let expected else {
        throw Mistake(place: place(node), message: "cannot infer contextual base in reference to member '\(name)'")
      }
      return try implicitMember(name, nil, expected, place(node))
    }
    if startsChain(node) { return try chained { try self.member(node, expected: expected) } }
    if isModuleName(baseSyntax) {
      if let variable = libraryReference(name) { return try variableReference(variable, place(node)) }
      if let nominal = library.nominal(name) {
        return Expr(.typeValue(try openType(nominal, node)), .metatype(try openType(nominal, node)), place(node))
      }
      return try functionReference(
        library.lookup(name).compactMap { ($0 as? Function).map { ($0, [:]) } }, receiver: nil, expected: expected,
        place(node))
    }
    let base = try infer(baseSyntax, expected: isImplicitChain(baseSyntax) ? expected : nil)
    return try memberReference(base, name, node.declName, expected: expected)
  }

  /// Whether an optional chain begins inside the expression and none is being checked.
  func startsChain(_ syntax: some ExprSyntaxProtocol) -> Bool {
    guard body.chainDepth == 0 else { return false }
    var next: ExprSyntax? = ExprSyntax(syntax)
    while let expr = next {
      switch expr.as(ExprSyntaxEnum.self) {
      case .optionalChainingExpr(let node): return plainTypeNamed(by: node.expression) == nil
      case .memberAccessExpr(let node): next = node.base
      case .functionCallExpr(let node): next = node.calledExpression
      case .subscriptCallExpr(let node): next = node.calledExpression
      case .forceUnwrapExpr(let node): next = node.expression
      default: return false
      }
    }
    return false
  }

  /// An optional chain: nil as soon as one of its links is, else its last value.
  func chained(_ work: () throws -> Expr) throws -> Expr {
    body.chainDepth += 1
    defer { body.chainDepth -= 1 }
    let value = try work()
    let type = relations.normalize(value.type)
    if type.wrapped != nil { return Expr(.chain(value), type, value.place) }
    return Expr(.chain(Expr(.wrap(value), library.optional(type), value.place)), library.optional(type), value.place)
  }

  // MARK: Subscripts

  func subscriptCall(_ node: SubscriptCallExprSyntax, expected: CellType?) throws -> Expr {
    if startsChain(node) { return try chained { try self.subscriptCall(node, expected: expected) } }
    let base = try infer(node.calledExpression)
    return try settling(base) {
      try element(of: base, node.arguments, node, baseAt: place(node.calledExpression), expected: expected)
    }
  }

  func element(
    of base: Expr, _ list: LabeledExprListSyntax, _ node: some SyntaxProtocol, baseAt basePlace: Place,
    expected: CellType?
  ) throws -> Expr {
    if base.type.isError { throw Mistake.silent(place(node)) }
    let arguments = list.map {
      Argument(label: $0.label?.text.unquoted, syntax: $0.expression, place: place($0.expression))
    }
    let argumentsOuter = body.chainDepth
    body.chainDepth = 0
    defer { body.chainDepth = argumentsOuter }
    var isStatic = false
    var type = relations.normalize(base.type)
    if case .metatype(let instance) = type {
      isStatic = true
      type = relations.normalize(instance)
    }
    let found =
      arguments.first?.label == "keyPath"
      ? keyPathSubscripts(of: type) : members("subscript", of: type, isStatic: isStatic)
    let candidates = found.compactMap { member in
      (member.declaration as? Subscript).map {
        Candidate(function: $0.getter, substitutions: member.substitutions, receiver: base)
      }
    }
    guard !candidates.isEmpty else {
      if let unwrapped = implicitlyUnwrapped(base) {
        return try element(of: unwrapped, list, node, baseAt: basePlace, expected: expected)
      }
      if let wrapped = type.wrapped, !members("subscript", of: wrapped, isStatic: false).isEmpty {
        throw Mistake(
          place: basePlace,
          message:
            "value of optional type '\(type)' must be unwrapped to refer to member 'subscript' of wrapped base type '\(wrapped)'",
          hint: "chain it with '?', or unwrap it with '!'")
      }
      throw Mistake(place: basePlace, message: "value of type '\(relations.simplified(type))' has no subscripts")
    }
    let result = try resolve(candidates, arguments, expected, basePlace, name: "subscript")
    guard case .call(let callee, _, let values) = result.kind,
      let element = found.lazy.compactMap({ $0.declaration as? Subscript }).first(where: {
        $0.getter === callee.function
      })
    else { throw Mistake.silent(place(node)) }
    if element.getter.isThrowing { try noteThrowingCall(place(node), thrown: element.getter.thrownType) }
    return Expr(
      .element(base, element, values, callee.substitutions, isSuper: isSuper(base)), result.type, place(node))
  }

  /// `value[keyPath: path]`, which every type has.
  private func keyPathSubscripts(of type: CellType) -> [FoundMember] {
    guard let proto = library.proto("Copyable"), let parameter = proto.selfParameter else { return [] }
    return proto.ownMembers("subscript").map { FoundMember(declaration: $0, substitutions: [parameter: type]) }
  }

  // MARK: Casts

  private func cast(_ node: AsExprSyntax) throws -> Expr {
    // `xs.reversed() as Array`: what the value is tells the rest.
    allowsOpenGenerics = node.questionOrExclamationMark == nil
    defer { allowsOpenGenerics = false }
    let target = try type(node.type)
    allowsOpenGenerics = false
    guard let mark = node.questionOrExclamationMark else {
      return try coerce(try infer(node.expression, expected: target), to: target)
    }
    let value = try infer(node.expression)
    solver.settle(value.type)
    if mark.tokenKind == .exclamationMark { return Expr(.castForced(value, target), target, place(node)) }
    return Expr(.castOptional(value, target), library.optional(target), place(node))
  }

  // MARK: Tuples

  private func tuple(_ node: TupleExprSyntax, expected: CellType?) throws -> Expr {
    if node.elements.count == 1, let only = node.elements.first, only.label == nil {
      let depth = body.chainDepth
      body.chainDepth = 0
      defer { body.chainDepth = depth }
      return try infer(only.expression, expected: expected)
    }
    var wanted: [CellType.TupleElement]?
    if let expected, case .tuple(let elements) = relations.normalize(expected.wrapped ?? expected),
      elements.count == node.elements.count
    {
      wanted = elements
    }
    var values: [Expr] = []
    var elements: [CellType.TupleElement] = []
    for (index, element) in node.elements.enumerated() {
      let value: Expr
      if let wanted, !wanted[index].type.isError {
        value = try check(element.expression, as: wanted[index].type)
      } else {
        value = try infer(element.expression)
      }
      values.append(value)
      elements.append(.init(label: element.label?.text.unquoted, type: value.type))
    }
    return Expr(.tuple(values), .tuple(elements), place(node))
  }

  // MARK: try

  private func tryExpression(_ node: TryExprSyntax, expected: CellType?) throws -> Expr {
    let place = self.place(node)
    let outer = (body.isCoveredByTry, body.catchDepth)
    let (calls, thrown) = (body.throwingCalls, body.thrownTypes.count)
    body.isCoveredByTry = true
    let mark = node.questionOrExclamationMark
    if mark != nil { body.catchDepth += 1 }
    defer {
      (body.isCoveredByTry, body.catchDepth) = outer
      if mark != nil { body.thrownTypes.removeLast(body.thrownTypes.count - thrown) }
    }
    let inner = mark?.tokenKind == .postfixQuestionMark ? expected.map { $0.wrapped ?? $0 } : expected
    let value = try infer(node.expression, expected: inner)
    if body.throwingCalls == calls {
      warn("no calls to throwing functions occur within 'try' expression", at: place)
    }
    guard let mark else { return Expr(.try(value), value.type, place) }
    if mark.tokenKind == .exclamationMark { return Expr(.tryForced(value), value.type, place) }
    solver.settle(value.type)
    let type = relations.normalize(value.type)
    if type.wrapped != nil { return Expr(.tryOptional(value), type, place) }
    return Expr(.tryOptional(Expr(.wrap(value), library.optional(type), place)), library.optional(type), place)
  }

  /// A call that may throw has to be marked, and what it throws has to go somewhere.
  ///
  /// - Parameter thrown: The type of the error; `any Error` unless a typed `throws` says more.
  func noteThrowingCall(_ place: Place, thrown: CellType? = nil) throws {
    body.throwingCalls += 1
    body.thrownTypes.append(thrown ?? library.anyError)
    if !body.isCoveredByTry {
      try report(
        Mistake(
          place: place, message: "call can throw but is not marked with 'try'", hint: "write 'try' before it",
          isAboutThrowing: true))
      return
    }
    if body.catchDepth > 0 { return }
    if body.infersThrowing {
      body.throwsOut = true
    } else if !body.handlesErrors {
      try report(Mistake(place: place, message: "errors thrown from here are not handled", isAboutThrowing: true))
    } else {
      body.throwsOut = true
    }
  }

  /// What a literal like `#line` tells about a place.
  func macro(_ node: MacroExpansionExprSyntax, at place: Place) throws -> Expr {
    switch node.macroName.text {
    case "line", "column":
      let position = sources.indices.contains(sourceIndex) ? sources[sourceIndex].position(of: place.offset).0 : nil
      let number = node.macroName.text == "line" ? position?.line : position?.column
      return Expr(.integer(number ?? 0), solver.variable(.integer), place)
    case "function":
      // A closure is in its function; outside of functions it is the module.
      var function = body.function
      while function.kind == .closure, let enclosing = function.enclosing { function = enclosing }
      let isProperty = function.kind == .getter && function.parameters.isEmpty
      let name = function.isTopLevelOfSource ? "main" : isProperty ? function.name : function.fullName
      return Expr(.string(name), library.string, place)
    case "file", "fileID", "filePath":
      return Expr(
        .string(sources.indices.contains(sourceIndex) ? sources[sourceIndex].source.file : ""), library.string, place)
    default: throw unsupported("'#\(node.macroName.text)' macros", node)
    }
  }
}

extension BooleanLiteralExprSyntax {
  var isTrue: Bool { literal.tokenKind == .keyword(.true) }
}
