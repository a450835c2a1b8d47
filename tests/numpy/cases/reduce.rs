// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(234, &[part_1, part_2, part_3, part_4, part_5, part_6, part_7, part_8, part_9, part_10]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![-1.625_f64, 5.875, 5.5];
    // a0.sum(axis=None)
    cases.check("reduce-001", Exact, a0.sum(), 9.75_f64, "9.75");
    // a0.mean(axis=None)
    cases.check("reduce-002", Exact, a0.mean(), 3.25_f64, "3.25");
    // a0.max(axis=None)
    cases.check("reduce-003", Exact, a0.max(), 5.875_f64, "5.875");
    // a0.argmax(axis=None)
    cases.check("reduce-006", Exact, flat(a0.shape(), a0.argmax()), 1_i64, "1");
    // a0.mean(axis=0)
    cases.check("reduce-009", Exact, a0.over(axes![0]).mean(), 3.25_f64, "3.25");
    // a0.argmax(axis=0)
    cases.check("reduce-013", Exact, a0.over(axes![0]).argmax(), 1_i64, "1");
    // a0.argmin(axis=0)
    cases.check("reduce-014", Exact, a0.over(axes![0]).argmin(), 0_i64, "0");
    // a0.sum(axis=-1)
    cases.check("reduce-015", Exact, a0.over(axes![-1]).sum(), 9.75_f64, "9.75");
    // a0.max(axis=-1)
    cases.check("reduce-017", Exact, a0.over(axes![-1]).max(), 5.875_f64, "5.875");
    // a0.prod(axis=-1)
    cases.check("reduce-019", Exact, a0.over(axes![-1]).prod(), -52.5078125_f64, "-52.5078125");
    // a0.argmax(axis=-1)
    cases.check("reduce-020", Exact, a0.over(axes![-1]).argmax(), 1_i64, "1");
    // a0.argmin(axis=-1)
    cases.check("reduce-021", Exact, a0.over(axes![-1]).argmin(), 0_i64, "0");
    let a0 = tensor![[5.625_f64, 3.0, 0.375], [-0.25, -0.125, -6.25]];
    // a0.sum(axis=None)
    cases.check("reduce-022", Exact, a0.sum(), 2.375_f64, "2.375");
    // a0.mean(axis=None)
    cases.check("reduce-023", Exact, a0.mean(), 0.3958333333333333_f64, "0.3958333333333333");
    // a0.min(axis=None, keepdims=True)
    cases.check("reduce-025", Exact, a0.over(axes![0, 1]).keepdims().min(), tensor![[-6.25_f64]], "[[-6.25]]");
    // a0.prod(axis=None)
    cases.check("reduce-026", Exact, a0.prod(), -1.2359619140625_f64, "-1.2359619140625");
    // a0.argmin(axis=None)
    cases.check("reduce-028", Exact, flat(a0.shape(), a0.argmin()), 5_i64, "5");
    // a0.mean(axis=0, keepdims=True)
    cases.check("reduce-030", Exact, a0.over(axes![0]).keepdims().mean(),
        tensor![[2.6875_f64, 1.4375, -2.9375]],
        "[[ 2.6875  1.4375 -2.9375]]");
    // a0.min(axis=0, keepdims=True)
    cases.check("reduce-032", Exact, a0.over(axes![0]).keepdims().min(),
        tensor![[-0.25_f64, -0.125, -6.25]],
        "[[-0.25  -0.125 -6.25 ]]");
    // a0.argmin(axis=0)
    cases.check("reduce-035", Exact, a0.over(axes![0]).argmin(), tensor![1_i64, 1, 1], "[1 1 1]");
    // a0.max(axis=1)
    cases.check("reduce-038", Exact, a0.over(axes![1]).max(), tensor![5.625_f64, -0.125], "[ 5.625 -0.125]");
    // a0.min(axis=1)
    cases.check("reduce-039", Exact, a0.over(axes![1]).min(), tensor![0.375_f64, -6.25], "[ 0.375 -6.25 ]");
    // a0.prod(axis=1, keepdims=True)
    cases.check("reduce-040", Exact, a0.over(axes![1]).keepdims().prod(),
        tensor![[6.328125_f64], [-0.1953125]],
        "[[ 6.328125 ]\n [-0.1953125]]");
    // a0.argmax(axis=1)
    cases.check("reduce-041", Exact, a0.over(axes![1]).argmax(), tensor![0_i64, 1], "[0 1]");
    // a0.sum(axis=-1)
    cases.check("reduce-043", Exact, a0.over(axes![-1]).sum(), tensor![9.0_f64, -6.625], "[ 9.    -6.625]");
}

