//! Merging adjacent axes to one, and splitting one into several.

use crate::shape::Shape;
use crate::shape::flatten::{CanFlatten, FlattenShape, Flattened, HasPlaceIn, Unflatten, Unflattened};
use crate::shape::reduce::{KnownBy, ReduceShape};
use crate::storage::{ContiguousData, Data};
use crate::tensor::Tensor;

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The elements as a vector, in C order: `np.ravel(x)`.
    ///
    /// It copies nothing, like [`reshape`](Tensor::reshape), and needs no bound for an abstract shape.
    ///
    /// # Shape
    ///
    /// `(N, C, H)` gives `(Product<Product<N, C>, H>,)`, and `()` gives `(D1,)`. For an abstract shape it is `(S::Flat,)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let flat: Tensor<i32, shape![6]> = tensor![[1, 2, 3], [4, 5, 6]].flatten();
    /// assert_eq!(flat, tensor![1, 2, 3, 4, 5, 6]);
    /// ```
    #[doc(alias = "ravel")]
    pub fn flatten(self /* some axes: `x.flatten_axes(axes![1, 2])` */) -> Tensor<T, (S::Flat,), D>
    where
        D: ContiguousData<T>,
    {
        self.recast::<(S::Flat,)>()
    }

    /// Merges adjacent axes to one axis: PyTorch's `flatten(start, end)`.
    ///
    /// It copies nothing, like [`reshape`](Tensor::reshape), and needs no bound for abstract dimensions. [`unflatten`](Tensor::unflatten)
    /// is its inverse.
    ///
    /// # Shape
    ///
    /// `(N, C, H, W)` with the axes `(1, 2, 3)` gives `(N, Product<Product<C, H>, W>)`. The axes are named in their order.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn features<T, N: Dim, H: Dim, W: Dim>(x: Tensor<T, (N, H, W)>) -> Tensor<T, (N, Product<H, W>)> {
    ///     x.flatten_axes(axes![1, 2])
    /// }
    /// let x: Tensor<i32, shape![1, 4]> = features(tensor![[[1, 2], [3, 4]]]);
    /// assert_eq!(x, tensor![[1, 2, 3, 4]]);
    /// ```
    pub fn flatten_axes<X>(self, axes: X) -> Tensor<T, Flattened<S, X>, D>
    where
        S: FlattenShape<X> + CanFlatten<X>,
        D: ContiguousData<T>,
    {
        let _ = axes;
        self.recast::<Flattened<S, X>>()
    }

    /// Splits an axis into several. Its size is their product: PyTorch's `unflatten`.
    ///
    /// It copies nothing, like [`reshape`](Tensor::reshape), and is the inverse of [`flatten_axes`](Tensor::flatten_axes).
    ///
    /// # Shape
    ///
    /// `(N, Product<A, B>)` with axis 1 split into `(A, B)` gives `(N, A, B)`. So does `(N, C)`, where `C` is a number and equal to the
    /// product. An abstract `C: DivisibleBy<G>` splits into `(G, Quotient<C, G>)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn heads<T, N: Dim, C: Dim + DivisibleBy<G>, G: Dim>(x: Tensor<T, (N, C)>) -> Tensor<T, (N, G, Quotient<C, G>)> {
    ///     x.unflatten::<(G, Quotient<C, G>), _>(axes![1])
    /// }
    /// let x: Tensor<i32, shape![1, 2, 3]> = heads(tensor![[1, 2, 3, 4, 5, 6]]);
    /// assert_eq!(x, tensor![[[1, 2, 3], [4, 5, 6]]]);
    /// ```
    pub fn unflatten<NewAxes: HasPlaceIn<KnownBy<S, X>>, X /* `x.unflatten::<shape![2, 3], _>(axes![1])` */>(
        self,
        axis: X,
    ) -> Tensor<T, Unflattened<S, X, NewAxes>, D>
    where
        S: ReduceShape<X> + Unflatten<X, NewAxes>,
        D: ContiguousData<T>,
    {
        let _ = axis;
        self.recast::<Unflattened<S, X, NewAxes>>()
    }
}
