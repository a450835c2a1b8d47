//! A mean is a number where its elements are, though their sum may be none; and equally spaced numbers are, though their step may be none.

use shapewise::prelude::*;

const MAX: f64 = f64::MAX;
const INFINITY: f64 = f64::INFINITY;

/// Equal but for the roundings of a few additions.
fn near(found: f64, expected: f64) {
    assert!((found / expected - 1.0).abs() <= 4.0 * f64::EPSILON, "{found:e}, not {expected:e}");
}

#[test]
fn of_everything() {
    assert_eq!(tensor![MAX, MAX].mean(), MAX);
    assert_eq!(tensor![MAX, MAX, MAX].mean(), MAX);
    near(tensor![-MAX, -MAX, -MAX, MAX].mean(), -MAX / 2.0);
    near(tensor![8e307, 1e308, 1.2e308].mean(), 1e308);
    assert_eq!(tensor![f32::MAX, f32::MAX].mean(), f32::MAX);
    assert_eq!(tensor![MAX, MAX].lazy().mean(), MAX);
    assert_eq!((tensor![MAX, MAX].var(), tensor![MAX, MAX].std()), (0.0, 0.0));
    assert_eq!((tensor![INFINITY, MAX].mean(), tensor![-INFINITY, MAX].mean()), (INFINITY, -INFINITY));
    assert!(tensor![f64::NAN, MAX, MAX].mean().is_nan() && tensor![INFINITY, -INFINITY].mean().is_nan());
}

#[test]
fn over_axes() {
    let x = tensor![[MAX, 1.0, INFINITY], [MAX, 3.0, 1.0]];
    assert_eq!(x.over(axes![0]).mean(), tensor![MAX, 2.0, INFINITY]);
    assert_eq!(x.transpose().over(axes![1]).mean(), tensor![MAX, 2.0, INFINITY]);
    assert_eq!(x.lazy().over(axes![0]).mean(), tensor![MAX, 2.0, INFINITY]);
    let mask = tensor![[true, true, false], [true, false, false]];
    let means = x.over(axes![0]).masked(&mask).mean();
    assert_eq!((means[[0]], means[[1]]), (MAX, 1.0));
    assert!(means[[2]].is_nan());
    near(x.over_all().masked(&mask).mean().item(), MAX / 1.5);
    assert_eq!(tensor![[MAX, MAX, 1.0, 3.0]].sliding().avg_pool::<shape![1, 2]>(), tensor![[MAX, 2.0]]);
}

/// Padding counts as zeros.
#[test]
fn of_windows() {
    let x = tensor![MAX, MAX, -MAX, 1.0, 2.0, 3.0, INFINITY];
    let means = x.sliding().padding::<dim!(1)>().avg_pool::<shape![3]>();
    near(means[[0]], MAX / 1.5);
    near(means[[1]], -MAX / 3.0);
    assert_eq!(means[[2]], INFINITY);
    let x: Tensor<f32, shape![3, 3]> = Tensor::full(f32::MAX);
    let means = x.transpose().sliding().padding::<shape![1, 1]>().stride::<shape![1, 1]>().avg_pool::<shape![3, 3]>();
    let is_near = |found: f32, expected: f32| (found / expected - 1.0).abs() < 1e-6;
    assert!(
        is_near(means[[1, 1]], f32::MAX)
            && is_near(means[[0, 1]], f32::MAX / 1.5)
            && is_near(means[[2, 2]], f32::MAX / 2.25)
    );
}

#[cfg(feature = "alloc")]
#[test]
fn of_many() {
    let x: Tensor<f32, shape![1000, 3]> = Tensor::full(f32::MAX);
    let largest = |x: f32| x.is_finite() && x / f32::MAX > 1.0 - 1e-6;
    assert!(largest(x.mean()) && x.over(axes![0]).mean().iter().all(|&x| largest(x)));
    assert!(x.over(axes![1]).mean().iter().all(|&x| largest(x)));
    let tensors = TensorVec::<f64, shape![2]>::try_from(vec![MAX, 1.0, MAX, 2.0, MAX, 3.0]).unwrap();
    assert_eq!(tensors.mean(), Some(tensor![MAX, 2.0]));
    let single = TensorVec::<f64, shape![1]>::try_from(vec![-MAX; 300]).unwrap();
    near(single.mean().unwrap()[[0]], -MAX);
}

/// The expected values are NumPy's, where it has numbers.
#[test]
fn evenly_spaced() {
    let small: Tensor<f64, shape![4]> = Tensor::linspace(0.0, 5e-324);
    assert_eq!(small, tensor![0.0, 0.0, 5e-324, 5e-324]);
    let small: Tensor<f32, shape![4]> = Tensor::linspace(0.0, 1e-45);
    assert_eq!(small, tensor![0.0, 0.0, 1e-45, 1e-45]);
    let small: Tensor<f64, shape![4]> = Tensor::linspace(-5e-324, 5e-324);
    assert_eq!(small, tensor![-5e-324, 0.0, 5e-324, 5e-324]);
    let large: Tensor<f64, shape![5]> = Tensor::linspace(-MAX, MAX);
    assert_eq!((large[[0]], large[[2]], large[[4]]), (-MAX, 0.0, MAX));
    near(large[[1]], -MAX / 2.0);
    near(large[[3]], MAX / 2.0);
    let large: Tensor<f32, shape![3]> = Tensor::linspace(f32::MAX, -f32::MAX);
    assert_eq!(large, tensor![f32::MAX, 0.0, -f32::MAX]);
    let equal: Tensor<f64, shape![3]> = Tensor::linspace(0.1, 0.1);
    assert_eq!(equal, tensor![0.1, 0.1, 0.1]);
    assert_eq!(Tensor::<f64, shape![1]>::linspace(3.0, 7.0), tensor![3.0]);
    assert_eq!(Tensor::<f32, shape![2]>::linspace(0.1, 0.7), tensor![0.1, 0.7]);
    let x: Tensor<f32, shape![8]> = Tensor::linspace(0.1, 0.7);
    assert_eq!(x, tensor![0.1, 0.185_714_29, 0.271_428_56, 0.357_142_87, 0.442_857_15, 0.528_571_4, 0.614_285_7, 0.7]);
    let infinite: Tensor<f64, shape![3]> = Tensor::linspace(0.0, INFINITY);
    assert!(infinite[[0]].is_nan() && infinite[[2]] == INFINITY);
}
