import Foundation

/// Compares the figures of two reports of the same notebook.
///
/// Figures are the numbers that a reader sees. Everything else that he sees has to be the same text, and the places in
/// pictures the same places. Numbers before a unit of time are measured times, which differ from run to run.
struct FigureComparison {
  /// A figure of the recorded report.
  struct Figure: Equatable {
    enum Outcome: Equatable {
      case equal, withinTolerance
      case different(found: String)
      /// A measured time, which isn't compared.
      case time
    }

    var recorded: String
    /// What stands before it in the report.
    var context: String
    var outcome: Outcome
  }

  private(set) var figures: [Figure] = []
  /// Pictures in which something lies elsewhere.
  private(set) var differentPictures = 0
  /// Where the texts around the figures differ first: what is recorded and what was found.
  private(set) var textDifference: (recorded: String, found: String)?

  var isVerified: Bool {
    textDifference == nil && differentPictures == 0
      && figures.allSatisfy { if case .different = $0.outcome { false } else { true } }
  }

  func count(where test: (Figure.Outcome) -> Bool) -> Int { figures.count { test($0.outcome) } }

  /// - Parameter tolerance: How far a number may lie from the recorded one, as a share of it.
  init(recorded: Substring, found: Substring, tolerance: Double) {
    let (old, new) = (Self.pieces(of: recorded), Self.pieces(of: found))
    var isPictureDifferent = false
    for (index, (a, b)) in zip(old, new).enumerated() {
      guard a.kind == b.kind, a.kind == .text ? a.text == b.text : true else {
        textDifference = (Self.end(of: a.text), Self.end(of: b.text))
        return
      }
      switch a.kind {
      case .text:
        // Each picture counts once, however much in it differs.
        if a.text.contains("</svg") {
          differentPictures += isPictureDifferent ? 1 : 0
          isPictureDifferent = false
        }
      case .place: isPictureDifferent = isPictureDifferent || Self.compare(a.text, b.text, tolerance) == nil
      case .figure:
        let outcome: Figure.Outcome =
          Self.isTime(before: index + 1 < old.count ? old[index + 1].text : "")
          ? .time : Self.compare(a.text, b.text, tolerance) ?? .different(found: b.text)
        figures.append(
          Figure(recorded: a.text, context: index > 0 ? Self.end(of: old[index - 1].text) : "", outcome: outcome))
      }
    }
    if isPictureDifferent { differentPictures += 1 }
    if old.count != new.count, textDifference == nil {
      let first = min(old.count, new.count)
      func rest(_ pieces: [Piece]) -> String {
        pieces.count > first ? Self.end(of: pieces[first].text) : "nothing more"
      }
      textDifference = (rest(old), rest(new))
    }
  }

  private static func compare(_ a: String, _ b: String, _ tolerance: Double) -> Figure.Outcome? {
    if a == b { return .equal }
    guard let x = Double(a), let y = Double(b), abs(x - y) <= tolerance * abs(x) else { return nil }
    return .withinTolerance
  }

  // MARK: Pieces

  private struct Piece {
    enum Kind {
      case text, figure
      /// A number inside a tag: where something lies in a picture.
      case place
    }

    var text: String
    var kind: Kind
  }

  /// Numbers, and the texts between them.
  private static func pieces(of html: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var plain: [UInt8] = []
    var number: [UInt8] = []
    var isInTag = false
    func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    func endNumber() {
      guard !number.isEmpty else { return }
      // A full stop behind a number ends a sentence.
      let stops = number.reversed().prefix { $0 == UInt8(ascii: ".") }.count
      pieces.append(
        Piece(text: String(decoding: number.dropLast(stops), as: UTF8.self), kind: isInTag ? .place : .figure))
      plain = Array(repeating: UInt8(ascii: "."), count: stops)
      number = []
    }
    func endPlain() {
      if !plain.isEmpty { pieces.append(Piece(text: String(decoding: plain, as: UTF8.self), kind: .text)) }
      plain = []
    }
    for byte in html.utf8 {
      if isDigit(byte) || byte == UInt8(ascii: ".") && !number.isEmpty {
        if number.isEmpty {
          // A minus sign belongs to the number unless it joins two words.
          let isNegative = plain.last == UInt8(ascii: "-") && !(plain.dropLast().last.map(isWordPart) ?? false)
          if isNegative { plain.removeLast() }
          endPlain()
          if isNegative { number.append(UInt8(ascii: "-")) }
        }
        number.append(byte)
        continue
      }
      endNumber()
      if byte == UInt8(ascii: "<") { isInTag = true }
      if byte == UInt8(ascii: ">") { isInTag = false }
      plain.append(byte)
    }
    endNumber()
    endPlain()
    return pieces
  }

  private static func isWordPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber
  }

  private static func isTime(before text: String) -> Bool {
    ["s", "ms", "µs", "min"].contains { unit in
      [" ", "\u{A0}", "\u{202F}", ""].contains { space in
        text.hasPrefix(space + unit) && text.dropFirst((space + unit).count).first?.isLetter != true
      }
    }
  }

  /// The end of a piece of HTML as a reader sees it.
  private static func end(of html: String) -> String {
    let text = html.replacing(/<[^>]*>/, with: " ").replacing(/^[^<]*>/, with: " ").split(
      whereSeparator: \.isWhitespace
    )
    .joined(separator: " ")
    return text.count > 60 ? "…" + text.suffix(60) : text
  }
}
