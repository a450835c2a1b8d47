"""Writes `exact.txt`: `python3 exact.py 120 > exact.txt`, which needs mpmath.

A line is a function, the bits of an argument, the bits of the value rounded to a double, and what the exact value lies above that, in units
in the last place.
"""

import math
import random
import struct
import sys

import mpmath as mp

mp.mp.prec = 300
INF, NAN = math.inf, math.nan
TINY, HUGE = 5e-324, sys.float_info.max


def bits(x):
    return struct.pack(">d", x).hex()


def around(x):
    """Numbers so near to `x` that only the last digits differ."""
    up, down = x, x
    result = [x]
    for _ in range(2):
        up, down = math.nextafter(up, INF), math.nextafter(down, -INF)
        result += [up, down]
    return result


def spread(low, high):
    """One number whose exponent, base two, lies in a range."""
    return math.ldexp(random.uniform(0.5, 1), random.randint(low, high))


def sign():
    return random.choice([-1, 1])


def positive(count):
    special = [TINY, 3e-320, sys.float_info.min, HUGE, 2.0, 10.0, 1000.0, 1e15, 1024.0, 0.125]
    special += around(1.0) + around(math.sqrt(0.5)) + around(math.sqrt(2))
    return special + [f() for f in [lambda: spread(-1073, 1024), lambda: random.uniform(0.4, 2.5)] for _ in range(count // 2)]


def exponents(count):
    special = [sign() * x for k in (1, 2, 3, 100, 1000) for x in around((k - 0.5) * math.log(2))]
    special += [1.0, -1.0, TINY, -TINY, 1e-300, -1e-20, 709.78, 710.0, -708.4, -745.0, -745.2, -1000.0, -40.0, 40.0]
    draws = [lambda: random.uniform(-745, 709), lambda: random.uniform(-3, 3), lambda: sign() * spread(-60, 5)]
    return special + [f() for f in draws for _ in range(count // 3)]


def above_minus_one(count):
    special = [TINY, -TINY, 1e-300, -1e-17, math.nextafter(-1, 0), HUGE] + around(math.sqrt(2) - 1) + around(math.sqrt(0.5) - 1)
    draws = [lambda: sign() * spread(-60, 0), lambda: random.uniform(-0.99, 3), lambda: spread(0, 1024)]
    return special + [f() for f in draws for _ in range(count // 3)]


def angles(count):
    special = [sign() * x for k in (1, 2, 3, 4, 5, 100, 12345, 600_000) for x in around(float(k * mp.pi / 2))]
    special += [TINY, -TINY, 1e-300, 1e-9, 1048576.0, 1e6]
    # Near the multiples is where digits cancel.
    near = lambda: float(random.randint(1, 600_000) * mp.pi / 2)
    draws = [lambda: random.uniform(-10, 10), lambda: random.uniform(-1e6, 1e6), lambda: sign() * spread(-30, 3), near]
    return special + [f() for f in draws for _ in range(count // 4)]


def anything(count):
    special = [TINY, -TINY, 3e-320, 1e-300, 1.0, -8.0, 27.0, 1e300, HUGE, -HUGE] + around(2.0**400) + around(2.0**-400)
    return special + [f() for f in [lambda: sign() * spread(-1073, 1024), lambda: sign() * random.uniform(0.1, 10)] for _ in range(count // 2)]


def areas(count):
    """For functions that go through one near zero, and far from it like a logarithm."""
    special = [TINY, -TINY, 1e-300, 1e-17, 1e-9, HUGE, -HUGE, 1e154, 1.4e154, 1e160, 9e307, -1e308] + around(2.0**28) + around(2.0)
    draws = [lambda: sign() * spread(-60, 3), lambda: sign() * random.uniform(0.1, 3), lambda: sign() * spread(0, 1024)]
    return special + [f() for f in draws for _ in range(count // 3)]


def above_one(count):
    special = [HUGE, 1e154, 1.4e154, 1e160, 9e307, 1e308, 1 + 1e-12, 1 + 1e-10, 1 + 1e-8] + around(2.0**28) + around(2.0)
    special += [1 + 2.0**-52, 1 + 2.0**-51, 1 + 3 * 2.0**-52]
    draws = [lambda: 1 + spread(-45, 0), lambda: random.uniform(1, 4), lambda: spread(1, 1024)]
    return special + [f() for f in draws for _ in range(count // 3)]


def within_one(count):
    special = [TINY, -TINY, 1e-300, 1e-17, 1e-9, 0.5, -0.5, 1 - 2.0**-53, 2.0**-53 - 1, 1 - 2.0**-52, 0.9999, -0.9999]
    draws = [lambda: sign() * spread(-60, 0), lambda: random.uniform(-1, 1), lambda: sign() * (1 - spread(-40, 0))]
    return special + [f() for f in draws for _ in range(count // 3)]


def bells(count):
    """Where the error function and its complement are neither zero nor one."""
    special = [TINY, -TINY, 1e-300, 1e-17, 1e-9, 26.5, 27.0, 28.0, -6.0, HUGE, -HUGE] + around(0.84375) + around(1.25) + around(1 / 0.35)
    draws = [lambda: sign() * spread(-60, 2), lambda: random.uniform(-6, 6), lambda: random.uniform(0, 26.5)]
    return special + [f() for f in draws for _ in range(count // 3)]


def erfc(x):
    """mpmath's does not take very large numbers."""
    return mp.erfc(max(-100, min(x, 100)))


def cbrt(x):
    return mp.sign(x) * mp.cbrt(abs(x))


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


# A function, its arguments, and what it is of 0, -0, infinity and minus infinity.
FUNCTIONS = {
    "exp": (mp.exp, exponents, [1.0, 1.0, INF, 0.0]),
    "expm1": (mp.expm1, exponents, [0.0, -0.0, INF, -1.0]),
    "ln": (mp.log, positive, [-INF, -INF, INF, NAN]),
    "log2": (lambda x: mp.log(x) / mp.log(2), positive, [-INF, -INF, INF, NAN]),
    "log10": (lambda x: mp.log(x) / mp.log(10), positive, [-INF, -INF, INF, NAN]),
    "log1p": (mp.log1p, above_minus_one, [0.0, -0.0, INF, NAN]),
    "tanh": (mp.tanh, exponents, [0.0, -0.0, 1.0, -1.0]),
    "sigmoid": (sigmoid, exponents, [0.5, 0.5, 1.0, 0.0]),
    "sin": (mp.sin, angles, [0.0, -0.0]),
    "cos": (mp.cos, angles, [1.0, 1.0]),
    "cbrt": (cbrt, anything, [0.0, -0.0, INF, -INF]),
    "asinh": (mp.asinh, areas, [0.0, -0.0, INF, -INF]),
    "acosh": (mp.acosh, above_one, [NAN, NAN, INF, NAN]),
    "atanh": (mp.atanh, within_one, [0.0, -0.0, NAN, NAN]),
    "erf": (mp.erf, bells, [0.0, -0.0, 1.0, -1.0]),
    "erfc": (erfc, bells, [1.0, 1.0, 0.0, 2.0]),
}


def line(name, f, x):
    exact = f(mp.mpf(x))
    if abs(exact) >= mp.ldexp(1, 1024) - mp.ldexp(1, 970):
        return f"{name} {bits(x)} {bits(math.copysign(INF, exact))} 0"
    rounded = float(exact)
    return f"{name} {bits(x)} {bits(rounded)} {float((exact - mp.mpf(rounded)) / mp.mpf(math.ulp(rounded))):.4f}"


def main():
    random.seed(1)
    for name, (f, arguments, special) in FUNCTIONS.items():
        for x, y in zip([0.0, -0.0, INF, -INF], special):
            print(name, bits(x), bits(y), 0)
        print(name, bits(NAN), bits(NAN), 0)
        for x in arguments(int(sys.argv[1])):
            print(line(name, f, x))


main()
