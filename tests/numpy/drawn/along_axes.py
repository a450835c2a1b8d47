"""Orders, places of extrema, running sums, differences, norms, softmax: what goes along axes and is no plain reduction."""

import numpy as np

from drawing import Redraw, tuple_
from elements import ALL, FLOATS, NUMBERS, is_float
from exactness import EQUAL, each, relative, true, unit
from operations import Case, operation
from reductions import Reduced


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
