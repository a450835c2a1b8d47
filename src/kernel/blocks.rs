//! Long sums in blocks: what is added one after another loses more, the more there is, and so every sum of many elements is one of sums.
//!
//! A block has as many elements as are added in NumPy's order ([`BLOCK`]). As many sums of blocks are one of the next level, and so on for
//! [`LEVELS`] levels. So no element of 128⁴ goes through more than 512 additions.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use core::slice;

/// So many elements are added one after another.
pub(crate) const BLOCK: usize = 128;

/// How many levels of sums there are, with those of blocks.
pub(crate) const LEVELS: usize = 3;

/// How results of blocks are joined.
#[derive(Clone, Copy)]
pub struct JoinedBy<A> {
    /// What the elements of a block are folded into.
    pub(crate) start: A,
    /// What becomes of two results.
    pub(crate) join: fn(A, A) -> A,
}

/// The sums of blocks, of blocks of blocks, and so on, of elements that are added to totals, some side by side.
pub(crate) struct Levels<'a, A> {
    joined: JoinedBy<A>,
    levels: [&'a mut [A]; LEVELS],
    /// How many blocks have been added.
    blocks: usize,
}

impl<'a, A: Copy> Levels<'a, A> {
    /// The levels of `room.len() / LEVELS` sums.
    #[inline(always)]
    pub(crate) fn new(room: &'a mut [A], joined: JoinedBy<A>) -> Self {
        room.fill(joined.start);
        let (first, rest) = room.split_at_mut(room.len() / LEVELS);
        let (second, third) = rest.split_at_mut(first.len());
        Levels { joined, levels: [first, second, third], blocks: 0 }
    }

    /// Where the next block goes.
    #[inline(always)]
    pub(crate) fn block(&mut self) -> &mut [A] {
        self.levels[0]
    }

    /// Adds the block to those before it.
    #[inline(always)]
    pub(crate) fn close(&mut self, totals: &mut [A]) {
        self.blocks += 1;
        let [first, second, third] = &mut self.levels;
        self.joined.raise(first, second);
        if self.blocks % BLOCK == 0 {
            self.joined.raise(second, third);
        }
        if self.blocks % (BLOCK * BLOCK) == 0 {
            self.joined.raise(third, totals);
        }
    }

    /// Adds what is left.
    #[inline(always)]
    pub(crate) fn finish(self, totals: &mut [A]) {
        let [_, second, third] = self.levels;
        self.joined.raise(second, third);
        self.joined.raise(third, totals);
    }
}

/// The levels of one sum, whose blocks are made where the total stands.
pub(crate) struct LongSum<'a, A> {
    levels: Levels<'a, A>,
    total: A,
}

impl<'a, A: Copy> LongSum<'a, A> {
    /// Takes the total, and leaves the start of a block in its place.
    #[inline(always)]
    pub(crate) fn new(joined: JoinedBy<A>, room: &'a mut [A; LEVELS], total: &mut A) -> Self {
        LongSum { levels: Levels::new(room, joined), total: core::mem::replace(total, joined.start) }
    }

    /// Takes a block, and leaves the start of the next one in its place.
    #[inline(always)]
    pub(crate) fn close(&mut self, block: &mut A) {
        self.levels.block()[0] = core::mem::replace(block, self.levels.joined.start);
        self.levels.close(slice::from_mut(&mut self.total));
    }

    /// The total.
    #[inline(always)]
    pub(crate) fn finish(mut self) -> A {
        self.levels.finish(slice::from_mut(&mut self.total));
        self.total
    }
}

impl<A: Copy> JoinedBy<A> {
    /// Adds the results of a level to those of the next one.
    #[inline(always)]
    fn raise(&self, from: &mut [A], to: &mut [A]) {
        for (to, from) in to.iter_mut().zip(from) {
            *to = (self.join)(*to, *from);
            *from = self.start;
        }
    }
}

/// So many sums are added up side by side where there is no heap.
#[cfg(not(feature = "alloc"))]
const SIDE_BY_SIDE: usize = 64;

/// Whether there is room for the levels of so many sums.
#[cfg(feature = "alloc")]
pub(crate) fn has_room(_width: usize) -> bool {
    true
}

/// Whether there is room for the levels of so many sums.
#[cfg(not(feature = "alloc"))]
pub(crate) fn has_room(width: usize) -> bool {
    width <= SIDE_BY_SIDE
}

/// Room for the levels of `width` sums.
#[cfg(feature = "alloc")]
#[inline(never)]
pub(crate) fn room<A: Copy>(start: A, width: usize) -> Vec<A> {
    alloc::vec![start; LEVELS * width]
}

/// Room for the levels of as many sums as there may be.
#[cfg(not(feature = "alloc"))]
pub(crate) fn room<A: Copy>(start: A, _: usize) -> [A; LEVELS * SIDE_BY_SIDE] {
    [start; LEVELS * SIDE_BY_SIDE]
}
