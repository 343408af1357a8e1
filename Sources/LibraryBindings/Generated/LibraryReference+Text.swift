// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

extension LibraryReference {
  static let text = #"""
    @ NeuralNetworks type Activation
    final class Activation: Layer
    Applies a function to each scalar (softmax to each vector), as a layer of its own.
    @ NeuralNetworks member Activation.init
    init(_ function: ActivationFunction, name: String? = nil)
    - Parameters:
      - function: what is applied; the result has the shape of the input, and keeps its mask.
      - name: the name in summaries and files; default is one made from the type.
    @ NeuralNetworks type ActivationFunction
    enum ActivationFunction: String, Sendable, CaseIterable, Codable
    A function that is applied to each scalar of a layer's result; softmax, to each vector.
    @ NeuralNetworks member ActivationFunction.linear
    case linear
    x
    @ NeuralNetworks member ActivationFunction.relu
    case relu
    max(x, 0)
    @ NeuralNetworks member ActivationFunction.sigmoid
    case sigmoid
    1 / (1 + e⁻ˣ)
    @ NeuralNetworks member ActivationFunction.tanh
    case tanh
    @ NeuralNetworks member ActivationFunction.softmax
    case softmax
    eˣ, divided by its sum along the last dimension
    @ NeuralNetworks member ActivationFunction.elu
    case elu
    x, or eˣ − 1 where x is negative
    @ NeuralNetworks member ActivationFunction.selu
    case selu
    1.0507 times elu with 1.67326 as the factor of its negative part: Klambauer et al., 2017
    @ NeuralNetworks member ActivationFunction.gelu
    case gelu
    x Φ(x), with Φ the distribution function of the standard normal: Hendrycks and Gimpel, 2016
    @ NeuralNetworks member ActivationFunction.swish
    case swish
    x · sigmoid(x); also known as SiLU
    @ NeuralNetworks member ActivationFunction.softplus
    case softplus
    log(1 + eˣ)
    @ NeuralNetworks member ActivationFunction.softsign
    case softsign
    x / (1 + |x|)
    @ NeuralNetworks member ActivationFunction.hardSigmoid
    case hardSigmoid
    x / 6 + 1 / 2, kept within 0...1
    @ NeuralNetworks member ActivationFunction.leakyRelu
    case leakyRelu
    x, or 0.2 x where x is negative
    @ NeuralNetworks member ActivationFunction.exponential
    case exponential
    eˣ
    @ NeuralNetworks type Add
    final class Add: Merge
    The sum of tensors of one shape.
    @ NeuralNetworks member Add.init
    init(name: String? = nil)
    @ NeuralNetworks type AdditiveAttention
    final class AdditiveAttention: Layer
    Attention whose scores are a sum over tanh(query + key): Bahdanau et al., 2015.

    Inputs and result as for `Attention`: softmax(Σ scale ⊙ tanh(query + key)) · value.
    @ NeuralNetworks member AdditiveAttention.init
    init(useScale: Bool = true, isCausal: Bool = false, dropout: Double = 0, name: String? = nil)
    - Parameters:
      - useScale: whether each feature has a factor, which is learned.
      - isCausal: whether a query sees only the values up to its own place.
      - dropout: the share of weights that are dropped in training.
    @ NeuralNetworks type Attention
    final class Attention: Layer
    Looks up, for each query, a mixture of values: Luong et al., 2015.

        let context = try Attention()([query, value])

    Inputs: queries `[batch, q, width]`, values `[batch, v, width]`, and optionally keys of the values' shape in whose
    place the values stand otherwise. Result `[batch, q, width of the values]`: softmax(query · keyᵀ) · value.
    @ NeuralNetworks member Attention.init
    init(useScale: Bool = false, isCausal: Bool = false, dropout: Double = 0, name: String? = nil)
    - Parameters:
      - useScale: whether the scores have a factor, which is learned.
      - isCausal: whether a query sees only the values up to its own place.
      - dropout: the share of weights that are dropped in training.
    @ NeuralNetworks type Average
    final class Average: Merge
    The mean of tensors of one shape.
    @ NeuralNetworks member Average.init
    init(name: String? = nil)
    @ NeuralNetworks type AveragePooling1D
    final class AveragePooling1D: Layer
    The mean of each channel in each window of time, over the steps that exist.

    Input `[batch, time, channels]`, result `[batch, steps, channels]`.
    @ NeuralNetworks member AveragePooling1D.init
    init(poolSize: Int = 2, strides: Int? = nil, padding: Padding = .valid, name: String? = nil)
    - Parameters:
      - poolSize: the number of steps in a window.
      - strides: how many steps the window moves each time; by default its own size.
    @ NeuralNetworks type BatchNormalization
    final class BatchNormalization: Layer
    Brings each feature to mean 0 and variance 1 over the batch, then scales and shifts it: Ioffe and Szegedy, 2015.

    Input and result `[batch, …, features]`. In training the batch's own mean and variance count, and move the kept
    ones: kept ← momentum · kept + (1 − momentum) · own. Otherwise the kept ones count. Steps that are masked don't.
    @ NeuralNetworks member BatchNormalization.init
    init(momentum: Double = 0.99, epsilon: Double = 0.001, center: Bool = true, scale: Bool = true, name: String? = nil)
    - Parameters:
      - momentum: how slowly the kept mean and variance move, 0...1.
      - epsilon: keeps the quotient finite.
      - center: whether a shift is learned.
      - scale: whether a factor is learned.
    @ NeuralNetworks type Bidirectional
    final class Bidirectional: Layer
    Two recurrent layers side by side, one of which walks its input from the end: Schuster and Paliwal, 1997.

        Bidirectional(SimpleRNN(units: 64))

    The second layer is made like the first, with parameters of its own.
    @ NeuralNetworks member Bidirectional.init
    init(_ layer: RecurrentLayer, mergeMode: MergeMode = .concat, backwardLayer: RecurrentLayer? = nil, name: String? = nil)
    - Parameters:
      - layer: the layer that walks forwards.
      - backwardLayer: the layer that walks backwards, if it is to differ; give it `goBackwards: true`.
    @ NeuralNetworks type Bidirectional.MergeMode
    enum Bidirectional.MergeMode: String, Sendable, Codable
    How the two results become one.
    @ NeuralNetworks member Bidirectional.MergeMode.concat
    case concat
    @ NeuralNetworks member Bidirectional.MergeMode.sum
    case sum
    @ NeuralNetworks member Bidirectional.MergeMode.mul
    case mul
    @ NeuralNetworks member Bidirectional.MergeMode.ave
    case ave
    @ NeuralNetworks member Bidirectional.MergeMode.none
    case none
    They stay two results.
    @ NeuralNetworks type Callback
    class Callback
    Is told how a training goes, and may change it.

    Callbacks are made by functions such as `.earlyStopping(…)`; one of one's own by `.onEpochEnd { … }`.
    @ NeuralNetworks member Callback.csvLogger
    static func csvLogger(_ path: String, append: Bool = false) -> Callback
    Writes what each epoch measured as a line of a CSV file.

    - Parameter append: whether lines are added to a file that exists, instead of beginning anew.
    @ NeuralNetworks member Callback.onEpochEnd
    static func onEpochEnd(_ action: @escaping (Training) throws -> Void) -> Callback
    A callback that calls `action` after each epoch.

        .onEpochEnd { training in if training["val_loss"] < 0.3 { training.stop() } }
    @ NeuralNetworks member Callback.onEpochBegin
    static func onEpochBegin(_ action: @escaping (Training) throws -> Void) -> Callback
    A callback that calls `action` before each epoch. The training's `epoch` is the number of epochs that are over.
    @ NeuralNetworks member Callback.earlyStopping
    static func earlyStopping(monitor: String = "val_loss", patience: Int = 0, minDelta: Double = 0, restoreBestWeights: Bool = false, baseline: Double? = nil, startFromEpoch: Int = 0) -> Callback
    Stops a training when a figure no longer gets better.

        try model.fit(x, y, epochs: 50, validationData: test, callbacks: [.earlyStopping(patience: 3)])

    - Parameters:
      - monitor: the figure that is watched; of accuracies larger is better, of losses smaller.
      - patience: how many epochs in a row may bring nothing better.
      - minDelta: by how much a value has to be better to count.
      - restoreBestWeights: whether the weights of the best epoch come back at the end.
      - baseline: a value that has to be beaten: until then, each epoch counts as one that brings nothing better.
      - startFromEpoch: how many epochs pass before the figure is watched.
    @ NeuralNetworks member Callback.modelCheckpoint
    static func modelCheckpoint(_ path: String, monitor: String = "val_loss", saveBestOnly: Bool = false) -> Callback
    Saves the model's weights as safetensors after each epoch.

    - Parameters:
      - path: the file; `{epoch}` in it becomes the epoch's number.
      - monitor: the figure that tells which epoch is best.
      - saveBestOnly: whether only epochs are saved that are better than all before.
    @ NeuralNetworks member Callback.reduceLROnPlateau
    static func reduceLROnPlateau(monitor: String = "val_loss", factor: Double = 0.1, patience: Int = 10, minDelta: Double = 0.0001, cooldown: Int = 0, minLearningRate: Double = 0) -> Callback
    Makes the learning rate smaller when a figure no longer gets better. The history has each epoch's rate, as
    `learning_rate`.

    - Parameters:
      - monitor: the figure that is watched; of accuracies larger is better, of losses smaller.
      - factor: what the learning rate is multiplied by.
      - patience: how many epochs in a row may bring nothing better.
      - minDelta: by how much a value has to be better to count.
      - cooldown: how many epochs after a reduction aren't counted.
      - minLearningRate: where reductions end.
    @ NeuralNetworks member Callback.learningRateSchedule
    static func learningRateSchedule(_ rate: @escaping (Int, Double) throws -> Double) -> Callback
    Sets the learning rate of each epoch before it begins, as Keras's `LearningRateScheduler`. The history has it as
    `learning_rate`.

        .learningRateSchedule { epoch, rate in epoch < 5 ? rate : rate * 0.9 }

    - Parameter rate: the new rate, given the number of epochs that are over and the rate so far. One that is negative or
      no number ends the training with `NetworkError.invalidArgument`.
    @ NeuralNetworks type Comparison
    struct Comparison: Sendable, Codable, Equatable
    What repeated trials of several models gave.
    @ NeuralNetworks member Comparison.metric
    let metric: String
    What was compared: `val_accuracy`, say.
    @ NeuralNetworks member Comparison.confidence
    let confidence: Double
    The level of all intervals: 0.95, say.
    @ NeuralNetworks member Comparison.results
    var results: [TrialResult] { get }
    The trials of each model, in the order in which the models were given.
    @ NeuralNetworks member Comparison.differences
    let differences: [PairedDifference]
    Of each model but the first, how it differs from the first.
    @ NeuralNetworks type Concatenate
    final class Concatenate: Layer
    Joins tensors along one dimension; their other sizes are equal.

        let joined = try Concatenate()([a, b])
    @ NeuralNetworks member Concatenate.init
    init(axis: Int = -1, name: String? = nil)
    - Parameter axis: the dimension, the batch counted as 0; negative numbers count from the end.
    @ NeuralNetworks type Conv1D
    final class Conv1D: Layer
    Filters that slide along time: each sees `kernelSize` neighbouring steps.

        Conv1D(filters: 64, kernelSize: 5, activation: .relu)

    Input `[batch, time, channels]`, result `[batch, steps, filters]`. As in Keras, the kernel isn't mirrored.
    @ NeuralNetworks member Conv1D.init
    init(filters: Int, kernelSize: Int, strides: Int = 1, padding: Padding = .valid, dilationRate: Int = 1, activation: ActivationFunction = .linear, useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform, kernelRegularizer: Regularizer? = nil, name: String? = nil)
    - Parameters:
      - filters: the number of channels of the result.
      - kernelSize: how many steps a filter sees.
      - strides: how many steps the window moves each time.
      - padding: what happens at the ends.
      - dilationRate: how far apart the steps lie that a filter sees.
    @ NeuralNetworks type Dense
    final class Dense: Layer
    A layer in which each unit sees the whole input vector: activation(x·W + b).

        Dense(64, activation: .relu)

    Input `[…, in]`, result `[…, units]`.
    @ NeuralNetworks member Dense.init
    init(_ units: Int, activation: ActivationFunction = .linear, useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform, biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil)
    - Parameters:
      - units: the size of the result.
      - kernelRegularizer: a penalty on the kernel that is added to the loss.
    @ NeuralNetworks type Dropout
    final class Dropout: Layer
    Sets a random share of the input to zero in training, and scales the rest up: Srivastava et al., 2014.
    @ NeuralNetworks member Dropout.init
    init(_ rate: Double, name: String? = nil)
    - Parameter rate: the share that is dropped, at least 0 and less than 1.
    @ NeuralNetworks type Embedding
    final class Embedding: Layer
    A vector for each token of a vocabulary, learned like any other weight.

        Embedding(inputDim: 10_000, outputDim: 128)

    Input: tokens `[batch, time]`; result `[batch, time, outputDim]`.
    @ NeuralNetworks member Embedding.init
    init(inputDim: Int, outputDim: Int, maskZero: Bool = false, embeddingsInitializer: Initializer = .uniform(low: -0.05, high: 0.05), embeddingsRegularizer: Regularizer? = nil, weights: Tensor? = nil, name: String? = nil)
    - Parameters:
      - inputDim: the size of the vocabulary; tokens are 0..<inputDim.
      - outputDim: the size of each vector.
      - maskZero: whether token 0 is padding, which the layers that follow skip.
      - embeddingsInitializer: how the vectors begin.
      - embeddingsRegularizer: a penalty on the vectors that is added to the loss.
      - weights: vectors to begin with, `[inputDim, outputDim]`: pre-trained ones. Set `isTrainable` to false to keep them.
    @ NeuralNetworks type Evaluation
    struct Evaluation: Sendable, Codable, Equatable, CustomStringConvertible
    What `evaluate` measured. Printed, it is as in the log of a training: `accuracy: 0.8612 - loss: 0.3274`.
    @ NeuralNetworks member Evaluation.values
    let values: [MetricValue]
    The names and values in the order of the log.
    @ NeuralNetworks member Evaluation.subscript
    subscript(name: String) -> Double? { get }
    The value of that name; `nil` if nothing of that name was measured.
    @ NeuralNetworks member Evaluation.dictionary
    var dictionary: [String: Double] { get }
    All that was measured, by name.
    @ NeuralNetworks member Evaluation.loss
    var loss: Double { get }
    The loss, regularization included; NaN if none was measured.
    @ NeuralNetworks member Evaluation.accuracy
    var accuracy: Double { get }
    The accuracy; NaN if the model wasn't compiled with that metric.
    @ NeuralNetworks member Evaluation.description
    var description: String { get }
    @ NeuralNetworks type Flatten
    final class Flatten: Layer
    Lays out all that each row of the batch holds as one vector.

    Input `[batch, …]`, result `[batch, product of the rest]`.
    @ NeuralNetworks member Flatten.init
    init(name: String? = nil)
    @ NeuralNetworks type GRU
    final class GRU: RecurrentLayer
    Gated recurrent unit: a recurrent layer with two gates; see `GRUCell` for the formula.

        GRU(units: 64)

    Input `[batch, time, features]`, and optionally the initial state, `[batch, units]`. Result `[batch, units]`, or
    `[batch, time, units]` with `returnSequences`.
    @ NeuralNetworks member GRU.init
    init(units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid, useBias: Bool = true, resetAfter: Bool = true, returnSequences: Bool = false, returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, dropout: Double = 0, recurrentDropout: Double = 0, kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal, biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil)
    - Parameters:
      - units: the size of the state.
      - resetAfter: whether the reset gate is applied after the recurrent product, as cuDNN does.
      - returnSequences: whether the result holds the state after each step, not after the last alone.
      - returnState: whether the last states follow the result.
      - goBackwards: whether the walk begins at the last step; the result then begins there too.
      - stateful: whether a batch goes on from the states that the batch before it ended with.
      - dropout: the share of input features that are dropped in training, the same ones at each step.
      - recurrentDropout: the share of the state that is dropped before the recurrent product.
      - biasInitializer: how the bias begins.
      - kernelRegularizer: a penalty on the input kernel that is added to the loss.
      - recurrentRegularizer: a penalty on the recurrent kernel.
      - biasRegularizer: a penalty on the bias.
    @ NeuralNetworks type GRUCell
    final class GRUCell: RecurrentCell
    The cell of `GRU`: Cho et al., 2014.

        RNN(GRUCell(units: 64))

    Of the three blocks of its kernels z is the update gate, r the reset gate and n the candidate:

