import SwiftSyntax

/// Reading function declarations: signatures now or when first needed, bodies later.
extension Checker {
  /// What stands around a member or function being declared.
  struct Surroundings {
    var scope: Scope
    var parent: Nominal?
    var extensionRequirements: [Requirement] = []
    var native: NativeDeclaration?
    var isRequirement = false
    var isExtension = false
  }

  func makeFunction(_ node: FunctionDeclSyntax, _ around: Surroundings) throws -> Function {
    let function = Function(name: node.name.text.unquoted, place: place(node.name))
    try applyModifiers(node.modifiers, attributes: node.attributes, to: function)
    if case .binaryOperator = node.name.tokenKind { function.isOperator = true }
    if case .prefixOperator = node.name.tokenKind { function.isOperator = true }
    if case .postfixOperator = node.name.tokenKind { function.isOperator = true }
    if node.signature.effectSpecifiers?.asyncSpecifier != nil { throw unsupported("'async' functions", node.signature) }
    try complete(
      function, node.attributes, node.genericParameterClause, node.genericWhereClause, node.signature.parameterClause,
      throwing: node.signature.effectSpecifiers?.throwsClause, result: node.signature.returnClause?.type, node.body,
      around)
    return function
  }

  func makeInitializer(_ node: InitializerDeclSyntax, _ around: Surroundings) throws -> Function {
    let function = Function(name: "init", place: place(node.initKeyword))
    function.kind = .initializer
    try applyModifiers(node.modifiers, attributes: node.attributes, to: function)
    function.isFailable = node.optionalMark != nil
    function.isMutating = true
    if node.signature.effectSpecifiers?.asyncSpecifier != nil {
      throw unsupported("'async' initializers", node.signature)
    }
    try complete(
      function, node.attributes, node.genericParameterClause, node.genericWhereClause, node.signature.parameterClause,
      throwing: node.signature.effectSpecifiers?.throwsClause, result: nil, node.body, around)
    return function
  }

  private func complete(
    _ function: Function, _ attributes: AttributeListSyntax, _ genericClause: GenericParameterClauseSyntax?,
    _ whereClause: GenericWhereClauseSyntax?, _ parameters: FunctionParameterClauseSyntax,
    throwing: ThrowsClauseSyntax?, result: TypeSyntax?, _ body: CodeBlockSyntax?, _ around: Surroundings
  ) throws {
    function.parent = around.parent
    function.extensionRequirements = around.extensionRequirements
    function.isRequirement = around.isRequirement
    if let throwing {
      function.isRethrowing = throwing.throwsSpecifier.tokenKind == .keyword(.rethrows)
      function.isThrowing = true
    }
    let inner = Scope(.function(function), parent: around.scope)
    function.scope = inner
    function.resolveSignature = { [unowned self, unowned function] in
      reportingIsolated(in: inner) {
        defer { (opaqueCollector, allowsSelf) = (nil, false) }
        try readGenerics(genericClause, whereClause, inner) { function.generics = $0 }
        function.parameters = try readingOpaqueParameters(of: function) {
          try parameters.parameters.map { try parameter($0, of: function) }
        }
        checkNames(of: function.parameters)
        if let throwing { function.thrownType = try thrownType(throwing) }
        // What a generic error type stands for comes from the functions that are passed.
        if case .parameter(let error)? = function.thrownType, function.generics.parameters.contains(error) {
          (function.isRethrowing, function.thrownType) = (true, nil)
        }
        if let result {
          if let some = result.as(SomeOrAnyTypeSyntax.self), some.someOrAnySpecifier.tokenKind == .keyword(.some) {
            function.opaqueResult = try demands(on: .error, from: some.constraint)
            function.result = .variable(TypeVariable())
          } else {
            // A result such as `[K: V]` demands something of the parameters, too.
            let implied = OpaqueCollector()
            opaqueCollector = implied
            function.returnsSelf = isClassSelf(result)
            allowsSelf = function.returnsSelf
            function.result = try type(result)
            allowsSelf = false
            opaqueCollector = nil
            guard implied.signature.parameters.isEmpty else {
              throw unsupported("'some' types inside of results", result)
            }
            function.generics.requirements += implied.signature.requirements
          }
        }
        if function.kind == .initializer, let parent = function.parent {
          function.result = function.isFailable ? library.optional(parent.declaredType) : parent.declaredType
        }
      }
    }
    attachBody(function, attributes, body?.statements, around)
  }

  /// Reads parameters, where `some P` adds a generic parameter without a name to the function's own.
  func readingOpaqueParameters(of function: Function, _ read: () throws -> [Parameter]) rethrows -> [Parameter] {
    let collector = OpaqueCollector()
    opaqueCollector = collector
    defer { opaqueCollector = nil }
    let parameters = try read()
    function.generics.parameters += collector.signature.parameters
    function.generics.requirements += collector.signature.requirements
    relations.environment += collector.signature.requirements
    return parameters
  }

