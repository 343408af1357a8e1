import Digests

/// Writes a notebook's record, so seldom that it costs little beside the cells.
///
/// The record is written whole, so that a reader finds the old one or the new one. In a notebook of many short cells, that
/// after each would take longer than the cells: a run that is killed may then lose some of them, never more than takes
/// twenty times as long as writing the record.
final class RecordKeeper {
  private let store: NotebookStore
  private let failed: (AtomicFile.Failure) -> Void
  private var lastSave = ContinuousClock.now
  private var cost = Duration.zero
  private var isSaved = true
  /// Stored computations that nobody will ask for once the record is written.
  private var obsolete: [SHA256Digest] = []

  private static let largestShare = 0.05

  init(_ store: NotebookStore, failed: @escaping (AtomicFile.Failure) -> Void) {
    self.store = store
    self.failed = failed
  }

  /// Takes in that the record has changed.
  ///
  /// - Parameter obsolete: The computations that it makes useless.
  func changed(_ record: NotebookRecord, obsolete: [SHA256Digest] = []) {
    self.obsolete += obsolete
    isSaved = false
    if cost < (ContinuousClock.now - lastSave) * Self.largestShare { save(record) }
  }

  /// Writes what isn't written yet.
  func finish(_ record: NotebookRecord) {
    if !isSaved { save(record) }
  }

  private func save(_ record: NotebookRecord) {
    let start = ContinuousClock.now
    do throws(AtomicFile.Failure) {
      try store.save(record)
      isSaved = true
      store.removeComputations(obsolete)
      obsolete = []
    } catch {
      failed(error)
    }
    lastSave = ContinuousClock.now
    cost = lastSave - start
  }
}
