"""What NumPy answers to slices, paddings, repetitions, rolls, diagonals and differences of np.arange: writes pieces.json beside this file.

    python3 tests/numpy/extra/pieces.py
"""

import json
import pathlib

import numpy as np

CASES = {
    (7,): """
        a[2:5] a[3:] a[:4] a[-3:] a[:-3] a[1:-2] a[-5:-2] a[-6:4] a[::2] a[::3] a[1:-1:3] a[4::100] a[3] a[0] a[-1] a[-7]
        np.pad(a,(2,3),constant_values=9) np.pad(a,2,mode='edge') np.pad(a,(3,4),mode='reflect') np.pad(a,(15,20),mode='reflect')
        np.pad(a,(10,1),mode='reflect')
        np.repeat(a,3) np.tile(a,2) np.tile(a,(2,2)) np.flip(a,0) np.roll(a,2) np.roll(a,-9,0) np.diag(a) np.diff(a*a) np.diff(a*a,axis=0)
    """,
    (4, 5): """
        a[1:3] a[:,1:3] a[2] a[:,-2] a[:-1,1::2] a[::3,::4] a[-1,-1] a[1:,:-2]
        np.pad(a,((1,2),(0,3)),constant_values=-1) np.pad(a,((0,2),(1,1)),mode='edge') np.pad(a,((2,1),(3,0)),mode='reflect')
        np.repeat(a,2,0) np.repeat(a,3,1) np.tile(a,(2,3)) np.tile(a,2) np.tile(a,(2,1,2)) np.flip(a,0) np.flip(a,1) np.flip(a)
        np.roll(a,1,0) np.roll(a,-2,1) np.roll(a,7) np.roll(a,1,(0,1)) np.tril(a) np.tril(a,1) np.tril(a,-2) np.triu(a) np.triu(a,2) np.triu(a,-1)
        np.diff(a*a,axis=0) np.diff(a*a,axis=1) np.diff(a*a,2)
    """,
    (4, 4): "np.diagonal(a) np.trace(a) np.diagonal(a,1) np.diagonal(a,-2) np.diag(np.diagonal(a)) np.tril(a,-1) np.triu(a,1)",
    (2, 3, 4): """
        a[1] a[:,1] a[:,:,1] a[1,:,::2] a[:,-1,1:-1] a[:1,1:,-2:] a[-1:] np.repeat(a,2,1) np.tile(a,(1,2,1)) np.flip(a,(0,2))
        np.roll(a,1,(0,2)) np.roll(a,5) np.pad(a,((0,0),(1,0),(0,2)),constant_values=7) np.pad(a,((1,1),(1,1),(1,1)),mode='reflect')
        np.tril(a) np.triu(a,1) np.diff(a*a,axis=1)
    """,
    (3, 1): "np.pad(a,((1,2),(2,3)),mode='reflect') np.pad(a,((0,0),(3,0)),mode='edge')",
    (2, 3, 3): "np.diagonal(a,axis1=-2,axis2=-1) np.tril(a,-1)",
    (2, 1, 2, 1, 2, 1, 2, 2): """
        a[1,0,1,0,1,0,1,1] a[...,1:,::2] np.flip(a,(0,-1)) np.roll(a,3,-1) np.roll(a,3) np.repeat(a,2,3) np.repeat(a,2,7)
        np.pad(a,((0,0),(0,1),(0,0),(0,0),(0,0),(0,0),(0,0),(1,0)),constant_values=5) np.tril(a) np.diagonal(a,axis1=-2,axis2=-1)
        np.diff(a*a) np.diff(a*a,axis=4)
    """,
}

written = []
for shape, codes in CASES.items():
    a = np.arange(np.prod(shape)).reshape(shape)
    for code in codes.split():
        answer = np.asarray(eval(code))
        case = {"of": list(shape), "code": code, "shape": list(answer.shape), "data": answer.ravel().tolist()}
        written.append(json.dumps(case, separators=(",", ":")))
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text("[\n" + ",\n".join(written) + "\n]\n")
