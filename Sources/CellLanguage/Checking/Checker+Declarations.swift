@_spi(ExperimentalLanguageFeatures) import SwiftSyntax

/// Reading declarations of types and their members.
extension Checker {
  /// Declares a struct, class, enum or protocol; its head and members are read when it is first used.
  @discardableResult
  func declareNominal(_ declaration: DeclSyntax, in scope: Scope, parent: Nominal? = nil, isLibrary: Bool = false)
    -> Nominal?
  {
    let name: TokenSyntax
    let kind: Nominal.Kind
    var clause: GenericParameterClauseSyntax?
    let whereClause: GenericWhereClauseSyntax?
    let inheritance: InheritanceClauseSyntax?
    let members: MemberBlockItemListSyntax
    var primary: [String] = []
    switch declaration.as(DeclSyntaxEnum.self) {
    case .structDecl(let node):
      (name, kind, clause, whereClause, inheritance) = (
        node.name, .struct, node.genericParameterClause, node.genericWhereClause, node.inheritanceClause
      )
      members = node.memberBlock.members
    case .classDecl(let node):
      (name, kind, clause, whereClause, inheritance) = (
        node.name, .class, node.genericParameterClause, node.genericWhereClause, node.inheritanceClause
      )
      members = node.memberBlock.members
    case .enumDecl(let node):
      (name, kind, clause, whereClause, inheritance) = (
        node.name, .enum, node.genericParameterClause, node.genericWhereClause, node.inheritanceClause
      )
      members = node.memberBlock.members
    case .protocolDecl(let node):
      (name, kind, whereClause, inheritance) = (node.name, .protocol, node.genericWhereClause, node.inheritanceClause)
      members = node.memberBlock.members
      primary = node.primaryAssociatedTypeClause?.primaryAssociatedTypes.map { $0.name.text.unquoted } ?? []
    default: return nil
    }
    let nominal = Nominal(name: name.text.unquoted, kind: kind, place: place(name))
    do {
      try applyModifiers(
        declaration.asProtocol((any WithModifiersSyntax).self)?.modifiers ?? [],
        attributes: declaration.asProtocol((any WithAttributesSyntax).self)?.attributes ?? [], to: nominal)
    } catch { try? report(mistake(error)) }
    nominal.parent = parent
    nominal.primaryAssociatedTypes = primary
    nominal.isStandard = isLibrary
    let inner = Scope(.type(nominal), parent: scope)
    nominal.scope = inner
    nominal.resolveHead = { [unowned self, unowned nominal] in
      reportingIsolated(in: inner) {
        // A type inside of a generic one has that one's parameters, before its own.
        let outer = parent.map { $0.kind == .protocol ? GenericSignature() : $0.ready().generics } ?? GenericSignature()
        nominal.inheritedParameters = outer.parameters.count
        try readGenerics(clause, nil, inner) { own in
          nominal.generics.parameters = outer.parameters + own.parameters
          nominal.generics.requirements = outer.requirements + own.requirements
        }
        if nominal.kind == .protocol {
          nominal.associatedTypes = members.compactMap { $0.decl.as(AssociatedTypeDeclSyntax.self)?.name.text.unquoted }
        }
        try readInheritance(inheritance, of: nominal, requirements: [])
        nominal.generics.requirements += try requirements(whereClause)
        addMembers(
          members, to: nominal, Surroundings(scope: inner, parent: nominal, isRequirement: nominal.kind == .protocol))
        finishMembers(of: nominal)
      }
      // What was answered about it while it was being read may have been too little.
      forgetAnswers()
    }
    return nominal
  }

