import Testing

@testable import NeuralNetworks

@Suite("Fast paths agree with the plain ones")
struct FastPathTests {
  @Test("a recurrence walked by the kernel and step by step", arguments: 0..<24, ["", "padding", "holes", "dropout"])
  func recurrence(number: Int, skipped: String) throws {
    let cells: [any Recurrence] = [
      SimpleRecurrence(), SimpleRecurrence(activation: .relu), LSTMRecurrence(), GRURecurrence(),
    ]
    let cell = cells[number % 4]
    let (isBackwards, returnsSequence, hasInitial) = (number / 4 % 2 == 1, number / 8 % 2 == 0, number >= 16)
    let (batch, time, units) = (7, 11, 5 + 13 * (number % 3))
    let width = cell.blocks * units
    var noise = TestNoise(UInt64(number) + 1)
    let lead = [0, 4, 11, 7, 2, 7, 1]
    let positions = RowPositions(
      indices: (0..<batch * time).map { $0 % time < lead[$0 / time] ? 6 : Int32(noise.int(0..<6)) },
      shape: [batch, time], sharedLead: lead)

    let rows = Tensor(floats: noise.floats(7 * width), shape: [7, width])
    let kernel = Tensor(floats: noise.floats(units * width).map { $0 * 0.3 }, shape: [units, width])
    let bias = Tensor(floats: noise.floats(width), shape: [width])
    // Padding in front, in one row nothing else, or any steps.
    let mask: SequenceMask? =
      switch skipped {
      case "padding":
        SequenceMask(batch: batch, steps: time, isKept: (0..<batch * time).map { $0 % time >= lead[$0 / time] })
      case "holes":
        SequenceMask(batch: batch, steps: time, isKept: (0..<batch * time).map { _ in noise.int(0..<3) > 0 })
      default: nil
      }
    let initial = (0..<cell.stateCount).map { _ in Tensor(floats: noise.floats(batch * units), shape: [batch, units]) }
    let dropout =
      skipped == "dropout"
      ? Tensor(floats: noise.floats(batch * units).map { $0 > 0 ? 1.25 : 0 }, shape: [batch, units]) : nil
    let sequenceCosts = Tensor(floats: noise.floats(batch * time * units), shape: [batch, time, units])
    let stateCosts = (0..<cell.stateCount).map { _ in
      Tensor(floats: noise.floats(batch * units), shape: [batch, units])
    }

    func results(byKernel: Bool) throws -> [[Float]] {
      let tape = Tape()
      let variables = ([rows, kernel, bias] + initial).map(tape.variable)
      let weights = RecurrentWeights(
        kernel: variables[1], bias: cell.hasRecurrentBias ? variables[2] : nil, dropout: dropout)
      let projected = Tensor.gather(variables[0], at: positions)
      let zeros = initial.map { Tensor(repeating: 0, shape: $0.shape) }
      let start = hasInitial ? Array(variables[3...]) : zeros
      let result =
        byKernel
        ? try recurrentSequence(
          cell, projected, initial: hasInitial ? start : nil, weights: weights, mask: mask, isBackwards: isBackwards,
          returnsSequence: returnsSequence, zeroesSkippedSteps: units == 18)
        : try walkByStep(
          cell, projected, initial: start, weights: weights, mask: mask, isBackwards: isBackwards,
          returnsSequence: returnsSequence, zeroesSkippedSteps: units == 18)
      var loss = Tensor(0)
      for (state, costs) in zip(result.states, stateCosts) { loss = try loss + (state * costs).meanOfAll() }
      if let sequence = result.sequence { loss = try loss + (sequence * sequenceCosts).meanOfAll() }
      try tape.backward(from: loss)
      return result.states.map(\.floats) + (result.sequence.map { [$0.floats] } ?? [])
        + variables.compactMap { $0.node?.gradient?.dense.floats }
    }
    let (fast, plain) = (try results(byKernel: true), try results(byKernel: false))
    #expect(fast.count == plain.count)
    #expect(fast.count > result(count: cell, returnsSequence))
    for (fast, plain) in zip(fast, plain) { expectClose(fast, plain, within: 1e-5) }
  }

