// Written by `generate.rs` from `golden.jsonl`; not to be edited.

use super::super::check::*;

#[test]
fn gives_numpys_answers() {
    run(116, &[part_1, part_2, part_3, part_4, part_5]);
}

fn part_1(cases: &mut Cases) {
    let a0 = tensor![1_i64, 2, 3];
    let a1 = tensor![10_i64, 20, 30];
    // a0 + a1
    cases.check("tutorial-001", Exact, a0 + a1, tensor![11_i64, 22, 33], "[11 22 33]");
    // a1 - a0
    cases.check("tutorial-002", Exact, a1 - a0, tensor![9_i64, 18, 27], "[ 9 18 27]");
    // a0 * a1
    cases.check("tutorial-003", Exact, a0 * a1, tensor![10_i64, 40, 90], "[10 40 90]");
    // a1 / a0
    cases.check("tutorial-004", Exact, a1 / a0, tensor![10.0_f64, 10.0, 10.0], "[10. 10. 10.]");
    // a1 // a0
    cases.check("tutorial-005", Exact, a1.floor_div(a0), tensor![10_i64, 10, 10], "[10 10 10]");
    // a1 % a0
    cases.check("tutorial-006", Exact, a1 % a0, tensor![0_i64, 0, 0], "[0 0 0]");
    let a0 = tensor![1_i64, 2, 3];
    // a0 ** a0
    cases.check("tutorial-007", Exact, a0.pow(a0.cast::<i32>()), tensor![1_i64, 4, 27], "[ 1  4 27]");
    // a0 + 1
    cases.check("tutorial-008", Exact, a0 + 1, tensor![2_i64, 3, 4], "[2 3 4]");
    // a0 * 2
    cases.check("tutorial-009", Exact, a0 * 2, tensor![2_i64, 4, 6], "[2 4 6]");
    // a0 - 1
    cases.check("tutorial-010", Exact, a0 - 1, tensor![0_i64, 1, 2], "[0 1 2]");
    // a0 ** 2
    cases.check("tutorial-011", Exact, a0.pow(2), tensor![1_i64, 4, 9], "[1 4 9]");
    // a0 / 2
    cases.check("tutorial-012", Exact, a0 / 2, tensor![0.5_f64, 1.0, 1.5], "[0.5 1.  1.5]");
    // a0 // 2
    cases.check("tutorial-013", Exact, a0.floor_div(2), tensor![0_i64, 1, 1], "[0 1 1]");
    // a0 % 2
    cases.check("tutorial-014", Exact, a0 % 2, tensor![1_i64, 0, 1], "[1 0 1]");
    // 2 ** a0
    cases.check("tutorial-015", Exact, Tensor::from(2_i64).pow(a0.cast::<i32>()), tensor![2_i64, 4, 8], "[2 4 8]");
    // 1 / a0
    cases.check("tutorial-016", Exact, 1 / a0,
        tensor![1.0_f64, 0.5, 0.3333333333333333],
        "[1.         0.5        0.33333333]");
    // -a0
    cases.check("tutorial-017", Exact, -a0, tensor![-1_i64, -2, -3], "[-1 -2 -3]");
    // a0 * 1.5
    cases.check("tutorial-018", Exact, a0.cast::<f64>() * 1.5, tensor![1.5_f64, 3.0, 4.5], "[1.5 3.  4.5]");
    // a0 > 3
    cases.check("tutorial-019", Exact, a0.gt(3), tensor![false, false, false], "[False False False]");
    // a0 > 1
    cases.check("tutorial-020", Exact, a0.gt(1), tensor![false, true, true], "[False  True  True]");
    // a0 == 2
    cases.check("tutorial-021", Exact, a0.equal(2), tensor![false, true, false], "[False  True False]");
    // a0 != 2
    cases.check("tutorial-022", Exact, a0.not_equal(2), tensor![true, false, true], "[ True False  True]");
    // a0 >= 2
    cases.check("tutorial-023", Exact, a0.ge(2), tensor![false, true, true], "[False  True  True]");
    // a0 < 2
    cases.check("tutorial-024", Exact, a0.lt(2), tensor![true, false, false], "[ True False False]");
    // a0 <= 2
    cases.check("tutorial-025", Exact, a0.le(2), tensor![true, true, false], "[ True  True False]");
}

