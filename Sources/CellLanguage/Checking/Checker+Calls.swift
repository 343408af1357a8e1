import SwiftSyntax

/// Calls: matching arguments with parameters and choosing among overloads.
extension Checker {
  /// One argument as it is written.
  struct Argument {
    var label: String?
    var syntax: ExprSyntax
    var isTrailing = false
    /// Its expression, where its type does not depend on the parameter.
    var known: Expr?
    /// An operand that the compiler made.
    var place: Place
  }

  /// A declaration that a call may mean.
  struct Candidate {
    var function: Function?
    var enumCase: EnumCase?
    var substitutions: Substitutions
    var receiver: Expr?
    /// The type that an initializer makes.
    var constructs: CellType?
    var isSuper = false

    var parameters: [Parameter] { function?.signed().parameters ?? enumCase?.signed().payload ?? [] }
    var name: String { function?.name ?? enumCase?.name ?? "" }
  }

  func call(_ node: FunctionCallExprSyntax, expected: CellType?) throws -> Expr {
    if startsChain(node) { return try chained { try self.call(node, expected: expected) } }
    let place = self.place(node.calledExpression)
    var arguments = try node.arguments.map { argument in
      try checkLabel(argument)
      return Argument(
        label: argument.label?.text.unquoted, syntax: argument.expression, place: self.place(argument.expression))
    }
    if let closure = node.trailingClosure {
      arguments.append(Argument(label: nil, syntax: ExprSyntax(closure), isTrailing: true, place: self.place(closure)))
    }
    for extra in node.additionalTrailingClosures {
      arguments.append(
        Argument(
          label: extra.label.text.nonWildcard, syntax: ExprSyntax(extra.closure), isTrailing: true,
          place: self.place(extra.closure)))
    }
    let callee = node.calledExpression
    if let member = callee.as(MemberAccessExprSyntax.self) { return try memberCall(member, arguments, expected, node) }
    if let reference = callee.as(DeclReferenceExprSyntax.self) {
      return try namedCall(reference, arguments, expected, node)
    }
    if let closure = callee.as(ClosureExprSyntax.self), let function = try called(closure, &arguments, expected) {
      return try apply(function, arguments, expected, place)
    }
    let function = try infer(callee)
    return try apply(function, arguments, expected, place)
  }

  /// A closure that is called where it stands: what is expected of the call is expected of the closure, and its
  /// arguments tell what its parameters are. Nil where it tells by itself.
  private func called(_ closure: ClosureExprSyntax, _ arguments: inout [Argument], _ expected: CellType?) throws
    -> Expr?
  {
    if arguments.isEmpty {
      guard let expected else { return nil }
      let told = attempt { try self.closure(closure, expected: nil, result: expected) }
      guard case .failure(let mistake) = told else { return try told.get() }
      let free = attempt {
        let function = try self.closure(closure, expected: nil)
        let result = relations.normalize(function.type).functionType?.result ?? .error
        _ = try coerce(Expr(.apply(function, []), result, function.place), to: expected)
      }
      guard case .success = free else { throw mistake }
      return nil
    }
    guard
      arguments.allSatisfy({ $0.label == nil && !dependsOnContext($0.syntax) && !$0.syntax.is(InOutExprSyntax.self) })
    else { return nil }
    let given = attempt { try arguments.map { try infer($0.syntax) } }
    guard case .success(let values) = given else { return nil }
    let type = FunctionType(
      parameters: values.map { .init(type: $0.type) }, result: expected ?? solver.variable(), isThrowing: false)
    guard case .success(let function) = attempt({ try self.closure(closure, expected: .function(type)) }) else {
      return nil
    }
    for (index, value) in values.enumerated() { arguments[index].known = value }
    return function
  }

