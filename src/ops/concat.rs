//! Joining tensors along an axis that they have, or along a new one.
//!
//! A tensor is copied block by block: what an operand has from the axis on stands together in the result, between what the other
//! operands have there.

use typenum::{Const, ToUInt, U};

use crate::dim::positive::Positive;
use crate::dim::sealed::Token;
use crate::dim::{D2, D3, D4, D5, D6, D7, D8, Dim, Product, Sum};
use crate::engine::append_block;
use crate::expr::blocks;
use crate::shape::Shape;
use crate::shape::axes::Position;
use crate::shape::concat::{AllJoinAlong, AllStackOn};
use crate::shape::layout::Layout;
use crate::shape::place::{HasAxis, Insert, InsertAxis, Inserted, NewPlace, Place};
use crate::shape::reduce::{ReduceShape, Replaced};
use crate::storage::{Buffer, Data, Partial, SameElement};
use crate::tensor::Tensor;

/// What can be joined with others: a tensor or a view, by value or by reference.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tensor that can be joined with others",
    label = "expected a tensor, or a reference to one"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait OneTensor: Joinable<<Self as OneTensor>::Elem> {
    #[doc(hidden)]
    const SEALED: Token;
    /// What it consists of.
    type Elem;
}

#[diagnostic::do_not_recommend]
impl<T, S: Shape, D: Data<T>> OneTensor for Tensor<T, S, D> {
    const SEALED: Token = Token;
    type Elem = T;
}

#[diagnostic::do_not_recommend]
impl<T, S: Shape, D: Data<T>> OneTensor for &Tensor<T, S, D> {
    const SEALED: Token = Token;
    type Elem = T;
}

/// A tensor or view of `T` that is joined with others, by value or by reference. Its elements need not be `Copy`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be joined to a tensor of `{T}` elements",
    label = "expected a tensor of `{T}`",
    note = "element types are not converted silently: `cast` converts a tensor, as in `x.cast::<f64>()`; a literal of floats is written `1.0`"
)]
pub trait Joinable<T> {
    #[doc(hidden)]
    const SEALED: Token;
    /// Its shape.
    type Shape: Shape;
    /// How its elements lie in memory.
    #[doc(hidden)]
    type Layout: Layout;
    /// The memory that holds its elements, from the first one on.
    #[doc(hidden)]
    fn memory(&self) -> &[T];
}

#[diagnostic::do_not_recommend]
impl<T, U: SameElement<T>, S: Shape, D: Data<U>> Joinable<T> for Tensor<U, S, D> {
    const SEALED: Token = Token;
    type Shape = S;
    type Layout = D::Layout;

    #[inline]
    fn memory(&self) -> &[T] {
        U::slice(Tensor::memory(self))
    }
}

#[diagnostic::do_not_recommend]
impl<T, U: SameElement<T>, S: Shape, D: Data<U>> Joinable<T> for &Tensor<U, S, D> {
    const SEALED: Token = Token;
    type Shape = S;
    type Layout = D::Layout;

    #[inline]
    fn memory(&self) -> &[T] {
        U::slice(Tensor::memory(self))
    }
}

/// Tensors to be joined: a tuple of two to eight, or an array of equal ones.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple or an array of tensors",
    label = "expected tensors such as `(&a, &b)` or `[a, b]`",
    note = "a tuple has two to eight tensors, which may differ in size along that axis; an array has tensors of one shape"
)]
pub trait Tensors {
    #[doc(hidden)]
    const SEALED: Token;
    /// What they consist of.
    type Elem;
    /// The shape of the first of them.
    type First: Shape;
    /// The shapes of the others: pairs of a shape and the rest.
    #[doc(hidden)]
    type Others;
    /// How many there are.
    type Count: Dim;
    /// The sum of their sizes along the axis at `P`.
    #[doc(hidden)]
    type Sum<P: Position>: Dim;
    /// Appends the block `number` of each of them.
    #[doc(hidden)]
    fn append<P: Position>(&self, to: &mut Partial<'_, Self::Elem>, number: usize)
    where
        Self::Elem: Clone;
}

/// The shape of these tensors, joined along the axis `X`: a total function.
#[cfg_attr(doc, doc(hidden))]
pub trait ConcatShape<X>: Tensors<First: ReduceShape<X>> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape.
    type Concatenated: Shape;
}

impl<P: Tensors<First: ReduceShape<X>>, X> ConcatShape<X> for P {
    const SEALED: Token = Token;
    type Concatenated = Replaced<P::First, X, P::Sum<Place<P::First, X>>>;
}

/// The shape of the tensors `P`, joined along the axis `X`: those of `(A, C)` and `(B, C)` along `(0,)` are `(Sum<A, B>, C)`.
pub type Concatenated<P, X> = <P as ConcatShape<X>>::Concatenated;

