//! Products that sum over pairs of axes, and the one that sums over none.

use crate::element::Number;
use crate::expr::{Loops, Nest, contract};
use crate::shape::contract::{Contract, ContractOf, Inner, InnerOf, OuterOf, RoomFor, Sides, TensorDot, TensorDotOf};
use crate::shape::layout::{Layout, in_order, strides_of};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Data;
use crate::tensor::Tensor;

impl<T: Number, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The product of every element of one tensor with every element of the other: `np.multiply.outer(x, y)`, for vectors `np.outer(x, y)`.
    ///
    /// # Shape
    ///
    /// [`OuterOf<S, R>`](OuterOf): `(N,)` and `(M,)` give `(N, M)`, in general all axes of the one, then all of the other.
    /// (`np.outer` flattens both first.)
    ///
    /// # Element type
    ///
    /// That of the operands; it is not widened.
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
    /// let table: Tensor<i32, shape![3, 2]> = tensor![1, 2, 3].outer(&tensor![10, 100]);
    /// assert_eq!(table, tensor![[10, 100], [20, 200], [30, 300]]);
    /// ```
    pub fn outer<R: Shape, E: Data<T>>(&self, other: &Tensor<T, R, E>) -> Tensor<T, OuterOf<S, R>>
    where
        S: RoomFor<R>,
    {
        let nest = const { Nest::new(pairs::<S, D::Layout, R, E::Layout, OuterOf<S, R>>(NO_AXES, NO_AXES)) };
        Tensor::of(contract::<T, OuterOf<S, R>>(self.memory(), other.memory(), nest))
    }

    /// The sums of the products along the last axes of both: `np.inner(x, y)`.
    ///
    /// # Shape
    ///
    /// [`InnerOf<S, R>`](InnerOf): `(N, K)` and `(M, K)` give `(N, M)`, two vectors `(K,)` the shape `()`.
    ///
    /// # Element type
    ///
    /// That of the operands; it is not widened.
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
    /// fn similarities<T: Real, N: Dim, M: Dim, C: Dim>(
    ///     queries: &Tensor<T, (N, C)>, keys: &Tensor<T, (M, C)>,
    /// ) -> Tensor<T, (N, M)> {
    ///     queries.inner(keys)
    /// }
    /// let keys = tensor![[1.0, 0.0], [1.0, 1.0], [0.0, 1.0]];
    /// assert_eq!(similarities(&tensor![[3.0, 5.0]], &keys), tensor![[3.0, 8.0, 5.0]]);
    /// ```
    pub fn inner<R: Shape, E: Data<T>>(&self, other: &Tensor<T, R, E>) -> Tensor<T, InnerOf<S, R>>
    where
        S: Inner<R>,
    {
        let nest =
            const { Nest::new(pairs::<S, D::Layout, R, E::Layout, InnerOf<S, R>>(last_axis::<S>(), last_axis::<R>())) };
        Tensor::of(contract::<T, InnerOf<S, R>>(self.memory(), other.memory(), nest))
    }

    /// The sums of the products along pairs of axes: `np.tensordot(x, y, (axes, other_axes))`.
    ///
    /// The first of `axes` goes together with the first of `other_axes`, and so on.
    ///
    /// # Shape
    ///
    /// [`TensorDotOf<S, X, R, Y>`](TensorDotOf): the other axes of the one, then those of the other. `(N, K, L)` over `axes![1, 2]` and `(L, M, K)`
    /// over `axes![2, 0]` give `(N, M)`. Both axes of a pair are the same dimension.
    ///
    /// # Element type
    ///
    /// That of the operands; it is not widened.
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
    /// let a = tensor![[1, 2, 3], [4, 5, 6]];
    /// let b = tensor![[1, 0, 2], [0, 1, 3]];
    /// let product: Tensor<i32, shape![3, 3]> = a.tensordot(&b, axes![0], axes![0]);
    /// assert_eq!(product, a.transpose().matmul(&b));
    /// let sum: Tensor<i32, ()> = a.tensordot(&b, axes![0, 1], axes![0, 1]);
    /// assert_eq!(sum.item(), 30);
    /// ```
    pub fn tensordot<R: Shape, E: Data<T>, X, Y>(
        &self,
        other: &Tensor<T, R, E>,
        axes: X,
        other_axes: Y,
    ) -> Tensor<T, TensorDotOf<S, X, R, Y>>
    where
        S: TensorDot<X, R, Y>,
    {
        let _ = (axes, other_axes);
        let nest = const { Nest::new(pairs::<S, D::Layout, R, E::Layout, TensorDotOf<S, X, R, Y>>(S::LEFT, S::RIGHT)) };
        Tensor::of(contract::<T, TensorDotOf<S, X, R, Y>>(self.memory(), other.memory(), nest))
    }

    /// The sums of the products along dimensions that both tensors have, wherever they stand: [`tensordot`](Self::tensordot), by dimension.
    ///
    /// Other dimensions that both have stay, both of them.
    ///
    /// # Shape
    ///
    /// [`ContractOf<S, X, R>`](ContractOf): `(N, K)` and `(M, K)` over `axes![K]` give `(N, M)`.
    ///
    /// # Element type
    ///
    /// That of the operands; it is not widened.
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
    /// dims! { User = 2; Film = 3; Taste = 2; }
    /// let users: Tensor<i32, (User, Taste)> = tensor![[1, 0], [2, 1]].rename();
    /// let films: Tensor<i32, (Taste, Film)> = tensor![[5, 0, 1], [0, 5, 1]].rename();
    /// let ratings: Tensor<i32, (User, Film)> = users.contract(&films, axes![Taste]);
    /// assert_eq!(ratings.rename(), tensor![[5, 0, 1], [10, 5, 3]]);
    /// ```
    pub fn contract<R: Shape, E: Data<T>, X: Sides>(
        &self,
        other: &Tensor<T, R, E>,
        axes: X,
    ) -> Tensor<T, ContractOf<S, X, R>>
    where
        S: Contract<X, R>,
    {
        let _ = axes;
        let nest = const { Nest::new(pairs::<S, D::Layout, R, E::Layout, ContractOf<S, X, R>>(S::LEFT, S::RIGHT)) };
        Tensor::of(contract::<T, ContractOf<S, X, R>>(self.memory(), other.memory(), nest))
    }
}

