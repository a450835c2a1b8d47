//! What may stand beside a tensor in an operation: a tensor, a view, or a single element.

use super::function::{OfFirst, QuotientBy, Turned};
use crate::dim::Idx;
use crate::dim::sealed::Token;
use crate::element::{CanStandBeside, Element};
use crate::engine::{collect, collect_shared, update_each};
use crate::expr::{Expr, Function, Held, Leaf, Map, Scalar, Zip, ZipMap};
use crate::lazy::expression::Lazy;
use crate::shape::Shape;
use crate::shape::join::{JoinShape, Joined};
use crate::shape::layout::Contiguous;
use crate::storage::{Buffer, Data, SameElement};
use crate::tensor::Tensor;

/// The other operand of a tensor of `T`: a tensor or view of `T`, by value or by reference, or a single `T`.
///
/// There is no promotion between element types: [`cast`](Tensor::cast) one of the operands first.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be combined with a tensor of `{T}` elements",
    label = "the other elements are `{T}`",
    note = "element types are not converted silently: `cast` converts a tensor, as in `x.cast::<f64>()`, and `as` a number; a literal of floats is written `1.0`, in generic code `T::from_f64(1.0)`",
    note = "indices `Idx<N>` belong to the axis `N`. If two kinds of `Idx` meet, `argmax` went over the wrong axis: the class of each row is `logits.over(axes![1]).argmax()`",
    note = "integers become indices by `labels.to_indices::<N>().unwrap()`. Indices become integers by `best.cast::<i64>()`. A count becomes a `T` by `T::from_count(N::SIZE)`",
    note = "an array is no tensor: it becomes one by `Tensor::from(row)`, a `Vec` by `Tensor::<f64, shape![2]>::try_from(row).unwrap()`"
)]
pub trait Operand<T> {
    #[doc(hidden)]
    const SEALED: Token;
    /// The shape of the operand; `()` for a single element.
    type Shape: Shape;
    /// How it is read.
    #[doc(hidden)]
    type Expr: Expr<Elem = T>;
    /// The operand as an expression.
    #[doc(hidden)]
    fn into_expr(self) -> Self::Expr;
    /// Whether its elements are its own.
    #[doc(hidden)]
    const OWNED: bool = false;
    /// Those.
    ///
    /// # Panics
    ///
    /// When it has none.
    #[doc(hidden)]
    fn owned(self) -> Buffer<T, Self::Shape>
    where
        Self: Sized,
    {
        unreachable!("elements of another tensor")
    }
}

/// A single element. (Tensors are no elements, so that an operand has one element type.)
#[diagnostic::do_not_recommend]
impl<T: Element> Operand<T> for T {
    const SEALED: Token = Token;
    type Shape = ();
    type Expr = Scalar<T>;

    #[inline(always)]
    fn into_expr(self) -> Scalar<T> {
        Scalar(self)
    }
}

/// A single index beside a tensor of them: `labels.equal(index)`.
#[diagnostic::do_not_recommend]
impl<N> Operand<Idx<N>> for Idx<N> {
    const SEALED: Token = Token;
    type Shape = ();
    type Expr = Scalar<Idx<N>>;

