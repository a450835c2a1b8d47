#!/usr/bin/env bash
# float8 0.7.0 reading the bytes of ml_dtypes 0.6.0 (with NumPy 2.4.6 and Rust 1.95): the largest number of each format of eight bits is "infinite", and the true
# infinity of `float8_e5m2` is "finite". `F8E4M3::INFINITY` is the byte of 448, `F8E5M2::INFINITY` that of 57344, and each turns into just that number as `f32`. `MAX`
# is the number below. The format is the same: as `f32`, the bytes here have one value on both sides, and 0x7c is infinite on both.
# Expected: 448 and 57344 are finite, and the largest; 0x7c is infinite; what is too large for `float8_e5m2` becomes infinite, as the documentation of `from_f32`
# says, and as NumPy has it. 1e6 becomes 57344, and so does infinity itself.
#
# Runs public packages alone, in a temporary folder, and fails where they behave otherwise.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check numpy==2.4.6 ml_dtypes==0.6.0
cat > write.py <<'PYTHON'
import ml_dtypes
import numpy as np

for name, values in {"e4m3": [416, 448], "e5m2": [49152, 57344, np.inf]}.items():
    kind = np.dtype(getattr(ml_dtypes, {"e4m3": "float8_e4m3fn", "e5m2": "float8_e5m2"}[name]))
    x = np.array(values).astype(kind)
    x.tofile(name)
    print(f"{name}, NumPy: {x.astype(np.float32)}, finite {np.isfinite(x)}, the largest number {ml_dtypes.finfo(kind).max}")
with np.errstate(over="ignore"):
    print("e5m2, NumPy: from 1e6 and infinity", np.array([1e6, np.inf], np.float32).astype(ml_dtypes.float8_e5m2))
PYTHON
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.1.0"
edition = "2021"

[dependencies]
float8 = "=0.7.0"
half = "=2.7.1"
TOML
cat > src/main.rs <<'RUST'
use float8::{F8E4M3, F8E5M2};

macro_rules! read {
    ($name:literal, $kind:ident) => {
        for byte in std::fs::read($name).unwrap() {
            let x = $kind::from_bits(byte);
            println!("{}, Rust: {byte:#04x} is {} as f32; finite {}, infinite {}, NaN {}", $name, x.to_f32(), x.is_finite(), x.is_infinite(), x.is_nan());
        }
        println!("{}, Rust: MAX {}, INFINITY {} as f32", $name, $kind::MAX.to_f32(), $kind::INFINITY.to_f32());
    };
}

fn main() {
    read!("e4m3", F8E4M3);
    read!("e5m2", F8E5M2);
    println!("e5m2, Rust: from 1e6 and infinity {} {}", F8E5M2::from_f32(1e6).to_f32(), F8E5M2::from_f32(f32::INFINITY).to_f32());
}
RUST
rustc --version
{
    venv/bin/python write.py
    CARGO_TARGET_DIR="$folder/target" cargo run --quiet
} | tee output
diff output - <<'SEEN'
e4m3, NumPy: [416. 448.], finite [ True  True], the largest number 448.0
e5m2, NumPy: [49152. 57344.    inf], finite [ True  True False], the largest number 57344.0
e5m2, NumPy: from 1e6 and infinity [inf inf]
e4m3, Rust: 0x7d is 416 as f32; finite true, infinite false, NaN false
e4m3, Rust: 0x7e is 448 as f32; finite false, infinite true, NaN false
e4m3, Rust: MAX 416, INFINITY 448 as f32
e5m2, Rust: 0x7a is 49152 as f32; finite true, infinite false, NaN false
e5m2, Rust: 0x7b is 57344 as f32; finite false, infinite true, NaN false
e5m2, Rust: 0x7c is inf as f32; finite true, infinite false, NaN false
e5m2, Rust: MAX 49152, INFINITY 57344 as f32
e5m2, Rust: from 1e6 and infinity 57344 57344
SEEN
echo "as seen: the same bytes are finite to the one and infinite to the other"
