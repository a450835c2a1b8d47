// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(3, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![true, false, true];
    let a1 = tensor![1_i64, 2, 3];
    let a2 = tensor![10_i64, 20, 30];
    // np.where(a0, a1, a2)
    cases.check("where-001", Exact, a0.select(a1, a2), tensor![1_i64, 20, 3], "[ 1 20  3]");
    let a0 = tensor![[true], [false]];
    let a1 = tensor![1_i64, 2, 3];
    let a2 = Tensor::from(0_i64);
    // np.where(a0, a1, a2)
    cases.check("where-003", Exact, a0.select(a1, a2), tensor![[1_i64, 2, 3], [0, 0, 0]], "[[1 2 3]\n [0 0 0]]");
    let a0 = tensor![true, false];
    let a1 = tensor![f64::NAN, 1.0];
    let a2 = tensor![2.0_f64, f64::NAN];
    // np.where(a0, a1, a2)
    cases.check("where-004", Exact, a0.select(a1, a2), tensor![f64::NAN, f64::NAN], "[nan nan]");
}
