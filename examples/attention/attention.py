"""Multi-head attention as NumPy computes it: writes attention.txt beside this file. Run by hand, once."""

import pathlib

import numpy as np

BATCH, TOKENS, HEADS, SIZE = 2, 5, 4, 3
WIDTH = HEADS * SIZE


def numbers(seed, *shape):
    """Multiples of 1/8 from -1 to 1 that look irregular: exact in binary, and easily computed elsewhere."""
    i = np.arange(np.prod(shape)) + seed
    return ((i * i * 7 + i * 3) % 17 - 8).reshape(shape) / 8


def heads(x):
    """(batch, tokens, width) to (batch, heads, tokens, size)."""
    return x.reshape(BATCH, TOKENS, HEADS, SIZE).transpose(0, 2, 1, 3)


def attention(x, query, key, value, output, causal):
    q, k, v = heads(x @ query), heads(x @ key), heads(x @ value)
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(SIZE)
    if causal:
        scores = np.where(np.tri(TOKENS, dtype=bool), scores, -np.inf)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    seen = (e / e.sum(axis=-1, keepdims=True)) @ v
    return seen.transpose(0, 2, 1, 3).reshape(BATCH, TOKENS, WIDTH) @ output


x = numbers(0, BATCH, TOKENS, WIDTH)
weights = [numbers(seed, WIDTH, WIDTH) for seed in (100, 200, 300, 400)]
answers = [attention(x, *weights, causal) for causal in (False, True)]
lines = [repr(float(element)) for answer in answers for element in answer.ravel()]
pathlib.Path(__file__).with_name("attention.txt").write_text("\n".join(lines) + "\n")
