//! Arithmetic on decimal digits: closed, and with as few steps as possible.
//!
//! Sums and products of dimensions stand in signatures, so for *every* two numbers the result must be a number, and every
//! step costs the compiler some microseconds. So numbers are added as they are on paper, digit by digit from the last
//! one, and never converted to binary. A numeral starts with its first digit; turned round
//! ([`Reversed`]), it starts with its last one, which is where sums and differences begin. Such a reversed number may be `End`, which is zero,
//! and never ends in the digit zero.
//!
//! | file | idea |
//! |---|---|
//! | [`add`] | the sum of two digits and a carry is a table; twice a number |
//! | [`subtract`] | the same with a borrow; a difference may turn out [`Negative`](subtract::Negative) |
//! | [`equal`] | whether two numbers are the same |
//! | [`multiply`] | Horner's rule over the digits of one factor |
//! | [`divide`] | long division: each digit of the quotient is found by subtracting 8, 4, 2 times the divisor and itself |

use super::numeral::{Digits, End};
use add::Add;
use subtract::Outcome;

pub mod add;
pub mod divide;
pub mod equal;
pub mod multiply;
pub mod subtract;

/// The digits `N` in the opposite order.
pub type Reversed<N> = <N as Digits>::Before<End>;

/// The numeral whose reversed digits are `N`; 1 where that is zero.
pub type Spelled<N> = <Reversed<N> as Outcome>::Number;

/// `L + M`, all digits reversed.
pub type Plus<L, M> = <L as Add>::Plus<M>;
