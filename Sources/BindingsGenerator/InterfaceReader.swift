import SwiftParser
import SwiftSyntax

/// Collects the public declarations of a module's files.
///
/// It reads syntax alone, as a person would read a `.swiftinterface`: a type that isn't written down isn't known, and
/// a public property without a written type is an error of the source.
struct InterfaceReader {
  private var interface = PublicInterface()
  private(set) var problems: [String] = []
  /// The types that the modules declare and keep to themselves.
  private var hiddenTypes: Set<String> = []

  /// What the files that were read offer.
  var result: PublicInterface {
    var result = interface
    result.types = result.types.filter { !hiddenTypes.contains($0.key) && !$0.value.isBareForeign }
    for name in result.types.keys { result.types[name]?.inheritance.removeAll { hiddenTypes.contains($0) } }
    return result
  }

  mutating func read(source: String, file: String, module: String) {
    let tree = Parser.parse(source: source)
    let context = Context(
      module: module, file: file, converter: SourceLocationConverter(fileName: file, tree: tree), owner: nil,
      isPublicByDefault: false)
    read(tree.statements.compactMap { $0.item.as(DeclSyntax.self) }, in: context)
  }

  private struct Context {
    var module: String
    var file: String
    var converter: SourceLocationConverter
    /// The name of the type whose members are being read.
    var owner: String?
    /// In a `public extension`, a public protocol and among the cases of an enumeration.
    var isPublicByDefault: Bool

    func place(of node: some SyntaxProtocol) -> SourcePlace {
      SourcePlace(file: file, line: converter.location(for: node.positionAfterSkippingLeadingTrivia).line)
    }

    func qualified(_ name: String) -> String { owner.map { "\($0).\(name)" } ?? name }
  }

  private mutating func read(_ declarations: [DeclSyntax], in context: Context) {
    for declaration in declarations {
      if let group = declaration.as(IfConfigDeclSyntax.self) {
        if group.declaresPublicly {
          problems.append("\(context.place(of: group)): a public interface can't depend on conditional compilation")
        }
        continue
      }
      if let node = declaration.as(ExtensionDeclSyntax.self) {
        readExtension(node, in: context)
        continue
      }
      guard let modified = declaration.asProtocol((any WithModifiersSyntax).self) else { continue }
      guard modified.modifiers.isPublic || context.isPublicByDefault, !modified.modifiers.isHidden else {
        recordHidden(declaration, in: context)
        continue
      }
      switch declaration.as(DeclSyntaxEnum.self) {
      case .structDecl(let node): readType(node, .structure, members: node.memberBlock, in: context)
      case .classDecl(let node): readType(node, .classType, members: node.memberBlock, in: context)
      case .actorDecl(let node): problems.append("\(context.place(of: node)): an actor can't be bound")
      case .enumDecl(let node): readType(node, .enumeration, members: node.memberBlock, in: context)
      case .protocolDecl(let node): readProtocol(node, in: context)
      case .typeAliasDecl(let node): readAlias(node, in: context)
      case .functionDecl(let node): readFunction(node, in: context)
      case .initializerDecl(let node): readInitializer(node, in: context)
      case .variableDecl(let node): readVariable(node, in: context)
      case .subscriptDecl(let node): readSubscript(node, in: context)
      default: break
      }
    }
  }

  // MARK: Types

  private mutating func recordHidden(_ declaration: DeclSyntax, in context: Context) {
    guard let node = declaration.asProtocol((any DeclGroupSyntax).self) as? any NamedDeclSyntax else { return }
    let name = context.qualified(node.name.text)
    hiddenTypes.insert(name)
    var inner = context
    inner.owner = name
    for member in declaration.asProtocol((any DeclGroupSyntax).self)?.memberBlock.members ?? [] {
      recordHidden(member.decl, in: inner)
    }
  }

  private mutating func readType(
    _ node: some DeclGroupSyntax & NamedDeclSyntax, _ kind: PublicType.Kind, members: MemberBlockSyntax,
    in context: Context
  ) {
    let name = context.qualified(node.name.text)
    var type = PublicType(name: name, module: context.module, kind: kind, place: context.place(of: node))
    type.documentation = node.documentation
    type.isFinal = node.modifiers.contains { $0.name.text == "final" }
    type.inheritance = node.inheritanceClause?.names ?? []
    type.genericParameters =
      node.asProtocol((any WithGenericParametersSyntax).self)?.genericParameterClause?.parameters
      .map(\.name.text) ?? []
    // An extension may have been read before.
    if let known = interface.types[name] {
      type.inheritance += known.inheritance
      type.members = known.members
    }
    interface.types[name] = type
    readMembers(members, of: name, isPublicByDefault: false, in: context)
    if kind == .enumeration { readCases(members, of: name) }
  }

  private mutating func readProtocol(_ node: ProtocolDeclSyntax, in context: Context) {
    readType(node, .protocolType, members: MemberBlockSyntax(members: []), in: context)
    readMembers(node.memberBlock, of: context.qualified(node.name.text), isPublicByDefault: true, in: context)
  }

