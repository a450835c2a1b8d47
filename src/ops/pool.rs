//! Poolings: one element for each window.
//!
//! Padding is not read: it is never the largest, and adds nothing to a sum.

use core::convert::identity;

use num_traits::Zero;

use super::inside::Halved;
use super::operand::map;
use super::reduce::{fold, large_sums};
use super::sliding::Sliding;
use crate::element::{Element, Number};
use crate::engine::fold_windows;
use crate::expr::Leaf;
use crate::kernel::blocks::BLOCK;
use crate::kernel::{AddNumbers, AddUp, Largest};
use crate::shape::layout::{Contiguous, Mapped};
use crate::shape::pool::{OfNeighbours, Pool, Pooled};
use crate::shape::windows::{SlideShape, Through};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Data;
use crate::tensor::Tensor;

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// The largest element of each window of shape `K`: PyTorch's `max_pool1d` and `max_pool2d`. NaN if any element is NaN.
    ///
    /// The step from window to window is the size of a window, so windows do not overlap. Elements at the end that fill no window are
    /// left out. For a stride or a padding call [`sliding`](Tensor::sliding) first.
    ///
    /// # Shape
    ///
    /// [`Pooled<S, K>`](Pooled): `(N, C, H, W)` by `(KH, KW)` gives `(N, C, OH, OW)`, where `OH` is
    /// [`Windows<H, KH, KH>`](crate::dim::windows::Windows), `H / KH` rounded down. Any axes may come before; those of tensor and kernel are
    /// at most 8 together.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3, 4, 9], [5, 6, 7, 8, 9]];
    /// let y: Tensor<i32, shape![1, 2]> = x.max_pool::<shape![2, 2]>();
    /// assert_eq!(y, tensor![[6, 8]]);
    /// ```
    #[doc(alias = "max_pool2d")]
    pub fn max_pool<K: 'static /* no argument: write `.max_pool::<shape![2, 2]>()` */>(&self) -> Tensor<T, Pooled<S, K>>
    where
        T: PartialOrd,
        S: Pool<K>,
    {
        maxima::<T, S, K, S::Steps, D>(self)
    }

    /// The mean of each window of shape `K`: PyTorch's `avg_pool1d` and `avg_pool2d`.
    ///
    /// The step from window to window is the size of a window, so windows do not overlap. Elements at the end that fill no window are
    /// left out. For a stride or a padding call [`sliding`](Tensor::sliding) first. The mean of all elements of an image is
    /// `x.over(axes![2, 3]).mean()`.
    ///
    /// # Shape
    ///
    /// [`Pooled<S, K>`](Pooled), as [`max_pool`](Tensor::max_pool).
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let y: Tensor<f64, shape![3]> = tensor![1, 2, 3, 4, 5, 6].avg_pool::<shape![2]>();
    /// assert_eq!(y, tensor![1.5, 3.5, 5.5]);
    /// ```
    #[doc(alias = "avg_pool2d")]
    pub fn avg_pool<K: 'static /* no argument: write `.avg_pool::<shape![2, 2]>()` */>(
        &self,
    ) -> Tensor<T::Quotient, Pooled<S, K>>
    where
        T: Element,
        S: Pool<K>,
    {
        means::<T, S, K, S::Steps, D>(self)
    }
}

impl<T: Copy, S: Shape, D: Data<T>, O> Sliding<'_, T, S, D, O> {
    /// The largest element of each window of shape `K`, with this stride and padding: PyTorch's `max_pool1d` and `max_pool2d`. NaN if any element is NaN.
    ///
    /// Padding is never the largest. Without a stride, the step is the size of a window.
    ///
    /// # Shape
    ///
    /// `(N, C, H, W)` by `(KH, KW)` gives `(N, C, OH, OW)`, where `OH` is `(H + 2 P - KH) / S + 1`. The padding is less than the kernel,
    /// so that every window has an element. (PyTorch refuses more than half of it.)
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![-1, -2, -3, -4];
    /// let y: Tensor<i32, shape![3]> = x.sliding().padding::<dim!(1)>().max_pool::<shape![2]>();
    /// assert_eq!(y, tensor![-1, -2, -4]);
    /// let y: Tensor<i32, shape![3]> = x.sliding().stride::<dim!(1)>().max_pool::<shape![2]>();
    /// assert_eq!(y, tensor![-1, -2, -3]);
    /// ```
    pub fn max_pool<K: 'static /* no argument: write `.max_pool::<shape![2, 2]>()` */>(
        self,
    ) -> Tensor<T, Pooled<S, K, O>>
    where
        T: PartialOrd,
        O: OfNeighbours,
        S: Pool<K, O>,
    {
        maxima::<T, S, K, S::Steps, D>(self.over)
    }

    /// The mean of each window of shape `K`, with this stride and padding: PyTorch's `avg_pool1d` and `avg_pool2d`.
    ///
    /// Padding counts as zeros (PyTorch's `count_include_pad=True`, its default). Without a stride, the step is the size of a window.
    ///
    /// # Shape
    ///
    /// As [`max_pool`](Sliding::max_pool).
    ///
    /// # Element type
    ///
    /// `T::Quotient`: `f64` for integers and bools, floats stay.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![4.0, 2.0, 6.0, 8.0];
    /// let y: Tensor<f64, shape![3]> = x.sliding().padding::<dim!(1)>().avg_pool::<shape![2]>();
    /// assert_eq!(y, tensor![2.0, 4.0, 4.0]);
    /// ```
    pub fn avg_pool<K: 'static /* no argument: write `.avg_pool::<shape![2, 2]>()` */>(
        self,
    ) -> Tensor<T::Quotient, Pooled<S, K, O>>
    where
        T: Element,
        O: OfNeighbours,
        S: Pool<K, O>,
    {
        means::<T, S, K, S::Steps, D>(self.over)
    }
}

