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
    case 1: self = codes[codes.startIndex].with(One(index: codes.startIndex + offset))
    case 2:
      self = codes[codes.startIndex].with(First(second: codes[codes.startIndex + 1], index: codes.startIndex + offset))
    default:
      let middle = codes.startIndex + codes.count / 2
      let (first, second) = (Stores(codes[..<middle], offset), Stores(codes[middle...], offset))
      self.init { frame, slots in
        try first.run(frame, slots)
        try second.run(frame, slots)
      }
    }
  }

  private struct One: StoredUse {
    let index: Int
    func make<Given: Stored>(_ value: Given) -> Stores {
      let index = index
      return Stores { frame, slots in try value.put(frame, slots + index) }
    }
  }

  private struct First: StoredUse {
    let second: Code
    let index: Int
    func make<Given: Stored>(_ value: Given) -> Stores { second.with(Second(first: value, index: index)) }
  }

  private struct Second<A: Stored>: StoredUse {
    let first: A
    let index: Int
    func make<B: Stored>(_ second: B) -> Stores {
      let (first, index) = (first, index)
      return Stores { frame, slots in
        try first.put(frame, slots + index)
        try second.put(frame, slots + index + 1)
      }
    }
  }
}

// The optimiser writes out what is generic over these, as with operands.

/// A value that is put into a slot.
private protocol Stored {
  func put(_ frame: Frame, _ slot: Address) throws
}

private struct StoredWord<Given: Operand>: Stored {
  let operand: Given
  @inline(__always) func put(_ frame: Frame, _ slot: Address) throws { slot.pointee = try operand.word(frame) }
}

private struct StoredReference: Stored {
  let run: ReferenceCode
  @inline(__always) func put(_ frame: Frame, _ slot: Address) throws { slot.initialReference(try run(frame)) }
}

private struct StoredCopy: Stored {
  let source: Int
  @inline(__always) func put(_ frame: Frame, _ slot: Address) {
    slot.initialReference((frame + source).reference.pointee)
  }
}

private protocol StoredUse {
  func make<Given: Stored>(_ value: Given) -> Stores
}

private struct StoredOperand<Use: StoredUse>: OperandUse {
  let use: Use
  func make<Given: Operand>(_ operand: Given) -> Stores { use.make(StoredWord(operand: operand)) }
}

extension Code {
  fileprivate func with<Use: StoredUse>(_ use: Use) -> Stores {
    guard case .reference(let run) = form else { return withSum(StoredOperand(use: use)) }
    if case .slot(let slot)? = target { return use.make(StoredCopy(source: slot)) }
    return use.make(StoredReference(run: run))
  }
}
