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
  private let mayLoad: @Sendable (SHA256Digest) -> Bool
  private let saved: @Sendable (SHA256Digest) -> Void
  private let failed: @Sendable (AtomicFile.Failure) -> Void

  /// - Parameters:
  ///   - interval: How long a training may go on without keeping what it has reached.
  ///   - mayLoad: Whether a computation may go on from what is stored of it.
  ///   - saved: Is told what was stored.
  init(
    store: NotebookStore, identity: SHA256Digest, interval: Duration,
    mayLoad: @escaping @Sendable (SHA256Digest) -> Bool, saved: @escaping @Sendable (SHA256Digest) -> Void,
    failed: @escaping @Sendable (AtomicFile.Failure) -> Void
  ) {
    self.store = store
    self.identity = identity
    self.interval = interval
    self.mayLoad = mayLoad
    self.saved = saved
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
        guard mayLoad(key), let bytes = store.computation(key) else { return nil }
        note(key)
        return Data(bytes)
      },
      save: { [self] data in
        do throws(AtomicFile.Failure) {
          try store.saveComputation(Array(data), for: key)
          note(key)
          saved(key)
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

/// The computations that a run has stored.
final class SavedComputations: Sendable {
  private let keys = Mutex<Set<SHA256Digest>>([])

  func contains(_ key: SHA256Digest) -> Bool { keys.withLock { $0.contains(key) } }
  func insert(_ key: SHA256Digest) { keys.withLock { _ = $0.insert(key) } }
}
