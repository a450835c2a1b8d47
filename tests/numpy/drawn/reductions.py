"""Reductions over everything, over axes, of what a mask selects; running sums; norms and softmax; orders."""

import numpy as np

from drawing import Redraw, tuple_
from elements import ALL, FLOATS, INTEGERS, NUMBERS, is_float
from exactness import EQUAL, EXACT, each, relative, sums, true, unit
from operations import Case, operation


class Reduced:
    """An operand, and the axes that it is reduced over, in both languages: `numpy` ends an argument list, `rust` is the tensor about to be reduced."""

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
    if word == "mean" and near == EQUAL and kind != "eighths":
        near = EQUAL
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


@operation(weight=3)
def place_of_extremum(d):
    element, word = d.chance.choice(NUMBERS), d.chance.choice(["argmax", "argmin"])
    a = d.operand(element, d.shape(least=1), d.chance.choice(["nan", "zeros", "any"]) if is_float(element) else "small")
    if d.chance.often(0.2):
        # The place in C order: the number that stands there among all places.
        sizes = np.shape(d.evaluate(a.numpy))
        return Case(f"np.{word}({a.numpy})", f"flat({list(sizes)}, {a.rust}.{word}())", scalar=True)
    r = Reduced(d, a, one=True)
    size = np.shape(d.evaluate(a.numpy))[r.axes[0]]
    return Case(f"np.{word}({a.numpy}, {r.numpy}{r.dims})", f"{r.rust}{r.keepdims}.{word}()", kept=r.kept, element=f"Idx<dim!({size})>")


@operation(weight=3)
def running(d):
    element, word = d.chance.choice(ALL), d.chance.choice(["cumsum", "cumsum", "cumprod"])
    if word == "cumprod" and d.large:
        raise Redraw
    kind = "nonzero" if word == "cumprod" else d.chance.choice(["eighths", "any", "nan", "zeros"])
    a = d.wide(d.operand(element, d.shape(least=1, limit=40), kind if is_float(element) else "tiny"))
    if d.chance.often(0.25):
        return Case(f"np.{word}({a.numpy}).reshape(np.shape({a.numpy}))", f"{a.rust}.{word}()", EQUAL, wraps=True)
    r = Reduced(d, a, one=True, keep=0)
    return Case(f"np.{word}({a.numpy}, {r.numpy})", f"{r.rust}.{word}()", EQUAL, wraps=True)


@operation
def differences(d):
    element = d.chance.choice(NUMBERS)
    a = d.operand(element, d.shape(least=1), d.chance.choice(["nan", "any"]) if is_float(element) else "small")
    sizes = np.shape(d.evaluate(a.numpy))
    longer = [axis for axis, size in enumerate(sizes) if size > 1]
    if not longer or element == "bool":
        raise Redraw
    axis = d.signed(d.chance.choice(longer), len(sizes))
    return Case(f"np.diff({a.numpy}, axis={axis})", f"{a.rust}.diff(axes![{axis}])", wraps=True)


@operation(weight=2)
def norm(d):
    element, kind = d.chance.choice(FLOATS), d.chance.choice(["any", "eighths", "nan"])
    a = d.operand(element, d.shape(), kind)
    r = Reduced(d, a)
    numpy = f"np.sqrt(np.sum(np.square({a.numpy}), {r.numpy}{r.dims}))"
    answer = np.asarray(d.evaluate(numpy))
    return Case(numpy, f"{r.rust}{r.keepdims}.norm()", relative(d, numpy, answer, 8 + np.log2(max(r.terms, 1)) / 2), kept=r.kept)


@operation(weight=2)
def logsumexp(d):
    element = d.chance.choice(FLOATS)
    a = d.operand(element, d.shape(), d.chance.choice(["any", "nan"]))
    r = Reduced(d, a)
    numpy = f"np.logaddexp.reduce({a.numpy}, {r.numpy}{r.dims})" if not r.all and len(r.axes) == 1 else f"np.log(np.sum(np.exp({a.numpy}), {r.numpy}{r.dims}))"
    answer, exact = np.asarray(d.evaluate(numpy)), true(d, numpy)
    largest = np.asarray(d.evaluate(f"np.max(np.where(np.isfinite({a.numpy}), np.abs({a.numpy}), 0), {r.numpy}{r.dims})"))
    allowed = (16 + np.log2(max(r.terms, 1))) * unit(answer) * np.maximum(largest, 1).astype(np.longdouble)
    return Case(numpy, f"{r.rust}{r.keepdims}.logsumexp()", each(answer, exact, allowed), kept=r.kept)


