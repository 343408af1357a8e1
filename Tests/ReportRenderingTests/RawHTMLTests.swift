import Foundation
import Testing

@testable import ReportRendering

/// Raw HTML of an author, and what stands in the page.
private let rawHTML: [(source: String, html: String)] = [
  ("a <b>bold</b> c", "<p>a <b>bold</b> c</p>\n"),
  ("a <b>open", "<p>a <b>open</b></p>\n"),
  ("a </b></main> c", "<p>a &lt;/b&gt;&lt;/main&gt; c</p>\n"),
  ("<kbd onclick=\"x\">k</kbd>", "<p><kbd>k</kbd></p>\n"),
  (
    "<span style=\"color:red\" id=\"provenance\" class=\"run\" lang='de'>x</span>",
    "<p><span lang=\"de\">x</span></p>\n"
  ),
  ("x <script>alert(1)</script>", "<p>x &lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
  ("<a href=\"javascript:alert(1)\">x</a>", "<p><a>x</a></p>\n"),
  ("<a href=\"https://example.org/?a=1&amp;b=2\">x</a>", "<p><a href=\"https://example.org/?a=1&amp;b=2\">x</a></p>\n"),
  ("<a href=\"&#106;avascript:alert(1)\">x</a>", "<p><a>x</a></p>\n"),
  ("<a href=' javascript:alert(1)'>x</a>", "<p><a>x</a></p>\n"),
  ("x <!-- hidden --> y", "<p>x  y</p>\n"),
  ("<b title=\"a&quot;b\">x</b>", "<p><b title=\"a&quot;b\">x</b></p>\n"),
  ("<style>*{display:none}</style>\n", "&lt;style&gt;*{display:none}&lt;/style&gt;\n\n"),
  (
    "<iframe src=\"https://example.org\"></iframe>\n",
    "&lt;iframe src=&quot;https://example.org&quot;&gt;&lt;/iframe&gt;\n\n"
  ),
  ("<svg onload=\"alert(1)\"></svg>", "<p>&lt;svg onload=&quot;alert(1)&quot;&gt;&lt;/svg&gt;</p>\n"),
  ("<div>\n\n*text*\n\n</div>\n", "<div>\n\n<p><em>text</em></p>\n</div>\n\n"),
  ("<div>\n<details>\n\ntext\n", "<div>\n<details>\n\n<p>text</p>\n</details></div>"),
  ("<div\n\ntext\n", "&lt;div\n\n<p>text</p>\n"),
]

@Test("raw HTML goes through an allow-list; the rest is text", arguments: rawHTML.indices)
func rawHTML(index: Int) throws {
  #expect(try body(rawHTML[index].source) == rawHTML[index].html)
}

@Test(
  "links lead to the web, to a mailbox or to a place on the page",
  arguments: [
    ("https://example.org", true), ("HTTP://example.org", true), ("mailto:a@example.org", true), ("#data", true),
    ("javascript:alert(1)", false), ("JavaScript:alert(1)", false), ("data:text/html,x", false),
    ("//example.org", false),
    ("other.md", false), ("file:///etc/passwd", false), ("vbscript:x", false), ("java\\tscript:x", false), ("", false),
  ])
func links(destination: String, isSafe: Bool) throws {
  let html = try body("[x](<\(destination)>)")
  #expect(html.contains("<a href=") == isSafe)
}

@Test("pictures of the notebook's folder are embedded, others refused")
func images() throws {
  let root = FileManager.default.temporaryDirectory.appendingPathComponent("unroll-images-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: root) }
  let folder = root.appendingPathComponent("notebook")
  try FileManager.default.createDirectory(at: folder.appendingPathComponent("sub"), withIntermediateDirectories: true)
  for path in ["secret.png", "notebook/ok.png", "notebook/sub/a b.svg", "notebook/text.txt"] {
    try Data("content".utf8).write(to: root.appendingPathComponent(path))
  }
  try FileManager.default.createSymbolicLink(
    at: folder.appendingPathComponent("link.png"), withDestinationURL: root.appendingPathComponent("secret.png"))
  try Data(repeating: 0, count: 101).write(to: folder.appendingPathComponent("large.png"))
  let images = ImageFolder(path: folder.path, largest: 100)
  let expected: [(String, ImageFolder.Refusal?)] = [
    ("ok.png", nil), ("./sub/../ok.png", nil), ("sub/a%20b.svg", nil), ("../secret.png", .notInFolder),
    ("sub/../../secret.png", .notInFolder), ("%2e%2e/secret.png", .notInFolder), ("link.png", .notInFolder),
    ("/etc/passwd", .notInFolder), ("https://example.org/x.png", .notInFolder), ("text.txt", .unknownType),
    ("none.png", .notFound), ("sub", .unknownType), ("large.png", .tooLarge(byteCount: 101)),
  ]
  for (source, refusal) in expected {
    switch images.embedded(source) {
    case .success(let data): #expect(refusal == nil && data.hasPrefix("data:image/"), "\(source)")
    case .failure(let found): #expect(found == refusal, "\(source)")
    }
  }
}
