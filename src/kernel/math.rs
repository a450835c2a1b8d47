//! Functions of numbers that LLVM vectorises when they are called in a loop: without branches, tables or calls.
//!
//! A case distinction is a selection between two numbers, both of which are computed. All is right at every level: a product that has to be
//! exact has few enough digits, fused or not.
//!
//! | function | `f32` | `f64` | source |
//! |---|---|---|---|
//! | [`exp`] | 0.91 / 0.94 | 0.98 / 0.97 | Cody and Waite |
//! | [`expm1`] | 1.09 / 1.23 | 1.74 / 1.63 | Cody and Waite, fdlibm |
//! | [`ln`] | 0.84 / 0.85 | 0.85 / 0.85 | fdlibm |
//! | [`log2`] | 0.88 / 1.00 | 0.92 / 1.04 | fdlibm, FreeBSD |
//! | [`log10`] | 0.80 / 0.93 | 0.84 / 0.99 | fdlibm, FreeBSD |
//! | [`log1p`] | 0.90 / 0.90 | 0.88 / 0.88 | fdlibm |
//! | [`tanh`] | 1.95 / 1.91 | 1.24 / 1.69 | fdlibm |
//! | [`sigmoid`] | 0.92 / 1.38 | 0.97 / 1.34 | see there |
//! | [`sin`] | 0.56 / 0.56 | 0.71 / 0.72 | Cody and Waite, fdlibm |
//! | [`cos`] | 0.56 / 0.56 | 0.72 / 0.72 | Cody and Waite, fdlibm |
//! | [`cbrt`] | 0.50 / 0.50 | 0.50 / 0.50 | the standard library's and a step of Newton's |
//! | [`asinh`] | 1.06 / 1.06 | 1.08 / 1.07 | fdlibm |
//! | [`acosh`] | 0.91 / 0.91 | 0.88 / 0.93 | fdlibm |
//! | [`atanh`] | 0.90 / 0.91 | 0.95 / 0.95 | fdlibm |
//! | [`pow`] | 0.54 / 0.54 | the standard library's | see there |
//! | [`SmallPowers`] | 0.50 / 0.50 | 0.50 / 0.50 | products in two words |
//!
//! These are the largest errors that were found, in units in the last place, with fused multiplications / without: among all `f32` (of `pow`
//! and of the last four: among samples), and among 600,000 or more `f64` where the function is hardest (`sin`, `cos`: 20,000). Subnormal
//! values are among them. Infinities, NaN and the signs of zeros come as the C standard has them (ISO/IEC 9899, annex F).
//!
//! A loop has the form `for (x, y) in arguments.iter().zip(values) { *y = exp::<V, _>(*x) }` in a
//! [`Work`](crate::kernel::level::Work). [`sin`] and [`cos`] have a case for arguments that are not
//! [near](circular::Circular::is_near), so only their quick forms are vectorised.

mod area;
mod circular;
mod double;
mod exponential;
mod format;
mod logarithm;
mod polynomial;
mod power;
mod root;
mod single;
mod special;
#[cfg(all(test, feature = "alloc"))]
pub(crate) mod tests;
pub(crate) use area::{acosh, asinh, atanh};
pub(crate) use circular::{cos, quick_cos, quick_sin, sin};
pub(crate) use exponential::{exp, expm1, quick_exp, quick_sigmoid, sigmoid, tanh};
pub(crate) use logarithm::{ln, log1p, log2, log10};
pub(crate) use power::{SmallPowers, pow};
pub(crate) use root::cbrt;
pub(crate) use special::Special;
