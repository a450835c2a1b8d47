//! Changing elements in place.

use core::marker::PhantomData;

use super::{Beside, is_long};
use crate::expr::mode::{InMode, in_mode_of};
use crate::expr::plan::{Rows, Trail};
use crate::expr::{AnyStep, BLOCK, Expr, Function, Mode, Modes, Moving, Read, Run, Walk, Zip};
use crate::kernel::level::{Baseline, Level, Work, dispatch, on_baseline};
use crate::shape::layout::{Layout, Strides};
use crate::shape::{MAX_RANK, Shape};

/// Changes each of the elements of a shape `W`, which lie in memory as `L` says, by the element of the expression in its place.
#[inline]
pub(crate) fn update<W: Shape, L: Layout, T, E: Expr, C: Change<T, E::Elem>>(
    memory: &mut [T],
    expression: &E,
    change: &C,
) {
    update_along::<W, L::In<W>, T, E, C>(memory, expression, change);
}

/// Changes the elements that lie as the strides `L` say, by those of an expression that is read as `W`: along an axis where the strides are
/// 0, one element by many.
#[inline]
pub(crate) fn update_along<W: Shape, L: Strides, T, E: Expr, C: Change<T, E::Elem>>(
    memory: &mut [T],
    expression: &E,
    change: &C,
) {
    let walk = Beside::new::<W, L, E>();
    if const { is_long::<W>() || E::FUSED || C::FUSED } {
        update_long(memory, &expression.reader(), change, walk);
    } else if const { <E::Walk<W>>::MODES.has(Modes::MOVING) } {
        Update { memory, reader: &expression.reader(), change, walk, mode: PhantomData::<Moving> }.run::<Baseline>();
    } else {
        Update { memory, reader: &expression.reader(), change, walk, mode: PhantomData::<AnyStep> }.run::<Baseline>();
    }
}

/// Puts `f(x, e)` in the place of each element `x`, for the element `e` of the expression in its place.
#[inline]
pub(crate) fn update_each<W: Shape, L: Layout, T: Copy, E: Expr, F: Function<(T, E::Elem), Output = T>>(
    memory: &mut [T],
    expression: &E,
    f: F,
) {
    update::<W, L, T, E, _>(memory, expression, &Replacing(f));
}

/// How an element is changed by another one.
pub(crate) trait Change<T, U> {
    /// Whether its bits depend on the instructions that compute it.
    const FUSED: bool = false;
    /// Changes it, by the instructions of the level `V`.
    fn change<V: Level>(&self, element: &mut T, by: U);
    /// Whether elements are better changed many at once: what is recorded is one step then.
    const BLOCKS: bool = false;
    /// Whether one loop will do, as for a [`Read`].
    const ONE_LOOP: bool = false;
    /// Changes elements by those of a run.
    #[inline(always)]
    fn change_block<V: Level, R: Run<Elem = U>>(&self, elements: &mut [T], run: &R) {
        for (i, element) in elements.iter_mut().enumerate() {
            self.change::<V>(element, run.get::<V>(i));
        }
    }
}

/// By a function of both whose value takes its place.
struct Replacing<F>(F);

impl<T: Copy, U, F: Function<(T, U), Output = T>> Change<T, U> for Replacing<F> {
    const FUSED: bool = F::FUSED;

    #[inline(always)]
    fn change<V: Level>(&self, element: &mut T, by: U) {
        *element = self.0.at::<V>((*element, by));
    }

    const BLOCKS: bool = F::BLOCKS;
    const ONE_LOOP: bool = F::ONE_LOOP;

    #[inline(always)]
    fn change_block<V: Level, R: Run<Elem = U>>(&self, elements: &mut [T], run: &R) {
        replace::<V, T, R, F>(&self.0, elements, run);
    }
}

