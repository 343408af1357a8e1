import Foundation
import Testing

@testable import Datasets

@Suite("Data locations")
struct DataLocationsTests {
  private func read(_ path: String, in folders: TemporaryFolders) throws -> [String] {
    try DataLocations.$current.withValue(folders.locations()) { try readCSV(path).texts("a") }
  }

  @Test("let a notebook read beside itself and in the data folder")
  func permitted() throws {
    try TemporaryFolders.with { folders in
      try folders.write("a\nbeside\n", to: "x.csv")
      try Data("a\ndata\n".utf8).write(to: folders.data.appending(path: "x.csv"))
      #expect(try read("x.csv", in: folders) == ["beside"])
      #expect(try read("./x.csv", in: folders) == ["beside"])
      #expect(try read(folders.data.path + "/x.csv", in: folders) == ["data"])
    }
  }

  @Test("keep a notebook out of every other folder")
  func refused() throws {
    try TemporaryFolders.with { folders in
      try Data("a\nsecret\n".utf8).write(to: folders.outside.appending(path: "x.csv"))
      try FileManager.default.createSymbolicLink(
        at: folders.notebook.appending(path: "link.csv"), withDestinationURL: folders.outside.appending(path: "x.csv"))
      try FileManager.default.createSymbolicLink(
        at: folders.notebook.appending(path: "folder"), withDestinationURL: folders.outside)
      // A folder whose name begins as the notebook's does is another folder.
      try FileManager.default.createDirectory(atPath: folders.notebook.path + "-2", withIntermediateDirectories: true)
      try Data("a\nb\n".utf8).write(to: URL(filePath: folders.notebook.path + "-2/x.csv"))
      for path in [
        "../outside/x.csv", folders.outside.path + "/x.csv", "link.csv", "folder/x.csv", "/etc/passwd",
        "../notebook-2/x.csv", "../data/../outside/x.csv",
      ] {
        let error = #expect(throws: DataError.self, "\(path)") { try read(path, in: folders) }
        let isOutside = if case .outside(path, _)? = error { true } else { false }
        #expect(isOutside, "\(path): \(String(describing: error))")
      }
    }
  }

  @Test("name a file that is missing, and a folder that is no file")
  func missing() throws {
    try TemporaryFolders.with { folders in
      #expect(throws: DataError.missing(path: "none.csv")) { try read("none.csv", in: folders) }
      #expect(throws: DataError.self) { try read(".", in: folders) }
      #expect(throws: DataError.self) { try read("", in: folders) }
    }
  }

  @Test("are searched in the order of the command line, the environment and Keras's folder")
  func order() {
    let locations = DataLocations(
      notebookDirectory: "/n", dataDirectory: "/d", environment: ["UNROLL_DATA_DIR": "/e", "HOME": "/home/me"])
    #expect(locations.dataFolders == ["/d", "/e", "/home/me/.keras/datasets"])
    #expect(DataLocations(notebookDirectory: "/n", environment: ["UNROLL_DATA_DIR": ""]).dataFolders == [])
  }
}
