/// The name that a mistyped one most likely stands for.
///
/// - Returns: The candidate with the fewest edits, or `nil` when none is within a third of the name's length.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let limit = max(1, name.count / 3)
  let ranked = candidates.map { (name: $0, edits: editDistance(Array(name), Array($0))) }
  guard let best = ranked.min(by: { $0.edits < $1.edits }), best.edits <= limit else { return nil }
  return best.name
}

/// How many characters have to be put in, taken out, exchanged or swapped with their neighbour (Damerau and Levenshtein).
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var twoAbove = [Int](repeating: 0, count: right.count + 1)
  var above = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      var edits = min(above[j + 1] + 1, row[j] + 1, above[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { edits = min(edits, twoAbove[j - 1] + 1) }
      row.append(edits)
    }
    (twoAbove, above) = (above, row)
  }
  return above[right.count]
}
