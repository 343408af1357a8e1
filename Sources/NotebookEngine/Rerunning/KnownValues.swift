import Digests

/// What is known, at one place of a notebook, of the values of its names, without holding the values themselves.
public struct KnownValues: Hashable, Sendable {
  /// A name's value: its digest, or that it is not known because a cell has to run first.
  enum Value: Hashable, Sendable {
    case digest(SHA256Digest, writer: String?)
    case unknown(writer: String)
  }

  private(set) var values: [String: Value] = [:]
  /// The names that code belongs to, or whose values can't be told from outside. What reads one may reach whatever its
  /// declaration reached.
  private(set) var opaque: Set<String> = []
  /// Where the values of names are stored; functions and types have none.
  private(set) var groups: [String: StoredGroup] = [:]

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

  /// The digest of a name's value; `nil` where it isn't known.
  func digest(of name: String) -> SHA256Digest? {
    if case .digest(let digest, writer: _) = values[name] { digest } else { nil }
  }

  /// The group of a name, if its members agree that they are one.
  func wholeGroup(of name: String) -> StoredGroup? {
    guard let group = groups[name], group.names.allSatisfy({ groups[$0]?.names == group.names }) else { return nil }
    return group
  }

  /// Names with all that share objects with them: they are made together, so that they share them again.
  func sharing(_ names: Set<String>) -> Set<String> {
    names.reduce(into: names) { $0.formUnion(groups[$1]?.names ?? []) }
  }

  /// Takes in what a run of a cell left.
  ///
  /// - Parameter opaque: Those of the names that code belongs to, or whose values can't be told from outside.
  public mutating func apply(
    _ effects: [String: SHA256Digest], opaque: Set<String> = [], groups: [StoredGroup] = [], by writer: String?
  ) {
    for (name, digest) in effects {
      values[name] = .digest(digest, writer: writer)
      self.groups[name] = nil
    }
    for group in groups {
      for name in group.names { self.groups[name] = group }
    }
    self.opaque.subtract(effects.keys)
    self.opaque.formUnion(opaque)
  }

  /// Notes that a cell has to run before the names that it may change are known.
  public mutating func forget(_ names: Set<String>, because writer: String) {
    for name in names { values[name] = .unknown(writer: writer) }
  }
}