/// Positions of axes, ended by what is none.
type Positions = [usize; MAX_RANK];

const NO_AXES: Positions = [MAX_RANK; MAX_RANK];

const fn last_axis<S: Shape>() -> Positions {
    let mut axes = NO_AXES;
    axes[0] = S::RANK - 1;
    axes
}

/// The axes of a contraction over these axes of an `L` and of an `R`: what is left of `L`, the pairs, what is left of `R`.
const fn pairs<L: Shape, A: Layout, R: Shape, B: Layout, P: Shape>(of_left: Positions, of_right: Positions) -> Loops {
    let (left, right, product) = (strides_of::<L, A>(), strides_of::<R, B>(), in_order(P::ALIGNED));
    let (mut loops, mut next) = (Loops::NONE, MAX_RANK - P::RANK);
    let mut axis = MAX_RANK - L::RANK;
    while axis < MAX_RANK {
        if !contains(of_left, axis + L::RANK - MAX_RANK) {
            loops = loops.and(L::ALIGNED[axis], left[axis], 0, product[next]);
            next += 1;
        }
        axis += 1;
    }
    let mut pair = 0;
    while pair < MAX_RANK && of_left[pair] < MAX_RANK {
        let (l, r) = (MAX_RANK - L::RANK + of_left[pair], MAX_RANK - R::RANK + of_right[pair]);
        loops = loops.and(L::ALIGNED[l], left[l], right[r], 0);
        pair += 1;
    }
    axis = MAX_RANK - R::RANK;
    while axis < MAX_RANK {
        if !contains(of_right, axis + R::RANK - MAX_RANK) {
            loops = loops.and(R::ALIGNED[axis], 0, right[axis], product[next]);
            next += 1;
        }
        axis += 1;
    }
    loops
}

const fn contains(positions: Positions, position: usize) -> bool {
    let mut i = 0;
    while i < MAX_RANK {
        if positions[i] == position {
            return true;
        }
        i += 1;
    }
    false
}