  private mutating func readAlias(_ node: TypeAliasDeclSyntax, in context: Context) {
    let name = context.qualified(node.name.text)
    var type = PublicType(name: name, module: context.module, kind: .alias, place: context.place(of: node))
    type.aliased = node.initializer.value.oneLineText
    type.documentation = node.documentation
    interface.types[name] = type
  }

  private mutating func readExtension(_ node: ExtensionDeclSyntax, in context: Context) {
    let name = node.extendedType.oneLineText
    let isPublic = node.modifiers.isPublic
    if interface.types[name] == nil {
      // Filled in when the declaration is read; a type of another module keeps this entry.
      interface.types[name] = PublicType(
        name: name, module: context.module, kind: .alias, place: context.place(of: node))
    }
    interface.types[name]?.inheritance += node.inheritanceClause?.names ?? []
    readMembers(node.memberBlock, of: name, isPublicByDefault: isPublic, in: context)
  }

  private mutating func readMembers(
    _ block: MemberBlockSyntax, of owner: String, isPublicByDefault: Bool, in context: Context
  ) {
    var inner = context
    inner.owner = owner
    inner.isPublicByDefault = isPublicByDefault
    read(block.members.map(\.decl), in: inner)
  }

  private mutating func readCases(_ block: MemberBlockSyntax, of owner: String) {
    for member in block.members {
      guard let declaration = member.decl.as(EnumCaseDeclSyntax.self) else { continue }
      for element in declaration.elements {
        let parameters = (element.parameterClause?.parameters).map(Array.init) ?? []
        interface.types[owner]?.cases.append(
          PublicCase(
            name: element.name.text,
            parameters: parameters.map { parameter in
              PublicParameter(
                label: parameter.firstName.flatMap { $0.text == "_" ? nil : $0.text }, type: parameter.type.oneLineText)
            },
            text: "case " + element.with(\.trailingComma, nil).oneLineText, documentation: declaration.documentation))
      }
    }
  }

  // MARK: Members

  private mutating func readFunction(_ node: FunctionDeclSyntax, in context: Context) {
    var bare = node
    bare.body = nil
    let effects = node.signature.effectSpecifiers
    add(
      PublicMember(
        kind: .function, name: node.name.text, text: bare.text, isStatic: node.modifiers.isStatic,
        isMutating: node.modifiers.contains { $0.name.text == "mutating" },
        isOverriding: node.modifiers.isOverride,
        isThrowing: effects?.throwsClause != nil, isAsync: effects?.asyncSpecifier != nil,
        genericParameters: node.genericParameterClause?.parameters.map(\.name.text) ?? [],
        parameters: node.signature.parameterClause.values,
        result: node.signature.returnClause.flatMap { $0.type.resultText }, module: context.module,
        documentation: node.documentation, place: context.place(of: node)),
      in: context)
  }

  private mutating func readInitializer(_ node: InitializerDeclSyntax, in context: Context) {
    var bare = node
    bare.body = nil
    let effects = node.signature.effectSpecifiers
    add(
      PublicMember(
        kind: .initializer(isFailable: node.optionalMark != nil), name: "init", text: bare.text, isStatic: true,
        isThrowing: effects?.throwsClause != nil, isAsync: effects?.asyncSpecifier != nil,
        genericParameters: node.genericParameterClause?.parameters.map(\.name.text) ?? [],
        parameters: node.signature.parameterClause.values, result: context.owner, module: context.module,
        documentation: node.documentation, place: context.place(of: node)),
      in: context)
  }

  private mutating func readVariable(_ node: VariableDeclSyntax, in context: Context) {
    let setterIsHidden = node.modifiers.contains { $0.detail?.detail.text == "set" }
    let isConstant = node.bindingSpecifier.tokenKind == .keyword(.let)
    for binding in node.bindings {
      let name = binding.pattern.oneLineText
      guard let type = binding.typeAnnotation?.type.oneLineText ?? binding.initializer?.value.obviousType else {
        if context.owner.flatMap({ PublicType.runtimeTypes[$0] }) == nil {
          problems.append("\(context.place(of: node)): the public property '\(name)' needs a written type")
        }
        continue
      }
      let accessors = Accessors(binding.accessorBlock)
      let isSettable = !isConstant && !setterIsHidden && accessors.isSettable
      let isStatic = node.modifiers.isStatic
      let prefix = isStatic ? "static " : ""
      let effect = accessors.isThrowing ? "get throws" : "get"
      add(
        PublicMember(
          kind: .property(type: type, isSettable: isSettable), name: name,
          text: isConstant
            ? "\(prefix)let \(name): \(type)"
            : "\(prefix)var \(name): \(type) { \(effect)\(isSettable ? " set" : "") }",
          isStatic: isStatic, isOverriding: node.modifiers.isOverride, isThrowing: accessors.isThrowing, result: type,
          module: context.module, documentation: node.documentation, place: context.place(of: node)),
        in: context)
    }
  }

