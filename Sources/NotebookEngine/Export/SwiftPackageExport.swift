import NotebookDocument

/// A notebook as an ordinary Swift package that depends on the library, compiles, and prints what the notebook prints.
///
/// Cells become one file, in their order. Where a cell declares a name again, what follows stands in an inner scope, as
/// Swift has it. Each cell draws from its own random stream, as in the notebook.
public struct SwiftPackageExport {
  private let program: NotebookProgram
  private let libraryPath: String

  /// - Parameters:
  ///   - program: One without mistakes.
  ///   - libraryPath: Where the package with the library lies.
  public init(_ program: NotebookProgram, libraryPath: String) {
    self.program = program
    self.libraryPath = libraryPath
  }

  /// The files by their paths below the package's folder.
  public var files: [String: String] {
    ["Package.swift": manifest, "Sources/Notebook/main.swift": source]
  }

  private var manifest: String {
    """
    // swift-tools-version: 6.2
    import PackageDescription

    let package = Package(
      name: "Notebook",
      platforms: [.macOS(.v15)],
      dependencies: [.package(name: "unroll", path: \(String(reflecting: libraryPath)))],
      targets: [
        .executableTarget(
          name: "Notebook",
          dependencies: [
            .product(name: "NeuralNetworks", package: "unroll"), .product(name: "Datasets", package: "unroll"),
            .product(name: "Charts", package: "unroll"),
          ])
      ],
      // A notebook's variables are global, and one thread alone uses them.
      swiftLanguageModes: [.v5]
    )

    """
  }

  private var source: String {
    let notebook = program.notebook
    var text = """
      // \(notebook.frontMatter.title ?? notebook.path)
      import Charts
      import Datasets
      import Foundation
      import NetworkCharts
      import NeuralNetworks


      """
    for parameter in program.parameters { text += "let \(parameter.name) = \(parameter.value)\n" }
    let seed = notebook.frontMatter.seed ?? 0
    var declared = Set(program.parameters.map(\.name))
    var scopes = 0
    for (step, facts) in zip(program.steps, program.facts) {
      guard case .cell(let cell) = step else { continue }
      // Extensions of one type stand beside each other, unlike declarations of one name.
      let own = facts.declares.filter { !$0.contains(" ") }
      text += "\n// MARK: \(cell.label)\n\n"
      if !own.isDisjoint(with: declared) {
        text += "do {\n"
        scopes += 1
        declared = []
      }
      declared.formUnion(own)
      text +=
        "Runtime.current.random.state = RandomStream(seed: \(seed), name: \(String(reflecting: facts.stream))).state\n"
      text += cell.code.hasSuffix("\n") ? cell.code : cell.code + "\n"
    }
    return text + String(repeating: "}\n", count: scopes)
  }
}