        n = activation(x·Wₙ + bₙ + r ⊙ (h·Rₙ + cₙ))     with `resetAfter` (cuDNN's form)
        n = activation(x·Wₙ + bₙ + (r ⊙ h)·Rₙ)          otherwise
        h′ = z ⊙ h + (1 − z) ⊙ n
    @ NeuralNetworks member GRUCell.init
    init(units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid, useBias: Bool = true, resetAfter: Bool = true, dropout: Double = 0, recurrentDropout: Double = 0, kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal, biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil)
    - Parameters:
      - units: the size of the state.
      - resetAfter: whether the reset gate is applied after the recurrent product, as cuDNN does.
      - dropout: the share of input features that are dropped in training, the same ones at each step.
      - recurrentDropout: the share of the state that is dropped before the recurrent product.
      - biasInitializer: how the bias begins.
      - kernelRegularizer: a penalty on the input kernel that is added to the loss.
      - recurrentRegularizer: a penalty on the recurrent kernel.
      - biasRegularizer: a penalty on the bias.
    @ NeuralNetworks type GlobalAveragePooling1D
    final class GlobalAveragePooling1D: Layer
    The mean of each channel over time, of the steps that aren't masked.

    Input `[batch, time, channels]`, result `[batch, channels]`.
    @ NeuralNetworks member GlobalAveragePooling1D.init
    init(name: String? = nil)
    @ NeuralNetworks type GlobalMaxPooling1D
    final class GlobalMaxPooling1D: Layer
    The largest value of each channel over all of time.

    Input `[batch, time, channels]`, result `[batch, channels]`.
    @ NeuralNetworks member GlobalMaxPooling1D.init
    init(name: String? = nil)
    @ NeuralNetworks type GradientStatistics
    struct GradientStatistics: Sendable, Codable, Equatable
    The size of the gradient at one parameter.
    @ NeuralNetworks member GradientStatistics.layer
    let layer: String
    The layer's name.
    @ NeuralNetworks member GradientStatistics.parameter
    let parameter: String
    The parameter's name within the layer: `kernel`.
    @ NeuralNetworks member GradientStatistics.norm
    let norm: Double
    The Euclidean norm.
    @ NeuralNetworks member GradientStatistics.meanMagnitude
    let meanMagnitude: Double
    The mean of the scalars' magnitudes.
    @ NeuralNetworks member GradientStatistics.largest
    let largest: Double
    The largest of the scalars' magnitudes.
    @ NeuralNetworks type History
    struct History: Sendable, Codable, Equatable
    What a training measured after each epoch.

        let history = try model.fit(x, y, epochs: 5)
        print(history["val_accuracy"])
    @ NeuralNetworks member History.bestEpoch
    func bestEpoch(of name: String) -> Int
    The epoch, counted from 1, after which a measure was at its best: lowest for a loss or an error, highest for all
    else. The first one where several are equal; 0 if nothing of that name was measured.

    - Parameter name: what was measured, as in the log: `val_accuracy`.
    @ NeuralNetworks member History.best
    func best(_ name: String) -> Double
    The best value of a measure; NaN if nothing of that name was measured.
    @ NeuralNetworks member History.last
    func last(_ name: String) -> Double
    The value of a measure after the last epoch; NaN if nothing of that name was measured.
    @ NeuralNetworks member History.names
    var names: [String] { get }
    The names of what was measured, in the order of the log: `accuracy`, `loss`, `val_accuracy`, `val_loss`.
    @ NeuralNetworks member History.seconds
    var seconds: [Double] { get }
    The length of each epoch in seconds, validation included.
    @ NeuralNetworks member History.init
    init()
    A history of no epochs.
    @ NeuralNetworks member History.subscript
    subscript(name: String) -> [Double] { get }
    The values after each epoch; empty if nothing of that name was measured.
    @ NeuralNetworks member History.history
    var history: [String: [Double]] { get }
    All that was measured, by name.
    @ NeuralNetworks member History.loss
    var loss: [Double] { get }
    The training loss after each epoch.
    @ NeuralNetworks member History.accuracy
    var accuracy: [Double] { get }
    The training accuracy after each epoch, between 0 and 1; empty if it wasn't measured.
    @ NeuralNetworks member History.validationLoss
    var validationLoss: [Double] { get }
    The loss on the validation data after each epoch; empty without such data.
    @ NeuralNetworks member History.validationAccuracy
    var validationAccuracy: [Double] { get }
    The accuracy on the validation data after each epoch; empty if it wasn't measured.
    @ NeuralNetworks member History.epochs
    var epochs: Int { get }
    The number of epochs.
    @ NeuralNetworks type Initializer
    enum Initializer: Sendable, Equatable, Codable
    How a parameter gets its first value. The formulas and defaults are Keras's.
    @ NeuralNetworks member Initializer.zeros
    case zeros
    @ NeuralNetworks member Initializer.ones
    case ones
    @ NeuralNetworks member Initializer.constant
    case constant(Double)
    @ NeuralNetworks member Initializer.uniform
    case uniform(low: Double, high: Double)
    Even in `low...high`.
    @ NeuralNetworks member Initializer.normal
    case normal(mean: Double, deviation: Double)
    Normal with the given mean and standard deviation.
    @ NeuralNetworks member Initializer.glorotUniform
    case glorotUniform
    Even within ±√(6 / (fan in + fan out)): Glorot and Bengio, 2010.
    @ NeuralNetworks member Initializer.glorotNormal
    case glorotNormal
    Normal, cut off at two deviations, of variance 2 / (fan in + fan out).
    @ NeuralNetworks member Initializer.heUniform
    case heUniform
    Even within ±√(6 / fan in): He et al., 2015.
    @ NeuralNetworks member Initializer.heNormal
    case heNormal
    Normal, cut off at two deviations, of variance 2 / fan in.
    @ NeuralNetworks member Initializer.orthogonal
    case orthogonal
    A random matrix with orthonormal rows or columns: Saxe et al., 2014.
    @ NeuralNetworks member Initializer.identity
    case identity
    Ones on the diagonal, zeros elsewhere: Le, Jaitly and Hinton use it for recurrent kernels, 2015.
    @ NeuralNetworks member Initializer.unitForgetBias
    case unitForgetBias
    Zeros, but ones in the second quarter, where an LSTM's bias has its forget gate: Jozefowicz et al., 2015.
    @ NeuralNetworks type Input
    final class Input: Layer, LayerInput
    States the shape of a model's input, without the batch.

    In a `Sequential` it comes first; in the functional form it is what the first layers are applied to.

        let model = try Sequential([Input(shape: [500]), Embedding(inputDim: 10_000, outputDim: 128), …])
    @ NeuralNetworks member Input.symbol
    let symbol: SymbolicTensor
    What layers of the functional form are applied to: shape `[batch] + shape`.
    @ NeuralNetworks member Input.init
    init(shape: [Int?], name: String? = nil)
    - Parameter shape: the sizes of one row's dimensions, without the batch; `nil` where it varies.
    @ NeuralNetworks type LSTM
    final class LSTM: RecurrentLayer
    Long short-term memory: a recurrent layer whose gates decide what is kept; see `LSTMCell` for the formula.

        LSTM(units: 64)

    Input `[batch, time, features]`, and optionally the initial states, h and c, each `[batch, units]`. Result `[batch, units]`, or
    `[batch, time, units]` with `returnSequences`.
    @ NeuralNetworks member LSTM.init
    init(units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid, useBias: Bool = true, unitForgetBias: Bool = true, returnSequences: Bool = false, returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, dropout: Double = 0, recurrentDropout: Double = 0, kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal, biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil)
    - Parameters:
      - units: the size of the state.
      - unitForgetBias: whether the forget gate's bias starts at 1, and the others at 0.
      - returnSequences: whether the result holds the state after each step, not after the last alone.
      - returnState: whether the last states follow the result.
      - goBackwards: whether the walk begins at the last step; the result then begins there too.
      - stateful: whether a batch goes on from the states that the batch before it ended with.
      - dropout: the share of input features that are dropped in training, the same ones at each step.
      - recurrentDropout: the share of the state that is dropped before the recurrent product.
      - biasInitializer: how the bias begins, without `unitForgetBias`.
      - kernelRegularizer: a penalty on the input kernel that is added to the loss.
      - recurrentRegularizer: a penalty on the recurrent kernel.
      - biasRegularizer: a penalty on the bias.
    @ NeuralNetworks type LSTMCell
    final class LSTMCell: RecurrentCell
    The cell of `LSTM`: Hochreiter and Schmidhuber, 1997, with the forget gate of Gers et al., 2000.

        RNN(LSTMCell(units: 64))

    Of the four blocks of its kernels i is the input gate, f the forget gate, g the candidate and o the output gate:

        c′ = f ⊙ c + i ⊙ activation(g)
        h′ = o ⊙ activation(c′)
    @ NeuralNetworks member LSTMCell.init
    init(units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid, useBias: Bool = true, unitForgetBias: Bool = true, dropout: Double = 0, recurrentDropout: Double = 0, kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal, biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil)
    - Parameters:
      - units: the size of the state.
      - unitForgetBias: whether the forget gate's bias starts at 1, and the others at 0.
      - dropout: the share of input features that are dropped in training, the same ones at each step.
      - recurrentDropout: the share of the state that is dropped before the recurrent product.
      - biasInitializer: how the bias begins, without `unitForgetBias`.
      - kernelRegularizer: a penalty on the input kernel that is added to the loss.
      - recurrentRegularizer: a penalty on the recurrent kernel.
      - biasRegularizer: a penalty on the bias.
    @ NeuralNetworks type Lambda
    final class Lambda: Layer
    A layer that is a function of one's own. Gradients flow through it; it has no parameters.

        Lambda { x in try x.mean(axis: 1) }

    The shape of its result is found by trying the function on zeros when the model is put together.
    @ NeuralNetworks member Lambda.init
    init(name: String? = nil, _ function: @escaping (Tensor) throws -> Tensor)
    - Parameter function: what the layer gives for its input, the batch included.
    @ NeuralNetworks member Lambda.init
    init(several function: @escaping ([Tensor]) throws -> Tensor, name: String? = nil)
    A function of several inputs.
    @ NeuralNetworks type Layer
    class Layer
    A piece of a network: a function with parameters of its own.

    Layers are created unbuilt: the sizes of their parameters follow from their input when a model is put together.
    One layer that is used in several places shares its parameters among them.
    @ NeuralNetworks member Layer.name
    var name: String { get }
    The layer's name within its model: its own, or one like `dense_1`.
    @ NeuralNetworks member Layer.isTrainable
    var isTrainable: Bool { get set }
    Whether training changes the layer's parameters. Takes effect at the next training.
    @ NeuralNetworks member Layer.typeName
    var typeName: String { get }
    The kind of layer, as it is written in a program: `Dense`.
    @ NeuralNetworks member Layer.resetStates
    func resetStates()
    Forgets the states that stateful layers kept from the batch before.
    @ NeuralNetworks member Layer.parameters
    var parameters: [Parameter] { get }
    All parameters, those of layers inside included, in the order in which Keras lists weights.
    @ NeuralNetworks member Layer.parameterCount
    var parameterCount: Int { get }
    The number of scalars in all parameters.
    @ NeuralNetworks member Layer.weights
    var weights: [Tensor] { get }
    The parameters' values, in Keras's order and layout.
    @ NeuralNetworks member Layer.setWeights
    func setWeights(_ weights: [Tensor]) throws
    Sets the parameters' values, in Keras's order and layout.

    - Throws: `NetworkError.weightCount` or `.weightShape` if they don't fit, `.notBuilt` if there are none yet.
    @ NeuralNetworks member Layer.callAsFunction
    func callAsFunction(_ input: any LayerInput) throws -> SymbolicTensor
    Applies the layer to a place in a model that is being put together.

    - Throws: `NetworkError` where the shape doesn't fit, naming the layer.
    @ NeuralNetworks member Layer.callAsFunction
    func callAsFunction(_ inputs: [any LayerInput]) throws -> SymbolicTensor
    Applies a layer of several inputs: a sequence and its initial states, or tensors that are joined.
    @ NeuralNetworks member Layer.results
    func results(_ inputs: [any LayerInput]) throws -> [SymbolicTensor]
    Applies a layer that has several results: a recurrent layer with `returnState`, say.
    @ NeuralNetworks type LayerInput
    protocol LayerInput
    What layers are applied to in the functional form: an `Input`, or the result of a layer.
    @ NeuralNetworks member LayerInput.symbol
    var symbol: SymbolicTensor { get }
    @ NeuralNetworks type LayerNormalization
    final class LayerNormalization: Layer
    Brings each vector to mean 0 and variance 1, then scales and shifts it: Ba, Kiros and Hinton, 2016.

    Input and result `[…, features]`: γ (x − mean) / √(variance + ε) + β.
    @ NeuralNetworks member LayerNormalization.init
    init(epsilon: Double = 0.001, center: Bool = true, scale: Bool = true, name: String? = nil)
    - Parameters:
      - epsilon: keeps the quotient finite.
      - center: whether β is learned.
      - scale: whether γ is learned.
    @ NeuralNetworks type LearningRateSchedule
    enum LearningRateSchedule: Sendable, Equatable, Codable
    A learning rate that changes with the number of steps taken, as Keras's schedules do.
    @ NeuralNetworks member LearningRateSchedule.exponentialDecay
    case exponentialDecay(initial: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false)
    initial · rate ^ (step / decaySteps); with `staircase` the exponent is rounded down.
    @ NeuralNetworks member LearningRateSchedule.inverseTimeDecay
    case inverseTimeDecay(initial: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false)
    initial / (1 + rate · step / decaySteps); with `staircase` the quotient is rounded down.
    @ NeuralNetworks member LearningRateSchedule.cosineDecay
    case cosineDecay(initial: Double, decaySteps: Int, end: Double = 0, warmupSteps: Int = 0)
    From `initial` to `end` along half a cosine, after a linear rise from 0 over `warmupSteps`.
    @ NeuralNetworks member LearningRateSchedule.polynomialDecay
    case polynomialDecay(initial: Double, decaySteps: Int, end: Double = 0.0001, power: Double = 1)
    From `initial` to `end` as (1 − step / decaySteps) ^ power.
    @ NeuralNetworks member LearningRateSchedule.piecewiseConstant
    case piecewiseConstant(boundaries: [Int], values: [Double])
    `values[i]` up to step `boundaries[i]`, the last value from then on.
    @ NeuralNetworks member LearningRateSchedule.rate
    func rate(at step: Int) -> Double
    The rate of the step that follows `step` others.
    @ NeuralNetworks type Loss
    struct Loss: Sendable
    How far a model's predictions are from the targets: what training makes small.

    A loss gives one number for each row of a batch (for each step, where predictions are sequences); a model's loss is
    their mean, weighted where rows have weights.
    @ NeuralNetworks member Loss.binaryCrossentropy
    static let binaryCrossentropy: Loss
    For targets 0 or 1 and predicted probabilities.
    @ NeuralNetworks member Loss.binaryCrossentropy
    static func binaryCrossentropy(fromLogits: Bool = false, labelSmoothing: Double = 0) -> Loss
    −t log p − (1 − t) log(1 − p), the mean over the last dimension.

    - Parameters:
      - fromLogits: whether predictions are logits, log p/(1 − p), in place of probabilities.
      - labelSmoothing: how far targets are moved towards 1/2, 0...1.
    @ NeuralNetworks member Loss.categoricalCrossentropy
    static let categoricalCrossentropy: Loss
    For one-hot targets and predicted probabilities.
    @ NeuralNetworks member Loss.categoricalCrossentropy
    static func categoricalCrossentropy(fromLogits: Bool = false, labelSmoothing: Double = 0) -> Loss
    −Σ t log p over the classes in the last dimension.

    - Parameters:
      - fromLogits: whether predictions are logits, which softmax makes probabilities.
      - labelSmoothing: how far targets are moved towards even ones, 0...1.
    @ NeuralNetworks member Loss.sparseCategoricalCrossentropy
    static let sparseCategoricalCrossentropy: Loss
    For targets that are the classes' numbers, and predicted probabilities.
    @ NeuralNetworks member Loss.sparseCategoricalCrossentropy
    static func sparseCategoricalCrossentropy(fromLogits: Bool = false) -> Loss
    −log of the probability of the target's class. Targets have one dimension less than predictions.

    - Parameter fromLogits: whether predictions are logits, which softmax makes probabilities.
    @ NeuralNetworks member Loss.meanSquaredError
    static let meanSquaredError: Loss
    The mean of (target − prediction)².
    @ NeuralNetworks member Loss.meanAbsoluteError
    static let meanAbsoluteError: Loss
    The mean of |target − prediction|.
    @ NeuralNetworks member Loss.huber
    static let huber: Loss
    Huber's loss with `delta` 1.
    @ NeuralNetworks member Loss.huber
    static func huber(delta: Double) -> Loss
    Half the squared error where it is at most `delta`, and beyond that linear: Huber, 1964.
    @ NeuralNetworks member Loss.name
    let name: String
    Keras's name of the loss: `binary_crossentropy`.
    @ NeuralNetworks member Loss.custom
    static func custom(_ name: String, _ function: @escaping @Sendable (_ targets: Tensor, _ predictions: Tensor) throws -> Tensor) -> Loss
    A loss of one's own: a function of targets and predictions of the same shape, which gives a number for each row
    (or for each scalar).

        .custom("log_cosh") { target, prediction in try (target - prediction).squared() }
    @ NeuralNetworks type Masking
    final class Masking: Layer
    Marks the steps of a sequence at which every feature equals `maskValue`: the layers that follow skip them.

    Input and result `[batch, time, features]`; skipped steps become zeros.
    @ NeuralNetworks member Masking.init
    init(maskValue: Double = 0, name: String? = nil)
    - Parameter maskValue: the value that marks a step when all its features have it.
    @ NeuralNetworks type MaxPooling1D
    final class MaxPooling1D: Layer
    The largest value of each channel in each window of time.

        MaxPooling1D(poolSize: 4)

    Input `[batch, time, channels]`, result `[batch, steps, channels]`.
    @ NeuralNetworks member MaxPooling1D.init
    init(poolSize: Int = 2, strides: Int? = nil, padding: Padding = .valid, name: String? = nil)
    - Parameters:
      - poolSize: the number of steps in a window.
      - strides: how many steps the window moves each time; by default its own size.
    @ NeuralNetworks type Maximum
    final class Maximum: Merge
    The largest of the scalars at each place of tensors of one shape.
    @ NeuralNetworks member Maximum.init
    init(name: String? = nil)
    @ NeuralNetworks type Merge
    class Merge: Layer
    Combines tensors of one shape scalar by scalar: the base of `Add` and its kind.
    @ NeuralNetworks type Metric
    struct Metric: Sendable
    A figure that tells how good predictions are; training doesn't follow it.
    @ NeuralNetworks member Metric.accuracy
    static let accuracy: Metric
    The share of rows that are predicted right.

    What that means follows from the shapes, as in Keras: one output is right if it lies on the target's side of 1/2;
    of several outputs, the largest has to stand at the class's place.
    @ NeuralNetworks member Metric.binaryAccuracy
    static func binaryAccuracy(threshold: Double = 0.5) -> Metric
    The share of outputs that lie on the target's side of `threshold`.
    @ NeuralNetworks member Metric.sparseTopKCategoricalAccuracy
    static func sparseTopKCategoricalAccuracy(k: Int = 5) -> Metric
    The share of rows whose class is among the `k` largest outputs. Targets are the classes' numbers.
    @ NeuralNetworks member Metric.precision
    static let precision: Metric
    Of the rows that are predicted to be positive, the share that are.
    @ NeuralNetworks member Metric.precision
    static func precision(threshold: Double) -> Metric
    Of the rows that are predicted to be positive (above `threshold`), the share that are; 0 if there are none.
    @ NeuralNetworks member Metric.recall
    static let recall: Metric
    Of the rows that are positive, the share that are predicted to be.
    @ NeuralNetworks member Metric.recall
    static func recall(threshold: Double) -> Metric
    Of the rows that are positive, the share that are predicted to be (above `threshold`); 0 if there are none.
    @ NeuralNetworks member Metric.f1
    static let f1: Metric
    The harmonic mean of precision and recall. With several outputs, the largest one decides, and the result is the
    mean over the classes.
    @ NeuralNetworks member Metric.f1
    static func f1(threshold: Double) -> Metric
    The harmonic mean of precision and recall, where an output above `threshold` is positive.
    @ NeuralNetworks member Metric.auc
    static let auc: Metric
    The area under the curve of true positives over false positives, as in Keras a sum over 200 thresholds.
    @ NeuralNetworks member Metric.meanAbsoluteError
    static let meanAbsoluteError: Metric
    The mean of |target − prediction|.
    @ NeuralNetworks member Metric.meanSquaredError
    static let meanSquaredError: Metric
    The mean of (target − prediction)².
    @ NeuralNetworks member Metric.rootMeanSquaredError
    static let rootMeanSquaredError: Metric
    The square root of the mean squared error.
    @ NeuralNetworks member Metric.perplexity
    static let perplexity: Metric
    e to the power of the mean cross-entropy of the next token: among how many tokens of equal probability a model is
    as unsure. Targets are tokens, predictions their probabilities.
    @ NeuralNetworks member Metric.perplexity
    static func perplexity(fromLogits: Bool) -> Metric
    Perplexity of probabilities, or of logits.
    @ NeuralNetworks member Metric.mean
    static func mean(of loss: Loss) -> Metric
    The mean of a loss, which the model needn't be trained with.
    @ NeuralNetworks member Metric.name
    let name: String
    The name in a log and a history: `accuracy`.
    @ NeuralNetworks member Metric.custom
    static func custom(_ name: String, _ function: @escaping @Sendable (_ targets: Tensor, _ predictions: Tensor) throws -> Tensor) -> Metric
    A metric of one's own: the mean of a function of targets and predictions, which gives a number for each row.

        .custom("largest_error") { targets, predictions in try (targets - predictions).absolute().maximum(axis: -1) }
    @ NeuralNetworks member Metric.callAsFunction
    func callAsFunction(_ targets: Tensor, _ predictions: Tensor) throws -> Double
    The figure for a whole set of predictions.

    - Throws: `NetworkError.targetShape` if targets don't fit predictions.
    @ NeuralNetworks type MetricValue
    struct MetricValue: Sendable, Equatable, Codable, CustomStringConvertible
    A metric's name and value, as a log shows it.
    @ NeuralNetworks member MetricValue.name
    let name: String
    The name in a log: `val_accuracy`.
    @ NeuralNetworks member MetricValue.value
    let value: Double
    What was measured.
    @ NeuralNetworks member MetricValue.init
    init(name: String, value: Double)
    A value and its name.
    @ NeuralNetworks member MetricValue.description
    var description: String { get }
    `loss: 0.3274`
    @ NeuralNetworks type Model
    class Model: Layer
    A network of layers, from inputs to outputs.

    In the functional form, layers are applied to `Input` and to each other's results, so that a model may branch:

        let tokens = Input(shape: [500])
        let words = try Embedding(inputDim: 10_000, outputDim: 128)(tokens)
        let read = try SimpleRNN(units: 64)(words)
        let found = try GlobalMaxPooling1D()(Conv1D(filters: 64, kernelSize: 5)(words))
        let joined = try Concatenate()([read, found])
        let model = try Model(inputs: [tokens], outputs: [Dense(1, activation: .sigmoid)(joined)])

    A model is a layer itself, and can be used inside another one.
    @ NeuralNetworks member Model.generate
    func generate(from prompt: [Int], count: Int, sampling: Sampling = Sampling(), stop: Int? = nil, fromLogits: Bool = false) throws -> [Int]
    Goes on with a text, token by token.

        let tokens = try model.generate(from: prompt, count: 200, sampling: Sampling(temperature: 0.8))

    The model takes tokens `[1, time]` and gives the probabilities of the next one, `[1, tokens]`, or those after each
    step, `[1, time, tokens]`. A model whose recurrent layers are all stateful reads the prompt once, and from then on
    each token alone; any other reads the text so far again for each token, or as much of it as its input holds.

    - Parameters:
      - prompt: the tokens to go on from, at least one.
      - count: the number of tokens to add.
      - sampling: how each token is drawn.
      - stop: a token after which generation ends early.
      - fromLogits: whether the model gives logits in place of probabilities.
    - Returns: the new tokens, without the prompt.
    - Throws: `NetworkError`, also if the runtime is cancelled.
    @ NeuralNetworks member Model.summary
    @discardableResult func summary() -> String
    Prints a table of the layers with the shapes of their results and the numbers of their parameters, as Keras does,
    and returns it.
    @ NeuralNetworks member Model.init
    init(inputs: [any LayerInput], outputs: [any LayerInput], name: String? = nil) throws
    - Throws: `NetworkError.emptyModel` without inputs or outputs; `.disconnectedGraph` if an output depends on something else than the inputs;
      `.duplicateLayerName`.
    @ NeuralNetworks member Model.layers
    var layers: [Layer] { get }
    The model's layers, in the order in which they run.
    @ NeuralNetworks member Model.layer
    func layer(named name: String) throws -> Layer
    The layer of the given name.

    - Throws: `NetworkError.unknownLayer`.
    @ NeuralNetworks member Model.export
    func export(onnx path: String) throws
    Writes the model, as it predicts, to an ONNX file (operator set 17), which onnxruntime and others run.

    Inputs are fp32 tensors, tokens included: `input`, or `input_1`, `input_2` … where there are several; outputs are
    named in the same way. Masks are written as well. What ONNX has no form for is refused: the function of a `Lambda`,
    and recurrent layers that are `stateful`.

    - Throws: `NetworkError.unsupported`, naming the layer; `.notBuilt`; `.file`.
    @ NeuralNetworks member Model.save
    func save(_ path: String) throws
    Writes the whole model to one file: architecture, weights, what it was compiled with and the optimizer's state.

    The file is a safetensors file, whose weights Python can read; the architecture stands in its metadata as JSON. A
    model that was compiled with a loss or metric of one's own is saved without its compilation.

    - Throws: `NetworkError.unsupported` for a model with a `Lambda`, whose function can't be saved; `.notBuilt`;
      `.file`.
    @ NeuralNetworks member Model.load
    static func load(_ path: String) throws -> Model
    Reads a model that `save` wrote. Training goes on as if it had never been interrupted.

    - Throws: `NetworkError.file` or `.configuration` where the file isn't one that `save` wrote.
    @ NeuralNetworks member Model.saveWeights
    func saveWeights(_ path: String) throws
    Writes the weights as a safetensors file, under Keras's names (`path` of a weight, without the model's name):
    `simple_rnn/simple_rnn_cell/recurrent_kernel`.

