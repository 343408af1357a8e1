/// A name of the cells with the places in memory that belong to it: a variable's own, or the static variables of a type.
struct StoredRoot {
  struct Place {
    /// The type that it is a static variable of.
    var owner: CellType?
    var variable: String
    var type: CellType
    var slot: GlobalSlot
  }

  var name: String
  var places: [Place]
}

/// Names of the sources that stay the same from run to run, as long as their code does.
struct SourceNames {
  /// By the sources' numbers.
  let lasting: [String]
  private let numbers: [String: Int]

  init(_ lasting: [String]) {
    self.lasting = lasting
    numbers = Dictionary(zip(lasting, lasting.indices), uniquingKeysWith: { first, _ in first })
  }

  func number(of name: String) throws -> Int {
    guard let number = numbers[name] else { throw StoredValueError(problem: "the cell that declares it is gone") }
    return number
  }
}

extension Program {
  /// What a name stands for after the sources that ran: the newest declaration's places.
  func root(_ name: String, in ran: Set<Int>) -> StoredRoot? {
    let sources = ran.sorted(by: >)
    for source in sources {
      if let root = root(name, declaredIn: source) { return root }
    }
    return nil
  }

  /// What a name stands for that a source declares.
  func root(_ name: String, declaredIn source: Int) -> StoredRoot? {
    let declarations = declarations(of: name, in: source)
    if let variable = declarations.last(where: { $0 is Variable }) as? Variable {
      return place(of: variable).map { StoredRoot(name: name, places: [$0]) }
    }
    guard let nominal = declarations.last(where: { $0 is Nominal }) as? Nominal else { return nil }
    let places = statics(of: nominal)
    return places.isEmpty ? nil : StoredRoot(name: name, places: places)
  }

  /// The place of a variable that a source declares, or of a static one of a type there.
  func place(_ variable: String, of owner: CellType?, name: String, declaredIn source: Int) -> StoredRoot.Place? {
    guard let owner else {
      return declarations(of: name, in: source).last { $0 is Variable }.flatMap { place(of: $0 as! Variable) }
    }
    guard let nominal = owner.nominal, nominal.outermost.globalSource == source, nominal.outermost.name == name,
      let found = nominal.ownMembers(variable).lazy.compactMap({ $0 as? Variable }).first(where: \.isStatic),
      found.getter == nil
    else { return nil }
    return place(of: found, in: owner, slot: compiler.staticGlobal(found, in: owner))
  }

  func declarations(of name: String, in source: Int) -> [Declaration] {
    (checked[source].scope.names[name] ?? []).filter { $0.globalSource == source }
  }

  private func place(of variable: Variable) -> StoredRoot.Place? {
    guard variable.getter == nil, let slot = compiler.global(variable) else { return nil }
    return StoredRoot.Place(
      owner: nil, variable: variable.name, type: compiler.concrete(variable.type, [:]), slot: slot)
  }

  private func place(of variable: Variable, in owner: CellType, slot: GlobalSlot) -> StoredRoot.Place {
    let type = compiler.concrete(variable.type, compiler.relations.substitutions(of: owner))
    return StoredRoot.Place(owner: owner, variable: variable.name, type: type, slot: slot)
  }

  /// The static variables of a type, and of those in it, that have their values already and may change.
  private func statics(of nominal: Nominal) -> [StoredRoot.Place] {
    let places = compiler.globals.compactMap { key, slot -> StoredRoot.Place? in
      guard let owner = key.type, slot.initialize == nil, key.variable.parent?.outermost === nominal else { return nil }
      let place = place(of: key.variable, in: owner, slot: slot)
      return !key.variable.isLet || compiler.reachesObjects(place.type) ? place : nil
    }
    return places.sorted { ("\($0.owner!)", $0.variable) < ("\($1.owner!)", $1.variable) }
  }
}

extension Nominal {
  /// The type at the top level that it is nested in; itself if it stands there.
  var outermost: Nominal {
    var result = self
    while let around = result.parent { result = around }
    return result
  }
}

extension Compiler {
  /// Whether a value of the type holds an object, or may hold one.
  func reachesObjects(_ type: CellType) -> Bool {
    var seen: Set<CellType> = []
    return reachesObjects(type, &seen)
  }

  private func reachesObjects(_ type: CellType, _ seen: inout Set<CellType>) -> Bool {
    guard seen.insert(type).inserted else { return false }
    switch type {
    case .function, .existential: return true
    case .tuple(let elements): return elements.contains { reachesObjects($0.type, &seen) }
    case .nominal(let nominal, let arguments):
      if nominal.kind == .class || nominal.kind == .protocol { return true }
      if nominal.host != nil { return false }
      if arguments.contains(where: { reachesObjects($0, &seen) }) { return true }
      if nominal.isStandard { return false }
      if nominal.kind == .struct { return fields(of: type).contains { reachesObjects($0.type, &seen) } }
      let own = relations.substitutions(of: type)
      return nominal.cases.contains { item in
        item.signed().payload.contains { reachesObjects(concrete($0.type, own), &seen) }
      }
    default: return false
    }
  }
}
