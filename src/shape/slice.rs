//! Slices: constant parts, steps and single indices of each axis.
//!
//! `slice![1..3, .., ..;2, -1]` is a list of types, one for each axis. What a [part](ranges) of an axis has to prove depends on how it is written:
//! `..` nothing, `1..` that there is more than one element, `-3..` that there are three. Sizes are computed from the part
//! and from the dimension, as [`Difference`](crate::dim::Difference)s where they have to be.

use core::fmt;
use core::marker::PhantomData;

use super::known::{for_tuples, known_of_tuples};
use super::layout::AxisMap;
use super::list::{Cons, Entries, Nil, aligned, before};
use super::marks::AxisList;
use super::{MAX_RANK, Shape};
use crate::dim::sealed::Token;
use crate::dim::windows::Windows;
use crate::dim::{D0, D1, Dim, Natural};
use ranges::{HasIndex, HasIndexFromEnd, StepSize, TakePart};

#[cfg_attr(doc, doc(hidden))]
pub mod ranges;

/// A slice, as [`slice!`](crate::slice!) writes it: an entry for each axis, or for the first ones.
pub struct Slice<I>(PhantomData<fn() -> I>);

impl<I> Slice<I> {
    /// The slice.
    pub const fn new() -> Self {
        Slice(PhantomData)
    }
}

impl<I> Default for Slice<I> {
    fn default() -> Self {
        Self::new()
    }
}

impl<I> Clone for Slice<I> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<I> Copy for Slice<I> {}

impl<I> fmt::Debug for Slice<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(core::any::type_name::<I>())
    }
}

/// The part `P` of an axis.
pub struct Part<P>(PhantomData<fn() -> P>);
/// Every `K`-th element of the part `P` of an axis.
pub struct Every<K, P>(PhantomData<fn() -> (K, P)>);
/// The element `I` of an axis, which is dropped.
pub struct AtIndex<I>(PhantomData<fn() -> I>);
/// The element `I` of an axis, counted from the end, which is dropped.
pub struct AtFromEnd<I>(PhantomData<fn() -> I>);
/// The first element of an axis, which is dropped. It is there whatever the dimension.
pub struct First;
/// The last element of an axis, which is dropped. It is there whatever the dimension.
pub struct FromEnd;

/// The number of every `K`-th of `N` elements, from the first one: `N / K`, rounded up.
pub type EveryNth<N, K> = Windows<N, D1, K, D0, D1>;

/// An entry of a slice.
#[doc(hidden)]
pub trait Entry: 'static {
    #[doc(hidden)]
    const SEALED: Token;
    /// How far each element is from the next; 0 where the axis is dropped.
    const STEP: usize;
}

/// The entry `E` of a slice, for an axis of this dimension.
#[doc(hidden)]
pub trait TakeEntry<E>: Dim {
    #[doc(hidden)]
    const SEALED: Token;
    /// The axis before those of `S`, or no axis.
    type Before<S: Shape>: Shape;
    /// The first element.
    const FIRST: usize;
}

impl<P: 'static> Entry for Part<P> {
    const SEALED: Token = Token;
    const STEP: usize = 1;
}

impl<N: TakePart<P>, P> TakeEntry<Part<P>> for N {
    const SEALED: Token = Token;
    type Before<S: Shape> = S::Prepend<N::Taken>;
    const FIRST: usize = N::FIRST;
}

impl<P: 'static, K: Natural> Entry for Every<K, P> {
    const SEALED: Token = Token;
    const STEP: usize = K::VALUE;
}

impl<N: TakePart<P>, P, K: StepSize> TakeEntry<Every<K, P>> for N {
    const SEALED: Token = Token;
    type Before<S: Shape> = S::Prepend<EveryNth<N::Taken, K>>;
    const FIRST: usize = N::FIRST;
}

/// An index drops its axis.
macro_rules! indices {
    ($($Index:ident$(<$P:ident>)?: $Proof:path, $N:ident => $first:expr;)*) => { $(
        impl$(<$P: Natural>)? Entry for $Index$(<$P>)? {
            const SEALED: Token = Token;
            const STEP: usize = 0;
        }

        impl<$N: $Proof, $($P: Natural)?> TakeEntry<$Index$(<$P>)?> for $N {
            const SEALED: Token = Token;
            type Before<S: Shape> = S;
            const FIRST: usize = $first;
        }
    )* };
}
indices! {
    First: Dim, N => 0;
    FromEnd: Dim, N => N::SIZE - 1;
    AtIndex<I>: HasIndex<I>, N => I::VALUE;
    AtFromEnd<I>: HasIndexFromEnd<I>, N => N::SIZE - I::VALUE;
}