  /// `epochs=5` is no argument with a label.
  private func checkLabel(_ argument: LabeledExprSyntax) throws {
    guard argument.label == nil, let infix = argument.expression.as(InfixOperatorExprSyntax.self),
      infix.operator.is(AssignmentExprSyntax.self),
      let name = infix.leftOperand.as(DeclReferenceExprSyntax.self)?.baseName.text, lookup(name) == nil
    else { return }
    throw Mistake(
      place: place(argument), message: "cannot find '\(name)' in scope",
      hint:
        "a label is followed by a colon: '\(ForeignSpelling.member(name)): \(infix.rightOperand.trimmedDescription)'",
      explainsLine: true)
  }

  // MARK: Callees

  private func namedCall(
    _ reference: DeclReferenceExprSyntax, _ arguments: [Argument], _ expected: CellType?, _ node: FunctionCallExprSyntax
  ) throws -> Expr {
    let place = self.place(reference)
    let name = reference.baseName.text.unquoted
    if name == "self" || name == "Self" || name == "super" || name.hasPrefix("$") {
      return try apply(try infer(ExprSyntax(reference)), arguments, expected, place)
    }
    if name == "type", arguments.count == 1, arguments[0].label == "of" {
      let value = try infer(arguments[0].syntax)
      solver.settle(value.type)
      return Expr(.dynamicType(value), .metatype(relations.normalize(value.type)), place)
    }
    switch lookup(name) {
    case nil:
      throw unknownName(name, at: place)
    case .declarations(let declarations):
      if let variable = declarations.last as? Variable {
        return try apply(try variableReference(variable, place), arguments, expected, place)
      }
      if let type = declarations.last(where: { $0 is Nominal || $0 is TypeAlias || $0 is GenericName }),
        !(declarations.last is Function)
      {
        noteUse(of: type, at: place)
        let instance = try openType(type, node)
        return try construct(instance, arguments, expected, place)
      }
      let functions = declarations.compactMap { $0 as? Function }
      for function in functions { noteUse(of: function, at: place) }
      let candidates = functions.map { Candidate(function: $0, substitutions: [:]) }
      let call = try resolve(candidates, arguments, expected, place, name: name)
      if name == "pow" { notePower(call, arguments) }
      return call
    case .members(let declarations, let nominal):
      return try implicitSelfCall(name, declarations, nominal, arguments, expected, place)
    }
  }

  private func implicitSelfCall(
    _ name: String, _ declarations: [Declaration], _ nominal: Nominal, _ arguments: [Argument], _ expected: CellType?,
    _ place: Place
  ) throws -> Expr {
    let type = nominal.declaredType
    let receiver = try? selfReference(place)
    noteImplicitSelf(name, place)
    var candidates: [Candidate] = []
    if let receiver, receiver.type.nominal != nil || nominal.kind == .protocol, !isMetatype(receiver.type) {
      candidates += candidatesOf(members(name, of: receiver.type, isStatic: false), receiver: receiver)
      if let property = members(name, of: receiver.type, isStatic: false).first(where: { $0.declaration is Variable }),
        candidates.isEmpty
      {
        return try apply(try propertyReference(receiver, property, place), arguments, expected, place)
      }
    }
    if candidates.isEmpty || !isInstance(receiver, of: nominal) {
      let found = members(name, of: type, isStatic: true)
      if let nested = found.first(where: { $0.declaration is Nominal || $0.declaration is TypeAlias }) {
        return try construct(try instantiateOpen(nested.declaration), arguments, expected, place)
      }
      if isInstance(receiver, of: nominal), !found.isEmpty {
        throw Mistake(place: place, message: "static member '\(name)' cannot be used on instance of type '\(type)'")
      }
      let typeValue = typeValue(type, in: receiver, place)
      if found.contains(where: { $0.declaration is Variable }) {
        return try apply(try staticMember(of: type, typeValue, name, place, expected: nil), arguments, expected, place)
      }
      candidates += candidatesOf(found, receiver: typeValue)
    }
    if candidates.isEmpty {
      throw Mistake(
        place: place, message: "instance member '\(name)' cannot be used on type '\(type)'",
        hint: globalFunctions(name).isEmpty ? nil : "the function outside of the type is hidden by it")
    }
    return try resolve(candidates, arguments, expected, place, name: name)
  }

