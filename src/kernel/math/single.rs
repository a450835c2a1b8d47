//! `f32`: constants and polynomials.
//!
//! The polynomials are the best of their degree, by Remez's algorithm, with coefficients that are `f32` and were adjusted to each other. The
//! errors are relative to the function that is computed, whose last place is at least 2^-24.

use super::format::{Base, Format, SplitNumber, bits};
use super::polynomial::polynomial;
use super::special::Special;
use crate::kernel::level::{Level, mul_add};

impl Format for f32 {
    bits!(f32, u32, narrow, 23, 127);

    const EXP_RANGE: [f32; 2] = [-104.0, 89.0];
    const QUICK_RANGE: f32 = 60.0;
    const TANH_ONE: f32 = 9.1;
    const TANH_CORRECTED: bool = false;
    const AREA_FAR: f32 = (1_u32 << 13) as f32;
    const CUBABLE: f32 = (1_u32 << 30) as f32;
    const LN_2: [f32; 2] = [0.693_145_75, 1.428_606_8e-6];
    const LOG2_E: f32 = core::f32::consts::LOG2_E;

    type LogRest = (f32, [f32; 9]);

    const BASE_E: Base<f32> = Base { two: Self::LN_2, e: [1.0, 0.0], rest: LN };
    const BASE_2: Base<f32> = Base { two: [1.0, 0.0], e: [1.442_871_1, -1.760_528_5e-4], rest: LOG2 };
    const BASE_10: Base<f32> = Base { two: [0.301_025_4, 4.605_039e-6], e: [0.434_326_17, -3.168_997e-5], rest: LOG10 };

    /// Error: 2^-28.1.
    #[inline(always)]
    fn exp_rest<V: Level>(r: f32) -> f32 {
        polynomial::<V, _, 5>(r, [0.499_999_94, 0.166_665_23, 0.041_668_188, 0.008_368_617, 0.001_382_964_5])
    }

    /// Error: 2^-30.4.
    #[inline(always)]
    fn expm1_rest<V: Level>(r: f32) -> f32 {
        polynomial::<V, _, 6>(r, [0.5, 0.166_666_66, 0.041_666_49, 0.008_333_575, 0.001_393_353_1, 1.974_225_7e-4])
    }

    /// The first coefficient is taken apart: the others, however rounded, do not come near the last place.
    #[inline(always)]
    fn plus_log_rest<V: Level>(sum: f32, f: f32, (first, others): (f32, [f32; 9])) -> f32 {
        let square = f * f;
        let sum = mul_add::<V, _>(polynomial::<V, _, 9>(f, others), square * f, sum);
        mul_add::<V, _>(square, first, sum)
    }
}

/// `(ln(1 + f) - f) / f²`. Error: 2^-29.9.
const LN: (f32, [f32; 9]) = (
    -0.5,
    [
        0.333_333_13,
        -0.250_000_1,
        0.200_021_09,
        -0.166_680_07,
        0.142_195_6,
        -0.124_056_52,
        0.118_881_434,
        -0.116_750_99,
        0.067_476_75,
    ],
);

/// `(log2(1 + f) - f log2(e)) / f²`. Error: 2^-29.7.
const LOG2: (f32, [f32; 9]) = (
    -0.721_347_5,
    [
        0.480_898_02,
        -0.360_674_2,
        0.288_570_94,
        -0.240_464_15,
        0.205_118_15,
        -0.178_998_99,
        0.171_696_22,
        -0.168_440_37,
        0.097_018_436,
    ],
);

/// `(log10(1 + f) - f log10(e)) / f²`. Error: 2^-28.9.
const LOG10: (f32, [f32; 9]) = (
    -0.217_147_25,
    [
        0.144_764_78,
        -0.108_573_3,
        0.086_864_95,
        -0.072_394_89,
        0.061_816_35,
        -0.053_861_43,
        0.051_237_755,
        -0.050_460_56,
        0.029_646_792,
    ],
);
