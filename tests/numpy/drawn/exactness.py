"""How near an answer has to come to NumPy's, and why.

Where rounding is left to the order of additions, NumPy's answer is as far from the true one as it happens to be, and ours
may be as far as is promised; the true one is NumPy's in 80-bit numbers (so the script needs x86-64).
"""

import numpy as np

from elements import TYPES, texts

EXACT, EQUAL = "Exact", "Equal"


def ulps(n):
    return f"Ulp({n})"


def true(d, numpy):
    return np.asarray(d.evaluate(numpy, lambda x: x.astype(np.longdouble) if x.dtype.kind == "f" else x))


def rounded_once(d, numpy, element):
    """The true answer as a number of this type."""
    with np.errstate(all="ignore"):
        return true(d, numpy).astype(TYPES[element])


def each(answer, exact, allowed):
    """Each element as far from NumPy's as NumPy's is from the true one, and what is allowed to ours.

    Infinities and NaN are as they are.
    """
    answer = np.asarray(answer)
    with np.errstate(all="ignore"):
        bounds = np.abs(answer.astype(np.longdouble) - exact) + allowed
    finite = np.isfinite(answer) & np.isfinite(bounds)
    bounds = np.where(finite, bounds, 0).astype(np.float64)
    # Two digits, rounded up.
    rounded = np.array([float(f"{x * 1.06:.1e}") for x in bounds.reshape(-1)])
    return f'Each("{texts(rounded)}")'


def unit(answer):
    """Half of the distance between 1 and the next float."""
    return np.finfo(np.asarray(answer).dtype).eps / 2


def sums(d, numpy, answer, terms, factors=1):
    """No term of a sum goes through more additions than 12 and the logarithm of their number."""
    size = np.abs(np.asarray(d.evaluate(numpy, lambda x: np.abs(x.astype(np.longdouble)) if x.dtype.kind == "f" else x)))
    return each(answer, true(d, numpy), (12 + np.log2(max(terms, 1)) + factors) * unit(answer) * size)


def products(d, numpy, answer, terms, factors=2):
    """Whatever the order, a term is rounded once for each addition and each multiplication."""
    size = np.asarray(d.evaluate(numpy, lambda x: np.abs(x.astype(np.longdouble))))
    return each(answer, true(d, numpy), (terms + factors) * unit(answer) * size)


def relative(d, numpy, answer, ulps):
    """So many units of the last place of the true answer."""
    exact = true(d, numpy)
    return each(answer, exact, ulps * 2 * unit(answer) * np.abs(exact) + np.finfo(np.asarray(answer).dtype).smallest_subnormal)
