// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(6, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![7_i8, -7, 7, -7, 6, -6, 0];
    let a1 = tensor![2_i8, 2, -2, -2, 3, -3, 5];
    // a0 // a1
    cases.check("signs-002", Exact, a0.floor_div(a1), tensor![3_i8, -4, -4, 3, 2, 2, 0], "[ 3 -4 -4  3  2  2  0]");
    let a0 = tensor![7_i64, -7, 7, -7, 6, -6, 0];
    let a1 = tensor![2_i64, 2, -2, -2, 3, -3, 5];
    // a0 / a1
    cases.check("signs-005", Exact, a0 / a1,
        tensor![3.5_f64, -3.5, -3.5, 3.5, 2.0, 2.0, 0.0],
        "[ 3.5 -3.5 -3.5  3.5  2.   2.   0. ]");
    // a0 % a1
    cases.check("signs-007", Exact, a0 % a1, tensor![1_i64, 1, -1, -1, 0, 0, 0], "[ 1  1 -1 -1  0  0  0]");
    let a0 = tensor![7.0_f32, -7.0, 7.0, -7.0, 6.0, -6.0, 0.0];
    let a1 = tensor![2.0_f32, 2.0, -2.0, -2.0, 3.0, -3.0, 5.0];
    // a0 % a1
    cases.check("signs-011", Exact, a0 % a1,
        tensor![1.0_f32, 1.0, -1.0, -1.0, 0.0, -0.0, 0.0],
        "[ 1.  1. -1. -1.  0. -0.  0.]");
    let a0 = tensor![7.0_f64, -7.0, 7.0, -7.0, 6.0, -6.0, 0.0];
    let a1 = tensor![2.0_f64, 2.0, -2.0, -2.0, 3.0, -3.0, 5.0];
    // a0 % a1
    cases.check("signs-015", Exact, a0 % a1,
        tensor![1.0_f64, 1.0, -1.0, -1.0, 0.0, -0.0, 0.0],
        "[ 1.  1. -1. -1.  0. -0.  0.]");
    let a0 = tensor![1.0_f64, 7.5, -7.5, 5.0, -5.0, -4.0, 4.0, -0.0];
    let a1 = tensor![0.1_f64, 2.0, 2.0, f64::INFINITY, f64::INFINITY, 2.0, -2.0, 3.0];
    // a0 % a1
    cases.check("signs-018", Exact, a0 % a1,
        tensor![0.09999999999999995_f64, 1.5, 0.5, 5.0, f64::INFINITY, 0.0, -0.0, 0.0],
        "[ 0.1  1.5  0.5  5.   inf  0.  -0.   0. ]");
}
