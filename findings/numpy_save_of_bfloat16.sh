#!/usr/bin/env bash
# NumPy 2.4.6 with ml_dtypes 0.6.0: `np.save` of `bfloat16` is loaded as two bytes without a type, and big-endian ones
# lose their byte order as well.
#
# The header says `<V2` or `>V2`. For `V`, any bytes, NumPy knows no byte order, so both are loaded as the same type,
# and the bytes are not swapped.
#
# Seen: little: saved bfloat16 as '<V2', loaded |V2, as bfloat16 [1 2]
#       big: saved bfloat16 as '>V2', loaded |V2, as bfloat16 [-5.78564e-39 5.87747e-39]
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet numpy==2.4.6 ml_dtypes==0.6.0
cat > "$folder/finding.py" <<'PYTHON'
import io
import ml_dtypes
import numpy as np

for word, order in {"little": "<", "big": ">"}.items():
    x = np.array([1, 2]).astype(np.dtype(ml_dtypes.bfloat16).newbyteorder(order))
    file = io.BytesIO()
    np.save(file, x)
    descr = file.getvalue()[10:].split(b"'")[3].decode()
    file.seek(0)
    y = np.load(file)
    print(f"{word}: saved {x.dtype.name} as '{descr}', loaded {y.dtype.str}, as bfloat16 {y.view(ml_dtypes.bfloat16)}")
PYTHON
found=$("$folder/env/bin/python" "$folder/finding.py")
echo "$found"
expected="little: saved bfloat16 as '<V2', loaded |V2, as bfloat16 [1 2]
big: saved bfloat16 as '>V2', loaded |V2, as bfloat16 [-5.78564e-39 5.87747e-39]"
[ "$found" = "$expected" ]
