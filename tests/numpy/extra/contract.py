"""Writes `contract.json`, and the list of its cases for `../contract.rs`: products, as NumPy takes them.

The operands are computed, in Rust as here, so only the answers are recorded: those of integers exactly; of floats, which are sevenths
and so no exact binary fractions, with the sums of the absolute products, by which a rounding error is measured.

    python3 contract.py
"""

import itertools
import json
import os

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))


def operand(shape, seed):
    """The numerators at each position: from -9 to 9."""
    count = int(np.prod(shape, dtype=int))
    return np.array([(i * 7 + seed * 5 + i * i) % 19 - 9 for i in range(count)], dtype=np.int64).reshape(shape)


cases, lines = [], []


def literal(shape):
    return "shape![" + ", ".join(map(str, shape)) + "]"


def case(numpy, rust, *shapes):
    """One expression, for NumPy a function of the operands, for Rust source in `a`, `b`, `c`, `d`."""
    integers = [operand(shape, seed) for seed, shape in enumerate(shapes)]
    floats = [x / 7.0 for x in integers]
    exact, near, size = numpy(*integers), numpy(*floats), numpy(*map(np.abs, floats))
    terms = 1
    for x in integers:
        terms *= x.size
    terms = max(1, terms // max(1, np.asarray(exact).size))
    cases.append({
        "code": rust,
        "shape": list(np.shape(exact)),
        "integers": np.ravel(exact).tolist(),
        "floats": np.ravel(near).tolist(),
        "sizes": [float(f"{size * 1.001:.4g}") for size in np.ravel(size)],
        # No sum has more terms than that, and each is a product of that many factors.
        "terms": terms + len(shapes),
    })
    operands = ", ".join(f"{name}: {literal(shape)}" for name, shape in zip("abcd", shapes))
    lines.append(f"    {len(cases) - 1}: {literal(np.shape(exact))} = |{operands}| {rust};")


# Every pair of ranks from 1 to 4, with batches that are equal, missing, or 1 on either side.
left = {1: [(3,)], 2: [(2, 3)], 3: [(4, 2, 3), (1, 2, 3)], 4: [(2, 4, 2, 3), (2, 1, 2, 3), (1, 4, 1, 3)]}
right = {1: [(3,)], 2: [(3, 5)], 3: [(4, 3, 5), (1, 3, 2)], 4: [(2, 4, 3, 2), (1, 4, 3, 2), (2, 1, 3, 1)]}
for l, r in itertools.product(left, right):
    for a, b in itertools.product(left[l], right[r]):
        case(np.matmul, "a.matmul(b)", a, b)
case(np.matmul, "a.matmul(b)", (1, 2, 1, 1, 2, 1, 2, 3), (2, 3, 1, 2, 1, 3, 2))
case(lambda a, b: a.T @ b.T, "a.transpose().matmul(&b.transpose())", (3, 2), (4, 3))

case(np.inner, "a.inner(b)", (3,), (3,))
case(np.inner, "a.inner(b)", (2, 3), (3,))
case(np.inner, "a.inner(b)", (2, 3), (4, 3))
case(np.inner, "a.inner(b)", (2, 1, 3), (2, 2, 3))
case(np.multiply.outer, "a.outer(b)", (2,), (3,))
case(np.outer, "a.outer(b)", (4,), (3,))
case(np.multiply.outer, "a.outer(b)", (2, 3), (2, 1, 2))


def tensordot(axes, others, a, b):
    write = lambda axes: "axes![" + ", ".join(map(str, axes)) + "]"
    case(
        lambda a, b: np.tensordot(a, b, (axes, others)),
        f"a.tensordot(b, {write(axes)}, {write(others)})",
        a, b,
    )


tensordot([1], [0], (2, 3), (3, 4))
tensordot([0], [-1], (3, 2), (4, 3))
tensordot([1, 0], [0, 1], (3, 4, 5), (4, 3, 2))
tensordot([0, 2], [1, 0], (2, 3, 4), (4, 2, 3))
tensordot([0, 1, 2], [2, 0, 1], (2, 3, 4), (3, 4, 2))
tensordot([], [], (2, 1), (3,))
tensordot([3, 1], [1, 2], (2, 3, 1, 2), (2, 2, 3, 1))


def einsum(subscripts, *shapes):
    operands, result = subscripts.split("->")
    write = lambda letters: "(" + ", ".join(letters) + ")"
    rust = ", ".join(map(write, operands.split(","))) + " -> " + write(result)
    names = ", ".join("abcd"[: len(shapes)])
    case(lambda *x: np.einsum(subscripts, *x), f"einsum!({rust}; {names})", *shapes)


einsum("nk,km->nm", (2, 3), (3, 4))
einsum("nk,km->mn", (2, 3), (3, 4))
einsum("kn,mk->nm", (3, 2), (4, 3))
einsum("ij->ji", (2, 3))
einsum("ijk->kij", (2, 3, 4))
einsum("ij->", (2, 3))
einsum("ijk->j", (2, 3, 4))
einsum("ii->", (3, 3))
einsum("ii->i", (3, 3))
einsum("iji->j", (3, 2, 3))
einsum("iijj->ji", (2, 2, 3, 3))
einsum("i,i->i", (4,), (4,))
einsum("i,j->ij", (4,), (3,))
einsum("i,j->", (4,), (3,))
einsum("bnk,bkm->bnm", (2, 3, 4), (2, 4, 2))
einsum("bnk,bkm->nbm", (2, 3, 4), (2, 4, 2))
einsum("bnk,kbm->nm", (2, 3, 4), (4, 2, 2))
einsum("bhnc,bhmc->bhnm", (2, 2, 3, 4), (2, 2, 2, 4))
einsum("bn,bm->bnm", (2, 3), (2, 4))
einsum("ii,ij->j", (3, 3), (3, 2))
einsum("ij,->ij", (2, 3), ())
einsum("ni,ij,nj->n", (2, 3), (3, 4), (2, 4))
einsum("ij,jk,kl->il", (2, 3), (3, 2), (2, 4))
einsum("i,i,i->", (5,), (5,), (5,))
einsum("ij,jk,kl,lm->im", (2, 3), (3, 2), (2, 3), (3, 2))
einsum("abcdefgh->hgfedcba", (1, 2, 1, 2, 1, 2, 3, 1))
einsum("abcd,cdab->bd", (2, 3, 2, 3), (2, 3, 2, 3))

with open(os.path.join(HERE, "contract.json"), "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases) + "\n]\n")
with open(os.path.join(HERE, "contract_cases.rs"), "w") as file:
    file.write("// Written by `contract.py`; not to be edited.\n\ncases! {\n" + "\n".join(lines) + "\n}\n")
print(len(cases), "cases, NumPy", np.__version__)
