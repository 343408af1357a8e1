import Foundation

/// Writes `Sources/LibraryBindings/Generated` from the public declarations of the libraries.
///
///     swift run BindingsGenerator            # in the package's folder
///
/// A declaration that can't be bound is listed with its reason in `Tests/LibraryBindingsTests/Fixtures/omissions.txt`.
@main
enum BindingsGenerator {
  /// The modules whose public declarations cells can use.
  static let modules = ["NeuralNetworks", "Datasets", "Charts", "NetworkCharts"]

  static func main() {
    let package = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? ".")
    do {
      try Bindings(package: package).write(to: package)
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }
}

/// What the generator makes of a package's sources.
struct Bindings {
  /// The generated files by their path below ``folder``.
  var files: [String: String]
  /// The public declarations that cells don't get, as a text.
  var omissions: String

  static let folder = "Sources/LibraryBindings/Generated"
  static let omissionsPath = "Tests/LibraryBindingsTests/Fixtures/omissions.txt"

  /// Reads the sources of the libraries.
  init(package: URL) throws {
    var reader = InterfaceReader()
    for module in BindingsGenerator.modules {
      for file in try Self.swiftFiles(in: package.appending(path: "Sources/\(module)")) {
        let source = try String(contentsOf: file, encoding: .utf8)
        reader.read(source: source, file: "\(module)/\(file.lastPathComponent)", module: module)
      }
    }
    guard reader.problems.isEmpty else { throw UnreadableInterface(problems: reader.problems) }
    var writer = BindingsWriter(reader.result)
    writer.write()
    files = Dictionary(uniqueKeysWithValues: writer.files.map { ($0.path, $0.text) })
    omissions = writer.omissions.map { "\($0)\n" }.joined()
  }

  /// Replaces the generated files.
  func write(to package: URL) throws {
    let folder = package.appending(path: Self.folder)
    try? FileManager.default.removeItem(at: folder)
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    try omissions.write(to: package.appending(path: Self.omissionsPath), atomically: true, encoding: .utf8)
  }

  private static func swiftFiles(in folder: URL) throws -> [URL] {
    let folder = folder.resolvingSymlinksInPath()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return paths.filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0) }
  }
}

/// Public declarations from which the generator can't tell what they offer.
struct UnreadableInterface: Error, CustomStringConvertible {
  var problems: [String]

  var description: String { problems.joined(separator: "\n") }
}
