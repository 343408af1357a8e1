import SwiftParser
import SwiftSyntax

/// A type as it stands in a declaration, taken apart as far as values have to be converted.
indirect enum BoundType {
  /// Crosses as it is: numbers, texts, the libraries' types, and collections of them.
  case plain(String)
  case tuple([BoundType])
  case optional(BoundType)
  case array(BoundType)
  case dictionary(key: String, BoundType)
  case function(parameters: [BoundType], result: BoundType?, isThrowing: Bool, isSendable: Bool)

  /// Whether it is a function, or an optional or a collection of functions.
  var holdsFunction: Bool {
    switch self {
    case .function: true
    case .optional(let inner), .array(let inner), .dictionary(key: _, let inner): inner.holdsFunction
    case .plain, .tuple: false
    }
  }

  /// Whether a value of the type crosses as it is.
  var isPlain: Bool {
    if case .plain = self { true } else { false }
  }
}

/// Why a declaration can't be called from a cell.
struct Unbindable: Error {
  var reason: String
}

/// Resolves the names in written types and says how their values cross.
struct TypeReader {
  /// The names of all public types of the libraries, with the names of the types around them.
  var libraryTypes: Set<String>

  /// The standard library's and Foundation's types that the cell language has.
  static let languageTypes: Set<String> = [
    "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Double", "Float", "Bool",
    "String", "Substring", "Character", "Void", "Any", "Range", "ClosedRange", "Set", "Array", "Dictionary", "Optional",
    "Error", "Date", "Duration",
  ]

  /// Reads a type that is written inside of `owner`.
  func read(_ text: String, in owner: String?) throws(Unbindable) -> BoundType {
    var parser = Parser(text)
    return try read(TypeSyntax.parse(from: &parser), in: owner)
  }

  private func read(_ type: TypeSyntax, in owner: String?) throws(Unbindable) -> BoundType {
    switch type.as(TypeSyntaxEnum.self) {
    case .attributedType(let node):
      return try read(node, in: owner)
    case .optionalType(let node):
      return try wrap(read(node.wrappedType, in: owner), plain: { "\($0)?" }, other: BoundType.optional)
    case .arrayType(let node):
      return try wrap(read(node.element, in: owner), plain: { "[\($0)]" }, other: BoundType.array)
    case .dictionaryType(let node):
      guard case .plain(let key) = try read(node.key, in: owner) else {
        throw Unbindable(reason: "the keys of '\(type.oneLineText)' can't be converted")
      }
      return try wrap(
        read(node.value, in: owner), plain: { "[\(key): \($0)]" }, other: { .dictionary(key: key, $0) })
    case .tupleType(let node):
      return try readTuple(node, in: owner)
    case .functionType(let node):
      return try readFunction(node, isSendable: false, in: owner)
    case .someOrAnyType(let node):
      guard node.someOrAnySpecifier.text == "any" else {
        throw Unbindable(reason: "'\(type.oneLineText)' is opaque")
      }
      guard case .plain(let name) = try read(node.constraint, in: owner) else {
        throw Unbindable(reason: "'\(type.oneLineText)' can't be converted")
      }
      return .plain("any \(name)")
    case .identifierType, .memberType:
      return .plain(try resolve(type, in: owner))
    default:
      throw Unbindable(reason: "the type '\(type.oneLineText)' can't be converted")
    }
  }

  private func read(_ node: AttributedTypeSyntax, in owner: String?) throws(Unbindable) -> BoundType {
    if let function = node.baseType.as(FunctionTypeSyntax.self) {
      let isSendable = node.attributes.contains { $0.trimmedDescription == "@Sendable" }
      return try readFunction(function, isSendable: isSendable, in: owner)
    }
    let isOwnership = node.specifiers.allSatisfy { ["borrowing", "consuming"].contains($0.trimmedDescription) }
    guard isOwnership, node.attributes.isEmpty else {
      throw Unbindable(reason: "the type '\(node.oneLineText)' can't be converted")
    }
    return try read(node.baseType, in: owner)
  }

  private func readTuple(_ node: TupleTypeSyntax, in owner: String?) throws(Unbindable) -> BoundType {
    if node.elements.isEmpty { return .plain("Void") }
    if node.elements.count == 1, let only = node.elements.first { return try read(only.type, in: owner) }
    var elements: [BoundType] = []
    for element in node.elements { elements.append(try read(element.type, in: owner)) }
    return .tuple(elements)
  }

  private func readFunction(
    _ node: FunctionTypeSyntax, isSendable: Bool, in owner: String?
  ) throws(Unbindable) -> BoundType {
    if node.effectSpecifiers?.asyncSpecifier != nil {
      throw Unbindable(reason: "cells can't give an asynchronous function")
    }
    var parameters: [BoundType] = []
    for parameter in node.parameters { parameters.append(try read(parameter.type, in: owner)) }
    let result = try read(node.returnClause.type, in: owner)
    var isVoid = false
    if case .plain("Void") = result { isVoid = true }
    return .function(
      parameters: parameters, result: isVoid ? nil : result,
      isThrowing: node.effectSpecifiers?.throwsClause != nil, isSendable: isSendable)
  }

  /// Keeps collections of plain values plain.
  private func wrap(
    _ inner: BoundType, plain: (String) -> String, other: (BoundType) -> BoundType
  ) -> BoundType {
    if case .plain(let text) = inner {
      .plain(plain(text.hasPrefix("any ") ? "(\(text))" : text))
    } else {
      other(inner)
    }
  }

  /// The full name of a named type, with its generic arguments.
  private func resolve(_ type: TypeSyntax, in owner: String?) throws(Unbindable) -> String {
    let (name, arguments) = parts(of: type)
    let full = try fullName(name, in: owner)
    guard let arguments else { return full }
    var texts: [String] = []
    for argument in arguments {
      guard case .type(let inner) = argument.argument, case .plain(let text) = try read(inner, in: owner) else {
        throw Unbindable(reason: "the type '\(type.oneLineText)' can't be converted")
      }
      texts.append(text)
    }
    return "\(full)<\(texts.joined(separator: ", "))>"
  }

  private func parts(of type: TypeSyntax) -> (name: String, arguments: GenericArgumentListSyntax?) {
    if let member = type.as(MemberTypeSyntax.self) {
      return ("\(member.baseType.oneLineText).\(member.name.text)", member.genericArgumentClause?.arguments)
    }
    let identifier = type.as(IdentifierTypeSyntax.self)
    return (identifier?.name.text ?? type.oneLineText, identifier?.genericArgumentClause?.arguments)
  }

  /// Looks a name up as the compiler does: in the type, in the types around it, then outside.
  func fullName(_ name: String, in owner: String?) throws(Unbindable) -> String {
    if name == "Self", let owner { return owner }
    var scope = owner.map { $0.split(separator: ".").map(String.init) } ?? []
    while !scope.isEmpty {
      let candidate = scope.joined(separator: ".") + "." + name
      if libraryTypes.contains(candidate) { return candidate }
      scope.removeLast()
    }
    guard libraryTypes.contains(name) || Self.languageTypes.contains(name) else {
      throw Unbindable(reason: "cells don't have the type '\(name)'")
    }
    return name
  }
}