  /// Whether a result is `Self` or `Self?`, in a class.
  func isClassSelf(_ syntax: TypeSyntax) -> Bool {
    let inner = syntax.as(OptionalTypeSyntax.self)?.wrappedType ?? syntax
    return inner.as(IdentifierTypeSyntax.self)?.name.tokenKind == .keyword(.Self) && scope.nominal?.kind == .class
  }

  /// Connects a declaration with what runs: its own code, an intrinsic, or a host's native code.
  func attachBody(
    _ function: Function, _ attributes: AttributeListSyntax, _ code: CodeBlockItemListSyntax?, _ around: Surroundings
  ) {
    if let native = around.native {
      function.body = .native(native.body)
    } else if let name = intrinsicName(attributes) {
      function.body = .intrinsic(name, library.intrinsics[name])
      function.isRequirement = around.isRequirement
    } else if let code {
      function.body = .code(code)
      function.end = closingBrace(of: code)
      function.isRequirement = false
      function.checkBody = { [unowned self, unowned function] in checkFunctionBody(function, code) }
      if sourceIndex >= 0 { pendingBodies.append { function.checkedOnce() } }
    } else if !around.isRequirement, sourceIndex >= 0 {
      mistakes.append(Mistake(place: function.place, message: "expected '{' in body of function declaration"))
    }
  }

  /// The brace after the statements of a body.
  private func closingBrace(of code: CodeBlockItemListSyntax) -> Place? {
    if let block = code.parent?.as(CodeBlockSyntax.self) { return place(block.rightBrace) }
    return code.parent?.as(AccessorBlockSyntax.self).map { place($0.rightBrace) }
  }

  func intrinsicName(_ attributes: AttributeListSyntax) -> String? {
    guard sourceIndex < 0 else { return nil }
    for case .attribute(let attribute) in attributes where attribute.attributeName.trimmedDescription == "native" {
      return attribute.arguments?.trimmedDescription.split(separator: "\"").first.map(String.init)
    }
    return nil
  }

  func readGenerics(
    _ clause: GenericParameterClauseSyntax?, _ whereClause: GenericWhereClauseSyntax?, _ scope: Scope,
    assign: (GenericSignature) -> Void
  ) throws {
    var signature = GenericSignature()
    for node in clause?.parameters ?? [] {
      let parameter = GenericParameter(name: node.name.text.unquoted)
      signature.parameters.append(parameter)
      scope.declare(GenericName(name: parameter.name, type: .parameter(parameter), place: self.place(node)))
    }
    // The demands on a parameter may name the others.
    assign(signature)
    for (node, parameter) in zip(clause?.parameters ?? [], signature.parameters) {
      if node.specifier != nil { throw unsupported("parameter packs", node) }
      if let bound = node.inheritedType {
        let demanded = try demands(on: .parameter(parameter), from: bound)
        signature.requirements += demanded
        relations.environment += demanded
      }
    }
    let demanded = try requirements(whereClause)
    signature.requirements += demanded
    relations.environment += demanded
    assign(signature)
  }

  func requirements(_ clause: GenericWhereClauseSyntax?) throws -> [Requirement] {
    var result: [Requirement] = []
    for node in clause?.requirements ?? [] {
      switch node.requirement {
      case .conformanceRequirement(let conformance):
        let demanded = try demands(on: try type(conformance.leftType), from: conformance.rightType)
        result += demanded
        relations.environment += demanded
      case .sameTypeRequirement(let same):
        guard case .type(let left) = same.leftType, case .type(let right) = same.rightType else {
          throw unsupported("value generic arguments", same)
        }
        let demanded = Requirement.same(try type(left), try type(right))
        result.append(demanded)
        relations.environment.append(demanded)
      case .layoutRequirement(let layout): throw unsupported("layout requirements", layout)
      }
    }
    return result
  }

  private func parameter(_ node: FunctionParameterSyntax, of function: Function) throws -> Parameter {
    let first = node.firstName.text.unquoted
    let name = node.secondName?.text.unquoted ?? first
    var (type, isInout, autoclosure): (CellType, Bool, FunctionType?) = (.error, false, nil)
    // The parameter is there all the same: what uses it isn't reported.
    do { (type, isInout, autoclosure) = try parameterType(node.type) } catch { try report(mistake(error)) }
    let isLabelled = !function.isOperator
    let parameter = Parameter(
      label: isLabelled ? first.nonWildcard : nil, name: name, type: type, place: place(node))
    parameter.isInout = isInout
    parameter.autoclosure = autoclosure
    parameter.isVariadic = node.ellipsis != nil
    parameter.isEscaping = type.functionType == nil || parameter.isVariadic || isEscaping(node.type)
    parameter.variable.isLent = sourceIndex >= 0 && !parameter.isEscaping && autoclosure == nil
    parameter.defaultSyntax = node.defaultValue?.value
    parameter.variable.type = typeInBody(of: parameter)
    parameter.variable.isLet = !isInout
    parameter.variable.isInout = isInout
    parameter.variable.hasInitializer = true
    parameter.variable.owner = function
    return parameter
  }