/// The windows of `S`, without padding, in the order of a pooling.
type PoolingWindows<'a, T, S, K, O, L> = Leaf<'a, T, <S as SlideShape<K, O>>::Through, Mapped<L, S, Through<S, K, O>>>;

fn maxima<T: Copy + PartialOrd, S: SlideShape<K, O>, K: 'static, O: 'static, D: Data<T>>(
    x: &Tensor<T, S, D>,
) -> Tensor<T, S::Pooled> {
    let mut largest = Tensor::full(x.memory()[0]);
    fold_windows::<S, K, O, D::Layout, T, _>(largest.as_slice_mut(), x.memory(), &Largest, identity::<T>);
    largest
}

/// What a sum starts from, whatever the first element is. It has a name, since a closure would be a type of its own for each shape.
#[inline(always)]
fn from_zero<T, A: Number>(_: T) -> A {
    A::zero()
}

fn means<T: Element, S: SlideShape<K, O>, K: 'static, O: 'static, D: Data<T>>(
    x: &Tensor<T, S, D>,
) -> Tensor<T::Quotient, S::Pooled> {
    if const { is_padded::<S, K, O>() } {
        return padded_means::<T, S, K, O, D>(x);
    }
    let windows = PoolingWindows::<T, S, K, O, D::Layout>::new(x.memory());
    if const { S::Through::LEN / <S::Pooled as Shape>::LEN <= BLOCK } {
        let mut sums = Tensor::<T::Quotient, S::Pooled>::full(T::Quotient::zero());
        fold_windows::<S, K, O, D::Layout, T, _>(sums.as_slice_mut(), x.memory(), &AddUp, from_zero::<T, _>);
        return Tensor::of(fold::mean_of_sums::<S::Through, S::Kept, _, T>(sums.into_elements(), &windows));
    }
    Tensor::of(fold::mean_of_all::<S::Through, S::Kept, _, T>(&windows))
}

/// The means of windows that reach beyond the edges, of elements and zeros.
fn padded_means<T: Element, S: SlideShape<K, O>, K: 'static, O: 'static, D: Data<T>>(
    x: &Tensor<T, S, D>,
) -> Tensor<T::Quotient, S::Pooled> {
    let count = const { S::Through::LEN / <S::Pooled as Shape>::LEN };
    let mut means = Tensor::full(T::Quotient::zero());
    fold_windows::<S, K, O, D::Layout, T, _>(means.as_slice_mut(), x.memory(), &AddUp, from_zero::<T, _>);
    let all_numbers = means.as_slice().iter().all(T::Quotient::is_a_number);
    for mean in means.as_slice_mut() {
        *mean = mean.divided_by_count(count);
    }
    if !all_numbers {
        mend::<_, S, K, O>(&mut means, &x.map(T::to_quotient), count);
    }
    means
}

/// Makes those means numbers that are none, where the sums of halves are.
#[cold]
#[inline(never)]
fn mend<T: Number, S: SlideShape<K, O>, K: 'static, O: 'static>(
    means: &mut Tensor<T, S::Pooled>,
    x: &Tensor<T, S>,
    count: usize,
) {
    let times = large_sums::halvings(count);
    let mut sums: Tensor<T, S::Pooled> = Tensor::full(T::zero());
    let halves = map(x, Halved(times));
    fold_windows::<S, K, O, Contiguous, T, _>(sums.as_slice_mut(), halves.as_slice(), &AddNumbers, from_zero::<T, T>);
    for (mean, sum) in means.as_slice_mut().iter_mut().zip(sums.as_slice()) {
        *mean = mean.or_mean_of_halved(*sum, times, count);
    }
}

/// Whether windows reach beyond the edges.
const fn is_padded<S: SlideShape<K, O>, K: 'static, O: 'static>() -> bool {
    let mut axis = 0;
    while axis < MAX_RANK {
        if S::PADDING[axis] != 0 {
            return true;
        }
        axis += 1;
    }
    false
}
