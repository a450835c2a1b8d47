//! Sets of axes: `axes![0, 2, 3]`, `axes![-1]`, `axes![Batch, H]`.
//!
//! A set of axes is a tuple of [`Axis`]`<I>` (by number, negative ones from the end) and [`AxisOf`]`<D, _>` (by dimension).
//! Each axis has a [`Position`] in the shape. A number has it by definition; for a dimension the compiler finds it
//! ([`NamesOneAxisOnly`]) and puts it in the place of the `_`. Positions may turn out to be [`Nowhere`], so that everything here is
//! a total function; whether the axes exist is proven apart, in [`reduce`](super::reduce), with a sentence for each
//! mistake.

use core::fmt;
use core::marker::PhantomData;

use super::list::before;
use super::marks::{AxisList, Marks};
use super::split::CutAt;
use super::{MAX_RANK, Shape};
use crate::dim::sealed::Token;
use crate::dim::{D1, Dim};

/// The axis number `I`; negative numbers count from the end.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Axis<const I: isize>;

impl<const I: isize> fmt::Debug for Axis<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Axis<{I}>")
    }
}

/// The axis of dimension `D`, which the compiler finds at the position `P`.
pub struct AxisOf<D, P>(PhantomData<fn() -> (D, P)>);

impl<D, P> AxisOf<D, P> {
    /// The axis of dimension `D`.
    pub const fn new() -> Self {
        AxisOf(PhantomData)
    }
}

impl<D, P> Default for AxisOf<D, P> {
    fn default() -> Self {
        Self::new()
    }
}

impl<D, P> Clone for AxisOf<D, P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D, P> Copy for AxisOf<D, P> {}

impl<D: Default + fmt::Debug, P> fmt::Debug for AxisOf<D, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AxisOf<{:?}>", D::default())
    }
}

/// The first axis.
pub struct Here;
/// One axis further than `P`.
pub struct Next<P>(PhantomData<fn() -> P>);
/// No axis at all.
pub struct Nowhere;

/// A place in a list of axes.
#[cfg_attr(doc, doc(hidden))]
pub trait Position: CutAt + 'static {
    #[doc(hidden)]
    const SEALED: Token;
    /// The place before this one.
    type Before: Position;
    /// This place, so much further as `P` is from the first.
    type Plus<P: Position>: Position;
    /// The list `M` with the axis at this place marked.
    type Mark<M: Marks>: Marks;
    /// The dimension at this place of the list `L`; `D1` where there is none.
    type Pick<L: AxisList>: Dim;
    /// The list `L` as a shape, with `N` before what is at this place.
    type Insert<L: AxisList, N: Dim>: Shape;
    /// How many axes come before this place; [`MAX_RANK`] where there is no such place.
    const INDEX: usize;
}

impl Position for Here {
    const SEALED: Token = Token;
    type Before = Nowhere;
    type Plus<P: Position> = P;
    type Mark<M: Marks> = M::MarkFirst;
    type Pick<L: AxisList> = L::First;
    type Insert<L: AxisList, N: Dim> = <L::Shape as Shape>::Prepend<N>;
    const INDEX: usize = 0;
}

impl<P: Position> Position for Next<P> {
    const SEALED: Token = Token;
    type Before = P;
    type Plus<Q: Position> = Next<P::Plus<Q>>;
    type Mark<M: Marks> = M::MarkLater<P>;
    type Pick<L: AxisList> = L::Later<P>;
    type Insert<L: AxisList, N: Dim> = L::InsertLater<P, N>;
    const INDEX: usize = if P::INDEX < MAX_RANK { P::INDEX + 1 } else { MAX_RANK };
}

impl Position for Nowhere {
    const SEALED: Token = Token;
    type Before = Nowhere;
    type Plus<P: Position> = Nowhere;
    type Mark<M: Marks> = M::MarkNone;
    type Pick<L: AxisList> = D1;
    type Insert<L: AxisList, N: Dim> = L::Shape;
    const INDEX: usize = MAX_RANK;
}

/// One axis of a set.
#[doc(hidden)]
pub trait AxisName: Copy + 'static {
    const SEALED: Token;
    /// Its position in a shape of rank `R`.
    type At<R: Position>: Position;
}

impl<D: 'static, P: Position> AxisName for AxisOf<D, P> {
    const SEALED: Token = Token;
    type At<R: Position> = P;
}

/// The numbers: position by position from the start, and back from the rank, one further than any shape goes.
macro_rules! numbered {
    ($($front:literal $back:literal $at:ty, $before:ty;)*) => { $(
        impl AxisName for Axis<$front> {
            const SEALED: Token = Token;
            type At<R: Position> = $at;
        }
        impl AxisName for Axis<$back> {
            const SEALED: Token = Token;
            type At<R: Position> = $before;
        }
    )* };
}

type TwoOn<P> = Next<Next<P>>;
type FourOn<P> = TwoOn<TwoOn<P>>;
type Preceding<P> = <P as Position>::Before;
type Before2<P> = Preceding<Preceding<P>>;
type Before4<P> = Before2<Before2<P>>;

numbered! {
    0 -1 Here, Preceding<R>;
    1 -2 Next<Here>, Before2<R>;
    2 -3 TwoOn<Here>, Preceding<Before2<R>>;
    3 -4 Next<TwoOn<Here>>, Before4<R>;
    4 -5 FourOn<Here>, Preceding<Before4<R>>;
    5 -6 Next<FourOn<Here>>, Before2<Before4<R>>;
    6 -7 TwoOn<FourOn<Here>>, Preceding<Before2<Before4<R>>>;
    7 -8 Next<TwoOn<FourOn<Here>>>, Before4<Before4<R>>;
    8 -9 FourOn<FourOn<Here>>, Preceding<Before4<Before4<R>>>;
}

