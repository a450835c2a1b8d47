//! `f32`: compared with the functions of `f64`, whose error is nothing beside the rounding of an `f32`.

use super::*;
use crate::kernel::math;

/// The same function in twice the precision.
trait Exact {
    fn exact(x: f64) -> f64;
}

/// How far a result is from the exact one, in units of the last place that an `f32` of that size has.
fn ulps(result: f32, exact: f64) -> f64 {
    if exact.is_nan() || result.is_nan() {
        return if exact.is_nan() && result.is_nan() { 0.0 } else { f64::INFINITY };
    }
    if exact == 0.0 || exact.is_infinite() {
        // These are exact, with their sign.
        return if (result as f64).to_bits() == exact.to_bits() { 0.0 } else { f64::INFINITY };
    }
    if result.is_sign_negative() != exact.is_sign_negative() {
        return f64::INFINITY;
    }
    // Infinity stands for the number after the largest one.
    let far = 2.0_f64.powi(128);
    let result = (result as f64).clamp(-far, far);
    let exponent = ((exact.to_bits() >> 52 & 0x7FF) as i32 - 1023).clamp(-126, 127);
    let distance = (result - exact.clamp(-far, far)).abs();
    distance / f64::from_bits(((exponent - 23 + 1023) as u64) << 52)
}

/// The largest errors at both levels among the numbers of these bits.
fn worst_of<F: Function<f32> + Exact + Copy>(f: F, bits: impl Iterator<Item = u32>) -> [Worst<f32>; 2] {
    let none = Worst { ulps: 0.0, argument: 0.0, result: 0.0 };
    let mut worst = [none; 2];
    let mut bits = bits.map(f32::from_bits);
    loop {
        let arguments: Vec<f32> = bits.by_ref().take(1 << 12).collect();
        if arguments.is_empty() {
            return worst;
        }
        let results = at_both_levels(f, &arguments);
        for (i, argument) in arguments.into_iter().enumerate() {
            let exact = F::exact(argument as f64);
            for (worst, results) in worst.iter_mut().zip(&results) {
                *worst = worst.or(Worst { ulps: ulps(results[i], exact), argument, result: results[i] });
            }
        }
    }
}

fn check<F: Function<f32>>(_: F, worst: [Worst<f32>; 2]) {
    for (level, Worst { ulps, argument, result }) in ["baseline", "best"].into_iter().zip(worst) {
        println!("{} at the {level} level: {ulps:.3} ulp, {argument:e} gives {result:e}", F::NAME);
        std::eprintln!("XX {} {level} {ulps:.3} {argument:e} {result:e}", F::NAME);
        if std::env::var("SOFT").is_err() {
            assert!(ulps <= F::BOUND, "{} of {argument:e} is not {result:e}: {ulps} ulp", F::NAME);
        }
    }
}

/// Numbers spread over all of them, and those around which functions are special.
fn samples() -> impl Iterator<Item = u32> {
    let special = [
        0.0,
        1e-38,
        f32::MIN_POSITIVE,
        1e-4,
        0.35,
        0.5,
        0.693,
        1.0,
        1.4142,
        2.0,
        10.0,
        88.7,
        103.9,
        1e5,
        f32::MAX,
        f32::INFINITY,
        f32::NAN,
    ];
    let around = special.into_iter().flat_map(|x| {
        let bits = x.to_bits();
        bits.saturating_sub(100)..bits.saturating_add(100)
    });
    (0..u32::MAX).step_by(65_521).chain(around.flat_map(|bits| [bits, bits | 1 << 31]))
}

/// All numbers, in two halves side by side.
fn all<F: Function<f32> + Exact + Copy + Send>(f: F) -> [Worst<f32>; 2] {
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
                fn fast<V: Level>(x: f32) -> f32 {
                    math::$name::<V, f32>(x)
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
            #[ignore]
            fn of_many() {
                check(This, worst_of(This, (0..u32::MAX).step_by(331)));
            }

            #[test]
            #[ignore = "takes a minute, and only when it is optimised"]
            fn of_all_numbers() {
                check(This, all(This));
            }
        }
    )*};
}

functions! {
    exp: 1.0, f64::exp;
    expm1: 1.5, f64::exp_m1;
    ln: 1.0, f64::ln;
    log2: 1.0, f64::log2;
    log10: 1.0, f64::log10;
    log1p: 1.5, f64::ln_1p;
    tanh: 2.0, f64::tanh;
    sigmoid: 2.0, |x: f64| 1.0 / (1.0 + (-x).exp());
}
