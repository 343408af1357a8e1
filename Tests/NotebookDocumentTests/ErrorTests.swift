import NotebookDocument
import Testing

/// Notebooks that cannot be read, and the whole message.
private let unreadable: [(source: String, message: String)] = [
  (
    "Text\n\n```swift\nlet x = 1\n",
    """
    n.md:3:1: error: the fence ‘swift’ that opens here is never closed
      ```swift
      ^
      hint: close it with a line that has as many ` or ~ as the opening line, and nothing else
    """
  ),
  (
    "```swift\nlet x = 1\n\n## Next\n\n```swift\nlet y = 2\n```\n",
    """
    n.md:1:1: error: the fence ‘swift’ that opens here is never closed
      ```swift
      ^
      hint: close it with a line that has as many ` or ~ as the opening line, and nothing else
    """
  ),
  (
    "---\ntitle: x\n",
    """
    n.md:1:1: error: the front matter that opens here is never closed
      ---
      ^
      hint: end it with a line ‘---’
    """
  ),
  (
    "---\ntitle: x\nauthor: [Ada\n---\n",
    """
    n.md:3:1: error: the YAML cannot be read: did not find expected ',' or ']'
      author: [Ada
      ^
    """
  ),
  (
    "---\nsede: 5\n---\n",
    """
    n.md:2:1: error: unknown key of the front matter ‘sede’
      sede: 5
      ^
      hint: did you mean ‘seed’?
    """
  ),
  (
    "---\ntitle: a\nseed: five\n---\n",
    """
    n.md:3:7: error: ‘seed’ takes a whole number, not the text ‘five’
      seed: five
            ^
    """
  ),
  (
    "---\nparameters:\n  batch size: 5\n---\n",
    """
    n.md:3:3: error: ‘batch size’ cannot be a parameter
        batch size: 5
        ^
      hint: a parameter is a Swift name: letters, digits and ‘_’, with a letter first
    """
  ),
  (
    "Text\n\n  ```swift\n  //| lable: x\n  let x = 1\n  ```\n",
    """
    n.md:4:7: error: unknown cell option ‘lable’
        //| lable: x
            ^
      hint: did you mean ‘label’?
    """
  ),
  (
    "```swift\n//| colour: x\n```\n",
    """
    n.md:2:5: error: unknown cell option ‘colour’
      //| colour: x
          ^
      hint: known are label, echo, eval, output, code-fold, fig-cap, tbl-cap, error, timeout
    """
  ),
  (
    "```swift\n//| echo: no\n```\n",
    """
    n.md:2:11: error: ‘echo’ takes true or false, not the text ‘no’
      //| echo: no
                ^
    """
  ),
  (
    "```swift\n//| label: ähnlich\n```\n",
    """
    n.md:2:12: error: ‘ähnlich’ cannot be a label
      //| label: ähnlich
                 ^
      hint: use letters, digits, ‘-’ and ‘_’, with a letter first
    """
  ),
  (
    "```swift\n//| timeout: -1\n```\n",
    """
    n.md:2:14: error: ‘timeout’ takes a positive number of seconds, not the number -1
      //| timeout: -1
                   ^
    """
  ),
  (
    "```swift\nlet x = 1\n  //| label: late\n```\n",
    """
    n.md:3:3: error: an option line has to stand at the top of its cell
        //| label: late
        ^
      hint: move the ‘//|’ line above the cell's code
    """
  ),
  (
    "```swift\n//| label: a\n```\n\n```swift\n//| label: a\n```\n",
    """
    n.md:5:1: error: the label ‘a’ is taken by the cell in line 1
      ```swift
      ^
      hint: give each cell a label of its own
    """
  ),
  (
    "```swift\n//| label: cell-2\n```\n\n```swift\n```\n",
    """
    n.md:1:1: error: the label ‘cell-2’ is the name of another cell, which has no label of its own
      ```swift
      ^
      hint: give each cell a label of its own
    """
  ),
  (
    "Text `{swift} ` here\n",
    """
    n.md:1:15: error: ‘{swift}’ needs an expression after it
      Text `{swift} ` here
                    ^
      hint: write it as `{swift} name`
    """
  ),
  (
    "a\tb \u{1B}[31m\n",
    """
    n.md:1:5: error: the control character U+001B cannot stand in a notebook
      a\tb \u{1B}[31m
       \t  ^
      hint: in a Swift string, write it as an escape such as \\u{1B}
    """
  ),
]

@Test("what cannot be read is said with line, column, the line itself and what to do", arguments: unreadable.indices)
func messages(index: Int) {
  let error = #expect(throws: NotebookError.self) { try Notebook(parsing: unreadable[index].source, path: "n.md") }
  #expect(error?.description == unreadable[index].message)
}

@Test("a file that is not UTF-8 is refused at its first wrong byte")
func notUTF8() {
  let bytes = Array("ok\nab".utf8) + [0xFF] + Array("c\n".utf8)
  let error = #expect(throws: NotebookError.self) { try Notebook(parsing: bytes, path: "n.md") }
  #expect(error?.problem == .notUTF8(byte: 0xFF))
  #expect(error?.position == SourcePosition(line: 2, column: 3))
}

@Test(
  "a key that stands there twice is refused",
  arguments: ["---\nseed: 1\nseed: 2\n---\n", "```swift\n//| echo: true\n//| echo: false\n```\n"])
func duplicateKeys(source: String) throws {
  let error = #expect(throws: NotebookError.self) { try Notebook(parsing: source, path: "n.md") }
  guard case .brokenYAML? = error?.problem else {
    Issue.record("\(String(describing: error))")
    return
  }
}
