/// What storing the values of cells needs from the host: where large pieces go, and how the host's own values are
/// made again.
public protocol ValueStorage: AnyObject {
  /// Keeps a large piece of a value by its content, and gives the name under which it is found again.
  ///
  /// - Throws: what kept it from being written; the value then can't be stored.
  func keep(_ bytes: UnsafeRawBufferPointer) throws -> String

  /// The piece of that name.
  func piece(_ name: String) throws -> [UInt8]

  /// What a value or object of the host is made again from; `nil` for one that can't be.
  func form(of value: Any) -> HostForm?

  /// Makes a value or object of the host again.
  func value(of form: HostForm) throws -> Any

  /// The objects that an object of the host reaches and that are made together with it, in an order that depends on
  /// nothing but its form; `nil` where it isn't known what it reaches.
  func parts(of object: AnyObject) -> [AnyObject]?
}

/// A value of the host as bytes.
public struct HostForm: Sendable {
  /// What the bytes are, in the host's own words.
  public var kind: String
  public var bytes: [UInt8]
  /// What the value is made again from too, and what doesn't make it another one: times that were measured.
  public var aside: [UInt8]

  public init(kind: String, bytes: [UInt8], aside: [UInt8] = []) {
    self.kind = kind
    self.bytes = bytes
    self.aside = aside
  }
}

/// What a name holds, looked at from outside.
public struct HeldValue {
  /// Bytes that tell the value fully: equal for equal values, whichever cell declares the name. `nil` where a part of it
  /// can't be told: a function made inside a generic one, an object of the host that holds a function.
  public var identity: [UInt8]?
  /// What the host's values in it are made from beside that.
  var asides: [UInt8] = []
  /// The objects that it reaches, by which it is seen that two names share one.
  public var objects: Set<ObjectIdentifier>
  /// Whether code of cells belongs to it, methods or functions, which may read other names.
  public var carriesCode: Bool
  /// Whether it may reach objects that can't be seen from outside.
  public var hidesObjects: Bool

  /// The bytes from which the value is made again.
  public var content: [UInt8]? {
    guard let identity else { return nil }
    var content = ByteWriter()
    content.block(asides)
    return content.bytes + identity
  }
}

/// A stored value that isn't what storing wrote, or that doesn't fit the cells of now.
public struct StoredValueError: Error, Hashable, Sendable {
  public var problem: String

  public init(problem: String) { self.problem = problem }
}
