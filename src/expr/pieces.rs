//! A tensor put together from pieces of another one: turned round, rolled, repeated, padded.
//!
//! What happens along an axis is a [`Cut`]. It takes the axis apart into pieces, each of which is a run of the source, forwards or
//! backwards, one element again and again, or what lies outside. So a run of the result is a few runs of the source, and no
//! element is looked up by itself.

#[cfg(feature = "alloc")]
use alloc::boxed::Box;

use super::Plan;
use super::evaluate::is_long;
use super::plan::{Merges, Rows, merges};
use crate::shape::layout::{Axes, Layout, strides_of};
use crate::shape::{MAX_RANK, Shape};
#[cfg(feature = "alloc")]
use crate::storage::build_box;
use crate::storage::{Buffer, Partial, PieceElements, RowPiece};

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

impl Direction {
    /// How far one element is from the next, if those of the source are a step apart.
    #[inline(always)]
    fn steps(&self, step: usize) -> isize {
        match self {
            Direction::Forward => step as isize,
            Direction::Backward => -(step as isize),
            Direction::Still => 0,
        }
    }
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
    #[cfg(feature = "alloc")]
    if const { is_long::<R>() && !Buffer::<T, R>::IN_PLACE } {
        return Buffer::adopt_box(source.boxed(R::LEN));
    }
    Buffer::build(|elements| if const { is_long::<R>() } { source.put_long(elements) } else { source.put(elements) })
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
    /// All elements, on the heap.
    #[cfg(feature = "alloc")]
    #[inline(never)]
    fn boxed(&self, len: usize) -> Box<[T]> {
        build_box(len, |elements| self.put(elements))
    }

    /// The same in place, compiled once.
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
            if let (Cut::Repeated(times), true, false, Some(beside), Inner::Pieces(pieces, number)) =
                (self.cuts[axis], cut[axis], axis == plan.inner, beside, &inner)
            {
                let pieces = pieces.each_ref().map(|piece| self.piece_of_rows(beside, strides[axis] as isize, piece));
                elements.append_pieces(from[axis], times, &pieces[..*number]);
                continue;
            }
            let mut row = 0;
            while row < rows {
                // The rows that lie in the source as a piece of their axis does.
                let piece = match self.cuts[axis] {
                    _ if axis == plan.inner => Piece { len: 1, ..Piece::WHOLE },
                    cuts if cut[axis] => cuts.piece(row, from[axis], rows),
                    _ => Piece { first: Some(row), len: rows - row, ..Piece::WHOLE },
                };
                self.put_rows(elements, beside, axis, &piece, &inner);
                row += piece.len;
            }
            elements.repeat(rows * plan.run, (count - rows) * plan.run);
        }
    }

    /// Puts the rows of a piece of their axis, if the place beside that is there.
    #[inline(always)]
    fn put_rows(&self, elements: &mut Partial<'_, T>, beside: Option<usize>, axis: usize, rows: &Piece, inner: &Inner) {
        let Form { plan, strides, .. } = self.form;
        let (Some(beside), Some(first)) = (beside, rows.first) else {
            return elements.append_pieces(rows.len, 1, &[RowPiece { len: plan.run, elements: self.outside() }]);
        };
        let (origin, down) = (beside + first * strides[axis], rows.direction.steps(strides[axis]));
        if let Inner::Pieces(pieces, count) = inner {
            let pieces = pieces.each_ref().map(|piece| self.piece_of_rows(origin, down, piece));
            return elements.append_pieces(rows.len, 1, &pieces[..*count]);
        }
        for row in 0..rows.len {
            self.put_run(elements, origin.wrapping_add_signed(row as isize * down), inner);
        }
    }

    /// The elements of a piece of the inner axis in some rows, of which the first starts at a place of the source.
    #[inline(always)]
    fn piece_of_rows(&self, origin: usize, down: isize, piece: &Piece) -> RowPiece<'_, T> {
        let plan = &self.form.plan;
        let step = self.form.strides[plan.inner];
        let elements = match piece.first {
            Some(first) => PieceElements::In {
                memory: self.memory,
                first: origin + first * step,
                down,
                right: piece.direction.steps(step),
            },
            None => self.outside(),
        };
        RowPiece { len: piece.len.min(plan.run), elements }
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
            Cut::Tiled if from[inner] > 1 && from[inner] * FEW < run => Inner::Tiled(from[inner]),
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

    /// Puts one run, whose elements start at a place of the source.
    #[inline(always)]
    fn put_run(&self, elements: &mut Partial<'_, T>, origin: usize, inner: &Inner) {
        let Form { plan, strides, from, .. } = self.form;
        let step = strides[plan.inner];
        match inner {
            Inner::Pieces(pieces, count) => {
                for piece in &pieces[..*count] {
                    elements.append_pieces(1, 1, &[self.piece_of_rows(origin, 0, piece)]);
                }
            }
            Inner::Many => {
                let mut at = 0;
                while at < plan.run {
                    let piece = self.cuts[plan.inner].piece(at, from[plan.inner], plan.run);
                    elements.append_pieces(1, 1, &[self.piece_of_rows(origin, 0, &piece)]);
                    at += piece.len;
                }
            }
            Inner::Tiled(size) => {
                let all = Piece { len: *size, ..Piece::WHOLE };
                elements.append_pieces(1, 1, &[self.piece_of_rows(origin, 0, &all)]);
                elements.repeat(*size, plan.run - size);
            }
            Inner::Repeated(times) => {
                // Each element as a row.
                let element = PieceElements::In { memory: self.memory, first: origin, down: step as isize, right: 1 };
                elements.append_pieces(from[plan.inner], *times, &[RowPiece { len: 1, elements: element }]);
            }
        }
    }

    /// What lies outside.
    fn outside(&self) -> PieceElements<'_, T> {
        PieceElements::All(self.outside.expect("all is inside, or there is something outside"))
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
