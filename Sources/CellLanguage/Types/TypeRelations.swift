/// What holds between types: conformances, associated types, base classes, what a literal may become.
final class TypeRelations {
  unowned let library: DeclarationLibrary
  /// What the generic declarations around the current code demand of their parameters.
  var environment: [Requirement] = []
  /// Conformances asked for before; only of closed types outside generic code.
  private var conformanceCache: [ConformanceQuery: Bool] = [:]
  private var protocolCache: [CellType: [Nominal]] = [:]
  private var ancestries: [Nominal: [Nominal]] = [:]

  private struct ConformanceQuery: Hashable {
    let type: CellType
    let proto: Nominal
  }

  init(library: DeclarationLibrary) { self.library = library }

  /// Forgets what was found out about conformances, because there is a new one.
  func conformancesChanged() {
    conformanceCache.removeAll(keepingCapacity: true)
    protocolCache.removeAll(keepingCapacity: true)
    ancestries.removeAll(keepingCapacity: true)
  }

  // MARK: Substitution

  /// Replaces generic parameters, and looks up the associated types that become known by it.
  func substitute(_ type: CellType, _ substitutions: Substitutions) -> CellType {
    if substitutions.isEmpty { return type }
    return type.map { part in
      switch part {
      case .parameter(let parameter): return substitutions[parameter]
      case .member(let base, let name):
        return normalize(.member(substitute(base, substitutions), name))
      default: return nil
      }
    }
  }

  /// Looks through bound variables and known associated types at the top of a type.
  func normalize(_ type: CellType) -> CellType {
    let type = type.resolved
    guard case .member(let base, let name) = type else {
      guard case .parameter = type else { return type }
      // Inside of `where Value == [Element]` the parameter is that type.
      for case .same(type, let fixed) in environment where fixed != type { return normalize(fixed) }
      return type
    }
    let root = normalize(base)
    switch root {
    case .variable: return .member(root, name)
    case .parameter(let parameter) where parameter.underlying != nil:
      for case .same(.member(_, name), let fixed) in parameter.demanded { return normalize(fixed) }
      return normalize(.member(parameter.underlying ?? .error, name))
    case .parameter, .member:
      let member = CellType.member(root, name)
      for requirement in environment {
        guard case .same(let left, let right) = requirement else { continue }
        if left == member { return normalize(right) }
        if right == member, case .member = left {} else if right == member { return normalize(left) }
      }
      if let fixed = fixedType(of: name, in: root) { return normalize(fixed) }
      if case .member(let outer, let inner) = root, name == "Element", inner == "SubSequence" || inner == "Iterator" {
        return normalize(.member(outer, "Element"))
      }
      return member
    default:
      return associatedType(name, of: root).map(normalize) ?? .error
    }
  }

  /// What the `where` clauses of a type's protocols say that an associated type is: `Character` for the elements of
  /// every `StringProtocol`.
  private func fixedType(of name: String, in type: CellType) -> CellType? {
    var demanded: [Nominal] = []
    if case .parameter(let parameter) = type, let proto = parameter.selfOf { demanded.append(proto) }
    for case .conforms(type, let proto) in environment { demanded.append(proto) }
    for proto in demanded.lazy.flatMap(ancestry) {
      guard let parameter = proto.selfParameter else { continue }
      for case .same(.member(.parameter(parameter), name), let fixed) in proto.ready().generics.requirements {
        return substitute(fixed, [parameter: type])
      }
    }
    return nil
  }

  /// Replaces all associated types that are known, at any depth.
  func simplified(_ type: CellType) -> CellType {
    type.map { part in
      switch part {
      case .member: break
      case .parameter where !environment.isEmpty: break
      default: return nil
      }
      let known = normalize(part)
      return known == part ? nil : simplified(known)
    }
  }

  // MARK: Conformance

