"""NumPy's answers for joining, stacking and cutting, and for axes of size 1: `python3 joining.py` writes `joining.json`.

The tests read the data and never need Python. Elements are counted through, so that each is known by its number.
"""

import json
import pathlib

import numpy as np

cases = {}


def counted(*shapes):
    arrays, first = [], 0
    for shape in shapes:
        size = int(np.prod(shape))
        arrays.append(np.arange(first, first + size).reshape(shape))
        first += size
    return arrays


def case(name, shapes, function):
    answers = function(*counted(*shapes))
    answers = answers if isinstance(answers, list) else [answers]
    cases[name] = [{"shape": list(a.shape), "data": a.ravel().tolist()} for a in answers]


case("concat vectors", [(3,), (2,)], lambda a, b: np.concatenate([a, b]))
case("concat rows", [(2, 3), (1, 3)], lambda a, b: np.concatenate([a, b]))
case("concat columns", [(2, 3), (2, 1), (2, 2)], lambda a, b, c: np.concatenate([a, b, c], axis=-1))
case("concat channels", [(2, 1, 2, 3), (2, 3, 2, 3)], lambda a, b: np.concatenate([a, b], axis=1))
case("concat the last of six", [(2, 1, 2, 1, 2, 1), (2, 1, 2, 1, 2, 2)], lambda a, b: np.concatenate([a, b], axis=5))
case("concat an axis of eight", [(1, 2, 1, 2, 1, 2, 1, 2)] * 2, lambda a, b: np.concatenate([a, b], axis=-5))
case("concat turned", [(2, 3), (3, 4)], lambda a, b: np.concatenate([a.T, b], axis=1))
case("concat an array", [(2, 2)], lambda a: np.concatenate([a, a, a], axis=1))
case("stack elements", [(), ()], lambda a, b: np.stack([a, b]))
case("stack first", [(2, 3), (2, 3)], lambda a, b: np.stack([a, b], axis=0))
case("stack between", [(2, 3), (2, 3), (2, 3)], lambda a, b, c: np.stack([a, b, c], axis=1))
case("stack last", [(2, 3), (2, 3)], lambda a, b: np.stack([a, b], axis=-1))
case("stack before the last", [(2, 3), (2, 3)], lambda a, b: np.stack([a, b], axis=-2))
case("stack seven axes", [(2, 1, 2, 1, 2, 1, 2)] * 2, lambda a, b: np.stack([a, b], axis=3))
case("stack turned", [(2, 3), (3, 2)], lambda a, b: np.stack([a.T, b], axis=2))
case("split rows", [(5, 2)], lambda a: np.split(a, [1, 3]))
case("split columns", [(2, 6)], lambda a: np.split(a, [1, 3, 4], axis=1))
case("split channels", [(2, 4, 3)], lambda a: np.split(a, [3], axis=-2))
case("split turned", [(2, 3)], lambda a: np.split(a.T, [1], axis=0))
case("chunks of rows", [(4, 2)], lambda a: np.split(a, 2))
case("chunks of columns", [(2, 6)], lambda a: np.split(a, 3, axis=1))
case("chunks of the middle", [(2, 4, 3)], lambda a: np.split(a, 4, axis=1))
case("squeeze", [(1, 2, 1, 3, 1)], lambda a: np.squeeze(a, axis=(0, -1)))
case("squeeze one", [(2, 1, 3)], lambda a: np.squeeze(a, axis=1))
case("unsqueeze first", [(2, 3)], lambda a: np.expand_dims(a, 0))
case("unsqueeze between", [(2, 3)], lambda a: np.expand_dims(a, 1))
case("unsqueeze last", [(2, 3)], lambda a: np.expand_dims(a, -1))
case("unsqueeze before the last", [(2, 3, 2)], lambda a: np.expand_dims(a, -2))

lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(answers)}" for name, answers in cases.items())
text = f'{{\n"numpy": "{np.__version__}",\n{lines}\n}}\n'
pathlib.Path(__file__).with_suffix(".json").write_text(text)
