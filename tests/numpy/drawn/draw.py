"""Draws cases at random, asks NumPy, and writes Rust that compares.

    python3 draw.py --seed 1 --count 200 cases.rs       # writes a file
    python3 draw.py --check                             # is cases.rs what this script writes?

Needs NumPy 2.4.6 and 80-bit floats, as x86-64 has them. See ../README.md.
"""

import argparse
import json
import pathlib
import sys
import warnings

import numpy as np

# The scripts lie among the tests: nothing is left beside them.
sys.dont_write_bytecode = True

from drawing import MAX_RANK, Drawing, Redraw  # noqa: E402
from elements import Chance, name_of, texts, with_half  # noqa: E402

if "--half" in sys.argv:
    # Before the operations take their lists of types.
    with_half()
import along_axes, elementwise, making, moves, pieces, products, reductions  # noqa: E401, E402, F401: they register operations
from operations import ONCE, OPERATIONS  # noqa: E402

# NumPy warns of what is drawn on purpose.
warnings.simplefilter("ignore")
HERE = pathlib.Path(__file__).parent
NUMPY = "2.4.6"
# What is checked in.
FIXED = {"seed": 1, "count": 200, "large": 0.2, "longest": 2000}
PART = 20
WIDTH = 140


def overflows(d, case, answer):
    """Whether integers wrap around, which is a panic here: whether NumPy's answer is not that of Python's own integers."""
    if answer.dtype.kind not in "iu":
        return False
    convert = lambda x: x.astype(object) if x.dtype.kind in "iu" else x
    try:
        exact = np.asarray(d.evaluate(case.numpy, convert)).astype(object)
        if case.wraps == ONCE:
            return not np.array_equal(exact, answer.astype(object))
        # In between numbers may be larger, though not than those of the absolute values.
        largest = np.asarray(d.evaluate(case.numpy, lambda x: np.abs(convert(x)) if x.dtype.kind in "iu" else x)).astype(object)
        return not np.array_equal(exact, answer.astype(object)) or np.max(largest) > np.iinfo(answer.dtype).max
    except (AttributeError, TypeError, ValueError, ZeroDivisionError, OverflowError):
        raise Redraw from None


def sizes_in_rust(sizes, kept):
    """The shape as Rust's type: what `keepdims` keeps is `Broadcast`."""
    if not kept:
        return f"shape![{', '.join(map(str, sizes))}]" if sizes else "()"
    dims = [f"Broadcast<dim!({kept[axis]})>" if axis in kept else f"dim!({size})" for axis, size in enumerate(sizes)]
    return f"({', '.join(dims)},)"


def literal(text, width=WIDTH):
    """A string literal; a long one in lines."""
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return '"' + "\n            ".join([*lines, line]) + '"'


def source(d, case, longest):
    """The case in Rust."""
    answer = np.asarray(case.answer if case.answer is not None else d.evaluate(case.numpy))
    if answer.ndim > MAX_RANK or answer.size == 0 or answer.size > 20000:
        raise Redraw
    if case.wraps and overflows(d, case, answer):
        raise Redraw
    given = [f"{o.name}: {o.element}, {sizes_in_rust(o.sizes, {})} = {literal(texts(o.base))};" for o in d.operands]
    numpy = json.dumps(case.numpy)
    if case.printed:
        kind, value = "prints", json.dumps(str(answer) if case.answer is None else case.answer, ensure_ascii=False).replace("\\n", "\n")
    else:
        element = case.element or name_of(answer.dtype)
        kind = element if case.scalar else f"Tensor<{element}, {sizes_in_rust(answer.shape, case.kept)}{', _' if case.view else ''}>"
        value = literal(texts(answer))
    if max([len(value), len(case.near), *map(len, given)]) > longest:
        raise Redraw
    head = f"    drawn! {{ cases: {numpy}, {case.near};"
    ask = f"        => {kind} = {case.rust};" if not case.printed else f"        => prints {case.rust};"
    return "\n".join([head, *(f"        {line}" for line in given), ask, f"        {value} }}"])


def case(seed, operation, large, longest):
    """One case of an operation: draws until there is one."""
    is_large = Chance(seed).often(large)
    for attempt in range(400):
        # Not every operation has a large case that fits.
        d = Drawing(f"{seed}-{attempt}", is_large and attempt < 60)
        try:
            return source(d, operation(d), longest)
        except Redraw:
            continue
    raise SystemExit(f"no case of {operation.__name__} can be drawn")


def file(seed, first, count, large, longest):
    """A file of so many cases."""
    rounds = {}
    parts, part = [], []
    for number in range(first, first + count):
        round_, place = divmod(number, len(OPERATIONS))
        if round_ not in rounds:
            rounds[round_] = Chance(f"{seed}-round-{round_}").shuffled(OPERATIONS)
        part.append(case(f"{seed}-{number}", rounds[round_][place], large, longest))
        if len(part) == PART or number == first + count - 1:
            parts.append(part)
            part = []
    names = ", ".join(f"part_{i}" for i in range(1, len(parts) + 1))
    text = "// Written by `draw.py`; not to be edited.\n\nuse super::drawn::*;\n\n"
    text += f"#[test]\nfn gives_numpys_answers() {{\n    compare({count}, &[{names}]);\n}}\n"
    for i, part in enumerate(parts, 1):
        text += f"\nfn part_{i}(cases: &mut Cases) {{\n" + "\n".join(part) + "\n}\n"
    return text


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--seed", default="1")
    arguments.add_argument("--first", type=int, default=0, help="the number of the first case")
    arguments.add_argument("--count", type=int, default=100)
    arguments.add_argument("--large", type=float, default=0.15, help="the share of large shapes")
    arguments.add_argument("--longest", type=int, default=60000, help="how many characters an array may take")
    arguments.add_argument("--half", action="store_true", help="also draws floats of 16 bits, for the feature half-2")
    arguments.add_argument("--fixed", action="store_true", help="writes the cases that are checked in")
    arguments.add_argument("--check", action="store_true", help="compares the cases that are checked in")
    arguments.add_argument("to", nargs="?", type=pathlib.Path, default=HERE / "cases.rs")
    given = arguments.parse_args()
    if np.__version__ != NUMPY:
        raise SystemExit(f"needs NumPy {NUMPY}, found {np.__version__}")
    if given.fixed or given.check:
        text = file(first=0, **FIXED)
    else:
        text = file(given.seed, given.first, given.count, given.large, given.longest)
    if not given.check:
        given.to.write_text(text)
    elif given.to.read_text() != text:
        raise SystemExit(f"{given.to} is not what draw.py writes: draw.py --fixed")


if __name__ == "__main__":
    sys.exit(main())
