import CTensorKernels

/// The numbers that occur in a list, and which of them stands where.
struct DistinctNumbers {
  /// In ascending order.
  let numbers: [Int32]

  /// For each element of the list, the place of its number among `numbers`.
  let places: [Int32]

  /// - Parameter limit: what all numbers of the list are below; none is below zero.
  init(_ list: [Int32], below limit: Int, kernels: Kernels = .best) {
    // A mark for each number, and its place, which is only read where there is a mark.
    let marks = ScalarBlock(zeros: (limit + 7) / 8 * 2)
    let placeOfNumber = ScalarBlock(count: limit)
    var found: [Int32] = []
    places = [Int32](unsafeUninitializedCapacity: list.count) { places, count in
      count = list.count
      found = [Int32](unsafeUninitializedCapacity: min(limit, list.count)) { found, count in
        count = kernels.table.distinct(
          list, list.count, UnsafeMutableRawPointer(marks.scalars).assumingMemoryBound(to: UInt8.self), limit,
          UnsafeMutableRawPointer(placeOfNumber.scalars).assumingMemoryBound(to: Int32.self), found.baseAddress,
          places.baseAddress)
      }
    }
    numbers = found
  }
}
