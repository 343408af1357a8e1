import CellLanguage
import Digests
import NotebookDocument

/// A notebook as a program: its parameters, cells and inline expressions as one sequence of Swift sources.
///
/// ```swift
/// let program = NotebookProgram(
///   notebook, parameters: notebook.frontMatter.parameters, session: CellSession(library: library))
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
  private var knownFacts: [CellFacts]?
  private var isChecked = false
  /// The sources of the steps.
  let sources: [CellSource]

  /// - Parameters:
  ///   - parameters: Become constants that the first cell finds declared.
  ///   - session: Where the cells run. One that checked an earlier version of the notebook checks what is new faster; it
  ///     forgets the other one.
  public init(_ notebook: Notebook, parameters: [Parameter], session: CellSession) {
    self.notebook = notebook
    self.parameters = parameters
    steps = Self.steps(of: notebook)
    sources = steps.map { $0.source(path: notebook.path) }
    self.session = session
  }

  /// Finds every mistake in every cell and inline expression; nothing runs.
  @discardableResult
  public func check() -> CellCheck {
    let check = session.check([parameterSource] + sources)
    isChecked = true
    knownFacts = facts(of: check)
    return check
  }

  /// Takes over what checking the same notebook found before.
  public func adopt(_ analysis: NotebookAnalysis) { knownFacts = analysis.facts }

  /// Checks the notebook unless that was done.
  func ensureChecked() {
    if !isChecked { check() }
  }

  /// The digests of the parameters' values, by name.
  var parameterValues: [String: SHA256Digest] {
    Dictionary(uniqueKeysWithValues: parameters.map { ($0.name, SHA256.digest(of: "\($0.value)")) })
  }

  /// What is known of each step.
  public var facts: [CellFacts] {
    if knownFacts == nil { check() }
    return knownFacts ?? []
  }

  /// A cell without a label has a random stream named after its code, so that a cell put in before it doesn't shift
  /// its numbers; of two with equal code the second has one of its own.
  private func facts(of check: CellCheck) -> [CellFacts] {
    let checked = Dictionary(uniqueKeysWithValues: check.cells.map { ($0.id, $0) })
    var counts: [SHA256Digest: Int] = [:]
    return zip(steps, sources).map { step, source in
      let checked = checked[source.id]
      let text = checked?.significantText ?? source.text
      let code = SHA256.digest(of: text + (step.permitsFailure ? "\nmay fail" : ""))
      counts[code, default: 0] += 1
      return CellFacts(
        label: source.id, stream: step.label ?? "code:\(code.hex)#\(counts[code, default: 1])", code: code,
        declares: checked?.declares ?? [], reads: checked?.reads ?? [], writes: checked?.writes ?? [],
        isVolatile: checked?.dependsOnClockOrChance ?? false)
    }
  }

  /// A name for each cell that stays the same as long as its code does, whatever label it has and wherever it stands.
  var lastingNames: [String: String] {
    var counts: [SHA256Digest: Int] = [:]
    let names = facts.map { facts in
      counts[facts.code, default: 0] += 1
      return (facts.label, "\(facts.code.hex)#\(counts[facts.code, default: 1])")
    }
    return Dictionary(names, uniquingKeysWith: { first, _ in first })
  }

  /// Declares the parameters. It stands at the top of the file, where the front matter is.
  var parameterSource: CellSource {
    let lines = parameters.map { "let \($0.name)\($0.value.annotation) = \($0.value)" }
    return CellSource(id: Self.parametersID, text: lines.joined(separator: "\n"), file: notebook.path)
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

extension NotebookProgram.Step {
  /// The label that the author gave a cell.
  fileprivate var label: String? {
    if case .cell(let cell) = self { cell.options.label } else { nil }
  }

  /// Whether a failure of it is a result like any other.
  var permitsFailure: Bool {
    if case .cell(let cell) = self { cell.options.error } else { false }
  }

  fileprivate func source(path: String) -> CellSource {
    switch self {
    case .cell(let cell):
      CellSource(
        id: cell.label, text: cell.code, file: path, line: cell.codeStart.line, column: cell.codeStart.column)
    case .expression(let expression):
      CellSource(
        id: expression.id, text: expression.code, file: path, line: expression.position.line,
        column: expression.position.column, kind: .expression)
    }
  }
}

extension ParameterValue {
  /// A type annotation where the literal alone has none.
  fileprivate var annotation: String {
    if case .list(let elements) = self, elements.isEmpty { ": [String]" } else { "" }
  }
}
