//! The tape: what was computed, so that it can be gone through backwards.
//!
//! Each traced number that changes has a place on the tape, and what computed it is a step there. Steps that follow one another and do the same
//! are one: `x + y` of tensors is a single step of the tape, with the places of the first elements of both and how far apart the others are. So
//! what was a loop over elements is a loop on the way back, too. Loops that do several things with each element become as many
//! steps, which grow by turns.
//!
//! | file | idea |
//! |---|---|
//! | [`step`] | steps of functions of one and of two numbers, and how they grow |
//! | [`product`] | steps of products of matrices |
//! | [`convolution`] | steps of convolutions |
//! | [`row`] | steps of rows: operators, functions, sums |
//! | [`checkpoint`] | steps that are computed again instead of kept |
//! | [`room`] | the memory that is left for the next gradient |
//! | [`store`] | where the tape of an element type is |

pub(super) mod checkpoint;
pub(super) mod convolution;
pub(super) mod product;
mod room;
pub(super) mod row;
pub(super) mod step;
pub(super) mod store;

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::any::Any;

use self::step::{Code, Step};
use crate::element::Real;

/// Where a number stands on a tape. No number has the place 0.
pub(super) type Place = u32;

/// So many steps before the last one are looked at, for one that goes on: a loop over elements may do as many things with each.
const NEAR: usize = 12;

/// A tape of numbers `T`.
pub(super) struct Tape<T> {
    /// The place of the first value; 0 while nothing is recorded.
    first: Place,
    /// The values, by their places.
    values: Vec<T>,
    /// The numbers that steps need and that do not change.
    constants: Vec<T>,
    steps: Vec<Step<T>>,
    /// The steps before this one do not grow any more.
    closed: usize,
    /// The step that grew last.
    grown: u32,
    /// The step that is expected to grow next.
    expected: u32,
    /// What large steps need, by the number that stands in each.
    large: Vec<Box<dyn Large<T>>>,
    /// The values that elements of matrices are, counted from 1; 0 where they do not change.
    listed: Vec<u32>,
    /// Room for the rates.
    rates: Vec<T>,
}

/// How much a tape had recorded.
pub(super) struct Mark {
    values: usize,
    constants: usize,
    steps: usize,
    large: usize,
    listed: usize,
}

impl Mark {
    pub(super) fn values(&self) -> usize {
        self.values
    }
}

/// A step that is more than a loop over elements.
pub(super) trait Large<T> {
    /// Adds what the rates of its results say of the rates of what it was computed from.
    ///
    /// `result` is the first of them, and `first` the place of the first value of the tape.
    fn back(&self, result: usize, first: Place, tape: &Numbers<'_, T>, rates: &mut [T]);

    /// The step itself, for what may grow.
    fn as_any(&mut self) -> &mut dyn Any;
}

/// The numbers of a tape, while it is gone through.
pub(super) struct Numbers<'a, T> {
    pub(super) values: &'a [T],
    pub(super) constants: &'a [T],
    listed: &'a [u32],
}

impl<T> Tape<T> {
    pub(super) const fn new() -> Self {
        Tape {
            first: 0,
            values: Vec::new(),
            constants: Vec::new(),
            steps: Vec::new(),
            closed: 0,
            grown: 0,
            expected: 0,
            large: Vec::new(),
            listed: Vec::new(),
            rates: Vec::new(),
        }
    }
}

impl<T: Real> Tape<T> {
    /// Starts to record, with the place after those of all tapes before.
    pub(super) fn start(&mut self, first: Place) {
        self.first = first;
    }

    /// Whether it records.
    pub(super) fn is_running(&self) -> bool {
        self.first != 0
    }

    /// The place of the first value.
    pub(super) fn start_place(&self) -> Place {
        self.first
    }

    /// The place after the last one.
    pub(super) fn end(&self) -> Place {
        self.first + self.values.len() as Place
    }

    /// The number of a place on this tape.
    ///
    /// # Panics
    ///
    /// When the place is on another one.
    #[inline(always)]
    pub(super) fn index(&self, place: Place) -> u32 {
        let index = place.wrapping_sub(self.first);
        if index as usize >= self.values.len() {
            is_elsewhere(self.first);
        }
        index
    }

    /// What a step is computed from that reads a place.
    #[inline(always)]
    pub(super) fn code(&self, place: Place) -> Code {
        Code::of_value(self.index(place))
    }

    /// What a step is computed from that reads a number which does not change. It may be the one that was asked for last.
    #[inline(always)]
    pub(super) fn constant(&mut self, value: T) -> Code {
        let last = self.constants.len();
        match self.constants.last() {
            Some(before) if before.is_identical(&value) => Code::of_constant(last as u32 - 1),
            _ => {
                if last >= Code::CONSTANTS as usize - 1 {
                    is_full();
                }
                self.constants.push(value);
                Code::of_constant(last as u32)
            }
        }
    }

