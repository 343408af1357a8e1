import NotebookDocument

/// A value that replaces a notebook's parameter for one run: `epochs=2`.
public struct ParameterOverride: Hashable, Sendable {
  public var name: String
  /// The value as it was written; the parameter's own value says what type it has to have.
  public var text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// Reads `name=value`; without a name or an equals sign it is `nil`.
  public init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
    self.init(name: String(argument[..<equals]), text: String(argument[argument.index(after: equals)...]))
  }
}

/// An override that doesn't fit the notebook.
public enum ParameterOverrideError: Error, Hashable, Sendable {
  case unknown(name: String, known: [String])
  case wrongType(name: String, text: String, expected: String)
}

extension [Parameter] {
  /// The parameters with the overrides in their places.
  ///
  /// A whole number fits a parameter that holds a number with a fraction, but not the other way round.
  public func replacing(_ overrides: [ParameterOverride]) throws(ParameterOverrideError) -> [Parameter] {
    var parameters = self
    for override in overrides {
      guard let index = parameters.firstIndex(where: { $0.name == override.name }) else {
        throw .unknown(name: override.name, known: map(\.name))
      }
      guard let value = parameters[index].value.sameType(parsing: override.text) else {
        throw .wrongType(name: override.name, text: override.text, expected: parameters[index].value.typeInWords)
      }
      parameters[index].value = value
    }
    return parameters
  }
}

extension ParameterValue {
  /// The value that a text stands for, if it has the type of this value.
  func sameType(parsing text: String) -> ParameterValue? {
    switch self {
    case .integer: Int(text).map(ParameterValue.integer)
    case .number: Double(text).map(ParameterValue.number)
    case .boolean: Bool(text).map(ParameterValue.boolean)
    case .string: .string(text)
    case .list(let elements): Self.list(parsing: text, like: elements.first)
    }
  }

  /// `1,2,3` or `[1, 2, 3]`, with elements of the type of the list's first one.
  private static func list(parsing text: String, like element: ParameterValue?) -> ParameterValue? {
    var inner = text[...]
    if inner.hasPrefix("["), inner.hasSuffix("]") { inner = inner.dropFirst().dropLast() }
    if inner.allSatisfy(\.isWhitespace) { return .list([]) }
    let pieces = inner.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    let values = pieces.compactMap { (element ?? .string("")).sameType(parsing: $0) }
    return values.count == pieces.count ? .list(values) : nil
  }

  var typeInWords: String {
    switch self {
    case .integer: "a whole number"
    case .number: "a number"
    case .boolean: "true or false"
    case .string: "a text"
    case .list(let elements): elements.first.map { "a list, each element \($0.typeInWords)" } ?? "a list"
    }
  }
}
