// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(4, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![1_i8, 0, -1];
    let a1 = tensor![0_i8, 0, 0];
    // a0 / a1
    cases.check("divzero-001", Exact, a0 / a1, tensor![f64::INFINITY, f64::NAN, f64::NEG_INFINITY], "[ inf  nan -inf]");
    let a0 = tensor![1_i64, 0, -1];
    let a1 = tensor![0_i64, 0, 0];
    // a0 / a1
    cases.check("divzero-004", Exact, a0 / a1, tensor![f64::INFINITY, f64::NAN, f64::NEG_INFINITY], "[ inf  nan -inf]");
    let a0 = tensor![1.0_f32, 0.0, -1.0];
    let a1 = tensor![0.0_f32, 0.0, 0.0];
    // a0 / a1
    cases.check("divzero-007", Exact, a0 / a1, tensor![f32::INFINITY, f32::NAN, f32::NEG_INFINITY], "[ inf  nan -inf]");
    let a0 = tensor![1.0_f64, 0.0, -1.0];
    let a1 = tensor![0.0_f64, 0.0, 0.0];
    // a0 // a1
    cases.check("divzero-011", Exact, a0.floor_div(a1),
        tensor![f64::INFINITY, f64::NAN, f64::NEG_INFINITY],
        "[ inf  nan -inf]");
}