fn part_2(cases: &mut Cases) {
    let a0 = tensor![[5.625_f64, 3.0, 0.375], [-0.25, -0.125, -6.25]];
    // a0.argmax(axis=-1)
    cases.check("reduce-048", Exact, a0.over(axes![-1]).argmax(), tensor![0_i64, 1], "[0 1]");
    // a0.argmin(axis=-1)
    cases.check("reduce-049", Exact, a0.over(axes![-1]).argmin(), tensor![2_i64, 2], "[2 2]");
    // a0.sum(axis=(0, 1))
    cases.check("reduce-050", Exact, a0.over(axes![0, 1]).sum(), 2.375_f64, "2.375");
    // a0.mean(axis=(0, 1), keepdims=True)
    cases.check("reduce-051", Exact, a0.over(axes![0, 1]).keepdims().mean(),
        tensor![[0.3958333333333333_f64]],
        "[[0.39583333]]");
    let a0 = tensor![[[-6.25_f64, -6.0, -6.75, -1.375], [-6.125, -4.25, 5.375, 0.25], [3.125, 2.0, -5.0, 0.625]],
        [[-6.25, -1.125, 3.75, -3.625], [3.875, 2.125, 2.75, 4.875], [-6.875, -1.125, -3.125, -6.25]]];
    // a0.sum(axis=None, keepdims=True)
    cases.check("reduce-055", Exact, a0.over(axes![0, 1, 2]).keepdims().sum(),
        tensor![[[-35.375_f64]]],
        "[[[-35.375]]]");
    // a0.min(axis=None)
    cases.check("reduce-058", Exact, a0.min(), -6.875_f64, "-6.875");
    // a0.sum(axis=0)
    cases.check("reduce-061", Exact, a0.over(axes![0]).sum(),
        tensor![[-12.5_f64, -7.125, -3.0, -5.0], [-2.25, -2.125, 8.125, 5.125], [-3.75, 0.875, -8.125, -5.625]],
        "[[-12.5    -7.125  -3.     -5.   ]
 [ -2.25   -2.125   8.125   5.125]
 [ -3.75    0.875  -8.125  -5.625]]");
    // a0.mean(axis=0)
    cases.check("reduce-062", Exact, a0.over(axes![0]).mean(),
        tensor![[-6.25_f64, -3.5625, -1.5, -2.5], [-1.125, -1.0625, 4.0625, 2.5625], [-1.875, 0.4375, -4.0625,
            -2.8125]],
        "[[-6.25   -3.5625 -1.5    -2.5   ]
 [-1.125  -1.0625  4.0625  2.5625]
 [-1.875   0.4375 -4.0625 -2.8125]]");
    // a0.argmax(axis=0)
    cases.check("reduce-065", Exact, a0.over(axes![0]).argmax(),
        tensor![[0_i64, 1, 1, 0], [1, 1, 0, 1], [0, 0, 1, 0]],
        "[[0 1 1 0]\n [1 1 0 1]\n [0 0 1 0]]");
    // a0.mean(axis=1)
    cases.check("reduce-068", Exact, a0.over(axes![1]).mean(),
        tensor![[-3.0833333333333335_f64, -2.75, -2.125, -0.16666666666666666], [-3.0833333333333335,
            -0.041666666666666664, 1.125, -1.6666666666666667]],
        "[[-3.08333333 -2.75       -2.125      -0.16666667]
 [-3.08333333 -0.04166667  1.125      -1.66666667]]");
    // a0.max(axis=1)
    cases.check("reduce-069", Exact, a0.over(axes![1]).max(),
        tensor![[3.125_f64, 2.0, 5.375, 0.625], [3.875, 2.125, 3.75, 4.875]],
        "[[3.125 2.    5.375 0.625]\n [3.875 2.125 3.75  4.875]]");
    // a0.argmax(axis=1)
    cases.check("reduce-071", Exact, a0.over(axes![1]).argmax(),
        tensor![[2_i64, 2, 1, 2], [1, 1, 0, 1]],
        "[[2 2 1 2]\n [1 1 0 1]]");
    // a0.mean(axis=2)
    cases.check("reduce-074", Exact, a0.over(axes![2]).mean(),
        tensor![[-5.09375_f64, -1.1875, 0.1875], [-1.8125, 3.40625, -4.34375]],
        "[[-5.09375 -1.1875   0.1875 ]\n [-1.8125   3.40625 -4.34375]]");
    // a0.min(axis=2, keepdims=True)
    cases.check("reduce-076", Exact, a0.over(axes![2]).keepdims().min(),
        tensor![[[-6.75_f64], [-6.125], [-5.0]], [[-6.25], [2.125], [-6.875]]],
        "[[[-6.75 ]\n  [-6.125]\n  [-5.   ]]\n\n [[-6.25 ]\n  [ 2.125]\n  [-6.875]]]");
    // a0.sum(axis=-1)
    cases.check("reduce-079", Exact, a0.over(axes![-1]).sum(),
        tensor![[-20.375_f64, -4.75, 0.75], [-7.25, 13.625, -17.375]],
        "[[-20.375  -4.75    0.75 ]\n [ -7.25   13.625 -17.375]]");
    // a0.mean(axis=-1)
    cases.check("reduce-080", Exact, a0.over(axes![-1]).mean(),
        tensor![[-5.09375_f64, -1.1875, 0.1875], [-1.8125, 3.40625, -4.34375]],
        "[[-5.09375 -1.1875   0.1875 ]\n [-1.8125   3.40625 -4.34375]]");
    // a0.max(axis=-1)
    cases.check("reduce-081", Exact, a0.over(axes![-1]).max(),
        tensor![[-1.375_f64, 5.375, 3.125], [3.75, 4.875, -1.125]],
        "[[-1.375  5.375  3.125]\n [ 3.75   4.875 -1.125]]");
    // a0.argmin(axis=-1)
    cases.check("reduce-084", Exact, a0.over(axes![-1]).argmin(),
        tensor![[2_i64, 0, 2], [0, 1, 0]],
        "[[2 0 2]\n [0 1 0]]");
    // a0.mean(axis=(0, 1))
    cases.check("reduce-086", Exact, a0.over(axes![0, 1]).mean(),
        tensor![-3.0833333333333335_f64, -1.3958333333333333, -0.5, -0.9166666666666666],
        "[-3.08333333 -1.39583333 -0.5        -0.91666667]");
    // a0.max(axis=(0, 2))
    cases.check("reduce-091", Exact, a0.over(axes![0, 2]).max(),
        tensor![3.75_f64, 5.375, 3.125],
        "[3.75  5.375 3.125]");
    // a0.sum(axis=(1, -1))
    cases.check("reduce-093", Exact, a0.over(axes![1, -1]).sum(), tensor![-24.375_f64, -11.0], "[-24.375 -11.   ]");
    let a0 = Tensor::from(5.75_f64);
    // a0.sum(axis=None)
    cases.check("reduce-097", Exact, a0.sum(), 5.75_f64, "5.75");
    // a0.max(axis=None)
    cases.check("reduce-099", Exact, a0.max(), 5.75_f64, "5.75");
    // a0.argmax(axis=None)
    cases.check("reduce-101", Exact, flat(a0.shape(), a0.argmax()), 0_i64, "0");
    // a0.argmin(axis=None)
    cases.check("reduce-102", Exact, flat(a0.shape(), a0.argmin()), 0_i64, "0");
}

fn part_3(cases: &mut Cases) {
    let a0 = tensor![[-5.0_f64]];
    // a0.sum(axis=None)
    cases.check("reduce-103", Exact, a0.sum(), -5.0_f64, "-5.0");
    // a0.mean(axis=None)
    cases.check("reduce-104", Exact, a0.mean(), -5.0_f64, "-5.0");
    // a0.min(axis=None, keepdims=True)
    cases.check("reduce-106", Exact, a0.over(axes![0, 1]).keepdims().min(), tensor![[-5.0_f64]], "[[-5.]]");
    // a0.argmax(axis=None)
    cases.check("reduce-107", Exact, flat(a0.shape(), a0.argmax()), 0_i64, "0");
    // a0.argmin(axis=None)
    cases.check("reduce-108", Exact, flat(a0.shape(), a0.argmin()), 0_i64, "0");
    // a0.mean(axis=0)
    cases.check("reduce-110", Exact, a0.over(axes![0]).mean(), tensor![-5.0_f64], "[-5.]");
    // a0.min(axis=0)
    cases.check("reduce-112", Exact, a0.over(axes![0]).min(), tensor![-5.0_f64], "[-5.]");
    // a0.argmax(axis=0)
    cases.check("reduce-113", Exact, a0.over(axes![0]).argmax(), tensor![0_i64], "[0]");
    // a0.argmin(axis=0)
    cases.check("reduce-114", Exact, a0.over(axes![0]).argmin(), tensor![0_i64], "[0]");
    let a0 = tensor![-14_i64, -11, 0];
    // a0.sum(axis=None)
    cases.check("reduce-115", Exact, a0.sum(), -25_i64, "-25");
    // a0.min(axis=None)
    cases.check("reduce-118", Exact, a0.min(), -14_i64, "-14");
    // a0.sum(axis=0)
    cases.check("reduce-122", Exact, a0.over(axes![0]).sum(), -25_i64, "-25");
    // a0.mean(axis=0)
    cases.check("reduce-123", Exact, a0.over(axes![0]).mean(), -8.333333333333334_f64, "-8.333333333333334");
    // a0.min(axis=0)
    cases.check("reduce-125", Exact, a0.over(axes![0]).min(), -14_i64, "-14");
    // a0.argmax(axis=0)
    cases.check("reduce-127", Exact, a0.over(axes![0]).argmax(), 2_i64, "2");
    // a0.sum(axis=-1)
    cases.check("reduce-129", Exact, a0.over(axes![-1]).sum(), -25_i64, "-25");
    // a0.min(axis=-1)
    cases.check("reduce-132", Exact, a0.over(axes![-1]).min(), -14_i64, "-14");
    // a0.prod(axis=-1)
    cases.check("reduce-133", Exact, a0.over(axes![-1]).prod(), 0_i64, "0");
    let a0 = tensor![[18_i64, 1, 5], [-4, 16, 16]];
    // a0.mean(axis=None)
    cases.check("reduce-137", Exact, a0.mean(), 8.666666666666666_f64, "8.666666666666666");
    // a0.max(axis=None)
    cases.check("reduce-138", Exact, a0.max(), 18_i64, "18");
    // a0.argmax(axis=None)
    cases.check("reduce-141", Exact, flat(a0.shape(), a0.argmax()), 0_i64, "0");
    // a0.argmin(axis=None)
    cases.check("reduce-142", Exact, flat(a0.shape(), a0.argmin()), 3_i64, "3");
    // a0.sum(axis=0, keepdims=True)
    cases.check("reduce-143", Exact, a0.over(axes![0]).keepdims().sum(), tensor![[14_i64, 17, 21]], "[[14 17 21]]");
    // a0.argmax(axis=0)
    cases.check("reduce-148", Exact, a0.over(axes![0]).argmax(), tensor![0_i64, 1, 1], "[0 1 1]");
    // a0.argmin(axis=0)
    cases.check("reduce-149", Exact, a0.over(axes![0]).argmin(), tensor![1_i64, 0, 0], "[1 0 0]");
}

