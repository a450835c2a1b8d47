//! Roots, and the reciprocal.

use super::table::row::*;

functions! {
    impl [T: Real];

    sqrt Sqrt by map: "The square root of each element", "np.sqrt(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![4.0, 9.0].sqrt();"
        "assert_eq!(y, tensor![2.0, 3.0]);";
    value |x| x.sqrt();
    error 0.5, 0.5 from libm::sqrt;
    derivative |_, y| (y + y).recip();

    cbrt Cbrt by map_shared: "The cube root of each element", "np.cbrt(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![-8.0, 27.0].cbrt();"
        "assert_eq!(y, tensor![-2.0, 3.0]);";
    value |x| x.cbrt();
    exact cbrt;
    error 0.51, 0.51 from libm::cbrt;
    derivative |_, y| (y * y * T::from_f64(3.0)).recip();

    #[doc(alias = "reciprocal")]
    recip Recip by map: "One divided by each element", "np.reciprocal(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![4.0, -0.5].recip();"
        "assert_eq!(y, tensor![0.25, -2.0]);";
    value |x| x.recip();
    error 0.5, 0.5 from |x| 1.0 / x;
    derivative |_, y| -y * y;
}
