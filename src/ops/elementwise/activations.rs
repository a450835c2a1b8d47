//! Functions between the layers of a network.

use super::table::row::*;
use crate::kernel::max;

functions! {
    impl [T: Real];

    relu Relu by map: "Each element, or zero where it is negative; NaN stays", "np.maximum(x, 0)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![1.5, -1.5].relu();"
        "assert_eq!(y, tensor![1.5, 0.0]);";
    value |x| max(x, T::zero());
    error 0.0, 0.0 from |x| if x < 0.0 { 0.0 } else { x };
    derivative |x, _| if x > T::zero() { T::one() } else { T::zero() };

    /// Computed from the exponential of a negative number on either side, so that it neither overflows nor loses digits.
    sigmoid Sigmoid by map_shared: "The logistic function of each element", "1 / (1 + np.exp(-x))";
    example
        "let y: Tensor<f64, shape![2]> = tensor![0.0, -1000.0].sigmoid();"
        "assert_eq!(y, tensor![0.5, 0.0]);";
    value |x| logistic(x);
    vectors sigmoid, quickly quick_sigmoid;
    error 1.5, 1.5 from |x| 1.0 / (1.0 + libm::exp(-x));
    derivative |_, y| y * (T::one() - y);
}

/// From the exponential of a negative number on either side.
#[inline(always)]
fn logistic<T: Real>(x: T) -> T {
    let e = (-x.abs()).exp();
    let numerator = if x < T::zero() { e } else { T::one() };
    numerator / (T::one() + e)
}