fn part_4(cases: &mut Cases) {
    let a0 = tensor![[18_i64, 1, 5], [-4, 16, 16]];
    // a0.sum(axis=1)
    cases.check("reduce-150", Exact, a0.over(axes![1]).sum(), tensor![24_i64, 28], "[24 28]");
    // a0.min(axis=1)
    cases.check("reduce-153", Exact, a0.over(axes![1]).min(), tensor![1_i64, -4], "[ 1 -4]");
    // a0.prod(axis=1, keepdims=True)
    cases.check("reduce-154", Exact, a0.over(axes![1]).keepdims().prod(),
        tensor![[90_i64], [-1024]],
        "[[   90]\n [-1024]]");
    // a0.argmin(axis=1)
    cases.check("reduce-156", Exact, a0.over(axes![1]).argmin(), tensor![1_i64, 0], "[1 0]");
    // a0.mean(axis=-1)
    cases.check("reduce-158", Exact, a0.over(axes![-1]).mean(),
        tensor![8.0_f64, 9.333333333333334],
        "[8.         9.33333333]");
    // a0.min(axis=-1)
    cases.check("reduce-160", Exact, a0.over(axes![-1]).min(), tensor![1_i64, -4], "[ 1 -4]");
    // a0.prod(axis=-1)
    cases.check("reduce-161", Exact, a0.over(axes![-1]).prod(), tensor![90_i64, -1024], "[   90 -1024]");
    // a0.argmax(axis=-1)
    cases.check("reduce-162", Exact, a0.over(axes![-1]).argmax(), tensor![0_i64, 1], "[0 1]");
    // a0.sum(axis=(0, 1))
    cases.check("reduce-164", Exact, a0.over(axes![0, 1]).sum(), 52_i64, "52");
    // a0.mean(axis=(0, 1))
    cases.check("reduce-165", Exact, a0.over(axes![0, 1]).mean(), 8.666666666666666_f64, "8.666666666666666");
    // a0.min(axis=(0, 1))
    cases.check("reduce-167", Exact, a0.over(axes![0, 1]).min(), -4_i64, "-4");
    let a0 = tensor![[[6_i64, -14, 1, 16], [12, 7, -5, 13], [8, 10, -18, -4]], [[-7, -14, 18, 16], [20, -11, 19, -5],
        [-6, -4, 19, 2]]];
    // a0.mean(axis=None, keepdims=True)
    cases.check("reduce-170", Exact, a0.over(axes![0, 1, 2]).keepdims().mean(),
        tensor![[[3.2916666666666665_f64]]],
        "[[[3.29166667]]]");
    // a0.max(axis=None, keepdims=True)
    cases.check("reduce-171", Exact, a0.over(axes![0, 1, 2]).keepdims().max(), tensor![[[20_i64]]], "[[[20]]]");
    // a0.argmax(axis=None)
    cases.check("reduce-173", Exact, flat(a0.shape(), a0.argmax()), 16_i64, "16");
    // a0.argmin(axis=None)
    cases.check("reduce-174", Exact, flat(a0.shape(), a0.argmin()), 10_i64, "10");
    // a0.sum(axis=0, keepdims=True)
    cases.check("reduce-175", Exact, a0.over(axes![0]).keepdims().sum(),
        tensor![[[-1_i64, -28, 19, 32], [32, -4, 14, 8], [2, 6, 1, -2]]],
        "[[[ -1 -28  19  32]\n  [ 32  -4  14   8]\n  [  2   6   1  -2]]]");
    // a0.min(axis=0, keepdims=True)
    cases.check("reduce-178", Exact, a0.over(axes![0]).keepdims().min(),
        tensor![[[-7_i64, -14, 1, 16], [12, -11, -5, -5], [-6, -4, -18, -4]]],
        "[[[ -7 -14   1  16]\n  [ 12 -11  -5  -5]\n  [ -6  -4 -18  -4]]]");
    // a0.argmin(axis=0)
    cases.check("reduce-180", Exact, a0.over(axes![0]).argmin(),
        tensor![[1_i64, 0, 0, 0], [0, 1, 0, 1], [1, 1, 0, 0]],
        "[[1 0 0 0]\n [0 1 0 1]\n [1 1 0 0]]");
    // a0.sum(axis=1)
    cases.check("reduce-181", Exact, a0.over(axes![1]).sum(),
        tensor![[26_i64, 3, -22, 25], [7, -29, 56, 13]],
        "[[ 26   3 -22  25]\n [  7 -29  56  13]]");
    // a0.mean(axis=1)
    cases.check("reduce-182", Exact, a0.over(axes![1]).mean(),
        tensor![[8.666666666666666_f64, 1.0, -7.333333333333333, 8.333333333333334], [2.3333333333333335,
            -9.666666666666666, 18.666666666666668, 4.333333333333333]],
        "[[ 8.66666667  1.         -7.33333333  8.33333333]
 [ 2.33333333 -9.66666667 18.66666667  4.33333333]]");
    // a0.argmax(axis=1)
    cases.check("reduce-185", Exact, a0.over(axes![1]).argmax(),
        tensor![[1_i64, 2, 0, 0], [1, 2, 1, 0]],
        "[[1 2 0 0]\n [1 2 1 0]]");
    // a0.mean(axis=2)
    cases.check("reduce-188", Exact, a0.over(axes![2]).mean(),
        tensor![[2.25_f64, 6.75, -1.0], [3.25, 5.75, 2.75]],
        "[[ 2.25  6.75 -1.  ]\n [ 3.25  5.75  2.75]]");
    // a0.max(axis=2)
    cases.check("reduce-189", Exact, a0.over(axes![2]).max(),
        tensor![[16_i64, 13, 10], [18, 20, 19]],
        "[[16 13 10]\n [18 20 19]]");
    // a0.min(axis=2, keepdims=True)
    cases.check("reduce-190", Exact, a0.over(axes![2]).keepdims().min(),
        tensor![[[-14_i64], [-5], [-18]], [[-14], [-11], [-6]]],
        "[[[-14]\n  [ -5]\n  [-18]]\n\n [[-14]\n  [-11]\n  [ -6]]]");
    // a0.argmin(axis=2)
    cases.check("reduce-192", Exact, a0.over(axes![2]).argmin(),
        tensor![[1_i64, 2, 2], [1, 1, 0]],
        "[[1 2 2]\n [1 1 0]]");
}

