import Digests
import Foundation
import NeuralNetworks
import NotebookEngine
import Synchronization

/// Gives each long computation of one cell its place in the store: the cell's identity and the computation's number.
///
/// A cell that starts from the same does the same, so that its third training is the same third training.
final class ComputationLedger: Sendable {
  private let store: NotebookStore
  private let identity: SHA256Digest
  private let used = Mutex<(count: Int, kept: [SHA256Digest])>((0, []))
  private let interval: Duration
  private let resumes: Bool
  private let failed: @Sendable (AtomicFile.Failure) -> Void

  /// - Parameters:
  ///   - interval: How long a training may go on without keeping what it has reached.
  ///   - resumes: Whether computations go on from what is stored of them.
  init(
    store: NotebookStore, identity: SHA256Digest, interval: Duration, resumes: Bool,
    failed: @escaping @Sendable (AtomicFile.Failure) -> Void
  ) {
    self.store = store
    self.identity = identity
    self.interval = interval
    self.resumes = resumes
    self.failed = failed
  }

  /// The stored computations that were made or used.
  var kept: [SHA256Digest] { used.withLock { $0.kept } }

  func next() -> Checkpoint {
    let number = used.withLock { used in
      used.count += 1
      return used.count
    }
    let key = SHA256.digest(of: "\(identity.hex) computation \(number)")
    return Checkpoint(
      interval: interval,
      load: { [self] in
        guard resumes, let bytes = store.computation(key) else { return nil }
        note(key)
        return Data(bytes)
      },
      save: { [self] data in
        do throws(AtomicFile.Failure) {
          try store.saveComputation(Array(data), for: key)
          note(key)
        } catch {
          failed(error)
        }
      })
  }

  private func note(_ key: SHA256Digest) {
    used.withLock { used in
      if !used.kept.contains(key) { used.kept.append(key) }
    }
  }
}
