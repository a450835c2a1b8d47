//! The matrix product: `(N, K)` times `(K, M)` is `(N, M)`, and the axes before those broadcast.
//!
//! A shape is taken apart from its last axis on ([`Factor`]): as the left of a product, into its batch, its rows and the inner axis,
//! as the right, into its batch, the inner axis and its columns. A vector has neither rows nor columns. Each of the
//! mistakes is a proof of its own: the inner axes are one ([`IsInner`]), the batches join ([`JoinsBatch`]), and there is an axis at
//! all ([`SumsOver`]).

use super::Shape;
use super::join::JoinAxes;
use super::known::{Open, for_each_rank};
use super::list::{Cons, List, Nil};
use super::marks::AxisList;
use crate::dim::sealed::Token;
use crate::dim::{D1, Dim};

/// A list of axes, the last one first, as an operand of the matrix product.
#[doc(hidden)]
pub trait Factor {
    const SEALED: Token;
    /// The axis that the left is summed over.
    type InnerOfLeft;
    /// The axis that the right is summed over.
    type InnerOfRight;
    /// The axes before the matrix.
    type Batch: Shape;
    /// The first axis of the matrix, if there is one.
    type Rows: Shape;
    /// The last axis of the matrix, if there is one.
    type Columns: Shape;
}

/// In the place of the inner axis of a single element, which has none.
pub struct NoAxis;

impl Factor for Nil {
    const SEALED: Token = Token;
    type InnerOfLeft = NoAxis;
    type InnerOfRight = NoAxis;
    type Batch = ();
    type Rows = ();
    type Columns = ();
}

/// A vector.
impl<K: Dim> Factor for Cons<K, Nil> {
    const SEALED: Token = Token;
    type InnerOfLeft = K;
    type InnerOfRight = K;
    type Batch = ();
    type Rows = ();
    type Columns = ();
}

/// A batch of matrices.
impl<N: Dim, M: Dim, B: List> Factor for Cons<M, Cons<N, B>> {
    const SEALED: Token = Token;
    type InnerOfLeft = M;
    type InnerOfRight = N;
    type Batch = B::Reversed;
    type Rows = (N,);
    type Columns = (M,);
}

pub(super) type InnerOfLeft<S> = <<S as Shape>::Reversed as Factor>::InnerOfLeft;
type InnerOfRight<S> = <<S as Shape>::Reversed as Factor>::InnerOfRight;
type Batch<S> = <<S as Shape>::Reversed as Factor>::Batch;
type RowsOf<S> = <<S as Shape>::Reversed as Factor>::Rows;
type ColumnsOf<S> = <<S as Shape>::Reversed as Factor>::Columns;

/// All axes of `S` but the last.
pub(super) type AllButLast<S> = ThenAxes<Batch<S>, RowsOf<S>>;

/// The axes of the shape `L`, then those of the shape `R`: `(N, K)` and `(M,)` are `(N, K, M)`.
pub(super) type ThenAxes<L, R> = <<L as Shape>::Axes as AxisList>::Onto<R>;

/// The right operand of a product with the shape `L`: a tuple.
#[doc(hidden)]
pub trait RightOf<L> {
    const SEALED: Token;
    /// The shape itself. A proof of this is not looked for where the shape is no tuple.
    type Right: Shape<Reversed: Factor>;
}

/// Two shapes that are tuples, as the operands of a product.
#[diagnostic::on_unimplemented(
    message = "it is not known whether shape `{Self}` can be multiplied by shape `{R}`",
    label = "a shape that is a type parameter may have any number of axes",
    note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for the product: the bound of `matmul` is `{Self}: MatMul<{R}>` of `shapewise::shape::matmul`, that of `inner` is `{Self}: Inner<{R}>` of `shapewise::shape::contract`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait Operands<R> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The left one.
    type Left: Shape<Reversed: Factor>;
    /// The right one.
    type Right: Shape<Reversed: Factor>;
}

macro_rules! operands {
    ($($N:ident)*) => { operands! { @ [$($N)*] ($($N,)*) } };
    (@ [$($N:ident)*] $tuple:ty) => {
        #[diagnostic::do_not_recommend]
        impl<L, $($N: Dim),*> RightOf<L> for $tuple {
            const SEALED: Token = Token;
            type Right = Self;
        }

        #[diagnostic::do_not_recommend]
        impl<$($N: Dim,)* R: RightOf<$tuple>> Operands<R> for $tuple {
            const SEALED: Token = Token;
            type Left = Self;
            type Right = R::Right;
        }
    };
}
for_each_rank!(operands);

/// As long as the right shape is not known there are several impls, and rustc waits, whatever the left one is.
macro_rules! open_operands {
    ($($open:literal)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<S> Operands<Open<$open>> for S {
            const SEALED: Token = Token;
            type Left = (D1,);
            type Right = (D1,);
        }
    )* };
}
open_operands! { false true }

