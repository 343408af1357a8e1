import Foundation

/// Where a computation may read and write files.
///
/// A program that runs other people's notebooks gives a rule that refuses every path outside of the notebook's folder.
public struct FileAccess: Sendable {
  private let resolve: @Sendable (String) throws -> String

  /// - Parameter resolve: the path to use for a path that was asked for; throws if that isn't allowed. By default each
  ///   path stands for itself.
  public init(resolve: @escaping @Sendable (String) throws -> String = { $0 }) {
    self.resolve = resolve
  }

  /// Writes a file so that it is either there in full or as it was before.
  func write(_ data: Data, to path: String) throws {
    let resolved = try resolve(path)
    do {
      try data.write(to: URL(fileURLWithPath: resolved), options: .atomic)
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
      return try Data(contentsOf: URL(fileURLWithPath: resolved), options: .mappedIfSafe)
    } catch {
      throw NetworkError.file(path: path, problem: "can't be read: \(error.localizedDescription)")
    }
  }
}