  private func readInheritance(_ clause: InheritanceClauseSyntax?, of nominal: Nominal, requirements: [Requirement])
    throws
  {
    for inherited in clause?.inheritedTypes ?? [] {
      var syntax = inherited.type
      if let attributed = syntax.as(AttributedTypeSyntax.self) { syntax = attributed.baseType }
      let parts = syntax.as(CompositionTypeSyntax.self)?.elements.map(\.type) ?? [syntax]
      for part in parts {
        switch try type(part) {
        case .existential(let protocols, let arguments):
          for proto in protocols {
            nominal.conformances.append(.init(proto: proto, arguments: arguments, requirements: requirements))
          }
          forgetAnswers()
        case let base where base.isClass && nominal.kind == .class:
          if base.nominal?.host != nil, nominal.host == nil, sourceIndex >= 0 {
            throw unsupported("classes that inherit from the library's '\(base)'", part)
          }
          if let ancestor = base.nominal, ancestor.isOrInherits(from: nominal) {
            throw Mistake(place: nominal.place, message: "'\(nominal.name)' inherits from itself")
          }
          if base.nominal?.isFinal == true, base.nominal?.host == nil {
            throw Mistake(place: nominal.place, message: "inheritance from a final class '\(base)'")
          }
          nominal.superclass = base
          base.nominal?.subclasses.append(nominal)
        case let raw where nominal.kind == .enum: nominal.rawType = raw
        case let other:
          throw Mistake(place: place(part), message: "inheritance from non-protocol type '\(other)'")
        }
      }
    }
  }

  func addConformances(of node: ExtensionDeclSyntax, to nominal: Nominal) {
    guard let clause = node.inheritanceClause else { return }
    reportingIsolated(in: extensionScope(of: nominal, in: scope)) {
      let demanded = try requirements(node.genericWhereClause)
      try readInheritance(clause, of: nominal, requirements: demanded)
    }
  }

  /// Reads an extension of a cell's or the library's type.
  func declareExtension(_ node: ExtensionDeclSyntax, in scope: Scope) {
    do {
      try applyModifiers(node.modifiers, attributes: node.attributes, to: Declaration(name: "", place: place(node)))
      var syntax = node.extendedType
      var fixed: [CellType] = []
      if let identifier = syntax.as(IdentifierTypeSyntax.self), let clause = identifier.genericArgumentClause {
        fixed = try type(TypeSyntax(identifier)).arguments
        _ = clause
        syntax = TypeSyntax(identifier.with(\.genericArgumentClause, nil))
      }
      let nominal: Nominal
      if let array = syntax.as(ArrayTypeSyntax.self) {
        nominal = library.nominal("Array")!
        fixed = [try type(array.element)]
      } else if let member = syntax.as(MemberTypeSyntax.self),
        case .nominal(let found, _) = try type(TypeSyntax(member))
      {
        nominal = found
      } else {
        let name = syntax.trimmedDescription
        guard let found = findType(name, at: place(node.extendedType)) else {
          throw Mistake(
            place: place(node.extendedType), message: "cannot find type '\(name)' in scope",
            hint: nearestName(to: name, among: visibleNames(types: true)).map { "did you mean '\($0)'?" })
        }
        if let direct = found as? Nominal {
          nominal = direct
        } else if let alias = found as? TypeAlias, let named = alias.type.nominal {
          nominal = named
        } else {
          throw Mistake(place: place(node.extendedType), message: "non-nominal type '\(name)' cannot be extended")
        }
      }
      nominal.ready()
      addConformances(of: node, to: nominal)
      noteExtension(node, of: nominal)
      let same = zip(nominal.generics.parameters, fixed).map { Requirement.same(.parameter($0), $1) }
      addMembers(of: node, to: nominal, in: scope, native: nil, isRequirement: false, fixed: same)
      memberCache.removeAll(keepingCapacity: true)
    } catch { try? report(mistake(error)) }
  }

  /// Where an extension's text is read: what it extends gives its generic parameters, its own source the rest.
  private func extensionScope(of nominal: Nominal, in scope: Scope) -> Scope {
    let inner = Scope(.type(nominal), parent: scope)
    for declaration in (nominal.scope?.names ?? [:]).values.joined() { inner.declare(declaration) }
    return inner
  }