  /// How many values there are before the gradients.
  private func result(count cell: any Recurrence, _ returnsSequence: Bool) -> Int {
    cell.stateCount + (returnsSequence ? 1 : 0) + 1
  }

  @Test("recurrent layers walked together and one after the other", arguments: 0..<12, [false, true])
  func stack(number: Int, hasMask: Bool) throws {
    let data = Self.reviews(19, 31, vocabulary: 40)
    func layer(_ kind: Int, _ units: Int, last: Bool = false) -> Layer {
      switch kind % 3 {
      case 0: SimpleRNN(units: units, returnSequences: !last)
      case 1: LSTM(units: units, returnSequences: !last)
      default: GRU(units: units, returnSequences: !last)
      }
    }
    try Runtime.$current.withValue(Runtime(seed: number, observer: SilentObserver())) {
      let tokens = Input(shape: [31])
      let words = try Embedding(inputDim: 40, outputDim: 8, maskZero: hasMask)(tokens)
      // Weights of the second layer that take larger blocks than the first one's.
      let first = try layer(number, 70)(words)
      let second = try layer(number / 3, number < 6 ? 20 : 200)(first)
      let third = try layer(number + 1, 33, last: number % 2 == 0)(second)
      // One layer on top, or two that read the same.
      let outputs = number % 4 < 2 ? [third] : [third, try layer(number + 2, 5, last: true)(second)]
      let model = try Model(inputs: [tokens], outputs: outputs)
      let together = try model.forward([data.x], ForwardPass())
      let pass = ForwardPass(recordedOn: Tape(), variables: model.trainableParameters, isTraining: false)
      let apart = try model.forward([data.x], pass)
      #expect(together.map(\.shape) == apart.map(\.shape))
      #expect(together.map(\.floats) == apart.map(\.floats))
    }
  }

  @Test(
    "convolution and pooling of gathered rows and of rows written out", arguments: [1, 2, 3],
    [(size: 2, stride: 2), (size: 3, stride: 4), (size: 3, stride: 1)])
  func windows(stride: Int, pool: (size: Int, stride: Int)) throws {
    var noise = TestNoise(7)
    let (batch, time, channels, filters) = (5, 19, 6, 9)
    let lead = [0, 8, 19, 3, 12]
    let positions = RowPositions(
      indices: (0..<batch * time).map { $0 % time < lead[$0 / time] ? 3 : Int32(noise.int(0..<3)) },
      shape: [batch, time], sharedLead: lead)
    let rows = Tensor(floats: noise.floats(4 * channels), shape: [4, channels])
    let kernel = Tensor(floats: noise.floats(4 * channels * filters), shape: [4, channels, filters])
    let bias = Tensor(floats: noise.floats(filters), shape: [filters])
    let window = SlidingWindow(size: 4, stride: stride, padding: .same)
    let steps = window.steps(time)
    let pooled = (steps + pool.stride) / pool.stride
    let costs = Tensor(floats: noise.floats(batch * pooled * filters), shape: [batch, pooled, filters])

    func results(gathered: Bool) throws -> [[Float]] {
      let tape = Tape()
      let variables = [rows, kernel, bias].map(tape.variable)
      var x = Tensor.gather(variables[0], at: positions)
      if !gathered { x = x.shifted(by: 0) }
      #expect((x.gathered != nil) == gathered)
      let y = try convolution1D(
        x, variables[1], bias: variables[2], stride: stride, dilation: 1, front: window.front(time), steps: steps,
        activation: .relu)
      let z = maxPooling1D(y, size: pool.size, stride: pool.stride, front: 1, steps: pooled)
      try tape.backward(from: (z * costs).meanOfAll())
      return [z.floats] + variables.map { $0.node!.gradient!.dense.floats }
    }
    for (fast, plain) in zip(try results(gathered: true), try results(gathered: false)) {
      expectClose(fast, plain, within: 1e-5)
    }
  }

