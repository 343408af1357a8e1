import Digests
import Foundation

/// What this program is, as far as results depend on it.
enum ProgramIdentity {
  /// What tells this build from others, which may compute otherwise: the digest that the linker wrote into the program,
  /// or that of its file.
  static let build: String = {
    let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    return BuildNote(ofFile: path)?.text ?? SHA256Digest(ofFile: path)?.hex ?? Version.text
  }()

  /// The processor, which decides the kernels that compute.
  static let processor: String = {
    let facts = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = facts.split(separator: "\n").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":").last.map { String($0).trimmingCharacters(in: .whitespaces) } ?? "unknown"
  }()
}

extension SHA256Digest {
  /// The digest of a file as it is now; `nil` if it can't be read.
  init?(ofFile path: String) {
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped) else { return nil }
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update($0) }
    self = hash.finalize()
  }
}
