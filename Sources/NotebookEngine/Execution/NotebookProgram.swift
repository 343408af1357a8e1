import CellLanguage
import NotebookDocument

/// A notebook as a program: its parameters, cells and inline expressions as one sequence of Swift sources.
///
/// ```swift
/// let program = NotebookProgram(notebook, parameters: notebook.frontMatter.parameters, library: library)
/// let check = program.check()
/// ```
public final class NotebookProgram {
  /// One thing that runs, in the order of the notebook.
  enum Step {
    case cell(Cell)
    case expression(InlineExpression)
  }

  public let notebook: Notebook
  /// The parameters that cells see.
  public let parameters: [Parameter]
  let steps: [Step]
  let session: CellSession

  /// - Parameters:
  ///   - parameters: Become constants that the first cell finds declared.
  ///   - library: The native declarations that cells can use.
  public init(_ notebook: Notebook, parameters: [Parameter], library: NativeLibrary) {
    self.notebook = notebook
    self.parameters = parameters
    steps = Self.steps(of: notebook)
    session = CellSession(library: library)
  }

  /// Finds every mistake in every cell and inline expression; nothing runs.
  public func check() -> CellCheck {
    session.check([parameterSource] + steps.map { source(of: $0) })
  }

  /// Declares the parameters. It stands at the top of the file, where the front matter is.
  private var parameterSource: CellSource {
    let lines = parameters.map { "let \($0.name)\($0.value.annotation) = \($0.value)" }
    return CellSource(id: Self.parametersID, text: lines.joined(separator: "\n"), file: notebook.path)
  }

  private func source(of step: Step) -> CellSource {
    switch step {
    case .cell(let cell):
      CellSource(
        id: cell.label, text: cell.code, file: notebook.path, line: cell.codeStart.line, column: cell.codeStart.column)
    case .expression(let expression):
      CellSource(
        id: expression.id, text: expression.code, file: notebook.path, line: expression.position.line,
        column: expression.position.column, kind: .expression)
    }
  }

  /// Each expression stands after the cells before it.
  private static func steps(of notebook: Notebook) -> [Step] {
    var expressions = notebook.inlineExpressions[...]
    var steps: [Step] = []
    func takeExpressions(after count: Int) {
      while let next = expressions.first, next.precedingCells <= count {
        steps.append(.expression(expressions.removeFirst()))
      }
    }
    for cell in notebook.cells {
      takeExpressions(after: cell.index - 1)
      steps.append(.cell(cell))
    }
    takeExpressions(after: notebook.cells.count)
    return steps
  }

  /// No label: a label has no blanks.
  static let parametersID = "the parameters"
}

extension ParameterValue {
  /// A type annotation where the literal alone has none.
  fileprivate var annotation: String {
    if case .list(let elements) = self, elements.isEmpty { ": [String]" } else { "" }
  }
}
