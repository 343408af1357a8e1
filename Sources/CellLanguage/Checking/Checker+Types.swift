import SwiftSyntax

/// From type syntax to types.
extension Checker {
  func type(_ syntax: TypeSyntax) throws -> CellType {
    switch syntax.as(TypeSyntaxEnum.self) {
    case .identifierType(let node):
      return try namedType(node.name.text.unquoted, arguments: node.genericArgumentClause, at: node)
    case .memberType(let node):
      let base = try allowingSelf { try type(node.baseType) }
      return try memberType(node.name.text.unquoted, of: base, arguments: node.genericArgumentClause, at: node)
    case .arrayType(let node): return library.array(of: try type(node.element))
    case .dictionaryType(let node):
      let key = try type(node.key)
      try demandHashable(key, node.key)
      return library.dictionary(key, try type(node.value))
    case .optionalType(let node): return library.optional(try type(node.wrappedType))
    case .implicitlyUnwrappedOptionalType(let node):
      throw unsupported("implicitly unwrapped optionals in this place", node)
    case .tupleType(let node):
      if node.elements.count == 1, let only = node.elements.first, only.firstName == nil { return try type(only.type) }
      return .tuple(
        try node.elements.map {
          CellType.TupleElement(label: $0.firstName?.text.unquoted.nonWildcard, type: try type($0.type))
        })
    case .functionType(let node):
      if node.effectSpecifiers?.asyncSpecifier != nil { throw unsupported("'async' functions", node) }
      let parameters = try node.parameters.map { element in
        let (type, isInout, autoclosure) = try parameterType(element.type)
        return FunctionType.Parameter(
          type: type, isInout: isInout || element.inoutKeyword != nil, isVariadic: element.ellipsis != nil,
          isAutoclosure: autoclosure != nil)
      }
      let throwing = node.effectSpecifiers?.throwsClause
      let isThrowing = try throwing.map { try thrownType($0) != library.never } ?? false
      return .function(
        FunctionType(parameters: parameters, result: try type(node.returnClause.type), isThrowing: isThrowing))
    case .attributedType(let node):
      let (type, isInout, _) = try parameterType(TypeSyntax(node))
      if isInout { throw Mistake(place: place(node), message: "'inout' may only be used on parameters") }
      return type
    case .someOrAnyType(let node):
      if node.someOrAnySpecifier.tokenKind == .keyword(.some) { return try opaqueType(node) }
      return try existential(node.constraint)
    case .compositionType: return try existential(syntax)
    case .metatypeType(let node): return .metatype(try type(node.baseType))
    case .classRestrictionType(let node): throw unsupported("'class' restrictions", node)
    case .inlineArrayType(let node): throw unsupported("inline array types", node)
    case .namedOpaqueReturnType(let node): throw unsupported("named opaque types", node)
    case .packElementType(let node): throw unsupported("parameter packs", node)
    case .packExpansionType(let node): throw unsupported("parameter packs", node)
    case .suppressedType(let node): throw unsupported("suppressed conformances", node)
    case .missingType(let node): throw Mistake.silent(place(node))
    }
  }

  /// Reads a type at a place where `Self` may stand for the class of an instance: as a result, and before a member.
  func allowingSelf<Result>(_ work: () throws -> Result) rethrows -> Result {
    allowsSelf = true
    defer { allowsSelf = false }
    return try work()
  }

  /// The type of a variable, and whether it is written as `T!`.
  func variableType(_ syntax: TypeSyntax) throws -> (CellType, isImplicitlyUnwrapped: Bool) {
    guard let node = syntax.as(ImplicitlyUnwrappedOptionalTypeSyntax.self) else { return (try type(syntax), false) }
    return (library.optional(try type(node.wrappedType)), true)
  }

  /// A parameter's type with what is said about how it is passed.
  func parameterType(_ syntax: TypeSyntax) throws -> (CellType, isInout: Bool, autoclosure: FunctionType?) {
    guard let attributed = syntax.as(AttributedTypeSyntax.self) else { return (try type(syntax), false, nil) }
    var isInout = false
    var isAutoclosure = false
    for specifier in attributed.specifiers {
      let text = specifier.trimmedDescription
      switch text {
      case "inout": isInout = true
      case "borrowing", "consuming", "__owned", "__shared", "sending": break
      default: throw unsupported("'\(text)' parameters", specifier)
      }
    }
    for attribute in attributed.attributes {
      switch attribute.trimmedDescription {
      case "@escaping", "@Sendable": break
      case "@autoclosure": isAutoclosure = true
      default: throw unsupported("'\(attribute.trimmedDescription)' attributes", attribute)
      }
    }
    let type = try type(attributed.baseType)
    guard isAutoclosure else { return (type, isInout, nil) }
    guard let function = type.functionType else {
      throw Mistake(place: place(attributed), message: "'@autoclosure' only applies to function types")
    }
    guard function.parameters.isEmpty else {
      throw Mistake(place: place(attributed), message: "argument type of '@autoclosure' parameter must be '()'")
    }
    return (function.result, isInout, function)
  }