  /// Whether `self` is an instance of the type, rather than the type itself or of a type inside of it.
  func isInstance(_ receiver: Expr?, of nominal: Nominal) -> Bool {
    guard let receiver, !isMetatype(receiver.type) else { return false }
    return receiver.type.nominal?.isOrInherits(from: nominal) ?? true
  }

  func globalFunctions(_ name: String) -> [Function] {
    var result: [Function] = []
    var next: Scope? = scope
    while let current = next {
      if case .type = current.kind {} else { result += current.names[name]?.compactMap { $0 as? Function } ?? [] }
      next = current.parent
    }
    return result + library.lookup(name).compactMap { $0 as? Function }.filter { !result.contains($0) }
  }

  func isMetatype(_ type: CellType) -> Bool {
    if case .metatype = relations.normalize(type) { return true }
    return false
  }

  func openType(_ declaration: Declaration, _ node: some SyntaxProtocol) throws -> CellType {
    allowsOpenGenerics = true
    defer { allowsOpenGenerics = false }
    return try instantiate(declaration, arguments: nil, at: node)
  }

  private func instantiateOpen(_ declaration: Declaration) throws -> CellType {
    if let alias = declaration as? TypeAlias { return alias.type }
    guard let nominal = declaration as? Nominal else { return .error }
    nominal.ready()
    let (all, inherited) = (nominal.generics.parameters, nominal.inheritedParameters)
    return .nominal(
      nominal,
      all.prefix(inherited).map { .parameter($0) } + all.dropFirst(inherited).map { _ in solver.variable() })
  }

  private func memberCall(
    _ member: MemberAccessExprSyntax, _ arguments: [Argument], _ expected: CellType?, _ node: FunctionCallExprSyntax
  ) throws -> Expr {
    let name = member.declName.baseName.text.unquoted
    let place = self.place(member.declName)
    guard let baseSyntax = member.base else {
      guard let expected else {
        throw Mistake(
          place: self.place(member), message: "cannot infer contextual base in reference to member '\(name)'")
      }
      return try implicitMember(name, arguments, expected, self.place(member))
    }
    if isModuleName(baseSyntax) {
      let functions = library.lookup(name)
      if let type = functions.last(where: { $0 is Nominal }), !functions.contains(where: { $0 is Function }) {
        return try construct(try openType(type, node), arguments, expected, place)
      }
      return try resolve(
        functions.compactMap { $0 as? Function }.map { Candidate(function: $0, substitutions: [:]) }, arguments,
        expected, place, name: name)
    }
    let base = try infer(baseSyntax, expected: isImplicitChain(baseSyntax) ? expected : nil)
    return try settling(base) {
      try memberCall(of: base, baseSyntax, name, member, arguments, expected, node)
    }
  }

  private func memberCall(
    of base: Expr, _ baseSyntax: ExprSyntax, _ name: String, _ member: MemberAccessExprSyntax, _ arguments: [Argument],
    _ expected: CellType?, _ node: FunctionCallExprSyntax
  ) throws -> Expr {
    let place = self.place(member.declName)
    if case .metatype(let instance) = relations.normalize(base.type) {
      let instance = relations.normalize(instance)
      if name == "init" { return try construct(instance, arguments, expected, place, dynamic: base) }
      let found = members(name, of: instance, isStatic: true)
      if let nested = found.first(where: { $0.declaration is Nominal || $0.declaration is TypeAlias }) {
        return try construct(
          relations.substitute(try instantiateOpen(nested.declaration), nested.substitutions), arguments, expected,
          place)
      }
      let candidates = candidatesOf(found, receiver: base, isSuper: baseSyntax.is(SuperExprSyntax.self))
      if candidates.isEmpty {
        return try apply(try staticMember(of: instance, base, name, place, expected: nil), arguments, expected, place)
      }
      return try resolve(candidates, arguments, expected, place, name: name)
    }
    if base.type.isError { throw Mistake.silent(place) }
    if name == "init" {
      guard isSelfOrSuper(baseSyntax) else {
        throw Mistake(
          place: place,
          message:
            "'init' is a member of the type; use 'type(of: ...)' to initialize a new object of the same dynamic type")
      }
      return try delegate(base, isSuper: baseSyntax.is(SuperExprSyntax.self), arguments, place)
    }
    let type = relations.normalize(base.type)
    let found = members(name, of: type, isStatic: false)
    if found.isEmpty, let unwrapped = implicitlyUnwrapped(base) {
      return try memberCall(of: unwrapped, baseSyntax, name, member, arguments, expected, node)
    }
    let candidates = candidatesOf(found, receiver: base, isSuper: baseSyntax.is(SuperExprSyntax.self))
    if candidates.isEmpty {
      let function = try memberReference(base, name, member.declName, expected: nil)
      return try apply(function, arguments, expected, place)
    }
    return try resolve(candidates, arguments, expected, place, name: name)
  }

