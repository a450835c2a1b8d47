// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(2, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![1.0_f32, 1.0];
    // a0 + 1.5
    cases.check("promote-011", Exact, a0 + 1.5, tensor![2.5_f32, 2.5], "[2.5 2.5]");
    let a0 = tensor![1_i8, 1];
    // a0 + 1
    cases.check("promote-013", Exact, a0 + 1, tensor![2_i8, 2], "[2 2]");
}
