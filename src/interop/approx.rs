//! Comparison up to a tolerance by the crate `approx`, version 0.5: feature `approx-0_5`.
//!
//! Tensors and views of one shape are nearly equal when all their elements are, by the tolerance of the element type.
//! So the macros of `approx` take them as they take numbers. Different shapes do not compile, as with `==`.
//!
//! Equal elements are nearly equal, so an infinity is near itself. It is near nothing else, however large the
//! tolerance, and NaN is near nothing at all. [`is_close`](Tensor::is_close) has the same rule, as NumPy has, where its
//! tolerances are finite. `approx` differs: two equal infinities are not `abs_diff_eq`, and infinity and the largest
//! finite number are `ulps_eq`. Integers are compared as in `approx`: their difference must fit in their type.
//!
//! # Examples
//!
//! ```
//! use approx::{assert_abs_diff_eq, assert_relative_eq, assert_relative_ne, assert_ulps_eq};
//! use shapewise::prelude::*;
//!
//! let x: Tensor<f64, shape![3]> = tensor![0.1, 0.2, 0.3];
//! let y: Tensor<f64, shape![3]> = x.cumsum();
//! let exact: Tensor<f64, shape![3]> = tensor![0.1, 0.3, 0.6];
//! assert!(y != exact);
//! assert_relative_eq!(y, exact);
//! assert_ulps_eq!(y.view(), exact, max_ulps = 1);
//! assert_abs_diff_eq!(y * 1e6, exact * 1e6, epsilon = 1e-9);
//! assert_relative_ne!(y, exact + tensor![0.0, 0.0, 1e-9]);
//!
//! let limits: Tensor<f64, shape![2]> = tensor![f64::INFINITY, f64::MAX];
//! assert_abs_diff_eq!(limits, limits);
//! assert!(approx::ulps_ne!(limits, tensor![f64::MAX, f64::MAX]));
//! ```

use approx::{AbsDiffEq, RelativeEq, UlpsEq};

use crate::shape::Shape;
use crate::storage::Data;
use crate::tensor::Tensor;

/// Nearly equal where all elements are, by their absolute difference.
impl<T: AbsDiffEq<Epsilon: Clone>, S: Shape, D: Data<T>, E: Data<T>> AbsDiffEq<Tensor<T, S, E>> for Tensor<T, S, D> {
    type Epsilon = T::Epsilon;

    fn default_epsilon() -> T::Epsilon {
        T::default_epsilon()
    }

    fn abs_diff_eq(&self, other: &Tensor<T, S, E>, epsilon: T::Epsilon) -> bool {
        self.iter().zip(other.iter()).all(|(a, b)| is_near(a, b, || a.abs_diff_eq(b, epsilon.clone())))
    }
}

/// Nearly equal where all elements are, by their difference relative to the larger one.
impl<T: RelativeEq<Epsilon: Clone>, S: Shape, D: Data<T>, E: Data<T>> RelativeEq<Tensor<T, S, E>> for Tensor<T, S, D> {
    fn default_max_relative() -> T::Epsilon {
        T::default_max_relative()
    }

    fn relative_eq(&self, other: &Tensor<T, S, E>, epsilon: T::Epsilon, max_relative: T::Epsilon) -> bool {
        let near = |a: &T, b| a.relative_eq(b, epsilon.clone(), max_relative.clone());
        self.iter().zip(other.iter()).all(|(a, b)| is_near(a, b, || near(a, b)))
    }
}

/// Nearly equal where all elements are, by how many numbers lie between them.
impl<T: UlpsEq<Epsilon: Clone>, S: Shape, D: Data<T>, E: Data<T>> UlpsEq<Tensor<T, S, E>> for Tensor<T, S, D> {
    fn default_max_ulps() -> u32 {
        T::default_max_ulps()
    }

    fn ulps_eq(&self, other: &Tensor<T, S, E>, epsilon: T::Epsilon, max_ulps: u32) -> bool {
        self.iter().zip(other.iter()).all(|(a, b)| is_near(a, b, || a.ulps_eq(b, epsilon.clone(), max_ulps)))
    }
}

/// Whether two elements are equal, or finite and nearly equal.
fn is_near<T: AbsDiffEq>(a: &T, b: &T, nearly_equal: impl FnOnce() -> bool) -> bool {
    a == b || nearly_equal() && is_finite(a) && is_finite(b)
}

/// Whether a number differs little from itself, which an infinity does not: the difference is NaN.
fn is_finite<T: AbsDiffEq>(x: &T) -> bool {
    x.abs_diff_eq(x, T::default_epsilon())
}