  /// `Swift.max`: the library's own, past what cells declare.
  func isModuleName(_ syntax: ExprSyntax) -> Bool {
    guard let name = syntax.as(DeclReferenceExprSyntax.self)?.baseName.text, name == "Swift" || name == "Foundation"
    else { return false }
    return lookup(name) == nil
  }

  private func isSelfOrSuper(_ syntax: ExprSyntax) -> Bool {
    syntax.is(SuperExprSyntax.self) || syntax.as(DeclReferenceExprSyntax.self)?.baseName.text == "self"
  }

  func candidatesOf(_ members: [FoundMember], receiver: Expr?, isSuper: Bool = false) -> [Candidate] {
    members.compactMap { member in
      if let function = member.declaration as? Function, function.kind == .function {
        return Candidate(
          function: function, substitutions: member.substitutions, receiver: receiver, isSuper: isSuper)
      }
      if let item = member.declaration as? EnumCase {
        return Candidate(enumCase: item, substitutions: member.substitutions)
      }
      return nil
    }
  }

  /// `.name(arguments)`, where the type comes from what is expected.
  func implicitMember(_ name: String, _ arguments: [Argument]?, _ expected: CellType, _ place: Place) throws -> Expr {
    settleForMember(name, expected)
    var instances = [relations.normalize(expected)]
    while let wrapped = instances.last?.wrapped { instances.append(relations.normalize(wrapped)) }
    for (index, instance) in instances.enumerated() {
      if case .variable = instance {
        throw Mistake(place: place, message: "cannot infer contextual base in reference to member '\(name)'")
      }
      let found = members(name, of: instance, isStatic: true)
      if found.isEmpty, index + 1 < instances.count { continue }
      if let arguments, index + 1 < instances.count,
        !found.contains(where: {
          ($0.declaration as? Function).map { matches($0.signed().parameters, arguments) != nil } ?? true
        })
      {
        continue
      }
      guard let arguments else { return try staticMember(of: instance, nil, name, place, expected: expected) }
      if name == "init" { return try construct(instance, arguments, expected, place) }
      let typeValue = Expr(.typeValue(instance), .metatype(instance), place)
      let candidates = candidatesOf(found, receiver: typeValue)
      if candidates.isEmpty {
        return try apply(
          try staticMember(of: instance, typeValue, name, place, expected: nil), arguments, expected, place)
      }
      return try resolve(candidates, arguments, expected, place, name: name)
    }
    throw unknownMember(name, of: expected, isStatic: true, at: place)
  }

  /// Decides what an open type is by a static member that it must have: in `2 * .pi` the literal is a `Double`.
  private func settleForMember(_ name: String, _ type: CellType) {
    guard case .variable(let variable) = relations.normalize(type) else { return }
    let candidates: [CellType]
    switch variable.literal {
    case .integer: candidates = [library.int, library.double]
    case .character: candidates = [library.string, library.character]
    case .none:
      let isFractional = variable.constraints.contains { proto in
        library.proto("FloatingPoint").map { relations.inherits(proto, $0) } ?? false
      }
      candidates = isFractional ? [library.double] : []
    case .float, .string, .boolean: candidates = relations.defaultType(of: variable.literal).map { [$0] } ?? []
    }
    let fitting = candidates.first { !members(name, of: $0, isStatic: true).isEmpty }
    if let fitting = fitting ?? candidates.first { _ = solver.unify(type, fitting) }
  }

