// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(24, &[part_1]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![-0.5_f64, 4.25, -6.875];
    let a1 = tensor![-6.125_f64, 4.375, -7.5];
    // a0 + a1
    cases.check("broadcast-001", Exact, a0 + a1, tensor![-6.625_f64, 8.625, -14.375], "[ -6.625   8.625 -14.375]");
    let a0 = tensor![3.5_f64, 1.5, 4.75];
    let a1 = tensor![0.25_f64, 7.0, 1.0];
    // a0 < a1
    cases.check("broadcast-003", Exact, a0.lt(a1), tensor![false, true, false], "[False  True False]");
    let a0 = tensor![[2.75_f64, -3.625, 4.5], [3.75, 5.875, -0.875]];
    let a1 = tensor![0.875_f64, -1.0, 7.875];
    // a0 + a1
    cases.check("broadcast-004", Exact, a0 + a1,
        tensor![[3.625_f64, -4.625, 12.375], [4.625, 4.875, 7.0]],
        "[[ 3.625 -4.625 12.375]\n [ 4.625  4.875  7.   ]]");
    let a0 = tensor![[-7_i64, 18, 5], [-4, -17, -14]];
    let a1 = tensor![8_i64, 2, 9];
    // a0 + a1
    cases.check("broadcast-005", Exact, a0 + a1,
        tensor![[1_i64, 20, 14], [4, -15, -5]],
        "[[  1  20  14]\n [  4 -15  -5]]");
    let a0 = tensor![[-2.125_f64, -2.25, 1.5], [4.5, 0.375, -2.125]];
    let a1 = tensor![-4.0_f64, 5.5, -1.125];
    // a0 < a1
    cases.check("broadcast-006", Exact, a0.lt(a1),
        tensor![[false, true, false], [false, true, true]],
        "[[False  True False]\n [False  True  True]]");
    let a0 = tensor![[6.375_f64, -5.375, 2.75], [2.25, 5.0, -3.75]];
    let a1 = tensor![[6.625_f64], [3.5]];
    // a0 + a1
    cases.check("broadcast-007", Exact, a0 + a1,
        tensor![[13.0_f64, 1.25, 9.375], [5.75, 8.5, -0.25]],
        "[[13.     1.25   9.375]\n [ 5.75   8.5   -0.25 ]]");
    let a0 = tensor![[1.0_f64], [-1.375]];
    let a1 = tensor![[6.875_f64, -0.5, -2.625]];
    // a0 + a1
    cases.check("broadcast-010", Exact, a0 + a1,
        tensor![[7.875_f64, 0.5, -1.625], [5.5, -1.875, -4.0]],
        "[[ 7.875  0.5   -1.625]\n [ 5.5   -1.875 -4.   ]]");
    let a0 = tensor![[5_i64], [-11]];
    let a1 = tensor![[-9_i64, -12, 16]];
    // a0 + a1
    cases.check("broadcast-011", Exact, a0 + a1,
        tensor![[-4_i64, -7, 21], [-20, -23, 5]],
        "[[ -4  -7  21]\n [-20 -23   5]]");
    let a0 = Tensor::from(-15_i64);
    let a1 = tensor![-13_i64, 4, -5];
    // a0 + a1
    cases.check("broadcast-014", Exact, a0 + a1, tensor![-28_i64, -11, -20], "[-28 -11 -20]");
    let a0 = tensor![[-2.75_f64, 5.0, -6.25], [-0.75, 7.375, 2.0]];
    let a1 = Tensor::from(-5.875_f64);
    // a0 + a1
    cases.check("broadcast-016", Exact, a0 + a1,
        tensor![[-8.625_f64, -0.875, -12.125], [-6.625, 1.5, -3.875]],
        "[[ -8.625  -0.875 -12.125]\n [ -6.625   1.5    -3.875]]");
    let a0 = tensor![[19_i64, 7, 7], [-3, -19, 10]];
    let a1 = Tensor::from(-5_i64);
    // a0 + a1
    cases.check("broadcast-017", Exact, a0 + a1,
        tensor![[14_i64, 2, 2], [-8, -24, 5]],
        "[[ 14   2   2]\n [ -8 -24   5]]");
    let a0 = tensor![[2.5_f64, -0.25, 6.5], [-7.5, -1.375, 5.25]];
    let a1 = Tensor::from(-0.5_f64);
    // a0 < a1
    cases.check("broadcast-018", Exact, a0.lt(a1),
        tensor![[false, false, false], [true, true, false]],
        "[[False False False]\n [ True  True False]]");
    let a0 = Tensor::from(4_i64);
    let a1 = Tensor::from(16_i64);
    // a0 + a1
    cases.check("broadcast-020", Exact, a0 + a1, 20_i64, "20");
    let a0 = Tensor::from(-3.625_f64);
    let a1 = Tensor::from(-7.125_f64);
    // a0 < a1
    cases.check("broadcast-021", Exact, a0.lt(a1), false, "False");
    let a0 = tensor![-7.25_f64];
    let a1 = tensor![1.5_f64, -6.375, -6.375, 5.25, -5.0];
    // a0 + a1
    cases.check("broadcast-022", Exact, a0 + a1,
        tensor![-5.75_f64, -13.625, -13.625, -2.0, -12.25],
        "[ -5.75  -13.625 -13.625  -2.    -12.25 ]");
    let a0 = tensor![7.0_f64];
    let a1 = tensor![7.375_f64, -1.375, -7.875, -1.875, 6.5];
    // a0 < a1
    cases.check("broadcast-024", Exact, a0.lt(a1),
        tensor![true, false, false, false, false],
        "[ True False False False False]");
    let a0 = tensor![[[3.125_f64, -7.875, 6.75]], [[4.25, 4.375, -6.25]], [[3.75, 6.625, 1.25]], [[7.25, -2.875,
        -6.625]]];
    let a1 = tensor![[7.25_f64], [-0.75]];
    // a0 + a1
    cases.check("broadcast-025", Exact, a0 + a1,
        tensor![[[10.375_f64, -0.625, 14.0], [2.375, -8.625, 6.0]], [[11.5, 11.625, 1.0], [3.5, 3.625, -7.0]], [[11.0,
            13.875, 8.5], [3.0, 5.875, 0.5]], [[14.5, 4.375, 0.625], [6.5, -3.625, -7.375]]],
        "[[[10.375 -0.625 14.   ]
  [ 2.375 -8.625  6.   ]]

 [[11.5   11.625  1.   ]
  [ 3.5    3.625 -7.   ]]

 [[11.    13.875  8.5  ]
  [ 3.     5.875  0.5  ]]

 [[14.5    4.375  0.625]
  [ 6.5   -3.625 -7.375]]]");
    let a0 = tensor![[[7.125_f64, -0.625, 4.375]], [[-8.0, 7.5, 2.75]], [[-1.5, -4.625, -6.75]], [[-1.25, -4.875,
        1.0]]];
    let a1 = tensor![[2.125_f64], [2.125]];
    // a0 < a1
    cases.check("broadcast-026", Exact, a0.lt(a1),
        tensor![[[false, true, false], [false, true, false]], [[true, false, false], [true, false, false]], [[true,
            true, true], [true, true, true]], [[true, true, true], [true, true, true]]],
        "[[[False  True False]
  [False  True False]]

 [[ True False False]
  [ True False False]]

 [[ True  True  True]
  [ True  True  True]]

 [[ True  True  True]
  [ True  True  True]]]");
    let a0 = tensor![[[-6.5_f64]]];
    let a1 = tensor![-5.875_f64];
    // a0 + a1
    cases.check("broadcast-054", Exact, a0 + a1, tensor![[[-12.375_f64]]], "[[[-12.375]]]");
    let a0 = tensor![[[-2.0_f64]]];
    let a1 = tensor![-7.5_f64];
    // a0 < a1
    cases.check("broadcast-056", Exact, a0.lt(a1), tensor![[[false]]], "[[[False]]]");
    let a0 = tensor![[2.0_f64], [-1.5]];
    let a1 = tensor![-2.375_f64, 5.75];
    // a0 + a1
    cases.check("broadcast-057", Exact, a0 + a1,
        tensor![[-0.375_f64, 7.75], [-3.875, 4.25]],
        "[[-0.375  7.75 ]\n [-3.875  4.25 ]]");
    let a0 = tensor![-4_i64];
    // np.broadcast_to(a0, (4,))
    cases.check("broadcast-068", Exact, a0.broadcast_to::<shape![4]>(), tensor![-4_i64, -4, -4, -4], "[-4 -4 -4 -4]");
    let a0 = tensor![[-17_i64], [-15]];
    // np.broadcast_to(a0, (2, 3))
    cases.check("broadcast-069", Exact, a0.broadcast_to::<shape![2, 3]>(),
        tensor![[-17_i64, -17, -17], [-15, -15, -15]],
        "[[-17 -17 -17]\n [-15 -15 -15]]");
    let a0 = Tensor::from(-19_i64);
    // np.broadcast_to(a0, (2, 2))
    cases.check("broadcast-070", Exact, a0.broadcast_to::<shape![2, 2]>(),
        tensor![[-19_i64, -19], [-19, -19]],
        "[[-19 -19]\n [-19 -19]]");
}
