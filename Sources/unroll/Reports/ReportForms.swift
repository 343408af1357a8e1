import ArgumentParser

/// The forms in which a report can be written.
struct ReportForms: OptionSet, ExpressibleByArgument, CustomStringConvertible {
  let rawValue: Int

  static let html = ReportForms(rawValue: 1)

  static let byExtension: [(name: String, form: ReportForms)] = [("html", .html)]

  init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Reads `html,ipynb`; an unknown or empty name makes it `nil`.
  init?(argument: String) {
    var forms: ReportForms = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let known = Self.byExtension.first(where: { $0.name == name }) else { return nil }
      forms.insert(known.form)
    }
    self = forms
  }

  var description: String {
    Self.byExtension.filter { contains($0.form) }.map(\.name).joined(separator: ",")
  }
}
