//! Equality up to a tolerance by `approx`.

use approx::{AbsDiffEq, RelativeEq, UlpsEq, abs_diff_eq, abs_diff_ne, assert_relative_eq, relative_eq, ulps_eq};
use shapewise::prelude::*;

#[test]
fn every_element_counts() {
    let x: Tensor<f64, shape![2, 2]> = tensor![[1.0, 2.0], [3.0, 4.0]];
    for (i, j) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
        let mut y = x;
        y[[i, j]] += 1e-3;
        assert!(abs_diff_ne!(x, y) && abs_diff_eq!(x, y, epsilon = 2e-3));
        assert!(!relative_eq!(x, y) && relative_eq!(x, y, max_relative = 2e-3));
        y[[i, j]] = x[[i, j]] * (1.0 + 2.0 * f64::EPSILON);
        assert!(ulps_eq!(x, y) && !ulps_eq!(x, y, epsilon = 0.0, max_ulps = 1));
    }
}

#[test]
fn views_and_layouts() {
    let x: Tensor<f32, shape![2, 3]> = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let y = x.transpose().to_tensor() + 1e-7;
    assert_relative_eq!(x.transpose(), y);
    assert_relative_eq!(y, x.transpose());
    assert!(!relative_eq!(y.view(), y.transpose().transpose() + 1.0));
    let mut z = x;
    assert_relative_eq!(z.view_mut(), x);
    let single: Tensor<f64, ()> = Tensor::from(1.0);
    assert_relative_eq!(single, Tensor::from(1.0 + 1e-16));
    let on_heap: Tensor<f64, shape![100, 100]> = Tensor::full(0.1);
    assert_relative_eq!(on_heap.over(axes![0]).sum(), Tensor::full(10.0), max_relative = 1e-12);
}

#[test]
fn special_numbers() {
    let x: Tensor<f64, shape![2]> = tensor![f64::INFINITY, 1.0];
    assert!(relative_eq!(x, x) && ulps_eq!(x, x));
    let nan: Tensor<f64, shape![2]> = tensor![f64::NAN, 1.0];
    assert!(!relative_eq!(nan, nan) && !abs_diff_eq!(nan, nan) && !ulps_eq!(nan, nan));
}

/// Infinities are equal to themselves and near nothing else; NaN is near nothing.
#[test]
fn infinities() {
    fn rule<T: Real + RelativeEq + UlpsEq + AbsDiffEq<Epsilon = T>>(infinity: T, max: T, nan: T) {
        let (zero, one) = (T::from_f64(0.0), T::from_f64(1.0));
        let near = |a: T, b: T| {
            let (x, y): (Tensor<T, shape![2]>, Tensor<T, shape![2]>) = (tensor![one, a], tensor![one, b]);
            let far = T::from_f64(f64::INFINITY);
            let all = [
                abs_diff_eq!(x, y),
                x.abs_diff_eq(&y, far),
                relative_eq!(x, y),
                x.view().relative_eq(&y, far, far),
                ulps_eq!(x, y),
                x.ulps_eq(&y.view(), far, u32::MAX),
                x.is_close(y, one, one).all(),
                x.all_close(y, one, one),
            ];
            // With an infinite tolerance finite numbers are near each other.
            let expected = if a.is_finite() && b.is_finite() && a != b {
                [all[0], true, all[2], true, all[4], true, all[6], all[7]]
            } else {
                [a == b; 8]
            };
            assert_eq!(all, expected, "{a:?} {b:?}");
        };
        let numbers = [infinity, -infinity, max, -max, nan, zero, -zero, one];
        for a in numbers {
            for b in numbers {
                near(a, b);
            }
        }
    }
    rule(f32::INFINITY, f32::MAX, f32::NAN);
    rule(f64::INFINITY, f64::MAX, f64::NAN);
}

#[test]
fn elements_that_are_tensors() {
    let x: Tensor<Tensor<f64, shape![2]>, shape![2]> = tensor![tensor![f64::INFINITY, 1.0], tensor![0.0, 2.0]];
    let y = tensor![tensor![f64::INFINITY, 1.0 + 1e-16], tensor![-0.0, 2.0 + 1e-16]];
    assert!(abs_diff_eq!(x, y) && relative_eq!(x, y) && ulps_eq!(x, y));
    let z = tensor![tensor![f64::MAX, 1.0], tensor![0.0, 2.0]];
    assert!(!abs_diff_eq!(x, z) && !relative_eq!(x, z) && !ulps_eq!(x, z));
    let none: Tensor<f64, ()> = Tensor::from(f64::NAN);
    assert!(!ulps_eq!(none, none));
}

#[test]
fn integers_and_generic_code() {
    assert!(abs_diff_eq!(tensor![1, 5], tensor![2, 4], epsilon = 1));
    fn same<T: Real + AbsDiffEq<Epsilon = T>, S: Shape>(x: &Tensor<T, S>, y: &Tensor<T, S>) -> bool {
        x.abs_diff_eq(y, T::from_f64(1e-3))
    }
    assert!(same(&tensor![1.0, 2.0], &tensor![1.0001, 2.0]));
}
