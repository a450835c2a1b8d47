//! `pow` of `f32`: compared with that of `f64`.

use super::*;
use crate::kernel::math;

/// The powers of a number of all exponents at once, or of all numbers to one exponent.
#[derive(Clone, Copy)]
enum Side {
    Base(f32),
    Exponent(f32),
}

struct Powers<'a>(Side, &'a [f32], &'a mut [f32]);

impl Work for Powers<'_> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        for (x, y) in self.1.iter().zip(self.2) {
            *y = match self.0 {
                Side::Base(base) => math::pow::<V>(base, (*x).into()),
                Side::Exponent(exponent) => math::pow::<V>(*x, exponent.into()),
            };
        }
    }
}

fn check(side: Side, arguments: &[f32]) -> f64 {
    let mut values = [arguments.to_vec(), arguments.to_vec()];
    Powers(side, arguments, &mut values[0]).run::<Baseline>();
    dispatch(Powers(side, arguments, &mut values[1]));
    let mut worst = 0.0_f64;
    for values in values {
        for (&argument, value) in arguments.iter().zip(values) {
            let (base, exponent) = match side {
                Side::Base(base) => (base, argument),
                Side::Exponent(exponent) => (argument, exponent),
            };
            let error = ulps_of_single(value, (base as f64).powf(exponent as f64));
            assert!(error <= 0.6, "{base:e} to the power of {exponent:e} is not {value:e}: {error} ulp");
            worst = worst.max(error);
        }
    }
    worst
}

/// Numbers that are special as a base or as an exponent.
fn special() -> Vec<f32> {
    let positive = [
        0.0,
        1e-45,
        1e-40,
        1.2e-38,
        1e-9,
        0.333,
        0.5,
        0.999_999_94,
        1.0,
        1.000_000_1,
        1.5,
        2.0,
        2.5,
        3.0,
        7.0,
        10.0,
        126.0,
        127.0,
        128.0,
        149.0,
        150.0,
        8_388_607.0,
        8_388_607.5,
        16_777_215.0,
        16_777_216.0,
        16_777_218.0,
        4e9,
        2e10,
        1e38,
        f32::MAX,
        f32::INFINITY,
        f32::NAN,
    ];
    positive.into_iter().flat_map(|x| [x, -x]).collect()
}

#[test]
fn pow_of_special_numbers() {
    let all = special();
    for &one in &all {
        check(Side::Base(one), &all);
        check(Side::Exponent(one), &all);
    }
}

#[test]
fn pow_of_samples() {
    let mut worst = 0.0_f64;
    let bases: Vec<f32> = (0..u32::MAX).step_by(1_048_573).map(f32::from_bits).collect();
    for exponent in [0.5, -0.5, 1.7, 2.0, 3.0, -1.0, 10.1, 100.0, -33.3, 1e-3, 1e6] {
        worst = worst.max(check(Side::Exponent(exponent), &bases));
    }
    let exponents: Vec<f32> = (-4000..4000).map(|i| i as f32 * 0.037).collect();
    for base in [0.5, 2.0, 10.0, 1.001, 0.97, 1e-3, 1e20, 3e-42] {
        worst = worst.max(check(Side::Base(base), &exponents));
    }
    println!("pow: {worst:.3} ulp");
}