    - Throws: `NetworkError.file`, `.notBuilt`.
    @ NeuralNetworks member Model.loadWeights
    func loadWeights(_ path: String) throws
    Reads weights that `saveWeights` wrote, or Python with the same names.

    - Throws: `NetworkError.file`, naming each weight that is missing, too many or of another shape. The model then
      keeps the weights that it had.
    @ NeuralNetworks member Model.compile
    func compile(optimizer: Optimizer = .adam(), loss: Loss, metrics: [Metric] = [], weightedMetrics: [Metric] = []) throws
    States what the model is trained with, and what is measured meanwhile.

        try model.compile(optimizer: .adam(), loss: .binaryCrossentropy, metrics: [.accuracy])

    Loss and metrics hold for every output of the model.

    - Parameters:
      - metrics: are measured while training and evaluating; all examples count the same.
      - weightedMetrics: the same, but examples count as class and sample weights say.
    - Throws: `NetworkError.invalidArgument` if an optimizer's number makes no sense.
    @ NeuralNetworks member Model.compile
    func compile(optimizer: Optimizer = .adam(), loss: [Loss], lossWeights: [Double]? = nil, metrics: [[Metric]] = [], weightedMetrics: [[Metric]] = []) throws
    States what a model of several outputs is trained with: a loss for each of them.

        try model.compile(
          loss: [.binaryCrossentropy, .meanSquaredError], lossWeights: [1, 0.2], metrics: [[.accuracy], []])

    Logs and histories name what belongs to one output after the layer that gives it: `dense_1_loss`, `dense_1_accuracy`;
    `loss` is the weighted sum.

    - Parameters:
      - loss: one for each output.
      - lossWeights: how much each of them counts; by default 1.
      - metrics: those of each output; may be left out.
      - weightedMetrics: those of each output in which examples count as class and sample weights say.
    - Throws: `NetworkError.outputCount` where there are more or fewer than outputs, `.invalidArgument` if a number makes
      no sense.
    @ NeuralNetworks member Model.optimizer
    func optimizer() throws -> Optimizer
    The optimizer that the model was compiled with.

    - Throws: `NetworkError.notCompiled`.
    @ NeuralNetworks member Model.evaluate
    func evaluate(_ x: Tensor, _ y: Tensor, batchSize: Int = 32) throws -> Evaluation
    Measures loss and metrics on data that the model isn't trained on meanwhile.

    - Throws: `NetworkError` where data doesn't fit the model, and if the runtime is cancelled.
    @ NeuralNetworks member Model.evaluate
    func evaluate(_ x: [Tensor], _ y: Tensor, batchSize: Int = 32) throws -> Evaluation
    Measures a model of several inputs.
    @ NeuralNetworks member Model.evaluate
    func evaluate(_ x: [Tensor], _ y: [Tensor], batchSize: Int = 32) throws -> Evaluation
    Measures a model of several inputs and outputs: targets for each output.
    @ NeuralNetworks member Model.predict
    func predict(_ x: Tensor, batchSize: Int = 32) throws -> Tensor
    What the model gives for each row of the input.

    - Throws: `NetworkError` where the input doesn't fit the model, and if the runtime is cancelled.
    @ NeuralNetworks member Model.predict
    func predict(_ x: [Tensor], batchSize: Int = 32) throws -> [Tensor]
    What a model of several inputs, or several outputs, gives for each row.
    @ NeuralNetworks member Model.fit
    @discardableResult func fit(_ x: Tensor, _ y: Tensor, epochs: Int = 1, batchSize: Int = 32, validationData: (Tensor, Tensor)? = nil, validationSplit: Double = 0, shuffle: Bool = true, callbacks: [Callback] = [], classWeight: [Int: Double]? = nil, sampleWeight: Tensor? = nil, initialEpoch: Int = 0) throws -> History
    Trains the model.

        let history = try model.fit(x, y, epochs: 5, batchSize: 64, validationData: (testX, testY))

    - Parameters:
      - x: the input, one row for each example.
      - y: the targets.
      - epochs: how often all examples are gone through.
      - batchSize: the number of examples in each step; the last step of an epoch takes the rest.
      - validationData: input and targets that the model is evaluated on after each epoch.
      - validationSplit: the share of the examples, taken from the end, that serve for validation instead.
      - shuffle: whether each epoch goes through the examples in another random order.
      - callbacks: are told of each epoch, and may change the training.
      - classWeight: how much the examples of each class count.
      - sampleWeight: how much each example counts.
      - initialEpoch: the number of epochs that were trained before; training ends after epoch `epochs`.
    - Throws: `NetworkError`: where data doesn't fit the model, where the loss stops being a number, and if the
      runtime is cancelled.
    @ NeuralNetworks member Model.fit
    @discardableResult func fit(_ x: [Tensor], _ y: Tensor, epochs: Int = 1, batchSize: Int = 32, validationData: ([Tensor], Tensor)? = nil, validationSplit: Double = 0, shuffle: Bool = true, callbacks: [Callback] = [], classWeight: [Int: Double]? = nil, sampleWeight: Tensor? = nil, initialEpoch: Int = 0) throws -> History
    Trains a model of several inputs; see the first form.
    @ NeuralNetworks member Model.fit
    @discardableResult func fit(_ x: [Tensor], _ y: [Tensor], epochs: Int = 1, batchSize: Int = 32, validationData: ([Tensor], [Tensor])? = nil, validationSplit: Double = 0, shuffle: Bool = true, callbacks: [Callback] = [], classWeight: [Int: Double]? = nil, sampleWeight: Tensor? = nil, initialEpoch: Int = 0) throws -> History
    Trains a model of several inputs and outputs: targets for each output; see the first form.
    @ NeuralNetworks member Model.trainOnBatch
    @discardableResult func trainOnBatch(_ x: Tensor, _ y: Tensor, sampleWeight: Tensor? = nil) throws -> Evaluation
    Takes one step of training on one batch.

    - Returns: the loss before the step, and what each metric gives for the batch.
    - Throws: `NetworkError`, as `fit` does.
    @ NeuralNetworks member Model.trainOnBatch
    @discardableResult func trainOnBatch(_ x: [Tensor], _ y: [Tensor], sampleWeight: Tensor? = nil) throws -> Evaluation
    Takes one step of training of a model of several inputs or outputs.
    @ NeuralNetworks member Model.gradientStatistics
    func gradientStatistics(_ x: Tensor, _ y: Tensor) throws -> [GradientStatistics]
    How large the gradients of the loss are at each trainable parameter: gradients that vanish or explode show here.

    - Throws: `NetworkError` where data doesn't fit the model, or if it isn't compiled.
    @ NeuralNetworks member Model.gradientStatistics
    func gradientStatistics(_ x: [Tensor], _ y: [Tensor]) throws -> [GradientStatistics]
    The same for a model of several inputs or outputs.
    @ NeuralNetworks member Model.gradientNorms
    func gradientNorms(_ x: Tensor, _ y: Tensor, into layer: String) throws -> [Double]
    How strongly the loss depends on each time step of what a layer reads: where gradients vanish on their way back
    through time, the norms of the early steps are near zero.

    For each example the gradient of its own loss with respect to the layer's input `[time, features]` is taken; the
    result is the mean over the examples of the Euclidean norm of each time step's row.

    - Parameters:
      - x: the input, one row for each example; some dozens are enough.
      - y: the targets.
      - layer: the name of a layer whose input is a sequence `[batch, time, features]`.
    - Returns: a norm for each time step, the first one first.
    - Throws: `NetworkError.unknownLayer`; `.rank` if the layer reads no sequence; where data doesn't fit the model.
    @ NeuralNetworks member Model.gradientNorms
    func gradientNorms(_ x: [Tensor], _ y: [Tensor], into layer: String) throws -> [Double]
    The same for a model of several inputs or outputs.
    @ NeuralNetworks type MultiHeadAttention
    final class MultiHeadAttention: Layer
    Several attentions side by side, each in a projection of its own: Vaswani et al., 2017.

        let attended = try MultiHeadAttention(numHeads: 4, keyDim: 32)([words, words])

    Inputs: queries `[batch, q, width]`, values `[batch, v, …]`, and optionally keys. Result `[batch, q, width]`: of each
    head softmax(QKᵀ / √keyDim) V, all heads side by side and projected back.
    @ NeuralNetworks member MultiHeadAttention.init
    init(numHeads: Int, keyDim: Int, valueDim: Int? = nil, dropout: Double = 0, useBias: Bool = true, isCausal: Bool = false, name: String? = nil)
    - Parameters:
      - numHeads: the number of heads.
      - keyDim: the width of each head's queries and keys.
      - valueDim: the width of each head's values; by default `keyDim`.
      - dropout: the share of weights that are dropped in training.
      - isCausal: whether a query sees only the values up to its own place.
    @ NeuralNetworks type Multiply
    final class Multiply: Merge
    The product of tensors of one shape, scalar by scalar.
    @ NeuralNetworks member Multiply.init
    init(name: String? = nil)
    @ NeuralNetworks type NetworkError
    enum NetworkError: Error, Equatable, Sendable, LocalizedError, CustomStringConvertible
    What is wrong with a network, its data or its training.
    @ NeuralNetworks member NetworkError.raggedRows
    case raggedRows(row: Int, length: Int, expected: Int)
    @ NeuralNetworks member NetworkError.scalarCount
    case scalarCount(Int, shape: [Int])
    @ NeuralNetworks member NetworkError.invalidShape
    case invalidShape([Int])
    @ NeuralNetworks member NetworkError.indexOutOfRange
    case indexOutOfRange(Int, axis: Int, shape: [Int])
    @ NeuralNetworks member NetworkError.rank
    case rank(shape: [Int], expected: Int)
    @ NeuralNetworks member NetworkError.axis
    case axis(Int, shape: [Int])
    @ NeuralNetworks member NetworkError.shapes
    case shapes([Int], [Int], operation: String)
    @ NeuralNetworks member NetworkError.invalidArgument
    case invalidArgument(String, String, expected: String)
    @ NeuralNetworks member NetworkError.layerInput
    case layerInput(layer: String, shape: [Int?], expected: String)
    @ NeuralNetworks member NetworkError.layerOutput
    case layerOutput(layer: String, shape: [Int], expected: [Int?])
    @ NeuralNetworks member NetworkError.layerInputCount
    case layerInputCount(layer: String, count: Int, expected: String)
    @ NeuralNetworks member NetworkError.unknownDimension
    case unknownDimension(layer: String, shape: [Int?], needed: String)
    @ NeuralNetworks member NetworkError.duplicateLayerName
    case duplicateLayerName(String)
    @ NeuralNetworks member NetworkError.unknownLayer
    case unknownLayer(String, known: [String])
    @ NeuralNetworks member NetworkError.emptyModel
    case emptyModel(String)
    @ NeuralNetworks member NetworkError.notBuilt
    case notBuilt(String)
    @ NeuralNetworks member NetworkError.notCompiled
    case notCompiled(String)
    @ NeuralNetworks member NetworkError.disconnectedGraph
    case disconnectedGraph(layer: String)
    @ NeuralNetworks member NetworkError.weightCount
    case weightCount(layer: String, count: Int, expected: Int)
    @ NeuralNetworks member NetworkError.weightShape
    case weightShape(layer: String, weight: String, shape: [Int], expected: [Int])
    @ NeuralNetworks member NetworkError.inputCount
    case inputCount(Int, expected: Int)
    @ NeuralNetworks member NetworkError.outputCount
    case outputCount(Int, of: String, expected: Int)
    @ NeuralNetworks member NetworkError.inputShape
    case inputShape([Int], model: String, expected: [Int?])
    @ NeuralNetworks member NetworkError.rowCounts
    case rowCounts([Int])
    @ NeuralNetworks member NetworkError.emptyData
    case emptyData(String)
    @ NeuralNetworks member NetworkError.tokenOutOfRange
    case tokenOutOfRange(token: Double, row: Int, position: Int, vocabulary: Int, layer: String)
    @ NeuralNetworks member NetworkError.notANumberInData
    case notANumberInData(what: String, row: Int)
    @ NeuralNetworks member NetworkError.targetShape
    case targetShape([Int], output: [Int], loss: String)
    @ NeuralNetworks member NetworkError.labelOutOfRange
    case labelOutOfRange(label: Double, row: Int, classes: Int)
    @ NeuralNetworks member NetworkError.unknownFigure
    case unknownFigure(String, known: [String])
    @ NeuralNetworks member NetworkError.lossNotFinite
    case lossNotFinite(loss: Double, epoch: Int, step: Int, layer: String?)
    @ NeuralNetworks member NetworkError.cancelled
    case cancelled
    @ NeuralNetworks member NetworkError.file
    case file(path: String, problem: String)
    @ NeuralNetworks member NetworkError.configuration
    case configuration(String)
    @ NeuralNetworks member NetworkError.unsupported
    case unsupported(String)
    @ NeuralNetworks member NetworkError.errorDescription
    var errorDescription: String? { get }
    @ NeuralNetworks member NetworkError.description
    var description: String { get }
    @ NeuralNetworks type Optimizer
    final class Optimizer
    Changes parameters so that the loss becomes smaller.

    Optimizers have Keras's formulas, names and defaults. They are made by functions such as `.adam()`.
    @ NeuralNetworks member Optimizer.adagrad
    static func adagrad(learningRate: Double = 0.001, initialAccumulatorValue: Double = 0.1, epsilon: Double = 1e-7, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil) -> Optimizer
    Adagrad: Duchi, Hazan and Singer, 2011.

        v ← v + g²
        w ← w − rate · g / √(v + ε)

    - Parameters:
      - learningRate: the size of a step.
      - initialAccumulatorValue: what v starts with.
      - epsilon: keeps the quotient finite.
      - clipNorm: the largest norm of each parameter's gradient.
      - clipValue: the largest scalar of a gradient.
      - globalClipNorm: the largest norm of all gradients together.
      - schedule: sets the learning rate of each step, in place of `learningRate`.
    @ NeuralNetworks member Optimizer.adam
    static func adam(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, amsgrad: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil, squaresOccurrences: Bool = false) -> Optimizer
    Adam: Kingma and Ba, 2015.

