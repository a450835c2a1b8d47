//! Runs of elements that lie some distance apart.
//!
//! The distance is a value, so no compiler sees that a loop stays inside of the elements. It is looked at once for the whole run.
#![allow(unsafe_code)]

use core::mem::MaybeUninit;
use core::slice;

use crate::kernel::level::{Level, Work, dispatch};
use crate::kernel::run::Run;

/// Elements of more bytes are not gathered, which fills the stack.
const WIDE: usize = 16;

/// A run of elements, some distance apart.
pub(crate) struct InSteps<'r, T> {
    /// From the first to the last of them: `(len - 1) * step + 1`, if there are any.
    elements: &'r [T],
    step: usize,
    len: usize,
}

impl<T> Clone for InSteps<'_, T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for InSteps<'_, T> {}

impl<'r, T> InSteps<'r, T> {
    /// `len` elements, from the first of `memory` on.
    ///
    /// # Panics
    ///
    /// When there are fewer, or `len` is 0.
    #[inline(always)]
    pub(crate) fn new(memory: &'r [T], step: usize, len: usize) -> Self {
        let last = len.checked_sub(1).and_then(|last| last.checked_mul(step)).expect("a run within memory");
        InSteps { elements: &memory[..=last], step, len }
    }

    /// The element at `i`.
    ///
    /// # Panics
    ///
    /// When there is none.
    #[inline(always)]
    pub(crate) fn at(&self, i: usize) -> &'r T {
        assert!(i < self.len, "an element of the run");
        // SAFETY: `new` has seen that the element at `(len - 1) * step` is there, without overflow, and `i` is not greater than `len - 1`.
        unsafe { self.elements.get_unchecked(i * self.step) }
    }

    /// All elements, if they lie side by side.
    #[inline(always)]
    pub(crate) fn side_by_side(&self) -> Option<&'r [T]> {
        if self.step == 1 { Some(self.elements) } else { None }
    }

    /// The `count` elements from `first` on.
    #[inline(always)]
    pub(crate) fn skip(&self, first: usize, count: usize) -> Self {
        assert!(first < self.len, "an element of the run");
        InSteps::new(&self.elements[first * self.step..], self.step, count)
    }
}

/// Rows of elements that follow one another, some distance apart: where they start, and how many elements there are from the first of a row to
/// its last.
pub struct RowsApart<'r, T> {
    /// From the first element of the first row to the last of the last one.
    elements: &'r [T],
    apart: usize,
    span: usize,
    count: usize,
}

impl<T> Clone for RowsApart<'_, T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for RowsApart<'_, T> {}

impl<'r, T> RowsApart<'r, T> {
    /// `count` rows, of which the first starts with the first of `memory`.
    ///
    /// # Panics
    ///
    /// When there are fewer, or `count` is 0.
    #[inline(always)]
    pub(crate) fn new(memory: &'r [T], apart: usize, span: usize, count: usize) -> Self {
        let last = count.checked_sub(1).and_then(|last| last.checked_mul(apart));
        let end = last.and_then(|last| last.checked_add(span)).expect("rows within memory");
        RowsApart { elements: &memory[..end], apart, span, count }
    }

    /// The elements from the first of a row to its last.
    ///
    /// # Panics
    ///
    /// When there is no such row.
    #[inline(always)]
    pub(crate) fn at(&self, row: usize) -> &'r [T] {
        assert!(row < self.count, "one of the rows");
        // SAFETY: `new` has seen that there are `(count - 1) * apart + span` elements, without overflow, and `row` is not greater than
        // `count - 1`.
        unsafe { slice::from_raw_parts(self.elements.as_ptr().add(row * self.apart), self.span) }
    }
}

/// Copies elements that are some steps apart to places side by side.
///
/// # Panics
///
/// When there are fewer elements than places.
#[inline]
pub(crate) fn gather<T: Copy>(to: &mut [MaybeUninit<T>], from: &[T], step: usize) {
    // SAFETY: elements that are `Copy` may be copied.
    unsafe { gather_copies(to, from, step) }
}

/// The same of elements of any type. What is copied is bytes, so this is compiled once for each size.
///
/// # Safety
///
/// The elements may be copied, and stay what they are: they are `Copy`, whether or not the type says so.
#[inline]
pub(crate) unsafe fn gather_copies<T>(to: &mut [MaybeUninit<T>], from: &[T], step: usize) {
    let Some(last) = to.len().checked_sub(1) else { return };
    assert!(last.checked_mul(step).is_some_and(|last| last < from.len()), "as many elements as places");
    macro_rules! as_one_of {
        ($($Number:ty)*) => { $(
            if const { size_of::<T>() == size_of::<$Number>() && align_of::<T>() == align_of::<$Number>() } {
                // SAFETY: both types have one size and one alignment, and `MaybeUninit` takes any bytes: also those of pointers, and those that
                // nobody has written. The elements are there, and the places are borrowed exclusively.
                let (to, from) = unsafe {
                    (
                        slice::from_raw_parts_mut(to.as_mut_ptr().cast::<MaybeUninit<$Number>>(), to.len()),
                        slice::from_raw_parts(from.as_ptr().cast::<MaybeUninit<$Number>>(), from.len()),
                    )
                };
                return gather_numbers(to, from, step);
            }
        )* };
    }
    as_one_of!(u8 u16 u32 u64);
    for (i, place) in to.iter_mut().enumerate() {
        // SAFETY: the last place is for the element at `last * step`, which is there; the caller says that it may be copied.
        place.write(unsafe { from.as_ptr().add(i * step).read() });
    }
}

/// The same, compiled once.
#[inline(never)]
fn gather_numbers<U: Copy>(to: &mut [U], from: &[U], step: usize) {
    dispatch(GatherNumbers { to, from, step });
}

