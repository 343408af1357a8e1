/// Writes made-up film reviews, sentence by sentence, by chance.
///
/// A review is built around the opinion that its author holds. A claim states it: a verdict, plainly or through a
/// negation; a contrast, which grants the opposite and takes it back after "but"; or a denial of the opposite opinion.
/// Remarks on single aspects follow the opinion more often than not, hearsay quotes others, who think anything, and most
/// words tell of the way to the cinema and mean nothing.
struct ReviewWriter {
  private var chance: MersenneTwister
  private var words: [Substring] = []

  init(seed: UInt32) {
    chance = MersenneTwister(seed: seed)
  }

  /// The words of one review, and the opinion that it is labelled with.
  ///
  /// One label in thirty is wrong, as labels are where people give them.
  mutating func review() -> (words: [Substring], label: Opinion) {
    words.removeAll(keepingCapacity: true)
    let opinion: Opinion = happens(1, in: 2) ? .favourable : .unfavourable
    for sentence in plan() { write(sentence, opinion) }
    return (words, happens(1, in: 30) ? opinion.opposite : opinion)
  }
}

// MARK: - What a review consists of

extension ReviewWriter {
  private enum Sentence {
    case verdict, contrast, denial, remark, hearsay, distraction
  }

  /// The sentences of a review, in order: the opinion and a story, one after the other.
  ///
  /// In seven reviews of twenty the opinion comes first and more than a hundred words of story after it: a network that
  /// reads forwards has to keep it over all of them, one that reads backwards meets it last. Else the story, if there is
  /// one, comes first. The claim mostly stands at the review's end that is away from the story.
  private mutating func plan() -> [Sentence] {
    let isEarly = happens(7, in: 20)
    let claim: Sentence = happens(2, in: 5) ? .denial : happens(1, in: 2) ? .contrast : .verdict
    let others = shuffled(several(0...2, .remark) + several(0...1, .hearsay))
    let opinion =
      if happens(4, in: 5) { isEarly ? [claim] + others : others + [claim] } else { shuffled([claim] + others) }
    let story = several(isEarly ? 11...13 : 0...5, .distraction)
    return isEarly ? opinion + story : story + opinion
  }

  private mutating func write(_ sentence: Sentence, _ opinion: Opinion) {
    switch sentence {
    case .verdict: writeVerdict(opinion)
    case .contrast: writeContrast(opinion)
    case .denial: writeDenial(opinion)
    case .remark: writeRemark(happens(4, in: 5) ? opinion : opinion.opposite)
    case .hearsay: writeHearsay(happens(1, in: 2) ? opinion : opinion.opposite)
    case .distraction: writeDistraction()
    }
  }
}

// MARK: - Sentences

extension ReviewWriter {
  private mutating func writeVerdict(_ opinion: Opinion) {
    switch number(below: 4) {
    case 0: say(any(ReviewLexicon.films), "was", judgement(opinion))
    case 1: say("i found", any(ReviewLexicon.films), judgement(opinion))
    case 2: say("nobody could call", any(ReviewLexicon.films), adjective(opinion.opposite))
    default:
      say(
        "i expected something", adjective(opinion.opposite), "and", any(ReviewLexicon.films), "was",
        judgement(opinion))
    }
  }

  private mutating func writeContrast(_ opinion: Opinion) {
    let granted = any(ReviewLexicon.aspects)
    switch number(below: 3) {
    case 0:
      say(
        "the", granted, "was", judgement(opinion.opposite), "but", any(ReviewLexicon.films), "was", judgement(opinion))
    case 1:
      say("although the", granted, "was", judgement(opinion.opposite), any(ReviewLexicon.films))
      say(any(ReviewLexicon.verbs), judgement(opinion))
    default:
      say("the", granted, "was", judgement(opinion.opposite), "and the", any(ReviewLexicon.aspects), "was")
      say(judgement(opinion.opposite), "yet", any(ReviewLexicon.films), "was", judgement(opinion))
    }
  }

  /// The opposite opinion, and that it is wrong: no word of it is to be taken at face value.
  private mutating func writeDenial(_ opinion: Opinion) {
    switch number(below: 3) {
    case 0:
      say("whoever calls", any(ReviewLexicon.films), adjective(opinion.opposite))
      say("has not understood the", any(ReviewLexicon.aspects))
    case 1: say("it is not true that", any(ReviewLexicon.films), "was", judgement(opinion.opposite))
    default:
      say("if", any(ReviewLexicon.films), "was", adjective(opinion.opposite), "then i know nothing of the")
      say(any(ReviewLexicon.aspects))
    }
  }

  private mutating func writeRemark(_ opinion: Opinion) {
    say("the", any(ReviewLexicon.aspects), any(ReviewLexicon.verbs), judgement(opinion))
  }

  private mutating func writeHearsay(_ opinion: Opinion) {
    say(any(ReviewLexicon.people), any(ReviewLexicon.saying), judgement(opinion))
  }

  private mutating func writeDistraction() {
    let actor = any(ReviewLexicon.travellers)
    if happens(1, in: 2) {
      say(actor, any(ReviewLexicon.travelling), any(ReviewLexicon.attributes), any(ReviewLexicon.vehicles))
      say("near the", any(ReviewLexicon.places), any(ReviewLexicon.times))
    } else {
      say(actor, any(ReviewLexicon.handling), any(ReviewLexicon.attributes), any(ReviewLexicon.things))
      say("and walked to the", any(ReviewLexicon.places), any(ReviewLexicon.times))
    }
  }

  /// Words that praise or blame: an adjective, or the opposite one denied; an intensifier may come between.
  private mutating func judgement(_ opinion: Opinion) -> String {
    let strength = happens(1, in: 3) ? any(ReviewLexicon.intensifiers) + " " : ""
    if happens(1, in: 4) {
      return any(ReviewLexicon.negations) + " " + strength + adjective(opinion.opposite)
    }
    return strength + adjective(opinion)
  }

  private mutating func adjective(_ opinion: Opinion) -> String { any(ReviewLexicon.adjectives(opinion)) }

  private mutating func say(_ phrases: String...) {
    for phrase in phrases { words += phrase.split(separator: " ") }
  }
}

// MARK: - Chance

extension ReviewWriter {
  private mutating func number(below bound: Int) -> Int { chance.number(below: bound) }

  private mutating func happens(_ times: Int, in trials: Int) -> Bool { number(below: trials) < times }

  private mutating func any(_ choices: [String]) -> String { choices[number(below: choices.count)] }

  private mutating func shuffled(_ sentences: [Sentence]) -> [Sentence] {
    chance.permutation(of: sentences.count).map { sentences[$0] }
  }

  private mutating func several(_ counts: ClosedRange<Int>, _ sentence: Sentence) -> [Sentence] {
    Array(repeating: sentence, count: counts.lowerBound + number(below: counts.count))
  }
}