        m ← β₁ m + (1 − β₁) g
        v ← β₂ v + (1 − β₂) g²
        w ← w − rate · √(1 − β₂ᵗ) / (1 − β₁ᵗ) · m / (√v + ε)

    - Parameters:
      - learningRate: the size of a step.
      - beta1: how slowly the mean of the gradients forgets.
      - beta2: how slowly the mean of their squares forgets.
      - epsilon: keeps the quotient finite.
      - amsgrad: whether the largest v so far is used: Reddi et al., 2018.
      - weightDecay: the share of each weight that a step takes away, times the learning rate (AdamW).
      - clipNorm: the largest norm of each parameter's gradient.
      - clipValue: the largest scalar of a gradient.
      - globalClipNorm: the largest norm of all gradients together.
      - schedule: sets the learning rate of each step, in place of `learningRate`.
      - squaresOccurrences: whether the gradients of an embedding are squared for each place where a token stands, and then
        summed. That isn't Adam, but what Keras does on TensorFlow; use it for comparisons. It is slow: what tokens have in
        common can't be computed once. Not to be combined with clipping.
    @ NeuralNetworks member Optimizer.adamW
    static func adamW(learningRate: Double = 0.001, weightDecay: Double = 0.004, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil) -> Optimizer
    Adam with decoupled weight decay: Loshchilov and Hutter, 2019.

    - Parameter weightDecay: the share of each weight that a step takes away, times the learning rate.
    @ NeuralNetworks member Optimizer.nadam
    static func nadam(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil) -> Optimizer
    Adam with Nesterov's momentum: Dozat, 2016.

        uₜ = β₁ (1 − 0.96ᵗ / 2), and Uₜ the product of u₁ … uₜ
        m ← β₁ m + (1 − β₁) g;  v ← β₂ v + (1 − β₂) g²
        m̂ = uₜ₊₁ m / (1 − Uₜ₊₁) + (1 − uₜ) g / (1 − Uₜ)
        w ← w − rate · m̂ / (√(v / (1 − β₂ᵗ)) + ε)

    - Parameters:
      - learningRate: the size of a step.
      - beta1: how slowly the mean of the gradients forgets.
      - beta2: how slowly the mean of their squares forgets.
      - epsilon: keeps the quotient finite.
      - clipNorm: the largest norm of each parameter's gradient.
      - clipValue: the largest scalar of a gradient.
      - globalClipNorm: the largest norm of all gradients together.
      - schedule: sets the learning rate of each step, in place of `learningRate`.
    @ NeuralNetworks member Optimizer.name
    let name: String
    Keras's name of the method: `adam`.
    @ NeuralNetworks member Optimizer.learningRate
    var learningRate: Double { get set }
    The size of a step; a schedule or a callback may change it.
    @ NeuralNetworks member Optimizer.iterations
    var iterations: Int { get }
    The number of steps taken so far.
    @ NeuralNetworks member Optimizer.rmsprop
    static func rmsprop(learningRate: Double = 0.001, rho: Double = 0.9, momentum: Double = 0, epsilon: Double = 1e-7, centered: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil) -> Optimizer
    RMSprop: Tieleman and Hinton, 2012.

        v ← ρ v + (1 − ρ) g²
        w ← w − rate · g / √(v + ε)

    - Parameters:
      - learningRate: the size of a step.
      - rho: how slowly the mean of the squares forgets.
      - momentum: how much of the last step goes on, 0...1.
      - epsilon: keeps the quotient finite.
      - centered: whether the square of the mean gradient is taken away from v.
      - clipNorm: the largest norm of each parameter's gradient.
      - clipValue: the largest scalar of a gradient.
      - globalClipNorm: the largest norm of all gradients together.
      - schedule: sets the learning rate of each step, in place of `learningRate`.
    @ NeuralNetworks member Optimizer.sgd
    static func sgd(learningRate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil) -> Optimizer
    Stochastic gradient descent.

        w ← w − rate · g                                  without momentum
        m ← momentum · m − rate · g;  w ← w + m           with momentum
        m ← momentum · m − rate · g;  w ← w + momentum · m − rate · g    with Nesterov's

    - Parameters:
      - learningRate: the size of a step.
      - momentum: how much of the last step goes on, 0...1.
      - nesterov: whether the gradient is taken as if at the place where momentum leads.
      - clipNorm: the largest norm of each parameter's gradient.
      - clipValue: the largest scalar of a gradient.
      - globalClipNorm: the largest norm of all gradients together.
      - schedule: sets the learning rate of each step, in place of `learningRate`.
    @ NeuralNetworks type Padding
    enum Padding: String, Sendable, Codable
    What a window that slides over a sequence does at its ends.
    @ NeuralNetworks member Padding.valid
    case valid
    Windows stay within the sequence.
    @ NeuralNetworks member Padding.same
    case same
    Zeros are put at both ends, so that the result has as many steps as the input (divided by the stride).
    @ NeuralNetworks member Padding.causal
    case causal
    Zeros are put in front, so that a step of the result depends on no later step of the input.
    @ NeuralNetworks type PairedDifference
    struct PairedDifference: Sendable, Codable, Equatable
    How a model's figure differs from that of another one, trial by trial.

    Trials of the same number begin with the same seed. What a seed does to all models alike drops out of the differences.
    @ NeuralNetworks member PairedDifference.name
    let name: String
    The name of the model.
    @ NeuralNetworks member PairedDifference.from
    let from: String
    The name of the model that it is compared with.
    @ NeuralNetworks member PairedDifference.mean
    let mean: Double
    The mean of the differences.
    @ NeuralNetworks member PairedDifference.lower
    let lower: Double
    Where the mean of the differences lies with the comparison's confidence.
    @ NeuralNetworks member PairedDifference.upper
    let upper: Double
    @ NeuralNetworks member PairedDifference.isClear
    var isClear: Bool { get }
    Whether the interval leaves zero out: whether the numbers carry the claim that the models differ.
    @ NeuralNetworks type Parameter
    final class Parameter: @unchecked Sendable
    A tensor that training changes: a layer's kernel or bias.
    @ NeuralNetworks member Parameter.name
    let name: String
    The name within its layer, as Keras has it: `kernel`, `recurrent_kernel`, `bias`, `embeddings`.
    @ NeuralNetworks member Parameter.isTrainable
    var isTrainable: Bool { get }
    Whether training changes it.
    @ NeuralNetworks member Parameter.shape
    var shape: [Int] { get }
    The sizes of its dimensions.
    @ NeuralNetworks member Parameter.count
    var count: Int { get }
    The number of its scalars.
    @ NeuralNetworks type Permute
    final class Permute: Layer
    Puts the dimensions behind the batch into another order.
    @ NeuralNetworks member Permute.init
    init(_ order: [Int], name: String? = nil)
    - Parameter order: for each dimension of the result, which one of the input it is, counted from 1.
    @ NeuralNetworks type RNN
    final class RNN: RecurrentLayer
    A recurrent layer of one's own making: a cell, or several on top of each other, walked along sequences.

        RNN([SimpleRNNCell(units: 64), LSTMCell(units: 32)], returnSequences: true)

    Input `[batch, time, features]`, and optionally the initial states, each `[batch, units]`, those of the first cell
    first. Result `[batch, units]`, or `[batch, time, units]` with `returnSequences`.
    @ NeuralNetworks member RNN.init
    init(_ cell: RNNCell, returnSequences: Bool = false, returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, name: String? = nil)
    - Parameters:
      - cell: what happens at each step.
      - returnSequences: whether the result holds the output after each step, not after the last alone.
      - returnState: whether the last states of all cells follow the result.
      - goBackwards: whether the walk begins at the last step; the result then begins there too.
      - stateful: whether a batch goes on from the states that the batch before it ended with.
    @ NeuralNetworks member RNN.init
    init(_ cells: [RNNCell], returnSequences: Bool = false, returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, name: String? = nil)
    A layer of stacked cells, the lowest first; see the other form.
    @ NeuralNetworks type RNNCell
    class RNNCell: Layer
    What a recurrent layer does at one time step, with its weights: `SimpleRNNCell`, `LSTMCell`, `GRUCell`, or several
    of them on top of each other.

    `RNN` walks sequences with a cell.
    @ NeuralNetworks type RandomStream
    final class RandomStream: RandomNumberGenerator, Sendable
    A reproducible stream of pseudo-random numbers that belongs to a seed and a name.

        var stream = RandomStream(seed: 7)
        let order = rows.shuffled(using: &stream)

    The generator is SplitMix64: a 64-bit counter advances by a fixed odd number, and each value of it is mixed to
    one output (Steele, Lea and Flood, *Fast Splittable Pseudorandom Number Generators*, 2014). A stream's whole state
    is that counter, and streams of different names start at unrelated places, so that drawing from one never shifts
    the numbers of another.
    @ NeuralNetworks member RandomStream.init
    init(seed: Int, name: String = "")
    A stream of its own for each seed and name.
    @ NeuralNetworks member RandomStream.state
    var state: UInt64 { get set }
    The whole state of the stream; a stream that is set to it goes on from the same place.
    @ NeuralNetworks member RandomStream.next
    func next() -> UInt64
    The next 64 random bits, from which the standard library makes what it draws.
    @ NeuralNetworks member RandomStream.uniform
    func uniform() -> Double
    A number in 0..<1, evenly distributed.
    @ NeuralNetworks member RandomStream.normal
    func normal() -> Double
    A number of the standard normal distribution.
    @ NeuralNetworks member RandomStream.integer
    func integer(below bound: Int) throws -> Int
    A whole number in 0..<`bound`.

    - Throws: `NetworkError.invalidArgument` unless `bound` is positive.
    @ NeuralNetworks member RandomStream.permutation
    func permutation(_ count: Int) -> [Int]
    The numbers 0..<`count` in random order.
    @ NeuralNetworks type RecurrentCell
    class RecurrentCell: RNNCell
    A cell of one recurrence: input kernel, recurrent kernel and bias.
    @ NeuralNetworks type RecurrentLayer
    class RecurrentLayer: Layer
    A recurrent layer: a cell, walked along sequences.

    `SimpleRNN`, `LSTM`, `GRU` and `RNN` are this layer with different cells. Input `[batch, time, features]`, and
    optionally the initial states, each `[batch, units]`. Result `[batch, units]`, or `[batch, time, units]` with
    `returnSequences`; with `returnState`, the last states follow.
    @ NeuralNetworks type Regularizer
    enum Regularizer: Sendable, Equatable, Codable
    A penalty on large weights that is added to the loss.
    @ NeuralNetworks member Regularizer.l1
    case l1(Double)
    factor · Σ|w|
    @ NeuralNetworks member Regularizer.l2
    case l2(Double)
    factor · Σw²
    @ NeuralNetworks member Regularizer.l1l2
    case l1l2(l1: Double, l2: Double)
    Both penalties.
    @ NeuralNetworks type RepeatVector
    final class RepeatVector: Layer
    Repeats a vector `count` times along a new time dimension.

    Input `[batch, features]`, result `[batch, count, features]`.
    @ NeuralNetworks member RepeatVector.init
    init(_ count: Int, name: String? = nil)
    - Parameter count: how often the vector is repeated; at least 1, else building throws `NetworkError.invalidArgument`.
    @ NeuralNetworks type Reshape
    final class Reshape: Layer
    Gives each row of the batch another shape with as many scalars.
    @ NeuralNetworks member Reshape.init
    init(_ targetShape: [Int], name: String? = nil)
    - Parameter targetShape: without the batch; one size may be -1 and is found from the rest.
    @ NeuralNetworks type Sampling
    struct Sampling: Sendable, Equatable
    How the next token is drawn from a model's probabilities.
    @ NeuralNetworks member Sampling.temperature
    var temperature: Double { get set }
    Probabilities are raised to the power 1 / temperature: below 1 likely tokens become likelier, at 0 the likeliest
    is always taken.
    @ NeuralNetworks member Sampling.topK
    var topK: Int? { get set }
    Only this many of the likeliest tokens are drawn from: Fan et al., 2018.
    @ NeuralNetworks member Sampling.topP
    var topP: Double? { get set }
    Only the likeliest tokens that together have at least this probability are drawn from: Holtzman et al., 2020.
    @ NeuralNetworks member Sampling.init
    init(temperature: Double = 1, topK: Int? = nil, topP: Double? = nil)
    Sampling with the restrictions that are given; default draws by the probabilities as they are.

    Numbers that make no sense are refused when a token is drawn.
    @ NeuralNetworks member Sampling.draw
    func draw(_ probabilities: [Double]) throws -> Int
    Draws a token.

    - Parameter probabilities: of each token; they needn't add up to 1.
    - Throws: `NetworkError.invalidArgument` if a number makes no sense.
    @ NeuralNetworks type Sequential
    final class Sequential: Model
    A model whose layers follow each other.

        let model = try Sequential([
          Embedding(inputDim: 10_000, outputDim: 128),
          SimpleRNN(units: 64),
          Dense(1, activation: .sigmoid),
        ])

    Parameters are created as soon as the input's shape is known: from an `Input` or an `Embedding` in front, else from
    the first data.
    @ NeuralNetworks member Sequential.init
    init(name: String? = nil)
    A model without layers, which `add` puts on.

        let model = Sequential()
        try model.add(Embedding(inputDim: 10_000, outputDim: 128))
    @ NeuralNetworks member Sequential.init
    init(_ layers: [Layer], name: String? = nil) throws
    A model of layers. Layers themselves are made without `try`: what makes no sense about one is told here, where it is
    put together with the others.

    - Throws: `NetworkError`: `.invalidArgument` for an argument of a layer that makes no sense (`Dense(0)`), `.layerInput`
      and `.unknownDimension` where a layer can't take what the one before it gives, `.duplicateLayerName`.
    @ NeuralNetworks member Sequential.add
    func add(_ layer: Layer) throws
    Adds a layer at the end.

    - Throws: `NetworkError` if the layer can't take what the one before it gives; the model stays as it was.
    @ NeuralNetworks type SimpleRNN
    final class SimpleRNN: RecurrentLayer
    The plain recurrent layer: h′ = activation(x·W + b + h·R).

        SimpleRNN(units: 64, returnSequences: true)

    Input `[batch, time, features]`, and optionally the initial state, `[batch, units]`. Result `[batch, units]`, or
    `[batch, time, units]` with `returnSequences`.
    @ NeuralNetworks member SimpleRNN.init
    init(units: Int, activation: ActivationFunction = .tanh, useBias: Bool = true, returnSequences: Bool = false, returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, dropout: Double = 0, recurrentDropout: Double = 0, kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal, biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil)
    - Parameters:
      - units: the size of the state.
      - returnSequences: whether the result holds the state after each step, not after the last alone.
      - returnState: whether the last states follow the result.
      - goBackwards: whether the walk begins at the last step; the result then begins there too.
      - stateful: whether a batch goes on from the states that the batch before it ended with.
      - dropout: the share of input features that are dropped in training, the same ones at each step.
      - recurrentDropout: the share of the state that is dropped before the recurrent product.
      - biasInitializer: how the bias begins.
      - kernelRegularizer: a penalty on the input kernel that is added to the loss.
      - recurrentRegularizer: a penalty on the recurrent kernel.
      - biasRegularizer: a penalty on the bias.
    @ NeuralNetworks type SimpleRNNCell
    final class SimpleRNNCell: RecurrentCell
    The cell of `SimpleRNN`: h′ = activation(x·W + b + h·R).

        RNN(SimpleRNNCell(units: 64))
    @ NeuralNetworks member SimpleRNNCell.init
    init(units: Int, activation: ActivationFunction = .tanh, useBias: Bool = true, dropout: Double = 0, recurrentDropout: Double = 0, kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal, biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil)
    - Parameters:
      - units: the size of the state.
      - dropout: the share of input features that are dropped in training, the same ones at each step.
      - recurrentDropout: the share of the state that is dropped before the recurrent product.
      - biasInitializer: how the bias begins.
      - kernelRegularizer: a penalty on the input kernel that is added to the loss.
      - recurrentRegularizer: a penalty on the recurrent kernel.
      - biasRegularizer: a penalty on the bias.
    @ NeuralNetworks type SpatialDropout1D
    final class SpatialDropout1D: Layer
    Drops whole channels of a sequence in training: Tompson et al., 2015.

    Input and result `[batch, time, channels]`.
    @ NeuralNetworks member SpatialDropout1D.init
    init(_ rate: Double, name: String? = nil)
    - Parameter rate: the share of channels that are dropped, at least 0 and less than 1.
    @ NeuralNetworks type StackedRNNCells
    final class StackedRNNCells: RNNCell
    Cells on top of each other: at each time step, each reads what the one before it gives.

        RNN(StackedRNNCells([SimpleRNNCell(units: 64), LSTMCell(units: 32)]))

    Its states are those of all cells, one cell after the other; its output is that of the last one.
    @ NeuralNetworks member StackedRNNCells.init
    init(_ cells: [RNNCell], name: String? = nil)
    - Parameter cells: the lowest first; at least one.
    @ NeuralNetworks type SymbolicTensor
    final class SymbolicTensor: LayerInput
    A place in a model that is being put together: its shape is known, its scalars will come with the data.

        let tokens = Input(shape: [500])
        let words = try Embedding(inputDim: 10_000, outputDim: 128)(tokens)
    @ NeuralNetworks member SymbolicTensor.shape
    var shape: [Int?] { get }
    The sizes of the dimensions without the batch; `nil` where one varies.
    @ NeuralNetworks member SymbolicTensor.symbol
    var symbol: SymbolicTensor { get }
    @ NeuralNetworks type Tensor
    struct Tensor: Sendable, Equatable, CustomStringConvertible
    An array of 32-bit floating-point numbers with any number of dimensions, in row-major order.

    A tensor is a value: a copy may be changed without changing the original. Scalars cross the public interface as
    `Double`. A computation on tensors can be differentiated: where an operand stands on a `Tape`, so does the result.

        let rows = try Tensor([[1, 2, 3], [4, 5, 6]])
        print(rows.shape, rows.sum())  // [2, 3] 21.0
    @ NeuralNetworks member Tensor.+
    static func + (a: Tensor, b: Tensor) throws -> Tensor
    - Throws: `NetworkError.shapes` if the shapes can't be broadcast to one; so do the other operators.
    @ NeuralNetworks member Tensor.-
    static func - (a: Tensor, b: Tensor) throws -> Tensor
    The difference at each place.

    - Throws: `NetworkError.shapes`.
    @ NeuralNetworks member Tensor.*
    static func * (a: Tensor, b: Tensor) throws -> Tensor
    The product at each place (not that of matrices, which is `matrixProduct`).

    - Throws: `NetworkError.shapes`.
    @ NeuralNetworks member Tensor./
    static func / (a: Tensor, b: Tensor) throws -> Tensor
    The quotient at each place; division by zero gives infinity or NaN.

