//! Element types and the rules NumPy has for them.
//!
//! | element | `/`, `mean`, `var`, `std` | `sum`, `prod` |
//! |---|---|---|
//! | `f32` | `f32` | `f32` |
//! | `f64` | `f64` | `f64` |
//! | `i8` `i16` `i32` `i64` `isize` | `f64` | `i64` |
//! | `u8` `u16` `u32` `u64` `usize` | `f64` | `u64` |
//! | `bool` | `f64` (`mean` of a mask is the share of `true`) | `i64` (it counts) |
//! | `Complex<f32>`, `Complex<f64>`, with the feature `num-complex-0_4` | the type itself | the type itself |
//! | `f16`, `bf16`, with the feature `half-2` | `f32` | `f32` |
//!
//! Code that is generic over the element type has the bound [`Real`]. For a `Real` the results of all rules are the type
//! itself, so no other bound is needed.
//!
//! A number type of your own needs these traits. Storing, indexing, iterating and viewing need none. `map` and `zip_map` need `Copy`.
//! `+ - *` and unary `-` between tensors need `Copy` and Rust's operators. A single element beside a tensor needs
//! [`Element`]. `/`, `sum`, `prod`, `mean` and `matmul` need [`Number`] too. Printing needs
//! [`DisplayElement`](crate::tensor::display::DisplayElement). Each impl is a few lines.

use core::fmt::Debug;

use crate::expr::{MapRun, Run};
use crate::kernel::level::Level;
use crate::kernel::{Accumulate, AddNumbers, AddUp, ByFold, Kernels, Special};
use crate::shape::Shape;
use crate::storage::Buffer;
use num_traits::{Float, FloatConst, Num, NumAssign};

pub use cast::{Cast, CastTarget};
#[doc(hidden)]
pub use elementary::{Elementary, OfRow};
pub use floor::FloorDiv;
#[doc(hidden)]
pub use known::{
    CanAdd, CanMultiply, CanStandBeside, CanSubtract, HasAnd, HasExclusiveOr, HasOne, HasOr, HasOrder, HasZero,
};
pub use power::{Exponent, Power};
pub use sign::Sign;

pub(crate) mod cast;
mod elementary;
mod floor;
mod known;
mod power;
mod sign;

/// An element type, and the types of its quotients and sums. For `x - y` in generic code ask for [`Number`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an element that can be divided and summed",
    label = "not a number, nor a bool",
    note = "generic code asks for `T: Real`; for a number type of your own, implement `shapewise::Element`"
)]
pub trait Element: Copy + PartialEq + Debug + 'static {
    /// The type of `/` and `mean`: `f64` for integers and bools, else the type itself.
    type Quotient: Number;
    /// The type of `sum` and `prod`: 64 bits for integers and bools, else the type itself.
    type Accumulator: Number;
    /// This element, to be divided or averaged.
    fn to_quotient(self) -> Self::Quotient;
    /// This element, to be summed.
    fn to_accumulator(self) -> Self::Accumulator;

    /// The same elements as quotients, to be divided in place, if they are of that type.
    #[doc(hidden)]
    fn into_quotients<S: Shape>(elements: Buffer<Self, S>) -> Result<Buffer<Self::Quotient, S>, Buffer<Self, S>> {
        Err(elements)
    }

    /// The sum of elements side by side, as accumulators, by threads; nothing where one should compute it.
    #[cfg(feature = "rayon")]
    #[doc(hidden)]
    #[inline]
    fn accumulate_slice(_: &[Self]) -> Option<Self::Accumulator> {
        None
    }

    /// The sum of elements side by side, as quotients, by threads; nothing where one should compute it.
    #[cfg(feature = "rayon")]
    #[doc(hidden)]
    #[inline]
    fn add_up_slice(_: &[Self]) -> Option<Self::Quotient> {
        None
    }

    /// The sum of a run of elements, as accumulators.
    #[doc(hidden)]
    #[inline(always)]
    fn accumulate_run<V: Level>(run: &impl Run<Elem = Self>, count: usize) -> Self::Accumulator {
        Self::Accumulator::sum_run::<V>(&MapRun(run.part(0, count), &Self::to_accumulator), count)
    }

    /// Has something done by the fold that adds up elements as accumulators. Numbers that are their own accumulators have one fold for all sums.
    #[doc(hidden)]
    #[inline(always)]
    fn by_accumulating<B: ByFold<Self, Self::Accumulator>>(by: B) -> B::Output {
        by.by(&Accumulate)
    }

    /// Has something done by the fold that adds up elements as quotients. Numbers that are their own quotients have one fold for all sums.
    #[doc(hidden)]
    #[inline(always)]
    fn by_adding_up<B: ByFold<Self, Self::Quotient>>(by: B) -> B::Output {
        by.by(&AddUp)
    }

    /// Whether no sum of such elements that fits into memory is an infinite quotient.
    #[doc(hidden)]
    const SMALL: bool = false;

    /// The sum of a run of elements, as quotients.
    #[doc(hidden)]
    #[inline(always)]
    fn add_up_run<V: Level>(run: &impl Run<Elem = Self>, count: usize) -> Self::Quotient {
        Self::Quotient::sum_run::<V>(&MapRun(run.part(0, count), &Self::to_quotient), count)
    }
}

