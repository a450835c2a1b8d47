//! Functions of numbers that LLVM vectorises when they are called in a loop: without branches, tables or calls.
//!
//! A case distinction is a selection between two numbers, both of which are computed. All is right at every level: a product that has to be
//! exact has few enough digits, fused or not.
//!
//! | function | `f32` | `f64` | source |
//! |---|---|---|---|
//! | [`exp`] | 0.91 / 0.94 | 0.70 / 0.70 | Cody and Waite |
//! | [`expm1`] | 1.09 / 1.23 | 0.61 / 0.61 | Cody and Waite, fdlibm |
//! | [`ln`] | 0.84 / 0.85 | 0.77 / 0.79 | fdlibm |
//! | [`log2`] | 0.88 / 1.00 | 0.78 / 0.79 | fdlibm, FreeBSD |
//! | [`log10`] | 0.80 / 0.93 | 0.75 / 0.77 | fdlibm, FreeBSD |
//! | [`log1p`] | 0.90 / 0.90 | 0.68 / 0.72 | fdlibm |
//! | [`tanh`] | 1.95 / 1.91 | 1.77 / 1.68 | fdlibm |
//! | [`sigmoid`] | 0.92 / 1.38 | 0.68 / 0.87 | see there |
//! | [`sin`] | 0.56 / 0.56 | 0.69 / 0.69 | Cody and Waite, fdlibm |
//! | [`cos`] | 0.56 / 0.56 | 0.72 / 0.72 | Cody and Waite, fdlibm |
//! | [`pow`] | 0.54 / 0.54 | the standard library's | see there |
//!
//! These are the largest errors that were found, in units in the last place, with fused multiplications / without: among all `f32`
//! (`pow`: among samples), and among 24,000 `f64` for each function (`exp`, `expm1` and `sigmoid`: among those of the tests). Subnormal values are among them. Infinities, NaN and the signs of
//! zeros come as the C standard has them (ISO/IEC 9899, annex F).
//!
//! A loop has the form `for (x, y) in arguments.iter().zip(values) { *y = exp::<V, _>(*x) }` in a
//! [`Work`](crate::kernel::level::Work). [`sin`] and [`cos`] take slices, since their loops are only right for
//! arguments that are [near](circular::Circular::is_near).

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
#[cfg(all(test, feature = "std"))]
mod tests;
pub(crate) use area::{acosh, asinh, atanh};
pub(crate) use circular::{cos, cos_of, sin, sin_of};
pub(crate) use exponential::{exp, expm1, mark_special, quick_exp, quick_sigmoid, sigmoid, tanh};
#[cfg(test)]
pub(crate) use format::Format;
pub(crate) use logarithm::{ln, log1p, log2, log10};
pub(crate) use power::pow;
pub(crate) use root::cbrt;
pub(crate) use special::Special;
