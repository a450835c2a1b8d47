//! Which loops a walk over a shape has, computed at compile time.

use super::{Read, RunsAlong};
use crate::shape::layout::Axes;
use crate::shape::{MAX_RANK, Shape};

/// For each axis: whether a step along it is as many steps along the axis after it as that axis has, so that both are one loop.
pub(crate) type Merges = [bool; MAX_RANK];

/// Which axes of a walk over `sizes` an operand with these strides treats as one with the next axis that is longer than 1.
pub(crate) const fn merges(strides: Axes, sizes: Axes) -> Merges {
    let mut merges = [false; MAX_RANK];
    let mut next = MAX_RANK;
    let mut axis = MAX_RANK;
    while axis > 0 {
        axis -= 1;
        if sizes[axis] > 1 {
            merges[axis] = next < MAX_RANK && strides[axis] == strides[next] * sizes[next];
            next = axis;
        }
    }
    merges
}

/// Axes that both operands treat as one.
pub(crate) const fn both(a: Merges, b: Merges) -> Merges {
    let mut merges = [false; MAX_RANK];
    let mut axis = 0;
    while axis < MAX_RANK {
        merges[axis] = a[axis] && b[axis];
        axis += 1;
    }
    merges
}

/// The last axis that is longer than 1: the one that runs go along.
pub(crate) const fn innermost(sizes: Axes) -> Option<usize> {
    let mut axis = MAX_RANK;
    while axis > 0 {
        axis -= 1;
        if sizes[axis] > 1 {
            return Some(axis);
        }
    }
    None
}

/// The axis that runs of a walk over `W` go along.
pub(crate) const fn inner<W: Shape>() -> usize {
    Plan::new::<W>([false; MAX_RANK]).inner
}

/// Along which axis elements with these strides lie side by side, if not along the innermost one of a walk over `sizes`.
pub(crate) const fn across(strides: Axes, sizes: Axes) -> Option<usize> {
    match innermost(sizes) {
        Some(inner) if strides[inner] > 1 => {}
        _ => return None,
    }
    let mut axis = 0;
    while axis < MAX_RANK {
        if strides[axis] == 1 && sizes[axis] > 1 {
            return Some(axis);
        }
        axis += 1;
    }
    None
}

/// Runs that follow one another along one axis.
#[derive(Clone, Copy)]
pub(crate) struct Rows {
    /// The axis.
    pub(crate) axis: usize,
    /// How many there are.
    pub(crate) count: usize,
}

/// The loops of a walk: some outer ones, and a run.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    /// The outer loops from the innermost one on: along which axis, and how long.
    outer: [(usize, usize); MAX_RANK],
    /// How many outer loops there are.
    depth: usize,
    /// How many runs.
    runs: usize,
    /// The length of each run.
    pub(crate) run: usize,
    /// The axis that runs go along.
    pub(crate) inner: usize,
}

impl Plan {
    /// The loops over the shape `W` that merge these axes.
    pub(crate) const fn new<W: Shape>(merges: Merges) -> Self {
        Plan::over(W::ALIGNED, merges)
    }

    /// The loops over these sizes that merge these axes.
    pub(crate) const fn over(sizes: Axes, merges: Merges) -> Self {
        // Loops from the innermost one on. A loop is named by its innermost axis.
        let mut loops = [(0, 1); MAX_RANK];
        let mut count = 0;
        let mut axis = MAX_RANK;
        while axis > 0 {
            axis -= 1;
            if sizes[axis] == 1 {
                continue;
            }
            if count > 0 && merges[axis] {
                loops[count - 1].1 *= sizes[axis];
            } else {
                loops[count] = (axis, sizes[axis]);
                count += 1;
            }
        }
        let mut outer = [(0, 1); MAX_RANK];
        let mut runs = 1;
        let mut i = 1;
        while i < count {
            outer[i - 1] = loops[i];
            runs *= loops[i].1;
            i += 1;
        }
        let inner = match innermost(sizes) {
            Some(axis) => axis,
            None => MAX_RANK - 1,
        };
        Plan { outer, depth: count.saturating_sub(1), runs, run: loops[0].1, inner }
    }

    /// Calls `visit` with the start of each run, in C order.
    #[inline(always)]
    pub(crate) fn walk(&self, mut visit: impl FnMut(&Axes)) {
        let mut groups = self.groups();
        while let Some((mut start, Rows { axis, count })) = groups.next() {
            for row in 0..count {
                start[axis] = row;
                visit(&start);
            }
        }
    }

    /// The innermost of the outer loops: the runs that follow one another along one axis.
    pub(crate) const fn rows(&self) -> Rows {
        let (axis, count) = self.outer[0];
        Rows { axis, count }
    }

    /// The same, and how the runs go.
    pub(crate) const fn runs_along(&self) -> RunsAlong {
        let (axis, count) = self.outer[0];
        RunsAlong { axis, count, inner: self.inner, len: self.run }
    }

    /// The groups of runs along the innermost of the outer loops, in C order.
    #[inline(always)]
    pub(crate) fn groups(&self) -> RunGroups<'_> {
        RunGroups { plan: self, start: [0; MAX_RANK], left: self.runs / self.rows().count }
    }
}

