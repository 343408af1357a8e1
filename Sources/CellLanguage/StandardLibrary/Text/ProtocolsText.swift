extension StandardLibraryText {
  /// What values have in common: equality, order, hashing, description, errors.
  static let protocols = #"""
    protocol Equatable {
      @native("Equatable.==") static func == (lhs: Self, rhs: Self) -> Bool
    }
    extension Equatable {
      @native("Equatable.!=") static func != (lhs: Self, rhs: Self) -> Bool
    }
    protocol Comparable: Equatable {
      @native("Comparable.<") static func < (lhs: Self, rhs: Self) -> Bool
      @native("Comparable.<=") static func <= (lhs: Self, rhs: Self) -> Bool
      @native("Comparable.>") static func > (lhs: Self, rhs: Self) -> Bool
      @native("Comparable.>=") static func >= (lhs: Self, rhs: Self) -> Bool
    }
    extension Comparable {
      static func ... (minimum: Self, maximum: Self) -> ClosedRange<Self> {
        precondition(minimum <= maximum, "Range requires lowerBound <= upperBound")
        return ClosedRange(uncheckedBounds: (lower: minimum, upper: maximum))
      }
      static func ..< (minimum: Self, maximum: Self) -> Range<Self> {
        precondition(minimum <= maximum, "Range requires lowerBound <= upperBound")
        return Range(uncheckedBounds: (lower: minimum, upper: maximum))
      }
      static prefix func ... (maximum: Self) -> PartialRangeThrough<Self> { PartialRangeThrough(maximum) }
      static prefix func ..< (maximum: Self) -> PartialRangeUpTo<Self> { PartialRangeUpTo(maximum) }
      static postfix func ... (minimum: Self) -> PartialRangeFrom<Self> { PartialRangeFrom(minimum) }
    }
    protocol Hashable: Equatable {
      @native("Hashable.hash") func hash(into hasher: inout Hasher)
    }
    extension Hashable {
      var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
      }
    }
    struct Hasher {
      @native("Hasher.init") init()
      @native("Hasher.combine") mutating func combine<H: Hashable>(_ value: H)
      @native("Hasher.finalize") func finalize() -> Int
    }
    protocol Identifiable<ID> {
      associatedtype ID: Hashable
      var id: ID { get }
    }
    protocol RawRepresentable<RawValue> {
      associatedtype RawValue
      init?(rawValue: RawValue)
      var rawValue: RawValue { get }
    }
    protocol CaseIterable {
      associatedtype AllCases = [Self]
      static var allCases: AllCases { get }
    }
    protocol CustomStringConvertible {
      var description: String { get }
    }
    protocol CustomDebugStringConvertible {
      var debugDescription: String { get }
    }
    protocol LosslessStringConvertible: CustomStringConvertible {
      init?(_ description: String)
    }
    protocol TextOutputStream {
      mutating func write(_ string: String)
    }
    protocol Error {}
    extension Error {
      var localizedDescription: String {
        if let described = (self as Any) as? any LocalizedError, let text = described.errorDescription { return text }
        return "The operation could not be completed. (\(String(reflecting: type(of: self))) error 1.)"
      }
    }
    protocol LocalizedError: Error {
      var errorDescription: String? { get }
      var failureReason: String? { get }
      var recoverySuggestion: String? { get }
    }
    extension LocalizedError {
      var errorDescription: String? { nil }
      var failureReason: String? { nil }
      var recoverySuggestion: String? { nil }
    }
    protocol Sendable {}
    protocol Copyable {}
    extension Copyable {
      subscript(keyPath path: AnyKeyPath) -> Any? { path.value(ofAny: self) }
      subscript(keyPath path: PartialKeyPath<Self>) -> Any { path.value(of: self) }
      subscript<Value>(keyPath path: KeyPath<Self, Value>) -> Value { path.get(self) }
      subscript<Value>(keyPath path: WritableKeyPath<Self, Value>) -> Value {
        get { path.get(self) }
        set { path.set(&self, newValue) }
      }
      subscript<Value>(keyPath path: ReferenceWritableKeyPath<Self, Value>) -> Value {
        get { path.get(self) }
        set { path.set(&self, newValue) }
      }
    }
    class AnyKeyPath: Hashable, CustomDebugStringConvertible {
      let path: String
      init(path: String) { self.path = path }
      var debugDescription: String { path }
      func value(ofAny root: Any) -> Any? { nil }
      static func == (lhs: AnyKeyPath, rhs: AnyKeyPath) -> Bool { lhs.path == rhs.path }
      func hash(into hasher: inout Hasher) { hasher.combine(path) }
    }
    class PartialKeyPath<Root>: AnyKeyPath {
      func value(of root: Root) -> Any { fatalError() }
      override func value(ofAny root: Any) -> Any? { (root as? Root).map { value(of: $0) } }
    }
    class KeyPath<Root, Value>: PartialKeyPath<Root> {
      let get: (Root) -> Value
      init(get: @escaping (Root) -> Value, path: String) {
        self.get = get
        super.init(path: path)
      }
      override func value(of root: Root) -> Any { get(root) }
      func appendedPath(_ other: String) -> String {
        guard let dot = other.firstIndex(of: ".") else { return path }
        return path + other[dot...]
      }
      func appending<Next>(path next: KeyPath<Value, Next>) -> KeyPath<Root, Next> {
        let first = get
        return KeyPath<Root, Next>(get: { next.get(first($0)) }, path: appendedPath(next.path))
      }
    }
    class WritableKeyPath<Root, Value>: KeyPath<Root, Value> {
      let set: (inout Root, Value) -> Void
      init(get: @escaping (Root) -> Value, path: String, set: @escaping (inout Root, Value) -> Void) {
        self.set = set
        super.init(get: get, path: path)
      }
      func appending<Next>(path next: WritableKeyPath<Value, Next>) -> WritableKeyPath<Root, Next> {
        let first = get
        let write = set
        return WritableKeyPath<Root, Next>(
          get: { next.get(first($0)) }, path: appendedPath(next.path),
          set: { root, value in
            var inner = first(root)
            next.set(&inner, value)
            write(&root, inner)
          })
      }
    }
    final class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value> {}
    protocol AnyObject {}
    protocol Codable {}
    enum Never: Error, Hashable, Comparable {
      static func < (lhs: Never, rhs: Never) -> Bool { false }
    }
    typealias Void = ()
    typealias AnyClass = AnyObject.Type
    struct ObjectIdentifier: Hashable, Comparable {
      let identity: Int
      init(_ object: AnyObject) { identity = identity_(of: object) }
      init(_ type: Any.Type) { identity = typeIdentity_(of: type) }
      static func < (a: ObjectIdentifier, b: ObjectIdentifier) -> Bool { a.identity < b.identity }
    }
    @native("identity_(of:)") func identity_(of object: AnyObject) -> Int
    @native("typeIdentity_(of:)") func typeIdentity_(of type: Any.Type) -> Int
    struct AnyHashable: Hashable, CustomStringConvertible, CustomDebugStringConvertible {
      let base: Any
      init<H: Hashable>(_ base: H) { self.base = base }
      var description: String { "\(base)" }
      var debugDescription: String { "AnyHashable(\(String(reflecting: base)))" }
    }
    @native("===") func === (lhs: AnyObject?, rhs: AnyObject?) -> Bool
    func !== (lhs: AnyObject?, rhs: AnyObject?) -> Bool { !(lhs === rhs) }
    @native("~=") func ~= <T: Equatable>(pattern: T, value: T) -> Bool
    func == (lhs: (), rhs: ()) -> Bool { true }
    func == <A: Equatable, B: Equatable>(lhs: (A, B), rhs: (A, B)) -> Bool { lhs.0 == rhs.0 && lhs.1 == rhs.1 }
    func != <A: Equatable, B: Equatable>(lhs: (A, B), rhs: (A, B)) -> Bool { !(lhs == rhs) }
    func < <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool {
      lhs.0 == rhs.0 ? lhs.1 < rhs.1 : lhs.0 < rhs.0
    }
    func > <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool { rhs < lhs }
    func <= <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool { !(rhs < lhs) }
    func >= <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool { !(lhs < rhs) }
    func == <A: Equatable, B: Equatable, C: Equatable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
      lhs.0 == rhs.0 && lhs.1 == rhs.1 && lhs.2 == rhs.2
    }
    func != <A: Equatable, B: Equatable, C: Equatable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool { !(lhs == rhs) }
    func < <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
      if lhs.0 != rhs.0 { return lhs.0 < rhs.0 }
      return lhs.1 == rhs.1 ? lhs.2 < rhs.2 : lhs.1 < rhs.1
    }
    func > <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool { rhs < lhs }
    func == <A: Equatable, B: Equatable, C: Equatable, D: Equatable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool {
      lhs.0 == rhs.0 && lhs.1 == rhs.1 && lhs.2 == rhs.2 && lhs.3 == rhs.3
    }
    func != <A: Equatable, B: Equatable, C: Equatable, D: Equatable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool {
      !(lhs == rhs)
    }
    func swap<T>(_ a: inout T, _ b: inout T) {
      let kept = a
      a = b
      b = kept
    }
    @native("isKnownUniquelyReferenced") func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T) -> Bool
    @native("isKnownUniquelyReferenced") func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T?) -> Bool
    @native("max") func max<T: Comparable>(_ x: T, _ y: T) -> T
    @native("min") func min<T: Comparable>(_ x: T, _ y: T) -> T
    @native("max") func max<T: Comparable>(_ x: T, _ y: T, _ z: T) -> T
    @native("min") func min<T: Comparable>(_ x: T, _ y: T, _ z: T) -> T
    func max<T: Comparable>(_ x: T, _ y: T, _ z: T, _ w: T, _ rest: T...) -> T {
      var result = max(max(x, y, z), w)
      for value in rest where value >= result { result = value }
      return result
    }
    func min<T: Comparable>(_ x: T, _ y: T, _ z: T, _ w: T, _ rest: T...) -> T {
      var result = min(min(x, y, z), w)
      for value in rest where value < result { result = value }
      return result
    }
    """#

  /// What literals may become.
  static let literals = #"""
    protocol ExpressibleByIntegerLiteral {
      associatedtype IntegerLiteralType = Int
      init(integerLiteral value: IntegerLiteralType)
    }
    protocol ExpressibleByFloatLiteral {
      associatedtype FloatLiteralType = Double
      init(floatLiteral value: FloatLiteralType)
    }
    protocol ExpressibleByBooleanLiteral {
      associatedtype BooleanLiteralType = Bool
      init(booleanLiteral value: BooleanLiteralType)
    }
    protocol ExpressibleByStringLiteral: ExpressibleByExtendedGraphemeClusterLiteral {
      associatedtype StringLiteralType = String
      init(stringLiteral value: StringLiteralType)
    }
    protocol ExpressibleByExtendedGraphemeClusterLiteral: ExpressibleByUnicodeScalarLiteral {
      associatedtype ExtendedGraphemeClusterLiteralType = Character
      init(extendedGraphemeClusterLiteral value: ExtendedGraphemeClusterLiteralType)
    }
    protocol ExpressibleByUnicodeScalarLiteral {
      associatedtype UnicodeScalarLiteralType = UnicodeScalar
      init(unicodeScalarLiteral value: UnicodeScalarLiteralType)
    }
    protocol ExpressibleByStringInterpolation: ExpressibleByStringLiteral {}
    protocol ExpressibleByNilLiteral {
      init(nilLiteral: ())
    }
    protocol ExpressibleByArrayLiteral {
      associatedtype ArrayLiteralElement
      init(arrayLiteral elements: ArrayLiteralElement...)
    }
    protocol ExpressibleByDictionaryLiteral {
      associatedtype Key
      associatedtype Value
      init(dictionaryLiteral elements: (Key, Value)...)
    }
    """#

  /// Printing, and the ends of a program.
  static let printing = #"""
    @native("print") func print(_ items: Any..., separator: String = " ", terminator: String = "\n")
    @native("debugPrint") func debugPrint(_ items: Any..., separator: String = " ", terminator: String = "\n")
    func print<Target: TextOutputStream>(
      _ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout Target
    ) {
      var between = ""
      for item in items {
        output.write(between)
        output.write("\(item)")
        between = separator
      }
      output.write(terminator)
    }
    func debugPrint<Target: TextOutputStream>(
      _ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout Target
    ) {
      var between = ""
      for item in items {
        output.write(between)
        output.write(String(reflecting: item))
        between = separator
      }
      output.write(terminator)
    }
    @discardableResult @native("dump") func dump<T>(_ value: T) -> T
    @native("fatalError") func fatalError(_ message: @autoclosure () -> String = "") -> Never
    @native("preconditionFailure") func preconditionFailure(_ message: @autoclosure () -> String = "") -> Never
    @native("assertionFailure") func assertionFailure(_ message: @autoclosure () -> String = "")
    @native("precondition") func precondition(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "")
    @native("assert") func assert(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "")
    func withExtendedLifetime<T, R>(_ value: T, _ body: () throws -> R) rethrows -> R { try body() }
    enum MemoryLayout<T> {
      @native("MemoryLayout.size") static var size: Int { get }
      @native("MemoryLayout.stride") static var stride: Int { get }
      @native("MemoryLayout.alignment") static var alignment: Int { get }
      static func size(ofValue value: T) -> Int { Self.size }
      static func stride(ofValue value: T) -> Int { Self.stride }
      static func alignment(ofValue value: T) -> Int { Self.alignment }
    }
    """#
}
