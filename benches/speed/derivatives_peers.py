"""Gradients in PyTorch and JAX: the workloads of `derivatives.rs`, in `f32` and one thread.

    pip install torch==2.15.0 jax==0.10.2 numpy==2.4.6
    python benches/speed/derivatives_peers.py torch      # or jax

Each line has a workload, and the least times of its value and of value and gradient, in microseconds.
"""

import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = os.environ["MKL_NUM_THREADS"] = "1"
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"

import numpy as np

SECONDS = float(os.environ.get("SECONDS_EACH", "2"))


def numbers(seed, *shape):
    """Numbers between -1/2 and 1/2."""
    return (np.random.default_rng(seed).random(shape, dtype=np.float32) - 0.5).astype(np.float32)


def least(work):
    best, start, rounds = float("inf"), time.perf_counter(), 0
    while rounds < 5 or time.perf_counter() - start < SECONDS:
        # Processor time, so that what the processor is lent to others for does not count.
        before = time.process_time()
        work()
        best = min(best, time.process_time() - before)
        rounds += 1
    return best * 1e6


def perceptron(n, i, h, o):
    return [numbers(1, i, h), numbers(2, h, o)], [numbers(3, n, i), np.arange(n) % o]


WORKLOADS = {
    "small perceptron": perceptron(32, 64, 32, 10),
    "large perceptron": perceptron(256, 784, 256, 10),
    "convolutions": (
        [numbers(1, 8, 1, 3, 3), numbers(2, 16, 8, 3, 3), numbers(3, 400, 10)],
        [numbers(4, 32, 1, 28, 28), np.arange(32) % 10],
    ),
    "transformer block": ([numbers(i, 128, 128) * np.float32(0.1) for i in range(6)], [numbers(9, 8, 64, 128)]),
}


def torch_functions():
    import torch
    import torch.nn.functional as F

    torch.set_num_threads(1)

    def mlp(w, x, labels):
        return F.cross_entropy(torch.tanh(x @ w[0]) @ w[1], labels)

    def convolutions(w, x, labels):
        x = F.max_pool2d(F.relu(F.conv2d(x, w[0])), 2)
        x = F.max_pool2d(F.relu(F.conv2d(x, w[1])), 2)
        return F.cross_entropy(x.reshape(32, 400) @ w[2], labels)

    def block(w, x):
        q, k, v, out, up, down = w
        normal = F.layer_norm(x, (128,), eps=1e-5)
        q, k, v = ((normal @ m).unflatten(2, (4, 32)).transpose(1, 2) for m in (q, k, v))
        mixed = torch.softmax(q @ k.transpose(2, 3) * 0.1, -1) @ v
        x = x + mixed.transpose(1, 2).flatten(2) @ out
        y = F.relu(F.layer_norm(x, (128,), eps=1e-5) @ up) @ down
        return ((x + y) ** 2).mean()

    functions = {"convolutions": convolutions, "transformer block": block}
    for name, (w, data) in WORKLOADS.items():
        f = functions.get(name, mlp)
        w = [torch.tensor(m, requires_grad=True) for m in w]
        data = [torch.tensor(d) for d in data]

        def value():
            with torch.no_grad():
                f(w, *data)

        yield name, value, lambda: torch.autograd.grad(f(w, *data), w)


def jax_functions():
    import jax
    import jax.numpy as jnp

    def mean_cross_entropy(scores, labels):
        return -(jax.nn.log_softmax(scores) * jax.nn.one_hot(labels, 10)).sum() / scores.shape[0]

    def mlp(w, x, labels):
        return mean_cross_entropy(jnp.tanh(x @ w[0]) @ w[1], labels)

    def pool(x):
        return jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (1, 1, 2, 2), (1, 1, 2, 2), "VALID")

    def convolutions(w, x, labels):
        x = pool(jax.nn.relu(jax.lax.conv(x, w[0], (1, 1), "VALID")))
        x = pool(jax.nn.relu(jax.lax.conv(x, w[1], (1, 1), "VALID")))
        return mean_cross_entropy(x.reshape(32, 400) @ w[2], labels)

    def norm(x):
        x = x - x.mean(-1, keepdims=True)
        return x / jnp.sqrt((x * x).mean(-1, keepdims=True) + 1e-5)

    def block(w, x):
        q, k, v, out, up, down = w
        normal = norm(x)
        q, k, v = ((normal @ m).reshape(8, 64, 4, 32).swapaxes(1, 2) for m in (q, k, v))
        mixed = jax.nn.softmax(q @ k.swapaxes(2, 3) * 0.1) @ v
        x = x + mixed.swapaxes(1, 2).reshape(8, 64, 128) @ out
        y = jax.nn.relu(norm(x) @ up) @ down
        return ((x + y) ** 2).mean()

    functions = {"convolutions": convolutions, "transformer block": block}
    for name, (w, data) in WORKLOADS.items():
        f = functions.get(name, mlp)
        w, data = [jnp.asarray(m) for m in w], [jnp.asarray(d) for d in data]
        value, gradient = jax.jit(f), jax.jit(jax.grad(f))
        yield name, lambda: value(w, *data).block_until_ready(), lambda: jax.block_until_ready(gradient(w, *data))


if __name__ == "__main__":
    which = sys.argv[1]
    for name, value, gradient in {"torch": torch_functions, "jax": jax_functions}[which]():
        print(f"{which} | {name} | {least(value):.1f} | {least(gradient):.1f}", flush=True)
