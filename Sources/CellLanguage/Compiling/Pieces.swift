/// The code of the pieces of a string that is split.
struct Pieces {
  let run: (Frame) throws -> SplitText
}

/// A string, and where its pieces are in its UTF-8 code units.
final class SplitText {
  private let string: AnyObject?
  private let ranges: [Range<Int>]
  private let layout: RecordLayout

  init(_ string: AnyObject?, _ ranges: [Range<Int>], _ layout: RecordLayout) {
    self.string = string
    self.ranges = ranges
    self.layout = layout
  }

  /// All of them.
  func substrings(_ room: Room) throws -> ReferenceArray {
    try room.admit(ranges.count)
    return ReferenceArray(
      try ranges.map { range in
        try room.heed()
        return substring(range)
      })
  }

  /// Hands out each piece until the visitor says false. One that nobody kept is used for the next.
  @inline(__always)
  func visit(_ visitor: (AnyObject?) throws -> Bool) rethrows {
    var piece: AnyObject?
    for range in ranges {
      if piece != nil, isKnownUniquelyReferenced(&piece) {
        Self.move(cast(piece), to: range)
      } else {
        piece = substring(range)
      }
      if try !visitor(piece) { return }
    }
  }

  private func substring(_ range: Range<Int>) -> Record {
    let piece = Record.make(layout)
    piece.fields.initialReference(string)
    Self.move(piece, to: range)
    return piece
  }

  @inline(__always)
  private static func move(_ piece: Record, to range: Range<Int>) {
    piece.fields[1] = range.lowerBound
    piece.fields[2] = range.upperBound
  }
}
