/// A type of a ``NativeLibrary``, while its members are added.
public struct NativeType {
  /// A case of a native enum: how to make a value of it, and how to take one apart.
  struct EnumCase {
    var text: String
    var make: NativeLibrary.Body
    var match: (Any) -> [Any]?
  }

  let declaration: String
  let host: Any.Type
  var members: [NativeDeclaration] = []
  var cases: [EnumCase] = []

  init(declaration: String, host: Any.Type) {
    self.declaration = declaration
    self.host = host
  }

  /// Adds an initializer, a method, a `static` method or an operator.
  ///
  /// The receiver of a method is ``NativeCall/receiver(as:)``. A `mutating` method of a struct gives the changed
  /// receiver back by ``NativeCall/setReceiver(_:)``.
  public mutating func member(_ declaration: String, _ body: @escaping NativeLibrary.Body) {
    members.append(NativeDeclaration(text: declaration, body: body))
  }

  /// Adds a property, `static` or not, e.g. `var name: String { get }` or `let units: Int`.
  public mutating func property(_ declaration: String, _ get: @escaping NativeLibrary.Body) {
    members.append(NativeDeclaration(text: declaration, body: get))
  }

  /// Adds a property that can be set. The setter finds the new value in argument 0; a struct's setter hands the
  /// changed receiver to ``NativeCall/setReceiver(_:)``.
  public mutating func property(
    _ declaration: String, get: @escaping NativeLibrary.Body, set: @escaping NativeLibrary.Body
  ) {
    members.append(NativeDeclaration(text: declaration, body: get, setter: set))
  }

  /// Adds a subscript. The setter finds the new value after the indices.
  public mutating func `subscript`(
    _ declaration: String, get: @escaping NativeLibrary.Body, set: NativeLibrary.Body? = nil
  ) {
    members.append(NativeDeclaration(text: declaration, body: get, setter: set))
  }

  /// Adds a case of an enum: `case relu` or `case leakyReLU(slope: Double = 0.3)`.
  ///
  /// - Parameters:
  ///   - make: Makes the case's value from its arguments.
  ///   - match: The associated values where the value is of this case, `[]` for none; otherwise nil.
  public mutating func enumCase(
    _ declaration: String, make: @escaping NativeLibrary.Body, match: @escaping (Any) -> [Any]?
  ) {
    cases.append(EnumCase(text: declaration, make: make, match: match))
  }
}
