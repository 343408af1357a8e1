"""The models of unroll-benchmark in Keras 3 on TensorFlow. See peer.py."""

import functools
import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import tensorflow as tf
from tensorflow.keras import Sequential, layers

import peer

sizes, tokens, labels, prediction_tokens = peer.load(sys.argv[1])
if len(sys.argv) > 2:
    tf.config.threading.set_intra_op_parallelism_threads(int(sys.argv[2]))


@functools.cache
def model(name):
    units = sizes.units
    body = {
        "simple": lambda: [layers.SimpleRNN(units)],
        "stacked": lambda: [layers.SimpleRNN(units, return_sequences=True), layers.SimpleRNN(units)],
        "bidirectional": lambda: [layers.Bidirectional(layers.SimpleRNN(units))],
        "hybrid": lambda: [
            layers.Conv1D(units, 5, activation="relu"),
            layers.MaxPooling1D(4),
            layers.SimpleRNN(units),
        ],
        "lstm": lambda: [layers.LSTM(units)],
        "gru": lambda: [layers.GRU(units)],
    }[name]()
    embedding = layers.Embedding(sizes.vocabulary, sizes.embedding)
    result = Sequential([embedding, *body, layers.Dense(1, activation="sigmoid")])
    result.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return result


def train(name):
    model(name).fit(tokens, labels, batch_size=sizes.batch, epochs=1, verbose=0)


def predict(name):
    model(name).predict(prediction_tokens, batch_size=peer.PREDICTION_BATCH, verbose=0)


peer.serve(train, predict, sizes)
