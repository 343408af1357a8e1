/// A type at run time: the tag of an existential, the class of an instance.
final class RuntimeType {
  let type: CellType
  let isReference: Bool
  /// Implementations of methods that were called dynamically, by what was asked for.
  var methods: [ObjectIdentifier: FunctionCode] = [:]

  init(_ type: CellType, isReference: Bool) {
    self.type = type
    self.isReference = isReference
  }
}
