import Testing

@testable import NeuralNetworks

@Suite("Stateful layers go on where the batch before ended")
struct StatefulTests {
  struct StatefulCase: Decodable {
    let batches: [FixtureTensor]
    let weights: [FixtureTensor]
    let predictions: [FixtureTensor]
  }

  private static let layers: [String: @Sendable () -> [Layer]] = [
    "simple": { [SimpleRNN(units: 3, stateful: true)] },
    "lstm-sequences": { [LSTM(units: 3, returnSequences: true, stateful: true)] },
    "gru-backwards": { [GRU(units: 3, goBackwards: true, stateful: true)] },
    "stacked": { [GRU(units: 3, returnSequences: true, stateful: true), LSTM(units: 2, stateful: true)] },
    "cells": { [RNN([SimpleRNNCell(units: 3), LSTMCell(units: 2)], returnSequences: true, stateful: true)] },
    "bidirectional": { [Bidirectional(LSTM(units: 3, returnSequences: true, stateful: true))] },
  ]

  @Test("three batches as in Keras, and anew after a reset", arguments: layers.keys.sorted())
  func batches(name: String) throws {
    let cases: [String: StatefulCase] = try FixtureTensor.decode("stateful")
    #expect(Set(cases.keys) == Set(Self.layers.keys))
    let expected = try #require(cases[name])
    let model = try Sequential([Input(shape: [5, 3])] + Self.layers[name]!())
    try model.setWeights(expected.weights.map(\.tensor))
    for _ in 0..<2 {
      for (index, (batch, prediction)) in zip(expected.batches, expected.predictions).enumerated() {
        expectClose(try model.predict(batch.tensor), prediction, within: 2e-6, floor: 1, "batch \(index + 1)")
      }
      model.resetStates()
    }
  }

  @Test("two halves of a sequence are as good as the whole one")
  func halves() throws {
    func make(stateful: Bool) throws -> Sequential {
      try Sequential([
        Input(shape: [nil, 3]), SimpleRNN(units: 4, returnSequences: true, stateful: stateful),
        RNN([GRUCell(units: 3), LSTMCell(units: 2)], stateful: stateful),
      ])
    }
    let (whole, halved) = (try make(stateful: false), try make(stateful: true))
    try halved.setWeights(whole.weights)
    let x = Tensor.random([2, 8, 3], seed: 1)
    _ = try halved.predict(x.slice(axis: 1, from: 0, count: 3))
    let last = try halved.predict(x.slice(axis: 1, from: 3, count: 5))
    #expect(try zip(last.scalars, whole.predict(x).scalars).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  @Test("another number of rows is refused, until the states are reset")
  func rows() throws {
    let model = try Sequential([Input(shape: [2, 3]), LSTM(units: 2, stateful: true)])
    _ = try model.predict(.ones([2, 2, 3]))
    let error = #expect(throws: NetworkError.self) { try model.predict(.ones([3, 2, 3])) }
    #expect(
      error?.description
        == "layer 'lstm' can't take input of shape (3, 2, 3): it expects batches of 2 rows, as before, "
        + "since it is stateful; resetStates() starts anew")
    model.resetStates()
    _ = try model.predict(.ones([3, 2, 3]))
  }
}