/// An element with arithmetic: `x + y`, `x - y`, `x * y`, `x / y`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` elements are not numbers",
    label = "needs numbers, not `{Self}`",
    note = "bools are cast first: `mask.cast::<i64>()`; in generic code the bound is `T: Number` of `shapewise::Number`"
)]
pub trait Number: Element + Num {
    /// A number of elements, as one of them.
    ///
    /// By default counted up in powers of two from [`one`](num_traits::One::one). An integer type wraps where it is too narrow.
    fn from_count(count: usize) -> Self {
        let (mut sum, mut power, mut rest) = (Self::zero(), Self::one(), count);
        while rest > 0 {
            if rest & 1 == 1 {
                sum = sum + power;
            }
            rest >>= 1;
            if rest > 0 {
                power = power + power;
            }
        }
        sum
    }

    /// The `i`th number from zero on, after the one before it: by default one more, which panics where an integer overflows; for floats,
    /// also of 16 bits or complex, from `i`, since large ones are no more than the one before.
    #[doc(hidden)]
    fn counted(i: usize, before: Self) -> Self {
        if i == 0 { before } else { before + Self::one() }
    }

    /// What a run of elements is summed from: zero, for floats the negative zero, to which adding changes nothing.
    fn sum_start() -> Self {
        Self::zero()
    }

    /// Whether sums are rounded, so that they are added up in blocks.
    #[doc(hidden)]
    const ROUNDS: bool = false;

    /// The sum of a run of elements: by default one after another, for floats in pairwise blocks.
    #[doc(hidden)]
    #[inline(always)]
    fn sum_run<V: Level>(run: &impl Run<Elem = Self>, count: usize) -> Self {
        let mut sum = Self::sum_start();
        for i in 0..count {
            sum = sum + run.get::<V>(i);
        }
        sum
    }

    /// Whether rows are better added as a whole.
    #[doc(hidden)]
    const ROWS_OF_SUMS: bool = false;

    /// Adds the first elements of a run to as many sums.
    #[doc(hidden)]
    #[inline(always)]
    fn add_row<V: Level>(sums: &mut [Self], row: &impl Run<Elem = Self>) {
        for (i, sum) in sums.iter_mut().enumerate() {
            *sum = *sum + row.get::<V>(i);
        }
    }

    /// The quotient of two: by default by `/`.
    #[doc(hidden)]
    #[inline(always)]
    fn divided(self, by: Self) -> Self {
        self / by
    }

    /// Whether [`quick_divided`](Number::quick_divided) has less to do than `divided`.
    #[doc(hidden)]
    const QUICK_QUOTIENT: bool = false;

    /// The same quotient, without a look at special cases. Where it is one, anything, and `special` remembers it.
    #[doc(hidden)]
    #[inline(always)]
    fn quick_divided(self, by: Self, special: &mut Special) -> Self {
        let _ = special;
        self.divided(by)
    }

    /// The mean of so many numbers with this sum.
    #[doc(hidden)]
    #[inline(always)]
    fn divided_by_count(self, count: usize) -> Self {
        self / Self::from_count(count)
    }

    /// Whether it is neither infinite nor NaN. Other sums are taken as they are.
    #[doc(hidden)]
    #[inline(always)]
    fn is_a_number(&self) -> bool {
        true
    }

    /// The number divided by two so many times.
    #[doc(hidden)]
    #[inline(always)]
    fn halved(self, times: u32) -> Self {
        let _ = times;
        self
    }

    /// This mean where it is a number, else that of as many numbers whose halves, so many times, have the given sum.
    #[doc(hidden)]
    fn or_mean_of_halved(self, sum: Self, times: u32, count: usize) -> Self {
        let _ = (sum, times, count);
        self
    }

