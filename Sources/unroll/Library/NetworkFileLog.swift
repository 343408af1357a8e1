import Digests
import Foundation
import NotebookEngine
import Synchronization

/// The files that the network library read and wrote for one cell: weights, models, logs.
final class NetworkFileLog: Sendable {
  private let files = Mutex<(read: [CellTrace.FileRead], written: Set<String>)>(([], []))

  var read: [CellTrace.FileRead] { files.withLock { $0.read } }
  var written: Set<String> { files.withLock { $0.written } }

  func noteRead(_ path: String, _ content: Data) {
    var hash = SHA256()
    content.withUnsafeBytes { hash.update($0) }
    let file = CellTrace.FileRead(
      name: URL(fileURLWithPath: path).lastPathComponent, path: path, digest: hash.finalize(), byteCount: content.count)
    files.withLock { files in
      if !files.read.contains(file) { files.read.append(file) }
    }
  }

  func noteWritten(_ path: String) { files.withLock { _ = $0.written.insert(path) } }
}
