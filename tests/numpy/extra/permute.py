"""Writes `permute.json`: what NumPy makes of axes in other orders. Run once; the tests read what it wrote."""

import json
from pathlib import Path

import numpy as np

CASES = {
    "transpose_rank_2": lambda x: np.transpose(x.reshape(4, 6)),
    "transpose_rank_3": lambda x: np.transpose(x.reshape(2, 3, 4)),
    "permute_120": lambda x: np.transpose(x.reshape(2, 3, 4), (1, 2, 0)),
    "permute_201": lambda x: np.transpose(x.reshape(2, 3, 4), (2, 0, 1)),
    "permute_from_the_end": lambda x: np.transpose(x.reshape(2, 3, 4), (-1, 0, -2)),
    "swap_02": lambda x: np.swapaxes(x.reshape(2, 3, 4), 0, 2),
    "swap_last": lambda x: np.swapaxes(x.reshape(2, 3, 4), -2, -1),
    "move_first_to_last": lambda x: np.moveaxis(x.reshape(2, 3, 4), 0, -1),
    "move_last_to_first": lambda x: np.moveaxis(x.reshape(2, 3, 4), -1, 0),
    "move_1_to_2_of_4": lambda x: np.moveaxis(x.reshape(2, 3, 1, 4), 1, 2),
    "slice_of_transpose": lambda x: np.transpose(x.reshape(2, 3, 4), (2, 0, 1))[3],
    "broadcast_to": lambda x: np.broadcast_to(x.reshape(2, 3, 4)[:1, :, :1], (2, 3, 2)),
    "sum_of_permuted": lambda x: np.transpose(x.reshape(2, 3, 4), (2, 0, 1)).sum(axis=1),
    "argmax_of_permuted": lambda x: np.argmax(np.transpose(x.reshape(2, 3, 4), (2, 0, 1)), axis=2),
    "cumsum_of_permuted": lambda x: np.cumsum(np.transpose(x.reshape(2, 3, 4), (2, 0, 1)), axis=0),
}

x = (np.arange(24) * 7) % 24
answers = {name: {"shape": list(f(x).shape), "data": f(x).ravel().tolist()} for name, f in CASES.items()}
lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(answer)}" for name, answer in answers.items())
Path(__file__).with_suffix(".json").write_text(f"{{\n{lines}\n}}\n")
