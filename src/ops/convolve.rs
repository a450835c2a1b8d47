//! Convolutions, as networks have them: the kernel is not turned round (mathematics calls that a cross-correlation).

use core::ops::Range;

#[cfg(feature = "half-2")]
use super::operand::map;
use super::sliding::Sliding;
use crate::element::Number;
use crate::engine::add_product;
use crate::kernel::Loop;
use crate::shape::convolve::{Conv1d, Conv1dOf, Conv2d, Conv2dOf, Convolve, KernelSteps};
use crate::shape::layout::{Axes, Layout, strides_of};
use crate::shape::windows::Steps;
use crate::shape::{MAX_RANK, Shape};
use crate::storage::{Data, paste_rows};
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
        R: Conv1d<S>,
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
        R: Conv2d<S>,
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
        R: Conv1d<S, O>,
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
        R: Conv2d<S, O>,
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
    let geometry = const { &Geometry::new::<S, R, O, Q>() };
    let strides = const { &InputSteps::new::<S, D::Layout>() };
    let mut result = Tensor::<T, Q>::full(T::zero());
    let input = Input { memory: input.memory(), strides };
    if const { E::Layout::CONTIGUOUS } {
        convolve_into(result.as_slice_mut(), input, kernel.memory(), geometry);
    } else {
        convolve_into(result.as_slice_mut(), input, kernel.to_tensor().as_slice(), geometry);
    }
    result
}

/// The sizes of a convolution. One that slides along a single axis has one row.
struct Geometry {
    /// How many samples there are, channels of the input, channels of the result, and groups of both.
    samples: usize,
    channels: usize,
    outputs: usize,
    groups: usize,
    /// Down and across: the input, the kernel, the result, and how the kernel slides.
    input: [usize; 2],
    kernel: [usize; 2],
    result: [usize; 2],
    slide: [KernelSteps; 2],
}

impl Geometry {
    const fn new<S: Shape, R: Convolve<S, O>, O, Q: Shape>() -> Self {
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
}

/// How far apart the elements of an input are: of samples, channels, rows and columns.
struct InputSteps([usize; 4]);

impl InputSteps {
    const fn new<S: Shape, L: Layout>() -> Self {
        let strides = strides_of::<S, L>();
        let first = MAX_RANK - S::RANK;
        let rows = if S::RANK == 4 { strides[MAX_RANK - 2] } else { 0 };
        InputSteps([strides[first], strides[first + 1], rows, strides[MAX_RANK - 1]])
    }
}

/// The elements of an input.
#[derive(Clone, Copy)]
struct Input<'a, T> {
    memory: &'a [T],
    strides: &'a InputSteps,
}

/// So many elements are lowered together: they stay in the second cache.
#[cfg(feature = "alloc")]
const ROOM: usize = 1 << 15;
/// The same without a heap: they stand on the stack.
#[cfg(not(feature = "alloc"))]
const ROOM: usize = 1 << 11;

/// As many columns of a product at once.
const COLUMNS: usize = if ROOM < 1 << 15 { 256 } else { 1024 };

/// A convolution as products of matrices: the kernel, with a row for each channel of the result, times the input, with a column for each place
/// of the result and a row for each element of the kernel. That matrix has each element of the input many times, so it is made in blocks
/// that stay in a cache, and padding is not even in memory.
///
/// Source: K. Chellapilla, S. Puri and P. Simard, "High performance convolutional neural networks for document processing", IWFHR 2006.
#[inline(never)]
fn convolve_into<T: Number>(result: &mut [T], input: Input<'_, T>, kernel: &[T], geometry: &Geometry) {
    let &Geometry { samples, channels, outputs, groups, kernel: [down, across], result: [rows, columns], .. } =
        geometry;
    let (channels, outputs, places) = (channels / groups, outputs / groups, rows * columns);
    let steps = channels * down * across;
    let width = places.min(COLUMNS);
    let most = (ROOM / width).max(1).min(steps);
    #[cfg(feature = "alloc")]
    let mut room = alloc::vec![T::zero(); most * width];
    #[cfg(not(feature = "alloc"))]
    let mut room = [T::zero(); ROOM];
    for (number, images) in result.chunks_exact_mut(outputs * places).enumerate() {
        let (sample, group) = (number / groups, number % groups);
        debug_assert!(sample < samples, "a chunk for each group of each sample");
        let [of_samples, of_channels, ..] = input.strides.0;
        let from = Input { memory: &input.memory[sample * of_samples + group * channels * of_channels..], ..input };
        let kernel = &kernel[group * outputs * steps..][..outputs * steps];
        for first in (0..places).step_by(width) {
            let places_here = first..places.min(first + width);
            let width = places_here.len();
            for step in (0..steps).step_by(most) {
                let steps_here = step..steps.min(step + most);
                for (step, lowered) in steps_here.clone().zip(room.chunks_exact_mut(width)) {
                    lower(lowered, from, step, places_here.clone(), geometry);
                }
                let of_kernel = Loop { size: outputs, left: steps, right: 0, product: places };
                let inner = Loop { size: steps_here.len(), left: 1, right: width, product: 0 };
                let across = Loop { size: width, left: 0, right: 1, product: 1 };
                add_product(&mut images[first..], &kernel[step..], &room, [of_kernel, inner, across]);
            }
        }
    }
}

