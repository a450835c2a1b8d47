//! Every function of one argument, of all `f32` and of samples of them, is within two units in the last place of the same function of `f64`.
//!
//! Short tensors and long ones are tried, which may be computed by different instructions. All numbers take some minutes for each function:
//!
//! ```text
//! cargo test --release --test behaviour -- --ignored every_float
//! cargo test --release --no-default-features --features alloc --test behaviour -- --ignored every_float
//! ```

use shapewise::prelude::*;

type Long = Tensor<f32, shape![4096]>;
type Short = Tensor<f32, shape![256]>;

/// The largest error that a function may have, in units in the last place.
const BOUND: f64 = 2.0;

/// How far a value is from the exact one, in units in the last place of an `f32` of that size. Zeros, infinities and NaN are right or wrong.
fn ulps(value: f32, exact: f64) -> f64 {
    if exact == 0.0 || !exact.is_finite() || value.is_nan() || value.is_sign_negative() != exact.is_sign_negative() {
        let value = f64::from(value);
        let same = value.to_bits() == exact.to_bits() || value.is_nan() && exact.is_nan();
        return if same { 0.0 } else { f64::INFINITY };
    }
    let exponent = ((exact.to_bits() >> 52 & 0x7FF) as i32 - 1023).clamp(-126, 127);
    // What stands for infinity is the number after the largest one.
    let bounded = |x: f64| x.clamp(-2_f64.powi(128), 2_f64.powi(128));
    (bounded(value.into()) - bounded(exact)).abs() / 2_f64.powi(exponent - 23)
}

/// Compares a function with the exact one at the numbers of these bits.
fn check(
    name: &str,
    bits: impl Iterator<Item = u32>,
    long: impl Fn(&Long) -> Long,
    short: impl Fn(&Short) -> Short,
    exact: impl Fn(f64) -> f64,
) {
    let (mut bits, mut worst) = (bits.peekable(), 0.0_f64);
    while bits.peek().is_some() {
        let x = Long::from_fn(|_| f32::from_bits(bits.next().unwrap_or(0)));
        let of_long = long(&x);
        for part in 0..16 {
            let x = Short::from_fn(|[i]| x[[256 * part + i]]);
            let of_short = short(&x);
            for (i, &x) in x.iter().enumerate() {
                let exact = exact(x.into());
                for value in [of_short[[i]], of_long[[256 * part + i]]] {
                    let error = ulps(value, exact);
                    assert!(error <= BOUND, "{name} of {x:e} is not {value:e} but {exact:e}: {error} ulp");
                    worst = worst.max(error);
                }
            }
        }
    }
    println!("{name}: {worst:.3} ulp");
}

/// Numbers spread over all, and those around which some function is special.
fn samples() -> impl Iterator<Item = u32> {
    let special: [f32; 17] =
        [0.0, 1e-38, 1e-19, 6e-8, 2e-4, 0.17, 0.35, 0.5, 0.7, 1.0, 1.4, 2.0, 3.2, 9.0, 89.0, 8192.0, 2e19];
    let special = special.into_iter().chain([103.9, f32::MAX, f32::INFINITY, f32::NAN]).map(f32::to_bits);
    let around = special.flat_map(|bits| bits.saturating_sub(40)..bits + 40);
    (0..u32::MAX).step_by(1_048_573).chain(around.flat_map(|bits| [bits, bits | 1 << 31]))
}

// The standard library's own `asinh`, `acosh` and `atanh` of `f64` are not good enough, in Rust 1.95.
fn asinh(x: f64) -> f64 {
    let a = x.abs();
    if a.is_infinite() { x } else { (a + a * a / (1.0 + (1.0 + a * a).sqrt())).ln_1p().copysign(x) }
}

fn acosh(x: f64) -> f64 {
    let above = x - 1.0;
    if x < 1.0 || x.is_infinite() { (x - 1.0).ln() } else { (above + (above * (x + 1.0)).sqrt()).ln_1p() }
}

fn atanh(x: f64) -> f64 {
    ((2.0 * x.abs() / (1.0 - x.abs())).ln_1p() / 2.0).copysign(x)
}

macro_rules! functions {
    ($($name:ident: $exact:expr;)*) => {
        #[test]
        fn of_samples() {
            $( check(stringify!($name), samples(), |x| x.$name(), |x| x.$name(), $exact); )*
        }

        $(
            #[test]
            #[ignore = "takes minutes, and that only when it is optimised"]
            fn $name() {
                check(stringify!($name), 0..=u32::MAX, |x| x.$name(), |x| x.$name(), $exact);
            }
        )*
    };
}

mod of_all_numbers {
    use super::*;

    functions! {
        exp: f64::exp;
        expm1: f64::exp_m1;
        exp2: f64::exp2;
        ln: f64::ln;
        log2: f64::log2;
        log10: f64::log10;
        log1p: f64::ln_1p;
        sqrt: f64::sqrt;
        cbrt: f64::cbrt;
        recip: f64::recip;
        sin: f64::sin;
        cos: f64::cos;
        tan: f64::tan;
        asin: f64::asin;
        acos: f64::acos;
        atan: f64::atan;
        sinh: f64::sinh;
        cosh: f64::cosh;
        tanh: f64::tanh;
        asinh: super::asinh;
        acosh: super::acosh;
        atanh: super::atanh;
        to_degrees: |x| x * (180.0 / std::f64::consts::PI);
        to_radians: |x| x * (std::f64::consts::PI / 180.0);
        floor: f64::floor;
        ceil: f64::ceil;
        trunc: f64::trunc;
        round: f64::round_ties_even;
        relu: |x| if x < 0.0 { 0.0 } else { x };
        sigmoid: |x: f64| 1.0 / (1.0 + (-x).exp());
    }
}
