"""Element types, numbers drawn for them, and how numbers are written."""

import random

import numpy as np

TYPES = {
    "f32": np.float32, "f64": np.float64,
    "i8": np.int8, "i16": np.int16, "i32": np.int32, "i64": np.int64,
    "u8": np.uint8, "u16": np.uint16, "u32": np.uint32, "u64": np.uint64,
    "bool": np.bool_,
}
FLOATS = ["f32", "f64"]
SIGNED = ["i8", "i16", "i32", "i64"]
UNSIGNED = ["u8", "u16", "u32", "u64"]
INTEGERS = SIGNED + UNSIGNED
NUMBERS = FLOATS * 3 + INTEGERS
ALL = NUMBERS + ["bool"]


def with_half():
    """Floats of 16 bits are drawn, too."""
    TYPES["f16"] = np.float16
    NUMBERS.extend(["f16"] * 3)
    ALL.extend(["f16"] * 3)


def name_of(dtype):
    """Rust's name of one of NumPy's element types."""
    return next(name for name, numpys in TYPES.items() if np.dtype(numpys) == dtype)


def is_float(element):
    return element in ("f16", "f32", "f64")


class Chance:
    """Draws, of which only `random()` is Python's: that one gives the same numbers in every version."""

    def __init__(self, seed):
        self.random = random.Random(seed).random

    def below(self, n):
        return int(self.random() * n)

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def often(self, share):
        return self.random() < share

    def choice(self, of):
        return of[self.below(len(of))]

    def shuffled(self, of):
        rest = list(of)
        return [rest.pop(self.below(len(rest))) for _ in range(len(rest))]

    def some(self, of, count):
        return self.shuffled(of)[:count]


# Each kind of floats, as a function of chance.
FLOAT_KINDS = {
    # Sums and products of a few are exact in any order.
    "eighths": lambda c: c.between(-64, 64) / 8,
    "integers": lambda c: float(c.between(-9, 9)),
    # Short to write, and no binary fractions.
    "any": lambda c: float(f"{c.between(-999, 999)}e{c.between(-4, -2)}"),
    "unit": lambda c: float(f"{c.between(-1050, 1050)}e-3"),
    "positive": lambda c: float(f"{c.between(1, 999)}e{c.between(-5, 0)}"),
    "spread": lambda c: float(f"{c.between(-999, 999)}e{c.between(-14, 10)}"),
    "zeros": lambda c: c.choice([0.0, -0.0, -0.0, 1.0, -1.0]),
}
SPECIAL = [np.nan, np.inf, -np.inf, 0.0, -0.0]


def numbers(chance, element, kind, count):
    """So many elements of this kind: one of the above, `special`, `extreme` (integers), `nonzero` or `small`."""
    dtype = TYPES[element]
    if element == "bool":
        return np.array([chance.often(0.5) for _ in range(count)])
    if is_float(element):
        info = np.finfo(dtype)
        ends = SPECIAL + [info.max, -info.max, info.smallest_subnormal, -info.smallest_subnormal, info.tiny / 3, info.eps, 1.0, -1.0]
        draw = {
            "special": lambda: chance.choice(ends) if chance.often(0.5) else FLOAT_KINDS["any"](chance),
            "nan": lambda: chance.choice(SPECIAL) if chance.often(0.25) else FLOAT_KINDS["eighths"](chance),
            "small": lambda: FLOAT_KINDS["integers"](chance),
            "nonzero": lambda: FLOAT_KINDS["eighths"](chance) or 0.5,
            # Any finite number, as likely near zero as far away; around one.
            "bits": lambda: float(np.ldexp(chance.random() - 0.5, chance.between(info.minexp - 20, info.maxexp))),
            "near": lambda: chance.choice([-1, 1, 1]) * (1 + chance.between(-9, 9) * float(info.eps) * 2 ** chance.below(info.nmant - 4)),
        }.get(kind, lambda: FLOAT_KINDS[kind](chance))
        with np.errstate(all="ignore"):
            return np.array([draw() for _ in range(count)], dtype)
    info = np.iinfo(dtype)
    low = 0 if info.min == 0 else -9
    draw = {
        "extreme": lambda: chance.choice([info.min, info.max, info.max - 1, 0, 1, chance.between(low, 9)]),
        "nonzero": lambda: chance.between(low, 9) or 3,
        "tiny": lambda: chance.between(low // 9, 2),
    }.get(kind, lambda: chance.between(low, 9))
    return np.array([draw() for _ in range(count)], dtype)


def literal(x):
    """One element, so that Rust reads the same bits: the fewest digits that say which it is."""
    if isinstance(x, np.float16):
        x = np.float32(x)
    return str(bool(x)).lower() if isinstance(x, (bool, np.bool_)) else str(x)


def rust(x, element):
    """One element as Rust source, with its type."""
    if element == "bool":
        return literal(x)
    if is_float(element) and not np.isfinite(x):
        return f"{element}::" + ("NAN" if np.isnan(x) else "INFINITY" if x > 0 else "NEG_INFINITY")
    return f"f16::from_f32({literal(x)})" if element == "f16" else f"{literal(x)}_{element}"


def repeated(elements):
    """Texts, without the repetitions at the end: `a b a b a` is `a b`, in turn."""
    fall_back, length = [0], 0
    for text in elements[1:]:
        while length and elements[length] != text:
            length = fall_back[length - 1]
        length += elements[length] == text
        fall_back.append(length)
    return elements[: len(elements) - (fall_back[-1] if elements else 0)]


def texts(array):
    return " ".join(repeated([literal(x) for x in np.asarray(array).reshape(-1)]))
