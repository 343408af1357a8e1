import Digests

/// The digests of the values that the names of a session have, kept up as cells run.
///
/// Comparing all names before and after a cell shows what it changed, through whatever alias. A value that nobody can
/// take a digest of stands for the run that touched it last: then nothing that reads it is taken for unchanged.
struct LiveValues {
  private(set) var digests: [String: SHA256Digest] = [:]
  private(set) var opaque: Set<String> = []

  init(parameters: [String: SHA256Digest]) {
    digests = parameters
  }

  /// Takes in the values after a cell ran.
  ///
  /// - Parameters:
  ///   - values: Each name's digest, `nil` where none can be taken.
  ///   - code: The names of functions and types, which stay what they are until they are declared again.
  ///   - cell: What ran.
  ///   - run: The digest of the run: of all that it read.
  /// - Returns: The names that the cell declared or whose values are others now.
  mutating func update(
    _ values: [String: SHA256Digest?], code: Set<String>, after cell: CellFacts, run: SHA256Digest
  ) -> [String: SHA256Digest] {
    let nowOpaque = Set(values.filter { $0.value == nil }.keys)
    let touched = cell.declares.union(cell.reads)
    let mayChangeOpaque = !touched.isDisjoint(with: nowOpaque.union(opaque).subtracting(code))
    var effects: [String: SHA256Digest] = [:]
    for (name, value) in values {
      let isSame = code.contains(name) || opaque.contains(name) && !mayChangeOpaque
      let isKept = value == nil && isSame && !cell.declares.contains(name)
      let digest = value ?? (isKept ? digests[name] : nil) ?? SHA256.digest(of: "\(run.hex) \(name)")
      if digests[name] != digest || cell.declares.contains(name) { effects[name] = digest }
      digests[name] = digest
    }
    opaque = nowOpaque
    return effects
  }
}