fn part_2(cases: &mut Cases) {
    let a0 = tensor![1_i64, 2, 3];
    // a0[a0 > 1]
    cases.check("tutorial-026", Exact, a0.masked_select(&a0.gt(1)), tensor![2_i64, 3], "[2 3]");
    // a0[a0 == 2]
    cases.check("tutorial-028", Exact, a0.masked_select(&a0.equal(2)), tensor![2_i64], "[2]");
    // (a0 > 1).sum()
    cases.check("tutorial-029", Exact, a0.gt(1).sum(), 2_i64, "2");
    // (a0 > 1).mean()
    cases.check("tutorial-030", Exact, a0.gt(1).mean(), 0.6666666666666666_f64, "0.6666666666666666");
    // (a0 > 1).any()
    cases.check("tutorial-031", Exact, a0.gt(1).any(), true, "True");
    // (a0 > 1).all()
    cases.check("tutorial-032", Exact, a0.gt(1).all(), false, "False");
    // a0.sum()
    cases.check("tutorial-033", Exact, a0.sum(), 6_i64, "6");
    // a0.mean()
    cases.check("tutorial-034", Exact, a0.mean(), 2.0_f64, "2.0");
    // a0.max()
    cases.check("tutorial-035", Exact, a0.max(), 3_i64, "3");
    // a0.min()
    cases.check("tutorial-036", Exact, a0.min(), 1_i64, "1");
    // a0.std()
    cases.check("tutorial-037", Ulp(1), a0.std(), 0.816496580927726_f64, "0.816496580927726");
    // a0.var()
    cases.check("tutorial-038", Ulp(1), a0.var(), 0.6666666666666666_f64, "0.6666666666666666");
    // a0.prod()
    cases.check("tutorial-039", Exact, a0.prod(), 6_i64, "6");
    // a0.argmax()
    cases.check("tutorial-040", Exact, flat(a0.shape(), a0.argmax()), 2_i64, "2");
    // a0.argmin()
    cases.check("tutorial-041", Exact, flat(a0.shape(), a0.argmin()), 0_i64, "0");
    // a0.cumsum()
    cases.check("tutorial-042", Exact, a0.cumsum(), tensor![1_i64, 3, 6], "[1 3 6]");
    let a0 = tensor![1_i64, 2, 3, 4, 5];
    // a0 > 3
    cases.check("tutorial-043", Exact, a0.gt(3),
        tensor![false, false, false, true, true],
        "[False False False  True  True]");
    // a0[a0 > 3]
    cases.check("tutorial-044", Exact, a0.masked_select(&a0.gt(3)), tensor![4_i64, 5], "[4 5]");
    // (a0 > 3).sum()
    cases.check("tutorial-045", Exact, a0.gt(3).sum(), 2_i64, "2");
    // a0 == 2
    cases.check("tutorial-046", Exact, a0.equal(2),
        tensor![false, true, false, false, false],
        "[False  True False False False]");
    // (a0 > 1) & (a0 < 5)
    cases.check("tutorial-047", Exact, a0.gt(1) & a0.lt(5),
        tensor![false, true, true, true, false],
        "[False  True  True  True False]");
    // (a0 < 2) | (a0 > 4)
    cases.check("tutorial-048", Exact, a0.lt(2) | a0.gt(4),
        tensor![true, false, false, false, true],
        "[ True False False False  True]");
    // ~(a0 > 3)
    cases.check("tutorial-049", Exact, !a0.gt(3),
        tensor![true, true, true, false, false],
        "[ True  True  True False False]");
    // np.where(a0 > 3, a0, 0)
    cases.check("tutorial-050", Exact, a0.gt(3).select(a0, 0), tensor![0_i64, 0, 0, 4, 5], "[0 0 0 4 5]");
    let a0 = tensor![[1_i64, 2, 3], [4, 5, 6]];
    // a0.sum(axis=None)
    cases.check("tutorial-051", Exact, a0.sum(), 21_i64, "21");
}

