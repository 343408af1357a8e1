import CTensorKernels

/// Sums of rows that belong together: for each of `groupCount` groups, the rows whose group it is, in ascending order.
///
/// This is how the gradients of all places where a token stands become one. Each sum is formed by one thread, and long ones
/// in pieces that don't depend on the number of threads.
struct SegmentSum: Sendable {
  /// Rows beyond so many are summed in pieces.
  private static let pieceLength = 1024

  private let members: [Int32]

  /// Where each piece begins among the members, and where the last one ends.
  private let pieces: [Int32]

  /// For each group the first of its pieces, and one past the last piece; `nil` where each group has one piece.
  private let piecesOfGroups: [Int32]?

  private let groupCount: Int

  /// - Parameter groups: the group of each row.
  init(_ groups: [Int32], groupCount: Int) {
    self.groupCount = groupCount
    var starts = [Int32](repeating: 0, count: groupCount + 1)
    var largest = 0
    members = [Int32](unsafeUninitializedCapacity: groups.count) { members, count in
      largest = Kernels.best.table.group(groups, groups.count, groupCount, &starts, members.baseAddress)
      count = groups.count
    }
    guard largest > Self.pieceLength else {
      (pieces, piecesOfGroups) = (starts, nil)
      return
    }
    var pieces: [Int32] = []
    var piecesOfGroups: [Int32] = []
    pieces.reserveCapacity(groupCount + groups.count / Self.pieceLength + 1)
    piecesOfGroups.reserveCapacity(groupCount + 1)
    for group in 0..<groupCount {
      piecesOfGroups.append(Int32(pieces.count))
      // A group without members has one piece, an empty one.
      var start = starts[group]
      repeat {
        pieces.append(start)
        start += Int32(Self.pieceLength)
      } while start < starts[group + 1]
    }
    piecesOfGroups.append(Int32(pieces.count))
    pieces.append(starts[groupCount])
    (self.pieces, self.piecesOfGroups) = (pieces, piecesOfGroups)
  }

  /// - Parameters:
  ///   - rows: rows of `width` scalars.
  ///   - sums: `[groupCount, width]`
  func sum(
    _ rows: UnsafePointer<Float>, width: Int, into sums: UnsafeMutablePointer<Float>, kernels: Kernels = .best
  ) {
    guard let piecesOfGroups else {
      return add(rows, members, pieces, width, into: sums, kernels)
    }
    let pieceCount = pieces.count - 1
    let pieceSums = ScalarMemory.allocate(pieceCount * width)
    defer { ScalarMemory.deallocate(pieceSums, count: pieceCount * width) }
    add(rows, members, pieces, width, into: pieceSums, kernels)
    add(pieceSums, (0..<Int32(pieceCount)).map { $0 }, piecesOfGroups, width, into: sums, kernels)
  }

  private func add(
    _ rows: UnsafePointer<Float>, _ members: [Int32], _ offsets: [Int32], _ width: Int,
    into sums: UnsafeMutablePointer<Float>, _ kernels: Kernels
  ) {
    let sum = kernels.table.sum_segments!
    members.withUnsafeBufferPointer { members in
      offsets.withUnsafeBufferPointer { offsets in
        inParallel(offsets.count - 1, grain: 64) { segments in
          sum(rows, width, members.baseAddress, offsets.baseAddress, sums, segments.lowerBound, segments.upperBound)
        }
      }
    }
  }
}

/// Copies, for each of `numbers`, that row of `rows` to the next place of `destination`.
func gatherRows(
  _ rows: UnsafeBufferPointer<Float>, width: Int, _ numbers: [Int32], into destination: UnsafeMutablePointer<Float>,
  kernels: Kernels = .best
) {
  let gather = kernels.table.gather!
  numbers.withUnsafeBufferPointer { numbers in
    inParallel(numbers.count, grain: max(1, (1 << 14) / max(1, width))) { part in
      gather(rows.pointer, width, numbers.baseAddress, destination, part.lowerBound, part.upperBound)
    }
  }
}
