//! A tensor put together from pieces of another one: turned round, rolled, repeated, padded.
//!
//! What happens along an axis is a [`Cut`]. It takes the axis apart into pieces, each of which is a run of the source, forwards or
//! backwards, one element again and again, or what lies outside. So a run of the result is a few runs of the source, and no
//! element is looked up by itself.

use super::evaluate::is_long;
use super::plan::{Merges, merges};
use super::{Plan, Run};
use crate::kernel::level::{Baseline, Level};
use crate::shape::layout::{Axes, Layout, strides_of};
use crate::shape::{MAX_RANK, Shape};
use crate::storage::{Buffer, Partial, Sink};

/// What becomes of an axis.
#[derive(Clone, Copy)]
pub(crate) enum Cut {
    /// From the last element to the first.
    Reversed,
    /// As many of the last elements come first.
    Rolled(usize),
    /// All elements, again and again.
    Tiled,
    /// Each element as many times.
    Repeated(usize),
    /// As many elements that are not there, the elements, and others that are not there.
    Padded(usize),
    /// The same, with the first and the last element in their places.
    Extended(usize),
    /// The same, with the elements as a mirror at the first and at the last one shows them.
    Reflected(usize),
}

/// A part of an axis.
struct Piece {
    /// Where it starts in the source; nowhere, if it lies outside.
    first: Option<usize>,
    direction: Direction,
    len: usize,
}

enum Direction {
    Forward,
    Backward,
    Still,
}

impl Cut {
    /// The piece of an axis of `len` elements that goes on at `at`, cut from one of `size`.
    #[inline]
    fn piece(self, at: usize, size: usize, len: usize) -> Piece {
        use Direction::{Backward, Forward, Still};
        let (first, direction, long) = match self {
            Cut::Reversed => (Some(size - 1 - at), Backward, len),
            Cut::Rolled(by) if at < by => (Some(size - by + at), Forward, by - at),
            Cut::Rolled(by) => (Some(at - by), Forward, len),
            Cut::Tiled if size == 1 => (Some(0), Still, len),
            Cut::Tiled => (Some(at % size), Forward, size - at % size),
            Cut::Repeated(times) => (Some(at / times), Still, times - at % times),
            Cut::Reflected(before) => {
                let period = 2 * (size - 1);
                match if period == 0 { 0 } else { (at + period - before % period) % period } {
                    _ if period == 0 => (Some(0), Still, len),
                    place if place < size - 1 => (Some(place), Forward, size - 1 - place),
                    place => (Some(period - place), Backward, period - place),
                }
            }
            Cut::Padded(before) | Cut::Extended(before) if at >= before && at < before + size => {
                (Some(at - before), Forward, before + size - at)
            }
            Cut::Padded(before) | Cut::Extended(before) => {
                let edge = if at < before { (0, before - at) } else { (size - 1, len) };
                (matches!(self, Cut::Extended(_)).then_some(edge.0), Still, edge.1)
            }
        };
        Piece { first, direction, len: long.min(len - at) }
    }
}

/// What becomes of each axis, aligned at the last one.
pub(crate) trait Cuts {
    /// Which axes do not stay as they are.
    const CUT: [bool; MAX_RANK];
    /// What becomes of each of those.
    fn cuts(&self) -> [Cut; MAX_RANK];
}

/// The axes along which `R` has another size than `S`.
pub(crate) const fn changed<S: Shape, R: Shape>() -> [bool; MAX_RANK] {
    let mut changed = [false; MAX_RANK];
    let mut axis = 0;
    while axis < MAX_RANK {
        changed[axis] = S::ALIGNED[axis] != R::ALIGNED[axis];
        axis += 1;
    }
    changed
}

/// Axes that are cut go in loops of their own.
const fn apart(mut merges: Merges, cut: [bool; MAX_RANK], sizes: Axes) -> Merges {
    let mut next_is_cut = false;
    let mut axis = MAX_RANK;
    while axis > 0 {
        axis -= 1;
        merges[axis] = merges[axis] && !cut[axis] && !next_is_cut;
        if sizes[axis] > 1 {
            next_is_cut = cut[axis];
        }
    }
    merges
}

/// The elements of the shape `S` that lie in `memory` as `L` says, cut to the shape `R`. `outside` is what is not there.
#[inline]
pub(crate) fn assemble<S: Shape, L: Layout, R: Shape, T: Copy, C: Cuts>(
    memory: &[T],
    cuts: &C,
    outside: Option<&T>,
) -> Buffer<T, R> {
    let source = Source { memory, form: const { &Form::new::<S, L, R, C>() }, cuts: &cuts.cuts(), outside };
    Buffer::build(|elements| {
        if const { is_long::<R>() || size_of::<T>() > WIDE } {
            source.put_long(elements);
        } else {
            source.put(elements);
        }
    })
}

