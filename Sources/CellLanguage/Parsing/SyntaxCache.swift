/// What was parsed in the last check, by its text, so that checking a notebook again parses only what changed.
struct SyntaxCache<Parsed> {
  private var known: [String: Parsed] = [:]
  private var used: [String: Parsed] = [:]

  /// Begins a check. What the last one had no use for is forgotten.
  mutating func begin() { (known, used) = (used, [:]) }

  /// What a text parses to. Of two equal texts in one check each has its own: trees tell their nodes apart.
  mutating func parsed(_ text: String, parse: () -> Parsed) -> Parsed {
    let parsed = known.removeValue(forKey: text) ?? parse()
    used[text] = parsed
    return parsed
  }
}
