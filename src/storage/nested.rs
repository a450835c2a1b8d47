//! Nested arrays: `[[T; 3]; 2]` has the shape `(D2, D3)`.
//!
//! The lengths of an array type are const generics, which stable Rust does not turn into types by itself. typenum has a
//! table for them ([`ToUInt`]), up to 1024 and some more; beyond it, `tensor!` and slices serve.

use core::mem::ManuallyDrop;

use typenum::{Const, ToUInt, U};

use super::Buffer;
use crate::dim::Dim;
use crate::dim::capacity::UpTo;
use crate::dim::positive::Positive;
use crate::dim::sealed::Token;
use crate::shape::Shape;
use crate::shape::list::{Cons, Nil};

/// A nested array as deep as the list `L`, whatever its lengths, with the elements `T`.
pub trait Flatten<T, L> {
    /// Gives the elements away, in C order.
    fn for_each(self, visit: &mut impl FnMut(T));
}

impl<T> Flatten<T, Nil> for T {
    fn for_each(self, visit: &mut impl FnMut(T)) {
        visit(self);
    }
}

impl<T, A: Flatten<T, L>, H, L, const N: usize> Flatten<T, Cons<H, L>> for [A; N] {
    fn for_each(self, visit: &mut impl FnMut(T)) {
        for part in self {
            part.for_each(visit);
        }
    }
}

/// A nested array with the elements `T` along the axes of the list `L`.
///
/// # Safety
///
/// Its layout is that of `[T; N]`, where `N` is the product of the axes, in C order.
pub unsafe trait ArrayAlong<T, L>: Flatten<T, L> + Sized {}

// SAFETY: one element.
unsafe impl<T> ArrayAlong<T, Nil> for T {}

// SAFETY: `N` is the size of `H`, for they have one numeral, and each of the `N` parts has the layout that `L` says. An array
// has no gaps.
unsafe impl<T, A, H, L, const N: usize> ArrayAlong<T, Cons<H, L>> for [A; N]
where
    A: ArrayAlong<T, L>,
    Const<N>: ToUInt,
    U<N>: Positive,
    H: Dim<Number = <U<N> as Positive>::Decimal>,
{
}

/// A nested array with the elements `T` in the shape `S`: `[[T; 3]; 2]` for `(D2, D3)`.
///
/// # Safety
///
/// Its layout is that of `[T; S::LEN]`, in C order.
#[diagnostic::on_unimplemented(
    message = "the array `{Self}` does not have the shape `{S}`",
    label = "not an array of shape `{S}` with elements `{T}`",
    note = "arrays are nested as deep as the shape, with its sizes; lengths above 1024 are converted from a slice or a `Vec` by `try_from`"
)]
pub unsafe trait NestedArray<T, S: Shape>: Sized {
    /// The elements of the array.
    #[doc(hidden)]
    fn into_owned(self) -> Buffer<T, S>;
    /// The elements `elements`, of which there are `S::LEN`, as an array.
    #[doc(hidden)]
    fn from_elements(elements: &[T]) -> &Self;
    /// The same, to be written to.
    #[doc(hidden)]
    fn from_elements_mut(elements: &mut [T]) -> &mut Self;
}

// SAFETY: `ArrayAlong`'s contract, the axes being those of `S`.
#[diagnostic::do_not_recommend]
unsafe impl<T, S: Shape, A: ArrayAlong<T, S::Axes>> NestedArray<T, S> for A {
    fn into_owned(self) -> Buffer<T, S> {
        flatten(self)
    }

    fn from_elements(elements: &[T]) -> &Self {
        assert_eq!(elements.len(), S::LEN);
        // SAFETY: `A` is laid out as `[T; S::LEN]` (`ArrayAlong`'s contract), and that many elements are borrowed.
        unsafe { &*elements.as_ptr().cast() }
    }

    fn from_elements_mut(elements: &mut [T]) -> &mut Self {
        assert_eq!(elements.len(), S::LEN);
        // SAFETY: as above, and they are borrowed exclusively.
        unsafe { &mut *elements.as_mut_ptr().cast() }
    }
}

/// The elements of an array as deep as the shape.
///
/// # Panics
///
/// When the array has more or fewer elements; callers prove that it has not.
pub(crate) fn flatten<T, S: Shape, A: Flatten<T, S::Axes>>(array: A) -> Buffer<T, S> {
    Buffer::build(|elements| array.for_each(&mut |element| elements.push(element)))
}

/// A shape whose tensors live in place: its sizes, each rounded up to a power of two, multiply to at most 128.
///
/// Such a tensor is `Copy` where its elements are, and can be a constant.
#[diagnostic::on_unimplemented(
    message = "a tensor of shape `{Self}` does not live in place",
    label = "too large to live in place",
    note = "a tensor lives in place when its sizes, each rounded up to a power of two, multiply to at most 128"
)]
pub trait InPlaceShape: Shape {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<S: Shape<Capacity: Small>> InPlaceShape for S {
    const SEALED: Token = Token;
}

/// A capacity of at most 128.
pub trait Small {}
impl<const N: usize> Small for UpTo<N> {}

/// One value seen as either of two types.
#[repr(C)]
union SeenAs<A, B> {
    from: ManuallyDrop<A>,
    to: ManuallyDrop<B>,
}

impl<T, S: InPlaceShape> Buffer<T, S> {
    /// The elements of an array, as a constant.
    pub(crate) const fn from_array<A: NestedArray<T, S>>(array: A) -> Self {
        const { assert!(size_of::<A>() == size_of::<S::Store<T>>() && align_of::<A>() == align_of::<S::Store<T>>()) };
        let cast: SeenAs<A, S::Store<T>> = SeenAs { from: ManuallyDrop::new(array) };
        // SAFETY: `A` is laid out as `[T; S::LEN]` (`NestedArray`'s contract), and so is a store in place. Neither drops the value but
        // the store that is returned.
        Buffer::new(ManuallyDrop::into_inner(unsafe { cast.to }))
    }
}
