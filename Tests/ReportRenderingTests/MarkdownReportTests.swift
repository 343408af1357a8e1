import NotebookDocument
import Testing

@testable import ReportRendering

@Test("the report in Markdown is the file beside this test, and each picture that it shows is there")
func goldenMarkdown() throws {
  let report = MarkdownReport(try StudySample.executed(), pictureFolder: "study-files").render()
  try expectGolden(report.text, "study-report.md")
  #expect(report.pictures.map(\.path) == ["study-files/basic-2.svg"])
  #expect(report.pictures.allSatisfy { $0.svg.hasPrefix("<svg") && report.text.contains($0.path) })
}

@Test("values that look like Markdown stay what they are")
func escapedValues() throws {
  let run = try executed("Best: `{swift} name`.\n", values: ["inline-1": "a_b *c* <d> | $e$"])
  let text = MarkdownReport(run, pictureFolder: "f").render().text
  #expect(text.contains("Best: a\\_b \\*c\\* \\<d\\> \\| \\$e\\$."))
}
