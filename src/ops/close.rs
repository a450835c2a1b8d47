//! Comparisons for numbers that are nearly equal.

use super::function::Close;
use super::operand::{Operand, zip};
use super::reduce::fold;
use crate::element::Real;
use crate::expr::{Map, Zip};
use crate::shape::Shape;
use crate::shape::join::{JoinShape, Joined};
use crate::storage::Data;
use crate::tensor::Tensor;

impl<T: Copy, S: Shape, D: Data<T>> Tensor<T, S, D> {
    /// Where an element is close to the other tensor's `b`, at most `atol + rtol * |b|` away: `np.isclose(x, y, rtol, atol)`.
    ///
    /// Equal infinities are close to each other, NaN to nothing.
    ///
    /// # Shape
    ///
    /// Broadcast, `Joined<S, R>`.
    ///
    /// # Element type
    ///
    /// `bool`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let mask: Tensor<bool, shape![3]> = tensor![1.0, 2.0, 3.0].is_close(tensor![1.0, 2.000001, 3.1], 1e-5, 1e-8);
    /// assert_eq!(mask, tensor![true, true, false]);
    /// ```
    #[doc(alias = "isclose")]
    pub fn is_close<R>(&self, other: R, rtol: T, atol: T) -> Tensor<bool, Joined<S, R::Shape>>
    where
        T: Real,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        zip(self, other, Close(rtol, atol))
    }

    /// Whether all elements are close to the other tensor's, as [`is_close`](Tensor::is_close) says: `np.allclose(x, y, rtol, atol)`.
    ///
    /// NumPy's defaults are `rtol = 1e-5` and `atol = 1e-8`. The right values depend on the computation and on the element type.
    /// [`assert_all_close`](Tensor::assert_all_close) says where elements are not close.
    ///
    /// # Shape
    ///
    /// The shapes are broadcast; the result is one `bool`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::prelude::*;
    ///
    /// let (product, sum) = (tensor![0.1, 0.2] * 3.0, tensor![0.3, 0.6]);
    /// let close: bool = product.all_close(&sum, 1e-15, 0.0);
    /// assert!(close && product != sum);
    /// ```
    #[doc(alias = "allclose")]
    pub fn all_close<R>(&self, other: R, rtol: T, atol: T) -> bool
    where
        T: Real,
        R: Operand<T>,
        S: JoinShape<R::Shape>,
    {
        let close = Map(Zip(self.leaf(), other.into_expr()), Close(rtol, atol));
        fold::all::<Joined<S, R::Shape>, (), (), _>(&close).as_slice()[0]
    }
}
