#!/usr/bin/env python3
"""Runs each line of NumPy in the cheat-sheet, so that none is misspelled."""

import ast
import re
import sys
from pathlib import Path

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

SHEET = Path(__file__).parent.parent / "src/cheat_sheet.md"


def names(section: str) -> dict:
    """What the lines of a section are about."""
    x, y = np.array([[1.0, 3.0, 2.0], [4.0, 6.0, 5.0]]), np.full((2, 3), 3.0)
    m, n = x > y, x >= y
    common = dict(np=np, sliding_window_view=sliding_window_view, x=x, y=y, m=m, n=n, f=lambda *at: sum(at))
    of_their_own = {
        "Making tensors": dict(list=[1.0] * 6),
        "Shapes": dict(a=np.ones((2, 6)), b=np.ones((2, 1, 3)), c=np.ones((2, 3, 4))),
        "Parts": dict(numbers=[2, 1], t=x.T.copy(), i=np.array([1, 1]), j=x.argsort(axis=1), a=np.ones((2, 2)), v=np.ones(2), y=np.ones((2, 2))),
        "Products and layers": dict(
            a=np.ones((2, 3)), b=np.ones((3, 4)), v=np.ones(3), g=np.ones(4), images=np.ones((2, 3, 8, 8))
        ),
        "Where sizes are parameters": dict(
            y=np.ones((2, 4)), z=np.ones((2, 3, 4)), k=np.ones((3, 4)), merged=np.ones((2, 12)), n=2, c=3, h=4, a=1, g=3
        ),
        "Data of any length": dict(list=[1.0] * 12, d=np.ones((4, 3)), i=1, order=[3, 2, 1, 0], labels=np.arange(4)),
    }
    return common | of_their_own.get(section, {})


failures = count = 0
for section in SHEET.read_text().split("\n## ")[1:]:
    title = section.splitlines()[0]
    for row in section.splitlines():
        if not row.startswith("| ") or row.startswith("| NumPy |"):
            continue
        first = row.replace("\\|", "\0").split("|")[1].replace("\0", "|")
        for line in re.findall(r"`([^`]+)`", first):
            count += 1
            try:
                exec(compile(ast.parse(line), line, "exec"), names(title))
            except Exception as error:
                failures += 1
                print(f"{title}: {line}: {error}", file=sys.stderr)
print(f"{count} lines of NumPy", file=sys.stderr)
sys.exit(failures > 0)
