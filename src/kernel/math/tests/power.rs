//! `pow` of `f32`: compared with that of `f64`.

use super::*;
use crate::kernel::math::{self, SmallPowers};

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

/// The cubes and fourth powers of numbers.
struct Small<'a>(&'a [f64]);

impl Work for Small<'_> {
    type Output = Vec<[f64; 2]>;

    #[inline(always)]
    fn run<V: Level>(self) -> Vec<[f64; 2]> {
        self.0.iter().map(|x| [x.cube::<V>(), x.fourth::<V>()]).collect()
    }
}

/// The powers of integers of 32 bits are exact in 128.
#[test]
fn small_powers_are_rounded_once() {
    let integers: Vec<u32> = (0..20_000_u32).map(|i| i.wrapping_mul(2_654_435_769) | 1).chain(1..100).collect();
    let numbers: Vec<f64> = integers.iter().map(|&x| f64::from(x)).collect();
    for powers in [Small(&numbers).run::<Baseline>(), dispatch(Small(&numbers))] {
        for (&x, [cube, fourth]) in integers.iter().zip(powers) {
            let exact = u128::from(x).pow(3);
            assert_eq!((cube, fourth), (exact as f64, (exact * u128::from(x)) as f64), "{x}");
        }
    }
}

/// Infinity, NaN, zeros and their signs, and powers that are no normal numbers, come as `powi` has them.
#[test]
fn small_powers_of_special_numbers() {
    let positive = [0.0, 5e-324, 1e-200, 1e-110, 1e-103, 1e-81, 1.0, 1e60, 1e80, 5.6e102, 1e103, 1e154, f64::MAX];
    let numbers: Vec<f64> = positive.into_iter().chain([f64::INFINITY, f64::NAN]).flat_map(|x| [x, -x]).collect();
    for powers in [Small(&numbers).run::<Baseline>(), dispatch(Small(&numbers))] {
        for (&x, values) in numbers.iter().zip(powers) {
            for (value, exact) in values.into_iter().zip([x.powi(3), x.powi(4)]) {
                let near = (value - exact).abs() <= exact.abs() * f64::EPSILON + 5e-324 || value == exact;
                let alike = if exact.is_nan() {
                    value.is_nan()
                } else {
                    near && value.is_sign_negative() == exact.is_sign_negative()
                };
                assert!(alike, "{x:e}: {value:e}, not {exact:e}");
            }
        }
    }
}
