"""Writes the figures that Keras gives for small models: `layers.json`, `losses.json`, `optimizers.json`, `metrics.json`,
`outputs.json` (models of several outputs), `stateful.json`.

The tests build the same models in Swift, set the same weights, and compare predictions, gradients, ten training steps
and the weights after them. To make the environment and run the script:

    python3 -m venv /tmp/keras && /tmp/keras/bin/pip install tensorflow-cpu==2.21.0 keras==3.15.0
    /tmp/keras/bin/python Tests/NeuralNetworksTests/Fixtures/make_keras_fixtures.py

Embedding gradients are made dense before they reach the optimizer (`tf.convert_to_tensor`): given sparse ones, Keras on
TensorFlow squares a token's gradients before it sums them, which isn't Adam. `sparse-optimizers.json` holds what it does then.
"""

import os
import sys

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import keras
import numpy as np
import tensorflow as tf
from keras import layers as L

from fixtures import tensor, write

STEPS = 10


def randomize(model, random):
    """Moves weights away from where gradients would be zero or equal; variances stay positive."""
    weights = []
    for variable, value in zip(model.weights, model.get_weights()):
        noise = random.normal(size=value.shape, scale=0.3).astype(np.float32)
        weights.append(np.abs(value + noise) + 0.5 if "variance" in variable.path else value + noise)
    model.set_weights(weights)


def dense(gradients):
    return [tf.convert_to_tensor(g) for g in gradients]


def train(model, x, y, loss, optimizer, sample_weight=None, densify=dense):
    losses = []
    for _ in range(STEPS):
        with tf.GradientTape() as tape:
            value = loss(y, model(x, training=True), sample_weight=sample_weight)
            if model.losses:
                value += tf.add_n(model.losses)
        gradients = densify(tape.gradient(value, model.trainable_variables))
        optimizer.apply(gradients, model.trainable_variables)
        losses.append(float(value))
    return losses


def case(model, x, y, loss=None, optimizer=None, seed=0, sample_weight=None, densify=dense):
    random = np.random.default_rng(seed + 100)
    loss = loss or keras.losses.BinaryCrossentropy()
    optimizer = optimizer or keras.optimizers.Adam(0.01)
    inputs = x if isinstance(x, list) else [x]
    model(x)
    randomize(model, random)
    result = {
        "inputs": [tensor(i) for i in inputs],
        "targets": tensor(y),
        # Without the names of the model and of `Joined`.
        "names": [w.path.removeprefix("sequential/").removeprefix("joined/") for w in model.weights],
        "weights": [tensor(w) for w in model.get_weights()],
        "prediction": tensor(model(x)),
    }
    if sample_weight is not None:
        result["sampleWeights"] = tensor(sample_weight)
    with tf.GradientTape() as tape:
        value = loss(y, model(x), sample_weight=sample_weight)
        if model.losses:
            value += tf.add_n(model.losses)
    result["gradients"] = [tensor(g) for g in dense(tape.gradient(value, model.trainable_variables))]
    result["losses"] = train(model, x, y, loss, optimizer, sample_weight, densify)
    result["weightsAfter"] = [tensor(w) for w in model.get_weights()]
    return result


RANDOM = np.random.default_rng(1)
TOKENS = RANDOM.integers(1, 12, size=(6, 10)).astype(np.float32)
for row, lead in enumerate([0, 3, 5, 0, 7, 2]):
    TOKENS[row, :lead] = 0
SEQUENCES = RANDOM.normal(size=(5, 8, 3)).astype(np.float32)
VECTORS = RANDOM.normal(size=(5, 4)).astype(np.float32)
LABELS6 = np.array([[0], [1], [1], [0], [1], [0]], dtype=np.float32)
LABELS5 = np.array([[0], [1], [1], [0], [1]], dtype=np.float32)
HEAD = lambda: L.Dense(1, activation="sigmoid")


