import SwiftOperators
import SwiftSyntax

/// One source after parsing: its tree with operators folded, and where its lines begin.
struct ParsedSource {
  let source: CellSource
  let tree: CodeBlockItemListSyntax
  /// Whether it declares operators or their precedences.
  let declaresOperators: Bool
  /// Whether infix operators stand in it that sources declare.
  let usesDeclaredOperators: Bool
  /// Byte offsets at which lines begin.
  let lineStarts: [Int]
  let lines: [String]

  /// Mistakes of its syntax are added to `mistakes` with byte offsets.
  init(
    _ source: CellSource, index: Int, parsed: ParsedText, operators: inout SourceOperators, mistakes: inout [Mistake]
  ) {
    self.source = source
    let folded = operators.fold(parsed)
    for error in folded.errors {
      mistakes.append(Mistake(place: Place(source: index, offset: error.position), message: error.message))
    }
    tree = folded.tree
    declaresOperators = parsed.declaresOperators
    usesDeclaredOperators = operators.areUsed(in: tree)
    var starts = [0]
    for (offset, byte) in source.text.utf8.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    self.lineStarts = starts
    self.lines = source.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (offset, message) in parsed.mistakes {
      let hint = ForeignSpelling.hint(forSyntax: message, in: position(of: offset).line)
      mistakes.append(
        Mistake(
          place: Place(source: index, offset: offset), message: message, hint: hint, explainsLine: hint != nil))
    }
  }

  /// The place in the notebook's file, and the line of code there.
  func position(of offset: Int) -> (CellPosition, line: String) {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    let column = offset - lineStarts[low] + 1 + (low == 0 ? source.column - 1 : 0)
    let position = CellPosition(file: source.file, line: source.line + low, column: column)
    let prefix = low == 0 ? String(repeating: " ", count: max(0, source.column - 1)) : ""
    return (position, prefix + (low < lines.count ? lines[low] : ""))
  }
}

extension OperatorError {
  /// The compiler's wording.
  var message: String { asDiagnostic.message }

  /// The byte offset of the operator at fault.
  fileprivate var position: Int { asDiagnostic.position.utf8Offset }
}
