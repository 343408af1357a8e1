/// A piece of a tuple or the result of a cell's function, as the type that the library takes.
func converted<T>(_ value: Any, to type: T.Type) throws -> T {
  guard let result = value as? T else {
    throw ConversionError(expected: "\(T.self)", actual: "\(Swift.type(of: value))")
  }
  return result
}

/// A value that crossed from a cell in another type than its declaration says.
struct ConversionError: Error, CustomStringConvertible {
  var expected: String
  var actual: String

  var description: String { "expected a value of type '\(expected)', got '\(actual)'" }
}