  func addMembers(
    of node: ExtensionDeclSyntax, to nominal: Nominal, in scope: Scope, native: NativeDeclaration?, isRequirement: Bool,
    enumCase: NativeType.EnumCase? = nil, fixed: [Requirement] = []
  ) {
    let inner = extensionScope(of: nominal, in: scope)
    var demanded = fixed
    reportingIsolated(in: inner) {
      relations.environment += fixed
      demanded += try requirements(node.genericWhereClause)
    }
    within(inner) {
      addMembers(
        node.memberBlock.members, to: nominal,
        Surroundings(
          scope: inner, parent: nominal, extensionRequirements: demanded, native: native, isRequirement: isRequirement,
          isExtension: true),
        enumCase: enumCase)
    }
  }

  private func addMembers(
    _ members: MemberBlockItemListSyntax, to nominal: Nominal, _ around: Surroundings,
    enumCase: NativeType.EnumCase? = nil
  ) {
    for member in members {
      do { try addMember(member.decl, to: nominal, around, enumCase: enumCase) } catch { try? report(mistake(error)) }
    }
  }

  private func addMember(
    _ member: DeclSyntax, to nominal: Nominal, _ around: Surroundings, enumCase: NativeType.EnumCase?
  ) throws {
    switch member.as(DeclSyntaxEnum.self) {
    case .functionDecl(let node):
      if around.isRequirement, sourceIndex >= 0, node.body != nil {
        throw Mistake(place: place(node.name), message: "protocol methods must not have bodies")
      }
      nominal.addMember(try makeFunction(node, around))
    case .initializerDecl(let node): nominal.addMember(try makeInitializer(node, around))
    case .subscriptDecl(let node): nominal.addMember(try makeSubscript(node, around))
    case .variableDecl(let node):
      for variable in try makeProperties(node, around) {
        if variable.isStored, !variable.isStatic, sourceIndex >= 0, around.isExtension || nominal.kind == .enum {
          throw Mistake(
            place: variable.place,
            message: "\(around.isExtension ? "extensions" : "enums") must not contain stored properties")
        }
        nominal.addMember(variable)
        if variable.isStored, !variable.isStatic, nominal.kind != .protocol, nominal.host == nil {
          nominal.storedProperties.append(variable)
        }
      }
    case .enumCaseDecl(let node): try addCases(node, to: nominal, around, native: enumCase)
    case .structDecl, .classDecl, .enumDecl, .protocolDecl:
      if let nested = declareNominal(member, in: around.scope, parent: nominal, isLibrary: sourceIndex < 0) {
        nominal.addMember(nested)
        if sourceIndex >= 0 { pendingBodies.append { nested.ready() } }
      }
    case .typeAliasDecl(let node): nominal.addMember(try makeAlias(node, in: around.scope))
    case .associatedTypeDecl(let node):
      let name = node.name.text.unquoted
      if !nominal.associatedTypes.contains(name) { nominal.associatedTypes.append(name) }
      guard let parameter = nominal.selfParameter else { return }
      for inherited in node.inheritanceClause?.inheritedTypes ?? [] {
        nominal.generics.requirements += try demands(on: .member(.parameter(parameter), name), from: inherited.type)
      }
      nominal.generics.requirements += try requirements(node.genericWhereClause)
      if let initializer = node.initializer {
        let scope = around.scope
        nominal.associatedDefaults[name] = { [unowned self] in
          within(scope) { (try? type(initializer.value)) ?? .error }
        }
      }
    case .deinitializerDecl(let node):
      let function = Function(name: "deinit", place: place(node))
      function.kind = .deinitializer
      function.parent = nominal
      function.scope = Scope(.function(function), parent: around.scope)
      attachBody(function, [], node.body?.statements, around)
      nominal.deinitializer = function
    case .missingDecl(let node): throw Mistake.silent(place(node))
    case .unexpectedCodeDecl(let node): throw Mistake.silent(place(node))
    case .actorDecl, .accessorDecl, .editorPlaceholderDecl, .extensionDecl, .ifConfigDecl, .importDecl, .macroDecl,
      .macroExpansionDecl, .operatorDecl, .poundSourceLocation, .precedenceGroupDecl, .usingDecl:
      throw unsupportedDeclaration(member)
    }
  }

