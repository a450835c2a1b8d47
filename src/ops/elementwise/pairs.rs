//! Functions of two elements.

use super::table::pair::*;
use super::table::row::*;
use crate::kernel::{is_larger, is_smaller, max, min};

pairs! {
    impl;

    minimum Smaller of [T: PartialOrd]: "The smaller of each pair, or NaN where there is one", "np.minimum(x, y)";
    example
        "let x: Tensor<i32, shape![3]> = tensor![1, 5, 3].minimum(tensor![4, 2, 3]);"
        "assert_eq!(x, tensor![1, 2, 3]);";
    value |a, b| min(a, b);
    derivative |a, b, _| if is_smaller(&b, &a) { (T::zero(), T::one()) } else { (T::one(), T::zero()) };

    maximum Larger of [T: PartialOrd]: "The larger of each pair, or NaN where there is one", "np.maximum(x, y)";
    example
        "let relu: Tensor<i32, shape![3]> = tensor![1, -5, 3].maximum(0);"
        "assert_eq!(relu, tensor![1, 0, 3]);";
    value |a, b| max(a, b);
    derivative |a, b, _| if is_larger(&b, &a) { (T::zero(), T::one()) } else { (T::one(), T::zero()) };

    #[doc(alias = "arctan2")]
    ///
    /// # Element type
    ///
    /// That of the tensors, `f32` or `f64`. The angle is in radians, from -π to π.
    atan2 Angle of [T: Real]: "The angle of each point, the first element up and the second one to the right", "np.arctan2(y, x)";
    example
        "use std::f64::consts::{FRAC_PI_2, PI};"
        "let angles: Tensor<f64, shape![3]> = tensor![0.0, 1.0, 0.0].atan2(tensor![1.0, 0.0, -1.0]);"
        "assert_eq!(angles, tensor![0.0, FRAC_PI_2, PI]);";
    value |a, b| a.atan2(b);
    derivative |a, b, _| {
        let length = a.hypot(b);
        // At the origin there is no slope.
        if length.is_zero() { (T::zero(), T::zero()) } else { (b / length / length, -(a / length / length)) }
    };

    ///
    /// # Element type
    ///
    /// That of the tensors, `f32` or `f64`. Infinite where a leg is, even beside NaN.
    hypot Hypotenuse of [T: Real]: "The length of the hypotenuse over each pair of legs, without overflow in between", "np.hypot(x, y)";
    example
        "let lengths: Tensor<f64, shape![2]> = tensor![3.0, 3e200].hypot(tensor![4.0, 4e200]);"
        "assert!(lengths.all_close(tensor![5.0, 5e200], 1e-15, 0.0));";
    value |a, b| a.hypot(b);
    derivative |a, b, y| if y.is_zero() { (T::zero(), T::zero()) } else { (a / y, b / y) };
}
