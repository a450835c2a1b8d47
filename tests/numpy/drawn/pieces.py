"""Pieces put together and taken apart, and what is looked up and written by indices."""

import numpy as np

from drawing import MAX_RANK, Redraw, shape, sliced, tuple_
from elements import ALL, NUMBERS, TYPES
from moves import any_operand, sizes_of
from operations import Case, operation


@operation(weight=3)
def joined(d):
    c, sizes = d.chance, d.shape(1, 5, limit=60)
    element, count = c.choice(ALL), c.between(2, 4)
    if c.often(0.5):
        axis = d.axis(len(sizes))
        parts = []
        for _ in range(count):
            part = list(sizes)
            part[axis] = c.between(1, 4)
            parts.append(d.operand(element, part))
        numpy, rust = "concatenate", "concat"
    else:
        axis = d.axis(len(sizes) + 1)
        parts = [d.operand(element, sizes) for _ in range(count)]
        numpy, rust = "stack", "stack"
    return Case(
        f"np.{numpy}(({', '.join(a.numpy for a in parts)}), axis={axis})",
        f"{rust}(({', '.join(a.ref for a in parts)}), axes![{axis}])",
    )


@operation(weight=2)
def parted(d):
    c, a = d.chance, any_operand(d, 1)
    sizes = sizes_of(d, a)
    axis = d.axis(len(sizes))
    size = sizes[axis]
    if size < 2 or size > 60:
        raise Redraw
    first = c.between(1, size - 1)
    which = c.below(2)
    if c.often(0.4):
        return Case(f"np.split({a.numpy}, [{first}], axis={axis})[{which}]", f"{a.rust}.split_at::<dim!({first}), _>(axes![{axis}]).{which}", view=True)
    groups = c.choice([n for n in range(1, size + 1) if size % n == 0])
    i = c.below(groups)
    return Case(f"np.split({a.numpy}, {groups}, axis={axis})[{i}]", f"{a.rust}.chunks::<dim!({groups}), _>(axes![{axis}]).nth({i}).unwrap()", view=True)


@operation(weight=3)
def padded(d):
    c = d.chance
    a = any_operand(d, 1, 5, limit=40)
    sizes = sizes_of(d, a)
    mode = c.choice(["constant", "edge", "reflect"])
    widths = [(c.below(3), c.below(3)) for _ in sizes]
    if mode == "reflect" and 1 in sizes and any(size == 1 and width != (0, 0) for size, width in zip(sizes, widths)):
        raise Redraw
    rust = ", ".join("0" if width == (0, 0) else str(width) for width in widths)
    numpy = f"np.pad({a.numpy}, {tuple_(widths)}, mode='{mode}'"
    if mode != "constant":
        return Case(f"{numpy})", f"{a.rust}.pad_{mode}(pad![{rust}])")
    number_numpy, number = d.scalar(a.element)
    return Case(f"{numpy}, constant_values={number_numpy})", f"{a.rust}.pad(pad![{rust}], {number})")


@operation(weight=2)
def repeated(d):
    c, a = d.chance, any_operand(d, 1, 5, limit=40)
    sizes = sizes_of(d, a)
    axis, times = d.axis(len(sizes)), c.between(1, 3)
    if c.often(0.5):
        return Case(f"np.repeat({a.numpy}, {times}, axis={axis})", f"{a.rust}.repeat::<dim!({times}), _>(axes![{axis}])")
    if c.often(0.5):
        all_times = [1] * len(sizes)
        all_times[axis] = times
        return Case(f"np.tile({a.numpy}, {tuple_(all_times)})", f"{a.rust}.tile_along::<dim!({times}), _>(axes![{axis}])")
    all_times = [c.between(1, 2) for _ in range(c.between(1, min(len(sizes) + 1, 4)))]
    return Case(f"np.tile({a.numpy}, {tuple_(all_times)})", f"{a.rust}.tile::<{shape(all_times)}>()")


