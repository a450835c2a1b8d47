//! `f64`: constants and polynomials, whose errors are relative to the function that is computed, as its last place is, which is at least 2^-53.

use super::format::{Base, Format, SplitNumber, bits};
use super::polynomial::polynomial;
use super::special::Special;
use crate::kernel::level::{Level, mul_add};

impl Format for f64 {
    bits!(f64, u64, wide, 52, 1023);

    const EXP_RANGE: [f64; 2] = [-746.0, 710.0];
    const QUICK_RANGE: f64 = 600.0;
    const TANH_ONE: f64 = 20.0;
    const TANH_CORRECTED: bool = true;
    const AREA_FAR: f64 = (1_u32 << 28) as f64;
    const CUBABLE: f64 = (1_u128 << 100) as f64 * (1_u128 << 100) as f64;
    const LN_2: [f64; 2] = [0.693_147_180_560_117_7, -1.723_944_452_561_483_5e-13];
    const LOG2_E: f64 = core::f64::consts::LOG2_E;

    type LogRest = f64;

    const BASE_E: Base<f64> = Base { two: Self::LN_2, e: [1.0, 0.0], rest: 1.0 };
    const BASE_2: Base<f64> = Base {
        two: [1.0, 0.0],
        e: [1.442_695_051_431_655_9, -1.054_269_247_642_913_8e-8],
        rest: core::f64::consts::LOG2_E,
    };
    const BASE_10: Base<f64> = Base {
        two: [0.301_029_995_664_066_5, -8.532_344_317_057_107e-14],
        e: [0.434_294_484_555_721_3, -2.652_469_455_307_855_3e-9],
        rest: core::f64::consts::LOG10_E,
    };

    #[inline(always)]
    fn exp_rest<V: Level>(r: f64) -> f64 {
        Self::expm1_rest::<V>(r)
    }

    /// The best polynomial of its degree, by Remez's algorithm. Error: 2^-58.2.
    #[inline(always)]
    fn expm1_rest<V: Level>(r: f64) -> f64 {
        let c = [
            0.499_999_999_999_999_9,
            0.166_666_666_666_666_74,
            0.041_666_666_666_666_45,
            0.008_333_333_333_323_388,
            0.001_388_888_888_904_034_4,
            0.000_198_412_698_829_221_43,
            2.480_158_704_562_241e-5,
            2.755_724_549_260_284e-6,
            2.755_741_126_877_886_5e-7,
            2.510_930_568_762_935_8e-8,
            2.091_447_740_061_471_6e-9,
        ];
        polynomial::<V, _, 11>(r, c)
    }

    /// `ln(1 + f) = 2 artanh(s)` with `s = f / (2 + f)`. Error: 2^-58.45. Source: fdlibm by Sun Microsystems, `e_log.c`.
    #[inline(always)]
    fn plus_log_rest<V: Level>(sum: f64, f: f64, log_e: f64) -> f64 {
        let c = [
            0.666_666_666_666_673_5,
            0.399_999_999_994_094_2,
            0.285_714_287_436_623_9,
            0.222_221_984_321_497_84,
            0.181_835_721_616_180_5,
            0.153_138_376_992_093_73,
            0.147_981_986_051_165_86,
        ];
        let s = f / (2.0 + f);
        let square = s * s;
        let half = 0.5 * f * f;
        let rest = mul_add::<V, _>(s, mul_add::<V, _>(polynomial::<V, _, 7>(square, c), square, half), -half);
        mul_add::<V, _>(rest, log_e, sum)
    }
}
