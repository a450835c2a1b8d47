//! Logarithms.

use super::table::row::*;

functions! {
    impl [T: Real];

    #[doc(alias = "log")]
    ln Ln by map_shared: "The natural logarithm of each element", "np.log(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![1.0, 0.0].ln();"
        "assert_eq!(y, tensor![0.0, f64::NEG_INFINITY]);";
    value |x| x.ln();
    vectors ln;
    error 1.0, 1.0 from libm::log;
    derivative |x, _| x.recip();

    log2 Log2 by map_shared: "The logarithm of each element to base 2", "np.log2(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![1.0, 8.0].log2();"
        "assert_eq!(y, tensor![0.0, 3.0]);";
    value |x| x.log2();
    vectors log2;
    error 1.0, 1.1 from libm::log2;
    derivative |x, _| T::LOG2_E() / x;

    log10 Log10 by map_shared: "The logarithm of each element to base 10", "np.log10(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![1.0, 1000.0].log10();"
        "assert_eq!(y, tensor![0.0, 3.0]);";
    value |x| x.log10();
    exact log10;
    error 1.0, 1.0 from libm::log10;
    derivative |x, _| T::LOG10_E() / x;

    log1p Log1P by map_shared: "The natural logarithm of each element and 1, exact for small ones too", "np.log1p(x)";
    example
        "let y: Tensor<f64, shape![1]> = tensor![1e-20].log1p();"
        "assert_eq!(y, tensor![1e-20]);";
    value |x| x.ln_1p();
    vectors log1p;
    error 1.0, 1.5 from libm::log1p;
    derivative |x, _| (T::one() + x).recip();
}