  /// The `E` of `throws(E)`; nil for a plain `throws`, and for the `any Error` that means the same.
  func thrownType(_ clause: ThrowsClauseSyntax) throws -> CellType? {
    guard let syntax = clause.type else { return nil }
    let type = try type(syntax)
    if let error = library.proto("Error"), !relations.conforms(type, to: error) {
      throw Mistake(place: place(syntax), message: "thrown type '\(type)' does not conform to the 'Error' protocol")
    }
    return type == library.anyError ? nil : type
  }

  private func existential(_ syntax: TypeSyntax) throws -> CellType {
    if let composition = syntax.as(CompositionTypeSyntax.self) {
      var protocols: [Nominal] = []
      for element in composition.elements {
        guard case .existential(let more, _) = try existential(element.type) else {
          throw unsupported("compositions with classes", element)
        }
        protocols += more
      }
      return .existential(protocols, [])
    }
    let constraint = try self.type(syntax)
    // `any P.Type` is the type of a type that conforms.
    if case .metatype(.existential) = constraint { return constraint }
    guard case .existential = constraint else {
      throw Mistake(place: place(syntax), message: "'any' has no effect on concrete type '\(constraint)'")
    }
    return constraint
  }

  /// `some P` as a parameter's type is a generic parameter without a name.
  private func opaqueType(_ node: SomeOrAnyTypeSyntax) throws -> CellType {
    guard let collector = opaqueCollector else {
      throw Mistake(place: place(node), message: "'some' types are only supported for parameters and computed results")
    }
    let parameter = GenericParameter(name: node.trimmedDescription)
    parameter.isOpaque = true
    collector.signature.parameters.append(parameter)
    let outer = opaqueCollector
    opaqueCollector = nil
    defer { opaqueCollector = outer }
    collector.signature.requirements += try demands(on: .parameter(parameter), from: node.constraint)
    return .parameter(parameter)
  }

  /// What `some P` demands of the type of a variable's value; nil for any other type.
  func opaqueDemands(_ syntax: TypeSyntax) throws -> [Requirement]? {
    guard let some = syntax.as(SomeOrAnyTypeSyntax.self), some.someOrAnySpecifier.tokenKind == .keyword(.some) else {
      return nil
    }
    return try demands(on: .error, from: some.constraint)
  }

  /// A type of which no more is known than what is demanded of it.
  func opaque(_ type: CellType, _ demanded: [Requirement], at place: Place) throws -> CellType {
    var names: [String] = []
    for case .conforms(_, let proto) in demanded {
      guard relations.conforms(type, to: proto) else {
        throw Mistake(place: place, message: "type '\(type)' does not conform to protocol '\(proto.name)'")
      }
      names.append(proto.name)
    }
    let parameter = GenericParameter(name: "some \(names.joined(separator: " & "))")
    (parameter.underlying, parameter.demanded) = (type, demanded)
    hasOpaqueTypes = true
    return .parameter(parameter)
  }

  /// What an inheritance or constraint type demands of a subject.
  func demands(on subject: CellType, from syntax: TypeSyntax) throws -> [Requirement] {
    if let composition = syntax.as(CompositionTypeSyntax.self) {
      return try composition.elements.flatMap { try demands(on: subject, from: $0.type) }
    }
    let bound = try type(syntax)
    switch bound {
    case .existential(let protocols, let arguments):
      var result: [Requirement] = protocols.map { .conforms(subject, $0) }
      if let proto = protocols.first {
        for (name, argument) in zip(proto.primaryAssociatedTypes, arguments) {
          result.append(.same(.member(subject, name), argument))
        }
      }
      return result
    case .nominal(let nominal, _) where nominal.kind == .class: return [.inherits(subject, bound)]
    default:
      throw Mistake(
        place: place(syntax), message: "type '\(subject)' constrained to non-protocol, non-class type '\(bound)'")
    }
  }

  private func namedType(_ name: String, arguments: GenericArgumentClauseSyntax?, at node: some SyntaxProtocol) throws
    -> CellType
  {
    if name == "Self", let nominal = scope.nominal {
      if nominal.mayHaveHeirs, sourceIndex >= 0, !allowsSelf {
        throw Mistake(
          place: place(node), message: "'Self' as a type in a class that is not final isn't supported in cells",
          hint: "it may be the result of a method or property; elsewhere name the class '\(nominal.name)'")
      }
      return nominal.selfParameter.map { .parameter($0) } ?? nominal.ready().declaredType
    }
    switch name {
    case "Any": return .existential([], [])
    case "Void": return .void
    default: break
    }
    guard let declaration = findType(name, at: place(node)) else {
      throw Mistake(
        place: place(node), message: "cannot find type '\(name)' in scope",
        hint: nearestName(to: name, among: visibleNames(types: true)).map { "did you mean '\($0)'?" })
    }
    return try instantiate(declaration, arguments: arguments, at: node)
  }