fn part_5(cases: &mut Cases) {
    let a0 = tensor![[[6_i64, -14, 1, 16], [12, 7, -5, 13], [8, 10, -18, -4]], [[-7, -14, 18, 16], [20, -11, 19, -5],
        [-6, -4, 19, 2]]];
    // a0.sum(axis=-1)
    cases.check("reduce-193", Exact, a0.over(axes![-1]).sum(),
        tensor![[9_i64, 27, -4], [13, 23, 11]],
        "[[ 9 27 -4]\n [13 23 11]]");
    // a0.mean(axis=-1)
    cases.check("reduce-194", Exact, a0.over(axes![-1]).mean(),
        tensor![[2.25_f64, 6.75, -1.0], [3.25, 5.75, 2.75]],
        "[[ 2.25  6.75 -1.  ]\n [ 3.25  5.75  2.75]]");
    // a0.min(axis=-1, keepdims=True)
    cases.check("reduce-196", Exact, a0.over(axes![-1]).keepdims().min(),
        tensor![[[-14_i64], [-5], [-18]], [[-14], [-11], [-6]]],
        "[[[-14]\n  [ -5]\n  [-18]]\n\n [[-14]\n  [-11]\n  [ -6]]]");
    // a0.mean(axis=(0, 1))
    cases.check("reduce-200", Exact, a0.over(axes![0, 1]).mean(),
        tensor![5.5_f64, -4.333333333333333, 5.666666666666667, 6.333333333333333],
        "[ 5.5        -4.33333333  5.66666667  6.33333333]");
    // a0.sum(axis=(0, 2))
    cases.check("reduce-203", Exact, a0.over(axes![0, 2]).sum(), tensor![22_i64, 50, 7], "[22 50  7]");
    // a0.mean(axis=(0, 2))
    cases.check("reduce-204", Exact, a0.over(axes![0, 2]).mean(),
        tensor![2.75_f64, 6.25, 0.875],
        "[2.75  6.25  0.875]");
    // a0.sum(axis=(1, -1))
    cases.check("reduce-207", Exact, a0.over(axes![1, -1]).sum(), tensor![32_i64, 47], "[32 47]");
    // a0.mean(axis=(1, -1))
    cases.check("reduce-208", Exact, a0.over(axes![1, -1]).mean(),
        tensor![2.6666666666666665_f64, 3.9166666666666665],
        "[2.66666667 3.91666667]");
    let a0 = Tensor::from(-3_i64);
    // a0.min(axis=None)
    cases.check("reduce-214", Exact, a0.min(), -3_i64, "-3");
    // a0.argmin(axis=None)
    cases.check("reduce-216", Exact, flat(a0.shape(), a0.argmin()), 0_i64, "0");
    let a0 = tensor![[3_i64]];
    // a0.max(axis=None)
    cases.check("reduce-219", Exact, a0.max(), 3_i64, "3");
    // a0.argmax(axis=None)
    cases.check("reduce-221", Exact, flat(a0.shape(), a0.argmax()), 0_i64, "0");
    // a0.sum(axis=0)
    cases.check("reduce-223", Exact, a0.over(axes![0]).sum(), tensor![3_i64], "[3]");
    // a0.mean(axis=0)
    cases.check("reduce-224", Exact, a0.over(axes![0]).mean(), tensor![3.0_f64], "[3.]");
    // a0.max(axis=0, keepdims=True)
    cases.check("reduce-225", Exact, a0.over(axes![0]).keepdims().max(), tensor![[3_i64]], "[[3]]");
    // a0.argmin(axis=0)
    cases.check("reduce-228", Exact, a0.over(axes![0]).argmin(), tensor![0_i64], "[0]");
    let a0 = tensor![[-5.0_f32, 0.875, -7.0], [6.625, 5.5, 5.875]];
    // a0.prod(axis=None)
    cases.check("reduce-233", Exact, a0.prod(), 6555.9033_f32, "6555.9033");
    // a0.sum(axis=0, keepdims=True)
    cases.check("reduce-236", Exact, a0.over(axes![0]).keepdims().sum(),
        tensor![[1.625_f32, 6.375, -1.125]],
        "[[ 1.625  6.375 -1.125]]");
    // a0.mean(axis=0)
    cases.check("reduce-237", Ulp(1), a0.over(axes![0]).mean(),
        tensor![0.8125_f32, 3.1875, -0.5625],
        "[ 0.8125  3.1875 -0.5625]");
    // a0.max(axis=0, keepdims=True)
    cases.check("reduce-238", Exact, a0.over(axes![0]).keepdims().max(),
        tensor![[6.625_f32, 5.5, 5.875]],
        "[[6.625 5.5   5.875]]");
    // a0.min(axis=0)
    cases.check("reduce-239", Exact, a0.over(axes![0]).min(), tensor![-5.0_f32, 0.875, -7.0], "[-5.     0.875 -7.   ]");
    // a0.prod(axis=0)
    cases.check("reduce-240", Exact, a0.over(axes![0]).prod(),
        tensor![-33.125_f32, 4.8125, -41.125],
        "[-33.125    4.8125 -41.125 ]");
    // a0.argmax(axis=0)
    cases.check("reduce-241", Exact, a0.over(axes![0]).argmax(), tensor![1_i64, 1, 1], "[1 1 1]");
    // a0.max(axis=1)
    cases.check("reduce-245", Exact, a0.over(axes![1]).max(), tensor![0.875_f32, 6.625], "[0.875 6.625]");
    // a0.min(axis=1)
    cases.check("reduce-246", Exact, a0.over(axes![1]).min(), tensor![-7.0_f32, 5.5], "[-7.   5.5]");
}