/// A walk as a loop around walks.
impl Plan {
    /// The loops around the rows.
    fn around(&self) -> &[(usize, usize)] {
        self.outer[..self.depth].get(1..).unwrap_or_default()
    }

    /// How often those go by elements that lie as the strides say, and come back to the same.
    pub(crate) fn returns(&self, strides: &Axes) -> usize {
        if self.depth < 2 {
            return 1;
        }
        self.around().iter().filter(|(axis, _)| strides[*axis] == 0).map(|(_, len)| len).product()
    }

    /// The outermost of the loops around the rows, and the walk inside of it.
    pub(crate) fn outermost(&self) -> Option<((usize, usize), Plan)> {
        let &outermost = self.around().last()?;
        Some((outermost, Plan { depth: self.depth - 1, runs: self.runs / outermost.1, ..*self }))
    }

    /// The same walk, of which the outermost loop is as long.
    pub(crate) fn shortened(&self, len: usize) -> Plan {
        let (mut outer, last) = (self.outer, self.depth - 1);
        outer[last].1 = len;
        Plan { outer, runs: self.runs / self.outer[last].1 * len, ..*self }
    }

    /// How many elements there are from the first to the last that it goes by, if they lie as the strides say.
    pub(crate) fn span(&self, strides: &Axes) -> usize {
        let run = (self.inner, self.run);
        let loops = self.outer[..self.depth].iter().chain([&run]);
        1 + loops.map(|&(axis, len)| (len - 1) * strides[axis]).sum::<usize>()
    }
}

/// The groups from a run on, given its number, and which one of its group that is.
#[cfg(feature = "rayon")]
impl Plan {
    #[inline(always)]
    pub(crate) fn groups_from(&self, run: usize) -> (RunGroups<'_>, usize) {
        let per_group = self.rows().count;
        let mut groups = self.groups();
        groups.left -= run / per_group;
        let mut before = run / per_group;
        for &(axis, len) in self.outer[..self.depth].iter().skip(1) {
            groups.start[axis] = before % len;
            before /= len;
        }
        (groups, run % per_group)
    }
}

/// Goes through the groups of runs of a [`Plan`].
///
/// No closure: what [`Work`](crate::kernel::level::Work) does must be inlined, and a closure cannot be told to.
pub(crate) struct RunGroups<'a> {
    plan: &'a Plan,
    start: Axes,
    left: usize,
}

impl RunGroups<'_> {
    /// Where the next group starts, and its runs.
    #[inline(always)]
    pub(crate) fn next(&mut self) -> Option<(Axes, Rows)> {
        self.left = self.left.checked_sub(1)?;
        let start = self.start;
        for &(axis, len) in self.plan.outer[..self.plan.depth].iter().skip(1) {
            self.start[axis] += 1;
            if self.start[axis] < len {
                break;
            }
            self.start[axis] = 0;
        }
        Some((start, self.plan.rows()))
    }
}

/// The places of the groups of a walk, one after the other, for what reads and for what is written. To go on from a place is less work than to
/// find one, and groups may be short.
pub(crate) struct Trail<'a, P> {
    plan: &'a Plan,
    first: (P, usize),
    /// None before the second group: most walks have but one.
    outer: Option<OuterLoops<P>>,
    left: usize,
}

/// How often each loop around the rows has gone on, from the innermost one on, and where it is.
struct OuterLoops<P> {
    at: [usize; MAX_RANK],
    places: [(P, usize); MAX_RANK],
}

impl<'a, P: Copy> Trail<'a, P> {
    /// The trail that starts at a place.
    #[inline(always)]
    pub(crate) fn new(plan: &'a Plan, place: P) -> Self {
        let left = if plan.depth > 1 { plan.runs / plan.rows().count } else { 1 };
        Trail { plan, first: (place, 0), outer: None, left }
    }

    /// Where the next group starts. The other elements lie as the strides say.
    #[inline(always)]
    pub(crate) fn next(&mut self, reader: &impl Read<Place = P>, strides: &Axes) -> Option<(P, usize)> {
        self.left = self.left.checked_sub(1)?;
        let Some(OuterLoops { at, places }) = &mut self.outer else {
            if self.left > 0 {
                self.outer = Some(OuterLoops { at: [0; MAX_RANK], places: [self.first; MAX_RANK] });
            }
            return Some(self.first);
        };
        for (i, &(axis, len)) in self.plan.outer[..self.plan.depth].iter().skip(1).enumerate() {
            at[i] += 1;
            if at[i] < len {
                let (of_reader, other) = places[i];
                let next = (reader.next(of_reader, axis), other + strides[axis]);
                places[..=i].fill(next);
                break;
            }
            at[i] = 0;
        }
        Some(places[0])
    }
}

/// The offset of a position, given the strides.
#[inline(always)]
pub(crate) fn offset(position: &Axes, strides: &Axes) -> usize {
    let (mut offset, mut axis) = (0, 0);
    // By `while`: unoptimised, a range is five calls for each axis.
    while axis < MAX_RANK {
        offset += position[axis] * strides[axis];
        axis += 1;
    }
    offset
}
