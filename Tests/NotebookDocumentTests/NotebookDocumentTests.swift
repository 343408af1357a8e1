import Testing

@testable import NotebookDocument

@Test("a notebook gives its cells with labels, options and places")
func cells() throws {
  let notebook = try Notebook(
    parsing: """
      ---
      title: A study
      seed: 7
      parameters:
        epochs: 5
        rate: 1e-3
        names: [a, b]
      ---

      Text with `{swift} a.b` and $x_t * y_t * z$.

      ```swift
      //| label: first
      //| fig-cap: "Loss: *all*"
      let x = 1
      ```

      - ```swift
        let no = 1
        ```

      ```swift
      let x = 1
      ```
      """, path: "n.md")
  #expect(notebook.cells.map(\.label) == ["first", "cell-2"])
  #expect(notebook.cells[0].codeStart == SourcePosition(line: 15, column: 1))
  #expect(notebook.inlineExpressions.map(\.position) == [SourcePosition(line: 10, column: 20)])
}
