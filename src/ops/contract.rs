//! Products that sum over pairs of axes, and the outer product, which sums over none.

use core::marker::PhantomData;

use crate::element::Number;
use crate::engine::contract;
use crate::kernel::{Contraction, Loops, Nest};
use crate::shape::contract::{
    CanInner, Contract, ContractOf, InnerOf, InnerShape, OuterOf, RoomFor, Sides, TensorDot, TensorDotOf,
};
use crate::shape::layout::{Layout, in_order, strides_of};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Data;
use crate::tensor::Tensor;

impl<T: Number, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The product of every element of one tensor with every element of the other: `np.multiply.outer(x, y)`, for vectors `np.outer(x, y)`.
    ///
    /// # Shape
    ///
    /// [`OuterOf<S, R>`](OuterOf): `(N,)` and `(M,)` give `(N, M)`. In general: all axes of this tensor, then all axes of the other.
    /// (`np.outer` flattens both first.)
    ///
    /// An element is the product that `*` gives: -1 times 0 is the negative zero. A sum starts at 0, so
    /// [`matmul`](Self::matmul), [`tensordot`](Self::tensordot) and [`einsum!`](crate::einsum!) give 0 there.
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
        pairs::<T, OuterOf<S, R>, OverNothing, _, _, _, _>(self, other)
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
        S: InnerShape<R> + CanInner<R>,
    {
        pairs::<T, InnerOf<S, R>, OverLast<S, R>, _, _, _, _>(self, other)
    }

    /// The sums of the products along pairs of axes: `np.tensordot(x, y, (axes, other_axes))`.
    ///
    /// The first of `axes` is paired with the first of `other_axes`, and so on.
    ///
    /// # Shape
    ///
    /// [`TensorDotOf<S, X, R, Y>`](TensorDotOf): the axes that are left of this tensor, then those of the other. `(N, K, L)` over `axes![1, 2]` and `(L, M, K)`
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
        pairs::<T, TensorDotOf<S, X, R, Y>, TensorDotAxes<S, X, R, Y>, _, _, _, _>(self, other)
    }

    /// The sums of the products along dimensions that both tensors have, wherever they stand: [`tensordot`](Self::tensordot), by dimension.
    ///
    /// If both tensors have another dimension in common, the result has it twice.
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
        pairs::<T, ContractOf<S, X, R>, ContractAxes<S, X, R>, _, _, _, _>(self, other)
    }
}

/// Positions of axes, ended by what is none.
type AxisPlaces = [usize; MAX_RANK];

/// The axes of both operands that go in pairs.
trait Pairs {
    /// Whether products are summed, be it along no axis or one of size 1.
    const SUMS: bool = true;
    const LEFT: AxisPlaces;
    const RIGHT: AxisPlaces;
}

/// No pairs at all.
struct OverNothing;

impl Pairs for OverNothing {
    const SUMS: bool = false;
    const LEFT: AxisPlaces = [MAX_RANK; MAX_RANK];
    const RIGHT: AxisPlaces = [MAX_RANK; MAX_RANK];
}

/// The last axes of an `L` and of an `R`.
struct OverLast<L, R>(PhantomData<(L, R)>);

impl<L: Shape, R: Shape> Pairs for OverLast<L, R> {
    const LEFT: AxisPlaces = last_axis::<L>();
    const RIGHT: AxisPlaces = last_axis::<R>();
}

const fn last_axis<S: Shape>() -> AxisPlaces {
    let mut axes = OverNothing::LEFT;
    axes[0] = S::RANK - 1;
    axes
}

/// The axes `X` of an `L` and `Y` of an `R`.
struct TensorDotAxes<L, X, R, Y>(PhantomData<(L, X, R, Y)>);

impl<L: TensorDot<X, R, Y>, X, R: Shape, Y> Pairs for TensorDotAxes<L, X, R, Y> {
    const LEFT: AxisPlaces = L::LEFT;
    const RIGHT: AxisPlaces = L::RIGHT;
}

/// The dimensions `X` of an `L` and an `R`.
struct ContractAxes<L, X, R>(PhantomData<(L, X, R)>);

impl<L: Contract<X, R>, X: Sides, R: Shape> Pairs for ContractAxes<L, X, R> {
    const LEFT: AxisPlaces = L::LEFT;
    const RIGHT: AxisPlaces = L::RIGHT;
}

/// A contraction over the pairs `X` of axes of an `L` in the layout `A` and an `R` in the layout `B`, to a `P`.
struct OverPairs<X, L, A, R, B, P>(PhantomData<(X, L, A, R, B, P)>);

impl<X: Pairs, L: Shape, A: Layout, R: Shape, B: Layout, P: Shape> Contraction for OverPairs<X, L, A, R, B, P> {
    const NEST: Nest = {
        let axes = axes::<L, A, R, B, P>(X::LEFT, X::RIGHT);
        if X::SUMS { Nest::new(axes) } else { Nest::of_products(axes) }
    };
}

/// The sums of products over the pairs `X` of axes, as a tensor of the shape `P`.
fn pairs<T: Number, P: Shape, X: Pairs, L: Shape, R: Shape, D: Data<T>, E: Data<T>>(
    left: &Tensor<T, L, D>,
    right: &Tensor<T, R, E>,
) -> Tensor<T, P> {
    Tensor::of(contract::<T, P, OverPairs<X, L, D::Layout, R, E::Layout, P>>(left.memory(), right.memory()))
}

/// The axes of a contraction over these axes of an `L` and of an `R`: what is left of `L`, the pairs, what is left of `R`.
const fn axes<L: Shape, A: Layout, R: Shape, B: Layout, P: Shape>(of_left: AxisPlaces, of_right: AxisPlaces) -> Loops {
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

const fn contains(positions: AxisPlaces, position: usize) -> bool {
    let mut i = 0;
    while i < MAX_RANK {
        if positions[i] == position {
            return true;
        }
        i += 1;
    }
    false
}
