"""How the scripts beside this write what the tests compare with."""

import json
import pathlib

import numpy as np

HERE = pathlib.Path(__file__).parent


def tensor(array):
    """Shape and scalars; nine digits are enough for any fp32."""
    array = np.asarray(array, dtype=np.float32)
    return {"shape": list(array.shape), "scalars": [float(f"{x:.9g}") for x in array.ravel().tolist()]}


def write(name, cases):
    text = json.dumps(cases, separators=(",", ":")).replace('},"', '},\n"')
    (HERE / f"{name}.json").write_text(text + "\n")
    print(name, len(cases), "cases", len(text), "bytes")
