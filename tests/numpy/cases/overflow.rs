// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(2, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![-2147483648_i32];
    let a1 = tensor![-1_i32];
    // a0 % a1
    cases.check("overflow-015", Exact, a0 % a1, tensor![0_i32], "[0]");
    let a0 = tensor![1e308_f64, -1e308];
    // a0 * 10
    cases.check("overflow-033", Exact, a0 * 10.0, tensor![f64::INFINITY, f64::NEG_INFINITY], "[ inf -inf]");
}
