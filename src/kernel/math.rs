//! Functions of numbers that LLVM vectorises when they are called in a loop: without branches, tables or calls.

mod circular;
mod double;
mod exponential;
mod format;
mod logarithm;
mod polynomial;
mod power;
mod single;
#[cfg(all(test, feature = "std"))]
mod tests;
pub(crate) use circular::{cos, sin};
pub(crate) use exponential::{exp, expm1, sigmoid, tanh};
pub(crate) use logarithm::{ln, log1p, log2, log10};
pub(crate) use power::pow;
