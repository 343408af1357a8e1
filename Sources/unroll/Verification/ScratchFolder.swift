import Foundation

/// A folder that stands for a notebook's own while a report is verified: what the run writes stays in it, and it goes
/// away with this object.
final class ScratchFolder {
  private let url: URL

  var path: String { url.path }

  /// - Parameters:
  ///   - names: The files that the notebook may read from its folder.
  ///   - folder: The notebook's own folder, where there is one.
  init(copying names: Set<String>, from folder: URL) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "unroll-verify-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      let files = FileManager.default.enumerator(
        at: folder, includingPropertiesForKeys: [], options: [.skipsHiddenFiles])
      guard !names.isEmpty, let files else { return }
      for case let file as URL in files where files.level <= 3 && names.contains(file.lastPathComponent) {
        let path = file.standardizedFileURL.path.dropFirst(folder.standardizedFileURL.path.count + 1)
        let target = url.appending(path: String(path))
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: file, to: target)
      }
    } catch {
      throw CommandFailure.notebookFails(Wording.noScratch(url.path, "\(error.localizedDescription)"))
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
