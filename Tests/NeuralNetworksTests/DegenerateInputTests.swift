import Foundation
import Testing

@testable import NeuralNetworks

@Suite("Degenerate input is refused by name, and nothing traps")
struct DegenerateInputTests {
  private func message(_ body: () throws -> Void) -> String {
    do {
      try Runtime.$current.withValue(Runtime(seed: 1, observer: NoObserver()), operation: body)
      return "no error"
    } catch { return "\(error)" }
  }

  @Test("sequences that are too short for a window, where the model couldn't know")
  func shortSequences() throws {
    let layers: [Layer] = [
      Conv1D(filters: 2, kernelSize: 5), MaxPooling1D(poolSize: 5), AveragePooling1D(poolSize: 5),
      Conv1D(filters: 2, kernelSize: 3, dilationRate: 2),
    ]
    for layer in layers {
      let model = try Sequential([Input(shape: [nil, 3]), layer])
      let error = message { _ = try model.predict(.ones([2, 4, 3])) }
      #expect(
        error == "layer '\(layer.name)' can't take input of shape (2, 4, 3): it expects at least 5 steps of time")
      #expect(try model.predict(.ones([2, 5, 3])).shape[1] == 1)
    }
  }

  @Test("sequences of no steps, and steps of no features")
  func noSteps() throws {
    let model = try Sequential([Input(shape: [nil, 3]), LSTM(units: 2), Dense(1)])
    try model.compile(loss: .meanSquaredError)
    #expect(
      message { _ = try model.predict(.zeros([2, 0, 3])) }
        == "the shape of the input is [2, 0, 3], but has to be without dimensions of size 0")
    #expect(
      message { try model.fit(.zeros([2, 0, 3]), Tensor([1.0, 2])) }
        == "the shape of the input is [2, 0, 3], but has to be without dimensions of size 0")
    #expect(
      message { _ = try model.evaluate(.zeros([2, 2, 3]), .zeros([2, 0])) }
        == "the shape of the targets is [2, 0], but has to be without dimensions of size 0")
    #expect(
      message { _ = try Sequential([Input(shape: [0, 3]), LSTM(units: 2)]).predict(.zeros([2, 0, 3])) } != "no error")
  }

  @Test("one row, one step, all padding: every layer that reads masks gives numbers")
  func allPadding() throws {
    for name in KerasLayerTests.models.keys.sorted() where name.contains("mask") && name != "masking-layer" {
      let make = try #require(KerasLayerTests.models[name])
      let model = try make()
      try Runtime.$current.withValue(Runtime(seed: 1, observer: NoObserver())) {
        try model.compile(loss: .binaryCrossentropy, metrics: [.accuracy, .auc, .f1])
        let x = try Tensor.zeros([1, 10])
        #expect(try model.predict(x).isFinite, "\(name)")
        try model.fit(x, Tensor([1]), epochs: 2)
        #expect(model.weights.allSatisfy { $0.isFinite }, "\(name)")
      }
    }
  }

  @Test("every kind of layer takes one row of one step, or says why not")
  func oneStep() throws {
    let layers: [() -> Layer] = [
      { SimpleRNN(units: 2) }, { LSTM(units: 2) }, { GRU(units: 2) }, { RNN([GRUCell(units: 2), LSTMCell(units: 2)]) },
      { Bidirectional(GRU(units: 2)) }, { TimeDistributed(Dense(2)) }, { Conv1D(filters: 2, kernelSize: 1) },
      { Conv1D(filters: 2, kernelSize: 4, padding: .same) }, { Conv1D(filters: 2, kernelSize: 4, padding: .causal) },
      { MaxPooling1D(poolSize: 3, padding: .same) }, { AveragePooling1D(poolSize: 3, padding: .same) },
      { GlobalMaxPooling1D() }, { GlobalAveragePooling1D() }, { Flatten() }, { Dropout(0.5) },
      { SpatialDropout1D(0.5) },
      { LayerNormalization() }, { BatchNormalization() }, { Permute([2, 1]) }, { Reshape([3]) }, { Masking() },
      { Activation(.softmax) }, { Dense(2) },
    ]
    for make in layers {
      try Runtime.$current.withValue(Runtime(seed: 1, observer: NoObserver())) {
        let model = try Sequential([Input(shape: [1, 3]), make(), Flatten(), Dense(1, activation: .sigmoid)])
        try model.compile(loss: .binaryCrossentropy)
        try model.fit(.ones([1, 1, 3]), Tensor([1]), epochs: 2)
        #expect(model.weights.allSatisfy { $0.isFinite }, "\(model.layers[0].typeName)")
      }
    }
  }

  @Test("labels of the wrong kind, more classes than outputs, weights that don't fit")
  func labels() throws {
    func classifier(_ loss: Loss, _ units: Int = 3) throws -> Sequential {
      let model = try Sequential([Input(shape: [2]), Dense(units, activation: units == 1 ? .sigmoid : .softmax)])
      try model.compile(loss: loss, metrics: [.accuracy])
      return model
    }
    let x = try Tensor([[1.0, 2], [3, 4]])
    #expect(
      message { try classifier(.sparseCategoricalCrossentropy).fit(x, Tensor([0.5, 1])) }
        == "label 0.5 in row 0 is no class: the model's output has 3 classes, 0 to 2")
    #expect(
      message { try classifier(.sparseCategoricalCrossentropy).fit(x, Tensor([0, -1])) }
        == "label -1 in row 1 is no class: the model's output has 3 classes, 0 to 2")
    #expect(
      message { try classifier(.categoricalCrossentropy).fit(x, Tensor([0, 2])) }
        == "targets of shape [2] don't fit predictions of shape [2, 3] in categorical_crossentropy")
    #expect(
      message { try classifier(.binaryCrossentropy, 1).fit(x, Tensor([0, 2])) }
        == "label 2 in row 1 is no class: the model's output has 2 classes, 0 to 1")
    #expect(
      message { try classifier(.binaryCrossentropy, 1).fit(x, Tensor([.nan, 1])) }
        == "row 0 of the targets holds a value that is not a finite number")
    #expect(
      message { try classifier(.binaryCrossentropy, 1).fit(x, Tensor([0, 1]), sampleWeight: Tensor([.nan, 1])) }
        == "row 0 of the sample weights holds a value that is not a finite number")
    #expect(
      message { try classifier(.binaryCrossentropy, 1).fit(x, Tensor([0, 1]), classWeight: [0: .infinity]) }
        == "the weight of class 0 is inf, but has to be a finite number")
    // Weights may lie in a row or a column.
    for shape in [[1, 2], [2, 1], [2]] {
      #expect(
        message {
          try classifier(.binaryCrossentropy, 1).fit(x, Tensor([0, 1]), sampleWeight: Tensor([1.0, 2], shape: shape))
        } == "no error")
    }
    for metric in [Metric.accuracy, .precision, .recall, .f1, .auc, .binaryAccuracy(), .perplexity] {
      #expect(throws: NetworkError.self) { try metric(Tensor([[0.0, 1, 0]]), Tensor([[0.5, 0.5]])) }
    }
    #expect(throws: NetworkError.self) { try confusionMatrix(Tensor([0, 5]), Tensor([[0.1, 0.9], [0.2, 0.8]])) }
  }

  @Test("layers that are given no input, or more than they take")
  func inputCounts() throws {
    let x = Input(shape: [4, 3])
    let layers: [Layer] = [
      Dense(2), LSTM(units: 2), RNN([LSTMCell(units: 2)]), Bidirectional(GRU(units: 2)), Concatenate(), Add(),
      Attention(),
      AdditiveAttention(), MultiHeadAttention(numHeads: 1, keyDim: 2), Lambda { $0 }, TimeDistributed(Dense(2)),
    ]
    for layer in layers {
      #expect(throws: NetworkError.self, "\(layer.typeName)") { try layer([]) }
      if !(layer is Merge || layer is Concatenate || layer is Lambda) {
        #expect(throws: NetworkError.self, "\(layer.typeName)") { try layer([x, x, x, x, x, x]) }
      }
    }
    #expect(throws: NetworkError.self) { try Model(inputs: [x], outputs: []) }
    #expect(throws: NetworkError.self) { try Model(inputs: [], outputs: [x]) }
  }

  @Test("cells that belong in no layer, or twice in one")
  func cells() throws {
    let cell = GRUCell(units: 2)
    #expect(
      message { _ = try Sequential([Input(shape: [4, 3]), cell]) }
        == "layer 'gru_cell' can't take input of shape (None, 4, 3): it expects to be walked along sequences by a layer: "
        + "RNN(GRUCell(…))")
    #expect(
      message { _ = try RNN([])(Input(shape: [4, 3])) }
        == "cells of layer 'rnn' is empty, but has to be at least one cell")
    #expect(
      message {
        let cell = GRUCell(units: 2)
        _ = try RNN([cell, cell])(Input(shape: [4, 2]))
      } == "cells of layer 'rnn' is a list that names one cell twice, but has to be cells that differ")
    #expect(
      message { _ = try RNN([GRUCell(units: 2), LSTMCell(units: 0)])(Input(shape: [4, 3])) }
        == "units of layer 'lstm_cell' is 0, but has to be at least 1")
    #expect(
      message { _ = try LSTM(units: -1)(Input(shape: [4, 3])) }
        == "units of layer 'lstm' is -1, but has to be at least 1")
    #expect(
      message { _ = try RNN(LSTMCell(units: 2, dropout: 1))(Input(shape: [4, 3])) }
        == "dropout of layer 'rnn' is 1.0, but has to be at least 0 and less than 1")
    let shared = LSTMCell(units: 2)
    _ = try RNN(shared)(Input(shape: [4, 3]))
    #expect(
      message { _ = try RNN(shared)(Input(shape: [4, 5])) }
        == "layer 'rnn' can't take input of shape (None, 4, 5): it expects 3 features")
  }

  @Test("functions that change their mind, or keep what they saw")
  func lambdas() throws {
    let fickle = try Sequential([
      Input(shape: [4, 3]), Lambda(name: "fickle") { try $0.sum() == 0 ? $0 : $0.sum(axis: 1) }, LSTM(units: 2),
    ])
    #expect(
      message { _ = try fickle.predict(.ones([2, 4, 3])) }
        == "layer 'fickle' gave a result of shape [2, 3], where (None, 4, 3) was expected from how the model was put together"
    )
    let fewer = try Sequential([
      Input(shape: [3]), Lambda(name: "fewer") { try $0.sum() == 0 ? $0 : $0.rows(to: 1) }, Dense(2),
    ])
    #expect(message { _ = try fewer.predict(.ones([2, 3])) }.hasPrefix("layer 'fewer' gave a result of shape [1, 3]"))
    // What is kept of an earlier step is a constant in a later one.
    var kept: Tensor?
    let forgetful = try Sequential([
      Input(shape: [3]), Dense(2),
      Lambda { x in
        defer { kept = x }
        return if let kept, kept.shape == x.shape { try x + kept } else { x }
      }, Dense(1),
    ])
    try forgetful.compile(loss: .meanSquaredError)
    #expect(message { try forgetful.fit(.ones([8, 3]), .ones([8, 1]), epochs: 3, batchSize: 2) } == "no error")
    #expect(forgetful.weights.allSatisfy { $0.isFinite })
  }

  @Test("sizes that no memory holds")
  func hugeShapes() throws {
    let repeated = try Sequential([Input(shape: [3]), RepeatVector(1 << 29)])
    #expect(message { _ = try repeated.predict(.ones([64, 3])) }.contains("nor their product so large"))
    #expect(message { _ = try Sequential([Input(shape: [1 << 20]), Dense(1 << 20)]) }.contains("nor their product"))
    #expect(
      message {
        _ = try Sequential([Input(shape: [nil, 3]), Conv1D(filters: 1, kernelSize: 1 << 28, padding: .causal)])
          .predict(.ones([64, 8, 3]))
      }.contains("nor their product"))
  }

  @Test("attention over fewer values than keys, where the model couldn't know")
  func attention() throws {
    for layer in [Attention(), AdditiveAttention(), MultiHeadAttention(numHeads: 2, keyDim: 2)] as [Layer] {
      let (query, value, key) = (Input(shape: [nil, 3]), Input(shape: [nil, 3]), Input(shape: [nil, 3]))
      let model = try Model(inputs: [query, value, key], outputs: [layer([query, value, key])])
      let (a, b) = (try Tensor.ones([2, 4, 3]), try Tensor.ones([2, 5, 3]))
      #expect(try model.predict([a, b, b])[0].shape == [2, 4, 3])
      #expect(message { _ = try model.predict([b, a, b]) }.contains("it expects as many values as keys, 5"))
    }
  }

  @Test("optimizers and schedules of numbers that make no sense")
  func optimizers() throws {
    let model = try Sequential([Input(shape: [2]), Dense(1)])
    let wrong: [(Optimizer, String)] = [
      (.adam(learningRate: .nan), "learningRate"), (.adam(beta1: 1), "beta1"), (.adam(beta2: .nan), "beta2"),
      (.adam(epsilon: -1), "epsilon"), (.adamW(weightDecay: .infinity), "weightDecay"), (.nadam(beta1: -1), "beta1"),
      (.rmsprop(rho: 2), "rho"), (.rmsprop(momentum: -1), "momentum"), (.sgd(momentum: 2), "momentum"),
      (.adagrad(initialAccumulatorValue: .nan), "initialAccumulatorValue"),
      (.sgd(schedule: .exponentialDecay(initial: 0.1, decaySteps: 0, decayRate: 0.5)), "a schedule's number of steps"),
      (.sgd(schedule: .cosineDecay(initial: .nan, decaySteps: 5)), "learningRate"),
      (.sgd(schedule: .polynomialDecay(initial: 0.1, decaySteps: 5, power: .nan)), "a schedule's number"),
      (.sgd(schedule: .piecewiseConstant(boundaries: [3], values: [0.1])), "a schedule's list of values"),
      (.sgd(schedule: .piecewiseConstant(boundaries: [], values: [])), "a schedule's list of values"),
    ]
    for (optimizer, argument) in wrong {
      #expect(message { try model.compile(optimizer: optimizer, loss: .huber) }.hasPrefix(argument))
    }
    let (x, y) = (try Tensor.ones([4, 2]), try Tensor.ones([4, 1]))
    try model.compile(optimizer: .sgd(), loss: .huber)
    for callback in [
      Callback.earlyStopping(monitor: "loss", patience: -1), .earlyStopping(monitor: "loss", startFromEpoch: -1),
      .reduceLROnPlateau(monitor: "loss", factor: 1), .reduceLROnPlateau(monitor: "loss", patience: -2),
      .learningRateSchedule { _, _ in .nan }, .modelCheckpoint("/nowhere/at/all"),
    ] {
      #expect(message { try model.fit(x, y, callbacks: [callback]) } != "no error")
    }
  }

  @Test("a loss that is no number by itself is named as such")
  func lossAlone() throws {
    let model = try Sequential([Input(shape: [2]), Dense(1)])
    try model.compile(loss: .custom("odd") { target, prediction in (target * 0.0 - 1.0).log() })
    #expect(
      message { try model.fit(.ones([4, 2]), .ones([4, 1]), batchSize: 2) }
        == "the loss became nan in epoch 1, step 1; what all layers give is finite, so that it arose in the loss itself. "
        + "A smaller learning rate or clipped gradients often help")
  }

  @Test("weights that overflow stop the training at the step and layer where it shows")
  func overflow() throws {
    let model = try Sequential([Input(shape: [2]), Dense(2, name: "first"), Dense(1, name: "second")])
    try model.compile(optimizer: .sgd(learningRate: 1e25), loss: .meanSquaredError)
    let text = message {
      try model.fit(.ones([8, 2]), Tensor.ones([8, 1]) * 3.0, epochs: 5, batchSize: 2, shuffle: false)
    }
    #expect(text.contains("in epoch 1, step "), "\(text)")
    #expect(text.contains("came out of layer '") || text.contains("in the loss itself"), "\(text)")
  }
}
