"""NumPy's answers for looking up, adding at indices, and sorting: writes lookup.json beside this file.

Written with NumPy 2.4; `python3 tests/numpy/extra/lookup.py`. The data is deterministic, and the tests need no Python.
"""

import json
import pathlib

import numpy as np

RNG = np.random.default_rng(3)


def plain(x):
    """A list of integers, or of floats as strings, which JSON readers do not round, and which may be NaN."""
    flat = np.asarray(x).reshape(-1)
    return [repr(float(v)) if flat.dtype.kind == "f" else int(v) for v in flat]


def lookup(shape, axis, taken, gathered):
    """Indices of the shape `taken` in the place of the axis, and of the shape `gathered` along it."""
    x = RNG.standard_normal(shape)
    take = RNG.integers(0, shape[axis], taken)
    gather = RNG.integers(0, shape[axis], gathered)
    rows = np.take(x, take, axis=axis)
    row_values = RNG.standard_normal(rows.shape)
    values = RNG.standard_normal(gathered)

    added = x.copy()
    np.add.at(added, (slice(None),) * axis + (take,), row_values)
    put = x.copy()
    np.put_along_axis(put, gather, values, axis=axis)
    scattered = x.copy()
    places = list(np.ogrid[tuple(slice(n) for n in gathered)])
    places[axis] = gather
    np.add.at(scattered, tuple(places), values)
    return {
        "x": x,
        "indices": take,
        "take": rows,
        "row_values": row_values,
        "add_at": added,
        "places": gather,
        "take_along_axis": np.take_along_axis(x, gather, axis=axis),
        "values": values,
        "put_along_axis": put,
        "add_at_places": scattered,
    }


def order(shape, axis, x):
    """Ascending and descending, both stable: NumPy's descending order is the reverse of sorting the reverse."""
    assert x.shape == shape
    reverse = np.flip(x, axis)
    down = x.shape[axis] - 1 - np.flip(np.argsort(reverse, axis=axis, kind="stable"), axis)
    return {
        "x": x,
        "sort": np.sort(x, axis=axis, kind="stable"),
        "argsort": np.argsort(x, axis=axis, kind="stable"),
        "sort_descending": np.take_along_axis(x, down, axis=axis),
        "argsort_descending": down,
    }


def few(shape):
    """Few values, so that there are ties, zeros of both signs, infinities and NaN."""
    values = np.array([0.0, -0.0, 1.0, -1.0, 2.5, np.inf, -np.inf, np.nan])
    return values[RNG.integers(0, len(values), shape)]


cases = {
    "lookup vector": lookup((6,), 0, (2, 3), (9,)),
    "lookup rows": lookup((4, 3), 0, (5,), (6, 3)),
    "lookup columns": lookup((4, 3), 1, (2, 2), (4, 5)),
    "lookup middle": lookup((2, 5, 3), 1, (2, 2), (2, 7, 3)),
    "lookup four": lookup((2, 3, 2, 4), 3, (6,), (2, 3, 2, 6)),
    "order vector": order((30,), 0, few((30,))),
    "order rows": order((3, 12), 1, few((3, 12))),
    "order columns": order((12, 3), 0, few((12, 3))),
    "order middle": order((2, 6, 3), 1, few((2, 6, 3))),
    "order numbers": order((4, 25), 1, RNG.standard_normal((4, 25))),
}
text = {name: {key: plain(value) for key, value in case.items()} for name, case in cases.items()}
lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(case)}" for name, case in text.items())
pathlib.Path(__file__).with_suffix(".json").write_text("{\n" + lines + "\n}\n")
