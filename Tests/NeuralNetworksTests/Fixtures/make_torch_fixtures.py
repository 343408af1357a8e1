"""Writes the figures that PyTorch gives: `torch.json` and `torch-measures.json`.

`torch-measures.json` has what Keras lacks: perplexity, and how strongly the loss depends on each time step. `torch.json`
is a second opinion on the gated layers, by another implementation than Keras's. To make the environment and run the script:

    python3 -m venv /tmp/torch && /tmp/torch/bin/pip install torch numpy
    /tmp/torch/bin/python Tests/NeuralNetworksTests/Fixtures/make_torch_fixtures.py
"""

import numpy as np
import torch

from fixtures import tensor, write

STEPS, UNITS = 10, 4
torch.set_num_threads(1)


class Network(torch.nn.Module):
    def __init__(self, kind, bidirectional):
        super().__init__()
        self.kind = kind
        self.rnn = getattr(torch.nn, kind)(3, UNITS, batch_first=True, bidirectional=bidirectional)
        self.head = torch.nn.Linear(UNITS * (2 if bidirectional else 1), 1)
        self.directions = ["", "_reverse"] if bidirectional else [""]
        for parameter in self.parameters():
            torch.nn.init.normal_(parameter, std=0.5)
        if kind != "GRU":
            # Keras has one bias for input and state together.
            for direction in self.directions:
                state_bias = getattr(self.rnn, "bias_hh_l0" + direction)
                torch.nn.init.zeros_(state_bias)
                state_bias.requires_grad = False

    def forward(self, x):
        _, states = self.rnn(x)
        hidden = states[0] if self.kind == "LSTM" else states
        return torch.sigmoid(self.head(torch.cat(list(hidden), dim=-1)))

    def blocks(self, matrix):
        """Columns in Keras's order: torch has the GRU's reset gate before the update gate."""
        if self.kind != "GRU":
            return matrix
        r, z, n = torch.split(matrix, UNITS, dim=-1)
        return torch.cat([z, r, n], dim=-1)

    def keras(self, of=lambda p: p):
        """Parameters, or what `of` gives for them, in Keras's order and layout."""
        result = []
        for direction in self.directions:
            get = lambda name: of(getattr(self.rnn, name + "_l0" + direction))
            result += [self.blocks(get("weight_ih").T), self.blocks(get("weight_hh").T)]
            bias = get("bias_ih")
            result.append(self.blocks(torch.stack([bias, get("bias_hh")]) if self.kind == "GRU" else bias))
        return [tensor(t.detach()) for t in result + [of(self.head.weight).T, of(self.head.bias)]]


def layers():
    cases = {}
    x = torch.tensor(np.random.default_rng(1).normal(size=(5, 8, 3)), dtype=torch.float32)
    y = torch.tensor([[0.0], [1], [1], [0], [1]])
    loss = torch.nn.BCELoss()
    for name, kind, bidirectional in [
        ("simple", "RNN", False), ("lstm", "LSTM", False), ("gru", "GRU", False),
        ("bidirectional-lstm", "LSTM", True), ("bidirectional-gru", "GRU", True),
    ]:
        torch.manual_seed(3)
        model = Network(kind, bidirectional)
        case = {"inputs": [tensor(x)], "targets": tensor(y), "weights": model.keras(),
                "prediction": tensor(model(x).detach())}
        loss(model(x), y).backward()
        case["gradients"] = model.keras(lambda p: p.grad)
        optimizer = torch.optim.SGD([p for p in model.parameters() if p.requires_grad], lr=0.1)
        case["losses"] = []
        for _ in range(STEPS):
            optimizer.zero_grad()
            value = loss(model(x), y)
            value.backward()
            optimizer.step()
            case["losses"].append(value.item())
        case["weightsAfter"] = model.keras()
        cases[name] = case
    write("torch", cases)


def measures():
    random = np.random.default_rng(2)
    logits = torch.tensor(random.normal(size=(6, 5, 7)), dtype=torch.float32)
    tokens = torch.tensor(random.integers(0, 7, size=(6, 5)))
    perplexity = torch.exp(torch.nn.functional.cross_entropy(logits.reshape(-1, 7), tokens.reshape(-1))).item()

    torch.manual_seed(4)
    model = Network("RNN", False)
    x = torch.tensor(random.normal(size=(6, 12, 3)), dtype=torch.float32, requires_grad=True)
    y = torch.tensor([[0.0], [1], [1], [0], [1], [0]])
    each = torch.nn.functional.binary_cross_entropy(model(x), y, reduction="none").sum()
    (gradient,) = torch.autograd.grad(each, x)
    norms = gradient.norm(dim=-1).mean(dim=0)
    write("torch-measures", {
        "logits": tensor(logits), "probabilities": tensor(torch.softmax(logits, -1)), "tokens": tensor(tokens),
        "perplexity": tensor([perplexity]), "x": tensor(x.detach()), "y": tensor(y),
        **{f"weight {i}": w for i, w in enumerate(model.keras())}, "norms": tensor(norms)})


if __name__ == "__main__":
    layers()
    measures()
