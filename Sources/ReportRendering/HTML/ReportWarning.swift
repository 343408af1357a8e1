import NotebookDocument

/// Something that a report shows otherwise than its author may have meant.
public struct ReportWarning: Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    case unknownMathematics(String)
    case unknownReference(String)
    case refusedLink(String)
    case refusedImage(String, ImageFolder.Refusal)
    case unreadableOutput(MIMEType)
  }

  public let problem: Problem
  /// The line of the notebook.
  public let line: Int
}

extension ReportWarning: CustomStringConvertible {
  /// The line and what is the matter.
  public var description: String { "line \(line): \(message)" }

  public var message: String {
    switch problem {
    case .unknownMathematics(let source): "‘\(source)’ is not known in mathematics and is shown as it is"
    case .unknownReference(let name): "there is no figure or table ‘\(name)’"
    case .refusedLink(let destination):
      "the link to ‘\(destination)’ is shown as text: links lead to http, https, mailto or a place on the page"
    case .refusedImage(let source, let refusal): "the image ‘\(source)’ is not shown: \(refusal.reason)"
    case .unreadableOutput(let type): "an output of type ‘\(type.rawValue)’ cannot be read and is shown as text"
    }
  }
}
