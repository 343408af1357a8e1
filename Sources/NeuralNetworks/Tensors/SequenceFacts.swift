/// What is known about the time steps of a batch of sequences, beyond the scalars.
struct SequenceFacts: Sendable {
  /// Which steps count; `nil` where all do.
  var mask: SequenceMask?

  /// For each row, a number of leading steps that are shared: at step `t`, all rows with `sharedLead[row] > t` hold
  /// the same vector.
  var sharedLead: [Int]?
}

/// Which steps of a batch of sequences count, and which are padding to be skipped.
struct SequenceMask: Sendable, Equatable {
  let batch: Int
  let steps: Int

  /// In row-major order, `[batch, steps]`.
  let isKept: [Bool]

  subscript(row: Int, step: Int) -> Bool { isKept[row * steps + step] }

  /// 1 for a step that counts and 0 for one that does not, `[batch, steps]`.
  var tensor: Tensor {
    Tensor(uninitialized: [batch, steps]) { scalars in
      for (index, isKept) in isKept.enumerated() { scalars[index] = isKept ? 1 : 0 }
    }
  }
}

extension Tensor {
  var mask: SequenceMask? { facts?.mask }

  func withMask(_ mask: SequenceMask?) -> Tensor {
    var copy = self
    if copy.facts != nil || mask != nil {
      var facts = copy.facts ?? SequenceFacts()
      facts.mask = mask
      copy.facts = facts
    }
    return copy
  }
}
