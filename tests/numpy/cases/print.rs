// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(52, &[part_1, part_2, part_3]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![-1_i64, 20, 300];
    // a0
    cases.prints("print-002", &a0, "[ -1  20 300]");
    let a0 = tensor![[1_i64, -20], [300, 4]];
    // a0
    cases.prints("print-003", &a0, "[[  1 -20]\n [300   4]]");
    let a0 = tensor![[[0_i64, 1], [2, 3], [4, 5]], [[6, 7], [8, 9], [10, 11]]];
    // a0
    cases.prints("print-004", &a0, "[[[ 0  1]\n  [ 2  3]\n  [ 4  5]]\n\n [[ 6  7]\n  [ 8  9]\n  [10 11]]]");
    let a0 = tensor![[[[0_i64, 1], [2, 3]], [[4, 5], [6, 7]]], [[[8, 9], [10, 11]], [[12, 13], [14, 15]]]];
    // a0
    cases.prints("print-007", &a0, "[[[[ 0  1]
   [ 2  3]]

  [[ 4  5]
   [ 6  7]]]


 [[[ 8  9]
   [10 11]]

  [[12 13]
   [14 15]]]]");
    let a0 = tensor![1.0_f64, 2.0, 3.0];
    // a0
    cases.prints("print-008", &a0, "[1. 2. 3.]");
    let a0 = tensor![0.3333333333333333_f64, 0.6666666666666666, 3.3333333333333335];
    // a0
    cases.prints("print-011", &a0, "[0.33333333 0.66666667 3.33333333]");
    let a0 = tensor![[0.3333333333333333_f64, 100.0], [0.1, -0.5]];
    // a0
    cases.prints("print-012", &a0, "[[  0.33333333 100.        ]\n [  0.1         -0.5       ]]");
    let a0 = tensor![3.141592653589793_f64];
    // a0
    cases.prints("print-013", &a0, "[3.14159265]");
    let a0 = tensor![0.0001_f64, 1.0];
    // a0
    cases.prints("print-016", &a0, "[1.e-04 1.e+00]");
    let a0 = tensor![0.001_f64, 1.0];
    // a0
    cases.prints("print-017", &a0, "[0.001 1.   ]");
    let a0 = tensor![123456789.5_f64];
    // a0
    cases.prints("print-024", &a0, "[1.2345679e+08]");
    let a0 = tensor![1000000000000000.0_f64];
    // a0
    cases.prints("print-025", &a0, "[1.e+15]");
    let a0 = tensor![1.0_f64, 1000.0];
    // a0
    cases.prints("print-027", &a0, "[   1. 1000.]");
    let a0 = tensor![0.5_f64, 500.0];
    // a0
    cases.prints("print-028", &a0, "[  0.5 500. ]");
    let a0 = tensor![0.5_f64, 1000.0];
    // a0
    cases.prints("print-029", &a0, "[5.e-01 1.e+03]");
    let a0 = tensor![100000000.0_f64, 1.0];
    // a0
    cases.prints("print-030", &a0, "[1.e+08 1.e+00]");
    let a0 = tensor![10000000.0_f64, 1.0];
    // a0
    cases.prints("print-031", &a0, "[1.e+07 1.e+00]");
    let a0 = tensor![0.0_f64, 10000000000.0];
    // a0
    cases.prints("print-034", &a0, "[0.e+00 1.e+10]");
    let a0 = tensor![1.0_f64, f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
    // a0
    cases.prints("print-037", &a0, "[  1.  nan  inf -inf]");
    let a0 = tensor![f64::NEG_INFINITY];
    // a0
    cases.prints("print-042", &a0, "[-inf]");
    let a0 = tensor![f64::NAN, -1.0];
    // a0
    cases.prints("print-043", &a0, "[nan -1.]");
    let a0 = tensor![1e300_f64, 1e-300];
    // a0
    cases.prints("print-044", &a0, "[1.e+300 1.e-300]");
    let a0 = tensor![15000000000.0_f64, 2.25e-5];
    // a0
    cases.prints("print-047", &a0, "[1.50e+10 2.25e-05]");
    let a0 = tensor![0.123456785_f64, 0.123456775];
    // a0
    cases.prints("print-050", &a0, "[0.12345678 0.12345678]");
    let a0 = tensor![0.999999999999_f64];
    // a0
    cases.prints("print-051", &a0, "[1.]");
}