    - Throws: `NetworkError.shapes`.
    @ NeuralNetworks member Tensor.maximum
    func maximum(_ other: Tensor) throws -> Tensor
    The larger of the two scalars at each place.
    @ NeuralNetworks member Tensor.-
    static func - (a: Tensor) -> Tensor
    Each scalar with the other sign.
    @ NeuralNetworks member Tensor.+
    static func + (a: Tensor, b: Double) -> Tensor
    The number added to each scalar.
    @ NeuralNetworks member Tensor.+
    static func + (a: Double, b: Tensor) -> Tensor
    The number added to each scalar.
    @ NeuralNetworks member Tensor.-
    static func - (a: Tensor, b: Double) -> Tensor
    The number taken from each scalar.
    @ NeuralNetworks member Tensor.-
    static func - (a: Double, b: Tensor) -> Tensor
    Each scalar taken from the number.
    @ NeuralNetworks member Tensor.*
    static func * (a: Tensor, b: Double) -> Tensor
    Each scalar times the number.
    @ NeuralNetworks member Tensor.*
    static func * (a: Double, b: Tensor) -> Tensor
    Each scalar times the number.
    @ NeuralNetworks member Tensor./
    static func / (a: Tensor, b: Double) -> Tensor
    Each scalar over the number.
    @ NeuralNetworks member Tensor./
    static func / (a: Double, b: Tensor) -> Tensor
    The number over each scalar.
    @ NeuralNetworks member Tensor.tanh
    func tanh() -> Tensor
    The hyperbolic tangent of each scalar.
    @ NeuralNetworks member Tensor.sigmoid
    func sigmoid() -> Tensor
    1 / (1 + e⁻ˣ)
    @ NeuralNetworks member Tensor.relu
    func relu() -> Tensor
    The larger one of 0 and each scalar; the slope at 0 is 0.
    @ NeuralNetworks member Tensor.exp
    func exp() -> Tensor
    eˣ
    @ NeuralNetworks member Tensor.log
    func log() -> Tensor
    The natural logarithm.
    @ NeuralNetworks member Tensor.squareRoot
    func squareRoot() -> Tensor
    The square root of each scalar; NaN for negative ones.
    @ NeuralNetworks member Tensor.squared
    func squared() -> Tensor
    Each scalar times itself.
    @ NeuralNetworks member Tensor.absolute
    func absolute() -> Tensor
    The magnitude of each scalar; the slope at 0 is 0.
    @ NeuralNetworks member Tensor.power
    func power(_ exponent: Double) -> Tensor
    Each scalar raised to `exponent`.
    @ NeuralNetworks member Tensor.clipped
    func clipped(from lower: Double, to upper: Double) throws -> Tensor
    Each scalar, moved to the nearest of `lower...upper`.

    - Throws: `NetworkError.invalidArgument` if the limits are the wrong way round.
    @ NeuralNetworks member Tensor.softplus
    func softplus() -> Tensor
    The logarithm of 1 + eˣ, computed without overflow.
    @ NeuralNetworks member Tensor.matrixProduct
    func matrixProduct(_ other: Tensor) throws -> Tensor
    The product of two matrices, or of the matrices in the last two dimensions of two batches.

    `[…, m, k]` times `[…, k, n]` gives `[…, m, n]`; a single matrix on the right is used for the whole batch.

    - Throws: `NetworkError.shapes`.
    @ NeuralNetworks member Tensor.reshaped
    func reshaped(_ target: [Int]) throws -> Tensor
    The same scalars in another shape; one size may be -1 and is found from the rest.

    - Throws: `NetworkError.scalarCount` if the shapes differ in their number of scalars.
    @ NeuralNetworks member Tensor.transposed
    func transposed(_ order: [Int]) throws -> Tensor
    The dimensions in another order: dimension `i` of the result is dimension `order[i]` of this tensor.

    - Throws: `NetworkError.axis` unless `order` names each dimension once.
    @ NeuralNetworks member Tensor.transposed
    func transposed() throws -> Tensor
    The transpose of a matrix, or of the matrices in the last two dimensions.
    @ NeuralNetworks member Tensor.concatenated
    static func concatenated(_ parts: [Tensor], axis: Int = -1) throws -> Tensor
    Tensors joined along `axis`; their other sizes are equal.

    - Throws: `NetworkError.shapes`, or `NetworkError.emptyData` if there are none.
    @ NeuralNetworks member Tensor.sum
    func sum() -> Double
    The sum of all scalars.
    @ NeuralNetworks member Tensor.mean
    func mean() -> Double
    The mean of all scalars; NaN if there are none.
    @ NeuralNetworks member Tensor.standardDeviation
    func standardDeviation() -> Double
    The deviation of all scalars from their mean (of a whole population).
    @ NeuralNetworks member Tensor.minimum
    func minimum() -> Double?
    The smallest scalar, or `nil` if there are none.
    @ NeuralNetworks member Tensor.maximum
    func maximum() -> Double?
    The largest scalar, or `nil` if there are none.
    @ NeuralNetworks member Tensor.sum
    func sum(axis: Int, keepDimension: Bool = false) throws -> Tensor
    The sum along `axis`, which the result has with size 1 if `keepDimension`, else not at all.

    - Throws: `NetworkError.axis`.
    @ NeuralNetworks member Tensor.mean
    func mean(axis: Int, keepDimension: Bool = false) throws -> Tensor
    The mean along `axis`.

    - Throws: `NetworkError.axis`.
    @ NeuralNetworks member Tensor.maximum
    func maximum(axis: Int) throws -> Tensor
    The largest scalar along `axis`; the gradient goes to the first place that holds it.

    - Throws: `NetworkError.axis`, or `NetworkError.emptyData` if `axis` has size 0.
    @ NeuralNetworks member Tensor.argmax
    func argmax(axis: Int = -1) throws -> Tensor
    The place of the first largest scalar along `axis`.

    - Throws: `NetworkError.axis`, or `NetworkError.emptyData` if `axis` has size 0.
    @ NeuralNetworks member Tensor.softmax
    func softmax() throws -> Tensor
    eˣ divided by its sum along the last dimension: a probability for each place.

    - Throws: `NetworkError.axis` if the tensor has no dimension.
    @ NeuralNetworks member Tensor.scalars
    var scalars: [Double] { get }
    All scalars in row-major order.
    @ NeuralNetworks member Tensor.item
    func item() throws -> Double
    The only scalar of a tensor that has one.

    - Throws: `NetworkError.scalarCount` if the tensor has none or several.
    @ NeuralNetworks member Tensor.at
    func at(_ indices: [Int]) throws -> Double
    The scalar at `indices`, one index for each dimension. A negative index counts from the end.

    - Throws: `NetworkError.indexOutOfRange`, or `NetworkError.rank` if there are too many or too few indices.
    @ NeuralNetworks member Tensor.row
    func row(_ index: Int) throws -> Tensor
    The part at `index` along the first dimension: a row of a matrix.

    - Throws: `NetworkError.indexOutOfRange`.
    @ NeuralNetworks member Tensor.rows
    func rows(from start: Int = 0, to end: Int? = nil) throws -> Tensor
    The rows from `start` up to, not including, `end`, along the first dimension; `nil` is the end.

    - Throws: `NetworkError.indexOutOfRange`.
    @ NeuralNetworks member Tensor.rows
    func rows(at numbers: [Int]) throws -> Tensor
    The rows with the given numbers along the first dimension, in that order.

    - Throws: `NetworkError.indexOutOfRange`.
    @ NeuralNetworks member Tensor.==
    static func == (a: Tensor, b: Tensor) -> Bool
    Whether shapes and scalars are equal. As with `Double`, a NaN equals nothing.
    @ NeuralNetworks member Tensor.description
    var description: String { get }
    The scalars in nested brackets; of a long dimension the first and last three.
    @ NeuralNetworks member Tensor.init
    init(_ scalar: Double)
    A single number.
    @ NeuralNetworks member Tensor.init
    init(_ scalars: [Double])
    A vector.
    @ NeuralNetworks member Tensor.init
    init(_ scalars: [Int])
    A vector of whole numbers: labels, or the tokens of one text. Exact up to 2²⁴.
    @ NeuralNetworks member Tensor.init
    init(_ rows: [[Double]]) throws
    A matrix, given by its rows.

    - Throws: `NetworkError.raggedRows` if the rows differ in length.
    @ NeuralNetworks member Tensor.init
    init(_ rows: [[Int]]) throws
    A matrix of whole numbers, given by its rows: tokens of texts that were padded to one length.

    - Throws: `NetworkError.raggedRows` if the rows differ in length.
    @ NeuralNetworks member Tensor.init
    init(_ matrices: [[[Double]]]) throws
    A tensor of three dimensions, given by its matrices: a batch of sequences of vectors.

    - Throws: `NetworkError.raggedRows` if the rows, or the matrices, differ in length.
    @ NeuralNetworks member Tensor.init
    init(_ scalars: [Double], shape: [Int]) throws
    A tensor of the given shape from its scalars in row-major order.

    - Throws: `NetworkError.scalarCount` if `shape` needs another number of scalars.
    @ NeuralNetworks member Tensor.zeros
    static func zeros(_ shape: [Int]) throws -> Tensor
    A tensor of zeros.
    @ NeuralNetworks member Tensor.ones
    static func ones(_ shape: [Int]) throws -> Tensor
    A tensor of ones.
    @ NeuralNetworks member Tensor.filled
    static func filled(_ scalar: Double, _ shape: [Int]) throws -> Tensor
    A tensor whose scalars all are `scalar`.
    @ NeuralNetworks member Tensor.shape
    let shape: [Int]
    The size of each dimension, outermost first; empty for a single number.
    @ NeuralNetworks member Tensor.count
    var count: Int { get }
    The number of scalars.
    @ NeuralNetworks member Tensor.rank
    var rank: Int { get }
    The number of dimensions.
    @ NeuralNetworks member Tensor.detached
    func detached() -> Tensor
    The same scalars, off any tape: no gradient flows through the result.
    @ NeuralNetworks type TimeDistributed
    final class TimeDistributed: Layer
    Applies a layer to each step of a sequence by itself.

        TimeDistributed(Dense(10, activation: .softmax))

    Input `[batch, time, …]`; the layer sees `[batch · time, …]`.
    @ NeuralNetworks member TimeDistributed.init
    init(_ layer: Layer, name: String? = nil)
    - Parameter layer: the layer that each step goes through; its weights are the same for all steps.
    @ NeuralNetworks type Training
    final class Training
    A training that is under way, as callbacks see it.
    @ NeuralNetworks member Training.model
    let model: Model
    The model that is trained.
    @ NeuralNetworks member Training.optimizer
    let optimizer: Optimizer
    The optimizer that the model was compiled with; a callback may change its learning rate.
    @ NeuralNetworks member Training.history
    var history: History { get }
    What was measured after each epoch so far.
    @ NeuralNetworks member Training.epoch
    var epoch: Int { get }
    The number of the epoch that is over, from 1.
    @ NeuralNetworks member Training.isStopped
    var isStopped: Bool { get }
    Whether the training ends after this epoch.
    @ NeuralNetworks member Training.subscript
    subscript(name: String) -> Double { get }
    What was measured under that name in the epoch that is over; NaN if nothing was.
    @ NeuralNetworks member Training.stop
    func stop()
    Ends the training after this epoch.
    @ NeuralNetworks type TrialResult
    struct TrialResult: Sendable, Codable, Equatable
    One model's trials.
    @ NeuralNetworks member TrialResult.name
    let name: String
    The name of the model.
    @ NeuralNetworks member TrialResult.values
    let values: [Double]
    The figure that each trial ended with.
    @ NeuralNetworks member TrialResult.seconds
    var seconds: [Double] { get }
    The length of each trial's training in seconds.
    @ NeuralNetworks member TrialResult.parameters
    let parameters: Int
    The number of scalars in the model's parameters.
    @ NeuralNetworks member TrialResult.mean
    let mean: Double
    The mean of the values.
    @ NeuralNetworks member TrialResult.deviation
    let deviation: Double
    The standard deviation, estimated from the trials; NaN if there was one only.
    @ NeuralNetworks member TrialResult.lower
    let lower: Double
    Where the mean lies with the comparison's confidence.
    @ NeuralNetworks member TrialResult.upper
    let upper: Double
    The upper end of that interval.
    @ NeuralNetworks function compare
    func compare(_ models: [Model], _ x: Tensor, _ y: Tensor, validationData: (Tensor, Tensor), seeds: Int = 5, epochs: Int = 1, batchSize: Int = 32, metric: String = "val_accuracy", atBestEpoch: Bool = false, confidence: Double = 0.95) throws -> Comparison
    Trains each model once for each seed, and tells whether their figures differ by more than chance.

        let comparison = try compare([simple, hybrid], x, y, validationData: test, seeds: 5, epochs: 5)

    Each trial draws new initial weights and a new order of the examples; layers that aren't trainable keep the weights that
    they have. Trials run side by side on the cores, with the same bits as one after the other; then a trial's seconds are
    those of a core that works on it alone. Models that hold a function of one's own (`Lambda`, a custom loss or metric)
    are trained one after the other.

    Models have to be compiled before. Afterwards each of them holds the weights of its last trial, and its optimizer begins
    anew. Intervals are Student's: mean ± t · deviation / √trials.

    - Parameters:
      - models: two or more, with names that differ.
      - x: the input, one row for each example.
      - y: the targets.
      - validationData: input and targets that each trial is measured on after each epoch.
      - seeds: the number of trials of each model; at least 2.
      - metric: the figure that is compared, after the last epoch.
      - atBestEpoch: whether each trial's best epoch counts in place of its last. That flatters all models, since the
        validation data then chooses the epoch.
      - confidence: the level of the intervals, between 0 and 1.
    - Throws: `NetworkError`, as `fit` does; `.invalidArgument` for no models, models of one name, or fewer than two seeds.
    @ NeuralNetworks function compare
    func compare(_ models: [Model], _ x: [Tensor], _ y: [Tensor], validationData: ([Tensor], [Tensor]), seeds: Int = 5, epochs: Int = 1, batchSize: Int = 32, metric: String = "val_accuracy", atBestEpoch: Bool = false, confidence: Double = 0.95) throws -> Comparison
    Compares models of several inputs or outputs; see the other form.
    @ NeuralNetworks function confusionMatrix
    func confusionMatrix(_ targets: Tensor, _ predictions: Tensor) throws -> [[Int]]
    How often each class (row) was predicted to be each class (column).

    - Parameters:
      - targets: the classes' numbers, or one-hot.
      - predictions: of one output, whether it is above 1/2; of several, which is the largest.
    - Throws: `NetworkError.targetShape`, `NetworkError.labelOutOfRange`.
    @ NeuralNetworks function setRandomSeed
    func setRandomSeed(_ seed: Int)
    Starts the current runtime's random stream afresh, as a notebook's seed does.
    @ Datasets type ArgumentFault
    enum ArgumentFault: Hashable, Sendable, CustomStringConvertible
    Why an argument cannot be taken.
    @ Datasets member ArgumentFault.notPositive
    case notPositive(Int)
    @ Datasets member ArgumentFault.negative
    case negative(Int)
    @ Datasets member ArgumentFault.outOfRange
    case outOfRange(value: String, range: String)
    @ Datasets member ArgumentFault.empty
    case empty
    @ Datasets member ArgumentFault.countMismatch
    case countMismatch(found: Int, expected: Int, of: String)
    @ Datasets member ArgumentFault.unknownName
    case unknownName(String, known: [String])
    @ Datasets member ArgumentFault.notFinite
    case notFinite(row: Int)
    @ Datasets member ArgumentFault.other
    case other(String)
    @ Datasets member ArgumentFault.description
    var description: String { get }
    @ Datasets type CharacterVocabulary
    struct CharacterVocabulary: TextVocabulary, Hashable, Codable
    The characters of a text, in the order of their code points.

        let characters = CharacterVocabulary(of: text)
        let tokens = try characters.encode("The tide")
    @ Datasets member CharacterVocabulary.characters
    let characters: [String]
    The characters by number.
    @ Datasets member CharacterVocabulary.init
    init(of text: String)
    The vocabulary of all characters of `text`.
    @ Datasets member CharacterVocabulary.count
    var count: Int { get }
    @ Datasets member CharacterVocabulary.encode
    func encode(_ text: String) throws -> [Int]
    @ Datasets member CharacterVocabulary.decode
    func decode(_ tokens: [Int]) -> String
    @ Datasets type Corpus
    enum Corpus
    A text for a network to learn to write: *The Book of the Harbour*, a tale that was written for this project and is
    under its licence.

    Its sentences are plain and come back, changed, as in a tale that is told aloud, so that a small network hears the
    rhythm long before it knows the words. Paragraphs are separated by an empty line, and within a paragraph there are no
    line ends.

        let characters = CharacterVocabulary(of: Corpus.text)
        let tokens = try characters.encode(Corpus.text)
    @ Datasets member Corpus.text
    static let text: String
    The whole text, about 27,000 characters.
    @ Datasets type DataError
    enum DataError: Error, Hashable, Sendable, CustomStringConvertible, LocalizedError
    What can go wrong between a data set's name and its values.

    The cases are facts; `DataError+Wording.swift` puts them into words.
    @ Datasets member DataError.notFound
    case notFound(file: String, folders: [String], download: DownloadAddress?)
    A data set's file is in none of the folders, and could not be downloaded.
    @ Datasets member DataError.missing
    case missing(path: String)
    No file or folder is at this path.
    @ Datasets member DataError.outside
    case outside(path: String, permitted: [String])
    The path leads out of the folders that a notebook may read.
    @ Datasets member DataError.unreadable
    case unreadable(path: String, reason: String)
    The system refused to read or write the file.
    @ Datasets member DataError.wrongDigest
    case wrongDigest(address: String, expected: String, found: String)
    What was downloaded is not the published file.
    @ Datasets member DataError.malformed
    case malformed(path: String, fault: FormatFault)
    The file is not in the form that its reader knows, or was damaged.
    @ Datasets member DataError.malformedLine
    case malformedLine(path: String, line: Int, fault: LineFault)
    One line of a text file cannot be read; lines count from 1.
    @ Datasets member DataError.invalidArgument
    case invalidArgument(function: String, argument: String, fault: ArgumentFault)
    An argument has a value that the function cannot take.
    @ Datasets member DataError.errorDescription
    var errorDescription: String? { get }
    @ Datasets member DataError.description
    var description: String { get }
    @ Datasets type DataFile
    struct DataFile: Hashable, Codable, Sendable
    A file that was read, and what was in it.
    @ Datasets member DataFile.name
    let name: String
    The file's name without folders.
    @ Datasets member DataFile.path
    let path: String
    Where it was read.
    @ Datasets member DataFile.byteCount
    let byteCount: Int
    The size in bytes.
    @ Datasets type DownloadAddress
    struct DownloadAddress: Hashable, Sendable
    Where a file could have come from, where it would have gone, and why it did not.
    @ Datasets member DownloadAddress.address
    let address: String
    The address that was asked for.
    @ Datasets member DownloadAddress.folder
    let folder: String
    The folder that the file would have gone to.
    @ Datasets member DownloadAddress.failure
    let failure: String
    What went wrong.
    @ Datasets type FieldSeparator
    enum FieldSeparator: String, Hashable, Codable, Sendable
    What stands between the fields of a record.
    @ Datasets member FieldSeparator.comma
    case comma
    @ Datasets member FieldSeparator.semicolon
    case semicolon
    Usual where the comma is the decimal mark.
    @ Datasets member FieldSeparator.tab
    case tab
    @ Datasets type ForecastEvaluation
    struct ForecastEvaluation: Hashable, Codable, Sendable
    How good forecasts were that each knew only what came before it.
    @ Datasets member ForecastEvaluation.origins
    let origins: [Int]
    The position in the series of the first value of each forecast.
    @ Datasets member ForecastEvaluation.forecasts
    let forecasts: [[Double]]
    The forecasts, in the order of time.
    @ Datasets member ForecastEvaluation.actuals
    let actuals: [[Double]]
    What really came, for each forecast.
    @ Datasets member ForecastEvaluation.naiveError
    let naiveError: Double
    The mean absolute error that the naive one-step forecast makes on the values before the first origin.
    @ Datasets member ForecastEvaluation.mae
    var mae: Double { get }
    The mean absolute error over all forecast values, in the unit of the series.
    @ Datasets member ForecastEvaluation.rmse
    var rmse: Double { get }
    The root of the mean squared error over all forecast values, in the unit of the series.
    @ Datasets member ForecastEvaluation.mase
    var mase: Double { get }
    The mean absolute error as a multiple of `naiveError`: below 1, the forecasts beat a one-step guess that nothing
    changes. Not a number where the series did not change before the first origin.

