extension CellSession {
  /// What names hold after the sources that ran.
  ///
  /// - Parameters:
  ///   - names: Global names; those of functions, and of types without static variables, hold nothing and are left out.
  ///   - lastingNames: A name for each source by its id, which stays the same as long as the source's code does.
  public func values(
    of names: Set<String>, lastingNames: [String: String], storage: any ValueStorage
  ) -> [String: HeldValue] {
    guard let program else { return [:] }
    let sources = program.sourceNames(lastingNames)
    var result: [String: HeldValue] = [:]
    for root in program.roots(names) {
      result[root.name] = program.write([root], sources: sources, storage: storage)
    }
    return result
  }

  /// The values of names that share objects, as bytes from which ``restore(_:lastingNames:storage:)`` makes them again.
  ///
  /// - Returns: `nil` where a part of them can't be made again.
  public func stored(
    _ names: Set<String>, lastingNames: [String: String], storage: any ValueStorage
  ) -> [UInt8]? {
    guard let program else { return nil }
    return program.write(
      program.roots(names), sources: program.sourceNames(lastingNames), storage: storage
    ).content
  }

  /// Gives names the values that were stored, as if the sources that declare them had run.
  ///
  /// - Parameter declaring: The ids of the sources that declare the names.
  /// - Throws: ``StoredValueError``, or what the storage throws; no name has changed then.
  public func restore(
    _ bytes: [UInt8], declaredIn declaring: [String: String], lastingNames: [String: String],
    storage: any ValueStorage
  ) throws {
    guard let program else { return }
    try program.restore(
      bytes, declaredIn: declaring, sources: program.sourceNames(lastingNames), storage: storage)
  }
}

extension Program {
  fileprivate func roots(_ names: Set<String>) -> [StoredRoot] {
    names.sorted().compactMap { root($0, in: hasRun) }
  }

  /// Writes names that share objects.
  ///
  /// Objects of the host that belong to another one that is reached too are written as parts of that one.
  fileprivate func write(_ roots: [StoredRoot], sources: SourceNames, storage: any ValueStorage) -> HeldValue {
    let first = ValueWriter(compiler, sources: sources, storage: storage)
    first.write(roots)
    let parts = first.hostObjects.map { (whole: $0, parts: storage.parts(of: $0) ?? []) }
    let inner = Set(parts.flatMap { object in object.parts.map { ObjectIdentifier($0) } })
    var owners: [ObjectIdentifier: (whole: AnyObject, part: Int)] = [:]
    for object in parts where !inner.contains(ObjectIdentifier(object.whole)) {
      for (number, part) in object.parts.enumerated() {
        // Of a part of two wholes neither can be made without the other.
        if let known = owners[ObjectIdentifier(part)], known.whole !== object.whole { return first.incompleteResult }
        owners[ObjectIdentifier(part)] = (object.whole, number)
      }
    }
    guard first.hostObjects.contains(where: { owners[ObjectIdentifier($0)] != nil }) else { return first.result }
    let second = ValueWriter(compiler, sources: sources, storage: storage, owners: owners)
    second.write(roots)
    return second.result
  }

  fileprivate func restore(
    _ bytes: [UInt8], declaredIn ids: [String: String], sources: SourceNames, storage: any ValueStorage
  ) throws {
    let declaring = ids.compactMapValues { number(ofSource: $0) }
    // Code of the cells may run: it tells keys of dictionaries apart.
    try running(host: SilentHost()) {
      try ValueReader(bytes, self, sources: sources, storage: storage).read(declaredIn: declaring)
    }
    markRun(Set(declaring.values))
  }
}

/// Hears nothing: making values again prints nothing.
private final class SilentHost: CellHost {
  func write(_ text: String) {}
}
