extension Tensor {
  /// A single number.
  public init(_ scalar: Double) {
    self.init(repeating: Float(scalar), shape: [])
  }

  /// A vector.
  public init(_ scalars: [Double]) {
    self.init(floats: scalars.map(Float.init), shape: [scalars.count])
  }

  /// A vector of whole numbers: labels, or the tokens of one text. Exact up to 2²⁴.
  public init(_ scalars: [Int]) {
    self.init(floats: scalars.map { Float($0) }, shape: [scalars.count])
  }

  /// A matrix, given by its rows.
  ///
  /// - Throws: `NetworkError.raggedRows` if the rows differ in length.
  public init(_ rows: [[Double]]) throws {
    self.init(
      floats: rows.joined().map(Float.init),
      shape: [rows.count, try rows.commonLength()])
  }

  /// A matrix of whole numbers, given by its rows: tokens of texts that were padded to one length.
  ///
  /// - Throws: `NetworkError.raggedRows` if the rows differ in length.
  public init(_ rows: [[Int]]) throws {
    self.init(floats: rows.joined().map { Float($0) }, shape: [rows.count, try rows.commonLength()])
  }

  /// A tensor of three dimensions, given by its matrices: a batch of sequences of vectors.
  ///
  /// - Throws: `NetworkError.raggedRows` if the rows, or the matrices, differ in length.
  public init(_ matrices: [[[Double]]]) throws {
    let steps = try matrices.commonLength()
    let width = try Array(matrices.joined()).commonLength()
    self.init(floats: matrices.joined().joined().map(Float.init), shape: [matrices.count, steps, width])
  }

  /// A tensor of the given shape from its scalars in row-major order.
  ///
  /// - Throws: `NetworkError.scalarCount` if `shape` needs another number of scalars.
  public init(_ scalars: [Double], shape: [Int]) throws {
    try Tensor.check(shape)
    guard scalars.count == shape.elementCount else {
      throw NetworkError.scalarCount(scalars.count, shape: shape)
    }
    self.init(floats: scalars.map(Float.init), shape: shape)
  }

  /// A tensor of zeros.
  public static func zeros(_ shape: [Int]) throws -> Tensor { try filled(0, shape) }

  /// A tensor of ones.
  public static func ones(_ shape: [Int]) throws -> Tensor { try filled(1, shape) }

  /// A tensor whose scalars all are `scalar`.
  public static func filled(_ scalar: Double, _ shape: [Int]) throws -> Tensor {
    try check(shape)
    return Tensor(repeating: Float(scalar), shape: shape)
  }

  package init(floats: [Float], shape: [Int]) {
    precondition(floats.count == shape.elementCount)
    self.init(uninitialized: shape) { scalars in
      _ = scalars.initialize(fromContentsOf: floats)
    }
  }

  /// Throws unless `shape` has no negative size, and not more than 2³¹ scalars (8 GiB).
  static func check(_ shape: [Int]) throws {
    var count = 1
    for size in shape {
      let (product, overflows) = count.multipliedReportingOverflow(by: size)
      guard size >= 0, !overflows, product <= 1 << 31 else { throw NetworkError.invalidShape(shape) }
      count = product
    }
  }
}

extension [[Double]] {
  func commonLength() throws -> Int { try lengthInCommon(map(\.count)) }
}

extension [[Int]] {
  func commonLength() throws -> Int { try lengthInCommon(map(\.count)) }
}

extension [[[Double]]] {
  func commonLength() throws -> Int { try lengthInCommon(map(\.count)) }
}

private func lengthInCommon(_ lengths: [Int]) throws -> Int {
  let length = lengths.first ?? 0
  if let row = lengths.firstIndex(where: { $0 != length }) {
    throw NetworkError.raggedRows(row: row, length: lengths[row], expected: length)
  }
  return length
}