    Source: Hyndman and Koehler, "Another look at measures of forecast accuracy", International Journal of Forecasting
    22 (2006).
    @ Datasets member ForecastEvaluation.maeByStep
    var maeByStep: [Double] { get }
    The mean absolute error of the first, second, … value of each forecast.
    @ Datasets type FormatFault
    enum FormatFault: Error, Hashable, Sendable, CustomStringConvertible
    Why the bytes of a binary file cannot be read. Offsets count from the start of the part that is read.
    @ Datasets member FormatFault.truncated
    case truncated(part: String, offset: Int)
    @ Datasets member FormatFault.tooLarge
    case tooLarge(part: String, size: Int, limit: Int)
    @ Datasets member FormatFault.overlong
    case overlong(part: String, excess: Int)
    @ Datasets member FormatFault.notAnArchive
    case notAnArchive
    @ Datasets member FormatFault.unsupportedArchive
    case unsupportedArchive(feature: String)
    @ Datasets member FormatFault.missingEntry
    case missingEntry(name: String, present: [String])
    @ Datasets member FormatFault.checksumMismatch
    case checksumMismatch(entry: String)
    @ Datasets member FormatFault.damagedCompression
    case damagedCompression(entry: String)
    @ Datasets member FormatFault.notAnArray
    case notAnArray(entry: String)
    @ Datasets member FormatFault.badArrayHeader
    case badArrayHeader(entry: String, header: String)
    @ Datasets member FormatFault.unsupportedArray
    case unsupportedArray(entry: String, type: String, shape: [Int], wanted: String)
    @ Datasets member FormatFault.unsupportedPickleProtocol
    case unsupportedPickleProtocol(Int)
    @ Datasets member FormatFault.refusedPickleOperation
    case refusedPickleOperation(code: UInt8, offset: Int)
    @ Datasets member FormatFault.refusedPickleName
    case refusedPickleName(String, offset: Int)
    @ Datasets member FormatFault.unexpectedPickleValue
    case unexpectedPickleValue(offset: Int, wanted: String)
    @ Datasets member FormatFault.tokenOutOfRange
    case tokenOutOfRange(row: Int, value: Int)
    @ Datasets member FormatFault.rowCountMismatch
    case rowCountMismatch(declared: Int, found: Int)
    @ Datasets member FormatFault.labelCountMismatch
    case labelCountMismatch(sequences: Int, labels: Int)
    @ Datasets member FormatFault.notText
    case notText(offset: Int)
    @ Datasets member FormatFault.badJSON
    case badJSON(reason: String)
    @ Datasets member FormatFault.description
    var description: String { get }
    @ Datasets type IMDB
    enum IMDB
    The movie reviews of the Internet Movie Database that Keras publishes: 25,000 for training and 25,000 for testing,
    half of each positive.

    A review is a sequence of word ranks, 1 being the most frequent word, moved up by `indexFrom`, so that 0 is free for
    padding, 1 for the start and 2 for words out of the vocabulary.

        let (train, test) = try IMDB.load(numWords: 10_000)
        let xTrain = try padSequences(train.sequences, maxlen: 500)
        print(try IMDB.wordIndex().decode(train.sequences[0]))

    The file `imdb.npz` is looked for in the folders that `DataLocations` names, and is downloaded if it is in none.

    Source: Maas, Daly, Pham, Huang, Ng and Potts, "Learning Word Vectors for Sentiment Analysis", ACL 2011; in the form
    of Keras's `keras.datasets.imdb`.
    @ Datasets member IMDB.wordIndex
    static func wordIndex() throws -> WordIndex
    The words of the reviews with their ranks, as Keras's `imdb.get_word_index`.

    The file `imdb_word_index.json` is found as `imdb.npz` is. Its publisher states no SHA-256, so a download is only
    checked to be a table of words and ranks.

    - Throws: `DataError`.
    @ Datasets member IMDB.load
    static func load(numWords: Int? = nil, skipTop: Int = 0, maxlen: Int? = nil, seed: Int = 113, startChar: Int? = 1, oovChar: Int? = 2, indexFrom: Int = 3) throws -> (train: LabeledSequences, test: LabeledSequences)
    The reviews for training and for testing, token for token and in the order that Keras's `imdb.load_data` gives.

    - Parameters:
      - numWords: Only tokens below this number are kept; any other becomes `oovChar`. Without it, as in Keras, the
        limit is the largest token, which so becomes `oovChar` itself.
      - skipTop: Tokens below this number become `oovChar`, too.
      - maxlen: Only reviews that are shorter than this, with their start token, are kept.
      - seed: The seed by which the reviews are shuffled.
      - startChar: The token before each review; nil for none.
      - oovChar: The token for words that were left out; nil drops them.
      - indexFrom: The number that is added to each word's rank.
    - Throws: `DataError`.
    @ Datasets type LabeledSequences
    struct LabeledSequences: Hashable, Codable, Sendable, CustomStringConvertible
    Sequences of tokens and the class that each belongs to.

        let (train, test) = try IMDB.load(numWords: 10_000)
        let few = train.prefix(1_000)
        print(few.count, few.labels[0], few.sequences[0])
    @ Datasets member LabeledSequences.batchesByLength
    func batchesByLength(batchSize: Int = 32, maxlen: Int? = nil, seed: Int = 0) throws -> [(x: Tensor, y: Tensor)]
    The sequences in batches of similar length, each padded to its own longest sequence.

    - Parameter maxlen: Longer sequences are cut in front; default is to keep all of each.
    @ Datasets member LabeledSequences.split
    func split(validation: Double = 0.1, test: Double = 0.1, seed: Int = 0) throws -> (train: LabeledSequences, validation: LabeledSequences, test: LabeledSequences)
    The sequences in three parts that have the same share of each class; see `stratifiedSplit`.

    - Parameters:
      - validation: The share of the second part.
      - test: The share of the third part.
    @ Datasets member LabeledSequences.sequences
    let sequences: TokenSequences
    The tokens, sequence by sequence.
    @ Datasets member LabeledSequences.labels
    let labels: [Int]
    The class of each sequence: in the reviews, 1 is positive and 0 negative.
    @ Datasets member LabeledSequences.init
    init(_ sequences: TokenSequences, labels: [Int]) throws
    - Throws: `DataError.invalidArgument` unless there is one label for each sequence.
    @ Datasets member LabeledSequences.count
    var count: Int { get }
    The number of sequences.
    @ Datasets member LabeledSequences.targets
    var targets: Tensor { get }
    The labels as `fit` takes them, `[count]`.
    @ Datasets member LabeledSequences.prefix
    func prefix(_ count: Int) -> LabeledSequences
    The first `count` sequences with their labels, or all when there are fewer.
    @ Datasets member LabeledSequences.rows
    func rows(at positions: [Int]) throws -> LabeledSequences
    The sequences at `positions` with their labels, in that order.

    - Throws: `DataError.invalidArgument` for a position that is not there.
    @ Datasets member LabeledSequences.padded
    func padded(maxlen: Int, padding: PaddingSide = .pre, truncating: PaddingSide = .pre, value: Int = 0) throws -> (x: Tensor, y: Tensor)
    The sequences and labels as `fit` takes them: tokens `[count, maxlen]`, labels `[count]`.

    The parameters are those of `padSequences`.
    @ Datasets member LabeledSequences.description
    var description: String { get }
    @ Datasets type LineFault
    enum LineFault: Hashable, Sendable, CustomStringConvertible
    Why a line of a text file cannot be read.
    @ Datasets member LineFault.notUTF8
    case notUTF8
    @ Datasets member LineFault.tooLong
    case tooLong(limit: Int)
    @ Datasets member LineFault.unclosedQuote
    case unclosedQuote(openedOnLine: Int)
    @ Datasets member LineFault.textAfterQuote
    case textAfterQuote(column: Int)
    @ Datasets member LineFault.fieldCount
    case fieldCount(found: Int, expected: Int)
    @ Datasets member LineFault.emptyHeader
    case emptyHeader
    @ Datasets member LineFault.repeatedColumn
    case repeatedColumn(String)
    @ Datasets member LineFault.badJSON
    case badJSON(reason: String)
    @ Datasets member LineFault.notAnObject
    case notAnObject
    @ Datasets member LineFault.missingField
    case missingField(String, present: [String])
    @ Datasets member LineFault.notANumber
    case notANumber(field: String, text: String)
    @ Datasets member LineFault.notAnInteger
    case notAnInteger(field: String, text: String)
    @ Datasets member LineFault.description
    var description: String { get }
    @ Datasets type NextTokenTargets
    enum NextTokenTargets: String, Hashable, Codable, Sendable
    What a network that reads a window of text is asked to predict.
    @ Datasets member NextTokenTargets.everyStep
    case everyStep
    What follows each unit of the window.
    @ Datasets member NextTokenTargets.last
    case last
    What follows the window.
    @ Datasets type PaddingSide
    enum PaddingSide: String, Hashable, Codable, Sendable
    An end of a sequence.
    @ Datasets member PaddingSide.pre
    case pre
    Before the first token.
    @ Datasets member PaddingSide.post
    case post
    After the last token.
    @ Datasets type Record
    struct Record: Hashable, Codable, Sendable
    One line of a file of records: fields by name, as text.
    @ Datasets member Record.line
    let line: Int
    The line on which the record begins, from 1.
    @ Datasets member Record.names
    let names: [String]
    The names of the fields, in the file's order.
    @ Datasets member Record.values
    let values: [String]
    The text of each field, in the same order.
    @ Datasets member Record.text
    func text(_ name: String) throws -> String
    The text of a field.

    - Throws: `DataError.malformedLine` when the record has no such field.
    @ Datasets member Record.number
    func number(_ name: String) throws -> Double
    A field as a number.

    - Throws: `DataError.malformedLine` when the record has no such field, or it is not a finite number.
    @ Datasets member Record.integer
    func integer(_ name: String) throws -> Int
    A field as a whole number.

    - Throws: `DataError.malformedLine` when the record has no such field, or it is not a whole number.
    @ Datasets type Records
    struct Records: RandomAccessCollection, Hashable, Codable, Sendable
    The records of a file, all of them: a table whose columns are asked for by name and type.

        let reviews = try readCSV("reviews.csv")
        let texts = try reviews.texts("review")
        let labels = try reviews.integers("label")
    @ Datasets member Records.count
    var count: Int { get }
    The number of records.
    @ Datasets member Records.isEmpty
    var isEmpty: Bool { get }
    @ Datasets member Records.startIndex
    var startIndex: Int { get }
    @ Datasets member Records.endIndex
    var endIndex: Int { get }
    @ Datasets member Records.subscript
    subscript(position: Int) -> Record { get }
    @ Datasets member Records.names
    var names: [String] { get }
    The names of the first record's fields.
    @ Datasets member Records.texts
    func texts(_ name: String) throws -> [String]
    A field of every record as text.

    - Throws: `DataError.malformedLine`, naming the first record without this field.
    @ Datasets member Records.numbers
    func numbers(_ name: String) throws -> [Double]
    A field of every record as a number.

    - Throws: `DataError.malformedLine`, naming the first record where it is none.
    @ Datasets member Records.integers
    func integers(_ name: String) throws -> [Int]
    A field of every record as a whole number.

    - Throws: `DataError.malformedLine`, naming the first record where it is none.
    @ Datasets type SeriesScaler
    struct SeriesScaler: Hashable, Codable, Sendable
    A linear change of scale that was measured on one part of a series and is applied to all of it.

    Measure it on the part that a model is trained with: a scale that was measured on the whole series tells the model
    about the future.

        let scaler = try SeriesScaler(standardizing: past.values)
        let scaled = scaler.scale(series.values)
        let forecast = scaler.unscale(prediction)
    @ Datasets member SeriesScaler.offset
    let offset: Double
    What is subtracted before the division.
    @ Datasets member SeriesScaler.factor
    let factor: Double
    What is divided by.
    @ Datasets member SeriesScaler.init
    init(standardizing values: [Double]) throws
    The scale on which `values` have mean 0 and standard deviation 1; that of a population, divided by their number.

    - Throws: `DataError.invalidArgument` for no values, values that are all equal, or one that is no finite number.
    @ Datasets member SeriesScaler.init
    init(normalizing values: [Double]) throws
    The scale on which `values` reach from 0 to 1.

    - Throws: `DataError.invalidArgument` for no values, values that are all equal, or one that is no finite number.
    @ Datasets member SeriesScaler.scale
    func scale(_ values: [Double]) -> [Double]
    The values on the new scale.
    @ Datasets member SeriesScaler.unscale
    func unscale(_ values: [Double]) -> [Double]
    The values on the scale of the series, of values on the new one.
    @ Datasets type Sunspots
    enum Sunspots
    How many spots the sun showed, year by year from 1700 to 2008.

    The yearly mean of Wolf's relative sunspot number in the series that was official until 2015 (version 1). Spots come
    and go in cycles of about eleven years, of very different height: a series that a forecast can be wrong about.

    Source: National Geophysical Data Center of the NOAA (United States), as the package statsmodels 0.15 distributes it
    (`statsmodels.datasets.sunspots`), in the public domain. The newer version 2 of the series (WDC-SILSO, Royal
    Observatory of Belgium) is recalibrated, with values about 1.4 times as large; its licence excludes commercial use,
    so it is not part of this package.
    @ Datasets member Sunspots.yearly
    static func yearly() -> TimeSeries
    The yearly means.
    @ Datasets type SyntheticReviews
    enum SyntheticReviews
    Film reviews that nobody wrote: a data set made by chance, for runs that need no download.

    **The set is synthetic.** Its sentences come from a small grammar, and figures measured on it say how the models
    compare on this grammar, nothing about real reviews. It is built to ask of a network what real reviews ask: to read
    negations ("not dull") and denials ("it is not true that …"), to let what comes after "but" win, to ignore hearsay,
    and to keep a verdict over a hundred words and more that mean nothing, as seven reviews of twenty demand. One label in
    thirty is wrong, so no model can be right more often than 29 times in 30.

    It is used as `IMDB` is, with the same tokens for padding (0), start (1) and words left out (2).

        let (train, test) = try SyntheticReviews.load()
        print(SyntheticReviews.wordIndex().decode(train.sequences[0]))
    @ Datasets member SyntheticReviews.load
    static func load(trainCount: Int = 8_000, testCount: Int = 1_000, seed: Int = 113, numWords: Int? = nil, skipTop: Int = 0, maxlen: Int? = nil, startChar: Int? = 1, oovChar: Int? = 2, indexFrom: Int = 3) throws -> (train: LabeledSequences, test: LabeledSequences)
    Reviews for training and for testing; the same arguments give the same reviews on every machine.

    Prints a line that says that they are synthetic, so that a report made from them says so too.

    - Parameters:
      - trainCount: How many reviews to train with.
      - testCount: How many other reviews to test with.
      - seed: Other reviews for each seed.
      - numWords: Only tokens below this number are kept; any other becomes `oovChar`. Default is all of them.
      - maxlen: Only reviews that are shorter than this, with their start token, are kept.
    - Throws: `DataError.invalidArgument` for a value that no data can have.
    @ Datasets member SyntheticReviews.wordIndex
    static func wordIndex() -> WordIndex
    The words of the reviews, by how frequent they are.
    @ Datasets type TextSplitting
    enum TextSplitting: String, Hashable, Codable, Sendable
    Where a text is split.
    @ Datasets member TextSplitting.whitespace
    case whitespace
    @ Datasets member TextSplitting.character
    case character
    @ Datasets type TextStandardization
    enum TextStandardization: String, Hashable, Codable, Sendable
    What happens to a text before it is split.

    Lower case is that of Unicode ("Ä" becomes "ä", "É" becomes "é"), where Keras on TensorFlow changes the letters of ASCII
    alone. In texts of ASCII both give the same.
    @ Datasets member TextStandardization.none
    case none
    Texts stay as they are.
    @ Datasets member TextStandardization.lower
    case lower
    Capitals become small letters.
    @ Datasets member TextStandardization.stripPunctuation
    case stripPunctuation
    The punctuation of ASCII is taken away, and nothing put in its place: "don't" becomes "dont".
    @ Datasets member TextStandardization.lowerAndStripPunctuation
    case lowerAndStripPunctuation
    Both.
    @ Datasets type TextVectorization
    struct TextVectorization: Hashable, Codable, Sendable
    Turns texts into tokens by a vocabulary that was counted in other texts, as Keras's layer `TextVectorization`.

    A text is standardised, split into words or characters, and joined into n-grams where asked; each token is then
    looked up. Token 0 is padding, 1 stands for what is not in the vocabulary, and from 2 on come the tokens that were
    counted, the most frequent first; of two that are equally frequent the one later in the alphabet, as in Keras.

        let vectorization = try TextVectorization(adaptedTo: train, maxTokens: 5_000)
        let x = try padSequences(vectorization.encode(train), maxlen: 200)
        print(vectorization.decode(vectorization.encode("Not a dull minute!")))  // not a dull minute
    @ Datasets member TextVectorization.vocabulary
    let vocabulary: [String]
    All tokens by number: `""`, `"[UNK]"`, then what was counted.
    @ Datasets member TextVectorization.standardize
    let standardize: TextStandardization
    What is done to a text before it is split.
    @ Datasets member TextVectorization.split
    let split: TextSplitting
    Where a text is split.
    @ Datasets member TextVectorization.ngrams
    let ngrams: Int
    The length of the longest runs of tokens that are tokens of their own; 1 for none.
    @ Datasets member TextVectorization.init
    init(adaptedTo texts: [String], maxTokens: Int? = nil, standardize: TextStandardization = .lowerAndStripPunctuation, split: TextSplitting = .whitespace, ngrams: Int = 1, minCount: Int = 1) throws
    A vocabulary counted in `texts`.

