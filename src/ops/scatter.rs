//! Writing where indices say: what [`take`](Tensor::take) and [`gather`](Tensor::gather) read, the other way round.
//!
//! An index may occur more than once. Values are added one after another in C order of the indices, so that the sum of floats, too, is
//! the same in every run. Adding is the transpose of looking up: the gradient of `take` is [`index_add`](Tensor::index_add), that
//! of `gather` is [`scatter_add`](Tensor::scatter_add).

use super::inside::{AddTo, Put};
use core::ops::Add;

use super::operand::Operand;
use super::take::within;
use crate::engine::update_at;
use crate::shape::Shape;
use crate::shape::join::FitsInto;
use crate::shape::place::CanGoAlong;
use crate::shape::reduce::{KnownAxes, KnownBy, ReduceShape};
use crate::shape::take::{HaveRoomIn, IndexAlong, LooksUpIn, StillAlong, Taken, TakenFrom};
use crate::storage::{Data, DataMut};
use crate::tensor::Tensor;

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Adds sub-tensors at indices along an axis: `np.add.at(x, indices, values)`, PyTorch's `index_add_`.
    ///
    /// # Shape
    ///
    /// The values are what [`take`](Tensor::take) would give, [`Taken<S, X, J>`](Taken), or stretch to that: rows `(B, E)` are added at
    /// indices `(B,)` along `axes![0]` of `(V, E)`.
    ///
    /// # Panics
    ///
    /// On overflow of integers, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let tokens = tensor![2, 0, 2].map(|token: usize| Idx::new(token).unwrap());
    /// let mut gradient: Tensor<f64, shape![3, 2]> = Tensor::zeros();
    /// gradient.index_add(&tokens, tensor![[1.0, 10.0], [2.0, 20.0], [3.0, 30.0]], axes![0]);
    /// assert_eq!(gradient, tensor![[2.0, 20.0], [0.0, 0.0], [4.0, 40.0]]);
    ///
    /// let mut counts: Tensor<i32, shape![3]> = Tensor::zeros(); // np.bincount
    /// counts.index_add(&tokens, 1, axes![0]);
    /// assert_eq!(counts, tensor![1, 0, 2]);
    /// ```
    pub fn index_add<I, J, E, V, X>(&mut self, indices: &Tensor<I, J, E>, values: V, axis: X)
    where
        D: DataMut<T>,
        T: Add<Output = T>,
        S: ReduceShape<X> + CanGoAlong<X>,
        X: 'static,
        I: IndexAlong<S, KnownAxes<S, X>>,
        J: Shape + HaveRoomIn<KnownBy<S, X>>,
        E: Data<I>,
        V: Operand<T>,
        V::Shape: FitsInto<Taken<S, X, J>>,
    {
        let _ = axis;
        update_at::<S, D::Layout, TakenFrom<X, J>, Taken<S, X, J>, _, _, _, _, _>(
            self.memory_mut(),
            &within::<S, X, _, _, _>(indices),
            &values.into_expr(),
            &AddTo,
        );
    }

    /// Adds elements at indices along an axis: PyTorch's `scatter_add_`.
    ///
    /// The other axes go along: `x[[n, indices[[n, k]]]] += values[[n, k]]`.
    ///
    /// # Shape
    ///
    /// The indices are as for [`gather`](Tensor::gather), and the values are of the same shape, or stretch to it.
    ///
    /// # Panics
    ///
    /// On overflow of integers, in debug builds.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let indices = tensor![[0, 0], [2, 1]].map(|index: usize| Idx::new(index).unwrap());
    /// let mut x: Tensor<i32, shape![2, 3]> = Tensor::zeros();
    /// x.scatter_add(&indices, tensor![[1, 2], [3, 4]], axes![1]);
    /// assert_eq!(x, tensor![[3, 0, 0], [0, 4, 3]]);
    /// ```
    pub fn scatter_add<I, R, E, V, X>(&mut self, indices: &Tensor<I, R, E>, values: V, axis: X)
    where
        D: DataMut<T>,
        T: Add<Output = T>,
        S: ReduceShape<X> + CanGoAlong<X>,
        X: 'static,
        I: IndexAlong<S, KnownAxes<S, X>>,
        R: LooksUpIn<KnownBy<S, X>, X>,
        E: Data<I>,
        V: Operand<T>,
        V::Shape: FitsInto<R>,
    {
        let _ = axis;
        update_at::<S, D::Layout, StillAlong<X>, R, _, _, _, _, _>(
            self.memory_mut(),
            &indices.leaf(),
            &values.into_expr(),
            &AddTo,
        );
    }

    /// Writes elements at indices along an axis: `np.put_along_axis(x, indices, values, axis)`, PyTorch's `scatter_`.
    ///
    /// Where an index occurs more than once, the last value in C order stays.
    ///
    /// # Shape
    ///
    /// The indices are as for [`gather`](Tensor::gather), and the values are of the same shape, or stretch to it.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mut x = tensor![[10, 50, 30], [40, 20, 60]];
    /// let best = x.over(axes![1]).keepdims().argmax();
    /// x.scatter(&best, 0, axes![1]);
    /// assert_eq!(x, tensor![[10, 0, 30], [40, 20, 0]]);
    /// ```
    #[doc(alias = "put_along_axis")]
    pub fn scatter<I, R, E, V, X>(&mut self, indices: &Tensor<I, R, E>, values: V, axis: X)
    where
        D: DataMut<T>,
        S: ReduceShape<X> + CanGoAlong<X>,
        X: 'static,
        I: IndexAlong<S, KnownAxes<S, X>>,
        R: LooksUpIn<KnownBy<S, X>, X>,
        E: Data<I>,
        V: Operand<T>,
        V::Shape: FitsInto<R>,
    {
        let _ = axis;
        update_at::<S, D::Layout, StillAlong<X>, R, _, _, _, _, _>(
            self.memory_mut(),
            &indices.leaf(),
            &values.into_expr(),
            &Put,
        );
    }
}