/// What one element of the kernel is multiplied by, for some places of the result one after another.
fn lower<T: Number>(
    mut lowered: &mut [T],
    input: Input<'_, T>,
    step: usize,
    places: Range<usize>,
    geometry: &Geometry,
) {
    let [down, across] = geometry.kernel;
    let [_, of_channels, of_rows, of_columns] = input.strides.0;
    let (channel, row, column) = (step / (down * across), step / across % down, step % across);
    let [vertical, horizontal] = geometry.slide;
    let width = geometry.result[1];
    // The columns of the result that meet the input.
    let before = (column * horizontal.dilation, horizontal.padding);
    let first = before.1.saturating_sub(before.0).div_ceil(horizontal.stride);
    let end = (geometry.input[1] + before.1).saturating_sub(before.0).div_ceil(horizontal.stride);
    let mut place = places.start;
    while place < places.end {
        let (line, start) = (place / width, place % width);
        let whole = (places.end - place) / width;
        if start == 0 && whole > 0 && horizontal.stride * of_columns == 1 && first < end.min(width) {
            // All whole lines of which the input has one: as many as are not below its last.
            let from = (line * vertical.stride + row * vertical.dilation).wrapping_sub(vertical.padding);
            let lines = geometry.input[0].checked_sub(from).map_or(0, |left| whole.min(left.div_ceil(vertical.stride)));
            if lines > 0 {
                let (part, rest) = lowered.split_at_mut(lines * width);
                (lowered, place) = (rest, place + lines * width);
                let end = end.min(width);
                let elements = &input.memory[channel * of_channels + from * of_rows + first + before.0 - before.1..];
                paste_rows(&mut part[first..], width, elements, vertical.stride * of_rows, lines, end - first);
                if end - first < width {
                    for line in part.chunks_exact_mut(width) {
                        line[..first].fill(T::zero());
                        line[end..].fill(T::zero());
                    }
                }
                continue;
            }
        }
        let stop = width.min(start + places.end - place);
        let (part, rest) = lowered.split_at_mut(stop - start);
        (lowered, place) = (rest, place + (stop - start));
        let line = (line * vertical.stride + row * vertical.dilation).wrapping_sub(vertical.padding);
        let (from, to) =
            if line < geometry.input[0] { (first.clamp(start, stop), end.clamp(start, stop)) } else { (stop, stop) };
        part[..from - start].fill(T::zero());
        if from < to {
            let (inside, after) = part[from - start..].split_at_mut(to - from);
            after.fill(T::zero());
            let column = from * horizontal.stride + before.0 - before.1;
            let elements = &input.memory[channel * of_channels + line * of_rows + column * of_columns..];
            copy(inside, elements, horizontal.stride * of_columns);
        }
    }
}

/// Copies elements that are a step apart.
#[inline]
fn copy<T: Copy>(to: &mut [T], from: &[T], step: usize) {
    match step {
        // What is stretched, or there once.
        0 => to.fill(from[0]),
        1 => to.copy_from_slice(&from[..to.len()]),
        _ => to.iter_mut().zip(from.iter().step_by(step)).for_each(|(to, from)| *to = *from),
    }
}
