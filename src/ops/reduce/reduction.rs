//! What a reduction is.

use super::fold;
use super::walk;
use crate::engine::collect;
use crate::expr::{Expr, Leaf};
use crate::shape::Shape;
use crate::shape::layout::Layout;
use crate::storage::Buffer;
use crate::tensor::Tensor;

/// A way to make one value of many elements: a state that begins with one element, takes more, and finishes.
///
/// Every reduction is an argument of the method `reduce`, which these types have: a [tensor](Tensor::reduce),
/// [axes](super::super::over::Over::reduce) of a tensor, of a view or of a lazy expression, what a mask
/// [selects](super::super::masked::Masked::reduce), a [selection](super::super::selection::Selection::reduce), the
/// [run-time axis](crate::TensorSlice::reduce), and data that comes in [parts](crate::tensor_vec::Reducer).
///
/// The reductions of this module have methods of their own besides, as `x.sum()`. A pair of reductions is one: `x.reduce((Mean, Max))`.
///
/// # Laws
///
/// Joining the states of two parts gives the state of all their elements, except for rounding. Elements are taken in C order, and
/// the parts that are joined as well.
///
/// # Examples
///
/// A reduction of your own, the distance from the smallest to the largest element (`np.ptp`):
///
/// ```
/// use shapewise::ops::reduce::Reduction;
/// use shapewise::prelude::*;
///
/// struct PeakToPeak;
///
/// impl<T: Real> Reduction<T> for PeakToPeak {
///     type State = [T; 2];
///     type Output = T;
///     fn begin(&self, first: T) -> [T; 2] {
///         [first, first]
///     }
///     fn step(&self, [least, most]: &mut [T; 2], x: T) {
///         (*least, *most) = (least.min(x), most.max(x));
///     }
///     fn join(&self, state: &mut [T; 2], [least, most]: [T; 2]) {
///         self.step(state, least);
///         self.step(state, most);
///     }
///     fn finish(&self, [least, most]: [T; 2], _count: usize) -> T {
///         most - least
///     }
/// }
///
/// fn widths<T: Real, N: Dim, C: Dim>(x: &Tensor<T, (N, C)>) -> Tensor<T, (N,)> {
///     x.over(axes![C]).reduce(PeakToPeak)
/// }
/// let x = tensor![[1.0, 5.0, 3.0], [4.0, 2.0, 6.0]];
/// assert_eq!(widths(&x), tensor![4.0, 4.0]);
/// assert_eq!(x.reduce(PeakToPeak), 5.0);
/// assert_eq!((x.lazy() * 2.0).over(axes![0]).reduce(PeakToPeak), tensor![6.0, 6.0, 6.0]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a reduction of `{T}` elements",
    label = "does not reduce `{T}` elements",
    note = "a reduction implements `shapewise::ops::reduce::Reduction<{T}>`; those of this library are in `shapewise::ops::reduce`"
)]
pub trait Reduction<T> {
    /// What is known of some of the elements, at least one.
    type State;
    /// What it comes to.
    type Output;
    /// The state after the first element.
    fn begin(&self, first: T) -> Self::State;
    /// Takes the next element.
    fn step(&self, state: &mut Self::State, element: T);
    /// Takes the elements of another state, which come after its own.
    fn join(&self, state: &mut Self::State, other: Self::State);
    /// What a state comes to, given how many elements it has taken.
    fn finish(&self, state: Self::State, count: usize) -> Self::Output;

    /// Of the elements of `S`, into those of `K`, which has size 1 along the reduced axes; the result has the shape `R`.
    #[doc(hidden)]
    #[inline]
    fn reduce_axes<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>>(&self, elements: &E) -> Tensor<Self::Output, R> {
        walk::axes::<S, K, R, _, _>(self, elements)
    }

    /// Of the selected elements of a tensor; nothing where there is none.
    #[doc(hidden)]
    #[inline]
    fn reduce_selected<S: Shape, L: Layout, M: Layout>(
        &self,
        elements: &Leaf<'_, T, S, L>,
        mask: &Leaf<'_, bool, S, M>,
    ) -> Option<Self::Output>
    where
        T: Copy,
    {
        let pairs = elements.iter().zip(mask.iter());
        walk::each(self, pairs.filter_map(|(element, selected)| selected.then_some(*element)))
    }

