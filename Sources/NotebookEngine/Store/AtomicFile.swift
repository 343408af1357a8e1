import Foundation

/// Writes files so that a reader sees either the old content or the whole new one, whatever happens in between.
public enum AtomicFile {
  /// A file that could not be written or read.
  public struct Failure: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      case noSpace
      case noPermission
      case other(String)
    }

    public var path: String
    public var reason: Reason

    init(path: String, errno code: Int32) {
      self.path = path
      reason =
        switch code {
        case ENOSPC, EDQUOT: .noSpace
        case EACCES, EPERM, EROFS: .noPermission
        default: .other(String(cString: strerror(code)))
        }
    }
  }

  /// Writes under a temporary name beside the file, and renames.
  ///
  /// - Parameter isDurable: whether to wait until the bytes are on the disk, so that they outlive a power cut too.
  public static func write(_ bytes: UnsafeRawBufferPointer, to url: URL, isDurable: Bool = false) throws(Failure) {
    try makeFolder(url.deletingLastPathComponent())
    let temporary = url.path + ".\(getpid()).\(UInt32.random(in: .min ... .max)).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure(path: url.path, errno: errno) }
    do throws(Failure) {
      try writeAll(bytes, to: descriptor, path: url.path)
      if isDurable, fsync(descriptor) != 0 { throw Failure(path: url.path, errno: errno) }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    close(descriptor)
    guard rename(temporary, url.path) == 0 else {
      let failure = Failure(path: url.path, errno: errno)
      unlink(temporary)
      throw failure
    }
  }

  public static func write(_ bytes: some ContiguousBytes, to url: URL, isDurable: Bool = false) throws(Failure) {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(Failure) in try write(bytes, to: url, isDurable: isDurable) }
    }
    try result.get()
  }

  public static func write(_ text: String, to url: URL) throws(Failure) {
    try write(Array(text.utf8), to: url)
  }

  static func makeFolder(_ url: URL) throws(Failure) {
    guard mkdir(url.path, 0o755) != 0 else { return }
    switch errno {
    case EEXIST: return
    case ENOENT:
      try makeFolder(url.deletingLastPathComponent())
      if mkdir(url.path, 0o755) != 0, errno != EEXIST { throw Failure(path: url.path, errno: errno) }
    default: throw Failure(path: url.path, errno: errno)
    }
  }

  private static func writeAll(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String
  ) throws(Failure) {
    var rest = bytes
    while let base = rest.baseAddress, !rest.isEmpty {
      let written = Foundation.write(descriptor, base, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        throw Failure(path: path, errno: errno)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
  }
}
