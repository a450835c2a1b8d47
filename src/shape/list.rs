//! Lists of dimensions, on which the type functions recurse.
//!
//! Shapes are tuples for people and lists for the compiler. One macro in [`shape`](super) ties the two; nobody outside of
//! `shape/` meets a list.

use core::marker::PhantomData;

use super::Shape;

/// No more axes.
pub struct Nil;

/// The axis `H`, then the axes `T`.
pub struct Cons<H, T>(PhantomData<fn() -> (H, T)>);

/// A list of at most eight dimensions.
pub trait List {
    /// The tuple of the same axes from the last to the first.
    type Reversed: Shape;
}