fn part_2(cases: &mut Cases) {
    let a0 = tensor![[1e-10_f64, 1.0], [100.0, f64::NAN]];
    // a0
    cases.prints("print-058", &a0, "[[1.e-10 1.e+00]\n [1.e+02    nan]]");
    let a0 = tensor![true, true];
    // a0
    cases.prints("print-062", &a0, "[ True  True]");
    let a0 = tensor![-9223372036854775808_i64, 9223372036854775807];
    // a0
    cases.prints("print-063", &a0, "[-9223372036854775808  9223372036854775807]");
    let a0 = tensor![3.1415927_f32];
    // a0
    cases.prints("print-071", &a0, "[3.1415927]");
    let a0 = tensor![123456.79_f32, 1.0];
    // a0
    cases.prints("print-072", &a0, "[1.2345679e+05 1.0000000e+00]");
    let a0 = tensor![1e-5_f32, 1.0];
    // a0
    cases.prints("print-074", &a0, "[1.e-05 1.e+00]");
    let a0 = tensor![100000000.0_f32];
    // a0
    cases.prints("print-076", &a0, "[1.e+08]");
    let a0 = tensor![f32::NAN, f32::NEG_INFINITY];
    // a0
    cases.prints("print-077", &a0, "[ nan -inf]");
    let a0 = tensor![1.1_f32, 2.22, 3.333];
    // a0
    cases.prints("print-078", &a0, "[1.1   2.22  3.333]");
    let a0 = tensor![1_u8, 255];
    // a0
    cases.prints("print-079", &a0, "[  1 255]");
    let a0 = tensor![-128_i8, 127];
    // a0
    cases.prints("print-081", &a0, "[-128  127]");
    let a0 = Tensor::from(5.0_f64);
    // a0
    cases.prints("print-100", &a0, "5.0");
    let a0 = Tensor::from(true);
    // a0
    cases.prints("print-103", &a0, "True");
    let a0 = Tensor::from(f64::NAN);
    // a0
    cases.prints("print-106", &a0, "nan");
    let a0 = Tensor::from(-0.0_f64);
    // a0
    cases.prints("print-107", &a0, "-0.0");
    let a0 = Tensor::from(1e-5_f64);
    // a0
    cases.prints("print-108", &a0, "1e-05");
    let a0 = Tensor::from(0.3333333333333333_f64);
    // a0[()]
    cases.prints("print-110", &a0, "0.3333333333333333");
    let a0 = Tensor::from(0.33333334_f32);
    // a0[()]
    cases.prints("print-111", &a0, "0.33333334");
    let a0 = Tensor::from(0.30000000000000004_f64);
    // a0[()]
    cases.prints("print-112", &a0, "0.30000000000000004");
    let a0 = Tensor::from(1e16_f64);
    // a0[()]
    cases.prints("print-113", &a0, "1e+16");
    let a0 = Tensor::from(1e16_f32);
    // a0[()]
    cases.prints("print-114", &a0, "1e+16");
    let a0 = Tensor::from(1e-5_f32);
    // a0[()]
    cases.prints("print-118", &a0, "1e-05");
    let a0 = Tensor::from(0.0001_f64);
    // a0[()]
    cases.prints("print-119", &a0, "0.0001");
    let a0 = Tensor::from(f64::NAN);
    // a0[()]
    cases.prints("print-122", &a0, "nan");
    let a0 = Tensor::from(f64::NEG_INFINITY);
    // a0[()]
    cases.prints("print-123", &a0, "-inf");
}

fn part_3(cases: &mut Cases) {
    let a0 = Tensor::from(12345.678_f64);
    // a0[()]
    cases.prints("print-128", &a0, "12345.678");
    let a0 = Tensor::from(12345.678_f32);
    // a0[()]
    cases.prints("print-129", &a0, "12345.678");
}
