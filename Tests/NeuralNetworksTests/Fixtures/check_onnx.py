"""Runs exported models with onnxruntime and compares their predictions with ours.

    python3 -m venv /tmp/onnx && /tmp/onnx/bin/pip install onnx onnxruntime safetensors
    mkdir /tmp/models && UNROLL_ONNX_FOLDER=/tmp/models swift test --filter ONNXTests
    /tmp/onnx/bin/python Tests/NeuralNetworksTests/Fixtures/check_onnx.py /tmp/models
"""

import pathlib
import sys

import numpy as np
import onnx
import onnxruntime
from safetensors.numpy import load_file


def main(folder):
    worst = 0.0
    paths = sorted(pathlib.Path(folder).glob("*.onnx"))
    for path in paths:
        onnx.checker.check_model(onnx.load(path), full_check=True)
        session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
        tensors = load_file(path.with_suffix(".safetensors"))
        inputs = {i.name: tensors[f"input_{n + 1}"] for n, i in enumerate(session.get_inputs())}
        output = session.run(None, inputs)[0]
        expected = tensors["output"]
        assert output.shape == expected.shape, (path.stem, output.shape, expected.shape)
        difference = float(np.abs(output - expected).max())
        worst = max(worst, difference)
        if not difference <= 1e-5:
            print(f"{path.stem}: difference {difference}")
    assert paths and worst <= 1e-5, f"{len(paths)} models, largest difference {worst}"
    print(f"{len(paths)} models, largest difference {worst:.2g}")


if __name__ == "__main__":
    main(sys.argv[1])
