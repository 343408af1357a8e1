import Foundation

/// Virtual environments of Python, one for each peer, side by side in a folder.
struct PythonEnvironments {
  enum Peer: String, CaseIterable {
    case keras, torch

    /// What has to be installed.
    var packages: [String] {
      switch self {
      case .keras: ["tensorflow-cpu==2.21.0", "keras==3.15.0"]
      case .torch: ["torch==2.15.0", "numpy"]
      }
    }
  }

  let folder: URL

  /// The peer's interpreter; its environment is made if there is none yet.
  func python(of peer: Peer, note: (String) -> Void) throws -> URL {
    let environment = folder.appendingPathComponent(peer.rawValue)
    let python = environment.appendingPathComponent("bin/python")
    if FileManager.default.isExecutableFile(atPath: python.path) { return python }
    note("Making an environment for \(peer.rawValue) in \(environment.path); this takes some minutes.")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try run(peer, ["python3", "-m", "venv", environment.path])
      try run(peer, [python.path, "-m", "pip", "install", "--quiet"] + peer.packages)
    } catch {
      try? FileManager.default.removeItem(at: environment)  // half an environment would pass for a whole one
      throw error
    }
    return python
  }

  private func run(_ peer: Peer, _ command: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = FileHandle.standardError
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw PeerError.noEnvironment(name: peer.rawValue, command: command.joined(separator: " "))
    }
  }
}