  func conforms(_ type: CellType, to proto: Nominal) -> Bool {
    let type = normalize(type)
    if proto.name == "Copyable", proto.isStandard { return true }
    switch type {
    case .error: return true
    case .variable(let variable):
      // What is still open may become a type that conforms.
      return defaultType(of: variable.literal).map { mayConform(variable.literal, proto, $0) } ?? true
    case .parameter, .member: return constraints(on: type).contains { inherits($0, proto) }
    case .existential(let protocols, _):
      if proto.name == "AnyObject" { return protocols.contains { inherits($0, proto) } }
      // An existential conforms to its own protocol only where nothing of it names `Self`; `Error` is the known case.
      return proto.name == "Error" && protocols.contains { inherits($0, proto) }
    case .nominal:
      if environment.isEmpty, !type.hasVariables {
        let query = ConformanceQuery(type: type, proto: proto)
        if let known = conformanceCache[query] { return known }
        let result = conformance(of: type, to: proto) != nil
        conformanceCache[query] = result
        return result
      }
      return conformance(of: type, to: proto) != nil
    case .tuple, .function, .metatype: return proto.name == "Sendable"
    }
  }

  /// The conformance with its arguments, where its conditions hold.
  func conformance(of type: CellType, to proto: Nominal) -> Nominal.Conformance? {
    guard case .nominal(let nominal, let arguments) = type else { return nil }
    if proto.name == "AnyObject" || proto.name == "Sendable" {
      if proto.name == "Sendable" || nominal.kind == .class { return .init(proto: proto, requirements: []) }
    }
    for owner in nominal.lineage {
      var substitutions = Substitutions()
      if owner === nominal {
        for (parameter, argument) in zip(owner.generics.parameters, arguments) { substitutions[parameter] = argument }
      } else if let base = baseType(of: type, owner) {
        substitutions = self.substitutions(of: base)
      }
      for conformance in owner.conformances where inherits(conformance.proto, proto) {
        if conformance.requirements.allSatisfy({ holds($0, substitutions) }) { return conformance }
      }
      if isImplicit(proto, for: owner, substitutions) { return .init(proto: proto, requirements: []) }
    }
    return nil
  }

  /// Enums without associated values are `Hashable` and `Equatable` by themselves.
  private func isImplicit(_ proto: Nominal, for nominal: Nominal, _ substitutions: Substitutions) -> Bool {
    guard nominal.kind == .enum, nominal.host == nil else { return false }
    if proto.name == "Equatable" || proto.name == "Hashable" {
      return nominal.isEnumWithoutPayload && nominal.name != "Never"
    }
    return proto.name == "RawRepresentable" && nominal.rawType != nil
  }

  func holds(_ requirement: Requirement, _ substitutions: Substitutions) -> Bool {
    switch requirement {
    case .conforms(let type, let proto): return conforms(substitute(type, substitutions), to: proto)
    case .inherits(let type, let base):
      return isSubclass(substitute(type, substitutions), of: substitute(base, substitutions))
    case .same(let a, let b):
      let left = simplified(substitute(a, substitutions))
      let right = simplified(substitute(b, substitutions))
      if left.hasVariables || right.hasVariables { return true }
      return left == right
    }
  }

  /// Whether a class conforms because its base class does.
  func superclassConforms(_ nominal: Nominal, to proto: Nominal) -> Bool {
    nominal.superclass.map { conforms($0, to: proto) } ?? false
  }

  func inherits(_ proto: Nominal, _ other: Nominal) -> Bool {
    if proto === other { return true }
    return proto.ready().conformances.contains { inherits($0.proto, other) }
  }

  /// The protocols demanded of a generic parameter or associated type.
  func constraints(on type: CellType) -> [Nominal] {
    var result: [Nominal] = []
    if case .parameter(let parameter) = type {
      if let proto = parameter.selfOf { result.append(proto) }
      for case .conforms(_, let proto) in parameter.demanded { result.append(proto) }
    }
    for case .conforms(let subject, let proto) in environment where normalize(subject) == type { result.append(proto) }
    if case .member(let base, let name) = type {
      for proto in constraints(on: base).flatMap(ancestry) {
        for case .conforms(.member(.parameter(let parameter), name), let demanded) in proto.ready().generics
          .requirements
        where parameter === proto.selfParameter {
          result.append(demanded)
        }
      }
    }
    return result
  }

  /// The base class demanded of a generic parameter.
  func superclassConstraint(on type: CellType) -> CellType? {
    for case .inherits(let subject, let base) in environment where normalize(subject) == type { return base }
    return nil
  }

  /// A protocol and all it inherits, nearest first.
  func ancestry(_ proto: Nominal) -> [Nominal] {
    if let known = ancestries[proto] { return known }
    var result: [Nominal] = []
    var queue = [proto]
    while !queue.isEmpty {
      let next = queue.removeFirst()
      if result.contains(next) { continue }
      result.append(next)
      queue += next.ready().conformances.map(\.proto)
    }
    ancestries[proto] = result
    return result
  }

