"""What moves elements: shapes, axes, slices, windows, diagonals."""

import numpy as np

import drawing
from drawing import MAX_RANK, Redraw, shape, tuple_
from elements import ALL, NUMBERS, is_float
from operations import Case, operation


def any_operand(d, least=0, most=MAX_RANK, layout=True, **limits):
    element = d.chance.choice(ALL)
    return d.operand(element, d.shape(least, most, **limits), "special" if is_float(element) else "small", layout)


def sizes_of(d, a):
    return np.shape(d.evaluate(a.numpy))


def listed(axes):
    return f"axes![{', '.join(map(str, axes))}]"


def factors(d, count):
    """Sizes whose product this is."""
    sizes = []
    while count > 1 and len(sizes) < 5:
        divisors = [n for n in range(2, count + 1) if count % n == 0]
        n = d.chance.choice(divisors)
        sizes.append(n)
        count //= n
    if count > 1:
        sizes.append(count)
    while len(sizes) < MAX_RANK and d.chance.often(0.25):
        sizes.insert(d.chance.below(len(sizes) + 1), 1)
    return d.chance.shuffled(sizes)


@operation(weight=3)
def reshape(d):
    a = any_operand(d)
    numpy, tensor = a.numpy, a.rust if a.plain else f"{a.rust}.to_tensor()"
    sizes = sizes_of(d, a)
    count = int(np.prod(sizes, dtype=int))
    if d.chance.often(0.3):
        return Case(f"{numpy}.ravel()", f"{tensor}.flatten()")
    new = factors(d, count)
    written = shape(new)
    if new and d.chance.often(0.4):
        open_ = d.chance.below(len(new))
        written = f"shape![{', '.join('_' if i == open_ else str(n) for i, n in enumerate(new))}]"
    return Case(f"{numpy}.reshape({tuple_(new)})", f"{tensor}.reshape::<{written}>()")


@operation(weight=2)
def merged_axes(d):
    a = any_operand(d, 1, 6)
    tensor, sizes = a.rust if a.plain else f"{a.rust}.to_tensor()", list(sizes_of(d, a))
    first = d.chance.below(len(sizes))
    if len(sizes) > 1 and d.chance.often(0.5):
        last = d.chance.between(first, len(sizes) - 1)
        new = sizes[:first] + [int(np.prod(sizes[first : last + 1]))] + sizes[last + 1 :]
        return Case(f"{a.numpy}.reshape({tuple_(new)})", f"{tensor}.flatten_axes({listed(d.signed(i, len(sizes)) for i in range(first, last + 1))})")
    parts = factors(d, sizes[first])[: MAX_RANK - len(sizes) + 1]
    if int(np.prod(parts, dtype=int)) != sizes[first] or not parts:
        raise Redraw
    new = sizes[:first] + parts + sizes[first + 1 :]
    return Case(f"{a.numpy}.reshape({tuple_(new)})", f"{tensor}.unflatten::<{shape(parts)}, _>(axes![{d.signed(first, len(sizes))}])")


@operation(weight=2)
def ones(d):
    a = any_operand(d, 0, 6)
    view, sizes = f"{a.rust}.view()" if a.plain else a.rust, sizes_of(d, a)
    places = [axis for axis, size in enumerate(sizes) if size == 1]
    if places and d.chance.often(0.5):
        gone = [d.signed(axis, len(sizes)) for axis in d.chance.some(places, d.chance.between(1, len(places)))]
        return Case(f"np.squeeze({a.numpy}, {tuple_(gone)})", f"{view}.squeeze({listed(gone)})", view=True)
    axis = d.axis(len(sizes) + 1)
    return Case(f"np.expand_dims({a.numpy}, {axis})", f"{view}.unsqueeze(axes![{axis}])", view=True)


@operation(weight=3)
def axes_in_another_order(d):
    a = any_operand(d, 1)
    rank = len(sizes_of(d, a))
    i, j = d.axis(rank), d.axis(rank)
    order = [d.signed(axis, rank) for axis in d.chance.shuffled(range(rank))]
    return d.chance.choice([
        Case(f"np.transpose({a.numpy}, {tuple_(order)})", f"{a.rust}.permute({listed(order)})", view=True),
        Case(f"np.transpose({a.numpy})", f"{a.rust}.transpose()", view=True),
        Case(f"np.moveaxis({a.numpy}, {i}, {j})", f"{a.rust}.move_axis(axes![{i}], axes![{j}])", view=True),
    ])


