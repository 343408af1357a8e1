import NotebookDocument

/// A paragraph that holds one picture and nothing else: `![caption](file.png){#fig-name}`.
struct FigureParagraph {
  let source: String
  let alternative: [Inline]
  let label: String?

  init?(_ inlines: [Inline]) {
    guard let first = inlines.first, case .image(let source, title: _, let alternative) = first, !alternative.isEmpty
    else { return nil }
    switch inlines.count {
    case 1: label = nil
    case 2:
      guard case .text(let attributes) = inlines[1], attributes.hasPrefix("{#fig-"), attributes.hasSuffix("}") else {
        return nil
      }
      label = String(attributes.dropFirst("{#fig-".count).dropLast())
    default: return nil
    }
    self.source = source
    self.alternative = alternative
  }
}