  @Test("Adam deferred row by row and Adam on the whole table, bit by bit")
  func deferredAdam() throws {
    let (rowCount, width) = (30, 37)
    func table() -> Parameter {
      Parameter(
        "embeddings", shape: [rowCount, width], initializer: .uniform(low: -0.05, high: 0.05),
        random: RandomStream(seed: 3))
    }
    let (deferred, dense) = (table(), table())
    let (first, second) = (Optimizer.adam(), Optimizer.adam())
    var noise = TestNoise(11)
    for step in 0..<60 {
      let indices = (0..<rowCount).filter { _ in noise.next() > 0.7 }.map(Int32.init)
      let gradient = RowGradient(
        indices: indices, values: Tensor(floats: noise.floats(indices.count * width), shape: [indices.count, width]),
        rowCount: rowCount)
      // The rate changes, and is replayed as it was.
      first.learningRate = 0.001 * Double(1 + step % 5)
      second.learningRate = first.learningRate
      first.apply([(deferred, .rows(gradient))])
      second.apply([(dense, .dense(gradient.dense))])
      if step % 17 == 16 { #expect(deferred.value == dense.value) }
    }
    #expect(deferred.deferred != nil)
    let (a, b) = (try #require(first.slots(of: deferred)), try #require(second.slots(of: dense)))
    #expect(a.count == 2 && a == b)
    #expect(deferred.value == dense.value)

    // It goes on from slots that were restored, on the whole table and by rows.
    let restored = Optimizer.adam()
    restored.iterations = first.iterations
    let copy = table()
    copy.value = deferred.value
    restored.setSlots(a, of: copy)
    let gradient = RowGradient(
      indices: [2, 9], values: Tensor(floats: noise.floats(2 * width), shape: [2, width]), rowCount: rowCount)
    for (optimizer, parameter) in [(first, deferred), (restored, copy)] {
      optimizer.learningRate = 0.001
      optimizer.apply([(parameter, .rows(gradient))])
    }
    #expect(copy.value == deferred.value)
  }

  private static func reviews(_ batch: Int, _ time: Int, vocabulary: Int) -> (x: Tensor, y: Tensor) {
    var noise = TestNoise(5)
    let tokens = (0..<batch).flatMap { row -> [Float] in
      let length = noise.int(1..<time + 1)
      return (0..<time).map { $0 < time - length ? 0 : Float(noise.int(1..<vocabulary)) }
    }
    return (
      Tensor(floats: tokens, shape: [batch, time]),
      Tensor(floats: (0..<batch).map { _ in noise.next() > 0 ? 1 : 0 }, shape: [batch])
    )
  }

  private static func models() throws -> [Sequential] {
    let bodies: [[Layer]] = [
      [SimpleRNN(units: 20)], [SimpleRNN(units: 20, returnSequences: true), GRU(units: 12)],
      [Bidirectional(LSTM(units: 9, returnSequences: true)), SimpleRNN(units: 8)],
      [Conv1D(filters: 10, kernelSize: 5, activation: .relu), MaxPooling1D(poolSize: 4), SimpleRNN(units: 20)],
    ]
    return try bodies.map { body in
      let model = try Sequential([Embedding(inputDim: 50, outputDim: 16)] + body + [Dense(1, activation: .sigmoid)])
      try model.compile(optimizer: .adam(learningRate: 0.01), loss: .binaryCrossentropy, metrics: [.accuracy])
      return model
    }
  }

  @Test("a training gives the same bits on 1, 2 and 8 threads", arguments: 0..<4)
  func threads(number: Int) throws {
    let data = Self.reviews(70, 24, vocabulary: 50)
    let runs = try [1, 2, 8].map { threads in
      try Runtime.$current.withValue(Runtime(seed: 4, observer: SilentObserver(), threads: threads)) {
        let model = try Self.models()[number]
        let history = try model.fit(data.x, data.y, epochs: 2, batchSize: 16)
        return (history.loss, try model.predict(data.x).floats, model.trainableParameters.map(\.value.floats))
      }
    }
    for run in runs.dropFirst() {
      #expect(run.0 == runs[0].0)
      #expect(run.1 == runs[0].1)
      #expect(run.2 == runs[0].2)
    }
  }

  @Test("predictions use what was projected before, and notice when weights change", arguments: 0..<4)
  func projectionCache(number: Int) throws {
    let data = Self.reviews(40, 24, vocabulary: 50)
    try Runtime.$current.withValue(Runtime(seed: 4, observer: SilentObserver())) {
      let model = try Self.models()[number]
      for _ in 0..<3 {
        let cold = try model.predict(data.x)
        #expect(try model.predict(data.x) == cold)
        // A recorded pass doesn't use the cache.
        let pass = ForwardPass(recordedOn: Tape(), variables: model.trainableParameters, isTraining: false)
        expectClose(cold.floats, try model.forward([data.x], pass)[0].floats, within: 1e-6)
        pass.end()
        try model.fit(data.x, data.y, batchSize: 16)
        #expect(try model.predict(data.x) != cold)
      }
    }
  }

  @Test("predictions notice when one of the weights behind a shared trajectory changes", arguments: 0..<4)
  func trajectoryCache(changed: Int) throws {
    let data = Self.reviews(40, 24, vocabulary: 50)
    try Runtime.$current.withValue(Runtime(seed: 4, observer: SilentObserver())) {
      func model(_ activation: ActivationFunction) throws -> Sequential {
        try Sequential([
          Embedding(inputDim: 50, outputDim: 16), SimpleRNN(units: 20, activation: activation, returnSequences: true),
          SimpleRNN(units: 12), Dense(1),
        ])
      }
      let (first, second) = (try model(.tanh), try model(changed == 3 ? .relu : .tanh))
      let known = try first.predict(data.x)
      // The same storage of weights, but for one of them: a recurrent kernel, the kernel between the layers, a bias.
      var weights = first.weights
      if changed < 3 { weights[[2, 4, 6][changed]] = weights[[2, 4, 6][changed]] * 1.5 + 0.01 }
      try second.setWeights(weights)
      let pass = ForwardPass(recordedOn: Tape(), variables: second.trainableParameters, isTraining: false)
      let plain = try second.forward([data.x], pass)[0]
      #expect(try second.predict(data.x) == plain.detached())
      #expect(try first.predict(data.x) == known)
      #expect(known != plain.detached())
    }
  }

  @Test(
    "predictions of many rows, dealt out to the cores, are those of a few at a time", arguments: [1, 2, 8], [1, 2])
  func dealtOut(threads: Int, number: Int) throws {
    let (rows, time) = (3200, 300)
    let data = Self.reviews(rows, time, vocabulary: 50)
    try Runtime.$current.withValue(Runtime(seed: 4, observer: SilentObserver(), threads: threads)) {
      let model = try Self.models()[number]
      let all = try model.predict(data.x)
      let pieces = try stride(from: 0, to: rows, by: 100).map { try model.predict(data.x.rows(from: $0, to: $0 + 100)) }
      #expect(try all == Tensor.concatenated(pieces, axis: 0))

      var tokens = data.x.floats
      tokens[700 * time + 299] = 99
      let wrong = Tensor(floats: tokens, shape: [rows, time])
      #expect {
        try model.predict(wrong)
      } throws: { error in
        guard case NetworkError.tokenOutOfRange(token: 99, row: 700, position: 299, vocabulary: 50, layer: _) = error
        else {
          return false
        }
        return true
      }
    }
  }

  private struct SilentObserver: TrainingObserver {
    func observe(_ event: TrainingEvent) {}
  }
}
