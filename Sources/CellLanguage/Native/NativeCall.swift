/// One call of native code: its arguments, its receiver, and the cell that calls.
///
/// Values arrive as the host's own types: `Int`, `Double`, `Float`, `Bool`, `String`, arrays, dictionaries, sets and
/// optionals of them, and the library's classes, structs and enums. `[Int]` and `[Double]` arrive without conversion.
public struct NativeCall {
  let arguments: [Any]
  let target: Any?
  let box: ReceiverBox?
  /// Who runs the cell.
  public let host: any CellHost

  final class ReceiverBox {
    var changed: Any?
  }

  /// Argument number `index` in the order of the declaration. A variadic argument is an array; an omitted argument has its default.
  public func argument<T>(_ index: Int, as type: T.Type = T.self) throws -> T {
    try convert(arguments[index], to: type)
  }

  /// The object or value the method was called on.
  public func receiver<T>(as type: T.Type = T.self) throws -> T {
    guard let target else { throw NativeCallError.noReceiver }
    return try convert(target, to: type)
  }

  /// Gives a struct's changed value back to the variable that the method was called on.
  public func setReceiver(_ value: Any) {
    box?.changed = value
  }

  /// An argument that is a function of the cell: call it with host values; it gives the host value of its result.
  public func function(_ index: Int) throws -> ([Any]) throws -> Any {
    try argument(index, as: (([Any]) throws -> Any).self)
  }

  private func convert<T>(_ value: Any, to type: T.Type) throws -> T {
    guard let result = value as? T else {
      throw NativeCallError.wrongType(expected: "\(T.self)", actual: "\(Swift.type(of: value))")
    }
    return result
  }
}

/// A binding whose native code asks for something else than its declaration says.
enum NativeCallError: Error, CustomStringConvertible {
  case noReceiver
  case wrongType(expected: String, actual: String)

  var description: String {
    switch self {
    case .noReceiver: "the native declaration has no receiver"
    case .wrongType(let expected, let actual): "the native code expects '\(expected)' but was given '\(actual)'"
    }
  }
}
