#!/usr/bin/env python3
"""Runs the NumPy programs of `mistakes.txt` and writes what NumPy answers below each line.

    python3 -m venv numpy-venv && numpy-venv/bin/pip install -r book/numpy/requirements.txt
    numpy-venv/bin/python book/numpy/record.py           # writes the answers anew
    numpy-venv/bin/python book/numpy/record.py --check   # fails where they have changed

A program is what stands behind `>>> ` and `... `, as in an interactive session; all other lines are answers, and are never edited by hand.
"""

import code
import contextlib
import io
import re
import sys
import warnings
from pathlib import Path

import numpy as np

RECORD = Path(__file__).parent / "mistakes.txt"


def answer(console: code.InteractiveConsole, statement: str) -> list[str]:
    """What an interactive session prints after a statement: its value, or the last line of its traceback; and warnings."""
    out = io.StringIO()
    with warnings.catch_warnings(record=True) as raised, contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        warnings.simplefilter("always")
        if console.runsource(statement + "\n", symbol="single"):
            raise SystemExit(f"not a whole statement: {statement}")
    lines = [line.rstrip() for line in out.getvalue().rstrip("\n").splitlines()]
    starts = [i for i, line in enumerate(lines) if line.startswith("Traceback")]
    if starts:
        # One error may be raised while another is handled: the last one is the answer. Its frames, which name files, are indented; the
        # message is not, and may go on in further lines.
        first = next(i for i in range(starts[-1] + 1, len(lines)) if not lines[i].startswith(" "))
        lines = lines[first:]
        lines[0] = re.sub(r"^[\w.]*\.(\w+:)", r"\1", lines[0])
    return [f"{w.category.__name__}: {w.message}" for w in raised] + lines


def record(text: str) -> str:
    out, statement = [], []
    console = None

    def run() -> None:
        if statement:
            out.extend(answer(console, "\n".join(statement)))
            statement.clear()

    for line in text.splitlines():
        if line.startswith("... "):
            statement.append(line[4:])
            out.append(line)
            continue
        if line.startswith("## ") or line.startswith(">>> ") or line.startswith("No counterpart: "):
            run()
            out.append(line)
        if line.startswith("## "):
            names = {"np": np, "sliding_window_view": np.lib.stride_tricks.sliding_window_view, "__name__": "__console__"}
            console = code.InteractiveConsole(names)
        elif line.startswith(">>> "):
            statement.append(line[4:])
        elif not out:
            out.append(line)
    run()
    text = "\n".join(out) + "\n"
    return text.replace("\n## ", "\n\n## ")


old = RECORD.read_text()
heading = f"Recorded from NumPy {np.__version__} by `record.py`; the answers are never edited by hand.\n"
new = record(old[old.index("## "):])
new = heading + "\n" + new
if "--check" in sys.argv:
    if new != old:
        sys.exit("book/numpy/mistakes.txt is not what NumPy answers: run book/numpy/record.py")
else:
    RECORD.write_text(new)