    /// How a sum of products is rounded that is computed in `Accumulator`, for numbers that are too narrow to be summed in.
    #[doc(hidden)]
    const ROUND_SUM: Option<fn(Self::Accumulator) -> Self> = None;

    /// The sum of a number of two words, `high + low`, and one of one word.
    #[doc(hidden)]
    #[inline]
    fn add_word(words: [Self; 2], value: Self) -> [Self; 2] {
        crate::kernel::add_word(words, value)
    }

    /// The sum of two numbers of two words each. Of integers `low` counts how often `high` wrapped, so that nothing overflows.
    #[doc(hidden)]
    #[inline]
    fn add_words(words: [Self; 2], others: [Self; 2]) -> [Self; 2] {
        crate::kernel::add_words(words, others)
    }

    /// The number of two words; where it is an integer that does not fit, it panics in debug builds.
    #[doc(hidden)]
    #[inline]
    fn value_of_words(words: [Self; 2]) -> Self {
        words[0]
    }

    /// The number of two words, to be divided.
    #[doc(hidden)]
    #[inline]
    fn quotient_of_words(words: [Self; 2]) -> [Self::Quotient; 2] {
        words.map(Self::to_quotient)
    }

    /// How much the number of two words is more than so many times `x`, exact but for the last rounding: of integers where it is quickly found.
    #[doc(hidden)]
    #[inline(always)]
    fn excess_of_words(words: [Self; 2], count: usize, x: Self) -> Option<Self::Quotient> {
        let _ = (words, count, x);
        None
    }

    /// How products of matrices are computed; by default by plain loops.
    #[doc(hidden)]
    #[inline]
    fn kernels() -> Option<Kernels<Self>> {
        None
    }
}

/// A function that can be computed again. It is given what changes each of its arguments before that.
#[cfg(feature = "alloc")]
pub(crate) type Again<T> = alloc::boxed::Box<dyn Fn(&mut dyn FnMut(&mut T)) -> alloc::vec::Vec<T>>;

/// A floating-point element: `f32` or `f64`.
///
/// `T: Real` is the one bound that generic numerical code needs. Division, sums and means of a `Tensor<T, S>` stay in `T`;
/// constants are written `T::from_f64(0.5)`; [`num_traits::Float`] brings the scalar functions.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a floating-point element type",
    label = "needs `f32` or `f64` elements",
    note = "a tensor of integers or bools is converted by `cast`, as in `x.cast::<f64>()`; in generic code the bound is `T: Real` of `shapewise::Real`"
)]
pub trait Real:
    Element<Quotient = Self, Accumulator = Self>
    + Number
    + Float
    + FloatConst
    + NumAssign
    + FloorDiv
    + Sign
    + Power<Self>
    + Power<i32>
    + Exponent<Self, Element = Self, Shape = ()>
    + CastTarget
    + cast::CastToAll
    + crate::tensor::display::DisplayElement
    + Default
    + Send
    + Sync
{
    /// A constant, rounded to this type.
    fn from_f64(value: f64) -> Self;
    /// A function of the table, by the instructions of the level `V`.
    ///
    /// A number type that is not `f32` or `f64` may compute it otherwise, from its derivative for example.
    #[doc(hidden)]
    #[inline(always)]
    fn elementary<F: Elementary, V: Level>(self) -> Self {
        F::value(self)
    }
    /// Whether there are quick forms of functions, without special cases.
    #[doc(hidden)]
    const QUICK: bool = false;
    /// The same value, without a look at special cases. Where this is one, anything, and `special` remembers it.
    #[doc(hidden)]
    #[inline(always)]
    fn quickly<F: Elementary, V: Level>(self, special: &mut Special) -> Self {
        let _ = special;
        self.elementary::<F, V>()
    }
    /// Whether functions are better computed of many numbers at once.
    #[doc(hidden)]
    const BLOCKS: bool = false;
    /// Puts the values of a function at the first `count` elements of a run where they belong, in their order.
    #[doc(hidden)]
    #[inline(always)]
    fn elementary_block<F: Elementary, V: Level>(
        run: &impl Run<Elem = Self>,
        count: usize,
        mut put: impl FnMut(usize, Self),
    ) {
        for i in 0..count {
            put(i, run.get::<V>(i).elementary::<F, V>());
        }
    }
    /// Writes the values of a function at numbers side by side, likewise, by its quick form where it has one.
    #[doc(hidden)]
    #[inline(always)]
    fn elementary_slice<F: Elementary, V: Level>(numbers: &[Self], values: &mut [Self]) {
        let mut special = Special::default();
        if Self::QUICK && F::QUICK {
            for (x, y) in numbers.iter().zip(values.iter_mut()) {
                *y = x.quickly::<F, V>(&mut special);
            }
            if !special.is_any() {
                return;
            }
        }
        for (x, y) in numbers.iter().zip(values) {
            *y = x.elementary::<F, V>();
        }
    }
    /// Whether functions of rows are better computed as a whole.
    #[doc(hidden)]
    const ROWS: bool = false;
    /// Puts the values of a function of a row in the place of its numbers, if it can.
    #[doc(hidden)]
    #[inline(always)]
    fn apply_to_row<F: OfRow, V: Level>(row: &mut [Self], parameter: Self) -> bool {
        F::apply::<V, Self>(row, parameter)
    }
    /// Whether it is zero and does not change: what carries a derivative may be zero only for now.
    #[doc(hidden)]
    #[inline(always)]
    fn is_nothing(&self) -> bool {
        self.is_zero()
    }
    /// The same number, which does not change.
    #[doc(hidden)]
    #[inline(always)]
    fn stopped(self) -> Self {
        self
    }
    /// How many derivatives it carries, one around the other.
    #[doc(hidden)]
    const LEVELS: usize = 0;
    /// The number as it is without the derivative of a level, counted from the outermost one on, and how it changes there.
    #[doc(hidden)]
    #[inline(always)]
    fn split(self, level: usize) -> [Self; 2] {
        let _ = level;
        [self, Self::zero()]
    }
    /// The number, which changes on a level as is said.
    #[doc(hidden)]
    #[inline(always)]
    fn join(self, change: Self, level: usize) -> Self {
        let _ = (change, level);
        self
    }
    /// What a function gives, which may be computed once more when its derivative is asked for.
    #[cfg(feature = "alloc")]
    #[doc(hidden)]
    fn recomputed(run: Again<Self>) -> alloc::vec::Vec<Self> {
        run(&mut |_| {})
    }
    /// Whether both are the same in every way, as far as can be told.
    #[doc(hidden)]
    #[inline(always)]
    fn is_identical(&self, other: &Self) -> bool {
        let _ = other;
        false
    }
}

