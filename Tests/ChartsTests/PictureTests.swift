import Foundation
import Testing

@testable import Charts

@Suite("Pictures")
struct PictureTests {
  @Test("are drawn as in the files beside the tests", arguments: [680, 340])
  func goldens(width: Int) throws {
    for (name, chart) in try Samples.all() {
      try expectGolden(chart.svg(width: width), "\(name)-\(width).svg")
    }
  }

  @Test("never set one label over another", arguments: [240, 320, 340, 480, 680, 960, 2_000])
  func labelsKeepApart(width: Int) throws {
    for (name, chart) in try Samples.all() {
      let labels = chart.drawing(width: width).labels
      #expect(!labels.isEmpty, "\(name) has labels")
      for (index, label) in labels.enumerated() {
        for other in labels[(index + 1)...] {
          #expect(!label.box.overlaps(other.box), "\(name) at \(width): “\(label.text)” and “\(other.text)”")
        }
      }
    }
  }

  @Test("keep their labels inside", arguments: [240, 320, 340, 480, 680, 960])
  func labelsStayInside(width: Int) throws {
    for (name, chart) in try Samples.all() {
      let drawing = chart.drawing(width: width)
      for label in drawing.labels {
        #expect(label.box.x >= -1 && label.box.right <= drawing.width + 1, "\(name) at \(width): “\(label.text)”")
        #expect(label.box.y >= -1 && label.box.bottom <= drawing.height + 1, "\(name) at \(width): “\(label.text)”")
      }
    }
  }

  @Test("are well-formed XML that refers to nothing outside")
  func wellFormed() throws {
    for (name, chart) in try Samples.all() {
      for text in [chart.svg(), chart.standaloneSVG()] {
        let parser = XMLCheck(text)
        #expect(parser.isWellFormed, "\(name): \(parser.message)")
        #expect(!text.contains("href") && !text.contains("url(") && !text.contains("<script"), "\(name)")
      }
    }
  }

  @Test("escape all that a user named")
  func escaping() throws {
    let name = "</text><script>alert('x')</script>\u{0}\u{1B}&\""
    let charts = [
      lineChart([Series(name, [1, 2]), Series("b", [2, 1])], title: name, x: name, y: name),
      try barChart([name, "b"], [1, 2], title: name, x: name),
      try confusionChart([[1, 2], [3, 4]], labels: [name, name]),
      try weightedWords([name], weights: [1], title: name),
    ]
    for chart in charts {
      let svg = chart.svg()
      #expect(!svg.contains("<script"))
      #expect(!svg.contains("\u{1B}"))
      #expect(XMLCheck(svg).isWellFormed)
    }
  }

  @Test("state what they show in words")
  func textAlternatives() throws {
    #expect(
      lineChart([Series("loss", [3, 1, 2])], x: "epoch", y: "loss").textAlternative == """
        Line chart of loss by epoch. “loss” goes from 3 at epoch 1 to 2 at epoch 3; lowest 1 at epoch 2, highest 3 at \
        epoch 1.
        """)
    for (name, chart) in try Samples.all() {
      #expect(!chart.textAlternative.isEmpty, "\(name)")
      #expect(chart.svg().contains("aria-label"), "\(name)")
    }
  }

  @Test("come back from their stored form as they were")
  func storedForm() throws {
    for (name, chart) in try Samples.all() {
      let back = try JSONDecoder().decode(Chart.self, from: JSONEncoder().encode(chart))
      #expect(back == chart, "\(name)")
      #expect(back.svg() == chart.svg(), "\(name)")
    }
  }

  @Test("keep a long series small")
  func thinning() {
    let values = (0..<20_000).map { Double($0 * 7919 % 1_000) }
    #expect(lineChart(values).svg().utf8.count < 60_000)
  }
}

/// Whether a text is well-formed: every tag closed in its order, no attribute twice.
struct XMLCheck {
  private(set) var message = ""
  var isWellFormed: Bool { message.isEmpty }

  init(_ text: String) {
    var open: [Substring] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else {
        message = "a tag is not closed"
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else {
          message = "<\(tag)> closes nothing"
          return
        }
        continue
      }
      let names = tag.matches(of: /\s([a-zA-Z:-]+)="[^"<]*"/).map(\.output.1)
      if Set(names).count != names.count { message = "an attribute comes twice in <\(tag)>" }
      if tag.filter({ $0 == "\"" }).count != names.count * 2 { message = "broken attributes in <\(tag)>" }
      if !tag.hasSuffix("/") { open.append(tag.prefix { !$0.isWhitespace }) }
    }
    if !open.isEmpty { message = "<\(open[0])> is never closed" }
    if rest.contains("<") || text.unicodeScalars.contains(where: { $0.value < 32 && $0 != "\n" }) {
      message = "a character that XML forbids"
    }
  }
}
