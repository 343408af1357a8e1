import SwiftSyntax

/// A struct, class, enum or protocol: its members, bases and conformances.
final class Nominal: Declaration {
  enum Kind: String {
    case `struct`, `class`, `enum`, `protocol`, `actor`
  }

  /// One conformance, possibly conditional.
  struct Conformance {
    var proto: Nominal
    var arguments: [CellType] = []
    var requirements: [Requirement]
  }

  let kind: Kind
  var generics = GenericSignature()
  /// `Self` of a protocol.
  var selfParameter: GenericParameter?
  var superclass: CellType?
  /// Classes that name this one as their base.
  var subclasses: [Nominal] = []
  /// Explicit conformances; for a protocol what it inherits.
  var conformances: [Conformance] = []
  var associatedTypes: [String] = []
  var primaryAssociatedTypes: [String] = []
  /// What an associated type is where nothing else says it.
  var associatedDefaults: [String: () -> CellType] = [:]
  /// Stored properties in order; of a class without those of its base.
  var storedProperties: [Variable] = []
  var cases: [EnumCase] = []
  /// How many of its generic parameters are those of the type around.
  var inheritedParameters = 0
  /// The raw type of an enum.
  var rawType: CellType?
  var isStandard = false
  /// `indirect enum`: its cases may hold the enum itself.
  var isIndirect = false
  var isOptional = false
  /// `@dynamicMemberLookup`: unknown members are asked of `subscript(dynamicMember:)`.
  var hasDynamicMembers = false
  /// The host's type behind a native declaration.
  var host: Any.Type?
  var scope: Scope?
  var deinitializer: Function?
  /// Makes bases, generics and members known; run once, when the type is first used.
  var resolveHead: (() -> Void)?
  /// Members by name. Those of libraries are added by ``loadMembers`` when their name is first asked for.
  private var members: [String: [Declaration]] = [:]
  private var loaded: Set<String> = []
  var loadMembers: ((String) -> Void)?
  /// All names that members may have, for suggestions.
  var knownNames: () -> [String] = { [] }

  init(name: String, kind: Kind, place: Place) {
    self.kind = kind
    super.init(name: name, place: place)
    if kind == .protocol { selfParameter = GenericParameter(name: "Self", selfOf: self) }
  }

  /// The name with the types that it is nested in.
  var qualifiedName: String { parent.map { "\($0.qualifiedName).\(name)" } ?? name }

  @discardableResult func ready() -> Nominal {
    if let resolve = resolveHead {
      resolveHead = nil
      resolve()
    }
    return self
  }

  /// The type inside its own declaration: `Array<Element>`; `Self` for a protocol.
  var declaredType: CellType {
    if let selfParameter { return .parameter(selfParameter) }
    return .nominal(self, generics.parameters.map { .parameter($0) })
  }

  /// Whether what may be seen of it depends on where it is looked at.
  private(set) var hasPrivateMembers = false

  func addMember(_ member: Declaration) {
    member.parent = self
    if member.isPrivate { hasPrivateMembers = true }
    members[member.name, default: []].append(member)
  }

  /// The members with this name that the type itself and its extensions declare.
  func ownMembers(_ name: String) -> [Declaration] {
    ready()
    if let loadMembers, loaded.insert(name).inserted { loadMembers(name) }
    return members[name] ?? []
  }

  /// The declared members, without those of libraries that nobody asked for.
  var allMembers: [Declaration] { members.values.flatMap { $0 } }

  var memberNames: [String] { Array(members.keys) + knownNames() }

  var isEnumWithoutPayload: Bool {
    kind == .enum && host == nil && cases.allSatisfy { $0.signed().payload.isEmpty }
  }

  /// Whether an instance may be of an heir, so that `Self` is known only when it runs.
  var mayHaveHeirs: Bool { kind == .class && !isFinal && host == nil }

  func isOrInherits(from ancestor: Nominal) -> Bool {
    self === ancestor || superclass?.nominal?.isOrInherits(from: ancestor) ?? false
  }

  /// Itself and its base classes, nearest first.
  var lineage: [Nominal] {
    var result: [Nominal] = []
    var next: Nominal? = self
    while let nominal = next {
      result.append(nominal.ready())
      next = nominal.superclass?.nominal
    }
    return result
  }
}
