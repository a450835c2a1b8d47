//! Windows that reach beyond the edges: only what is there is folded, so that no frame is put around the elements.

use super::evaluate::is_long;
use crate::kernel::level::{Baseline, Level, Work, dispatch};
use crate::kernel::run::{Fold, is_number, is_small_struct};
use crate::kernel::strided::InSteps;
use crate::shape::layout::{Axes, Layout, strides_of};
use crate::shape::windows::SlideShape;
use crate::shape::{MAX_RANK, Shape};

/// How windows go along one axis.
#[derive(Clone, Copy)]
struct AxisSteps {
    /// How many elements, windows, and elements of a window there are.
    size: usize,
    windows: usize,
    kernel: usize,
    stride: usize,
    padding: usize,
}

impl AxisSteps {
    /// Those along an axis of the source, which `position` finds in the walk; along another axis there is one window, which is one element.
    const fn along<S: SlideShape<K, O>, K: 'static, O: 'static>(back: usize) -> AxisSteps {
        let slides = S::Through::RANK - S::RANK;
        if back > slides {
            return AxisSteps { size: 1, windows: 1, kernel: 1, stride: 1, padding: 0 };
        }
        let axis = MAX_RANK - back;
        AxisSteps {
            size: S::ALIGNED[axis],
            windows: S::Through::ALIGNED[axis],
            kernel: S::Through::ALIGNED[axis - slides],
            stride: S::STEPS.1[axis][axis],
            padding: S::PADDING[axis],
        }
    }

    /// The windows of which all elements are there, as a range.
    const fn whole(&self) -> (usize, usize) {
        let (first, end) = (self.inside(0).0, self.inside(self.kernel - 1).1);
        (first, if end < first { first } else { end })
    }

    /// The windows whose element `place` is there, as a range, and where it is in the first of them.
    const fn inside(&self, place: usize) -> (usize, usize, usize) {
        let first = self.padding.saturating_sub(place).div_ceil(self.stride);
        let end = (self.size + self.padding).saturating_sub(place).div_ceil(self.stride);
        let end = if end < self.windows { end } else { self.windows };
        (first, if end < first { first } else { end }, (first * self.stride + place).saturating_sub(self.padding))
    }
}

/// Folds the elements of each window of `S`, in their order, into what `start` makes of the first one.
#[inline]
pub(crate) fn fold_windows<S: SlideShape<K, O>, K: 'static, O: 'static, L: Layout, T: Copy, F: Fold<T>>(
    accumulators: &mut [F::Accumulator],
    memory: &[T],
    fold: &F,
    start: impl Fn(T) -> F::Accumulator + Copy,
) {
    let windows = const { &AllWindows::new::<S, K, O, L>() };
    let work = Within { accumulators, memory, fold, start, windows };
    if const { is_long::<S::Through>() } { fold_long(work) } else { work.run::<Baseline>() }
}

#[inline(never)]
fn fold_long<T: Copy, F: Fold<T>, B: Fn(T) -> F::Accumulator + Copy>(work: Within<'_, T, F, B>) {
    dispatch(work);
}

/// So many columns of a window are looked up.
const FEW: usize = 8;

/// How windows go along all axes.
struct AllWindows {
    rows: AxisSteps,
    columns: AxisSteps,
    /// What is [`inside`](AxisSteps::inside) of the first columns of a window: divisions that no row has to do.
    inside: [(usize, usize, usize); FEW],
    /// The windows of a row of which all columns are there, as a range.
    whole: (usize, usize),
    /// The distance of elements along the last two axes.
    down: usize,
    right: usize,
    /// The sizes of the axes before, and their strides.
    outer: usize,
    sizes: Axes,
    strides: Axes,
}

impl AllWindows {
    const fn new<S: SlideShape<K, O>, K: 'static, O: 'static, L: Layout>() -> Self {
        let (strides, columns) = (strides_of::<S, L>(), AxisSteps::along::<S, K, O>(1));
        let (mut inside, mut place) = ([(0, 0, 0); FEW], 0);
        while place < FEW {
            inside[place] = columns.inside(place);
            place += 1;
        }
        AllWindows {
            rows: AxisSteps::along::<S, K, O>(2),
            columns,
            inside,
            whole: columns.whole(),
            down: strides[MAX_RANK - 2],
            right: strides[MAX_RANK - 1],
            outer: MAX_RANK - (S::Through::RANK - S::RANK),
            sizes: S::ALIGNED,
            strides,
        }
    }

    /// Where the elements start that windows slide over, given their number.
    #[inline(always)]
    fn start(&self, mut number: usize) -> usize {
        let mut start = 0;
        for axis in (0..self.outer).rev() {
            start += number % self.sizes[axis] * self.strides[axis];
            number /= self.sizes[axis];
        }
        start
    }
}

struct Within<'a, T, F: Fold<T>, B> {
    accumulators: &'a mut [F::Accumulator],
    memory: &'a [T],
    fold: &'a F,
    start: B,
    windows: &'static AllWindows,
}

