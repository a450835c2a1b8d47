"""Reductions over everything, over axes, of what a mask selects, of lazy formulas."""

import numpy as np

from drawing import Redraw, tuple_
from elements import ALL, FLOATS, NUMBERS, is_float
from exactness import EQUAL, EXACT, each, relative, sums, true, unit
from operations import Case, operation


class Reduced:
    """An operand, and the axes that it is reduced over, in both languages.

    `numpy` ends an argument list, `rust` is the tensor about to be reduced.
    """

    def __init__(self, d, a, least=1, one=False, all_axes=0.2, lazy=0.2, keep=0.35):
        c, rank = d.chance, len(np.shape(d.evaluate(a.numpy)))
        sizes = np.shape(d.evaluate(a.numpy))
        self.axes = [d.axis(rank)] if one else d.axes(rank, least)
        self.all = not one and c.often(all_axes)
        axis = self.axes[0] if one or (len(self.axes) == 1 and c.often(0.5)) else tuple_(self.axes)
        self.numpy = "axis=None" if self.all else f"axis={axis}"
        dot_lazy = ".lazy()" if c.often(lazy) else ""
        self.rust = f"{a.rust}{dot_lazy}" + (".over_all()" if self.all else f".over(axes![{', '.join(map(str, self.axes))}])")
        self.kept = {}
        self.keep = not self.all and c.often(keep)
        if self.keep:
            self.kept = {axis % rank: sizes[axis] for axis in self.axes}
        self.dims = f", keepdims={self.keep}"
        self.keepdims = ".keepdims()" if self.keep else ""
        self.terms = int(np.prod(sizes, dtype=int)) if self.all else int(np.prod([sizes[axis] for axis in self.axes], dtype=int))


def kind_for_sums(c, element):
    return c.choice(["eighths", "any", "nan", "zeros"]) if is_float(element) else c.choice(["small", "extreme"])


def near_sum(d, a, numpy, answer, terms, kind):
    """Exact where nothing is rounded, or where the order is NumPy's."""
    if answer.dtype.kind != "f":
        return EXACT
    if kind in ("zeros", "nan", "eighths") or not is_float(a.element):
        return EQUAL
    return EXACT if a.plain and terms <= 128 else sums(d, numpy, answer, terms)


@operation(weight=8)
def sum_and_mean(d):
    c, element = d.chance, d.chance.choice(ALL)
    kind = kind_for_sums(c, element)
    a = d.wide(d.operand(element, d.shape(), kind))
    word = c.choice(["sum", "sum", "mean"])
    if c.often(0.2):
        numpy = f"np.{word}({a.numpy})"
        answer = np.asarray(d.evaluate(numpy))
        return Case(numpy, f"{a.rust}.{word}()", near_sum(d, a, numpy, answer, a.base.size, kind), scalar=True, wraps=True)
    r = Reduced(d, a)
    numpy = f"np.{word}({a.numpy}, {r.numpy}{r.dims})"
    near = near_sum(d, a, numpy, np.asarray(d.evaluate(numpy)), r.terms, kind)
    return Case(numpy, f"{r.rust}{r.keepdims}.{word}()", near, kept=r.kept, wraps=True)


@operation(weight=2)
def product(d):
    element = d.chance.choice(NUMBERS)
    a = d.wide(d.operand(element, d.shape(limit=40), "nonzero" if is_float(element) else "tiny"))
    if d.large:
        raise Redraw
    r = Reduced(d, a)
    numpy = f"np.prod({a.numpy}, {r.numpy}{r.dims})"
    near = relative(d, numpy, d.evaluate(numpy), r.terms) if is_float(element) else EXACT
    return Case(numpy, f"{r.rust}{r.keepdims}.prod()", near, kept=r.kept, wraps=True)


@operation(weight=4)
def extremum(d):
    element, word = d.chance.choice(NUMBERS), d.chance.choice(["max", "min"])
    a = d.operand(element, d.shape(), d.chance.choice(["nan", "special", "any"]) if is_float(element) else "extreme")
    if d.chance.often(0.2):
        return Case(f"np.{word}({a.numpy})", f"{a.rust}.{word}()", EQUAL, scalar=True)
    r = Reduced(d, a)
    return Case(f"np.{word}({a.numpy}, {r.numpy}{r.dims})", f"{r.rust}{r.keepdims}.{word}()", EQUAL, kept=r.kept)


