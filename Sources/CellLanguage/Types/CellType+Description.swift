extension CellType: CustomStringConvertible {
  /// The type as Swift's messages write it: `[Int]`, `(String, Double) -> Bool`, `any Layer`.
  var description: String {
    switch resolved {
    case .nominal(let nominal, let arguments):
      guard nominal.isStandard, !arguments.isEmpty else {
        let name = nominal.qualifiedName
        return arguments.isEmpty ? name : "\(name)<\(arguments.map(\.description).joined(separator: ", "))>"
      }
      switch nominal.name {
      case "Array": return "[\(arguments[0])]"
      case "Dictionary": return "[\(arguments[0]) : \(arguments[1])]"
      case "Optional":
        if arguments[0].functionType != nil { return "(\(arguments[0]))?" }
        if case .existential(let protocols, _) = arguments[0].resolved, !protocols.isEmpty {
          return "(\(arguments[0]))?"
        }
        return "\(arguments[0])?"
      default: return "\(nominal.name)<\(arguments.map(\.description).joined(separator: ", "))>"
      }
    case .tuple(let elements):
      let parts = elements.map { element in element.label.map { "\($0): \(element.type)" } ?? "\(element.type)" }
      return "(\(parts.joined(separator: ", ")))"
    case .function(let function):
      let parts = function.parameters.map { parameter in
        (parameter.isInout ? "inout " : "") + "\(parameter.type)" + (parameter.isVariadic ? "..." : "")
      }
      return "(\(parts.joined(separator: ", "))) \(function.isThrowing ? "throws " : "")-> \(function.result)"
    case .existential(let protocols, let arguments):
      if protocols.isEmpty { return "Any" }
      let names = protocols.map(\.name).joined(separator: " & ")
      if names == "AnyObject" { return names }
      let list = arguments.isEmpty ? "" : "<\(arguments.map(\.description).joined(separator: ", "))>"
      return "any \(names)\(list)"
    case .parameter(let parameter): return parameter.name
    case .member(let base, let name): return "\(base).\(name)"
    case .metatype(let instance): return "\(instance).Type"
    case .variable(let variable):
      switch variable.literal {
      case .none: return "_"
      case .integer: return "Int"
      case .float: return "Double"
      case .string, .character: return "String"
      case .boolean: return "Bool"
      }
    case .error: return "<<error type>>"
    }
  }
}