/// Puts `f(x, e)` in the place of each element `x`, for the element `e` of a run in its place: many at once, where that is better.
#[inline(always)]
pub(crate) fn replace<V: Level, T: Copy, R: Run, F: Function<(T, R::Elem), Output = T>>(
    f: &F,
    elements: &mut [T],
    run: &R,
) {
    /// Short rows have a small room.
    const SHORT: usize = 128;
    if !F::BLOCKS {
        elements.iter_mut().enumerate().for_each(|(i, element)| *element = f.at::<V>((*element, run.get::<V>(i))));
    } else if elements.len() <= SHORT {
        replace_in_parts::<V, T, R, F, SHORT>(f, elements, run);
    } else {
        replace_in_parts::<V, T, R, F, { BLOCK }>(f, elements, run);
    }
}

/// The same in parts of so many elements. The function puts its values where it reads: what it reads is laid aside.
#[inline(always)]
fn replace_in_parts<V: Level, T: Copy, R: Run, F: Function<(T, R::Elem), Output = T>, const COUNT: usize>(
    f: &F,
    elements: &mut [T],
    run: &R,
) {
    let mut first = 0;
    for part in elements.chunks_mut(COUNT) {
        let mut before = [part[0]; COUNT];
        let before = &mut before[..part.len()];
        before.copy_from_slice(part);
        let pairs = Zip(&*before, run.part(first, part.len()));
        f.put_block::<V, _>(&pairs, part.len(), |i, value| part[i] = value);
        first += part.len();
    }
}

#[inline(never)]
fn update_long<T, R: Read, C: Change<T, R::Elem>>(memory: &mut [T], reader: &R, change: &C, walk: Beside) {
    if const { R::ONE_LOOP || C::ONE_LOOP } {
        return if reader.modes(walk.plan.inner).has(Modes::MOVING) {
            on_baseline(Update { memory, reader, change, walk, mode: PhantomData::<Moving> })
        } else {
            on_baseline(Update { memory, reader, change, walk, mode: PhantomData::<AnyStep> })
        };
    }
    in_mode_of(reader, walk.plan.inner, Update { memory, reader, change, walk, mode: PhantomData::<()> });
}

/// Without a mode, what is done once one is known.
impl<T, R: Read, C: Change<T, R::Elem>> InMode for Update<'_, T, R, C, ()> {
    const STILL: bool = true;
    type Output = ();

    #[inline(always)]
    fn go<M: Mode>(self) {
        let Update { memory, reader, change, walk, .. } = self;
        dispatch(Update { memory, reader, change, walk, mode: PhantomData::<M> });
    }
}

struct Update<'a, T, R, C, M> {
    memory: &'a mut [T],
    reader: &'a R,
    change: &'a C,
    walk: Beside,
    mode: PhantomData<M>,
}

impl<T, R: Read, C: Change<T, R::Elem>, M: Mode> Work for Update<'_, T, R, C, M> {
    type Output = ();

    #[inline(always)]
    fn run<V: Level>(self) {
        let step = self.walk.step();
        let Update { memory, reader, change, walk: Beside { plan, strides }, .. } = self;
        let Rows { axis, count } = plan.rows();
        let mut trail = Trail::new(plan, reader.place(&[0; MAX_RANK]));
        while let Some((mut place, mut first)) = trail.next(reader, strides) {
            for _ in 0..count {
                let run = reader.run::<M>(place, plan.inner, plan.run);
                if step == 1 {
                    let elements = &mut memory[first..][..plan.run];
                    let run = run.part(0, elements.len());
                    if C::BLOCKS {
                        change.change_block::<V, _>(elements, &run);
                    } else {
                        for (i, element) in elements.iter_mut().enumerate() {
                            change.change::<V>(element, run.get::<V>(i));
                        }
                    }
                } else {
                    for i in 0..plan.run {
                        change.change::<V>(&mut memory[first + i * step], run.get::<V>(i));
                    }
                }
                place = reader.next(place, axis);
                first += strides[axis];
            }
        }
    }
}