def on_tokens(*stack, mask_zero=False):
    return lambda: (
        keras.Sequential([L.Input((10,)), L.Embedding(12, 5, mask_zero=mask_zero), *[make() for make in stack], HEAD()]),
        TOKENS, LABELS6)


def on_sequences(*stack):
    return lambda: (keras.Sequential([L.Input((8, 3)), *[make() for make in stack], HEAD()]), SEQUENCES, LABELS5)


def on_vectors(*stack):
    return lambda: (keras.Sequential([L.Input((4,)), *[make() for make in stack], HEAD()]), VECTORS, LABELS5)


def functional(build, x=None, shapes=((8, 3),)):
    def make():
        inputs = [L.Input(shape) for shape in shapes]
        model = keras.Model(inputs if len(inputs) > 1 else inputs[0], HEAD()(build(*inputs)))
        return model, SEQUENCES if x is None else x, LABELS5
    return make


def attention(layer, mask=False, causal=False):
    def make():
        tokens = L.Input((10,))
        words = L.Embedding(12, 4, mask_zero=mask)(tokens)
        query = L.LSTM(4, return_sequences=True)(words)
        return keras.Model(tokens, HEAD()(L.GlobalAveragePooling1D()(layer([query, words], causal)))), TOKENS, LABELS6
    return make


def masked(build, second=True):
    """Two embeddings of the same tokens, of which the second one may have no mask, and a layer that skips padding."""
    def make():
        tokens = L.Input((10,))
        a = L.Embedding(12, 4, mask_zero=True)(tokens)
        b = L.Embedding(12, 4, mask_zero=second)(tokens)
        return keras.Model(tokens, HEAD()(L.SimpleRNN(3)(build(a, b)))), TOKENS, LABELS6
    return make


class Joined(L.Layer):
    """Stacked cells, with their output and states side by side. (Called on a symbolic input, Keras gives such states
    without the batch.)"""

    def __init__(self):
        super().__init__()
        self.rnn = L.RNN([L.SimpleRNNCell(4), L.LSTMCell(3)], return_state=True, name="rnn")

    def build(self, shape):
        self.rnn.build(shape)

    def call(self, x):
        output, simple, lstm = self.rnn(x)
        return keras.ops.concatenate([output, *simple, *lstm], axis=-1)

    def compute_output_shape(self, shape):
        return (shape[0], 13)


STATE = RANDOM.normal(size=(5, 4)).astype(np.float32)

