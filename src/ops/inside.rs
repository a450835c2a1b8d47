//! Functions that operations apply inside, by their names.
//!
//! A closure is a type of its own in each function that it is written in, and a function that is generic in a shape is another one for each
//! shape. So would be the loop that calls it. What has a name here is compiled once for each element type.

use core::marker::PhantomData;
use core::ops::Add;

use crate::element::{Element, Number, Real};
use crate::expr::{Change, Expr, Function, Map, Scalar, Zip};
use crate::kernel::level::{Baseline, Level};
use crate::kernel::run::Run;
use crate::kernel::{Fold, has_known_order};

macro_rules! inside {
    ($($(#[$doc:meta])* $Name:ident $(($field:ty))? : for<$($G:ident $(: $bound:path)?),*> |$self:ident, $x:tt: $X:ty| -> $Out:ty { $rule:expr })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub(crate) struct $Name $((pub(crate) $field))?;

        #[diagnostic::do_not_recommend]
        impl<$($G: Copy $(+ $bound)?),*> Function<$X> for $Name {
            type Output = $Out;

            #[inline(always)]
            fn at<V: Level>(&$self, $x: $X) -> $Out {
                $rule
            }
        }
    )* };
}

inside! {
    /// `x²`.
    Square: for<T: Number> |self, x: T| -> T { x * x }
    /// `x`, or zero where it is infinite or NaN.
    FiniteOrZero: for<T: Real> |self, x: T| -> T { if x.is_finite() { x } else { T::zero() } }
    /// `x - ln y`.
    MinusLn: for<T: Real> |self, (x, y): (T, T)| -> T { x - y.ln() }
    /// `x + ln y`.
    PlusLn: for<T: Real> |self, (x, y): (T, T)| -> T { x + y.ln() }
    /// The first of two.
    First: for<A, B> |self, (a, _): (A, B)| -> A { a }
    /// The second of two.
    Second: for<A, B> |self, (_, b): (A, B)| -> B { b }
    /// An element that there is.
    There: for<T> |self, x: Option<T>| -> T { x.expect("a shape has elements") }
    /// How many, as a number that is negative too.
    AsCount: for<> |self, count: usize| -> i64 { count as i64 }
    /// `x`, or what adds nothing to a sum where `x` is not selected.
    Selected: for<T: Real> |self, (x, selected): (T, bool)| -> T { if selected { x } else { T::sum_start() } }
    /// `x - m`.
    Deviation: for<T: Element> |self, (x, mean): (T, T::Quotient)| -> T::Quotient { x.to_quotient() - mean }
    /// `x - m`, or what adds nothing to a sum where `x` is not selected.
    SelectedDeviation: for<T: Real> |self, ((x, selected), mean): ((T, bool), T)| -> T {{
        // It is computed before, so that no loop has a branch.
        let deviation = x - mean;
        if selected { deviation } else { T::sum_start() }
    }}
    /// The product of three.
    TimesThree: for<T: Number> |self, ((x, y), z): ((T, T), T)| -> T { x * y * z }
    /// The product of four.
    TimesFour: for<T: Number> |self, ((x, y), (z, u)): ((T, T), (T, T))| -> T { x * y * (z * u) }
    /// The product of two, as what sums are made of.
    WideTimes: for<T: Number> |self, (x, y): (T, T)| -> T::Accumulator { x.to_accumulator() * y.to_accumulator() }
    /// The product of three, as what sums are made of.
    WideTimesThree: for<T: Number> |self, ((x, y), z): ((T, T), T)| -> T::Accumulator {
        x.to_accumulator() * y.to_accumulator() * z.to_accumulator()
    }
    /// The product of four, as what sums are made of.
    WideTimesFour: for<T: Number> |self, ((x, y), (z, u)): ((T, T), (T, T))| -> T::Accumulator {
        x.to_accumulator() * y.to_accumulator() * (z.to_accumulator() * u.to_accumulator())
    }
}

/// An element divided by a power of two: what is summed where the sum itself is infinite.
#[derive(Clone, Copy)]
pub(crate) struct Halved(pub(crate) u32);

#[diagnostic::do_not_recommend]
impl<T: Number> Function<T> for Halved {
    type Output = T;
    const ONE_LOOP: bool = true;

    #[inline(always)]
    fn at<V: Level>(&self, x: T) -> T {
        x.halved(self.0)
    }
}

/// An element times a power of two, where the square of another one overflows.
pub(crate) struct ScaledDown<Q>(pub(crate) Q);

#[diagnostic::do_not_recommend]
impl<T: Element<Quotient: Real>> Function<T> for ScaledDown<T::Quotient> {
    type Output = T::Quotient;
    const ONE_LOOP: bool = true;

    #[inline(always)]
    fn at<V: Level>(&self, x: T) -> T::Quotient {
        x.to_quotient() * self.0
    }
}

/// An element less another one.
pub(crate) struct Less<T>(pub(crate) T);

#[diagnostic::do_not_recommend]
impl<T: Real> Function<T> for Less<T> {
    type Output = T;

    #[inline(always)]
    fn at<V: Level>(&self, x: T) -> T {
        x - self.0
    }
}

/// A user's function of two elements.
pub(crate) struct OfTwo<F>(pub(crate) F);

#[diagnostic::do_not_recommend]
impl<A, B, U, F: Fn(A, B) -> U> Function<(A, B)> for OfTwo<F> {
    type Output = U;
    const PURE: bool = false;

    #[inline(always)]
    fn at<V: Level>(&self, (a, b): (A, B)) -> U {
        (self.0)(a, b)
    }
}

/// `f(x)` where `x` is selected, else another value. That is an operand, because a loop would load anew what a closure has captured.
pub(crate) struct SelectedOr<F>(F);

#[diagnostic::do_not_recommend]
impl<T, U: Copy, F: Fn(T) -> U> Function<((T, bool), U)> for SelectedOr<F> {
    type Output = U;

    #[inline(always)]
    fn at<V: Level>(&self, ((x, selected), other): ((T, bool), U)) -> U {
        let x = (self.0)(x);
        if selected { x } else { other }
    }
}

/// `f(x)` of each element that the mask selects, and another value in the place of the others.
#[inline(always)]
pub(crate) fn selected_or<E: Expr, M: Expr<Elem = bool>, U: Copy, F: Fn(E::Elem) -> U>(
    elements: E,
    mask: M,
    f: F,
    other: U,
) -> Map<Zip<Zip<E, M>, Scalar<U>>, SelectedOr<F>> {
    Map(Zip(Zip(elements, mask), Scalar(other)), SelectedOr(f))
}

/// A fold by a function of the accumulator and the element.
pub(crate) struct By<A, F>(F, PhantomData<fn() -> A>);

impl<A, F> By<A, F> {
    pub(crate) fn new(f: F) -> Self {
        By(f, PhantomData)
    }
}

impl<A: Copy, T, F: Function<(A, T), Output = A>> Fold<T> for By<A, F> {
    type Accumulator = A;

    #[inline(always)]
    fn step(&self, accumulator: A, element: T) -> A {
        self.0.at::<Baseline>((accumulator, element))
    }
}

/// The better of two elements, with its place; of equal ones the first.
pub(crate) struct Better<F>(pub(crate) F);

impl<T: Copy, F: Fn(&T, &T) -> bool> Fold<(T, usize)> for Better<F> {
    type Accumulator = (T, usize);

    #[inline(always)]
    fn step(&self, best: (T, usize), next: (T, usize)) -> (T, usize) {
        if (self.0)(&next.0, &best.0) { next } else { best }
    }

    /// Where an order is known, pairs are compared first, and then those that are better: so no comparison waits for all before it.
    #[inline(always)]
    fn run<V: Level>(&self, mut best: (T, usize), run: &impl Run<Elem = (T, usize)>, count: usize) -> (T, usize) {
        let mut first = 0;
        while has_known_order::<T>() && first + 8 <= count {
            let block = run.part(first, 8);
            let pair = |i| self.step(block.get::<V>(i), block.get::<V>(i + 1));
            let low = self.step(pair(0), pair(2));
            let high = self.step(pair(4), pair(6));
            best = self.step(best, self.step(low, high));
            first += 8;
        }
        for i in first..count {
            best = self.step(best, run.get::<V>(i));
        }
        best
    }
}

/// Puts an element in the place of another.
pub(crate) struct Put;

impl<T> Change<T, T> for Put {
    #[inline(always)]
    fn change<V: Level>(&self, element: &mut T, by: T) {
        *element = by;
    }
}

/// Puts an element in the place of another where a mask says so.
pub(crate) struct PutSelected;

impl<T: Copy> Change<T, (bool, T)> for PutSelected {
    #[inline(always)]
    fn change<V: Level>(&self, element: &mut T, (selected, value): (bool, T)) {
        *element = if selected { value } else { *element };
    }
}

/// Adds to an element.
pub(crate) struct AddTo;

impl<T: Copy + Add<Output = T>> Change<T, T> for AddTo {
    #[inline(always)]
    fn change<V: Level>(&self, element: &mut T, by: T) {
        *element = *element + by;
    }
}
