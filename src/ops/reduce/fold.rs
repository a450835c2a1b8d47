//! The reductions themselves, for whatever is reduced: each is a walk over an expression of shape `S` into accumulators of shape `K`,
//! `S` with size 1 along the reduced axes. The result has the elements of `K` in a shape `R` of as many.
//!
//! A reduction over everything has `K = ()`. A masked one reads each unselected element as what changes nothing, and
//! counts the selected ones; an unmasked one has one count for all.

use core::marker::PhantomData;

use num_traits::{One, Zero};

use super::super::function::{And, Or, Times};
use super::super::inside::{Better, By, There};
use super::large_sums::{self, Counts, Numbers};
use crate::element::{Element, Number};
use crate::engine::{collect, reduce_into, scan};
use crate::expr::{Beside, Expr, Function, Leaf, Map, Positions, Zip};
use crate::kernel::{AddNumbers, ByFold, CountTrue, Fold, FromFirst};
use crate::shape::Shape;
use crate::shape::layout::RowMajor;
use crate::storage::Buffer;
use crate::tensor::Tensor;

/// Elements of the shape `K` in C order, as an expression.
pub(in crate::ops) fn leaf<T: Copy, K: Shape>(x: &Buffer<T, K>) -> Leaf<'_, T, K> {
    Leaf::new(x.as_slice())
}

/// The walk over `S` that reads an expression and goes along the accumulators of `K`.
#[inline(always)]
pub(in crate::ops) fn along<S: Shape, K: Shape, E: Expr>(_: &E) -> Beside {
    Beside::new::<S, RowMajor<K>, E>()
}

/// Folds an expression, starting every accumulator from one value.
pub(in crate::ops) fn fold_from<S: Shape, K: Shape, R: Shape, E: Expr, F: Fold<E::Elem>>(
    expression: &E,
    start: F::Accumulator,
    fold: &F,
) -> Buffer<F::Accumulator, R> {
    let mut accumulators = Tensor::<_, R>::full(start);
    reduce_into::<S, K, E, F>(accumulators.as_slice_mut(), expression, fold);
    accumulators.into_elements()
}

/// [`fold_from`], by a fold that the element type chooses.
struct From<'e, S, K, R, E, A> {
    expression: &'e E,
    start: A,
    shapes: PhantomData<(S, K, R)>,
}

impl<'e, S, K, R, E, A> From<'e, S, K, R, E, A> {
    #[inline(always)]
    fn new(expression: &'e E, start: A) -> Self {
        From { expression, start, shapes: PhantomData }
    }
}

impl<S: Shape, K: Shape, R: Shape, E: Expr, A> ByFold<E::Elem, A> for From<'_, S, K, R, E, A> {
    type Output = Buffer<A, R>;

    #[inline(always)]
    fn by<F: Fold<E::Elem, Accumulator = A>>(self, fold: &F) -> Buffer<A, R> {
        fold_from::<S, K, R, E, F>(self.expression, self.start, fold)
    }
}

/// Folds an expression, starting from the first ones.
///
/// Where elements may be computed again, the first ones are read twice: the fold must give the same then.
pub(in crate::ops) fn fold_from_first<S: Shape, K: Shape, R: Shape, E, F>(
    expression: &E,
    fold: &F,
) -> Buffer<E::Elem, R>
where
    E: Expr<Elem: Copy>,
    F: Fold<E::Elem, Accumulator = E::Elem>,
{
    if const { E::PURE } {
        let mut best: Buffer<E::Elem, R> = collect::<K, R, E>(expression);
        reduce_into::<S, K, E, F>(best.as_slice_mut(), expression, fold);
        best
    } else {
        let best: Buffer<Option<E::Elem>, R> = fold_from::<S, K, R, E, _>(expression, None, &FromFirst(fold));
        collect::<R, R, _>(&Map(leaf(&best), There))
    }
}

/// `f` of each element of an expression and the one of `kept` in its place, stretched.
pub(in crate::ops) fn zip_kept<S: Shape, R: Shape, K: Shape, E: Expr, U: Copy, F: Function<(E::Elem, U)>>(
    expression: &E,
    kept: &Buffer<U, K>,
    f: F,
) -> Buffer<F::Output, R> {
    collect::<S, R, _>(&Map(Zip(expression, leaf(kept)), f))
}

