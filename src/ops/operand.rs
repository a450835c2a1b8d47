//! What may stand beside a tensor in an operation: a tensor, a view, or a single element.

use crate::element::Element;
use crate::expr::{Leaf, Map, Zip, collect, update};
use crate::shape::Shape;
use crate::shape::join::{JoinShape, Joined};
use crate::shape::layout::{Contiguous, Layout};
use crate::storage::{Buffer, Data};
use crate::tensor::Tensor;

/// The other operand of a tensor of `T`: a tensor or view of `T`, by value or by reference, or a single `T`.
///
/// There is no promotion between element types: what differs is [`cast`](Tensor::cast) first.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not go together with a tensor of `{T}` elements",
    label = "expected a tensor of `{T}`, or one `{T}`",
    note = "element types are not converted silently: `cast` converts a tensor, as in `x.cast::<f64>()`; a literal of floats is written `1.0`"
)]
pub trait Operand<T> {
    /// The shape of the operand; `()` for a single element.
    type Shape: Shape;
    /// How its elements lie in memory.
    #[doc(hidden)]
    type Layout: Layout;
    /// The memory that holds its elements, from the first one on.
    #[doc(hidden)]
    fn memory(&self) -> &[T];
    /// Its heap allocation, to be used for a result, where it has one of its own.
    #[doc(hidden)]
    fn reuse(self) -> Result<Buffer<T, Self::Shape>, Self>
    where
        Self: Sized,
    {
        Err(self)
    }
}

/// A single element. (Tensors are no elements, so that an operand has one element type.)
#[diagnostic::do_not_recommend]
impl<T: Element> Operand<T> for T {
    type Shape = ();
    type Layout = Contiguous;

    #[inline]
    fn memory(&self) -> &[T] {
        core::slice::from_ref(self)
    }
}

/// `Self` is the element type `T`.
///
/// Tensors are operands under this condition, and not simply when their element types are one: so a mistake is a missing
/// [`Operand`], with its sentence, also where rustc finds out late which integer a literal is.
pub trait SameElement<T>: Sized {
    /// The same elements.
    #[doc(hidden)]
    fn slice(elements: &[Self]) -> &[T];
    /// The same elements.
    #[doc(hidden)]
    fn buffer<S: Shape>(elements: Buffer<Self, S>) -> Buffer<T, S>;
}

impl<T> SameElement<T> for T {
    #[inline]
    fn slice(elements: &[T]) -> &[T] {
        elements
    }

    #[inline]
    fn buffer<S: Shape>(elements: Buffer<T, S>) -> Buffer<T, S> {
        elements
    }
}

#[diagnostic::do_not_recommend]
impl<T, U: SameElement<T>, S: Shape, D: Data<U>> Operand<T> for Tensor<U, S, D> {
    type Shape = S;
    type Layout = D::Layout;

    #[inline]
    fn memory(&self) -> &[T] {
        U::slice(Tensor::memory(self))
    }

    #[inline]
    fn reuse(self) -> Result<Buffer<T, S>, Self> {
        D::reuse::<S>(self.into_elements()).map(U::buffer).map_err(Tensor::of)
    }
}

#[diagnostic::do_not_recommend]
impl<T, U: SameElement<T>, S: Shape, D: Data<U>> Operand<T> for &Tensor<U, S, D> {
    type Shape = S;
    type Layout = D::Layout;

    #[inline]
    fn memory(&self) -> &[T] {
        U::slice(Tensor::memory(self))
    }
}

/// An operand as an expression.
#[inline]
pub(super) fn leaf<T, R: Operand<T>>(operand: &R) -> Leaf<'_, T, R::Shape, R::Layout> {
    Leaf::new(operand.memory())
}

/// `f` of each element.
#[inline]
pub(crate) fn map<T: Copy, U, S: Shape>(x: &Tensor<T, S, impl Data<T>>, f: impl Fn(T) -> U) -> Tensor<U, S> {
    Tensor::of(collect::<S, S, _>(&Map(x.leaf(), f)))
}

/// `f` of each pair of elements, broadcast together.
#[inline]
pub(crate) fn zip<T: Copy, U: Copy, V, A: Operand<T>, B: Operand<U>>(
    a: A,
    b: B,
    f: impl Fn(T, U) -> V,
) -> Tensor<V, Joined<A::Shape, B::Shape>>
where
    A::Shape: JoinShape<B::Shape>,
{
    Tensor::of(collect::<Joined<A::Shape, B::Shape>, _, _>(&Map(Zip(leaf(&a), leaf(&b)), |(a, b)| f(a, b))))
}

/// [`zip`] into elements of the same type, in the allocation of an operand that is given up, where it has one of the right size.
///
/// A fresh allocation of some megabytes costs more than an addition: the system hands it out page by page.
#[inline]
pub(crate) fn zip_reusing<T: Copy, A: Operand<T>, B: Operand<T>>(
    a: A,
    b: B,
    f: impl Fn(T, T) -> T,
) -> Tensor<T, Joined<A::Shape, B::Shape>>
where
    A::Shape: JoinShape<B::Shape>,
{
    let a = match in_place::<T, Joined<A::Shape, B::Shape>, A, B>(a, &b, &f) {
        Ok(result) => return result,
        Err(a) => a,
    };
    let b = match in_place::<T, Joined<A::Shape, B::Shape>, B, A>(b, &a, |b, a| f(a, b)) {
        Ok(result) => return result,
        Err(b) => b,
    };
    zip(a, b, f)
}

/// Puts `f(target, other)` in the place of the target, if that has an allocation of its own with as many elements as the shape `R`.
#[inline]
fn in_place<T: Copy, R: Shape, A: Operand<T>, B: Operand<T>>(
    target: A,
    other: &B,
    f: impl Fn(T, T) -> T,
) -> Result<Tensor<T, R>, A> {
    if <A::Shape as Shape>::LEN != R::LEN {
        return Err(target);
    }
    let mut buffer = target.reuse()?;
    update::<R, Contiguous, _, _>(buffer.as_slice_mut(), &leaf(other), |target, other| *target = f(*target, other));
    Ok(Tensor::of(buffer.recast()))
}

/// One operator of a tensor on the left: what it asks of the elements, what it gives, and its rule for two of them.
macro_rules! operator {
    ($Op:ident $op:ident, $T:ident: $bound:path => $Out:ty, $zip:ident, |$a:ident, $b:ident| $rule:expr) => {
        operator!(@impl [] Tensor<$T, S, D>, $Op $op, $T: $bound => $Out, $zip, |$a, $b| $rule);
        operator!(@impl ['x,] &'x Tensor<$T, S, D>, $Op $op, $T: $bound => $Out, $zip, |$a, $b| $rule);
    };
    (@impl [$($x:lifetime,)?] $Left:ty, $Op:ident $op:ident, $T:ident: $bound:path => $Out:ty, $zip:ident, |$a:ident, $b:ident| $rule:expr) => {
        impl<$($x,)? $T, S, D, R> $Op<R> for $Left
        where
            $T: Copy + $bound,
            D: Data<$T>,
            R: Operand<$T>,
            S: Shape + JoinShape<R::Shape>,
        {
            type Output = Tensor<$Out, Joined<S, R::Shape>>;

            #[inline]
            fn $op(self, right: R) -> Self::Output {
                $zip(self, right, |$a: $T, $b: $T| $rule)
            }
        }
    };
}

pub(super) use operator;