/// These tensors can be joined along the axis `X`: all have that axis, and their other axes are the same.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple or an array of tensors",
    label = "expected tensors such as `(&a, &b)` or `[a, b]`",
    note = "a tuple has two to eight tensors, which may differ in size along that axis; an array has tensors of one shape"
)]
pub trait Concat<X>: ConcatShape<X> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<P: ConcatShape<X, First: HasAxis<X>, Others: AllJoinAlong<X, P::First>>, X> Concat<X> for P {
    const SEALED: Token = Token;
}

/// The shape of these tensors, side by side along a new axis at the place `X`: a total function.
#[cfg_attr(doc, doc(hidden))]
pub trait StackShape<X>: Tensors<First: InsertAxis<X>> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape.
    type Stacked: Shape;
}

impl<P: Tensors<First: InsertAxis<X>>, X> StackShape<X> for P {
    const SEALED: Token = Token;
    type Stacked = Inserted<P::First, X, P::Count>;
}

/// The shape of the tensors `P`, stacked at the place `X`: two of `(N, C)` at `(0,)` are `(D2, N, C)`.
pub type Stacked<P, X> = <P as StackShape<X>>::Stacked;

/// These tensors can be stacked at the place `X`: they have the same shape, and room for another axis.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple or an array of tensors",
    label = "expected tensors such as `(&a, &b)` or `[a, b]`",
    note = "a tuple has two to eight tensors, which may differ in size along that axis; an array has tensors of one shape"
)]
pub trait Stack<X>: StackShape<X> {
    #[doc(hidden)]
    const SEALED: Token;
}

impl<P: StackShape<X, First: Insert<X>, Others: AllStackOn<P::First>>, X> Stack<X> for P {
    const SEALED: Token = Token;
}

/// `parts!(D3 = A | B C)` are the three tensors of a tuple `(A, B, C)`.
macro_rules! parts {
    ($($count:ident = $A:ident | $($B:ident)*;)*) => { $(
        impl<$A: OneTensor, $($B: Joinable<$A::Elem>),*> Tensors for ($A, $($B),*) {
            const SEALED: Token = Token;
            type Elem = $A::Elem;
            type First = $A::Shape;
            type Others = list!($($B)*);
            type Count = $count;
            type Sum<P: Position> = sum!(P, SizeAt<$A::Shape, P>, $($B)*);

            #[allow(non_snake_case)]
            #[inline]
            fn append<P: Position>(&self, to: &mut Partial<'_, $A::Elem>, number: usize)
            where
                $A::Elem: Clone,
            {
                let ($A, $($B),*) = self;
                append_block::<_, $A::Shape, $A::Layout, P>(to, $A.memory(), number);
                $( append_block::<_, $B::Shape, $B::Layout, P>(to, $B.memory(), number); )*
            }
        }
    )* };
}

/// The dimension of the shape `S` at the place `P`.
type SizeAt<S, P> = <P as Position>::Pick<<S as Shape>::Axes>;

macro_rules! list {
    () => { () };
    ($B:ident $($rest:ident)*) => { ($B::Shape, list!($($rest)*)) };
}

macro_rules! sum {
    ($P:ident, $sum:ty,) => { $sum };
    ($P:ident, $sum:ty, $B:ident $($rest:ident)*) => { sum!($P, Sum<$sum, SizeAt<$B::Shape, $P>>, $($rest)*) };
}

parts! {
    D2 = A | B;
    D3 = A | B C;
    D4 = A | B C D;
    D5 = A | B C D E;
    D6 = A | B C D E F;
    D7 = A | B C D E F G;
    D8 = A | B C D E F G H;
}

/// A number of tensors that an array can have here.
///
/// Stable Rust does not turn a const generic into a type; typenum has a table for it, up to 1024 and some more.
#[diagnostic::on_unimplemented(
    message = "an array of {N} tensors cannot be joined",
    label = "an array of {N} tensors",
    note = "an array of 1 to 1024 tensors can (and of some larger numbers)"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait CountOf<const N: usize> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The number.
    type Count: Dim;
}

#[diagnostic::do_not_recommend]
impl<A, const N: usize> CountOf<N> for A
where
    Const<N>: ToUInt<Output: Positive>,
{
    const SEALED: Token = Token;
    type Count = <U<N> as Positive>::Decimal;
}

impl<A: OneTensor + CountOf<N>, const N: usize> Tensors for [A; N] {
    const SEALED: Token = Token;
    type Elem = A::Elem;
    type First = A::Shape;
    type Others = ();
    type Count = A::Count;
    type Sum<P: Position> = Product<A::Count, SizeAt<A::Shape, P>>;

