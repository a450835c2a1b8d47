//! How windows slide: `x.sliding().stride::<dim!(2)>().padding::<dim!(1)>()`.
//!
//! Windows, convolutions and poolings are methods of a tensor, with a stride of 1 (a pooling goes on by its kernel), no padding and no
//! dilation. What is otherwise is said before, and kept in a type, [`Steps`]. So every operation is one method here beside the
//! one of [`Tensor`].
//!
//! ```
//! use shapewise::prelude::*;
//!
//! let x: Tensor<f32, shape![8, 3, 32, 32]> = Tensor::ones();
//! let w: Tensor<f32, shape![16, 3, 3, 3]> = Tensor::ones();
//! let y: Tensor<f32, shape![8, 16, 30, 30]> = x.conv2d(&w);
//! let y: Tensor<f32, shape![8, 16, 16, 16]> = x.sliding().stride::<dim!(2)>().padding::<dim!(1)>().conv2d(&w);
//! let y: Tensor<f32, shape![8, 16, 32, 10]> = x.sliding().stride::<shape![1, 3]>().padding::<shape![1, 0]>().conv2d(&w);
//! ```

use core::fmt;
use core::marker::PhantomData;

use crate::dim::Dim;
use crate::dim::Invariant;
use crate::shape::Shape;
use crate::shape::windows::{Dilations, Groups, Paddings, Steps, Strides};
use crate::storage::{Data, Owned};
use crate::tensor::Tensor;

/// A tensor over which windows are about to slide, in the steps `O`: what [`Tensor::sliding`] returns.
#[must_use = "an operation ends it: `x.sliding().stride::<dim!(2)>().conv2d(&w)`"]
pub struct Sliding<'a, T, S: Shape, D: Data<T> = Owned, O = Steps> {
    pub(super) over: &'a Tensor<T, S, D>,
    steps: Invariant<O>,
}

/// # Windows and convolutions
///
/// Windows that slide over the last axes.
impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// This tensor, for windows that slide with a stride, a padding or a dilation, or for a convolution in groups.
    ///
    /// With none of these, [`windows`](Tensor::windows), [`conv1d`](Tensor::conv1d), [`conv2d`](Tensor::conv2d),
    /// [`max_pool`](Tensor::max_pool) and [`avg_pool`](Tensor::avg_pool) are methods of the tensor itself.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, 2, 3, 4, 5, 6];
    /// let every_other: Tensor<i32, shape![2, 3]> = x.sliding().stride::<dim!(2)>().windows::<shape![3]>().to_tensor();
    /// assert_eq!(every_other, tensor![[1, 2, 3], [3, 4, 5]]);
    /// ```
    pub fn sliding(&self) -> Sliding<'_, T, S, D> {
        Sliding { over: self, steps: PhantomData }
    }
}

impl<'a, T, S: Shape, D: Data<T>, St, P, Di, G> Sliding<'a, T, S, D, Steps<St, P, Di, G>> {
    /// By how many elements a window goes on: `dim!(2)` along every axis, `shape![2, 1]` along each.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x: Tensor<f64, shape![1, 1, 9, 9]> = Tensor::ones();
    /// let w: Tensor<f64, shape![1, 1, 3, 3]> = Tensor::ones();
    /// let y: Tensor<f64, shape![1, 1, 4, 3]> = x.sliding().stride::<shape![2, 3]>().conv2d(&w);
    /// assert_eq!(y, Tensor::full(9.0));
    /// ```
    pub fn stride<N: Strides /* a type: `.stride::<dim!(2)>()` */>(self) -> Sliding<'a, T, S, D, Steps<N, P, Di, G>> {
        Sliding { over: self.over, steps: PhantomData }
    }

    /// How many elements are added on both sides of every axis that the windows slide along, `dim!(1)`, or of each, `shape![1, 2]`.
    ///
    /// They are zeros in a convolution and in [`avg_pool`](Sliding::avg_pool), and what never is the largest in
    /// [`max_pool`](Sliding::max_pool).
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = Tensor::<f64, shape![1, 1, 3]>::ones();
    /// let w = tensor![[[1.0, 1.0, 1.0]]];
    /// let y: Tensor<f64, shape![1, 1, 3]> = x.sliding().padding::<dim!(1)>().conv1d(&w);
    /// assert_eq!(y, tensor![[[2.0, 3.0, 2.0]]]);
    /// ```
    pub fn padding<N: Paddings /* a type: `.padding::<dim!(2)>()` */>(
        self,
    ) -> Sliding<'a, T, S, D, Steps<St, N, Di, G>> {
        Sliding { over: self.over, steps: PhantomData }
    }

    /// How far apart the elements of a window are: `dim!(2)` along every axis, `shape![2, 1]` along each. Neighbours are 1 apart.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![1, 2, 3, 4, 5, 6];
    /// let windows: Tensor<i32, shape![2, 3]> = x.sliding().dilation::<dim!(2)>().windows::<shape![3]>().to_tensor();
    /// assert_eq!(windows, tensor![[1, 3, 5], [2, 4, 6]]);
    /// ```
    pub fn dilation<N: Dilations /* a type: `.dilation::<dim!(2)>()` */>(
        self,
    ) -> Sliding<'a, T, S, D, Steps<St, P, N, G>> {
        Sliding { over: self.over, steps: PhantomData }
    }

    /// In how many groups the channels are convolved: each group of the output sees one of the input.
    ///
    /// The kernel of an input `(N, C, H, W)` is then `(O, C / G, KH, KW)`. With as many groups as channels, the convolution is depthwise.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[[1, 2, 3], [10, 20, 30]]];
    /// let w = tensor![[[1, 1]], [[1, -1]]];
    /// let y: Tensor<i32, shape![1, 2, 2]> = x.sliding().groups::<dim!(2)>().conv1d(&w);
    /// assert_eq!(y, tensor![[[3, 5], [-10, -10]]]);
    /// ```
    pub fn groups<N: Dim /* a type: `.groups::<dim!(2)>()` */>(
        self,
    ) -> Sliding<'a, T, S, D, Steps<St, P, Di, Groups<N>>> {
        Sliding { over: self.over, steps: PhantomData }
    }
}

impl<T, S: Shape, D: Data<T>, O> Clone for Sliding<'_, T, S, D, O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, S: Shape, D: Data<T>, O> Copy for Sliding<'_, T, S, D, O> {}

impl<T: fmt::Debug, S: Shape, D: Data<T>, O> fmt::Debug for Sliding<'_, T, S, D, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sliding").field("over", &self.over.leaf()).finish_non_exhaustive()
    }
}