@operation(weight=3)
def looked_up(d):
    c, a = d.chance, any_operand(d, 1, 5, limit=60)
    sizes = sizes_of(d, a)
    axis = d.axis(len(sizes))
    if c.often(0.5):
        i = d.indices(d.shape(0, 3, limit=12) if not d.large else (7,), sizes[axis], layout=True)
        if len(np.shape(d.evaluate(i.numpy))) + len(sizes) - 1 > MAX_RANK:
            raise Redraw
        return Case(f"np.take({a.numpy}, {i.numpy}, axis={axis})", f"{a.rust}.take({i.ref}, axes![{axis}])")
    places = list(sizes)
    places[axis] = c.between(1, 4)
    i = d.indices(tuple(places), sizes[axis], layout=True)
    return Case(f"np.take_along_axis({a.numpy}, {i.numpy}, {axis})", f"{a.rust}.gather({i.ref}, axes![{axis}])")


@operation(weight=2)
def scattered(d):
    c, element = d.chance, d.chance.choice(NUMBERS)
    sizes = d.shape(1, 4, limit=60)
    a = d.operand(element, sizes)
    axis = d.axis(len(sizes))
    form = c.below(2)
    if form == 0:
        i = d.indices((c.between(1, 5),), sizes[axis])
        places = list(sizes)
        places[axis % len(sizes)] = i.sizes[0]
        v = d.operand(element, d.part_of(tuple(places)))
        at = ", ".join([":"] * (axis % len(sizes)) + [i.numpy])
        return Case(
            f"np.add.at(y := {a.numpy}.copy(), np.s_[{at}], {v.numpy}) or y",
            f"{{ let mut y = {a.rust}.to_tensor(); y.index_add({i.ref}, {v.ref}, axes![{axis}]); y }}", wraps=True,
        )
    places = list(sizes)
    # Each place once: of two that are written to the same place NumPy does not say which stays.
    order = np.argsort(np.array([c.random() for _ in range(int(np.prod(sizes)))]).reshape(sizes), axis=axis)
    i = d.indices(tuple(places), sizes[axis])
    i.values = order.reshape(-1)
    v = d.operand(element, d.part_of(tuple(places)))
    return Case(
        f"np.put_along_axis(y := {a.numpy}.copy(), {i.numpy}, {v.numpy}, {axis}) or y",
        f"{{ let mut y = {a.rust}.to_tensor(); y.scatter({i.ref}, {v.ref}, axes![{axis}]); y }}",
    )


@operation
def one_hot(d):
    n, element = d.chance.between(1, 5), d.chance.choice(["f32", "f64", "i32", "u8", "bool"])
    i = d.indices(d.shape(0, 4, limit=20), n, layout=True)
    return Case(f"np.eye({n})[{i.numpy}].astype(np.{np.dtype(TYPES[element]).name})", f"{i.rust}.one_hot::<{element}>()")


@operation(weight=2)
def part_of_an_axis(d):
    a = any_operand(d, 1, 5, limit=60)
    sizes = sizes_of(d, a)
    axis = d.axis(len(sizes))
    i = d.chance.below(sizes[axis])
    if d.chance.often(0.4):
        return Case(f"{a.numpy}[{d.chance.choice([i % sizes[0]])}]", f"{a.rust}.subtensor({i % sizes[0]})", view=True)
    return Case(f"np.take({a.numpy}, {i}, axis={axis})", f"{a.rust}.index_axis(Idx::new({i}).unwrap(), axes![{axis}])", view=True)


@operation(weight=2)
def assigned(d):
    """A part of a tensor, seen in some way, gets other elements."""
    step = None
    while not step:
        target = d.shape(1, 5, limit=40)
        step = sliced(d.chance, target)
    sizes, numpy, rust = step
    a = d.operand(d.chance.choice(ALL), sizes)
    part, numpy = f"let mut part = y{rust.replace('.slice(', '.slice_mut(')};", numpy.replace("@", "y")
    if len(target) > 1 and d.chance.often(0.3):
        part, numpy, target = f"{part} let mut part = part.transpose_mut();", f"{numpy}.T", target[::-1]
    v = d.operand(a.element, d.part_of(target))
    if d.chance.often(0.5) and a.element != "bool":
        return Case(
            f"(y := {a.numpy}.copy(), np.add({numpy}, {v.numpy}, out={numpy}))[0]",
            f"{{ let mut y = {a.rust}.to_tensor(); {{ {part} part += {v.ref}; }} y }}", wraps=True,
        )
    return Case(f"(y := {a.numpy}.copy(), np.copyto({numpy}, {v.numpy}))[0]", f"{{ let mut y = {a.rust}.to_tensor(); {{ {part} part.assign({v.ref}); }} y }}")
