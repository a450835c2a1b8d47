// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(15, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![[-17_i64, 5, -3], [-5, 3, -20]];
    let a1 = tensor![-20_i64, 15, 4];
    // a0 != a1
    cases.check("compare-002", Exact, a0.not_equal(a1),
        tensor![[true, true, true], [true, true, true]],
        "[[ True  True  True]\n [ True  True  True]]");
    let a0 = tensor![[15_u8, 19, 19], [7, 2, 5]];
    let a1 = tensor![3_u8, 3, 18];
    // a0 == a1
    cases.check("compare-007", Exact, a0.equal(a1),
        tensor![[false, false, false], [false, false, false]],
        "[[False False False]\n [False False False]]");
    let a0 = tensor![[14_u8, 15, 1], [9, 5, 4]];
    let a1 = tensor![1_u8, 1, 18];
    // a0 != a1
    cases.check("compare-008", Exact, a0.not_equal(a1),
        tensor![[true, true, true], [true, true, true]],
        "[[ True  True  True]\n [ True  True  True]]");
    let a0 = tensor![[3_u8, 18, 14], [6, 10, 6]];
    let a1 = tensor![18_u8, 20, 6];
    // a0 < a1
    cases.check("compare-009", Exact, a0.lt(a1),
        tensor![[true, true, false], [true, true, false]],
        "[[ True  True False]\n [ True  True False]]");
    let a0 = tensor![[7_u8, 8, 10], [18, 19, 9]];
    let a1 = tensor![8_u8, 1, 2];
    // a0 <= a1
    cases.check("compare-010", Exact, a0.le(a1),
        tensor![[true, false, false], [false, false, false]],
        "[[ True False False]\n [False False False]]");
    let a0 = tensor![[11_u8, 17, 16], [12, 20, 15]];
    let a1 = tensor![12_u8, 0, 12];
    // a0 >= a1
    cases.check("compare-012", Exact, a0.ge(a1),
        tensor![[false, true, true], [true, true, true]],
        "[[False  True  True]\n [ True  True  True]]");
    let a0 = tensor![[-6.875_f32, 4.625, -3.25], [-3.0, -7.375, -3.75]];
    let a1 = tensor![-3.625_f32, -0.75, -3.0];
    // a0 != a1
    cases.check("compare-014", Exact, a0.not_equal(a1),
        tensor![[true, true, true], [true, true, true]],
        "[[ True  True  True]\n [ True  True  True]]");
    let a0 = tensor![[7.625_f32, 7.75, 4.875], [2.75, 4.75, -0.25]];
    let a1 = tensor![1.125_f32, -4.0, 6.0];
    // a0 < a1
    cases.check("compare-015", Exact, a0.lt(a1),
        tensor![[false, false, true], [false, false, true]],
        "[[False False  True]\n [False False  True]]");
    let a0 = tensor![[5.625_f32, 3.875, -3.375], [-1.125, 5.875, -4.0]];
    let a1 = tensor![-6.75_f32, -2.875, 1.75];
    // a0 >= a1
    cases.check("compare-018", Exact, a0.ge(a1),
        tensor![[true, true, false], [true, true, false]],
        "[[ True  True False]\n [ True  True False]]");
    let a0 = tensor![[-3.0_f64, -5.75, 1.125], [-6.5, 7.375, 4.875]];
    let a1 = tensor![6.625_f64, 3.5, -4.625];
    // a0 > a1
    cases.check("compare-023", Exact, a0.gt(a1),
        tensor![[false, false, true], [false, true, true]],
        "[[False False  True]\n [False  True  True]]");
    let a0 = tensor![[false, true, true], [true, false, false]];
    let a1 = tensor![false, true, true];
    // a0 > a1
    cases.check("compare-029", Exact, a0.gt(a1),
        tensor![[false, false, false], [true, false, false]],
        "[[False False False]\n [ True False False]]");
    let a0 = tensor![f64::NAN, f64::NAN, 1.0, -0.0, f64::INFINITY, f64::NEG_INFINITY];
    let a1 = tensor![f64::NAN, 1.0, f64::NAN, 0.0, f64::INFINITY, f64::INFINITY];
    // a0 == a1
    cases.check("compare-031", Exact, a0.equal(a1),
        tensor![false, false, false, true, true, false],
        "[False False False  True  True False]");
    // a0 <= a1
    cases.check("compare-034", Exact, a0.le(a1),
        tensor![false, false, false, true, true, true],
        "[False False False  True  True  True]");
    // a0 > a1
    cases.check("compare-035", Exact, a0.gt(a1),
        tensor![false, false, false, false, false, false],
        "[False False False False False False]");
    // a0 >= a1
    cases.check("compare-036", Exact, a0.ge(a1),
        tensor![false, false, false, true, true, false],
        "[False False False  True  True False]");
}
