//! Windows that slide over a tensor, as a view.

use super::sliding::Sliding;
use crate::shape::Shape;
use crate::shape::windows::{CanSlide, SlideShape, WindowsOf, WithoutPadding};
use crate::storage::Data;
use crate::tensor::{AxesView, Tensor};

impl<T, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// All windows of shape `K` along the last axes, as a view: NumPy's `sliding_window_view`, PyTorch's `unfold` of an axis.
    ///
    /// Nothing is copied; [`to_tensor`](Tensor::to_tensor) copies. `K` has one axis, and slides along the last one, or two. Stride and
    /// dilation are said before: [`sliding`](Tensor::sliding).
    ///
    /// # Shape
    ///
    /// [`WindowsOf<S, K>`](WindowsOf): `(N, C, H, W)` with `(KH, KW)` gives `(N, C, OH, OW, KH, KW)`, where `OH` is
    /// [`Windows<H, KH>`](crate::dim::windows::Windows), `H - KH + 1`. A window fits: `H` is at least `KH`. There are at most 8 axes.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// fn moving_average<T: Real, L: HasRoomFor<K>, K: Dim>(x: &Tensor<T, (L,)>) -> Tensor<T, (Windows<L, K>,)> {
    ///     x.windows::<(K,)>().over(axes![1]).mean()
    /// }
    /// assert_eq!(moving_average::<f64, _, dim!(2)>(&tensor![1.0, 2.0, 4.0]), tensor![1.5, 3.0]);
    ///
    /// let x = tensor![[1, 2, 3], [4, 5, 6]];
    /// let windows: Tensor<i32, shape![1, 2, 2, 2]> = x.windows::<shape![2, 2]>().to_tensor();
    /// assert_eq!(windows, tensor![[[[1, 2], [4, 5]], [[2, 3], [5, 6]]]]);
    /// ```
    #[doc(alias = "sliding_window_view")]
    #[doc(alias = "unfold")]
    pub fn windows<K: 'static /* the window is a type: `.windows::<shape![3]>()` */>(
        &self,
    ) -> AxesView<'_, T, S, D, WindowsOf<S, K, S::Steps>, <S as SlideShape<K, S::Steps>>::Map>
    where
        S: CanSlide<K>,
    {
        self.look(0)
    }
}

impl<'a, T, S: Shape, D: Data<T>, O: 'static> Sliding<'a, T, S, D, O> {
    /// All windows of shape `K` along the last axes, with this stride and dilation, as a view: NumPy's `sliding_window_view`, PyTorch's `unfold`.
    ///
    /// Nothing is copied; [`to_tensor`](Tensor::to_tensor) copies. There is no padding in a view.
    ///
    /// # Shape
    ///
    /// [`WindowsOf<S, K, O>`](WindowsOf): as in [`Tensor::windows`], with `(H - D (KH - 1) - 1) / S + 1` windows along an axis.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let x = tensor![[1, 2, 3, 4], [5, 6, 7, 8]];
    /// let blocks: Tensor<i32, shape![1, 2, 2, 2]> = x.sliding().stride::<dim!(2)>().windows::<shape![2, 2]>().to_tensor();
    /// assert_eq!(blocks, tensor![[[[1, 2], [5, 6]], [[3, 4], [7, 8]]]]);
    /// ```
    pub fn windows<K: 'static /* the window is a type: `.windows::<shape![3]>()` */>(
        self,
    ) -> AxesView<'a, T, S, D, WindowsOf<S, K, S::Steps>, <S as SlideShape<K, S::Steps>>::Map>
    where
        O: WithoutPadding,
        S: CanSlide<K, O>,
    {
        self.over.look(0)
    }
}
