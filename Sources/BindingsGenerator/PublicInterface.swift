/// What a group of modules offers to code outside of them: the types with their members, and the free declarations.
struct PublicInterface {
  var types: [String: PublicType] = [:]
  var functions: [PublicMember] = []

  /// All types in the order of their names, so that the generated text doesn't depend on the order of files.
  var orderedTypes: [PublicType] { types.values.sorted { $0.name < $1.name } }
}

/// A public type, with the members of all its extensions.
struct PublicType {
  enum Kind: String {
    case structure = "struct"
    case classType = "class"
    case enumeration = "enum"
    case protocolType = "protocol"
    case alias = "typealias"
  }

  /// The name with the names of the types around it: `Chart.Mark`.
  var name: String
  var module: String
  var kind: Kind
  var isFinal = false
  /// Superclass, protocols and raw type, of the declaration and its extensions, in the order of writing.
  var inheritance: [String] = []
  var genericParameters: [String] = []
  /// For a `typealias`: the type that it stands for.
  var aliased: String?
  var cases: [PublicCase] = []
  var members: [PublicMember] = []
  var documentation = ""
  var place: SourcePlace

  /// Whether it is a type of another library that gets conformances and no members.
  var isBareForeign: Bool { kind == .alias && aliased == nil && members.isEmpty }

  /// The declaration's first line, with the type's full name.
  var head: String {
    if let aliased { return "typealias \(name) = \(aliased)" }
    let parents = inheritance.isEmpty ? "" : ": " + inheritance.joined(separator: ", ")
    return "\(isFinal ? "final " : "")\(kind.rawValue) \(name)\(parents)"
  }
}

/// One case of a public enumeration.
struct PublicCase {
  var name: String
  var parameters: [PublicParameter]
  var text: String
  var documentation: String
}

/// A function, initializer, property or subscript.
struct PublicMember {
  enum Kind {
    case function
    case initializer(isFailable: Bool)
    case property(type: String, isSettable: Bool)
    case subscripting(isSettable: Bool)
  }

  var kind: Kind
  var name: String
  /// The declaration without its body and documentation, on one line.
  var text: String
  var isStatic = false
  var isMutating = false
  var isOverriding = false
  var isThrowing = false
  var isAsync = false
  var genericParameters: [String] = []
  var parameters: [PublicParameter] = []
  /// The type of what it gives back; `nil` where nothing is given back.
  var result: String?
  /// The type whose member it is.
  var owner: String?
  var module: String
  var documentation: String
  var place: SourcePlace
}

struct PublicParameter {
  /// The name at the call; `nil` for `_`.
  var label: String?
  var type: String
  var isVariadic = false
  var isInout = false
}

/// Where a declaration stands, for the messages of the generator.
struct SourcePlace: CustomStringConvertible {
  var file: String
  var line: Int

  var description: String { "\(file):\(line)" }
}
