"""One case in the making: its operands, each in some layout, and what is asked of them."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from elements import TYPES, Chance, numbers, rust

MAX_RANK = 8
# Beyond what one vector, one block of a sum, or one part of an evaluation holds.
LARGE = [(130,), (600,), (4099,), (3, 5, 9), (9, 57), (57, 9), (2, 260), (65, 64), (17, 8, 31), (8, 130)]
GLOBALS = {"np": np, "sliding_window_view": sliding_window_view, "inf": np.inf, "nan": np.nan}


class Redraw(Exception):
    """What was drawn is no case: NumPy's answer is no tensor here, or a documented difference."""


def shape(sizes):
    """`shape![2, 3]`."""
    return "()" if len(sizes) == 0 else f"shape![{', '.join(map(str, sizes))}]"


def tuple_(of):
    """A tuple in Python's source; Rust's is the same."""
    return f"({', '.join(map(str, of))}{',' if len(of) == 1 else ''})"


class Operand:
    """An array under a name, and the view of it that stands in the case, in both languages."""

    def __init__(self, name, element, sizes, values):
        self.name, self.element, self.sizes, self.values = name, element, sizes, values
        self.numpy = self.rust = name

    @property
    def base(self):
        return np.resize(self.values, self.sizes)

    @property
    def is_index(self):
        return self.element.startswith("Idx")

    @property
    def plain(self):
        return self.rust == self.name

    @property
    def ref(self):
        return f"&{self.rust}"


class Drawing:
    def __init__(self, seed, large):
        self.chance = Chance(seed)
        self.large = large
        self.operands = []

    # Sizes and axes.

    def shape(self, least=0, most=MAX_RANK, limit=130):
        """Sizes of a tensor of at least and at most so many axes."""
        c = self.chance
        if self.large:
            fitting = [sizes for sizes in LARGE if least <= len(sizes) <= most]
            if fitting:
                return c.choice(fitting)
        rank = c.choice([0, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 8])
        rank = min(max(rank, least), most)
        while True:
            sizes = tuple(c.choice([1, 2, 2, 3, 3, 4, 5] if rank < 5 else [1, 1, 2, 2, 3]) for _ in range(rank))
            if np.prod(sizes, dtype=int) <= limit:
                return sizes

    def signed(self, axis, rank):
        """The same axis, perhaps counted from the end."""
        return axis - rank if self.chance.often(0.4) else axis

    def axis(self, rank):
        return self.signed(self.chance.below(rank), rank)

    def axes(self, rank, least=1):
        c = self.chance
        return [self.signed(axis, rank) for axis in c.some(range(rank), c.between(min(least, rank), rank))]

    # Operands.

    def operand(self, element, sizes, kind="small", layout=True):
        """A new operand of this shape, in some layout."""
        c, steps = self.chance, []
        if layout and c.often(0.55):
            for _ in range(c.choice([1, 1, 2])):
                draw = c.choice([permuted, permuted, sliced, sliced, stretched, diagonal, windows, indexed, unsqueezed])
                step = draw(c, tuple(sizes))
                if step and len(step[0]) <= MAX_RANK and np.prod(step[0], dtype=int) <= 6000:
                    sizes = step[0]
                    steps.append(step)
        count = int(np.prod(sizes, dtype=int))
        drawn = count if count <= 40 else min(count, c.choice([31, 37, 61, 97]))
        operand = Operand("abcdefg"[len(self.operands)], element, tuple(sizes), numbers(c, element, kind, drawn))
        for _, numpy, rust_ in reversed(steps):
            if operand.plain and rust_.startswith(".unsqueeze"):
                operand.rust += ".view()"
            operand.numpy, operand.rust = numpy.replace("@", operand.numpy), operand.rust + rust_
        self.operands.append(operand)
        return operand

    def indices(self, sizes, bound, layout=False):
        operand = self.operand("i64", sizes, layout=layout)
        operand.element = f"Idx<dim!({bound})>"
        operand.values = np.array([self.chance.below(bound) for _ in operand.values])
        return operand

    def wide(self, operand):
        """The same operand, where the result is one of 32 bits if the elements have 16."""
        if operand.element == "f16":
            operand.numpy += ".astype(np.float32)"
        return operand

    def scalar(self, element, kind="small"):
        """A number in both languages."""
        x = numbers(self.chance, element, kind, 1)[0]
        python = repr(bool(x)) if element == "bool" else f"np.{np.dtype(TYPES[element]).name}({x})"
        return python, rust(x, element)

    def pair(self, elements, kinds=("small", "small")):
        """Two operands that broadcast together."""
        sizes = self.shape()
        return [self.operand(element, self.part_of(sizes), kind) for element, kind in zip(elements, kinds)]

    def part_of(self, sizes):
        """Sizes that broadcast with these."""
        c = self.chance
        if c.often(0.4):
            return sizes
        sizes = sizes[c.choice([0, 0, 1, len(sizes)]):]
        return tuple(1 if c.often(0.3) else n for n in sizes)

    # Answers.

    def evaluate(self, numpy, convert=lambda x: x):
        """NumPy's answer, of the operands or of what they are converted to."""
        names = {o.name: o.base if o.is_index else convert(o.base) for o in self.operands}
        with np.errstate(all="ignore"):
            return eval(numpy, {**GLOBALS, **names})


