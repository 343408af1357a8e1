import Foundation
import Testing

@testable import ReportRendering

@Test(
  "a report is printed where Chromium is installed", .enabled(if: Browser.installed != nil, "Chromium is not installed")
)
func printing() throws {
  let pdf = try PDFPrinter().pdf(of: HTMLReport(StudySample.executed()).render().html)
  #expect(pdf.starts(with: "%PDF".utf8))
  #expect(pdf.count > 20_000)
}

@Test("where no browser is installed, the message says what to install")
func noBrowser() {
  let error = #expect(throws: PDFError.self) { try PDFPrinter(searchPath: "/nowhere") }
  #expect(error == .noBrowser)
  #expect(error?.description.contains("apt-get install chromium") == true)
}

@Test("a browser that prints nothing is an error")
func brokenBrowser() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("unroll-browser-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let browser = folder.appendingPathComponent("chromium")
  try Data("#!/bin/sh\necho 'no display' >&2\nexit 1\n".utf8).write(to: browser)
  try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: browser.path)
  #expect(throws: PDFError.printingFailed("no display\n")) { try PDFPrinter(searchPath: folder.path).pdf(of: "") }
}
