//! Signs, of integers too, and what floats are that are no numbers.

use super::table::row::*;
use crate::element::Sign;

exact_functions! {
    impl;

    #[doc(alias = "absolute")]
    ///
    /// # Panics
    ///
    /// For the smallest integer, whose absolute value does not fit, in debug builds. (NumPy wraps.)
    abs Magnitude of [T: Sign] => T: "The absolute value of each element", "np.abs(x)";
    example "assert_eq!(tensor![-1, 2].abs(), tensor![1, 2]);";
    value |x| x.magnitude(), derivative |x, _| x.sign();

    #[doc(alias = "sign")]
    ///
    /// (Rust's own `f64::signum` gives 1 for zero.)
    signum SignOf of [T: Sign] => T: "The sign of each element, -1, 0 or 1; NaN stays NaN", "np.sign(x)";
    example "assert_eq!(tensor![-2.5, 0.0, 3.0].signum(), tensor![-1.0, 0.0, 1.0]);";
    value |x| x.sign(), derivative |_, _| T::zero();

    #[doc(alias = "isnan")]
    is_nan IsNan of [T: Real] => bool: "Where an element is NaN", "np.isnan(x)";
    example
        "let mask: Tensor<bool, shape![2]> = tensor![1.0, f64::NAN].is_nan();"
        "assert_eq!(mask, tensor![false, true]);";
    value |x| x.is_nan();

    #[doc(alias = "isinf")]
    is_infinite IsInfinite of [T: Real] => bool: "Where an element is infinite", "np.isinf(x)";
    example
        "let mask: Tensor<bool, shape![3]> = tensor![1.0, f64::NEG_INFINITY, f64::NAN].is_infinite();"
        "assert_eq!(mask, tensor![false, true, false]);";
    value |x| x.is_infinite();

    #[doc(alias = "isfinite")]
    is_finite IsFinite of [T: Real] => bool: "Where an element is neither infinite nor NaN", "np.isfinite(x)";
    example
        "let mask: Tensor<bool, shape![2]> = tensor![1.0, f64::INFINITY].is_finite();"
        "assert_eq!(mask, tensor![true, false]);";
    value |x| x.is_finite();
}