impl<T: Copy, F: Fold<T>, B: Fn(T) -> F::Accumulator + Copy> Work for Within<'_, T, F, B> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        if const { !is_number::<F::Accumulator>() && !(F::COMPARES && is_small_struct::<T>()) } {
            return self.line_by_line();
        }
        // The usual steps as constants, so that LLVM makes vectors.
        match self.windows.columns.stride * self.windows.right {
            1 => self.window_by_window::<1>(),
            2 => self.window_by_window::<2>(),
            _ => self.window_by_window::<0>(),
        }
    }
}

/// So many windows side by side are folded at once.
const SIDE_BY_SIDE: usize = 8;

impl<T: Copy, F: Fold<T>, B: Fn(T) -> F::Accumulator + Copy> Within<'_, T, F, B> {
    /// Each window after the other, whose accumulator stays in a register: some side by side where all of their columns are there. The step from
    /// one window to the next is a constant, unless that is zero.
    #[inline(always)]
    fn window_by_window<const STEP: usize>(self) {
        let Within { accumulators, memory, fold, start, windows } = self;
        let AllWindows { rows, columns, down, right, whole: (first, end), .. } = *windows;
        let (mut image, mut row) = (0, 0);
        for (number, accumulators) in accumulators.chunks_exact_mut(columns.windows).enumerate() {
            if row == 0 {
                image = windows.start(number / rows.windows);
            }
            // The lines that are there.
            let from = rows.padding.saturating_sub(row * rows.stride);
            let to = rows.kernel.min(rows.size + rows.padding - row * rows.stride);
            let lines = &memory[image + (row * rows.stride + from - rows.padding) * down..];
            let lines = Lines { lines, count: to - from, down, right, fold, start };
            let mut window = 0;
            while window < columns.windows {
                let place = window * columns.stride;
                if first <= window && window < end && first + SIDE_BY_SIDE <= end {
                    // The last ones may be computed twice.
                    window = window.min(end - SIDE_BY_SIDE);
                    let place = (window * columns.stride - columns.padding) * right;
                    let step = if STEP > 0 { STEP } else { columns.stride * right };
                    let folded: [_; SIDE_BY_SIDE] = lines.fold_some(place, columns.kernel, step);
                    accumulators[window..][..SIDE_BY_SIDE].copy_from_slice(&folded);
                    window += SIDE_BY_SIDE;
                    continue;
                }
                let from = columns.padding.saturating_sub(place);
                let to = columns.kernel.min(columns.size + columns.padding - place);
                let [folded] = lines.fold_some((place + from - columns.padding) * right, to - from, 0);
                accumulators[window] = folded;
                window += 1;
            }
            row = if row + 1 == rows.windows { 0 } else { row + 1 };
        }
    }

    /// Each element of all windows of a row after the other, where what is done with many accumulators alike is recorded as one step.
    #[inline(always)]
    fn line_by_line(self) {
        let Within { accumulators, memory, fold, start, windows } = self;
        let AllWindows { rows, columns, down, right, .. } = *windows;
        let (mut image, mut row) = (0, 0);
        for (number, accumulators) in accumulators.chunks_exact_mut(columns.windows).enumerate() {
            if row == 0 {
                image = windows.start(number / rows.windows);
            }
            let mut is_first = true;
            for place in 0..rows.kernel {
                let line = (row * rows.stride + place).wrapping_sub(rows.padding);
                if line >= rows.size {
                    continue;
                }
                let line = &memory[image + line * down..];
                if is_first {
                    for (window, accumulator) in accumulators.iter_mut().enumerate() {
                        *accumulator = start(line[(window * columns.stride).saturating_sub(columns.padding) * right]);
                    }
                }
                is_first = false;
                for place in 0..columns.kernel {
                    let (first, end, from) = match windows.inside.get(place) {
                        Some(&inside) => inside,
                        None => columns.inside(place),
                    };
                    if first < end {
                        let elements = InSteps::new(&line[from * right..], columns.stride * right, end - first);
                        for (i, accumulator) in accumulators[first..end].iter_mut().enumerate() {
                            *accumulator = fold.step(*accumulator, *elements.at(i));
                        }
                    }
                }
            }
            row = if row + 1 == rows.windows { 0 } else { row + 1 };
        }
    }
}

/// The lines that some windows go over.
struct Lines<'a, T, F, B> {
    /// From the first line on.
    lines: &'a [T],
    count: usize,
    down: usize,
    right: usize,
    fold: &'a F,
    start: B,
}

impl<T: Copy, F: Fold<T>, B: Fn(T) -> F::Accumulator + Copy> Lines<'_, T, F, B> {
    /// Folds so many columns of some windows, of which the first begins at a place of each line, and the next ones some steps further.
    #[inline(always)]
    #[allow(clippy::needless_range_loop)]
    fn fold_some<const COUNT: usize>(&self, place: usize, columns: usize, step: usize) -> [F::Accumulator; COUNT] {
        let first = &self.lines[place..][..(COUNT - 1) * step + 1];
        let mut folded = [(self.start)(first[0]); COUNT];
        for i in 1..COUNT {
            folded[i] = (self.start)(first[i * step]);
        }
        for line in 0..self.count {
            let line = &self.lines[line * self.down + place..];
            for column in 0..columns {
                let elements = &line[column * self.right..][..(COUNT - 1) * step + 1];
                for i in 0..COUNT {
                    folded[i] = self.fold.step(folded[i], elements[i * step]);
                }
            }
        }
        folded
    }
}
