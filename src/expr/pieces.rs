//! A tensor put together from pieces of another one: turned round, rolled, repeated, padded.
//!
//! What happens along an axis is a [`Cut`]. It takes the axis apart into pieces, each of which is a run of the source, forwards or
//! backwards, one element again and again, or what lies outside. So a run of the result is a few runs of the source, and no
//! element is looked up by itself.

use super::evaluate::is_long;
use super::plan::{Merges, Rows, merges};
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
#[derive(Clone, Copy)]
struct Piece {
    /// Where it starts in the source; nowhere, if it lies outside.
    first: Option<usize>,
    direction: Direction,
    len: usize,
}

#[derive(Clone, Copy)]
enum Direction {
    Forward,
    Backward,
    Still,
}

impl Piece {
    /// A whole run.
    const WHOLE: Piece = Piece { first: Some(0), direction: Direction::Forward, len: usize::MAX };
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
        let Form { plan, strides, from, cut, .. } = self.form;
        let inner = self.inner();
        let mut groups = plan.groups();
        while let Some((start, Rows { axis, count })) = groups.next() {
            let beside = self.origin(&start, axis);
            // Copies of rows that are there already need no look at the source.
            let rows = match self.cuts[axis] {
                Cut::Tiled if cut[axis] && axis != plan.inner => from[axis],
                _ => count,
            };
            for row in 0..rows {
                let origin = match (beside, if axis == plan.inner { Some(0) } else { self.place(axis, row) }) {
                    (Some(beside), Some(place)) => Some(beside + place * strides[axis]),
                    _ => None,
                };
                self.put_run(elements, origin, &inner);
            }
            elements.repeat(rows * plan.run, (count - rows) * plan.run);
        }
    }

    /// Where a place along an axis is in the source, if it is there.
    #[inline(always)]
    fn place(&self, axis: usize, at: usize) -> Option<usize> {
        let Form { from, to, cut, .. } = self.form;
        if cut[axis] { self.cuts[axis].piece(at, from[axis], to[axis]).first } else { Some(at) }
    }

    /// Where the rows along an axis start in the source, if they are there.
    #[inline(always)]
    fn origin(&self, start: &Axes, rows: usize) -> Option<usize> {
        let Form { plan, strides, .. } = self.form;
        let mut origin = 0;
        for axis in (0..MAX_RANK).filter(|&axis| axis != rows && axis != plan.inner) {
            origin += self.place(axis, start[axis])? * strides[axis];
        }
        Some(origin)
    }

    /// How the inner axis is cut.
    #[inline(always)]
    fn inner(&self) -> Inner {
        let Form { plan, from, to, cut, .. } = self.form;
        let (inner, run) = (plan.inner, plan.run);
        if !cut[inner] || to[inner] == 1 {
            return Inner::Pieces([Piece::WHOLE; FEW], 1);
        }
        match self.cuts[inner] {
            Cut::Repeated(times) => Inner::Repeated(times),
            Cut::Tiled if from[inner] > 1 => Inner::Tiled(from[inner]),
            by => {
                let (mut pieces, mut count, mut at) = ([Piece::WHOLE; FEW], 0, 0);
                while at < run {
                    if count == FEW {
                        return Inner::Many;
                    }
                    pieces[count] = by.piece(at, from[inner], run);
                    at += pieces[count].len;
                    count += 1;
                }
                Inner::Pieces(pieces, count)
            }
        }
    }

    /// Puts one run, whose elements start at a place of the source, or are not there.
    #[inline(always)]
    fn put_run(&self, elements: &mut Partial<'_, T>, origin: Option<usize>, inner: &Inner) {
        let Form { plan, strides, from, .. } = self.form;
        let step = strides[plan.inner];
        match (inner, origin) {
            (_, None) => {
                let element = self.outside();
                elements.extend(plan.run, |_| *element);
            }
            (Inner::Pieces(pieces, count), Some(origin)) => {
                for piece in &pieces[..*count] {
                    self.put_piece(elements, origin, piece);
                }
            }
            (Inner::Many, Some(origin)) => {
                let mut at = 0;
                while at < plan.run {
                    let piece = self.cuts[plan.inner].piece(at, from[plan.inner], plan.run);
                    self.put_piece(elements, origin, &piece);
                    at += piece.len;
                }
            }
            (Inner::Tiled(size), Some(origin)) => {
                append(elements, &self.memory[origin..][..(size - 1) * step + 1], step, *size);
                elements.repeat(*size, plan.run - size);
            }
            (Inner::Repeated(times), Some(origin)) => {
                // Pieces of two or three elements would cost more than they hold.
                let (mut place, mut left) = (origin, *times);
                elements.extend(plan.run, |_| {
                    if left == 0 {
                        (place, left) = (place + step, *times);
                    }
                    left -= 1;
                    self.memory[place]
                });
            }
        }
    }

    /// Puts a piece of the run that starts at a place of the source.
    #[inline(always)]
    fn put_piece(&self, elements: &mut Partial<'_, T>, origin: usize, piece: &Piece) {
        let (memory, plan) = (self.memory, &self.form.plan);
        let (step, len) = (self.form.strides[plan.inner], piece.len.min(plan.run));
        match (piece.first, &piece.direction) {
            (Some(first), Direction::Forward) => {
                append(elements, &memory[origin + first * step..][..(len - 1) * step + 1], step, len);
            }
            (Some(first), Direction::Backward) => {
                let run = &memory[origin + (first + 1 - len) * step..][..(len - 1) * step + 1];
                if step == 1 && const { size_of::<T>() <= WIDE } {
                    elements.append::<Baseline, _>(&FromTheEnd(run), len);
                } else {
                    elements.extend(len, |i| run[(len - 1 - i) * step]);
                }
            }
            (Some(first), Direction::Still) => {
                let element = &memory[origin + first * step];
                elements.extend(len, |_| *element);
            }
            (None, _) => {
                let element = self.outside();
                elements.extend(len, |_| *element);
            }
        }
    }

    fn outside(&self) -> &T {
        self.outside.expect("all is inside, or there is something outside")
    }
}

/// How the inner axis of a result is cut.
enum Inner {
    /// To so many of these pieces.
    Pieces([Piece; FEW], usize),
    /// To more pieces.
    Many,
    /// All elements, so many, again and again.
    Tiled(usize),
    /// Each element as many times.
    Repeated(usize),
}

/// So many pieces of an axis are looked up once for all runs.
const FEW: usize = 4;

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
struct FromTheEnd<'r, T>(&'r [T]);

impl<T: Copy> Run for FromTheEnd<'_, T> {
    type Elem = T;
    const PURE: bool = true;

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> T {
        self.0[self.0.len() - 1 - i]
    }

    #[inline(always)]
    fn part(&self, first: usize, count: usize) -> Self {
        let end = self.0.len() - first;
        FromTheEnd(&self.0[end - count..end])
    }
}
