/// What is public in the libraries and not meant for cells, with the reason.
extension PublicType {
  /// Why the type isn't bound; `nil` for one that is.
  var omissionReason: String? {
    if !genericParameters.isEmpty { return "cells can't make a generic type of a library" }
    if kind == .alias, aliased == nil { return "it extends a type of another library" }
    let outermost = name.prefix { $0 != "." }
    return Self.runtimeTypes[String(outermost)]
  }

  var isBindable: Bool { omissionReason == nil }

  /// What is lost when the type isn't bound: for a type of another library each member, else the type.
  func omissions(because reason: String) -> [BindingsWriter.Omission] {
    let declarations = kind == .alias && aliased == nil ? members.map { "extension \(name): \($0.text)" } : [head]
    return declarations.map { BindingsWriter.Omission(declaration: $0, reason: reason) }
  }

  /// Types through which the program surrounds a cell, with the types inside of them.
  static let runtimeTypes = [
    "Runtime": "the program gives each cell its runtime",
    "Checkpoint": "the program keeps what trainings have reached",
    "FileAccess": "the program says which files may be read and written",
    "TimeProfile": "the program measures where time goes",
    "TrainingObserver": "the program watches the training",
    "TrainingEvent": "the program watches the training",
    "ProgressLog": "the program watches the training",
    "DataLocations": "the program says where data lies",
    "FileLog": "the program records what is read",
  ]

  /// A Swift name made of the type's.
  var identifier: String { name.split(separator: ".").joined() }
}

extension PublicMember {
  /// Why the member isn't bound; `nil` for one that is.
  var omissionReason: String? {
    if !genericParameters.isEmpty { return "a generic function of a library can't be called through one binding" }
    if isAsync { return "cells run without waiting" }
    return Self.plumbing.first { text.contains($0.key) }?.value
  }

  private static let plumbing = [
    "hash(into ": "hashing is the compiler's business",
    "encode(to encoder": "coding is the program's business",
    "init(from decoder": "coding is the program's business",
  ]

  var isOverride: Bool { isOverriding && name != "init" }

  var isOperator: Bool { name.first.map { !$0.isLetter && $0 != "_" && $0 != "`" } ?? false }

  var isFailable: Bool {
    if case .initializer(let isFailable) = kind { isFailable } else { false }
  }
}