  func instantiate(
    _ declaration: Declaration, arguments clause: GenericArgumentClauseSyntax?, at node: some SyntaxProtocol
  ) throws -> CellType {
    let arguments = try clause?.arguments.map { argument -> CellType in
      guard case .type(let type) = argument.argument else { throw unsupported("value generic arguments", argument) }
      return try self.type(type)
    }
    switch declaration {
    case let name as GenericName: return name.type
    case let alias as TypeAlias:
      let type = alias.type
      guard !alias.generics.isEmpty, let arguments else { return type }
      return relations.substitute(type, Dictionary(uniqueKeysWithValues: zip(alias.generics, arguments)))
    case let nominal as Nominal:
      nominal.ready()
      if nominal.kind == .protocol { return .existential([nominal], arguments ?? []) }
      let parameters = nominal.generics.parameters.dropFirst(nominal.inheritedParameters)
      let outer = nominal.generics.parameters.prefix(nominal.inheritedParameters)
      let around = outer.map { CellType.parameter($0) }
      guard let arguments else {
        if parameters.isEmpty { return .nominal(nominal, around) }
        if scope.isInside(nominal) { return nominal.declaredType }
        // Left to be inferred, as in `Set([1, 2])`.
        if allowsOpenGenerics { return .nominal(nominal, around + parameters.map { _ in solver.variable() }) }
        let list = parameters.map(\.name).joined(separator: ", ")
        throw Mistake(
          place: place(node),
          message: "reference to generic type '\(nominal.name)' requires arguments in <...>",
          hint: "it has the parameters <\(list)>")
      }
      guard arguments.count == parameters.count else {
        throw Mistake(
          place: place(node),
          message:
            "generic type '\(nominal.name)' specialized with \(arguments.count < parameters.count ? "too few" : "too many") type parameters (got \(arguments.count), but expected \(parameters.count))"
        )
      }
      let type = CellType.nominal(nominal, around + arguments)
      // The library's own text needs no proof, and an extension's demands are not known to its aliases.
      for requirement in nominal.generics.requirements where sourceIndex >= 0 {
        if case .conforms(let subject, let proto) = requirement,
          !subject.contains({ part in outer.contains { part == .parameter($0) } })
        {
          let actual = relations.substitute(subject, relations.substitutions(of: type))
          guard solver.require(actual, conformsTo: proto) || impliesRequirement(actual, proto) else {
            throw Mistake(place: place(node), message: "type '\(actual)' does not conform to protocol '\(proto.name)'")
          }
        }
      }
      return type
    default: throw Mistake(place: place(node), message: "'\(declaration.name)' is not a type")
    }
  }

  private func memberType(
    _ name: String, of base: CellType, arguments: GenericArgumentClauseSyntax?, at node: some SyntaxProtocol
  ) throws -> CellType {
    let base = relations.normalize(base)
    if name == "Type" { return .metatype(base) }
    if case .nominal(let nominal, _) = base {
      for owner in nominal.lineage {
        for member in owner.ownMembers(name) {
          if member is Nominal || member is TypeAlias {
            let type = try instantiate(member, arguments: arguments, at: node)
            return relations.substitute(type, relations.substitutions(of: base))
          }
        }
      }
    }
    // A host's nested types are known by their own names.
    if case .nominal(let owner, _) = base, owner.host != nil, let nested = library.nominal(name), nested.host != nil {
      return .nominal(nested, [])
    }
    switch base {
    case .parameter, .member:
      let known = relations.protocols(of: base).contains {
        $0.associatedTypes.contains(name) || !$0.ownMembers(name).isEmpty
      }
      if known { return relations.normalize(.member(base, name)) }
    case .existential(let protocols, _) where protocols.isEmpty == false:
      break
    default:
      if let found = relations.associatedType(name, of: base) { return found }
    }
    throw Mistake(place: place(node), message: "'\(name)' is not a member type of type '\(base)'")
  }

  /// A signature that names `[K: V]` demands by that that `K` is hashable.
  private func impliesRequirement(_ type: CellType, _ proto: Nominal) -> Bool {
    guard case .parameter = type, let collector = opaqueCollector else { return false }
    collector.signature.requirements.append(.conforms(type, proto))
    relations.environment.append(.conforms(type, proto))
    return true
  }

  func demandHashable(_ type: CellType, _ node: some SyntaxProtocol) throws {
    guard let hashable = library.proto("Hashable"), !solver.require(type, conformsTo: hashable) else { return }
    if impliesRequirement(type, hashable) { return }
    throw Mistake(place: place(node), message: "type '\(type)' does not conform to protocol 'Hashable'")
  }
}

/// Gathers the generic parameters that `some P` stands for.
final class OpaqueCollector {
  var signature = GenericSignature()
}

extension String {
  /// The name without backticks.
  var unquoted: String { hasPrefix("`") && hasSuffix("`") && count > 2 ? String(dropFirst().dropLast()) : self }

  /// `_` stands for no name.
  var nonWildcard: String? { self == "_" ? nil : self }
}
