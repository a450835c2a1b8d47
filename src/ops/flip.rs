//! Turning axes round, and rolling them.

use core::marker::PhantomData;

use crate::dim::Invariant;
use crate::engine::{assemble, collect};
use crate::expr::{Cut, Cuts};
use crate::shape::layout::Axes;
use crate::shape::reduce::{CanReduce, KeepDims};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Data;
use crate::tensor::Tensor;

/// Something happens along the axes that `K` has as 1.
struct AlongAxes<S, K> {
    /// By how much each is rolled; each is turned round where there is nothing.
    rolled: Option<isize>,
    shapes: Invariant<(S, K)>,
}

impl<S: Shape, K: Shape> Cuts for AlongAxes<S, K> {
    const CUT: [bool; MAX_RANK] = {
        let mut cut = [false; MAX_RANK];
        let mut axis = 0;
        while axis < MAX_RANK {
            cut[axis] = S::ALIGNED[axis] != K::ALIGNED[axis];
            axis += 1;
        }
        cut
    };

    #[inline]
    fn cuts(&self) -> [Cut; MAX_RANK] {
        turned(self.rolled, &S::ALIGNED)
    }
}

/// What becomes of axes of these sizes.
fn turned(rolled: Option<isize>, sizes: &Axes) -> [Cut; MAX_RANK] {
    sizes.map(|size| match rolled {
        Some(by) => Cut::Rolled(remainder(by, size)),
        None => Cut::Reversed,
    })
}

/// By how much `by` rolls an axis of `size` elements forwards.
fn remainder(by: isize, size: usize) -> usize {
    let rest = by.unsigned_abs() % size;
    if by < 0 && rest > 0 { size - rest } else { rest }
}

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The elements along some axes from the last to the first: `np.flip(x, axes)`.
    ///
    /// # Shape
    ///
    /// That of the tensor.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6]];
    /// let mirrored: Tensor<i32, shape![2, 3]> = x.flip(axes![1]);
    /// assert_eq!(mirrored, tensor![[3, 2, 1], [6, 5, 4]]);
    /// assert_eq!(x.flip(axes![0, 1]), tensor![[6, 5, 4], [3, 2, 1]]);
    /// ```
    #[doc(alias = "fliplr")]
    #[doc(alias = "flipud")]
    pub fn flip<X /* which axes: `x.flip(axes![0])` */>(&self, axes: X) -> Tensor<T, S>
    where
        S: CanReduce<X>,
    {
        let _ = axes;
        self.along_axes(AlongAxes::<S, KeepDims<S, X>> { rolled: None, shapes: PhantomData })
    }

    /// The elements along some axes moved forwards by `shift`. Elements that leave at the end come in again at the start:
    /// `np.roll(x, shift, axes)`. A negative shift moves them backwards.
    ///
    /// # Shape
    ///
    /// That of the tensor.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6]];
    /// let rolled: Tensor<i32, shape![2, 3]> = x.roll(1, axes![1]);
    /// assert_eq!(rolled, tensor![[3, 1, 2], [6, 4, 5]]);
    /// assert_eq!(x.roll(-1, axes![0]), tensor![[4, 5, 6], [1, 2, 3]]);
    /// ```
    pub fn roll<X /* how far, and where: `x.roll(1, axes![0])` */>(&self, shift: isize, axes: X) -> Tensor<T, S>
    where
        S: CanReduce<X>,
    {
        let _ = axes;
        self.along_axes(AlongAxes::<S, KeepDims<S, X>> { rolled: Some(shift), shapes: PhantomData })
    }

    /// All elements moved forwards by `shift` in C order. Elements that leave at the end come in again at the start:
    /// `np.roll(x, shift)`.
    ///
    /// # Shape
    ///
    /// That of the tensor.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let rolled: Tensor<i32, shape![2, 3]> = tensor![[1, 2, 3], [4, 5, 6]].roll_all(2);
    /// assert_eq!(rolled, tensor![[5, 6, 1], [2, 3, 4]]);
    /// ```
    pub fn roll_all(&self, shift: isize) -> Tensor<T, S> {
        let mut rolled: Tensor<T, S> = Tensor::of(collect::<S, S, _>(&self.leaf()));
        rolled.as_slice_mut().rotate_right(remainder(shift, S::LEN));
        rolled
    }

    #[inline]
    fn along_axes(&self, cuts: impl Cuts) -> Tensor<T, S> {
        Tensor::of(assemble::<S, D::Layout, S, T, _>(self.memory(), &cuts, None))
    }
}
