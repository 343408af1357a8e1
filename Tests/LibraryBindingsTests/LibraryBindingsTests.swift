import CellLanguage
import Foundation
import LibraryBindings
import Testing

@testable import BindingsGenerator

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
}