  func typeInBody(of parameter: Parameter) -> CellType {
    if parameter.isVariadic { return library.array(of: parameter.type) }
    return parameter.autoclosure.map(CellType.function) ?? parameter.type
  }

  private func checkNames(of parameters: [Parameter]) {
    var seen: Set<String> = ["_"]
    for parameter in parameters where !seen.insert(parameter.name).inserted && parameter.name != "_" {
      mistakes.append(Mistake(place: parameter.place, message: "invalid redeclaration of '\(parameter.name)'"))
    }
  }

  private func isEscaping(_ syntax: TypeSyntax) -> Bool {
    let attributes = syntax.as(AttributedTypeSyntax.self)?.attributes
    return attributes?.contains { $0.trimmedDescription == "@escaping" } ?? false
  }

  /// The default value of a parameter, checked in the scope of its declaration.
  func defaultValue(of parameter: Parameter, in function: Function) throws -> Expr {
    if let known = parameter.defaultValue { return known }
    guard let syntax = parameter.defaultSyntax else { throw Mistake.silent(parameter.place) }
    var result: Expr?
    let inner = Scope(.block, parent: function.scope?.parent ?? scope)
    for name in (function.scope?.names ?? [:]).values.joined() where name is GenericName { inner.declare(name) }
    reportingIsolated(in: inner) {
      // There is no `self` yet.
      if function.parent != nil { body = BodyContext(function: Function(name: parameter.name, place: parameter.place)) }
      relations.environment += demands(of: function)
      result = try standingArgument(syntax, for: parameter)
    }
    guard let result else {
      let reason = mistakes.last { $0.place.source < 0 }?.message ?? "it has errors"
      throw Mistake(
        place: Place(source: sourceIndex, offset: 0),
        message: "the default value of '\(parameter.name)' of '\(function.name)' can't be used: \(reason)")
    }
    if !function.generics.parameters.isEmpty { return result }
    parameter.defaultValue = result
    return result
  }

  /// Runs `work` apart from the statement being checked: its mistakes are reported, its inferences are its own.
  func reportingIsolated(in inner: Scope, _ work: () throws -> Void) {
    let outerAttempts = attempts
    let outerBody = body
    attempts = 0
    defer {
      attempts = outerAttempts
      body = outerBody
    }
    if let function = inner.function, function !== body.function { body = BodyContext(function: function) }
    within(inner) {
      solver.isolated {
        do { try work() } catch { try? report(mistake(error)) }
      }
    }
  }

  func mistake(_ error: any Error) -> Mistake {
    error as? Mistake ?? Mistake(place: Place(source: sourceIndex, offset: 0), message: "\(error)")
  }

  private static let acceptedAttributes: Set<String> = [
    "discardableResult", "inlinable", "inline", "escaping", "Sendable", "frozen", "usableFromInline", "native",
    "warn_unqualified_access",
    "available", "main", "dynamicMemberLookup",
  ]

  func applyModifiers(_ modifiers: DeclModifierListSyntax, attributes: AttributeListSyntax, to declaration: Declaration)
    throws
  {
    let function = declaration as? Function
    let variable = declaration as? Variable
    for modifier in modifiers {
      switch modifier.name.text {
      case "class": declaration.isStatic = true
      case "static": (declaration.isStatic, declaration.isFinal) = (true, true)
      case "private": declaration.isPrivate = modifier.detail == nil
      case "fileprivate", "public", "internal", "open", "package", "nonmutating", "infix", "nonisolated", "dynamic":
        break
      case "final": declaration.isFinal = true
      case "indirect":
        (declaration as? Nominal)?.isIndirect = true
        (declaration as? EnumCase)?.isIndirect = true
      case "mutating": function?.isMutating = true
      case "override":
        function?.isOverride = true
        variable?.isOverride = true
        (declaration as? Subscript)?.getter.isOverride = true
      case "required": function?.isRequired = true
      case "convenience": function?.isConvenience = true
      case "prefix": function?.isPrefix = true
      case "postfix": function?.isPostfix = true
      case "lazy": variable?.isLazy = true
      case "weak": variable?.ownership = .weak
      case "unowned": variable?.ownership = .unowned
      default: throw unsupported("'\(modifier.name.text)' declarations", modifier)
      }
    }
    for element in attributes {
      guard case .attribute(let attribute) = element else { throw unsupported("conditional attributes", element) }
      let name = attribute.attributeName.trimmedDescription
      guard Self.acceptedAttributes.contains(name) else { throw unsupported("'@\(name)' attributes", attribute) }
      if name == "discardableResult" { function?.isDiscardable = true }
      if name == "dynamicMemberLookup" { (declaration as? Nominal)?.hasDynamicMembers = true }
    }
  }
}

extension Function {
  /// Makes the signature known, also the type behind a result `some P`, which the body tells.
  @discardableResult func inferred() -> Function {
    signed()
    if opaqueResult != nil { checkedOnce() }
    return self
  }

  /// Checks the body, once.
  func checkedOnce() {
    guard let check = checkBody else { return }
    checkBody = nil
    check()
  }
}
