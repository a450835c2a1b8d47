//! Which vector instructions a loop may use, chosen when the program runs.
//!
//! An ordinary build may use what every processor of its kind has. A loop that gains from more is written as [`Work`], once, as plain code
//! that LLVM vectorises, and [`dispatch`] runs it compiled for the best [`Level`] that the processor has. Everything that a work
//! calls must be inlined into it, `#[inline(always)]`: what is not stays compiled for the baseline.
//!
//! A choice costs a nanosecond, and each level a copy of the code: it is for loops that are long. Where this crate is not optimised, nothing is
//! vectorised, and there is no choice.
//!
//! The `unsafe` code in this file is the call of a function compiled for instructions that not every processor has.
#![allow(unsafe_code)]

use num_traits::Float;

/// Whether this crate is compiled without optimisation. Then others compute functions and products in a tenth of the time: the system's library is
/// optimised, and `matrixmultiply` has its loops in macros. Tests of the crate itself, Miri, and builds without the standard library never see those.
pub(crate) const CRATE_IS_UNOPTIMISED: bool = cfg!(all(unoptimised, feature = "std", not(any(test, miri))));

/// Whether the program is compiled without optimisation: nothing is inlined there, and only what is compiled with this crate may be fast. Tests of
/// the crate itself never are.
pub(crate) const PROGRAM_IS_UNOPTIMISED: bool = cfg!(all(debug_assertions, not(test)));

/// Whether the program is, and this crate is not: what is computed by loops of this crate is fast there, and all else slow.
/// Without the standard library it is taken for optimised, since stacks are small there. Under Miri this crate counts as optimised.
pub(crate) const PROGRAM_ALONE_IS_UNOPTIMISED: bool =
    PROGRAM_IS_UNOPTIMISED && !CRATE_IS_UNOPTIMISED && cfg!(feature = "std");

/// Instructions that a loop is compiled for.
pub trait Level: Copy + 'static {
    /// Whether [`mul_add`] is one instruction, which rounds once.
    const FUSED: bool;
    /// How many bytes a vector register holds.
    const BYTES: usize;
    /// Does work at this level in a function of its own. There all registers are for it, where a loop in the midst of others goes through
    /// memory; and it is compiled once for all that do it.
    #[doc(hidden)]
    fn apart<W: Work>(work: W) -> W::Output;
}

/// What every processor that the program is built for has.
#[derive(Clone, Copy)]
pub(crate) struct Baseline;

impl Level for Baseline {
    const FUSED: bool = cfg!(all(feature = "std", any(target_arch = "aarch64", target_feature = "fma")));
    const BYTES: usize = if cfg!(target_feature = "avx") { 32 } else { 16 };

    #[inline(always)]
    fn apart<W: Work>(work: W) -> W::Output {
        on_baseline(work)
    }
}

/// AVX2 and FMA: eight `f32` or four `f64` at once. Nobody else can name it, so it stands only for processors that have them.
#[cfg(all(feature = "std", target_arch = "x86_64"))]
#[derive(Clone, Copy)]
struct Avx2;

#[cfg(all(feature = "std", target_arch = "x86_64"))]
impl Level for Avx2 {
    const FUSED: bool = true;
    const BYTES: usize = 32;

    #[inline(always)]
    fn apart<W: Work>(work: W) -> W::Output {
        /// Without it LLVM inlines what is compiled for the same instructions, whatever it is told.
        #[inline(never)]
        fn not_inlined<W: Work>(work: W) -> W::Output {
            // SAFETY: only `on_avx2` names this level, and calls this. The processor that runs it has the instructions.
            unsafe { on_avx2(work) }
        }
        not_inlined(work)
    }
}

/// `a * b + c`, by the instruction that rounds once where there is one, else by two that round twice.
#[inline(always)]
pub(crate) fn mul_add<V: Level, T: Float>(a: T, b: T, c: T) -> T {
    if V::FUSED { a.mul_add(b, c) } else { a * b + c }
}

/// Something to be done by instructions that are chosen when the program runs.
pub trait Work {
    /// What comes of it.
    type Output;
    /// Whether its bits depend on the level. Then it is done by the best, however short it is.
    const FUSED: bool = false;
    /// Does it by the instructions of the level `V`. To be marked `#[inline(always)]`, and all that it calls too.
    fn run<V: Level>(self) -> Self::Output;
}

/// Does the work by the best instructions that this processor has.
#[inline]
pub(crate) fn dispatch<W: Work>(work: W) -> W::Output {
    #[cfg(all(feature = "std", target_arch = "x86_64"))]
    if !CRATE_IS_UNOPTIMISED && std::is_x86_feature_detected!("avx2") && std::is_x86_feature_detected!("fma") {
        // SAFETY: the processor has the instructions.
        return unsafe { on_avx2(work) };
    }
    on_baseline(work)
}

/// The work in a function of its own, so that its code is not repeated beside that of other levels.
#[inline(never)]
pub(crate) fn on_baseline<W: Work>(work: W) -> W::Output {
    work.run::<Baseline>()
}

/// # Safety
///
/// The processor has AVX2 and FMA.
#[cfg(all(feature = "std", target_arch = "x86_64"))]
#[target_feature(enable = "avx2,fma")]
#[inline(never)]
unsafe fn on_avx2<W: Work>(work: W) -> W::Output {
    work.run::<Avx2>()
}
