import Digests

/// What is known, at one place of a notebook, of the values of its names, without holding the values themselves.
public struct KnownValues: Hashable, Sendable {
  /// A name's value: its digest, or that it is not known because a cell has to run first.
  enum Value: Hashable, Sendable {
    case digest(SHA256Digest, writer: String?)
    case unknown(writer: String)
  }

  private(set) var values: [String: Value] = [:]
  /// The names whose values can't be told from outside: objects, functions, types. What reads one may reach whatever
  /// its declaration reached.
  private(set) var opaque: Set<String> = []

  public init() {}

  /// The digests of the names that a cell reads; `nil` where one of them isn't known.
  func digests(of names: Set<String>) -> [String: SHA256Digest]? {
    var digests: [String: SHA256Digest] = [:]
    for name in names {
      switch values[name] {
      case .digest(let digest, writer: _): digests[name] = digest
      case .unknown: return nil
      case nil: continue
      }
    }
    return digests
  }

  /// Takes in what a run of a cell left.
  ///
  /// - Parameter opaque: Those of the names whose values can't be told from outside.
  public mutating func apply(_ effects: [String: SHA256Digest], opaque: Set<String> = [], by writer: String?) {
    for (name, digest) in effects { values[name] = .digest(digest, writer: writer) }
    self.opaque.subtract(effects.keys)
    self.opaque.formUnion(opaque)
  }

  /// Notes that a cell has to run before the names that it may change are known.
  public mutating func forget(_ names: Set<String>, because writer: String) {
    for name in names { values[name] = .unknown(writer: writer) }
  }
}