  /// Whether an expression begins with a member whose base is left out: `.relu`, `.some(1).description`.
  func isImplicitChain(_ syntax: ExprSyntax) -> Bool {
    if let member = syntax.as(MemberAccessExprSyntax.self) { return member.base.map(isImplicitChain) ?? true }
    if let call = syntax.as(FunctionCallExprSyntax.self) { return isImplicitChain(call.calledExpression) }
    if let unwrap = syntax.as(ForceUnwrapExprSyntax.self) { return isImplicitChain(unwrap.expression) }
    return false
  }

  // MARK: Initializers

  func construct(
    _ instance: CellType, _ arguments: [Argument], _ expected: CellType?, _ place: Place, dynamic: Expr? = nil
  ) throws -> Expr {
    let instance = relations.normalize(instance)
    // What a value of a metatype makes is known when it runs.
    let dynamic = dynamic.flatMap { value -> Expr? in
      if case .typeValue = value.kind { nil } else { value }
    }
    if case .existential(let protocols, _) = instance, dynamic == nil || protocols.isEmpty {
      throw Mistake(
        place: place, message: "type '\(instance)' cannot be instantiated",
        hint: protocols.isEmpty ? nil : "name a type that conforms to it")
    }
    if case .tuple = instance { throw Mistake(place: place, message: "type '\(instance)' has no initializers") }
    // What is expected tells generic arguments that the initializer's own do not.
    if let expected, instance.hasVariables {
      let mark = solver.mark()
      if !solver.unify(instance, expected.wrapped ?? expected) { solver.rollback(to: mark) }
    }
    if arguments.count == 1, let literal = arguments.first, literal.label == nil, literal.known == nil,
      instance.nominal?.place.source ?? -1 >= 0 && isLiteral(literal.syntax)
        || IntegerFormat(instance) != nil && literal.syntax.is(IntegerLiteralExprSyntax.self),
      case .success(let value) = attempt({ try check(literal.syntax, as: instance) })
    {
      // `Money(3)` is the literal as that type, where the type can be written as one.
      return value
    }
    let found = members("init", of: instance, isStatic: true)
    let candidates = found.compactMap { member in
      (member.declaration as? Function).map {
        Candidate(function: $0, substitutions: member.substitutions, receiver: nil, constructs: instance)
      }
    }
    guard !candidates.isEmpty else {
      throw Mistake(
        place: place, message: "'\(instance)' cannot be constructed because it has no accessible initializers")
    }
    let made = try resolve(
      candidates, arguments, expected, place, name: "\(instance.nominal?.name ?? "\(instance)")")
    guard let dynamic, instance.nominal == nil || instance.isClass,
      case .construct(let callee, _, let values) = made.kind
    else { return made }
    if instance.isClass, instance.nominal?.isFinal == false, instance.nominal?.host == nil,
      !callee.function.isRequired
    {
      throw Mistake(
        place: place,
        message:
          "constructing an object of class type '\(instance)' with a metatype value must use a 'required' initializer")
    }
    return Expr(.call(callee, receiver: dynamic, values), made.type, made.place)
  }

