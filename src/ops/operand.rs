//! What may stand beside a tensor in an operation: a tensor, a view, or a single element.

use crate::element::Element;
use crate::expr::{Contiguous, Leaf, Map, Zip, collect};
use crate::shape::Shape;
use crate::shape::join::{JoinShape, Joined};
use crate::storage::Data;
use crate::tensor::Tensor;

/// The other operand of a tensor of `T`: a tensor or view of `T`, by value or by reference, or a single `T`.
///
/// There is no promotion between element types: what differs is [`cast`](Tensor::cast) first.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not go together with a tensor of `{T}` elements",
    label = "expected a tensor of `{T}`, or one `{T}`",
    note = "element types are not converted silently: use `cast`, as in `x.cast::<{T}>()`, or write a literal of type `{T}`"
)]
pub trait Operand<T> {
    /// The shape of the operand; `()` for a single element.
    type Shape: Shape;
    /// Its elements, in C order.
    #[doc(hidden)]
    fn elements(&self) -> &[T];
}

/// A single element. (Tensors are no elements, so that an operand has one element type.)
impl<T: Element> Operand<T> for T {
    type Shape = ();

    #[inline]
    fn elements(&self) -> &[T] {
        core::slice::from_ref(self)
    }
}

impl<T, S: Shape, D: Data<T>> Operand<T> for Tensor<T, S, D> {
    type Shape = S;

    #[inline]
    fn elements(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T, S: Shape, D: Data<T>> Operand<T> for &Tensor<T, S, D> {
    type Shape = S;

    #[inline]
    fn elements(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// This tensor as an expression.
    #[inline]
    pub(crate) fn leaf(&self) -> Leaf<'_, T, Contiguous<S>> {
        Leaf::new(self.as_slice())
    }
}

/// `f` of each element.
#[inline]
pub(crate) fn map<T: Copy, U, S: Shape>(x: &Tensor<T, S, impl Data<T>>, f: impl Fn(T) -> U) -> Tensor<U, S> {
    Tensor::of(collect::<S, S, _>(&Map(x.leaf(), f)))
}

/// `f` of each pair of elements, broadcast together.
#[inline]
pub(crate) fn zip<T: Copy, U: Copy, V, S, R>(
    x: &Tensor<T, S, impl Data<T>>,
    y: &R,
    f: impl Fn(T, U) -> V,
) -> Tensor<V, Joined<S, R::Shape>>
where
    S: Shape + JoinShape<R::Shape>,
    R: Operand<U>,
{
    let pairs = Zip(x.leaf(), Leaf::<U, Contiguous<R::Shape>>::new(y.elements()));
    Tensor::of(collect::<Joined<S, R::Shape>, _, _>(&Map(pairs, |(a, b)| f(a, b))))
}