fn part_6(cases: &mut Cases) {
    let a0 = tensor![[-5.0_f32, 0.875, -7.0], [6.625, 5.5, 5.875]];
    // a0.prod(axis=1, keepdims=True)
    cases.check("reduce-247", Exact, a0.over(axes![1]).keepdims().prod(),
        tensor![[30.625_f32], [214.07031]],
        "[[ 30.625  ]\n [214.07031]]");
    // a0.argmin(axis=1)
    cases.check("reduce-249", Exact, a0.over(axes![1]).argmin(), tensor![2_i64, 1], "[2 1]");
    let a0 = tensor![[[-4.75_f32, 6.875, -3.125, 3.5], [-5.875, 0.875, 6.625, -3.375], [3.5, -1.0, -0.125, -0.75]],
        [[6.875, -2.875, 8.0, -4.5], [7.5, 1.0, -0.875, -6.125], [-5.5, 0.0, 1.625, -2.25]]];
    // a0.sum(axis=None)
    cases.check("reduce-250", Exact, a0.sum(), 5.25_f32, "5.25");
    // a0.max(axis=None)
    cases.check("reduce-252", Exact, a0.max(), 8.0_f32, "8.0");
    // a0.min(axis=None, keepdims=True)
    cases.check("reduce-253", Exact, a0.over(axes![0, 1, 2]).keepdims().min(), tensor![[[-6.125_f32]]], "[[[-6.125]]]");
    // a0.sum(axis=0)
    cases.check("reduce-256", Exact, a0.over(axes![0]).sum(),
        tensor![[2.125_f32, 4.0, 4.875, -1.0], [1.625, 1.875, 5.75, -9.5], [-2.0, -1.0, 1.5, -3.0]],
        "[[ 2.125  4.     4.875 -1.   ]
 [ 1.625  1.875  5.75  -9.5  ]
 [-2.    -1.     1.5   -3.   ]]");
    // a0.mean(axis=0)
    cases.check("reduce-257", Ulp(1), a0.over(axes![0]).mean(),
        tensor![[1.0625_f32, 2.0, 2.4375, -0.5], [0.8125, 0.9375, 2.875, -4.75], [-1.0, -0.5, 0.75, -1.5]],
        "[[ 1.0625  2.      2.4375 -0.5   ]
 [ 0.8125  0.9375  2.875  -4.75  ]
 [-1.     -0.5     0.75   -1.5   ]]");
    // a0.max(axis=0)
    cases.check("reduce-258", Exact, a0.over(axes![0]).max(),
        tensor![[6.875_f32, 6.875, 8.0, 3.5], [7.5, 1.0, 6.625, -3.375], [3.5, 0.0, 1.625, -0.75]],
        "[[ 6.875  6.875  8.     3.5  ]
 [ 7.5    1.     6.625 -3.375]
 [ 3.5    0.     1.625 -0.75 ]]");
    // a0.argmax(axis=0)
    cases.check("reduce-260", Exact, a0.over(axes![0]).argmax(),
        tensor![[1_i64, 0, 1, 0], [1, 1, 0, 0], [0, 1, 1, 0]],
        "[[1 0 1 0]\n [1 1 0 0]\n [0 1 1 0]]");
    // a0.argmin(axis=0)
    cases.check("reduce-261", Exact, a0.over(axes![0]).argmin(),
        tensor![[0_i64, 1, 0, 1], [0, 0, 1, 1], [1, 0, 0, 1]],
        "[[0 1 0 1]\n [0 0 1 1]\n [1 0 0 1]]");
    // a0.mean(axis=1)
    cases.check("reduce-263", Ulp(1), a0.over(axes![1]).mean(),
        tensor![[-2.375_f32, 2.25, 1.125, -0.20833333], [2.9583333, -0.625, 2.9166667, -4.2916665]],
        "[[-2.375       2.25        1.125      -0.20833333]
 [ 2.9583333  -0.625       2.9166667  -4.2916665 ]]");
    // a0.max(axis=1)
    cases.check("reduce-264", Exact, a0.over(axes![1]).max(),
        tensor![[3.5_f32, 6.875, 6.625, 3.5], [7.5, 1.0, 8.0, -2.25]],
        "[[ 3.5    6.875  6.625  3.5  ]\n [ 7.5    1.     8.    -2.25 ]]");
    // a0.argmin(axis=1)
    cases.check("reduce-267", Exact, a0.over(axes![1]).argmin(),
        tensor![[1_i64, 2, 0, 1], [2, 0, 1, 1]],
        "[[1 2 0 1]\n [2 0 1 1]]");
    // a0.max(axis=(0, 2))
    cases.check("reduce-270", Exact, a0.over(axes![0, 2]).max(), tensor![8.0_f32, 7.5, 3.5], "[8.  7.5 3.5]");
    // a0.min(axis=(0, 2), keepdims=True)
    cases.check("reduce-271", Exact, a0.over(axes![0, 2]).keepdims().min(),
        tensor![[[-4.75_f32], [-6.125], [-5.5]]],
        "[[[-4.75 ]\n  [-6.125]\n  [-5.5  ]]]");
    let a0 = tensor![[13_i32, -8, -3], [-9, 12, -18]];
    // a0.mean(axis=None)
    cases.check("reduce-273", Exact, a0.mean(), -2.1666666666666665_f64, "-2.1666666666666665");
    // a0.max(axis=None)
    cases.check("reduce-274", Exact, a0.max(), 13_i32, "13");
    // a0.min(axis=None)
    cases.check("reduce-275", Exact, a0.min(), -18_i32, "-18");
    // a0.argmax(axis=None)
    cases.check("reduce-277", Exact, flat(a0.shape(), a0.argmax()), 0_i64, "0");
    // a0.argmin(axis=None)
    cases.check("reduce-278", Exact, flat(a0.shape(), a0.argmin()), 5_i64, "5");
    // a0.sum(axis=0)
    cases.check("reduce-279", Exact, a0.over(axes![0]).sum(), tensor![4_i64, 4, -21], "[  4   4 -21]");
    // a0.mean(axis=0)
    cases.check("reduce-280", Exact, a0.over(axes![0]).mean(), tensor![2.0_f64, 2.0, -10.5], "[  2.    2.  -10.5]");
    // a0.max(axis=0)
    cases.check("reduce-281", Exact, a0.over(axes![0]).max(), tensor![13_i32, 12, -3], "[13 12 -3]");
    // a0.min(axis=0, keepdims=True)
    cases.check("reduce-282", Exact, a0.over(axes![0]).keepdims().min(), tensor![[-9_i32, -8, -18]], "[[ -9  -8 -18]]");
    // a0.prod(axis=0)
    cases.check("reduce-283", Exact, a0.over(axes![0]).prod(), tensor![-117_i64, -96, 54], "[-117  -96   54]");
}

