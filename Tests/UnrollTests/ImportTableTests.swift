import Foundation
import Testing

@Suite("The package's parts")
struct ImportTableTests {
  /// What each target may import, beside the system's own modules.
  ///
  /// One direction: documents and the language know nothing of networks, the engine nothing of what is bound, the
  /// program alone knows all.
  static let permitted: [String: Set<String>] = [
    "CTensorKernels": [],
    "Digests": ["CCrypto"],
    "NotebookDocument": ["CCMark", "Yams"],
    "CellLanguage": ["SwiftSyntax", "SwiftParser", "SwiftOperators", "SwiftParserDiagnostics", "SwiftDiagnostics"],
    "NeuralNetworks": ["CTensorKernels", "Digests"],
    "Datasets": ["NeuralNetworks", "Digests", "CZlib"],
    "Charts": [],
    "NetworkCharts": ["NeuralNetworks", "Charts"],
    "LibraryBindings": ["CellLanguage", "NeuralNetworks", "Datasets", "Charts", "NetworkCharts"],
    "NotebookEngine": ["NotebookDocument", "CellLanguage", "Digests"],
    "ReportRendering": ["NotebookDocument", "Charts", "SwiftParser", "SwiftSyntax", "SwiftIDEUtils"],
    "unroll": [
      "NotebookDocument", "CellLanguage", "NeuralNetworks", "Datasets", "Charts", "NetworkCharts", "LibraryBindings",
      "NotebookEngine", "ReportRendering", "Digests", "ArgumentParser",
    ],
    "unroll-benchmark": ["CTensorKernels", "NeuralNetworks", "Datasets", "ArgumentParser"],
    "BindingsGenerator": ["SwiftParser", "SwiftSyntax"],
  ]

  private static let system: Set<String> = [
    "Foundation", "FoundationNetworking", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization", "RegexBuilder",
  ]

  private let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  @Test("Every target is in the table")
  func tableIsComplete() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { folder in
      // A folder with a module map alone is a system library's shim.
      !FileManager.default.fileExists(atPath: sources.appending(path: "\(folder)/module.modulemap").path)
    }
    #expect(folders.sorted() == Self.permitted.keys.sorted())
  }

  @Test("A target imports what the table permits, and nothing else", arguments: permitted.keys.sorted())
  func importsArePermitted(target: String) throws {
    let folder = sources.appending(path: target).resolvingSymlinksInPath()
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty || target == "CTensorKernels")
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for module in Self.imports(in: text) where !Self.system.contains(module) {
        #expect(Self.permitted[target]?.contains(module) == true, "\(target)/\(file) imports \(module)")
      }
    }
  }

  @Test("cmark is known to the Markdown parser alone")
  func cmarkStaysBehindOneConverter() throws {
    let folder = sources.appending(path: "NotebookDocument").resolvingSymlinksInPath()
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      #expect(!Self.imports(in: text).contains("CCMark") || file.hasPrefix("Markdown/"), "\(file)")
    }
  }

  /// The modules of all import lines, whatever stands before and after the module's name.
  private static func imports(in text: String) -> [String] {
    let kinds: Set<String> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    // An import that is indented stands in a text, not in the code.
    return text.split(separator: "\n").filter { !$0.hasPrefix(" ") }.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let start = words.firstIndex(of: "import"), start + 1 < words.count,
        words[..<start].allSatisfy({ $0.hasPrefix("@") || ["public", "package", "internal", "private"].contains($0) })
      else { return nil }
      let name = kinds.contains(words[start + 1]) && start + 2 < words.count ? words[start + 2] : words[start + 1]
      return String(name.prefix { $0 != "." })
    }
  }
}