  private mutating func readSubscript(_ node: SubscriptDeclSyntax, in context: Context) {
    let accessors = Accessors(node.accessorBlock)
    var bare = node
    bare.accessorBlock = nil
    add(
      PublicMember(
        kind: .subscripting(isSettable: accessors.isSettable), name: "subscript",
        text: bare.text
          + (accessors.isSettable ? " { get set }" : accessors.isThrowing ? " { get throws }" : " { get }"),
        isStatic: node.modifiers.isStatic, isOverriding: node.modifiers.isOverride, isThrowing: accessors.isThrowing,
        genericParameters: node.genericParameterClause?.parameters.map(\.name.text) ?? [],
        parameters: node.parameterClause.indexValues, result: node.returnClause.type.oneLineText,
        module: context.module,
        documentation: node.documentation, place: context.place(of: node)),
      in: context)
  }

  private mutating func add(_ member: PublicMember, in context: Context) {
    var member = member
    member.owner = context.owner
    guard let owner = context.owner else {
      interface.functions.append(member)
      return
    }
    // A protocol's requirement and its default implementation are one member to a caller.
    let isKnown = interface.types[owner]?.members.contains { $0.text == member.text }
    if isKnown != true { interface.types[owner]?.members.append(member) }
  }
}

/// What a property or subscript lets its users do.
private struct Accessors {
  var isSettable: Bool
  var isThrowing = false

  init(_ block: AccessorBlockSyntax?) {
    switch block?.accessors {
    case .none:
      isSettable = true
    case .getter:
      isSettable = false
    case .accessors(let list):
      let names = list.map(\.accessorSpecifier.text)
      // With observers alone it is stored.
      isSettable =
        names.contains("set") || names.contains("_modify") || !names.contains { $0 == "get" || $0 == "_read" }
      isThrowing = list.contains { $0.effectSpecifiers?.throwsClause != nil }
    }
  }
}

extension ExprSyntax {
  /// The type that a literal has by default, or that a call of an initializer names.
  fileprivate var obviousType: String? {
    switch self.as(ExprSyntaxEnum.self) {
    case .booleanLiteralExpr: return "Bool"
    case .integerLiteralExpr: return "Int"
    case .floatLiteralExpr: return "Double"
    case .stringLiteralExpr: return "String"
    case .functionCallExpr(let call):
      let name = call.calledExpression.oneLineText
      return name.first?.isUppercase == true ? name : nil
    default: return nil
    }
  }
}

extension IfConfigDeclSyntax {
  fileprivate var declaresPublicly: Bool {
    tokens(viewMode: .sourceAccurate).contains { ["public", "open"].contains($0.text) }
  }
}

extension DeclModifierListSyntax {
  fileprivate var isPublic: Bool { contains { ["public", "open"].contains($0.name.text) && $0.detail == nil } }
  fileprivate var isHidden: Bool {
    contains { ["private", "fileprivate", "internal", "package"].contains($0.name.text) && $0.detail == nil }
  }
  fileprivate var isOverride: Bool { contains { $0.name.text == "override" } }
  fileprivate var isStatic: Bool { contains { ["static", "class"].contains($0.name.text) } }
}

extension InheritanceClauseSyntax {
  fileprivate var names: [String] { inheritedTypes.map { $0.type.oneLineText } }
}

extension FunctionParameterClauseSyntax {
  fileprivate var values: [PublicParameter] {
    parameters.map { parameter in
      let text = parameter.type.oneLineText
      let isInout = text.hasPrefix("inout ")
      return PublicParameter(
        label: parameter.firstName.text == "_" ? nil : parameter.firstName.text,
        type: isInout ? String(text.dropFirst("inout ".count)) : text, isVariadic: parameter.ellipsis != nil,
        isInout: isInout)
    }
  }
}

extension FunctionParameterClauseSyntax {
  /// In a subscript a name that stands alone is no label.
  fileprivate var indexValues: [PublicParameter] {
    zip(parameters, values).map { parameter, value in
      var value = value
      if parameter.secondName == nil { value.label = nil }
      return value
    }
  }
}

extension TypeSyntax {
  fileprivate var resultText: String? {
    let text = oneLineText
    return text == "Void" || text == "()" ? nil : text
  }
}

extension DeclSyntaxProtocol where Self: WithAttributesSyntax & WithModifiersSyntax {
  /// The declaration on one line, without attributes and modifiers that mean nothing to a caller.
  fileprivate var text: String {
    let isDiscardable = attributes.contains {
      $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription == "discardableResult"
    }
    var node = self
    node.attributes = []
    node.modifiers = node.modifiers.filter { ["static", "class", "mutating"].contains($0.name.text) }
    return (isDiscardable ? "@discardableResult " : "") + node.oneLineText
  }
}