    - Parameters:
      - maxTokens: The size of the vocabulary, with the two reserved tokens; default is all that occur.
      - standardize: Default takes away capitals and the punctuation of ASCII.
      - ngrams: Besides single tokens, runs of up to this many are tokens, joined by a space.
      - minCount: Tokens that occur less often are left out.
    - Throws: `DataError.invalidArgument`.
    @ Datasets member TextVectorization.count
    var count: Int { get }
    The size of the vocabulary with the reserved tokens: the `inputDim` of an embedding.
    @ Datasets member TextVectorization.encode
    func encode(_ text: String) -> [Int]
    The tokens of one text, a sentence that somebody types for example.
    @ Datasets member TextVectorization.encode
    func encode(_ texts: [String]) -> TokenSequences
    The tokens of each text.
    @ Datasets member TextVectorization.decode
    func decode(_ tokens: [Int]) -> String
    The text that tokens stand for, without padding; what was not in the vocabulary is `[UNK]`.
    @ Datasets member TextVectorization.tokens
    func tokens(of text: String) -> [String]
    The parts of a text as they are counted and looked up.
    @ Datasets type TextVocabulary
    protocol TextVocabulary: Sendable
    The units that a text is made of, numbered from 0, for a network that writes text.
    @ Datasets member TextVocabulary.count
    var count: Int { get }
    The number of units: the `inputDim` of an embedding and the width of the last layer.
    @ Datasets member TextVocabulary.encode
    func encode(_ text: String) throws -> [Int]
    The numbers of a text's units.

    - Throws: `DataError.invalidArgument` for a unit that is not in the vocabulary and has nothing to stand for it.
    @ Datasets member TextVocabulary.decode
    func decode(_ tokens: [Int]) -> String
    The text that numbers stand for. Numbers outside of the vocabulary stand for nothing.
    @ Datasets type TimeSeries
    struct TimeSeries: Hashable, Codable, Sendable, CustomStringConvertible
    A quantity observed once a year, or in any other steps of equal length.

        let spots = Sunspots.yearly()
        let (past, future) = try spots.split(before: 1980)
    @ Datasets member TimeSeries.name
    let name: String
    What was observed, as figures and errors call it.
    @ Datasets member TimeSeries.start
    let start: Int
    The time of the first value: its year, say. Each value is one step later than the one before.
    @ Datasets member TimeSeries.values
    let values: [Double]
    The observations in the order of time.
    @ Datasets member TimeSeries.init
    init(name: String, start: Int, values: [Double])
    - Parameters:
      - name: What was observed.
      - start: The time of the first value.
      - values: The observations in the order of time, one step apart.
    @ Datasets member TimeSeries.count
    var count: Int { get }
    The number of values.
    @ Datasets member TimeSeries.times
    var times: [Int] { get }
    The time of each value.
    @ Datasets member TimeSeries.split
    func split(before time: Int) throws -> (past: TimeSeries, future: TimeSeries)
    The values before `time`, and those from it on.

    - Throws: `DataError.invalidArgument` unless both parts have values.
    @ Datasets member TimeSeries.description
    var description: String { get }
    @ Datasets type TokenSequences
    struct TokenSequences: Hashable, Sendable, RandomAccessCollection, ExpressibleByArrayLiteral, Codable, CustomStringConvertible
    Sequences of tokens, each of its own length: the reviews of a data set, say.

    All tokens lie in one flat array, so that a data set of millions is one block of memory and a sequence is found at
    once. Indices count from 0, in a copy of a part too.

        let reviews: TokenSequences = [[1, 14, 22], [1, 194]]
        print(reviews.count, reviews[1])  // 2 [1, 194]
    @ Datasets member TokenSequences.batchesByLength
    func batchesByLength(batchSize: Int, seed: Int = 0) throws -> [[Int]]
    The positions of the sequences in batches of similar length, so that little padding is needed.

    The sequences are sorted by length, those of one length by chance, cut into batches, and the batches shuffled.

    - Parameters:
      - batchSize: The number of sequences of a batch; one batch may have fewer.
      - seed: Another order for each seed.
    - Throws: `DataError.invalidArgument` when `batchSize` is not positive.
    @ Datasets member TokenSequences.init
    init()
    No sequences.
    @ Datasets member TokenSequences.init
    init(_ sequences: [[Int]]) throws
    The given sequences.

    - Throws: `DataError.invalidArgument` for a token that is negative or has no place in 32 bits.
    @ Datasets member TokenSequences.tokenCount
    var tokenCount: Int { get }
    The number of tokens of all sequences together.
    @ Datasets member TokenSequences.longestCount
    var longestCount: Int { get }
    The length of the longest sequence; 0 when there is none.
    @ Datasets member TokenSequences.lengths
    var lengths: [Int] { get }
    The length of each sequence.
    @ Datasets member TokenSequences.largestToken
    var largestToken: Int? { get }
    The largest token; nil when there is none.
    @ Datasets member TokenSequences.count
    var count: Int { get }
    The number of sequences.
    @ Datasets member TokenSequences.isEmpty
    var isEmpty: Bool { get }
    Whether there are no sequences.
    @ Datasets member TokenSequences.startIndex
    var startIndex: Int { get }
    @ Datasets member TokenSequences.endIndex
    var endIndex: Int { get }
    @ Datasets member TokenSequences.subscript
    subscript(position: Int) -> [Int] { get }
    The tokens of one sequence.
    @ Datasets member TokenSequences.init
    init(arrayLiteral elements: [Int]...)
    Sequences written out: `[[1, 14, 22], [1, 9]]`. Tokens are 0 to 2147483647.
    @ Datasets member TokenSequences.prefix
    func prefix(_ count: Int) -> TokenSequences
    The first `count` sequences, or all when there are fewer.
    @ Datasets member TokenSequences.rows
    func rows(at positions: [Int]) throws -> TokenSequences
    The sequences at `positions`, in that order.

    - Throws: `DataError.invalidArgument` for a position that is not there.
    @ Datasets member TokenSequences.description
    var description: String { get }
    @ Datasets type WordIndex
    struct WordIndex: Hashable, Codable, Sendable, CustomStringConvertible
    A vocabulary: which word has which rank, 1 being the most frequent.

    In a review a word stands as its rank plus 3, because 0 means padding, 1 the start and 2 a word that was left out.

        let words = try IMDB.wordIndex()
        let tokens = words.encode("I didn't like it at all.", numWords: 10_000)
        print(words.decode(tokens))  // <start> i didn't like it at all
    @ Datasets member WordIndex.ranks
    let ranks: [String: Int]
    The rank of each word.
    @ Datasets member WordIndex.init
    init(ranks: [String: Int]) throws
    - Throws: `DataError.invalidArgument` when two words share a rank, or a rank is below 1.
    @ Datasets member WordIndex.count
    var count: Int { get }
    The number of words.
    @ Datasets member WordIndex.rank
    func rank(of word: String) -> Int?
    The rank of a word, which is looked up in lowercase; nil when it is not in the vocabulary.
    @ Datasets member WordIndex.word
    func word(ofRank rank: Int) -> String?
    The word of a rank; nil when no word has it.
    @ Datasets member WordIndex.decode
    func decode(_ tokens: [Int], indexFrom: Int = 3) -> String
    The words of a review, with `<pad>`, `<start>` and `<oov>` where its tokens stand for none.

    - Parameter indexFrom: What was added to each rank.
    @ Datasets member WordIndex.encode
    func encode(_ text: String, numWords: Int? = nil, startChar: Int? = 1, oovChar: Int? = 2, indexFrom: Int = 3) -> [Int]
    The tokens of a text as `load` would give them: a start token, then one token a word.

    Capitals do not count. Words are runs of letters, digits and apostrophes.

    - Parameters:
      - numWords: Tokens from this number on become `oovChar`, as in the data that a model was trained with.
    @ Datasets member WordIndex.==
    static func == (one: WordIndex, other: WordIndex) -> Bool
    @ Datasets member WordIndex.description
    var description: String { get }
    @ Datasets type WordVocabulary
    struct WordVocabulary: TextVocabulary, Hashable, Codable
    The most frequent words and marks of a text, by how frequent they are; 0 stands for any other.

    Capitals count, a mark such as "," is a unit of its own, and so is the end of a paragraph, so that a text comes back
    from its numbers with the spaces where English has them.

        let words = try WordVocabulary(of: text, maxWords: 2_000)
        print(words.decode(try words.encode("The tide came in, slowly.")))
    @ Datasets member WordVocabulary.unknown
    static let unknown: String
    What stands for a word that is not in the vocabulary.
    @ Datasets member WordVocabulary.words
    let words: [String]
    The words by number; the first is `<unk>`.
    @ Datasets member WordVocabulary.init
    init(of text: String, maxWords: Int? = nil) throws
    - Parameter maxWords: The size of the vocabulary with `<unk>`; default is all words.
    - Throws: `DataError.invalidArgument` when `maxWords` is below 2.
    @ Datasets member WordVocabulary.count
    var count: Int { get }
    @ Datasets member WordVocabulary.encode
    func encode(_ text: String) throws -> [Int]
    @ Datasets member WordVocabulary.decode
    func decode(_ tokens: [Int]) -> String
    @ Datasets function multiHot
    func multiHot(_ sequences: TokenSequences, tokens width: Int) throws -> Tensor
    For each sequence which tokens occur in it, as zeros and ones, `[count, tokens]`: a bag of words.

    - Parameter tokens: The width of a row: the size of the vocabulary.
    - Throws: `DataError.invalidArgument` for a token outside of `0..<tokens`.
    @ Datasets function naiveForecast
    func naiveForecast(_ history: [Double], horizon: Int = 1) throws -> [Double]
    The forecast that nothing changes: the last value again and again.

    - Throws: `DataError.invalidArgument` for an empty history, or a horizon below 1.
    @ Datasets function nextTokenWindows
    func nextTokenWindows(_ tokens: [Int], length: Int, stride: Int? = nil, targets: NextTokenTargets = .everyStep) throws -> (x: Tensor, y: Tensor)
    Windows of a text for learning to say what comes next: inputs `[count, length]`, and as targets the same windows one
    unit later.

        let tokens = try characters.encode(text)
        let (x, y) = try nextTokenWindows(tokens, length: 64, stride: 16)

    - Parameters:
      - length: The number of units that the network sees of each window.
      - stride: How far one window begins after the one before; default is `length`, so that none overlap.
      - targets: Default gives what follows each unit, `[count, length]`; `.last` only what follows the window, `[count]`.
    - Throws: `DataError.invalidArgument` when the text is too short for one window.
    @ Datasets function oneHot
    func oneHot(_ labels: [Int], classes: Int? = nil) throws -> Tensor
    Labels as rows of zeros with a one at the label's place, `[count, classes]`, as Keras's `to_categorical`.

        let y = try oneHot([0, 2], classes: 3)  // [[1, 0, 0], [0, 0, 1]]

    - Parameter classes: The width of a row; default is the largest label and one.
    - Throws: `DataError.invalidArgument` for a label outside of `0..<classes`.
    @ Datasets function padSequences
    func padSequences(_ sequences: TokenSequences, maxlen: Int? = nil, padding: PaddingSide = .pre, truncating: PaddingSide = .pre, value: Int = 0) throws -> Tensor
    The sequences as rows of one length, `[count, maxlen]`, as Keras's `pad_sequences`.

    Shorter sequences are filled up with `value`, longer ones are cut.

        let x = try padSequences([[1, 2, 3], [4]], maxlen: 2)  // [[2, 3], [0, 4]]

    - Parameters:
      - maxlen: The length of each row; default is that of the longest sequence.
      - padding: Where missing tokens are filled in.
      - truncating: Where surplus tokens are cut off.
      - value: What is filled in.
    - Throws: `DataError.invalidArgument` when `maxlen` is not positive.
    @ Datasets function padSequences
    func padSequences(_ sequences: [[Int]], maxlen: Int? = nil, padding: PaddingSide = .pre, truncating: PaddingSide = .pre, value: Int = 0) throws -> Tensor
    The sequences as rows of one length, `[count, maxlen]`, as Keras's `pad_sequences`.

    - Throws: `DataError.invalidArgument` when `maxlen` is not positive or a token is negative.
    @ Datasets function readCSV
    func readCSV(_ path: String, separator: FieldSeparator = .comma) throws -> Records
    The records of a file of comma-separated values whose first line names the columns.

        let reviews = try readCSV("reviews.csv")

    Fields may be quoted; a quoted field may hold separators, line ends and doubled quotes (RFC 4180). Empty lines are
    passed over, a byte order mark too. The path starts at the notebook's folder.

    - Parameter separator: What stands between fields.
    - Throws: `DataError`, naming the line that is malformed.
    @ Datasets function readCSV
    func readCSV(_ path: String, separator: FieldSeparator = .comma, _ body: (Record) throws -> Void) throws
    Gives each record of a file of comma-separated values to `body`, reading on as it goes.

    This takes the memory of one record, however large the file. What `body` throws ends the reading.
    @ Datasets function readJSONLines
    func readJSONLines(_ path: String) throws -> Records
    The records of a file in JSON Lines: one JSON object a line.

        let reviews = try readJSONLines("reviews.jsonl")

    Texts, numbers and truth values become fields; a field that is null counts as missing. Empty lines are passed over.
    The path starts at the notebook's folder.

    - Throws: `DataError`, naming the line that is malformed.
    @ Datasets function readJSONLines
    func readJSONLines(_ path: String, _ body: (Record) throws -> Void) throws
    Gives each record of a file in JSON Lines to `body`, reading on as it goes.

    This takes the memory of one record, however large the file. What `body` throws ends the reading.
    @ Datasets function seasonalNaiveForecast
    func seasonalNaiveForecast(_ history: [Double], horizon: Int = 1, period: Int) throws -> [Double]
    The forecast that all comes as it came one period ago.

    - Parameter period: The number of steps of a season; about 11 for yearly sunspots.
    - Throws: `DataError.invalidArgument` for a history that is shorter than a period, or a horizon below 1.
    @ Datasets function seriesWindows
    func seriesWindows(_ columns: [[Double]], target: Int, length: Int, horizon: Int = 1, stride: Int = 1, targets: Range<Int>? = nil) throws -> (x: Tensor, y: Tensor)
    Windows of several series that run side by side: inputs `[count, length, columns]` and what follows in one of them,
    `[count, horizon]`.

    - Parameters:
      - columns: The series, of the same length.
      - target: Which of them is forecast.
    @ Datasets function seriesWindows
    func seriesWindows(_ values: [Double], length: Int, horizon: Int = 1, stride: Int = 1, targets: Range<Int>? = nil) throws -> (x: Tensor, y: Tensor)
    Windows of a series for learning to forecast it: inputs `[count, length, 1]` and what follows, `[count, horizon]`.

        let split = past.count
        let train = try seriesWindows(scaled, length: 24, horizon: 1, targets: 0..<split)
        let test = try seriesWindows(scaled, length: 24, horizon: 1, targets: split..<scaled.count)

    - Parameters:
      - length: The number of values that the network sees.
      - horizon: The number of values after them that it forecasts.
      - stride: How far one window begins after the one before.
      - targets: Only windows all of whose targets lie in this range are given; their inputs may lie before it. Default
        is the whole series.
    - Throws: `DataError.invalidArgument` when no window fits, or a value is no finite number.
    @ Datasets function statefulWindows
    func statefulWindows(_ tokens: [Int], length: Int, batchSize: Int) throws -> (x: Tensor, y: Tensor)
    Windows for a network that keeps its state from batch to batch (`stateful`): row `i` of each batch goes on where row
    `i` of the batch before ended.

    The text is cut into `batchSize` strands, which are read side by side. Train with this `batchSize` and
    `shuffle: false`. Units that fill no whole window are left out.

    - Returns: Inputs and targets, `[batches · batchSize, length]` each.
    - Throws: `DataError.invalidArgument` when a strand is too short for one window.
    @ Datasets function stratifiedSplit
    func stratifiedSplit(_ labels: [Int], fractions: [Double], seed: Int = 0) throws -> [[Int]]
    Splits rows by chance into parts that have the same share of each class.

        let parts = try stratifiedSplit(labels, fractions: [0.8, 0.1, 0.1])
        let train = try data.rows(at: parts[0])

    Each class is dealt out by itself: its rows are shuffled, and each part gets its fraction of them, rounded so that
    none is lost. Within a part the rows keep their order.

    - Parameters:
      - fractions: The share of each part; positive, together 1.
      - seed: Another split for each seed; the same on every machine.
    - Returns: The positions of the rows of each part.
    - Throws: `DataError.invalidArgument` for fractions that don't add up to 1, or a part that would stay empty.
    @ Datasets function walkForward
    func walkForward(_ values: [Double], from first: Int, horizon: Int = 1, step: Int = 1, forecast: ([Double]) throws -> [Double]) throws -> ForecastEvaluation
    Forecasts a series again and again from later and later, each time from the values before alone.

        let naive = try walkForward(series.values, from: 250) { history in try naiveForecast(history) }
        let model = try walkForward(series.values, from: 250) { history in try forecast(history) }
        print(naive.rmse, model.rmse)

    - Parameters:
      - first: The position of the first value that is forecast.
      - horizon: How many values each forecast has.
      - step: How far one forecast begins after the one before.
      - forecast: Gives the `horizon` values that follow a history. It never sees what it forecasts.
    - Throws: `DataError.invalidArgument` when nothing is left to forecast, a value is no finite number, or a forecast has
      another number of values than `horizon`; and whatever `forecast` throws.
    @ Charts type Chart
    struct Chart: Codable, Hashable, Sendable, CustomStringConvertible
    A picture of data: one or more panels with a title, a caption and a text alternative.

    A chart is a value. Making one draws nothing; ``svg(width:)`` draws it at the width that it will have on the page,
    so that a phone gets a picture laid out for a phone and not a small copy of a wide one.

    ```swift
    let chart = lineChart([1.2, 0.7, 0.5], title: "Loss", x: "epoch", y: "loss")
    ```
    @ Charts member Chart.svg
    func svg(width: Int = 680) -> String
    The picture as an `svg` element for a page that has the rules of ``ChartStyle``.

    - Parameter width: The width it is laid out for, in CSS pixels, from 240 to 2,000. A page that is read on phones too
      shows one picture of 680 and one of 340, and hides the one that does not suit.
    - Returns: The element, with title, text alternative and no reference to anything outside.
    @ Charts member Chart.standaloneSVG
    func standaloneSVG(width: Int = 680) -> String
    The picture as a file of its own, on paper that is light or dark by the reader's setting.

