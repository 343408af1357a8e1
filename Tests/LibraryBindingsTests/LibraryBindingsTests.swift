import Foundation
import LibraryBindings
import Testing

@testable import BindingsGenerator
@testable import CellLanguage

@Suite("Library bindings")
struct LibraryBindingsTests {
  private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("The committed bindings are what the generator makes of the libraries' public declarations")
  func generatedFilesAreCurrent() throws {
    let bindings = try Bindings(package: package)
    let folder = package.appending(path: Bindings.folder)
    let committed = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(committed.sorted() == bindings.files.keys.sorted(), "run 'swift run BindingsGenerator'")
    for (path, text) in bindings.files {
      let onDisk = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
      #expect(onDisk == text, "\(path) differs; run 'swift run BindingsGenerator'")
    }
  }

  @Test("Each public declaration without a binding is listed with its reason")
  func omissionsAreListed() throws {
    let listed = try String(contentsOf: package.appending(path: Bindings.omissionsPath), encoding: .utf8)
    #expect(try Bindings(package: package).omissions == listed, "run 'swift run BindingsGenerator'")
  }

  @Test("The reference names every declaration that cells get, each type before its members")
  func referenceIsWhole() throws {
    var (types, names): (Set<String>, Set<String>) = ([], [])
    for entry in LibraryReference.entries {
      switch entry.kind {
      case .type:
        types.insert(entry.path)
        names.insert(String(entry.name))
      case .member: #expect(types.contains(String(entry.path.dropLast(entry.name.count + 1))), "\(entry.path)")
      case .function: #expect(!entry.documentation.isEmpty, "\(entry.path) says nothing of itself")
      }
    }
    let library = DeclarationLibrary(
      DeclarationIndex(texts: [], native: LibraryBindings.library()), intrinsics: [:])
    #expect(names.symmetricDifference(library.typeNames) == [])
  }

  /// Declarations are read when their names are first looked up, so a type that is missing would show in a cell alone.
  @Test("Every bound declaration can be read: its types and default arguments are there")
  func declarationsAreWhole() {
    let library = DeclarationLibrary(
      DeclarationIndex(texts: StandardLibraryText.all, native: LibraryBindings.library()),
      intrinsics: StandardLibraryNatives.all())
    let checker = Checker(library: library)
    var count = 0
    for name in library.typeNames.sorted() {
      guard let nominal = library.nominal(name)?.ready(), nominal.host != nil else { continue }
      for case let function as Function in nominal.memberNames.flatMap({ nominal.ownMembers($0) }) {
        function.signed()
        count += 1
      }
    }
    for mistake in checker.mistakes { Issue.record("\(mistake.message)") }
    #expect(count > 200)
  }
}
