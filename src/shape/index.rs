//! Indexing: by numbers, by bounded indices, and by constants that the compiler checks.

use core::fmt;
use core::marker::PhantomData;

use super::Shape;
use super::list::{Cons, Entries, Nil};
use crate::dim::sealed::Token;
use crate::dim::{Dim, Idx, MoreThan, Natural};

/// What `x[index]` and `x.get(index)` take: `[usize; RANK]`, or a tuple of [`Idx`] as `argmax` gives it.
#[diagnostic::on_unimplemented(
    message = "a tensor of shape `{S}` cannot be indexed by `{Self}`",
    label = "expected one `usize` for each axis of `{S}`",
    note = "an element has one index for each axis, a `usize`, as in `x[[i, j]]`; an integer of another type becomes one by `as usize`",
    note = "`x.subtensor(i)` is a view along the first axis, and `x.slice(slice![1..])` one of a range; `x.masked_select(&mask)` reads the elements that a mask selects, and `x.put_mask(&mask, 0.0)` sets them",
    note = "in generic code the axes are written, as in `Tensor<T, (N, M)>` with `N: Dim, M: Dim`"
)]
pub trait TensorIndex<S: Shape>: Copy {
    /// The position in C order, or `None` where an index is out of range.
    fn offset(self) -> Option<usize>;
    /// The indices, for a message.
    #[doc(hidden)]
    fn positions(self) -> S::Sizes;
}

#[diagnostic::do_not_recommend]
impl<S: Shape<Sizes = [usize; RANK]>, const RANK: usize> TensorIndex<S> for [usize; RANK] {
    fn offset(self) -> Option<usize> {
        let (sizes, mut offset, mut axis) = (S::SIZES, 0, 0);
        // By `while`: unoptimised, an iterator is five calls for each axis.
        while axis < RANK {
            if self[axis] >= sizes[axis] {
                return None;
            }
            offset = offset * sizes[axis] + self[axis];
            axis += 1;
        }
        Some(offset)
    }

    fn positions(self) -> S::Sizes {
        self
    }
}

/// Bounded indices cannot be out of range.
macro_rules! bounded_indices {
    ($($($N:ident)*;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($N: Dim),*> TensorIndex<($($N,)*)> for ($(Idx<$N>,)*) {
            fn offset(self) -> Option<usize> {
                Some(<($($N,)*) as Shape>::flat(self))
            }

            #[allow(clippy::unused_unit, non_snake_case)]
            fn positions(self) -> <($($N,)*) as Shape>::Sizes {
                let ($($N,)*) = self;
                [$($N.get()),*]
            }
        }
    )* };
}
bounded_indices! {
    ;
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
}

/// A constant index, as [`index!`](crate::index!) writes it.
pub struct At<I>(PhantomData<fn() -> I>);

impl<I> At<I> {
    /// The index.
    pub const fn new() -> Self {
        At(PhantomData)
    }
}

impl<I> Default for At<I> {
    fn default() -> Self {
        Self::new()
    }
}

/// The constant index `I` lies in this shape.
#[diagnostic::on_unimplemented(
    message = "index `{I}` is out of bounds for shape `{Self}`",
    label = "`{Self}` has no element at `{I}`",
    note = "there is one index for each axis, from 0 to its size less 1"
)]
pub trait Contains<I>: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The position of the element in C order.
    const OFFSET: usize;
}

/// A list of dimensions, each with more elements than the index in its place.
#[doc(hidden)]
pub trait ContainsAxes<I> {
    const SEALED: Token;
    /// The offset in the rest of the array and the number of its elements.
    const OFFSET_AND_LEN: (usize, usize);
}

impl ContainsAxes<Nil> for Nil {
    const SEALED: Token = Token;
    const OFFSET_AND_LEN: (usize, usize) = (0, 1);
}

impl<H: MoreThan<I>, T: ContainsAxes<J>, I: Natural, J> ContainsAxes<Cons<I, J>> for Cons<H, T> {
    const SEALED: Token = Token;
    const OFFSET_AND_LEN: (usize, usize) =
        (I::VALUE * T::OFFSET_AND_LEN.1 + T::OFFSET_AND_LEN.0, H::SIZE * T::OFFSET_AND_LEN.1);
}

#[diagnostic::do_not_recommend]
impl<S: Shape, I: Entries> Contains<I> for S
where
    S::Axes: ContainsAxes<I::List>,
{
    const SEALED: Token = Token;
    const OFFSET: usize = <S::Axes as ContainsAxes<I::List>>::OFFSET_AND_LEN.0;
}

/// A constant index, checked at compile time by [`Tensor::at`](crate::Tensor::at): `index![1, 0]`.
///
/// ```
/// use shapewise::prelude::*;
///
/// let x = tensor![[1, 2, 3], [4, 5, 6]];
/// assert_eq!(*x.at(index![1, 0]), 4);
/// ```
#[macro_export]
macro_rules! index {
    ($($indices:tt)*) => { $crate::__macros::index!([$crate] $($indices)*) };
}

impl<I: Default + fmt::Debug> fmt::Debug for At<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "At{:?}", I::default())
    }
}
