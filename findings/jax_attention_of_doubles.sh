#!/usr/bin/env bash
# jax 0.10.2: `jax.nn.dot_product_attention` of arrays of float64 computes its softmax in float32, and gives float64 all the same. With 64 bits
# enabled, and queries, keys and values of float64, only seven digits are right. The same written out, with `jax.nn.softmax`, has sixteen.
#
# Installs that version in a temporary folder, runs it alone, and fails where it behaves otherwise.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet jax==0.10.2 numpy==2.4.6
cat > attention.py <<'PYTHON'
import jax
jax.config.update("jax_enable_x64", True)
import jax.numpy as jnp
import numpy as np

print("jax", jax.__version__)
# Batch, places, heads, channels: numbers that float32 has, too.
count = 2 * 5 * 3 * 4
numbers = lambda seed: jnp.asarray((np.arange(count) * 37 + seed) % 64 / 64.0, dtype=jnp.float64).reshape(2, 5, 3, 4)
q, k, v = numbers(1), numbers(11), numbers(23)

found = jax.nn.dot_product_attention(q, k, v)
scores = jnp.einsum("bqhc,bkhc->bhqk", q, k) / jnp.sqrt(jnp.float64(4))
written_out = jnp.einsum("bhqk,bkhc->bqhc", jax.nn.softmax(scores, axis=-1), v)

# The truth, by NumPy.
s = np.einsum("bqhc,bkhc->bhqk", np.asarray(q), np.asarray(k)) / 2.0
e = np.exp(s - s.max(-1, keepdims=True))
truth = np.einsum("bhqk,bkhc->bqhc", e / e.sum(-1, keepdims=True), np.asarray(v))

print("type", found.dtype)
for name, values in [("dot_product_attention", found), ("written out", written_out)]:
    error = np.abs(np.asarray(values) - truth).max()
    print(name, "right to float64" if error < 1e-14 else "right to float32" if 1e-10 < error < 1e-6 else error)
PYTHON
venv/bin/python attention.py 2>/dev/null | tee output
diff output - <<'SEEN'
jax 0.10.2
type float64
dot_product_attention right to float32
written out right to float64
SEEN
echo "as seen: float64 goes in and comes out, and float32 is in between"
