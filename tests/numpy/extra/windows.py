"""NumPy's windows, and the convolutions and poolings made of them: writes windows.json beside this file. Run by hand, once."""

import json
import pathlib

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

rng = np.random.default_rng(3)


def windows(x, kernel, stride, dilation):
    """The windows along the last axes, every `stride`-th, of elements that are `dilation` apart."""
    axes = tuple(range(x.ndim - len(kernel), x.ndim))
    full = tuple(d * (k - 1) + 1 for k, d in zip(kernel, dilation))
    all_windows = sliding_window_view(x, full, axes)
    before = (slice(None),) * (x.ndim - len(kernel))
    return all_windows[before + tuple(slice(None, None, s) for s in stride) + tuple(slice(None, None, d) for d in dilation)]


def padded(x, padding, value):
    before = ((0, 0),) * (x.ndim - len(padding))
    return np.pad(x, before + tuple((p, p) for p in padding), constant_values=value)


def conv(x, w, stride, padding, dilation, groups):
    inputs = np.split(padded(x, padding, 0), groups, axis=1)
    kernels = np.split(w, groups, axis=0)
    rule = "nchwkl,ockl->nohw" if w.ndim == 4 else "nclk,ock->nol"
    parts = [np.einsum(rule, windows(x, w.shape[2:], stride, dilation), w) for x, w in zip(inputs, kernels)]
    return np.concatenate(parts, axis=1)


def numbers(*shape):
    """Floats of few digits: written in full, and exact."""
    return rng.integers(-64, 64, shape) / 16


def case(name, inputs, answer):
    return {"name": name, "inputs": [x.ravel().tolist() for x in inputs], "shape": list(answer.shape), "answer": answer.ravel().tolist()}


def conv_case(name, x, w, stride, padding, dilation, groups):
    x, w = numbers(*x), numbers(*w)
    return case(name, [x, w], conv(x, w, stride, padding, dilation, groups))


def pool_case(name, shape, kernel, stride, padding, pooled, value):
    x = numbers(*shape)
    axes = tuple(range(-len(kernel), 0))
    return case(name, [x], pooled(windows(padded(x, padding, value), kernel, stride, (1,) * len(kernel)), axis=axes))


x = numbers(2, 5, 6)
cases = [
    case("windows", [x], windows(x, (2, 3), (2, 1), (2, 2))),
    conv_case("conv2d", (2, 3, 5, 6), (4, 3, 3, 2), (1, 1), (0, 0), (1, 1), 1),
    conv_case("conv2d with all steps", (2, 4, 7, 6), (6, 2, 3, 2), (2, 3), (1, 2), (2, 1), 2),
    conv_case("depthwise conv2d", (1, 3, 5, 5), (3, 1, 3, 3), (1, 1), (1, 1), (1, 1), 3),
    conv_case("conv1d", (2, 3, 9), (2, 3, 4), (1,), (0,), (1,), 1),
    conv_case("conv1d with all steps", (2, 4, 9), (4, 2, 3), (2,), (3,), (2,), 2),
    pool_case("max_pool", (2, 2, 5, 6), (2, 2), (2, 2), (0, 0), np.max, 0),
    pool_case("max_pool with steps", (2, 2, 5, 6), (3, 2), (2, 1), (1, 1), np.max, -np.inf),
    pool_case("avg_pool", (2, 2, 5, 6), (2, 3), (2, 3), (0, 0), np.mean, 0),
    pool_case("avg_pool with steps", (3, 7), (4,), (3,), (2,), np.mean, 0),
]

path = pathlib.Path(__file__).with_suffix(".json")
path.write_text("[\n" + ",\n".join(json.dumps(c) for c in cases) + "\n]\n")
