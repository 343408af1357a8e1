import Foundation

@testable import ReportRendering

/// A headless Chromium, for tests that look at a report as a reader's browser does.
struct Browser {
  enum Theme: Int, CaseIterable {
    case dark = 0
    case light = 1
  }

  let path: String

  /// The browser of this machine, if it has one.
  static let installed: Browser? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in ["chromium", "chromium-browser", "google-chrome"] {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
        return Browser(path: "\(folder)/\(name)")
      }
    }
    return nil
  }()

  /// Opens a page and gives back its document, and what the browser said meanwhile.
  func open(_ html: String, theme: Theme = .light) throws -> (document: String, messages: String) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("unroll-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appendingPathComponent("page.html")
    try html.write(to: page, atomically: true, encoding: .utf8)
    let output = folder.appendingPathComponent("document")
    let messages = folder.appendingPathComponent("messages")
    for file in [output, messages] { try Data().write(to: file) }

    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--enable-logging=stderr",
      "--user-data-dir=\(folder.appendingPathComponent("profile").path)", "--window-size=1300,900",
      "--blink-settings=preferredColorScheme=\(theme.rawValue)", "--virtual-time-budget=5000", "--dump-dom",
      page.absoluteString,
    ]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return try (String(contentsOf: output, encoding: .utf8), String(contentsOf: messages, encoding: .utf8))
  }
}

/// What a script finds in a page that a reader could not read.
struct PageFindings: Decodable {
  var windowWidth: Int
  var pageWidth: Int
  /// Texts with too little contrast, with the ratio.
  var faintTexts: [String]
  /// Pictures without a text alternative.
  var namelessPictures: [String]
  var headingLevels: [Int]
  var repeatedIdentifiers: [String]
  /// Links to places that are not on the page.
  var deadLinks: [String]
  /// Folded parts and scrolling parts that a keyboard cannot reach.
  var unreachable: [String]
  /// What the page loaded from elsewhere.
  var loaded: [String]

  /// Opens a report with the script in it; the report's own policy, which forbids it, is taken out for that.
  init(of report: String, width: Int, theme: Browser.Theme, browser: Browser) throws {
    let script = try fixture("page-findings.js")
    let html = report.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
      .replacing("</body>", with: "<script>\(script)</script></body>")
    // In a frame of the width that is asked for, as no window is narrower than 500 pixels.
    let frame = """
      <!DOCTYPE html><style>:root{color-scheme:light dark}body{margin:0}iframe{border:0}</style>
      <iframe width="\(width)" height="900" srcdoc="\(escaped(html))"></iframe>
      """
    let document = try browser.open(frame, theme: theme).document
    guard let found = document.firstMatch(of: /<pre id="findings">(.*?)<\/pre>/.dotMatchesNewlines())?.1 else {
      throw CocoaError(.fileReadCorruptFile)
    }
    let json = found.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    self = try JSONDecoder().decode(PageFindings.self, from: Data(json.utf8))
  }
}
