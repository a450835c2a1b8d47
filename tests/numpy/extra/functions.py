"""NumPy's answers for functions of one and two floats, norms, and closeness: writes functions.json beside this file.

Written with NumPy 2.4 and mpmath 1.3; `python3 tests/numpy/extra/functions.py`. Where a result is finite, it is the true one by mpmath, rounded
once: NumPy's own depends on the processor. The tests need no Python.
"""

import json
import pathlib

import mpmath
import numpy as np

mpmath.mp.prec = 400
RNG = np.random.default_rng(7)
INF, NAN = np.inf, np.nan
SPECIAL = [0.0, -0.0, INF, -INF, NAN, 1.0, -1.0, 5e-324, -5e-324, 1e-300, 1e-9, -1e-9, 1e300, -1e300]

# Near one, where logarithms vanish, and near the largest number, whose square is infinite.
FAR = [1 + 2.0**-52, 1 - 2.0**-53, 1 + 1e-12, 1 + 1e-8, 1.0001, -1.0001, 0.9999, -0.9999, 2.0, 2.0**28 + 1, 1e9]
FAR += [1e154, 1.4e154, -1e160, 9e307, 1e308, -1e308, np.finfo(float).max, -np.finfo(float).max, np.finfo(float).tiny]
# Where each is asked besides the special arguments: numbers around zero, within the domain and a little outside of it, and over many magnitudes.
UNARY = {
    "exp2": (np.exp2, lambda x: mpmath.power(2, x), (-1080, 1030)),
    "cbrt": (np.cbrt, lambda x: mpmath.sign(x) * mpmath.cbrt(abs(x)), (-100, 100)),
    "asin": (np.arcsin, mpmath.asin, (-1.1, 1.1)),
    "acos": (np.arccos, mpmath.acos, (-1.1, 1.1)),
    "atan": (np.arctan, mpmath.atan, (-20, 20)),
    "sinh": (np.sinh, mpmath.sinh, (-30, 30)),
    "cosh": (np.cosh, mpmath.cosh, (-30, 30)),
    "asinh": (np.arcsinh, mpmath.asinh, (-30, 30)),
    "acosh": (np.arccosh, mpmath.acosh, (0.5, 30)),
    "atanh": (np.arctanh, mpmath.atanh, (-1.1, 1.1)),
    "to_degrees": (np.degrees, mpmath.degrees, (-10, 10)),
    "to_radians": (np.radians, mpmath.radians, (-720, 720)),
}
BINARY = {
    "atan2": (np.arctan2, mpmath.atan2),
    "hypot": (np.hypot, mpmath.hypot),
}


def plain(x):
    """Floats as strings, which JSON readers do not round, and which may be NaN."""
    return [bool(v) if isinstance(v, (bool, np.bool_)) else repr(float(v)) for v in np.asarray(x).reshape(-1)]


def rounded(numpy, true, *arguments):
    """The true result, rounded once; NumPy's own where a number is a zero, whose sign mpmath does not have, or infinite."""
    answers = []
    for values in zip(*arguments):
        answer = float(numpy(*map(np.float64, values)))
        if all(np.isfinite(v) and v != 0.0 for v in (answer, *values)):
            answer = float(true(*(mpmath.mpf(float(v)) for v in values)))
        answers.append(answer)
    return answers


def arguments(low, high):
    """80 special and ordinary arguments."""
    magnitudes = 10.0 ** RNG.uniform(-20, 2, 14) * RNG.choice([-1, 1], 14)
    return np.concatenate([SPECIAL, RNG.uniform(low, high, 32), magnitudes, FAR])


def main():
    np.seterr(all="ignore")
    cases = {}
    for name, (numpy, true, (low, high)) in UNARY.items():
        x = arguments(low, high)
        cases[name] = {"x": plain(x), "y": plain(rounded(numpy, true, x))}
    for name, (numpy, true) in BINARY.items():
        pairs = [(a, b) for a in SPECIAL for b in SPECIAL] + list(RNG.normal(size=(60, 2)) * 10.0 ** RNG.integers(-8, 8, (60, 2)))
        a, b = (np.array(side) for side in zip(*pairs))
        cases[name] = {"a": plain(a), "b": plain(b), "y": plain(rounded(numpy, true, a, b))}

    near = [(a, b) for a in SPECIAL for b in SPECIAL] + [(1 + d, 1.0) for d in (1e-5, 1.1e-5, 2e-8, -1e-5, 1e-3)] + [(100.0, 100.0009), (1e-8, 0.0)]
    a, b = (np.array(side) for side in zip(*near))
    cases["is_close"] = {
        "a": plain(a),
        "b": plain(b),
        "default": plain(np.isclose(a, b)),
        "exact": plain(np.isclose(a, b, rtol=0.0, atol=0.0)),
        "absolute": plain(np.isclose(a, b, rtol=0.0, atol=1e-3)),
    }

    x = RNG.standard_normal((3, 4, 5)) * np.array([1.0, 30.0, 700.0])[:, None, None]
    x[0, 1] = -INF
    x[1, 2, 3] = INF
    x[2, 3, 0] = NAN
    cases["over"] = {
        "x": plain(x),
        "norm": {str(axes): plain(np.sqrt(np.sum(x * x, axis=axes))) for axes in [(0,), (1,), (2,), (0, 2), (0, 1, 2)]},
        "logsumexp": {
            str(axes): plain(np.logaddexp.reduce(np.moveaxis(x, axes, range(len(axes))).reshape(-1, *np.delete(x.shape, axes)), axis=0))
            for axes in [(0,), (1,), (2,), (0, 2), (0, 1, 2)]
        },
    }
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(case)}" for name, case in cases.items())
    pathlib.Path(__file__).with_suffix(".json").write_text("{\n" + lines + "\n}\n")


main()