  /// All protocols that a type conforms to, nearest first.
  func protocols(of type: CellType) -> [Nominal] {
    let type = normalize(type)
    guard environment.isEmpty, type.nominal != nil, !type.hasVariables else { return findProtocols(of: type) }
    if let known = protocolCache[type] { return known }
    let result = findProtocols(of: type)
    protocolCache[type] = result
    return result
  }

  private func findProtocols(of type: CellType) -> [Nominal] {
    var result: [Nominal] = []
    func add(_ proto: Nominal) {
      for ancestor in ancestry(proto) where !result.contains(ancestor) { result.append(ancestor) }
    }
    switch type {
    case .parameter, .member: constraints(on: type).forEach(add)
    case .existential(let protocols, _): protocols.forEach(add)
    case .variable(let variable): variable.constraints.forEach(add)
    case .nominal(let nominal, _):
      for owner in nominal.lineage {
        for conformance in owner.conformances {
          let base = owner === nominal ? type : baseType(of: type, owner) ?? type
          if conformance.requirements.allSatisfy({ holds($0, substitutions(of: base)) }) { add(conformance.proto) }
        }
        if owner.kind == .enum, !owner.isStandard || owner.rawType != nil {
          for name in ["Hashable", "RawRepresentable"] {
            if let proto = library.proto(name), isImplicit(proto, for: owner, [:]) { add(proto) }
          }
        }
      }
    default: break
    }
    return result
  }

  // MARK: Classes

  /// The generic arguments of a nominal type as substitutions of its parameters.
  func substitutions(of type: CellType) -> Substitutions {
    guard case .nominal(let nominal, let arguments) = type.resolved else { return [:] }
    var result = Substitutions()
    for (parameter, argument) in zip(nominal.generics.parameters, arguments) { result[parameter] = argument }
    return result
  }

  /// The base class `ancestor` of a class type, with its generic arguments.
  func baseType(of type: CellType, _ ancestor: Nominal) -> CellType? {
    var next: CellType? = type
    while let current = next, case .nominal(let nominal, _) = current.resolved {
      if nominal === ancestor { return current }
      next = nominal.ready().superclass.map { substitute($0, substitutions(of: current)) }
    }
    return nil
  }

  func isSubclass(_ type: CellType, of base: CellType) -> Bool {
    var type = normalize(type)
    if case .parameter = type, let bound = superclassConstraint(on: type) { type = bound }
    guard let ancestor = base.nominal, let found = baseType(of: type, ancestor) else { return false }
    return simplified(found) == simplified(base)
  }

  /// Whether values of the type are instances of classes, which can be changed through a constant.
  func isInstance(_ type: CellType) -> Bool {
    let type = normalize(type)
    switch type {
    case .nominal(let nominal, _): return nominal.kind == .class
    case .parameter, .member, .existential:
      guard let object = library.proto("AnyObject") else { return false }
      return conforms(type, to: object) || superclassConstraint(on: type) != nil
    default: return false
    }
  }

  // MARK: Literals

  func defaultType(of literal: TypeVariable.Literal) -> CellType? {
    switch literal {
    case .none: nil
    case .integer: library.int
    case .float: library.double
    case .string, .character: library.string
    case .boolean: library.bool
    }
  }

  func accepts(_ type: CellType, literal: TypeVariable.Literal) -> Bool {
    let name: String
    switch literal {
    case .none: return true
    case .integer: name = "ExpressibleByIntegerLiteral"
    case .float: name = "ExpressibleByFloatLiteral"
    case .string: name = "ExpressibleByStringLiteral"
    case .character: name = "ExpressibleByUnicodeScalarLiteral"
    case .boolean: name = "ExpressibleByBooleanLiteral"
    }
    if case .error = type { return true }
    guard let proto = library.proto(name) else { return false }
    return conforms(type, to: proto)
  }

  /// Whether a literal that is still open could become a type that conforms.
  func mayConform(_ literal: TypeVariable.Literal, _ proto: Nominal, _ fallback: CellType) -> Bool {
    if conforms(fallback, to: proto) { return true }
    return literal == .integer && conforms(library.double, to: proto)
      || literal == .character && conforms(library.character, to: proto)
      || !proto.isStandard
  }
}
