"""NumPy's reductions over the first axis, for the run-time axis of a TensorVec: writes tensor_vec.json beside this file.

Written with NumPy 2.4; `python3 tests/numpy/extra/tensor_vec.py`. The data is deterministic, and the tests need no Python.
"""

import json
import pathlib
import warnings

import numpy as np

warnings.simplefilter("ignore")
NAN, INF = float("nan"), float("inf")


def plain(x):
    """A list of integers, or of floats as strings (those of 32 bits as the same number in 64), since JSON readers round."""
    flat = np.asarray(x).reshape(-1)
    return [repr(float(v)) if flat.dtype.kind == "f" else int(v) for v in flat]


def case(name, x):
    with np.errstate(all="ignore"):
        answers = {
            "sum": np.sum(x, axis=0),
            "mean": np.mean(x, axis=0),
            "var": np.var(x, axis=0),
            "std": np.std(x, axis=0),
            "var_ddof_1": np.var(x, axis=0, ddof=1),
            "max": np.max(x, axis=0),
            "min": np.min(x, axis=0),
        }
    return {
        "name": name,
        "dtype": str(x.dtype),
        "sizes": list(x.shape[1:]),
        "data": plain(x),
        "str": str(x),
        **{key: plain(value) for key, value in answers.items()},
    }


def spread(n, count, seed):
    """Numbers that look random, from -8 to 8, and are exact in either precision of floats."""
    i = np.arange(n * count, dtype=np.int64) + seed
    return ((i * 7919 + i * i * 31) % 4093 - 2046).astype(np.float64) / 256


cases = []
for dtype in ["float64", "float32"]:
    for n in [1, 2, 9]:
        for sizes in [(), (1,), (3,), (2, 3)]:
            x = spread(n, int(np.prod(sizes)), n) * 0.3
            cases.append(case("spread", x.reshape((n, *sizes)).astype(dtype)))
    # More than a block of a pairwise sum.
    cases.append(case("long", (spread(300, 1, 5) * 0.3).astype(dtype)))
    cases.append(case("long", (spread(140, 1, 5) * 0.3).reshape(140, 1, 1).astype(dtype)))
    # The squares are nothing beside the square of the mean.
    cases.append(case("offset", (spread(20, 3, 9) + (1e8 if dtype == "float64" else 1e3)).reshape(20, 3).astype(dtype)))
    for name, rows in {
        "nan": [[1, NAN], [2, 3], [NAN, 4]],
        "nan alone": [[NAN, -0.0]],
        "infinity first": [[INF, 1], [1, 2], [2, 3]],
        "infinity later": [[1, -INF], [INF, 2], [2, 3]],
        "infinities": [[INF, -INF], [-INF, -INF], [1, 1]],
        "negative zero": [[-0.0, 0.0, -0.0], [0.0, -0.0, -0.0]],
        "constant": [[0.1, 7]] * 10,
        "one": [[0.1, 7]],
    }.items():
        cases.append(case(name, np.array(rows, dtype=dtype)))
for dtype in ["int32", "int8", "uint8", "int64"]:
    info = np.iinfo(dtype)
    x = spread(9, 4, 3).reshape(9, 2, 2) * 10
    cases.append(case("spread", (np.abs(x) if info.min == 0 else x).astype(dtype)))
    if dtype != "int64":
        cases.append(case("extremes", np.array([[info.max, info.min]] * 5 + [[info.min, info.max]], dtype=dtype)))
cases.append(case("spread", (spread(11, 3, 2).reshape(11, 3) > 0)))
cases.append(case("extremes", np.array([[True, False]] * 4)))

path = pathlib.Path(__file__).with_suffix(".json")
path.write_text("[\n" + ",\n".join(json.dumps(c) for c in cases) + "\n]\n")
print(len(cases), "cases,", path.stat().st_size, "bytes")
