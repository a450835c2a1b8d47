//! Parts of a tensor that is being built, each filled by a thread.

use core::mem::{MaybeUninit, needs_drop};

use rayon::prelude::*;

use super::Partial;
use super::sink::{Columns, LINE, Rows, Sink, write, write_across, write_rows};
use crate::kernel::level::Level;
use crate::kernel::run::Run;

/// A part of the room of a tensor that is being built, the first `filled` elements of which are there.
///
/// Its elements need no drop: when it is given up they are forgotten.
pub(crate) struct Room<'a, T> {
    memory: &'a mut [MaybeUninit<T>],
    filled: usize,
}

impl<T> Room<'_, T> {
    /// How many elements are missing.
    #[inline(always)]
    pub(crate) fn left(&self) -> usize {
        self.memory.len() - self.filled
    }
}

impl<T> Sink<T> for Room<'_, T> {
    #[inline(always)]
    fn append<V: Level, R: Run<Elem = T>>(&mut self, run: &R, count: usize) {
        write::<V, T, R>(&mut self.memory[self.filled..][..count], run);
        self.filled += count;
    }

    #[inline(always)]
    fn append_rows<V: Level, R: Rows<T>>(&mut self, rows: R, count: usize) {
        let all = count.checked_mul(rows.count()).filter(|all| *all <= self.left());
        let all = all.expect("no more elements than the part has");
        write_rows::<V, T, R>(&mut self.memory[self.filled..][..all], rows, count);
        self.filled += all;
    }

    #[inline(always)]
    fn append_across<V: Level, C: Columns<T>>(&mut self, columns: C, count: usize) {
        let all = count.checked_mul(LINE).filter(|all| *all <= self.left());
        let all = all.expect("no more elements than the part has");
        write_across::<V, T, C>(&mut self.memory[self.filled..][..all], columns, count);
        self.filled += all;
    }

    #[inline(always)]
    fn last_mut(&mut self, count: usize) -> &mut [T] {
        let first = self.filled.checked_sub(count).expect("as many elements are there");
        let last = &mut self.memory[first..self.filled];
        // SAFETY: `filled` grows only when so many elements more have been written, one after another, and nobody else can reach the
        // memory, so the first `filled` are initialised; `MaybeUninit<T>` has the layout of `T`.
        unsafe { &mut *(last as *mut [MaybeUninit<T>] as *mut [T]) }
    }
}

impl<T: Send> Partial<'_, T> {
    /// Has parts of `len` elements, the last one maybe of fewer, filled by `fill`, in threads. It is given the number of elements before each.
    ///
    /// # Panics
    ///
    /// When `fill` panics, or leaves a part before it is full, or elements need drop.
    pub(crate) fn fill_parts(&mut self, len: usize, fill: &(dyn Fn(usize, &mut Room<'_, T>) + Sync)) {
        assert!(const { !needs_drop::<T>() }, "what is forgotten when a part panics needs no drop");
        // SAFETY: the parts cover the memory, and each is looked at after it was filled: a room that says that it is full is, for `filled` grows
        // only when so many elements have been written. It is still the room of this part: `fill` may do with the room it borrows what it wants
        // to, but has no other one of the same lifetime, which is its own in each call, to put in its place. `rayon` waits for all parts,
        // and hands on a panic in any of them, after which nobody takes the memory for initialised.
        unsafe {
            self.write_all(|memory| {
                memory.par_chunks_mut(len).enumerate().for_each(|(part, memory)| {
                    let mut room = Room { memory, filled: 0 };
                    fill(part * len, &mut room);
                    assert!(room.left() == 0, "a part of a tensor is filled");
                });
            });
        }
    }
}
