/// The names visible at a place: a chain from the innermost block to the library.
final class Scope {
  enum Kind {
    case library
    case source(Int)
    case type(Nominal)
    case function(Function)
    case block
  }

  let parent: Scope?
  let kind: Kind
  private(set) var names: [String: [Declaration]] = [:]

  init(_ kind: Kind, parent: Scope?) {
    self.kind = kind
    self.parent = parent
  }

  /// - Parameter name: What it is called here, where that is not its own name.
  func declare(_ declaration: Declaration, as name: String? = nil) {
    names[name ?? declaration.name, default: []].append(declaration)
  }

  /// Forgets what was declared under the name here, for a variable that takes its place.
  func redeclare(_ declaration: Declaration) {
    names[declaration.name] = [declaration]
  }

  /// The function whose body this scope stands in.
  var function: Function? {
    var scope: Scope? = self
    while let next = scope {
      if case .function(let function) = next.kind { return function }
      if case .type = next.kind { return nil }
      scope = next.parent
    }
    return nil
  }

  /// The innermost type around.
  var nominal: Nominal? {
    var scope: Scope? = self
    while let next = scope {
      if case .type(let nominal) = next.kind { return nominal }
      scope = next.parent
    }
    return nil
  }

  /// Whether the scope stands in the type's declaration or an extension of it, however deep.
  func isInside(_ nominal: Nominal) -> Bool {
    if case .type(nominal) = kind { return true }
    return parent?.isInside(nominal) ?? false
  }

  /// The source around; nil in the library.
  var source: Int? {
    var scope: Scope? = self
    while let next = scope {
      if case .source(let index) = next.kind { return index }
      scope = next.parent
    }
    return nil
  }
}