LAYERS = {
    # The four models of the study.
    "simple": on_tokens(lambda: L.SimpleRNN(6)),
    "stacked": on_tokens(lambda: L.SimpleRNN(6, return_sequences=True), lambda: L.SimpleRNN(4)),
    "bidirectional": on_tokens(lambda: L.Bidirectional(L.SimpleRNN(6))),
    "hybrid": on_tokens(
        lambda: L.Conv1D(5, 3, activation="relu"), lambda: L.MaxPooling1D(2), lambda: L.SimpleRNN(6)),
    # Recurrent layers.
    "simple-relu-nobias": on_sequences(lambda: L.SimpleRNN(4, activation="relu", use_bias=False)),
    "simple-backwards-sequences": on_sequences(
        lambda: L.SimpleRNN(4, go_backwards=True, return_sequences=True), L.Flatten),
    "lstm": on_sequences(lambda: L.LSTM(4)),
    "lstm-stacked": on_sequences(lambda: L.LSTM(4, return_sequences=True), lambda: L.LSTM(3)),
    "lstm-nobias-hard": on_sequences(
        lambda: L.LSTM(4, use_bias=False, activation="softsign", recurrent_activation="hard_sigmoid")),
    "lstm-backwards-sequences": on_sequences(
        lambda: L.LSTM(4, go_backwards=True, return_sequences=True), L.Flatten),
    "gru": on_sequences(lambda: L.GRU(4)),
    "gru-before": on_sequences(lambda: L.GRU(4, reset_after=False)),
    "gru-nobias": on_sequences(lambda: L.GRU(4, use_bias=False, return_sequences=True), lambda: L.GRU(3)),
    "gru-backwards": on_sequences(lambda: L.GRU(4, go_backwards=True)),
    "bidirectional-lstm-concat": on_sequences(
        lambda: L.Bidirectional(L.LSTM(3, return_sequences=True)), lambda: L.Bidirectional(L.LSTM(2))),
    "bidirectional-gru-sum": on_sequences(
        lambda: L.Bidirectional(L.GRU(3, return_sequences=True), merge_mode="sum"),
        lambda: L.Bidirectional(L.GRU(2), merge_mode="ave")),
    "bidirectional-mul": on_sequences(lambda: L.Bidirectional(L.SimpleRNN(3), merge_mode="mul")),
    "masked-simple": on_tokens(lambda: L.SimpleRNN(4), mask_zero=True),
    "masked-lstm-stacked": on_tokens(
        lambda: L.LSTM(4, return_sequences=True), lambda: L.LSTM(3), mask_zero=True),
    "masked-gru-backwards": on_tokens(lambda: L.GRU(4, go_backwards=True), mask_zero=True),
    "masked-bidirectional": on_tokens(
        lambda: L.Bidirectional(L.LSTM(3, return_sequences=True)), L.GlobalAveragePooling1D, mask_zero=True),
    "masking-layer": on_sequences(lambda: L.Masking(0.0), lambda: L.SimpleRNN(4)),
    "initial-state": functional(
        lambda x, s: L.GRU(4)(x, initial_state=s), x=[SEQUENCES, STATE], shapes=((8, 3), (4,))),
    "returned-states": functional(lambda x: L.Concatenate()(L.LSTM(4, return_state=True)(x))),
    "encoder-decoder": functional(
        lambda x: (lambda r: L.LSTM(4)(L.RepeatVector(3)(r[0]), initial_state=r[1:]))(L.LSTM(4, return_state=True)(x))),
    # Convolution and pooling.
    "conv-same": on_sequences(lambda: L.Conv1D(4, 3, padding="same", activation="tanh"), L.Flatten),
    "conv-same-even-strides": on_sequences(lambda: L.Conv1D(4, 4, strides=2, padding="same"), L.Flatten),
    "conv-causal-dilated": on_sequences(
        lambda: L.Conv1D(4, 2, padding="causal", dilation_rate=2, use_bias=False), L.Flatten),
    "conv-strides": on_sequences(lambda: L.Conv1D(4, 3, strides=2, activation="relu"), L.Flatten),
    "max-pooling-same": on_sequences(lambda: L.MaxPooling1D(3, strides=2, padding="same"), L.Flatten),
    "average-pooling": on_sequences(lambda: L.AveragePooling1D(3), L.Flatten),
    "average-pooling-same": on_sequences(lambda: L.AveragePooling1D(3, strides=2, padding="same"), L.Flatten),
    "global-max": on_sequences(lambda: L.Conv1D(4, 3), L.GlobalMaxPooling1D),
    "global-average": on_sequences(lambda: L.Conv1D(4, 3), L.GlobalAveragePooling1D),
    "global-average-masked": on_tokens(L.GlobalAveragePooling1D, mask_zero=True),
    # Vectors.
    **{
        f"dense-{name}": on_vectors(lambda name=name: L.Dense(3, activation=name))
        for name in ["linear", "relu", "sigmoid", "tanh", "softmax", "elu", "selu", "gelu", "swish", "softplus",
                     "softsign", "hard_sigmoid", "leaky_relu", "exponential"]
    },
    "dense-regularized": on_vectors(
        lambda: L.Dense(3, activation="tanh", kernel_regularizer=keras.regularizers.L1L2(0.01, 0.02),
                        bias_regularizer=keras.regularizers.L2(0.03))),
    "layer-normalization": on_sequences(L.LayerNormalization, L.Flatten),
    "batch-normalization": on_sequences(L.BatchNormalization, L.Flatten),
    "batch-normalization-vectors": on_vectors(
        lambda: L.Dense(4, use_bias=False), lambda: L.BatchNormalization(momentum=0.8)),
    "batch-normalization-masked": on_tokens(L.BatchNormalization, L.GlobalAveragePooling1D, mask_zero=True),
    "time-distributed": on_sequences(lambda: L.TimeDistributed(L.Dense(2, activation="tanh")), L.Flatten),
    "reshape-permute": on_sequences(
        lambda: L.Reshape((4, 6)), lambda: L.Permute((2, 1)), lambda: L.SimpleRNN(3)),
    "activation-layer": on_sequences(lambda: L.Dense(3), lambda: L.Activation("relu"), L.Flatten),
    # Attention and branches.
    "attention": attention(lambda i, c: L.Attention(use_scale=True)(i)),
    "attention-masked": attention(lambda i, c: L.Attention()(i), mask=True),
    "attention-causal": attention(lambda i, c: L.Attention(use_scale=True)(i, use_causal_mask=True)),
    "additive-attention": attention(lambda i, c: L.AdditiveAttention()(i)),
    "additive-attention-masked": attention(lambda i, c: L.AdditiveAttention()(i), mask=True),
    "multi-head-attention": attention(lambda i, c: L.MultiHeadAttention(2, 3)(i[0], i[1])),
    "multi-head-attention-masked": attention(lambda i, c: L.MultiHeadAttention(2, 3)(i[0], i[1]), mask=True),
    "multi-head-attention-causal": attention(
        lambda i, c: L.MultiHeadAttention(2, 3, value_dim=2, use_bias=False)(i[0], i[1], use_causal_mask=True)),
    "parallel": functional(
        lambda x: L.Concatenate()([L.SimpleRNN(3)(x), L.GlobalMaxPooling1D()(L.Conv1D(3, 3)(x))])),
    "residual": functional(
        lambda x: L.Flatten()(L.Add()([L.Dense(3, activation="tanh")(x), x]))),
    "merged": functional(
        lambda x: L.Flatten()(
            L.Maximum()([
                L.Multiply()([L.Dense(2)(x), L.Dense(2)(x)]), L.Average()([L.Dense(2)(x), L.Dense(2)(x)])]))),
    # Cells, one or several on top of each other.
    "rnn-cell": on_sequences(lambda: L.RNN(L.GRUCell(4, reset_after=False, use_bias=False))),
    "rnn-cells": on_sequences(lambda: L.RNN([L.SimpleRNNCell(4), L.LSTMCell(3)])),
    "rnn-cells-backwards": on_sequences(
        lambda: L.RNN([L.GRUCell(3), L.LSTMCell(2), L.LSTMCell(2)], return_sequences=True, go_backwards=True),
        L.Flatten),
    "rnn-cells-masked": on_tokens(
        lambda: L.RNN([L.LSTMCell(4), L.SimpleRNNCell(3)], return_sequences=True), lambda: L.GRU(2), mask_zero=True),
    "rnn-cells-states": functional(lambda x: Joined()(x)),
    "rnn-cells-initial-state": functional(
        lambda x, s, h, c: L.RNN([L.SimpleRNNCell(4), L.LSTMCell(4)])(x, initial_state=[[s], [h, c]]),
        x=[SEQUENCES, STATE, STATE * 0.5, STATE - 1], shapes=((8, 3), (4,), (4,), (4,))),
    "bidirectional-rnn-cells": on_tokens(
        lambda: L.Bidirectional(L.RNN([L.SimpleRNNCell(4), L.GRUCell(3)], return_sequences=True)),
        L.GlobalAveragePooling1D, mask_zero=True),
    "recurrent-regularized": on_sequences(
        lambda: L.LSTM(4, kernel_regularizer=keras.regularizers.L2(0.01),
                       recurrent_regularizer=keras.regularizers.L1(0.02), bias_regularizer=keras.regularizers.L2(0.03),
                       unit_forget_bias=False, bias_initializer="ones")),
    # Initial states, states returned, and the two directions.
    "bidirectional-initial-state": functional(
        lambda x, a, b, c, d: L.Bidirectional(L.LSTM(4))(x, initial_state=[a, b, c, d]),
        x=[SEQUENCES, STATE, STATE * 0.5, STATE - 1, STATE + 1], shapes=((8, 3), (4,), (4,), (4,), (4,))),
    "bidirectional-states": functional(
        lambda x: (lambda r: L.Concatenate()([L.GlobalMaxPooling1D()(r[0]), *r[1:]]))(
            L.Bidirectional(L.LSTM(3, return_sequences=True, return_state=True))(x))),
    "bidirectional-none": functional(
        lambda x: L.Multiply()(L.Bidirectional(L.GRU(3), merge_mode=None)(x))),
    "backwards-states": functional(
        lambda x: (lambda r: L.Concatenate()([L.Flatten()(r[0]), r[1]]))(
            L.GRU(3, return_sequences=True, return_state=True, go_backwards=True)(x))),
    # Masks on their way through layers.
    "masked-dense-normalization": on_tokens(
        lambda: L.Dense(4, activation="relu"), L.LayerNormalization, lambda: L.Activation("tanh"),
        lambda: L.TimeDistributed(L.Dense(3)), lambda: L.SimpleRNN(3), mask_zero=True),
    "masked-convolution": on_tokens(lambda: L.Conv1D(4, 3), lambda: L.SimpleRNN(3), mask_zero=True),
    "masked-same-shape": on_tokens(lambda: L.Reshape((10, 5)), lambda: L.SimpleRNN(3), mask_zero=True),
    "masked-concatenate": masked(lambda a, b: L.Concatenate()([a, b])),
    "masked-concatenate-time": masked(lambda a, b: L.Concatenate(axis=1)([a, b])),
    "masked-add": masked(lambda a, b: L.Add()([a, b])),
    "masked-add-one": masked(lambda a, b: L.Add()([a, b]), second=False),
    "masked-states": masked(
        lambda a, b: (lambda r: L.Bidirectional(L.GRU(2, return_sequences=True))(r[0]))(
            L.LSTM(3, return_sequences=True, return_state=True)(a))),
    # Keys of their own, without the bias, which softmax doesn't see.
    "attention-key": functional(
        lambda x: L.Flatten()(L.Attention()([L.Dense(4)(x), L.Dense(3)(x), L.Dense(4, use_bias=False)(x)]))),
    "additive-attention-key": functional(
        lambda x: L.Flatten()(
            L.AdditiveAttention(use_scale=False)([L.Dense(4)(x), L.Dense(3)(x), L.Dense(4, use_bias=False)(x)]))),
    "multi-head-attention-key": functional(
        lambda x: L.Flatten()(L.MultiHeadAttention(2, 3, use_bias=False)(
                L.Dense(4)(x), L.Dense(3)(x), L.Dense(2, use_bias=False)(x)))),
}