@operation(weight=4)
def variance(d):
    element, word = d.chance.choice(ALL), d.chance.choice(["var", "std"])
    kind = d.chance.choice(["eighths", "any", "nan"])
    a = d.wide(d.operand(element, d.shape(), kind if is_float(element) else "small"))
    r = Reduced(d, a)
    ddof = d.chance.choice([0, 0, 1, 1, 2])
    numpy = f"np.{word}({a.numpy}, {r.numpy}, ddof={ddof}{r.dims})"
    answer = np.asarray(d.evaluate(numpy))
    # Two passes: each square is off by the error of the mean, which is that of a sum, and by three roundings.
    squares = f"np.var({a.numpy}, {r.numpy}, ddof={ddof}{r.dims})"
    with np.errstate(all="ignore"):
        exact, of = true(d, numpy), np.asarray(true(d, squares))
        spread = np.asarray(d.evaluate(f"np.max(np.abs({a.numpy}) + 0.0, {r.numpy}{r.dims})")).astype(np.longdouble)
        steps = (16 + np.log2(max(r.terms, 1))) * unit(answer)
        allowed = 2 * steps * of + (steps * spread) ** 2
        if word == "std":
            allowed = np.sqrt(np.maximum(of, 0) + allowed) - np.sqrt(np.maximum(of, 0)) + 2 * unit(answer) * exact
    return Case(numpy, f"{r.rust}{r.keepdims}.ddof({ddof}).{word}()", each(answer, exact, allowed), kept=r.kept)


@operation(weight=2)
def truth(d):
    a = d.operand("bool", d.shape())
    word, rust = d.chance.choice([("any", "any"), ("all", "all"), ("count_nonzero", "count")])
    if d.chance.often(0.2):
        return Case(f"np.{word}({a.numpy})", f"{a.rust}.{rust}()", scalar=True)
    r = Reduced(d, a)
    return Case(f"np.{word}({a.numpy}, {r.numpy}{r.dims})", f"{r.rust}{r.keepdims}.{rust}()", kept=r.kept)


@operation(weight=4)
def masked(d):
    element = d.chance.choice(NUMBERS)
    sizes = d.shape()
    a, mask = d.operand(element, sizes, "eighths"), d.operand("bool", d.part_of(sizes))
    word = d.chance.choice(["sum", "mean", "prod", "max", "min", "var", "std"])
    if word == "prod" and d.large:
        raise Redraw
    where, initial, near, argument = f", where={mask.numpy}", "", EQUAL, ""
    if word not in ("max", "min"):
        d.wide(a)
    else:
        number_numpy, argument = d.scalar(element)
        initial = f", initial={number_numpy}"
    r = Reduced(d, a)
    numpy = f"np.{word}({a.numpy}, {r.numpy}{r.dims}{where}{initial})"
    answer = np.asarray(d.evaluate(numpy))
    if word in ("var", "std", "prod") and answer.dtype.kind == "f":
        near = relative(d, numpy, answer, 2 * (20 + r.terms))
    return Case(numpy, f"{r.rust}.masked({mask.ref}){r.keepdims}.{word}({argument})", near, kept=r.kept, wraps=word in ("sum", "prod"))


@operation(weight=2)
def selection(d):
    element = d.chance.choice(NUMBERS)
    sizes = d.shape()
    a, mask = d.operand(element, sizes, "eighths"), d.operand("bool", sizes)
    numpy = f"{a.numpy}[{mask.numpy}]"
    rust = f"{a.rust}.masked_select({mask.ref})"
    count = np.asarray(d.evaluate(numpy)).size
    if count == 0:
        raise Redraw
    word = d.chance.choice(["", "sum", "mean", "max", "min"])
    if word in ("sum", "mean"):
        numpy = f"{d.wide(a).numpy}[{mask.numpy}]"
    if word:
        return Case(f"{numpy}.{word}()", f"{rust}.{word}(){'' if word == 'sum' else '.unwrap()'}", EQUAL, scalar=True, wraps=True)
    return Case(numpy, f"Tensor::<_, shape![{count}]>::try_from_iter({rust}.iter().copied()).unwrap()")


@operation(weight=2)
def formula(d):
    """A lazy formula, reduced in one pass; and what `keepdims` is for."""
    c, element = d.chance, d.chance.choice(FLOATS + ["i32"])
    sizes = d.shape(least=1)
    a = d.operand(element, sizes, "eighths")
    if c.often(0.4):
        axes = d.axes(len(sizes))
        word = c.choice(["max", "min", "sum"])
        numpy = f"{a.numpy} - np.{word}({a.numpy}, axis={tuple_(axes)}, keepdims=True)"
        over = f"{a.rust}.over(axes![{', '.join(map(str, axes))}]).keepdims().{word}()"
        if word == "sum" and element == "i32":
            raise Redraw
        lazy = c.often(0.5)
        return Case(numpy, f"({a.rust}.lazy() - {over}).eval()" if lazy else f"{a.ref} - {over}", EQUAL)
    b = d.operand(element, d.part_of(sizes), "eighths")
    mixed = Reduced(d, a, lazy=0)
    over = mixed.rust[len(a.rust):]
    word = c.choice(["sum", "max", "mean"])
    numpy = f"np.{word}(np.abs({a.numpy} - {b.numpy}) * {a.numpy}, {mixed.numpy}{mixed.dims})"
    near = EQUAL if word == "max" or element == "i32" else sums(d, numpy, d.evaluate(numpy), mixed.terms, 4)
    return Case(numpy, f"(({a.rust}.lazy() - {b.ref}).abs() * {a.ref}){over}{mixed.keepdims}.{word}()", near, kept=mixed.kept, wraps=True)