fn part_7(cases: &mut Cases) {
    let a0 = tensor![[13_i32, -8, -3], [-9, 12, -18]];
    // a0.argmax(axis=0)
    cases.check("reduce-284", Exact, a0.over(axes![0]).argmax(), tensor![0_i64, 1, 0], "[0 1 0]");
    // a0.sum(axis=1)
    cases.check("reduce-286", Exact, a0.over(axes![1]).sum(), tensor![2_i64, -15], "[  2 -15]");
    // a0.argmin(axis=1)
    cases.check("reduce-292", Exact, a0.over(axes![1]).argmin(), tensor![1_i64, 2], "[1 2]");
    let a0 = tensor![[[14_i32, -6, -5, -4], [16, 17, -11, -18], [7, -11, -10, -18]], [[-19, 5, 4, -19], [-8, 14, 12,
        -10], [-17, -15, -8, -1]]];
    // a0.mean(axis=None)
    cases.check("reduce-294", Exact, a0.mean(), -3.7916666666666665_f64, "-3.7916666666666665");
    // a0.max(axis=None, keepdims=True)
    cases.check("reduce-295", Exact, a0.over(axes![0, 1, 2]).keepdims().max(), tensor![[[17_i32]]], "[[[17]]]");
    // a0.sum(axis=0)
    cases.check("reduce-299", Exact, a0.over(axes![0]).sum(),
        tensor![[-5_i64, -1, -1, -23], [8, 31, 1, -28], [-10, -26, -18, -19]],
        "[[ -5  -1  -1 -23]\n [  8  31   1 -28]\n [-10 -26 -18 -19]]");
    // a0.max(axis=0)
    cases.check("reduce-301", Exact, a0.over(axes![0]).max(),
        tensor![[14_i32, 5, 4, -4], [16, 17, 12, -10], [7, -11, -8, -1]],
        "[[ 14   5   4  -4]\n [ 16  17  12 -10]\n [  7 -11  -8  -1]]");
    // a0.min(axis=0)
    cases.check("reduce-302", Exact, a0.over(axes![0]).min(),
        tensor![[-19_i32, -6, -5, -19], [-8, 14, -11, -18], [-17, -15, -10, -18]],
        "[[-19  -6  -5 -19]\n [ -8  14 -11 -18]\n [-17 -15 -10 -18]]");
    // a0.argmax(axis=0)
    cases.check("reduce-303", Exact, a0.over(axes![0]).argmax(),
        tensor![[0_i64, 1, 1, 0], [0, 0, 1, 1], [0, 0, 1, 1]],
        "[[0 1 1 0]\n [0 0 1 1]\n [0 0 1 1]]");
    // a0.sum(axis=1)
    cases.check("reduce-305", Exact, a0.over(axes![1]).sum(),
        tensor![[37_i64, 0, -26, -40], [-44, 4, 8, -30]],
        "[[ 37   0 -26 -40]\n [-44   4   8 -30]]");
    // a0.max(axis=1)
    cases.check("reduce-307", Exact, a0.over(axes![1]).max(),
        tensor![[16_i32, 17, -5, -4], [-8, 14, 12, -1]],
        "[[16 17 -5 -4]\n [-8 14 12 -1]]");
    // a0.min(axis=1)
    cases.check("reduce-308", Exact, a0.over(axes![1]).min(),
        tensor![[7_i32, -11, -11, -18], [-19, -15, -8, -19]],
        "[[  7 -11 -11 -18]\n [-19 -15  -8 -19]]");
    // a0.argmin(axis=1)
    cases.check("reduce-310", Exact, a0.over(axes![1]).argmin(),
        tensor![[2_i64, 2, 1, 1], [0, 2, 2, 0]],
        "[[2 2 1 1]\n [0 2 2 0]]");
    // a0.sum(axis=(0, 2))
    cases.check("reduce-311", Exact, a0.over(axes![0, 2]).sum(), tensor![-30_i64, 12, -73], "[-30  12 -73]");
    // a0.max(axis=(0, 2))
    cases.check("reduce-313", Exact, a0.over(axes![0, 2]).max(), tensor![14_i32, 17, 7], "[14 17  7]");
    let a0 = tensor![[13_u8, 20, 12], [20, 3, 19]];
    // a0.mean(axis=None, keepdims=True)
    cases.check("reduce-316", Exact, a0.over(axes![0, 1]).keepdims().mean(), tensor![[14.5_f64]], "[[14.5]]");
    // a0.min(axis=None)
    cases.check("reduce-318", Exact, a0.min(), 3_u8, "3");
    // a0.prod(axis=None, keepdims=True)
    cases.check("reduce-319", Exact, a0.over(axes![0, 1]).keepdims().prod(), tensor![[3556800_u64]], "[[3556800]]");
    // a0.argmax(axis=None)
    cases.check("reduce-320", Exact, flat(a0.shape(), a0.argmax()), 1_i64, "1");
    // a0.argmin(axis=None)
    cases.check("reduce-321", Exact, flat(a0.shape(), a0.argmin()), 4_i64, "4");
    // a0.max(axis=0)
    cases.check("reduce-324", Exact, a0.over(axes![0]).max(), tensor![20_u8, 20, 19], "[20 20 19]");
    // a0.min(axis=0)
    cases.check("reduce-325", Exact, a0.over(axes![0]).min(), tensor![13_u8, 3, 12], "[13  3 12]");
    // a0.argmax(axis=0)
    cases.check("reduce-327", Exact, a0.over(axes![0]).argmax(), tensor![1_i64, 0, 1], "[1 0 1]");
    // a0.argmin(axis=0)
    cases.check("reduce-328", Exact, a0.over(axes![0]).argmin(), tensor![0_i64, 1, 0], "[0 1 0]");
    // a0.mean(axis=1)
    cases.check("reduce-330", Exact, a0.over(axes![1]).mean(), tensor![15.0_f64, 14.0], "[15. 14.]");
}

