//! Lists of dimensions, on which type functions recurse. A shape is a list for the compiler.

use core::marker::PhantomData;

/// No more axes.
pub struct Nil;

/// The axis `H`, then the axes `T`.
pub struct Cons<H, T>(PhantomData<fn() -> (H, T)>);
