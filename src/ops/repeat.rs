//! Repeating: each element, or all of them together, a constant number of times.

use core::marker::PhantomData;

use crate::dim::Dim;
use crate::dim::Invariant;
use crate::engine::assemble;
use crate::expr::{Cut, Cuts, changed};
use crate::shape::layout::Axes;
use crate::shape::place::CanGoAlong;
use crate::shape::reduce::ReduceShape;
use crate::shape::repeat::{Repeated, Tile, Tiled};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Data;
use crate::tensor::Tensor;

/// The axes that are longer in `R` than in `S`: each element is repeated, or all of them are.
struct Times<S, R> {
    each: bool,
    shapes: Invariant<(S, R)>,
}

impl<S: Shape, R: Shape> Cuts for Times<S, R> {
    const CUT: [bool; MAX_RANK] = changed::<S, R>();

    #[inline]
    fn cuts(&self) -> [Cut; MAX_RANK] {
        repeated(self.each, &S::ALIGNED, &R::ALIGNED)
    }
}

/// What becomes of axes of the sizes `from` that get the sizes `to`.
fn repeated(each: bool, from: &Axes, to: &Axes) -> [Cut; MAX_RANK] {
    core::array::from_fn(|axis| if each { Cut::Repeated(to[axis] / from[axis]) } else { Cut::Tiled })
}

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Each element `R` times, along one axis: `np.repeat(x, R, axis)`.
    ///
    /// # Shape
    ///
    /// [`Repeated<S, X, R>`](Repeated): `(N, C)` along `axes![1]` is `(N, Product<C, R>)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2], [3, 4]];
    /// let wide: Tensor<i32, shape![2, 6]> = x.repeat::<dim!(3), _>(axes![1]);
    /// assert_eq!(wide, tensor![[1, 1, 1, 2, 2, 2], [3, 3, 3, 4, 4, 4]]);
    ///
    /// // Nearest-neighbour upsampling, for images of any size.
    /// fn upsample<T: Real, H: Dim, W: Dim>(x: &Tensor<T, (H, W)>) -> Tensor<T, (Product<H, dim!(2)>, Product<W, dim!(2)>)> {
    ///     x.repeat::<dim!(2), _>(axes![0]).repeat::<dim!(2), _>(axes![1])
    /// }
    /// assert_eq!(upsample(&tensor![[1.0, 2.0]]), tensor![[1.0, 1.0, 2.0, 2.0], [1.0, 1.0, 2.0, 2.0]]);
    /// ```
    #[doc(alias = "repeat_interleave")]
    pub fn repeat<R: Dim, X /* two in the brackets: `x.repeat::<dim!(3), _>(axes![0])` */>(
        &self,
        axis: X,
    ) -> Tensor<T, Repeated<S, X, R>>
    where
        S: ReduceShape<X> + CanGoAlong<X>,
    {
        let _ = axis;
        self.times(true)
    }

    /// All elements `R` times, one copy after the other, along one axis: `np.tile` with ones for the other axes.
    ///
    /// # Shape
    ///
    /// [`Repeated<S, X, R>`](Repeated): `(N, C)` along `axes![1]` is `(N, Product<C, R>)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2], [3, 4]];
    /// let wide: Tensor<i32, shape![2, 6]> = x.tile_along::<dim!(3), _>(axes![1]);
    /// assert_eq!(wide, tensor![[1, 2, 1, 2, 1, 2], [3, 4, 3, 4, 3, 4]]);
    /// ```
    pub fn tile_along<R: Dim, X /* two in the brackets: `x.tile_along::<dim!(3), _>(axes![0])` */>(
        &self,
        axis: X,
    ) -> Tensor<T, Repeated<S, X, R>>
    where
        S: ReduceShape<X> + CanGoAlong<X>,
    {
        let _ = axis;
        self.times(false)
    }

    /// The whole tensor, repeated along each axis: `R` has the number of repetitions for each. NumPy's `np.tile(x, R)`.
    ///
    /// # Shape
    ///
    /// [`Tiled<S, R>`](Tiled): `(N, M)` by `(A, B)` is `(Product<N, A>, Product<M, B>)`. The axes are aligned at the last one; one that is
    /// missing on either side counts as 1.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let tiles: Tensor<i32, shape![2, 6]> = tensor![[1, 2]].tile::<shape![2, 3]>();
    /// assert_eq!(tiles, tensor![[1, 2, 1, 2, 1, 2], [1, 2, 1, 2, 1, 2]]);
    ///
    /// let rows: Tensor<i32, shape![2, 3]> = tensor![1, 2, 3].tile::<shape![2, 1]>();
    /// assert_eq!(rows, tensor![[1, 2, 3], [1, 2, 3]]);
    /// ```
    pub fn tile<R: Shape /* the numbers are a type: `x.tile::<shape![2, 3]>()` */>(&self) -> Tensor<T, Tiled<S, R>>
    where
        S: Tile<R>,
    {
        self.times(false)
    }

    #[inline]
    fn times<R: Shape>(&self, each: bool) -> Tensor<T, R> {
        let times = Times::<S, R> { each, shapes: PhantomData };
        Tensor::of(assemble::<S, D::Layout, R, T, _>(self.memory(), &times, None))
    }
}