def layers():
    cases = {}
    for seed, (name, make) in enumerate(LAYERS.items()):
        keras.backend.clear_session()
        keras.utils.set_random_seed(seed)
        model, x, y = make()
        cases[name] = case(model, x, y, seed=seed)
    write("layers", cases)


def losses():
    def model(units, activation):
        return lambda: keras.Sequential([L.Input((4,)), L.Dense(units, activation=activation)])

    one_hot = np.eye(3, dtype=np.float32)[[0, 2, 1, 1, 0]]
    classes = np.array([0, 2, 1, 1, 0], dtype=np.float32)
    numbers = RANDOM.normal(size=(5, 3)).astype(np.float32) * 2
    K = keras.losses
    table = {
        "binary": (model(1, "sigmoid"), LABELS5, K.BinaryCrossentropy()),
        "binary-logits": (model(1, None), LABELS5, K.BinaryCrossentropy(from_logits=True)),
        "binary-smoothed": (model(1, "sigmoid"), LABELS5, K.BinaryCrossentropy(label_smoothing=0.2)),
        "binary-several": (model(3, "sigmoid"), one_hot, K.BinaryCrossentropy()),
        "categorical": (model(3, "softmax"), one_hot, K.CategoricalCrossentropy()),
        "categorical-logits": (model(3, None), one_hot, K.CategoricalCrossentropy(from_logits=True)),
        "categorical-smoothed": (model(3, "softmax"), one_hot, K.CategoricalCrossentropy(label_smoothing=0.1)),
        "sparse": (model(3, "softmax"), classes, K.SparseCategoricalCrossentropy()),
        "sparse-logits": (model(3, None), classes, K.SparseCategoricalCrossentropy(from_logits=True)),
        "mse": (model(3, None), numbers, K.MeanSquaredError()),
        "mae": (model(3, None), numbers, K.MeanAbsoluteError()),
        "huber": (model(3, None), numbers, K.Huber()),
        "huber-half": (model(3, None), numbers, K.Huber(delta=0.5)),
        "mse-weighted": (model(3, None), numbers, K.MeanSquaredError()),
    }
    cases = {}
    for seed, (name, (make, y, loss)) in enumerate(table.items()):
        keras.utils.set_random_seed(seed)
        weights = np.array([0.5, 2, 1, 0, 3], dtype=np.float32) if name == "mse-weighted" else None
        cases[name] = case(make(), VECTORS, y, loss=loss, seed=seed, sample_weight=weights)
    # Sequences of classes: one target for each step, and padding that doesn't count.
    for name, masked in [("sparse-sequences", False), ("sparse-sequences-masked", True)]:
        keras.utils.set_random_seed(7)
        m = keras.Sequential([
            L.Input((10,)), L.Embedding(12, 5, mask_zero=masked), L.SimpleRNN(4, return_sequences=True),
            L.Dense(12, activation="softmax")])
        cases[name] = case(m, TOKENS, np.roll(TOKENS, -1, axis=1), loss=K.SparseCategoricalCrossentropy(), seed=7)
    write("losses", cases)


