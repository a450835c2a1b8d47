// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(2, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![1_i64, 5, 9];
    // np.clip(a0, 6, 2)
    cases.check("clip-004", Exact, a0.clamp(6, 2), tensor![2_i64, 2, 2], "[2 2 2]");
    // np.clip(a0, None, 4)
    cases.check("clip-006", Exact, a0.minimum(4), tensor![1_i64, 4, 4], "[1 4 4]");
}
