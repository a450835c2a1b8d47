//! Exponentials.

use super::table::row::*;

functions! {
    /// # Functions of elements
    ///
    /// Each of them also stands at lazy expressions, and at batches of tensors.
    impl [T: Real];

    exp Exp by map_shared: "The exponential of each element", "np.exp(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 1.0].exp();"
        "assert_eq!(y, tensor![1.0, std::f64::consts::E]);";
    value |x| x.exp();
    vectors exp, quickly quick_exp;
    error 1.0, 1.0 from libm::exp;
    derivative |_, y| y;

    expm1 ExpM1 by map_shared: "The exponential of each element less 1, exact for small ones too", "np.expm1(x)";
    example
        "let y: Tensor<f64, shape![1]> = tensor![1e-20].expm1();"
        "assert_eq!(y, tensor![1e-20]);";
    value |x| x.exp_m1();
    vectors expm1;
    error 1.3, 1.8 from libm::expm1;
    derivative |_, y| y + T::one();

    exp2 Exp2 by map_shared: "Two to the power of each element", "np.exp2(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![3.0, -1.0].exp2();"
        "assert_eq!(y, tensor![8.0, 0.5]);";
    value |x| x.exp2();
    error 1.0, 1.0 from libm::exp2;
    derivative |_, y| y * T::LN_2();
}
