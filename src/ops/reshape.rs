//! The same elements in another shape.

use crate::shape::Shape;
use crate::shape::reshape::{CanReshape, Reshaped, Target};
use crate::storage::{ContiguousData, Data};
use crate::tensor::Tensor;

/// # The same elements in another shape
///
/// These take the tensor, whose elements stay where they are; `x.view()` keeps it.
impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The same elements, in C order, in another shape: `np.reshape(x, shape)`.
    ///
    /// It copies nothing: a tensor moves, and a view stays a view. The compiler checks that both shapes have the same number of elements.
    ///
    /// # Shape
    ///
    /// `R`, which has the same number of elements as `S`. One of its axes may be `_`, NumPy's `-1`: the compiler computes its size.
    ///
    /// `R` is written at the call; it does not follow from the type that the result is given.
    ///
    /// Generic code asks for it by the bound `S: Reshape<R>`; adjacent axes of abstract dimensions are merged and split without one, by
    /// [`flatten_axes`](Tensor::flatten_axes) and [`unflatten`](Tensor::unflatten).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<i32, shape![2, 3]> = tensor![1, 2, 3, 4, 5, 6].reshape::<shape![2, 3]>();
    /// assert_eq!(x, tensor![[1, 2, 3], [4, 5, 6]]);
    /// let y: View<i32, shape![3, 2]> = x.view().reshape::<shape![3, _]>();
    /// assert_eq!(y, tensor![[1, 2], [3, 4], [5, 6]]);
    /// ```
    pub fn reshape<NewShape: Target<S> /* no argument: `x.reshape::<shape![2, 3]>()`, or `::<shape![_, 3]>()` */>(
        self, /* a view keeps the tensor: `x.view().reshape()` */
    ) -> Tensor<T, Reshaped<S, NewShape>, D>
    where
        S: CanReshape<NewShape>,
        D: ContiguousData<T>,
    {
        self.recast::<Reshaped<S, NewShape>>()
    }
}
