//! Convolutions, as networks have them: the kernel is not turned round (mathematics calls that a cross-correlation).

#[cfg(feature = "half-2")]
use super::operand::map;
use super::sliding::Sliding;
use crate::element::Number;
use crate::engine::add_convolution;
use crate::kernel::convolve::{Geometry, Input};
use crate::shape::convolve::{CanConv1d, CanConv2d, Conv1dOf, Conv2dOf, Convolve};
use crate::shape::layout::{Axes, Layout, strides_of};
use crate::shape::windows::Steps;
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Data;
use crate::tensor::Tensor;

impl<T: Number, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// A convolution along the last axis: PyTorch's `conv1d`.
    ///
    /// The kernel is not turned round, as in PyTorch. For stride, padding, dilation and groups call [`sliding`](Tensor::sliding) first.
    /// Add a bias by `y + bias.along(&y, axes![0, 2])`.
    ///
    /// # Shape
    ///
    /// `(N, C, L)` with a kernel `(O, C, K)` gives `(N, O, L - K + 1)`, which is [`Windows<L, K>`](crate::dim::windows::Windows). The
    /// kernel fits: `L` is at least `K`.
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
    /// let x = tensor![[[1, 2, 4, 8]]];
    /// let differences: Tensor<i32, shape![1, 1, 3]> = x.conv1d(&tensor![[[-1, 1]]]);
    /// assert_eq!(differences, tensor![[[1, 2, 4]]]);
    /// ```
    pub fn conv1d<R, E: Data<T>>(&self, kernel: &Tensor<T, R, E>) -> Tensor<T, Conv1dOf<S, R>>
    where
        R: Convolve<S> + CanConv1d<S>,
    {
        convolve::<T, S, R, Steps, _, _, _>(self, kernel)
    }

    /// A convolution along the last two axes: PyTorch's `conv2d`.
    ///
    /// The kernel is not turned round, as in PyTorch. For stride, padding, dilation and groups call [`sliding`](Tensor::sliding) first.
    /// Add a bias by `y + bias.along(&y, axes![0, 2, 3])`.
    ///
    /// # Shape
    ///
    /// `(N, C, H, W)` with a kernel `(O, C, KH, KW)` gives `(N, O, H - KH + 1, W - KW + 1)`, which are
    /// [`Windows<H, KH>`](crate::dim::windows::Windows) and `Windows<W, KW>`. The kernel fits: `H` is at least `KH`, and `W` at least `KW`.
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
    /// fn layer<T: Real, N: Dim, C: Dim, H: HasRoomFor<K>, W: HasRoomFor<K>, O: Dim, K: Dim>(
    ///     x: &Tensor<T, (N, C, H, W)>, w: &Tensor<T, (O, C, K, K)>, bias: &Tensor<T, (O,)>,
    /// ) -> Tensor<T, (N, O, Windows<H, K>, Windows<W, K>)> {
    ///     let y = x.conv2d(w);
    ///     (&y + bias.along(&y, axes![0, 2, 3])).relu()
    /// }
    /// let x: Tensor<f64, shape![1, 1, 2, 3]> = tensor![[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]]];
    /// let y: Tensor<f64, shape![1, 1, 1, 2]> = layer(&x, &tensor![[[[1.0, 0.0], [0.0, 1.0]]]], &tensor![-7.0]);
    /// assert_eq!(y, tensor![[[[0.0, 1.0]]]]);
    /// ```
    pub fn conv2d<R, E: Data<T>>(&self, kernel: &Tensor<T, R, E>) -> Tensor<T, Conv2dOf<S, R>>
    where
        R: Convolve<S> + CanConv2d<S>,
    {
        convolve::<T, S, R, Steps, _, _, _>(self, kernel)
    }
}

impl<T: Number, S: Shape, D: Data<T>, O: 'static> Sliding<'_, T, S, D, O> {
    /// A convolution along the last axis: PyTorch's `conv1d(x, kernel, None, stride, padding, dilation, groups)`.
    ///
    /// # Shape
    ///
    /// `(N, C, L)` with a kernel `(O, C / G, K)` gives `(N, O, OL)`, where `OL` is `(L + 2 P - D (K - 1) - 1) / S + 1`,
    /// [`Windows<L, K, S, P, D>`](crate::dim::windows::Windows). The groups divide `C` and `O`, and the kernel fits.
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
    /// let x = tensor![[[1, 2, 3, 4, 5]]];
    /// let y: Tensor<i32, shape![1, 1, 3]> = x.sliding().stride::<dim!(2)>().padding::<dim!(1)>().conv1d(&tensor![[[1, 1, 1]]]);
    /// assert_eq!(y, tensor![[[3, 9, 9]]]);
    /// ```
    pub fn conv1d<R, E: Data<T>>(self, kernel: &Tensor<T, R, E>) -> Tensor<T, Conv1dOf<S, R, O>>
    where
        R: Convolve<S, O> + CanConv1d<S, O>,
    {
        convolve::<T, S, R, O, _, _, _>(self.over, kernel)
    }

