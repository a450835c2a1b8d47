//! How the operands of a walk lie along its runs.
//!
//! A loop is fast when it is compiled for operands that lie side by side, and for those that stand still. So a walk looks at the strides of its
//! operands once, and then goes the way that was compiled for them. There are few ways, whatever the shapes are; what no other one is for goes
//! the way for [any steps](AnyStep).

use super::leaf::{Scalar, Strided};
use super::{Read, Run};

/// How operands lie along a run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pace {
    /// There are none.
    Free,
    /// Side by side.
    Moving,
    /// Each is one element.
    Still,
    /// Of two, the first side by side, and the second one element.
    SecondStill,
    /// The other way round.
    FirstStill,
    /// In another way.
    Other,
}

impl Pace {
    /// That of elements a constant distance apart.
    #[inline(always)]
    pub(super) const fn of_step(step: usize) -> Pace {
        match step {
            0 => Pace::Still,
            1 => Pace::Moving,
            _ => Pace::Other,
        }
    }

    /// That of two operands together.
    #[inline(always)]
    pub(super) const fn and(self, other: Pace) -> Pace {
        match (self, other) {
            (Pace::Free, Pace::Free) => Pace::Free,
            (Pace::Free | Pace::Moving, Pace::Free | Pace::Moving) => Pace::Moving,
            (Pace::Free | Pace::Still, Pace::Free | Pace::Still) => Pace::Still,
            (Pace::Moving, Pace::Still) => Pace::SecondStill,
            (Pace::Still, Pace::Moving) => Pace::FirstStill,
            // A mode says of one pair how it lies, not of pairs of pairs.
            _ => Pace::Other,
        }
    }
}

/// What a loop is compiled for.
pub trait Mode: 'static {
    /// The modes of two operands that are read together.
    type First: Mode;
    /// As above.
    type Second: Mode;
    /// A run of elements in memory.
    type Run<'r, T: Copy + 'r>: Run<Elem = T>;
    /// The run of `len` elements that start with the first of `memory`.
    fn run<T: Copy>(memory: &[T], step: usize, len: usize) -> Self::Run<'_, T>;
    /// The first where all operands lie alike, else the second.
    type Alike<A: Run, B: Run<Elem = A::Elem>>: Run<Elem = A::Elem>;
    /// As above.
    fn alike<A: Run, B: Run<Elem = A::Elem>>(a: impl FnOnce() -> A, b: impl FnOnce() -> B) -> Self::Alike<A, B>;
}

macro_rules! modes {
    ($($(#[$doc:meta])* $Mode:ident ($First:ident, $Second:ident), $alike:ident: $Run:ty = |$memory:ident, $step:ident, $len:ident| $run:expr;)*) => { $(
        $(#[$doc])*
        pub(crate) struct $Mode;

        impl Mode for $Mode {
            type First = $First;
            type Second = $Second;
            type Run<'r, T: Copy + 'r> = $Run;

            #[inline(always)]
            fn run<T: Copy>($memory: &[T], $step: usize, $len: usize) -> Self::Run<'_, T> {
                $run
            }

            modes!(@$alike);
        }
    )* };
    (@alike) => { modes!(@one A, a, (a, b)); };
    (@apart) => { modes!(@one B, b, (a, b)); };
    (@one $One:ident, $one:ident, ($a:ident, $b:ident)) => {
        type Alike<A: Run, B: Run<Elem = A::Elem>> = $One;

        #[inline(always)]
        #[allow(unused_variables)]
        fn alike<A: Run, B: Run<Elem = A::Elem>>($a: impl FnOnce() -> A, $b: impl FnOnce() -> B) -> $One {
            $one()
        }
    };
}

modes! {
    /// All lie side by side.
    Moving(Moving, Moving), alike: &'r [T] = |memory, _step, len| &memory[..len];
    /// All stand still.
    Still(Still, Still), alike: Scalar<T> = |memory, _step, _len| Scalar(memory[0]);
    /// The second of two stands still.
    SecondStill(Moving, Still), apart: Strided<'r, T> = |memory, step, len| Strided::new(memory, step, len);
    /// The first of two stands still.
    FirstStill(Still, Moving), apart: Strided<'r, T> = |memory, step, len| Strided::new(memory, step, len);
    /// However they lie.
    AnyStep(AnyStep, AnyStep), apart: Strided<'r, T> = |memory, step, len| Strided::new(memory, step, len);
}

/// What is done with a reader in one of the modes.
pub(super) trait InMode {
    /// Whether there is a loop for a single operand that stands still.
    const STILL: bool = false;
    /// Whether there is a loop for two operands of which the first stands still.
    const FIRST_STILL: bool = false;
    /// Whether there is a loop for two operands of which the second stands still.
    const SECOND_STILL: bool = false;
    /// What comes of it.
    type Output;
    /// Does it.
    fn go<M: Mode>(self) -> Self::Output;
}

/// Does something in the mode for which a loop over runs of the reader is fast. Each mode is a copy of the code.
#[inline(always)]
pub(super) fn in_mode_of<R: Read, K: InMode>(reader: &R, inner: usize, does: K) -> K::Output {
    match reader.pace(inner) {
        Pace::Free | Pace::Moving => does.go::<Moving>(),
        // These are constants: what they rule out is not compiled.
        Pace::Still if K::STILL && !R::IS_PAIR => does.go::<Still>(),
        Pace::FirstStill if K::FIRST_STILL && R::IS_PAIR => does.go::<FirstStill>(),
        Pace::SecondStill if K::SECOND_STILL && R::IS_PAIR => does.go::<SecondStill>(),
        _ => does.go::<AnyStep>(),
    }
}