def optimizers():
    O = keras.optimizers
    S = keras.optimizers.schedules
    table = {
        "sgd": lambda: O.SGD(0.1),
        "sgd-momentum": lambda: O.SGD(0.1, momentum=0.9),
        "sgd-nesterov": lambda: O.SGD(0.1, momentum=0.9, nesterov=True),
        "rmsprop": lambda: O.RMSprop(0.01),
        "rmsprop-centered-momentum": lambda: O.RMSprop(0.01, centered=True, momentum=0.5),
        "adam": lambda: O.Adam(0.01),
        "adam-amsgrad": lambda: O.Adam(0.05, amsgrad=True, beta_2=0.9),
        "adamw": lambda: O.AdamW(0.01, weight_decay=0.1),
        "adagrad": lambda: O.Adagrad(0.1),
        "nadam": lambda: O.Nadam(0.01),
        "clip-norm": lambda: O.SGD(0.5, clipnorm=0.05),
        "clip-value": lambda: O.SGD(0.5, clipvalue=0.01),
        "clip-global-norm": lambda: O.SGD(0.5, global_clipnorm=0.05),
        "exponential-decay": lambda: O.SGD(S.ExponentialDecay(0.5, 3, 0.5)),
        "exponential-staircase": lambda: O.SGD(S.ExponentialDecay(0.5, 3, 0.5, staircase=True)),
        "inverse-time-decay": lambda: O.SGD(S.InverseTimeDecay(0.5, 3, 0.5)),
        "cosine-decay": lambda: O.SGD(S.CosineDecay(0.5, 8, alpha=0.1)),
        "cosine-warmup": lambda: O.SGD(S.CosineDecay(0.0, 5, warmup_target=0.5, warmup_steps=3)),
        "polynomial-decay": lambda: O.SGD(S.PolynomialDecay(0.5, 6, 0.01, power=2)),
        "piecewise-constant": lambda: O.SGD(S.PiecewiseConstantDecay([2, 5], [0.5, 0.2, 0.1])),
    }
    cases = {}
    for name, make in table.items():
        keras.utils.set_random_seed(3)
        model = keras.Sequential([
            L.Input((10,)), L.Embedding(12, 3), L.SimpleRNN(3), L.Dense(1, activation="sigmoid")])
        cases[name] = case(model, TOKENS, LABELS6, optimizer=make(), seed=3)
    write("optimizers", cases)


