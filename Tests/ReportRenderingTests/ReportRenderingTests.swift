import Foundation
import NotebookDocument
import Testing

@testable import ReportRendering

@Test("a report is written")
func report() throws {
  let page = HTMLReport(try StudySample.executed()).render()
  #expect(page.html.contains("</html>"))
}
