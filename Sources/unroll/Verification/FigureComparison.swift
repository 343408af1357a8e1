import Foundation

/// Compares the figures of two reports of the same notebook.
///
/// Everything but the numbers has to be the same text. Numbers are compared one by one; those that stand before a unit
/// of time are measured times, which differ from run to run and are counted apart.
struct FigureComparison {
  /// A number that differs.
  struct Difference: Equatable {
    var recorded: String
    var found: String
    /// What stands before it in the report.
    var context: String
  }

  private(set) var equal = 0
  private(set) var withinTolerance = 0
  private(set) var times = 0
  private(set) var differences: [Difference] = []
  /// Where the texts around the numbers differ first: what is recorded and what was found.
  private(set) var textDifference: (recorded: String, found: String)?

  var isVerified: Bool { differences.isEmpty && textDifference == nil }

  /// - Parameter tolerance: How far a number may lie from the recorded one, as a share of it.
  init(recorded: Substring, found: Substring, tolerance: Double) {
    let (old, new) = (Self.pieces(of: recorded), Self.pieces(of: found))
    for (index, (a, b)) in zip(old, new).enumerated() {
      guard a.isNumber, b.isNumber else {
        if a != b {
          textDifference = (Self.visible(a.text), Self.visible(b.text))
          return
        }
        continue
      }
      let after = index + 1 < old.count ? old[index + 1].text : ""
      if Self.isTime(before: after) {
        times += 1
      } else if a.text == b.text {
        equal += 1
      } else if let x = Double(a.text), let y = Double(b.text), abs(x - y) <= tolerance * abs(x) {
        withinTolerance += 1
      } else {
        let context = index > 0 ? Self.visible(old[index - 1].text) : ""
        differences.append(Difference(recorded: a.text, found: b.text, context: context))
      }
    }
    if old.count != new.count, textDifference == nil {
      textDifference = ("\(old.count) pieces", "\(new.count) pieces")
    }
  }

  private struct Piece: Equatable {
    var text: String
    var isNumber: Bool
  }

  /// Numbers, and the texts between them.
  private static func pieces(of text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var plain = ""
    var rest = text[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        if !plain.isEmpty { pieces.append(Piece(text: plain, isNumber: false)) }
        plain = ""
        pieces.append(Piece(text: String(number), isNumber: true))
        rest = rest.dropFirst(number.count)
      } else {
        plain.append(first)
        rest = rest.dropFirst()
      }
    }
    if !plain.isEmpty { pieces.append(Piece(text: plain, isNumber: false)) }
    return pieces
  }

  private static func isTime(before text: String) -> Bool {
    ["s", "ms", "µs", "min"].contains { unit in
      [" ", "\u{A0}", "\u{202F}", ""].contains { space in
        text.hasPrefix(space + unit) && text.dropFirst((space + unit).count).first?.isLetter != true
      }
    }
  }

  /// The end of a piece of HTML as a reader sees it.
  private static func visible(_ html: String) -> String {
    let text = html.replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.count > 60 ? "…" + text.suffix(60) : text
  }
}
