//! Runs of elements, and folding them: what every loop is written for, whatever reads the elements.

use core::mem::MaybeUninit;

use super::aside::{Laid, WithElements, lay_aside};
use super::blocks::JoinedBy;
use super::level::{Level, Work, dispatch};
use super::math::Special;

/// So many elements are computed at once where that is better: a part of a run that stays in the nearest cache.
pub(crate) const BLOCK: usize = 512;

/// A run of the innermost axis.
pub trait Run: Sized {
    /// What it consists of.
    type Elem;
    /// The element at `i`, which is below the length of the run, computed by the instructions of the level `V`.
    fn get<V: Level>(&self, i: usize) -> Self::Elem;
    /// Whether elements may be read again, and are the same.
    const PURE: bool = false;
    /// Whether a part of constant length is read by whole vectors.
    const IN_BLOCKS: bool = false;
    /// Whether [`quick`](Run::quick) has less to do than `get`.
    const QUICK: bool = false;
    /// The same element, without a look at special cases. Where it is one, anything, and `special` remembers it.
    #[inline(always)]
    fn quick<V: Level>(&self, i: usize, special: &mut Special) -> Self::Elem {
        let _ = special;
        self.get::<V>(i)
    }
    /// Whether elements are better written many at once: what is recorded is one step then, and how they lie is looked at once.
    const BLOCKS: bool = false;
    /// Writes the first elements, as many as there are places.
    #[inline(always)]
    fn write_block<V: Level>(&self, places: &mut [MaybeUninit<Self::Elem>]) {
        for (i, place) in places.iter_mut().enumerate() {
            place.write(self.get::<V>(i));
        }
    }
    /// Whether it is written [function by function](Run::write_by_functions) in a program that is not optimised: it is a function of what is
    /// computed itself.
    const BY_FUNCTIONS: bool = false;
    /// Whether something is computed.
    const COMPUTES: bool = false;
    /// Writes the elements from `first` on, as many as there are places. What a function reads is computed before, some elements at a time.
    #[inline(always)]
    fn write_by_functions(&self, first: usize, places: &mut [MaybeUninit<Self::Elem>]) {
        write_apart(&self.part(first, places.len()), places);
    }
    /// Whether elements are numbers that may be [laid aside](Run::lay_aside).
    const ARE_LAID_ASIDE: bool = is_number::<Self::Elem>();
    /// Does something with the `count` elements from `first` on when they lie in memory. There are no more than
    /// [`ASIDE`](super::aside::ASIDE).
    #[inline(always)]
    fn lay_aside<D: WithElements<Self::Elem>>(&self, first: usize, count: usize, does: D) {
        lay_aside(self, first, count, does);
    }
    /// The `count` elements from `first` on.
    ///
    /// A loop over a part of constant length needs no bound checks, and LLVM vectorises it.
    fn part(&self, first: usize, count: usize) -> Self;
    /// Whether the elements in memory lie some distance apart, so that what is made of them is faster where they are
    /// [gathered](Run::gather) first.
    const GATHERS: bool = false;
    /// Room for `COUNT` of them.
    type Room<const COUNT: usize>;
    /// As above.
    fn room<const COUNT: usize>() -> Self::Room<COUNT>;
    /// A run of which the elements in memory lie side by side.
    type Gathered<'g>: Run<Elem = Self::Elem>
    where
        Self: 'g;
    /// The `count` elements from `first` on, of which those in memory have been copied to the room if they were apart.
    fn gather<'g, const COUNT: usize>(
        &'g self,
        room: &'g mut Self::Room<COUNT>,
        first: usize,
        count: usize,
    ) -> Self::Gathered<'g>;
}

/// Writes the first elements of a run. Compiled once, and not for each formula that reads it.
#[inline(never)]
pub(crate) fn write_apart<R: Run>(run: &R, places: &mut [MaybeUninit<R::Elem>]) {
    struct Writing<'a, R: Run>(&'a R, &'a mut [MaybeUninit<R::Elem>]);
    impl<R: Run> Work for Writing<'_, R> {
        type Output = ();

        #[inline(always)]
        fn run<V: Level>(self) {
            self.0.write_block::<V>(self.1);
        }
    }
    dispatch(Writing(run, places));
}

