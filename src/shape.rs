//! Shapes: tuples of dimensions, and the type functions on them.
//!
//! A shape is a tuple of up to eight [`Dim`]s; `()` is the shape of a single element. What an operation does to a shape is a type
//! function in a file of its own here, a trait named by a verb with an alias named by its result:
//!
//! | file | function | example |
//! |---|---|---|
//! | [`join`] | `Joined<L, R>`: broadcasting | `(N, C)` and `(C,)` give `(N, C)` |
//! | [`reduce`] | `Reduced<S, X>`, `KeepDims<S, X>` | `(N, C, H, W)` over `(0, 2, 3)` gives `(C,)` |
//! | [`expand`] | `Expanded<S, X, N>` | `(N, D1)` with axis 1 as `M` gives `(N, Broadcast<M>)` |
//! | [`permute`] | `Permuted<S, X>`, `Transposed<S>`, … | `(N, C, H)` permuted to `(2, 0, 1)` gives `(H, N, C)` |
//! | [`place`] | `Inserted<S, X, N>`, `Unsqueezed<S, X>` | `(A, C)` with `N` at 1 gives `(A, N, C)` |
//! | [`squeeze`] | `Squeezed<S, X>` | `(N, D1, C)` without axis 1 is `(N, C)` |
//! | [`rename`] | `SameSizes` | `(Batch,)` and `(D3<D2>,)` are the same sizes |
//! | [`normalize`] | `Normalize<X>` | `(N, Broadcast<C>)`, kept of `(N, C)`, stretches to it again |
//! | [`reshape`] | `Reshaped<S, R>` | `(D2, D6)` to `(D4, _)` gives `(D4, D3)` |
//! | [`flatten`] | `Flattened<S, X>`, `Unflattened<S, X, R>` | `(N, C, H)` along `(1, 2)` gives `(N, Product<C, H>)` |
//! | [`slice`](mod@slice) | `Sliced<S, I>` | `(N, C)` by `slice![1.., 0]` gives `(Difference<N, D1>,)` |
//! | [`index`] | `Contains<I>`: constant positions | `(N, C)` contains `index![0, 0]` |
//! | [`split`] | `AddUpTo<S, X>` | `(A, B)` add up to axis 1 of `(N, Sum<A, B>)` |
//! | [`concat`](mod@concat) | `JoinsAlong<X, L>` | `(A, C)` and `(B, C)` along axis 0 are `(Sum<A, B>, C)` |
//! | [`batch`] | `Batched<B, S>` | `B` tensors of shape `(C,)` are `(B, C)` |
//! | [`repeat`](mod@repeat) | `Repeated<S, X, R>`, `Tiled<S, R>` | `(N, C)` twice along axis 1 gives `(N, Product<C, D2>)` |
//! | [`pad`](mod@pad) | `Padded<S, X>` | `(N, C)` with 1 on both sides of axis 0 gives `(Sum<Sum<N, D1>, D1>, C)` |
//! | [`diagonal`] | `Diagonal<S>` | `(B, N, N)` gives `(B, N)` |
//! | [`take`] | `Taken<S, X, J>`, `Appended<S, N>` | `(V, E)` taken by `(B, L)` along axis 0 gives `(B, L, E)` |
//! | [`matmul`] | `MatMulOf<L, R>` | `(B, N, K)` times `(K, M)` gives `(B, N, M)` |
//! | [`contract`] | `OuterOf<L, R>`, `InnerOf<L, R>`, `TensorDotOf<L, X, R, Y>`, `ContractOf<L, X, R>` | `(N,)` and `(M,)` give `(N, M)` |
//! | [`letters`] | the letters of `einsum!` | `(n, k)` stands for `(N, K)` |
//! | [`windows`] | `WindowsOf<S, K>` | `(N, C, H, W)` with `(KH, KW)` gives `(N, C, OH, OW, KH, KW)` |
//! | [`convolve`] | `Conv2dOf<S, R>` | `(N, C, H, W)` with `(O, C, KH, KW)` gives `(N, O, OH, OW)` |
//! | [`pool`] | `Pooled<S, K>` | `(N, C, H, W)` by `(KH, KW)` gives `(N, C, OH, OW)` |
//!
//! What they rest on: [`axes`] names axes, [`layout`] says how a view looks at the elements of a shape, and, hidden, lists of dimensions, marks on
//! them, and the proof that there are no more than eight.

use core::fmt::Debug;
use core::hash::Hash;

use crate::dim::capacity::{Capacity, UpTo};
use crate::dim::factors::Factors;
use crate::dim::sealed::Token;
use crate::dim::{D1, Dim, Idx, Product, sealed};
use crate::storage::Store;
use index::TensorIndex;
use join::JoinShape;
use list::{Cons, List, Nil};

