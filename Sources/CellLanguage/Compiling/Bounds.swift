/// The code of the bounds of a range of `Int`, before they become a record. A range that is open at an end has no bound
/// there.
struct Bounds {
  let lower: WordCode?
  let upper: WordCode?
  let isClosed: Bool
  let place: Place

  /// Both bounds, where there are both.
  var pair: ((Frame) throws -> (lower: Int, upper: Int))? {
    guard let lower, let upper else { return nil }
    let place = self.place
    return { frame in
      let (start, end) = (try lower(frame), try upper(frame))
      if end < start { throw Trap(.trap, "Range requires lowerBound <= upperBound", place) }
      return (start, end)
    }
  }
}

/// The code of a part of an array, before it becomes a slice.
struct ArrayPart {
  typealias Found = (array: AnyObject?, lower: Int, upper: Int)
  let run: (Frame) throws -> Found
  /// The layout of the slice.
  let layout: RecordLayout
}

extension Code {
  init(part: ArrayPart) {
    form = .reference({ frame in
      let found = try part.run(frame)
      let slice = Record.make(part.layout)
      slice.fields.initialReference(found.array)
      slice.fields[1] = found.lower
      slice.fields[2] = found.upper
      return slice
    })
    self.part = part
  }
}

extension FunctionCompiler {
  /// `a..<b`, `a...b`, `..<b`, `...b` and `a...` of `Int`; nil for other types and operators.
  func range(_ name: String, _ type: CellType, _ operands: [Code], isPrefix: Bool, _ place: Place) -> Code? {
    guard type == library.int, name == "..<" || name == "..." else { return nil }
    let isClosed = name == "..."
    let isPair = operands.count == 2
    let bounds = Bounds(
      lower: isPair || !isPrefix ? operands[0].word : nil, upper: isPair || isPrefix ? operands.last?.word : nil,
      isClosed: isClosed, place: place)
    let names =
      isPair
      ? (closed: "ClosedRange", open: "Range")
      : isPrefix ? (closed: "PartialRangeThrough", open: "PartialRangeUpTo") : (closed: "PartialRangeFrom", open: "")
    guard let nominal = library.nominal(isClosed ? names.closed : names.open) else { return nil }
    let layout = compiler.layout(of: .nominal(nominal.ready(), [type]))
    var code = record(layout, operands)
    if let pair = bounds.pair {
      code = Code(reference: { frame in
        let (lower, upper) = try pair(frame)
        let range = Record.make(layout)
        range.fields[0] = lower
        range.fields[1] = upper
        return range
      })
    }
    code.bounds = bounds
    return code
  }
}