@operation(weight=2)
def softmax(d):
    element, log = d.chance.choice(FLOATS), d.chance.often(0.4)
    a = d.operand(element, d.shape(least=1), "any")
    axes = d.axes(len(np.shape(d.evaluate(a.numpy))))
    along = f"axis={tuple_(axes)}, keepdims=True"
    centered = f"{a.numpy} - np.max({a.numpy}, {along})"
    if log:
        numpy = f"({centered}) - np.log(np.sum(np.exp({centered}), {along}))"
    else:
        numpy = f"np.exp({centered}) / np.sum(np.exp({centered}), {along})"
    answer, exact = np.asarray(d.evaluate(numpy)), true(d, numpy)
    distance = np.abs(np.asarray(d.evaluate(centered)))
    allowed = (40 + distance) * unit(answer) * (np.abs(exact) + 1 if log else exact)
    word = "log_softmax" if log else "softmax"
    return Case(numpy, f"{a.rust}.{word}(axes![{', '.join(map(str, axes))}])", each(answer, exact, allowed))


@operation(weight=4)
def order(d):
    c, element = d.chance, d.chance.choice(NUMBERS)
    a = d.operand(element, d.shape(least=1), c.choice(["nan", "zeros", "any"]) if is_float(element) else "small")
    sizes = np.shape(d.evaluate(a.numpy))
    axis = d.axis(len(sizes))
    over, size = f"{a.rust}.over(axes![{axis}])", sizes[axis]
    ascending = f"np.argsort({a.numpy}, axis={axis}, kind='stable')"
    # Largest first, and of equal ones the first first: the other way round of the other way round.
    descending = f"{size - 1} - np.flip(np.argsort(np.flip({a.numpy}, {axis}), axis={axis}, kind='stable'), {axis})"
    form = c.below(6)
    index = f"Idx<dim!({size})>"
    if form == 0:
        return Case(f"np.sort({a.numpy}, axis={axis}, kind='stable')", f"{over}.sort()")
    if form == 1:
        return Case(f"np.sort({a.numpy}, axis={axis}, kind='stable')", f"{{ let mut y = {a.rust}.to_tensor(); y.sort_in_place(axes![{axis}]); y }}")
    if form == 2:
        return Case(ascending, f"{over}.argsort()", element=index)
    if form == 3:
        return Case(descending, f"{over}.argsort_descending()", element=index)
    if form == 4:
        return Case(f"np.take_along_axis({a.numpy}, {descending}, {axis})", f"{over}.sort_descending()")
    k = c.between(1, size)
    first = f"np.take({descending}, range({k}), axis={axis})"
    if c.often(0.5):
        return Case(first, f"{over}.top_k::<dim!({k})>().1", element=index)
    return Case(f"np.take_along_axis({a.numpy}, {first}, {axis})", f"{over}.top_k::<dim!({k})>().0")


@operation
def layer_norm(d):
    element = d.chance.choice(FLOATS)
    a = d.operand(element, d.shape(least=1), "any")
    sizes = np.shape(d.evaluate(a.numpy))
    axes = d.axes(len(sizes))
    gain, bias = (d.operand(element, d.part_of(sizes), "eighths") for _ in range(2))
    epsilon = d.chance.choice(["1e-5", "0.125"])
    along = f"axis={tuple_(axes)}, keepdims=True"
    centered = f"({a.numpy} - np.mean({a.numpy}, {along}))"
    deviation = f"np.sqrt(np.mean(np.square({centered}), {along}) + {epsilon})"
    numpy = f"{centered} / {deviation} * {gain.numpy} + {bias.numpy}"
    answer, exact = np.asarray(d.evaluate(numpy)), true(d, numpy)
    terms = int(np.prod([sizes[axis] for axis in axes], dtype=int))
    largest = np.max(np.abs(np.asarray(d.evaluate(a.numpy)))) / true(d, deviation)
    allowed = (30 + np.log2(max(terms, 1))) * unit(answer) * (largest * (1 + largest) * np.abs(d.evaluate(gain.numpy)) + np.abs(exact) + np.abs(d.evaluate(bias.numpy)))
    return Case(numpy, f"{a.rust}.layer_norm({'axes![' + ', '.join(map(str, axes)) + ']'}, {gain.ref}, {bias.ref}, {epsilon})", each(answer, exact, allowed))


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
