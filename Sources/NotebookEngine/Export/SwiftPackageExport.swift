import NotebookDocument

/// A notebook as an ordinary Swift package that depends on the library, compiles, and prints what the notebook prints.
///
/// Cells become one file, in their order. Where a cell declares a name again, the earlier one is called otherwise. Each
/// cell draws from its own random stream, as in the notebook. A cell that may fail ends by an error that it throws, and the
/// program goes on; a trap ends the program.
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
  ///
  /// - Throws: ``Conflict``.
  public func files() throws(Conflict) -> [String: String] {
    ["Package.swift": manifest, "Sources/main/main.swift": try source()]
  }

  /// A name that cells declare again in a way that one file can't have.
  public struct Conflict: Error {
    public let name: String
    /// The cells, or the parameters, that declare it.
    public let sources: [String]
  }

  /// The module is called as that of a script: descriptions of types name it, in cells too.
  private var manifest: String {
    """
    // swift-tools-version: 6.2
    import PackageDescription

    let package = Package(
      name: "Notebook",
      platforms: [.macOS(.v15)],
      products: [.executable(name: "Notebook", targets: ["main"])],
      dependencies: [.package(name: "unroll", path: \(String(reflecting: libraryPath)))],
      targets: [
        .executableTarget(
          name: "main",
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

  private func source() throws(Conflict) -> String {
    let notebook = program.notebook
    let steps = zip(zip(program.steps, program.sources), program.facts).filter { $0.0.1.kind == .cell }
    let cells = steps.map { (step: $0.0.0, source: $0.0.1, facts: $0.1) }
    var text = """
      // \(notebook.frontMatter.title ?? notebook.path)
      import Charts
      import Datasets
      import Foundation
      import NetworkCharts
      import NeuralNetworks

      """
    let texts = try CellTexts(program.session, sources: [program.parameterSource] + cells.map(\.source))
    text += try texts.text(of: program.parameterSource) + "\n"
    for (index, cell) in cells.enumerated() {
      let seed = notebook.frontMatter.seed ?? 0
      let code = try texts.text(of: cell.source)
      let isUsedLater = cells[(index + 1)...].contains { !$0.facts.reads.isDisjoint(with: cell.facts.declares) }
      text += """

        // MARK: \(cell.source.id)

        Runtime.current.random.state = RandomStream(seed: \(seed), name: \(String(reflecting: cell.facts.stream))).state
        \(cell.step.permitsFailure && !isUsedLater ? Self.permittingFailure(code) : code)
        """
      if text.last != "\n" { text += "\n" }
    }
    return text
  }

  /// An error that is thrown ends the code only; an error that traps ends the program, as it does in Swift.
  private static func permittingFailure(_ code: String) -> String {
    "_ = try? { () throws -> Void in\n" + code + (code.hasSuffix("\n") ? "" : "\n") + "}()"
  }
}