def sparse_optimizers():
    cases = {}
    for name, options in {"adam": {}, "adam-amsgrad": {"amsgrad": True, "beta_2": 0.9}}.items():
        keras.utils.set_random_seed(3)
        model = keras.Sequential([
            L.Input((10,)), L.Embedding(12, 3), L.SimpleRNN(3), L.Dense(1, activation="sigmoid")])
        cases[name] = case(
            model, TOKENS, LABELS6, optimizer=keras.optimizers.Adam(0.01, **options), seed=3, densify=lambda g: g)
    write("sparse-optimizers", cases)


def metrics():
    M = keras.metrics
    random = np.random.default_rng(5)
    binary = (random.random((40, 1)) < 0.4).astype(np.float32)
    scores = np.clip(binary * 0.3 + random.random((40, 1)) * 0.7, 0, 1).astype(np.float32)
    classes = random.integers(0, 4, size=(40,)).astype(np.float32)
    probabilities = random.dirichlet(np.ones(4), size=40).astype(np.float32)
    numbers = random.normal(size=(40, 2)).astype(np.float32)
    guesses = numbers + random.normal(size=(40, 2), scale=0.5).astype(np.float32)
    weights = random.random(40).astype(np.float32)
    table = {
        "binary_accuracy": (M.BinaryAccuracy(), binary, scores),
        "precision": (M.Precision(), binary, scores),
        "recall": (M.Recall(), binary, scores),
        "precision-0.7": (M.Precision(thresholds=0.7), binary, scores),
        "auc": (M.AUC(), binary, scores),
        "f1": (M.F1Score(threshold=0.5, average="micro"), binary, scores),
        "sparse_categorical_accuracy": (M.SparseCategoricalAccuracy(), classes, probabilities),
        "top-2": (M.SparseTopKCategoricalAccuracy(k=2), classes, probabilities),
        "mae": (M.MeanAbsoluteError(), numbers, guesses),
        "mse": (M.MeanSquaredError(), numbers, guesses),
        "rmse": (M.RootMeanSquaredError(), numbers, guesses),
        "f1-macro": (M.F1Score(average="macro"), np.eye(4, dtype=np.float32)[classes.astype(int)], probabilities),
        "sparse_crossentropy": (M.SparseCategoricalCrossentropy(), classes, probabilities),
    }
    cases = {}
    for name, (metric, y, p) in table.items():
        metric.update_state(y, p)
        whole = float(np.mean(np.asarray(metric.result())))
        metric.reset_state()
        metric.update_state(y, p, sample_weight=weights)
        weighted = float(np.mean(np.asarray(metric.result())))
        cases[name] = {
            "targets": tensor(y), "predictions": tensor(p), "sampleWeights": tensor(weights), "value": whole,
            "weightedValue": weighted}
    write("metrics", cases)