pub mod axes;
#[doc(hidden)]
pub mod axes_in;
pub mod batch;
pub mod concat;
pub mod contract;
pub mod convolve;
pub mod diagonal;
pub mod expand;
pub mod flatten;
pub mod index;
pub mod join;
mod known;
pub mod layout;
pub mod letters;
#[doc(hidden)]
pub mod list;
#[doc(hidden)]
pub mod literal;
#[doc(hidden)]
pub mod marks;
pub mod matmul;
pub mod normalize;
pub mod pad;
pub mod permute;
pub mod place;
pub mod pool;
pub mod reduce;
pub mod rename;
pub mod repeat;
pub mod reshape;
#[doc(hidden)]
pub mod room;
pub mod slice;
pub mod split;
pub mod squeeze;
pub mod take;
pub mod windows;

/// The highest rank of a shape.
pub const MAX_RANK: usize = 8;

/// A shape: a tuple of [`Dim`]s, `()` to rank 8.
///
/// Generic code may rely on the supertraits: two tensors of one shape fit, and so does a scalar. So
/// `fn double<T: Real, S: Shape>(x: &Tensor<T, S>) -> Tensor<T, S> { x + x }` needs no where clause.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a shape",
    label = "not a shape",
    note = "a shape is a tuple of up to 8 dimensions, as in `shape![32, 3]`; a single one needs its comma: `(N,)`"
)]
pub trait Shape:
    sealed::Sealed
    + JoinShape<Self, Joined = Self>
    + JoinShape<(), Joined = Self>
    + Copy
    + Debug
    + Default
    + Eq
    + Hash
    + Send
    + Sync
    + 'static
{
    /// The number of axes.
    const RANK: usize;
    /// The size of each axis.
    const SIZES: Self::Sizes;
    /// The number of elements.
    const LEN: usize;
    /// `[usize; RANK]`.
    type Sizes: AsRef<[usize]> + AsMut<[usize]> + Copy + Debug + Eq + Hash + TensorIndex<Self>;
    /// A position as bounded indices, one for each axis: `(Idx<N>, Idx<C>)`.
    type Indices: Copy + Debug + Eq + Hash + Send + Sync + TensorIndex<Self> + 'static;

    /// The sizes aligned at the last axis, with ones before them.
    #[doc(hidden)]
    const ALIGNED: [usize; MAX_RANK];
    /// The axes as a list.
    #[doc(hidden)]
    type Axes: marks::AxisList + Factors;
    /// The axes as a list, from the last to the first.
    #[doc(hidden)]
    type Reversed;
    #[doc(hidden)]
    type Array<T>;
    #[doc(hidden)]
    type Capacity: Capacity;
    #[doc(hidden)]
    type Store<T>: Store<T>;
    /// All dimensions multiplied: `Product<Product<N, C>, H>` for `(N, C, H)`, and 1 for `()`.
    type Flat: Dim;
    /// The shape of the axes after the first; `()` where there is none ([`FirstAxis`] is the proof that there is).
    type Rest: Shape;
    /// The same shape with `D` before it; at rank 8, where no operation asks, the shape itself.
    #[doc(hidden)]
    type Prepend<D: Dim>: Shape;
    #[doc(hidden)]
    fn indices(flat: usize) -> Self::Indices;
    #[doc(hidden)]
    fn flat(indices: Self::Indices) -> usize;
}

/// The number of elements of `size` blocks of `rest`.
const fn checked_len(size: usize, rest: usize) -> usize {
    match size.checked_mul(rest) {
        Some(len) => len,
        None => panic!("the number of elements of this shape does not fit in a usize"),
    }
}

impl sealed::Sealed for () {}
impl Shape for () {
    const RANK: usize = 0;
    const SIZES: [usize; 0] = [];
    const LEN: usize = 1;
    type Sizes = [usize; 0];
    type Indices = ();
    const ALIGNED: [usize; MAX_RANK] = [1; MAX_RANK];
    type Axes = Nil;
    type Reversed = Nil;
    type Array<T> = T;
    type Capacity = UpTo<1>;
    type Store<T> = <UpTo<1> as Capacity>::Store<T, ()>;
    type Flat = D1;
    type Rest = ();
    type Prepend<D: Dim> = (D,);
    fn indices(_: usize) {}
    fn flat((): ()) -> usize {
        0
    }
}

impl List for Nil {
    type Reversed = ();
}

/// The axes from the last to the first, as a list: `reversed!(Nil, A B C)` is `Cons<C, Cons<B, Cons<A, Nil>>>`.
macro_rules! reversed {
    ($list:ty,) => { $list };
    ($list:ty, $N:ident $($rest:ident)*) => { reversed!(Cons<$N, $list>, $($rest)*) };
}

/// The product of some dimensions from the left: `product!(A B C)` is `Product<Product<A, B>, C>`.
macro_rules! product {
    ($N:ty) => { $N };
    ($A:ident $B:ident $($rest:ident)*) => { product!(@ Product<$A, $B>; $($rest)*) };
    (@ $product:ty;) => { $product };
    (@ $product:ty; $N:ident $($rest:ident)*) => { product!(@ Product<$product, $N>; $($rest)*) };
}

