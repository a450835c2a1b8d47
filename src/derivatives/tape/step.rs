//! Steps of functions of one and of two numbers, and how they grow.

use alloc::boxed::Box;

use super::{Large, NEAR, Numbers, Tape};
use crate::derivatives::rules::{Pair, carried};
use crate::element::{Elementary, Real};

/// What a step was computed from, or what it gave: a value or a constant of the tape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::derivatives) struct Code(u32);

impl Code {
    /// From here on they are constants.
    pub(super) const CONSTANTS: u32 = 1 << 31;
    /// Nothing.
    const NONE: Code = Code(u32::MAX);

    #[inline(always)]
    pub(super) fn of_value(index: u32) -> Self {
        Code(index)
    }

    #[inline(always)]
    pub(super) fn of_constant(index: u32) -> Self {
        Code(index | Code::CONSTANTS)
    }

    #[inline(always)]
    fn is_value(self) -> bool {
        self.0 < Code::CONSTANTS
    }
}

/// Several of them, a constant distance apart.
#[derive(Clone, Copy, Debug)]
struct Side {
    start: u32,
    step: u32,
    /// Where it goes on.
    next: u32,
}

impl Side {
    #[inline(always)]
    fn new(code: Code) -> Self {
        Side { start: code.0, step: 0, next: code.0 }
    }

    /// One more.
    #[inline(always)]
    fn grow(&mut self, count: u32, code: Code) {
        if count == 1 {
            self.step = code.0.wrapping_sub(self.start);
        }
        self.next = code.0.wrapping_add(self.step);
    }

    /// Whether it goes on with this one, after `count` of them.
    #[inline(always)]
    fn goes_on(&self, count: u32, code: Code) -> bool {
        // Values do not turn into constants.
        self.next == code.0 || count == 1 && Code(self.start).is_value() == code.is_value()
    }

    #[inline(always)]
    fn is_value(&self) -> bool {
        Code(self.start).is_value()
    }

    /// Which value, or which constant, the one at `i` is.
    #[inline(always)]
    fn at(&self, i: usize) -> usize {
        let code = self.start.wrapping_add(self.step.wrapping_mul(i as u32));
        (code & (Code::CONSTANTS - 1)) as usize
    }

    #[inline(always)]
    fn get<T: Copy>(&self, i: usize, numbers: &Numbers<'_, T>) -> T {
        if self.is_value() { numbers.values[self.at(i)] } else { numbers.constants[self.at(i)] }
    }

    /// The numbers, if they lie side by side.
    #[inline(always)]
    fn slice<'a, T>(&self, count: usize, numbers: &Numbers<'a, T>) -> Option<&'a [T]> {
        if self.step != 1 && count > 1 {
            return None;
        }
        let all = if self.is_value() { numbers.values } else { numbers.constants };
        Some(&all[self.at(0)..][..count])
    }
}

