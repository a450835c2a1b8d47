"""Reads what this library wrote: `python check.py FOLDER`. The names of the files are those of `make.py`."""

import os
import sys

import numpy as np


def numbers(dtype, count):
    if dtype[0] == "c":
        return (np.arange(count) + 1j * (np.arange(count) + 1)).astype(dtype)
    if dtype == "V2":  # the upper half of an f4
        return (np.arange(count).astype("<f4").view("<u4") >> 16).astype("<u2").view("V2")
    return np.arange(count) % 2 == 1 if dtype == "b1" else np.arange(count).astype(dtype)


def check(found, dtype, shape):
    sizes = () if shape == "scalar" else tuple(map(int, shape.split("x")))
    assert found.dtype == np.dtype(dtype), (found.dtype, dtype)
    assert found.shape == sizes, (found.shape, sizes)
    assert (found.ravel() == numbers(dtype, found.size)).all(), found


def main():
    folder = sys.argv[1]
    files = sorted(os.listdir(folder))
    for file in files:
        found = np.load(os.path.join(folder, file), allow_pickle=False)
        arrays = dict(found) if file.endswith(".npz") else {file[: -len(".npy")]: found}
        assert arrays, file
        for name, array in arrays.items():
            check(array, *name.split("-"))
    print(len(files), "files read by NumPy", np.__version__)


if __name__ == "__main__":
    main()
