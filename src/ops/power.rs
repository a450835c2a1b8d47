//! Powers, element by element.

use num_traits::Pow;

use super::function::ToPower;
use crate::element::{Exponent, Power};
use crate::expr::{Map, Zip, collect};
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
    /// That of the base. Exponents are `i32`, or for floats the element type itself. A float exponent is that of `np.power`, for 0.5 and 2.0
    /// too; the integer 2 squares.
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
        Tensor::of(collect::<Joined<S, R::Shape>, _, _>(&Map(pairs, ToPower)))
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
