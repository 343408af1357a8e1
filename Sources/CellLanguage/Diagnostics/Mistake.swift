/// A mistake in a cell, on its way to becoming a ``CellDiagnostic``: thrown by the checker where it can't go on.
struct Mistake: Error {
  var place: Place
  var message: String
  var hint: String? = nil
  /// Follows from a mistake that was reported already.
  var isSilent = false
  /// Whether the types fit and all that is missing is `try`: of several declarations, this one was meant.
  var isAboutThrowing = false
  /// Whether the hint says how Swift writes what stands there: what else is wrong on the line follows from it.
  var explainsLine = false

  /// Of two declarations that a call may mean, whether this one's mistake tells more: it came farther.
  func explains(betterThan other: Mistake) -> Bool {
    if isAboutThrowing != other.isAboutThrowing { return isAboutThrowing }
    return place.offset > other.place.offset
  }

  static func silent(_ place: Place) -> Mistake { Mistake(place: place, message: "", isSilent: true) }
}

/// The known name nearest to the one written, if it is near enough to be meant.
func nearestName(to name: String, among names: some Sequence<String>) -> String? {
  guard name.count > 1 else { return nil }
  var best: (distance: Int, name: String)?
  let limit = max(1, name.count / 3)
  for candidate in Set(names).sorted() where candidate != name && abs(candidate.count - name.count) <= limit {
    let distance = editDistance(name.lowercased(), candidate.lowercased())
    if distance <= limit, distance < (best?.distance ?? Int.max) { best = (distance, candidate) }
  }
  return best?.name
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other.
private func editDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a)
  let b = Array(b)
  var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in 0...a.count { rows[i][0] = i }
  for j in 0...b.count { rows[0][j] = j }
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  for i in 1...a.count {
    for j in 1...b.count {
      let replace = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, replace)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
      }
    }
  }
  return rows[a.count][b.count]
}
