//! Walks in threads, where the feature `rayon` is on: a result is cut into parts of constant size, and each is filled by a walk of its own.
//!
//! An element is computed by the same instructions from the same operands in any part, so the bits do not depend on how many threads there are.
//! What is read and what is computed must be shared between threads, which closures in general are not. So this is for functions that have names.

use super::evaluate::collect;
use super::leaf::Anywhere;
use super::{Expr, Rowwise, are_rows, collect_runs};
#[cfg(feature = "rayon")]
use super::{
    parts::{in_parts, is_worth_it},
    rowwise::EachElement,
};
use crate::shape::Shape;
use crate::storage::Buffer;

#[cfg(feature = "rayon")]
std::thread_local!(static ALONE: core::cell::Cell<usize> = const { core::cell::Cell::new(0) });

/// While it lives, walks of this thread are not shared with others: they record what they compute on a tape of this thread.
#[cfg(feature = "std")]
pub(crate) struct Alone(());

#[cfg(feature = "std")]
impl Alone {
    pub(crate) fn start() -> Self {
        #[cfg(feature = "rayon")]
        ALONE.set(ALONE.get() + 1);
        Alone(())
    }
}

#[cfg(feature = "std")]
impl Drop for Alone {
    fn drop(&mut self) {
        #[cfg(feature = "rayon")]
        ALONE.set(ALONE.get() - 1);
    }
}

/// [`collect`], in threads where that pays.
#[inline(always)]
pub(crate) fn collect_shared<W: Shape, R: Shape, E: Expr<Elem: Send> + Sync>(expression: &E) -> Buffer<E::Elem, R> {
    #[cfg(feature = "rayon")]
    if const { is_worth_it::<W, E::Elem>() } && ALONE.get() == 0 {
        return in_parts::<W, W, R, E, _>(expression, &EachElement);
    }
    collect::<W, R, E>(expression)
}

/// What `rows` makes of each row of an expression, read as `W`, in threads where that pays: what is reduced to one element of `K` must be a row.
#[inline(always)]
pub(crate) fn collect_rows_shared<W: Shape, K: Shape, E: Expr<Elem: Send> + Sync, F: Rowwise<E::Elem> + Sync>(
    expression: &E,
    rows: &F,
) -> Buffer<E::Elem, W> {
    // No constant: rustc evaluates those of calls that are never made, too.
    assert!(const { are_rows::<W, K, E, Anywhere>() }, "rows");
    #[cfg(feature = "rayon")]
    if const { is_worth_it::<W, E::Elem>() } && ALONE.get() == 0 {
        return in_parts::<W, K, W, E, F>(expression, rows);
    }
    collect_runs::<W, K, E, Anywhere, F>(expression, rows)
}
