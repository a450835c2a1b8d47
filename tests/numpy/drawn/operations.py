"""The operations that are drawn from, and what a case is."""

from dataclasses import dataclass, field
from typing import Any

OPERATIONS = []
ONCE = "once"


@dataclass
class Case:
    """An expression in both languages, with how it is compared."""

    numpy: str
    rust: str
    # `Exact`, `Equal`, `Ulp(n)` or `Each("…")`, as in Rust.
    near: str = "Exact"
    # Rust's answer: a number, or a tensor, which may be a view.
    scalar: bool = False
    view: bool = False
    # Axes that `keepdims` keeps, by their sizes before.
    kept: dict = field(default_factory=dict)
    # Rust's element type, where it is not NumPy's.
    element: str = ""
    # Integers may overflow, which is a panic: then the case is drawn again. `ONCE`: there is nothing in between that may overflow, too.
    wraps: bool | str = False
    # NumPy's answer, where it is not just the expression.
    answer: Any = None
    # It is printed, not compared.
    printed: bool = False


def operation(function=None, *, weight=1):
    """A function that draws cases; so many in a round."""

    def register(function):
        OPERATIONS.extend([function] * weight)
        return function

    return register(function) if function else register
