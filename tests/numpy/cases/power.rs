// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(7, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![3_i64, -15, 15, 15, -13, -14];
    let a1 = tensor![0_i64, 1, 2, 3, 4, 7];
    // a0 ** a1
    cases.check("power-007", Exact, a0.pow(a1.cast::<i32>()),
        tensor![1_i64, -15, 225, 3375, 28561, -105413504],
        "[         1        -15        225       3375      28561 -105413504]");
    let a0 = tensor![1_i64, 2, 3];
    let a1 = tensor![-1_i64, 0, 1];
    // a0 ** a1
    cases.refuses("power-013", || a0.pow(a1.cast::<i32>()));
    let a0 = tensor![1_i64, 2, 4];
    // a0 ** -1.0
    cases.check("power-014", Exact, a0.cast::<f64>().pow(-1.0), tensor![1.0_f64, 0.5, 0.25], "[1.   0.5  0.25]");
    let a0 = tensor![0.0_f64, 1.0, 2.0, 9.0, f64::INFINITY];
    // a0 ** 0.5
    cases.check("power-015", Ulp(1), a0.pow(0.5),
        tensor![0.0_f64, 1.0, 1.4142135623730951, 3.0, f64::INFINITY],
        "[0.         1.         1.41421356 3.                inf]");
    let a0 = tensor![0.0_f64, -0.0, 0.0, f64::NAN, 1.0, -8.0, f64::INFINITY, -2.0];
    let a1 = tensor![0.0_f64, -1.0, -2.0, 0.0, f64::NAN, 0.3333333333333333, 0.0, 3.0];
    // np.power(a0, a1)
    cases.check("power-017", Exact, a0.pow(a1),
        tensor![1.0_f64, f64::NEG_INFINITY, f64::INFINITY, 1.0, 1.0, f64::NAN, 1.0, -8.0],
        "[  1. -inf  inf   1.   1.  nan   1.  -8.]");
    let a0 = tensor![0.75_f32, 6.875, 3.0, 6.875, 5.125, 6.75];
    let a1 = tensor![0.0_f32, -3.375, 3.5, -2.75, 2.625, 3.875];
    // np.power(a0, a1)
    cases.check("power-019", Ulp(4), a0.pow(a1),
        tensor![1.0_f32, 0.001493498, 46.765373, 0.004983105, 72.93675, 1635.1294],
        "[1.0000000e+00 1.4934980e-03 4.6765373e+01 4.9831052e-03 7.2936752e+01
 1.6351294e+03]");
    let a0 = tensor![-1.5_f64, 0.0, -0.0, 2.0, f64::NAN, f64::INFINITY];
    // a0 ** 3
    cases.check("power-021", Exact, a0.pow(3),
        tensor![-3.375_f64, 0.0, -0.0, 8.0, f64::NAN, f64::INFINITY],
        "[-3.375  0.    -0.     8.       nan    inf]");
}
