#!/usr/bin/env bash
# The gallery with another rustc: every mistake is refused there too, and every fix compiles.
#
#     ui-tests/with_rustc.sh +1.85                                the oldest Rust
#     ui-tests/with_rustc.sh +nightly -Znext-solver=globally      the next trait solver
#
# It says what fails, and how many messages have another first line. With MESSAGES=FOLDER it says which, and writes each message into FOLDER.
set -euo pipefail
cd "$(dirname "$0")/.."
export toolchain=$1
shift
export flags=$*
export messages=${MESSAGES:-}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-target}/with-rustc$toolchain

# shellcheck disable=SC2086
cargo "$toolchain" rustc --quiet --lib --features derive -- --cap-lints allow $flags
deps=$CARGO_TARGET_DIR/debug/deps
newest() { ls -t "$deps"/lib"$1"-*.rmeta "$deps"/lib"$1"-*.rlib 2>/dev/null | head -1; }
library=$(newest shapewise)
numbers=$(newest typenum)
traits=$(newest num_traits)
export scratch deps library numbers traits

# Compiles one program, and says so where that is not what was expected: `fail` or `pass`.
try() {
    local expected=$1 program=$2
    local name=${program//\//-}
    local said=$scratch/$name.txt
    # shellcheck disable=SC2086
    if rustc "$toolchain" --edition=2024 --crate-type=bin --crate-name=case --emit=metadata $flags -Adead_code --diagnostic-width=140 \
        -L dependency="$deps" --extern shapewise="$library" --extern typenum="$numbers" --extern num_traits="$traits" -o "$scratch/$name.rmeta" "$program" 2>"$said"; then
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
if [ -n "$messages" ]; then grep -E '^(differs|more errors|    error)' "$scratch/all" || true; fi
echo "$(grep -c '^differs' "$scratch/all" || true) messages have another first line, $(grep -c '^more errors' "$scratch/all" || true) more errors"
if grep -q '^FAILURE' "$scratch/all"; then
    grep -vE '^(differs|more errors|    error)' "$scratch/all"
    exit 1
fi
echo "every mistake is refused, and every fix compiles"
