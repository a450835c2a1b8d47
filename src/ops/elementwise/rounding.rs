//! Rounding to integers.

use super::table::row::*;

functions! {
    impl [T: Real];

    floor Floor by map: "The largest integer not above each element", "np.floor(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![1.5, -1.5].floor();"
        "assert_eq!(y, tensor![1.0, -2.0]);";
    value |x| x.floor();
    error 0.0, 0.0 from libm::floor;
    derivative |_, _| T::zero();

    ceil Ceil by map: "The smallest integer not below each element", "np.ceil(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![1.5, -1.5].ceil();"
        "assert_eq!(y, tensor![2.0, -1.0]);";
    value |x| x.ceil();
    error 0.0, 0.0 from libm::ceil;
    derivative |_, _| T::zero();

    trunc Trunc by map: "Each element without its fraction", "np.trunc(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![1.5, -1.5].trunc();"
        "assert_eq!(y, tensor![1.0, -1.0]);";
    value |x| x.trunc();
    error 0.0, 0.0 from libm::trunc;
    derivative |_, _| T::zero();

    round Round by map: "The integer nearest to each element, of two as near the even one", "np.round(x)";
    example
        "let y: Tensor<f64, shape![4]> = tensor![0.5, 1.5, 2.5, -0.7].round();"
        "assert_eq!(y, tensor![0.0, 2.0, 2.0, -1.0]);";
    value |x| round_half_even(x);
    error 0.0, 0.0 from libm::rint;
    derivative |_, _| T::zero();
}

/// To the nearest integer, of two as near to the even one.
///
/// Adding and subtracting the power of two from which floats have no fractions rounds in the processor's own way, half to even.
#[inline(always)]
fn round_half_even<T: Real>(x: T) -> T {
    let no_fractions = T::one() / T::epsilon();
    if x.abs() < no_fractions { ((x.abs() + no_fractions) - no_fractions).copysign(x) } else { x }
}
