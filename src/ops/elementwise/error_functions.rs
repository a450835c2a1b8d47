//! The error function, which the normal distribution is made of, and its complement.
//!
//! Source: the crate `libm`, whose functions are those of FreeBSD (`s_erf.c` by Sun Microsystems).

use super::table::row::*;

functions! {
    impl [T: Real];

    erf Erf by map_shared: "The error function of each element", "scipy.special.erf(x)";
    example
        "let y: Tensor<f64, shape![3]> = tensor![0.0, -0.0, f64::INFINITY].erf();"
        "assert_eq!(y, tensor![0.0, -0.0, 1.0]);";
    value |x| by_f64(libm::erf, x);
    error 0.51, 1.0 from exact::erf;
    derivative |x, _| T::FRAC_2_SQRT_PI() * (-x * x).exp();

    /// Where that is near one, this one keeps its digits.
    erfc Erfc by map_shared: "One less the error function of each element", "scipy.special.erfc(x)";
    example
        "let y: Tensor<f64, shape![2]> = tensor![0.0, 10.0].erfc();"
        "assert!(y[[0]] == 1.0 && (y[[1]] / 2.088e-45 - 1.0).abs() < 1e-3);";
    value |x| by_f64(libm::erfc, x);
    error 0.51, 2.5 from exact::erfc;
    derivative |x, _| -T::FRAC_2_SQRT_PI() * (-x * x).exp();
}

/// A function of `f64` for any number. Its derivative has to be stated, since a number that carries one loses it here.
#[inline(always)]
fn by_f64<T: Real>(f: fn(f64) -> f64, x: T) -> T {
    x.to_f64().map_or(T::nan(), |x| T::from_f64(f(x)))
}

/// The same functions in another way, by formulas 7.1.6 and 7.1.14 of M. Abramowitz, I. A. Stegun, "Handbook of Mathematical Functions".
#[cfg(all(test, feature = "alloc"))]
mod exact {
    use core::f64::consts::FRAC_2_SQRT_PI;

    /// `exp(-x²)`, whose argument is exact in two parts.
    fn gauss(x: f64) -> f64 {
        let high = f64::from(x as f32);
        libm::exp(-high * high) * libm::exp(-(x - high) * (x + high))
    }

    /// Near zero a series whose terms are all positive.
    pub(super) fn erf(x: f64) -> f64 {
        if x.is_nan() {
            return x;
        }
        if x.abs() > 1.0 {
            return if x > 0.0 { 1.0 - erfc(x) } else { erfc(-x) - 1.0 };
        }
        let (mut term, mut sum, mut n) = (x, x, 1.0);
        while term.abs() > sum.abs() * 1e-18 {
            term *= 2.0 * x * x / (2.0 * n + 1.0);
            sum += term;
            n += 1.0;
        }
        if x == 0.0 { x } else { FRAC_2_SQRT_PI * gauss(x) * sum }
    }

    /// Far from zero a continued fraction.
    pub(super) fn erfc(x: f64) -> f64 {
        if x.is_nan() || x < 1.0 {
            return 1.0 - erf(x);
        }
        let terms = 20 + (200.0 / (x * x)) as i32;
        let fraction = (1..=terms).rev().fold(x, |rest, n| x + f64::from(n) / 2.0 / rest);
        if x > 30.0 { 0.0 } else { gauss(x) / fraction * FRAC_2_SQRT_PI / 2.0 }
    }
}