    /// A convolution along the last two axes: PyTorch's `conv2d(x, kernel, None, stride, padding, dilation, groups)`.
    ///
    /// # Shape
    ///
    /// `(N, C, H, W)` with a kernel `(O, C / G, KH, KW)` gives `(N, O, OH, OW)`, where `OH` is `(H + 2 P - D (KH - 1) - 1) / S + 1`,
    /// [`Windows<H, KH, S, P, D>`](crate::dim::windows::Windows). The groups divide `C` and `O`, and the kernel fits.
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
    /// let x: Tensor<f32, shape![2, 8, 14, 14]> = Tensor::ones();
    /// let w: Tensor<f32, shape![16, 8, 3, 3]> = Tensor::ones();
    /// let halved: Tensor<f32, shape![2, 16, 7, 7]> = x.sliding().stride::<dim!(2)>().padding::<dim!(1)>().conv2d(&w);
    /// assert_eq!((halved[[0, 0, 0, 0]], halved[[0, 0, 3, 3]]), (32.0, 72.0));
    ///
    /// let each: Tensor<f32, shape![8, 1, 3, 3]> = Tensor::ones();
    /// let depthwise: Tensor<f32, shape![2, 8, 12, 12]> = x.sliding().groups::<dim!(8)>().conv2d(&each);
    /// assert_eq!(depthwise, Tensor::full(9.0));
    /// ```
    pub fn conv2d<R, E: Data<T>>(self, kernel: &Tensor<T, R, E>) -> Tensor<T, Conv2dOf<S, R, O>>
    where
        R: Convolve<S, O> + CanConv2d<S, O>,
    {
        convolve::<T, S, R, O, _, _, _>(self.over, kernel)
    }
}

/// Both convolutions, with a result of shape `Q`.
fn convolve<T: Number, S: Shape, R: Convolve<S, O>, O: 'static, Q: Shape, D: Data<T>, E: Data<T>>(
    input: &Tensor<T, S, D>,
    kernel: &Tensor<T, R, E>,
) -> Tensor<T, Q> {
    #[cfg(feature = "half-2")]
    if const { T::ROUND_SUM.is_some() } {
        let round = T::ROUND_SUM.expect("there is a wider type");
        let (input, kernel) = (map(input, T::to_accumulator), map(kernel, T::to_accumulator));
        let sums: Tensor<T::Accumulator, Q> = convolve::<T::Accumulator, S, R, O, Q, _, _>(&input, &kernel);
        return map(&sums, round);
    }
    let geometry = const { &geometry_of::<S, R, O, Q>() };
    let mut result = Tensor::<T, Q>::full(T::zero());
    let input = Input { memory: input.memory(), strides: const { steps_of::<S, D::Layout>() } };
    if const { E::Layout::CONTIGUOUS } {
        add_convolution(result.as_slice_mut(), input, kernel.memory(), geometry);
    } else {
        add_convolution(result.as_slice_mut(), input, kernel.to_tensor().as_slice(), geometry);
    }
    result
}

/// How far apart the elements of an input of the shape `S` are.
const fn steps_of<S: Shape, L: Layout>() -> [usize; 4] {
    let strides = strides_of::<S, L>();
    let first = MAX_RANK - S::RANK;
    let rows = if S::RANK == 4 { strides[MAX_RANK - 2] } else { 0 };
    [strides[first], strides[first + 1], rows, strides[MAX_RANK - 1]]
}

/// The sizes of the convolution of `S` by the kernel `R` that gives `Q`.
const fn geometry_of<S: Shape, R: Convolve<S, O>, O, Q: Shape>() -> Geometry {
    const fn last(sizes: Axes, axes: usize) -> [usize; 2] {
        [if axes == 2 { sizes[MAX_RANK - 2] } else { 1 }, sizes[MAX_RANK - 1]]
    }
    Geometry {
        samples: S::ALIGNED[MAX_RANK - S::RANK],
        channels: S::ALIGNED[MAX_RANK - S::RANK + 1],
        outputs: R::ALIGNED[MAX_RANK - R::RANK],
        groups: R::GROUPS,
        input: last(S::ALIGNED, R::AXES),
        kernel: last(R::ALIGNED, R::AXES),
        result: last(Q::ALIGNED, R::AXES),
        slide: R::SLIDE,
    }
}
