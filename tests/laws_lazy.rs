//! Laws of lazy expressions. They stand apart from the other laws since each formula is a type, which is compiled twice, lazy and not.

#[path = "support/random.rs"]
mod random;

#[path = "laws/lazy.rs"]
mod lazy;
#[path = "laws/lazy_reductions.rs"]
mod lazy_reductions;
