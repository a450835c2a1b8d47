//! Sums of many floats: added one after another, a million tenths would be wrong by a hundredth of their sum.

use shapewise::prelude::*;

/// A tenth, as `f32` has it.
const TENTH: f64 = 0.1_f32 as f64;

/// A sum of positive numbers is off by at most half of `EPSILON` for each addition that an element goes through. Along an axis there are 128 in a
/// block, 128 blocks in one of the next level, and so on, so 128 + 128 + 62 for a million, and one for each level.
const ALONG_AN_AXIS: f64 = 330.0 * (f32::EPSILON / 2.0) as f64;

/// Products are added in blocks of 1024 steps, and of a million there are 977. A tile takes 320 steps, so there are 3125 of those.
const OF_PRODUCTS: f64 = 2010.0 * (f32::EPSILON / 2.0) as f64;
const OF_TILES: f64 = 3450.0 * (f32::EPSILON / 2.0) as f64;

#[track_caller]
fn is_about(found: f32, expected: f64, bound: f64) {
    let error = (f64::from(found) - expected).abs() / expected;
    assert!(error <= bound, "{found} is {expected}, up to {bound}: the error is {error}");
}

type Narrow = Tensor<f32, shape![1000000, 2]>;

#[test]
fn along_the_first_axis() {
    let x = Narrow::full(0.1);
    is_about(x.over(axes![0]).sum()[[1]], 1e6 * TENTH, ALONG_AN_AXIS);
    is_about(x.over(axes![0]).mean()[[0]], TENTH, ALONG_AN_AXIS);
    is_about(x.over(axes![0]).keepdims().sum()[[0, 1]], 1e6 * TENTH, ALONG_AN_AXIS);
    is_about(x.lazy().over(axes![0]).sum()[[1]], 1e6 * TENTH, ALONG_AN_AXIS);
    is_about((x.lazy() * 2.0).over(axes![0]).mean()[[1]], 2.0 * TENTH, ALONG_AN_AXIS);
    let mask = Tensor::<bool, shape![1000000, 2]>::full(true);
    is_about(x.over(axes![0]).masked(&mask).sum()[[1]], 1e6 * TENTH, ALONG_AN_AXIS);
    is_about(x.over(axes![0]).masked(&mask).mean()[[0]], TENTH, ALONG_AN_AXIS);
}

#[test]
fn of_rows_that_lie_apart() {
    // The columns between are left out, so each row is a run of its own, and all go into one sum.
    let x = Tensor::<f32, shape![200000, 3]>::full(0.1);
    is_about(x.slice(slice![.., ..2]).sum(), 4e5 * TENTH, ALONG_AN_AXIS);
    is_about(x.slice(slice![.., ..2]).mean(), TENTH, ALONG_AN_AXIS);
    is_about(x.slice(slice![.., ..;2]).over(axes![0]).sum()[[1]], 2e5 * TENTH, ALONG_AN_AXIS);
}

#[test]
fn along_two_axes_with_one_between() {
    let x = Tensor::<f32, shape![200000, 3, 2]>::full(0.1);
    is_about(x.over(axes![0, 2]).sum()[[2]], 4e5 * TENTH, ALONG_AN_AXIS);
    let x = Tensor::<f32, shape![2, 100000, 3, 2]>::full(0.1);
    is_about(x.over(axes![1, 3]).sum()[[1, 2]], 2e5 * TENTH, ALONG_AN_AXIS);
    let x = Tensor::<f32, shape![100000, 2, 2, 2]>::full(0.1);
    is_about(x.over(axes![0, 2]).sum()[[1, 1]], 2e5 * TENTH, ALONG_AN_AXIS);
}

#[test]
fn up_to_128_rows_are_added_one_after_another() {
    let x = Tensor::<f32, shape![128, 40]>::from_fn(|[i, j]| ((i * 40 + j) as f32).sin());
    let sums: Tensor<f32, shape![40]> = x.over(axes![0]).sum();
    for j in 0..40 {
        let row_after_row = (0..128).fold(0.0, |sum, i| sum + ((i * 40 + j) as f32).sin());
        assert_eq!(sums.as_slice()[j].to_bits(), f32::to_bits(row_after_row), "column {j}");
    }
}

#[test]
fn integers_are_exact() {
    let x = Tensor::<i32, shape![1000, 3]>::from_fn(|[i, j]| (i * 3 + j) as i32);
    assert_eq!(x.over(axes![0]).sum(), tensor![1498500, 1499500, 1500500]);
}

#[test]
fn negative_zeros_are_summed_as_few_are() {
    let x = Tensor::<f32, shape![300, 2]>::full(-0.0);
    assert_eq!(x.over(axes![0]).sum()[[0]].to_bits(), 0);
}

#[test]
fn infinities_and_nan_stay() {
    let x = Tensor::<f32, shape![300, 2]>::from_fn(|[i, j]| if (i, j) == (200, 1) { f32::INFINITY } else { 1.0 });
    assert_eq!(x.over(axes![0]).sum(), tensor![300.0, f32::INFINITY]);
    let x = Tensor::<f32, shape![300, 2]>::from_fn(|[i, j]| if (i, j) == (200, 1) { f32::NAN } else { 1.0 });
    assert!(x.over(axes![0]).sum()[[1]].is_nan());
}

#[test]
fn a_vector_times_a_matrix() {
    let (v, m) = (Tensor::<f32, shape![1000000]>::full(0.1), Narrow::full(1.0));
    is_about(v.matmul(&m)[[1]], 1e6 * TENTH, OF_PRODUCTS);
    // In strips, and in lines.
    let (v, m) = (Tensor::<f32, shape![20000]>::full(0.1), Tensor::<f32, shape![20000, 520]>::full(1.0));
    is_about(v.matmul(&m)[[3]], 2e4 * TENTH, OF_PRODUCTS);
    is_about(v.matmul(&m)[[515]], 2e4 * TENTH, OF_PRODUCTS);
}

#[test]
fn lines_times_a_vector() {
    let (v, m) = (Tensor::<f32, shape![1000000]>::full(0.1), Tensor::<f32, shape![2, 1000000]>::full(1.0));
    is_about(m.matmul(&v)[[1]], 1e6 * TENTH, OF_PRODUCTS);
    is_about(v.dot(&v), 1e6 * TENTH * TENTH, OF_PRODUCTS);
}

#[test]
fn a_long_inner_dimension() {
    let (a, b) = (Tensor::<f32, shape![8, 100000]>::full(0.1), Tensor::<f32, shape![100000, 8]>::full(1.0));
    is_about(a.matmul(&b)[[7, 7]], 1e5 * TENTH, OF_TILES);
    let (a, b) = (Tensor::<f32, shape![2, 1000000]>::full(0.1), Narrow::full(1.0));
    is_about(a.matmul(&b)[[1, 0]], 1e6 * TENTH, OF_TILES);
}

#[test]
fn along_the_run_time_axis() {
    let tensors: TensorVec<f32, shape![2]> = vec![0.1; 2_000_000].try_into().expect("pairs");
    is_about(tensors.sum()[[1]], 1e6 * TENTH, ALONG_AN_AXIS);
    is_about(tensors.mean().expect("there are tensors")[[0]], TENTH, ALONG_AN_AXIS);
    // Up to 128 tensors, one after another.
    let few = &tensors[..128];
    assert_eq!(few.sum(), Tensor::full((0..128).fold(0.0, |sum, _| sum + 0.1_f32)));
    let zeros: TensorVec<f32, shape![2]> = vec![-0.0; 400].try_into().expect("pairs");
    assert!(zeros.sum().iter().all(|x| x.is_sign_positive()));
}
