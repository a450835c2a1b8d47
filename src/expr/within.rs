//! Windows that reach beyond the edges: only what is there is folded, so that no frame is put around the elements.

use super::evaluate::is_long;
use crate::kernel::level::{Baseline, Level, Work, dispatch};
use crate::kernel::run::Fold;
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

    /// The windows whose element `place` is there, as a range, and where it is in the first of them.
    const fn inside(&self, place: usize) -> (usize, usize, usize) {
        let first = self.padding.saturating_sub(place).div_ceil(self.stride);
        let end = (self.size + self.padding).saturating_sub(place).div_ceil(self.stride);
        let end = if end < self.windows { end } else { self.windows };
        (first, if end < first { first } else { end }, (first * self.stride + place).saturating_sub(self.padding))
    }
}

/// Folds the elements of each window of `S`, in their order, into its accumulator. An accumulator is first what `start` makes of the first
/// element, if there is such a function.
#[inline]
pub(crate) fn fold_windows<S: SlideShape<K, O>, K: 'static, O: 'static, L: Layout, T: Copy, F: Fold<T>>(
    accumulators: &mut [F::Accumulator],
    memory: &[T],
    fold: &F,
    start: Option<fn(T) -> F::Accumulator>,
) {
    let windows = const { &AllWindows::new::<S, K, O, L>() };
    let work = Within { accumulators, memory, fold, start, windows };
    if const { is_long::<S::Through>() } { fold_long(work) } else { work.run::<Baseline>() }
}

#[inline(never)]
fn fold_long<T: Copy, F: Fold<T>>(work: Within<'_, T, F>) {
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

struct Within<'a, T, F: Fold<T>> {
    accumulators: &'a mut [F::Accumulator],
    memory: &'a [T],
    fold: &'a F,
    start: Option<fn(T) -> F::Accumulator>,
    windows: &'static AllWindows,
}

impl<T: Copy, F: Fold<T>> Work for Within<'_, T, F> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
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
                if let (true, Some(start)) = (is_first, start) {
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
                        fold_line(&mut accumulators[first..end], &line[from * right..], columns.stride * right, fold);
                    }
                }
            }
            row = if row + 1 == rows.windows { 0 } else { row + 1 };
        }
    }
}

/// Folds elements that are some steps apart into an accumulator each. Of those side by side, and of every second one, LLVM makes vectors, if it
/// sees the step.
#[inline(always)]
fn fold_line<T: Copy, F: Fold<T>>(accumulators: &mut [F::Accumulator], memory: &[T], step: usize, fold: &F) {
    let count = accumulators.len();
    match step {
        1 => {
            for (accumulator, element) in accumulators.iter_mut().zip(&memory[..count]) {
                *accumulator = fold.step(*accumulator, *element);
            }
        }
        2 => {
            for (accumulator, pair) in accumulators.iter_mut().zip(memory[..2 * count - 1].chunks(2)) {
                *accumulator = fold.step(*accumulator, pair[0]);
            }
        }
        _ => {
            let elements = InSteps::new(memory, step, count);
            for (i, accumulator) in accumulators.iter_mut().enumerate() {
                *accumulator = fold.step(*accumulator, *elements.at(i));
            }
        }
    }
}
