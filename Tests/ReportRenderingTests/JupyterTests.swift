import Foundation
import NotebookDocument
import Testing

@testable import ReportRendering

@Test("the notebook for Jupyter is the file beside this test")
func goldenJupyter() throws {
  try expectGolden(JupyterNotebook(StudySample.executed()).json(), "study.ipynb")
}

@Test(
  "forth to Jupyter and back gives the same bytes",
  arguments: [
    "study.md", "\u{FEFF}---\ntitle: x\n---\n```swift\nlet x = 1\n```\n```swift\n```\n\n\nend",
    "a\r\n\r\n```swift\r\nlet x = 1\r\n```\r\n",
    "  ~~~~swift\n  //| label: a\n  let x = 1\n    y\n  ~~~~\n\n\n\nText `{swift} x` here\nand there\n\n", "\n\n  \n",
    "", "# Only prose",
    "```swift\nlet text = \"\"\"\n\n\n\"\"\"\n\n```\ntext", "```swift\n\n\n```",
  ])
func thereAndBack(source: String) throws {
  let source = source == "study.md" ? try fixture(source) : source
  let run = try executed(source, values: ["inline-1": "42", "inline-2": "*b*", "inline-3": "c"])
  let json = try JupyterNotebook(run).json()
  let back = try JupyterConverter(json: json).source()
  #expect(Array(back.utf8) == Array(source.utf8))
  let again = try executed(back, values: ["inline-1": "42", "inline-2": "*b*", "inline-3": "c"])
  #expect(try JupyterNotebook(again).json() == json, "and forth once more")
}

@Test("values stand in the prose that Jupyter shows, and what is edited there comes back edited")
func editedInJupyter() throws {
  let run = try executed("Result: `{swift} x`.\n\n```swift\nlet x = 1\n```\n", values: ["inline-1": "42"])
  let json = try JupyterNotebook(run).json()
  #expect(json.contains("\"Result: 42.\""))
  let prose = try #require(json.range(of: "Result: 42.", options: .backwards))
  let edited = json.replacingCharacters(in: prose, with: "The result: 42.")
    .replacingOccurrences(of: "\"let x = 1\"", with: "\"let x = 2\"")
  #expect(try JupyterConverter(json: edited).source() == "The result: 42.\n\n```swift\nlet x = 2\n```\n")
}

@Test("a Python notebook becomes prose with plain fences; outputs are dropped")
func fromPython() throws {
  let json = """
    {"nbformat": 4, "nbformat_minor": 2, "metadata": {"title": "A \\"study\\"", "language_info": {"name": "python", "version": "3.11"},
     "kernelspec": {"display_name": "Python 3", "name": "python3", "language": "python"}, "custom": {"a": [1, null]}},
     "cells": [
      {"cell_type": "markdown", "metadata": {"tags": ["x"]}, "source": ["# Title\\n", "\\n", "Text"]},
      {"cell_type": "code", "metadata": {}, "execution_count": 3, "outputs": [{"output_type": "stream", "name": "stdout", "text": "gone"}],
       "source": "print('''```''')\\n```not a fence\\n"},
      {"cell_type": "raw", "metadata": {}, "source": "raw"}
     ]}
    """
  let source = try JupyterConverter(json: json).source()
  #expect(
    source == """
      ---
      title: "A \\"study\\""
      ---

      # Title

      Text

      ````python
      print('''```''')
      ```not a fence
      ````

      ```text
      raw
      ```

      """)
  #expect(try Notebook(parsing: source, path: "n.md").cells.isEmpty)
}

@Test("a picture inside of a cell becomes a file, under a name that leads nowhere else")
func attachments() throws {
  let json = """
    {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
      {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "![p](attachment:../a b.png) ![q](attachment:none.png)",
       "attachments": {"../a b.png": {"image/png": "AAEC"}}}]}
    """
  let converter = try JupyterConverter(json: json)
  #expect(converter.pictures == [.init(name: "cell-1-..-a-b.png", data: Data([0, 1, 2]))])
  #expect(converter.source(pictureFolder: "n") == "![p](n/cell-1-..-a-b.png) ![q](attachment:none.png)\n")
}

@Test(
  "what is no notebook is refused",
  arguments: [
    ("", JupyterError.notANotebook), ("{}", .notANotebook), ("[1]", .notANotebook),
    ("{\"nbformat\": 3}", .unsupportedFormat(3)),
    ("{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {}}", .broken("‘cells’ is missing")),
    (
      "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {}, \"cells\": [{\"cell_type\": \"code\", \"metadata\": {}, \"source\": 5}]}",
      .broken("a value of the wrong type at cells[0].source")
    ),
  ])
func notJupyter(json: String, error: JupyterError) {
  #expect(throws: error) { try JupyterConverter(json: json) }
}
