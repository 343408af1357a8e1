import SwiftSyntax

/// What sources add to types and protocols of elsewhere, seen as names that they declare, so that what uses it is known to
/// depend on it.
///
/// All extensions of one type share a name. A source that extends the type reads the name too, so that what stands for it
/// is made of all extensions so far.
extension Checker {
  /// Records what the source being checked adds to a type.
  func noteExtension(_ node: ExtensionDeclSyntax, of nominal: Nominal) {
    guard sourceIndex >= 0, nominal.place.source != sourceIndex else { return }
    declareExtension(named: Self.extensions(of: nominal))
    for type in node.inheritanceClause?.inheritedTypes ?? [] {
      guard let proto = findType(type.type.trimmedDescription) as? Nominal else { continue }
      // Whatever is printed, compared or sorted may come upon a conformance to a protocol of the library.
      declareExtension(named: proto.place.source < 0 ? SourceUsage.conformances : Self.extensions(of: proto))
    }
  }

  private func declareExtension(named name: String) {
    usage[sourceIndex].declares.insert(name)
    usage[sourceIndex].reads.insert(name)
  }

  /// Records that the source being checked may use what others add to a type.
  func noteExtensions(of nominal: Nominal) {
    usage[sourceIndex].reads.insert(Self.extensions(of: nominal))
  }

  /// Records that the source being checked may use a member, if another one than the type's adds it.
  func noteUse(ofMember member: Declaration) {
    guard sourceIndex >= 0, member.place.source >= 0, member.place.source != sourceIndex, let owner = member.parent,
      owner.place.source != member.place.source
    else { return }
    noteExtensions(of: owner)
  }

  /// Records that a function stands beside those of the name that earlier sources declare.
  func noteOverload(_ name: String, in scope: Scope) {
    var next = scope.parent
    while let earlier = next, earlier.source != nil || earlier.parent != nil {
      if earlier.names[name]?.contains(where: { $0 is Function }) == true { usage[sourceIndex].reads.insert(name) }
      next = earlier.parent
    }
  }

  private static func extensions(of nominal: Nominal) -> String { "extensions of \(nominal.name)" }
}

extension Checker.SourceUsage {
  /// What stands for all conformances that sources add to protocols of the library.
  static let conformances = "conformances to the library's protocols"
  /// What stands for all operators and precedences that sources declare: they say how expressions of others are read.
  static let operators = "operators"

  init(operatorsOf source: ParsedSource) {
    if source.declaresOperators { declares.insert(Self.operators) }
    if source.declaresOperators || source.usesDeclaredOperators { reads.insert(Self.operators) }
  }
}