/// What is known of the source and the result.
struct Form {
    plan: Plan,
    strides: Axes,
    /// The sizes of the source, and of the result.
    from: Axes,
    to: Axes,
    /// Which axes are cut.
    cut: [bool; MAX_RANK],
}

impl Form {
    const fn new<S: Shape, L: Layout, R: Shape, C: Cuts>() -> Self {
        let strides = strides_of::<S, L>();
        Form {
            plan: Plan::new::<R>(apart(merges(strides, R::ALIGNED), C::CUT, R::ALIGNED)),
            strides,
            from: S::ALIGNED,
            to: R::ALIGNED,
            cut: C::CUT,
        }
    }
}

/// What a tensor is put together from.
struct Source<'a, T> {
    memory: &'a [T],
    form: &'static Form,
    cuts: &'a [Cut; MAX_RANK],
    outside: Option<&'a T>,
}

impl<T: Copy> Source<'_, T> {
    /// The same, compiled once.
    #[inline(never)]
    fn put_long(&self, elements: &mut Partial<'_, T>) {
        self.put(elements);
    }

    #[inline(always)]
    fn put(&self, elements: &mut Partial<'_, T>) {
        let Source { memory, form: Form { plan, strides, from, to, cut }, cuts, outside } = *self;
        let inner = plan.inner;
        let is_cut = cut[inner] && to[inner] > 1;
        let step = strides[inner];
        plan.walk(|start| {
            let mut origin = Some(0);
            for axis in 0..MAX_RANK {
                if axis == inner && is_cut {
                    continue;
                }
                let place = if cut[axis] {
                    cuts[axis].piece(start[axis], from[axis], to[axis]).first
                } else {
                    Some(start[axis])
                };
                origin = match (origin, place) {
                    (Some(origin), Some(place)) => Some(origin + place * strides[axis]),
                    _ => None,
                };
            }
            if let (Some(origin), true, Cut::Repeated(times)) = (origin, is_cut, cuts[inner]) {
                // Pieces of two or three elements would cost more than they hold.
                let (mut place, mut left) = (origin, times);
                elements.extend(plan.run, |_| {
                    if left == 0 {
                        (place, left) = (place + step, times);
                    }
                    left -= 1;
                    memory[place]
                });
                return;
            }
            if let (Some(origin), true, Cut::Tiled, 2..) = (origin, is_cut, cuts[inner], from[inner]) {
                let size = from[inner];
                let run = &memory[origin..][..(size - 1) * step + 1];
                for _ in 0..plan.run / size {
                    append(elements, run, step, size);
                }
                return;
            }
            let mut at = 0;
            while at < plan.run {
                let piece = if is_cut {
                    cuts[inner].piece(at, from[inner], plan.run)
                } else {
                    Piece { first: Some(0), direction: Direction::Forward, len: plan.run }
                };
                let len = piece.len;
                match (origin, piece.first, piece.direction) {
                    (Some(origin), Some(first), Direction::Forward) => {
                        let run = &memory[origin + first * step..][..(len - 1) * step + 1];
                        append(elements, run, step, len);
                    }
                    (Some(origin), Some(first), Direction::Backward) => {
                        let run = &memory[origin + (first + 1 - len) * step..][..(len - 1) * step + 1];
                        if step == 1 && const { size_of::<T>() <= WIDE } {
                            elements.append::<Baseline, _>(&Backwards(run), len);
                        } else {
                            elements.extend(len, |i| run[(len - 1 - i) * step]);
                        }
                    }
                    (Some(origin), Some(first), Direction::Still) => {
                        let element = &memory[origin + first * step];
                        elements.extend(len, |_| *element);
                    }
                    (None, ..) | (_, None, _) => {
                        let element = outside.expect("all is inside, or there is something outside");
                        elements.extend(len, |_| *element);
                    }
                }
                at += len;
            }
        });
    }
}

/// Larger elements are copied one by one: no loop is made of vectors for them, and each function that they go through would hold another copy
/// where nothing is optimised.
const WIDE: usize = 64;

/// Appends `len` elements of a run, `step` apart.
#[inline(always)]
fn append<T: Copy>(elements: &mut Partial<'_, T>, run: &[T], step: usize, len: usize) {
    if step == 1 && const { size_of::<T>() <= WIDE } {
        elements.append::<Baseline, _>(&run, len);
    } else {
        elements.extend(len, |i| run[i * step]);
    }
}

/// Elements from the last to the first.
struct Backwards<'r, T>(&'r [T]);

impl<T: Copy> Run for Backwards<'_, T> {
    type Elem = T;

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> T {
        self.0[self.0.len() - 1 - i]
    }

    #[inline(always)]
    fn part(&self, first: usize, count: usize) -> Self {
        let end = self.0.len() - first;
        Backwards(&self.0[end - count..end])
    }
}