fn part_3(cases: &mut Cases) {
    let a0 = tensor![[1_i64, 2, 3], [4, 5, 6]];
    // a0.sum(axis=0)
    cases.check("tutorial-052", Exact, a0.over(axes![0]).sum(), tensor![5_i64, 7, 9], "[5 7 9]");
    // a0.sum(axis=1)
    cases.check("tutorial-053", Exact, a0.over(axes![1]).sum(), tensor![6_i64, 15], "[ 6 15]");
    // a0.sum(axis=-1)
    cases.check("tutorial-054", Exact, a0.over(axes![-1]).sum(), tensor![6_i64, 15], "[ 6 15]");
    // a0.mean(axis=None)
    cases.check("tutorial-055", Exact, a0.mean(), 3.5_f64, "3.5");
    // a0.mean(axis=0)
    cases.check("tutorial-056", Exact, a0.over(axes![0]).mean(), tensor![2.5_f64, 3.5, 4.5], "[2.5 3.5 4.5]");
    // a0.mean(axis=1)
    cases.check("tutorial-057", Exact, a0.over(axes![1]).mean(), tensor![2.0_f64, 5.0], "[2. 5.]");
    // a0.mean(axis=-1)
    cases.check("tutorial-058", Exact, a0.over(axes![-1]).mean(), tensor![2.0_f64, 5.0], "[2. 5.]");
    // a0.max(axis=None)
    cases.check("tutorial-059", Exact, a0.max(), 6_i64, "6");
    // a0.max(axis=0)
    cases.check("tutorial-060", Exact, a0.over(axes![0]).max(), tensor![4_i64, 5, 6], "[4 5 6]");
    // a0.max(axis=1)
    cases.check("tutorial-061", Exact, a0.over(axes![1]).max(), tensor![3_i64, 6], "[3 6]");
    // a0.max(axis=-1)
    cases.check("tutorial-062", Exact, a0.over(axes![-1]).max(), tensor![3_i64, 6], "[3 6]");
    // a0.min(axis=None)
    cases.check("tutorial-063", Exact, a0.min(), 1_i64, "1");
    // a0.min(axis=0)
    cases.check("tutorial-064", Exact, a0.over(axes![0]).min(), tensor![1_i64, 2, 3], "[1 2 3]");
    // a0.min(axis=1)
    cases.check("tutorial-065", Exact, a0.over(axes![1]).min(), tensor![1_i64, 4], "[1 4]");
    // a0.min(axis=-1)
    cases.check("tutorial-066", Exact, a0.over(axes![-1]).min(), tensor![1_i64, 4], "[1 4]");
    // a0.argmax(axis=None)
    cases.check("tutorial-067", Exact, flat(a0.shape(), a0.argmax()), 5_i64, "5");
    // a0.argmax(axis=0)
    cases.check("tutorial-068", Exact, a0.over(axes![0]).argmax(), tensor![1_i64, 1, 1], "[1 1 1]");
    // a0.argmax(axis=1)
    cases.check("tutorial-069", Exact, a0.over(axes![1]).argmax(), tensor![2_i64, 2], "[2 2]");
    // a0.argmax(axis=-1)
    cases.check("tutorial-070", Exact, a0.over(axes![-1]).argmax(), tensor![2_i64, 2], "[2 2]");
    // a0.argmin(axis=None)
    cases.check("tutorial-071", Exact, flat(a0.shape(), a0.argmin()), 0_i64, "0");
    // a0.argmin(axis=0)
    cases.check("tutorial-072", Exact, a0.over(axes![0]).argmin(), tensor![0_i64, 0, 0], "[0 0 0]");
    // a0.argmin(axis=1)
    cases.check("tutorial-073", Exact, a0.over(axes![1]).argmin(), tensor![0_i64, 0], "[0 0]");
    // a0.argmin(axis=-1)
    cases.check("tutorial-074", Exact, a0.over(axes![-1]).argmin(), tensor![0_i64, 0], "[0 0]");
    // a0.cumsum(axis=None)
    cases.check("tutorial-075", Exact, Tensor::<_, shape![6]>::try_from(a0.cumsum().into_vec()).unwrap(),
        tensor![1_i64, 3, 6, 10, 15, 21],
        "[ 1  3  6 10 15 21]");
    // a0.cumsum(axis=0)
    cases.check("tutorial-076", Exact, a0.over(axes![0]).cumsum(),
        tensor![[1_i64, 2, 3], [5, 7, 9]],
        "[[1 2 3]\n [5 7 9]]");
}

