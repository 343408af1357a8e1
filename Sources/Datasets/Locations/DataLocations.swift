import Digests
import Foundation

/// The folders that data may come from, and a log of what was read.
///
/// A data set's file is looked for in `dataDirectory`, then in the folder that the environment's `UNROLL_DATA_DIR`
/// names, then in Keras's own `~/.keras/datasets`; after that it is downloaded into the first of these that was named.
/// A path that a notebook gives starts at the notebook's folder and must stay inside it or inside a data folder.
///
///     let locations = DataLocations(notebookDirectory: "/home/me/study", dataDirectory: "/data")
///     try DataLocations.$current.withValue(locations) {
///       let (train, test) = try IMDB.load(numWords: 10_000)
///     }
///     print(locations.filesRead.entries.map(\.sha256))
public struct DataLocations: Sendable {
  /// The locations that this task's data sets use.
  @TaskLocal public static var current = DataLocations()

  /// Where relative paths start; the process's own folder unless a notebook runs.
  public let notebookDirectory: String
  /// The folder named on the command line, if any.
  public let dataDirectory: String?
  /// Whether a data set that is nowhere may be fetched over the network.
  public let allowsDownload: Bool
  /// What has been read through these locations.
  public let filesRead: FileLog

  private let environment: [String: String]

  /// - Parameters:
  ///   - notebookDirectory: Where relative paths start.
  ///   - dataDirectory: A folder that is looked into before all others.
  ///   - allowsDownload: Whether what is nowhere may be fetched over the network.
  ///   - environment: Its `UNROLL_DATA_DIR` and `HOME` name the folders looked into next.
  ///   - filesRead: The log that names each file that was read.
  public init(
    notebookDirectory: String = FileManager.default.currentDirectoryPath, dataDirectory: String? = nil,
    allowsDownload: Bool = true, environment: [String: String] = ProcessInfo.processInfo.environment,
    filesRead: FileLog = FileLog()
  ) {
    self.notebookDirectory = notebookDirectory
    self.dataDirectory = dataDirectory
    self.allowsDownload = allowsDownload
    self.environment = environment
    self.filesRead = filesRead
  }

  /// The folders in which data sets are looked for, in order.
  public var dataFolders: [String] {
    var folders = [dataDirectory, environment["UNROLL_DATA_DIR"]].compactMap { $0 }.filter { !$0.isEmpty }
    if let home = environment["HOME"], !home.isEmpty {
      folders.append(URL(filePath: home).appending(path: ".keras/datasets").path)
    }
    return folders
  }
}

extension DataLocations {
  /// Files beyond this size are refused before they are read.
  static let largestFile = 1 << 30

  /// The published file, from the first folder that has it or else over the network.
  func contents(of file: PublishedFile) throws -> ReadFile {
    for folder in dataFolders {
      let path = URL(filePath: folder).appending(path: file.name).path
      if FileManager.default.fileExists(atPath: path) { return try read(path) }
    }
    return try read(try download(file))
  }

  /// The file that a notebook names.
  ///
  /// - Throws: `DataError.outside` when the path, with its symbolic links followed, leaves the permitted folders.
  func contents(ofPath path: String) throws -> ReadFile {
    try read(try resolve(path))
  }

  /// Where the file that a notebook names really is.
  func resolve(_ path: String) throws -> String {
    let found = try permittedPath(path)
    guard FileManager.default.fileExists(atPath: found) else { throw DataError.missing(path: path) }
    return found
  }

  /// Where the path that a notebook names really is, whether there is a file or not.
  package func permittedPath(_ path: String) throws -> String {
    let base = URL(filePath: notebookDirectory, directoryHint: .isDirectory)
    let url = URL(filePath: path, relativeTo: base).standardizedFileURL.resolvingSymlinksInPath()
    let permitted = [notebookDirectory] + dataFolders
    let isInside = permitted.contains { folder in
      let root = URL(filePath: folder, directoryHint: .isDirectory).standardizedFileURL.resolvingSymlinksInPath()
      return url.pathComponents.starts(with: root.pathComponents)
    }
    guard isInside else { throw DataError.outside(path: path, permitted: permitted) }
    return url.path
  }

  private func read(_ path: String) throws -> ReadFile {
    let url = URL(filePath: path)
    let bytes: [UInt8]
    do {
      let size = try url.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
      guard size <= Self.largestFile else {
        throw DataError.malformed(
          path: path, fault: .tooLarge(part: "the file", size: size, limit: Self.largestFile))
      }
      bytes = [UInt8](try Data(contentsOf: url))
    } catch let error as DataError {
      throw error
    } catch {
      throw DataError.unreadable(path: path, reason: error.localizedDescription)
    }
    filesRead.record(
      DataFile(
        name: url.lastPathComponent, path: path, byteCount: bytes.count, sha256: SHA256.digest(of: bytes)))
    return ReadFile(path: path, bytes: bytes)
  }

  private func download(_ file: PublishedFile) throws -> String {
    func failure(_ reason: String, folder: String) -> DataError {
      .notFound(
        file: file.name, folders: dataFolders,
        download: DownloadAddress(address: file.address, folder: folder, failure: reason))
    }
    guard let folder = dataFolders.first else {
      throw failure("no folder to put it into is known", folder: "a folder")
    }
    guard allowsDownload else { throw failure("downloads are switched off", folder: folder) }
    let target = URL(filePath: folder).appending(path: file.name)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Download(of: file, to: target).run()
    } catch let error as DataError {
      throw error
    } catch let error as DownloadFailure {
      throw failure(error.reason, folder: folder)
    } catch {
      throw failure(error.localizedDescription, folder: folder)
    }
    return target.path
  }
}

/// A file's bytes with the path that messages name.
struct ReadFile {
  let path: String
  let bytes: [UInt8]
}
