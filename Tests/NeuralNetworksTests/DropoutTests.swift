import Testing

@testable import NeuralNetworks

@Suite("Dropout")
struct DropoutTests {
  private func output(of layer: Layer, _ input: Tensor, isTraining: Bool) throws -> Tensor {
    try Runtime.$current.withValue(Runtime(seed: 4)) {
      try layer.ensureBuilt([[nil] + input.shape.dropFirst().map(Optional.init)])
      return try layer.forward([input], ForwardPass(isTraining: isTraining))[0]
    }
  }

  @Test("drops its share in training, scales the rest up, and does nothing otherwise")
  func share() throws {
    let ones = try Tensor.ones([40, 50, 10])
    for rate in [0.2, 0.5] {
      let dropped = try output(of: Dropout(rate), ones, isTraining: true)
      let zeros = dropped.scalars.count { $0 == 0 }
      #expect(abs(Double(zeros) / 20_000 - rate) < 0.02)
      #expect(dropped.scalars.allSatisfy { $0 == 0 || abs($0 - 1 / (1 - rate)) < 1e-6 })
    }
    #expect(try output(of: Dropout(0.5), ones, isTraining: false) == ones)
    #expect(try output(of: Dropout(0), ones, isTraining: true) == ones)
  }

  @Test("spatial dropout drops channels for all of time")
  func spatial() throws {
    let dropped = try output(of: SpatialDropout1D(0.5), .ones([40, 6, 50]), isTraining: true)
    let first = try dropped.slice(axis: 1, from: 0, count: 1)
    #expect(try dropped == first.broadcast(to: [40, 6, 50]))
    #expect(abs(first.mean() - 1) < 0.1)
  }

  @Test("recurrent layers drop the same features at each step", arguments: [0.0, 0.5])
  func recurrent(recurrentDropout: Double) throws {
    // With the identity as its kernel and nothing recurrent, the layer's states show which features are left.
    let layer = SimpleRNN(
      units: 5, activation: .linear, useBias: false, returnSequences: true, dropout: 0.5,
      recurrentDropout: recurrentDropout, kernelInitializer: .identity, recurrentInitializer: .zeros)
    let states = try output(of: layer, .ones([30, 4, 5]), isTraining: true)
    #expect(try states == states.slice(axis: 1, from: 0, count: 1).broadcast(to: [30, 4, 5]))
    #expect(Set(states.scalars) == [0, 2])
  }

  @Test("the dropped state is the same at each step, and only in the recurrent product")
  func recurrentState() throws {
    let layer = SimpleRNN(
      units: 6, activation: .linear, useBias: false, returnSequences: true, recurrentDropout: 0.5,
      kernelInitializer: .identity, recurrentInitializer: .identity)
    let states = try output(of: layer, .ones([20, 3, 6]), isTraining: true)
    // h₁ = 1, h₂ = 1 + m, h₃ = 1 + m (1 + m), with m 0 or 2.
    let last = try states.slice(axis: 1, from: 2, count: 1)
    let second = try states.slice(axis: 1, from: 1, count: 1)
    #expect(Set(zip(second.scalars, last.scalars).map { [$0, $1] }) == [[1, 1], [3, 7]])
  }

  @Test("gradients pass what was kept")
  func gradient() throws {
    try Runtime.$current.withValue(Runtime(seed: 4, observer: NoObserver())) {
      let tape = Tape()
      let pass = ForwardPass(recordedOn: tape, variables: [])
      let x = tape.variable(try .ones([8, 9]))
      let dropped = try Dropout(0.5).forward(x, pass)
      try tape.backward(from: dropped)
      #expect(x.node?.gradient?.dense == dropped.detached())
    }
  }
}
