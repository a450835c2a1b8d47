//! Functions of angles, which are in radians, and angles of numbers.

use super::table::row::*;

functions! {
    impl [T: Real];

    sin Sin by map_shared: "The sine of each element, in radians", "np.sin(x)";
    example
        "let y: Tensor<f64, shape![1]> = tensor![0.0].sin();"
        "assert_eq!(y, tensor![0.0]);";
    value |x| x.sin();
    vectors sin, quickly quick_sin;
    error 0.6, 1.0 from libm::sin;
    derivative |x, _| x.cos();

    cos Cos by map_shared: "The cosine of each element, in radians", "np.cos(x)";
    example
        "let y: Tensor<f64, shape![1]> = tensor![0.0].cos();"
        "assert_eq!(y, tensor![1.0]);";
    value |x| x.cos();
    vectors cos, quickly quick_cos;
    error 0.6, 1.0 from libm::cos;
    derivative |x, _| -x.sin();

    tan Tan by map_shared: "The tangent of each element, in radians", "np.tan(x)";
    example
        "let y: Tensor<f64, shape![1]> = tensor![0.0].tan();"
        "assert_eq!(y, tensor![0.0]);";
    value |x| x.tan();
    error 2.0, 1.0 from libm::tan;
    derivative |_, y| T::one() + y * y;

    #[doc(alias = "arcsin")]
    asin Asin by map_shared: "The angle, in radians, whose sine each element is; NaN outside of -1 to 1", "np.arcsin(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 2.0].asin();"
        "assert!(y[[0]] == 0.0 && y[[1]].is_nan());";
    value |x| x.asin();
    error 2.0, 1.0 from libm::asin;
    derivative |x, _| ((T::one() - x) * (T::one() + x)).sqrt().recip();

    #[doc(alias = "arccos")]
    acos Acos by map_shared: "The angle, in radians, whose cosine each element is; NaN outside of -1 to 1", "np.arccos(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![1.0, -1.0].acos();"
        "assert_eq!(y, tensor![0.0, std::f64::consts::PI]);";
    value |x| x.acos();
    error 2.0, 1.0 from libm::acos;
    derivative |x, _| -((T::one() - x) * (T::one() + x)).sqrt().recip();

    #[doc(alias = "arctan")]
    atan Atan by map_shared: "The angle, in radians, whose tangent each element is", "np.arctan(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 1.0].atan();"
        "assert_eq!(y, tensor![0.0, std::f64::consts::FRAC_PI_4]);";
    value |x| x.atan();
    error 2.0, 1.0 from libm::atan;
    derivative |x, _| (T::one() + x * x).recip();

    #[doc(alias = "rad2deg")]
    to_degrees ToDegrees by map: "Each angle in degrees, from radians", "np.degrees(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![0.0, std::f64::consts::PI].to_degrees();"
        "assert_eq!(y, tensor![0.0, 180.0]);";
    value |x| x.to_degrees();
    error 2.0, 2.0 from |x| x * (180.0 / core::f64::consts::PI);
    derivative |_, _| T::from_f64(180.0 / core::f64::consts::PI);

    #[doc(alias = "deg2rad")]
    to_radians ToRadians by map: "Each angle in radians, from degrees", "np.radians(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 180.0].to_radians();"
        "assert_eq!(y, tensor![0.0, std::f64::consts::PI]);";
    value |x| x.to_radians();
    error 2.0, 2.0 from |x| x * (core::f64::consts::PI / 180.0);
    derivative |_, _| T::from_f64(core::f64::consts::PI / 180.0);
}
