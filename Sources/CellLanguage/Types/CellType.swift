/// A type of the cell language, as the checker reasons about it and the compiler specialises for it.
indirect enum CellType: Hashable {
  /// A struct, class, enum, or a protocol where it is named as a constraint, with its generic arguments.
  case nominal(Nominal, [CellType])
  /// A tuple; the empty one is `Void`.
  case tuple([TupleElement])
  case function(FunctionType)
  /// `any P & Q`, optionally with primary associated types; without protocols it is `Any`.
  case existential([Nominal], [CellType])
  /// A generic parameter, inside the generic declaration.
  case parameter(GenericParameter)
  /// An associated type of a type that is not yet known: `T.Element`.
  case member(CellType, String)
  /// The type of a type: `Int.Type`.
  case metatype(CellType)
  /// A type still being inferred.
  case variable(TypeVariable)
  /// The type of something whose mistake was reported already.
  case error

  struct TupleElement: Hashable {
    var label: String?
    var type: CellType
  }
}

struct FunctionType: Hashable {
  struct Parameter: Hashable {
    var type: CellType
    var isInout = false
    var isVariadic = false
    var isAutoclosure = false
  }

  var parameters: [Parameter]
  var result: CellType
  var isThrowing: Bool
}

/// A type being inferred: a node that unification binds.
final class TypeVariable: Hashable {
  /// The literal that it came from, which decides what it may become and what it defaults to.
  enum Literal {
    case none, integer, float, boolean
    /// A string of one character, and any other.
    case character, string

    /// The literal of another type that may be written in the same way, and that code often means.
    var alternative: Literal? {
      switch self {
      case .integer: .float
      case .character: .character
      case .none, .float, .boolean, .string: nil
      }
    }
  }

  var binding: CellType?
  var literal: Literal
  /// How many variables may be bound to it, itself among them.
  var weight = 1
  /// Whether nothing but the literal told the binding.
  var isDefaulted = false
  /// Protocols that whatever it is bound to has to conform to.
  var constraints: [Nominal] = []

  init(literal: Literal = .none) { self.literal = literal }

  static func == (a: TypeVariable, b: TypeVariable) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A generic parameter of a declaration, or the `Self` of a protocol.
final class GenericParameter: Hashable {
  let name: String
  /// The protocol whose `Self` this is.
  let selfOf: Nominal?
  /// Whether it stands for `some P`, written in a parameter's place.
  var isOpaque = false
  /// The type behind a function's result `some P`, and what alone is known of it outside.
  var underlying: CellType?
  var demanded: [Requirement] = []

  init(name: String, selfOf: Nominal? = nil) {
    self.name = name
    self.selfOf = selfOf
  }

  static func == (a: GenericParameter, b: GenericParameter) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// What a generic declaration demands of its parameters.
enum Requirement: Hashable {
  case conforms(CellType, Nominal)
  case inherits(CellType, CellType)
  case same(CellType, CellType)
}

/// Generic parameters and what is demanded of them.
struct GenericSignature {
  var parameters: [GenericParameter] = []
  var requirements: [Requirement] = []
}

typealias Substitutions = [GenericParameter: CellType]

extension CellType {
  static var void: CellType { .tuple([]) }

  var isVoid: Bool {
    if case .tuple(let elements) = resolved { return elements.isEmpty }
    return false
  }

  /// The type itself, where inference has bound its variable.
  var resolved: CellType {
    var type = self
    while case .variable(let variable) = type, let binding = variable.binding { type = binding }
    return type
  }

  var nominal: Nominal? {
    if case .nominal(let nominal, _) = resolved { return nominal }
    return nil
  }

  var arguments: [CellType] {
    if case .nominal(_, let arguments) = resolved { return arguments }
    return []
  }

  var functionType: FunctionType? {
    if case .function(let type) = resolved { return type }
    return nil
  }

  /// The wrapped type of an optional.
  var wrapped: CellType? {
    if case .nominal(let nominal, let arguments) = resolved, nominal.isOptional { return arguments[0] }
    return nil
  }

  var isError: Bool {
    if case .error = resolved { return true }
    return false
  }

  var isClass: Bool { nominal?.kind == .class }

  func isNominal(_ name: String) -> Bool { nominal?.name == name && nominal?.isStandard == true }

  /// Rebuilds the type with each part replaced where `change` gives a replacement, and variables looked through.
  func map(_ change: (CellType) -> CellType?) -> CellType {
    let type = resolved
    if let changed = change(type) { return changed }
    switch type {
    case .nominal(let nominal, let arguments):
      return arguments.isEmpty ? type : .nominal(nominal, arguments.map { $0.map(change) })
    case .tuple(let elements):
      return .tuple(elements.map { TupleElement(label: $0.label, type: $0.type.map(change)) })
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = function.parameters[index].type.map(change)
      }
      function.result = function.result.map(change)
      return .function(function)
    case .existential(let protocols, let arguments): return .existential(protocols, arguments.map { $0.map(change) })
    case .member(let base, let name): return .member(base.map(change), name)
    case .metatype(let instance): return .metatype(instance.map(change))
    case .parameter, .variable, .error: return type
    }
  }

  /// Whether `test` holds for the type or any part of it.
  func contains(_ test: (CellType) -> Bool) -> Bool {
    let type = resolved
    if test(type) { return true }
    switch type {
    case .nominal(_, let arguments), .existential(_, let arguments): return arguments.contains { $0.contains(test) }
    case .tuple(let elements): return elements.contains { $0.type.contains(test) }
    case .function(let function):
      return function.parameters.contains { $0.type.contains(test) } || function.result.contains(test)
    case .member(let base, _): return base.contains(test)
    case .metatype(let instance): return instance.contains(test)
    case .parameter, .variable, .error: return false
    }
  }

  var hasVariables: Bool { contains { if case .variable = $0 { true } else { false } } }

  var hasParameters: Bool {
    contains {
      switch $0 {
      case .parameter, .member: true
      default: false
      }
    }
  }
}

extension CellType {
  /// Types inside types.
  var depth: Int {
    func deepest(_ types: some Sequence<CellType>) -> Int { 1 + (types.lazy.map(\.depth).max() ?? 0) }
    return switch self {
    case .nominal(_, let arguments), .existential(_, let arguments): deepest(arguments)
    case .tuple(let elements): deepest(elements.map(\.type))
    case .function(let function): deepest(function.parameters.map(\.type) + [function.result])
    case .metatype(let instance), .member(let instance, _): 1 + instance.depth
    case .variable(let variable): variable.binding?.depth ?? 0
    case .parameter, .error: 0
    }
  }
}