@operation(weight=3)
def sliced(d):
    step = None
    while not step:
        target = d.shape(1)
        step = drawing.sliced(d.chance, target)
    sizes, numpy, rust = step
    a = d.operand(d.chance.choice(ALL), sizes)
    numpy = numpy.replace("@", a.numpy)
    if d.chance.often(0.3):
        number_numpy, number = d.scalar(a.element)
        place = f"np.s_{numpy[len(a.numpy):]}"
        written = f"(y := {a.numpy}.copy()).__setitem__({place}, {number_numpy}) or y"
        return Case(written, f"{{ let mut y = {a.rust}.to_tensor(); y{rust.replace('.slice(', '.slice_mut(')}.fill({number}); y }}")
    return Case(numpy, f"{a.rust}{rust}", view=True)


@operation(weight=3)
def turned(d):
    c, a = d.chance, any_operand(d, 1)
    rank = len(sizes_of(d, a))
    axes, shift = d.axes(rank), c.between(-7, 7)
    return c.choice([
        Case(f"np.flip({a.numpy}, {tuple_(axes)})", f"{a.rust}.flip({listed(axes)})"),
        Case(f"np.roll({a.numpy}, {shift}, {tuple_(axes)})", f"{a.rust}.roll({shift}, {listed(axes)})"),
        Case(f"np.roll({a.numpy}, {shift})", f"{a.rust}.roll_all({shift})"),
    ])


@operation(weight=2)
def triangle(d):
    element = d.chance.choice(NUMBERS)
    a = d.operand(element, d.shape(2, limit=60))
    k, word = d.chance.between(-3, 3), d.chance.choice(["tril", "triu"])
    return Case(f"np.{word}({a.numpy}, {k})", f"{a.rust}.{word}({k})")


@operation
def diagonals(d):
    c, n = d.chance, d.chance.between(1, 5)
    element = c.choice(NUMBERS)
    form = c.below(3)
    if form == 0:
        a = d.operand(element, (n,))
        return Case(f"np.diag({a.numpy})", f"{a.rust}.diag()")
    if form == 1:
        a = d.wide(d.operand(element, (n, n)))
        return Case(f"np.trace({a.numpy})", f"{a.rust}.trace()", scalar=True, wraps=True)
    a = d.operand(element, (*d.shape(0, 4, limit=20), n, n))
    return Case(f"np.diagonal({a.numpy}, axis1=-2, axis2=-1)", f"{a.rust}.diagonal()", view=True)


@operation(weight=2)
def windows_of(d):
    a = any_operand(d, 1, 6, limit=60)
    sizes = sizes_of(d, a)
    k = d.chance.between(1, min(sizes[-1], 5))
    if len(sizes) > 1 and d.chance.often(0.4):
        l = d.chance.between(1, min(sizes[-2], 5))
        return Case(f"sliding_window_view({a.numpy}, ({l}, {k}), (-2, -1))", f"{a.rust}.windows::<shape![{l}, {k}]>()", view=True)
    return Case(f"sliding_window_view({a.numpy}, {k}, -1)", f"{a.rust}.windows::<shape![{k}]>()", view=True)


@operation
def stretched(d):
    """A size of 1 stands for another one."""
    element = d.chance.choice(NUMBERS)
    a = d.operand(element, d.shape(1, limit=40))
    sizes = list(sizes_of(d, a))
    ones = [axis for axis, size in enumerate(sizes) if size == 1]
    if not ones:
        raise Redraw
    axis, n = d.chance.choice(ones), d.chance.between(1, 4)
    sizes[axis] = n
    b = d.operand(element, tuple(sizes))
    rust = a.rust if a.plain else f"{a.rust}.to_tensor()"
    expanded = f"{rust}.expand::<dim!({n}), _>(axes![{d.signed(axis, len(sizes))}])"
    return Case(f"{b.numpy} - {a.numpy}", f"{b.ref} - {expanded}", wraps=True)
