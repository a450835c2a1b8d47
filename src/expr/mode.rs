//! How the operands of a walk lie along its runs.
//!
//! A loop is fast when it is compiled for operands that lie side by side, and for those that stand still. So a walk looks at the strides of its
//! operands once, and then goes the way that was compiled for them. There are few ways, whatever the shapes are; what no other one is for goes
//! the way for [any steps](AnyStep).

use super::leaf::Scalar;
use super::{Read, Run};
use crate::kernel::strided::InSteps;

/// The modes in which an expression may be read along an axis, as a set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Modes(u8);

impl Modes {
    /// Any: there are no operands in memory.
    pub(crate) const ALL: Modes = Modes(!0);
    /// Only [`AnyStep`].
    pub(crate) const NONE: Modes = Modes(0);
    pub(crate) const MOVING: Modes = Modes(1);
    pub(crate) const STILL: Modes = Modes(2);
    pub(crate) const CHAIN: Modes = Modes(4);
    pub(crate) const FIRST_STILL: Modes = Modes(8);
    pub(crate) const SECOND_STILL: Modes = Modes(16);

    /// Those of elements a constant distance apart.
    #[inline(always)]
    pub(super) const fn of_step(step: usize) -> Modes {
        match step {
            0 => Modes::STILL,
            1 => Modes::MOVING.or(Modes::CHAIN),
            _ => Modes::NONE,
        }
    }

    /// Those of two expressions that are read together.
    #[inline(always)]
    pub(super) const fn of_pair(first: Modes, second: Modes) -> Modes {
        const PAIRS: [(Modes, Modes, Modes); 5] = [
            (Modes::MOVING, Modes::MOVING, Modes::MOVING),
            (Modes::STILL, Modes::STILL, Modes::STILL),
            (Modes::CHAIN, Modes::STILL, Modes::CHAIN),
            (Modes::STILL, Modes::MOVING, Modes::FIRST_STILL),
            (Modes::MOVING, Modes::STILL, Modes::SECOND_STILL),
        ];
        let (mut modes, mut i) = (Modes::NONE, 0);
        while i < PAIRS.len() {
            if first.has(PAIRS[i].0) && second.has(PAIRS[i].1) {
                modes = modes.or(PAIRS[i].2);
            }
            i += 1;
        }
        modes
    }

    /// Whether a mode is among them.
    #[inline(always)]
    pub(crate) const fn has(self, mode: Modes) -> bool {
        self.0 & mode.0 != 0
    }

    /// Whether they are those of operands that stand still.
    pub(super) const fn is_still(self) -> bool {
        self.has(Modes::STILL) && !self.has(Modes::MOVING)
    }

    const fn or(self, other: Modes) -> Modes {
        Modes(self.0 | other.0)
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
    /// How many elements there are from the first of a run to its last.
    fn span(step: usize, len: usize) -> usize;
    /// The first where all operands lie alike, else the second.
    type Alike<A: Run, B: Run<Elem = A::Elem>>: Run<Elem = A::Elem>;
    /// As above.
    fn alike<A: Run, B: Run<Elem = A::Elem>>(a: impl FnOnce() -> A, b: impl FnOnce() -> B) -> Self::Alike<A, B>;
}

/// How many elements a run spans that lie side by side.
#[inline(always)]
fn side_by_side(_: usize, len: usize) -> usize {
    len
}

/// How many a run spans that stands still.
#[inline(always)]
fn still(_: usize, _: usize) -> usize {
    1
}

/// How many a run spans that lie some steps apart.
#[inline(always)]
fn in_steps(step: usize, len: usize) -> usize {
    let last = len.checked_sub(1).and_then(|last| last.checked_mul(step)).expect("a run within memory");
    last + 1
}

macro_rules! modes {
    ($($(#[$doc:meta])* $Mode:ident ($First:ident, $Second:ident), $alike:ident, spans $span:expr; $Run:ty = |$memory:ident, $step:ident, $len:ident| $run:expr;)*) => { $(
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

            #[inline(always)]
            fn span(step: usize, len: usize) -> usize {
                $span(step, len)
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
    Moving(Moving, Moving), alike, spans side_by_side; &'r [T] = |memory, _step, len| &memory[..len];
    /// All stand still.
    Still(Still, Still), alike, spans still; Scalar<T> = |memory, _step, _len| Scalar(memory[0]);
    /// Of two, the second stands still, of the first the second, and so on; the very first lie side by side: `(x - m) / s`.
    Chain(Chain, Still), alike, spans side_by_side; &'r [T] = |memory, _step, len| &memory[..len];
    /// Of two, the first stand still, and the second lie side by side.
    FirstStill(Still, Moving), apart, spans in_steps; InSteps<'r, T> = |memory, step, len| InSteps::new(memory, step, len);
    /// Of two, the first lie side by side, and the second stand still.
    SecondStill(Moving, Still), apart, spans in_steps; InSteps<'r, T> = |memory, step, len| InSteps::new(memory, step, len);
    /// However they lie.
    AnyStep(AnyStep, AnyStep), apart, spans in_steps; InSteps<'r, T> = |memory, step, len| InSteps::new(memory, step, len);
}

/// What is done with a reader in one of the modes.
pub(super) trait InMode {
    /// Whether there is a loop for a single operand that stands still.
    const STILL: bool = false;
    /// Whether there is a loop for a chain of operands that stand still beside one that does not.
    const CHAIN: bool = false;
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
    if const { R::ONE_LOOP } {
        return does.go::<AnyStep>();
    }
    let modes = reader.modes(inner);
    // What stands on the left is a constant: what it rules out is not compiled.
    if modes.has(Modes::MOVING) {
        does.go::<Moving>()
    } else if K::STILL && !R::IS_PAIR && modes.has(Modes::STILL) {
        does.go::<Still>()
    } else if K::CHAIN && R::IS_PAIR && modes.has(Modes::CHAIN) {
        does.go::<Chain>()
    } else if K::FIRST_STILL && R::IS_PAIR && modes.has(Modes::FIRST_STILL) {
        does.go::<FirstStill>()
    } else if K::SECOND_STILL && R::IS_PAIR && modes.has(Modes::SECOND_STILL) {
        does.go::<SecondStill>()
    } else {
        does.go::<AnyStep>()
    }
}