  /// The refusal of a declaration by its keyword.
  func unsupportedDeclaration(_ node: DeclSyntax) -> Mistake {
    switch node.as(DeclSyntaxEnum.self) {
    case .actorDecl: unsupported("'actor' declarations", node)
    case .macroDecl, .macroExpansionDecl: unsupported("macros", node)
    case .ifConfigDecl: unsupported("'#if' blocks", node)
    case .importDecl: unsupported("'import' declarations in this place", node)
    case .editorPlaceholderDecl: unsupported("editor placeholders", node)
    case .poundSourceLocation: unsupported("'#sourceLocation' directives", node)
    case .usingDecl: unsupported("'using' declarations", node)
    case .extensionDecl: Mistake(place: place(node), message: "declaration is only valid at file scope")
    default: unsupported("declarations of this kind here", node)
    }
  }

  func makeAlias(_ node: TypeAliasDeclSyntax, in scope: Scope) throws -> TypeAlias {
    let alias = TypeAlias(name: node.name.text.unquoted, place: place(node.name))
    let inner = Scope(.block, parent: scope)
    for parameter in node.genericParameterClause?.parameters ?? [] {
      let generic = GenericParameter(name: parameter.name.text.unquoted)
      alias.generics.append(generic)
      inner.declare(GenericName(name: generic.name, type: .parameter(generic), place: place(parameter)))
    }
    if sourceIndex >= 0 { pendingBodies.append { _ = alias.type } }
    alias.resolve = { [unowned self] in
      var result = CellType.error
      reportingIsolated(in: inner) { result = try type(node.initializer.value) }
      return result
    }
    return alias
  }

  private func addCases(
    _ node: EnumCaseDeclSyntax, to nominal: Nominal, _ around: Surroundings, native: NativeType.EnumCase?
  ) throws {
    for element in node.elements {
      let item = EnumCase(name: element.name.text.unquoted, place: place(element))
      if sourceIndex >= 0, nominal.cases.contains(where: { $0.name == item.name }) {
        throw Mistake(place: item.place, message: "invalid redeclaration of '\(item.name)'")
      }
      try applyModifiers(node.modifiers, attributes: node.attributes, to: item)
      item.native = native
      item.index = nominal.cases.count
      item.isStatic = true
      item.rawValue = try element.rawValue.map { try rawLiteral($0.value) }
      let scope = around.scope
      item.resolveSignature = { [unowned self, unowned item] in
        reportingIsolated(in: scope) {
          for node in element.parameterClause?.parameters ?? [] {
            let label = node.firstName?.text.unquoted.nonWildcard
            let parameter = Parameter(
              label: label, name: node.secondName?.text.unquoted ?? label ?? "", type: try type(node.type),
              place: place(node))
            parameter.defaultSyntax = node.defaultValue?.value
            item.payload.append(parameter)
          }
        }
      }
      nominal.cases.append(item)
      nominal.addMember(item)
    }
  }

  private func rawLiteral(_ syntax: ExprSyntax) throws -> EnumCase.Literal {
    var syntax = syntax
    var sign = 1
    if let prefix = syntax.as(PrefixOperatorExprSyntax.self), prefix.operator.text == "-" {
      sign = -1
      syntax = prefix.expression
    }
    if let integer = syntax.as(IntegerLiteralExprSyntax.self),
      let value = Int(integer.literal.text.replacing("_", with: ""))
    {
      return .integer(sign * value)
    }
    if let float = syntax.as(FloatLiteralExprSyntax.self),
      let value = Double(float.literal.text.replacing("_", with: ""))
    {
      return .float(Double(sign) * value)
    }
    if let string = syntax.as(StringLiteralExprSyntax.self), let text = string.representedLiteralValue {
      return .string(text)
    }
    throw Mistake(place: place(syntax), message: "raw value for enum case must be a literal")
  }

