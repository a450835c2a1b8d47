"""Writes `complex_quotients.txt`: `python3 complex_quotients.py`, with NumPy 2.4.6 and mpmath 1.3.

A line is `64` or `32`, the parts of a dividend and of a divisor, and those of the quotient. Where the numbers are finite and the divisor is not zero, it is
the true one, rounded once, as 0 where it is exactly zero; else it is NumPy's.
"""

import itertools
import pathlib

import mpmath
import numpy as np

mpmath.mp.prec = 12_000
RNG = np.random.default_rng(3)


def part(x):
    return float(x) if x != 0 else 0.0


def quotient(kind, real, a, b):
    z, w = kind(a), kind(b)
    if np.isfinite(z) and np.isfinite(w) and w != 0:
        a, b, c, d = (mpmath.mpf(float(v)) for v in (z.real, z.imag, w.real, w.imag))
        square = c * c + d * d
        true = ((a * c + b * d) / square, (b * c - a * d) / square)
        # `real` rounds what is a float already; that is once, but for ties and numbers below the normal ones, which the test allows for.
        return [real(part(x)) for x in true]
    answer = np.array([z]) / np.array([w])
    return [answer[0].real, answer[0].imag]


def main():
    np.seterr(all="ignore")
    lines = []
    for width, kind, real in [(64, np.complex128, np.float64), (32, np.complex64, np.float32)]:
        info = np.finfo(real)
        tiny, low, high = float(info.smallest_subnormal), float(info.tiny) ** 0.7, float(info.max) ** 0.7
        ends = [0.0, 1.0, -3.0, tiny, 7 * tiny, float(info.tiny), low, high, -float(info.max), np.inf, np.nan]
        special = [complex(0, -0.0), complex(-0.0, 0), complex(-np.inf, 1), complex(1, -np.inf)]
        numbers = [complex(x, y) for x, y in itertools.product(ends, ends)] + special
        pairs = [(numbers[i], numbers[j]) for i, j in RNG.integers(0, len(numbers), (400, 2))]
        pairs += [(complex(x, y), complex(x, y)) for x, y in itertools.product(ends[1:9], ends[:9])]
        pairs += [(complex(1, 2), w) for w in numbers if not np.isfinite(w) or w == 0] + [(z, 0j) for z in numbers]
        for a, b in pairs:
            z, w = kind(a), kind(b)
            values = [z.real, z.imag, w.real, w.imag, *quotient(kind, real, a, b)]
            lines.append(" ".join([str(width), *(repr(float(v)) for v in values)]))
    pathlib.Path(__file__).with_suffix(".txt").write_text("\n".join(lines) + "\n")


main()