/// Writes elements to places one after another, as whoever computes them puts them there: that each place is written is looked at here, and not
/// trusted.
pub(crate) struct InOrder<'p, T> {
    places: &'p mut [MaybeUninit<T>],
    written: usize,
}

impl<'p, T> InOrder<'p, T> {
    #[inline(always)]
    pub(crate) fn new(places: &'p mut [MaybeUninit<T>]) -> Self {
        InOrder { places, written: 0 }
    }

    /// # Panics
    ///
    /// When it is not the next one.
    #[inline(always)]
    pub(crate) fn put(&mut self, i: usize, element: T) {
        assert!(i == self.written, "elements are put in their order");
        self.places[i].write(element);
        self.written += 1;
    }

    /// # Panics
    ///
    /// When some are missing.
    #[inline(always)]
    pub(crate) fn finish(self) {
        assert!(self.written == self.places.len(), "an element for each place");
    }
}

/// What lies side by side, or stands still, is read where it is. So are two operands: to gather both takes as long as it saves.
macro_rules! is_read_in_place {
    () => {
        type Room<const COUNT: usize> = ();
        type Gathered<'g>
            = Self
        where
            Self: 'g;

        #[inline(always)]
        fn room<const COUNT: usize>() {}

        #[inline(always)]
        fn gather<'g, const COUNT: usize>(&'g self, (): &'g mut (), first: usize, count: usize) -> Self {
            self.part(first, count)
        }
    };
}
pub(crate) use is_read_in_place;

impl<T: Copy> Run for &[T] {
    type Elem = T;
    const PURE: bool = true;
    const IN_BLOCKS: bool = true;

    #[inline(always)]
    fn get<V: Level>(&self, i: usize) -> T {
        self[i]
    }

    const ARE_LAID_ASIDE: bool = true;

    #[inline(always)]
    fn lay_aside<D: WithElements<T>>(&self, first: usize, count: usize, does: D) {
        does.laid_aside(&Laid::of(&self[first..][..count]));
    }

    #[inline(always)]
    fn part(&self, first: usize, count: usize) -> Self {
        &self[first..][..count]
    }

    is_read_in_place!();
}

/// A way to fold elements `T` into an accumulator.
pub trait Fold<T> {
    /// The accumulator.
    type Accumulator: Copy;
    /// One element more.
    fn step(&self, accumulator: Self::Accumulator, element: T) -> Self::Accumulator;
    /// How what blocks of elements were folded into is joined, if it may be.
    #[inline(always)]
    fn joined(&self) -> Option<JoinedBy<Self::Accumulator>> {
        None
    }
    /// Whether rows are better folded as a whole.
    const ROWS: bool = false;
    /// Whether it only compares elements, which nobody records.
    const COMPARES: bool = false;
    /// One element more for each accumulator.
    #[inline(always)]
    fn step_row<V: Level, R: Run<Elem = T>>(&self, accumulators: &mut [Self::Accumulator], row: &R) {
        for (i, accumulator) in accumulators.iter_mut().enumerate() {
            *accumulator = self.step(*accumulator, row.get::<V>(i));
        }
    }
    /// A run of elements more.
    #[inline(always)]
    fn run<V: Level>(
        &self,
        accumulator: Self::Accumulator,
        run: &impl Run<Elem = T>,
        count: usize,
    ) -> Self::Accumulator {
        let mut accumulator = accumulator;
        for i in 0..count {
            accumulator = self.step(accumulator, run.get::<V>(i));
        }
        accumulator
    }
}

/// What is done by a fold that an element type chooses.
pub trait ByFold<T, A> {
    /// What comes of it.
    type Output;
    /// Does it.
    fn by<F: Fold<T, Accumulator = A>>(self, fold: &F) -> Self::Output;
}

/// Whether it is something of a few parts, such as a number beside its rate or its place.
pub(crate) const fn is_small_struct<T>() -> bool {
    size_of::<T>() <= 16 && !is_number::<T>()
}

/// Whether it is a number alone, and not one of several parts, which may record what is computed with it.
pub(crate) const fn is_number<T>() -> bool {
    size_of::<T>() <= 8 && size_of::<T>() == align_of::<T>()
}