/// A product of two shapes: the bound, its shape, and what a method asks for.
///
/// All are implemented for a left shape that is a tuple, as in [`known`](super::known): where the left one is abstract, rustc says that the
/// bound is missing, and suggests it. As long as the right one is not known there are several impls, and rustc waits.
macro_rules! product_of_tuples {
    (
        $(#[doc = $doc:literal])*
        #[diagnostic::on_unimplemented $message:tt]
        pub trait $Bound:ident<R>: $Function:ident<R> + $Proof:ident<R>;
        asked for by $Asked:ident
    ) => {
        $(#[doc = $doc])*
        #[diagnostic::on_unimplemented $message]
        pub trait $Bound<R>: $Function<R> + $Proof<R> {
            #[doc(hidden)]
            const SEALED: Token;
        }

        /// What methods ask for where the bound in a signature is
        #[doc = concat!("[`", stringify!($Bound), "`].")]
        #[diagnostic::on_unimplemented $message]
        #[cfg_attr(doc, doc(hidden))]
        pub trait $Asked<R>: $Bound<R> {
            #[doc(hidden)]
            const SEALED: Token;
        }

        impl<L: $Proof<R> + $Bound<R>, R> $Asked<R> for L {
            const SEALED: Token = Token;
        }

        product_of_tuples! { @ $Bound open false true }
        product_of_tuples! {
            @ $Bound $Function $Proof
            () (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H)
        }
    };
    (@ $Bound:ident open $($open:literal)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<S: $crate::Shape> $Bound<$crate::shape::known::Open<$open>> for S {
            const SEALED: Token = Token;
        }
    )* };
    (@ $Bound:ident $Function:ident $Proof:ident $(($($N:ident)*))*) => { $(
        product_of_tuples! { = $Bound $Function $Proof [$($N)*] ($($N,)*) }
    )* };
    (= $Bound:ident $Function:ident $Proof:ident [$($N:ident)*] $L:ty) => {
        impl<$($N: $crate::Dim,)* R: $crate::shape::matmul::RightOf<$L>> $Bound<R> for $L
        where
            $L: $Proof<R> + $Function<R>,
        {
            const SEALED: Token = Token;
        }
    };
}
pub(super) use product_of_tuples;

/// The shape of a matrix product.
#[diagnostic::on_unimplemented(
    message = "it is not known whether `matmul` can multiply shape `{Self}` by shape `{R}`",
    label = "`{Self}` may have any number of axes",
    note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for the product by the bound `{Self}: MatMul<{R}>`, of `shapewise::shape::matmul`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait MatMulShape<R>: Shape + Operands<R> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape of the product.
    type Product: Shape;
}

impl<L: Shape, R> MatMulShape<R> for L
where
    L: Operands<R, Right: Late<Itself: Late<Itself: ProductWith<<L as Operands<R>>::Left>>>>,
{
    const SEALED: Token = Token;
    type Product = <Later<L::Right> as ProductWith<L::Left>>::Product;
}

product_of_tuples! {
    /// The matrix product of `Self` and `R` exists: both have axes, the inner ones are the same, and the batches broadcast together.
    ///
    /// For tuples of dimensions, abstract ones too, the compiler proves it. Code that is generic in whole shapes asks for it, and
    /// writes the result as [`MatMulOf<Self, R>`](MatMulOf).
    #[diagnostic::on_unimplemented(
        message = "it is not known whether `matmul` can multiply shape `{Self}` by shape `{R}`",
        label = "`{Self}` may have any number of axes",
        note = "write the axes that are needed, as in `Tensor<T, (N, C)>` with `N: Dim, C: Dim`; or ask for the product by the bound `{Self}: MatMul<{R}>`, of `shapewise::shape::matmul`"
    )]
    pub trait MatMul<R>: MatMulShape<R> + Multiplies<R>;
    asked for by CanMatMul
}

/// The shape of the matrix product of `L` and `R`.
pub type MatMulOf<L, R> = <L as MatMulShape<R>>::Product;

/// The matrix product of `Self` and `R`, which are tuples, exists. It has one impl, so that rustc goes on to what fails before it knows the
/// right shape: it finds a mistake first here, and points at the right operand.
#[cfg_attr(doc, doc(hidden))]
pub trait Multiplies<R> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<L: Operands<R>, R> Multiplies<R> for L
where
    InnerOfLeft<L::Left>: SumsOver<L::Left, L::Right>,
    InnerOfRight<L::Right>: SumsOver<L::Right, L::Left>,
    InnerOfLeft<L::Left>: IsInner<InnerOfRight<L::Right>, L::Left, L::Right>,
    OnlyThen<L::Left, L::Right, Batch<L::Left>>: JoinsBatch<Batch<L::Right>, L::Left, L::Right>,
{
    const SEALED: Token = Token;
}

/// `S` where the inner axes are the same. So where they differ, batches that differ are no further mistake.
type OnlyThen<L, R, S> = <InnerOfLeft<L> as IsInner<InnerOfRight<R>, L, R>>::Then<S>;

