"""Makes what Keras's `TextVectorization` and `to_categorical` give for a few texts.

    python3 -m venv .venv-keras && .venv-keras/bin/pip install tensorflow-cpu==2.21.0
    .venv-keras/bin/python make_text_fixtures.py

Writes `texts.json`.
"""
import json, os
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import numpy as np
from keras.layers import TextVectorization
from keras.utils import to_categorical

HERE = os.path.dirname(os.path.abspath(__file__))
TEXTS = [
    "The tide came in. The tide went out!",
    "Don't ask the sea; ask the tide-table (page 3).",
    "  A gull's cry,\ta bell,\nand the sea again... ",
    "überall war Nebel, überall die See.",
    "",
    "sea sea SEA",
]
UNSEEN = ["The sea came again & again", "Nothing known here?", ""]


def case(standardize, split, ngrams, max_tokens):
    layer = TextVectorization(max_tokens=max_tokens, standardize=standardize, split=split, ngrams=ngrams)
    layer.adapt(TEXTS)
    rows = [[int(token) for token in row] for row in np.array(layer(TEXTS + UNSEEN))]
    return {"standardize": standardize, "split": split, "ngrams": ngrams, "maxTokens": max_tokens,
            "vocabulary": [str(word) for word in layer.get_vocabulary()], "rows": rows}


cases = [
    case("lower_and_strip_punctuation", "whitespace", None, None),
    case("lower_and_strip_punctuation", "whitespace", None, 8),
    case("lower_and_strip_punctuation", "whitespace", 2, None),
    case("lower", "whitespace", 3, 20),
    case("strip_punctuation", "whitespace", None, None),
    case(None, "whitespace", None, 12),
    case("lower", "character", None, None),
]
labels = [0, 2, 1, 2]
with open(os.path.join(HERE, "texts.json"), "w") as out:
    json.dump({"texts": TEXTS, "unseen": UNSEEN, "cases": cases,
               "labels": labels, "oneHot": to_categorical(labels, num_classes=4).tolist()}, out,
              ensure_ascii=False, separators=(",", ":"))
