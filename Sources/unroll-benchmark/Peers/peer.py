"""What the peers of unroll-benchmark share: their data, and the questions that they answer.

A peer is started with a folder, which holds `sizes.json`, `tokens` and `labels`, and optionally a number of threads. It
reads lines such as `train simple` or `predict lstm` from standard input and answers each with the milliseconds that a
training step, or a prediction of 32 sequences, took on average.
"""

import json
import os
import sys
import time
from types import SimpleNamespace

import numpy as np

PREDICTION_BATCH = 32


def load(folder):
    with open(os.path.join(folder, "sizes.json")) as file:
        sizes = SimpleNamespace(**json.load(file))
    tokens = np.fromfile(os.path.join(folder, "tokens"), np.int32).reshape(-1, sizes.length)
    labels = np.fromfile(os.path.join(folder, "labels"), np.int32).astype(np.float32)
    count = sizes.batch * sizes.steps
    return sizes, tokens[:count], labels, tokens[count:]


def serve(train, predict, sizes):
    """Answers each line: `train` and `predict` are called with a model's name and do the work of one round."""
    for line in sys.stdin:
        action, model = line.split()
        work, count = (train, sizes.steps) if action == "train" else (predict, sizes.batches)
        start = time.perf_counter()
        work(model)
        print((time.perf_counter() - start) * 1e3 / count, flush=True)
