/// What a type stores: values of finite size, each given a value by somebody.
extension Checker {
  func checkStorage(of nominal: Nominal) {
    for property in nominal.storedProperties where property.ownership != .strong {
      let held = property.type.wrapped ?? property.type
      guard !held.isError, !within(nominal.scope ?? scope, { relations.isInstance(held) }) else { continue }
      let kind = property.ownership == .weak ? "weak" : "unowned"
      mistakes.append(
        Mistake(
          place: property.place,
          message: "'\(kind)' may only be applied to class and class-bound protocol types, not '\(held)'"))
    }
    switch nominal.kind {
    case .struct:
      for property in nominal.storedProperties where holds(property.type, nominal, []) {
        mistakes.append(
          Mistake(
            place: property.place,
            message: "value type '\(nominal.qualifiedName)' cannot have a stored property that recursively contains it",
            hint: "an array, a class or an 'indirect enum' between them makes it finite"))
        return
      }
    case .enum where !nominal.isIndirect:
      for item in nominal.cases where !item.isIndirect {
        guard item.signed().payload.contains(where: { holds($0.type, nominal, []) }) else { continue }
        mistakes.append(
          Mistake(place: nominal.place, message: "recursive enum '\(nominal.qualifiedName)' is not marked 'indirect'"))
        return
      }
    case .class: checkInitializers(of: nominal)
    default: return
    }
  }

  /// Whether a value of the type has a value of `nominal` inside, without a reference between them.
  private func holds(_ type: CellType, _ nominal: Nominal, _ visited: Set<Nominal>) -> Bool {
    switch relations.normalize(type) {
    case .tuple(let elements): return elements.contains { holds($0.type, nominal, visited) }
    case .nominal(let found, let arguments):
      if found === nominal { return true }
      if found.isOptional { return holds(arguments[0], nominal, visited) }
      guard !found.isStandard, found.host == nil, !visited.contains(found) else { return false }
      let inner = visited.union([found])
      let substitutions = relations.substitutions(of: type)
      func isInside(_ part: CellType) -> Bool { holds(relations.substitute(part, substitutions), nominal, inner) }
      switch found.ready().kind {
      case .struct: return found.storedProperties.contains { isInside($0.type) }
      case .enum where !found.isIndirect:
        return found.cases.contains { item in !item.isIndirect && item.signed().payload.contains { isInside($0.type) } }
      default: return false
      }
    default: return false
    }
  }

  /// A class has no initializer of its own making: a property without a value asks for one.
  private func checkInitializers(of nominal: Nominal) {
    let declared = nominal.ownMembers("init").contains { member in
      guard let function = member as? Function else { return false }
      if case .memberwise = function.body { return false }
      return true
    }
    guard !declared else { return }
    let missing = nominal.storedProperties.first { property in
      !property.isOverride && !property.hasInitializer && !property.isLazy
        && (property.isLet || property.type.wrapped == nil)
    }
    if let missing {
      mistakes.append(
        Mistake(
          place: nominal.place, message: "class '\(nominal.qualifiedName)' has no initializers",
          hint: "'\(missing.name)' has no value"))
    }
  }
}
