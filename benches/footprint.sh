#!/usr/bin/env bash
# What Shapewise costs to build and to carry: the seconds of a clean debug build, dependencies included; of a check of the tour after it
# was touched; the size of the tour as a stripped release binary. Fails where a target is missed.
#
#     benches/footprint.sh
set -euo pipefail

cd "$(dirname "$0")/.."
CARGO_TARGET_DIR=$(mktemp -d)
export CARGO_TARGET_DIR
trap 'rm -rf "$CARGO_TARGET_DIR"' EXIT
missed=0

# milliseconds COMMAND...: how long it takes.
milliseconds() {
    local start
    start=$(date +%s%N)
    "$@" >&2
    echo $((($(date +%s%N) - start) / 1000000))
}

# report WHAT MEASURED TARGET UNIT: both in thousandths of the unit.
report() {
    local verdict=
    if [ "$2" -ge "$3" ]; then
        verdict=": missed"
        missed=1
    fi
    printf '%s: %d.%03d %s (target: under %d)%s\n' "$1" $(($2 / 1000)) $(($2 % 1000)) "$4" $(($3 / 1000)) "$verdict"
}

# Nothing is downloaded while the clock runs.
cargo fetch --quiet
report "clean debug build of the library" "$(milliseconds cargo build --quiet)" 30000 s

# The best of three, as editing goes: with the incremental cache.
export CARGO_INCREMENTAL=1
cargo check --quiet --example tour
best=
for _ in 1 2 3; do
    touch examples/1_tour.rs
    elapsed=$(milliseconds cargo check --quiet --example tour)
    if [ -z "$best" ] || [ "$elapsed" -lt "$best" ]; then best=$elapsed; fi
done
report "check of examples/1_tour.rs after a change" "$best" 1000 s

# The release profile as it is, but for the symbols.
CARGO_PROFILE_RELEASE_STRIP=symbols cargo build --quiet --release --example tour
bytes=$(wc -c < "$CARGO_TARGET_DIR/release/examples/tour")
report "stripped release binary of the tour" "$((bytes / 1000))" 1000 MB

exit "$missed"