    /// Of the elements in the same place of tensors of shape `S` that stand one after another; nothing where there are none.
    #[doc(hidden)]
    #[inline]
    fn reduce_tensors<S: Shape>(&self, elements: &[T]) -> Option<Tensor<Self::Output, S>>
    where
        T: Copy,
    {
        walk::tensors(self, elements)
    }
}

/// A reduction that has a value where there are no elements: a sum is zero, a mean NaN.
///
/// What a mask selects along [axes](super::super::masked::Masked) is reduced by these, since there may be no element for some results.
/// Any other reduction has one from [a first value on](Initial).
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no value where a mask selects nothing",
    label = "needs a value to start from",
    note = "a first value is given by `Initial(reduction, value)`, as in `masked(&mask).reduce(Initial(Max, 0.0))`"
)]
pub trait FromNothing<T>: Reduction<T> {
    /// The state of no elements.
    fn nothing(&self) -> Self::State;

    /// Of the elements of `S` that are selected, as [`reduce_axes`](Reduction::reduce_axes).
    #[doc(hidden)]
    #[inline]
    fn reduce_masked<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>>(
        &self,
        elements: &E,
        mask: &M,
    ) -> Tensor<Self::Output, R> {
        walk::masked::<S, K, R, _, _>(self, elements, mask)
    }
}

/// A reduction from a first value on, as if it were an element before the others: `initial=` in NumPy. So it has a value for no elements.
///
/// # Examples
///
/// ```
/// use shapewise::ops::reduce::{Initial, Max};
/// use shapewise::prelude::*;
///
/// let x = tensor![[1, 2], [3, 4]];
/// let largest: Tensor<i32, shape![2]> = x.over(axes![1]).masked(&x.gt(2)).reduce(Initial(Max, 0));
/// assert_eq!(largest, tensor![0, 4]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Initial<R, T>(pub R, pub T);

#[diagnostic::do_not_recommend]
impl<T: Copy, R: Reduction<T>> Reduction<T> for Initial<R, T> {
    type State = R::State;
    type Output = R::Output;

    #[inline(always)]
    fn begin(&self, first: T) -> R::State {
        let mut state = self.nothing();
        self.0.step(&mut state, first);
        state
    }

    #[inline(always)]
    fn step(&self, state: &mut R::State, element: T) {
        self.0.step(state, element);
    }

    #[inline(always)]
    fn join(&self, state: &mut R::State, other: R::State) {
        self.0.join(state, other);
    }