/// A list of entries.
#[doc(hidden)]
pub trait EntryList {
    const SEALED: Token;
    /// The steps, from the first axis on.
    const STEPS: [usize; MAX_RANK];
}

impl EntryList for Nil {
    const SEALED: Token = Token;
    const STEPS: [usize; MAX_RANK] = [1; MAX_RANK];
}

impl<E: Entry, J: EntryList> EntryList for Cons<E, J> {
    const SEALED: Token = Token;
    const STEPS: [usize; MAX_RANK] = before(E::STEP, J::STEPS);
}

/// The entries of a slice.
#[doc(hidden)]
pub trait SliceSteps: 'static {
    const SEALED: Token;
    /// The steps, from the first axis on.
    const STEPS: [usize; MAX_RANK];
}

impl<I: Entries<List: EntryList>> SliceSteps for I {
    const SEALED: Token = Token;
    const STEPS: [usize; MAX_RANK] = <I::List as EntryList>::STEPS;
}

/// A list of dimensions, and the entries of a slice for the first of them.
#[doc(hidden)]
pub trait TakeEntries<I>: AxisList {
    const SEALED: Token;
    /// The shape of the slice.
    type Sliced: Shape;
    /// The first element, from the first axis on.
    const FIRST: [usize; MAX_RANK];
}

impl TakeEntries<Nil> for Nil {
    const SEALED: Token = Token;
    type Sliced = ();
    const FIRST: [usize; MAX_RANK] = [0; MAX_RANK];
}

/// The axes without an entry stay.
impl<H: Dim, T: AxisList> TakeEntries<Nil> for Cons<H, T> {
    const SEALED: Token = Token;
    type Sliced = <Self as AxisList>::Shape;
    const FIRST: [usize; MAX_RANK] = [0; MAX_RANK];
}

/// Entries without an axis are reported by [`EntriesFor`].
impl<E: 'static, J: 'static> TakeEntries<Cons<E, J>> for Nil {
    const SEALED: Token = Token;
    type Sliced = ();
    const FIRST: [usize; MAX_RANK] = [0; MAX_RANK];
}

impl<H: TakeEntry<E>, T: TakeEntries<J>, E, J> TakeEntries<Cons<E, J>> for Cons<H, T> {
    const SEALED: Token = Token;
    type Sliced = H::Before<T::Sliced>;
    const FIRST: [usize; MAX_RANK] = before(H::FIRST, T::FIRST);
}

/// The slice `I` of this shape, whether it has one entry for each axis at most or more: a total function.
#[diagnostic::on_unimplemented(
    message = "shape `{Self}` is not known to have the slice `{I}`",
    label = "`{Self}` may have any number of axes, even none",
    note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for the slice by the bound `{Self}: TakeSlice<{I}>`, of `shapewise::shape::slice`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait SliceShape<I>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape of the slice.
    type Sliced: Shape;
    /// The position of its first element, aligned at the last axis.
    #[doc(hidden)]
    const FIRST: [usize; MAX_RANK];
}

/// The shape of the slice `I` of the shape `S`: `(N, M)` by `slice![1.., 0]` is `(Difference<N, D1>,)`.
pub type Sliced<S, I> = <S as SliceShape<I>>::Sliced;

for_tuples! {
    SliceShape (function of SliceFound) {
        const SEALED: Token = Token;
        type Sliced = <<X as SliceFound<Self>>::Slice as SliceOf<Self>>::Sliced;
        const FIRST: [usize; MAX_RANK] = <<X as SliceFound<Self>>::Slice as SliceOf<Self>>::FIRST;
    }, open {
        const SEALED: Token = Token;
        type Sliced = ();
        const FIRST: [usize; MAX_RANK] = [0; MAX_RANK];
    }
}

known_of_tuples! {
    /// This shape has the slice `X`: an axis for each entry, and the part of the axis that the entry names.
    ///
    /// For tuples of dimensions the compiler proves it. Code that is generic in whole shapes asks for it, and writes the result as
    /// [`Sliced<S, X>`](Sliced).
    #[diagnostic::on_unimplemented(
        message = "shape `{Self}` is not known to have the slice `{X}`",
        label = "`{Self}` may have any number of axes, even none",
        note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for the slice by the bound `{Self}: TakeSlice<{X}>`, of `shapewise::shape::slice`"
    )]
    pub trait TakeSlice<X>: SliceShape<X>;
    asked for by CanTakeSlice: EntriesFor of SliceOf
}