  private func isLiteral(_ syntax: ExprSyntax) -> Bool {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .integerLiteralExpr, .floatLiteralExpr, .stringLiteralExpr, .booleanLiteralExpr: true
    case .prefixOperatorExpr(let node): node.operator.text == "-" && isLiteral(node.expression)
    default: false
    }
  }

  /// `self.init(…)` and `super.init(…)`.
  private func delegate(_ receiver: Expr, isSuper: Bool, _ arguments: [Argument], _ place: Place) throws -> Expr {
    let type = relations.normalize(receiver.type)
    let candidates = members("init", of: type, isStatic: true).compactMap { member in
      (member.declaration as? Function).map {
        Candidate(function: $0, substitutions: member.substitutions, receiver: receiver, isSuper: isSuper)
      }
    }
    guard !candidates.isEmpty else { throw unknownMember("init", of: type, isStatic: true, at: place) }
    let result = try resolve(candidates, arguments, nil, place, name: "init")
    guard case .call(var callee, _, let values) = result.kind else { return result }
    callee.isSuper = isSuper
    return Expr(.delegateInitializer(callee, receiver: receiver, values), .void, place)
  }

  // MARK: Function values

  func apply(_ function: Expr, _ arguments: [Argument], _ expected: CellType?, _ place: Place) throws -> Expr {
    if case .metatype(let instance) = relations.normalize(function.type) {
      return try construct(instance, arguments, expected, place, dynamic: function)
    }
    guard let type = relations.normalize(function.type).functionType else {
      if function.type.isError { throw Mistake.silent(place) }
      let callable = candidatesOf(members("callAsFunction", of: function.type, isStatic: false), receiver: function)
      if !callable.isEmpty { return try resolve(callable, arguments, expected, place, name: "callAsFunction") }
      if function.type.wrapped?.functionType != nil {
        throw Mistake(
          place: place,
          message:
            "value of optional type '\(function.type)' must be unwrapped to a value of type '\(function.type.wrapped!)'"
        )
      }
      throw Mistake(
        place: place, message: "cannot call value of non-function type '\(relations.simplified(function.type))'")
    }
    guard arguments.count == type.parameters.count else {
      let missing = arguments.count < type.parameters.count
      throw Mistake(
        place: place,
        message: missing
          ? "missing argument for parameter #\(arguments.count + 1) in call"
          : "extra argument\(arguments.count - type.parameters.count > 1 ? "s" : "") in call")
    }
    let depth = body.chainDepth
    body.chainDepth = 0
    defer { body.chainDepth = depth }
    var values: [Expr] = []
    for (argument, parameter) in zip(arguments, type.parameters) {
      if let label = argument.label {
        throw Mistake(place: argument.place, message: "extraneous argument label '\(label):' in call")
      }
      if parameter.isInout {
        values.append(try inoutArgument(argument, parameter.type))
      } else {
        values.append(try check(argument.syntax, as: parameter.type, for: .argument(nil), known: argument.known))
      }
    }
    if type.isThrowing { try noteThrowingCall(place) }
    return Expr(.apply(function, values), type.result, place)
  }

  /// - Parameter isOperand: Whether it is the left operand of something like `+=`, which is passed without '&'.
  func inoutArgument(_ argument: Argument, _ type: CellType, isOperand: Bool = false) throws -> Expr {
    if isOperand, let target = argument.known {
      try requireMutable(target, .operand)
      guard solver.unify(target.type, type) else {
        throw Mistake(
          place: argument.place,
          message:
            "cannot convert value of type '\(relations.simplified(target.type))' to expected argument type '\(relations.simplified(type))'"
        )
      }
      return Expr(.inout(target), type, argument.place)
    }
    guard let node = argument.syntax.as(InOutExprSyntax.self) else {
      throw Mistake(
        place: argument.place,
        message:
          "passing value of type '\(relations.simplified(try infer(argument.syntax).type))' to an inout parameter requires explicit '&'"
      )
    }
    let target = try infer(node.expression)
    try requireMutable(target, .inoutArgument)
    guard solver.unify(target.type, type) else {
      throw Mistake(
        place: argument.place,
        message:
          "cannot convert value of type '\(relations.simplified(target.type))' to expected argument type '\(relations.simplified(type))'"
      )
    }
    return Expr(.inout(target), type, argument.place)
  }
}

extension Checker.Argument {
  /// One that is written nowhere.
  init(_ label: String?, _ known: Expr) {
    self.init(label: label, syntax: ExprSyntax(MissingExprSyntax()), known: known, place: known.place)
  }
}
