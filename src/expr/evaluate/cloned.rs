//! Copies of elements that are cloned.

#[cfg(feature = "alloc")]
use alloc::boxed::Box;

use super::across::{Across, is_across};
use super::fill::{Fill, Filling};
use super::is_long;
use crate::expr::leaf::{Cloned, Places};
use crate::expr::plan::{Trail, across, merges};
use crate::expr::rowwise::EachElement;
use crate::expr::{AnyStep, Modes, Moving, Plan, Read};
use crate::kernel::level::{Baseline, PROGRAM_IS_UNOPTIMISED, Work};
use crate::kernel::primitive::is_primitive;
use crate::shape::layout::{Layout, strides_of};
use crate::shape::{MAX_RANK, Shape};
#[cfg(feature = "alloc")]
use crate::storage::build_box;
use crate::storage::{Buffer, LINE, Partial};

/// The elements of a shape `S`, which lie in memory as `L` says, cloned in C order.
///
/// Cloning may do anything, so it is done where the program stands, and not by other instructions.
#[inline]
pub(crate) fn cloned<S: Shape, L: Layout, T: Clone>(memory: &[T]) -> Buffer<T, S> {
    let plan = const { &Plan::new::<S>(merges(strides_of::<S, L>(), S::ALIGNED)) };
    let across = const {
        let strides = strides_of::<S, L>();
        is_across::<T>(&Plan::new::<S>(merges(strides, S::ALIGNED)), across(strides, S::ALIGNED))
    };
    let (reader, how) =
        (Cloned(Places::new(memory, const { &strides_of::<S, L>() })), Filling { plan, across, rows: &EachElement });
    #[cfg(feature = "alloc")]
    if const { PROGRAM_IS_UNOPTIMISED && is_long::<S>() && !Buffer::<T, S>::IN_PLACE } {
        return Buffer::adopt_box(clone_box(S::LEN, &reader, how));
    }
    Buffer::build(|elements| {
        // Very short runs are copied by a loop of constant length.
        let runs_are_long = const { Plan::new::<S>(merges(strides_of::<S, L>(), S::ALIGNED)).run >= LINE };
        if const { is_long::<S>() } && (PROGRAM_IS_UNOPTIMISED || runs_are_long) {
            clone_long(elements, &reader, how);
        } else {
            Fill::<_, _, AnyStep>::new(elements, &reader, how).run_by_run::<Baseline>();
        }
    })
}

/// Clones of primitive elements are copies, by code that is compiled once.
fn clone_primitives<T: Clone>(elements: &mut Partial<'_, T>, reader: &Cloned<'_, T>, plan: &Plan) {
    let along = plan.runs_along();
    let mut trail = Trail::new(plan, reader.place(&[0; MAX_RANK]));
    while let Some((place, _)) = trail.next(reader, &[0; MAX_RANK]) {
        let steps = [reader.step(along.axis), reader.step(along.inner)];
        elements.append_primitives(place, steps, [along.count, along.len]);
    }
}

#[cfg(feature = "alloc")]
#[inline(never)]
fn clone_box<T: Clone>(len: usize, reader: &Cloned<'_, T>, how: Filling<'_, EachElement>) -> Box<[T]> {
    build_box(len, |elements| clone_long(elements, reader, how))
}

#[inline(never)]
fn clone_long<T: Clone>(elements: &mut Partial<'_, T>, reader: &Cloned<'_, T>, how: Filling<'_, EachElement>) {
    if is_primitive::<T>() && !how.across {
        clone_primitives(elements, reader, how.plan);
    } else if how.across {
        Across(Fill::<_, _, Moving>::new(elements, reader, how)).run::<Baseline>();
    } else if reader.modes(how.plan.inner).has(Modes::MOVING) {
        Fill::<_, _, Moving>::new(elements, reader, how).run::<Baseline>();
    } else {
        Fill::<_, _, AnyStep>::new(elements, reader, how).run::<Baseline>();
    }
}
