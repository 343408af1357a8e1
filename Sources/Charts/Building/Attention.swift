/// Words shaded by how much weight each one has, as the attention of a network over a review.
///
/// - Parameters:
///   - words: The words in reading order.
///   - weights: A weight for each word; the largest one gets the strongest shade.
///   - title: What stands above the picture.
///   - caption: What a report prints below the picture.
/// - Throws: ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` unless both lists are equally long.
public func weightedWords(
  _ words: [String], weights: [Double], title: String = "", caption: String = ""
) throws -> Chart {
  try requireEqualCounts(("words", words.count), ("weights", weights.count))
  let weighted = WeightedWords(words: words, weights: weights.map(drawable))
  let strongest = zip(words, weights).filter { drawable($1) != nil }.sorted { $0.1.magnitude > $1.1.magnitude }.prefix(
    5)
  let spoken = strongest.map { "“\($0.0)” \(NumberText.brief($0.1))" }.joined(separator: ", ")
  let text = "\(words.count) words shaded by weight.\(spoken.isEmpty ? "" : " The largest weights: \(spoken).")"
  return Chart(title: title, caption: caption, textAlternative: text, panels: [Panel(.words(weighted))])
}