def outputs():
    """Models of two outputs: what `fit` logs, epoch by epoch, and the weights after it."""
    def make(branch):
        keras.backend.clear_session()
        keras.utils.set_random_seed(11)
        x, state = L.Input((8, 3)), L.Input((4,))
        h = L.GRU(4)(x, initial_state=state) if branch else L.Concatenate()([L.SimpleRNN(4)(x), state])
        label = L.Dense(1, activation="sigmoid", name="label")(h)
        class_ = L.Dense(3, activation="softmax", kernel_regularizer=keras.regularizers.L2(0.01), name="class")(h)
        model = keras.Model([x, state], [label, class_])
        randomize(model, np.random.default_rng(12))
        return model

    # Whole batches alone: of an incomplete one, Keras weights an output's loss as that of a whole one.
    inputs, targets = [SEQUENCES[:4], STATE[:4]], [LABELS5[:4], np.array([0, 2, 1, 1], dtype=np.float32)]
    table = {
        "plain": (True, dict(), None),
        "weighted": (False, dict(loss_weights=[0.3, 2.0]), np.array([0.5, 2, 1, 0], dtype=np.float32)),
    }
    cases = {}
    for name, (branch, options, weights) in table.items():
        model = make(branch)
        if weights is not None:
            accuracy = lambda: keras.metrics.SparseCategoricalAccuracy(name="accuracy")
            options["metrics"] = [[keras.metrics.BinaryAccuracy(name="binary_accuracy")], [accuracy()]]
            options["weighted_metrics"] = [[keras.metrics.MeanAbsoluteError(name="mean_absolute_error")], [accuracy()]]
        model.compile(optimizer=keras.optimizers.SGD(0.1), loss=["binary_crossentropy", "sparse_categorical_crossentropy"],
                      **options)
        start = [tensor(w) for w in model.get_weights()]
        history = model.fit(inputs, targets, epochs=3, batch_size=2, shuffle=False, verbose=0, sample_weight=(
            None if weights is None else [weights, weights]), validation_data=(inputs, targets))
        cases[name] = {
            "inputs": [tensor(i) for i in inputs], "targets": [tensor(t) for t in targets], "weights": start,
            "sampleWeights": None if weights is None else tensor(weights),
            "history": {key: [float(v) for v in values] for key, values in sorted(history.history.items())},
            "weightsAfter": [tensor(w) for w in model.get_weights()],
        }
    write("outputs", cases)


