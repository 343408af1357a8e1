import Testing

@testable import NeuralNetworks

@Suite("The summary is Keras's table")
struct SummaryTests {
  @Test("of layers that follow each other")
  func sequential() throws {
    let model = try Sequential([
      Input(shape: [500]), Embedding(inputDim: 10_000, outputDim: 128),
      Conv1D(filters: 64, kernelSize: 5, activation: .relu), MaxPooling1D(poolSize: 4), SimpleRNN(units: 64),
      Dense(1, activation: .sigmoid),
    ])
    #expect(
      try text(model) == """
        Model: "sequential"
        ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━┓
        ┃ Layer (type)                 ┃ Output Shape     ┃   Param # ┃
        ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━┩
        │ embedding (Embedding)        │ (None, 500, 128) │ 1,280,000 │
        ├──────────────────────────────┼──────────────────┼───────────┤
        │ conv1d (Conv1D)              │ (None, 496, 64)  │    41,024 │
        ├──────────────────────────────┼──────────────────┼───────────┤
        │ max_pooling1d (MaxPooling1D) │ (None, 124, 64)  │         0 │
        ├──────────────────────────────┼──────────────────┼───────────┤
        │ simple_rnn (SimpleRNN)       │ (None, 64)       │     8,256 │
        ├──────────────────────────────┼──────────────────┼───────────┤
        │ dense (Dense)                │ (None, 1)        │        65 │
        └──────────────────────────────┴──────────────────┴───────────┘
         Total params: 1,329,345 (5.07 MB)
         Trainable params: 1,329,345 (5.07 MB)
         Non-trainable params: 0 (0.00 B)

        """)
  }

  @Test("of layers that branch")
  func branching() throws {
    let x = Input(shape: [nil, 3], name: "series")
    let (a, b) = (try SimpleRNN(units: 2)(x), try GlobalMaxPooling1D()(x))
    let model = try Model(inputs: [x], outputs: [Dense(1)(Concatenate()([a, b]))])
    #expect(
      try text(model) == """
        Model: "functional"
        ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━┳━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
        ┃ Layer (type)                              ┃ Output Shape ┃ Param # ┃ Connected to                     ┃
        ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━╇━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┩
        │ simple_rnn (SimpleRNN)                    │ (None, 2)    │      12 │ input                            │
        ├───────────────────────────────────────────┼──────────────┼─────────┼──────────────────────────────────┤
        │ global_max_pooling1d (GlobalMaxPooling1D) │ (None, 3)    │       0 │ input                            │
        ├───────────────────────────────────────────┼──────────────┼─────────┼──────────────────────────────────┤
        │ concatenate (Concatenate)                 │ (None, 5)    │       0 │ simple_rnn, global_max_pooling1d │
        ├───────────────────────────────────────────┼──────────────┼─────────┼──────────────────────────────────┤
        │ dense (Dense)                             │ (None, 1)    │       6 │ concatenate                      │
        └───────────────────────────────────────────┴──────────────┴─────────┴──────────────────────────────────┘
         Total params: 18 (72.00 B)
         Trainable params: 18 (72.00 B)
         Non-trainable params: 0 (0.00 B)

        """)
  }

  private func text(_ model: Model) throws -> String {
    Runtime.$current.withValue(Runtime(output: { _ in })) { model.summary() }
  }
}
