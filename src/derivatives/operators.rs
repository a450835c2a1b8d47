//! Operators of many numbers at once.
//!
//! `+ - *` between tensors ask nothing of an element but Rust's operators, so no bound could carry the wish to record whole rows. The types that
//! have it are known by name here: [`Traced`](super::Traced) numbers of `f32` and of `f64`. All others go element by element.

#[cfg(feature = "std")]
use super::rules;
#[cfg(feature = "std")]
use super::traced::Traced;
#[cfg(feature = "std")]
use crate::element::Real;
use crate::expr::Run;
use crate::kernel::level::Level;
#[cfg(feature = "std")]
use crate::storage::{Lifeless, Same};

/// An operator between two numbers.
pub(crate) trait Operator {
    /// Its slopes.
    #[cfg(feature = "std")]
    type Rule: rules::Pair;
    /// What it gives.
    #[cfg(feature = "std")]
    fn value<T: Real>(a: T, b: T) -> T;
}

macro_rules! operators {
    ($($Name:ident $Rule:ident |$a:ident, $b:ident| $value:expr;)*) => { $(
        /// That operator.
        pub(crate) struct $Name;

        impl Operator for $Name {
            #[cfg(feature = "std")]
            type Rule = rules::$Rule;
            #[cfg(feature = "std")]
            #[inline(always)]
            fn value<T: Real>($a: T, $b: T) -> T {
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

/// Whether an element may be one of those numbers. This is known without its name: so nothing is compiled for plain numbers.
#[inline(always)]
pub(crate) const fn may_record<T>() -> bool {
    cfg!(feature = "std")
        && (size_of::<T>() == 8 && align_of::<T>() == 4 || size_of::<T>() == 16 && align_of::<T>() == 8)
}

/// Puts what an operator gives of `count` pairs of a run where it belongs, if these are such numbers.
#[inline(always)]
pub(crate) fn put_pairs<O: Operator, V: Level, T: Copy, Q: Copy>(
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
fn put_traced<O: Operator, V: Level, T: Copy, Q: Copy, N: Real>(
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
    Traced::<N>::put_pairs::<O::Rule>(count, get, O::value, &mut |i, number| put(i, results.back(number)));
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
    Traced::<N>::put_singles::<rules::Negative>(
        count,
        get,
        |x, y| {
            for (x, y) in x.iter().zip(y) {
                *y = -*x;
            }
        },
        &mut |i, number| put(i, numbers.back(number)),
    );
    true
}
