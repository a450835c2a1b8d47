//! `f32`: compared with functions of `f64`, whose error is nothing beside the rounding of an `f32`.

use super::*;
use crate::kernel::math;

/// The same function in twice the precision.
pub(super) trait Exact {
    fn exact(x: f64) -> f64;
}

/// How far a value is from the exact one, in units of the last place that an `f32` of that size has.
pub(super) fn ulps(value: f32, exact: f64) -> f64 {
    // What stands for infinity is the number after the largest one.
    const AFTER_LARGEST: f64 = 340_282_366_920_938_463_463_374_607_431_768_211_456.0;
    if exact == 0.0 || !exact.is_finite() || value.is_nan() || value.is_sign_negative() != exact.is_sign_negative() {
        return special_error(value as f64, exact);
    }
    let exponent = ((exact.to_bits() >> 52 & 0x7FF) as i64 - 1023).clamp(-126, 127);
    let last_place = f64::from_bits(((exponent - 23 + 1023) as u64) << 52);
    let bounded = |x: f64| x.clamp(-AFTER_LARGEST, AFTER_LARGEST);
    (bounded(value as f64) - bounded(exact)).abs() / last_place
}

/// The largest errors at both levels among the numbers of these bits.
fn worst_of<F: Function<f32> + Exact>(f: F, bits: impl Iterator<Item = u32>) -> [Worst; 2] {
    let mut worst = [Worst::default(); 2];
    let mut arguments = bits.map(f32::from_bits);
    loop {
        let arguments: Vec<f32> = arguments.by_ref().take(1 << 12).collect();
        if arguments.is_empty() {
            return worst;
        }
        let values = at_both_levels(f, &arguments);
        for (i, argument) in arguments.into_iter().map(f64::from).enumerate() {
            let exact = F::exact(argument);
            for (worst, values) in worst.iter_mut().zip(&values) {
                *worst = worst.or(Worst { ulps: ulps(values[i], exact), argument, value: values[i].into() });
            }
        }
    }
}

/// Numbers spread over all of them, and those around which functions are special.
fn samples() -> impl Iterator<Item = u32> {
    let special = [
        0.0,
        1e-38,
        1.2e-38,
        6e-8,
        1e-4,
        0.35,
        0.5,
        0.693,
        core::f32::consts::FRAC_1_SQRT_2,
        1.0,
        core::f32::consts::SQRT_2,
        core::f32::consts::FRAC_PI_2,
        2.0,
        core::f32::consts::PI,
        9.0,
        17.3,
        88.7,
        103.9,
        1048576.0,
        f32::MAX,
        f32::INFINITY,
        f32::NAN,
    ];
    let around = special.into_iter().map(f32::to_bits).flat_map(|bits| bits.saturating_sub(200)..bits + 200);
    (0..u32::MAX).step_by(65_521).chain(around.flat_map(|bits| [bits, bits | 1 << 31]))
}

/// All numbers, in two halves side by side.
fn all<F: Function<f32> + Exact + Send>(f: F) -> [Worst; 2] {
    std::thread::scope(|scope| {
        let negative = scope.spawn(move || worst_of(f, 1 << 31..=u32::MAX));
        let positive = worst_of(f, 0..=u32::MAX >> 1);
        let negative = negative.join().expect("the other half");
        [positive[0].or(negative[0]), positive[1].or(negative[1])]
    })
}

macro_rules! functions {
    ($($name:ident: $bound:literal, $exact:expr;)*) => {$(
        mod $name {
            use super::*;

            #[derive(Clone, Copy)]
            struct This;

            impl Function<f32> for This {
                const NAME: &'static str = stringify!($name);
                const BOUND: f64 = $bound;

                #[inline(always)]
                fn set<V: Level>(arguments: &[f32], values: &mut [f32]) {
                    each!($name, arguments, values);
                }
            }

            impl Exact for This {
                fn exact(x: f64) -> f64 {
                    $exact(x)
                }
            }

            #[test]
            fn of_samples() {
                check(This, worst_of(This, samples()));
            }

            #[test]
            #[ignore = "takes minutes, and that only when it is optimised"]
            fn of_all_numbers() {
                check(This, all(This));
            }
        }
    )*};
}

functions! {
    exp: 1.0, f64::exp;
    expm1: 1.3, f64::exp_m1;
    ln: 1.0, f64::ln;
    log2: 1.0, f64::log2;
    log10: 1.0, f64::log10;
    log1p: 1.0, f64::ln_1p;
    tanh: 2.0, f64::tanh;
    sigmoid: 1.5, |x: f64| 1.0 / (1.0 + (-x).exp());
    sin: 0.6, f64::sin;
    cos: 0.6, f64::cos;
    cbrt: 0.51, f64::cbrt;
    asinh: 1.2, |x: f64| if x.is_infinite() { x } else { (x.abs() + x * x / (1.0 + (1.0 + x * x).sqrt())).ln_1p().copysign(x) };
    acosh: 1.2, |x: f64| if x < 1.0 || x.is_infinite() { (x - 1.0).ln() } else { (x - 1.0 + ((x - 1.0) * (x + 1.0)).sqrt()).ln_1p() };
    atanh: 1.2, |x: f64| ((2.0 * x.abs() / (1.0 - x.abs())).ln_1p() / 2.0).copysign(x);
}
