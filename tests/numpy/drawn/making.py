"""Tensors from rules, print-outs, and the axis whose length is known at run time."""

import numpy as np

from drawing import Redraw, shape
from elements import ALL, FLOATS, NUMBERS, TYPES, is_float
from exactness import EQUAL, EXACT, relative
from operations import Case, operation


def dtype(element):
    return f"np.{np.dtype(TYPES[element]).name}"


@operation
def made(d):
    c, element, n = d.chance, d.chance.choice(NUMBERS), d.chance.choice([1, 2, 3, 5, 17, 100])
    form = c.below(3)
    if form == 0:
        return Case(f"np.arange({n}, dtype={dtype(element)})", f"Tensor::<{element}, shape![{n}]>::arange()")
    if form == 1:
        return Case(f"np.eye({n % 7 + 1}, dtype={dtype(element)})", f"Tensor::<{element}, shape![{n % 7 + 1}, {n % 7 + 1}]>::eye()")
    element = c.choice(FLOATS)
    start, end = (x / 8 for x in (c.between(-40, 40), c.between(-40, 40)))
    # NumPy computes in 64 bits and rounds at the end.
    numpy = f"np.linspace({start}, {end}, {n}, dtype={dtype(element)})"
    near = EXACT if element == "f64" else "Ulp(1)"
    exact = np.linspace(np.longdouble(start), np.longdouble(end), n)
    if element == "f32" and np.any(np.abs(exact) < 1e-3):
        raise Redraw
    return Case(numpy, f"Tensor::<{element}, shape![{n}]>::linspace({start}, {end})", near)


@operation(weight=6)
def printed(d):
    c, element = d.chance, d.chance.choice(ALL)
    kind = c.choice(["special", "any", "eighths", "spread", "nan", "integers", "positive"]) if is_float(element) else c.choice(["small", "extreme"])
    a = d.operand(element, d.shape(), kind)
    if is_float(element) and np.ndim(d.evaluate(a.numpy)) > 0 and c.often(0.25):
        precision = c.between(0, 10)
        return Case(f"np.array2string(np.asarray({a.numpy}), precision={precision})", f"format!(\"{{:.{precision}}}\", {a.rust})", printed=True)
    return Case(a.numpy, a.rust, printed=True)


@operation(weight=3)
def run_time_axis(d):
    c, element = d.chance, d.chance.choice(NUMBERS)
    if d.large:
        raise Redraw
    kind, n = c.choice(["eighths", "nan"]), c.choice([1, 2, 5, 9, 40])
    sizes = d.shape(0, 4, limit=12)
    a = d.operand(element, (n, *sizes), kind if is_float(element) else "small", layout=False)
    rust = f"TensorVec::<{element}, {shape(sizes)}>::try_from(a.into_vec()).unwrap()"
    word = c.choice(["sum", "mean", "max", "min", "var", "std", "statistics", "slice", "take", "printed"])
    if word not in ("max", "min", "printed"):
        d.wide(a)
    if word in ("var", "std", "statistics"):
        word, between = c.choice(["var", "std"]) if word == "statistics" else word, ".statistics()" if word == "statistics" else ""
        numpy = f"np.{word}({a.numpy}, axis=0)"
        # Nothing is lost in the mean of so few eighths.
        return Case(numpy, f"{rust}{between}.{word}().unwrap()", relative(d, numpy, d.evaluate(numpy), 2 * (20 + n)))
    if word == "printed":
        return Case(a.numpy, rust, printed=True)
    if word == "slice":
        first = c.below(n)
        return Case(f"{a.numpy}[{first}:].sum(axis=0)", f"{rust}[{first}..].sum()", EQUAL, wraps=True)
    if word == "take":
        order = [c.below(n) for _ in range(c.between(1, 4))]
        return Case(f"{a.numpy}[{order}].sum(axis=0)", f"{rust}.take(&{order}).unwrap().sum()", EQUAL, wraps=True)
    return Case(f"np.{word}({a.numpy}, axis=0)", f"{rust}.{word}(){'' if word == 'sum' else '.unwrap()'}", EQUAL, wraps=True)
