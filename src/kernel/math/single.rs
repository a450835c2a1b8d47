//! `f32`: constants and polynomials.

use super::format::{Base, Format, Split, bits};
use super::polynomial::polynomial;
use crate::kernel::level::{Level, mul_add};

impl Format for f32 {
    bits!(f32, u32, 23, 127);

    const EXP_RANGE: [f32; 2] = [-104.0, 89.0];
    const TANH_ONE: f32 = 9.1;
    const LN_2: [f32; 2] = [0.693_145_75, 1.428_606_8e-6];
    const LOG2_E: f32 = core::f32::consts::LOG2_E;
    type LogRest = [f32; 10];
    const BASE_E: Base<f32> = Base {
        two: Self::LN_2,
        e: [1.0, 0.0],
        rest: [
            -0.5,
            0.33333313,
            -0.2500001,
            0.20002109,
            -0.16668007,
            0.1421956,
            -0.12405652,
            0.118881434,
            -0.11675099,
            0.06747675,
        ],
    };
    const BASE_2: Base<f32> = Base {
        two: [1.0, 0.0],
        e: [1.4428711, -0.00017605285],
        rest: [
            -0.7213475,
            0.48089802,
            -0.3606742,
            0.28857094,
            -0.24046415,
            0.20511815,
            -0.17899899,
            0.17169622,
            -0.16844037,
            0.097018436,
        ],
    };
    const BASE_10: Base<f32> = Base {
        two: [0.3010254, 4.605039e-06],
        e: [0.43432617, -3.168997e-05],
        rest: [
            -0.21714725,
            0.14476478,
            -0.1085733,
            0.08686495,
            -0.07239489,
            0.06181635,
            -0.05386143,
            0.051237755,
            -0.05046056,
            0.029646792,
        ],
    };

    #[inline(always)]
    fn exp_rest<V: Level>(r: f32) -> f32 {
        polynomial::<V, _, 5>(r, [0.499_999_94, 0.166_665_23, 0.041_668_188, 0.008_368_617, 0.001_382_964_5])
    }

    #[inline(always)]
    fn expm1_rest<V: Level>(r: f32) -> f32 {
        polynomial::<V, _, 6>(r, [0.5, 0.166_666_66, 0.041_666_49, 0.008_333_575, 0.001_393_353_1, 0.000_197_422_57])
    }

    #[inline(always)]
    fn plus_log_rest<V: Level>(sum: f32, f: f32, rest: [f32; 10]) -> f32 {
        mul_add::<V, _>(polynomial::<V, _, 10>(f, rest), f * f, sum)
    }
}
