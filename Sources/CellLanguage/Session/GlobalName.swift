import SwiftSyntax

/// A variable, function or type that a source declares for those after it.
public struct GlobalDeclaration: Sendable, Hashable {
  /// What it is, with what tells it from others of its name.
  public enum Kind: Sendable, Hashable {
    case variable
    /// Functions of one name and different parameters stand beside each other.
    case function(parameters: String)
    case operatorFunction(parameters: String)
    /// A struct, class, enum, protocol or `typealias`, and the bytes of the source's text that declare it.
    case type(Range<Int>)
  }

  /// The id of the source.
  public let source: String
  public let name: String
  public let kind: Kind
  /// Where the name stands in the source's text, in UTF-8 bytes.
  public let offset: Int
}

/// The name of a global where a source uses it.
public struct GlobalUse: Sendable, Hashable {
  /// Where the name stands in the source's text, in UTF-8 bytes.
  public let offset: Int
  /// Whether it is a variable's name at once: `if let name`, `[name]`.
  public let isShorthand: Bool
  /// What it may mean: one declaration, or functions of one name.
  public let meanings: Set<GlobalDeclaration>
}

extension CellSession {
  /// The globals that each checked source declares, by the source's id, in the order of their places.
  public var globalDeclarations: [String: [GlobalDeclaration]] { program?.globalDeclarations ?? [:] }

  /// Where each checked source names globals, by the source's id, in the order of their places.
  public var globalUses: [String: [GlobalUse]] { program?.globalUses ?? [:] }

  /// Where the expression begins whose value a source delivers, in UTF-8 bytes, by the source's id.
  public var valueOffsets: [String: Int] { program?.valueOffsets ?? [:] }
}

extension Program {
  fileprivate var globalDeclarations: [String: [GlobalDeclaration]] {
    var result: [String: [GlobalDeclaration]] = [:]
    for (index, source) in checked.enumerated() {
      result[id(index)] = source.scope.names.values.joined().filter { $0.globalSource == index }.map(global)
        .sorted { $0.offset < $1.offset }
    }
    return result
  }

  fileprivate var globalUses: [String: [GlobalUse]] {
    var result: [String: [GlobalUse]] = [:]
    for (index, usage) in checker.usage.enumerated() {
      result[id(index)] = usage.names.map { use, meanings in
        GlobalUse(offset: use.offset, isShorthand: use.isShorthand, meanings: Set(meanings.map(global)))
      }.sorted { $0.offset < $1.offset }
    }
    return result
  }

  fileprivate var valueOffsets: [String: Int] {
    var result: [String: Int] = [:]
    for (index, source) in checked.enumerated() where source.value != nil {
      result[id(index)] = checker.sources[index].tree.last?.positionAfterSkippingLeadingTrivia.utf8Offset
    }
    return result
  }

  private func id(_ index: Int) -> String { checker.sources[index].source.id }

  private func global(_ declaration: Declaration) -> GlobalDeclaration {
    let place = declaration.place
    let kind: GlobalDeclaration.Kind =
      switch declaration {
      case let function as Function:
        function.isOperator
          ? .operatorFunction(parameters: function.parameterText) : .function(parameters: function.parameterText)
      case is Nominal, is TypeAlias: .type(checker.sources[place.source].rangeOfDeclaration(at: place.offset))
      default: .variable
      }
    return GlobalDeclaration(source: id(place.source), name: declaration.name, kind: kind, offset: place.offset)
  }
}

extension Function {
  /// The labels and types of the parameters. What it returns, or whether it throws, tells it from no other.
  fileprivate var parameterText: String {
    var type = functionType
    type.result = .void
    type.isThrowing = false
    return "\(signed().fullName) \(CellType.function(type)) \(generics.parameters.count)"
  }
}

extension ParsedSource {
  /// The bytes of the statement of the top level around an offset.
  fileprivate func rangeOfDeclaration(at offset: Int) -> Range<Int> {
    let item = tree.first { $0.position.utf8Offset <= offset && offset < $0.endPosition.utf8Offset }?.item
    guard let item else { return offset..<offset }
    return item.positionAfterSkippingLeadingTrivia.utf8Offset..<item.endPositionBeforeTrailingTrivia.utf8Offset
  }
}
