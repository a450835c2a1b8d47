//! Convolutions, as networks have them: the kernel is not turned round (mathematics calls that a cross-correlation).

use super::function::Times;
use super::inside::Put;
#[cfg(feature = "half-2")]
use super::operand::map;
use super::pad::framed;
use super::sliding::Sliding;
use crate::element::Number;
use crate::engine::{reduce_into, update};
use crate::expr::{Expr, Leaf, Map, Zip};
use crate::kernel::AddNumbers;
use crate::shape::convolve::{Conv1d, Conv1dOf, Conv2d, Conv2dOf, Convolve, Lowered, OfInput, OfKernel, OfLowered};
use crate::shape::layout::{Contiguous, Layout, Mapped, strides_of};
use crate::shape::windows::Steps;
use crate::shape::{MAX_RANK, Shape};
use crate::storage::Data;
use crate::tensor::Tensor;

impl<T: Number, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// A convolution along the last axis: PyTorch's `conv1d`.
    ///
    /// The kernel is not turned round, as in PyTorch. Stride, padding, dilation and groups are said before: [`sliding`](Tensor::sliding).
    /// A bias is added by `y + bias.along(&y, axes![0, 2])`.
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
        R: Conv1d<S>,
    {
        convolve::<T, S, R, Steps, _>(self, kernel)
    }

    /// A convolution along the last two axes: PyTorch's `conv2d`.
    ///
    /// The kernel is not turned round, as in PyTorch. Stride, padding, dilation and groups are said before: [`sliding`](Tensor::sliding).
    /// A bias is added by `y + bias.along(&y, axes![0, 2, 3])`.
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
        R: Conv2d<S>,
    {
        convolve::<T, S, R, Steps, _>(self, kernel)
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
        R: Conv1d<S, O>,
    {
        convolve::<T, S, R, O, _>(self.over, kernel)
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
        R: Conv2d<S, O>,
    {
        convolve::<T, S, R, O, _>(self.over, kernel)
    }
}

/// Both convolutions, with a result of shape `Q`. Only padding copies the whole input.
fn convolve<T: Number, S: Shape, R: Convolve<S, O>, O: 'static, Q: Shape>(
    input: &Tensor<T, S, impl Data<T>>,
    kernel: &Tensor<T, R, impl Data<T>>,
) -> Tensor<T, Q> {
    #[cfg(feature = "half-2")]
    if const { T::ROUND_SUM.is_some() } {
        let round = T::ROUND_SUM.expect("there is a wider type");
        let (input, kernel) = (map(input, T::to_accumulator), map(kernel, T::to_accumulator));
        let sums: Tensor<T::Accumulator, Q> = convolve::<T::Accumulator, S, R, O, Q>(&input, &kernel);
        return map(&sums, round);
    }
    if R::PADDING != [0; MAX_RANK] {
        let input = framed::<T, S, R::Padded>(input, R::PADDING, T::zero());
        by_channel::<T, S, R, O, R::Padded, _, _, _>(&input, kernel)
    } else {
        by_channel::<T, S, R, O, S, _, _, _>(input, kernel)
    }
}

/// Where the rows of a result are shorter, several of them are read in one piece.
const SHORT: usize = 128;

/// Whether channels are lowered: where the rows of the result are short, and many.
const fn lowers<S, R: Convolve<S, O>, O>() -> bool {
    R::Lowered::ALIGNED[MAX_RANK - 1] < SHORT && R::Through::ALIGNED[MAX_RANK - 2] > 1
}

/// The lowered channel, as a convolution goes through it.
type OneChannel<'a, T, S, R, O> =
    Leaf<'a, T, <R as Convolve<S, O>>::Through, Mapped<Contiguous, <R as Convolve<S, O>>::Lowered, OfLowered<S, R, O>>>;

/// The windows of an input, of shape `A` with its padding, times the kernel, summed channel by channel.
///
/// The inner loop goes along the result. A row of an image is short, so a channel is lowered first: each of its rows is
/// copied once for each column of the kernel, and what belongs to one element of the kernel then lies in one piece, a whole image long.
///
/// Source: M. Cho and D. Brand, "MEC: memory-efficient convolution for deep neural network", ICML 2017.
fn by_channel<T: Number, S: Shape, R: Convolve<S, O>, O: 'static, A: Shape, Q: Shape, D: Data<T>, E: Data<T>>(
    input: &Tensor<T, A, D>,
    kernel: &Tensor<T, R, E>,
) -> Tensor<T, Q> {
    let ([samples, channels], [outputs, in_group]) = const { (leading::<A>(), leading::<R>()) };
    let (of_input, of_kernel) = const { (steps_of_leading::<A, D::Layout>(), steps_of_leading::<R, E::Layout>()) };
    let mut result = Tensor::<T, Q>::full(T::zero());
    let mut lowered = const { lowers::<S, R, O>() }.then(|| Tensor::<T, R::Lowered>::full(T::zero()));
    for (sample, images) in result.as_slice_mut().chunks_exact_mut(Q::LEN / samples).enumerate() {
        for channel in 0..channels {
            let group = channel / in_group;
            let images = &mut images[group * R::Kept::LEN..][..R::Kept::LEN];
            let input = &input.memory()[sample * of_input[0] + channel * of_input[1]..];
            let first = group * (outputs / R::GROUPS) * of_kernel[0] + channel % in_group * of_kernel[1];
            let kernel = Leaf::<T, R::Through, Mapped<E::Layout, R, OfKernel<S, R, O>>>::new(&kernel.memory()[first..]);
            if let Some(lowered) = &mut lowered {
                let rows = Leaf::<T, R::Lowered, Mapped<D::Layout, A, Lowered<S, R, O>>>::new(input);
                update::<R::Lowered, Contiguous, _, _, _>(lowered.as_slice_mut(), &rows, &Put);
                accumulate::<T, S, R, O>(images, OneChannel::<T, S, R, O>::new(lowered.as_slice()), kernel);
            } else {
                let windows = Leaf::<T, R::Through, Mapped<D::Layout, A, OfInput<S, R, O>>>::new(input);
                accumulate::<T, S, R, O>(images, windows, kernel);
            }
        }
    }
    result
}

/// Adds what one channel of the input gives to the images of a group.
fn accumulate<T: Number, S, R: Convolve<S, O>, O>(
    images: &mut [T],
    windows: impl Expr<Elem = T>,
    kernel: impl Expr<Elem = T>,
) {
    reduce_into::<R::Through, R::Kept, _, _>(images, &Map(Zip(windows, kernel), Times), &AddNumbers);
}

/// The sizes of the first two axes.
const fn leading<S: Shape>() -> [usize; 2] {
    [S::ALIGNED[MAX_RANK - S::RANK], S::ALIGNED[MAX_RANK - S::RANK + 1]]
}

/// How far apart in memory elements along the first two axes are.
const fn steps_of_leading<S: Shape, L: Layout>() -> [usize; 2] {
    let strides = strides_of::<S, L>();
    [strides[MAX_RANK - S::RANK], strides[MAX_RANK - S::RANK + 1]]
}