    /// Numbers more that do not change: the first of them.
    #[inline(always)]
    pub(super) fn push_constants(&mut self, numbers: impl ExactSizeIterator<Item = T>) -> u32 {
        let first = self.constants.len();
        if first + numbers.len() >= Code::CONSTANTS as usize {
            is_full();
        }
        room::reserve(&mut self.constants, numbers.len());
        self.constants.extend(numbers);
        first as u32
    }

    /// The next value.
    #[inline(always)]
    fn next_code(&self) -> Code {
        Code::of_value(self.values.len() as u32)
    }

    /// The last value.
    #[inline(always)]
    fn last_code(&self) -> Code {
        Code::of_value(self.values.len() as u32 - 1)
    }

    /// How many values it has room for.
    #[inline(always)]
    fn room(&self) -> usize {
        (Code::CONSTANTS - 1).min(Place::MAX - self.first) as usize
    }

    /// A place for one value more.
    #[inline(always)]
    pub(super) fn push(&mut self, value: T) -> Place {
        let index = self.values.len();
        if index >= self.room() {
            is_full();
        }
        self.values.push(value);
        self.first + index as Place
    }

    /// The places of values more: the first of them.
    pub(super) fn push_all(&mut self, values: &[T]) -> Place {
        let index = self.values.len();
        if values.len() > self.room() - index {
            is_full();
        }
        room::reserve(&mut self.values, values.len());
        self.values.extend_from_slice(values);
        self.first + index as Place
    }

    /// The place that the next values will have, so many.
    fn next_place(&self, more: usize) -> Place {
        if more > self.room() - self.values.len() {
            is_full();
        }
        self.end()
    }

    /// The rate of every value of the tape, if those at some places change at these rates.
    pub(super) fn rates(&mut self, of: impl IntoIterator<Item = (Place, T)>) -> &[T] {
        self.rates.clear();
        self.rates.reserve_exact(self.values.len());
        self.rates.resize(self.values.len(), T::zero());
        for (place, rate) in of {
            let index = self.index(place) as usize;
            self.rates[index] += rate;
        }
        let numbers = Numbers { values: &self.values, constants: &self.constants, listed: &self.listed };
        for step in self.steps.iter().rev() {
            match step.large() {
                Some(number) => self.large[number].back(step.result(), self.first, &numbers, &mut self.rates),
                None => step.back(&numbers, &mut self.rates),
            }
        }
        &self.rates
    }

    /// How much there is. What is there does not grow any more, so that it can be gone back to.
    pub(super) fn mark(&mut self) -> Mark {
        self.closed = self.steps.len();
        (self.grown, self.expected) = (u32::MAX, u32::MAX);
        Mark {
            values: self.values.len(),
            constants: self.constants.len(),
            steps: self.steps.len(),
            large: self.large.len(),
            listed: self.listed.len(),
        }
    }

    /// Forgets what has come since.
    pub(super) fn forget(&mut self, since: &Mark) {
        self.values.truncate(since.values);
        self.constants.truncate(since.constants);
        self.steps.truncate(since.steps);
        self.large.truncate(since.large);
        self.listed.truncate(since.listed);
        self.closed = since.steps;
        (self.grown, self.expected) = (u32::MAX, u32::MAX);
    }

    /// How many bytes the numbers took that were computed: those on the tape, and twice as many beside it, of which some are there at once.
    pub(super) fn bytes(&self) -> usize {
        3 * size_of_val(&self.values[..]) + size_of_val(&self.constants[..])
    }

    /// Forgets everything, but keeps memory for the next time.
    pub(super) fn clear(&mut self) {
        self.first = 0;
        room::clear(&mut self.values);
        room::clear(&mut self.constants);
        room::clear(&mut self.steps);
        room::clear(&mut self.large);
        room::clear(&mut self.listed);
        // Nobody needs room for rates while the next gradient is recorded, when there is most beside it.
        self.rates.clear();
        room::clear(&mut self.rates);
        (self.closed, self.grown, self.expected) = (0, 0, 0);
    }
}

#[cold]
#[inline(never)]
fn is_elsewhere(first: Place) -> ! {
    if first == 0 {
        panic!(
            "a traced number is used where no derivative is computed: it has outlived the call of `gradient` that made it, or is in another thread"
        );
    }
    panic!("a traced number is used in another call of `gradient` than the one that made it");
}

#[cold]
#[inline(never)]
fn is_full() -> ! {
    panic!("more than two billion numbers are traced: `checkpoint` records less");
}
