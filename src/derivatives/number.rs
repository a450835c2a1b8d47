//! What makes a number that carries a derivative a number: all that [`Real`](crate::Real) asks for, from a few functions.
//!
//! A type says how it is made of a constant (`constant`), which number it stands for (`value`), and how it goes through a function of one number
//! (`through`) or of two (`together`), given the value there. The value is always computed by the number below, so it has the bits that it has
//! without derivatives.

/// Operators, each by its rule.
macro_rules! operators {
    ($Number:ident: $($Op:ident $op:ident $OpAssign:ident $op_assign:ident $Rule:ident;)*) => { $(
        impl<R: Real> core::ops::$Op for $Number<R> {
            type Output = Self;
            #[inline(always)]
            fn $op(self, other: Self) -> Self {
                self.together::<rules::$Rule>(other, core::ops::$Op::$op(self.value(), other.value()))
            }
        }
        impl<R: Real> core::ops::$OpAssign for $Number<R> {
            #[inline(always)]
            fn $op_assign(&mut self, other: Self) {
                *self = core::ops::$Op::$op(*self, other);
            }
        }
    )* };
}

/// Methods of `Float` that are rows of the table.
macro_rules! rows {
    ($($method:ident $Row:ident;)*) => { $(
        #[inline(always)]
        fn $method(self) -> Self {
            self.through::<function::$Row>(Float::$method(self.value()))
        }
    )* };
}

/// Methods of `Float` that make a constant of nothing.
macro_rules! constants {
    ($Trait:ident: $($name:ident)*) => { $(
        #[inline(always)]
        fn $name() -> Self {
            Self::constant(<R as $Trait>::$name())
        }
    )* };
}

/// Methods of `Float` that ask something of the value.
macro_rules! questions {
    ($($name:ident)*) => { $(
        #[inline(always)]
        fn $name(self) -> bool {
            Float::$name(self.value())
        }
    )* };
}

/// Methods of `Float` whose value jumps from one number to another, and does not change in between.
macro_rules! steps {
    ($($name:ident)*) => { $(
        #[inline(always)]
        fn $name(self) -> Self {
            Self::constant(Float::$name(self.value()))
        }
    )* };
}

/// Conversions of numbers that do not change.
macro_rules! conversions {
    ($($from:ident $T:ty;)*) => { $(
        #[inline]
        fn $from(value: $T) -> Self {
            Self::constant(R::$from(value))
        }
    )* };
}

