import SwiftSyntax

/// The declarations of the standard library and of the host as texts, found by name; nothing of them is parsed before it
/// is asked for.
final class DeclarationIndex {
  private(set) var typeUnits: [String: [DeclarationText.TypeUnit]] = [:]
  private(set) var globals: [String: [String]] = [:]
  /// The types that declare an operator.
  private(set) var operatorOwners: [String: Set<String>] = [:]
  private(set) var nativeTypes: [String: NativeType] = [:]
  private(set) var nativeFunctions: [String: [NativeDeclaration]] = [:]
  private(set) var typesByHost: [ObjectIdentifier: String] = [:]
  /// What declarations that were asked for parse to.
  var trees = SyntaxCache<CodeBlockItemListSyntax>()

  /// - Parameters:
  ///   - texts: The standard library's declarations.
  ///   - native: The host's declarations.
  init(texts: [String], native: NativeLibrary) {
    for text in texts + native.sources { add(DeclarationText(text)) }
    for type in native.types { add(type) }
    for function in native.functions {
      nativeFunctions[DeclarationText.name(of: function.text), default: []].append(function)
    }
  }

  private func add(_ text: DeclarationText) {
    for unit in text.types {
      if unit.isExtension {
        typeUnits[unit.name, default: []].append(unit)
      } else {
        typeUnits[unit.name, default: []].insert(unit, at: 0)
      }
      for name in unit.members.keys { noteOperator(name, of: unit.name) }
    }
    globals.merge(text.globals, uniquingKeysWith: +)
  }

  private func add(_ type: NativeType) {
    let head = type.declaration.hasSuffix("}") ? type.declaration : type.declaration + " {}"
    guard var unit = DeclarationText(head).types.first else { return }
    unit.name = unit.name.split(separator: ".").last.map(String.init) ?? unit.name
    typeUnits[unit.name, default: []].insert(unit, at: 0)
    nativeTypes[unit.name] = type
    typesByHost[ObjectIdentifier(type.host)] = unit.name
    for member in type.members { noteOperator(DeclarationText.name(of: member.text), of: unit.name) }
  }

  private func noteOperator(_ name: String, of type: String) {
    if name.first.map({ "+-*/%<>=!&|^~.".contains($0) }) == true { operatorOwners[name, default: []].insert(type) }
  }
}
