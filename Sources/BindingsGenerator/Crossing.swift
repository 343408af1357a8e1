/// Swift text that converts a value between a library's type and the form in which it crosses to a cell.
///
/// Tuples cross as arrays of their elements, functions as functions over such arrays. All else crosses as it is.
enum Crossing {
  /// The type as it crosses.
  static func crossingType(_ type: BoundType) -> String {
    switch type {
    case .plain(let text): text
    case .tuple: "[Any]"
    case .optional(let inner): "(\(crossingType(inner)))?"
    case .array(let inner): "[\(crossingType(inner))]"
    case .dictionary(let key, let inner): "[\(key): \(crossingType(inner))]"
    case .function: "([Any]) throws -> Any"
    }
  }

  /// The type in Swift.
  static func swiftType(_ type: BoundType) -> String {
    switch type {
    case .plain(let text): text
    case .tuple(let elements): "(\(elements.map(swiftType).joined(separator: ", ")))"
    case .optional(let inner): "(\(swiftType(inner)))?"
    case .array(let inner): "[\(swiftType(inner))]"
    case .dictionary(let key, let inner): "[\(key): \(swiftType(inner))]"
    case .function(let parameters, let result, let isThrowing, let isSendable):
      (isSendable ? "@Sendable " : "") + "(\(parameters.map(swiftType).joined(separator: ", ")))"
        + (isThrowing ? " throws" : "") + " -> " + (result.map(swiftType) ?? "Void")
    }
  }

  /// An expression that makes the library's value from `value`, an expression of the crossing type.
  static func entering(_ value: String, _ type: BoundType, depth: Int = 0) throws(Unbindable) -> String {
    if type.isPlain { return value }
    let inner = "value\(depth)"
    switch type {
    case .plain:
      return value
    case .tuple(let elements):
      var texts: [String] = []
      for (index, element) in elements.enumerated() {
        let piece = "try converted(\(value)[\(index)], to: (\(crossingType(element))).self)"
        texts.append(try entering(element.isPlain ? piece : "(\(piece))", element, depth: depth + 1))
      }
      return "(\(texts.joined(separator: ", ")))"
    case .optional(let wrapped):
      return "try \(value).map { \(inner) in \(try entering(inner, wrapped, depth: depth + 1)) }"
    case .array(let element):
      return "try \(value).map { \(inner) in \(try entering(inner, element, depth: depth + 1)) }"
    case .dictionary(_, let element):
      return "try \(value).mapValues { \(inner) in \(try entering(inner, element, depth: depth + 1)) }"
    case .function(let parameters, let result, let isThrowing, let isSendable):
      guard isThrowing else {
        throw Unbindable(reason: "a cell's function can fail, so the parameter's type has to say 'throws'")
      }
      let names = parameters.indices.map { "argument\(depth)\($0)" }
      var leaving: [String] = []
      for (name, parameter) in zip(names, parameters) { leaving.append(try self.leaving(name, parameter)) }
      let signature = zip(names, parameters).map { "\($0): \(swiftType($1))" }.joined(separator: ", ")
      let call = "try \(value)([\(leaving.joined(separator: ", "))])"
      var body = "_ = \(call)"
      if let result {
        let converted = "try converted(\(call), to: (\(crossingType(result))).self)"
        body = "return " + (try entering(result.isPlain ? converted : "(\(converted))", result, depth: depth + 1))
      }
      let attribute = isSendable ? "@Sendable " : ""
      return "{ \(attribute)(\(signature)) throws -> \(result.map(swiftType) ?? "Void") in \(body) }"
    }
  }

  /// An expression that makes the crossing value from `value`, an expression of the library's type.
  static func leaving(_ value: String, _ type: BoundType, depth: Int = 0) throws(Unbindable) -> String {
    let inner = "result\(depth)"
    switch type {
    case .plain:
      return value
    case .tuple(let elements):
      var texts: [String] = []
      for (index, element) in elements.enumerated() {
        texts.append(try leaving("\(inner).\(index)", element, depth: depth + 1))
      }
      return "{ (\(inner): \(swiftType(type))) -> [Any] in [\(texts.joined(separator: ", "))] }(\(value))"
    case .optional(let wrapped):
      return "\(value).map { \(inner) in \(try leaving(inner, wrapped, depth: depth + 1)) }"
    case .array(let element):
      return "\(value).map { \(inner) in \(try leaving(inner, element, depth: depth + 1)) }"
    case .dictionary(_, let element):
      return "\(value).mapValues { \(inner) in \(try leaving(inner, element, depth: depth + 1)) }"
    case .function:
      throw Unbindable(reason: "a function of the library can't be given to a cell as a value")
    }
  }
}
