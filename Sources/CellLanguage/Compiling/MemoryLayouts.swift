/// What `MemoryLayout` says: how a compiled program lays out values, which the interpreter itself does not.
struct MemoryLayoutOfType {
  var size = 0
  var alignment = 1
  /// How many bit patterns are no value, in which an enum around it may keep its cases.
  var spare = 0

  var stride: Int { max(1, (size + alignment - 1) / alignment * alignment) }

  fileprivate static func word(_ size: Int, spare: Int = 0) -> Self { Self(size: size, alignment: size, spare: spare) }

  /// Values one after the other.
  fileprivate static func sequence(_ parts: [Self]) -> Self {
    parts.reduce(into: Self()) { whole, part in
      whole.size = (whole.size + part.alignment - 1) / part.alignment * part.alignment + part.size
      whole.alignment = max(whole.alignment, part.alignment)
      whole.spare = max(whole.spare, part.spare)
    }
  }

  /// An enum whose one case has a value, beside others without.
  fileprivate func enclosed(otherCases: Int) -> Self {
    if spare >= otherCases { return Self(size: size, alignment: alignment, spare: spare - otherCases) }
    return Self(size: size + 1, alignment: alignment, spare: 256 - 1 - otherCases)
  }
}

extension Compiler {
  /// - Returns: `nil` for enums with several associated values, whose layout depends on the bits they leave.
  func memoryLayout(of type: CellType) -> MemoryLayoutOfType? {
    let manyPatterns = Int(Int32.max)
    let reference = MemoryLayoutOfType.word(8, spare: manyPatterns)
    switch type {
    case .tuple(let elements): return sequence(elements.map(\.type))
    case .function: return .sequence([reference, .word(8)])
    case .existential(let protocols, _):
      if type == library.anyError { return reference }
      let inline = protocols.contains { relations.conforms(.existential([$0], []), to: library.proto("AnyObject")!) }
      if inline { return .sequence([reference] + protocols.map { _ in .word(8) }) }
      return .sequence([.word(8), .word(8), .word(8), reference] + protocols.map { _ in .word(8) })
    case .metatype(let instance): return instance.isClass ? reference : MemoryLayoutOfType()
    case .nominal(let nominal, let arguments):
      if let format = IntegerFormat(type) { return .word(format.bits / 8) }
      switch (nominal.isStandard, nominal.name) {
      case (true, "Double"): return .word(8)
      case (true, "Float"): return .word(4)
      case (true, "Bool"): return .word(1, spare: 254)
      case (true, "String"), (true, "Character"): return .sequence([.word(8), reference])
      case (true, "Substring"): return .sequence([.word(8), .word(8), .word(8), reference])
      case (true, "StringIndex"): return .word(8)
      case (true, "Array"), (true, "Dictionary"), (true, "Set"): return reference
      case (true, "Optional"): return memoryLayout(of: arguments[0])?.enclosed(otherCases: 1)
      default: return declaredLayout(of: nominal, type, reference)
      }
    default: return nil
    }
  }

  private func sequence(_ types: [CellType]) -> MemoryLayoutOfType? {
    var parts: [MemoryLayoutOfType] = []
    for type in types {
      guard let part = memoryLayout(of: type) else { return nil }
      parts.append(part)
    }
    return .sequence(parts)
  }

  private func declaredLayout(of nominal: Nominal, _ type: CellType, _ reference: MemoryLayoutOfType)
    -> MemoryLayoutOfType?
  {
    switch nominal.kind {
    case .class: return reference
    case .struct: return sequence(fields(of: type).map(\.type))
    case .enum:
      let own = relations.substitutions(of: type)
      let holding = nominal.cases.filter { !$0.signed().payload.isEmpty }
      if holding.isEmpty {
        return nominal.cases.count < 2 ? MemoryLayoutOfType() : .word(1, spare: 256 - nominal.cases.count)
      }
      guard holding.count == 1 else { return nil }
      if nominal.isIndirect || holding[0].isIndirect { return reference.enclosed(otherCases: nominal.cases.count - 1) }
      return sequence(holding[0].payload.map { concrete($0.type, own) })?.enclosed(otherCases: nominal.cases.count - 1)
    case .protocol, .actor: return nil
    }
  }
}
