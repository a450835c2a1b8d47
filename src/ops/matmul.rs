//! Products of vectors and matrices, and of batches of them.

use super::function::Times;
use core::marker::PhantomData;

use super::reduce::fold;
use crate::element::Number;
use crate::engine::contract;
use crate::expr::{Map, Zip};
use crate::kernel::level::CRATE_IS_UNOPTIMISED;
use crate::kernel::{Contraction, Loops, Nest};
use crate::shape::layout::{Layout, in_order, strides_of};
use crate::shape::matmul::{CanMatMul, MatMulOf, MatMulShape, Vector};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Data;
use crate::tensor::Tensor;

/// # Products
///
/// Of matrices and vectors, by NumPy's rules for all ranks. For others there is [`einsum!`](crate::einsum!).
impl<T: Number, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The matrix product: NumPy's `x @ y`.
    ///
    /// Nothing is copied: transposed and other strided views are read as they lie.
    ///
    /// # Shape
    ///
    /// [`MatMulOf<S, R>`](MatMulOf): `(N, K)` times `(K, M)` is `(N, M)`. A vector on the left drops `N`, one on the right
    /// drops `M`. The axes before are batches, and broadcast: `(B, N, K)` times `(K, M)` is `(B, N, M)`.
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
    /// fn linear<T: Real, N: Dim, I: Dim, O: Dim>(
    ///     x: &Tensor<T, (N, I)>, w: &Tensor<T, (I, O)>, b: &Tensor<T, (O,)>,
    /// ) -> Tensor<T, (N, O)> {
    ///     x.matmul(w) + b
    /// }
    /// let x = tensor![[1.0, 2.0]];
    /// let w = tensor![[1.0, 0.0, 2.0], [0.0, 1.0, 3.0]];
    /// assert_eq!(linear(&x, &w, &tensor![0.5, 0.5, 0.5]), tensor![[1.5, 2.5, 8.5]]);
    ///
    /// let batch = tensor![[[1, 2], [3, 4]], [[0, 1], [1, 0]]];
    /// let vectors: Tensor<i32, shape![2, 2]> = batch.matmul(&tensor![10, 1]);
    /// assert_eq!(vectors, tensor![[12, 34], [1, 10]]);
    /// ```
    #[doc(alias = "mm")]
    #[doc(alias = "bmm")]
    #[inline]
    pub fn matmul<R: Shape, E: Data<T>>(&self, other: &Tensor<T, R, E>) -> Tensor<T, MatMulOf<S, R>>
    where
        S: MatMulShape<R> + CanMatMul<R>,
    {
        type Product<S, D, R, E> = MatrixPair<S, D, R, E, MatMulOf<S, R>>;
        let product = contract::<T, MatMulOf<S, R>, Product<S, D::Layout, R, E::Layout>>(self.memory(), other.memory());
        Tensor::of(product)
    }
}

/// The product of an `L` in the layout `A` and an `R` in the layout `B`, of shape `P`.
pub(super) struct MatrixPair<L, A, R, B, P>(PhantomData<(L, A, R, B, P)>);

impl<L: Shape, A: Layout, R: Shape, B: Layout, P: Shape> Contraction for MatrixPair<L, A, R, B, P> {
    const NEST: Nest = Nest::new(matrices::<L, A, R, B, P>());
}

/// The axes of the product of an `L` and an `R`: the batch, the rows, the inner axis, the columns.
const fn matrices<L: Shape, A: Layout, R: Shape, B: Layout, P: Shape>() -> Loops {
    const LAST: usize = MAX_RANK - 1;
    let (left, right, product) = (strides_of::<L, A>(), strides_of::<R, B>(), in_order(P::ALIGNED));
    // A vector has no axis before the inner one, and the product lacks that axis.
    let missing = (L::RANK == 1) as usize + (R::RANK == 1) as usize;
    let mut loops = Loops::NONE;
    let mut axis = 0;
    while axis < LAST - 1 {
        loops = loops.and(P::ALIGNED[axis + missing], left[axis], right[axis], product[axis + missing]);
        axis += 1;
    }
    let (inner, rows) = if R::RANK == 1 { (LAST, LAST) } else { (LAST - 1, LAST - 1) };
    let loops = loops.and(L::ALIGNED[LAST - 1], left[LAST - 1], 0, product[rows]);
    let loops = loops.and(L::ALIGNED[LAST], left[LAST], right[inner], 0);
    if R::RANK == 1 { loops } else { loops.and(R::ALIGNED[LAST], 0, right[LAST], product[LAST]) }
}

impl<T: Number, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The dot product of two vectors: `np.dot(x, y)`.
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
    /// let product: i32 = tensor![1, 2, 3].dot(&tensor![4, 5, 6]);
    /// assert_eq!(product, 32);
    /// ```
    pub fn dot<E: Data<T>>(&self, other: &Tensor<T, S, E>) -> T
    where
        S: Vector,
    {
        if const { T::ROUND_SUM.is_some() || CRATE_IS_UNOPTIMISED } {
            type Product<S, D, E> = MatrixPair<S, D, S, E, ()>;
            let product = contract::<T, (), Product<S, D::Layout, E::Layout>>(self.memory(), other.memory());
            return Tensor::own(product).item();
        }
        let products = Map(Zip(self.leaf(), other.leaf()), Times);
        Tensor::own(fold::sum::<S, (), (), _>(&products)).item()
    }
}

// Large tensors need a heap.
#[cfg(all(test, feature = "alloc"))]
mod tests {
    use super::*;
    use crate::engine::contract_then;
    use crate::shape::layout::Contiguous;
    use crate::{Dim, Real, dim};

    fn in_blocks<T: Real, N: Dim, K: Dim, M: Dim>(blocks: usize) {
        let number = |[i, j]: [usize; 2]| T::from_f64((i * 7 + j * j * 3) as f64 % 13.0 - 6.0);
        let (a, b) = (Tensor::<T, (N, K)>::from_fn(number), Tensor::<T, (K, M)>::from_fn(number));
        let (mut calls, mut next) = (0, 0);
        type Product<N, K, M> = MatrixPair<(N, K), Contiguous, (K, M), Contiguous, (N, M)>;
        let product = contract_then::<T, (N, M), Product<N, K, M>>(a.memory(), b.memory(), |start, rows| {
            assert_eq!(start, next);
            (calls, next) = (calls + 1, start + rows.len());
            for (i, element) in rows.iter_mut().enumerate() {
                *element += T::from_f64(((start + i) % M::SIZE) as f64);
            }
        });
        assert_eq!((calls, next), (blocks, N::SIZE * M::SIZE));
        let columns = Tensor::<T, (M,)>::from_fn(|[j]| T::from_f64(j as f64));
        let product: Tensor<T, (N, M)> = Tensor::of(product);
        assert_eq!(product, a.matmul(&b) + columns);
    }

    #[test]
    fn rows_are_finished_in_blocks() {
        in_blocks::<f32, dim!(3), dim!(5), dim!(4)>(1);
        in_blocks::<f32, dim!(96), dim!(5), dim!(400)>(1);
        in_blocks::<f32, dim!(200), dim!(5), dim!(400)>(3);
        in_blocks::<f64, dim!(1000), dim!(20), dim!(33)>(3);
    }
}
