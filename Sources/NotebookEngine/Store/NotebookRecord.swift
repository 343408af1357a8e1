import Digests
import NotebookDocument

/// All that is stored of a notebook's runs, beside the computations themselves.
public struct NotebookRecord: Codable, Hashable, Sendable {
  /// Changes whenever records of before can't be read as they are meant.
  static let format = 3
  /// How many runs of one cell are kept, so that an edit that is undone needs no run.
  static let tracesPerStream = 8
  /// How many runs are kept in all.
  static let traceCount = 1000

  /// The newest first.
  public private(set) var traces: [CellTrace] = []
  /// The cells that failed when they ran last, with the message.
  public var failures: [String: String] = [:]
  /// The values of inline expressions, by the digest of their code and of what they read.
  public var inlineValues: [SHA256Digest: String] = [:]

  /// Where the results of the last run come from.
  public var provenance: Provenance?
  /// The reports that were written, by their paths: the digest of their file and of the results that it shows.
  public var reports: [String: SHA256Digest] = [:]

  public init() {}

  /// The computations that any kept run made or used.
  var computations: Set<SHA256Digest> { Set(traces.flatMap(\.computations)) }

  /// The stored values that any kept run left.
  var values: Set<SHA256Digest> { Set(traces.flatMap(\.values)) }

  /// All stored files that it refers to.
  var references: Set<SHA256Digest> { computations.union(values) }

  /// Keeps a run, in the place of one that read the same.
  public mutating func keep(_ trace: CellTrace) {
    traces.removeAll { $0.readsTheSame(as: trace) }
    traces.insert(trace, at: 0)
    var kept = 0
    traces.removeAll { other in
      guard other.stream == trace.stream else { return false }
      kept += 1
      return kept > Self.tracesPerStream
    }
    traces.removeLast(max(0, traces.count - Self.traceCount))
  }
}

extension CellTrace {
  fileprivate func readsTheSame(as other: CellTrace) -> Bool {
    stream == other.stream && code == other.code && surroundings == other.surroundings && inputs == other.inputs
      && files == other.files
  }
}
