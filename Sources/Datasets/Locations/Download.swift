import Digests
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A download that could not be finished.
struct DownloadFailure: Error {
  let reason: String
}

/// One download into a temporary file, which takes its name only when its digest is right.
///
/// Progress goes to standard error: percent on a terminal, one line at the start and the end elsewhere.
final class Download: NSObject, URLSessionDataDelegate, Sendable {
  private struct State: ~Copyable {
    var output: FileHandle?
    var hash = SHA256()
    var received = 0
    var expected: Int64 = -1
    var shownPercent = -1
    var failure: String?
  }

  private let file: PublishedFile
  private let target: URL
  private let temporary: URL
  private let state = Mutex(State())
  private let finished = DispatchSemaphore(value: 0)

  init(of file: PublishedFile, to target: URL) {
    self.file = file
    self.target = target
    temporary = target.deletingLastPathComponent()
      .appending(path: ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).part")
  }

  /// Downloads, and returns when the file is in place.
  func run() throws {
    guard let address = URL(string: file.address) else { throw DownloadFailure(reason: "the address is not valid") }
    defer { try? FileManager.default.removeItem(at: temporary) }
    guard FileManager.default.createFile(atPath: temporary.path, contents: nil) else {
      throw DownloadFailure(reason: "the folder can't be written to")
    }
    let output = try FileHandle(forWritingTo: temporary)
    state.withLock { $0.output = output }
    report("Downloading \(file.name) from \(file.address)\n")

    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = 30
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    session.dataTask(with: address).resume()
    finished.wait()
    session.finishTasksAndInvalidate()
    try output.close()

    let (failure, digest, received) = state.withLock { state in
      (state.failure, exchange(&state.hash, with: SHA256()).finalize(), state.received)
    }
    if let failure { throw DownloadFailure(reason: failure) }
    if let expected = file.sha256, digest != expected {
      throw DataError.wrongDigest(address: file.address, expected: expected.hex, found: digest.hex)
    }
    try install()
    report("\rDownloaded \(file.name): \(received) bytes\n")
  }

  private func install() throws {
    if FileManager.default.fileExists(atPath: target.path) {
      try FileManager.default.removeItem(at: target)
    }
    try FileManager.default.moveItem(at: temporary, to: target)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    if let status = (response as? HTTPURLResponse)?.statusCode, status != 200 {
      state.withLock { $0.failure = "the server answered with status \(status)" }
      return completionHandler(.cancel)
    }
    state.withLock { $0.expected = response.expectedContentLength }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let percent = state.withLock { state -> Int? in
      guard state.failure == nil else { return nil }
      do {
        try state.output?.write(contentsOf: data)
      } catch {
        state.failure = "the file can't be written: \(error.localizedDescription)"
      }
      state.hash.update([UInt8](data))
      state.received += data.count
      if state.received > file.largestSize { state.failure = "it is longer than \(file.largestSize) bytes" }
      guard state.expected > 0 else { return nil }
      let percent = Int(Int64(state.received) * 100 / state.expected)
      guard percent > state.shownPercent else { return nil }
      state.shownPercent = percent
      return percent
    }
    if state.withLock({ $0.failure != nil }) { dataTask.cancel() }
    if let percent, isatty(STDERR_FILENO) == 1 { report("\r\(file.name): \(percent) %") }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    state.withLock { state in
      if let error, state.failure == nil { state.failure = error.localizedDescription }
    }
    finished.signal()
  }

  private func report(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
