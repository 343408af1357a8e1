import Foundation

/// Prints a report's page to PDF with a Chromium that is installed on the machine.
///
/// ```swift
/// let pdf = try PDFPrinter().pdf(of: page.html)
/// ```
public struct PDFPrinter: Sendable {
  /// Names under which a browser that can print is installed.
  private static let browsers = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ]

  private let browser: String
  private let timeLimit: Duration

  /// - Parameters:
  ///   - searchPath: The folders that programs are looked for in, as in `PATH`.
  ///   - timeLimit: After how long the browser is stopped. Default one minute.
  /// - Throws: ``PDFError/noBrowser`` where none is installed.
  public init(
    searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? "", timeLimit: Duration = .seconds(60)
  ) throws(PDFError) {
    let folders = searchPath.split(separator: ":").map(String.init)
    let candidates = Self.browsers.flatMap { name in name.hasPrefix("/") ? [name] : folders.map { "\($0)/\(name)" } }
    guard let browser = candidates.first(where: FileManager.default.isExecutableFile) else { throw .noBrowser }
    self.browser = browser
    self.timeLimit = timeLimit
  }

  /// The page as PDF.
  ///
  /// - Throws: ``PDFError/printingFailed(_:)`` with what the browser said.
  public func pdf(of html: String) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("unroll-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appendingPathComponent("report.html")
    let output = folder.appendingPathComponent("report.pdf")
    let log = folder.appendingPathComponent("log")
    try Data(html.utf8).write(to: page)
    try Data().write(to: log)

    let process = Process()
    process.executableURL = URL(fileURLWithPath: browser)
    process.arguments = [
      "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--no-pdf-header-footer",
      "--user-data-dir=\(folder.appendingPathComponent("profile").path)", "--print-to-pdf=\(output.path)",
      page.absoluteString,
    ]
    // The browser refuses its own sandbox to the superuser. The page runs nothing and loads nothing.
    if getuid() == 0 { process.arguments?.insert("--no-sandbox", at: 0) }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: log)
    try run(process)
    guard let pdf = try? Data(contentsOf: output), pdf.starts(with: "%PDF".utf8) else {
      let message = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
      throw PDFError.printingFailed(String(message.suffix(500)))
    }
    return pdf
  }

  /// Runs the browser to its end, or to the limit.
  private func run(_ process: Process) throws {
    let done = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in done.signal() }
    do {
      try process.run()
    } catch {
      throw PDFError.printingFailed("\(browser): \(error)")
    }
    let milliseconds = Int(timeLimit.components.seconds * 1000)
    if done.wait(timeout: .now() + .milliseconds(milliseconds)) == .timedOut {
      process.terminate()
      throw PDFError.printingFailed("the browser took longer than \(timeLimit.components.seconds) s")
    }
  }
}

/// Why a report cannot be printed.
public enum PDFError: Error, Hashable, Sendable {
  case noBrowser
  case printingFailed(String)
}

extension PDFError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noBrowser:
      "a PDF is printed by Chromium, which is not installed (on Debian: apt-get install chromium); "
        + "the HTML report can be printed from any browser"
    case .printingFailed(let message): "the browser did not print the report: \(message)"
    }
  }
}
