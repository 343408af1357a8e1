import Foundation
import Testing

@testable import Datasets

@Suite("Files of records")
struct RecordsTests {
  /// What reading a file of this text, named `data.txt`, gives.
  private func reading<Result>(_ text: String, _ read: () throws -> Result) throws -> Result {
    try TemporaryFolders.with { folders in
      try folders.write(text, to: "data.txt")
      return try DataLocations.$current.withValue(folders.locations()) { try read() }
    }
  }

  private func csv(_ text: String, separator: FieldSeparator = .comma) throws -> [[String]] {
    try reading(text) { try readCSV("data.txt", separator: separator).map(\.values) }
  }

  @Test("in CSV give columns by name and type")
  func columns() throws {
    let records = try reading("review,label,score\nfine,1, 0.5\n\"bad, very\",0,-2e1\n") { try readCSV("data.txt") }
    #expect(records.names == ["review", "label", "score"])
    #expect(try records.texts("review") == ["fine", "bad, very"])
    #expect(try records.integers("label") == [1, 0])
    #expect(try records.numbers("score") == [0.5, -20])
    #expect(records.map(\.line) == [2, 3])
  }

  @Test(
    "in CSV may be quoted, hold line ends, and end as on any system",
    arguments: [
      ("a,b\n1,2\n", [["1", "2"]]),
      ("a,b\r\n1,2\r\n", [["1", "2"]]),
      ("a,b\n1,2", [["1", "2"]]),
      ("\u{feff}a,b\n1,2", [["1", "2"]]),
      ("\u{feff}\"a\",b\n1,2", [["1", "2"]]),
      ("a,b\n\n1,2\r\n\r\n", [["1", "2"]]),
      ("a,b\n\"1\n2\",\"\"\"x\"\"\"\n", [["1\n2", "\"x\""]]),
      ("a,b\n\"1\"\r\n", nil),
      ("a\n\"\"\nx\n", [[""], ["x"]]),
      ("a,b\n,\n", [["", ""]]),
      ("a,b\n\"1\",\"2\"\r\n", [["1", "2"]]),
      ("a\n", []),
    ] as [(String, [[String]]?)])
  func forms(text: String, values: [[String]]?) throws {
    if let values {
      #expect(try csv(text) == values)
    } else {
      #expect(throws: DataError.self) { try csv(text) }
    }
  }

  @Test("may be separated by other characters")
  func separators() throws {
    #expect(try csv("a;b\n1;2,5\n", separator: .semicolon) == [["1", "2,5"]])
    #expect(try csv("a\tb\n1\t2\n", separator: .tab) == [["1", "2"]])
  }

  @Test(
    "that are malformed are named by file and line",
    arguments: [
      ("", "data.txt:1: the file has no header line."),
      ("a,b\n1,2\n3\n", "data.txt:3: 1 fields where the header has 2."),
      ("a,b\n\"x\ny\",2\n1,2,3\n", "data.txt:4: 3 fields where the header has 2."),
      ("a,b\n1,\"2\n3,4\n", "data.txt:4: the quote that opens on line 2 is never closed."),
      ("a,b\n\"1\"x,2\n", "data.txt:2: text follows a closing quote in column 1; double a quote inside quotes."),
      ("a,a\n1,2\n", "data.txt:1: the column 'a' appears twice in the header."),
    ])
  func malformed(text: String, message: String) throws {
    let error = #expect(throws: DataError.self) { try csv(text) }
    #expect(error?.description == message)
  }

  @Test("that are no UTF-8 are named by file and line")
  func notUTF8() throws {
    try TemporaryFolders.with { folders in
      try Data("a\nfine\n".utf8 + [0xff, 0xfe, 0x0a]).write(to: folders.notebook.appending(path: "data.txt"))
      DataLocations.$current.withValue(folders.locations()) {
        let csv = #expect(throws: DataError.self) { try readCSV("data.txt") }
        #expect(csv?.description == "data.txt:3: the line is not text in UTF-8.")
        let json = #expect(throws: DataError.self) { try readJSONLines("data.txt") }
        #expect(json?.description.hasPrefix("data.txt:1: ") == true)
      }
    }
  }

  @Test("with a field of the wrong kind are named by line")
  func wrongKind() throws {
    let records = try reading("label\n1\nyes\n") { try readCSV("data.txt") }
    let integer = #expect(throws: DataError.self) { try records.integers("label") }
    #expect(integer?.description == "data.txt:3: the field 'label' should be a whole number and is 'yes'.")
    #expect(throws: DataError.self) { try records.numbers("label") }
    let missing = #expect(throws: DataError.self) { try records.texts("score") }
    #expect(missing?.description == "data.txt:2: there is no field 'score'; there are 'label'.")
  }

  @Test("in JSON Lines give fields of single values")
  func jsonLines() throws {
    let text = """
      {"text": "fine", "label": 1, "score": 0.5, "ok": true}

      {"label": 0, "text": "\\u00fcbel", "score": null}
      """
    let records = try reading(text) { try readJSONLines("data.txt") }
    #expect(try records.texts("text") == ["fine", "übel"])
    #expect(try records.integers("label") == [1, 0])
    #expect(records.map(\.line) == [1, 3])
    #expect(records[0].names == ["label", "ok", "score", "text"])
    #expect(try records[0].text("ok") == "true")
    let missing = #expect(throws: DataError.self) { try records.numbers("score") }
    #expect(missing?.description == "data.txt:3: there is no field 'score'; there are 'label', 'text'.")
  }

  @Test(
    "in JSON Lines that are malformed are named by file and line",
    arguments: [
      ("{\"a\": 1}\n{\"a\": \n", "data.txt:2: no valid JSON: the line is no complete JSON value."),
      ("[1, 2]\n", "data.txt:1: the line holds no JSON object."),
      ("7\n", "data.txt:1: the line holds no JSON object."),
      (
        "{\"a\": [1]}\n",
        "data.txt:1: no valid JSON: the field 'a' holds a list or an object; fields are single values."
      ),
    ])
  func malformedJSON(text: String, message: String) throws {
    let error = #expect(throws: DataError.self) { try reading(text) { try readJSONLines("data.txt") } }
    #expect(error?.description == message)
  }

  @Test("are read on only as far as they are wanted, and recorded when they were read to the end")
  func streaming() throws {
    struct Enough: Error {}
    let lines = (0..<50_000).map { "\($0),text number \($0)" }.joined(separator: "\n")
    try TemporaryFolders.with { folders in
      try folders.write("id,text\n" + lines, to: "data.txt")
      let locations = folders.locations()
      try DataLocations.$current.withValue(locations) { () throws in
        var seen = 0
        #expect(throws: Enough.self) {
          try readCSV("data.txt") { record in
            seen += 1
            if try record.integer("id") == 99 { throw Enough() }
          }
        }
        #expect(seen == 100)
        #expect(locations.filesRead.entries.isEmpty)
        #expect(try readCSV("data.txt").count == 50_000)
        #expect(locations.filesRead.entries.map(\.name) == ["data.txt"])
      }
    }
  }
}
