//! Hyperbolic functions, and the areas whose functions numbers are.

use super::table::row::*;

functions! {
    impl [T: Real];

    sinh Sinh by map_shared: "The hyperbolic sine of each element", "np.sinh(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 1000.0].sinh();"
        "assert_eq!(y, tensor![0.0, f64::INFINITY]);";
    value |x| x.sinh();
    error 2.0, 2.0 from libm::sinh;
    derivative |x, _| x.cosh();

    cosh Cosh by map_shared: "The hyperbolic cosine of each element", "np.cosh(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![0.0, -1000.0].cosh();"
        "assert_eq!(y, tensor![1.0, f64::INFINITY]);";
    value |x| x.cosh();
    error 2.0, 2.0 from libm::cosh;
    derivative |x, _| x.sinh();

    tanh Tanh by map_shared: "The hyperbolic tangent of each element", "np.tanh(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 100.0].tanh();"
        "assert_eq!(y, tensor![0.0, 1.0]);";
    value |x| x.tanh();
    vectors tanh;
    error 2.0, 1.8 from libm::tanh;
    derivative |_, y| (T::one() - y) * (T::one() + y);

    #[doc(alias = "arcsinh")]
    asinh Asinh by map_shared: "The number whose hyperbolic sine each element is", "np.arcsinh(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![0.0, f64::INFINITY].asinh();"
        "assert_eq!(y, tensor![0.0, f64::INFINITY]);";
    value |x| x.asinh();
    exact asinh;
    error 1.2, 1.2 from libm::asinh;
    derivative |x, _| x.hypot(T::one()).recip();

    #[doc(alias = "arccosh")]
    acosh Acosh by map_shared: "The number whose hyperbolic cosine each element is; NaN below 1", "np.arccosh(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![1.0, 0.5].acosh();"
        "assert!(y[[0]] == 0.0 && y[[1]].is_nan());";
    value |x| x.acosh();
    exact acosh;
    error 1.2, 1.2 from |x| if x < 1.0 { f64::NAN } else { libm::acosh(x) };
    derivative |x, _| ((x - T::one()).sqrt() * (x + T::one()).sqrt()).recip();

    #[doc(alias = "arctanh")]
    atanh Atanh by map_shared: "The number whose hyperbolic tangent each element is; NaN outside of -1 to 1", "np.arctanh(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 1.0].atanh();"
        "assert_eq!(y, tensor![0.0, f64::INFINITY]);";
    value |x| x.atanh();
    exact atanh;
    error 1.2, 1.2 from libm::atanh;
    derivative |x, _| ((T::one() - x) * (T::one() + x)).recip();
}
