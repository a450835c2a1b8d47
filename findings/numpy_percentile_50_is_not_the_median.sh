#!/usr/bin/env bash
# NumPy 2.4.6: np.percentile(x, 50) of two finite numbers is an infinity, where np.median(x) is right.
#
# Expected: the same number, 0.0, from both: the documentation of percentile calls the median equivalent to the 50th.
# Seen: -inf, and inf for the 25th percentile, which is outside of the data. Two neighbours are joined by their difference,
# which overflows; numbers of 16 bits get there at 32768. (That the difference of small integers wraps is known.)
#
# Fails if that has changed. Needs Python 3.11 or newer.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check numpy==2.4.6
"$work/venv/bin/python" -W ignore - <<'EOF' | tee "$work/seen"
import numpy as np

print(np.__version__)
for x in (np.array([40000, -40000], np.float16), np.array([3e38, -3e38], np.float32), np.array([1e308, -1e308])):
    print(x.dtype, float(np.median(x)), float(np.percentile(x, 50)), float(np.percentile(x, 25)))
EOF
diff "$work/seen" - <<'EOF' && echo "as it was"
2.4.6
float16 0.0 -inf inf
float32 0.0 -inf inf
float64 0.0 -inf inf
EOF