def stateful():
    """What stateful layers give for three batches that follow each other."""
    table = {
        "simple": lambda: [L.SimpleRNN(3, stateful=True)],
        "lstm-sequences": lambda: [L.LSTM(3, stateful=True, return_sequences=True)],
        "gru-backwards": lambda: [L.GRU(3, stateful=True, go_backwards=True)],
        "stacked": lambda: [L.GRU(3, stateful=True, return_sequences=True), L.LSTM(2, stateful=True)],
        "cells": lambda: [L.RNN([L.SimpleRNNCell(3), L.LSTMCell(2)], stateful=True, return_sequences=True)],
        "bidirectional": lambda: [L.Bidirectional(L.LSTM(3, stateful=True, return_sequences=True))],
    }
    cases = {}
    batches = np.random.default_rng(4).normal(size=(3, 2, 5, 3)).astype(np.float32)
    for name, make in table.items():
        keras.backend.clear_session()
        keras.utils.set_random_seed(5)
        model = keras.Sequential([L.Input(batch_shape=(2, 5, 3)), *make()])
        randomize(model, np.random.default_rng(6))
        weights = [tensor(w) for w in model.get_weights()]
        predictions = [tensor(model(batch)) for batch in batches]
        cases[name] = {
            "batches": [tensor(batch) for batch in batches], "weights": weights, "predictions": predictions}
    write("stateful", cases)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        for name in sys.argv[1:]:
            globals()[name]()
        sys.exit()
    layers()
    losses()
    optimizers()
    sparse_optimizers()
    metrics()
    outputs()
    stateful()