/// The sums, from zero on: as in NumPy, no sum is the negative zero.
pub(in crate::ops) fn sum<S: Shape, K: Shape, R: Shape, E: Expr<Elem: Number>>(expression: &E) -> Buffer<E::Elem, R> {
    fold_from::<S, K, R, E, AddNumbers>(expression, E::Elem::zero(), &AddNumbers)
}

/// The sums of elements as what their sums are made of.
pub(in crate::ops) fn accumulate<S: Shape, K: Shape, R: Shape, T: Element>(
    expression: &impl Expr<Elem = T>,
) -> Buffer<T::Accumulator, R> {
    T::by_accumulating(From::<S, K, R, _, _>::new(expression, T::Accumulator::zero()))
}

/// The means of elements, of which there are equally many for each.
pub(in crate::ops) fn mean_of_all<S: Shape, K: Shape, R: Shape, T: Element>(
    expression: &impl Expr<Elem = T>,
) -> Buffer<T::Quotient, R> {
    let sums: Buffer<T::Quotient, R> = T::by_adding_up(From::<S, K, R, _, _>::new(expression, T::Quotient::zero()));
    mean_of_sums::<S, K, R, T>(sums, expression)
}

/// The same, given the sums.
pub(in crate::ops) fn mean_of_sums<S: Shape, K: Shape, R: Shape, T: Element>(
    mut sums: Buffer<T::Quotient, R>,
    expression: &impl Expr<Elem = T>,
) -> Buffer<T::Quotient, R> {
    if T::SMALL {
        large_sums::divide(sums.as_slice_mut(), Counts(&[S::LEN / K::LEN]));
    } else {
        let (x, walk) = (Map(expression, T::to_quotient), along::<S, K, _>(expression));
        let counts = [S::LEN / K::LEN];
        let numbers = Numbers { counts: Counts(&counts), most: S::LEN / K::LEN };
        large_sums::into_means(sums.as_slice_mut(), &x.reader(), walk, numbers);
    }
    sums
}

/// How many are true.
pub(in crate::ops) fn counts<S: Shape, K: Shape, R: Shape>(mask: &impl Expr<Elem = bool>) -> Buffer<usize, R> {
    fold_from::<S, K, R, _, _>(mask, 0, &CountTrue)
}

/// The products.
pub(in crate::ops) fn product<S: Shape, K: Shape, R: Shape, E: Expr<Elem: Number>>(
    expression: &E,
) -> Buffer<E::Elem, R> {
    fold_from::<S, K, R, E, _>(expression, E::Elem::one(), &By::new(Times))
}

/// Whether any is true.
pub(in crate::ops) fn any<S: Shape, K: Shape, R: Shape, E: Expr<Elem = bool>>(expression: &E) -> Buffer<bool, R> {
    fold_from::<S, K, R, E, _>(expression, false, &By::new(Or))
}

/// Whether all are true.
pub(in crate::ops) fn all<S: Shape, K: Shape, R: Shape, E: Expr<Elem = bool>>(expression: &E) -> Buffer<bool, R> {
    fold_from::<S, K, R, E, _>(expression, true, &By::new(And))
}

/// The means of elements, of which there are so many for each.
pub(in crate::ops) fn mean<S: Shape, K: Shape, R: Shape, E: Expr<Elem: Number>>(
    expression: &E,
    counts: Counts<'_>,
) -> Buffer<E::Elem, R> {
    let mut sums: Buffer<E::Elem, R> = sum::<S, K, R, E>(expression);
    let walk = along::<S, K, E>(expression);
    let numbers = Numbers { counts, most: S::LEN / K::LEN };
    large_sums::into_means(sums.as_slice_mut(), &expression.reader(), walk, numbers);
    sums
}

/// The places of the best ones along the reduced axes, given what takes the place of the best one so far.
pub(in crate::ops) fn arg<S: Shape, K: Shape, R: Shape, T: Copy + PartialOrd, E: Expr<Elem = T>>(
    expression: E,
    is_better: impl Fn(&T, &T) -> bool,
) -> Buffer<(T, usize), R> {
    let placed = Zip(expression, Positions::<S, K>::new());
    fold_from_first::<S, K, R, _, _>(&placed, &Better(is_better))
}

/// What the accumulator is after each element.
pub(in crate::ops) fn running<S: Shape, K: Shape, T: Copy, E: Expr<Elem = T>>(
    expression: &E,
    start: T,
    next: impl Function<(T, T), Output = T>,
) -> Buffer<T, S> {
    let mut accumulators = Tensor::<_, K>::full(start);
    scan::<S, K, E, _>(accumulators.as_slice_mut(), expression, &By::new(next))
}
