import Digests

/// Decides which cells have to run: a pure function of what was stored, what the cells are now, and what they would read.
///
/// A stored run stands for a run now when the code is the same and everything that it read is: the values of names,
/// files by their content, the random stream, and what surrounds all cells. Where it ran in the notebook and what the
/// cells around it are called doesn't matter, so a cell that was moved, or an edit that was undone, needs no run.
public struct StalenessRules {
  /// By their streams, the newest first.
  private let traces: [String: [CellTrace]]
  private let failedLabels: Set<String>
  /// The digest of what surrounds every cell.
  let surroundings: SHA256Digest
  private let fileDigest: (String) -> SHA256Digest?

  /// - Parameters:
  ///   - traces: Runs that were stored, the newest first.
  ///   - failedLabels: The cells that failed when they ran last.
  ///   - surroundings: The digest of seed, version and kernels now.
  ///   - fileDigest: The digest of the file at a path as it is now; `nil` if there is none.
  public init(
    traces: [CellTrace], failedLabels: Set<String> = [], surroundings: SHA256Digest,
    fileDigest: @escaping (String) -> SHA256Digest?
  ) {
    self.traces = Dictionary(grouping: traces, by: \.stream)
    self.failedLabels = failedLabels
    self.surroundings = surroundings
    self.fileDigest = fileDigest
  }

  public func decide(_ cell: CellFacts, given values: KnownValues) -> CellDecision {
    if cell.isVolatile { return .stale([.isVolatile]) }
    let runs = traces[cell.stream] ?? []
    let candidates = runs.filter { $0.code == cell.code }
    if let trace = candidates.first(where: { stands($0, for: cell, given: values) }) { return .upToDate(trace) }
    if let nearest = candidates.first { return .stale(differences(between: nearest, and: cell, given: values)) }
    if failedLabels.contains(cell.label) { return .stale([.failedBefore]) }
    return .stale([runs.isEmpty ? .neverRun : .codeChanged])
  }

  private func stands(_ trace: CellTrace, for cell: CellFacts, given values: KnownValues) -> Bool {
    trace.surroundings == surroundings && values.digests(of: cell.reads) == trace.inputs
      && trace.files.allSatisfy { fileDigest($0.path) == $0.digest }
      && trace.written.allSatisfy { fileDigest($0) != nil }
  }

  private func differences(
    between trace: CellTrace, and cell: CellFacts, given values: KnownValues
  ) -> [StaleReason] {
    var reasons: [StaleReason] = trace.surroundings == surroundings ? [] : [.surroundingsChanged]
    for name in cell.reads.union(trace.inputs.keys).sorted() {
      switch values.values[name] {
      case .unknown(let writer): reasons.append(.inputUnknown(name: name, writer: writer))
      case .digest(let digest, let writer):
        if trace.inputs[name] != digest { reasons.append(.inputChanged(name: name, writer: writer)) }
      case nil:
        if trace.inputs[name] != nil { reasons.append(.inputChanged(name: name, writer: nil)) }
      }
    }
    for file in trace.files {
      switch fileDigest(file.path) {
      case nil: reasons.append(.fileMissing(name: file.name))
      case .some(let digest): if digest != file.digest { reasons.append(.fileChanged(name: file.name)) }
      }
    }
    for path in trace.written where fileDigest(path) == nil {
      reasons.append(.fileMissing(name: String(path.split(separator: "/").last ?? "")))
    }
    return reasons
  }
}
