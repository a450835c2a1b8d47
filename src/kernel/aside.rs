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

/// Lays the `count` elements of a run from `first` on aside, and does something with them. Elements that are no numbers stay where they are.
///
/// # Panics
///
/// When they are more than [`ASIDE`].
#[inline(always)]
pub(crate) fn lay_aside<R: Run>(run: &R, first: usize, count: usize, does: impl WithElements<R::Elem>) {
    if may_be_laid_aside::<R::Elem>() {
        lay_numbers_aside(run, first, count, does);
    } else {
        does.one_by_one(&run.part(first, count));
    }
}

/// The same of primitive numbers. A function of its own, since the room of other elements could be larger than a stack.
///
/// # Panics
///
/// When they are no primitive numbers.
#[inline(never)]
fn lay_numbers_aside<R: Run>(run: &R, first: usize, count: usize, does: impl WithElements<R::Elem>) {
    assert!(may_be_laid_aside::<R::Elem>(), "numbers");
    let mut room = [const { MaybeUninit::uninit() }; ASIDE];
    let room = &mut room[..count];
    // SAFETY: so many places are there, and take any bytes. All zeros are a number, should the run leave a place out.
    unsafe { ptr::write_bytes(room.as_mut_ptr(), 0, count) };
    run.write_by_functions(first, room);
    // SAFETY: these are primitive numbers, each of which was written or is zero; `MaybeUninit<T>` has the layout of `T`.
    does.laid_aside(&Laid(unsafe { &*(ptr::from_ref(room) as *const [R::Elem]) }));
}

/// Whether these are primitive numbers. Compiled with this crate for each type that it uses so: otherwise types would be told apart one by one.
#[inline(never)]
fn may_be_laid_aside<T>() -> bool {
    is_primitive::<T>()
}
