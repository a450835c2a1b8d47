"""Products of vectors, matrices and more; sums of products by letters."""

import numpy as np

from drawing import Redraw
from elements import FLOATS, INTEGERS, is_float
from exactness import EQUAL, EXACT, products
from operations import Case, operation

ELEMENTS = FLOATS * 3 + INTEGERS


def kind_of(c, element):
    return c.choice(["integers", "any", "any", "nan"]) if is_float(element) else "small"


def near(d, numpy, terms, kind, factors=2):
    """Exact where nothing is rounded."""
    answer = np.asarray(d.evaluate(numpy))
    return products(d, numpy, answer, terms, factors) if answer.dtype.kind == "f" and kind == "any" else EQUAL


@operation(weight=8)
def matmul(d):
    c, element = d.chance, d.chance.choice(ELEMENTS)
    kind = kind_of(c, element)
    # Around 343 multiplications, from where on tiles are computed, and around sizes of tiles.
    n, k, m = [c.between(1, 6) for _ in range(3)] if not d.large else [c.choice([1, 6, 7, 8, 13, 17, 33]) for _ in range(3)]
    batch = d.shape(0, 3, limit=12) if not d.large else ()
    a_sizes, b_sizes = (*d.part_of(batch), n, k), (*d.part_of(batch), k, m)
    if c.often(0.2):
        a_sizes = (k,)
    if c.often(0.2):
        b_sizes = (k,)
    a, b = d.operand(element, a_sizes, kind), d.operand(element, b_sizes, kind)
    numpy = f"{a.numpy} @ {b.numpy}"
    if len(a_sizes) == len(b_sizes) == 1:
        if c.often(0.5):
            numpy = f"np.dot({a.numpy}, {b.numpy})"
            return Case(numpy, f"{a.rust}.dot({b.ref})", near(d, numpy, k, kind), scalar=True, wraps=True)
    if len(b_sizes) > 1 and c.often(0.2):
        bias = d.operand(element, (m,), kind)
        numpy = f"{numpy} + {bias.numpy}"
        return Case(numpy, f"{a.rust}.linear({b.ref}, {bias.ref})", near(d, numpy, k + 1, kind), wraps=True)
    return Case(numpy, f"{a.rust}.matmul({b.ref})", near(d, numpy, k, kind), wraps=True)


@operation(weight=3)
def larger_product(d):
    """At least 344 multiplications, from where on products of floats are computed in tiles, around sizes of these."""
    c, element = d.chance, d.chance.choice(FLOATS + ["i32"])
    kind = kind_of(c, element)
    n, m = c.choice([1, 2, 5, 6, 7, 12, 13]), c.choice([1, 3, 4, 7, 8, 9, 15, 16, 17])
    k = 344 // (n * m) + c.between(1, 9)
    a, b = d.operand(element, (n, k), kind), d.operand(element, (k, m), kind)
    numpy = f"{a.numpy} @ {b.numpy}"
    ways = [f"{a.rust}.matmul({b.ref})", f"einsum!((n, k), (k, m) -> (n, m); {a.ref}, {b.ref})"]
    return Case(numpy, c.choice(ways), near(d, numpy, k, kind), wraps=True)


@operation(weight=2)
def inner_and_outer(d):
    c, element = d.chance, d.chance.choice(ELEMENTS)
    if c.often(0.5):
        a, b = (d.operand(element, d.shape(0, 3, limit=30), "zeros" if is_float(element) else "small") for _ in range(2))
        if d.large:
            raise Redraw
        # Nothing is added: the bits are the product's, of zeros too.
        return Case(f"np.multiply.outer({a.numpy}, {b.numpy})", f"{a.rust}.outer({b.ref})", EXACT, wraps=True)
    kind, k = kind_of(c, element), c.choice([1, 2, 3, 5] if not d.large else [130, 600])
    a, b = (d.operand(element, (*d.shape(0, 2, limit=8)[:2], k) if not d.large else (k,), kind) for _ in range(2))
    numpy = f"np.inner({a.numpy}, {b.numpy})"
    return Case(numpy, f"{a.rust}.inner({b.ref})", near(d, numpy, k, kind), wraps=True)


@operation(weight=3)
def tensordot(d):
    c, element = d.chance, d.chance.choice(ELEMENTS)
    kind, count = kind_of(c, element), c.between(0, 3)
    summed = [c.between(1, 4 if not d.large else 9) for _ in range(count)]
    operands, axes = [], []
    for _ in range(2):
        free = [c.between(1, 4 if not d.large else 11) for _ in range(c.between(0, 2))]
        order = c.shuffled(range(count + len(free)))
        sizes = [(summed + free)[i] for i in order]
        operands.append(d.operand(element, sizes, kind))
        axes.append([d.signed(order.index(i), len(sizes)) for i in range(count)])
    a, b = operands
    numpy = f"np.tensordot({a.numpy}, {b.numpy}, ({axes[0]}, {axes[1]}))"
    rust = f"{a.rust}.tensordot({b.ref}, axes!{axes[0]}, axes!{axes[1]})"
    return Case(numpy, rust, near(d, numpy, int(np.prod(summed, dtype=int)), kind), wraps=True)


