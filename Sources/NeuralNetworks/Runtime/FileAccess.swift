import Foundation

/// Where a computation may read and write files.
///
/// A program that runs other people's notebooks gives a rule that refuses every path outside of the notebook's folder.
public struct FileAccess: Sendable {
  private let resolve: @Sendable (String) throws -> String
  private let noteRead: @Sendable (_ path: String, _ content: Data) -> Void
  private let noteWritten: @Sendable (_ path: String) -> Void

  /// - Parameters:
  ///   - noteRead: is told of each file that was read, by its resolved path. By default nobody is.
  ///   - noteWritten: is told of each file that was written, by its resolved path. By default nobody is.
  ///   - resolve: the path to use for a path that was asked for; throws if that isn't allowed. By default each path
  ///     stands for itself.
  public init(
    noteRead: @escaping @Sendable (_ path: String, _ content: Data) -> Void = { _, _ in },
    noteWritten: @escaping @Sendable (_ path: String) -> Void = { _ in },
    resolve: @escaping @Sendable (String) throws -> String = { $0 }
  ) {
    self.noteRead = noteRead
    self.noteWritten = noteWritten
    self.resolve = resolve
  }

  /// Writes a file so that it is either there in full or as it was before.
  func write(_ data: Data, to path: String) throws {
    let resolved = try resolve(path)
    do {
      try data.write(to: URL(fileURLWithPath: resolved), options: .atomic)
      noteWritten(resolved)
    } catch {
      throw NetworkError.file(path: path, problem: "can't be written: \(error.localizedDescription)")
    }
  }

  func read(_ path: String) throws -> Data {
    guard let data = try readIfPresent(path) else {
      throw NetworkError.file(path: path, problem: "there is no such file")
    }
    return data
  }

  /// The file's bytes, or `nil` if there is no such file.
  func readIfPresent(_ path: String) throws -> Data? {
    let resolved = try resolve(path)
    guard FileManager.default.fileExists(atPath: resolved) else { return nil }
    do {
      let content = try Data(contentsOf: URL(fileURLWithPath: resolved), options: .mappedIfSafe)
      noteRead(resolved, content)
      return content
    } catch {
      throw NetworkError.file(path: path, problem: "can't be read: \(error.localizedDescription)")
    }
  }
}