    - Parameter width: The width it is laid out for, in CSS pixels, from 240 to 2,000.
    @ Charts member Chart.title
    var title: String { get set }
    What stands above the picture; empty where the text around it says enough.
    @ Charts member Chart.caption
    var caption: String { get set }
    What a report prints below the picture.
    @ Charts member Chart.textAlternative
    var textAlternative: String { get set }
    What the picture shows, in words, for readers who do not see it.
    @ Charts member Chart.description
    var description: String { get }
    The title and the text alternative, as a terminal shows a chart.
    @ Charts type ChartError
    enum ChartError: Error, Hashable, Sendable, CustomStringConvertible
    What is wrong with the data handed to a chart or a table.
    @ Charts member ChartError.lengthsDiffer
    case lengthsDiffer(first: String, firstCount: Int, second: String, secondCount: Int)
    Two lists that belong together have different lengths.
    @ Charts member ChartError.raggedRow
    case raggedRow(row: Int, count: Int, expected: Int)
    A grid whose rows have different lengths.
    @ Charts member ChartError.columnTwice
    case columnTwice(name: String)
    Two columns of a table bear the same name.
    @ Charts member ChartError.noSuchRow
    case noSuchRow(row: Int, rowCount: Int)
    A row that is to be set off does not exist.
    @ Charts member ChartError.badSetting
    case badSetting(name: String, value: Double, meaning: String)
    A setting that makes no sense, such as a histogram of no bins.
    @ Charts member ChartError.description
    var description: String { get }
    @ Charts type ChartStyle
    enum ChartStyle
    The style sheet that lets one picture follow the light and dark theme of the page that holds it.

    A picture states its light colours as attributes and names a class beside each; these rules replace the attributes
    by custom properties (`--chart-text`, `--chart-1` …), which a page gives other values where it is dark.
    @ Charts member ChartStyle.rules
    static var rules: String { get }
    Rules for the classes of the pictures; they belong into the page once, whatever number of pictures it has.
    @ Charts member ChartStyle.lightProperties
    static var lightProperties: String { get }
    Values of the custom properties for light paper, as declarations.
    @ Charts member ChartStyle.darkProperties
    static var darkProperties: String { get }
    Values of the custom properties for dark paper, as declarations.
    @ Charts type Column
    struct Column: Hashable, Sendable
    A named column of a table.
    @ Charts member Column.name
    let name: String
    What stands above the column.
    @ Charts member Column.kind
    let kind: Kind
    What the column holds.
    @ Charts member Column.decimals
    let decimals: Int
    How many digits its numbers have after the point.
    @ Charts member Column.text
    static func text(_ name: String, _ values: [String]) -> Column
    A column of texts, aligned to the left.
    @ Charts member Column.integers
    static func integers(_ name: String, _ values: [Int]) -> Column
    A column of whole numbers, aligned to the right, the thousands set apart.
    @ Charts member Column.numbers
    static func numbers(_ name: String, _ values: [Double], decimals: Int = 3) -> Column
    A column of numbers; one that is not finite is shown as a dash.
    @ Charts member Column.percentages
    static func percentages(_ name: String, _ values: [Double], decimals: Int = 1) -> Column
    A column of parts of one, written in percent: 0.826 as 82.6 %.
    @ Charts member Column.seconds
    static func seconds(_ name: String, _ values: [Double], decimals: Int = 1) -> Column
    A column of seconds, written with their unit.
    @ Charts member Column.isNumeric
    var isNumeric: Bool { get }
    Whether the values are numbers, which are aligned to the right.
    @ Charts member Column.text
    func text(row: Int) -> String
    A value as it is shown.

    - Parameter row: The row, counted from 0.
    - Returns: The text; an empty one for a row that does not exist.
    @ Charts type Column.Kind
    enum Column.Kind: String, Codable, Hashable, Sendable
    What a column holds, which decides how its values are written and aligned.
    @ Charts member Column.Kind.text
    case text
    @ Charts member Column.Kind.integer
    case integer
    @ Charts member Column.Kind.number
    case number
    @ Charts member Column.Kind.percentage
    case percentage
    Parts of one, written in percent.
    @ Charts member Column.Kind.duration
    case duration
    Seconds, written with their unit.
    @ Charts type Extreme
    enum Extreme: String, Codable, Hashable, Sendable
    Which value of a line is the best one and set off by a ring.
    @ Charts member Extreme.none
    case none
    @ Charts member Extreme.lowest
    case lowest
    @ Charts member Extreme.highest
    case highest
    @ Charts type Series
    struct Series: Hashable, Sendable
    Values under a name: one line of a line chart.
    @ Charts member Series.name
    var name: String { get set }
    What the line is called in the picture.
    @ Charts member Series.x
    var x: [Double] { get set }
    Where on the horizontal axis each value stands.
    @ Charts member Series.y
    var y: [Double] { get set }
    The values.
    @ Charts member Series.init
    init(_ name: String, _ values: [Double], start: Double = 1)
    Values one after the other.

    - Parameters:
      - name: What the line is called in the picture.
      - values: The values; one that is not a finite number leaves a gap.
      - start: The place of the first value on the horizontal axis; each further one stands one to the right.
    @ Charts member Series.init
    init(_ name: String, x: [Double], y: [Double]) throws
    Values at given places.

    - Parameters:
      - name: What the line is called in the picture.
      - x: Where on the horizontal axis each value stands.
      - y: The values; one that is not a finite number leaves a gap.
    - Throws: ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` unless `x` and `y` are equally long.
    @ Charts type Table
    struct Table: Hashable, Sendable, Codable, CustomStringConvertible
    A table for a report: named columns of equal length, and perhaps one row that is set off as the best.

    ```swift
    try Table([.text("model", ["basic", "hybrid"]), .percentages("accuracy", [0.826, 0.884])], best: 1)
    ```
    @ Charts member Table.description
    var description: String { get }
    The table in plain text: columns aligned, a rule below the header, a mark beside the best row.
    @ Charts member Table.markdown
    var markdown: String { get }
    The table as a pipe table of Markdown, the best row in bold.
    @ Charts member Table.columns
    let columns: [Column]
    The columns from left to right.
    @ Charts member Table.caption
    var caption: String { get set }
    What a report prints with the table.
    @ Charts member Table.bestRow
    let bestRow: Int?
    The row that is set off, counted from 0.
    @ Charts member Table.init
    init(_ columns: [Column], caption: String = "", best: Int? = nil) throws
    - Parameters:
      - columns: The columns from left to right, equally long, each with a name of its own.
      - caption: What a report prints with the table.
      - best: The row that is set off, counted from 0.
    - Throws: A ``ChartError`` where the columns' lengths differ, a name comes twice or the best row does not exist.
    @ Charts member Table.rowCount
    var rowCount: Int { get }
    How many rows there are below the header.
    @ Charts member Table.texts
    func texts(row: Int) -> [String]
    The texts of one row as they are shown, from left to right.

    - Parameter row: The row, counted from 0.
    - Returns: One text for each column; nothing for a row that does not exist.
    @ Charts function barChart
    func barChart(_ names: [String], _ values: [Double], title: String = "", x: String = "", caption: String = "") throws -> Chart
    A bar chart: one lying bar for each name, from zero.

    - Parameters:
      - names: What each bar stands for, from top to bottom.
      - values: How long each bar is; one that is not a finite number leaves its row empty.
      - title: What stands above the picture.
      - x: What the bars measure.
      - caption: What a report prints below the picture.
    - Throws: ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` unless both lists are equally long.
    @ Charts function confusionChart
    func confusionChart(_ counts: [[Int]], labels: [String], title: String = "", caption: String = "") throws -> Chart
    A confusion matrix: how many cases of each actual class were predicted as each class.

    Each cell states the count and its part of the actual class's cases, which also sets the shade.

    - Parameters:
      - counts: One row for each actual class, one column for each predicted class.
      - labels: The names of the classes, in the order of rows and columns.
      - title: What stands above the picture.
      - caption: What a report prints below the picture.
    - Throws: ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` or
      ``ChartError/raggedRow(row:count:expected:)`` unless there is one row and one column for each label.
    @ Charts function dotPlot
    func dotPlot(_ names: [String], _ values: [Double], lower: [Double] = [], upper: [Double] = [], reference: Double? = nil, title: String = "", x: String = "", caption: String = "") throws -> Chart
    A dot plot: one dot for each name, with an interval around it where there is one.

    Unlike a bar chart it need not begin at zero, so that small differences stay visible.

    - Parameters:
      - names: What each dot stands for, from top to bottom.
      - values: Where the dots are.
      - lower: The lower ends of the intervals; empty for none.
      - upper: The upper ends of the intervals; empty for none.
      - reference: A value to compare with, such as zero for differences, drawn as a dashed line.
      - title: What stands above the picture.
      - x: What the dots measure.
      - caption: What a report prints below the picture.
    - Throws: ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` unless the lists are equally long.
    @ Charts function figure
    func figure(_ charts: [Chart], title: String = "", caption: String = "") -> Chart
    Several charts as one figure: side by side where the page is wide, one below the other where it is narrow.

    Lines that bear the same name share one entry of the legend.

    - Parameters:
      - charts: The charts, in reading order.
      - title: What stands above the figure.
      - caption: What a report prints below the figure.
    @ Charts function forecastChart
    func forecastChart(actual: Series, forecasts: [Series], lower: [Double] = [], upper: [Double] = [], from: Double? = nil, title: String = "", x: String = "", y: String = "", caption: String = "") throws -> Chart
    A forecast beside the series that it goes on from, or that came true.

    - Parameters:
      - actual: What was observed.
      - forecasts: What was predicted, each under its name; a place on the horizontal axis as in `actual`.
      - lower: The lower end of an interval around the first forecast; empty for none.
      - upper: The upper end of an interval around the first forecast; empty for none.
      - from: Where the forecast begins, marked by a dotted line.
      - title: What stands above the picture.
      - x: What the horizontal axis counts, such as years.
      - y: What is measured.
      - caption: What a report prints below the picture.
    - Throws: ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` where the interval's ends do not match
      the first forecast.
    @ Charts function formatted
    func formatted(_ value: Double, decimals: Int = 3) -> String
    A number as it stands in a sentence, the thousands set apart: 25,000 or 0.826.

    - Parameters:
      - value: The number; one that is no number becomes a dash.
      - decimals: How many digits there are after the point.
    @ Charts function formatted
    func formatted(_ value: Int) -> String
    A whole number as it stands in a sentence, the thousands set apart: 25,000.
    @ Charts function heatmap
    func heatmap(_ values: [[Double]], rows: [String] = [], columns: [String] = [], title: String = "", x: String = "", y: String = "", caption: String = "") throws -> Chart
    A heat map: a grid whose cells are the darker the larger their values.

    - Parameters:
      - values: The values, row by row from the top.
      - rows: The names of the rows; none, or one for each row.
      - columns: The names of the columns; none, or one for each column.
      - title: What stands above the picture.
      - x: What the columns stand for.
      - y: What the rows stand for.
      - caption: What a report prints below the picture.
    - Throws: ``ChartError/raggedRow(row:count:expected:)`` where rows have different lengths, and
      ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` where names are given but not for all.
    @ Charts function histogram
    func histogram(_ values: [Double], bins: Int? = nil, title: String = "", x: String = "", y: String = "count", caption: String = "") throws -> Chart
    A histogram: how many values lie in each of a row of equal ranges.

    - Parameters:
      - values: The values; those that are not finite numbers are left out, and the picture's text says how many.
      - bins: How many ranges there are about; by default the rule of Freedman and Diaconis (1981) decides, a width of
        twice the interquartile range divided by the cube root of the number of values. The width is rounded to 1, 2,
        2.5 or 5 times a power of ten.
      - title: What stands above the picture.
      - x: What the values measure.
      - y: What is counted.
      - caption: What a report prints below the picture.
    - Throws: ``ChartError/badSetting(name:value:meaning:)`` for `bins` below 1 or above 1,000.
    @ Charts function histogram
    func histogram(_ values: [Int], bins: Int? = nil, title: String = "", x: String = "", y: String = "count", caption: String = "") throws -> Chart
    A histogram of whole numbers, such as the lengths of texts.

    - Parameters:
      - values: The values.
      - bins: How many ranges there are about; by default the rule of Freedman and Diaconis decides.
      - title: What stands above the picture.
      - x: What the values measure.
      - y: What is counted.
      - caption: What a report prints below the picture.
    - Throws: ``ChartError/badSetting(name:value:meaning:)`` for `bins` below 1 or above 1,000.
    @ Charts function lineChart
    func lineChart(_ series: [Series], title: String = "", x: String = "", y: String = "", logarithmic: Bool = false, reference: Double? = nil, best: Extreme = .none, caption: String = "") -> Chart
    A line chart of one or more series.

    ```swift
    lineChart([Series("training", [0.69, 0.41, 0.30]), Series("validation", [0.66, 0.45, 0.47])], x: "epoch", y: "loss",
              best: .lowest)
    ```

    - Parameters:
      - series: The lines. A value that is not a finite number leaves a gap in its line, and the picture says so.
      - title: What stands above the picture.
      - x: What the horizontal axis counts.
      - y: What the vertical axis measures.
      - logarithmic: Whether the vertical axis goes by powers of ten; values of zero and below are then left out.
      - reference: A value to compare with, drawn as a dashed line across the picture.
      - best: Whether the lowest or the highest value of the last series is set off; earlier series bear no ring.
      - caption: What a report prints below the picture.
    @ Charts function lineChart
    func lineChart(_ values: [Double], title: String = "", x: String = "", y: String = "", logarithmic: Bool = false, reference: Double? = nil, best: Extreme = .none, caption: String = "") -> Chart
    A line chart of one list of values, the first one at 1.

    - Parameters:
      - values: The values in order. One that is not a finite number leaves a gap, and the picture says so.
      - title: What stands above the picture.
      - x: What the horizontal axis counts.
      - y: What the vertical axis measures.
      - logarithmic: Whether the vertical axis goes by powers of ten; values of zero and below are then left out.
      - reference: A value to compare with, drawn as a dashed line across the picture.
      - best: Whether the lowest or the highest value is set off.
      - caption: What a report prints below the picture.
    @ Charts function percent
    func percent(_ part: Double, decimals: Int = 1) -> String
    A part of one in percent, as it stands in a sentence: 0.8264 becomes `82.6 %`, with a space that no line breaks at.

    - Parameters:
      - part: The part; one that is no finite number becomes a dash.
      - decimals: How many digits there are after the point.
    @ Charts function rocChart
    func rocChart(_ curves: [Series], title: String = "", caption: String = "") -> Chart
    One or more ROC curves: which part of the positive cases is found when a given part of the negative ones is taken
    for positive. The dashed diagonal is what guessing reaches.

    - Parameters:
      - curves: For each model a series with the false positive rate as `x` and the true positive rate as `y`.
      - title: What stands above the picture.
      - caption: What a report prints below the picture.
    @ Charts function scatterPlot
    func scatterPlot(x: [Double], y: [Double], title: String = "", xLabel: String = "", yLabel: String = "", caption: String = "") throws -> Chart
    A scatter plot: one point for each pair of values.

    - Parameters:
      - x: The values along the horizontal axis.
      - y: The values along the vertical axis.
      - title: What stands above the picture.
      - xLabel: What the horizontal axis measures.
      - yLabel: What the vertical axis measures.
      - caption: What a report prints below the picture.
    - Throws: ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` unless both lists are equally long.
    @ Charts function weightedWords
    func weightedWords(_ words: [String], weights: [Double], title: String = "", caption: String = "") throws -> Chart
    Words shaded by how much weight each one has, as the attention of a network over a review.

    - Parameters:
      - words: The words in reading order.
      - weights: A weight for each word; the largest one gets the strongest shade.
      - title: What stands above the picture.
      - caption: What a report prints below the picture.
    - Throws: ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` unless both lists are equally long.
    @ NetworkCharts function compareTable
    func compareTable(_ comparison: Comparison, caption: String = "", showsTime: Bool = false) -> Table
    A table of repeated trials: each model's mean, deviation and interval; the row of the best mean is set off.

    - Parameters:
      - comparison: What `compare` gave.
      - caption: What a report prints with the table.
      - showsTime: Whether a column tells how long each training of the model took in the mean. Times differ from run to
        run, and so do reports that state them.
    @ NetworkCharts function compareTable
    func compareTable(_ trainings: [(String, Model, History)], caption: String = "", showsTime: Bool = false) -> Table
    A table that compares trained models: their sizes, their best epochs, and how far training ran ahead of validation.

    The best row is that of the highest validation accuracy.

    - Parameters:
      - trainings: For each model its name, the model, and what `fit` gave.
      - caption: What a report prints with the table.
      - showsTime: Whether a column tells how long each training took. Times differ from run to run, and so do reports
        that state them.
    @ NetworkCharts function confusionChart
    func confusionChart(_ targets: Tensor, _ predictions: Tensor, labels: [String] = ["negative", "positive"], title: String = "", caption: String = "") throws -> Chart
    A picture of a classifier's confusion matrix.

    - Parameters:
      - targets: The classes, one for each row.
      - predictions: What the model gave: for two classes the probability of class 1, `[rows, 1]`, else the probabilities
        of all classes, `[rows, classes]`.
      - labels: The names of the classes.
      - title: What stands above the picture.
      - caption: What a report prints below the picture.
    - Throws: `NetworkError` where targets and predictions do not fit, `ChartError` unless there is a label for each class.
    @ NetworkCharts function plot
    func plot(_ comparison: Comparison, title: String = "", caption: String = "") -> Chart
    What repeated trials gave, as a dot plot: each model's mean, with the interval in which the mean lies.

    - Parameters:
      - comparison: What `compare` gave.
      - title: What stands above the picture.
      - caption: What a report prints below the picture.
    @ NetworkCharts function plot
    func plot(_ histories: [(String, History)], measure: String = "val_accuracy", title: String = "", caption: String = "") -> Chart
    One measure of several trainings in one picture, with a ring around each one's best epoch.

    - Parameters:
      - histories: What `fit` gave, under the name of each model.
      - measure: What is compared, as in the log.
      - title: What stands above the picture.
      - caption: What a report prints below the picture.
    @ NetworkCharts function plot
    func plot(_ history: History, title: String = "", caption: String = "") -> Chart
    The learning curves of a training: for each measure a picture of training against validation, with a ring around
    the best epoch.

    - Parameters:
      - history: What `fit` gave.
      - title: What stands above the figure.
      - caption: What a report prints below the figure.
    @ NetworkCharts function plotDifferences
    func plotDifferences(_ comparison: Comparison, title: String = "", caption: String = "") -> Chart
    How models differ from the first one over repeated trials: an interval that leaves out zero carries the claim that
    the model differs.

    - Parameters:
      - comparison: What `compare` gave.
      - title: What stands above the picture.
      - caption: What a report prints below the picture.
    @ NetworkCharts function rocChart
    func rocChart(_ models: [(String, Tensor)], targets: Tensor, title: String = "", caption: String = "") throws -> Chart
    The ROC curves of classifiers with two classes, and the areas below them.

    - Parameters:
      - models: For each classifier its name and the predicted probability of class 1 for each row.
      - targets: The classes, 0 or 1, one for each row.
      - title: What stands above the picture.
      - caption: What a report prints below the picture.
    - Throws: `ChartError.lengthsDiffer` unless there is one prediction for each target.

    """#
}
