"""Makes the files of this folder: `python make.py`, by each version of NumPy whose files there shall be.

Every file holds the numbers 0, 1, 2, ... in C order, as elements of its type (bools: whether they are odd), whatever the order and
the byte order in the file. Its name says what it is: `<NumPy's version>/<dtype>-<byte order>-<C or F>-<shape>.npy`.
"""

import os
import sys
import warnings

import numpy as np
from numpy.lib import format as npy

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), np.__version__)
DTYPES = ["b1", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f4", "f8"]
ONE_BYTE = ("b1", "i1", "u1")


def numbers(dtype, shape):
    count = int(np.prod(shape, dtype=int))
    flat = np.arange(count) % 2 == 1 if dtype.endswith("b1") else np.arange(count)
    return flat.reshape(shape).astype(dtype)


def name(shape):
    return "x".join(map(str, shape)) or "scalar"


def path(file):
    return os.path.join(HERE, file)


def main():
    os.makedirs(HERE, exist_ok=True)
    for dtype in DTYPES:
        orders = {"native": "|"} if dtype in ONE_BYTE else {"little": "<", "big": ">"}
        for word, order in orders.items():
            x = numbers(order + dtype, (2, 3))
            np.save(path(f"{dtype}-{word}-C-2x3.npy"), x)
            np.save(path(f"{dtype}-{word}-F-2x3.npy"), np.asfortranarray(x))
    for shape in [(), (1,), (5,), (2, 3), (2, 3, 4), (2, 1, 3, 2), (0, 3)]:
        x = numbers("<f4", shape)
        np.save(path(f"f4-little-C-{name(shape)}.npy"), x)
        np.save(path(f"f4-little-F-{name(shape)}.npy"), np.asfortranarray(x) if shape else x)
    for version in [(1, 0), (2, 0), (3, 0)]:
        with open(path(f"version-{version[0]}.npy"), "wb") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                npy.write_array(file, numbers("<i4", (2, 3)), version=version)
            except ValueError:  # before NumPy 1.17
                os.remove(file.name)
    # Files that no tensor is read from.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        long = np.zeros(2, [(f"field_{i:04}", "<f4") for i in range(2_900)])
        np.save(path("refused-record-long.npy"), long[:0])
        try:
            np.save(path("refused-record-utf8.npy"), np.zeros(2, [("größe", "<f4"), ("名", "<i2", (2,))]))
        except UnicodeEncodeError:  # before NumPy 1.17
            os.remove(path("refused-record-utf8.npy"))
    np.save(path("refused-record.npy"), np.zeros(2, [("a", "<f4"), ("b", "<i2", (2,))]))
    np.save(path("refused-object.npy"), np.array([{}, None], dtype=object), allow_pickle=True)
    np.save(path("refused-complex.npy"), np.zeros(2, "<c8"))
    np.save(path("refused-half.npy"), np.zeros(2, "<f2"))
    np.save(path("refused-string.npy"), np.array(["a", "bc"]))
    np.save(path("refused-bytes.npy"), np.array([b"a", b"bc"]))
    np.save(path("refused-time.npy"), np.array(["2020-01-01"], "M8[D]"))
    arrays = {"weights": numbers("<f4", (2, 3)), "labels": numbers("<i8", (5,)), "layers/0": numbers("|b1", ())}
    np.savez(path("arrays.npz"), **arrays)
    np.savez_compressed(path("compressed.npz"), **arrays)


if __name__ == "__main__":
    sys.exit(main())
