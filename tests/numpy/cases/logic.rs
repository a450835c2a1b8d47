// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(8, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![true, true, false, false];
    let a1 = tensor![true, false, true, false];
    // a0 & a1
    cases.check("logic-001", Exact, a0 & a1, tensor![true, false, false, false], "[ True False False False]");
    let a0 = tensor![12_i64, -1, 7];
    let a1 = tensor![10_i64, 5, -8];
    // a0 & a1
    cases.check("logic-002", Exact, a0 & a1, tensor![8_i64, 5, 0], "[8 5 0]");
    let a0 = tensor![true, true, false, false];
    let a1 = tensor![true, false, true, false];
    // a0 | a1
    cases.check("logic-003", Exact, a0 | a1, tensor![true, true, true, false], "[ True  True  True False]");
    let a0 = tensor![12_i64, -1, 7];
    let a1 = tensor![10_i64, 5, -8];
    // a0 | a1
    cases.check("logic-004", Exact, a0 | a1, tensor![14_i64, -1, -1], "[14 -1 -1]");
    let a0 = tensor![true, true, false, false];
    let a1 = tensor![true, false, true, false];
    // a0 ^ a1
    cases.check("logic-005", Exact, a0 ^ a1, tensor![false, true, true, false], "[False  True  True False]");
    let a0 = tensor![true, false];
    // ~a0
    cases.check("logic-007", Exact, !a0, tensor![false, true], "[False  True]");
    let a0 = tensor![true, true, false];
    let a1 = tensor![true, false, false];
    // a0 * a1
    cases.check("logic-010", Exact, a0 & a1, tensor![true, false, false], "[ True False False]");
    let a0 = tensor![0.0_f64, 1.0, f64::NAN, -0.0];
    let a1 = tensor![1.0_f64, 1.0, 1.0, 0.0];
    // np.logical_xor(a0, a1)
    cases.check("logic-015", Exact, a0.cast::<bool>() ^ a1.cast::<bool>(),
        tensor![true, false, false, false],
        "[ True False False False]");
}
