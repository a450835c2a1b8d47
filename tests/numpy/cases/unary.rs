// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(24, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![-2.5_f32, -1.5, -0.5, -0.0, 0.0, 0.5, 1.5, 2.5, f32::NAN, f32::INFINITY, f32::NEG_INFINITY];
    // np.negative(a0)
    cases.check("unary-001", Exact, -a0,
        tensor![2.5_f32, 1.5, 0.5, 0.0, -0.0, -0.5, -1.5, -2.5, f32::NAN, f32::NEG_INFINITY, f32::INFINITY],
        "[ 2.5  1.5  0.5  0.  -0.  -0.5 -1.5 -2.5  nan -inf  inf]");
    // np.sign(a0)
    cases.check("unary-003", Exact, a0.signum(),
        tensor![-1.0_f32, -1.0, -1.0, 0.0, 0.0, 1.0, 1.0, 1.0, f32::NAN, 1.0, -1.0],
        "[-1. -1. -1.  0.  0.  1.  1.  1. nan  1. -1.]");
    // np.floor(a0)
    cases.check("unary-004", Exact, a0.floor(),
        tensor![-3.0_f32, -2.0, -1.0, -0.0, 0.0, 0.0, 1.0, 2.0, f32::NAN, f32::INFINITY, f32::NEG_INFINITY],
        "[ -3.  -2.  -1.  -0.   0.   0.   1.   2.  nan  inf -inf]");
    // np.trunc(a0)
    cases.check("unary-006", Exact, a0.trunc(),
        tensor![-2.0_f32, -1.0, -0.0, -0.0, 0.0, 0.0, 1.0, 2.0, f32::NAN, f32::INFINITY, f32::NEG_INFINITY],
        "[ -2.  -1.  -0.  -0.   0.   0.   1.   2.  nan  inf -inf]");
    // np.isfinite(a0)
    cases.check("unary-011", Exact, a0.is_finite(),
        tensor![true, true, true, true, true, true, true, true, false, false, false],
        "[ True  True  True  True  True  True  True  True False False False]");
    let a0 = tensor![0.0_f32, -0.0, 1.0, 2.0, 3.0, -1.0, f32::INFINITY, 0.0];
    // np.sqrt(a0)
    cases.check("unary-013", Exact, a0.sqrt(),
        tensor![0.0_f32, -0.0, 1.0, 1.4142135, 1.7320508, f32::NAN, f32::INFINITY, 0.0],
        "[ 0.        -0.         1.         1.4142135  1.7320508        nan
        inf  0.       ]");
    let a0 = tensor![1.0_f32, 3.0, -0.0, 0.0, f32::INFINITY];
    // np.reciprocal(a0)
    cases.check("unary-014", Exact, a0.recip(),
        tensor![1.0_f32, 0.33333334, f32::NEG_INFINITY, f32::INFINITY, 0.0],
        "[1.         0.33333334       -inf        inf 0.        ]");
    let a0 = tensor![0.0_f32, 0.5, 1.0, 2.0, 10.0];
    // np.sin(a0)
    cases.check("unary-017", Ulp(4), a0.sin(),
        tensor![0.0_f32, 0.47942555, 0.841471, 0.9092974, -0.54402107],
        "[ 0.          0.47942555  0.841471    0.9092974  -0.54402107]");
    // np.tanh(a0)
    cases.check("unary-019", Ulp(4), a0.tanh(),
        tensor![0.0_f32, 0.4621172, 0.7615942, 0.9640276, 1.0],
        "[0.        0.4621172 0.7615942 0.9640276 1.       ]");
    let a0 = tensor![-2.5_f64, -1.5, -0.5, -0.0, 0.0, 0.5, 1.5, 2.5, f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
    // np.abs(a0)
    cases.check("unary-021", Exact, a0.abs(),
        tensor![2.5_f64, 1.5, 0.5, 0.0, 0.0, 0.5, 1.5, 2.5, f64::NAN, f64::INFINITY, f64::INFINITY],
        "[2.5 1.5 0.5 0.  0.  0.5 1.5 2.5 nan inf inf]");
    // np.sign(a0)
    cases.check("unary-022", Exact, a0.signum(),
        tensor![-1.0_f64, -1.0, -1.0, 0.0, 0.0, 1.0, 1.0, 1.0, f64::NAN, 1.0, -1.0],
        "[-1. -1. -1.  0.  0.  1.  1.  1. nan  1. -1.]");
    // np.floor(a0)
    cases.check("unary-023", Exact, a0.floor(),
        tensor![-3.0_f64, -2.0, -1.0, -0.0, 0.0, 0.0, 1.0, 2.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY],
        "[ -3.  -2.  -1.  -0.   0.   0.   1.   2.  nan  inf -inf]");
    // np.trunc(a0)
    cases.check("unary-025", Exact, a0.trunc(),
        tensor![-2.0_f64, -1.0, -0.0, -0.0, 0.0, 0.0, 1.0, 2.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY],
        "[ -2.  -1.  -0.  -0.   0.   0.   1.   2.  nan  inf -inf]");
    // np.square(a0)
    cases.check("unary-027", Exact, a0.pow(2),
        tensor![6.25_f64, 2.25, 0.25, 0.0, 0.0, 0.25, 2.25, 6.25, f64::NAN, f64::INFINITY, f64::INFINITY],
        "[6.25 2.25 0.25 0.   0.   0.25 2.25 6.25  nan  inf  inf]");
    // np.isinf(a0)
    cases.check("unary-029", Exact, a0.is_infinite(),
        tensor![false, false, false, false, false, false, false, false, false, true, true],
        "[False False False False False False False False False  True  True]");
    let a0 = tensor![0.0_f64, -0.0, 1.0, 2.0, 3.0, -1.0, f64::INFINITY, 1e-310];
    // np.sqrt(a0)
    cases.check("unary-032", Exact, a0.sqrt(),
        tensor![0.0_f64, -0.0, 1.0, 1.4142135623730951, 1.7320508075688772, f64::NAN, f64::INFINITY,
            9.999999999999986e-156],
        "[ 0.00000000e+000 -0.00000000e+000  1.00000000e+000  1.41421356e+000
  1.73205081e+000              nan              inf  1.00000000e-155]");
    let a0 = tensor![0.0_f64, 0.5, 1.0, 2.0, 10.0];
    // np.exp(a0)
    cases.check("unary-034", Ulp(4), a0.exp(),
        tensor![1.0_f64, 1.6487212707001282, 2.718281828459045, 7.38905609893065, 22026.465794806718],
        "[1.00000000e+00 1.64872127e+00 2.71828183e+00 7.38905610e+00\n 2.20264658e+04]");
    // np.cos(a0)
    cases.check("unary-037", Ulp(4), a0.cos(),
        tensor![1.0_f64, 0.8775825618903728, 0.5403023058681398, -0.4161468365471424, -0.8390715290764524],
        "[ 1.          0.87758256  0.54030231 -0.41614684 -0.83907153]");
    let a0 = tensor![10_i8, -17, 2, 20];
    // np.sign(a0)
    cases.check("unary-043", Exact, a0.signum(), tensor![1_i8, -1, 1, 1], "[ 1 -1  1  1]");
    let a0 = tensor![3_i64, 16, -3, 12];
    // np.negative(a0)
    cases.check("unary-045", Exact, -a0, tensor![-3_i64, -16, 3, -12], "[ -3 -16   3 -12]");
    let a0 = tensor![-6_i64, 20, -19, 11];
    // np.abs(a0)
    cases.check("unary-046", Exact, a0.abs(), tensor![6_i64, 20, 19, 11], "[ 6 20 19 11]");
    let a0 = tensor![-10_i64, -2, -5, -17];
    // np.sign(a0)
    cases.check("unary-047", Exact, a0.signum(), tensor![-1_i64, -1, -1, -1], "[-1 -1 -1 -1]");
    let a0 = tensor![-19_i64, 20, 20, -8];
    // np.square(a0)
    cases.check("unary-048", Exact, a0.pow(2), tensor![361_i64, 400, 400, 64], "[361 400 400  64]");
    let a0 = tensor![11_u8, 16, 16, 1];
    // np.abs(a0)
    cases.check("unary-051", Exact, a0.abs(), tensor![11_u8, 16, 16, 1], "[11 16 16  1]");
}
