import NotebookDocument
import Testing

@testable import ReportRendering

/// What a reader sees, in a real browser. Skipped where none is installed.
@Suite(.serialized, .enabled(if: Browser.installed != nil, "Chromium is not installed"))
struct BrowserTests {
  let browser: Browser

  init() throws {
    browser = try #require(Browser.installed)
  }

  @Test("a report can be read at every width and in both themes", arguments: [360, 768, 1280], Browser.Theme.allCases)
  func readable(width: Int, theme: Browser.Theme) throws {
    for report in [try StudySample.executed(), try StudySample.failed()] {
      let html = HTMLReport(report).render().html
      let found = try PageFindings(of: html, width: width, theme: theme, browser: browser)
      #expect(found.windowWidth == width)
      #expect(found.pageWidth <= width, "the page scrolls sideways")
      #expect(found.faintTexts == [])
      #expect(found.namelessPictures == [])
      #expect(found.repeatedIdentifiers == [])
      #expect(found.deadLinks == [])
      #expect(found.unreachable == [])
      #expect(found.loaded == [])
      #expect(found.headingLevels.first == 1)
      #expect(zip(found.headingLevels, found.headingLevels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }
  }

  @Test("a page that cannot be read is found out")
  func unreadable() throws {
    let spoiled = """
      <p style="color:#aaa">faint</p><div style="width:2000px">wide</div><svg></svg><h4>deep</h4>
      <p id="content">twice</p><a href="#nowhere">dead</a>
      <div style="overflow:auto;width:50px"><div style="width:100px">out of reach</div></div></main>
      """
    let html = HTMLReport(try StudySample.executed()).render().html.replacing("</main>", with: spoiled)
    let found = try PageFindings(of: html, width: 768, theme: .light, browser: browser)
    #expect(found.faintTexts.count == 1)
    #expect(found.pageWidth > 768)
    #expect(found.namelessPictures.count == 1)
    #expect(zip(found.headingLevels, found.headingLevels.dropFirst()).contains { $1 > $0 + 1 })
    #expect(found.repeatedIdentifiers == ["content"])
    #expect(found.deadLinks == ["nowhere"])
    #expect(found.unreachable.count == 1)
  }

  @Test("the browser has nothing to say about a report")
  func noMessages() throws {
    let messages = try browser.open(HTMLReport(StudySample.executed()).render().html).messages
    #expect(!messages.contains("CONSOLE"), "\(messages)")
  }

  @Test("a script in a report would not run")
  func policy() throws {
    let html = HTMLReport(try StudySample.executed()).render().html
      .replacing(
        "</main>",
        with: "<script>document.title = 'taken'</script><img src=x onerror=\"document.title='taken'\"></main>")
    let (document, messages) = try browser.open(html)
    #expect(!document.contains("<title>taken</title>"))
    #expect(messages.contains("CONSOLE"), "the browser reports what the policy stopped")
  }
}
