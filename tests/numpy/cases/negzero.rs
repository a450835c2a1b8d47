// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(5, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![-0.0_f64, -0.0, -0.0];
    // a0.sum()
    cases.check("negzero-002", Exact, a0.sum(), 0.0_f64, "0.0");
    // a0.mean()
    cases.check("negzero-005", Exact, a0.mean(), 0.0_f64, "0.0");
    let a0 = tensor![[-0.0_f64, 1.0], [-0.0, -1.0]];
    // a0.mean(axis=0)
    cases.check("negzero-006", Exact, a0.over(axes![0]).mean(), tensor![0.0_f64, 0.0], "[0. 0.]");
    let a0 = tensor![-0.0_f64];
    // a0.prod()
    cases.check("negzero-007", Exact, a0.prod(), -0.0_f64, "-0.0");
    let a0 = tensor![-0.0_f64, -1.0];
    let a1 = tensor![1.0_f64, 0.0];
    // a0 * a1
    cases.check("negzero-012", Exact, a0 * a1, tensor![-0.0_f64, -0.0], "[-0. -0.]");
}
