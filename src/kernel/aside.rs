//! Elements that are computed and laid aside, for the function that reads them next.
//!
//! A formula is one loop, in which all its functions are inlined. In a program that is not optimised nothing is, and each element goes through
//! dozens of calls. There a formula goes function by function, some elements at a time: each function is a loop over elements in memory, which is
//! compiled once, with this crate where that has it.
#![allow(unsafe_code)]

use core::mem::MaybeUninit;
use core::ptr;

use super::level::Level;
use super::primitive::is_primitive;
use super::run::{Run, is_read_in_place};

/// So many elements are laid aside at once.
pub(crate) const ASIDE: usize = 256;

/// What is done with elements.
pub trait WithElements<T> {
    /// Does it with elements that lie in memory.
    fn laid_aside<R: Run<Elem = T>>(self, elements: &R);
    /// Does it with elements that are computed one by one.
    fn one_by_one<R: Run<Elem = T>>(self, elements: &R);
}

/// Elements that lie side by side and may be copied, whether or not their type says so.
#[derive(Clone, Copy)]
pub(crate) struct Laid<'a, T>(&'a [T]);

impl<'a, T: Copy> Laid<'a, T> {
    #[inline(always)]
    pub(crate) fn of(elements: &'a [T]) -> Self {
        Laid(elements)
    }
}

impl<T> Run for Laid<'_, T> {
    type Elem = T;
    const PURE: bool = true;
    const IN_BLOCKS: bool = true;

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> T {
        // SAFETY: the element is borrowed, and may be copied: its type is `Copy`, or a primitive one.
        unsafe { ptr::read(&self.0[i]) }
    }

    #[inline(always)]
    fn part(&self, first: usize, count: usize) -> Self {
        Laid(&self.0[first..][..count])
    }

    is_read_in_place!();
}

/// Lays the first elements of a run aside, and does something with them. Elements that are no numbers stay where they are.
///
/// # Panics
///
/// When they are more than [`ASIDE`].
pub(crate) fn lay_aside<R: Run>(run: &R, count: usize, does: impl WithElements<R::Elem>) {
    if !is_number::<R::Elem>() {
        return does.one_by_one(run);
    }
    // Zeros, which are numbers too, should the run leave a place out. By one call: unoptimised, a loop takes longer than all else here.
    let mut room = MaybeUninit::<[MaybeUninit<R::Elem>; ASIDE]>::zeroed();
    // SAFETY: an array of `MaybeUninit` needs nothing to be written.
    let room = &mut unsafe { room.assume_init_mut() }[..count];
    run.write_by_functions(room);
    // SAFETY: these are primitive numbers, each of which was written or is zero; `MaybeUninit<T>` has the layout of `T`.
    does.laid_aside(&Laid(unsafe { &*(ptr::from_ref(room) as *const [R::Elem]) }));
}

/// Compiled with this crate for each type that it uses so: otherwise types would be told apart one by one.
#[inline(never)]
fn is_number<T>() -> bool {
    is_primitive::<T>()
}