/// What one step does with the rates: a pointer, for there is one for each function.
type Back<T> = fn(&Step<T>, &Numbers<'_, T>, &mut [T]);

/// A step: a function, of so many numbers one after another.
pub(super) struct Step<T> {
    back: Option<Back<T>>,
    count: u32,
    /// The step that grew after this one.
    then: u32,
    /// It does not grow by what was computed from values from here on: a later step gave them.
    limit: u32,
    /// The values that it gave. A distance of 0 is a sum.
    result: Side,
    first: Side,
    second: Side,
}

impl<T: Real> Step<T> {
    /// The number of what a large step needs.
    pub(super) fn large(&self) -> Option<usize> {
        self.back.is_none().then(|| self.first.at(0))
    }

    /// The first of the values that it gave.
    pub(super) fn result(&self) -> usize {
        self.result.at(0)
    }

    /// Adds what the rates of the values say of those of what they were computed from.
    #[inline(always)]
    pub(super) fn back(&self, numbers: &Numbers<'_, T>, rates: &mut [T]) {
        if let Some(back) = self.back {
            back(self, numbers, rates);
        }
    }

    /// Whether it is one that grows by this. Steps are gone through from the last one back, so it must not read what a later one gives.
    #[inline(always)]
    fn goes_on(&self, back: Back<T>, result: Code, first: Code, second: Code) -> bool {
        // In a loop that does several things, what is read of the loop itself moves on as the results do: it is as much before them as it was.
        let is_before = |side: &Side, code: Code| {
            !code.is_value() || code.0 < self.limit || self.count > 1 && side.step == self.result.step
        };
        self.back.is_some_and(|own| own as usize == back as usize)
            && self.first.goes_on(self.count, first)
            && self.second.goes_on(self.count, second)
            && self.result.goes_on(self.count, result)
            && is_before(&self.first, first)
            && is_before(&self.second, second)
            // A sum does not go on after something else was computed.
            && (self.limit == u32::MAX || result.0 != self.result.start)
    }

    /// Whether it may read this next: what stood there before all later steps, or what is as far from its next result as before, and is not
    /// given by a later step.
    fn may_read(&self, side: &Side, next: Code, result: Code, later: &[Step<T>]) -> bool {
        let is_alike = next.0.wrapping_sub(side.start) == result.0.wrapping_sub(self.result.start);
        let is_given_later = || later.iter().any(|later| later.back.is_none() || later.gives(next));
        side.goes_on(1, next) && (!next.is_value() || next.0 < self.limit || is_alike && !is_given_later())
    }

    /// Whether a value is one that it gave.
    fn gives(&self, code: Code) -> bool {
        let (distance, step) = (code.0.wrapping_sub(self.result.start), self.result.step);
        distance == 0 || step != 0 && distance % step == 0 && distance / step < self.count
    }

    #[inline(always)]
    fn grow(&mut self, result: Code, first: Code, second: Code) {
        self.result.grow(self.count, result);
        self.first.grow(self.count, first);
        self.second.grow(self.count, second);
        self.count += 1;
    }

    /// Whether all that it reads of a side stands before all that it gives, and both lie side by side.
    #[inline(always)]
    fn is_apart(&self, side: &Side) -> bool {
        let count = self.count as usize;
        count == 1 || self.result.step == 1 && side.step == 1 && side.at(0) + count <= self.result()
    }
}

impl<T: Real> Tape<T> {
    /// The value `y` of a function of one number.
    #[inline(always)]
    pub(in crate::derivatives) fn single<F: Elementary>(&mut self, x: Code, y: T) -> super::Place {
        let result = self.next_code();
        self.step(single_back::<T, F>, result, x, Code::NONE);
        self.push(y)
    }

    /// The value `y` of a function of two numbers.
    #[inline(always)]
    pub(in crate::derivatives) fn pair<F: Pair>(&mut self, first: Code, second: Code, y: T) -> super::Place {
        let result = self.next_code();
        self.step(pair_back::<T, F>, result, first, second);
        self.push(y)
    }

    /// One more number that adds up to the last value.
    #[inline(always)]
    pub(in crate::derivatives) fn contribute<F: Elementary>(&mut self, x: Code) {
        let result = self.last_code();
        self.step(single_back::<T, F>, result, x, Code::NONE);
    }

    /// A step, or one that has grown by it.
    #[inline(always)]
    fn step(&mut self, back: Back<T>, result: Code, first: Code, second: Code) {
        if let Some(step) = self.steps.get_mut(self.expected as usize) {
            if step.goes_on(back, result, first, second) {
                step.grow(result, first, second);
                self.grown = self.expected;
                self.expected = step.then;
                return;
            }
        }
        self.search(back, result, first, second);
    }

    /// Looks for a step to grow among the last ones.
    #[inline(never)]
    fn search(&mut self, back: Back<T>, result: Code, first: Code, second: Code) {
        let count = self.steps.len();
        let near = (count.saturating_sub(NEAR)..count).rev();
        let found = { near }.find(|&number| {
            let (step, later) = (&self.steps[number], &self.steps[number + 1..]);
            if step.goes_on(back, result, first, second) {
                return true;
            }
            // The second time in a loop, it is seen what it reads.
            step.count == 1
                && step.back.is_some_and(|own| own as usize == back as usize)
                && result.0 != step.result.start
                && step.may_read(&step.first, first, result, later)
                && step.may_read(&step.second, second, result, later)
        });
        let number = found.unwrap_or(count) as u32;
        if let Some(before) = self.steps.get_mut(self.grown as usize) {
            before.then = number;
        }
        match found {
            Some(found) => self.steps[found].grow(result, first, second),
            None => {
                let (result, first, second) = (Side::new(result), Side::new(first), Side::new(second));
                self.add(Step { back: Some(back), count: 1, then: number, limit: u32::MAX, result, first, second });
            }
        }
        self.grown = number;
        self.expected = self.steps[number as usize].then;
    }

    /// A step that is more than a loop, and gave values from the next one on.
    pub(in crate::derivatives) fn large(&mut self, large: Box<dyn Large<T>>) {
        let (number, none) = (Side::new(Code::of_constant(self.large.len() as u32)), Side::new(Code::NONE));
        self.large.push(large);
        let result = Side::new(self.next_code());
        self.add(Step { back: None, count: 1, then: 0, limit: u32::MAX, result, first: number, second: none });
    }

    fn add(&mut self, step: Step<T>) {
        if let Some(before) = self.steps.last_mut() {
            before.limit = step.result.start;
        }
        self.steps.push(step);
    }
}

/// Back through a function of one number.
fn single_back<T: Real, F: Elementary>(step: &Step<T>, numbers: &Numbers<'_, T>, rates: &mut [T]) {
    let count = step.count as usize;
    if step.is_apart(&step.first) {
        let (before, after) = rates.split_at_mut(step.result());
        let x = &numbers.values[step.first.at(0)..][..count];
        let y = &numbers.values[step.result()..][..count];
        let (to, from) = (&mut before[step.first.at(0)..][..count], &after[..count]);
        for i in 0..count {
            to[i] += carried(from[i], F::derivative(x[i], y[i]));
        }
        return;
    }
    for i in (0..count).rev() {
        let (at, from) = (step.result.at(i), step.first.at(i));
        let rate = carried(rates[at], F::derivative(numbers.values[from], numbers.values[at]));
        rates[from] += rate;
    }
}

/// Back through a function of two numbers.
fn pair_back<T: Real, F: Pair>(step: &Step<T>, numbers: &Numbers<'_, T>, rates: &mut [T]) {
    let count = step.count as usize;
    let sides = (step.first.slice(count, numbers), step.second.slice(count, numbers));
    let is_apart = |side: &Side| !side.is_value() || step.is_apart(side);
    if let (Some(a), Some(b), true) = (sides.0, sides.1, is_apart(&step.first) && is_apart(&step.second)) {
        let (before, after) = rates.split_at_mut(step.result());
        let (y, from) = (&numbers.values[step.result()..][..count], &after[..count]);
        if step.first.is_value() {
            let to = &mut before[step.first.at(0)..][..count];
            for i in 0..count {
                to[i] += F::to_first(from[i], a[i], b[i], y[i]);
            }
        }
        if step.second.is_value() {
            let to = &mut before[step.second.at(0)..][..count];
            for i in 0..count {
                to[i] += F::to_second(from[i], a[i], b[i], y[i]);
            }
        }
        return;
    }
    for i in (0..count).rev() {
        let at = step.result.at(i);
        let (a, b, y) = (step.first.get(i, numbers), step.second.get(i, numbers), numbers.values[at]);
        let rate = rates[at];
        if step.first.is_value() {
            rates[step.first.at(i)] += F::to_first(rate, a, b, y);
        }
        if step.second.is_value() {
            rates[step.second.at(i)] += F::to_second(rate, a, b, y);
        }
    }
}
