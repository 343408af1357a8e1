import Foundation
import Testing

/// The notebooks of the package, run as their readers run them.
@Suite("The notebooks", .serialized)
struct NotebooksTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../notebooks").standardizedFileURL

  private static func path(_ name: String) -> String { folder.appending(path: "\(name).md").path }

  @Test(
    "are free of mistakes",
    arguments: ["quickstart", "guide", "imdb-rnn", "text-generation", "time-series"])
  func check(name: String) throws {
    let outcome = try UnrollProgram().run("check", Self.path(name))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("no mistakes") || outcome.output.contains("no mistakes"))
  }

  @Test("guide: every cell runs but the one that is to fail, and every kind of output is there")
  func guide() throws {
    let program = try UnrollProgram()
    let outcome = try program.run("run", Self.path("guide"), "--to", "html,ipynb,md")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try program.read("output/guide.html")
    #expect(report.matches(of: /class="failure"/).count == 1)
    #expect(!report.contains("did not run"))
    for kind in [
      "<figure", "class=\"table-frame\"", "class=\"training-log\"", "class=\"rest\"", "class=\"callout tip\"",
    ] {
      #expect(report.contains(kind), "no \(kind)")
    }
    #expect(!report.contains("class=\"not-computed\""), "an inline expression has no value")
    #expect(program.exists("output/guide.ipynb") && program.exists("output/guide.md"))
  }

  @Test("quickstart: trains its four networks, and the sentences state what the run gave")
  func quickstart() throws {
    let program = try UnrollProgram()
    let outcome = try program.run("run", Self.path("quickstart"), "--set", "epochs=2")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try program.read("output/quickstart.html")
    #expect(report.contains("Synthetic reviews: written by chance"))
    #expect(report.matches(of: /Epoch 2\/2/).count == 4)
    #expect(!report.contains("class=\"not-computed\"") && !report.contains("class=\"failure\""))
  }
}