@operation(weight=6)
def einsum(d):
    c, element = d.chance, d.chance.choice(ELEMENTS)
    kind, count = kind_of(c, element), c.choice([1, 1, 2, 2, 2, 3, 4])
    letters = "ijklmn"[: c.between(1, 5 if count < 3 else 4)]
    size = {letter: c.between(1, 4 if not d.large or count > 2 else 9) for letter in letters}
    words = ["".join(c.choice(letters) if c.often(0.15) else letter for letter in c.some(letters, c.between(0 if count > 1 else 1, min(4, len(letters))))) for _ in range(count)]
    used = sorted(set("".join(words)))
    result = "".join(c.some(used, c.below(min(len(used), 4) + 1)))
    if not used or any(word.count(letter) > 2 for word in words for letter in word):
        raise Redraw
    operands = [d.operand(element, [size[letter] for letter in word], kind) for word in words]
    if int(np.prod([size[letter] for letter in used], dtype=int)) > 20000:
        raise Redraw
    numpy = f"np.einsum('{','.join(words)}->{result}', {', '.join(a.numpy for a in operands)})"
    write = lambda word: f"({', '.join(word)})"
    rust = f"einsum!({', '.join(map(write, words))} -> {write(result)}; {', '.join(a.ref for a in operands)})"
    terms = int(np.prod([size[letter] for letter in used if letter not in result], dtype=int))
    return Case(numpy, rust, near(d, numpy, terms, kind, count), wraps=True)


@operation(weight=3)
def windowed(d):
    """Convolutions and poolings, made of windows."""
    c, element = d.chance, d.chance.choice(FLOATS + ["i32", "i64"])
    two = c.often(0.5)
    kernel = [c.between(1, 3) for _ in range(2 if two else 1)]
    stride, padding, dilation = c.between(1, 2), c.below(2), c.between(1, 2)
    spatial = [(k - 1) * dilation + 1 + c.below(4) for k in kernel]
    axes = tuple(range(-len(kernel), 0))
    full = tuple((k - 1) * dilation + 1 for k in kernel)
    every = "..., " + ", ".join([f"::{stride}"] * len(kernel) + [f"::{dilation}"] * len(kernel))
    around = lambda rank: str(((0, 0),) * (rank - len(kernel)) + ((padding, padding),) * len(kernel))
    steps = f".sliding().stride::<dim!({stride})>().padding::<dim!({padding})>()" if padding else f".sliding().stride::<dim!({stride})>()"
    if c.often(0.5):
        n, i, o = c.between(1, 2), c.between(1, 3), c.between(1, 4)
        x, w = d.operand(element, (n, i, *spatial), "integers"), d.operand(element, (o, i, *kernel), "integers")
        rule = "nchwkl,ockl->nohw" if two else "nclk,ock->nol"
        seen = f"sliding_window_view(np.pad({x.numpy}, {around(2 + len(kernel))}), {full}, {axes})[{every}]"
        return Case(f"np.einsum('{rule}', {seen}, {w.numpy})", f"{x.rust}{steps}.dilation::<dim!({dilation})>().conv{len(kernel)}d({w.ref})", EQUAL, wraps=True)
    if any(k < 2 for k in kernel):
        padding, steps = 0, f".sliding().stride::<dim!({stride})>()"
    x = d.operand(element, (*d.shape(0, 2, limit=6)[:2], *spatial) if not d.large else (2, 3, *spatial), "eighths")
    rank = len(np.shape(d.evaluate(x.numpy)))
    fill = {"f": "-inf", "i": "-1000"}[d.evaluate(x.numpy).dtype.kind]
    word, value, numpy = c.choice([("max_pool", fill, "max"), ("avg_pool", "0", "mean")])
    full = tuple(kernel)
    every = "..., " + ", ".join([f"::{stride}"] * len(kernel) + ["::"] * len(kernel))
    seen = f"sliding_window_view(np.pad({x.numpy}, {around(rank)}, constant_values={value}), {full}, {axes})[{every}]"
    return Case(f"np.{numpy}({seen}, axis={axes})", f"{x.rust}{steps}.{word}::<shape!{kernel}>()", "Ulp(1)" if word == "avg_pool" else EQUAL)