# Layouts: the sizes that are looked at, and how, in both languages; `@` is what is looked at.


def permuted(c, sizes):
    rank = len(sizes)
    if rank < 2:
        return None
    if c.often(0.4):
        return sizes[::-1], "@.T", ".transpose()"
    if c.often(0.3):
        i, j = c.some(range(rank), 2)
        source = list(sizes)
        source[i], source[j] = source[j], source[i]
        j -= rank * c.below(2)
        return tuple(source), f"np.swapaxes(@, {i}, {j})", f".swap_axes(axes![{i}, {j}])"
    order = c.shuffled(range(rank))
    source = [0] * rank
    for size, place in zip(sizes, order):
        source[place] = size
    written = ", ".join(str(place - rank * c.below(2)) for place in order)
    return tuple(source), f"np.transpose(@, ({written}))", f".permute(axes![{written}])"


def sliced(c, sizes):
    source, numpy, rust_ = [], [], []
    for size in sizes:
        step = c.choice([1, 1, 2, 3]) if size > 1 else 1
        before, after = c.choice([0, 0, 1, 2]), c.choice([0, 0, 1, 2])
        # What is left over behind the last step changes nothing.
        span = (size - 1) * step + 1 + (c.below(step) if step > 1 else 0)
        total = before + span + after
        start = "" if before == 0 and c.often(0.7) else str(before - total if c.often(0.3) else before)
        stop = "" if after == 0 else str(-after if c.often(0.5) else before + span)
        source.append(total)
        numpy.append(f"{start}:{stop}" + (f":{step}" if step > 1 else ""))
        rust_.append(f"{start}..{stop}" + (f";{step}" if step > 1 else ""))
    if not sizes or np.prod(source, dtype=int) > 12 * np.prod(sizes, dtype=int) + 60:
        return None
    return tuple(source), f"@[{', '.join(numpy)}]", f".slice(slice![{', '.join(rust_)}])"


def stretched(c, sizes):
    source = sizes[c.choice([0, 0, 1]):]
    source = tuple(1 if c.often(0.4) else n for n in source)
    return source, f"np.broadcast_to(@, {tuple_(sizes)})", f".broadcast_to::<{shape(sizes)}>()"


def diagonal(c, sizes):
    if not sizes or sizes[-1] > 40:
        return None
    return (*sizes, sizes[-1]), "np.diagonal(@, axis1=-2, axis2=-1)", ".diagonal()"


def windows(c, sizes):
    if len(sizes) < 2:
        return None
    return (*sizes[:-2], sizes[-2] + sizes[-1] - 1), f"sliding_window_view(@, {sizes[-1]}, -1)", f".windows::<shape![{sizes[-1]}]>()"


def indexed(c, sizes):
    place, size = c.below(len(sizes) + 1), c.between(1, 3)
    i = c.between(-size, size - 1)
    before = ":, " * place
    return (*sizes[:place], size, *sizes[place:]), f"@[{before}{i}]", f".slice(slice![{'.., ' * place}{i}])"


def unsqueezed(c, sizes):
    ones = [place for place, size in enumerate(sizes) if size == 1]
    if not ones:
        return None
    place = c.choice(ones)
    return sizes[:place] + sizes[place + 1 :], f"np.expand_dims(@, {place})", f".unsqueeze(axes![{place}])"