    #[inline(always)]
    fn finish(&self, state: R::State, count: usize) -> R::Output {
        self.0.finish(state, count + 1)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Copy, R: Reduction<T>> FromNothing<T> for Initial<R, T> {
    #[inline(always)]
    fn nothing(&self) -> R::State {
        self.0.begin(self.1)
    }
}

/// A reduction by reference.
#[diagnostic::do_not_recommend]
impl<T, Q: Reduction<T>> Reduction<T> for &Q {
    type State = Q::State;
    type Output = Q::Output;

    #[inline(always)]
    fn begin(&self, first: T) -> Q::State {
        (**self).begin(first)
    }

    #[inline(always)]
    fn step(&self, state: &mut Q::State, element: T) {
        (**self).step(state, element);
    }

    #[inline(always)]
    fn join(&self, state: &mut Q::State, other: Q::State) {
        (**self).join(state, other);
    }

    #[inline(always)]
    fn finish(&self, state: Q::State, count: usize) -> Q::Output {
        (**self).finish(state, count)
    }

    fn reduce_axes<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>>(&self, elements: &E) -> Tensor<Q::Output, R> {
        (**self).reduce_axes::<S, K, R, E>(elements)
    }

    fn reduce_selected<S: Shape, L: Layout, M: Layout>(
        &self,
        elements: &Leaf<'_, T, S, L>,
        mask: &Leaf<'_, bool, S, M>,
    ) -> Option<Q::Output>
    where
        T: Copy,
    {
        (**self).reduce_selected(elements, mask)
    }

    fn reduce_tensors<S: Shape>(&self, elements: &[T]) -> Option<Tensor<Q::Output, S>>
    where
        T: Copy,
    {
        (**self).reduce_tensors(elements)
    }
}

/// A reduction by reference.
#[diagnostic::do_not_recommend]
impl<T, Q: FromNothing<T>> FromNothing<T> for &Q {
    #[inline(always)]
    fn nothing(&self) -> Q::State {
        (**self).nothing()
    }

    fn reduce_masked<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>>(
        &self,
        elements: &E,
        mask: &M,
    ) -> Tensor<Q::Output, R> {
        (**self).reduce_masked::<S, K, R, E, M>(elements, mask)
    }
}

/// Both at once: `x.reduce((Mean, Std::new()))`.
///
/// Each gives what it gives alone. More than two are nested pairs.
#[diagnostic::do_not_recommend]
impl<T: Copy, A: Reduction<T>, B: Reduction<T>> Reduction<T> for (A, B) {
    type State = (A::State, B::State);
    type Output = (A::Output, B::Output);

    #[inline(always)]
    fn begin(&self, first: T) -> Self::State {
        (self.0.begin(first), self.1.begin(first))
    }

    #[inline(always)]
    fn step(&self, state: &mut Self::State, element: T) {
        self.0.step(&mut state.0, element);
        self.1.step(&mut state.1, element);
    }

    #[inline(always)]
    fn join(&self, state: &mut Self::State, other: Self::State) {
        self.0.join(&mut state.0, other.0);
        self.1.join(&mut state.1, other.1);
    }

    #[inline(always)]
    fn finish(&self, state: Self::State, count: usize) -> Self::Output {
        (self.0.finish(state.0, count), self.1.finish(state.1, count))
    }

    fn reduce_axes<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>>(&self, elements: &E) -> Tensor<Self::Output, R> {
        if const { E::PURE } {
            return pairs(self.0.reduce_axes::<S, K, R, E>(elements), self.1.reduce_axes::<S, K, R, E>(elements));
        }
        // A closure is called once for each element.
        let once: Buffer<T, S> = collect::<S, S, _>(elements);
        self.reduce_axes::<S, K, R, _>(&fold::leaf(&once))
    }

    fn reduce_selected<S: Shape, L: Layout, M: Layout>(
        &self,
        elements: &Leaf<'_, T, S, L>,
        mask: &Leaf<'_, bool, S, M>,
    ) -> Option<Self::Output> {
        self.0.reduce_selected(elements, mask).zip(self.1.reduce_selected(elements, mask))
    }

    fn reduce_tensors<S: Shape>(&self, elements: &[T]) -> Option<Tensor<Self::Output, S>> {
        Some(pairs(self.0.reduce_tensors(elements)?, self.1.reduce_tensors(elements)?))
    }
}

/// Both at once.
#[diagnostic::do_not_recommend]
impl<T: Copy, A: FromNothing<T>, B: FromNothing<T>> FromNothing<T> for (A, B) {
    #[inline(always)]
    fn nothing(&self) -> Self::State {
        (self.0.nothing(), self.1.nothing())
    }

    fn reduce_masked<S: Shape, K: Shape, R: Shape, E: Expr<Elem = T>, M: Expr<Elem = bool>>(
        &self,
        elements: &E,
        mask: &M,
    ) -> Tensor<Self::Output, R> {
        if const { E::PURE && M::PURE } {
            return pairs(
                self.0.reduce_masked::<S, K, R, E, M>(elements, mask),
                self.1.reduce_masked::<S, K, R, E, M>(elements, mask),
            );
        }
        let elements: Buffer<T, S> = collect::<S, S, _>(elements);
        let mask: Buffer<bool, S> = collect::<S, S, _>(mask);
        self.reduce_masked::<S, K, R, _, _>(&fold::leaf(&elements), &fold::leaf(&mask))
    }
}

/// The elements of two tensors, side by side.
fn pairs<A, B, R: Shape>(first: Tensor<A, R>, second: Tensor<B, R>) -> Tensor<(A, B), R> {
    let mut both = first.into_iter().zip(second);
    Tensor::from_flat_fn(|_| both.next().expect("as many of both"))
}
