// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(2, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![3.0_f64, f64::NAN, f64::NEG_INFINITY, 1.0];
    // np.sort(a0)
    cases.check("sort-002", Exact, a0.over(axes![0]).sort(),
        tensor![f64::NEG_INFINITY, 1.0, 3.0, f64::NAN],
        "[-inf   1.   3.  nan]");
    let a0 = tensor![2_i64, 1, 2, 1];
    // np.argsort(a0, kind='stable')
    cases.check("sort-004", Exact, a0.over(axes![0]).argsort(), tensor![1_i64, 3, 0, 2], "[1 3 0 2]");
}
