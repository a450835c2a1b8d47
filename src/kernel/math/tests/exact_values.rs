//! Values that have to be exact, since people will look at them.

use super::*;
use crate::kernel::math;

/// Tries `f(x) == y` for all pairs, at both levels. A zero is compared with its sign.
macro_rules! exact {
    ($name:ident, $T:ty, $pairs:expr) => {{
        struct Values<'a>(&'a [$T]);

        impl Work for Values<'_> {
            type Output = Vec<$T>;

            #[inline(always)]
            fn run<V: Level>(self) -> Vec<$T> {
                self.0.iter().map(|x| math::$name::<V, _>(*x)).collect()
            }
        }

        let (arguments, exact): (Vec<$T>, Vec<$T>) = $pairs.into_iter().unzip();
        for values in [Values(&arguments).run::<Baseline>(), dispatch(Values(&arguments))] {
            for ((argument, value), exact) in arguments.iter().zip(values).zip(&exact) {
                assert_eq!(value.to_bits(), exact.to_bits(), "{} of {argument:e} is {value:e}", stringify!($name));
            }
        }
    }};
}

#[test]
fn powers_of_the_base() {
    // By `powf`: `powi` finds small powers as one over large ones, which may be infinite.
    exact!(log2, f32, (-149..128).map(|k| (2.0_f32.powf(k as f32), k as f32)));
    exact!(log2, f64, (-1074..1024).map(|k| (2.0_f64.powf(k as f64), k as f64)));
    exact!(log10, f32, (0..=10).map(|k| (10.0_f32.powi(k), k as f32)));
    exact!(log10, f64, (0..=22).map(|k| (10.0_f64.powi(k), k as f64)));
}

#[test]
fn one_and_zero() {
    exact!(exp, f32, [(0.0, 1.0), (1.0, core::f32::consts::E)]);
    exact!(exp, f64, [(0.0, 1.0), (1.0, core::f64::consts::E)]);
    exact!(ln, f32, [(1.0, 0.0), (0.0, f32::NEG_INFINITY)]);
    exact!(ln, f64, [(1.0, 0.0), (0.0, f64::NEG_INFINITY)]);
    exact!(log1p, f64, [(0.0, 0.0), (-0.0, -0.0), (-1.0, f64::NEG_INFINITY)]);
    exact!(tanh, f64, [(0.0, 0.0), (-0.0, -0.0), (100.0, 1.0), (-100.0, -1.0)]);
    exact!(sigmoid, f64, [(0.0, 0.5), (-1000.0, 0.0), (1000.0, 1.0)]);
}

#[test]
fn no_number_below_the_domain() {
    for x in [-1e-310_f64, -1.0, f64::NEG_INFINITY] {
        let values: [f64; 4] = [
            math::ln::<Baseline, _>(x),
            math::log2::<Baseline, _>(x),
            math::log10::<Baseline, _>(x),
            math::log1p::<Baseline, _>(x - 1.0 - f64::EPSILON),
        ];
        assert!(values.iter().all(|value| value.is_nan()), "{x:e}: {values:?}");
    }
}
