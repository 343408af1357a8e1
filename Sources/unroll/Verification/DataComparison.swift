import NotebookDocument

/// Compares the data files that a report names with those that were found.
struct DataComparison {
  enum Outcome: Equatable {
    case equal, different, notRead
  }

  /// The recorded files, in order.
  let files: [(name: String, outcome: Outcome)]

  var isVerified: Bool { files.allSatisfy { $0.outcome == .equal } }

  init(recorded: [Provenance.DataFile], found: [Provenance.DataFile]) {
    files = recorded.map { file in
      let same = found.filter { $0.name == file.name }
      let outcome: Outcome =
        same.contains { $0.digest == file.digest } ? .equal : same.isEmpty ? .notRead : .different
      return (file.name, outcome)
    }
  }
}