/// Elements that are their own quotients.
macro_rules! own_quotient {
    () => {
        #[cfg(feature = "rayon")]
        fn accumulate_slice(elements: &[Self]) -> Option<Self> {
            crate::kernel::sum_of_slice(elements)
        }
        #[cfg(feature = "rayon")]
        fn add_up_slice(elements: &[Self]) -> Option<Self> {
            crate::kernel::sum_of_slice(elements)
        }
        fn into_quotients<S: Shape>(elements: Buffer<Self, S>) -> Result<Buffer<Self, S>, Buffer<Self, S>> {
            Ok(elements)
        }
        #[inline(always)]
        fn by_accumulating<B: ByFold<Self, Self>>(by: B) -> B::Output {
            by.by(&AddNumbers)
        }
        #[inline(always)]
        fn by_adding_up<B: ByFold<Self, Self>>(by: B) -> B::Output {
            by.by(&AddNumbers)
        }
    };
}

macro_rules! elements {
    ($($T:ty => quotient $Quotient:ty, accumulator $Accumulator:ty $({ $($own:item)* })?;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl Element for $T {
            type Quotient = $Quotient;
            type Accumulator = $Accumulator;
            #[inline]
            fn to_quotient(self) -> $Quotient {
                self.cast()
            }
            #[inline]
            fn to_accumulator(self) -> $Accumulator {
                self.cast()
            }
            $($($own)*)?
        }
    )* };
}

elements! {
    f32 => quotient f32, accumulator f32 { own_quotient!(); };
    f64 => quotient f64, accumulator f64 { own_quotient!(); };
    i8 => quotient f64, accumulator i64 { const SMALL: bool = true; };
    i16 => quotient f64, accumulator i64 { const SMALL: bool = true; };
    i32 => quotient f64, accumulator i64 { const SMALL: bool = true; };
    i64 => quotient f64, accumulator i64 { const SMALL: bool = true; };
    isize => quotient f64, accumulator i64 { const SMALL: bool = true; };
    u8 => quotient f64, accumulator u64 { const SMALL: bool = true; };
    u16 => quotient f64, accumulator u64 { const SMALL: bool = true; };
    u32 => quotient f64, accumulator u64 { const SMALL: bool = true; };
    u64 => quotient f64, accumulator u64 { const SMALL: bool = true; };
    usize => quotient f64, accumulator u64 { const SMALL: bool = true; };
    bool => quotient f64, accumulator i64 {
        const SMALL: bool = true;
        #[inline(always)]
        fn accumulate_run<V: Level>(run: &impl Run<Elem = bool>, count: usize) -> i64 {
            crate::kernel::count_run::<V>(run, count) as i64
        }
        #[inline(always)]
        fn add_up_run<V: Level>(run: &impl Run<Elem = bool>, count: usize) -> f64 {
            crate::kernel::count_run::<V>(run, count) as f64
        }
    };
}

