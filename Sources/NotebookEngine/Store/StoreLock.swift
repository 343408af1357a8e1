import Foundation

/// Keeps a second run of the same notebook from writing where the first one does.
///
/// The system lifts the lock when its process ends, however it ends, so that a killed run leaves nothing to clear away.
public final class StoreLock {
  private let descriptor: Int32

  /// Takes the lock, or gives `nil` where another process holds it.
  public init?(_ url: URL) throws(AtomicFile.Failure) {
    try AtomicFile.makeFolder(url.deletingLastPathComponent())
    descriptor = open(url.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw AtomicFile.Failure(path: url.path, errno: errno) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }
}
