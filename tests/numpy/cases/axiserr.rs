// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(1, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![[1.0_f64, 1.0, 1.0], [1.0, 1.0, 1.0]];
    // a0.sum(axis=())
    cases.check("axiserr-006", Exact, a0.over(axes![]).sum(),
        tensor![[1.0_f64, 1.0, 1.0], [1.0, 1.0, 1.0]],
        "[[1. 1. 1.]\n [1. 1. 1.]]");
}
