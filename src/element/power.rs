//! Powers: NumPy's `**`.

use num_traits::Float;

use crate::expr::{Expr, Held, Leaf, Run, Scalar};
use crate::kernel::level::{Baseline, Level};
use crate::kernel::math::{SmallPowers, pow};
use crate::shape::Shape;
use crate::storage::Data;
use crate::tensor::Tensor;

/// An element that can be raised to the power `E`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` elements cannot be raised to a power of type `{E}`",
    label = "no such power",
    note = "an exponent is an `i32`, or for floats of the element type: a number is converted by `as`, as in `e as f32`, a tensor by `cast`"
)]
pub trait Power<E>: Copy {
    /// `self ** exponent`.
    ///
    /// # Panics
    ///
    /// For integers, when the exponent is negative; on overflow as Rust's multiplication.
    fn power(self, exponent: E) -> Self;

    /// The same, by the instructions of the level `V`.
    #[doc(hidden)]
    #[inline(always)]
    fn power_at<V: Level>(self, exponent: E) -> Self {
        self.power(exponent)
    }

    /// The same where all elements have this exponent.
    #[doc(hidden)]
    #[inline(always)]
    fn power_of_single<V: Level>(self, exponent: E) -> Self {
        self.power_at::<V>(exponent)
    }

    /// Whether powers are better computed many at once.
    #[doc(hidden)]
    const AT_ONCE: bool = false;

    /// Puts the powers of the first `count` elements of a run where they belong; whether all have the same exponent.
    #[doc(hidden)]
    #[inline(always)]
    fn put_powers<V: Level>(
        run: &impl Run<Elem = (Self, E)>,
        count: usize,
        is_single: bool,
        mut put: impl FnMut(usize, Self),
    ) {
        for i in 0..count {
            let (x, e) = run.get::<V>(i);
            put(i, if is_single { x.power_of_single::<V>(e) } else { x.power_at::<V>(e) });
        }
    }
}

macro_rules! integers {
    ($($T:ty)*) => { $(
        impl Power<i32> for $T {
            #[inline]
            fn power(self, exponent: i32) -> Self {
                match u32::try_from(exponent) {
                    Ok(exponent) => self.pow(exponent),
                    Err(_) => panic!("an integer cannot be raised to the negative power {exponent}: cast to a float first"),
                }
            }
        }
    )* };
}
integers! { i8 i16 i32 i64 isize u8 u16 u32 u64 usize }

macro_rules! floats {
    ($($T:ty, by $pow:ident;)*) => { $(
        impl Power<$T> for $T {
            #[inline]
            fn power(self, exponent: $T) -> Self {
                Float::powf(self, exponent)
            }
            #[inline(always)]
            fn power_at<V: Level>(self, exponent: $T) -> Self {
                $pow::<V>(self, exponent.into())
            }
            /// The cases that NumPy tells apart, and those that are products.
            #[inline(always)]
            fn power_of_single<V: Level>(self, exponent: $T) -> Self {
                if exponent == 0.5 {
                    Float::sqrt(self)
                } else if exponent == 2.0 {
                    self * self
                } else if exponent == 3.0 {
                    self.cube::<V>()
                } else if exponent == 4.0 {
                    self.fourth::<V>()
                } else if exponent == -1.0 {
                    Float::recip(self)
                } else {
                    self.power_at::<V>(exponent)
                }
            }
        }
        impl Power<i32> for $T {
            /// By `powf`, which rounds once, where repeated multiplication would round at every step.
            #[inline]
            fn power(self, exponent: i32) -> Self {
                self.power_at::<Baseline>(exponent)
            }
            #[inline(always)]
            fn power_at<V: Level>(self, exponent: i32) -> Self {
                match exponent {
                    2 => self * self,
                    -1 => Float::recip(self),
                    _ => $pow::<V>(self, exponent.into()),
                }
            }
            /// The same cases, by half the exponent as a float: LLVM makes a loop of each. A `match` of integers it would leave inside of one loop,
            /// and `power_at`, which has fewer cases, is what keeps the loop of the others vectorised.
            #[inline(always)]
            fn power_of_single<V: Level>(self, exponent: i32) -> Self {
                let half = exponent as $T * 0.5;
                if half == 1.0 {
                    self * self
                } else if half == 1.5 {
                    self.cube::<V>()
                } else if half == 2.0 {
                    self.fourth::<V>()
                } else if half == -0.5 {
                    Float::recip(self)
                } else {
                    $pow::<V>(self, exponent.into())
                }
            }
        }
    )* };
}
floats! {
    f32, by pow_single;
    f64, by pow_double;
}

/// `x^y`, where the exponent has all digits of an integer.
#[inline(always)]
fn pow_single<V: Level>(x: f32, y: f64) -> f32 {
    if V::FUSED {
        return pow::<V>(x, y);
    }
    // Without fused multiplications the standard library is as fast.
    let narrow = y as f32;
    if f64::from(narrow) == y || y.is_nan() { Float::powf(x, narrow) } else { Float::powf(f64::from(x), y) as f32 }
}

/// `x^y`, by the standard library.
#[inline(always)]
fn pow_double<V: Level>(x: f64, y: f64) -> f64 {
    Float::powf(x, y)
}

/// What `x.pow(exponent)` takes: an `i32`, a float of the element type of `x`, or a tensor or view of either.
#[diagnostic::on_unimplemented(
    message = "a tensor of `{T}` elements cannot be raised to the power `{Self}`",
    label = "no such power",
    note = "an exponent is an `i32`, or for floats of the element type: a number is converted by `as`, as in `e as f32`, a tensor by `cast`"
)]
pub trait Exponent<T> {
    /// The type of the exponents.
    type Element: Copy;
    /// Their shape; `()` for a single one.
    type Shape: Shape;
    /// How they are read.
    #[doc(hidden)]
    type Expr: Expr<Elem = Self::Element>;
    /// The exponents as an expression.
    #[doc(hidden)]
    fn into_expr(self) -> Self::Expr;
}

#[diagnostic::do_not_recommend]
impl<T: Power<i32>> Exponent<T> for i32 {
    type Element = i32;
    type Shape = ();
    type Expr = Scalar<i32>;
    fn into_expr(self) -> Scalar<i32> {
        Scalar(self)
    }
}

macro_rules! float_exponents {
    ($($E:ty)*) => { $(
        #[diagnostic::do_not_recommend]
        impl Exponent<$E> for $E {
            type Element = $E;
            type Shape = ();
            type Expr = Scalar<$E>;
            fn into_expr(self) -> Scalar<$E> {
                Scalar(self)
            }
        }
    )* };
}
float_exponents! { f32 f64 }

#[diagnostic::do_not_recommend]
impl<T: Power<E>, E: Copy, S: Shape, D: Data<E>> Exponent<T> for Tensor<E, S, D> {
    type Element = E;
    type Shape = S;
    type Expr = Held<E, Tensor<E, S, D>>;
    fn into_expr(self) -> Self::Expr {
        Held::new(self)
    }
}

#[diagnostic::do_not_recommend]
impl<'x, T: Power<E>, E: Copy, S: Shape, D: Data<E>> Exponent<T> for &'x Tensor<E, S, D> {
    type Element = E;
    type Shape = S;
    type Expr = Leaf<'x, E, S, D::Layout>;
    fn into_expr(self) -> Self::Expr {
        self.leaf()
    }
}