/// Copies elements, by a loop whose step is a constant where it is small: then LLVM makes vectors.
struct GatherNumbers<'a, U> {
    to: &'a mut [U],
    from: &'a [U],
    step: usize,
}

impl<U: Copy> Work for GatherNumbers<'_, U> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let GatherNumbers { to, from, step } = self;
        match step {
            0 => to.fill(from[0]),
            1 => gather_every(to, from, 1),
            2 => gather_every(to, from, 2),
            3 => gather_every(to, from, 3),
            4 => gather_every(to, from, 4),
            _ => gather_every(to, from, step),
        }
    }
}

#[inline(always)]
fn gather_every<U: Copy>(to: &mut [U], from: &[U], step: usize) {
    let Some(last) = to.len().checked_sub(1) else { return };
    assert!(last.checked_mul(step).is_some_and(|last| last < from.len()), "as many elements as places");
    for (i, place) in to.iter_mut().enumerate() {
        // SAFETY: the last place is for the element at `last * step`, which is there, and no other one for an element that is further.
        *place = unsafe { *from.get_unchecked(i * step) };
    }
}

/// Room for elements that are gathered.
pub(crate) struct GatherRoom<T, const COUNT: usize>([MaybeUninit<T>; COUNT]);

impl<T: Copy, const COUNT: usize> GatherRoom<T, COUNT> {
    #[inline(always)]
    pub(crate) fn new() -> Self {
        GatherRoom([const { MaybeUninit::uninit() }; COUNT])
    }

    /// The first `count` elements that are some steps apart.
    ///
    /// # Panics
    ///
    /// When there are fewer, or there is no room for them.
    #[inline(always)]
    fn gathered(&mut self, from: &[T], step: usize, count: usize) -> &[T] {
        let places = &mut self.0[..count];
        gather(places, from, step);
        // SAFETY: all of these places have just been written; `MaybeUninit<T>` has the layout of `T`.
        unsafe { &*(places as *const [MaybeUninit<T>] as *const [T]) }
    }
}

impl<T: Copy> Run for InSteps<'_, T> {
    type Elem = T;
    const PURE: bool = true;
    const GATHERS: bool = size_of::<T>() <= WIDE;
    const BLOCKS: bool = true;

    #[inline(always)]
    fn write_block<V: Level>(&self, places: &mut [MaybeUninit<T>]) {
        assert!(places.len() <= self.len, "elements of the run");
        gather(places, self.elements, self.step);
    }

    type Room<const COUNT: usize> = GatherRoom<T, COUNT>;
    type Gathered<'g>
        = &'g [T]
    where
        Self: 'g;

    #[inline(always)]
    fn room<const COUNT: usize>() -> GatherRoom<T, COUNT> {
        GatherRoom::new()
    }

    #[inline(always)]
    fn gather<'g, const COUNT: usize>(
        &'g self,
        room: &'g mut GatherRoom<T, COUNT>,
        first: usize,
        count: usize,
    ) -> &'g [T] {
        room.gathered(self.part(first, count).elements, self.step, count)
    }

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> T {
        *self.at(i)
    }

    #[inline(always)]
    fn part(&self, first: usize, count: usize) -> Self {
        self.skip(first, count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::level::Baseline;

    /// Elements of one type, in all steps: those that are read one by one.
    fn are_gathered<T: Copy + PartialEq + core::fmt::Debug, const LEN: usize>(elements: [T; LEN]) {
        for step in 0..=7 {
            for len in 1..=(LEN - 1) / step.max(1) {
                let run = InSteps::new(&elements, step, len);
                let mut room = InSteps::<T>::room::<LEN>();
                for first in [0, len / 2, len - 1] {
                    let gathered = run.gather(&mut room, first, len - first);
                    assert_eq!(gathered.len(), len - first);
                    for (i, element) in gathered.iter().enumerate() {
                        assert_eq!(*element, elements[(first + i) * step], "step {step}, element {first} + {i}");
                        assert_eq!(*element, run.get::<Baseline>(first + i));
                    }
                }
            }
        }
    }

    #[test]
    fn elements_of_all_sizes_are_gathered() {
        let numbers: [u8; 100] = core::array::from_fn(|i| i as u8);
        are_gathered(numbers);
        are_gathered(numbers.map(i16::from));
        are_gathered(numbers.map(f32::from));
        are_gathered(numbers.map(f64::from));
        are_gathered(numbers.map(u128::from));
        are_gathered(numbers.map(|i| [i; 3]));
        // With bytes that nobody has written.
        are_gathered(numbers.map(|i| (i, u32::from(i))));
    }

    #[test]
    #[should_panic(expected = "as many elements as places")]
    fn elements_that_are_not_there_are_not_gathered() {
        gather(&mut [MaybeUninit::<f32>::uninit(); 4], &[0.0; 6], 2);
    }

    #[test]
    fn rows_are_where_they_are_said_to_be() {
        let numbers: [usize; 20] = core::array::from_fn(|i| i);
        for (apart, span, count) in [(5, 5, 4), (3, 8, 5), (0, 20, 3), (1, 1, 20), (19, 1, 2)] {
            let rows = RowsApart::new(&numbers, apart, span, count);
            for row in 0..count {
                assert_eq!(rows.at(row), &numbers[row * apart..][..span]);
            }
        }
    }

    #[test]
    #[should_panic]
    fn rows_that_end_outside_are_refused() {
        RowsApart::new(&[0; 20], 5, 6, 4);
    }

    #[test]
    #[should_panic(expected = "one of the rows")]
    fn rows_that_are_not_there_are_refused() {
        RowsApart::new(&[0; 20], 5, 5, 4).at(4);
    }
}
