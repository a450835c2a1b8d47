//! Windows that reach beyond the edges: only what is there is folded, so that no frame is put around the elements.

use core::marker::PhantomData;

use super::evaluate::go;
use crate::kernel::Fold;
use crate::kernel::level::{Level, Work};
use crate::shape::layout::{Layout, strides_of};
use crate::shape::windows::SlideShape;
use crate::shape::{MAX_RANK, Shape};

/// How windows go along one axis.
#[derive(Clone, Copy)]
struct Steps {
    /// How many elements, windows, and elements of a window there are.
    size: usize,
    windows: usize,
    kernel: usize,
    stride: usize,
    padding: usize,
}

impl Steps {
    /// Those along an axis of the source, which `position` finds in the walk; along another axis there is one window, which is one element.
    const fn along<S: SlideShape<K, O>, K: 'static, O: 'static>(back: usize) -> Steps {
        let slides = S::Through::RANK - S::RANK;
        if back > slides {
            return Steps { size: 1, windows: 1, kernel: 1, stride: 1, padding: 0 };
        }
        let axis = MAX_RANK - back;
        Steps {
            size: S::ALIGNED[axis],
            windows: S::Through::ALIGNED[axis],
            kernel: S::Through::ALIGNED[axis - slides],
            stride: S::STEPS.1[axis][axis],
            padding: S::PADDING[axis],
        }
    }

    /// The windows whose element `place` is there, as a range, and where it is in the first of them.
    #[inline(always)]
    fn inside(&self, place: usize) -> (usize, usize, usize) {
        let first = self.padding.saturating_sub(place).div_ceil(self.stride);
        let end = (self.size + self.padding).saturating_sub(place).div_ceil(self.stride).min(self.windows);
        (first, end.max(first), (first * self.stride + place).saturating_sub(self.padding))
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
    go::<S::Through, _>(Within::<S, K, O, L, T, F> { accumulators, memory, fold, start, walk: PhantomData });
}

struct Within<'a, S, K, O, L, T, F: Fold<T>> {
    accumulators: &'a mut [F::Accumulator],
    memory: &'a [T],
    fold: &'a F,
    start: Option<fn(T) -> F::Accumulator>,
    walk: PhantomData<(S, K, O, L)>,
}

impl<S: SlideShape<K, O>, K: 'static, O: 'static, L: Layout, T: Copy, F: Fold<T>> Work
    for Within<'_, S, K, O, L, T, F>
{
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let (rows, columns) = const { (Steps::along::<S, K, O>(2), Steps::along::<S, K, O>(1)) };
        let [down, right] = const { [strides_of::<S, L>()[MAX_RANK - 2], strides_of::<S, L>()[MAX_RANK - 1]] };
        for (row, accumulators) in self.accumulators.chunks_exact_mut(columns.windows).enumerate() {
            let (image, row) = (start_of::<S, K, O, L>(row / rows.windows), row % rows.windows);
            let mut is_first = true;
            for place in 0..rows.kernel {
                let line = (row * rows.stride + place).wrapping_sub(rows.padding);
                if line >= rows.size {
                    continue;
                }
                let line = &self.memory[image + line * down..];
                if let (true, Some(start)) = (is_first, self.start) {
                    for (window, accumulator) in accumulators.iter_mut().enumerate() {
                        *accumulator = start(line[(window * columns.stride).saturating_sub(columns.padding) * right]);
                    }
                }
                is_first = false;
                for place in 0..columns.kernel {
                    let (first, end, from) = columns.inside(place);
                    if first == end {
                        continue;
                    }
                    let step = columns.stride * right;
                    let elements = &line[from * right..][..(end - first - 1) * step + 1];
                    for (i, accumulator) in accumulators[first..end].iter_mut().enumerate() {
                        *accumulator = self.fold.step(*accumulator, elements[i * step]);
                    }
                }
            }
        }
    }
}

/// Where the elements start that windows slide over, given their number.
#[inline(always)]
fn start_of<S: SlideShape<K, O>, K: 'static, O: 'static, L: Layout>(mut number: usize) -> usize {
    let mut start = 0;
    for axis in (0..const { MAX_RANK - (S::Through::RANK - S::RANK) }).rev() {
        start += number % S::ALIGNED[axis] * const { strides_of::<S, L>() }[axis];
        number /= S::ALIGNED[axis];
    }
    start
}