fn part_4(cases: &mut Cases) {
    let a0 = tensor![[1_i64, 2, 3], [4, 5, 6]];
    // a0.cumsum(axis=1)
    cases.check("tutorial-077", Exact, a0.over(axes![1]).cumsum(),
        tensor![[1_i64, 3, 6], [4, 9, 15]],
        "[[ 1  3  6]\n [ 4  9 15]]");
    // a0.cumsum(axis=-1)
    cases.check("tutorial-078", Exact, a0.over(axes![-1]).cumsum(),
        tensor![[1_i64, 3, 6], [4, 9, 15]],
        "[[ 1  3  6]\n [ 4  9 15]]");
    // a0.prod(axis=None)
    cases.check("tutorial-079", Exact, a0.prod(), 720_i64, "720");
    // a0.prod(axis=0)
    cases.check("tutorial-080", Exact, a0.over(axes![0]).prod(), tensor![4_i64, 10, 18], "[ 4 10 18]");
    // a0.prod(axis=1)
    cases.check("tutorial-081", Exact, a0.over(axes![1]).prod(), tensor![6_i64, 120], "[  6 120]");
    // a0.prod(axis=-1)
    cases.check("tutorial-082", Exact, a0.over(axes![-1]).prod(), tensor![6_i64, 120], "[  6 120]");
    // a0.sum(axis=None, keepdims=True)
    cases.check("tutorial-083", Exact, a0.over(axes![0, 1]).keepdims().sum(), tensor![[21_i64]], "[[21]]");
    // a0.sum(axis=0, keepdims=True)
    cases.check("tutorial-084", Exact, a0.over(axes![0]).keepdims().sum(), tensor![[5_i64, 7, 9]], "[[5 7 9]]");
    // a0.sum(axis=1, keepdims=True)
    cases.check("tutorial-085", Exact, a0.over(axes![1]).keepdims().sum(), tensor![[6_i64], [15]], "[[ 6]\n [15]]");
    // a0.mean(axis=None, keepdims=True)
    cases.check("tutorial-086", Exact, a0.over(axes![0, 1]).keepdims().mean(), tensor![[3.5_f64]], "[[3.5]]");
    // a0.mean(axis=0, keepdims=True)
    cases.check("tutorial-087", Exact, a0.over(axes![0]).keepdims().mean(),
        tensor![[2.5_f64, 3.5, 4.5]],
        "[[2.5 3.5 4.5]]");
    // a0.mean(axis=1, keepdims=True)
    cases.check("tutorial-088", Exact, a0.over(axes![1]).keepdims().mean(), tensor![[2.0_f64], [5.0]], "[[2.]\n [5.]]");
    // a0.max(axis=None, keepdims=True)
    cases.check("tutorial-089", Exact, a0.over(axes![0, 1]).keepdims().max(), tensor![[6_i64]], "[[6]]");
    // a0.max(axis=0, keepdims=True)
    cases.check("tutorial-090", Exact, a0.over(axes![0]).keepdims().max(), tensor![[4_i64, 5, 6]], "[[4 5 6]]");
    // a0.max(axis=1, keepdims=True)
    cases.check("tutorial-091", Exact, a0.over(axes![1]).keepdims().max(), tensor![[3_i64], [6]], "[[3]\n [6]]");
    // a0 - a0.mean(axis=0)
    cases.check("tutorial-092", Exact, a0.cast::<f64>() - a0.over(axes![0]).mean(),
        tensor![[-1.5_f64, -1.5, -1.5], [1.5, 1.5, 1.5]],
        "[[-1.5 -1.5 -1.5]\n [ 1.5  1.5  1.5]]");
    // a0 - a0.mean(axis=1, keepdims=True)
    cases.check("tutorial-093", Exact, a0.cast::<f64>() - a0.over(axes![1]).keepdims().mean(),
        tensor![[-1.0_f64, 0.0, 1.0], [-1.0, 0.0, 1.0]],
        "[[-1.  0.  1.]\n [-1.  0.  1.]]");
    let a0 = tensor![[1_i64, 2, 3], [4, 5, 6]];
    let a1 = tensor![10_i64, 20, 30];
    // a0 + a1
    cases.check("tutorial-094", Exact, a0 + a1, tensor![[11_i64, 22, 33], [14, 25, 36]], "[[11 22 33]\n [14 25 36]]");
    let a0 = tensor![[1_i64, 2, 3], [4, 5, 6]];
    let a1 = tensor![[100_i64], [200]];
    // a0 + a1
    cases.check("tutorial-095", Exact, a0 + a1,
        tensor![[101_i64, 102, 103], [204, 205, 206]],
        "[[101 102 103]\n [204 205 206]]");
    let a0 = tensor![[0_i64], [10], [20]];
    let a1 = tensor![1_i64, 2, 3];
    // a0 + a1
    cases.check("tutorial-096", Exact, a0 + a1,
        tensor![[1_i64, 2, 3], [11, 12, 13], [21, 22, 23]],
        "[[ 1  2  3]\n [11 12 13]\n [21 22 23]]");
    let a0 = tensor![[1_i64, 2, 3], [4, 5, 6]];
    // np.array(a0.shape)
    cases.check("tutorial-097", Exact, Tensor::<usize, shape![2]>::from(a0.shape()).cast::<i64>(),
        tensor![2_i64, 3],
        "[2 3]");
    // a0.T
    cases.check("tutorial-098", Exact, a0.transpose(), tensor![[1_i64, 4], [2, 5], [3, 6]], "[[1 4]\n [2 5]\n [3 6]]");
    // a0.reshape(3, 2)
    cases.check("tutorial-099", Exact, a0.reshape::<shape![3, 2]>(),
        tensor![[1_i64, 2], [3, 4], [5, 6]],
        "[[1 2]\n [3 4]\n [5 6]]");
    let a0 = tensor![[1_i64, 2, 3], [4, 5, 6]];
    let a1 = tensor![1_i64, 0, -1];
    // a0 @ a1
    cases.check("tutorial-100", Exact, a0.matmul(&a1), tensor![-2_i64, -2], "[-2 -2]");
    let a0 = tensor![[1_i64, 2, 3], [4, 5, 6]];
    // a0 @ a0.T
    cases.check("tutorial-101", Exact, a0.matmul(&a0.transpose()),
        tensor![[14_i64, 32], [32, 77]],
        "[[14 32]\n [32 77]]");
}

