"""Makes the small review archives and what Keras reads from them.

    python3 -m venv .venv-keras && .venv-keras/bin/pip install tensorflow-cpu==2.21.0
    .venv-keras/bin/python make_review_fixtures.py

Writes `reviews-*.npz`, the same 48 reviews in each form that `imdb.npz` is published in (pickle protocols 2 to 5, both
of NumPy's module paths, stored and deflated), and `reviews.json`, what Keras's `imdb.load_data` and `pad_sequences`
make of them.
"""
import io, json, os, pickle, random, struct, zipfile
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import numpy as np
from keras.src.datasets import imdb
from keras.utils import pad_sequences

HERE = os.path.dirname(os.path.abspath(__file__))
NEW, OLD = b"numpy._core.multiarray", b"numpy.core.multiarray"


def reviews(rows, seed):
    chance = random.Random(seed)
    lengths = [chance.choice([1, 2, 7, 20, 60]) for _ in range(rows)]
    lengths[3] = 2300  # longer than pickle's batches of 1,000
    x = np.empty(rows, object)
    for row, length in enumerate(lengths):
        x[row] = [int(min(chance.paretovariate(0.35), 88584)) for _ in range(length)]
    y = np.array([1] * (rows // 2) + [0] * (rows - rows // 2), np.int64)
    return x, y


def pickled(array, protocol, old_path):
    data = pickle.dumps(array, protocol=protocol)
    if old_path and protocol < 4:
        data = data.replace(NEW, OLD)
    elif old_path:
        data = data.replace(b"\x8c" + bytes([len(NEW)]) + NEW, b"\x8c" + bytes([len(OLD)]) + OLD)
        data = data[:3] + struct.pack("<Q", struct.unpack("<Q", data[3:11])[0] - 1) + data[11:]
    pickle.loads(data)
    return data


def python2(array):
    """Protocol 2 as Python 2 wrote it: bytes are plain strings."""
    data = pickled(array, 2, True)
    data = data.replace(b"c_codecs\nencode\nq\x03X\x01\x00\x00\x00bq\x04X\x06\x00\x00\x00latin1q\x05\x86q\x06Rq\x07",
                        b"U\x01bq\x07")
    data = data.replace(b"X\x02\x00\x00\x00O8", b"U\x02O8").replace(b"X\x01\x00\x00\x00|", b"U\x01|")
    pickle.loads(data, encoding="latin1")
    return data


def npy(array, pickle_of):
    out = io.BytesIO()
    if array.dtype != object:
        np.save(out, array)
    else:
        np.lib.format.write_array_header_1_0(out, {"descr": "|O", "fortran_order": False, "shape": array.shape})
        out.write(pickle_of(array))
    return out.getvalue()


def write(name, arrays, pickle_of, compression):
    with zipfile.ZipFile(os.path.join(HERE, name), "w", compression) as archive:
        for key, array in arrays.items():
            with archive.open(zipfile.ZipInfo(key + ".npy"), "w", force_zip64=True) as entry:
                entry.write(npy(array, pickle_of))


def main():
    x_train, y_train = reviews(28, 1)
    x_test, y_test = reviews(20, 2)
    arrays = {"x_train": x_train, "y_train": y_train, "x_test": x_test, "y_test": y_test}
    for protocol in (2, 3, 4, 5):
        for path, old in (("new", False), ("old", True)):
            write(f"reviews-protocol{protocol}-{path}.npz", arrays,
                  lambda array: pickled(array, protocol, old), zipfile.ZIP_STORED)
    write("reviews-python2.npz", arrays, python2, zipfile.ZIP_STORED)
    np.savez_compressed(os.path.join(HERE, "reviews-deflated.npz"), **arrays)

    imdb.get_file = lambda **_: os.path.join(HERE, "reviews-protocol4-new.npz")
    cases = []
    for arguments in ({}, {"num_words": 100}, {"num_words": 50, "skip_top": 6}, {"maxlen": 8},
                      {"start_char": None, "num_words": 20}, {"oov_char": None, "num_words": 20, "skip_top": 5},
                      {"index_from": 0, "seed": 7}, {"start_char": None, "index_from": 10, "oov_char": 5, "num_words": 30}):
        (a, b), (c, d) = imdb.load_data(**arguments)
        cases.append({"arguments": arguments,
                      "xTrain": [list(map(int, row)) for row in a], "yTrain": list(map(int, b)),
                      "xTest": [list(map(int, row)) for row in c], "yTest": list(map(int, d))})
    rows = [[1, 2, 3, 4, 5], [6], [], [7, 8, 9]]
    padded = []
    for arguments in ({}, {"maxlen": 3}, {"maxlen": 3, "padding": "post"}, {"maxlen": 2, "truncating": "post"},
                      {"maxlen": 7, "padding": "post", "truncating": "post", "value": 42}):
        padded.append({"arguments": arguments, "rows": pad_sequences(rows, **arguments).tolist()})
    with open(os.path.join(HERE, "reviews.json"), "w") as out:
        json.dump({"load": cases, "pad": {"sequences": rows, "cases": padded}}, out, separators=(",", ":"))


main()
