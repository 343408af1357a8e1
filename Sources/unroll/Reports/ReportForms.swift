import ArgumentParser

/// The forms in which a report can be written, by the extension of their files.
enum ReportForm: String, CaseIterable {
  case html
  case markdown = "md"
  case jupyter = "ipynb"
  case pdf
}

/// Forms as they are named on the command line: `html,ipynb`.
struct ReportForms: ExpressibleByArgument, CustomStringConvertible {
  let forms: [ReportForm]

  init(_ forms: [ReportForm]) {
    self.forms = forms
  }

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let forms = names.compactMap { ReportForm(rawValue: String($0)) }
    guard forms.count == names.count else { return nil }
    self.forms = forms
  }

  var description: String { forms.map(\.rawValue).joined(separator: ",") }
}
