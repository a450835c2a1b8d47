#!/usr/bin/env bash
# The gallery under the next trait solver, which nightly's rustc has: every mistake is refused there too, and every fix compiles.
#
#     ui-tests/next_solver.sh              says which messages have another first line, how many there are, and what fails
#     ui-tests/next_solver.sh FOLDER       also writes each message into FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
messages=${1:-}
solver=-Znext-solver=globally
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-target}/next-solver

cargo +nightly rustc --quiet --lib --features derive -- "$solver"
deps=$CARGO_TARGET_DIR/debug/deps
newest() { ls -t "$deps"/lib"$1"-*.rmeta "$deps"/lib"$1"-*.rlib 2>/dev/null | head -1; }
library=$(newest shapewise)
numbers=$(newest typenum)
export solver scratch deps library numbers messages

# Compiles one program, and says so where that is not what was expected: `fail` or `pass`.
try() {
    local expected=$1 program=$2
    local name=${program//\//-}
    local said=$scratch/$name.txt
    if rustc +nightly --edition=2024 --crate-type=bin --crate-name=case --emit=metadata "$solver" -Adead_code --diagnostic-width=140 \
        -L dependency="$deps" --extern shapewise="$library" --extern typenum="$numbers" -o "$scratch/$name.rmeta" "$program" 2>"$said"; then
        if [ "$expected" = fail ]; then echo "FAILURE: $program compiles"; fi
    elif [ "$expected" = pass ]; then
        echo "FAILURE: $program does not compile"
        cat "$said"
    else
        before=$(grep -m1 '^error' "${program%.rs}.stderr" || true)
        now=$(grep -m1 '^error' "$said" || true)
        errors=$(grep '^error' "$said" | grep -vc '^error: aborting' || true)
        if [ "$before" != "$now" ]; then printf 'differs: %s\n    %s\n    %s\n' "$program" "$before" "$now"; fi
        if [ "$errors" -gt "$(grep -c '^error' "${program%.rs}.stderr")" ]; then echo "more errors: $program"; fi
    fi
    if [ -n "$messages" ]; then cp "$said" "$messages/$name.txt"; fi
    rm -f "$scratch/$name.rmeta"
}
export -f try
if [ -n "$messages" ]; then mkdir -p "$messages"; fi

{
    printf 'fail %s\n' ui-tests/fail/*/*.rs ui-tests/tried/bad/*.rs
    printf 'pass %s\n' ui-tests/pass/*/*.rs ui-tests/tried/good/*.rs
} | xargs -P "$(nproc)" -L 1 bash -c 'try "$0" "$1"' >"$scratch/all"
grep -v '^FAILURE' "$scratch/all" || true
echo "$(grep -c '^differs' "$scratch/all" || true) messages have another first line, $(grep -c '^more errors' "$scratch/all" || true) more errors"
if grep '^FAILURE' "$scratch/all"; then exit 1; fi
echo "every mistake is refused, and every fix compiles"
