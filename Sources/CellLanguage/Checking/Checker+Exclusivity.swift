/// Exclusive access: what a call changes, nothing else in the same call may change, and no closure that it runs may touch.
extension Checker {
  /// - Parameters:
  ///   - values: The arguments, in the order of the function's parameters.
  ///   - receiver: What a mutating method changes.
  func checkExclusiveAccess(of function: Function, _ values: [Expr], _ receiver: Expr?) throws {
    var changed: [(access: Access, place: Place)] = []
    if let receiver, function.takesAddressOfSelf, let access = Access(to: receiver) {
      changed.append((access, receiver.place))
    }
    for value in values {
      guard case .inout(let target) = value.kind, let access = Access(to: target) else { continue }
      if let first = changed.first(where: { $0.access.overlaps(access) }) {
        throw overlap(first.access, first.place)
      }
      changed.append((access, target.place))
    }
    guard !changed.isEmpty else { return }
    for (parameter, value) in zip(function.parameters, values) where !parameter.isEscaping {
      guard case .closure(let closure) = value.kind else { continue }
      if let (access, place) = changed.first(where: { closure.captures.contains($0.access.root) }) {
        throw overlap(access, place)
      }
    }
  }

  private func overlap(_ access: Access, _ place: Place) -> Mistake {
    Mistake(
      place: place,
      message:
        "overlapping accesses to '\(access.root.name)', but modification requires exclusive access; consider copying to a local variable"
    )
  }

  /// A variable, or the stored parts inside of it that lead to what is changed.
  private struct Access {
    let root: Variable
    /// Names of properties and numbers of tuple elements; what lies behind a subscript or accessor is all of its base.
    let path: [String]
    /// Whether the path leads through stored parts alone.
    private var isStored = true

    init?(to expr: Expr) {
      switch expr.kind {
      case .variable(let variable): (root, path) = (variable, [])
      case .property(let base, let property):
        guard !base.type.isClass, let outer = Access(to: base) else { return nil }
        (root, path) = (outer.root, outer.isStored ? outer.path + [property.name] : outer.path)
        isStored = outer.isStored
      case .tupleElement(let base, let index):
        guard let outer = Access(to: base) else { return nil }
        (root, path) = (outer.root, outer.isStored ? outer.path + ["\(index)"] : outer.path)
        isStored = outer.isStored
      case .element(let base?, _, _, _, _), .computed(let base?, _, _, _), .unwrap(let base), .bindChain(let base):
        guard !base.type.isClass, let outer = Access(to: base) else { return nil }
        (root, path) = (outer.root, outer.path)
        isStored = false
      default: return nil
      }
    }

    func overlaps(_ other: Access) -> Bool {
      root === other.root && zip(path, other.path).allSatisfy { $0 == $1 }
    }
  }
}