/// A slice of the shape `S`, which is a tuple. It may have too many entries.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known to be a slice of shape `{S}`",
    label = "expected a slice of `{S}`, such as `slice![1.., 0]`",
    note = "in generic code write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for the slice by the bound `{S}: TakeSlice<{Self}>`, of `shapewise::shape::slice`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait SliceOf<S> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape of the slice.
    type Sliced: Shape;
    /// The position of the first element, aligned at the last axis.
    #[doc(hidden)]
    const FIRST: [usize; MAX_RANK];
    /// The slice itself.
    type Known;
}

#[diagnostic::do_not_recommend]
impl<S: Shape<Axes: TakeEntries<I::List>>, I: Entries<List: EntryList>> SliceOf<S> for I {
    const SEALED: Token = Token;
    type Sliced = <S::Axes as TakeEntries<I::List>>::Sliced;
    const FIRST: [usize; MAX_RANK] = aligned::<S>(<S::Axes as TakeEntries<I::List>>::FIRST);
    type Known = I;
}

/// The same, one step later: what [`SliceShape`] reads. So rustc finds a mistake first where [`TakeSlice`] asks for the slice, and points at
/// the slice.
#[cfg_attr(doc, doc(hidden))]
pub trait SliceFound<S> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The slice.
    type Slice: SliceOf<S>;
}

impl<S, I: SliceOf<S>> SliceFound<S> for I {
    const SEALED: Token = Token;
    type Slice = I;
}

/// The shape `S` has an axis for each of these entries.
#[diagnostic::on_unimplemented(
    message = "this slice has more entries than shape `{S}` has axes",
    label = "`{S}` has fewer axes",
    note = "a slice has one entry for each axis, or for the first ones"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait EntriesFor<S>: Entries {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape, I: Entries> EntriesFor<S> for I
where
    S::Axes: AtLeastAsLong<I::List>,
{
    const SEALED: Token = Token;
}

/// A list that is at least as long as `R`.
#[doc(hidden)]
pub trait AtLeastAsLong<R> {
    const SEALED: Token;
}
impl AtLeastAsLong<Nil> for Nil {
    const SEALED: Token = Token;
}
impl<H, T> AtLeastAsLong<Nil> for Cons<H, T> {
    const SEALED: Token = Token;
}
impl<H, T: AtLeastAsLong<R>, G, R> AtLeastAsLong<Cons<G, R>> for Cons<H, T> {
    const SEALED: Token = Token;
}

/// The slice `I` of the shape `S`: how it goes through the axes, whether it lies inside or not.
pub struct SlicedBy<I>(PhantomData<fn() -> I>);

impl<S: Shape, I: SliceSteps> AxisMap<S> for SlicedBy<I> {
    const SEALED: Token = Token;
    const STEPS: [[usize; MAX_RANK]; MAX_RANK] = {
        let mut steps = [[0; MAX_RANK]; MAX_RANK];
        let mut to = MAX_RANK;
        let mut axis = S::RANK;
        while axis > 0 {
            axis -= 1;
            let step = I::STEPS[axis];
            if step > 0 {
                to -= 1;
                steps[to][MAX_RANK - S::RANK + axis] = step;
            }
        }
        steps
    };
}

/// A slice: for each axis a constant part `1..3`, `1..`, `..3`, `..`, perhaps with a step, `..;2`, or a single index, which drops
/// the axis.
///
/// A negative number counts from the end. Axes that are left out at the end are taken whole. A number is a literal, a braced constant, a
/// dimension type or parameter, or any other type in parentheses.
///
/// ```
/// use shapewise::prelude::*;
///
/// let x = Tensor::<usize, shape![4, 5, 6]>::from_fn(|[i, j, k]| 100 * i + 10 * j + k);
/// let part: Tensor<usize, shape![2, 5, 2]> = x.slice(slice![1..3, .., 1..;3]).to_tensor();
/// assert_eq!(part[[1, 0, 1]], 204);
///
/// const WIDTH: usize = 2;
/// let last: Tensor<usize, shape![4, 2]> = x.slice(slice![.., -1, -{WIDTH}..]).to_tensor();
/// assert_eq!(last[[3, 0]], 344);
///
/// fn last_step<T: Real, N: Dim, L: Dim, K: Dim>(states: &Tensor<T, (N, L, K)>) -> Tensor<T, (N, K)> {
///     states.slice(slice![.., -1]).to_tensor()
/// }
/// assert_eq!(last_step(&Tensor::<f32, shape![2, 9, 3]>::ones()), Tensor::ones());
/// ```
#[macro_export]
macro_rules! slice {
    ($($entries:tt)*) => { $crate::__macros::slice!([$crate] $($entries)*) };
}