    #[inline]
    fn append<P: Position>(&self, to: &mut Partial<'_, A::Elem>, number: usize)
    where
        A::Elem: Clone,
    {
        for part in self {
            append_block::<_, A::Shape, A::Layout, P>(to, part.memory(), number);
        }
    }
}

/// The blocks of the tensors, cut at the place `P`, by turns.
fn by_turns<K: Tensors<Elem: Clone>, P: Position, R: Shape>(parts: &K) -> Tensor<K::Elem, R> {
    Tensor::of(Buffer::build(|elements| {
        for number in 0..const { blocks::<K::First>(P::INDEX) } {
            parts.append::<P>(elements, number);
        }
    }))
}

/// Tensors one after another along an axis: `np.concatenate((a, b, c), axis)`.
///
/// The tensors are a tuple of two to eight, tensors and views, by value or by reference; or an array of equal ones. For two, there is also the
/// method [`concat`](Tensor::concat).
///
/// # Shape
///
/// [`Concatenated<P, X>`](Concatenated): a tuple of `(A, C)`, `(B, C)` and `(E, C)` along `axes![0]` is `(Sum<Sum<A, B>, E>, C)`, an array of
/// three `(A, C)` is `(Product<D3, A>, C)`. All other axes must be the same dimensions. The size of a joined axis has no name:
/// [`rename`](Tensor::rename) gives it one. If you name the axis by its dimension, it is a dimension of the first tensor.
///
/// # Examples
///
/// ```
/// use shapewise::prelude::*;
///
/// let top = tensor![[1, 2, 3]];
/// let bottom = tensor![[4, 5, 6], [7, 8, 9]];
/// let all: Tensor<i32, shape![3, 3]> = concat((&top, &bottom), axes![0]);
/// assert_eq!(all, tensor![[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
///
/// let wide: Tensor<i32, shape![1, 9]> = concat([&top; 3], axes![1]);
/// assert_eq!(wide, tensor![[1, 2, 3, 1, 2, 3, 1, 2, 3]]);
/// ```
#[doc(alias = "concatenate")]
#[doc(alias = "cat")]
#[doc(alias = "hstack")]
#[doc(alias = "vstack")]
pub fn concat<P, X, T: Clone, S: Shape /* `concat((&a, &b), axes![0])` */>(parts: P, axes: X) -> Tensor<T, S>
where
    P: Concat<X> + ConcatShape<X, Concatenated = S> + Tensors<Elem = T>,
{
    let _ = axes;
    by_turns::<P, Place<P::First, X>, _>(&parts)
}

/// Tensors of one shape side by side, along a new axis: `np.stack((a, b, c), axis)`.
///
/// The tensors are a tuple of two to eight, tensors and views, by value or by reference; or an array.
///
/// # Shape
///
/// [`Stacked<P, X>`](Stacked): two of `(N, C)` at `axes![0]` are `(D2, N, C)`, at `axes![-1]`, which is after the last axis, `(N, C, D2)`. A
/// shape of 8 axes has no room for another.
///
/// # Examples
///
/// ```
/// use shapewise::prelude::*;
///
/// let (x, y) = (tensor![1, 2, 3], tensor![4, 5, 6]);
/// let rows: Tensor<i32, shape![2, 3]> = stack((&x, &y), axes![0]);
/// assert_eq!(rows, tensor![[1, 2, 3], [4, 5, 6]]);
/// let points: Tensor<i32, shape![3, 2]> = stack([x, y], axes![-1]);
/// assert_eq!(points, tensor![[1, 4], [2, 5], [3, 6]]);
/// ```
pub fn stack<P, X, T: Clone, S: Shape /* `stack((&a, &b), axes![0])` */>(parts: P, axes: X) -> Tensor<T, S>
where
    P: Stack<X> + StackShape<X, Stacked = S> + Tensors<Elem = T>,
{
    let _ = axes;
    by_turns::<P, NewPlace<P::First, X>, _>(&parts)
}

impl<T: Clone, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// This tensor and another after it, along an axis: `np.concatenate((x, y), axis)`.
    ///
    /// For more tensors, see the function [`concat`](crate::concat()).
    ///
    /// # Shape
    ///
    /// `(A, C)` and `(B, C)` along `axes![0]` are `(Sum<A, B>, C)`. All other axes must be the same dimensions.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn skip<T: Real, N: Dim, A: Dim, B: Dim>(
    ///     x: &Tensor<T, (N, A)>, w: &Tensor<T, (A, B)>,
    /// ) -> Tensor<T, (N, Sum<A, B>)> {
    ///     x.concat(x.matmul(w), axes![1])
    /// }
    /// let x = tensor![[1.0, 2.0]];
    /// let y: Tensor<f64, shape![1, 3]> = skip(&x, &tensor![[1.0], [1.0]]);
    /// assert_eq!(y, tensor![[1.0, 2.0, 3.0]]);
    /// ```
    pub fn concat<'a, R: Joinable<T>, X /* `a.concat(&b, axes![0])` */>(
        &'a self,
        other: R,
        axes: X,
    ) -> Tensor<T, Concatenated<(&'a Self, R), X>>
    where
        (&'a Self, R): Concat<X, Elem = T>,
    {
        concat((self, other), axes)
    }
}