/// Makes `$Number<R>`, which stands for an `R`, a real number.
macro_rules! real_number {
    ($Number:ident) => {
        /// By the number alone.
        impl<R: Real> PartialEq for $Number<R> {
            #[inline(always)]
            fn eq(&self, other: &Self) -> bool {
                self.value() == other.value()
            }
        }

        /// By the number alone.
        impl<R: Real> PartialOrd for $Number<R> {
            #[inline(always)]
            fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
                self.value().partial_cmp(&other.value())
            }
            #[inline(always)]
            fn lt(&self, other: &Self) -> bool {
                self.value() < other.value()
            }
            #[inline(always)]
            fn le(&self, other: &Self) -> bool {
                self.value() <= other.value()
            }
            #[inline(always)]
            fn gt(&self, other: &Self) -> bool {
                self.value() > other.value()
            }
            #[inline(always)]
            fn ge(&self, other: &Self) -> bool {
                self.value() >= other.value()
            }
        }

        /// Zero, which does not change.
        impl<R: Real> Default for $Number<R> {
            fn default() -> Self {
                Self::constant(R::zero())
            }
        }

        /// As the number alone.
        impl<R: Real> core::fmt::Display for $Number<R> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(&self.value(), f)
            }
        }

        /// As the number alone.
        #[diagnostic::do_not_recommend]
        impl<R: Real> DisplayElement for $Number<R> {
            fn column<'a>(shown: impl Iterator<Item = &'a Self> + Clone, precision: Option<usize>) -> Column {
                R::column(shown.map(Self::value_ref), precision)
            }
            fn write_in_column(&self, column: &Column, out: &mut dyn core::fmt::Write) -> core::fmt::Result {
                self.value().write_in_column(column, out)
            }
            fn write_scalar(&self, out: &mut dyn core::fmt::Write) -> core::fmt::Result {
                self.value().write_scalar(out)
            }
            fn write_by_flags(&self, flags: &Flags, out: &mut dyn core::fmt::Write) -> core::fmt::Result {
                self.value().write_by_flags(flags, out)
            }
        }

        operators! { $Number:
            Add add AddAssign add_assign Plus;
            Sub sub SubAssign sub_assign Minus;
            Mul mul MulAssign mul_assign Times;
            Div div DivAssign div_assign DividedBy;
            Rem rem RemAssign rem_assign Remainder;
        }

        impl<R: Real> core::ops::Neg for $Number<R> {
            type Output = Self;
            #[inline(always)]
            fn neg(self) -> Self {
                self.through::<rules::Negative>(-self.value())
            }
        }

        impl<R: Real> Zero for $Number<R> {
            #[inline(always)]
            fn zero() -> Self {
                Self::constant(R::zero())
            }
            #[inline(always)]
            fn is_zero(&self) -> bool {
                self.value().is_zero()
            }
        }

        impl<R: Real> One for $Number<R> {
            #[inline(always)]
            fn one() -> Self {
                Self::constant(R::one())
            }
        }

        impl<R: Real> Num for $Number<R> {
            type FromStrRadixErr = R::FromStrRadixErr;
            fn from_str_radix(text: &str, radix: u32) -> Result<Self, Self::FromStrRadixErr> {
                R::from_str_radix(text, radix).map(Self::constant)
            }
        }

        /// The value alone.
        impl<R: Real> ToPrimitive for $Number<R> {
            fn to_i64(&self) -> Option<i64> {
                self.value().to_i64()
            }
            fn to_u64(&self) -> Option<u64> {
                self.value().to_u64()
            }
            fn to_f64(&self) -> Option<f64> {
                self.value().to_f64()
            }
        }

        impl<R: Real> NumCast for $Number<R> {
            fn from<N: ToPrimitive>(number: N) -> Option<Self> {
                <R as NumCast>::from(number).map(Self::constant)
            }
        }

        #[allow(non_snake_case, reason = "the names are those of the trait")]
        impl<R: Real> FloatConst for $Number<R> {
            constants! { FloatConst:
                E FRAC_1_PI FRAC_1_SQRT_2 FRAC_2_PI FRAC_2_SQRT_PI FRAC_PI_2 FRAC_PI_3 FRAC_PI_4 FRAC_PI_6 FRAC_PI_8
                LN_10 LN_2 LOG10_E LOG2_E PI SQRT_2
            }
        }

        impl<R: Real> Float for $Number<R> {
            constants! { Float:
                nan infinity neg_infinity neg_zero min_value min_positive_value epsilon max_value
            }
            questions! { is_nan is_infinite is_finite is_normal is_sign_positive is_sign_negative }
            steps! { floor ceil round trunc signum }
            rows! {
                recip Recip;
                sqrt Sqrt;
                cbrt Cbrt;
                exp Exp;
                exp2 Exp2;
                exp_m1 ExpM1;
                ln Ln;
                log2 Log2;
                log10 Log10;
                ln_1p Log1P;
                sin Sin;
                cos Cos;
                tan Tan;
                asin Asin;
                acos Acos;
                atan Atan;
                sinh Sinh;
                cosh Cosh;
                tanh Tanh;
                asinh Asinh;
                acosh Acosh;
                atanh Atanh;
                to_degrees ToDegrees;
                to_radians ToRadians;
            }
            #[inline(always)]
            fn classify(self) -> core::num::FpCategory {
                self.value().classify()
            }
            #[inline(always)]
            fn fract(self) -> Self {
                self.through::<rules::Itself>(self.value().fract())
            }
            #[inline(always)]
            fn abs(self) -> Self {
                self.magnitude()
            }
            #[inline(always)]
            fn mul_add(self, factor: Self, term: Self) -> Self {
                // The product of the value need not be that before it was rounded: neither slope depends on it.
                (self * factor).together::<rules::Plus>(term, self.value().mul_add(factor.value(), term.value()))
            }
            #[inline(always)]
            fn powi(self, exponent: i32) -> Self {
                let constant = Self::constant(R::from_f64(exponent.into()));
                self.together::<rules::Power>(constant, self.value().powi(exponent))
            }
            #[inline(always)]
            fn powf(self, exponent: Self) -> Self {
                self.together::<rules::Power>(exponent, self.value().powf(exponent.value()))
            }
            #[inline(always)]
            fn log(self, base: Self) -> Self {
                self.ln() / base.ln()
            }
            #[inline(always)]
            fn max(self, other: Self) -> Self {
                // That of `f64`: a number beside NaN.
                if other > self || Float::is_nan(self) { other } else { self }
            }
            #[inline(always)]
            fn min(self, other: Self) -> Self {
                if other < self || Float::is_nan(self) { other } else { self }
            }
            #[inline(always)]
            fn abs_sub(self, other: Self) -> Self {
                if self <= other { Self::zero() } else { self - other }
            }
            #[inline(always)]
            fn hypot(self, other: Self) -> Self {
                self.together::<rules::HypotenuseOf>(other, self.value().hypot(other.value()))
            }
            #[inline(always)]
            fn atan2(self, other: Self) -> Self {
                self.together::<rules::AngleOf>(other, self.value().atan2(other.value()))
            }
            #[inline(always)]
            fn sin_cos(self) -> (Self, Self) {
                let (sin, cos) = self.value().sin_cos();
                (self.through::<function::Sin>(sin), self.through::<function::Cos>(cos))
            }
            fn integer_decode(self) -> (u64, i16, i8) {
                self.value().integer_decode()
            }
        }

        impl<R: Real> FloorDiv for $Number<R> {
            /// A whole number, which jumps.
            #[inline]
            fn floor_div(self, divisor: Self) -> Self {
                Self::constant(self.value().floor_div(divisor.value()))
            }
            #[inline]
            fn floor_rem(self, divisor: Self) -> Self {
                self.together::<rules::Remainder>(divisor, self.value().floor_rem(divisor.value()))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<R: Real> Sign for $Number<R> {
            #[inline(always)]
            fn magnitude(self) -> Self {
                self.through::<rules::AbsoluteValue>(self.value().magnitude())
            }
            #[inline(always)]
            fn sign(self) -> Self {
                Self::constant(self.value().sign())
            }
        }

        impl<R: Real> Power<i32> for $Number<R> {
            #[inline]
            fn power(self, exponent: i32) -> Self {
                let constant = Self::constant(R::from_f64(exponent.into()));
                self.together::<rules::Power>(constant, self.value().power(exponent))
            }
            #[inline(always)]
            fn power_at<V: Level>(self, exponent: i32) -> Self {
                let constant = Self::constant(R::from_f64(exponent.into()));
                self.together::<rules::Power>(constant, Self::value_of_power::<V, _>(self.value(), exponent, false))
            }
            #[inline(always)]
            fn power_of_single<V: Level>(self, exponent: i32) -> Self {
                let constant = Self::constant(R::from_f64(exponent.into()));
                self.together::<rules::Power>(constant, Self::value_of_power::<V, _>(self.value(), exponent, true))
            }
            const AT_ONCE: bool = Self::RECORDS_ROWS;
            #[inline(always)]
            fn put_powers<V: Level>(
                run: &impl Run<Elem = (Self, i32)>,
                count: usize,
                is_single: bool,
                put: impl FnMut(usize, Self),
            ) {
                let mut put = put;
                if !is_single {
                    for i in 0..count {
                        let (x, e) = run.get::<V>(i);
                        put(i, x.power_at::<V>(e));
                    }
                    return;
                }
                // The one exponent, which the first element brings along.
                let exponent = core::cell::Cell::new(0);
                let get = |i: usize| {
                    let (x, e) = run.get::<V>(i);
                    exponent.set(e);
                    (x, Self::constant(R::from_f64(e.into())))
                };
                Self::put_pairs(|| PowerOf(exponent.get()), count, get, &mut put);
            }
        }

        impl<R: Real> Power<Self> for $Number<R> {
            #[inline]
            fn power(self, exponent: Self) -> Self {
                self.together::<rules::Power>(exponent, self.value().power(exponent.value()))
            }
            #[inline(always)]
            fn power_at<V: Level>(self, exponent: Self) -> Self {
                let value = Self::value_of_power::<V, _>(self.value(), exponent.value(), false);
                self.together::<rules::Power>(exponent, value)
            }
            #[inline(always)]
            fn power_of_single<V: Level>(self, exponent: Self) -> Self {
                let value = Self::value_of_power::<V, _>(self.value(), exponent.value(), true);
                self.together::<rules::Power>(exponent, value)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<R: Real> Exponent<Self> for $Number<R> {
            type Element = Self;
            type Shape = ();
            type Expr = Scalar<Self>;
            fn into_expr(self) -> Scalar<Self> {
                Scalar(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<R: Real> CastTarget for $Number<R> {
            all_casts! { conversions }
        }

        /// The value alone: what is cast does not change.
        #[diagnostic::do_not_recommend]
        impl<R: Real, U: CastTarget> Cast<U> for $Number<R> {
            #[inline]
            fn cast(self) -> U {
                U::cast_from_f64(self.value().cast())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<R: Real> Element for $Number<R> {
            type Quotient = Self;
            type Accumulator = Self;
            #[inline(always)]
            fn to_quotient(self) -> Self {
                self
            }
            #[inline(always)]
            fn to_accumulator(self) -> Self {
                self
            }
            #[inline(always)]
            fn accumulate_run<V: Level>(run: &impl Run<Elem = Self>, count: usize) -> Self {
                Self::sum_of_run::<V>(run, count)
            }
            #[inline(always)]
            fn add_up_run<V: Level>(run: &impl Run<Elem = Self>, count: usize) -> Self {
                Self::sum_of_run::<V>(run, count)
            }
            #[inline(always)]
            fn by_accumulating<B: ByFold<Self, Self>>(by: B) -> B::Output {
                by.by(&AddNumbers)
            }
            #[inline(always)]
            fn by_adding_up<B: ByFold<Self, Self>>(by: B) -> B::Output {
                by.by(&AddNumbers)
            }
            fn into_quotients<S: Shape>(elements: Buffer<Self, S>) -> Result<Buffer<Self, S>, Buffer<Self, S>> {
                Ok(elements)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<R: Real> Number for $Number<R> {
            fn from_count(count: usize) -> Self {
                Self::constant(R::from_count(count))
            }
            fn counted(i: usize, before: Self) -> Self {
                Self::constant(R::counted(i, before.value()))
            }
            #[inline(always)]
            fn sum_start() -> Self {
                Self::constant(R::sum_start())
            }
            const ROUNDS: bool = R::ROUNDS;
            #[inline(always)]
            fn sum_run<V: Level>(run: &impl Run<Elem = Self>, count: usize) -> Self {
                Self::sum_of_run::<V>(run, count)
            }
            const ROWS_OF_SUMS: bool = Self::RECORDS_ROWS;
            #[inline(always)]
            fn add_row<V: Level>(sums: &mut [Self], row: &impl Run<Elem = Self>) {
                Self::added_row::<V>(sums, row);
            }
            #[inline(always)]
            fn is_a_number(&self) -> bool {
                self.value().is_a_number()
            }
            #[inline(always)]
            fn halved(self, times: u32) -> Self {
                self / Self::constant(R::from_f64((1_u64 << times) as f64))
            }
            fn or_mean_of_halved(self, sum: Self, times: u32, count: usize) -> Self {
                let value = self.value().or_mean_of_halved(sum.value(), times, count);
                if value == self.value() || value.is_nan() {
                    return self;
                }
                (sum / Self::from_count(count).halved(times)).through::<rules::Itself>(value)
            }
            #[inline]
            fn kernels() -> Option<Kernels<Self>> {
                Self::product_kernels()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<R: Real> Real for $Number<R> {
            fn from_f64(value: f64) -> Self {
                Self::constant(R::from_f64(value))
            }
            #[inline(always)]
            fn elementary<F: Elementary, V: Level>(self) -> Self {
                self.elementary_at::<F, V>()
            }
            #[inline(always)]
            fn is_nothing(&self) -> bool {
                self.is_constant_zero()
            }
            #[inline(always)]
            fn stopped(self) -> Self {
                self.without_rate()
            }
            #[inline(always)]
            fn is_identical(&self, other: &Self) -> bool {
                self.is_same_number(other)
            }
            const BLOCKS: bool = Self::RECORDS;
            #[inline(always)]
            fn elementary_block<F: Elementary, V: Level>(
                run: &impl Run<Elem = Self>,
                count: usize,
                put: impl FnMut(usize, Self),
            ) {
                Self::through_block::<F, V>(run, count, put);
            }
            #[inline(always)]
            fn apply_to_row<F: OfRow, V: Level>(row: &mut [Self], parameter: Self) -> bool {
                Self::through_row::<F, V>(row, parameter)
            }
            const ROWS: bool = Self::RECORDS_ROWS;
            const LEVELS: usize = R::LEVELS + 1;
            #[inline(always)]
            fn split(self, level: usize) -> [Self; 2] {
                self.split_in_two(level)
            }
            #[inline(always)]
            fn join(self, change: Self, level: usize) -> Self {
                self.joined_with(change, level)
            }
            #[cfg(feature = "alloc")]
            fn recomputed(run: Again<Self>) -> alloc::vec::Vec<Self> {
                Self::again(run)
            }
        }
    };
}

pub(super) use {constants, conversions, operators, questions, real_number, rows, steps};

/// What the macro needs where it is used.
pub(super) mod needed {
    pub(in crate::derivatives) use num_traits::{Float, FloatConst, Num, NumCast, One, ToPrimitive, Zero};

    pub(in crate::derivatives) use super::{constants, conversions, operators, questions, real_number, rows, steps};
    pub(in crate::derivatives) use crate::derivatives::operators::PowerOf;
    pub(in crate::derivatives) use crate::derivatives::rules;
    #[cfg(feature = "alloc")]
    pub(in crate::derivatives) use crate::element::Again;
    pub(in crate::derivatives) use crate::element::cast::all_casts;
    pub(in crate::derivatives) use crate::element::{
        Cast, CastTarget, Element, Elementary, Exponent, FloorDiv, Number, OfRow, Power, Real, Sign,
    };
    pub(in crate::derivatives) use crate::expr::{Run, Scalar};
    pub(in crate::derivatives) use crate::kernel::level::{Baseline, Level};
    pub(in crate::derivatives) use crate::kernel::{AddNumbers, ByFold, Kernels};
    pub(in crate::derivatives) use crate::lazy::function;
    pub(in crate::derivatives) use crate::shape::Shape;
    pub(in crate::derivatives) use crate::storage::Buffer;
    pub(in crate::derivatives) use crate::tensor::display::{Column, DisplayElement, Flags};
}
