// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(2, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![[0_i64, 1, 2], [3, 4, 5]];
    // a0[1]
    cases.check("index-001", Exact, a0.subtensor(1), tensor![3_i64, 4, 5], "[3 4 5]");
    let a0 = tensor![[0_i64, 1, 2], [3, 4, 5]];
    let a1 = tensor![[true, false, true], [false, true, false]];
    // a0[a1]
    cases.check("index-010", Exact, a0.masked_select(&a1), tensor![0_i64, 2, 4], "[0 2 4]");
}