fn part_5(cases: &mut Cases) {
    let a0 = tensor![[0.0_f64, 7.75, 3.375, 11.125, 6.75, 2.375, 10.125, 5.75, 1.375, 9.125], [4.75, 0.375, 8.125, 3.75,
        11.5, 7.125, 2.75, 10.5, 6.125, 1.75], [9.5, 5.125, 0.75, 8.5, 4.125, 11.875, 7.5, 3.125, 10.875, 6.5], [2.125,
        9.875, 5.5, 1.125, 8.875, 4.5, 0.125, 7.875, 3.5, 11.25], [6.875, 2.5, 10.25, 5.875, 1.5, 9.25, 4.875, 0.5,
        8.25, 3.875], [11.625, 7.25, 2.875, 10.625, 6.25, 1.875, 9.625, 5.25, 0.875, 8.625], [4.25, 12.0, 7.625, 3.25,
        11.0, 6.625, 2.25, 10.0, 5.625, 1.25], [9.0, 4.625, 0.25, 8.0, 3.625, 11.375, 7.0, 2.625, 10.375, 6.0], [1.625,
        9.375, 5.0, 0.625, 8.375, 4.0, 11.75, 7.375, 3.0, 10.75], [6.375, 2.0, 9.75, 5.375, 1.0, 8.75, 4.375, 0.0, 7.75,
        3.375], [11.125, 6.75, 2.375, 10.125, 5.75, 1.375, 9.125, 4.75, 0.375, 8.125], [3.75, 11.5, 7.125, 2.75, 10.5,
        6.125, 1.75, 9.5, 5.125, 0.75], [8.5, 4.125, 11.875, 7.5, 3.125, 10.875, 6.5, 2.125, 9.875, 5.5], [1.125, 8.875,
        4.5, 0.125, 7.875, 3.5, 11.25, 6.875, 2.5, 10.25], [5.875, 1.5, 9.25, 4.875, 0.5, 8.25, 3.875, 11.625, 7.25,
        2.875], [10.625, 6.25, 1.875, 9.625, 5.25, 0.875, 8.625, 4.25, 12.0, 7.625], [3.25, 11.0, 6.625, 2.25, 10.0,
        5.625, 1.25, 9.0, 4.625, 0.25], [8.0, 3.625, 11.375, 7.0, 2.625, 10.375, 6.0, 1.625, 9.375, 5.0], [0.625, 8.375,
        4.0, 11.75, 7.375, 3.0, 10.75, 6.375, 2.0, 9.75], [5.375, 1.0, 8.75, 4.375, 0.0, 7.75, 3.375, 11.125, 6.75,
        2.375], [10.125, 5.75, 1.375, 9.125, 4.75, 0.375, 8.125, 3.75, 11.5, 7.125], [2.75, 10.5, 6.125, 1.75, 9.5,
        5.125, 0.75, 8.5, 4.125, 11.875], [7.5, 3.125, 10.875, 6.5, 2.125, 9.875, 5.5, 1.125, 8.875, 4.5], [0.125,
        7.875, 3.5, 11.25, 6.875, 2.5, 10.25, 5.875, 1.5, 9.25], [4.875, 0.5, 8.25, 3.875, 11.625, 7.25, 2.875, 10.625,
        6.25, 1.875], [9.625, 5.25, 0.875, 8.625, 4.25, 12.0, 7.625, 3.25, 11.0, 6.625], [2.25, 10.0, 5.625, 1.25, 9.0,
        4.625, 0.25, 8.0, 3.625, 11.375], [7.0, 2.625, 10.375, 6.0, 1.625, 9.375, 5.0, 0.625, 8.375, 4.0], [11.75,
        7.375, 3.0, 10.75, 6.375, 2.0, 9.75, 5.375, 1.0, 8.75], [4.375, 0.0, 7.75, 3.375, 11.125, 6.75, 2.375, 10.125,
        5.75, 1.375], [9.125, 4.75, 0.375, 8.125, 3.75, 11.5, 7.125, 2.75, 10.5, 6.125], [1.75, 9.5, 5.125, 0.75, 8.5,
        4.125, 11.875, 7.5, 3.125, 10.875]];
    // a0.mean(axis=0)
    cases.check("tutorial-102", Exact, a0.over(axes![0]).mean(),
        tensor![5.80078125_f64, 5.97265625, 5.765625, 5.9375, 6.109375, 6.28125, 6.07421875, 5.8671875, 6.0390625,
            6.2109375],
        "[5.80078125 5.97265625 5.765625   5.9375     6.109375   6.28125
 6.07421875 5.8671875  6.0390625  6.2109375 ]");
    // a0.mean(axis=1)
    cases.check("tutorial-103", Ulp(1), a0.over(axes![1]).mean(),
        tensor![5.775_f64, 5.675, 6.7875, 5.475, 5.375, 6.4875, 6.3875, 6.2875, 6.1875, 4.875, 5.9875, 5.8875, 7.0,
            5.6875, 5.5875, 6.7, 5.3875, 6.5, 6.4, 5.0875, 6.2, 6.1, 6.0, 5.9, 5.8, 6.9125, 5.6, 5.5, 6.6125, 5.3,
            6.4125, 6.3125],
        "[5.775  5.675  6.7875 5.475  5.375  6.4875 6.3875 6.2875 6.1875 4.875
 5.9875 5.8875 7.     5.6875 5.5875 6.7    5.3875 6.5    6.4    5.0875
 6.2    6.1    6.     5.9    5.8    6.9125 5.6    5.5    6.6125 5.3
 6.4125 6.3125]");
    // a0.mean()
    cases.check("tutorial-104", Exact, a0.mean(), 6.005859375_f64, "6.005859375");
    let a0 = tensor![[[[0.0_f32, 31.0, 62.0, 93.0, 124.0], [155.0, 186.0, 217.0, 248.0, 23.0], [54.0, 85.0, 116.0,
        147.0, 178.0], [209.0, 240.0, 15.0, 46.0, 77.0]], [[108.0, 139.0, 170.0, 201.0, 232.0], [7.0, 38.0, 69.0, 100.0,
        131.0], [162.0, 193.0, 224.0, 255.0, 30.0], [61.0, 92.0, 123.0, 154.0, 185.0]], [[216.0, 247.0, 22.0, 53.0,
        84.0], [115.0, 146.0, 177.0, 208.0, 239.0], [14.0, 45.0, 76.0, 107.0, 138.0], [169.0, 200.0, 231.0, 6.0,
        37.0]]], [[[68.0, 99.0, 130.0, 161.0, 192.0], [223.0, 254.0, 29.0, 60.0, 91.0], [122.0, 153.0, 184.0, 215.0,
        246.0], [21.0, 52.0, 83.0, 114.0, 145.0]], [[176.0, 207.0, 238.0, 13.0, 44.0], [75.0, 106.0, 137.0, 168.0,
        199.0], [230.0, 5.0, 36.0, 67.0, 98.0], [129.0, 160.0, 191.0, 222.0, 253.0]], [[28.0, 59.0, 90.0, 121.0, 152.0],
        [183.0, 214.0, 245.0, 20.0, 51.0], [82.0, 113.0, 144.0, 175.0, 206.0], [237.0, 12.0, 43.0, 74.0, 105.0]]]];
    // a0.mean(axis=(0, 2, 3))
    cases.check("tutorial-105", Ulp(1), a0.over(axes![0, 2, 3]).mean(),
        tensor![123.7_f32, 135.7, 122.1],
        "[123.7 135.7 122.1]");
    // a0.mean(axis=(0, 2, 3), keepdims=True)
    cases.check("tutorial-106", Ulp(1), a0.over(axes![0, 2, 3]).keepdims().mean(),
        tensor![[[[123.7_f32]], [[135.7]], [[122.1]]]],
        "[[[[123.7]]\n\n  [[135.7]]\n\n  [[122.1]]]]");
    // a0.max(axis=(-1, -2))
    cases.check("tutorial-107", Exact, a0.over(axes![-1, -2]).max(),
        tensor![[248.0_f32, 255.0, 247.0], [254.0, 253.0, 245.0]],
        "[[248. 255. 247.]\n [254. 253. 245.]]");
    let a0 = tensor![0.2_f64, 0.8, 0.9, 0.3];
    let a1 = tensor![0_i64, 1, 1, 0];
    // ((a0 > 0.5) == a1).mean()
    cases.check("tutorial-108", Exact, a0.gt(0.5).equal(a1.cast::<bool>()).mean(), 1.0_f64, "1.0");
    // ((a0 > 0.5).astype(int) == a1).sum()
    cases.check("tutorial-109", Exact, a0.gt(0.5).cast::<i64>().equal(a1).sum(), 4_i64, "4");
    let a0 = tensor![0.2_f64, 0.8, 0.9, 0.3];
    // (a0 > 0.5).astype('int64')
    cases.check("tutorial-110", Exact, a0.gt(0.5).cast::<i64>(), tensor![0_i64, 1, 1, 0], "[0 1 1 0]");
    let a0 = tensor![0.2_f64, 0.8, 0.9, 0.3];
    let a1 = tensor![0_i64, 1, 0, 0];
    // ((a0 > 0.5) == a1).mean()
    cases.check("tutorial-111", Exact, a0.gt(0.5).equal(a1.cast::<bool>()).mean(), 0.75_f64, "0.75");
    let a0 = tensor![0.1_f64, 0.2, 0.9];
    let a1 = tensor![true, true, false];
    // a0[a1].mean()
    cases.check("tutorial-112", Exact, a0.masked_select(&a1).mean().unwrap(),
        0.15000000000000002_f64,
        "0.15000000000000002");
    // (a0 * a1).sum() / a1.sum()
    cases.check("tutorial-113", Exact, (a0 * a1.cast::<f64>()).sum() / a1.sum() as f64,
        0.15000000000000002_f64,
        "0.15000000000000002");
    // np.where(a1, a0, 0.0)
    cases.check("tutorial-114", Exact, a1.select(a0, 0.0), tensor![0.1_f64, 0.2, 0.0], "[0.1 0.2 0. ]");
    let a0 = tensor![1.0_f64, 2.0, 3.0];
    let a1 = tensor![1.5_f64, 2.0, 2.0];
    // ((a0 - a1) ** 2).mean()
    cases.check("tutorial-115", Ulp(1), (a0 - a1).pow(2).mean(), 0.4166666666666667_f64, "0.4166666666666667");
    let a0 = tensor![[1.0_f64, 2.0, 3.0], [1.0, 1.0, 1.0]];
    // (lambda e: e / e.sum(axis=1, keepdims=True))(np.exp(a0 - a0.max(axis=1, keepdims=True)))
    cases.check("tutorial-116", Ulp(4), a0.softmax(axes![1]),
        tensor![[0.09003057317038046_f64, 0.24472847105479764, 0.6652409557748218], [0.3333333333333333,
            0.3333333333333333, 0.3333333333333333]],
        "[[0.09003057 0.24472847 0.66524096]\n [0.33333333 0.33333333 0.33333333]]");
    let a0 = tensor![0_i64, 2, 1];
    // np.eye(3)[a0]
    cases.check("tutorial-117", Exact, a0.map(index::<dim!(3)>).one_hot::<f64>(),
        tensor![[1.0_f64, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]],
        "[[1. 0. 0.]\n [0. 0. 1.]\n [0. 1. 0.]]");
}
