//! Convolutions, as products of matrices.

use core::ops::Range;

use super::{Loop, add_product};
use crate::element::Number;
use crate::shape::convolve::KernelSteps;
use crate::storage::paste_rows;

/// The sizes of a convolution. One that slides along a single axis has one row.
#[derive(Clone, Copy)]
pub(crate) struct Geometry {
    /// How many samples there are, channels of the input, channels of the result, and groups of both.
    pub(crate) samples: usize,
    pub(crate) channels: usize,
    pub(crate) outputs: usize,
    pub(crate) groups: usize,
    /// Down and across: the input, the kernel, the result, and how the kernel slides.
    pub(crate) input: [usize; 2],
    pub(crate) kernel: [usize; 2],
    pub(crate) result: [usize; 2],
    pub(crate) slide: [KernelSteps; 2],
}

/// The elements of an input.
#[derive(Clone, Copy)]
pub(crate) struct Input<'a, T> {
    pub(crate) memory: &'a [T],
    /// How far apart they are: of samples, channels, rows and columns.
    pub(crate) strides: [usize; 4],
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
fn add_by_products<T: Number>(result: &mut [T], input: Input<'_, T>, kernel: &[T], geometry: &Geometry) {
    let steps = geometry.steps();
    each_block(geometry, |Block { image, group, places, steps: steps_here }, room| {
        let width = places.len();
        let from = input.of_image(image, group, geometry);
        for (step, lowered) in steps_here.clone().zip(room.chunks_exact_mut(width)) {
            lower(lowered, from, step, places.clone(), geometry);
        }
        let of_kernel =
            Loop { size: geometry.outputs / geometry.groups, left: steps, right: 0, product: geometry.places() };
        let inner = Loop { size: steps_here.len(), left: 1, right: width, product: 0 };
        let across = Loop { size: width, left: 0, right: 1, product: 1 };
        let result = &mut result[geometry.first_result(image, group) + places.start..];
        let kernel = &kernel[geometry.first_weight(group) + steps_here.start..];
        add_product(result, kernel, room, [of_kernel, inner, across]);
    });
}

/// Adds a convolution, in the way of the element type.
#[inline]
pub(crate) fn add_convolution<T: Number>(result: &mut [T], input: Input<'_, T>, kernel: &[T], geometry: &Geometry) {
    match T::kernels().and_then(|kernels| kernels.convolve) {
        Some(whole) => whole(result, input, kernel, geometry),
        None => add_by_products(result, input, kernel, geometry),
    }
}

/// Given how fast the results of a convolution change what is wanted, adds how fast its input does, or its kernel, or both: the products above
/// turned round. The input lies as its axes say, without gaps.
#[cfg(feature = "std")]
pub(crate) fn add_rates<T: Number>(
    of_result: &[T],
    (input, mut of_input): (&[T], Option<&mut [T]>),
    (kernel, mut of_kernel): (&[T], Option<&mut [T]>),
    geometry: &Geometry,
) {
    let (steps, outputs) = (geometry.steps(), geometry.outputs / geometry.groups);
    let strides = geometry.input_steps();
    each_block(geometry, |Block { image, group, places, steps: steps_here }, room| {
        let (width, weight) = (places.len(), geometry.first_weight(group) + steps_here.start);
        let of_result = &of_result[geometry.first_result(image, group) + places.start..];
        let all = geometry.places();
        if let Some(of_kernel) = &mut of_kernel {
            let from = Input { memory: input, strides }.of_image(image, group, geometry);
            for (step, lowered) in steps_here.clone().zip(room.chunks_exact_mut(width)) {
                lower(lowered, from, step, places.clone(), geometry);
            }
            let rows = Loop { size: outputs, left: all, right: 0, product: steps };
            let inner = Loop { size: width, left: 1, right: 1, product: 0 };
            let across = Loop { size: steps_here.len(), left: 0, right: width, product: 1 };
            add_product(&mut of_kernel[weight..], of_result, room, [rows, inner, across]);
        }
        if let Some(of_input) = &mut of_input {
            let room = &mut room[..steps_here.len() * width];
            room.fill(T::zero());
            let rows = Loop { size: steps_here.len(), left: 1, right: 0, product: width };
            let inner = Loop { size: outputs, left: steps, right: all, product: 0 };
            let across = Loop { size: width, left: 0, right: 1, product: 1 };
            add_product(room, &kernel[weight..], of_result, [rows, inner, across]);
            let [of_images, of_channels, ..] = strides;
            let first = image * of_images + group * (geometry.channels / geometry.groups) * of_channels;
            for (step, lowered) in steps_here.clone().zip(room.chunks_exact(width)) {
                raise(&mut of_input[first..], lowered, step, places.clone(), geometry);
            }
        }
    });
}