macro_rules! integers {
    ($($T:ty)*) => { $(
        #[diagnostic::do_not_recommend]
        impl Number for $T {
            fn from_count(count: usize) -> Self {
                count as $T
            }
            #[inline]
            fn add_word(words: [Self; 2], value: Self) -> [Self; 2] {
                Self::add_words(words, [value, 0])
            }
            #[inline]
            #[allow(unused_comparisons, reason = "only some integers are negative")]
            fn add_words([sum, wraps]: [Self; 2], [value, others]: [Self; 2]) -> [Self; 2] {
                let (sum, has_wrapped) = sum.overflowing_add(value);
                let wraps = wraps.wrapping_add(others);
                let wraps = match (has_wrapped, value < 0) {
                    (false, _) => wraps,
                    (true, false) => wraps.wrapping_add(1),
                    (true, true) => wraps.wrapping_sub(1),
                };
                [sum, wraps]
            }
            #[inline]
            fn value_of_words([sum, wraps]: [Self; 2]) -> Self {
                debug_assert!(wraps == 0, "attempt to add with overflow");
                sum
            }
            #[inline]
            fn quotient_of_words([sum, wraps]: [Self; 2]) -> [f64; 2] {
                let high = sum as f64;
                // What is near the ends would saturate below.
                if wraps == 0 && (-4e18..4e18).contains(&high) {
                    return [high, (sum as i64).wrapping_sub(high as $T as i64) as f64];
                }
                let exact = ((wraps as i128) << <$T>::BITS).wrapping_add(sum as i128);
                let high = exact as f64;
                [high, (exact - high as i128) as f64]
            }
            #[inline(always)]
            fn excess_of_words([sum, wraps]: [Self; 2], count: usize, x: Self) -> Option<f64> {
                let all = i64::try_from(x).ok()?.checked_mul(i64::try_from(count).ok()?)?;
                let excess = i64::try_from(sum).ok()?.checked_sub(all)?;
                (wraps == 0).then_some(excess as f64)
            }
        }
    )* };
}
integers! { i8 i16 i32 i64 isize u8 u16 u32 u64 usize }

macro_rules! reals {
    ($($T:ty: $at:ident, $quickly:ident;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl Number for $T {
            fn from_count(count: usize) -> Self {
                count as $T
            }
            fn counted(i: usize, _: Self) -> Self {
                i as $T
            }
            #[inline(always)]
            fn is_a_number(&self) -> bool {
                self.is_finite()
            }
            #[inline(always)]
            fn halved(self, times: u32) -> Self {
                self / (1_u64 << times) as $T
            }
            fn or_mean_of_halved(self, sum: Self, times: u32, count: usize) -> Self {
                if self.is_finite() || !sum.is_finite() {
                    return self;
                }
                // Rounding may bring the mean of the largest number, again and again, above it.
                (sum / (count as $T).halved(times)).clamp(<$T>::MIN, <$T>::MAX)
            }
            const ROUNDS: bool = true;
            #[inline(always)]
            fn sum_start() -> Self {
                -0.0
            }
            #[inline(always)]
            fn sum_run<V: Level>(run: &impl Run<Elem = Self>, count: usize) -> Self {
                crate::kernel::pairwise_sum::<V, _>(run, count)
            }
            #[inline]
            fn kernels() -> Option<Kernels<Self>> {
                Some(Kernels::<$T>::FLOATS)
            }
        }
        #[diagnostic::do_not_recommend]
        impl Real for $T {
            fn from_f64(value: f64) -> Self {
                value as $T
            }
            const QUICK: bool = true;
            #[inline(always)]
            fn is_identical(&self, other: &Self) -> bool {
                self.to_bits() == other.to_bits()
            }
            #[inline(always)]
            fn elementary<F: Elementary, V: Level>(self) -> Self {
                F::$at::<V>(self)
            }
            #[inline(always)]
            fn quickly<F: Elementary, V: Level>(self, special: &mut Special) -> Self {
                F::$quickly::<V>(self, special)
            }
        }
    )* };
}
reals! {
    f32: single, quick_single;
    f64: double, quick_double;
}