/// A set of axes, as [`axes!`](crate::axes!) writes it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a set of axes of any shape",
    label = "expected axes such as `axes![0, 2]`",
    note = "axes are written `axes![0, 2, 3]`, `axes![-1]` or, by dimension, `axes![Batch]`; no shape has more than 8 axes"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait AxisSet: Copy + 'static {
    #[doc(hidden)]
    const SEALED: Token;
    /// The list `M` of an array of rank `R` with the axes of this set marked.
    #[doc(hidden)]
    type Mark<M: Marks, R: Position>: Marks;
    /// The dimensions of the axes of this set, in its order.
    #[doc(hidden)]
    type Pick<L: AxisList, R: Position>: Shape;
    /// The positions of the axes of this set, in its order, in a shape of rank `R`.
    #[doc(hidden)]
    type Positions<R: Position>: Positions;
    /// The set itself. A proof of this is not looked for where there is no set, which is a mistake with a sentence of its own.
    #[doc(hidden)]
    type Itself;
}

/// A list of positions.
#[doc(hidden)]
pub trait Positions: 'static {
    const SEALED: Token;
    /// The positions as numbers, then [`MAX_RANK`].
    const INDICES: [usize; MAX_RANK];
    /// The first position.
    type First: Position;
}

impl Positions for () {
    const SEALED: Token = Token;
    const INDICES: [usize; MAX_RANK] = [MAX_RANK; MAX_RANK];
    type First = Nowhere;
}

impl<P: Position, T: Positions> Positions for (P, T) {
    const SEALED: Token = Token;
    const INDICES: [usize; MAX_RANK] = before(P::INDEX, T::INDICES);
    type First = P;
}

#[diagnostic::do_not_recommend]
impl AxisSet for () {
    const SEALED: Token = Token;
    type Mark<M: Marks, R: Position> = M;
    type Pick<L: AxisList, R: Position> = ();
    type Positions<R: Position> = ();
    type Itself = Self;
}

/// Every dimension that the set names is found in the shape `S`.
#[doc(hidden)]
pub trait FoundIn<S> {
    const SEALED: Token;
}

impl<S> FoundIn<S> for () {
    const SEALED: Token = Token;
}
impl<S, const I: isize> FoundIn<S> for Axis<I> {
    const SEALED: Token = Token;
}
#[diagnostic::do_not_recommend]
impl<S: NamesOneAxisOnly<D, P>, D, P> FoundIn<S> for AxisOf<D, P> {
    const SEALED: Token = Token;
}

macro_rules! axis_sets {
    ($($A:ident | $($B:ident)*;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$A: AxisName, $($B: AxisName),*> AxisSet for ($A, $($B,)*) {
            const SEALED: Token = Token;
            type Mark<M: Marks, R: Position> = <($($B,)*) as AxisSet>::Mark<<$A::At<R> as Position>::Mark<M>, R>;
            type Pick<L: AxisList, R: Position> =
                <<($($B,)*) as AxisSet>::Pick<L, R> as Shape>::Prepend<<$A::At<R> as Position>::Pick<L>>;
            type Positions<R: Position> = ($A::At<R>, <($($B,)*) as AxisSet>::Positions<R>);
            type Itself = Self;
        }
        impl<S_, $A: FoundIn<S_>, $($B: FoundIn<S_>),*> FoundIn<S_> for ($A, $($B,)*) {
            const SEALED: Token = Token;
        }
    )* };
}

axis_sets! {
    A |;
    A | B;
    A | B C;
    A | B C D;
    A | B C D E;
    A | B C D E F;
    A | B C D E F G;
    A | B C D E F G H;
}

/// The dimension `D` stands at the position `P` of a shape, and nowhere else.
///
/// A dimension that stands at two axes has two such positions. The compiler then reports that this trait is ambiguous, and
/// shows the shape: so there is an impl for each axis of each tuple, and none on lists.
#[cfg_attr(doc, doc(hidden))]
pub trait NamesOneAxisOnly<D, P> {
    #[doc(hidden)]
    const SEALED: Token;
}

/// `names!(() A B C)` is an impl for each axis of `(A, B, C)`: those before it, itself, those after it, and its position.
macro_rules! names {
    (($($before:ident)*) $position:ty;) => {};
    (($($before:ident)*) $position:ty; $N:ident $($after:ident)*) => {
        impl<$($before,)* $N, $($after),*> NamesOneAxisOnly<$N, $position> for ($($before,)* $N, $($after,)*) {
            const SEALED: Token = Token;
        }
        names!(($($before)* $N) Next<$position>; $($after)*);
    };
}
names!(() Here; A);
names!(() Here; A B);
names!(() Here; A B C);
names!(() Here; A B C D);
names!(() Here; A B C D E);
names!(() Here; A B C D E F);
names!(() Here; A B C D E F G);
names!(() Here; A B C D E F G H);

/// A set of axes: numbers, negative numbers from the end, and dimension types, mixed, in any order.
///
/// ```
/// use shapewise::prelude::*;
///
/// dims! { Batch = 2; }
/// let x: Tensor<i32, (Batch, dim!(3), dim!(4))> = Tensor::ones();
/// let a: Tensor<i64, shape![3]> = x.over(axes![0, 2]).sum();
/// let b: Tensor<i64, shape![3]> = x.over(axes![-1, Batch]).sum();
/// assert_eq!(a, Tensor::full(8));
/// assert_eq!(a, b);
/// ```
#[macro_export]
macro_rules! axes {
    ($($axes:tt)*) => { $crate::__macros::axes!([$crate] $($axes)*) };
}
