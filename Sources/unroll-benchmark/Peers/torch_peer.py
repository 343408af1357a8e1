"""The models of unroll-benchmark in PyTorch. See peer.py."""

import functools
import os
import sys

import torch
from torch import nn

import peer

sizes, tokens, labels, prediction_tokens = peer.load(sys.argv[1])
tokens, prediction_tokens = torch.tensor(tokens).long(), torch.tensor(prediction_tokens).long()
labels = torch.tensor(labels)
torch.set_num_threads(int(sys.argv[2]) if len(sys.argv) > 2 else os.cpu_count())


class Classifier(nn.Module):
    def __init__(self, name):
        super().__init__()
        units = sizes.units
        self.embedding = nn.Embedding(sizes.vocabulary, sizes.embedding)
        self.convolution = nn.Conv1d(sizes.embedding, units, 5) if name == "hybrid" else None
        cell = {"lstm": nn.LSTM, "gru": nn.GRU}.get(name, nn.RNN)
        self.recurrent = cell(
            units if name == "hybrid" else sizes.embedding,
            units,
            num_layers=2 if name == "stacked" else 1,
            bidirectional=name == "bidirectional",
            batch_first=True,
        )
        self.output = nn.Linear(2 * units if name == "bidirectional" else units, 1)

    def forward(self, batch):
        x = self.embedding(batch)
        if self.convolution is not None:
            x = torch.max_pool1d(torch.relu(self.convolution(x.transpose(1, 2))), 4).transpose(1, 2)
        _, last = self.recurrent(x)
        if isinstance(last, tuple):
            last = last[0]
        last = torch.cat([last[-2], last[-1]], 1) if self.recurrent.bidirectional else last[-1]
        return self.output(last).squeeze(1)


@functools.cache
def trainer(name):
    model = Classifier(name)
    return model, torch.optim.Adam(model.parameters(), eps=1e-7)


def train(name):
    model, optimizer = trainer(name)
    loss = nn.BCEWithLogitsLoss()
    for start in range(0, len(tokens), sizes.batch):
        optimizer.zero_grad()
        batch = slice(start, start + sizes.batch)
        loss(model(tokens[batch]), labels[batch]).backward()
        optimizer.step()


def predict(name):
    model, _ = trainer(name)
    with torch.inference_mode():
        for start in range(0, len(prediction_tokens), peer.PREDICTION_BATCH):
            model(prediction_tokens[start : start + peer.PREDICTION_BATCH])


peer.serve(train, predict, sizes)
