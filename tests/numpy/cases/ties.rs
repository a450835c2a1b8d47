// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(4, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![2_i64, 1, 1];
    // a0.argmin()
    cases.check("ties-002", Exact, flat(a0.shape(), a0.argmin()), 1_i64, "1");
    let a0 = tensor![false, true, true];
    // a0.argmax()
    cases.check("ties-005", Exact, flat(a0.shape(), a0.argmax()), 1_i64, "1");
    let a0 = tensor![-0.0_f64, 0.0];
    // a0.argmax()
    cases.check("ties-006", Exact, flat(a0.shape(), a0.argmax()), 0_i64, "0");
    let a0 = tensor![0.0_f64, -0.0];
    // a0.argmin()
    cases.check("ties-007", Exact, flat(a0.shape(), a0.argmin()), 0_i64, "0");
}
