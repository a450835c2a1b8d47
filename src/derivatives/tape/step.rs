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

    /// Which value, or which constant.
    #[inline(always)]
    pub(super) fn index(self) -> u32 {
        self.0 & (Code::CONSTANTS - 1)
    }
}

/// Several of them, a constant distance apart.
#[derive(Clone, Copy, Debug)]
struct Side {
    start: u32,
    step: u32,
    /// Where it goes on.
    next: u32,
    /// Where they come after values of later steps: the step that gives all of them, which is this one or one before it.
    giver: u32,
}

/// No step.
const NOBODY: u32 = u32::MAX;

impl Side {
    #[inline(always)]
    fn new(code: Code) -> Self {
        Side { start: code.0, step: 0, next: code.0, giver: NOBODY }
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
    /// Whether what it gives is added to values that other steps give as well.
    adds_up: bool,
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

    /// Whether it does this, with the numbers that follow.
    #[inline(always)]
    fn goes_on(&self, (back, adds_up): (Back<T>, bool), result: Code, first: Code, second: Code) -> bool {
        self.back.is_some_and(|own| own as usize == back as usize)
            && self.adds_up == adds_up
            && self.first.goes_on(self.count, first)
            && self.second.goes_on(self.count, second)
            && self.result.goes_on(self.count, result)
            // A sum does not go on after something else was computed.
            && (self.limit == u32::MAX || result.0 != self.result.start)
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
        self.step((single_back::<T, F>, false), result, x, Code::NONE);
        self.push(y)
    }

    /// The value `y` of a function of two numbers.
    #[inline(always)]
    pub(in crate::derivatives) fn pair<F: Pair>(&mut self, first: Code, second: Code, y: T) -> super::Place {
        let result = self.next_code();
        self.step((pair_back::<T, F>, false), result, first, second);
        self.push(y)
    }

    /// One more number that adds up to the last value.
    #[inline(always)]
    pub(in crate::derivatives) fn contribute<F: Elementary>(&mut self, x: Code) {
        let result = self.last_code();
        self.step((single_back::<T, F>, true), result, x, Code::NONE);
    }

    /// A step, or one that has grown by it.
    #[inline(always)]
    fn step(&mut self, kind: (Back<T>, bool), result: Code, first: Code, second: Code) {
        if let Some(step) = self.steps.get(self.expected as usize) {
            let is_before =
                |side: &Side, code: Code| !code.is_value() || code.0 < step.limit || self.is_given(side, code);
            if step.goes_on(kind, result, first, second)
                && is_before(&step.first, first)
                && is_before(&step.second, second)
            {
                let step = &mut self.steps[self.expected as usize];
                step.grow(result, first, second);
                self.grown = self.expected;
                self.expected = step.then;
                return;
            }
        }
        self.search(kind, result, first, second);
    }

    /// Whether a value is given by the step that gives all of a side.
    #[inline(always)]
    fn is_given(&self, side: &Side, code: Code) -> bool {
        // What it gives is as far apart as what is read here. So this is one of its values, if it has given as many.
        self.steps.get(side.giver as usize).is_some_and(|giver| code.0 < giver.result.next)
    }

    /// Looks for a step to grow among the last ones.
    ///
    /// Steps are gone through from the last one back. So a step must not grow by what was computed from the value of a later one.
    #[inline(never)]
    fn search(&mut self, kind: (Back<T>, bool), result: Code, first: Code, second: Code) {
        let count = self.steps.len();
        let mut near = (self.closed.max(count.saturating_sub(NEAR))..count).rev();
        let found = near.find_map(|number| {
            let step = &self.steps[number];
            if !step.goes_on(kind, result, first, second) {
                return None;
            }
            let givers = [(&step.first, first), (&step.second, second)].map(|(side, code)| {
                let is_before = !code.is_value() || code.0 < step.limit || self.is_given(side, code);
                // Of two, the second as far behind the first as the results are.
                let moves_alike = code.0.wrapping_sub(side.start) == result.0.wrapping_sub(step.result.start);
                if is_before {
                    Some(side.giver)
                } else if step.count == 1 && moves_alike {
                    self.giver(number, side, code)
                } else {
                    None
                }
            });
            let [Some(of_first), Some(of_second)] = givers else { return None };
            Some((number, of_first, of_second))
        });
        let number = found.map_or(count, |(number, ..)| number) as u32;
        if let Some(before) = self.steps.get_mut(self.grown as usize) {
            before.then = number;
        }
        match found {
            Some((number, of_first, of_second)) => {
                let step = &mut self.steps[number];
                step.grow(result, first, second);
                (step.first.giver, step.second.giver) = (of_first, of_second);
            }
            None => {
                let (result, first, second) = (Side::new(result), Side::new(first), Side::new(second));
                let (back, adds_up) = kind;
                self.add(Step {
                    back: Some(back),
                    adds_up,
                    count: 1,
                    then: number,
                    limit: u32::MAX,
                    result,
                    first,
                    second,
                });
            }
        }
        self.grown = number;
        self.expected = self.steps[number as usize].then;
    }

    /// The step, at most the one with this number, that gave the first of a side and this second one, one after the other. What is added up
    /// has no one giver: later steps may add to it, too.
    fn giver(&self, number: usize, side: &Side, second: Code) -> Option<u32> {
        let distance = second.0.wrapping_sub(side.start);
        let gave_both = |step: &Step<T>| {
            step.back.is_some()
                && !step.adds_up
                && distance == step.result.step
                && step.gives(Code(side.start))
                && step.gives(second)
        };
        let first = number.saturating_sub(NEAR);
        (first..=number).rev().find(|&number| gave_both(&self.steps[number])).map(|number| number as u32)
    }

    /// A step that is more than a loop, and gave values from the next one on.
    pub(in crate::derivatives) fn large(&mut self, large: Box<dyn Large<T>>) {
        let (number, none) = (Side::new(Code::of_constant(self.large.len() as u32)), Side::new(Code::NONE));
        self.large.push(large);
        let result = Side::new(self.next_code());
        self.add(Step {
            back: None,
            adds_up: false,
            count: 1,
            then: 0,
            limit: u32::MAX,
            result,
            first: number,
            second: none,
        });
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