fn part_8(cases: &mut Cases) {
    let a0 = tensor![[13_u8, 20, 12], [20, 3, 19]];
    // a0.min(axis=1)
    cases.check("reduce-332", Exact, a0.over(axes![1]).min(), tensor![12_u8, 3], "[12  3]");
    // a0.argmin(axis=1)
    cases.check("reduce-335", Exact, a0.over(axes![1]).argmin(), tensor![2_i64, 1], "[2 1]");
    let a0 = tensor![[[7_u8, 13, 11, 9], [15, 10, 16, 18], [8, 13, 4, 9]], [[3, 17, 16, 20], [4, 19, 5, 6], [2, 20, 19,
        2]]];
    // a0.sum(axis=0)
    cases.check("reduce-342", Exact, a0.over(axes![0]).sum(),
        tensor![[10_u64, 30, 27, 29], [19, 29, 21, 24], [10, 33, 23, 11]],
        "[[10 30 27 29]\n [19 29 21 24]\n [10 33 23 11]]");
    // a0.max(axis=0)
    cases.check("reduce-344", Exact, a0.over(axes![0]).max(),
        tensor![[7_u8, 17, 16, 20], [15, 19, 16, 18], [8, 20, 19, 9]],
        "[[ 7 17 16 20]\n [15 19 16 18]\n [ 8 20 19  9]]");
    // a0.argmax(axis=0)
    cases.check("reduce-346", Exact, a0.over(axes![0]).argmax(),
        tensor![[0_i64, 1, 1, 1], [0, 1, 0, 0], [0, 1, 1, 0]],
        "[[0 1 1 1]\n [0 1 0 0]\n [0 1 1 0]]");
    // a0.sum(axis=1)
    cases.check("reduce-348", Exact, a0.over(axes![1]).sum(),
        tensor![[30_u64, 36, 31, 36], [9, 56, 40, 28]],
        "[[30 36 31 36]\n [ 9 56 40 28]]");
    // a0.mean(axis=1)
    cases.check("reduce-349", Exact, a0.over(axes![1]).mean(),
        tensor![[10.0_f64, 12.0, 10.333333333333334, 12.0], [3.0, 18.666666666666668, 13.333333333333334,
            9.333333333333334]],
        "[[10.         12.         10.33333333 12.        ]
 [ 3.         18.66666667 13.33333333  9.33333333]]");
    // a0.max(axis=1)
    cases.check("reduce-350", Exact, a0.over(axes![1]).max(),
        tensor![[15_u8, 13, 16, 18], [4, 20, 19, 20]],
        "[[15 13 16 18]\n [ 4 20 19 20]]");
    // a0.argmax(axis=1)
    cases.check("reduce-352", Exact, a0.over(axes![1]).argmax(),
        tensor![[1_i64, 0, 1, 1], [1, 2, 2, 0]],
        "[[1 0 1 1]\n [1 2 2 0]]");
    // a0.mean(axis=(0, 2), keepdims=True)
    cases.check("reduce-355", Exact, a0.over(axes![0, 2]).keepdims().mean(),
        tensor![[[12.0_f64], [11.625], [9.625]]],
        "[[[12.   ]\n  [11.625]\n  [ 9.625]]]");
    // a0.max(axis=(0, 2), keepdims=True)
    cases.check("reduce-356", Exact, a0.over(axes![0, 2]).keepdims().max(),
        tensor![[[20_u8], [19], [20]]],
        "[[[20]\n  [19]\n  [20]]]");
    // a0.min(axis=(0, 2))
    cases.check("reduce-357", Exact, a0.over(axes![0, 2]).min(), tensor![3_u8, 4, 2], "[3 4 2]");
    let a0 = tensor![[false, false, true], [false, false, false]];
    // a0.mean(axis=None)
    cases.check("reduce-359", Exact, a0.mean(), 0.16666666666666666_f64, "0.16666666666666666");
    // a0.argmax(axis=None)
    cases.check("reduce-363", Exact, flat(a0.shape(), a0.argmax()), 2_i64, "2");
    // a0.argmin(axis=None)
    cases.check("reduce-364", Exact, flat(a0.shape(), a0.argmin()), 0_i64, "0");
    // a0.mean(axis=0)
    cases.check("reduce-366", Exact, a0.over(axes![0]).mean(), tensor![0.0_f64, 0.0, 0.5], "[0.  0.  0.5]");
    // a0.max(axis=0)
    cases.check("reduce-367", Exact, a0.over(axes![0]).max(), tensor![false, false, true], "[False False  True]");
    // a0.prod(axis=0)
    cases.check("reduce-369", Exact, a0.over(axes![0]).prod(), tensor![0_i64, 0, 0], "[0 0 0]");
    // a0.prod(axis=1)
    cases.check("reduce-376", Exact, a0.over(axes![1]).prod(), tensor![0_i64, 0], "[0 0]");
    // a0.argmin(axis=1)
    cases.check("reduce-378", Exact, a0.over(axes![1]).argmin(), tensor![0_i64, 0], "[0 0]");
    let a0 = tensor![[[false, true, true, false], [true, false, true, true], [true, true, false, true]], [[false, true,
        false, false], [false, false, true, true], [false, true, true, false]]];
    // a0.sum(axis=None)
    cases.check("reduce-379", Exact, a0.sum(), 13_i64, "13");
    // a0.mean(axis=None)
    cases.check("reduce-380", Exact, a0.mean(), 0.5416666666666666_f64, "0.5416666666666666");
    // a0.max(axis=None)
    cases.check("reduce-381", Exact, a0.max(), true, "True");
    // a0.min(axis=None)
    cases.check("reduce-382", Exact, a0.min(), false, "False");
    // a0.argmax(axis=None)
    cases.check("reduce-383", Exact, flat(a0.shape(), a0.argmax()), 1_i64, "1");
}

