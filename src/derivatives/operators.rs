//! Operators of many numbers at once.
//!
//! `+ - *` between tensors ask nothing of an element but Rust's operators, so no bound could carry the wish to record whole rows. The types that
//! have it are known by name here: [`Traced`](super::Traced) numbers of `f32` and of `f64`. All others go element by element.

use super::rules;
#[cfg(feature = "std")]
use super::traced::Traced;
use crate::element::Real;
use crate::expr::Run;
use crate::kernel::level::Level;
#[cfg(feature = "std")]
use crate::storage::{Lifeless, Same};

/// An operator between two numbers.
pub(crate) trait Operator: Copy {
    /// Its slopes.
    type Rule: rules::Pair;
    /// What it gives, by the instructions of the level `V`.
    fn value<V: Level, T: Real>(self, a: T, b: T) -> T;
}

macro_rules! operators {
    ($($Name:ident $Rule:ident |$a:ident, $b:ident| $value:expr;)*) => { $(
        /// That operator.
        #[derive(Clone, Copy, Default)]
        pub(crate) struct $Name;

        impl Operator for $Name {
            type Rule = rules::$Rule;
            #[inline(always)]
            fn value<V: Level, T: Real>(self, $a: T, $b: T) -> T {
                $value
            }
        }
    )* };
}
operators! {
    Addition Plus |a, b| a + b;
    Subtraction Minus |a, b| a - b;
    Multiplication Times |a, b| a * b;
    Division DividedBy |a, b| a / b;
}

/// A power with this exponent.
#[derive(Clone, Copy)]
pub(crate) struct PowerOf(pub(crate) i32);

impl Operator for PowerOf {
    type Rule = rules::Power;
    #[inline(always)]
    fn value<V: Level, T: Real>(self, a: T, _: T) -> T {
        a.power_of_single::<V>(self.0)
    }
}

/// Whether an element may be one of those numbers. This is known without its name: so nothing is compiled for other numbers. Complex and dual
/// ones have the same sizes, but not a part that is never zero.
#[inline(always)]
pub(crate) const fn may_record<T>() -> bool {
    cfg!(feature = "std")
        && (size_of::<T>() == 8 && align_of::<T>() == 4 || size_of::<T>() == 16 && align_of::<T>() == 8)
        && size_of::<Option<T>>() == size_of::<T>()
}

// The language does not promise how such types lie in memory. A compiler that lays them out in another way is found out here.
#[cfg(feature = "std")]
const _: () = assert!(may_record::<Traced<f32>>() && !may_record::<super::Dual<f32>>());

/// Puts what an operator gives of `count` pairs of a run where it belongs, if these are such numbers.
#[inline(always)]
pub(crate) fn put_pairs<O: Operator + Default, V: Level, T: Copy, Q: Copy>(
    run: &impl Run<Elem = (T, T)>,
    count: usize,
    put: &mut impl FnMut(usize, Q),
) -> bool {
    #[cfg(feature = "std")]
    {
        // What is ruled out by its size is not compiled.
        if const { size_of::<T>() == size_of::<Traced<f32>>() } {
            put_traced::<O, V, T, Q, f32>(run, count, put)
        } else {
            put_traced::<O, V, T, Q, f64>(run, count, put)
        }
    }
    #[cfg(not(feature = "std"))]
    {
        let _ = (run, count, put);
        false
    }
}

/// Puts the negatives of the first `count` elements of a run where they belong, if these are such numbers.
#[inline(always)]
pub(crate) fn put_negatives<V: Level, T: Copy>(
    run: &impl Run<Elem = T>,
    count: usize,
    put: &mut impl FnMut(usize, T),
) -> bool {
    #[cfg(feature = "std")]
    {
        if const { size_of::<T>() == size_of::<Traced<f32>>() } {
            put_traced_negatives::<V, T, f32>(run, count, put)
        } else {
            put_traced_negatives::<V, T, f64>(run, count, put)
        }
    }
    #[cfg(not(feature = "std"))]
    {
        let _ = (run, count, put);
        false
    }
}

#[cfg(feature = "std")]
#[inline(always)]
fn put_traced<O: Operator + Default, V: Level, T: Copy, Q: Copy, N: Real>(
    run: &impl Run<Elem = (T, T)>,
    count: usize,
    put: &mut impl FnMut(usize, Q),
) -> bool
where
    Traced<N>: Lifeless,
{
    let (Some(numbers), Some(results)) = (Same::<T, Traced<N>>::find(), Same::<Q, Traced<N>>::find()) else {
        return false;
    };
    let get = |i| {
        let (a, b) = run.get::<V>(i);
        (numbers.there(a), numbers.there(b))
    };
    Traced::<N>::put_pairs(O::default, count, get, &mut |i, number| put(i, results.back(number)));
    true
}

#[cfg(feature = "std")]
#[inline(always)]
fn put_traced_negatives<V: Level, T: Copy, N: Real>(
    run: &impl Run<Elem = T>,
    count: usize,
    put: &mut impl FnMut(usize, T),
) -> bool
where
    Traced<N>: Lifeless,
{
    let Some(numbers) = Same::<T, Traced<N>>::find() else { return false };
    let get = |i| numbers.there(run.get::<V>(i));
    Traced::<N>::put_singles::<rules::Negative>(count, get, &mut |i, number| put(i, numbers.back(number)));
    true
}
