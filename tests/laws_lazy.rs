//! Laws of lazy expressions. They stand apart from the other laws since each formula is a type, which is compiled twice, lazy and not.
// Operands by reference are what is tried.
#![allow(clippy::op_ref)]

#[allow(dead_code, reason = "these laws need no positions")]
#[path = "support/random.rs"]
mod random;

#[path = "laws/lazy.rs"]
mod lazy;
#[path = "laws/lazy_reductions.rs"]
mod lazy_reductions;
