//! `f32`: constants and polynomials.

use super::format::{Base, Format, Split, bits};
use super::polynomial::polynomial;
use crate::kernel::level::Level;

impl Format for f32 {
    bits!(f32, u32, 23, 127, lowest 2.0 / 3.0);

    const EXP_RANGE: [f32; 2] = [-104.0, 89.0];
    const TANH_ONE: f32 = 9.1;
    const LN_2: [f32; 2] = [0.693_145_75, 1.428_606_8e-6];
    const LOG2_E: f32 = core::f32::consts::LOG2_E;
    const BASE_E: Base<f32> = Base { two: Self::LN_2, e: [1.0, 0.0] };
    const BASE_2: Base<f32> = Base { two: [1.0, 0.0], e: [1.4428711, -0.00017605285] };
    const BASE_10: Base<f32> = Base { two: [0.3010254, 4.605039e-06], e: [0.43432617, -3.168997e-05] };

    #[inline(always)]
    fn exp_rest<V: Level>(r: f32) -> f32 {
        polynomial::<V, _, 5>(r, [0.499_999_94, 0.166_665_23, 0.041_668_188, 0.008_368_617, 0.001_382_964_5])
    }

    #[inline(always)]
    fn expm1_rest<V: Level>(r: f32) -> f32 {
        polynomial::<V, _, 6>(r, [0.5, 0.166_666_66, 0.041_666_49, 0.008_333_575, 0.001_393_353_1, 0.000_197_422_57])
    }

    #[inline(always)]
    fn ln_1p_rest<V: Level>(f: f32) -> f32 {
        let c = [
            -0.5,
            0.333_332_15,
            -0.249_998_1,
            0.200_104_58,
            -0.166_870_77,
            0.140_038_52,
            -0.120_257_92,
            0.140_022_53,
            -0.137_952_61,
        ];
        polynomial::<V, _, 9>(f, c) * (f * f)
    }
}