/// A part of a convolution: some places of the results of an image, some steps of the kernel.
struct Block {
    image: usize,
    group: usize,
    places: Range<usize>,
    steps: Range<usize>,
}

/// Goes through the blocks of a convolution, with room for what is lowered in each.
#[inline(always)]
fn each_block<T: Number>(geometry: &Geometry, mut visit: impl FnMut(Block, &mut [T])) {
    let (places, steps) = (geometry.places(), geometry.steps());
    let width = places.min(COLUMNS);
    let most = (ROOM / width).max(1).min(steps);
    #[cfg(feature = "alloc")]
    let mut room = alloc::vec![T::zero(); most * width];
    #[cfg(not(feature = "alloc"))]
    let mut room = [T::zero(); ROOM];
    for image in 0..geometry.samples {
        for group in 0..geometry.groups {
            for first in (0..places).step_by(width) {
                for step in (0..steps).step_by(most) {
                    let (places, steps) = (first..places.min(first + width), step..steps.min(step + most));
                    visit(Block { image, group, places, steps }, &mut room);
                }
            }
        }
    }
}

impl Geometry {
    /// How many places a result has for each channel.
    fn places(&self) -> usize {
        self.result[0] * self.result[1]
    }

    /// How many products each result is a sum of.
    fn steps(&self) -> usize {
        self.channels / self.groups * self.kernel[0] * self.kernel[1]
    }

    /// Where the results of a group start.
    fn first_result(&self, image: usize, group: usize) -> usize {
        (image * self.groups + group) * (self.outputs / self.groups) * self.places()
    }

    /// Where the kernel of a group starts.
    fn first_weight(&self, group: usize) -> usize {
        group * (self.outputs / self.groups) * self.steps()
    }

    /// How far apart the elements of an input without gaps are.
    #[cfg(feature = "std")]
    pub(crate) fn input_steps(&self) -> [usize; 4] {
        let [rows, columns] = self.input;
        [self.channels * rows * columns, rows * columns, columns, 1]
    }

    /// How many elements an input has.
    #[cfg(feature = "std")]
    pub(crate) fn input_len(&self) -> usize {
        self.samples * self.input_steps()[0]
    }
}

impl<'a, T> Input<'a, T> {
    /// The channels of a group of an image.
    fn of_image(self, image: usize, group: usize, geometry: &Geometry) -> Self {
        let [of_images, of_channels, ..] = self.strides;
        let first = image * of_images + group * (geometry.channels / geometry.groups) * of_channels;
        Input { memory: &self.memory[first..], ..self }
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
    let [_, of_channels, of_rows, of_columns] = input.strides;
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

/// Adds what [`lower`] takes, for one element of the kernel and some places of the result, to where it takes it from.
#[cfg(feature = "std")]
fn raise<T: Number>(input: &mut [T], mut lowered: &[T], step: usize, places: Range<usize>, geometry: &Geometry) {
    let [down, across] = geometry.kernel;
    let [_, of_channels, of_rows, _] = geometry.input_steps();
    let (channel, row, column) = (step / (down * across), step / across % down, step % across);
    let [vertical, horizontal] = geometry.slide;
    let width = geometry.result[1];
    // The columns of the result that meet the input.
    let (before, padding) = (column * horizontal.dilation, horizontal.padding);
    let first = padding.saturating_sub(before).div_ceil(horizontal.stride);
    let end = (geometry.input[1] + padding).saturating_sub(before).div_ceil(horizontal.stride);
    let mut place = places.start;
    while place < places.end {
        let (line, start) = (place / width, place % width);
        let stop = width.min(start + places.end - place);
        let (part, rest) = lowered.split_at(stop - start);
        (lowered, place) = (rest, place + (stop - start));
        let line = (line * vertical.stride + row * vertical.dilation).wrapping_sub(vertical.padding);
        let (from, to) = (first.clamp(start, stop), end.clamp(start, stop));
        if line >= geometry.input[0] || from >= to {
            continue;
        }
        let part = &part[from - start..to - start];
        let elements =
            &mut input[channel * of_channels + line * of_rows + from * horizontal.stride + before - padding..];
        if horizontal.stride == 1 {
            elements.iter_mut().zip(part).for_each(|(to, from)| *to = *to + *from);
        } else {
            elements.iter_mut().step_by(horizontal.stride).zip(part).for_each(|(to, from)| *to = *to + *from);
        }
    }
}
