extension StandardLibraryText {
  static let bool = #"""
    struct Bool: Hashable, LosslessStringConvertible, ExpressibleByBooleanLiteral {
      typealias BooleanLiteralType = Bool
      init() { self = false }
      init(_ value: Bool) { self = value }
      init(booleanLiteral value: Bool) { self = value }
      init?(_ text: String) {
        if text == "true" { self = true } else if text == "false" { self = false } else { return nil }
      }
      init?(_ text: Substring) { self.init(String(text)) }
      mutating func toggle() { self = !self }
      @native("Bool.!") static prefix func ! (a: Bool) -> Bool
      var description: String { self ? "true" : "false" }
      static func random() -> Bool {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
      }
      static func random<G: RandomNumberGenerator>(using generator: inout G) -> Bool { (generator.next() >> 17) & 1 == 0 }
    }
    """#

  static let optional = #"""
    enum Optional<Wrapped>: ExpressibleByNilLiteral {
      case none
      case some(Wrapped)
      init(_ value: Wrapped) { self = .some(value) }
      init(nilLiteral: ()) { self = .none }
      func map<U>(_ transform: (Wrapped) throws -> U) rethrows -> U? {
        guard let value = self else { return nil }
        return .some(try transform(value))
      }
      func flatMap<U>(_ transform: (Wrapped) throws -> U?) rethrows -> U? {
        guard let value = self else { return nil }
        return try transform(value)
      }
      var unsafelyUnwrapped: Wrapped { self! }
      mutating func take() -> Wrapped? {
        let value = self
        self = nil
        return value
      }
      @native("reflecting") var debugDescription: String { get }
    }
    extension Optional: Equatable where Wrapped: Equatable {}
    extension Optional: Hashable where Wrapped: Hashable {}
    """#

  static let result = #"""
    enum Result<Success, Failure: Error> {
      case success(Success)
      case failure(Failure)
      func get() throws(Failure) -> Success {
        switch self {
        case .success(let value): return value
        case .failure(let error): throw error
        }
      }
      func map<T>(_ transform: (Success) -> T) -> Result<T, Failure> {
        switch self {
        case .success(let value): return .success(transform(value))
        case .failure(let error): return .failure(error)
        }
      }
      func mapError<T: Error>(_ transform: (Failure) -> T) -> Result<Success, T> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return .failure(transform(error))
        }
      }
      func flatMap<T>(_ transform: (Success) -> Result<T, Failure>) -> Result<T, Failure> {
        switch self {
        case .success(let value): return transform(value)
        case .failure(let error): return .failure(error)
        }
      }
      func flatMapError<T: Error>(_ transform: (Failure) -> Result<Success, T>) -> Result<Success, T> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return transform(error)
        }
      }
    }
    extension Result where Failure == any Error {
      init(catching body: () throws -> Success) {
        do { self = .success(try body()) } catch { self = .failure(error) }
      }
    }
    extension Result: Equatable where Success: Equatable, Failure: Equatable {}
    extension Result: Hashable where Success: Hashable, Failure: Hashable {}
    """#
}