  /// What members of a type follow from others: raw values, the memberwise initializer.
  private func finishMembers(of nominal: Nominal) {
    if nominal.kind == .enum, sourceIndex >= 0 { pendingBodies.append { [unowned self] in checkStorage(of: nominal) } }
    if nominal.kind == .enum, nominal.rawType != nil {
      giveRawValues(to: nominal)
      var seen: Set<EnumCase.Literal> = []
      for item in nominal.cases where sourceIndex >= 0 && item.rawValue.map({ !seen.insert($0).inserted }) == true {
        mistakes.append(Mistake(place: item.place, message: "raw value for enum case is not unique"))
      }
      if sourceIndex >= 0, let raw = nominal.rawType, let item = nominal.cases.first(where: { !fits($0.rawValue, raw) })
      {
        mistakes.append(
          Mistake(
            place: item.place, message: "the raw value of '\(item.name)' cannot be converted to raw type '\(raw)'"))
      }
    }
    guard nominal.host == nil, nominal.kind == .struct || nominal.kind == .class, !nominal.isStandard else { return }
    pendingBodies.append { [unowned self] in checkStorage(of: nominal) }
    // A class with a base class inherits its initializers.
    if nominal.kind == .class, nominal.superclass != nil { return }
    if !nominal.allMembers.contains(where: { $0.name == "init" }) { addInitializers(to: nominal) }
  }

  /// Whether a raw value can be of the enum's raw type.
  private func fits(_ value: EnumCase.Literal?, _ raw: CellType) -> Bool {
    guard raw.nominal?.isStandard == true else { return true }
    let isText = raw == library.string || raw == library.character
    return switch value {
    case .string: isText
    case .integer: !isText
    case .float: !isText && IntegerFormat(raw) == nil
    case nil: true
    }
  }

  /// Raw values of the cases that do not say theirs.
  func giveRawValues(to nominal: Nominal) {
    guard let raw = nominal.rawType else { return }
    var next = 0
    for item in nominal.cases {
      if case .integer(let value)? = item.rawValue { next = value }
      if item.rawValue == nil { item.rawValue = raw == library.string ? .string(item.name) : .integer(next) }
      next += 1
    }
  }

  /// The memberwise initializer, which is as private as what it stores, and where all has a default the one without
  /// parameters.
  func addInitializers(to nominal: Nominal) {
    let stored =
      nominal.kind == .struct ? nominal.storedProperties.filter { !($0.isLet && $0.hasInitializer) && !$0.isLazy } : []
    let isPrivate = stored.contains(where: \.isPrivate)
    addInitializer(of: stored, to: nominal, isPrivate: isPrivate)
    if !stored.isEmpty, stored.allSatisfy(\.hasDefault) { addInitializer(of: [], to: nominal, isPrivate: false) }
  }

  private func addInitializer(of stored: [Variable], to nominal: Nominal, isPrivate: Bool) {
    let function = Function(name: "init", place: nominal.place)
    function.kind = .initializer
    function.isMutating = true
    function.isPrivate = isPrivate
    function.body = .memberwise(stored)
    function.scope = Scope(.function(function), parent: nominal.scope)
    function.resolveSignature = { [unowned function, unowned nominal] in
      function.result = nominal.declaredType
      function.parameters = stored.map { property in
        let parameter = Parameter(label: property.name, name: property.name, type: property.type, place: property.place)
        parameter.isEscaping = true
        parameter.variable.type = property.type
        if property.hasInitializer, !property.isPartOfPattern {
          property.checkInitialValueOnce()
          parameter.defaultValue = property.initialValue
        } else if !property.hasInitializer, property.hasDefault {
          parameter.defaultValue = Expr(.none, property.type, property.place)
        }
        return parameter
      }
    }
    nominal.addMember(function)
  }
}

extension Variable {
  /// Whether it has a value without an initializer's: its own, or the nil of an optional variable.
  fileprivate var hasDefault: Bool { hasInitializer || !isLet && type.wrapped != nil }

  /// Checks the initial value, once.
  func checkInitialValueOnce() {
    guard let check = checkInitialValue else { return }
    checkInitialValue = nil
    check()
  }
}