    fn into_expr(self) -> Scalar<Idx<N>> {
        Scalar(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: CanStandBeside, U: SameElement<T>, S: Shape, D: Data<U>> Operand<T> for Tensor<U, S, D> {
    const SEALED: Token = Token;
    type Shape = U::Shape<S>;
    type Expr = Held<T, Tensor<U, S, D>>;

    #[inline(always)]
    fn into_expr(self) -> Self::Expr {
        Held::new(self)
    }

    const OWNED: bool = D::OWNED;
    #[inline]
    fn owned(self) -> Buffer<T, Self::Shape> {
        U::buffer(D::owned::<S>(self.into_elements()))
    }
}

#[diagnostic::do_not_recommend]
impl<'x, T: CanStandBeside + 'x, U: SameElement<T>, S: Shape, D: Data<U>> Operand<T> for &'x Tensor<U, S, D> {
    const SEALED: Token = Token;
    type Shape = U::Shape<S>;
    type Expr = Leaf<'x, T, S, D::Layout>;

    #[inline(always)]
    fn into_expr(self) -> Self::Expr {
        Leaf::new(U::slice(self.memory()))
    }
}

/// `f` of each element.
#[inline]
pub(crate) fn map<T: Copy, S: Shape, F: Function<T>>(x: &Tensor<T, S, impl Data<T>>, f: F) -> Tensor<F::Output, S> {
    Tensor::of(collect::<S, S, _>(&Map(x.leaf(), f)))
}

/// [`map`] by a function that threads may share, in threads where that pays.
#[inline]
pub(crate) fn map_shared<T: Copy + Sync, S: Shape, F: Function<T, Output: Send> + Sync>(
    x: &Tensor<T, S, impl Data<T>>,
    f: F,
) -> Tensor<F::Output, S> {
    Tensor::of(collect_shared::<S, S, _>(&Map(x.leaf(), f)))
}

/// [`map`] into elements of the same type, in the allocation of the tensor if it has one of its own.
#[inline]
pub(crate) fn map_reusing<T: Copy, S: Shape, D: Data<T>, F: Function<T, Output = T>>(
    x: Tensor<T, S, D>,
    f: F,
) -> Tensor<T, S> {
    if const { D::OWNED && !Buffer::<T, S>::IN_PLACE } {
        let mut buffer = D::owned::<S>(x.into_elements());
        update_each::<S, Contiguous, _, _, _>(buffer.as_slice_mut(), &Scalar(()), OfFirst(f));
        return Tensor::own(buffer);
    }
    map(&x, f)
}

/// `f` of each pair of elements, broadcast together.
#[inline]
pub(crate) fn zip<T, U, A: Operand<T>, B: Operand<U>, F: Function<(T, U)>>(
    a: A,
    b: B,
    f: F,
) -> Tensor<F::Output, Joined<A::Shape, B::Shape>>
where
    A::Shape: JoinShape<B::Shape>,
{
    Tensor::of(collect::<Joined<A::Shape, B::Shape>, _, _>(&Map(Zip(a.into_expr(), b.into_expr()), f)))
}

/// [`zip`] into elements of the same type, in the allocation of an operand that is given up, where it has one of the right size.
///
/// A fresh allocation of some megabytes costs more than an addition: the system hands it out page by page.
#[inline]
pub(crate) fn zip_reusing<T: Copy, A: Operand<T>, B: Operand<T>, F: Function<(T, T), Output = T>>(
    a: A,
    b: B,
    f: F,
) -> Tensor<T, Joined<A::Shape, B::Shape>>
where
    A::Shape: JoinShape<B::Shape>,
{
    if const { has_room::<T, Joined<A::Shape, B::Shape>, A>() } {
        let mut buffer = a.owned();
        update_each::<Joined<A::Shape, B::Shape>, Contiguous, _, _, _>(buffer.as_slice_mut(), &b.into_expr(), f);
        return Tensor::of(buffer.recast());
    }
    if const { has_room::<T, Joined<A::Shape, B::Shape>, B>() } {
        let (mut buffer, turned) = (b.owned(), Turned(f));
        update_each::<Joined<A::Shape, B::Shape>, Contiguous, _, _, _>(buffer.as_slice_mut(), &a.into_expr(), turned);
        return Tensor::of(buffer.recast());
    }
    zip(a, b, f)
}

/// The quotients of each pair of elements, in the allocation of the dividend where it is given up and its elements are their own quotients.
#[inline]
pub(crate) fn zip_dividing<T: Element, A: Operand<T>, B: Operand<T>, F: Function<(T, T), Output = T::Quotient>>(
    a: A,
    b: B,
    f: F,
) -> Tensor<T::Quotient, Joined<A::Shape, B::Shape>>
where
    A::Shape: JoinShape<B::Shape>,
{
    if const { !has_room::<T, Joined<A::Shape, B::Shape>, A>() } {
        return zip(a, b, f);
    }
    match T::into_quotients(a.owned()) {
        Ok(mut buffer) => {
            update_each::<Joined<A::Shape, B::Shape>, Contiguous, _, _, _>(
                buffer.as_slice_mut(),
                &b.into_expr(),
                QuotientBy,
            );
            Tensor::of(buffer.recast())
        }
        Err(buffer) => zip(Tensor::<T, A::Shape>::own(buffer), b, f),
    }
}

/// Whether an operand has an allocation of its own with as many elements as the shape `R`.
const fn has_room<T, R: Shape, A: Operand<T>>() -> bool {
    A::OWNED && !Buffer::<T, A::Shape>::IN_PLACE && <A::Shape as Shape>::LEN == R::LEN
}

/// `T` elements and those of an operand of this shape have a common function `F`, the one of an operator.
///
/// What an operator asks of the elements stands here and not beside the operator: rustc looks at a trait of the *right* operand once that is
/// known, and then reports what is missing in the words of the library. A bound of the left one would be "cannot add".
#[cfg_attr(doc, doc(hidden))]
pub trait Combine<F, T>: Shape + Sized {
    /// What the function gives.
    type Element;
    /// The function of each pair of elements, where the left tensor is given up.
    #[doc(hidden)]
    fn owned<S, D, R>(left: Tensor<T, S, D>, right: R) -> Tensor<Self::Element, Joined<S, Self>>
    where
        S: Shape + JoinShape<Self>,
        D: Data<T>,
        R: Operand<T, Shape = Self>;
    /// The same, where it is borrowed.
    #[doc(hidden)]
    fn borrowed<S, D, R>(left: &Tensor<T, S, D>, right: R) -> Tensor<Self::Element, Joined<S, Self>>
    where
        S: Shape + JoinShape<Self>,
        D: Data<T>,
        R: Operand<T, Shape = Self>;
}

/// One operator of a tensor on the left: what it asks of the elements, what it gives, and its function of two of them.
macro_rules! operator {
    ($Op:ident $op:ident, $T:ident: $bound:path => $Out:ty, $zip:ident $Function:ident) => {
        impl<$T: $bound + Copy, R: Shape> Combine<$Function, $T> for R {
            type Element = $Out;

            #[inline]
            fn owned<S, D, Q>(left: Tensor<$T, S, D>, right: Q) -> Tensor<$Out, Joined<S, R>>
            where
                S: Shape + JoinShape<R>,
                D: Data<$T>,
                Q: Operand<$T, Shape = R>,
            {
                $zip(left, right, $Function)
            }

            #[inline]
            fn borrowed<S, D, Q>(left: &Tensor<$T, S, D>, right: Q) -> Tensor<$Out, Joined<S, R>>
            where
                S: Shape + JoinShape<R>,
                D: Data<$T>,
                Q: Operand<$T, Shape = R>,
            {
                $zip(left, right, $Function)
            }
        }

        operator!(@impl [] Tensor<$T, S, D>, $Op $op, $T, $Function owned);
        operator!(@impl ['x,] &'x Tensor<$T, S, D>, $Op $op, $T, $Function borrowed);
    };
    (@impl [$($x:lifetime,)?] $Left:ty, $Op:ident $op:ident, $T:ident, $Function:ident $method:ident) => {
        impl<$($x,)? $T, S, D, R> $Op<R> for $Left
        where
            D: Data<$T>,
            R: Operand<$T, Shape: Combine<$Function, $T>>,
            S: Shape + JoinShape<R::Shape>,
        {
            type Output = Tensor<<R::Shape as Combine<$Function, $T>>::Element, Joined<S, R::Shape>>;

            #[inline]
            fn $op(self, right: R) -> Self::Output {
                R::Shape::$method(self, right)
            }
        }
    };
}

pub(super) use operator;

/// `X` and the operand `R`, broadcast together, and `F` of each pair of elements.
pub type LazyZip<T, S, E, R, U, F> =
    Lazy<T, Joined<S, <R as Operand<U>>::Shape>, ZipMap<E, <R as Operand<U>>::Expr, F>>;
