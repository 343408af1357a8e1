extension Model {
  /// What the model gives for each row of the inputs, where it isn't trained.
  ///
  /// Where rows don't depend on each other they are dealt out to the cores. Each takes a few of them through all layers by
  /// itself, so that what one layer hands on to the next is still in its caches; nothing waits for anything.
  ///
  /// - Parameter batchSize: how many rows go through the model at a time, where it may matter.
  func outputs(for inputs: [Tensor], batchSize: Int) throws -> [Tensor] {
    let runtime = Runtime.current
    let rowCount = inputs[0].shape[0]
    func outputs(rows: Range<Int>) throws -> [Tensor] {
      if runtime.isCancelled() { throw NetworkError.cancelled }
      let batch = try inputs.map { try $0.rows(from: rows.lowerBound, to: rows.upperBound) }
      return try onBatch(ofRows: Array(rows)) { try forward(batch, ForwardPass()) }
    }
    let passes =
      treatsRowsApart
      ? Self.passes(inputs) : stride(from: 0, to: rowCount, by: batchSize).map { $0..<min($0 + batchSize, rowCount) }
    let parts: [[Tensor]]
    if !treatsRowsApart {
      parts = try passes.map(outputs)
    } else if passes.count < 2 * runtime.threads {
      parts = [try outputs(rows: 0..<rowCount)]  // too few to be dealt out evenly: the layers' own loops are
    } else {
      for parameter in parameters { parameter.catchUp() }  // from here on they are only read
      parts = try inParallel(mapping: passes) { rows in
        try Runtime.$current.withValue(runtime) { try outputs(rows: rows) }
      }
    }
    return try parts[0].indices.map { output in try .concatenated(parts.map { $0[output] }, axis: 0) }
  }

  /// How many rows one core takes through the layers at a time: the more, the more equal are those that a recurrent layer
  /// walks together, but what is between two layers should stay in a cache.
  private static func rowsPerPass(_ inputs: [Tensor]) -> ClosedRange<Int> {
    let scalarsPerRow = inputs.reduce(0) { $0 + $1.count / max(1, $1.shape[0]) }
    func rows(_ scalars: Int) -> Int { 32 * max(1, scalars / max(1, scalarsPerRow)) }
    return rows(1 << 9)...rows(1 << 11)
  }

  /// The rows of each pass: fewer and fewer towards the end, so that the cores come to it together.
  private static func passes(_ inputs: [Tensor]) -> [Range<Int>] {
    let (rowCount, sizes) = (inputs[0].shape[0], rowsPerPass(inputs))
    var passes: [Range<Int>] = []
    var start = 0
    while start < rowCount {
      let share = (rowCount - start) / 4
      let size = min(max(share - share % 32, sizes.lowerBound), sizes.upperBound)
      passes.append(start..<min(start + size, rowCount))
      start += size
    }
    return passes
  }

  /// How many rows are worth being asked for at a time, where the outputs of all needn't be held at once.
  func rowsPerRound(_ inputs: [Tensor], batchSize: Int) -> Int {
    treatsRowsApart ? 8 * Self.rowsPerPass(inputs).upperBound : batchSize
  }
}

/// What `body` gives for each element, on the current runtime's threads; throws the first element's error of those that
/// have one.
private func inParallel<Element, Result>(mapping elements: [Element], _ body: (Element) throws -> Result) throws
  -> [Result]
{
  var results = [Swift.Result<Result, any Error>?](repeating: nil, count: elements.count)
  results.withUnsafeMutableBufferPointer { results in
    inParallel(elements.count) { index in results[index] = Swift.Result { try body(elements[index]) } }
  }
  return try results.map { try $0!.get() }
}
