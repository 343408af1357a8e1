import Foundation

/// Keras or PyTorch, in a Python process of its own that answers line by line.
///
/// A line such as `train simple` is answered by the milliseconds that a step took.
final class PythonPeer: Contender {
  let name: String
  private let process = Process()
  private let requests = Pipe()
  private let answers = Pipe()
  private var unread = Data()
  private let folder: URL

  /// Keras and PyTorch, in environments that are made where they are missing.
  static func all(
    _ environments: PythonEnvironments, _ workload: Workload, threads: Int?, note: (String) -> Void
  ) throws -> [PythonPeer] {
    try PythonEnvironments.Peer.allCases.map { peer in
      try PythonPeer(peer.rawValue, python: environments.python(of: peer, note: note), workload, threads: threads)
    }
  }

  private init(_ name: String, python: URL, _ workload: Workload, threads: Int?) throws {
    self.name = name
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("unroll-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try workload.tokens.withUnsafeBytes { try Data($0).write(to: folder.appendingPathComponent("tokens")) }
    try workload.labels.withUnsafeBytes { try Data($0).write(to: folder.appendingPathComponent("labels")) }
    try JSONEncoder().encode(workload.sizes).write(to: folder.appendingPathComponent("sizes.json"))

    guard let script = Bundle.module.url(forResource: "\(name)_peer", withExtension: "py", subdirectory: "Peers") else {
      throw PeerError.noScript(name: name)
    }
    process.executableURL = python
    process.arguments = [script.path, folder.path] + (threads.map { ["\($0)"] } ?? [])
    process.standardInput = requests
    process.standardOutput = answers
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    try? requests.fileHandleForWriting.close()
    try? FileManager.default.removeItem(at: folder)
  }

  func train(_ model: BenchmarkModel) throws -> Double { try ask("train \(model.rawValue)") }
  func predict(_ model: BenchmarkModel) throws -> Double { try ask("predict \(model.rawValue)") }

  private func ask(_ request: String) throws -> Double {
    try requests.fileHandleForWriting.write(contentsOf: Data((request + "\n").utf8))
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeSubrange(...end)
        if let milliseconds = Double(line) { return milliseconds }
        throw PeerError.unexpectedAnswer(name: name, line: line)
      }
      let more = answers.fileHandleForReading.availableData
      guard !more.isEmpty else { throw PeerError.ended(name: name, request: request) }
      unread.append(more)
    }
  }
}

enum PeerError: Error, CustomStringConvertible {
  case noEnvironment(name: String, command: String)
  case noScript(name: String)
  case unexpectedAnswer(name: String, line: String)
  case ended(name: String, request: String)

  var description: String {
    switch self {
    case .noEnvironment(let name, let command): "The environment of \(name) couldn't be made: '\(command)' failed."
    case .noScript(let name): "The script of \(name) isn't in the program's bundle."
    case .unexpectedAnswer(let name, let line): "\(name) answered '\(line)'."
    case .ended(let name, let request): "\(name) ended when it was asked to '\(request)'."
    }
  }
}
