//! Powers, element by element.

use num_traits::Pow;

use super::function::ToPower;
use crate::element::{Exponent, Power};
use crate::engine::collect;
use crate::expr::{Map, Zip};
use crate::shape::Shape;
use crate::shape::join::{JoinShape, Joined};
use crate::storage::Data;
use crate::tensor::Tensor;

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Each element raised to a power: NumPy's `x ** y`.
    ///
    /// The exponent is one number, or a tensor of them. `num_traits::Pow` does the same.
    ///
    /// # Shape
    ///
    /// Broadcast, `Joined<S, R>`.
    ///
    /// # Element type
    ///
    /// That of the base. Exponents are `i32`, or for floats the element type itself. An integer is never rounded to a float: the power
    /// is within 1 ulp of the true one. As in NumPy, one exponent for all elements that is 2, -1 or 0.5 squares, divides, or takes the square root: of -0.0
    /// the power of 0.5 is -0.0, and of minus infinity NaN. One that is 3 or 4 multiplies with twice the digits, and rounds once. In a tensor of several exponents 0.5 is that of C's `pow`, 0.0 and infinity.
    ///
    /// # Panics
    ///
    /// For integers, when an exponent is negative (in NumPy an error too); on overflow as Rust's arithmetic.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let squares: Tensor<i32, shape![3]> = tensor![1, 2, 3].pow(2);
    /// assert_eq!(squares, tensor![1, 4, 9]);
    /// assert_eq!(tensor![4.0, 9.0].pow(0.5), tensor![2.0, 3.0]);
    /// assert_eq!(tensor![2.0, 3.0].pow(tensor![3, -1]), tensor![8.0, 1.0 / 3.0]);
    /// ```
    #[doc(alias = "power")]
    pub fn pow<R>(&self, exponent: R) -> Tensor<T, Joined<S, R::Shape>>
    where
        T: Power<R::Element>,
        R: Exponent<T>,
        S: JoinShape<R::Shape>,
    {
        let pairs = Zip(self.leaf(), exponent.into_expr());
        Tensor::of(collect::<Joined<S, R::Shape>, _, _>(&Map(pairs, ToPower::of_shapes::<S, R::Shape>())))
    }
}

impl<T, S, D, R> Pow<R> for Tensor<T, S, D>
where
    T: Power<R::Element>,
    S: Shape + JoinShape<R::Shape>,
    D: Data<T>,
    R: Exponent<T>,
{
    type Output = Tensor<T, Joined<S, R::Shape>>;

    fn pow(self, exponent: R) -> Self::Output {
        Tensor::pow(&self, exponent)
    }
}

impl<T, S, D, R> Pow<R> for &Tensor<T, S, D>
where
    T: Power<R::Element>,
    S: Shape + JoinShape<R::Shape>,
    D: Data<T>,
    R: Exponent<T>,
{
    type Output = Tensor<T, Joined<S, R::Shape>>;

    fn pow(self, exponent: R) -> Self::Output {
        Tensor::pow(self, exponent)
    }
}
