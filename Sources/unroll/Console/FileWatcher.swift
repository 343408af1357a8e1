import Foundation

/// Waits until a file is saved.
///
/// On Linux the kernel tells of it at once, through the file's folder: editors write a new file and rename it. Where
/// the kernel can't tell, as on some network drives, looking at the file four times a second does.
final class FileWatcher {
  private let path: String
  private var seen: Version
  private let descriptor: Int32

  /// Starts to watch: a change from now on isn't missed.
  init(_ path: String) {
    self.path = path
    seen = Version(path)
    #if os(Linux)
      descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
      let folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent().path
      inotify_add_watch(descriptor, folder, UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_ATTRIB))
    #else
      descriptor = -1
    #endif
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Returns when the file is another one than when it was last looked at.
  ///
  /// - Parameter isStopped: asked a few times a second.
  /// - Returns: `false` if it was stopped.
  func waitForChange(unless isStopped: () -> Bool) -> Bool {
    while true {
      let now = Version(path)
      // Between the removal of a file and its new version there may be none.
      if now != seen, now.exists {
        seen = now
        return true
      }
      if isStopped() { return false }
      waitForEvent(milliseconds: 50)
    }
  }

  private func waitForEvent(milliseconds: Int32) {
    guard descriptor >= 0 else {
      usleep(UInt32(milliseconds) * 1000)
      return
    }
    var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&poller, 1, milliseconds) > 0 else { return }
    var events = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &events, events.count) > 0 {}
  }

  /// What tells that a file was saved again.
  private struct Version: Equatable {
    private let modified: Date?
    private let size: Int?
    private let number: Int?

    init(_ path: String) {
      let facts = try? FileManager.default.attributesOfItem(
        atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
      modified = facts?[.modificationDate] as? Date
      size = facts?[.size] as? Int
      number = facts?[.systemFileNumber] as? Int
    }

    var exists: Bool { modified != nil }
  }
}
