/// Code that puts the values of expressions into consecutive slots that hold nothing yet, in order: the fields of a new
/// record, the parameters of a call.
struct Stores {
  /// Runs in a frame, and writes from an address on.
  let run: (Frame, Address) throws -> Void

  private init(_ run: @escaping (Frame, Address) throws -> Void) { self.run = run }

  init(_ codes: [Code], from first: Int = 0) { self.init(codes[...], first - codes.startIndex) }

  private init(_ codes: ArraySlice<Code>, _ offset: Int) {
    switch codes.count {
    case 0: self.init { _, _ in }
    case 1: self = Self.store(codes[codes.startIndex], codes.startIndex + offset)
    default:
      let middle = codes.startIndex + codes.count / 2
      let (first, second) = (Stores(codes[..<middle], offset), Stores(codes[middle...], offset))
      self.init { frame, slots in
        try first.run(frame, slots)
        try second.run(frame, slots)
      }
    }
  }

  private static func store(_ code: Code, _ index: Int) -> Stores {
    switch code.form {
    case .word: code.with(WordStore(index: index))
    case .reference(let run):
      if case .slot(let slot)? = code.target {
        Stores { frame, slots in (slots + index).initialReference((frame + slot).reference.pointee) }
      } else {
        Stores { frame, slots in (slots + index).initialReference(try run(frame)) }
      }
    }
  }

  private struct WordStore: OperandUse {
    let index: Int
    func make<Given: Operand>(_ operand: Given) -> Stores {
      let index = index
      return Stores { frame, slots in slots[index] = try operand.word(frame) }
    }
  }
}
