import Digests
import Foundation
import Testing

@testable import Datasets

@Suite("A download")
struct DownloadTests {
  private let body = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

  /// What is in the data folder after a server's answer, and what came of it.
  private func downloading(
    status: String = "200 OK", sha256: SHA256Digest?, largestSize: Int = 1 << 20, allowed: Bool = true
  ) throws -> (files: [String], result: Result<[UInt8], any Error>) {
    let server = try LocalServer(status: status, body: body)
    return try withExtendedLifetime(server) {
      try TemporaryFolders.with { folders in
        let file = PublishedFile(
          name: "x.bin", address: "http://127.0.0.1:\(server.port)/x.bin", sha256: sha256, largestSize: largestSize)
        let locations = DataLocations(
          notebookDirectory: folders.notebook.path, dataDirectory: folders.data.path + "/new/folder",
          allowsDownload: allowed, environment: [:])
        let result = Result { try locations.contents(of: file).bytes }
        let files = try? FileManager.default.contentsOfDirectory(atPath: folders.data.path + "/new/folder")
        return (files ?? [], result)
      }
    }
  }

  @Test("takes its place in the data folder when its digest is right")
  func right() throws {
    let (files, result) = try downloading(sha256: SHA256.digest(of: body))
    #expect(try result.get() == body)
    #expect(files == ["x.bin"])
  }

  @Test("with another digest is thrown away")
  func wrongDigest() throws {
    let (files, result) = try downloading(sha256: SHA256.digest(of: "other"))
    let error = #expect(throws: DataError.self) { try result.get() }
    #expect(error?.description.contains("is not the published file") == true)
    #expect(files == [])
  }

  @Test("that the server refuses says where the file comes from and where it goes")
  func refused() throws {
    let (files, result) = try downloading(status: "404 Not Found", sha256: nil)
    let text = try #require(#expect(throws: DataError.self) { try result.get() }).description
    #expect(text.contains("the server answered with status 404"))
    #expect(text.contains("/x.bin"))
    #expect(text.contains("/new/folder"))
    #expect(files == [])
  }

  @Test("that is too long is cut off")
  func tooLong() throws {
    let (files, result) = try downloading(sha256: nil, largestSize: 100_000)
    let error = #expect(throws: DataError.self) { try result.get() }
    #expect(error?.description.contains("it is longer than 100000 bytes") == true)
    #expect(files == [])
  }

  @Test("from a server that is not there, or when downloads are switched off, is an error")
  func unreachable() throws {
    let (_, forbidden) = try downloading(sha256: nil, allowed: false)
    let error = #expect(throws: DataError.self) { try forbidden.get() }
    #expect(error?.description.contains("downloads are switched off") == true)
    try TemporaryFolders.with { (folders) throws in
      // Nothing listens on port 1.
      let file = PublishedFile(name: "x.bin", address: "http://127.0.0.1:1/x.bin", sha256: nil, largestSize: 10)
      let error = #expect(throws: DataError.self) { try folders.locations(downloads: true).contents(of: file) }
      #expect(error?.description.contains("could not be downloaded from http://127.0.0.1:1/x.bin") == true)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folders.data.path) == [])
    }
  }
}
