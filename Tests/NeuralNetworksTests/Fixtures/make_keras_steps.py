"""Writes what Keras gives in the first twelve training steps of the study's four models, at full size.

The files are too large for the repository; the test that reads them runs where `UNROLL_KERAS_STEPS` names their folder:

    python3 -m venv /tmp/keras && /tmp/keras/bin/pip install tensorflow-cpu==2.21.0 keras==3.15.0 safetensors
    /tmp/keras/bin/python Tests/NeuralNetworksTests/Fixtures/make_keras_steps.py imdb.npz /tmp/steps
    UNROLL_KERAS_STEPS=/tmp/steps swift test --filter KerasStepTests

Each file holds the initial weights (`weight/00` …), the batches (`x`, `y`), the losses, and the losses of the same steps
in double precision (`reference`): how far `losses` is from these is what rounding does to Keras. Embedding gradients are
made dense before they reach Adam, as in `make_keras_fixtures.py`.
"""

import os
import pathlib
import sys

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import keras
import numpy as np
import tensorflow as tf
from keras import layers as L
from safetensors.numpy import save_file

VOCABULARY, LENGTH, BATCH, STEPS = 10_000, 500, 64, 12

MODELS = {
    "simple": [lambda: L.SimpleRNN(64)],
    "stacked": [lambda: L.SimpleRNN(64, return_sequences=True), lambda: L.SimpleRNN(64)],
    "bidirectional": [lambda: L.Bidirectional(L.SimpleRNN(64))],
    "hybrid": [lambda: L.Conv1D(64, 5, activation="relu"), lambda: L.MaxPooling1D(4), lambda: L.SimpleRNN(64)],
    "lstm": [lambda: L.LSTM(64)],
    "gru": [lambda: L.GRU(64)],
}


def batches(path):
    with np.load(path, allow_pickle=True) as file:
        reviews, labels = file["x_train"][: 25_000], file["y_train"]
    order = np.random.default_rng(1).permutation(len(reviews))[: BATCH * STEPS]
    # Keras's own encoding: 1 starts a review, 2 stands for a rare word, the others are moved by 3.
    texts = [[1] + [w + 3 if w + 3 < VOCABULARY else 2 for w in reviews[i]] for i in order]
    x = keras.utils.pad_sequences(texts, maxlen=LENGTH)
    return x.astype(np.float32), labels[order].astype(np.float32).reshape(-1, 1)


def train(name, x, y, precision, weights=None):
    """The initial weights and the losses of the first steps."""
    keras.config.set_floatx(precision)
    keras.config.set_dtype_policy(precision)
    keras.utils.set_random_seed(7)
    model = keras.Sequential(
        [L.Input((LENGTH,)), L.Embedding(VOCABULARY, 128), *[make() for make in MODELS[name]],
         L.Dense(1, activation="sigmoid")])
    if weights:
        model.set_weights(weights)
    weights = model.get_weights()
    optimizer, loss, losses = keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(), []
    for step in range(STEPS):
        rows = slice(step * BATCH, (step + 1) * BATCH)
        with tf.GradientTape() as tape:
            value = loss(y[rows].astype(precision), model(x[rows], training=True))
        gradients = [tf.convert_to_tensor(g) for g in tape.gradient(value, model.trainable_variables)]
        optimizer.apply(gradients, model.trainable_variables)
        losses.append(float(value))
    return weights, losses


def main(data, folder, *names):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    x, y = batches(data)
    for name in names or MODELS:
        weights, losses = train(name, x, y, "float32")
        _, reference = train(name, x, y, "float64", weights)
        values = {f"weight/{i:02}": w for i, w in enumerate(weights)}
        save_file({**values, "x": x, "y": y, "losses": np.array(losses, np.float32),
                   "reference": np.array(reference, np.float32)}, folder / f"{name}.safetensors")
        print(name, max(abs(a - b) / b for a, b in zip(losses, reference)), *losses, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