fn part_9(cases: &mut Cases) {
    let a0 = tensor![[[false, true, true, false], [true, false, true, true], [true, true, false, true]], [[false, true,
        false, false], [false, false, true, true], [false, true, true, false]]];
    // a0.mean(axis=0)
    cases.check("reduce-386", Exact, a0.over(axes![0]).mean(),
        tensor![[0.0_f64, 1.0, 0.5, 0.0], [0.5, 0.0, 1.0, 1.0], [0.5, 1.0, 0.5, 0.5]],
        "[[0.  1.  0.5 0. ]\n [0.5 0.  1.  1. ]\n [0.5 1.  0.5 0.5]]");
    // a0.max(axis=0)
    cases.check("reduce-387", Exact, a0.over(axes![0]).max(),
        tensor![[false, true, true, false], [true, false, true, true], [true, true, true, true]],
        "[[False  True  True False]
 [ True False  True  True]
 [ True  True  True  True]]");
    // a0.min(axis=0, keepdims=True)
    cases.check("reduce-388", Exact, a0.over(axes![0]).keepdims().min(),
        tensor![[[false, true, false, false], [false, false, true, true], [false, true, false, false]]],
        "[[[False  True False False]
  [False False  True  True]
  [False  True False False]]]");
    // a0.argmax(axis=0)
    cases.check("reduce-389", Exact, a0.over(axes![0]).argmax(),
        tensor![[0_i64, 0, 0, 0], [0, 0, 0, 0], [0, 0, 1, 0]],
        "[[0 0 0 0]\n [0 0 0 0]\n [0 0 1 0]]");
    // a0.argmin(axis=0)
    cases.check("reduce-390", Exact, a0.over(axes![0]).argmin(),
        tensor![[0_i64, 0, 1, 0], [1, 0, 0, 0], [1, 0, 0, 1]],
        "[[0 0 1 0]\n [1 0 0 0]\n [1 0 0 1]]");
    // a0.sum(axis=1)
    cases.check("reduce-391", Exact, a0.over(axes![1]).sum(),
        tensor![[2_i64, 2, 2, 2], [0, 2, 2, 1]],
        "[[2 2 2 2]\n [0 2 2 1]]");
    // a0.mean(axis=1)
    cases.check("reduce-392", Exact, a0.over(axes![1]).mean(),
        tensor![[0.6666666666666666_f64, 0.6666666666666666, 0.6666666666666666, 0.6666666666666666], [0.0,
            0.6666666666666666, 0.6666666666666666, 0.3333333333333333]],
        "[[0.66666667 0.66666667 0.66666667 0.66666667]
 [0.         0.66666667 0.66666667 0.33333333]]");
    // a0.max(axis=1)
    cases.check("reduce-393", Exact, a0.over(axes![1]).max(),
        tensor![[true, true, true, true], [false, true, true, true]],
        "[[ True  True  True  True]\n [False  True  True  True]]");
    // a0.min(axis=(0, 2))
    cases.check("reduce-400", Exact, a0.over(axes![0, 2]).min(), tensor![false, false, false], "[False False False]");
    let a0 = tensor![[true, false, true], [false, false, false]];
    // a0.any(axis=0)
    cases.check("reduce-402", Exact, a0.over(axes![0]).any(), tensor![true, false, true], "[ True False  True]");
    let a0 = tensor![[true, true, true], [false, true, false]];
    // a0.any(axis=1)
    cases.check("reduce-403", Exact, a0.over(axes![1]).any(), tensor![true, true], "[ True  True]");
    let a0 = tensor![[true, false, false], [false, true, false]];
    // a0.all(axis=None)
    cases.check("reduce-404", Exact, a0.all(), false, "False");
    let a0 = tensor![[true, false, true], [false, true, true]];
    // a0.all(axis=1)
    cases.check("reduce-406", Exact, a0.over(axes![1]).all(), tensor![false, false], "[False False]");
    let a0 = tensor![[19_i64, -7, -20], [-18, 5, 5]];
    // a0.any(axis=None)
    cases.check("reduce-407", Exact, a0.cast::<bool>().any(), true, "True");
    let a0 = tensor![[-9_i64, 6, -5], [2, 14, 13]];
    // a0.any(axis=1)
    cases.check("reduce-409", Exact, a0.cast::<bool>().over(axes![1]).any(), tensor![true, true], "[ True  True]");
    let a0 = tensor![[-7_i64, -15, -4], [17, -17, -1]];
    // a0.all(axis=None)
    cases.check("reduce-410", Exact, a0.cast::<bool>().all(), true, "True");
    let a0 = tensor![[19_i64, 6, -19], [12, 9, 6]];
    // a0.all(axis=0)
    cases.check("reduce-411", Exact, a0.cast::<bool>().over(axes![0]).all(),
        tensor![true, true, true],
        "[ True  True  True]");
    let a0 = tensor![[10_i64, -15, 0], [-17, -18, 13]];
    // a0.all(axis=1)
    cases.check("reduce-412", Exact, a0.cast::<bool>().over(axes![1]).all(), tensor![false, true], "[False  True]");
    let a0 = tensor![[7.125_f64, -7.125, -3.75], [6.625, -6.875, 0.875]];
    // a0.any(axis=None)
    cases.check("reduce-413", Exact, a0.cast::<bool>().any(), true, "True");
    let a0 = tensor![[-6.75_f64, -0.125, -1.875], [-6.25, -0.875, 6.75]];
    // a0.all(axis=None)
    cases.check("reduce-416", Exact, a0.cast::<bool>().all(), true, "True");
    let a0 = tensor![[5.125_f64, 5.125, -5.25], [6.0, -5.25, -5.0]];
    // a0.all(axis=0)
    cases.check("reduce-417", Exact, a0.cast::<bool>().over(axes![0]).all(),
        tensor![true, true, true],
        "[ True  True  True]");
    let a0 = tensor![[1.875_f64, -1.25, -3.75], [-1.75, -3.375, -7.0]];
    // a0.all(axis=1)
    cases.check("reduce-418", Exact, a0.cast::<bool>().over(axes![1]).all(), tensor![true, true], "[ True  True]");
    let a0 = tensor![f64::NAN];
    // a0.any()
    cases.check("reduce-419", Exact, a0.cast::<bool>().any(), true, "True");
    let a0 = tensor![[4.0_f64, 3.625, 3.5], [1.625, -2.5, -6.0]];
    // np.cumsum(a0, axis=0)
    cases.check("reduce-424", Exact, a0.over(axes![0]).cumsum(),
        tensor![[4.0_f64, 3.625, 3.5], [5.625, 1.125, -2.5]],
        "[[ 4.     3.625  3.5  ]\n [ 5.625  1.125 -2.5  ]]");
    let a0 = tensor![[-7.625_f64, 6.875, -8.0], [7.5, -2.0, 4.875]];
    // np.cumsum(a0, axis=1)
    cases.check("reduce-425", Exact, a0.over(axes![1]).cumsum(),
        tensor![[-7.625_f64, -0.75, -8.75], [7.5, 5.5, 10.375]],
        "[[-7.625 -0.75  -8.75 ]\n [ 7.5    5.5   10.375]]");
}

fn part_10(cases: &mut Cases) {
    let a0 = tensor![[false, false, true], [false, true, true]];
    // np.cumsum(a0, axis=None)
    cases.check("reduce-426", Exact, Tensor::<_, shape![6]>::try_from(a0.cumsum().into_vec()).unwrap(),
        tensor![0_i64, 0, 1, 1, 2, 3],
        "[0 0 1 1 2 3]");
    let a0 = tensor![[true, true, true], [true, false, false]];
    // np.cumsum(a0, axis=0)
    cases.check("reduce-427", Exact, a0.over(axes![0]).cumsum(),
        tensor![[1_i64, 1, 1], [2, 1, 1]],
        "[[1 1 1]\n [2 1 1]]");
    let a0 = tensor![[-17_i64, 9, 2], [-6, -4, -8]];
    // np.cumprod(a0, axis=None)
    cases.check("reduce-432", Exact, Tensor::<_, shape![6]>::try_from(a0.cumprod().into_vec()).unwrap(),
        tensor![-17_i64, -153, -306, 1836, -7344, 58752],
        "[  -17  -153  -306  1836 -7344 58752]");
    let a0 = tensor![[19_i64, 5, -14], [13, -15, -5]];
    // np.cumprod(a0, axis=1)
    cases.check("reduce-434", Exact, a0.over(axes![1]).cumprod(),
        tensor![[19_i64, 95, -1330], [13, -195, 975]],
        "[[   19    95 -1330]\n [   13  -195   975]]");
    let a0 = tensor![[-6.375_f64, 1.0, -5.875], [-3.625, -4.0, -7.875]];
    // np.cumprod(a0, axis=None)
    cases.check("reduce-435", Exact, Tensor::<_, shape![6]>::try_from(a0.cumprod().into_vec()).unwrap(),
        tensor![-6.375_f64, -6.375, 37.453125, -135.767578125, 543.0703125, -4276.6787109375],
        "[   -6.375         -6.375         37.453125    -135.76757812
   543.0703125  -4276.67871094]");
    let a0 = tensor![[false, false, true], [false, true, true]];
    // np.cumprod(a0, axis=None)
    cases.check("reduce-438", Exact, Tensor::<_, shape![6]>::try_from(a0.cumprod().into_vec()).unwrap(),
        tensor![0_i64, 0, 0, 0, 0, 0],
        "[0 0 0 0 0 0]");
    let a0 = tensor![[true, false, true], [false, false, false]];
    // np.cumprod(a0, axis=1)
    cases.check("reduce-440", Exact, a0.over(axes![1]).cumprod(),
        tensor![[1_i64, 0, 0], [0, 0, 0]],
        "[[1 0 0]\n [0 0 0]]");
    let a0 = tensor![[16_u8, 12, 6], [11, 5, 17]];
    // np.cumprod(a0, axis=None)
    cases.check("reduce-441", Exact, Tensor::<_, shape![6]>::try_from(a0.cumprod().into_vec()).unwrap(),
        tensor![16_u64, 192, 1152, 12672, 63360, 1077120],
        "[     16     192    1152   12672   63360 1077120]");
    let a0 = tensor![[4_u8, 11, 19], [19, 12, 11]];
    // np.cumprod(a0, axis=0)
    cases.check("reduce-442", Exact, a0.over(axes![0]).cumprod(),
        tensor![[4_u64, 11, 19], [76, 132, 209]],
        "[[  4  11  19]\n [ 76 132 209]]");
}
