/// The words that the made-up reviews are written with.
enum ReviewLexicon {
  static func adjectives(_ opinion: Opinion) -> [String] {
    switch opinion {
    case .favourable: favourable
    case .unfavourable: unfavourable
    }
  }

  private static let favourable = words(
    """
    wonderful moving brilliant gripping charming fresh honest graceful clever warm tender superb vivid lively witty rich
    sincere elegant thrilling touching memorable delightful bold radiant
    """)
  private static let unfavourable = words(
    """
    dull clumsy tedious hollow lazy bland shallow cheap flat dreary stale muddled lifeless awkward pointless noisy
    tiresome wooden forgettable crude sluggish grim empty careless
    """)

  static let intensifiers = words("very truly really deeply quite thoroughly remarkably utterly")
  static let negations = words("not never hardly scarcely")
  static let films = ["the film", "the movie", "the picture", "this one", "the whole thing"]
  static let aspects = words(
    """
    plot acting dialogue music photography editing ending script cast pace humour lighting direction opening score
    costumes romance suspense narration scenery
    """)
  static let verbs = words("was seemed felt looked stayed became")

  static let people = [
    "my brother", "my neighbour", "a friend", "the critic", "our teacher", "the usher", "my aunt", "the newspaper",
  ]
  static let saying = [
    "had called it", "had described it as", "insisted it was", "thought it was", "wrote that it was",
  ]

  static let travellers = ["we", "the children", "my parents", "two colleagues", "the neighbours", "some students"]
  static let travelling = ["took the", "waited for the", "missed the", "ran to the", "got off the", "slept on the"]
  static let vehicles = words("train tram bus ferry taxi bicycle")
  static let attributes = words("late early old crowded yellow little last slow northern narrow")
  static let places = words(
    "harbour market station bridge library bakery river museum garden square theatre village hill school corner")
  static let times = [
    "on a monday", "after work", "before supper", "in november", "during the storm", "at noon", "last winter",
    "in the holidays", "around midnight", "for two hours",
  ]
  static let things = words(
    """
    umbrella ticket sandwich lamp window curtain kettle blanket letter coat ladder piano clock basket mirror bottle
    """)
  static let handling = [
    "bought a", "lost the", "carried a", "found a", "repaired the", "borrowed the", "forgot the", "sold a",
  ]

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}

/// What somebody thinks of a film.
enum Opinion: Int {
  case unfavourable = 0
  case favourable = 1

  var opposite: Opinion { self == .favourable ? .unfavourable : .favourable }
}
