/// A text for a network to learn to write: *The Book of the Harbour*, a tale that was written for this project and is
/// under its licence.
///
/// Its sentences are plain and come back, changed, as in a tale that is told aloud, so that a small network hears the
/// rhythm long before it knows the words. Paragraphs are separated by an empty line, and within a paragraph there are no
/// line ends.
///
///     let characters = CharacterVocabulary(of: Corpus.text)
///     let tokens = try characters.encode(Corpus.text)
public enum Corpus {
  /// The whole text, about 27,000 characters.
  public static let text: String = [quay, boats, year].map(unwrapped).joined(separator: "\n\n")

  /// A part of the text with its paragraphs on one line each.
  private static func unwrapped(_ part: String) -> String {
    part.split(separator: "\n\n").map { $0.replacing("\n", with: " ") }.joined(separator: "\n\n")
  }
}
