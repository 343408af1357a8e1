import Foundation
import Testing

@testable import Charts

@Suite("Tables")
struct TableTests {
  private static func models() throws -> Table {
    try Table(
      [
        .text("model", ["basic", "hybrid | *CNN*"]), .integers("parameters", [1_292_417, 1_333_441]),
        .percentages("accuracy", [0.8264, 0.884]), .numbers("gap", [0.15, .nan], decimals: 2),
        .seconds("time", [14.25, 9]),
      ], caption: "Two models", best: 1)
  }

  @Test("read as aligned plain text")
  func plainText() throws {
    #expect(
      try Self.models().description == """
        Two models
        model           parameters  accuracy   gap    time
        ──────────────  ──────────  ────────  ────  ──────
        basic            1,292,417    82.6 %  0.15  14.2 s
        hybrid | *CNN*   1,333,441    88.4 %     –   9.0 s  ← best
        """)
  }

  @Test("read as Markdown with the best row in bold")
  func markdown() throws {
    #expect(
      try Self.models().markdown == #"""
        | model | parameters | accuracy | gap | time |
        | --- | ---: | ---: | ---: | ---: |
        | basic | 1,292,417 | 82.6 % | 0.15 | 14.2 s |
        | **hybrid \| \*CNN\*** | **1,333,441** | **88.4 %** | **–** | **9.0 s** |
        """#)
  }

  @Test("are stored as a Tabular Data Resource and come back as they were")
  func storedForm() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let data = try encoder.encode(Self.models())
    try expectGolden(String(decoding: data, as: UTF8.self) + "\n", "table.json")
    #expect(try JSONDecoder().decode(Table.self, from: data) == Self.models())
  }

  @Test("refuse columns that do not fit together")
  func mistakes() {
    #expect(throws: ChartError.columnTwice(name: "a")) { try Table([.text("a", ["x"]), .text("a", ["y"])]) }
    #expect(throws: ChartError.self) { try Table([.text("a", ["x"]), .text("b", [])]) }
    #expect(throws: ChartError.noSuchRow(row: 1, rowCount: 1)) { try Table([.text("a", ["x"])], best: 1) }
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(
        Table.self, from: Data(#"{"schema":{"fields":[]},"data":[],"bestRow":7}"#.utf8))
    }
  }

  @Test("without rows or columns are still tables")
  func empty() throws {
    #expect(try Table([]).markdown == "")
    #expect(try Table([.text("a", [])]).rowCount == 0)
    #expect(try Table([.text("a", ["x"])]).texts(row: 5) == [])
  }
}
