import Testing

@testable import NeuralNetworks

@Suite("Mistakes are found and named")
struct MistakeTests {
  private func message(_ body: () throws -> Void) -> String {
    do {
      try Runtime.$current.withValue(Runtime(seed: 1, observer: NoObserver()), operation: body)
      return "no error"
    } catch { return "\(error)" }
  }

  private func classifier() throws -> Sequential {
    let model = try Sequential([
      Embedding(inputDim: 10, outputDim: 4), SimpleRNN(units: 3), Dense(1, activation: .sigmoid),
    ])
    try model.compile(loss: .binaryCrossentropy, metrics: [.accuracy])
    return model
  }

  @Test("when a model is put together")
  func models() {
    #expect(
      message { _ = try Sequential([Embedding(inputDim: 10, outputDim: 4), SimpleRNN(units: 3), SimpleRNN(units: 3)]) }
        == "layer 'simple_rnn' can't take input of shape (None, 3): it expects sequences of vectors, "
        + "(batch, time, features)")
    #expect(
      message { _ = try Sequential([Embedding(inputDim: 10, outputDim: 4), Flatten(), Dense(1)]) }
        == "layer 'dense' has to know the last dimension of its input, whose shape is (None, None); "
        + "start the model with Input(shape:) to state it")
    #expect(
      message { _ = try Sequential([Input(shape: [4, 2]), Conv1D(filters: 3, kernelSize: 5)]) }
        == "layer 'conv1d' can't take input of shape (None, 4, 2): it expects at least 5 steps of time")
    #expect(
      message { _ = try Sequential([Input(shape: [4]), Dense(0)]) }
        == "units of layer 'dense' is 0, but has to be at least 1")
    #expect(
      message { _ = try Sequential([Input(shape: [4]), Dense(2, name: "a"), Dense(2, name: "a")]) }
        == "two layers of the model are named 'a'; give one of them another name")
    #expect(
      message { _ = try Concatenate()([Input(shape: [4, 2]), Input(shape: [3, 2])]) }
        == "layer 'concatenate' can't take input of shape (None, 3, 2): it expects (None, 4, 2) but for dimension 2, "
        + "as its first input")
    #expect(
      message {
        let (used, forgotten) = (Input(shape: [2]), Input(shape: [2]))
        _ = try Model(inputs: [used], outputs: [Add()([used, forgotten])])
      } == "the input of layer 'add' doesn't come from the model's inputs")
  }

  @Test("when data doesn't fit")
  func data() throws {
    let (x, y) = (try Tensor([[1, 2, 3], [4, 5, 6]]), Tensor([0, 1]))
    #expect(
      message { try classifier().fit(Tensor([[1, 2, 3], [4, 99, 6]]), y) }
        == "token 99 in row 1, position 1, is not in the vocabulary of layer 'embedding', which has tokens 0 to 9")
    #expect(
      message { try classifier().fit(Tensor([[1, -1]]), Tensor([1])) }
        == "token -1 in row 0, position 1, is not in the vocabulary of layer 'embedding', which has tokens 0 to 9")
    #expect(
      message { try classifier().fit(Tensor([[0.5, 1]]), Tensor([1])) }
        == "token 0.5 in row 0, position 0, is not in the vocabulary of layer 'embedding', which has tokens 0 to 9")
    #expect(
      message { try classifier().fit(x, Tensor([0, 1, 1])) }
        == "inputs and targets need one number of rows, but have 2, 3")
    #expect(message { try classifier().fit(Tensor.zeros([0, 3]), Tensor.zeros([0])) } == "the data holds no rows")
    #expect(message { _ = try classifier().predict(Tensor.zeros([0, 3])) } == "the input holds no rows")
    #expect(
      message { try classifier().fit(Tensor([[1, .nan, 3], [4, 5, 6]]), y) }
        == "row 0 of the input holds a value that is not a finite number")
    #expect(
      message { try classifier().fit(x, Tensor([0, 7])) }
        == "label 7 in row 1 is no class: the model's output has 2 classes, 0 to 1")
    #expect(
      message { try classifier().fit(x, Tensor([[0, 1], [1, 0]])) }
        == "targets of shape [2, 2] don't fit predictions of shape [2, 1] in binary_crossentropy")
    #expect(
      message { try classifier().fit(Tensor([1, 2]), y) }
        == "model 'sequential' takes input of shape (None, None), but was given [2]")
    #expect(message { try classifier().fit(x, y, epochs: 0) } == "epochs is 0, but has to be at least 1")
    #expect(message { try classifier().fit(x, y, batchSize: 0) } == "batchSize is 0, but has to be at least 1")
    #expect(message { try classifier().fit(x, y, validationSplit: 0.9) } == "the part for training holds no rows")
    #expect(
      message { try classifier().fit(x, y, callbacks: [.earlyStopping()]) }
        == "nothing of the name 'val_loss' is measured in this training; there is accuracy, loss")
    #expect(
      message { _ = try Sequential([Input(shape: [2]), Dense(1)]).evaluate(x, y) }
        == "model 'sequential' has to be compiled before it is trained or evaluated: "
        + "call compile(optimizer:loss:metrics:)")
    #expect(
      message { _ = try Tensor([[1, 2], [3]]) }
        == "row 1 has 1 element where the first row has 2; all rows of a tensor need one length")
  }

  @Test("a class that the output doesn't have")
  func classes() throws {
    let model = try Sequential([Input(shape: [2]), Dense(3, activation: .softmax)])
    try model.compile(loss: .sparseCategoricalCrossentropy)
    #expect(
      message { try model.fit(Tensor([[1.0, 2], [3, 4]]), Tensor([0, 3])) }
        == "label 3 in row 1 is no class: the model's output has 3 classes, 0 to 2")
  }

  @Test("a loss that is no number is named with epoch, step and layer, and leaves the weights as they were")
  func notANumber() throws {
    let model = try Sequential([
      Input(shape: [2]), Dense(2, name: "before"), Lambda(name: "odd") { $0.map { $0 - 1e9 }.log() }, Dense(1),
    ])
    try model.compile(loss: .meanSquaredError)
    let weights = model.weights
    #expect(
      message { try model.fit(Tensor([[1.0, 2], [3, 4]]), Tensor([0.0, 3])) }
        == "the loss became nan in epoch 1, step 1; the first values that aren't finite came out of layer 'odd'. "
        + "A smaller learning rate or clipped gradients often help")
    #expect(model.weights == weights)
  }

  @Test("weights of another model are refused")
  func weights() throws {
    let model = try classifier()
    #expect(message { try model.setWeights([]) } == "'sequential' has 6 weights, but was given 0")
    var weights = model.weights
    weights[1] = try .zeros([2, 2])
    #expect(
      message { try model.setWeights(weights) }
        == "weight 'kernel' of 'sequential' has shape [4, 3], but was given shape [2, 2]")
  }

  @Test("the smallest data trains: one row, one step, all padding")
  func smallest() throws {
    let model = try classifier()
    try Runtime.$current.withValue(Runtime(observer: NoObserver())) {
      try model.fit(Tensor([[0]]), Tensor([1]), epochs: 2)
      try model.fit(Tensor([[0, 0, 0], [0, 0, 0]]), Tensor([1, 0]), batchSize: 1)
      #expect(try model.predict(Tensor([[0]])).isFinite)
      let masked = try Sequential([
        Embedding(inputDim: 10, outputDim: 4, maskZero: true), LSTM(units: 3), Dense(1, activation: .sigmoid),
      ])
      try masked.compile(loss: .binaryCrossentropy)
      try masked.fit(Tensor([[0, 0, 0], [0, 0, 1]]), Tensor([1, 0]))
      #expect(masked.weights.allSatisfy { $0.isFinite })
    }
  }

  @Test("a training that is cancelled stops before the next batch")
  func cancellation() throws {
    #expect(throws: NetworkError.cancelled) {
      try Runtime.$current.withValue(Runtime(observer: NoObserver(), isCancelled: { true })) {
        try classifier().fit(Tensor([[1, 2]]), Tensor([1]))
      }
    }
  }
}
