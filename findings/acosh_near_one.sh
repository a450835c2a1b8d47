#!/usr/bin/env bash
# Rust 1.95.0, standard library: `f64::asinh` of 1e308 and of the largest number is infinite (true: 709.89, 710.48), and `f64::acosh` has only five right digits just
# above one (true: 1.4142136208675862e-5 at 1 + 1e-10, 2.1073424255447014e-8 at the next number after one).
#
# Installs that version of Rust in a temporary folder, runs its standard library alone, and fails where it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > main.rs <<'RUST'
fn main() {
    println!("asinh: {} {} {}", 1e308_f64.asinh(), f64::MAX.asinh(), f32::MAX.asinh());
    println!("acosh: {} {}", 1e308_f64.acosh(), f32::MAX.acosh());
    let x = 1.0_f64 + 1e-10;
    println!("acosh near one: {:e} {:e}", x.acosh(), 1.0001_f32.acosh());
}
RUST
export RUSTUP_HOME="$folder/rustup"
cat > rust-toolchain.toml <<'TOML'
[toolchain]
channel = "1.95.0"
profile = "minimal"
TOML
rustup toolchain install 1.95.0 --profile minimal --no-self-update
test "$(rustc --version | cut -d' ' -f2)" = 1.95.0
rustc -O main.rs
./main | tee output
diff output - <<'SEEN'
asinh: inf inf inf
acosh: inf inf
acosh near one: 1.4142136208733941e-5 1.4143233e-2
SEEN
echo "as seen: infinite areas of finite numbers, and digits that are lost near one"
