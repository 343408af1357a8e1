import Foundation

@testable import Datasets

/// The files that lie beside the tests.
enum Fixtures {
  static let folder = Bundle.module.resourceURL!.appending(path: "Fixtures").path

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: folder).appending(path: name)))
  }

  static func json<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(try bytes(name)))
  }

  /// The folder of the real data sets: the environment's, or `shared/data` beside the checkout; nil if neither has it.
  static let realData: String? = {
    let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let beside = checkout.deletingLastPathComponent().appending(path: "shared/data").path
    return [ProcessInfo.processInfo.environment["UNROLL_DATA_DIR"], beside].compactMap { $0 }
      .first { FileManager.default.fileExists(atPath: $0 + "/imdb.npz") }
  }()
}

/// Folders that exist while `body` runs: a notebook's, a data folder, and one outside of both.
struct TemporaryFolders {
  let notebook: URL
  let data: URL
  let outside: URL

  static func with<Result>(_ body: (TemporaryFolders) throws -> Result) throws -> Result {
    let root = FileManager.default.temporaryDirectory.appending(path: "unroll-datasets-\(UUID().uuidString)")
    let folders = TemporaryFolders(
      notebook: root.appending(path: "notebook"), data: root.appending(path: "data"),
      outside: root.appending(path: "outside"))
    for folder in [folders.notebook, folders.data, folders.outside] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(at: root) }
    return try body(folders)
  }

  /// Locations that know these folders alone, and no network.
  func locations(downloads: Bool = false) -> DataLocations {
    DataLocations(
      notebookDirectory: notebook.path, dataDirectory: data.path, allowsDownload: downloads, environment: [:])
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: notebook.appending(path: name))
  }
}
