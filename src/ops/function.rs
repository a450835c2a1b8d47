//! The functions of elements that operations apply, by their names: what a type such as `Lazy<f32, S, Map<…, Exp>>` is made of.
//!
//! Tensors apply them at once, [lazy](crate::lazy) expressions when they are evaluated. Each is a type without values to speak of.

use core::ops::{Add, BitAnd, BitOr, BitXor, Mul, Neg, Not, Sub};

pub use super::elementwise::*;
use crate::derivatives::operators::{self, may_record, put_negatives, put_pairs};
use crate::element::{Cast, Element, FloorDiv, Number, Power, Real};
use crate::expr::{Function, MapRun, Run};
use crate::kernel::level::Level;
use crate::kernel::{Special, max, min};
use crate::shape::Shape;

/// Functions of two elements: `Plus(a: T, b: T) -> T where T: Add<Output = T> { a + b }`.
macro_rules! functions {
    ($($(#[$doc:meta])* $Name:ident($($x:ident: $X:ty),+) -> $Out:ty, $T:ident: $($bound:path)|+ { $rule:expr })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default)]
        pub struct $Name;

        #[allow(unused_parens)]
        #[diagnostic::do_not_recommend]
        impl<$T: Copy $(+ $bound)+> Function<($($X),+)> for $Name {
            type Output = $Out;

            #[inline(always)]
            fn at<V: Level>(&self, ($($x),+): ($($X),+)) -> $Out {
                $rule
            }
        }
    )* };
}

functions! {
    /// `a % b`, with the sign of `b`.
    Remainder(a: T, b: T) -> T, T: FloorDiv { a.floor_rem(b) }
    /// `a // b`, rounded towards minus infinity.
    FloorDivided(a: T, b: T) -> T, T: FloorDiv { a.floor_div(b) }
    /// `a & b`.
    And(a: T, b: T) -> T, T: BitAnd<Output = T> { a & b }
    /// `a | b`.
    Or(a: T, b: T) -> T, T: BitOr<Output = T> { a | b }
    /// `a ^ b`.
    ExclusiveOr(a: T, b: T) -> T, T: BitXor<Output = T> { a ^ b }
    /// `!x`.
    Inverse(x: T) -> T, T: Not<Output = T> { !x }
    /// `a > b`.
    Greater(a: T, b: T) -> bool, T: PartialOrd { a > b }
    /// `a < b`.
    Less(a: T, b: T) -> bool, T: PartialOrd { a < b }
    /// `a >= b`.
    GreaterOrEqual(a: T, b: T) -> bool, T: PartialOrd { a >= b }
    /// `a <= b`.
    LessOrEqual(a: T, b: T) -> bool, T: PartialOrd { a <= b }
    /// `a == b`.
    Equal(a: T, b: T) -> bool, T: PartialEq { a == b }
    /// `a != b`.
    NotEqual(a: T, b: T) -> bool, T: PartialEq { a != b }
}

/// Rust's operators, which some elements have recorded by whole rows: `Plus(a, b) by Add Addition { a + b }`.
macro_rules! operators {
    ($($(#[$doc:meta])* $Name:ident($a:ident, $b:ident) by $Op:ident $Operator:ident { $rule:expr })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default)]
        pub struct $Name;

        #[diagnostic::do_not_recommend]
        impl<T: Copy + $Op<Output = T>> Function<(T, T)> for $Name {
            type Output = T;
            const BLOCKS: bool = may_record::<T>();
            const ONE_LOOP: bool = may_record::<T>();

            #[inline(always)]
            fn at<V: Level>(&self, ($a, $b): (T, T)) -> T {
                $rule
            }

            #[inline(always)]
            fn put_block<V: Level, R: Run<Elem = (T, T)>>(&self, run: &R, count: usize, mut put: impl FnMut(usize, T)) {
                if !put_pairs::<operators::$Operator, V, T, T>(run, count, &mut put) {
                    (0..count).for_each(|i| put(i, self.at::<V>(run.get::<V>(i))));
                }
            }
        }
    )* };
}

operators! {
    /// `a + b`.
    Plus(a, b) by Add Addition { a + b }
    /// `a - b`.
    Minus(a, b) by Sub Subtraction { a - b }
    /// `a * b`.
    Times(a, b) by Mul Multiplication { a * b }
}

/// `-x`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Negative;

#[diagnostic::do_not_recommend]
impl<T: Copy + Neg<Output = T>> Function<T> for Negative {
    type Output = T;
    const BLOCKS: bool = may_record::<T>();
    const ONE_LOOP: bool = may_record::<T>();

    #[inline(always)]
    fn at<V: Level>(&self, x: T) -> T {
        -x
    }

    #[inline(always)]
    fn put_block<V: Level, R: Run<Elem = T>>(&self, run: &R, count: usize, mut put: impl FnMut(usize, T)) {
        if !put_negatives::<V, T>(run, count, &mut put) {
            (0..count).for_each(|i| put(i, -run.get::<V>(i)));
        }
    }
}

/// `a / b`, of integers as `f64`.
#[derive(Clone, Copy, Debug, Default)]
pub struct DividedBy;

#[diagnostic::do_not_recommend]
impl<T: Element> Function<(T, T)> for DividedBy {
    type Output = T::Quotient;
    const QUICK: bool = T::Quotient::QUICK_QUOTIENT;

    #[inline(always)]
    fn at<V: Level>(&self, (a, b): (T, T)) -> T::Quotient {
        a.to_quotient().divided(b.to_quotient())
    }

    #[inline(always)]
    fn quick<V: Level>(&self, (a, b): (T, T), special: &mut Special) -> T::Quotient {
        a.to_quotient().quick_divided(b.to_quotient(), special)
    }

    const BLOCKS: bool = may_record::<T>();
    const ONE_LOOP: bool = may_record::<T>();

    #[inline(always)]
    fn put_block<V: Level, R: Run<Elem = (T, T)>>(
        &self,
        run: &R,
        count: usize,
        mut put: impl FnMut(usize, T::Quotient),
    ) {
        if !put_pairs::<operators::Division, V, T, T::Quotient>(run, count, &mut put) {
            (0..count).for_each(|i| put(i, self.at::<V>(run.get::<V>(i))));
        }
    }
}

/// `a / b`, for a dividend that is a quotient already.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct QuotientBy;

#[diagnostic::do_not_recommend]
impl<T: Element> Function<(T::Quotient, T)> for QuotientBy {
    type Output = T::Quotient;
    const BLOCKS: bool = may_record::<T>();
    const ONE_LOOP: bool = may_record::<T>();

    #[inline(always)]
    fn put_block<V: Level, R: Run<Elem = (T::Quotient, T)>>(
        &self,
        run: &R,
        count: usize,
        mut put: impl FnMut(usize, T::Quotient),
    ) {
        let quotients = MapRun(run.part(0, count), &BothToQuotients);
        if !put_pairs::<operators::Division, V, T::Quotient, T::Quotient>(&quotients, count, &mut put) {
            (0..count).for_each(|i| put(i, self.at::<V>(run.get::<V>(i))));
        }
    }

    #[inline(always)]
    fn at<V: Level>(&self, (a, b): (T::Quotient, T)) -> T::Quotient {
        a.divided(b.to_quotient())
    }
}

/// `a` or `b`, as a mask says.
#[derive(Clone, Copy, Debug, Default)]
pub struct Choice;

#[diagnostic::do_not_recommend]
impl<T> Function<(bool, (T, T))> for Choice {
    type Output = T;

    #[inline(always)]
    fn at<V: Level>(&self, (mask, (a, b)): (bool, (T, T))) -> T {
        if mask { a } else { b }
    }
}

/// Not below the first bound nor above the second.
#[derive(Clone, Copy, Debug)]
pub struct Clamp<T>(pub(crate) T, pub(crate) T);

#[diagnostic::do_not_recommend]
impl<T: Copy + PartialOrd> Function<T> for Clamp<T> {
    type Output = T;

    #[inline(always)]
    fn at<V: Level>(&self, x: T) -> T {
        min(max(x, self.0), self.1)
    }
}

/// Whether two numbers are as near to each other as the tolerances say, the first relative to the second number.
#[derive(Clone, Copy, Debug)]
pub struct Close<T>(pub(crate) T, pub(crate) T);

#[diagnostic::do_not_recommend]
impl<T: Real> Function<(T, T)> for Close<T> {
    type Output = bool;

    #[inline(always)]
    fn at<V: Level>(&self, (a, b): (T, T)) -> bool {
        // Infinite numbers are equal, or infinitely far from each other; then the limit must not be infinite, too.
        a == b || (b.is_finite() && (a - b).abs() <= self.1 + self.0 * b.abs())
    }
}

/// The same as a `U`.
#[derive(Clone, Copy, Debug, Default)]
pub struct As<U>(core::marker::PhantomData<fn() -> U>);

impl<U> As<U> {
    pub(crate) fn new() -> Self {
        As(core::marker::PhantomData)
    }
}

#[diagnostic::do_not_recommend]
impl<U, T: Cast<U>> Function<T> for As<U> {
    type Output = U;

    #[inline(always)]
    fn at<V: Level>(&self, x: T) -> U {
        x.cast()
    }
}

/// `x ** e`.
#[derive(Clone, Copy, Debug, Default)]
pub struct ToPower {
    /// Whether there is one exponent for all elements.
    single: bool,
}

impl ToPower {
    /// Of bases and exponents of these shapes. An axis of one exponent beside one of one base is not stretched, and NumPy takes those for several.
    #[inline(always)]
    pub(crate) fn of_shapes<S: Shape, R: Shape>() -> Self {
        ToPower { single: R::RANK == 0 || R::LEN == 1 && S::LEN > 1 }
    }
}

#[diagnostic::do_not_recommend]
impl<X, T: Power<X>> Function<(T, X)> for ToPower {
    type Output = T;
    const FUSED: bool = true;

    #[inline(always)]
    fn at<V: Level>(&self, (x, e): (T, X)) -> T {
        if self.single { x.power_of_single::<V>(e) } else { x.power_at::<V>(e) }
    }

    const BLOCKS: bool = T::AT_ONCE;
    const ONE_LOOP: bool = T::AT_ONCE;

    #[inline(always)]
    fn put_block<V: Level, R: Run<Elem = (T, X)>>(&self, run: &R, count: usize, put: impl FnMut(usize, T)) {
        T::put_powers::<V>(run, count, self.single, put);
    }
}

/// The first of a pair.
struct FirstOfPair;

#[diagnostic::do_not_recommend]
impl<A, B> Function<(A, B)> for FirstOfPair {
    type Output = A;

    #[inline(always)]
    fn at<V: Level>(&self, (a, _): (A, B)) -> A {
        a
    }
}

/// A function of the first of a pair.
pub(crate) struct OfFirst<F>(pub(crate) F);

#[diagnostic::do_not_recommend]
impl<A, B, F: Function<A>> Function<(A, B)> for OfFirst<F> {
    type Output = F::Output;
    const FUSED: bool = F::FUSED;

    #[inline(always)]
    fn at<V: Level>(&self, (a, _): (A, B)) -> F::Output {
        self.0.at::<V>(a)
    }

    const BLOCKS: bool = F::BLOCKS;
    const ONE_LOOP: bool = F::ONE_LOOP;

    #[inline(always)]
    fn put_block<V: Level, R: Run<Elem = (A, B)>>(&self, run: &R, count: usize, put: impl FnMut(usize, F::Output)) {
        self.0.put_block::<V, _>(&MapRun(run.part(0, count), &FirstOfPair), count, put);
    }
}

/// A pair, the other way round.
struct Turn;

#[diagnostic::do_not_recommend]
impl<A, B> Function<(A, B)> for Turn {
    type Output = (B, A);

    #[inline(always)]
    fn at<V: Level>(&self, (a, b): (A, B)) -> (B, A) {
        (b, a)
    }
}

/// A dividend that is a quotient already, and a divisor that becomes one.
struct BothToQuotients;

#[diagnostic::do_not_recommend]
impl<T: Element> Function<(T::Quotient, T)> for BothToQuotients {
    type Output = (T::Quotient, T::Quotient);

    #[inline(always)]
    fn at<V: Level>(&self, (a, b): (T::Quotient, T)) -> (T::Quotient, T::Quotient) {
        (a, b.to_quotient())
    }
}

/// A function of a pair, the other way round.
#[derive(Clone, Copy, Debug, Default)]
pub struct Turned<F>(pub(crate) F);

#[diagnostic::do_not_recommend]
impl<A, B, F: Function<(B, A)>> Function<(A, B)> for Turned<F> {
    type Output = F::Output;
    const FUSED: bool = F::FUSED;
    const PURE: bool = F::PURE;
    const QUICK: bool = F::QUICK;

    #[inline(always)]
    fn at<V: Level>(&self, (a, b): (A, B)) -> F::Output {
        self.0.at::<V>((b, a))
    }

    const BLOCKS: bool = F::BLOCKS;
    const ONE_LOOP: bool = F::ONE_LOOP;

    #[inline(always)]
    fn put_block<V: Level, R: Run<Elem = (A, B)>>(&self, run: &R, count: usize, put: impl FnMut(usize, F::Output)) {
        self.0.put_block::<V, _>(&MapRun(run.part(0, count), &Turn), count, put);
    }

    #[inline(always)]
    fn quick<V: Level>(&self, (a, b): (A, B), special: &mut Special) -> F::Output {
        self.0.quick::<V>((b, a), special)
    }
}
