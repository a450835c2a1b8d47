"""NumPy's reshape, for `reshape.rs`: python3 tests/numpy/extra/reshape.py > tests/numpy/extra/reshape.jsonl"""

import json

import numpy as np

CASES = [
    ([], [1]),
    ([6], [2, 3]),
    ([2, 3], [6]),
    ([2, 6], [4, 3]),
    ([2, 6], [-1, 4]),
    ([2, 3, 4], [4, 3, 2]),
    ([2, 3, 4], [2, -1]),
    ([2, 3, 4], [-1]),
    ([4, 3, 2, 1], [1, 2, 3, 4]),
    ([5, 2, 3, 4], [3, 10, 4]),
    ([5, 2, 3, 4], [5, -1, 2]),
    ([3, 5, 7], [7, 5, 3]),
    ([2, 2, 2, 2, 2, 2, 2, 2], [4, 4, 16]),
    ([256], [2, 2, 2, 2, 2, 2, 2, 2]),
]

# One element in nine is checked by its position: enough to see the order.
for before, after in CASES:
    x = np.arange(np.prod(before, dtype=int)).reshape(before) * 7 % 1009
    y = x.reshape(after)
    places = [np.unravel_index(i, y.shape) for i in range(0, y.size, 9)]
    answer = {
        "from": before,
        "to": after,
        "shape": list(y.shape),
        "at": [[[int(i) for i in place], int(y[place])] for place in places],
        "sums": [int(s) for s in np.atleast_1d(y.sum(axis=-1)).ravel()],
    }
    print(json.dumps(answer))
