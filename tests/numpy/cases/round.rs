// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(4, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![0.25_f64, 0.35, 1.05, -0.25];
    // np.round(a0, 1)
    cases.check("round-002", Exact, (a0 * 10.0).round() / 10.0,
        tensor![0.2_f64, 0.4, 1.0, -0.2],
        "[ 0.2  0.4  1.  -0.2]");
    let a0 = tensor![2.675_f64, 1.005, 0.125, 0.375];
    // np.round(a0, 2)
    cases.check("round-003", Exact, (a0 * 100.0).round() / 100.0,
        tensor![2.68_f64, 1.0, 0.12, 0.38],
        "[2.68 1.   0.12 0.38]");
    let a0 = tensor![15_i64, 25, 35, -15, 14];
    // np.round(a0, -1)
    cases.check("round-004", Exact, ((a0 / 10).round() * 10.0).cast::<i64>(),
        tensor![20_i64, 20, 40, -20, 10],
        "[ 20  20  40 -20  10]");
    let a0 = tensor![15.0_f64, 25.0, -5.0];
    // np.round(a0, -1)
    cases.check("round-005", Exact, (a0 / 10.0).round() * 10.0, tensor![20.0_f64, 20.0, -0.0], "[20. 20. -0.]");
}