/// `shapes!(3 = A | B C, prepend D (D, A, B, C))` ties the tuple `(A, B, C)` to its lists. The other tables over
/// ranks are those that name axes and indices, and those of the matrix product.
macro_rules! shapes {
    ($($rank:literal = $H:ident | $($T:ident)*, prepend $D:ident $prepended:ty;)*) => { $(
        impl<$H: Dim, $($T: Dim),*> sealed::Sealed for ($H, $($T,)*) {}
        impl<$H: Dim, $($T: Dim),*> Shape for ($H, $($T,)*) {
            const RANK: usize = $rank;
            const SIZES: [usize; $rank] = [$H::SIZE, $($T::SIZE),*];
            const LEN: usize = checked_len($H::SIZE, <($($T,)*) as Shape>::LEN);
            type Sizes = [usize; $rank];
            type Indices = (Idx<$H>, $(Idx<$T>,)*);
            const ALIGNED: [usize; MAX_RANK] = {
                let mut sizes = <($($T,)*) as Shape>::ALIGNED;
                sizes[MAX_RANK - $rank] = $H::SIZE;
                sizes
            };
            type Axes = Cons<$H, <($($T,)*) as Shape>::Axes>;
            type Reversed = reversed!(Nil, $H $($T)*);
            type Array<E> = $H::Array<<($($T,)*) as Shape>::Array<E>>;
            type Capacity = <$H::Capacity as Capacity>::Times<<($($T,)*) as Shape>::Capacity>;
            type Store<E> = <Self::Capacity as Capacity>::Store<E, Self>;
            type Flat = product!($H $($T)*);
            type Rest = ($($T,)*);
            type Prepend<$D: Dim> = $prepended;
            #[allow(non_snake_case)]
            fn indices(flat: usize) -> Self::Indices {
                let [$H, $($T),*] = positions::<Self>(flat);
                (Idx::wrapping($H), $(Idx::wrapping($T),)*)
            }
            #[allow(non_snake_case)]
            fn flat(($H, $($T,)*): Self::Indices) -> usize {
                let flat = $H.get();
                $( let flat = flat * $T::SIZE + $T.get(); )*
                flat
            }
        }
        impl<$H: Dim, $($T: Dim),*> FirstAxis for ($H, $($T,)*) {
            const SEALED: Token = Token;
            type First = $H;
        }
        impl<$H: Dim, $($T: Dim),*> List for reversed!(Nil, $H $($T)*) {
            type Reversed = ($H, $($T,)*);
        }
    )* };
}

shapes! {
    1 = A |, prepend P (P, A);
    2 = A | B, prepend P (P, A, B);
    3 = A | B C, prepend P (P, A, B, C);
    4 = A | B C D, prepend P (P, A, B, C, D);
    5 = A | B C D F, prepend P (P, A, B, C, D, F);
    6 = A | B C D F G, prepend P (P, A, B, C, D, F, G);
    7 = A | B C D F G H, prepend P (P, A, B, C, D, F, G, H);
    8 = A | B C D F G H I, prepend P Self;
}

/// The position along each axis of the element `flat` in C order.
pub(crate) fn positions<S: Shape>(flat: usize) -> S::Sizes {
    let mut positions = S::SIZES;
    let mut rest = flat;
    for size in positions.as_mut().iter_mut().rev() {
        let position = rest % *size;
        rest /= *size;
        *size = position;
    }
    positions
}

/// Goes on to the next position in C order, and behind the last one to the first.
#[inline(always)]
pub(crate) fn advance<S: Shape>(positions: &mut S::Sizes) {
    let positions = positions.as_mut();
    // By `while`: unoptimised, an iterator is five calls for each axis.
    let mut axis = S::RANK;
    while axis > 0 {
        axis -= 1;
        positions[axis] += 1;
        if positions[axis] < S::SIZES.as_ref()[axis] {
            return;
        }
        positions[axis] = 0;
    }
}

/// A shape of at least one axis: `(N, …)`.
#[diagnostic::on_unimplemented(
    message = "a tensor of shape `{Self}` has no first axis",
    label = "there is no axis to go along",
    note = "in generic code the bound is `{Self}: FirstAxis`, of `shapewise::shape::FirstAxis`, or the shape has its axes written: `(N, C)`"
)]
pub trait FirstAxis: Shape {
    #[doc(hidden)]
    const SEALED: Token;
    /// The dimension of the first axis.
    type First: Dim;
}

/// The shape of a single element: `()`.
#[diagnostic::on_unimplemented(
    message = "a tensor of shape `{Self}` is not a single element",
    label = "`{Self}` has axes",
    note = "an element is indexed, as in `x[[i]]`; a reduction without axes gives an element, as in `x.sum()`; the only element of a tensor of shape `(1, 1)` is `x[[0, 0]]`, or `x.sum()`"
)]
pub trait NoAxes: Shape {}
#[diagnostic::do_not_recommend]
impl NoAxes for () {}

/// `Self` is the type `T`.
#[doc(hidden)]
pub trait Is<T> {
    const SEALED: Token;
}
impl<T> Is<T> for T {
    const SEALED: Token = Token;
}
