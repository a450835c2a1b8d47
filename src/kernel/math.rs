//! Functions of numbers that LLVM vectorises when they are called in a loop: without branches, tables or calls.

mod double;
mod exponential;
mod format;
mod logarithm;
mod polynomial;
mod single;
#[cfg(test)]
mod tests;
pub(crate) use exponential::{exp, expm1, sigmoid, tanh};
pub(crate) use logarithm::{ln, log1p, log2, log10};
