//! The element types that the rows are measured for.

use nalgebra::{Field, SimdValue};

use ndarray::{LinalgScalar, ScalarOperand};
use num_traits::FromPrimitive;
use shapewise::Real;
use simba::scalar::SupersetOf;

/// `f32` or `f64`: what every contender can compute with.
pub trait Scalar:
    Real
    + LinalgScalar
    + ScalarOperand
    + FromPrimitive
    + Field
    + SimdValue<Element = Self, SimdBool = bool>
    + SupersetOf<f64>
    + nalgebra::Scalar
{
    const NAME: &str;
    /// How many fit into a vector of AVX2.
    const VECTOR: usize = 32 / size_of::<Self>();
    /// The crate matrixmultiply has a function for each type, with these arguments.
    const MULTIPLY: Multiply<Self>;
}

/// `c = alpha * a * b + beta * c`, of sizes `m`, `k`, `n`, the elements at strides of rows and columns.
pub type Multiply<T> = unsafe fn(
    m: usize,
    k: usize,
    n: usize,
    alpha: T,
    a: *const T,
    row_a: isize,
    column_a: isize,
    b: *const T,
    row_b: isize,
    column_b: isize,
    beta: T,
    c: *mut T,
    row_c: isize,
    column_c: isize,
);

impl Scalar for f32 {
    const NAME: &str = "f32";
    const MULTIPLY: Multiply<f32> = matrixmultiply::sgemm;
}

impl Scalar for f64 {
    const NAME: &str = "f64";
    const MULTIPLY: Multiply<f64> = matrixmultiply::dgemm;
}

/// A constant of either type.
pub fn constant<T: Real>(value: f64) -> T {
    T::from_f64(value)
}