/// A type, one step later: so rustc finds the mistake first where the bound of the method asks for the proof, and points at the operand.
#[doc(hidden)]
pub trait Late {
    type Itself;
}

impl<T> Late for T {
    type Itself = T;
}

/// A type, two steps later.
pub type Later<T> = <<T as Late>::Itself as Late>::Itself;

/// The shape of a product of tuples.
#[doc(hidden)]
pub trait ProductWith<L> {
    type Product: Shape;
}

impl<L: Shape<Reversed: Factor>, R: Shape<Reversed: Factor>> ProductWith<L> for R
where
    InnerOfLeft<L>: IsInner<InnerOfRight<R>, L, R>,
    OnlyThen<L, R, Batch<L>>: JoinsBatch<Batch<R>, L, R>,
{
    type Product =
        ThenAxes<<OnlyThen<L, R, Batch<L>> as JoinsBatch<Batch<R>, L, R>>::Joined, ThenAxes<RowsOf<L>, ColumnsOf<R>>>;
}

/// The inner axis of the left is that of the right.
#[diagnostic::on_unimplemented(
    message = "`matmul` cannot multiply shape `{L}` by shape `{R}`: the inner sizes `{Self}` and `{K}` differ",
    label = "the last axis of `{L}` is `{Self}`, and the inner axis of `{R}` is `{K}`",
    note = "`(N, K)` times `(K, M)` is `(N, M)`: samples in rows stand on the left, `x.matmul(&w)`; the axes before the last two broadcast, and a vector `(K,)` may stand on either side; a size is read digit by digit: `D7<D8<D4>>` is 784",
    note = "a matrix that lies the other way round is turned by `y.transpose()`, the last two axes of a batch by `y.swap_axes(axes![-1, -2])`",
    note = "a batch of images keeps its first axis by `flatten_axes(axes![1, 2])`; one of two names of the same size is changed by `rename()`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait IsInner<K, L, R> {
    #[doc(hidden)]
    const SEALED: Token;
    /// `S`. So where the axes differ, the product has no shape, and is no further mistake.
    type Then<S: Shape>: Shape;
}

/// What has no axis is refused by [`SumsOver`] alone.
macro_rules! is_inner {
    ($($Left:ident $Right:ident <$($K:ident)?>)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($K: Dim,)? L, R> IsInner<$Right, L, R> for $Left {
            const SEALED: Token = Token;
            type Then<S: Shape> = S;
        }
    )* };
}
is_inner! { K K <K> NoAxis K <K> K NoAxis <K> NoAxis NoAxis <> }

/// The batch axes of the left broadcast with those of the right.
#[diagnostic::on_unimplemented(
    message = "`matmul` cannot multiply shape `{L}` by shape `{R}`: their batches `{Self}` and `{B}` do not broadcast together",
    label = "the batch `{Self}` of `{L}` does not fit `{B}`",
    note = "the axes before the last two are compared from the last one: each pair must be the same dimension, or one of the two must be 1 (`D1`)"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait JoinsBatch<B, L, R> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The batch of the product.
    type Joined: Shape;
}

#[diagnostic::do_not_recommend]
impl<A: Shape, B: Shape, L, R> JoinsBatch<B, L, R> for A
where
    A::Reversed: JoinAxes<B::Reversed>,
    <A::Reversed as JoinAxes<B::Reversed>>::Joined: List,
{
    const SEALED: Token = Token;
    type Joined = <<A::Reversed as JoinAxes<B::Reversed>>::Joined as List>::Reversed;
}

/// This is an axis of the shape `S`, to be summed over in a product with the shape `O`.
#[diagnostic::on_unimplemented(
    message = "`matmul` and `inner` sum over an axis, and a tensor of shape `{S}` has none",
    label = "`{S}` has no axis",
    note = "the product with a single element is `x * y`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait SumsOver<S, O> {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<K: Dim, S, O> SumsOver<S, O> for K {
    const SEALED: Token = Token;
}

/// For no shape at all. Without these two rustc would know that there is no product before it knows the other shape, and say that the method
/// does not exist.
#[diagnostic::do_not_recommend]
impl<S> SumsOver<S, Nil> for NoAxis {
    const SEALED: Token = Token;
}

#[diagnostic::do_not_recommend]
impl<S> SumsOver<S, NoAxis> for NoAxis {
    const SEALED: Token = Token;
}

/// The shape of a vector: `(K,)`.
#[diagnostic::on_unimplemented(
    message = "`dot` multiplies two vectors, and a tensor of shape `{Self}` is none",
    label = "`{Self}` is not the shape of a vector",
    note = "the product of matrices, and of a matrix and a vector, is `matmul`"
)]
pub trait Vector: Shape {
    #[doc(hidden)]
    const SEALED: Token;
}

#[diagnostic::do_not_recommend]
impl<K: Dim> Vector for (K,) {
    const SEALED: Token = Token;
}
